//! The run that a check is compared with: read beside it, of which only what each row came to is kept, and its key.

use super::compare::{Comparison, Other, Others, RESULTS, RowState, by_key};
use super::encoding::{self, Encoding};
use super::file::{self, Turns, Unreadable};
use super::portfolio::{State, post};
use super::preview::listed;
use super::protocol::{FileHandle, FileProblem, FromWorker, OtherRun, SheetChoice, Source};
use super::run::{Check, Pushed, feed};
use super::sheet::Sheet;
use super::workbook::{Failure, Workbooks};
use crate::batch::{Batch, CsvOptions, Earlier, EarlierRow, Names, Options};
use crate::case::Code;
use crate::day::Day;
use crate::norm;
use std::rc::Rc;
use web_sys::Blob;

/// Bytes of a file that tell whether it is a workbook.
const START: i32 = 16;
/// Rows whose states are looked at between two turns.
const ROWS: u32 = 2_000;
/// What stands between the cells of a key: no cell has it.
const BETWEEN: &str = "\u{1f}";
/// What a person sees there.
const SHOWN_BETWEEN: &str = " · ";

/// Why two runs cannot be compared.
enum Trouble {
    /// It was stopped, or another check has taken the place.
    Stopped,
    /// Something is wrong with the other file.
    Of(Vec<FileProblem>),
}

impl From<Unreadable> for Trouble {
    fn from(_: Unreadable) -> Self {
        Self::Of(vec![FileProblem::At(Code::Malformed, String::new())])
    }
}

/// What is at hand while runs are compared.
struct Comparing {
    state: Rc<State>,
    /// The check, by its number.
    number: u32,
    turn: u32,
}

/// Compares the check at hand with another run, and tells the page.
pub(super) async fn compare(state: Rc<State>, workbooks: Workbooks, turn: u32, other: OtherRun) {
    let comparing = Comparing { number: state.number(), state, turn };
    // What an earlier comparison found is of no use any more.
    drop(comparing.with(|check| check.compare_with(Others::new())));
    let compared = match other {
        OtherRun::Day(day) => comparing.again(day).await,
        OtherRun::Earlier(FileHandle(file)) => comparing.earlier(&file, &workbooks).await,
    };
    let compared = compared.and_then(|(comparison, others)| {
        comparing.with(|check| check.compare_with(others))?;
        Ok(comparison)
    });
    post(&FromWorker::Compared(
        turn,
        match compared {
            Ok(comparison) => Ok(comparison),
            Err(Trouble::Stopped) => Err(Vec::new()),
            Err(Trouble::Of(problems)) => Err(problems),
        },
    ));
}

impl Comparing {
    /// Does something with the check, unless it is gone or nobody waits any more.
    fn with<T>(&self, what: impl FnOnce(&mut Check) -> T) -> Result<T, Trouble> {
        let wanted = self.state.opening() == self.turn;
        Some(()).filter(|()| wanted).and_then(|()| self.state.with_check(self.number, what)).ok_or(Trouble::Stopped)
    }

    /// The same file once more, on another day: row by row.
    async fn again(&self, day: Day) -> Result<(Comparison, Others), Trouble> {
        let mut source = self.with(|check| check.source())?;
        source.options.base.file_on(day);
        let options = Options::new(source.options.clone()).map_err(|problems| Trouble::Of(listed(&problems)))?;
        let mut again =
            Again { batch: Batch::new(options), row: 0, comparison: Comparison::default(), others: Others::new() };
        let mut push = |bytes: &[u8]| {
            let used = again.batch.push(bytes);
            let compared = self.with(|check| again.compare(check));
            let is_over = compared.is_err() || again.batch.failure().is_some();
            Some(Pushed { used, rows: again.row, is_over })
        };
        feed(&source, &mut push).await?;
        self.with(|_| ())?;
        again.batch.finish();
        let turns = Turns::new()?;
        loop {
            let was_left = again.batch.go_on();
            self.with(|check| again.compare(check))?;
            if !was_left {
                break;
            }
            turns.next().await;
        }
        if let Some(problems) = again.batch.failure() {
            return Err(Trouble::Of(listed(problems)));
        }
        again.comparison.finish();
        Ok((again.comparison, again.others))
    }

    /// What came out of an earlier run: by the cells that rows are known by.
    async fn earlier(&self, file: &Blob, workbooks: &Workbooks) -> Result<(Comparison, Others), Trouble> {
        let start = file::start_of(file, START).await?;
        let text = if encoding::is_workbook(&start) {
            let names = Names::of_words(&RESULTS);
            let asked = (Rc::clone(&self.state), self.turn);
            match workbooks.read(file, SheetChoice::default(), None, &names, asked).await {
                Ok(workbook) => workbook.text,
                Err(Failure::Stopped) => return Err(Trouble::Stopped),
                Err(Failure::Of(problem)) => return Err(Trouble::Of(vec![problem])),
            }
        } else {
            FileHandle(file.clone())
        };
        let mut earlier = Earlier::new(&self.with(|check| check.key_headings())?, &RESULTS);
        let mut others = Vec::new();
        let take = |earlier: &mut Earlier, others: &mut Vec<_>| {
            let row = |EarlierRow { key, results }| (boxed(&key), RowState::of_codes(&results));
            others.extend(earlier.take().into_iter().map(row));
        };
        // How it is read hangs on nothing that a file can be read by.
        let options = CsvOptions::on(norm::LAW_READ);
        let source = Source { file: text, encoding: Encoding::Utf8, options };
        let mut push = |bytes: &[u8]| {
            let bytes = bytes.get(..PIECE).unwrap_or(bytes);
            earlier.push(bytes);
            take(&mut earlier, &mut others);
            let is_over = self.with(|_| ()).is_err() || !earlier.is_of_use();
            Some(Pushed { used: bytes.len(), rows: u32::try_from(others.len()).unwrap_or(u32::MAX), is_over })
        };
        feed(&source, &mut push).await?;
        let is_of_use = earlier.finish();
        take(&mut earlier, &mut others);
        if !is_of_use {
            return Err(Trouble::Of(vec![FileProblem::At(Code::NoFacts, String::new())]));
        }
        let (mut comparison, others) = by_key(others, self.keys().await?);
        for key in &mut comparison.gone_keys {
            *key = key.replace(BETWEEN, SHOWN_BETWEEN);
        }
        Ok((comparison, others))
    }

    /// What the rows of the check came to, each with its key.
    async fn keys(&self) -> Result<Vec<(Box<str>, u32, RowState)>, Trouble> {
        let turns = Turns::new()?;
        let (mut keys, mut row) = (Vec::new(), 0);
        while row < self.with(|check| check.count())? {
            self.with(|check| {
                let state = |row| check.state_of(row).map(|(key, state)| (boxed(&key), row, state));
                keys.extend((row..row + ROWS).map_while(state));
            })?;
            row += ROWS;
            turns.next().await;
        }
        Ok(keys)
    }
}

/// The most bytes that are taken at once.
const PIECE: usize = 1 << 18;

/// A key as one text.
fn boxed(key: &[String]) -> Box<str> {
    key.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(BETWEEN).into()
}

/// A file on its way through once more.
struct Again {
    batch: Batch,
    /// Rows so far.
    row: u32,
    comparison: Comparison,
    others: Others,
}

impl Again {
    /// Compares the rows that have come out since the last call.
    fn compare(&mut self, check: &Check) {
        let mut sheet = Sheet::default();
        sheet.gather(&mut self.batch);
        drop(self.batch.take_people());
        for entry in (0..sheet.rows()).filter_map(|row| sheet.entry(row)) {
            let cells = self.batch.cells_of(sheet.line(entry));
            let other = RowState::read(|code| self.batch.result(&cells, code));
            if let Some((_, now)) = check.state_of(self.row)
                && self.comparison.add(other, now)
            {
                self.others.insert(self.row, Other::Was(other));
            }
            self.row += 1;
        }
    }
}

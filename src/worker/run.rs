//! A check: the file from its beginning to its end, and what of it is kept for the page to look at.

use super::compare::{Run, compare};
use super::encoding::{self, Encoding};
use super::file::{self, Pieces, Turns, Unreadable};
use super::order::{Arrangement, Outcome};
use super::portfolio::{State, post};
use super::preview::{guess, listed};
use super::protocol::{
    Extent, FileHandle, FileProblem, FromWorker, House, Progress, RowDetails, RowSummary, RunResult, Source,
};
use super::save::WrittenWays;
use super::sheet::{Entry, Sheet};
use crate::batch::{Batch, Options, Shape};
use crate::case::Code;
use std::borrow::Cow;
use std::rc::Rc;
use web_sys::Blob;

/// How many bytes the batch is given at once: it takes those of its rows and leaves the rest.
const PIECE: usize = 1 << 18;
/// Milliseconds between two words to the page on how far it is.
pub(super) const PACE: u64 = 100;
/// The most houses that the page is told of: those with most people over.
const HOUSES: usize = 1_000;
/// What lets spreadsheets know that a file is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The check at hand, or the last one.
pub(super) struct Check {
    batch: Batch,
    sheet: Sheet,
    /// The lines of people who are counted into flats.
    people: Sheet,
    /// The column that labels rows.
    label: Option<u32>,
    /// The rows as the page arranges them, by their places in the file.
    order: Vec<u32>,
    /// Whether it is to stop.
    pub(super) cancelled: bool,
}

impl Check {
    fn new(options: Options, label: Option<u32>) -> Self {
        let (batch, sheet) = (Batch::new(options), Sheet::default());
        Self { batch, sheet, people: Sheet::default(), label, order: Vec::new(), cancelled: false }
    }

    /// Filters and sorts the rows.
    pub(super) fn arrange(&mut self, arrangement: &Arrangement) -> FromWorker {
        let Self { batch, sheet, .. } = self;
        self.order = sheet.arranged(arrangement, |line, searched| batch.has(line, searched));
        FromWorker::Arranged(u32::try_from(self.order.len()).unwrap_or(u32::MAX))
    }

    /// Rows as they are arranged.
    pub(super) fn rows(&self, from: u32, count: u32) -> FromWorker {
        let rows = self.order.iter().skip(from as usize).take(count as usize);
        FromWorker::Rows(from, rows.filter_map(|row| self.summary(*row)).collect())
    }

    fn summary(&self, index: u32) -> Option<RowSummary> {
        let entry = self.sheet.entry(index)?;
        let label = self.label.and_then(|label| self.cells(entry).into_iter().nth(label as usize));
        let Entry { number, outcome, figures, .. } = *entry;
        Some(RowSummary { index, number, outcome, figures, label: label.unwrap_or_default() })
    }

    fn cells(&self, entry: &Entry) -> Vec<String> {
        self.batch.cells_of(self.sheet.line(entry))
    }

    /// Sums by the cells of a column.
    pub(super) fn houses(&self, column: u32) -> FromWorker {
        let cell = |line: &[u8]| self.batch.cells_of(line).into_iter().nth(column as usize).unwrap_or_default();
        let houses = self.sheet.sums_by(cell);
        let count = u32::try_from(houses.len()).unwrap_or(u32::MAX);
        let houses = houses.into_iter().take(HOUSES).map(|(name, sums)| House { name, sums });
        FromWorker::Houses(count, houses.collect())
    }

    /// What differs from an earlier check.
    pub(super) fn compared_with(&self, before: &Self, key: u32) -> FromWorker {
        FromWorker::Compared(compare(before.run(key), self.run(key)))
    }

    fn run(&self, key: u32) -> Run<'_> {
        Run { batch: &self.batch, sheet: &self.sheet, key: key as usize }
    }

    /// One row in full, by its place in the file.
    pub(super) fn row(&self, index: u32) -> Option<FromWorker> {
        let entry = self.sheet.entry(index)?;
        let line = self.sheet.line(entry);
        let problems = if entry.outcome == Outcome::Wrong { self.batch.problems_of(line) } else { Vec::new() };
        let facts = self.batch.facts_of(line);
        let details = RowDetails { number: entry.number, cells: self.cells(entry), facts, problems: listed(&problems) };
        Some(FromWorker::Row(details))
    }

    /// What came out, as a file that spreadsheets read as UTF-8.
    pub(super) fn csv(&self, extent: Extent) -> Option<Blob> {
        let is_marked = self.sheet.blocks().next().is_some_and(|block| block.starts_with(MARK));
        let mark = (!is_marked).then_some(Cow::Borrowed(MARK)).into_iter();
        let file = match extent {
            Extent::Whole => file::csv(mark.chain(self.sheet.blocks().map(Cow::Borrowed))),
            Extent::Arranged => file::csv(mark.chain(self.sheet.lines_of(&self.order).map(Cow::Owned))),
            Extent::People => file::csv(mark.chain(self.people.blocks().map(Cow::Borrowed))),
        };
        file.ok()
    }

    /// The headings of what came out.
    pub(super) fn headings(&self, extent: Extent) -> Vec<String> {
        self.batch.cells_of(self.sheet_of(extent).header())
    }

    /// Where the rows that are meant stand.
    fn sheet_of(&self, extent: Extent) -> &Sheet {
        match extent {
            Extent::Whole | Extent::Arranged => &self.sheet,
            Extent::People => &self.people,
        }
    }

    /// How its figures and days are written.
    pub(super) fn ways(&self) -> WrittenWays {
        let layout = self.batch.layout();
        layout
            .map(|layout| WrittenWays { comma: layout.decimal_comma, day_first: layout.day_first_dates })
            .unwrap_or_default()
    }

    /// The rows that are meant, by their places in the file.
    pub(super) fn extent(&self, extent: Extent) -> Vec<u32> {
        match extent {
            Extent::Whole | Extent::People => (0..self.sheet_of(extent).rows()).collect(),
            Extent::Arranged => self.order.clone(),
        }
    }

    /// The cells of rows, by their places in the file.
    pub(super) fn cells_of(&self, extent: Extent, rows: &[u32]) -> Vec<Vec<String>> {
        let sheet = self.sheet_of(extent);
        let cells = |row: &u32| Some(self.batch.cells_of(sheet.line(sheet.entry(*row)?)));
        rows.iter().filter_map(cells).collect()
    }

    /// Takes the next bytes, up to as many rows as fit between two turns; says how many bytes that were.
    fn push(&mut self, bytes: &[u8]) -> usize {
        let used = self.batch.push(bytes.get(..PIECE).unwrap_or(bytes));
        self.sheet.gather(&mut self.batch);
        used
    }

    /// Does a part of what is left behind the end of the file; says whether anything was left.
    fn go_on(&mut self) -> bool {
        let was_left = self.batch.go_on();
        self.sheet.gather(&mut self.batch);
        self.people.add(self.batch.take_people(), self.batch.take_people_entries());
        was_left
    }

    fn is_over(&self) -> bool {
        self.cancelled || self.batch.failure().is_some()
    }
}

/// Checks a file to its end, or until the page says to stop.
pub(super) async fn run(state: Rc<State>, source: Source, label: Option<u32>) {
    let result = match Options::new(source.options.clone()) {
        Err(problems) => Some(RunResult { problems: listed(&problems), ..RunResult::default() }),
        Ok(options) => {
            // Flats that are counted from people are known by their key, which comes first.
            let label = if source.options.shape == Shape::People { Some(0) } else { label };
            let number = state.begin(Check::new(options, label));
            let end = read(&state, number, &source).await;
            finish(&state, number).await;
            state.with_check(number, |check| result(check, &source, end))
        }
    };
    // A check that another one has replaced has nobody to tell.
    if let Some(result) = result {
        post(&FromWorker::Ran(result));
    }
}

/// Sends a file through a check; gives the last piece that it got.
async fn read(state: &State, number: u32, source: &Source) -> Result<Vec<u8>, Unreadable> {
    let FileHandle(file) = &source.file;
    let (pieces, turns) = (Pieces::of(file, source.encoding)?, Turns::new()?);
    let (size, began) = (file::whole(file.size()), file::now());
    let (mut told, mut done, mut last) = (began, 0_u64, Vec::new());
    while let Some(piece) = pieces.next().await? {
        let mut rest = piece.as_slice();
        while !rest.is_empty() {
            let Some(Some((used, rows))) = state.with_check(number, |check| {
                let before = check.sheet.rows();
                (!check.is_over()).then(|| (check.push(rest), (before, check.sheet.rows())))
            }) else {
                return Ok(piece);
            };
            state.note_rows(rows.1 - rows.0);
            rest = rest.get(used..).unwrap_or_default();
            done += used as u64;
            let now = file::now();
            if now.saturating_sub(told) >= PACE {
                told = now;
                post(&FromWorker::Progress(progress(rows.1, done, size, now.saturating_sub(began))));
            }
            turns.next().await;
        }
        last = piece;
        if state.with_check(number, |check| check.is_over()).unwrap_or(true) {
            break;
        }
    }
    Ok(last)
}

/// The end of a file. Of one that was stopped, flats are counted from the people who are there.
async fn finish(state: &State, number: u32) {
    let Ok(turns) = Turns::new() else { return };
    state.with_check(number, |check| {
        if !check.cancelled {
            check.batch.finish();
        }
    });
    while state.with_check(number, Check::go_on).unwrap_or(false) {
        turns.next().await;
    }
}

/// How far a check is after so many milliseconds.
fn progress(rows: u32, done: u64, size: u64, elapsed: u64) -> Progress {
    // Bytes that are decoded may be more than those of the file.
    let left = (elapsed * size.saturating_sub(done)).checked_div(done).unwrap_or_default().div_ceil(1_000);
    let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Progress { rows, parts: Progress::parts(done, size), left: Some(narrow(left)) }
}

fn result(check: &mut Check, source: &Source, end: Result<Vec<u8>, Unreadable>) -> RunResult {
    check.arrange(&Arrangement::default());
    let problems = check.batch.failure().map(listed).unwrap_or_default();
    let (problems, guess) = match end {
        Err(Unreadable) => (vec![FileProblem::At(Code::Malformed, String::new())], None),
        Ok(last) => {
            let is_no_text = problems.iter().any(|problem| matches!(problem, FileProblem::At(Code::Malformed, _)));
            let other = is_no_text && source.encoding == Encoding::Utf8 && !encoding::is_utf8(&last);
            (problems, other.then(|| guess(&last)).flatten())
        }
    };
    let sums = check.sheet.sums().clone();
    RunResult { rows: check.sheet.rows(), sums, cancelled: check.cancelled, problems, guess }
}

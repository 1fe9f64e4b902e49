//! A check: the file from its beginning to its end, and what of it is kept for the page to look at.

use super::compare::{Others, RowState};
use super::encoding::{self, Encoding};
use super::file::{self, Pieces, Turns, Unreadable};
use super::flats::FlatFigures;
use super::order::{Arrangement, Outcome};
use super::portfolio::{State, post};
use super::preview::{guess, listed};
use super::protocol::{
    Extent, FileHandle, FileProblem, FromWorker, House, Progress, RowDetails, RowSummary, RunResult, Source,
};
use super::save::WrittenWays;
use super::sheet::{Entry, Sheet};
use crate::batch::{Batch, Options};
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
    /// The file, and how it is read.
    source: Source,
    sheet: Sheet,
    /// The lines of people who are counted into flats.
    people: Sheet,
    /// The columns that rows are known by.
    own: Vec<u32>,
    /// What rows came to in the run that this one is compared with, where that is something else.
    others: Others,
    /// The rows as the page arranges them, by their places in the file.
    order: Vec<u32>,
    /// Whether it is to stop.
    pub(super) cancelled: bool,
}

impl Check {
    fn new(options: Options, source: Source) -> Self {
        let (batch, sheet) = (Batch::new(options), Sheet::default());
        let (people, own, others, order) = (Sheet::default(), Vec::new(), Others::new(), Vec::new());
        Self { batch, source, sheet, people, own, others, order, cancelled: false }
    }

    /// Filters and sorts the rows.
    pub(super) fn arrange(&mut self, arrangement: &Arrangement) -> FromWorker {
        let Self { batch, sheet, others, .. } = self;
        let Arrangement { search, house, changed, .. } = arrangement;
        let is_in = |line: &[u8], (column, name): &(u32, String)| {
            batch.cells_of(line).get(*column as usize).is_some_and(|cell| cell.trim() == name)
        };
        self.order = sheet.arranged(arrangement, |row, line| {
            (!changed || others.contains_key(&row))
                && house.as_ref().is_none_or(|house| is_in(line, house))
                && (search.is_empty() || batch.has(line, search))
        });
        FromWorker::Arranged(u32::try_from(self.order.len()).unwrap_or(u32::MAX))
    }

    /// Rows as they are arranged.
    pub(super) fn rows(&self, from: u32, count: u32) -> FromWorker {
        let rows = self.order.iter().skip(from as usize).take(count as usize);
        FromWorker::Rows(from, rows.filter_map(|row| self.summary(*row)).collect())
    }

    fn summary(&self, index: u32) -> Option<RowSummary> {
        let entry = self.sheet.entry(index)?;
        Some(self.summary_of(index, entry, &self.cells(entry)))
    }

    fn summary_of(&self, index: u32, entry: &Entry, cells: &[String]) -> RowSummary {
        let Entry { number, outcome, figures, .. } = *entry;
        let is_flat = matches!(outcome, Outcome::Flat(_));
        let flat = is_flat.then(|| FlatFigures::read(|code| self.batch.result(cells, code))).flatten();
        let own = self.key_of(cells);
        RowSummary { index, number, outcome, figures, flat, own, other: self.others.get(&index).copied() }
    }

    /// The cells that a row is known by.
    fn key_of(&self, cells: &[String]) -> Vec<String> {
        self.own.iter().map(|column| cells.get(*column as usize).cloned().unwrap_or_default()).collect()
    }

    /// Rows are known by their cells of these columns.
    pub(super) fn show_own(&mut self, columns: Vec<u32>) {
        self.own = columns;
    }

    /// The headings of the columns that rows are known by.
    pub(super) fn key_headings(&self) -> Vec<String> {
        let headings = self.batch.own_headings();
        self.own.iter().filter_map(|column| headings.get(*column as usize).cloned()).collect()
    }

    /// What a row came to, with the cells that it is known by.
    pub(super) fn state_of(&self, index: u32) -> Option<(Vec<String>, RowState)> {
        let cells = self.cells(self.sheet.entry(index)?);
        Some((self.key_of(&cells), RowState::read(|code| self.batch.result(&cells, code))))
    }

    /// The file, and how it is read.
    pub(super) fn source(&self) -> Source {
        self.source.clone()
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> u32 {
        self.sheet.rows()
    }

    /// Takes what rows came to in the run that this one is compared with.
    pub(super) fn compare_with(&mut self, others: Others) {
        self.others = others;
    }

    fn cells(&self, entry: &Entry) -> Vec<String> {
        self.batch.cells_of(self.sheet.line(entry))
    }

    /// Sums by the cells of a column.
    pub(super) fn houses(&self, column: u32) -> FromWorker {
        let cell = |line: &[u8]| {
            let cell = self.batch.cells_of(line).into_iter().nth(column as usize).unwrap_or_default();
            cell.trim().to_owned()
        };
        let houses = self.sheet.sums_by(cell);
        let count = u32::try_from(houses.len()).unwrap_or(u32::MAX);
        let houses = houses.into_iter().take(HOUSES).map(|(name, sums)| House { name, sums });
        FromWorker::Houses(count, houses.collect())
    }

    /// One row in full, by its place in the file.
    pub(super) fn row(&self, index: u32) -> Option<FromWorker> {
        self.details(index).map(|details| FromWorker::Row(Box::new(details)))
    }

    /// The first rows as they are arranged, in full.
    pub(super) fn paper(&self, most: u32) -> FromWorker {
        let rows = self.order.iter().take(most as usize);
        FromWorker::Paper(rows.filter_map(|row| self.details(*row)).collect())
    }

    fn details(&self, index: u32) -> Option<RowDetails> {
        let entry = self.sheet.entry(index)?;
        let line = self.sheet.line(entry);
        let problems = if entry.outcome == Outcome::Wrong { self.problems(index, line) } else { Vec::new() };
        let (cells, facts) = (self.cells(entry), self.batch.facts_of(line));
        let summary = self.summary_of(index, entry, &cells);
        Some(RowDetails { summary, cells, facts, problems })
    }

    /// What is wrong with a row. Of a flat of which its people's rows tell different things, its own tells nothing.
    fn problems(&self, index: u32, line: &[u8]) -> Vec<FileProblem> {
        let clashes = self.batch.clashes_of(index as usize);
        if clashes.is_empty() {
            return listed(&self.batch.problems_of(line));
        }
        clashes.into_iter().map(|heading| FileProblem::At(Code::Conflict, heading)).collect()
    }

    /// What came out, as a file that spreadsheets read as UTF-8.
    pub(super) fn csv(&self, extent: Extent) -> Option<Blob> {
        let mark = std::iter::once(Cow::Borrowed(MARK));
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

/// Checks a file to its end, or until the page says to stop, as it may have done since it had said so as often as is given.
pub(super) async fn run(state: Rc<State>, source: Source, stops: u32) {
    let result = match Options::new(source.options.clone()) {
        Err(problems) => Some(RunResult { problems: listed(&problems), ..RunResult::default() }),
        Ok(options) => {
            let mut check = Check::new(options, source.clone());
            check.cancelled = state.stops() != stops;
            let number = state.begin(check);
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
    let mut push = |bytes: &[u8]| {
        state.with_check(number, |check| {
            let before = check.sheet.rows();
            let used = if check.is_over() { 0 } else { check.push(bytes) };
            let rows = check.sheet.rows();
            state.note_rows(rows - before);
            Pushed { used, rows, is_over: check.is_over() }
        })
    };
    feed(source, &mut push).await
}

/// What became of bytes that were pushed.
pub(super) struct Pushed {
    /// How many were taken.
    pub(super) used: usize,
    /// Rows so far.
    pub(super) rows: u32,
    /// Whether no more are wanted.
    pub(super) is_over: bool,
}

/// Gives the bytes of a file to something that takes as many at once as fit between two turns, until it wants no more or is
/// gone; tells the page how far it is. Gives the last piece.
pub(super) async fn feed(
    source: &Source,
    push: &mut dyn FnMut(&[u8]) -> Option<Pushed>,
) -> Result<Vec<u8>, Unreadable> {
    let FileHandle(file) = &source.file;
    let (pieces, turns) = (Pieces::of(file, source.encoding)?, Turns::new()?);
    let (size, began) = (file::whole(file.size()), file::now());
    let (mut told, mut done, mut last) = (began, 0_u64, Vec::new());
    while let Some(piece) = pieces.next().await? {
        let mut rest = piece.as_slice();
        while !rest.is_empty() {
            let Some(Pushed { used, rows, is_over }) = push(rest) else { return Ok(piece) };
            if is_over {
                return Ok(piece);
            }
            rest = rest.get(used..).unwrap_or_default();
            done += used as u64;
            let now = file::now();
            if now.saturating_sub(told) >= PACE {
                told = now;
                post(&FromWorker::Progress(progress(rows, done, size, now.saturating_sub(began))));
            }
            turns.next().await;
        }
        last = piece;
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
    let (sums, headings) = (check.sheet.sums().clone(), check.batch.own_headings().to_vec());
    let (has_gone, has_people) = (check.batch.has_gone(), check.people.rows() > 0);
    let (rows, cancelled, unplaced) = (check.sheet.rows(), check.cancelled, check.batch.unplaced());
    RunResult { rows, sums, cancelled, headings, has_gone, has_people, unplaced, problems, guess }
}

//! Many cases in one CSV file (RFC 4180): each row comes back with its own cells and, behind them, its verdict.
//!
//! Bytes go in by [`Batch::push`] as they come and come out by [`Batch::take`], so that memory holds one row and what was
//! not taken, never the file; but people who are counted into flats are kept until the end. A row that is wrong says so in
//! its own line and stops no other. Only what makes the rest unreadable stops the file: bytes that are no text, a row without
//! end, headings that contradict each other or say nothing.
//!
//! | part | holds |
//! |---|---|
//! | `decode` | bytes as text: UTF-8, or UTF-16 with its mark |
//! | `scan` | text as records, and where their cells end |
//! | `head`, `columns` | which line has the headings, and what they mean |
//! | `table` | what holds for every row once they are read |
//! | `row`, `cell`, `hint` | what a row says: its facts, what is wrong with it, what is worth a look |
//! | `shape`, `results` | what a row is, and the columns that it gains |
//! | `answer`, `flats`, `people` | what a row is answered that is somebody who applies, a flat, or somebody registered in one |
//! | `again`, `cache` | rows and answers that came before |
//! | `vocabulary`, `said` | the words of languages: what cells may hold, in which words results are said once more |
//! | `ways` | how figures and days are written, as the first rows show |
//! | `earlier` | a file that came out of an earlier run, read for what its rows came to |
//! | `unread` | lines that a quote without end swallowed |

mod again;
mod answer;
mod cache;
mod cell;
mod columns;
mod decode;
mod earlier;
mod flats;
mod fold;
mod head;
mod hint;
mod options;
mod people;
mod proposal;
mod results;
mod row;
mod said;
mod scan;
mod shape;
mod table;
mod template;
mod unread;
mod vocabulary;
mod ways;

pub use answer::Answer;
pub use columns::{is_fact, offered};
pub use earlier::{Earlier, EarlierRow};
pub use flats::GONE;
pub use fold::fold;
pub use hint::{Hint, Hints};
pub use options::{CsvOptions, Options, Way};
pub use people::KEY;
pub use proposal::{HOUSE, Line, Names, Proposal, ProposedColumn, can_mean};
pub use results::{RESULTS, own};
pub use shape::{RowAnswer, Shape};
pub use template::template;
pub use vocabulary::{Kind, TRUTH, Vocabulary, name_of_values};
pub use ways::{Encoding, Layout};

use crate::case::{Case, Code, Facts, Problem};
use again::Again;
use answer::Answers;
use columns::{Columns, HEADER};
use decode::{Decoder, Text, Unpaired};
use options::below;
use people::People;
use row::{Row, WordCache};
use scan::{Found, Scan};
use std::borrow::Cow;
use std::str;
use table::Table;
use ways::Held;

/// Rows that one call of [`Batch::push`] handles at most, so that whoever calls can look up in between; of a file in UTF-16 a
/// few more.
pub const ROWS_AT_ONCE: u32 = 2_000;
/// The most bytes of one row. A quote that is never closed would make all that follows one cell.
const ROW_BYTES: usize = 16 * 1024 * 1024;

/// A file on its way through.
pub struct Batch {
    options: Options,
    /// Whether the start of the file is shown, whatever its headings say.
    is_preview: bool,
    decoder: Decoder,
    scan: Scan,
    /// The delimiter that the first line names.
    named_delimiter: Option<u8>,
    /// That no heading is a fact, while a line is looked for in which one is; and the line of that header.
    no_facts: Option<(Problem, u64)>,
    /// What the header says, once it is read.
    table: Option<Table>,
    /// The line of the header.
    header_row: u64,
    /// Rows that are held back until they show how figures and days are written.
    held: Option<Held>,
    /// What is wrong with the headings of a file that is only shown.
    doubts: Vec<Problem>,
    failure: Option<Vec<Problem>>,
    /// The number of the last row as a spreadsheet counts, from 1: the header and empty lines count.
    number: u64,
    rows: u64,
    again: Again,
    cache: WordCache,
    answers: Answers,
    /// The people who are counted into flats.
    people: Option<People>,
    out: Vec<u8>,
    people_out: Vec<u8>,
    people_entries: Vec<RowEntry>,
    entries: Vec<RowEntry>,
}

/// Writes what a row is answered, but for its hint and its error. People are answered when all of them are there.
fn answer(
    case: &Case,
    row: &Row<'_>,
    table: &Table,
    answers: &mut Answers,
    out: &mut Vec<u8>,
) -> Result<Option<RowAnswer>, Vec<Problem>> {
    Ok(match table.shape {
        Shape::Applicants => Some(RowAnswer::Applicant(answers.write(case, out, table))),
        Shape::Flats => {
            let answer = flats::flat_of(case, row, table).map_err(|problem| vec![problem])?.answer();
            flats::write(&answer, out, table);
            Some(RowAnswer::Flat(answer))
        }
        Shape::People => None,
    })
}

/// Index entry of a row: bytes, row number, answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowEntry {
    /// Bytes of the line in what [`Batch::take`] gives.
    pub bytes: usize,
    /// Its number in a spreadsheet, where empty lines count.
    pub number: u64,
    /// What was found; `None` where the row was wrong, or had no facts.
    pub answer: Option<RowAnswer>,
    /// What is worth a look.
    pub hints: Hints,
}

impl Batch {
    /// A file that is to be read in this way.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self {
            options,
            is_preview: false,
            decoder: Decoder::default(),
            scan: Scan::new(&head::DELIMITERS),
            named_delimiter: None,
            no_facts: None,
            table: None,
            header_row: 0,
            held: None,
            doubts: Vec::new(),
            failure: None,
            number: 0,
            rows: 0,
            again: Again::default(),
            cache: WordCache::default(),
            answers: Answers::default(),
            people: None,
            out: Vec::new(),
            people_out: Vec::new(),
            people_entries: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// A file whose start is to be shown: what its headings say does not stop it, and can be asked as [`Batch::doubts`].
    #[must_use]
    pub fn preview(options: Options) -> Self {
        Self { is_preview: true, ..Self::new(options) }
    }

    /// Takes the next bytes of the file, up to [`ROWS_AT_ONCE`] rows of them; says how many. The rest is to be given again.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        let until = self.rows + u64::from(ROWS_AT_ONCE);
        let mut used = 0;
        while self.failure.is_none() && self.rows < until && used < bytes.len() {
            let rest = bytes.get(used..).unwrap_or_default();
            match self.decoder.next(rest) {
                Text::AsItStands => used += self.step(rest),
                Text::Decoded(text, taken, end) => {
                    self.read(&text);
                    self.check(end);
                    used += taken;
                }
            }
        }
        if self.failure.is_some() { bytes.len() } else { used }
    }

    /// The end of the file.
    pub fn finish(&mut self) {
        let (rest, end) = self.decoder.finish();
        self.read(&rest);
        self.check(end);
        self.settle();
        if self.failure.is_none() && !self.scan.is_between() {
            if self.scan.is_open() {
                self.end_unclosed();
            } else {
                self.scan.end_here();
                self.end_record(&[], 0);
            }
        }
        // The last record may have been the header.
        self.settle();
        if self.table.is_none() && self.failure.is_none() {
            let problem = self.no_facts.take().map(|(problem, _)| problem);
            self.fail(problem.unwrap_or_else(|| match self.options.given.header_row {
                Some(_) if self.number > 0 => {
                    Problem::new(Code::OutOfRange, "headerRow", "the file has no such line, or nothing in it")
                }
                _ => Problem::new(Code::Malformed, "", "the file is empty"),
            }));
        }
    }

    /// Does a part of what is left behind the end of the file, for [`ROWS_AT_ONCE`] rows or so; says whether anything was.
    /// Only people are kept until then: their flats come out by [`Batch::take`], they by [`Batch::take_people`].
    pub fn go_on(&mut self) -> bool {
        let (Some(people), Some(table), None) = (&mut self.people, &self.table, &self.failure) else { return false };
        people.go_on(table, (&mut self.out, &mut self.entries), (&mut self.people_out, &mut self.people_entries))
    }

    /// The lines of people since the last call, with the state of their flats; the first is their header.
    pub fn take_people(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.people_out)
    }

    /// The entries of these people since the last call. Their flats have the answers.
    pub fn take_people_entries(&mut self) -> Vec<RowEntry> {
        std::mem::take(&mut self.people_entries)
    }

    /// What came out since the last call: whole lines; the first is the header.
    pub fn take(&mut self) -> Vec<u8> {
        // What comes next will be about as long.
        let next = Vec::with_capacity(self.out.len());
        std::mem::replace(&mut self.out, next)
    }

    /// The entries of the rows since the last call.
    pub fn take_entries(&mut self) -> Vec<RowEntry> {
        std::mem::take(&mut self.entries)
    }

    /// Rows so far.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The headings that came in, once they are there; of people who are all there, those of their flats.
    #[must_use]
    pub fn headings(&self) -> &[String] {
        self.shown().map_or(&[], |table| table.columns.headings())
    }

    /// How many of the columns that come out are the caller's own: the first ones.
    #[must_use]
    pub fn own_columns(&self) -> usize {
        self.shown().map_or(0, |table| table.columns.count())
    }

    /// What holds for the lines that come out.
    fn shown(&self) -> Option<&Table> {
        self.people.as_ref().and_then(People::flats).or(self.table.as_ref())
    }

    /// Why the file as a whole cannot be read, or not any further.
    #[must_use]
    pub fn failure(&self) -> Option<&[Problem]> {
        self.failure.as_deref()
    }

    /// How the file is written, once that is known.
    #[must_use]
    pub fn layout(&self) -> Option<Layout> {
        let table = self.table.as_ref().filter(|_| self.held.is_none())?;
        let columns = &table.columns;
        let mut paths = vec![None; columns.count()];
        for column in &columns.facts {
            if let Some(path) = paths.get_mut(column.index) {
                *path = Some(column.path.to_string());
            }
        }
        Some(Layout {
            delimiter: table.delimiter.into(),
            encoding: self.decoder.encoding.unwrap_or(Encoding::Utf8),
            header_row: u32::try_from(self.header_row).unwrap_or(u32::MAX),
            decimal_comma: table.decimal_comma,
            day_first_dates: table.day_first,
            columns: paths,
        })
    }

    /// Settles how figures and days are written by what was seen, though more rows may come.
    pub fn settle(&mut self) {
        let (Some(mut held), Some(table)) = (self.held.take(), &mut self.table) else { return };
        // The last row may have no line end.
        if !self.scan.is_between() && !self.scan.is_open() {
            self.scan.end_here();
            held.see(self.scan.record(&[], 0), table);
        }
        [table.decimal_comma, table.day_first] = held.ways(&self.options.given);
        if !held.text.is_empty() {
            self.scan.begin_anew();
            self.read(&held.text);
        }
    }

    /// What is wrong with the headings of a file that is only shown.
    #[must_use]
    pub fn doubts(&self) -> &[Problem] {
        &self.doubts
    }

    /// The cells of one line that came out, results included.
    #[must_use]
    pub fn cells_of(&self, line: &[u8]) -> Vec<String> {
        let of_row = |row: &Row<'_>| (0..row.len()).map(|index| row.cell(index).into_owned()).collect();
        self.shown().and_then(|table| table.row_of(line, usize::MAX, of_row)).unwrap_or_default()
    }

    /// What stands in the column of a result, by its code, of the cells of a line that came out.
    #[must_use]
    pub fn result<'c>(&self, cells: &'c [String], code: &str) -> &'c str {
        let results = self.shown().map_or(&[][..], |table| table.results.as_slice());
        let place = results.iter().position(|known| known.strip_prefix(results::PREFIX).unwrap_or(known) == code);
        let first = cells.len().checked_sub(results.len());
        first.zip(place).and_then(|(first, place)| cells.get(first + place)).map_or("", String::as_str)
    }

    /// How many people were counted into no flat: their rows lack its number or its house, or cannot be read.
    #[must_use]
    pub fn unplaced(&self) -> u32 {
        self.people.as_ref().map_or(0, People::unplaced)
    }

    /// Whether some column says who no longer lives there.
    #[must_use]
    pub fn has_gone(&self) -> bool {
        self.shown().is_some_and(|table| table.columns.gone.is_some())
    }

    /// The headings of what came out without those of results.
    #[must_use]
    pub fn own_headings(&self) -> &[String] {
        self.shown().map_or(&[], |table| table.columns.own_headings())
    }

    /// Whether one of the caller's own cells of a line that came out has a text that is searched for, however it is cased and
    /// spaced.
    #[must_use]
    pub fn has(&self, line: &[u8], searched: &str) -> bool {
        let searched = fold(searched);
        // Most lines do not have it anywhere, which takes less to tell.
        let is_near = fold(&String::from_utf8_lossy(line)).contains(&searched);
        is_near && self.cells_of(line).iter().take(self.own_columns()).any(|cell| fold(cell).contains(&searched))
    }

    /// What the cells of one line that came out stand for, by the place of their column, each as its fact is written: empty where
    /// nothing is known, `None` where it cannot be read.
    #[must_use]
    pub fn read_of(&self, line: &[u8]) -> Vec<(usize, Option<String>)> {
        let Some(table) = self.shown() else { return Vec::new() };
        let of_row = |row: &Row<'_>| {
            table.columns.facts.iter().map(|column| (column.index, row.meaning(column, table))).collect()
        };
        table.row_of(line, usize::MAX, of_row).unwrap_or_default()
    }

    /// The facts of one line that came out, as a case has them, those for all rows included.
    #[must_use]
    pub fn facts_of(&self, line: &[u8]) -> Facts {
        let cells = self.cells_of(line);
        let cell = |index| Cow::Borrowed(cells.get(index).map_or("", String::as_str));
        self.shown().map_or_else(Facts::default, |table| row::facts(table, cell))
    }

    /// The headings of the columns in which the rows of people tell different things of their flat, by its place among those that
    /// came out.
    #[must_use]
    pub fn clashes_of(&self, flat: usize) -> Vec<String> {
        let (Some(people), Some(table)) = (&self.people, self.shown()) else { return Vec::new() };
        people.clashes(flat).map(|fact| table.columns.heading(fact.word())).collect()
    }

    /// What is wrong with the row of one line that came out; for paths there stand headings, where columns have others.
    #[must_use]
    pub fn problems_of(&self, line: &[u8]) -> Vec<Problem> {
        let Some(table) = self.shown() else { return Vec::new() };
        let columns = &table.columns;
        let mut problems = Vec::new();
        // A line has as many cells as it should, whatever the row had: its error alone tells.
        let error = self.cells_of(line).pop().unwrap_or_default();
        if row::tells_of_shape(&error) {
            if error.contains(unread::NEVER_CLOSED) {
                return vec![Problem::new(Code::Malformed, "", unread::NEVER_CLOSED)];
            }
            problems.push(Problem::new(Code::Malformed, "", "as many cells as columns"));
        }
        let of_row = |row: &Row<'_>| match row.read(table, None) {
            Ok(read) => read.case.and_then(|case| flats::flat_of(&case, row, table).err()).map(|problem| vec![problem]),
            Err(problems) => Some(problems),
        };
        problems.extend(table.row_of(line, columns.count(), of_row).flatten().into_iter().flatten());
        for problem in &mut problems {
            problem.path = columns.heading(&problem.path);
        }
        problems
    }

    /// Reads text to its end.
    fn read(&mut self, text: &[u8]) {
        let mut rest = text;
        while self.failure.is_none() && !rest.is_empty() {
            rest = rest.get(self.step(rest)..).unwrap_or_default();
        }
    }

    /// Reads up to the end of one row; says how many bytes that took.
    fn step(&mut self, bytes: &[u8]) -> usize {
        let found = self.scan.next(bytes);
        if self.held.is_some() {
            return self.hold(bytes, &found);
        }
        match found {
            // An empty line is no row, but a spreadsheet counts it.
            Found::LineEnd { is_line } => {
                self.number += u64::from(is_line);
                1
            }
            Found::Record(end) => {
                self.end_record(bytes, end);
                end + 1
            }
            Found::Part => {
                if self.scan.held() > ROW_BYTES {
                    self.fail_as_too_long();
                }
                bytes.len()
            }
        }
    }

    /// Holds back the bytes up to the end of one row; says how many.
    fn hold(&mut self, bytes: &[u8], found: &Found) -> usize {
        let (Some(held), Some(table)) = (&mut self.held, &self.table) else { return bytes.len() };
        let used = match found {
            // The second byte of the line end of the header.
            Found::LineEnd { is_line: false } if held.text.is_empty() => return 1,
            Found::LineEnd { .. } => 1,
            Found::Record(end) => end + 1,
            Found::Part => bytes.len(),
        };
        held.text.extend_from_slice(bytes.get(..used).unwrap_or_default());
        if let Found::Record(end) = found {
            held.see(self.scan.record(bytes, *end), table);
            self.scan.clear();
        }
        if held.is_full() {
            self.settle();
        }
        used
    }

    /// Reads the record that ends at that byte: a row, or a line above the rows.
    fn end_record(&mut self, bytes: &[u8], end: usize) {
        let record = self.scan.record(bytes, end);
        if record.bytes.len() > ROW_BYTES {
            return self.fail_as_too_long();
        }
        let Some(table) = &self.table else {
            let line = record.bytes.to_vec();
            self.scan.clear();
            return self.end_line(&line);
        };
        self.number += 1;
        let Some(row) = Row::of(record) else { return self.fail_as_no_text() };
        if let Some(people) = &mut self.people {
            people.add(&row, row.read(table, Some(&mut self.cache)), self.number, table);
            self.rows += 1;
            return self.scan.clear();
        }
        let begin = self.out.len();
        row.write(&mut self.out, table.columns.count(), table.delimiter);
        let gained = self.out.len();
        let answered = match self.again.answer(&row, table, &mut self.out) {
            Some((answer, hints)) => Ok((Some(answer), hints)),
            None => row.read(table, Some(&mut self.cache)).and_then(|row::Read { case, hints }| {
                let answer =
                    case.map(|case| answer(&case, &row, table, &mut self.answers, &mut self.out)).transpose()?;
                let answer = answer.flatten();
                if let Some(answer) = answer {
                    self.again.note(table, answer, hints, self.out.get(gained..).unwrap_or_default());
                }
                Ok((answer, hints))
            }),
        };
        let (answer, hints) = match answered {
            Ok((answer, hints)) => {
                if answer.is_none() {
                    table.write_nothing(&mut self.out);
                }
                hints.write(&mut self.out);
                self.out.push(table.delimiter);
                (answer, hints)
            }
            Err(problems) => {
                table.write_problems(&mut self.out, self.number, &problems);
                (None, Hints::default())
            }
        };
        if answer.is_some() || hints != Hints::default() {
            table.say(&mut self.out, gained);
        }
        self.out.extend(cell::LINE_END);
        self.entries.push(RowEntry { bytes: self.out.len() - begin, number: self.number, answer, hints });
        self.rows += 1;
        self.scan.clear();
    }

    /// Reads a line above the rows: what names the delimiter, what stands above the header, the header.
    #[inline(never)]
    fn end_line(&mut self, line: &[u8]) {
        let Ok(text) = str::from_utf8(line) else {
            self.number += 1;
            return self.fail_as_no_text();
        };
        // Spreadsheets do not show it, and do not count it.
        if self.number == 0
            && self.named_delimiter.is_none()
            && let Some(delimiter) = head::named_delimiter(line)
        {
            self.named_delimiter = Some(delimiter);
            return self.scan.delimit_by(&[delimiter]);
        }
        self.number += 1;
        if self.no_facts.is_some() {
            return self.seek_facts(text);
        }
        match self.options.given.header_row {
            Some(row) if self.number < row.into() => {}
            Some(row) if self.number > row.into() => {
                self.fail(Problem::new(Code::OutOfRange, "headerRow", "that line has nothing in it"));
            }
            None if head::is_blank(text) => {}
            Some(_) | None => self.read_header(text),
        }
    }

    fn read_header(&mut self, line: &str) {
        let delimiter = self.named_delimiter.unwrap_or_else(|| head::delimiter(line.as_bytes()));
        let mut scan = Scan::new(&[delimiter]);
        let end = match scan.next(line.as_bytes()) {
            Found::Record(end) => end,
            Found::Part | Found::LineEnd { .. } if scan.is_open() => return self.fail_as_open_header(),
            Found::Part | Found::LineEnd { .. } => {
                scan.end_here();
                line.len()
            }
        };
        let Some(row) = Row::of(scan.record(line.as_bytes(), end)) else { return self.fail_as_no_text() };
        let named = self.options.given.headings.take().filter(|named| named.len() >= row.len());
        let is_named = named.is_some();
        let headings = named.unwrap_or_else(|| (0..row.len()).map(|index| row.cell(index).into_owned()).collect());
        let (columns, problems) = Columns::read(headings, &self.options);
        match problems.as_slice() {
            [] => {}
            _ if self.is_preview => self.doubts = problems,
            [problem] if problem.code == Code::NoFacts => {
                self.no_facts = Some((problem.clone(), self.number));
                return;
            }
            _ => {
                self.failure = Some(problems);
                return;
            }
        }
        let table = match Table::new(delimiter, columns, &self.options) {
            Ok(table) => table,
            Err(problems) => {
                self.failure = Some(problems);
                return;
            }
        };
        self.people = table.columns.key.filter(|_| !self.is_preview).map(|key| People::new(key, &table));
        if self.people.is_none() && is_named {
            table.write_header(&mut self.out);
        } else if self.people.is_none() {
            row.write(&mut self.out, table.columns.count(), delimiter);
            table.write_headings(&mut self.out);
        }
        self.header_row = self.number;
        self.held = Held::are_wanted(&table, &self.options.given).then(Held::default);
        self.table = Some(table);
        self.scan.delimit_by(&[delimiter]);
        // With that delimiter the header may end within what was taken for one line.
        if let Some(rest) = line.as_bytes().get(end + 1..) {
            self.read(rest);
            self.read(b"\n");
        }
    }

    /// Looks for headings of facts in a line below a header that has none.
    fn seek_facts(&mut self, line: &str) {
        let Some((problem, header)) = &mut self.no_facts else { return };
        let cells = head::cells(line, head::delimiter(line.as_bytes()));
        let found = cells.iter().any(|cell| columns::is_of_fact(cell, &self.options));
        if found {
            problem.message =
                format!("no column is a fact; line {} has headings of facts: name it as `headerRow`", self.number)
                    .into();
        }
        if found || self.number > *header + u64::from(head::LINES_SOUGHT) {
            let problem = problem.clone();
            self.fail(problem);
        }
    }

    /// The end of a file within quotes.
    fn end_unclosed(&mut self) {
        let Some(table) = &self.table else { return self.fail_as_open_header() };
        let held = self.scan.take_held();
        let Ok(text) = str::from_utf8(&held) else { return self.fail_as_no_text() };
        let first = self.number + 1;
        let swallowed = unread::lines(text).skip(1).filter(|line| !line.is_empty()).count();
        for line in unread::lines(text) {
            self.number += 1;
            if line.is_empty() {
                continue;
            }
            let message = if self.number > first {
                format!("not read: row {first} has {}", unread::NEVER_CLOSED)
            } else {
                format!("{}; lines that it swallowed: {swallowed}", unread::NEVER_CLOSED)
            };
            let problem = Problem::new(Code::Malformed, "", message);
            if let Some(people) = &mut self.people {
                people.add_unread(line, self.number, problem, table);
                self.rows += 1;
                continue;
            }
            let begin = self.out.len();
            unread::write(line, table, &mut self.out);
            table.write_problems(&mut self.out, self.number, &[problem]);
            self.out.extend(cell::LINE_END);
            let (bytes, number) = (self.out.len() - begin, self.number);
            self.entries.push(RowEntry { bytes, number, answer: None, hints: Hints::default() });
            self.rows += 1;
        }
    }

    /// Units of UTF-16 that stand for no letter end the file.
    fn check(&mut self, end: Result<(), Unpaired>) {
        if self.failure.is_none() && end.is_err() {
            let text = format!("row {}: text in UTF-16", self.number + 1);
            self.fail(Problem::new(Code::Malformed, "", text));
        }
    }

    fn fail_as_no_text(&mut self) {
        let text = format!("row {}: text in UTF-8", self.number);
        self.fail(Problem::new(Code::Malformed, "", text));
    }

    fn fail_as_open_header(&mut self) {
        self.fail(Problem::new(Code::Malformed, HEADER, unread::NEVER_CLOSED));
    }

    fn fail_as_too_long(&mut self) {
        let limit = "at most 16 MiB; is a quote never closed?";
        self.fail(match self.table {
            None => Problem::new(Code::Malformed, HEADER, limit),
            Some(_) => Problem::new(Code::Malformed, "", format!("row {}: {limit}", self.number + 1)),
        });
    }

    fn fail(&mut self, problem: Problem) {
        self.failure = Some(vec![problem]);
    }
}

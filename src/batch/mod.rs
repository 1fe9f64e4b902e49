//! Many cases in one CSV file (RFC 4180): each row comes back with its own cells and, behind them, its verdict.
//!
//! Bytes go in by [`Batch::push`] as they come and come out by [`Batch::take`], so that memory holds one row and what was
//! not taken, never the file. A row that is wrong says so in its own line and stops no other. Only what makes the rest
//! unreadable stops the file: bytes that are no UTF-8, a row without end, two columns of one fact.

mod answer;
mod cache;
mod cell;
mod columns;
mod options;
mod row;
mod said;
mod template;
mod vocabulary;

pub use columns::{RESULTS, is_fact, offered, own};
pub use options::{CsvOptions, Options, Shape, Way};
pub use template::template;
pub use vocabulary::{TRUTH, Vocabulary, path_in_words};

use crate::case::{Code, Facts, Problem};
use answer::{Answer, Answers};
use columns::Columns;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use row::{Row, WordCache};
use std::str;

/// Rows that one call of [`Batch::push`] handles at most, so that whoever calls can look up in between.
pub const ROWS_AT_ONCE: u32 = 2_000;
/// The most bytes of one row. A quote that is never closed would make all that follows one cell.
const ROW_BYTES: usize = 16 * 1024 * 1024;
/// What some programs begin a file in UTF-8 with.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A file on its way through.
pub struct Batch {
    options: Options,
    /// The header line, until it is whole.
    head: Vec<u8>,
    /// What the header says, once it is read.
    table: Option<Table>,
    failure: Option<Vec<Problem>>,
    record: Record,
    /// The number of the row at hand as a spreadsheet counts, from 1: the header and empty lines count.
    number: u64,
    rows: u64,
    cache: WordCache,
    answers: Answers,
    out: Vec<u8>,
    entries: Vec<RowEntry>,
}

/// What holds for the whole file.
struct Table {
    reader: Reader,
    delimiter: u8,
    /// The class of each byte.
    classes: [ByteClass; 256],
    columns: Columns,
}

/// The class of a byte: what it may mean to a row, one bit each.
type ByteClass = u8;
/// It ends a cell.
const DELIMITS: ByteClass = 1;
/// It ends a row, or more than a scan for delimiters is needed.
const STOPS: ByteClass = 2;
/// What begins with it is guarded, or may be.
const GUARDS: ByteClass = 4;

/// The cells of one row that has quotes or comes in pieces, one behind the other, and where each ends.
struct Record {
    text: Vec<u8>,
    ends: Vec<usize>,
    /// How much of both is filled.
    filled: usize,
    cells: usize,
    /// The byte read last; a line may end in two.
    last: u8,
}

/// Index entry of a row: bytes, row number, answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowEntry {
    /// Bytes of the line in what [`Batch::take`] gives.
    pub bytes: usize,
    /// Its number in a spreadsheet, where empty lines count.
    pub number: u64,
    /// What was found; `None` where the row was wrong.
    pub answer: Option<Answer>,
}

impl Batch {
    /// A file that is to be read in this way.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self {
            options,
            head: Vec::new(),
            table: None,
            failure: None,
            record: Record { text: vec![0; 4_096], ends: vec![0; 64], filled: 0, cells: 0, last: b'\n' },
            number: 1,
            rows: 0,
            cache: WordCache::default(),
            answers: Answers::default(),
            out: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// Takes the next bytes of the file, up to [`ROWS_AT_ONCE`] rows of them; says how many. The rest is to be given again.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        let mut used = 0;
        while self.table.is_none() && self.failure.is_none() && used < bytes.len() {
            used += self.take_header(bytes.get(used..).unwrap_or_default());
        }
        let until = self.rows + u64::from(ROWS_AT_ONCE);
        while self.failure.is_none() && self.table.is_some() && self.rows < until && used < bytes.len() {
            used += self.step(bytes.get(used..).unwrap_or_default());
        }
        if self.failure.is_some() { bytes.len() } else { used }
    }

    /// The end of the file.
    pub fn finish(&mut self) {
        if self.table.is_none() && self.failure.is_none() {
            self.read_header();
        }
        let open = self.record.filled > 0 || self.record.cells > 0 || !matches!(self.record.last, b'\n' | b'\r');
        if self.failure.is_some() || !open {
            return;
        }
        // A line break ends every row but one within quotes.
        let before = self.rows;
        self.step(b"\n");
        if self.rows == before {
            self.end_row(None, Some(Problem::new(Code::Malformed, "", "a quote that is never closed")));
        }
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

    /// The headings that came in, once they are there.
    #[must_use]
    pub fn headings(&self) -> &[String] {
        self.table.as_ref().map_or(&[], |table| table.columns.headings())
    }

    /// Why the file as a whole cannot be read, or not any further.
    #[must_use]
    pub fn failure(&self) -> Option<&[Problem]> {
        self.failure.as_deref()
    }

    /// The cells of one line that came out, results included.
    #[must_use]
    pub fn cells_of(&self, line: &[u8]) -> Vec<String> {
        let Some(table) = &self.table else { return Vec::new() };
        let (text, ends) = table.record_of(line);
        let text = str::from_utf8(&text).unwrap_or_default();
        (0..ends.len()).map(|index| cell::incoming(cell::at(text, &ends, 0, index)).to_owned()).collect()
    }

    /// The facts of one line that came out, as a case has them, those for all rows included.
    #[must_use]
    pub fn facts_of(&self, line: &[u8]) -> Facts {
        let cells = self.cells_of(line);
        let cell = |index| cells.get(index).map_or("", String::as_str);
        self.table.as_ref().map_or_else(Facts::default, |table| row::facts(&table.columns, &self.options, cell))
    }

    /// What is wrong with the row of one line that came out; for paths there stand headings, where columns have others.
    #[must_use]
    pub fn problems_of(&self, line: &[u8]) -> Vec<Problem> {
        let Some(table) = &self.table else { return Vec::new() };
        let columns = &table.columns;
        let mut problems = Vec::new();
        // A line has as many cells as it should, whatever the row had: its error alone tells.
        if self.cells_of(line).last().is_some_and(|error| row::tells_of_shape(error)) {
            problems.push(Problem::new(Code::Malformed, "", "as many cells as columns"));
        }
        let (text, ends) = table.record_of(line);
        let row = Row::of(&text, ends.get(..columns.count()).unwrap_or_default());
        problems.extend(row.and_then(|row| row.case(columns, &self.options, None).err()).into_iter().flatten());
        for problem in &mut problems {
            problem.path = columns.heading(&problem.path).to_owned();
        }
        problems
    }

    /// Gathers a line, and reads it as the header once it is whole. A line without headings is none.
    fn take_header(&mut self, bytes: &[u8]) -> usize {
        let mut quoted = self.head.iter().filter(|byte| **byte == b'"').count() % 2 == 1;
        for (index, byte) in bytes.iter().enumerate() {
            quoted ^= *byte == b'"';
            if !quoted && matches!(byte, b'\n' | b'\r') {
                self.head.extend(bytes.get(..index).unwrap_or_default());
                // The second byte of a line end that has two begins no line.
                let second = self.head.is_empty() && (self.record.last, *byte) == (b'\r', b'\n');
                self.record.last = *byte;
                if is_blank(&self.head) {
                    self.head.clear();
                    self.number += u64::from(!second);
                } else {
                    self.read_header();
                }
                return index + 1;
            }
        }
        self.head.extend(bytes);
        if self.head.len() > ROW_BYTES {
            self.fail(Problem::new(Code::Malformed, "", "a header row"));
        }
        bytes.len()
    }

    fn read_header(&mut self) {
        let head = std::mem::take(&mut self.head);
        if is_blank(&head) {
            return self.fail(Problem::new(Code::Malformed, "", "a header row"));
        }
        let Ok(text) = str::from_utf8(unmarked(&head)) else { return self.fail_as_no_utf8() };
        let delimiter = columns::delimiter(text);
        let build = || ReaderBuilder::new().delimiter(delimiter).build();
        let mut reader = build();
        // A mark at the very beginning is read already: bytes like it in the first row are its own.
        reader.read_record(b"\n", &mut [], &mut []);
        match Columns::read(text, build(), &self.options) {
            Ok(columns) => {
                cell::write_line(&mut self.out, columns.headings().iter().take(columns.count()), delimiter);
                self.out.push(delimiter);
                self.out.extend(RESULTS.join(str::from_utf8(&[delimiter]).unwrap_or(",")).bytes());
                self.out.extend(cell::LINE_END);
                self.table = Some(Table { reader, delimiter, classes: classes(delimiter), columns });
            }
            Err(problems) => self.failure = Some(problems),
        }
    }

    /// Reads up to the end of one row; says how many bytes that took.
    fn step(&mut self, bytes: &[u8]) -> usize {
        let Some(table) = &mut self.table else { return 0 };
        let record = &mut self.record;
        let begins = record.filled == 0 && record.cells == 0 && matches!(record.last, b'\n' | b'\r');
        // An empty line is no row, but a spreadsheet counts it.
        if begins && let Some(byte @ (b'\n' | b'\r')) = bytes.first() {
            // The second byte of a line end that has two begins no line.
            self.number += u64::from((record.last, *byte) != (b'\r', b'\n'));
            record.last = *byte;
            return 1;
        }
        if begins && let Some(line) = record.line(bytes, &table.classes) {
            self.end_row(Some(line), None);
            return line.bytes.len() + 1;
        }
        let text = record.text.get_mut(record.filled..).unwrap_or_default();
        let ends = record.ends.get_mut(record.cells..).unwrap_or_default();
        let (result, used, filled, cells) = table.reader.read_record(bytes, text, ends);
        record.filled += filled;
        record.cells += cells;
        if let Some(byte) = bytes.get(..used).and_then(<[u8]>::last) {
            record.last = *byte;
        }
        match result {
            ReadRecordResult::Record => self.end_row(None, None),
            ReadRecordResult::OutputFull if record.text.len() >= ROW_BYTES => {
                let text = format!("row {}: at most 16 MiB; is a quote never closed?", self.number + 1);
                self.fail(Problem::new(Code::Malformed, "", text));
            }
            ReadRecordResult::OutputFull => record.text.resize(record.text.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => record.ends.resize(record.ends.len() * 2, 0),
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        used
    }

    /// Answers the row that is whole now, which may be a line as it came.
    fn end_row(&mut self, line: Option<Line<'_>>, flaw: Option<Problem>) {
        let Some(table) = &self.table else { return };
        self.number += 1;
        let Record { text, ends, filled, cells, .. } = &self.record;
        let ends = ends.get(..*cells).unwrap_or_default();
        let row = match line {
            Some(Line { bytes, is_plain }) => Row::of_line(bytes, ends, is_plain),
            None => Row::of(text.get(..*filled).unwrap_or_default(), ends),
        };
        let Some(row) = row else { return self.fail_as_no_utf8() };
        let begin = self.out.len();
        row.write(&mut self.out, table.columns.count(), table.delimiter);
        let case = match flaw {
            Some(flaw) => Err(vec![flaw]),
            None => row.case(&table.columns, &self.options, Some(&mut self.cache)),
        };
        let answer = match case {
            Ok(case) => Some(self.answers.write(&case, &mut self.out, table.delimiter)),
            Err(problems) => {
                let text = row.problems(&table.columns, self.number, &problems);
                cell::write_line(
                    &mut self.out,
                    std::iter::repeat_n("", RESULTS.len() - 1).chain([text.as_str()]),
                    table.delimiter,
                );
                None
            }
        };
        self.out.extend(cell::LINE_END);
        self.entries.push(RowEntry { bytes: self.out.len() - begin, number: self.number, answer });
        self.rows += 1;
        (self.record.filled, self.record.cells) = (0, 0);
    }

    fn fail_as_no_utf8(&mut self) {
        let text = format!("row {}: text in UTF-8", self.number);
        self.fail(Problem::new(Code::Malformed, "", text));
    }

    fn fail(&mut self, problem: Problem) {
        self.failure = Some(vec![problem]);
    }
}

/// A row without quotes.
#[derive(Clone, Copy)]
struct Line<'b> {
    /// Its cells, with delimiters between them.
    bytes: &'b [u8],
    /// Whether its cells go out as they came in, with no guard.
    is_plain: bool,
}

impl Record {
    /// A row that is whole in these bytes and has no quotes, as nearly all are; notes where its cells end.
    fn line<'b>(&mut self, bytes: &'b [u8], classes: &[ByteClass; 256]) -> Option<Line<'b>> {
        let (mut cells, mut begins, mut guarded) = (0, DELIMITS, 0);
        for (index, byte) in bytes.iter().enumerate().take(ROW_BYTES) {
            let class = *classes.get(usize::from(*byte))?;
            // Written at every byte, and kept at those that end a cell: a branch there would often be guessed wrong.
            *self.ends.get_mut(cells)? = index;
            if class & STOPS != 0 {
                if *byte == b'"' {
                    return None;
                }
                (self.cells, self.last) = (cells + 1, *byte);
                return Some(Line { bytes: bytes.get(..index)?, is_plain: guarded == 0 });
            }
            guarded |= class & (begins * GUARDS);
            begins = class & DELIMITS;
            cells += usize::from(begins);
        }
        None
    }
}

/// The class of each byte between these delimiters.
fn classes(delimiter: u8) -> [ByteClass; 256] {
    let mut classes = [0; 256];
    for (byte, class) in (0..=u8::MAX).zip(&mut classes) {
        *class = [
            (DELIMITS, byte == delimiter),
            (STOPS, matches!(byte, b'"' | b'\n' | b'\r')),
            (GUARDS, !cell::begins_plainly(byte)),
        ]
        .into_iter()
        .filter_map(|(bit, holds)| holds.then_some(bit))
        .sum();
    }
    classes
}

impl Table {
    /// The cells of a line that came out, one behind the other, and where each ends.
    fn record_of(&self, line: &[u8]) -> (Vec<u8>, Vec<usize>) {
        let mut reader = ReaderBuilder::new().delimiter(self.delimiter).build();
        let (mut text, mut ends) = (vec![0; line.len()], vec![0; self.columns.count() + RESULTS.len()]);
        let (_, _, filled, cells) = reader.read_record(line, &mut text, &mut ends);
        text.truncate(filled);
        ends.truncate(cells);
        (text, ends)
    }
}

/// The bytes of a file without the mark that some begin with.
fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

/// Whether a line has no cell with anything in it.
fn is_blank(line: &[u8]) -> bool {
    unmarked(line).iter().all(|byte| matches!(byte, b',' | b';' | b'\t' | b' '))
}

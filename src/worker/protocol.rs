//! The protocol between the page and the worker that checks its files: one enum each way, and what the messages carry.
//!
//! Messages cross as bytes (`border`). A file crosses as the browser's own handle of it, so that no byte is copied.

use super::compare::{Comparison, Other};
use super::encoding::Encoding;
use super::flats::FlatFigures;
use super::order::{Arrangement, Outcome};
use super::reading::Said;
use super::sheet::{FlatSums, RowFigures};
use crate::batch::{CsvOptions, Layout, Shape};
use crate::border;
use crate::case::{Code, Facts};
use crate::day::Day;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use web_sys::Blob;

/// What the page asks of the worker.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub enum ToWorker {
    /// Show how the file begins. The answer repeats the turn, so that the page can tell a late one.
    Preview(u32, Wanted),
    /// Check the file to its end.
    Run(Wanted),
    /// Stop the check, of which stays what is checked, the opening of a workbook, and a comparison.
    Cancel,
    /// Rows are known by their cells of these columns.
    Own(Vec<u32>),
    /// Hold what came out against another run. The answer repeats the turn.
    Compare(u32, OtherRun),
    /// Filter and sort the rows.
    Arrange(Arrangement),
    /// Give rows as they are arranged: the first of them, and how many.
    Rows(u32, u32),
    /// Give one row in full, by its place in the file.
    Row(u32),
    /// Give rows in full as they are arranged, from the first on: so many at most.
    Paper(u32),
    /// Give sums over the rows that have the same cell in a column of the caller's, such as that of the house.
    Houses(u32),
    /// Make a file of what came out.
    Save(Extent, Format),
    /// Make a workbook to be filled in.
    Template(Template),
}

/// What the worker answers.
#[derive(Debug, BorshSerialize, BorshDeserialize)]
pub enum FromWorker {
    /// How the file begins, and the turn of the question.
    Preview(u32, Preview),
    /// How far the workbook is read, and the turn of the question.
    Opening(u32, Progress),
    /// How far the check is.
    Progress(Progress),
    /// The check has ended, or was stopped.
    Ran(RunResult),
    /// The rows are arranged; so many pass the filter.
    Arranged(u32),
    /// Rows as they are arranged: the place of the first, and the rows.
    Rows(u32, Vec<RowSummary>),
    /// One row in full.
    Row(Box<RowDetails>),
    /// Rows in full, as they are arranged.
    Paper(Vec<RowDetails>),
    /// How two runs differ, and the turn of the question; what is wrong with the other one where that cannot be told, nothing
    /// of it where it was stopped.
    Compared(u32, Result<Comparison, Vec<FileProblem>>),
    /// How many houses there are, and those with most people over.
    Houses(u32, Vec<House>),
    /// How far a workbook of what came out is written, in parts of [`Progress::WHOLE`].
    Saving(u32),
    /// What came out, or a template, as a file; none where it could not be made.
    Saved(Option<FileHandle>, Part, Format),
}

/// A run that another one is compared with.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub enum OtherRun {
    /// The same file on another day of filing: that of rows that have none of their own.
    Day(Day),
    /// What came out of an earlier run, as a file. Rows are known by their cells in the columns that they are shown by.
    Earlier(FileHandle),
}

/// A file in the browser's keeping.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct FileHandle(
    #[borsh(serialize_with = "border::write_beside", deserialize_with = "border::read_beside")] pub Blob,
);

/// A file, and what a person says of how it is to be read. What is not said is as the file shows.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Wanted {
    /// The file.
    pub file: FileHandle,
    /// What is read of it where it is a workbook.
    pub sheet: SheetChoice,
    /// What is said of its text and its rows.
    pub said: Said,
}

/// A file of text, and how it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The file.
    pub file: FileHandle,
    /// The encoding of its text.
    pub encoding: Encoding,
    /// What its cells mean.
    pub options: CsvOptions,
}

/// What is read of a workbook.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct SheetChoice {
    /// The place of a sheet, from 0; without it, the sheet that is proposed.
    pub index: Option<u32>,
    /// Whether cells that are one downwards are filled.
    pub fill: bool,
}

/// How a file begins.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Preview {
    /// Its columns, but for those of results.
    pub columns: Vec<Column>,
    /// The first rows.
    pub rows: Vec<PreviewRow>,
    /// The first lines, of which one has the headings: the number of each, and how it begins.
    pub lines: Vec<(u32, String)>,
    /// What a row is.
    pub shape: Option<Shape>,
    /// How it is written, as these and those behind them show.
    pub layout: Option<Layout>,
    /// The encoding that it is read in.
    pub encoding: Option<Encoding>,
    /// How many rows were looked at.
    pub seen: u32,
    /// How many of them have an error.
    pub wrong: u32,
    /// What is wrong with the file, or with how it is to be read.
    pub problems: Vec<FileProblem>,
    /// The workbook that it is.
    pub workbook: Option<Workbook>,
}

/// A workbook, of which a sheet was read.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Workbook {
    /// The text to read in its place.
    pub text: FileHandle,
    /// All sheets.
    pub sheets: Vec<SheetName>,
    /// The place of the one that was read.
    pub chosen: u32,
    /// Cells with a formula that was never worked out.
    pub unreckoned: u32,
    /// The place of the first of them, such as `C5`.
    pub first: String,
    /// Cells below the headings that are one downwards, by column.
    pub merged: Vec<MergedColumn>,
    /// Whether they were filled.
    pub filled: bool,
}

/// A sheet by its name.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct SheetName {
    /// Its name.
    pub name: String,
    /// Whether a spreadsheet hides it.
    pub hidden: bool,
}

/// Cells of a column that have no text of their own, since they are one with a cell above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct MergedColumn {
    /// The place of the column, from 0.
    pub column: u32,
    /// How many cells.
    pub cells: u32,
}

/// A column of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// The name by which options know it: its heading, or where that is none or stands twice, its place.
    pub name: String,
    /// What it holds: the path of a fact, or what else a column can be; empty where it is the caller's own.
    pub meaning: String,
    /// Cells that cannot be read as that, among the rows that were looked at; without the unknown words below.
    pub doubts: u32,
    /// The first of them: the number of the row, and the cell.
    pub doubted: Vec<(u32, String)>,
    /// Words that are no known value, and how many cells have each: what they mean is asked.
    pub unknown: Vec<(String, u32)>,
}

/// A row of the preview.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct PreviewRow {
    /// Its number in a spreadsheet.
    pub number: u32,
    /// Its cells.
    pub cells: Vec<String>,
    /// What they are read as, by column: empty where that is nothing; `None` where it cannot be.
    pub read: Vec<Option<String>>,
}

/// A problem of a file, of how it is to be read, or of a row.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum FileProblem {
    /// The file is a workbook that cannot be read, and why; of one that is too large, the megabytes that it comes to.
    Workbook(Flaw, u32),
    /// What reads workbooks could not be loaded.
    ReaderMissing,
    /// A problem of that kind, at a path, below an option, or in a column of that heading.
    At(Code, String),
}

words! {
    /// Why a workbook cannot be read.
    pub enum Flaw {
        /// It is of an old program.
        Old = "old",
        /// It needs a password.
        Locked = "locked",
        /// It is not whole, or not what it says.
        Damaged = "damaged",
        /// It is something else, packed in the same way.
        Other = "other",
        /// Unpacked, it would be too large.
        Large = "large",
    }
}

/// How far a check is.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Progress {
    /// Rows that are checked.
    pub rows: u32,
    /// The bytes that are read, in parts of [`Progress::WHOLE`].
    pub parts: u32,
    /// Seconds that it will still take, once that can be told.
    pub left: Option<u32>,
}

impl Progress {
    /// Parts of a whole file.
    pub const WHOLE: u32 = 1_000;

    /// The parts that so many bytes are of all.
    #[must_use]
    pub fn parts(done: u64, size: u64) -> u32 {
        let parts = (done.min(size) * u64::from(Self::WHOLE)).checked_div(size).unwrap_or_default();
        u32::try_from(parts).unwrap_or(Self::WHOLE)
    }
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct RunResult {
    /// Rows that were checked.
    pub rows: u32,
    /// Sums over them, and how many fall into each group.
    pub sums: FlatSums,
    /// Whether it was stopped.
    pub cancelled: bool,
    /// The headings of what came out without those of results: of people, those of their flats.
    pub headings: Vec<String>,
    /// Whether it is told what becomes free once the registrations have ended of those who no longer live there.
    pub has_gone: bool,
    /// Whether people were counted into flats.
    pub has_people: bool,
    /// People who were counted into no flat.
    pub unplaced: u32,
    /// Why the file cannot be read, or not any further.
    pub problems: Vec<FileProblem>,
    /// Lines where the file ceases to be UTF-8, as they read in Windows-1251.
    pub guess: Option<String>,
}

/// What flats of one name come to together.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct House {
    /// The cell that they share.
    pub name: String,
    /// Their sums.
    pub sums: FlatSums,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct RowSummary {
    /// Its place in the file, from 0.
    pub index: u32,
    /// Its number in a spreadsheet, where headings and empty lines count.
    pub number: u32,
    /// What it came to.
    pub outcome: Outcome,
    /// The norm in figures, where it can be told.
    pub figures: Option<RowFigures>,
    /// What else the norm says, of a flat.
    pub flat: Option<FlatFigures>,
    /// The cells that it is known by.
    pub own: Vec<String>,
    /// What it came to in the run that this one is compared with, where that is something else.
    pub other: Option<Other>,
}

/// A row in full.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct RowDetails {
    /// The row as tables show it.
    pub summary: RowSummary,
    /// Its cells, those of results included.
    pub cells: Vec<String>,
    /// Its facts, as far as they are sound.
    pub facts: Facts,
    /// What is wrong with it.
    pub problems: Vec<FileProblem>,
}

/// How much of what came out is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Extent {
    /// Every row, in the order of the file.
    Whole,
    /// The rows that pass the filter, as they are sorted.
    Arranged,
    /// The people who were counted into flats.
    People,
}

/// What a file that was made holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Part {
    /// What came out, or so much of it.
    Result(Extent),
    /// Nothing yet: it is to be filled in.
    Template,
}

impl Part {
    /// What the names of such files have behind the day, so that they are told apart.
    #[must_use]
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Result(Extent::Whole) => "",
            Self::Result(Extent::Arranged) => "-rows",
            Self::Result(Extent::People) => "-people",
            Self::Template => "-template",
        }
    }
}

words! {
    /// What kind of file is made.
    pub enum Format {
        /// A text with delimiters, that any program reads.
        Csv = "csv",
        /// A workbook.
        Workbook = "xlsx",
    }
}

/// A workbook to be filled in.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Template {
    /// The name of its sheet.
    pub name: String,
    /// Its columns.
    pub columns: Vec<TemplateColumn>,
    /// Rows to go by.
    pub rows: Vec<Vec<String>>,
}

/// A column to be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct TemplateColumn {
    /// Its heading.
    pub heading: String,
    /// What its cells hold.
    pub kind: CellKind,
    /// All that its cells may hold, where that is a list.
    pub list: Vec<String>,
}

words! {
    /// What the cells of a column hold.
    pub enum CellKind {
        /// Whatever the file says.
        Any = "any",
        /// A whole number.
        Count = "count",
        /// Square metres.
        Area = "area",
        /// A day.
        Day = "day",
    }
}

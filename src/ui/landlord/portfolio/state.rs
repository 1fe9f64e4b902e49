//! What the page holds: the file, how it is read, what a check of it found.

use super::after::After;
use tirkeu::batch::{CsvOptions, Vocabulary, Way};
use tirkeu::case::{Fact, FactValue, Facts, Given};
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::worker::encoding::Encoding;
use tirkeu::worker::protocol::{
    FileHandle, Format, Preview, Progress, RowDetails, RowSummary, RunResult, SheetChoice, Source, ToWorker, Workbook,
};

/// Everything that the page shows.
#[derive(Clone, Default, PartialEq)]
pub(super) struct State {
    /// Today, and the answers of the check, once the page was opened.
    pub(super) today: Option<Day>,
    pub(super) answers: Draft,
    /// The words of the page's language.
    pub(super) vocabulary: Vocabulary,
    /// What is typed and chosen, by field.
    pub(super) fields: Draft,
    /// What other headings hold: by heading, a path, or [`KEEP`].
    pub(super) columns: Draft,
    pub(super) errors: Vec<FieldError>,
    pub(super) file: Option<Chosen>,
    /// Whether a dragged file is over the page.
    pub(super) dragged: bool,
    pub(super) preview: Option<Preview>,
    /// How far a workbook is opened, as long as it takes.
    pub(super) opening: Option<Progress>,
    /// How far a workbook of the result is written, as long as it takes.
    pub(super) saving: Option<u32>,
    pub(super) stage: Stage,
    pub(super) done: Option<Done>,
    pub(super) window: Window,
    /// The row that is looked at.
    pub(super) details: Option<RowDetails>,
    /// What is chosen and seen of the result.
    pub(super) after: After,
    pub(super) announcement: Announcement,
    /// The worker could not be loaded, or does not run any more.
    pub(super) broken: bool,
    /// The number of the preview that was asked for last: late answers to earlier questions are for nobody.
    pub(super) turn: u32,
    /// What is to be done outside of the state, in order; `store` takes them out.
    pub(super) commands: Vec<Command>,
}

/// The word for a column that is nobody's fact, though it has the words of one.
pub(super) const KEEP: &str = "-";

/// A file that is chosen.
#[derive(Clone, PartialEq)]
pub(super) struct Chosen {
    pub(super) handle: FileHandle,
    /// Its name; a text that was pasted has none.
    pub(super) name: String,
    /// Its size in bytes. What is read in place of a workbook has another.
    pub(super) size: f64,
    /// The encoding that it is read in.
    pub(super) encoding: Encoding,
    /// What is read of it, and what is known of it, where it is a workbook.
    pub(super) sheet: SheetChoice,
    pub(super) workbook: Option<Workbook>,
    /// The text that is read in its place, once it is there.
    pub(super) text: Option<FileHandle>,
}

impl Chosen {
    pub(super) fn new(handle: FileHandle, name: String) -> Self {
        let size = handle.0.size();
        let (encoding, sheet) = (Encoding::Utf8, SheetChoice::default());
        Self { handle, name, size, encoding, sheet, workbook: None, text: None }
    }
}

/// Where the page stands.
#[derive(Clone, Default, PartialEq)]
pub(super) enum Stage {
    /// A file is chosen and its columns are sorted out.
    #[default]
    Setup,
    /// It is checked, or the check is being stopped.
    Running { progress: Progress, stopping: bool },
    /// It was checked.
    Result,
}

/// A check that has ended.
#[derive(Clone, PartialEq)]
pub(super) struct Done {
    pub(super) result: RunResult,
}

/// The rows that are shown.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Window {
    /// Rows that pass the filter.
    pub(super) count: u32,
    pub(super) from: u32,
    pub(super) rows: Vec<RowSummary>,
    /// What was asked for last: the first and how many.
    pub(super) asked: (u32, u32),
    /// The row that had the focus last, within the table.
    pub(super) active: u32,
}

/// What a screen reader hears of.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) enum Announcement {
    #[default]
    Nothing,
    Preview,
    Done,
    Arranged,
}

/// Something outside of the state.
#[derive(Clone, PartialEq)]
pub(super) enum Command {
    /// Send a message to the worker.
    Send(Box<ToWorker>),
    /// Focus an element, once it is drawn.
    Focus(String),
    /// Hand out a file.
    Save(FileHandle, Format),
    /// Take a text in place of a file.
    TakeText(String),
    /// Scroll the rows to the first.
    ToTop,
    /// Open the print dialogue.
    Print,
}

/// The choices that hold for every row: their fields and the facts that they are.
const BASE: [(&str, Fact); 4] = [
    ("base.region", Fact::Region),
    ("base.kind", Fact::Kind),
    ("base.tenure", Fact::Tenure),
    ("base.registration", Fact::Registration),
];

impl State {
    /// The file, and how it is read in the way that is chosen now.
    pub(super) fn source(&self) -> Option<Source> {
        let file = self.file.as_ref()?;
        let handle = file.text.as_ref().unwrap_or(&file.handle).clone();
        Some(Source { file: handle, encoding: file.encoding, options: self.options(self.today?), sheet: file.sheet })
    }

    /// Whether a file is chosen of which nothing can be said yet.
    pub(super) fn is_opening(&self) -> bool {
        let reopened = |file: &Chosen| file.workbook.is_some() && file.text.is_none();
        !self.broken && self.file.as_ref().is_some_and(|file| self.preview.is_none() || reopened(file))
    }

    pub(super) fn options(&self, today: Day) -> CsvOptions {
        let path = |path: &str| if path == KEEP { String::new() } else { path.to_owned() };
        let way = |field| Way::from_word(self.fields.get(field)).unwrap_or(Way::Auto);
        let lang = self.vocabulary.lang.clone();
        // Those of other files are kept for them, and would be unknown to this one.
        let headings = self.preview.as_ref().map(|preview| preview.headings.as_slice()).unwrap_or_default();
        let is_here = |(heading, _): &(&str, &str)| headings.iter().any(|known| known == heading);
        CsvOptions {
            base: self.base(today),
            decimal_comma: way("decimal-comma"),
            day_first_dates: way("day-first"),
            columns: self
                .columns
                .entries()
                .filter(is_here)
                .map(|(heading, chosen)| (heading.to_owned(), path(chosen)))
                .collect(),
            rules: !self.fields.is_on("without-rules"),
            words: vec![lang.clone()],
            vocabularies: vec![self.vocabulary.clone()],
            lang: Some(lang),
            ..CsvOptions::on(today)
        }
    }

    /// What holds for every row: the answers of the check where they are wanted, and what is chosen here before them.
    fn base(&self, today: Day) -> Facts {
        let has_answers = self.fields.is_on("base.answers");
        let mut base = if has_answers { self.answers.facts(today) } else { Given::default() };
        base.extend(self.fields.filing().map(|day| (Fact::FilingDate.into(), FactValue::Day(day))));
        let chosen = |(field, fact): (&str, Fact)| Some((fact.into(), fact.value_of(self.fields.get(field))?));
        base.extend(BASE.into_iter().filter_map(chosen));
        base.into()
    }

    /// The path that is chosen for a heading; empty where the column is kept as it is.
    pub(super) fn path_of(&self, heading: &str) -> &str {
        Some(self.columns.get(heading)).filter(|path| *path != KEEP).unwrap_or_default()
    }
}

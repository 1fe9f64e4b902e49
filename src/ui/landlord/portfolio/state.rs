//! What the page holds: the file, how it is read, what a check of it found.

use super::after::After;
use serde::{Deserialize, Serialize};
use tirkeu::batch::{Shape, Way};
use tirkeu::case::{Fact, FactValue, Facts, Given};
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::worker::encoding::Encoding;
use tirkeu::worker::protocol::{
    Column, FileHandle, Format, Part, Preview, Progress, RowDetails, RowSummary, RunResult, SheetChoice, ToWorker,
    Wanted, Workbook,
};
use tirkeu::worker::reading::Said;

/// Everything that the page shows.
#[derive(Clone, Default)]
pub(super) struct State {
    /// Today, and the answers of the check, once the page was opened.
    pub(super) today: Option<Day>,
    pub(super) answers: Draft,
    /// The language of the page.
    pub(super) lang: String,
    /// What is typed and chosen, by field.
    pub(super) fields: Draft,
    /// What a person said that columns hold: by their names, a meaning, or [`KEEP`].
    pub(super) columns: Draft,
    /// Words of files that a person explained: the name of their fact, the word, the code.
    pub(super) words: Vec<(String, String, String)>,
    /// Whether columns are shown that are left as they are, and of which of them a person wants to say something, by place.
    pub(super) others_open: bool,
    pub(super) asked: Vec<usize>,
    /// The ways of reading that this device keeps, and what came of the last wish to keep one.
    pub(super) kept: Vec<Mapping>,
    pub(super) keeping: Keeping,
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
    /// Whether the result was taken along.
    pub(super) saved: bool,
    /// Whether the result has an entry of the history.
    pub(super) entered: bool,
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
#[derive(Clone)]
pub(super) struct Chosen {
    pub(super) handle: FileHandle,
    /// Its name; a text that was pasted has none.
    pub(super) name: String,
    /// Its size in bytes. What is read in place of a workbook has another.
    pub(super) size: f64,
    /// What is read of it, and what is known of it, where it is a workbook.
    pub(super) sheet: SheetChoice,
    pub(super) workbook: Option<Workbook>,
    /// The text that is read in its place, once it is there.
    pub(super) text: Option<FileHandle>,
}

impl Chosen {
    pub(super) fn new(handle: FileHandle, name: String) -> Self {
        let size = handle.0.size();
        Self { handle, name, size, sheet: SheetChoice::default(), workbook: None, text: None }
    }
}

/// Where the page stands.
#[derive(Clone, Default)]
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
#[derive(Clone)]
pub(super) struct Done {
    pub(super) result: RunResult,
}

/// The rows that are shown.
#[derive(Clone, Default)]
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
#[derive(Clone)]
pub(super) enum Command {
    /// Send a message to the worker.
    Send(Box<ToWorker>),
    /// Focus an element, once it is drawn.
    Focus(String),
    /// Hand out a file that holds that.
    Save(FileHandle, Part, Format),
    /// Take a text in place of a file.
    TakeText(String),
    /// Scroll the rows to the first.
    ToTop,
    /// Open the print dialogue.
    Print,
    /// Give the result an entry of the history.
    Enter,
    /// Keep a way of reading, or erase one by its name.
    Keep(Mapping),
    Erase(String),
}

/// What came of the wish to keep a way of reading.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) enum Keeping {
    #[default]
    Nothing,
    Done,
    Refused,
}

/// A way of reading that this device keeps: what a person said of files with the same columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Mapping {
    pub(super) name: String,
    /// The names of the columns.
    pub(super) headings: Vec<String>,
    /// What these hold.
    columns: Vec<(String, String)>,
    words: Vec<(String, String, String)>,
    /// What is chosen besides, by field.
    fields: Vec<(String, String)>,
}

/// The fields of [`Mapping`]: what is chosen of each file, of how figures are written, and what holds for every row.
const OF_FILE: [&str; 3] = [ENCODING, HEADER, SHAPE];
const OF_WRITING: [&str; 2] = [COMMA, DAY_FIRST];
pub(super) const ENCODING: &str = "encoding";
pub(super) const HEADER: &str = "header-row";
pub(super) const SHAPE: &str = "shape";
pub(super) const COMMA: &str = "decimal-comma";
pub(super) const DAY_FIRST: &str = "day-first";

/// The choices that hold for every row: their fields and the facts that they are.
pub(super) const BASE: [(&str, Fact); 4] = [
    ("base.region", Fact::Region),
    ("base.kind", Fact::Kind),
    ("base.tenure", Fact::Tenure),
    ("base.registration", Fact::Registration),
];

/// The field of whether the column of reasons is left out.
pub(super) const WITHOUT_RULES: &str = "without-rules";

impl State {
    /// What a row of the file is.
    pub(super) fn shape(&self) -> Shape {
        self.preview.as_ref().and_then(|preview| preview.shape).unwrap_or(Shape::Applicants)
    }

    /// The file, and what is said of how it is to be read.
    pub(super) fn wanted(&self) -> Option<Wanted> {
        let (file, today) = (self.file.as_ref()?, self.today?);
        let way = |field| Way::from_word(self.fields.get(field)).unwrap_or(Way::Auto);
        let meaning = |meaning: &str| if meaning == KEEP { String::new() } else { meaning.to_owned() };
        let columns = self.columns.entries().map(|(name, said)| (name.to_owned(), meaning(said)));
        Some(Wanted {
            file: file.text.as_ref().unwrap_or(&file.handle).clone(),
            sheet: file.sheet,
            said: Said {
                encoding: Encoding::from_word(self.fields.get(ENCODING)),
                header_row: self.fields.get(HEADER).parse().ok(),
                shape: Shape::from_word(self.fields.get(SHAPE)),
                columns: columns.collect(),
                words: self.words.clone(),
                decimal_comma: way(COMMA),
                day_first_dates: way(DAY_FIRST),
                base: self.base(today),
                today,
                rules: !self.fields.is_on(WITHOUT_RULES),
                lang: self.lang.clone(),
            },
        })
    }

    /// Whether a file is chosen of which nothing can be said yet.
    pub(super) fn is_opening(&self) -> bool {
        let reopened = |file: &Chosen| file.workbook.is_some() && file.text.is_none();
        !self.broken && self.file.as_ref().is_some_and(|file| self.preview.is_none() || reopened(file))
    }

    /// What holds for every row: the answers of the check where they are wanted, and what is chosen here before them.
    fn base(&self, today: Day) -> Facts {
        // Answers are about one person and one dwelling: no flat of a list is that one.
        let shape = self.shape();
        let has_answers = shape == Shape::Applicants && self.fields.is_on("base.answers");
        let mut base = if has_answers { self.answers.facts(today) } else { Given::default() };
        base.extend(self.fields.filing().map(|day| (Fact::FilingDate.into(), FactValue::Day(day))));
        let chosen = |(field, fact): (&str, Fact)| Some((fact.into(), fact.value_of(self.fields.get(field))?));
        base.extend(BASE.into_iter().filter_map(chosen));
        base.into()
    }

    /// The columns of the file as they were seen.
    pub(super) fn shown_columns(&self) -> &[Column] {
        self.preview.as_ref().map(|preview| preview.columns.as_slice()).unwrap_or_default()
    }

    /// Whether some column has that meaning.
    pub(super) fn has_column(&self, meaning: &str) -> bool {
        self.shown_columns().iter().any(|column| column.meaning == meaning)
    }

    /// Whether leaving the page would lose a result.
    pub(super) fn is_unsaved(&self) -> bool {
        !self.saved && self.done.as_ref().is_some_and(|done| done.result.rows > 0)
    }

    /// What is chosen of a file goes with it.
    pub(super) fn forget_file(&mut self) {
        OF_FILE.iter().for_each(|field| self.fields.set(field, ""));
        (self.others_open, self.keeping) = (false, Keeping::Nothing);
        self.asked.clear();
    }

    /// Explains a word of a fact; without a code, no more.
    pub(super) fn explain(&mut self, fact: &str, word: &str, code: &str) {
        self.words.retain(|(known, other, _)| known != fact || other != word);
        if !code.is_empty() {
            self.words.push((fact.to_owned(), word.to_owned(), code.to_owned()));
        }
    }

    /// The way in which the file is read, under a name.
    pub(super) fn mapping(&self, name: &str) -> Mapping {
        let columns = self.shown_columns();
        let meaning = |meaning: &str| if meaning.is_empty() { KEEP.to_owned() } else { meaning.to_owned() };
        let base = BASE.iter().map(|(field, _)| *field);
        let fields = OF_FILE.into_iter().chain(OF_WRITING).chain(base).map(|field| (field, self.fields.get(field)));
        Mapping {
            name: name.to_owned(),
            headings: columns.iter().map(|column| column.name.clone()).collect(),
            columns: columns.iter().map(|column| (column.name.clone(), meaning(&column.meaning))).collect(),
            words: self.words.clone(),
            fields: fields.map(|(field, text)| (field.to_owned(), text.to_owned())).collect(),
        }
    }

    /// Reads the file in a way that was kept.
    pub(super) fn apply(&mut self, mapping: &Mapping) {
        mapping.columns.iter().for_each(|(name, meaning)| self.columns.set(name, meaning));
        mapping.words.iter().for_each(|(fact, word, code)| self.explain(fact, word, code));
        mapping.fields.iter().for_each(|(field, text)| self.fields.set(field, text));
    }
}

//! How a file is to be read: what a caller says of it, and the same checked.

use super::columns::find;
use super::flats::GONE;
use super::shape::Shape;
use super::vocabulary::Vocabulary;
use crate::case::{Case, Code, Facts, Problem};
use crate::day::Day;

/// What a caller says of a file: the package, the page, or a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvOptions {
    /// The filing date of rows that have none.
    pub today: Day,
    /// Facts that hold for every row, where the file has no column for them.
    pub base: Facts,
    /// Whether areas have a decimal comma.
    pub decimal_comma: Way,
    /// Whether days begin with the day.
    pub day_first_dates: Way,
    /// The path of a fact by heading, or by the column's place from 1, for headings that are no paths; an empty one makes the
    /// column the caller's own.
    pub columns: Vec<(String, String)>,
    /// The line of the headings, from 1 as a spreadsheet counts; what stands above it is left out. `None`: the first line with
    /// anything in it.
    pub header_row: Option<u32>,
    /// What the columns are called, where that stands in more than the line of the headings.
    pub headings: Option<Vec<String>>,
    /// Whether rows say which rules stand in the way.
    pub rules: bool,
    /// What a row is.
    pub shape: Shape,
    /// The heading of the column that says which dwelling a person lives in.
    pub key: Option<String>,
    /// The heading of the column that says in which house that is: its flats have numbers of their own.
    pub house: Option<String>,
    /// The languages whose words cells may hold.
    pub words: Vec<String>,
    /// The words of these languages.
    pub vocabularies: Vec<Vocabulary>,
    /// The language whose words rows gain beside the codes.
    pub lang: Option<String>,
}

impl CsvOptions {
    /// A file about which nothing is said but the day.
    #[must_use]
    pub fn on(today: Day) -> Self {
        Self {
            today,
            base: Facts::default(),
            decimal_comma: Way::No,
            day_first_dates: Way::No,
            columns: Vec::new(),
            header_row: None,
            headings: None,
            rules: true,
            shape: Shape::Applicants,
            key: None,
            house: None,
            words: Vec::new(),
            vocabularies: Vec::new(),
            lang: None,
        }
    }

    /// The words of a language, where they are given.
    pub(super) fn vocabulary(&self, lang: &str) -> Option<&Vocabulary> {
        self.vocabularies.iter().find(|vocabulary| vocabulary.lang == lang)
    }
}

words! {
    /// Whether figures are written in a way of their own.
    pub enum Way {
        /// They are not.
        No = "no",
        /// They may be.
        Yes = "yes",
        /// As the first rows show.
        Auto = "auto",
    }
}

/// How a file is to be read, checked.
#[derive(Clone, Debug)]
pub struct Options {
    pub(super) given: CsvOptions,
}

impl Options {
    /// Checks what a caller says.
    ///
    /// # Errors
    /// Problems of the base, below `base`; paths that no fact has, below `columns`.
    pub fn new(given: CsvOptions) -> Result<Self, Vec<Problem>> {
        let mut problems = Case::check(given.base.clone(), given.today).err().unwrap_or_default();
        for problem in &mut problems {
            problem.path = below("base", &problem.path);
        }
        let is_known =
            |path: &str| path.is_empty() || find(path).is_some() || (path == GONE && given.shape == Shape::Flats);
        for (heading, path) in given.columns.iter().filter(|(_, path)| !is_known(path)) {
            problems.push(Problem::new(
                Code::UnknownField,
                &below("columns", heading),
                format!("no fact has the path `{path}`"),
            ));
        }
        let is_of_people = given.shape == Shape::People;
        if is_of_people != given.key.is_some() {
            let text = if is_of_people { "the heading of the dwelling's key" } else { "for the shape `people` only" };
            problems.push(Problem::new(if is_of_people { Code::InvalidValue } else { Code::Conflict }, "key", text));
        }
        let languages = given.words.iter().chain(&given.lang);
        let unknown = languages.filter(|lang| given.vocabulary(lang).is_none());
        let missing = |lang: &String| Problem::new(Code::InvalidValue, "vocabularies", format!("none is of `{lang}`"));
        problems.extend(unknown.map(missing));
        if problems.is_empty() { Ok(Self { given }) } else { Err(problems) }
    }
}

/// The path of something below an option.
pub(super) fn below(option: &str, path: &str) -> String {
    if path.is_empty() { option.to_owned() } else { format!("{option}.{path}") }
}

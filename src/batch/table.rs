//! What holds for every row of a file, once its header is read.

use super::columns::Columns;
use super::row::{self, Row};
use super::scan::Scan;
use super::shape::Shape;
use super::vocabulary::{Vocabulary, Words};
use super::{Options, Way, cell, results};
use crate::case::{Case, Fact, FactPath, Facts, Part, Problem};
use crate::day::Day;

/// What holds for every row.
pub(super) struct Table {
    pub(super) delimiter: u8,
    /// What a row is.
    pub(super) shape: Shape,
    pub(super) columns: Columns,
    /// How many cells a row has at least.
    pub(super) least: usize,
    /// The headings of the columns that rows gain.
    pub(super) results: Vec<String>,
    /// The facts that hold for every row: those of the caller's base for which there is no column.
    pub(super) base: Facts,
    /// The same, checked. Its age is not yet counted: a row may give another day of filing.
    pub(super) base_case: Case,
    /// The filing date of rows that have none.
    pub(super) today: Day,
    pub(super) decimal_comma: bool,
    pub(super) day_first: bool,
    /// Whether rows say which rules stand in the way.
    pub(super) with_rules: bool,
    /// What cells may hold beside codes.
    pub(super) words: Words,
    /// The words in which results are said beside the codes.
    pub(super) said: Option<Vocabulary>,
}

impl Table {
    /// The table of a file with these columns.
    ///
    /// # Errors
    /// What is wrong with the base without the facts that have columns.
    pub(super) fn new(delimiter: u8, columns: Columns, options: &Options) -> Result<Self, Vec<Problem>> {
        let given = &options.given;
        let mut base = given.base.clone();
        let elsewhere = Fact::ALL.iter().filter(|fact| !given.shape.tells(**fact));
        let said = columns.facts.iter().flat_map(|column| said_with(column.path));
        for fact in said.chain(elsewhere).filter(|fact| **fact != Fact::FilingDate) {
            base.clear(*fact);
        }
        // What holds for every row goes together with the day of the base; with those of the rows each of them tells.
        let mut base_case = Case::check(base.clone(), given.today)?;
        if columns.facts.iter().any(|column| column.path.fact == Fact::FilingDate) {
            base.clear(Fact::FilingDate);
            (base_case.filing_date, base_case.filing_date_given) = (given.today, false);
        }
        if base_case.applicant.birth_date.is_some() {
            base_case.applicant.age = None;
        }
        let vocabularies: Vec<_> = given.words.iter().filter_map(|lang| given.vocabulary(lang)).collect();
        let words = Words::of(&vocabularies, given.shape, columns.facts.iter().map(|column| column.path.fact));
        let said = given.lang.as_ref().and_then(|lang| given.vocabulary(lang)).cloned();
        let left_out = results::left_out(given.rules, columns.gone.is_some());
        let results = results::headings(columns.own_headings(), given.shape, &left_out, said.as_ref());
        Ok(Self {
            delimiter,
            shape: given.shape,
            least: columns.least(),
            columns,
            results,
            base,
            base_case,
            today: given.today,
            decimal_comma: given.decimal_comma == Way::Yes,
            day_first: given.day_first_dates == Way::Yes,
            with_rules: given.rules,
            words,
            said,
        })
    }

    /// The table of flats that are counted from people: their key, other columns of the file, and columns of facts.
    pub(super) fn of_flats(&self, own: &[usize], counted: &[FactPath]) -> Self {
        let columns = self.columns.with(own, counted);
        let left_out = results::left_out(true, false);
        let results = results::headings(columns.own_headings(), Shape::Flats, &left_out, self.said.as_ref());
        let (base, base_case) = (self.base.clone(), self.base_case.clone());
        let (words, said) = (self.words.clone(), self.said.clone());
        let least = columns.least();
        Self { shape: Shape::Flats, least, columns, results, base, base_case, words, said, ..*self }
    }

    /// Does something with the row of a line that came out, or with so many of its cells.
    pub(super) fn row_of<T>(&self, line: &[u8], cells: usize, what: impl FnOnce(&Row<'_>) -> T) -> Option<T> {
        let line = line.strip_suffix(cell::LINE_END).unwrap_or(line);
        let mut scan = Scan::new(&[self.delimiter]);
        scan.next(line);
        scan.end_here();
        let mut record = scan.record(b"", 0);
        record.ends = record.ends.get(..cells).unwrap_or(record.ends);
        Row::of(record).as_ref().map(what)
    }

    /// Writes the headings of the file's own columns, and of those that rows gain.
    pub(super) fn write_header(&self, out: &mut Vec<u8>) {
        for heading in self.columns.own_headings() {
            cell::write(out, heading, self.delimiter);
            out.push(self.delimiter);
        }
        self.write_headings(out);
    }

    /// Writes the headings of the columns that rows gain.
    pub(super) fn write_headings(&self, out: &mut Vec<u8>) {
        let in_words = self.said.iter().flat_map(|said| self.results.iter().map(|code| said.heading(code)));
        for (index, heading) in in_words.chain(self.results.iter().cloned()).enumerate() {
            if index > 0 {
                out.push(self.delimiter);
            }
            cell::write(out, &heading, self.delimiter);
        }
        out.extend_from_slice(cell::LINE_END);
    }

    /// Writes the cells of a row without an answer, but for its hint and its error.
    pub(super) fn write_nothing(&self, out: &mut Vec<u8>) {
        out.extend(std::iter::repeat_n(self.delimiter, self.results.len().saturating_sub(2)));
    }

    /// Writes the cells of a row with problems.
    pub(super) fn write_problems(&self, out: &mut Vec<u8>, number: u64, problems: &[Problem]) {
        if let Some(said) = &self.said {
            self.write_error(out, &said.say_problems(self, number, problems));
            out.push(self.delimiter);
        }
        self.write_error(out, &row::problems_in_words(self, number, problems));
    }

    fn write_error(&self, out: &mut Vec<u8>, error: &str) {
        self.write_nothing(out);
        out.push(self.delimiter);
        cell::write(out, error, self.delimiter);
    }

    /// Says the results that stand behind so many bytes once more before them, in words.
    pub(super) fn say(&self, out: &mut Vec<u8>, begin: usize) {
        let Some(said) = &self.said else { return };
        let codes = out.split_off(begin);
        let of_row = |row: &Row<'_>| {
            for index in 0..row.len() {
                cell::write(out, &said.say(&row.cell(index)), self.delimiter);
                out.push(self.delimiter);
            }
        };
        self.row_of(&codes, usize::MAX, of_row);
        out.extend(codes);
    }

    /// The decimal sign of areas that go out.
    pub(super) fn decimal_sign(&self) -> u8 {
        if self.decimal_comma { b',' } else { b'.' }
    }
}

/// The facts of the base that do not count where there is a column of that path: what a blank leaves open in one of them is
/// not filled from another dwelling or person.
fn said_with(path: FactPath) -> &'static [Fact] {
    match (path.fact, path.part) {
        (Fact::Age | Fact::AgeOn | Fact::BirthDate, _) => &[Fact::Age, Fact::AgeOn, Fact::BirthDate],
        (_, Part::Owner(_)) => &[Fact::OtherOwners],
        (fact, Part::Whole | Part::Group(_)) => Fact::ALL.get(fact as usize..=fact as usize).unwrap_or_default(),
    }
}

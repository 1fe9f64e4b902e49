//! The header: which column holds which fact.

use super::{Options, cell};
use crate::case::{Code, Fact, FactPath, Group, Part, Problem, Values};
use csv_core::{ReadRecordResult, Reader};
use std::ops::Range;
use std::str;

/// The columns that every row gains.
pub const RESULTS: [&str; 8] =
    ["verdict", "rules", "persons", "requiredArea", "shortage", "capacity", "freePlaces", "error"];

/// The columns of a file.
pub(super) struct Columns {
    headings: Vec<String>,
    /// Columns that are the file's own.
    count: usize,
    /// Those that hold facts, in order.
    pub(super) facts: Vec<Column>,
    /// Neighbours among those that hold words: of their cells nearly every row repeats those of another.
    pub(super) words: Vec<Range<usize>>,
    /// How many of those with facts count a group of the people registered: a row fills all of them or none, but where it
    /// says how many there are in all.
    groups: usize,
}

/// A column that holds a fact.
pub(super) struct Column {
    /// Where it stands in the row.
    pub(super) index: usize,
    /// The path of its fact.
    pub(super) path: FactPath,
    /// Whether it says how old the person is: a row says that once, and then the base does not.
    pub(super) is_age: bool,
    /// How many columns of people registered it stands for: one, or all where it counts them all.
    pub(super) groups: usize,
    /// Whether it holds one of a few words.
    pub(super) is_word: bool,
}

impl Columns {
    /// Reads a header line.
    ///
    /// # Errors
    /// Two columns of one fact.
    pub(super) fn read(line: &str, mut reader: Reader, options: &Options) -> Result<Self, Vec<Problem>> {
        // No line has more cells than bytes, and one.
        let (mut text, mut ends) = (vec![0; line.len()], vec![0; line.len() + 1]);
        let (result, _, filled, mut count) = reader.read_record(line.as_bytes(), &mut text, &mut ends);
        if result == ReadRecordResult::InputEmpty {
            let (_, _, _, last) = reader.read_record(
                &[],
                text.get_mut(filled..).unwrap_or_default(),
                ends.get_mut(count..).unwrap_or_default(),
            );
            count += last;
        }
        // What stood between the quotes and delimiters of a text is text.
        let text = str::from_utf8(&text).unwrap_or_default();
        let headings: Vec<_> =
            (0..count).map(|index| cell::incoming(cell::at(text, &ends, 0, index)).to_owned()).collect();
        let count = own(&headings);
        let mut facts: Vec<_> = headings
            .iter()
            .take(count)
            .enumerate()
            .filter_map(|(index, heading)| column(index, heading, options))
            .collect();
        let mut problems = Vec::new();
        for (index, column) in facts.iter().enumerate() {
            if facts.iter().take(index).any(|other| other.path == column.path) {
                problems.push(Problem::new(Code::Conflict, &column.path.to_string(), "one column for each fact"));
            }
        }
        let groups = facts.iter().map(|column| column.groups).sum();
        for column in facts.iter_mut().filter(|column| is_total(column.path)) {
            column.groups = groups + 1;
        }
        // The day of an age belongs to the age, which takes the place of that of the base.
        facts.sort_by_key(|column| column.path.fact == Fact::AgeOn);
        let words = neighbours(facts.iter().filter(|column| column.is_word).map(|column| column.index));
        if problems.is_empty() { Ok(Self { headings, count, facts, words, groups }) } else { Err(problems) }
    }

    /// Every heading that came in.
    pub(super) fn headings(&self) -> &[String] {
        &self.headings
    }

    /// How many of them are the file's own.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Whether a row that fills so many of the columns for people registered fills all of them or none.
    pub(super) fn allows_groups(&self, filled: usize) -> bool {
        filled == 0 || filled >= self.groups
    }

    /// The heading of the column that holds a fact; its path where none does.
    pub(super) fn heading<'a>(&'a self, path: &'a str) -> &'a str {
        let fact = FactPath::parse(path);
        let column = self.facts.iter().find(|column| Some(column.path) == fact);
        column.and_then(|column| self.headings.get(column.index)).map_or(path, String::as_str)
    }
}

/// How many of the headings are the file's own: all but the results of an earlier run, which stand last and are replaced.
#[must_use]
pub fn own(headings: &[String]) -> usize {
    let own = headings.len().saturating_sub(RESULTS.len());
    if headings.get(own..).is_some_and(|last| last == RESULTS) { own } else { headings.len() }
}

/// Whether a heading is the path of a fact that a column can hold.
#[must_use]
pub fn is_fact(heading: &str) -> bool {
    find(heading).is_some()
}

/// The columns that can be filled, in the order in which people speak of facts; of owners, those of the first.
pub fn offered() -> impl Iterator<Item = FactPath> {
    Fact::as_spoken().flat_map(|fact| match fact.values() {
        Values::Counts(_) => Group::ALL.iter().map(|group| FactPath::of_group(fact, *group)).collect(),
        Values::Owners(_) => Vec::new(),
        Values::Words(_) | Values::Day(..) | Values::Number(_) | Values::YesNo | Values::Area | Values::Iin => {
            vec![if fact.is_of_owners() { FactPath::of_owner(fact, 0) } else { fact.into() }]
        }
    })
}

fn column(index: usize, heading: &str, options: &Options) -> Option<Column> {
    let heading = heading.trim();
    let path = options.given.columns.iter().find(|(given, _)| given == heading).map_or(heading, |(_, path)| path);
    let path = find(path)?;
    let is_age = matches!(path.fact, Fact::Age | Fact::BirthDate);
    let groups = usize::from(path.fact == Fact::Registered && !is_total(path));
    let is_word = matches!(path.fact.values(), Values::Words(_) | Values::YesNo);
    Some(Column { index, path, is_age, groups, is_word })
}

/// Whether a column counts all people registered.
fn is_total(path: FactPath) -> bool {
    path == FactPath::of_group(Fact::Registered, Group::Total)
}

/// Rising numbers as ranges.
fn neighbours(numbers: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut ranges = Vec::<Range<usize>>::new();
    for number in numbers {
        match ranges.last_mut().filter(|range| range.end == number) {
            Some(range) => range.end += 1,
            None => ranges.push(number..number + 1),
        }
    }
    ranges
}

/// The path of a fact that a column can hold: groups of people have a column each, and so have the facts of each owner.
pub(super) fn find(path: &str) -> Option<FactPath> {
    FactPath::parse(path).filter(|path| match path.part {
        Part::Whole => !path.fact.has_groups() && !path.fact.is_of_owners(),
        Part::Owner(_) | Part::Group(_) => true,
    })
}

/// What stands between the cells: of comma and semicolon, the one that the header has more of outside quotes.
pub(super) fn delimiter(header: &str) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0, 0);
    for byte in header.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

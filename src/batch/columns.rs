//! The header: which column holds which fact.

use super::flats::GONE;
use super::fold::fold;
use super::people::KEY;
use super::proposal::HOUSE;
use super::results::own;
use super::{CsvOptions, Options, Shape, below};
use crate::case::{Code, Fact, FactPath, Group, Part, Problem, Values};
use std::ops::Range;

/// The path of what is wrong with the header.
pub(super) const HEADER: &str = "header";
/// What the paths of facts begin with, folded. A heading that begins so and is none is misspelt.
const OBJECTS: [&str; 3] = ["applicant.", "dwelling.", "stay."];

/// The columns of a file.
#[derive(Default)]
pub(super) struct Columns {
    headings: Vec<String>,
    /// Columns that are the file's own.
    count: usize,
    /// Those that hold facts, in order.
    pub(super) facts: Vec<Column>,
    /// Those of the file's own that hold none.
    pub(super) others: Vec<usize>,
    /// The one that counts outsiders who no longer live there.
    pub(super) gone: Option<usize>,
    /// The one that says which dwelling a person lives in.
    pub(super) key: Option<usize>,
    /// The one that says in which house that is.
    pub(super) house: Option<usize>,
    /// Neighbours among those that hold words: of their cells nearly every row repeats those of another.
    pub(super) words: Vec<Range<usize>>,
    /// Neighbours among all that hold facts.
    pub(super) cells: Vec<Range<usize>>,
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
    /// Whether it says how old the person is: a row says that once.
    pub(super) is_age: bool,
    /// How many columns of people registered it stands for: one, or all where it counts them all.
    pub(super) groups: usize,
    /// Whether it holds one of a few words.
    pub(super) is_word: bool,
}

impl Columns {
    /// Reads headings: the columns that they stand for, and what is wrong with them.
    pub(super) fn read(headings: Vec<String>, options: &Options) -> (Self, Vec<Problem>) {
        let count = own(&headings);
        let folded: Vec<_> = headings.iter().take(count).map(|heading| fold(heading)).collect();
        let mut problems = Vec::new();
        let meant = meant(&folded, options, &mut problems);
        let mut facts = Vec::<Column>::new();
        let mut others = Vec::new();
        let mut gone = None;
        for ((index, folded), meant) in folded.iter().enumerate().zip(meant) {
            let named = meant.map_or(folded.as_str(), |(_, path)| path);
            if named == GONE && options.given.shape == Shape::Flats && gone.is_none() {
                gone = Some(index);
                others.push(index);
                continue;
            }
            let path = find(named);
            let Some(path) = path.filter(|path| options.given.shape.tells(path.fact)) else {
                if path.is_none() && meant.is_none() && OBJECTS.iter().any(|object| folded.starts_with(object)) {
                    let heading = headings.get(index).map_or("", |heading| heading.trim());
                    let text = format!("no fact has the path `{heading}`, the heading of column {}", index + 1);
                    problems.push(Problem::new(Code::UnknownField, HEADER, text));
                }
                others.push(index);
                continue;
            };
            if let Some(other) = facts.iter().find(|other| other.path == path) {
                let place = meant.map_or_else(|| HEADER.to_owned(), |(name, _)| below("columns", name));
                let text = format!("columns {} and {} both hold `{path}`", other.index + 1, index + 1);
                problems.push(Problem::new(Code::Conflict, &place, text));
                others.push(index);
                continue;
            }
            facts.push(column(index, path));
        }
        if facts.is_empty() && problems.is_empty() {
            problems.push(Problem::new(Code::NoFacts, HEADER, "no column is a fact"));
        }
        let mut columns = Self { headings, count, facts, others, gone, ..Self::default() };
        let CsvOptions { key, house, .. } = &options.given;
        let mut place = |name: &Option<String>, option| {
            let place = columns.place(name.as_ref()?, option);
            place.map_err(|problem| problems.push(problem)).ok()
        };
        let places = [place(key, KEY), place(house, HOUSE)];
        [columns.key, columns.house] = places;
        (columns.settled(), problems)
    }

    /// Some of these columns, and behind them columns of facts.
    pub(super) fn with(&self, own: &[usize], facts: &[FactPath]) -> Self {
        let heading = |index: &usize| self.headings.get(*index).cloned().unwrap_or_default();
        let headings: Vec<_> = own.iter().map(heading).chain(facts.iter().map(FactPath::to_string)).collect();
        let fact_of = |index: usize| self.facts.iter().find(|column| column.index == index).map(|column| column.path);
        let paths = own.iter().map(|index| fact_of(*index)).chain(facts.iter().map(|path| Some(*path)));
        let places: Vec<_> = paths.enumerate().collect();
        let others = places.iter().filter(|(_, path)| path.is_none()).map(|(index, _)| *index).collect();
        let facts = places.into_iter().filter_map(|(index, path)| Some(column(index, path?))).collect();
        let count = headings.len();
        Self { headings, count, facts, others, ..Self::default() }.settled()
    }

    /// The same with what hangs on all facts.
    fn settled(mut self) -> Self {
        self.groups = self.facts.iter().map(|column| column.groups).sum();
        for column in self.facts.iter_mut().filter(|column| is_total(column.path)) {
            column.groups = self.groups + 1;
        }
        self.words = neighbours(self.facts.iter().filter(|column| column.is_word).map(|column| column.index));
        let mut places: Vec<_> = self.facts.iter().map(|column| column.index).collect();
        places.sort_unstable();
        self.cells = neighbours(places.into_iter());
        self
    }

    /// The place of the column of a heading, however it is cased and spaced, or of that number from 1.
    fn place(&self, name: &str, option: &str) -> Result<usize, Problem> {
        let wanted = fold(name);
        let own = self.own_headings();
        let mut places = (0..).zip(own).filter(|(_, heading)| fold(heading) == wanted).map(|(place, _)| place);
        match (places.next(), places.next()) {
            (Some(place), None) => Ok(place),
            (Some(first), Some(second)) => {
                let text = format!("columns {} and {} both have this heading: name its place", first + 1, second + 1);
                Err(Problem::new(Code::Conflict, option, text))
            }
            (None, _) => {
                let place = wanted.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
                let unknown =
                    || Problem::new(Code::UnknownField, option, format!("no column has the heading `{name}`"));
                place.filter(|place| *place < own.len()).ok_or_else(unknown)
            }
        }
    }

    /// Every heading that came in.
    pub(super) fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Those of the file's own columns.
    pub(super) fn own_headings(&self) -> &[String] {
        self.headings.get(..self.count).unwrap_or_default()
    }

    /// How many of the columns are the file's own.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// How many cells a row has at least: columns without a heading at the end need none.
    pub(super) fn least(&self) -> usize {
        let last =
            self.facts.iter().map(|column| column.index).chain(self.key).chain(self.house).chain(self.gone).max();
        let named = self.own_headings().iter().rposition(|heading| !fold(heading).is_empty());
        named.max(last).map_or(0, |last| last + 1)
    }

    /// Whether a row may have so many cells: its own, and those of results of an earlier run.
    pub(super) fn allows_width(&self, cells: usize) -> bool {
        (self.count..=self.headings.len()).contains(&cells)
    }

    /// Whether a row that fills so many of the columns for people registered fills all of them or none.
    pub(super) fn allows_groups(&self, filled: usize) -> bool {
        filled == 0 || filled >= self.groups
    }

    /// The heading of the column that holds a fact, in one line; its place from 1 where it has none; the path of the fact where
    /// no column holds it.
    pub(super) fn heading(&self, path: &str) -> String {
        let fact = FactPath::parse(path);
        let column = self.facts.iter().find(|column| Some(column.path) == fact).map(|column| column.index);
        let column = column.or(match path {
            GONE => self.gone,
            KEY => self.key,
            HOUSE => self.house,
            _ => None,
        });
        let Some(index) = column else { return path.to_owned() };
        let heading = self.headings.get(index).map_or("", String::as_str);
        let words: Vec<_> = heading.split_whitespace().collect();
        if words.is_empty() { (index + 1).to_string() } else { words.join(" ") }
    }
}

/// A name in the options, and the path that it stands for.
type Meaning<'o> = (&'o str, &'o str);

/// What the options say of each column: by its heading, or where none has that name, by its place.
fn meant<'o>(folded: &[String], options: &'o Options, problems: &mut Vec<Problem>) -> Vec<Option<Meaning<'o>>> {
    let mut meant = vec![None; folded.len()];
    for (name, path) in &options.given.columns {
        let wanted = fold(name);
        let mut places: Vec<_> =
            folded.iter().enumerate().filter(|(_, heading)| **heading == wanted).map(|(index, _)| index).collect();
        if places.is_empty() {
            let place = wanted.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
            places.extend(place.filter(|place| *place < folded.len()));
        }
        let mut report = |code, text: String| problems.push(Problem::new(code, &below("columns", name), text));
        match places.as_slice() {
            [] => report(Code::UnknownField, "no column has this heading or place".to_owned()),
            // What is nobody's fact may be so in any number of columns.
            [first, second, ..] if !path.is_empty() => report(
                Code::Conflict,
                format!("columns {} and {} both have this heading: name one by its place", first + 1, second + 1),
            ),
            places => {
                for place in places {
                    let Some(place) = meant.get_mut(*place) else { continue };
                    if place.is_some_and(|(_, other)| other != path) {
                        report(Code::Conflict, "another name means the same column".to_owned());
                    }
                    *place = Some((name.as_str(), path.as_str()));
                }
            }
        }
    }
    meant
}

/// Whether a heading is the path of a fact that a column can hold.
#[must_use]
pub fn is_fact(heading: &str) -> bool {
    find(heading).is_some()
}

/// Whether a column of such a heading would hold a fact.
pub(super) fn is_of_fact(heading: &str, options: &Options) -> bool {
    let heading = fold(heading);
    let given = options.given.columns.iter().find(|(name, _)| fold(name) == heading);
    is_fact(given.map_or(&heading, |(_, path)| path))
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

fn column(index: usize, path: FactPath) -> Column {
    let is_age = matches!(path.fact, Fact::Age | Fact::BirthDate);
    let groups = usize::from(path.fact == Fact::Registered && !is_total(path));
    let is_word = matches!(path.fact.values(), Values::Words(_) | Values::YesNo);
    Column { index, path, is_age, groups, is_word }
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

/// The path of a fact that a column can hold, however it is cased and spaced: groups of people have a column each, and so
/// have the facts of each owner.
pub(super) fn find(path: &str) -> Option<FactPath> {
    FactPath::parse_in_any_case(&fold(path)).filter(|path| match path.part {
        Part::Whole => !path.fact.has_groups() && !path.fact.is_of_owners(),
        Part::Owner(_) | Part::Group(_) => true,
    })
}

//! Results in the words of a language: the columns that stand beside those of codes, and what is wrong with a row.

use super::flats::GONE;
use super::fold::fold;
use super::people::KEY;
use super::proposal::HOUSE;
use super::results::PREFIX;
use super::shape::Shape;
use super::table::Table;
use super::vocabulary::{Kind, Vocabulary};
use crate::area::Area;
use crate::case::{Code, Fact, FactPath, Problem, Values};
use crate::day::Day;

include!(concat!(env!("OUT_DIR"), "/results.rs"));

/// What stands between the least and the most of a verdict.
const RANGE: &str = "..";

/// What a language calls a column of results; its code where it has no name for it. Both may have the prefix.
fn heading(lang: &str, code: &str) -> String {
    let (prefix, code) = code.strip_prefix(PREFIX).map_or(("", code), |code| (PREFIX, code));
    let language = HEADINGS.iter().find(|(known, _)| *known == lang);
    let named = language.and_then(|(_, headings)| headings.iter().find(|(known, _)| *known == code));
    [prefix, named.map_or(code, |(_, name)| name)].concat()
}

/// How many of these headings are left before those in words that an earlier run put before its columns of codes.
pub(super) fn own(headings: &[String], codes: &[String]) -> usize {
    let own = headings.len().saturating_sub(codes.len());
    let last = headings.get(own..).unwrap_or_default();
    let is_of = |(lang, _): &(&str, &[(&str, &str)])| {
        last.len() == codes.len() && last.iter().zip(codes).all(|(name, code)| fold(name) == fold(&heading(lang, code)))
    };
    if HEADINGS.iter().any(is_of) { own } else { headings.len() }
}

impl Vocabulary {
    /// What it calls a column of results.
    pub(super) fn heading(&self, code: &str) -> String {
        heading(&self.lang, code)
    }

    /// A cell of results in words: a code, several of them, or the least and the most; figures as they are.
    pub(super) fn say(&self, cell: &str) -> String {
        let said = |code: &str| self.name(Kind::Code, code).unwrap_or(code).to_owned();
        match cell.split_once(RANGE) {
            Some((least, most)) => said(least) + " … " + &said(most),
            None => cell.split(' ').map(said).collect::<Vec<_>>().join("; "),
        }
    }

    /// What is wrong with a row: where, and what may stand there.
    pub(super) fn say_problems(&self, table: &Table, number: u64, problems: &[Problem]) -> String {
        let number = number.to_string();
        let line = |problem: &Problem| {
            let what = self.problem(problem, table);
            match problem.path.as_str() {
                "" => self.error("row", &[("row", &number), ("what", &what)]),
                path => {
                    self.error("place", &[("row", &number), ("column", &table.columns.heading(path)), ("what", &what)])
                }
            }
        };
        problems.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    fn problem(&self, problem: &Problem, table: &Table) -> String {
        let path = FactPath::parse(&problem.path);
        let code = match problem.code {
            Code::Conflict if path == Some(Fact::Registered.into()) => "registered",
            Code::Conflict if is_between_rows(path, table) => "rows",
            // A cell is of no type: it can be read or not.
            Code::WrongType | Code::UnknownField => Code::InvalidValue.word(),
            Code::InvalidValue | Code::OutOfRange | Code::Conflict | Code::Malformed | Code::NoFacts => {
                problem.code.word()
            }
        };
        let allowed = match (path, problem.path.as_str()) {
            (Some(path), _) => self.allowed(path.fact, table),
            (None, GONE) => self.error(GONE, &[]),
            (None, KEY | HOUSE) => self.error(KEY, &[]),
            (None, _) => String::new(),
        };
        self.error(code, &[("allowed", &allowed)])
    }

    /// What the cells of a fact may hold.
    fn allowed(&self, fact: Fact, table: &Table) -> String {
        match fact.values() {
            Values::Words(codes) => {
                let named = |code: &&str| self.of_value(fact, code).first().cloned();
                codes
                    .iter()
                    .chain(table.shape.beside(fact))
                    .map(|code| named(code).unwrap_or_else(|| (*code).to_owned()))
                    .collect::<Vec<_>>()
                    .join("; ")
            }
            Values::YesNo => {
                let named = |code| self.of_value(fact, code).first().cloned();
                ["true", "false"].into_iter().filter_map(named).collect::<Vec<_>>().join("; ")
            }
            Values::Number(most) | Values::Counts(most) => self.error("count", &[("most", &most.to_string())]),
            Values::Day(first, last) => {
                self.error("day", &[("first", &shown(first, table)), ("last", &shown(last, table))])
            }
            Values::Area => self.error("area", &[("most", &(Area::MAX.hundredths() / 100).to_string())]),
            // A wrong IIN is a hint.
            Values::Iin => String::new(),
            Values::Owners(_) => "[]".to_owned(),
        }
    }

    /// A sentence with its places filled.
    fn error(&self, name: &str, places: &[(&str, &str)]) -> String {
        let mut said = String::new();
        let mut rest = self.name(Kind::Error, name).unwrap_or_default();
        while let Some((text, (place, behind))) =
            rest.split_once('{').and_then(|(text, rest)| Some((text, rest.split_once('}')?)))
        {
            said.push_str(text);
            said.push_str(places.iter().find(|(known, _)| *known == place).map_or("", |(_, filling)| filling));
            rest = behind;
        }
        said + rest
    }
}

/// Whether what is contradicted is what other rows say of the same flat: the flat's own row has no column for that.
fn is_between_rows(path: Option<FactPath>, table: &Table) -> bool {
    let is_of_flat = |path: FactPath| {
        table.shape == Shape::People && [Fact::Region, Fact::Tenure, Fact::UsableArea].contains(&path.fact)
    };
    path.is_none_or(is_of_flat)
}

/// A day as the file writes its days.
fn shown(day: Day, table: &Table) -> String {
    let iso = day.to_string();
    match (iso.get(..4), iso.get(5..7), iso.get(8..)) {
        (Some(year), Some(month), Some(day)) if table.day_first => [day, ".", month, ".", year].concat(),
        _ => iso,
    }
}

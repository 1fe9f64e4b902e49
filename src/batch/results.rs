//! The columns that every row gains, and how they are written.

use super::fold::fold;
use super::said;
use super::shape::{PLACES_AFTER, Shape};
use super::vocabulary::Vocabulary;

/// The columns that the row of somebody who applies gains.
pub const RESULTS: [&str; 9] =
    ["verdict", "rules", "persons", "requiredArea", "shortage", "capacity", "freePlaces", "hint", "error"];

/// The one that a file may go without.
const RULES: &str = "rules";
/// What their names begin with where the caller has a column of such a name.
pub(super) const PREFIX: &str = "tirkeu.";
/// What earlier runs may have left out of them: nothing, the rules, what becomes free, or, before there were any, hints.
const LEFT_OUT: [&[&str]; 4] = [&[], &[RULES], &[PLACES_AFTER], &["hint"]];

/// How many of the headings are the file's own: all but the results of an earlier run, which stand last and are replaced.
#[must_use]
pub fn own(headings: &[String]) -> usize {
    let prefixes = ["", PREFIX];
    let runs = Shape::ALL.iter().flat_map(|shape| LEFT_OUT.iter().map(|left_out| (shape.results(), *left_out)));
    let runs = runs.flat_map(|(names, left_out)| prefixes.iter().map(move |prefix| (names, left_out, *prefix)));
    let own = |(names, left_out, prefix): (&[&str], &[&str], &str)| {
        let names = || names.iter().filter(|name| !left_out.contains(*name));
        let own = headings.len().checked_sub(names().count())?;
        let is_result = |(heading, name): (&String, &&str)| heading.trim().strip_prefix(prefix) == Some(*name);
        let codes = headings.get(own..)?;
        let is_run = codes.iter().zip(names()).all(is_result);
        is_run.then(|| said::own(headings.get(..own).unwrap_or_default(), codes))
    };
    runs.into_iter().find_map(own).unwrap_or(headings.len())
}

/// The headings of the columns that rows gain behind those of the caller, without some.
pub(super) fn headings(own: &[String], shape: Shape, left_out: &[&str], said: Option<&Vocabulary>) -> Vec<String> {
    let codes = shape.results();
    let names = codes.iter().flat_map(|code| [Some(fold(code)), said.map(|said| fold(&said.heading(code)))]);
    let names: Vec<_> = names.flatten().collect();
    let is_taken = own.iter().any(|heading| names.contains(&fold(heading)));
    let prefix = if is_taken { PREFIX } else { "" };
    codes.iter().filter(|name| !left_out.contains(*name)).map(|name| [prefix, name].concat()).collect()
}

/// Those of all columns that a file goes without.
pub(super) fn left_out(with_rules: bool, with_places_after: bool) -> Vec<&'static str> {
    let without = [(RULES, with_rules), (PLACES_AFTER, with_places_after)];
    without.into_iter().filter_map(|(name, with)| (!with).then_some(name)).collect()
}

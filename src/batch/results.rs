//! The columns that every row gains, and how they are written.

use super::fold::fold;
use super::said;
use super::vocabulary::Vocabulary;

/// The columns that every row gains.
pub const RESULTS: [&str; 9] =
    ["verdict", "rules", "persons", "requiredArea", "shortage", "capacity", "freePlaces", "hint", "error"];

/// The one that a file may go without.
const RULES: &str = "rules";
/// What their names begin with where the caller has a column of such a name.
pub(super) const PREFIX: &str = "tirkeu.";
/// What earlier runs may have left out of them: nothing, the rules, or, before there were any, hints.
const LEFT_OUT: [&[&str]; 3] = [&[], &[RULES], &["hint"]];

/// How many of the headings are the file's own: all but the results of an earlier run, which stand last and are replaced.
#[must_use]
pub fn own(headings: &[String]) -> usize {
    let prefixes = ["", PREFIX];
    let runs = LEFT_OUT.iter().flat_map(|left_out| prefixes.iter().map(move |prefix| (*left_out, *prefix)));
    let own = |(left_out, prefix): (&[&str], &str)| {
        let names = || RESULTS.iter().filter(|name| !left_out.contains(*name));
        let own = headings.len().checked_sub(names().count())?;
        let is_result = |(heading, name): (&String, &&str)| heading.trim().strip_prefix(prefix) == Some(*name);
        let codes = headings.get(own..)?;
        let is_run = codes.iter().zip(names()).all(is_result);
        is_run.then(|| said::own(headings.get(..own).unwrap_or_default(), codes))
    };
    runs.into_iter().find_map(own).unwrap_or(headings.len())
}

/// The headings of the columns that rows gain behind those of the caller.
pub(super) fn headings(own: &[String], with_rules: bool, said: Option<&Vocabulary>) -> Vec<String> {
    let names = RESULTS.iter().flat_map(|code| [Some(fold(code)), said.map(|said| fold(&said.heading(code)))]);
    let names: Vec<_> = names.flatten().collect();
    let is_taken = own.iter().any(|heading| names.contains(&fold(heading)));
    let prefix = if is_taken { PREFIX } else { "" };
    RESULTS.iter().filter(|name| with_rules || **name != RULES).map(|name| [prefix, name].concat()).collect()
}

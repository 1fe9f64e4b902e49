//! The template: a file to fill in, with two rows to go by.

use super::columns::find;
use crate::assessment::{self, missing};
use crate::case::{Case, FactPath, Values};
use crate::level::Level;
use crate::norm;

/// A column: the path of its fact, and its cell in both rows.
type Sample = (&'static str, [&'static str; 2]);

/// Two rows: one that passes and one that does not.
const SAMPLES: &[Sample] = &[
    ("applicant.status", ["citizen", "citizen"]),
    ("applicant.age", ["34", "20"]),
    ("applicant.capacity", ["full", "full"]),
    ("applicant.fromAbroad", ["false", "false"]),
    ("applicant.representedBy", ["nobody", "nobody"]),
    ("registration", ["permanent", "permanent"]),
    ("dwelling.region", ["KZ-71", "KZ-71"]),
    ("dwelling.kind", ["flat", "flat"]),
    ("dwelling.tenure", ["private", "private"]),
    ("dwelling.addressRegistered", ["true", "true"]),
    ("dwelling.suspended", ["false", "false"]),
    ("dwelling.usableArea", ["60", "30"]),
    ("dwelling.registered.family", ["1", "1"]),
    ("dwelling.registered.excepted", ["0", "0"]),
    ("dwelling.registered.outsiders", ["0", "3"]),
    ("dwelling.otherOwners[0].capacity", ["full", "full"]),
    ("dwelling.otherOwners[0].consent", ["given", "given"]),
    ("applicant.ownership", ["none", "none"]),
    ("applicant.relationToOwner", ["none", "none"]),
    ("applicant.hasEds", ["true", "true"]),
    ("applicant.consentsToDataAccess", ["true", "true"]),
];

/// The columns of the template: the paths of their facts, and the cells of both rows. What the check asks for besides those
/// that are written here comes behind them, with the word by which the first row passes.
#[must_use]
pub fn template() -> Vec<(FactPath, [&'static str; 2])> {
    let mut columns: Vec<_> =
        SAMPLES.iter().filter_map(|(path, cells)| find(path).map(|path| (path, *cells))).collect();
    let mut first = Case::unknown(norm::LAW_READ);
    for (path, [cell, _]) in &columns {
        put(&mut first, *path, cell);
    }
    while let Some(path) = missing(&first).into_iter().next() {
        let Some(cell) = words(path).iter().copied().min_by_key(|word| verdict_with(&first, path, word)) else { break };
        put(&mut first, path, cell);
        columns.push((path, [cell; 2]));
    }
    columns
}

/// Every word that can stand in a cell of the fact, where words do.
fn words(path: FactPath) -> &'static [&'static str] {
    match path.fact.values() {
        Values::Words(words) => words,
        Values::YesNo => &["false", "true"],
        Values::Day(..) | Values::Number(_) | Values::Area | Values::Iin | Values::Owners(_) | Values::Counts(_) => &[],
    }
}

fn verdict_with(case: &Case, path: FactPath, cell: &str) -> Level {
    let mut case = case.clone();
    put(&mut case, path, cell);
    assessment::verdict(&case).most
}

/// A cell that is no value leaves its fact unknown.
fn put(case: &mut Case, path: FactPath, cell: &str) {
    let _: Option<()> = case.store_cell(path, cell);
}

//! The columns on offer, and the template: both are made from the table of facts.

mod common;

use common::today;
use std::collections::BTreeSet;
use tirkeu::batch::{Batch, CsvOptions, Options, RESULTS, is_fact, offered, template};
use tirkeu::case::{Fact, Values};

#[test]
fn every_fact_that_cells_can_hold_is_offered_once() {
    let paths: Vec<_> = offered().collect();
    assert!(paths.iter().all(|path| is_fact(&path.to_string())));
    assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len());
    for fact in Fact::ALL {
        let columns = paths.iter().filter(|path| path.fact == *fact).count();
        let expected = match fact.values() {
            Values::Owners(_) => 0,
            Values::Counts(_) => 4,
            Values::Words(_) | Values::Day(..) | Values::Number(_) | Values::YesNo | Values::Area | Values::Iin => 1,
        };
        assert_eq!(columns, expected, "{}", fact.word());
    }
}

/// The first row passes, the second does not, and neither lacks anything.
#[test]
fn the_rows_of_the_template_are_settled() {
    let columns = template();
    let paths: Vec<_> = columns.iter().map(|(path, _)| path.to_string()).collect();
    let row = |row: usize| columns.iter().map(|(_, cells)| cells[row]).collect::<Vec<_>>().join(",");
    let file = [paths.join(","), row(0), row(1)].join("\n");
    let mut batch = Batch::new(Options::new(CsvOptions::on(today())).unwrap());
    let mut bytes = file.as_bytes();
    while !bytes.is_empty() {
        bytes = &bytes[batch.push(bytes)..];
    }
    batch.finish();
    let out = String::from_utf8(batch.take()).unwrap();
    let verdicts: Vec<_> =
        out.lines().skip(1).map(|line| line.split(',').rev().nth(RESULTS.len() - 1).unwrap()).collect();
    assert_eq!(verdicts, ["ready", "refused"], "{out}");
}

//! Files of cases: how tests send them through, and look at what comes out.

use super::{facts, today};
use serde_json::json;
use tirkeu::batch::{Batch, CsvOptions, Options};
use tirkeu::case::{Facts, Problem};

/// A file about which nothing is said but the day.
pub(crate) fn plain() -> CsvOptions {
    CsvOptions::on(today())
}

/// The facts of a tenant in the capital that settle everything but the norm.
pub(crate) fn tenant() -> Facts {
    facts(&json!({
        "filingDate": "2026-11-28", "registration": "permanent",
        "applicant": {
            "status": "citizen", "age": 34, "capacity": "full", "fromAbroad": false, "representedBy": "nobody",
            "hasEds": true, "consentsToDataAccess": true, "ownership": "none", "relationToOwner": "none",
            "fullTimeStudent": false,
        },
        "dwelling": {
            "region": "KZ-71", "kind": "flat", "tenure": "private", "addressRegistered": true, "suspended": false,
            "otherOwners": [{ "capacity": "full", "consent": "given" }], "usableArea": 60, "registered": { "family": 1 },
        },
    }))
}

/// A file in which these facts hold for every row.
pub(crate) fn of_tenants() -> CsvOptions {
    CsvOptions { base: tenant(), ..plain() }
}

/// What headings mean.
pub(crate) fn meanings(columns: &[(&str, &str)]) -> Vec<(String, String)> {
    columns.iter().map(|(heading, path)| ((*heading).to_owned(), (*path).to_owned())).collect()
}

/// Sends a file through in pieces of that many bytes.
pub(crate) fn run_in_pieces(options: &CsvOptions, file: &[u8], piece: usize) -> (Batch, String) {
    let mut batch = Batch::new(Options::new(options.clone()).unwrap());
    let mut out = Vec::new();
    for mut bytes in file.chunks(piece) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
            out.extend(batch.take());
        }
    }
    batch.finish();
    out.extend(batch.take());
    (batch, String::from_utf8(out).unwrap())
}

/// What comes out, whatever the pieces.
pub(crate) fn out(options: &CsvOptions, file: &[u8]) -> String {
    cells_and_text(options, file).1
}

/// The cells of the lines that come out, whatever the pieces.
pub(crate) fn run(options: &CsvOptions, file: &[u8]) -> Vec<Vec<String>> {
    cells_and_text(options, file).0
}

fn cells_and_text(options: &CsvOptions, file: &[u8]) -> (Vec<Vec<String>>, String) {
    let (mut batch, whole) = run_in_pieces(options, file, usize::MAX);
    assert_eq!(batch.failure(), None, "{whole}");
    for piece in [1, 2, 3, 7, 64] {
        assert_eq!(run_in_pieces(options, file, piece).1, whole, "in pieces of {piece}");
    }
    assert!(whole.ends_with("\r\n"), "{whole:?}");
    let marks = batch.take_entries();
    let header = whole.len() - marks.iter().map(|mark| mark.bytes).sum::<usize>();
    let mut at = header;
    let rows = marks.iter().map(|mark| {
        at += mark.bytes;
        batch.cells_of(&whole.as_bytes()[at - mark.bytes..at])
    });
    let lines: Vec<_> = [batch.cells_of(&whole.as_bytes()[..header])].into_iter().chain(rows).collect();
    assert!(lines.iter().all(|line| line.len() == lines[0].len()), "lines of one width: {whole}");
    (lines, whole)
}

/// Why a file as a whole cannot be read, whatever the pieces.
pub(crate) fn failure(options: &CsvOptions, file: &[u8]) -> Vec<Problem> {
    let failure = |piece| {
        let batch = run_in_pieces(options, file, piece).0;
        batch.failure().map(<[Problem]>::to_vec).unwrap_or_else(|| panic!("{file:?} is read in pieces of {piece}"))
    };
    let problems = failure(usize::MAX);
    for piece in [1, 2, 3, 7, 64] {
        assert_eq!(failure(piece), problems, "in pieces of {piece}");
    }
    problems
}

/// The cells of one result column, row by row.
pub(crate) fn column(lines: &[Vec<String>], heading: &str) -> Vec<String> {
    let place = lines[0].iter().rposition(|known| known.strip_prefix("tirkeu.").unwrap_or(known) == heading).unwrap();
    lines[1..].iter().map(|line| line[place].clone()).collect()
}

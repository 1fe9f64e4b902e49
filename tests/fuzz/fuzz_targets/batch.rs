//! Any bytes as a file of cases: no panic, whatever the pieces; as many lines as rows; and what came out goes in again and
//! comes out with the same verdicts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tirkeu::batch::{Batch, CsvOptions, Options, RESULTS, Way};
use tirkeu::day::Day;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, file)) = bytes.split_first() else {
        return;
    };
    let commas = (first & 1 != 0, first & 2 != 0);
    let (batch, whole) = run(file, commas, usize::MAX);
    let (_, pieces) = run(file, commas, usize::from(first >> 2) + 1);
    assert_eq!(whole, pieces);
    if batch.failure().is_some() {
        return;
    }
    let lines = results(&batch, &whole);
    assert_eq!(lines.len() as u64, batch.rows());
    let (again, twice) = run(&whole, commas, usize::MAX);
    assert!(again.failure().is_none());
    // A row without its error has lost the cells that were too many, so only what was answered is compared.
    for (once, twice) in lines.iter().zip(results(&again, &twice)) {
        if once.last().is_some_and(String::is_empty) {
            assert_eq!(*once, twice);
        }
    }
});

fn run(file: &[u8], commas: (bool, bool), piece: usize) -> (Batch, Vec<u8>) {
    let way = |yes| if yes { Way::Yes } else { Way::No };
    let (decimal_comma, day_first_dates) = (way(commas.0), way(commas.1));
    let options =
        Options::new(CsvOptions { decimal_comma, day_first_dates, ..CsvOptions::on(Day::of(2026, 11, 21)) });
    let mut batch = Batch::new(options.unwrap());
    let mut out = Vec::new();
    for mut bytes in file.chunks(piece) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
        }
        out.extend(batch.take());
    }
    batch.finish();
    out.extend(batch.take());
    (batch, out)
}

/// The results of each row, by the marks of where lines end.
fn results(batch: &Batch, out: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv_lines(out);
    reader.next();
    reader
        .map(|line| {
            let cells = batch.cells_of(line);
            cells[cells.len().saturating_sub(RESULTS.len())..].to_vec()
        })
        .collect()
}

/// Lines, where line breaks within quotes end none.
fn csv_lines(out: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut quoted = false;
    out.split_inclusive(move |byte| {
        quoted ^= *byte == b'"';
        *byte == b'\n' && !quoted
    })
}

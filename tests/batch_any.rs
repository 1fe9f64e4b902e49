//! Thirty thousand files of any kind: tables, texts and bytes, in any options. Whatever the pieces, the same comes out; no line
//! is of another width, no error without its code; and what came out goes in again. The fuzzer goes on from here.

mod common;

use common::hostile::{self, Pick, Run};
use csv_core::{ReadRecordResult, ReaderBuilder};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use tirkeu::batch::CsvOptions;

const FILES: u64 = 10_000;

/// Checks files that are drawn so; says how many could be read as a whole.
fn check_all(draw: fn(Pick<'_>) -> (CsvOptions, Vec<u8>), look: fn(&Run)) -> usize {
    let read = |seed: &u64| {
        let mut random = fastrand::Rng::with_seed(*seed);
        let (options, file) = draw(&mut |most| random.usize(..most));
        let checked = catch_unwind(AssertUnwindSafe(|| {
            let run = hostile::check(&options, &file);
            run.iter().for_each(look);
            run.is_some()
        }));
        checked.unwrap_or_else(|panic| {
            let shown = CsvOptions { vocabularies: Vec::new(), ..options };
            eprintln!("seed {seed}: {:?} in {shown:?}", String::from_utf8_lossy(&file));
            resume_unwind(panic)
        })
    };
    (0..FILES).filter(read).count()
}

#[test]
fn tables_of_any_kind() {
    let whole = check_all(hostile::table, |run| {
        for (text, lines) in run.out.iter().zip([run.lines(0), run.lines(1)]).filter(|(text, _)| !text.is_empty()) {
            let widths = widths(text, run.delimiter());
            assert_eq!(widths, lines.iter().map(Vec::len).collect::<Vec<_>>());
        }
    });
    assert!(whole > 4_000, "{whole}");
}

/// How many cells the lines have that another reader finds.
fn widths(text: &[u8], delimiter: u8) -> Vec<usize> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut cells, mut ends) = (vec![0; text.len() + 1], vec![0; text.len() + 1]);
    let mut rest = text;
    let mut widths = Vec::new();
    while let (ReadRecordResult::Record, used, _, count) = reader.read_record(rest, &mut cells, &mut ends) {
        rest = &rest[used..];
        widths.push(count);
    }
    widths
}

#[test]
fn texts_of_any_kind() {
    let whole = check_all(hostile::text, |_| {});
    assert!(whole > 2_000, "{whole}");
}

#[test]
fn bytes_of_any_kind() {
    let whole = check_all(hostile::bytes, |_| {});
    assert!(whole > 1_000, "{whole}");
}

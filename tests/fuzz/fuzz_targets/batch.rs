//! Any bytes as a file of cases: no panic, whatever the pieces; as many lines as rows, all of one width; and what came out goes
//! in again and comes out with the same verdicts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tirkeu::batch::{Batch, CsvOptions, Options, RowEntry, Vocabulary, Way};
use tirkeu::day::Day;
use tirkeu::text::{Lang, Texts};

/// The words that cells may hold and results are said in.
static WORDS: LazyLock<Vocabulary> = LazyLock::new(|| Texts::built_in(Lang::Ru).vocabulary());

fuzz_target!(|bytes: &[u8]| {
    let Some(([first, second], file)) = bytes.split_first_chunk() else {
        return;
    };
    let way = |bit: u8| match (first & bit == 0, second & bit == 0) {
        (true, true) => Way::No,
        (false, true) => Way::Yes,
        (_, false) => Way::Auto,
    };
    let lang = || Lang::Ru.word().to_owned();
    let options = CsvOptions {
        decimal_comma: way(1),
        day_first_dates: way(2),
        words: if second & 4 == 0 { Vec::new() } else { vec![lang()] },
        lang: (second & 8 != 0).then(lang),
        vocabularies: vec![WORDS.clone()],
        ..CsvOptions::on(Day::of(2026, 11, 21))
    };
    let (batch, whole, entries) = run(file, &options, usize::MAX);
    let (_, pieces, _) = run(file, &options, usize::from(first >> 2) + 1);
    assert_eq!(whole, pieces);
    if batch.failure().is_some() {
        return;
    }
    let lines = cells(&batch, &whole, &entries);
    assert_eq!(entries.len() as u64, batch.rows());
    assert!(lines.iter().all(|line| line.len() == lines[0].len()));
    // A line that names the delimiter is gone, and without it headings may be read otherwise.
    if file.to_ascii_lowercase().windows(4).take(8).any(|word| word == b"sep=" || word == b"s\0e\0" || word == b"\0s\0e") {
        return;
    }
    let (again, twice, entries) = run(&whole, &options, usize::MAX);
    assert!(again.failure().is_none());
    // Lines that are read now may show figures to be written otherwise.
    if again.layout().map(|layout| (layout.decimal_comma, layout.day_first_dates))
        != batch.layout().map(|layout| (layout.decimal_comma, layout.day_first_dates))
    {
        return;
    }
    // Cells that were too many are lost, and lines that a quote swallowed are read, so only what had no error is compared.
    for (once, twice) in lines.iter().zip(cells(&again, &twice, &entries)) {
        if once.last().is_some_and(String::is_empty) {
            assert_eq!(*once, twice);
        }
    }
});

fn run(file: &[u8], options: &CsvOptions, piece: usize) -> (Batch, Vec<u8>, Vec<RowEntry>) {
    let mut batch = Batch::new(Options::new(options.clone()).unwrap());
    let mut out = Vec::new();
    for mut bytes in file.chunks(piece) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
        }
        out.extend(batch.take());
    }
    batch.finish();
    out.extend(batch.take());
    let entries = batch.take_entries();
    (batch, out, entries)
}

/// The cells of each line, the header first, by the marks of where lines end.
fn cells(batch: &Batch, out: &[u8], entries: &[RowEntry]) -> Vec<Vec<String>> {
    let rows: usize = entries.iter().map(|entry| entry.bytes).sum();
    let mut at = out.len() - rows;
    let header = batch.cells_of(&out[..at]);
    let rows = entries.iter().map(|entry| {
        at += entry.bytes;
        batch.cells_of(&out[at - entry.bytes..at])
    });
    [header].into_iter().chain(rows).collect()
}

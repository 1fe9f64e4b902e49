//! How fast files of cases go through, natively: `make bench` prints it beside the figures of the wasm module.
//! `batch.mjs` writes the files; each has its `base` in a file of its own beside it.
#![expect(clippy::print_stdout, reason = "prints what it measured")]

use std::hint::black_box;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Instant;
use std::{env, fs};
use tirkeu::batch::{Batch, CsvOptions, Options};
use tirkeu::day::Day;

fn main() {
    for file in env::args().skip(1).filter(|argument| Path::new(argument).is_file()) {
        run(Path::new(&file));
    }
}

/// Sends a file through, and says what a row took.
fn run(file: &Path) {
    let bytes = fs::read(file).expect("the file is there");
    let base = fs::read(file.with_extension("json")).expect("so is its base");
    let base = serde_json::from_slice(&base).expect("any JSON is read");
    let options = CsvOptions { base, ..CsvOptions::on(Day::of(2026, 11, 21)) };
    let options = Options::new(options).expect("the base is sound");
    let begin = micros();
    let mut batch = Batch::new(options);
    let mut out = 0;
    for mut bytes in bytes.chunks(64 * 1024) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
        }
        out += black_box(batch.take()).len();
        black_box(batch.take_entries());
    }
    batch.finish();
    let micros = (micros() - begin) / batch.rows() as f64;
    let name = file.file_stem().unwrap_or_default().display();
    println!("native: {name}: {micros:.2} µs a row, {} kB in, {} kB out", bytes.len() / 1_024, out / 1_024);
}

/// Microseconds of the processor so far; of the clock where the system does not tell.
fn micros() -> f64 {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|told| told.split(' ').next()?.parse::<f64>().ok());
    nanos.map_or_else(|| BEGIN.elapsed().as_secs_f64() * 1e6, |nanos| nanos / 1e3)
}

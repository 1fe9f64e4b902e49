//! How fast a file of cases goes through, natively: `make bench` prints it beside the figure of the wasm module.
#![expect(clippy::print_stdout, reason = "prints what it measured")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;
use tirkeu::batch::{Batch, CsvOptions, Options};
use tirkeu::day::Day;

/// Rows of one file; the same ones, in the same order, as in `batch.mjs`.
const ROWS: u32 = 1_000_000;
const HEAD: &str = "id;registration;applicant.status;applicant.age;applicant.capacity;applicant.fromAbroad;applicant.hasEds;\
    applicant.consentsToDataAccess;applicant.representedBy;applicant.ownership;applicant.relationToOwner;\
    applicant.fullTimeStudent;dwelling.region;dwelling.kind;dwelling.tenure;dwelling.addressRegistered;dwelling.suspended;\
    dwelling.usableArea;dwelling.otherOwners[0].capacity;dwelling.otherOwners[0].consent;dwelling.registered.family;\
    dwelling.registered.excepted;dwelling.registered.outsiders\n";

fn main() {
    let mut seed = 7_u32;
    let mut below = |bound: u32| {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7fff_ffff;
        (seed >> 8) % bound
    };
    let mut file = HEAD.to_owned();
    for row in 0..ROWS {
        let (age, eds) = (14 + below(60), ["true", "false"][below(2) as usize]);
        let relation = ["none", "child", "in-law", "spouse", "sibling"][below(5) as usize];
        let region = ["KZ-71", "KZ-75"][below(2) as usize];
        let (area, hundredths) = (20 + below(100), 10 + below(80));
        let consent = ["given", "pending", "refused"][below(3) as usize];
        let (family, excepted, outsiders) = (below(5), below(2), below(3));
        let _ = writeln!(
            file,
            "{row};permanent;citizen;{age};full;false;{eds};true;nobody;none;{relation};false;{region};flat;private;true;false;\
             {area}.{hundredths};full;{consent};{family};{excepted};{outsiders}"
        );
    }
    let options = Options::new(CsvOptions::on(Day::of(2026, 11, 21)));
    let mut batch = Batch::new(options.unwrap_or_else(|problems| panic!("{problems:?}")));
    let begin = Instant::now();
    let mut out = 0;
    for mut bytes in file.as_bytes().chunks(64 * 1024) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
        }
        out += black_box(batch.take()).len();
        black_box(batch.take_entries());
    }
    batch.finish();
    let seconds = begin.elapsed().as_secs_f64();
    println!(
        "native: {ROWS} rows of {} bytes in {seconds:.2} s: {:.2} M rows/s, {out} bytes out",
        file.len() / ROWS as usize,
        f64::from(ROWS) / seconds / 1e6
    );
}

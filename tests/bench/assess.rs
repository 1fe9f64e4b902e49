//! How long answers take. `make bench`; compare ratios within one run, since machines differ.

use divan::{Bencher, black_box};
use tirkeu::assessment::{Assessment, verdict};
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::text::{Lang, Texts};
use tirkeu::value::Value;

fn main() {
    divan::main();
}

fn map(entries: &[(&str, Value)]) -> Value {
    Value::Map(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// A tenant in the capital whose every fact is known, that many owners agreeing.
fn tenant(owners: usize) -> Case {
    let owner = map(&[("capacity", "full".into()), ("consent", "given".into())]);
    let applicant = map(&[
        ("status", "citizen".into()),
        ("age", 30_u32.into()),
        ("capacity", "full".into()),
        ("fromAbroad", false.into()),
        ("hasEds", true.into()),
        ("consentsToDataAccess", true.into()),
        ("representedBy", "nobody".into()),
        ("ownership", "none".into()),
        ("relationToOwner", "none".into()),
        ("fullTimeStudent", false.into()),
    ]);
    let dwelling = map(&[
        ("region", "KZ-71".into()),
        ("kind", "flat".into()),
        ("tenure", "private".into()),
        ("addressRegistered", true.into()),
        ("suspended", false.into()),
        ("usableArea", "44.90".into()),
        ("otherOwners", Value::List(vec![owner; owners])),
        ("registered", map(&[("family", 2_u32.into())])),
    ]);
    let facts = map(&[("registration", "permanent".into()), ("applicant", applicant), ("dwelling", dwelling)]);
    Case::read(&facts, Day::of(2026, 11, 21)).expect("the facts are sound")
}

#[divan::bench(args = [1, 100])]
fn verdict_of_a_whole_case(bencher: Bencher, owners: usize) {
    let case = tenant(owners);
    bencher.bench(|| verdict(black_box(&case)));
}

#[divan::bench(args = [1, 100])]
fn assessment_of_a_whole_case(bencher: Bencher, owners: usize) {
    let case = tenant(owners);
    bencher.bench(|| Assessment::of(black_box(&case)));
}

#[divan::bench]
fn assessment_of_nothing_known(bencher: Bencher) {
    let case = Case::unknown(Day::of(2026, 11, 21));
    bencher.bench(|| Assessment::of(black_box(&case)));
}

#[divan::bench]
fn description_in_kazakh(bencher: Bencher) {
    let (assessment, texts) = (Assessment::of(&tenant(1)), Texts::built_in(Lang::Kk));
    bencher.bench(|| texts.describe(black_box(&assessment)));
}

//! How long answers take. `make bench`; compare ratios within one run, since machines differ.

use divan::{Bencher, black_box};
use serde_json::json;
use tirkeu::assessment::{Assessment, verdict};
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::text::{Lang, Texts};

fn main() {
    divan::main();
}

/// A tenant in the capital whose every fact is known, that many owners agreeing.
fn tenant(owners: usize) -> Case {
    let facts = json!({
        "registration": "permanent",
        "applicant": {
            "status": "citizen",
            "age": 30,
            "capacity": "full",
            "fromAbroad": false,
            "hasEds": true,
            "consentsToDataAccess": true,
            "representedBy": "nobody",
            "ownership": "none",
            "relationToOwner": "none",
            "fullTimeStudent": false
        },
        "dwelling": {
            "region": "KZ-71",
            "kind": "flat",
            "tenure": "private",
            "addressRegistered": true,
            "suspended": false,
            "usableArea": "44.90",
            "otherOwners": vec![json!({ "capacity": "full", "consent": "given" }); owners],
            "registered": { "family": 2 }
        }
    });
    let facts = serde_json::from_value(facts).expect("any JSON is read");
    Case::check(facts, Day::of(2026, 11, 21)).expect("the facts are sound")
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

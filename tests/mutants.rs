//! The promise would notice: each change of `cases/mutants.json`, made to a copy of the program, makes the test that it
//! names fail. A text that is not found exactly once is an error, so that the list keeps up with the source.

#[path = "common/workshop.rs"]
mod workshop;

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use workshop::{Workshop, report};

#[test]
fn every_change_of_the_table_of_rules_is_noticed() {
    let mutants: Vec<Value> = serde_json::from_str(include_str!("cases/mutants.json")).unwrap();
    assert!(mutants.len() >= 12);
    let workshop = Workshop::set_up("mutants", &[], |_, _| ()).unwrap();
    let changed: Vec<(PathBuf, String, String)> = mutants.iter().map(|mutant| change(&workshop.copy, mutant)).collect();
    // That all of `promise` passes is shown by itself; here, that it runs in the copy at all.
    let sound = prove(&workshop, "a_signature");
    assert!(sound.status.success(), "the program as it is: {}", report(&sound));
    let mut unnoticed = Vec::new();
    for (mutant, (file, original, mutated)) in mutants.iter().zip(changed) {
        fs::write(&file, mutated).unwrap();
        let output = prove(&workshop, text(mutant, "fails"));
        let report = report(&output);
        // A change that does not compile, or a filter that meets no test, would prove nothing.
        assert!(report.contains("test result:") && !report.contains("running 0 tests"), "{mutant}: {report}");
        if output.status.success() {
            unnoticed.push(mutant);
        }
        fs::write(&file, original).unwrap();
    }
    assert!(unnoticed.is_empty(), "nobody noticed {unnoticed:#?}");
}

/// The file that a mutant changes, as it is and as it becomes.
fn change(copy: &Path, mutant: &Value) -> (PathBuf, String, String) {
    let file = copy.join(text(mutant, "file"));
    let original = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{mutant}: {error}"));
    let from = text(mutant, "from");
    assert_eq!(original.matches(from).count(), 1, "{mutant}");
    let mutated = original.replacen(from, text(mutant, "to"), 1);
    (file, original, mutated)
}

fn text<'v>(mutant: &'v Value, name: &str) -> &'v str {
    mutant[name].as_str().unwrap_or_else(|| panic!("{mutant} has no `{name}`"))
}

fn prove(workshop: &Workshop, filter: &str) -> Output {
    workshop.test(&["--test", "promise", filter])
}

//! The promise would notice: each change of `cases/mutants.json`, made to a copy of the program, makes the test that it
//! names fail. A text that is not found exactly once is an error, so that the list keeps up with the source.

#[path = "common/workshop.rs"]
mod workshop;

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Mutex;
use std::thread;
use workshop::{Workshop, report};

#[test]
fn every_change_of_the_table_of_rules_is_noticed() {
    let mutants: Vec<Value> = serde_json::from_str(include_str!("cases/mutants.json")).unwrap();
    assert!(mutants.len() >= 12);
    let [first, second] = ["mutants", "mutants-beside"].map(set_up);
    for mutant in &mutants {
        change(&first.copy, mutant);
    }
    // That all of `promise` passes is shown by itself; here, that it runs in the copy at all.
    let sound = prove(&first, "a_signature");
    assert!(sound.status.success(), "the program as it is: {}", report(&sound));
    // Two workshops take one mutant after the other: most of the time a compiler works on one thread.
    let waiting = Mutex::new(mutants.iter());
    let unnoticed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for workshop in [&first, &second] {
            let (waiting, unnoticed) = (&waiting, &unnoticed);
            scope.spawn(move || {
                loop {
                    let Some(mutant) = waiting.lock().unwrap().next() else { return };
                    if !is_noticed(workshop, mutant) {
                        unnoticed.lock().unwrap().push(mutant);
                    }
                }
            });
        }
    });
    let unnoticed = unnoticed.into_inner().unwrap();
    assert!(unnoticed.is_empty(), "nobody noticed {unnoticed:#?}");
}

/// The parts of the program that rules and their proofs are made of: the copy has no others, so that it compiles quickly.
/// By file, with how its lines for parts begin.
const CORE: [(&str, &str, &[&str]); 2] = [
    (
        "src/lib.rs",
        "pub mod ",
        &["area", "assessment", "border", "case", "day", "law", "level", "norm", "rules", "words"],
    ),
    ("tests/common/mod.rs", "pub(crate) mod ", &["brute", "facts", "random"]),
];

fn set_up(name: &str) -> Workshop {
    let workshop = Workshop::beside(name, &format!("{name}-target"), &[], &mut |file, held| {
        let Some((_, begin, core)) = CORE.iter().find(|(of, ..)| file == Path::new(of)) else { return };
        let text = std::str::from_utf8(held).unwrap();
        let is_core = |line: &&str| {
            let part = line.strip_prefix(begin).and_then(|part| part.strip_suffix(';'));
            part.is_none_or(|part| core.contains(&part))
        };
        *held = text.lines().filter(is_core).collect::<Vec<_>>().join("\n").into_bytes();
    });
    workshop.unwrap()
}

fn is_noticed(workshop: &Workshop, mutant: &Value) -> bool {
    let (file, original, mutated) = change(&workshop.copy, mutant);
    fs::write(&file, mutated).unwrap();
    let output = prove(workshop, text(mutant, "fails"));
    let report = report(&output);
    // A change that does not compile, or a filter that meets no test, would prove nothing.
    assert!(report.contains("test result:") && !report.contains("running 0 tests"), "{mutant}: {report}");
    fs::write(&file, original).unwrap();
    !output.status.success()
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

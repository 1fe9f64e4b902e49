//! The promise would notice: each change of `cases/mutants.json`, made to a copy of the program, makes the test that it
//! names fail. A text that is not found exactly once is an error, so that the list keeps up with the source.

use serde_json::Value;
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[test]
fn every_change_of_the_table_of_rules_is_noticed() {
    let mutants: Vec<Value> = serde_json::from_str(include_str!("cases/mutants.json")).unwrap();
    assert!(mutants.len() >= 12);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workshop = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants");
    let copy = workshop.join("copy");
    if copy.exists() {
        fs::remove_dir_all(&copy).unwrap();
    }
    copy_sources(root, &copy).unwrap();

    let changed: Vec<(PathBuf, String, String)> = mutants.iter().map(|mutant| change(&copy, mutant)).collect();
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

fn prove(workshop: &Path, filter: &str) -> Output {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["test", "--offline", "--locked", "--profile", "proof", "--package", "tirkeu", "--test", "promise", filter])
        .current_dir(workshop.join("copy"))
        .env("CARGO_TARGET_DIR", workshop.join("target"))
        // Compiled anew for each mutant: quickly rather than well.
        .env("CARGO_INCREMENTAL", "1")
        .env("CARGO_PROFILE_PROOF_OPT_LEVEL", "1")
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap()
}

fn report(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

/// Copies what the build reads, and nothing that was built or fetched.
fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    const LEFT: [&str; 8] = [".git", "target", "node_modules", "dist", "pkg", "web", "fuzz", "corpus"];
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, target) = (entry.file_name(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            if !LEFT.iter().any(|left| name == *left) {
                copy_sources(&entry.path(), &target)?;
            }
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

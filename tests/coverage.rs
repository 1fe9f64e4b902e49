//! Every number of the numbered reading of the acts has a place in the program that carries it and a test that proves it,
//! or a reason for which it is left out.

mod coverage {
    pub(crate) mod map;
    pub(crate) mod numbers;
}

use coverage::map::MAP;
use coverage::numbers::NUMBERS;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tirkeu::assessment::{ChannelId, DeadlineId, DocumentId, NoteId, StepId};
use tirkeu::case::Fact;
use tirkeu::duties::LineId;
use tirkeu::ending::StatementId;
use tirkeu::law::{Act, DoubtId};
use tirkeu::refusal::Ground;
use tirkeu::rules::RuleId;
use tirkeu::text::Texts;

/// A number, what it says in a few words, and what became of it.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    number: &'static str,
    says: &'static str,
    fate: Fate,
}

#[derive(Clone, Copy)]
pub(crate) enum Fate {
    /// The places that carry it, and the tests that prove those: `file::name`, the file as seen from `tests` or from the
    /// root. The name is that of a test, or of a golden case.
    Carried { homes: &'static [Home], proofs: &'static [&'static str] },
    /// Why nothing carries it.
    LeftOut(&'static str),
}

/// A place in the program.
#[derive(Clone, Copy, Debug)]
#[expect(dead_code, reason = "what is a type is there because it compiles")]
pub(crate) enum Home {
    Rule(RuleId),
    Note(NoteId),
    Doubt(DoubtId),
    Step(StepId),
    Document(DocumentId),
    Channel(ChannelId),
    Deadline(DeadlineId),
    Statement(StatementId),
    Duty(LineId),
    /// What a refusal said.
    Refused(Ground),
    Fact(Fact),
    Act(&'static Act),
    /// A figure, a day or a table of `norm`.
    Figure(&'static str),
    /// A message, or an attribute of one.
    Text(&'static str),
    /// A file of the sources.
    File(&'static str),
}

/// What no act says, and the program does.
const NO_LAW: &[Home] = &[Home::Note(NoteId::LawAsRead)];

/// What the map may name.
struct Known {
    texts: BTreeSet<String>,
    tests: BTreeSet<String>,
}

impl Known {
    /// What there is in the program and beside it.
    fn read() -> Self {
        let mut tests = BTreeSet::new();
        for folder in ["src", "tests"] {
            for path in files(Path::new(folder)) {
                let text = fs::read_to_string(&path).unwrap();
                let place = path.strip_prefix("tests").unwrap_or(&path).to_str().unwrap().replace('\\', "/");
                tests.extend(test_names(&path, &text).into_iter().map(|name| format!("{place}::{name}")));
            }
        }
        let golden: Vec<serde_json::Value> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
        tests.extend(golden.iter().map(|case| format!("golden.json::{}", case["name"].as_str().unwrap())));
        Self { texts: Texts::names().map(str::to_owned).collect(), tests }
    }
}

/// The sources in a folder, and in those of ours below it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = |path: PathBuf| match path.extension().and_then(|extension| extension.to_str()) {
        _ if path.is_dir() && !path.ends_with("node_modules") => files(&path),
        Some("rs" | "ts") if path.is_file() => vec![path],
        _ => Vec::new(),
    };
    entries.flat_map(wanted).collect()
}

/// The names of the tests in a file: of functions in Rust, of titles in TypeScript.
fn test_names(path: &Path, text: &str) -> Vec<String> {
    let after = |text: &str, opening: &str, until: &str| {
        Some(text.split_once(opening)?.1.split_once(until)?.0.to_owned()).filter(|name| !name.is_empty())
    };
    if path.extension().is_some_and(|extension| extension == "rs") {
        return text.split("#[test]\n").skip(1).filter_map(|rest| after(rest, "fn ", "(")).collect();
    }
    text.lines()
        .filter_map(|line| line.trim_start().strip_prefix("test("))
        .filter_map(|call| ["\"", "`"].into_iter().find_map(|quote| after(call.strip_prefix(quote)?, "", quote)))
        .collect()
}

/// What is wrong with a map of these numbers.
fn findings(map: &[Entry], numbers: &[&str], known: &Known) -> Vec<String> {
    let mut found = Vec::new();
    for number in numbers {
        match map.iter().filter(|entry| entry.number == *number).count() {
            1 => {}
            0 => found.push(format!("{number} has no entry")),
            count => found.push(format!("{number} stands {count} times")),
        }
    }
    for Entry { number, says, fate } in map {
        if !numbers.contains(number) {
            found.push(format!("{number} is no number"));
        }
        if says.is_empty() {
            found.push(format!("{number} says nothing"));
        }
        match fate {
            Fate::LeftOut("") => found.push(format!("{number} is left out without a reason")),
            Fate::LeftOut(_) => {}
            Fate::Carried { homes, proofs } => {
                if homes.is_empty() || proofs.is_empty() {
                    found.push(format!("{number} has {} homes and {} proofs", homes.len(), proofs.len()));
                }
                found.extend(homes.iter().filter_map(|home| Some(format!("{number}: {}", missing(home, known)?))));
                let lacking = proofs.iter().filter(|proof| !known.tests.contains(**proof));
                found.extend(lacking.map(|proof| format!("{number}: no test is called `{proof}`")));
            }
        }
    }
    found
}

/// What is missing of a home that is named by a text.
fn missing(home: &Home, known: &Known) -> Option<String> {
    match home {
        Home::Text(name) => (!known.texts.contains(*name)).then(|| format!("no message is called `{name}`")),
        Home::File(path) => (!Path::new(path).is_file()).then(|| format!("no file is called `{path}`")),
        Home::Rule(_)
        | Home::Note(_)
        | Home::Doubt(_)
        | Home::Step(_)
        | Home::Document(_)
        | Home::Channel(_)
        | Home::Deadline(_)
        | Home::Statement(_)
        | Home::Duty(_)
        | Home::Refused(_)
        | Home::Fact(_)
        | Home::Act(_)
        | Home::Figure(_) => None,
    }
}

#[test]
fn every_number_has_a_home_and_a_proof() {
    assert_eq!(findings(MAP, NUMBERS, &Known::read()), [] as [String; 0]);
}

/// The other way round: nothing that the program says of the law but for a number.
#[test]
fn whatever_can_be_a_home_is_one() {
    let is_home = |wanted: &Home| {
        let is_it = |home: &Home| format!("{home:?}") == format!("{wanted:?}");
        MAP.iter().any(|entry| matches!(entry.fate, Fate::Carried { homes, .. } if homes.iter().any(is_it)))
    };
    fn all<T: Copy>(all: &[T], home: fn(T) -> Home) -> Vec<Home> {
        all.iter().map(|one| home(*one)).collect()
    }
    let homeless: Vec<_> = [
        all(RuleId::ALL, Home::Rule),
        all(NoteId::ALL, Home::Note),
        all(DoubtId::ALL, Home::Doubt),
        all(StepId::ALL, Home::Step),
        all(DocumentId::ALL, Home::Document),
        all(ChannelId::ALL, Home::Channel),
        all(DeadlineId::ALL, Home::Deadline),
        all(StatementId::ALL, Home::Statement),
        all(LineId::ALL, Home::Duty),
        all(Ground::ALL, Home::Refused),
    ]
    .concat()
    .into_iter()
    .filter(|home| !is_home(home) && !NO_LAW.iter().any(|other| format!("{other:?}") == format!("{home:?}")))
    .map(|home| format!("{home:?}"))
    .collect();
    assert_eq!(homeless, [] as [String; 0]);
}

/// Whoever was refused finds every ground that the law has, and whatever goes wrong in practice.
#[test]
fn every_ground_of_a_refusal_is_on_the_page_for_those_who_were_refused() {
    let is_ground = |number: &str| match number.split_at(1) {
        ("R", rest) => rest.parse().is_ok_and(|number: u8| (14..=20).contains(&number)),
        (part, _) => part == "F",
    };
    let refused = |entry: &Entry| matches!(entry.fate, Fate::Carried { homes, .. } if homes.iter().any(|home| matches!(home, Home::Refused(_))));
    let grounds: Vec<_> = MAP.iter().filter(|entry| is_ground(entry.number)).collect();
    assert_eq!(grounds.len(), 7 + 12);
    for entry in grounds {
        assert!(refused(entry), "{}", entry.number);
    }
}

#[test]
fn a_broken_map_is_found() {
    let known = Known::read();
    let changed = |change: &dyn Fn(&mut Vec<Entry>)| {
        let mut map = MAP.to_vec();
        change(&mut map);
        findings(&map, NUMBERS, &known)
    };
    let put = |homes, proofs| changed(&|map| map[0].fate = Fate::Carried { homes, proofs });
    const HOME: &[Home] = &[Home::Rule(RuleId::Under14)];
    const PROOF: &[&str] = &["golden.rs::every_golden_case_is_answered_as_written"];
    assert_eq!(put(HOME, PROOF), [] as [String; 0]);
    for (found, expected) in [
        (changed(&|map| _ = map.remove(0)), "R1 has no entry"),
        (changed(&|map| map.push(map[0])), "R1 stands 2 times"),
        (changed(&|map| map.push(Entry { number: "R99", ..map[0] })), "R99 is no number"),
        (changed(&|map| map[0].says = ""), "R1 says nothing"),
        (changed(&|map| map[0].fate = Fate::LeftOut("")), "R1 is left out without a reason"),
        (put(&[], PROOF), "R1 has 0 homes and 1 proofs"),
        (put(HOME, &[]), "R1 has 1 homes and 0 proofs"),
        (put(&[Home::Text("note-arrival-terms")], PROOF), "R1: no message is called `note-arrival-terms`"),
        (put(&[Home::File("src/case/bin.rs")], PROOF), "R1: no file is called `src/case/bin.rs`"),
        (put(HOME, &["golden.json::no such case"]), "R1: no test is called `golden.json::no such case`"),
        (put(HOME, &["golden.rs::occupancy"]), "R1: no test is called `golden.rs::occupancy`"),
    ] {
        assert_eq!(found, [expected]);
    }
}

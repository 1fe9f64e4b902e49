//! The rulebook: its examples are golden cases that show what they say, every entry stands on something, and two days differ
//! where the law does.

mod common;

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::{env, fs};
use tirkeu::assessment::Assessment;
use tirkeu::case::{Case, Region};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::law::DoubtId;
use tirkeu::level::Level;
use tirkeu::norm::{self, FIGURES};
use tirkeu::rulebook::{About, EXAMPLES, Entry, FigureId, Kind, entries, examples, periods, smallest_flip};
use tirkeu::rules::RuleId;
use tirkeu::text::{Lang, Texts};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rulebook/examples.txt");
/// An entry has so many examples at a level.
const EACH: u32 = 2;

/// What a case shows: each rule with its level, each note and doubt, and the norm of its place.
fn shows(case: &Case) -> BTreeSet<String> {
    let assessment = Assessment::of(case);
    let words = Texts::built_in(Lang::FIRST).describe(&assessment);
    let rules = assessment.findings.iter().filter_map(|finding| {
        let level = finding.level.level()?;
        Some(format!("{}={}", About::Rule(finding.rule).address(), level.word()))
    });
    let notes = assessment.notes.iter().map(|note| About::Note(note.id).address());
    let of_findings = words.findings.iter().flat_map(|finding| &finding.doubts);
    let of_others = words.notes.iter().chain(&words.channels).flat_map(|described| &described.doubts);
    let of_consents = words.consents.iter().flat_map(|consent| &consent.doubts);
    let doubts = of_findings.chain(of_others).chain(of_consents).map(|doubt| About::Doubt(doubt.id).address());
    let norm = assessment.occupancy.as_ref().and(case.dwelling.region).map(|region| About::Norm(region).address());
    rules.chain(notes).chain(doubts).chain(norm).collect()
}

/// Cases of what no golden case shows.
fn further() -> impl Iterator<Item = Value> {
    let changes: [&[(&str, Value)]; 9] = [
        &[
            ("applicant.ownership", json!("shared")),
            ("dwelling.otherOwners", json!([{ "capacity": "full", "consent": "pending" }])),
        ],
        &[("applicant.capacity", json!("limited"))],
        &[("applicant.capacity", json!("none"))],
        &[("applicant.age", json!(16))],
        &[("dwelling.encumbered", json!(true))],
        &[("dwelling.tenure", json!("service"))],
        &[("dwelling.region", json!("KZ-71")), ("dwelling.livingArea", json!("30.00"))],
        &[
            ("dwelling.region", json!("KZ-71")),
            ("dwelling.usableArea", json!("20.00")),
            ("applicant.relationToOwner", json!("spouse")),
            (
                "dwelling.otherOwners",
                json!([{ "capacity": "full", "consent": "given" }, { "capacity": "full", "consent": "given" }]),
            ),
            ("dwelling.registered", json!({ "family": 2, "excepted": 0, "outsiders": 0 })),
        ],
        &[
            ("dwelling.region", json!("KZ-71")),
            ("applicant.status", json!("refugee")),
            ("dwelling.registered", json!({ "family": 0, "excepted": 0, "outsiders": 3 })),
        ],
    ];
    changes.map(|changes| common::with(&common::good(), changes)).into_iter()
}

/// The examples as they are to stand in the file: golden cases that can be told by answers, of which each shows something that
/// is not shown often enough.
fn chosen() -> String {
    let golden: Vec<Value> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
    let cases = golden.iter().map(|golden| golden["case"].clone()).chain(further());
    let mut shown = BTreeMap::<String, u32>::new();
    let mut lines = String::new();
    for case in cases {
        let case = common::case(&case);
        let draft = Draft::of(&case);
        let Ok((told, _)) = draft.case(case.filing_date) else { continue };
        let (verdict, shows) = (Assessment::of(&told).verdict, shows(&told));
        // Who applies on paper is not asked how to sign: that stays open there, and shows no less.
        let same = verdict == Assessment::of(&case).verdict && self::shows(&case).is_subset(&shows);
        if draft.done_count() == 0 || !same {
            continue;
        }
        let counts = |show: &String| shown.get(show).is_none_or(|count| *count < EACH);
        if !shows.iter().any(counts) {
            continue;
        }
        for show in &shows {
            *shown.entry(show.clone()).or_default() += 1;
        }
        let fields: Vec<_> = draft.entries().map(|(field, text)| format!("{field}={text}")).collect();
        let shows: Vec<_> = shows.into_iter().collect();
        let verdict = verdict.level().map_or("open", |level| level.word());
        lines += &format!("{verdict} {} {}/{}\n", shows.join(","), case.filing_date, fields.join("&"));
    }
    lines
}

#[test]
fn the_examples_are_golden_cases_that_show_what_they_say() {
    let chosen = chosen();
    // The same in an address: no letter of it has to be written otherwise there.
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ",./=&-_ \n".contains(letter);
    assert!(chosen.chars().all(plain), "{:?}", chosen.chars().find(|letter| !plain(*letter)));
    if env::var_os("UPDATE").is_some() {
        fs::write(FILE, &chosen).unwrap();
    }
    assert_eq!(fs::read_to_string(FILE).unwrap(), chosen);
    for example in examples() {
        let case = example.case().unwrap_or_else(|| panic!("{}", example.answers));
        assert_eq!(Assessment::of(&case).verdict.level(), example.verdict);
        assert!(shows(&case).iter().all(|shown| EXAMPLES.contains(shown)));
    }
}

#[test]
fn every_level_of_every_rule_has_an_example() {
    let lacking = |entry: &Entry| {
        let shown: BTreeSet<Level> = examples().filter_map(|example| example.level_of(entry.about)).collect();
        let lacking: Vec<_> = entry.levels.iter().copied().filter(|level| !shown.contains(level)).collect();
        (!lacking.is_empty()).then(|| (entry.about.address(), lacking))
    };
    let rules = entries().into_iter().filter(|entry| entry.about.kind() == Kind::Rule);
    assert_eq!(rules.filter_map(|entry| lacking(&entry)).collect::<Vec<_>>(), []);
}

#[test]
fn every_entry_has_a_name_of_its_own_and_stands_on_something() {
    let mut addresses = BTreeSet::new();
    for entry in entries() {
        let address = entry.about.address();
        assert!(addresses.insert(address.clone()), "{address} twice");
        assert!(entry.times.is_sorted_by(|one, next| one.from < next.from), "{address}");
        // When the law was read, and what a number looks like, are no law.
        let lawless = ["note/law-as-read", "note/organisation-number"].contains(&address.as_str());
        assert_eq!(entry.times.iter().any(|time| time.sources.is_empty()), lawless, "{address}");
        assert!(!entry.times.is_empty(), "{address}");
    }
    for kind in Kind::ALL {
        assert!(entries().iter().any(|entry| entry.about.kind() == *kind), "{}", kind.word());
    }
}

#[test]
fn every_figure_of_the_law_is_an_entry() {
    // Ages that are one less than another are said by that one.
    let derived = ["AGE_BY_PARENTS", "AGE_MINOR"];
    let named: Vec<_> = FIGURES.iter().map(|(name, _)| *name).filter(|name| !derived.contains(name)).collect();
    let mut entries: Vec<_> = FigureId::WORDS.iter().map(|word| word.to_uppercase().replace('-', "_")).collect();
    assert_eq!(entries.len(), named.len());
    entries.retain(|name| !named.contains(&name.as_str()));
    assert_eq!(entries, Vec::<String>::new());
}

fn find(about: About) -> Entry {
    entries().into_iter().find(|entry| entry.about == about).unwrap()
}

#[test]
fn two_days_differ_where_the_law_does() {
    let differ = |one: (i32, u8, u8), other: (i32, u8, u8)| -> Vec<String> {
        let [one, other] = [one, other].map(|(year, month, day)| Day::of(year, month, day));
        let differ = entries().into_iter().filter(|entry| !entry.is_same_on(one, other));
        differ.map(|entry| entry.about.address()).collect()
    };
    assert_eq!(differ((2026, 9, 1), (2026, 11, 28)), Vec::<String>::new());
    assert_eq!(differ((2024, 12, 31), (2025, 1, 1)), ["amount/mci"]);
    assert_eq!(differ((2026, 12, 31), (2027, 1, 1)), ["amount/mci"]);
    // The decision of August took family out of the norm, which is a doubt of its own.
    let august = differ((2026, 8, 24), (2026, 8, 25));
    assert_eq!(august, ["rule/capital-norm", "norm/KZ-71", "doubt/family-exempt"]);
    let online = differ((2025, 11, 23), (2025, 11, 24));
    for address in ["rule/signature", "term/consent-minutes"] {
        assert!(online.iter().any(|differs| differs == address), "{address} not in {online:?}");
    }
    let over = differ((2026, 6, 30), (2026, 7, 1));
    for address in ["rule/signature", "norm/KZ-71", "doubt/pilot-end"] {
        assert!(over.iter().any(|differs| differs == address), "{address} not in {over:?}");
    }
    // As the bench says too, the norm is likely on its first day and certain after it.
    assert_eq!(differ((2026, 8, 25), (2026, 8, 26)), ["norm/KZ-71"]);
    assert!(!find(About::Doubt(DoubtId::Fines)).is_same_on(norm::LAW_READ, norm::LAW_READ.plus_days(1).unwrap()));
}

#[test]
fn an_amount_ends_and_a_norm_ends_where_the_next_begins() {
    let index = find(About::Index);
    assert!(index.on(Day::of(2024, 12, 31)).is_none() && index.on(Day::of(2027, 1, 1)).is_none());
    assert!(index.on(Day::of(2026, 12, 31)).is_some());
    let ends: Vec<_> = find(About::Norm(Region::Astana)).spans().map(|(_, until)| until).collect();
    // A first day that is likely only is a time of its own.
    let ends_on = |month, day| Some(Day::of(2026, month, day));
    assert_eq!(ends, [ends_on(1, 6), ends_on(6, 30), ends_on(8, 24), ends_on(8, 25), None]);
    assert!(find(About::Rule(RuleId::Under14)).on(norm::RULES_BEGIN).is_some());
}

#[test]
fn the_smallest_household_flips() {
    let flip = |one: (i32, u8, u8), other: (i32, u8, u8)| {
        let [one, other] = [one, other].map(|(year, month, day)| Day::of(year, month, day));
        smallest_flip(one, other)
    };
    // The first norm: one person in less than 15 m², who needs it whole.
    let first = flip((2026, 1, 5), (2026, 1, 6)).unwrap();
    assert_eq!((first.persons, first.case.dwelling.usable_area.unwrap().hundredths()), (1, 14_00));
    assert!(first.verdicts[0].most < first.verdicts[1].least);
    // Family is taken out of it: two people, one of whom is no family.
    let second = flip((2026, 8, 24), (2026, 8, 25)).unwrap();
    assert_eq!(second.persons, 2);
    // No law changed between these.
    assert_eq!(flip((2026, 9, 1), (2026, 11, 28)), None);
    assert_eq!(flip((2024, 9, 24), (2025, 12, 31)), None);
    for days in norm::TURNS.windows(2) {
        if let Some(flip) = smallest_flip(days[0], days[1]) {
            let after = flip.case.filed_on(days[1]).unwrap();
            let verdicts = [Assessment::of(&flip.case).verdict, Assessment::of(&after).verdict];
            assert_eq!(flip.verdicts, verdicts, "{}", days[1]);
        }
    }
}

#[test]
fn the_timeline_ends_where_the_next_begins() {
    let ends: BTreeMap<_, _> =
        periods().into_iter().filter_map(|period| Some((period.id.word(), (period.from, period.until?)))).collect();
    assert_eq!(ends["m368"], (Day::of(2026, 1, 6), Day::of(2026, 8, 24)));
    assert_eq!(ends["pilot"], (Day::of(2025, 11, 24), Day::of(2026, 6, 30)));
    assert_eq!(ends["cap07"], (norm::RULES_BEGIN, Day::of(2026, 6, 30)));
    // Each change of the law begins or ends a period.
    for turn in norm::TURNS {
        let touched = |period: &tirkeu::rulebook::Period| {
            period.from == *turn || period.until.is_some_and(|until| until.plus_days(1) == Some(*turn))
        };
        assert!(periods().iter().any(touched), "{turn}");
    }
}

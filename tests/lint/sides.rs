//! Thresholds without a case on each side. Where the thresholds are is found out by asking the program on both sides of every
//! value; which sides have a case is read off the rows of `thresholds.json`, and off the days that cases name.

use crate::NOTHING;
use crate::common::{case, good, today, try_case, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tirkeu::area::Area;
use tirkeu::assessment::{Assessment, NoteId};
use tirkeu::case::{Case, Fact};
use tirkeu::day::Day;
use tirkeu::level::Span;
use tirkeu::norm::{LAW_READ, TURNS};
use tirkeu::rules::{RULES, Rule, RuleId};

/// What turns, by which fact, and the values beside each other between which it does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Threshold {
    what: &'static str,
    fact: Fact,
    sides: [String; 2],
}

/// What has a case: what turns, the fact, its value.
type Sides = BTreeSet<(String, Fact, String)>;

fn findings(thresholds: &BTreeSet<Threshold>, sides: &Sides) -> Vec<String> {
    let both =
        thresholds.iter().flat_map(|Threshold { what, fact, sides }| sides.each_ref().map(|side| (what, fact, side)));
    let lacking = both.filter(|(what, fact, side)| !sides.contains(&((**what).to_owned(), **fact, (*side).clone())));
    lacking.map(|(what, fact, side)| format!("`{what}` has no case where `{}` is {side}", fact.word())).collect()
}

/// The sides between which neighbours of a list come out differently.
fn turns_of<T: PartialEq>(what: &'static str, fact: Fact, values: impl Iterator<Item = (String, T)>) -> Vec<Threshold> {
    let values: Vec<_> = values.collect();
    let differ = values.windows(2).filter(|pair| pair[0].1 != pair[1].1);
    differ.map(|pair| Threshold { what, fact, sides: [pair[0].0.clone(), pair[1].0.clone()] }).collect()
}

/// Every threshold of the program.
fn thresholds() -> BTreeSet<Threshold> {
    [ages(), stays(), areas(), filings(), arrivals(), days()].into_iter().flatten().collect()
}

/// A fact of a case put to values beside each other, and what a rule makes of each.
fn by_rule(rule: &Rule, fact: Fact, base: &Value, values: impl Iterator<Item = Value>) -> Vec<Threshold> {
    let answer = |value: Value| {
        let span = rule.outcomes(&case(&with(base, &[(fact.word(), value.clone())]))).span();
        (written(fact, &value), span)
    };
    turns_of(rule.id.word(), fact, values.map(answer))
}

fn temporary() -> Value {
    let stay = json!({ "from": today().to_string(), "until": today().plus_months(6).to_string(), "purpose": "other" });
    with(&good(), &[("registration", json!("temporary")), ("stay", stay)])
}

fn ages() -> Vec<Threshold> {
    let owner = [("applicant.ownership", json!("sole")), ("dwelling.otherOwners", json!([]))];
    let bases = [good(), temporary(), with(&good(), &owner)];
    let rules = || RULES.iter().filter(|rule| rule.reads.contains(&Fact::Age));
    let of = |base| rules().flat_map(move |rule| by_rule(rule, Fact::Age, base, (0..=130).map(|age| json!(age))));
    bases.iter().flat_map(of).collect()
}

fn stays() -> Vec<Threshold> {
    let days = (1..800).filter_map(|days| today().plus_days(days)).map(|day| json!(day.to_string()));
    by_rule(Rule::of(RuleId::StayLength), Fact::StayUntil, &temporary(), days)
}

fn areas() -> Vec<Threshold> {
    let capital = [("dwelling.region", json!("KZ-71")), ("dwelling.registered", json!({ "family": 2 }))];
    let areas = (1..=60_00).map(|hundredths| json!(Area::from_hundredths(hundredths).to_string()));
    by_rule(Rule::of(RuleId::CapitalNorm), Fact::UsableArea, &with(&good(), &capital), areas)
}

/// The day before each turn and the turn, as the golden cases would be answered there.
fn filings() -> Vec<Threshold> {
    let golden: Vec<Value> = serde_json::from_str(include_str!("../cases/golden.json")).unwrap();
    let cases: Vec<Case> = golden.iter().map(|golden| case(&golden["case"])).collect();
    let mut found = Vec::new();
    for (turn, case) in TURNS.iter().skip(1).flat_map(|turn| cases.iter().map(move |case| (*turn, case))) {
        let filed = [before(turn), turn].map(|day| Some((day, case.filed_on(day)?)));
        let [Some((day, eve)), Some((_, morning))] = filed else { continue };
        for rule in RULES {
            let answers: [(String, Span); 2] =
                [(day, &eve), (turn, &morning)].map(|(day, case)| (day.to_string(), rule.outcomes(case).span()));
            // A birthday is no turn of the law.
            if eve.age() == morning.age() {
                found.extend(turns_of(rule.id.word(), Fact::FilingDate, answers.into_iter()));
            }
        }
    }
    found
}

/// What the term after moving in costs.
fn arrivals() -> Vec<Threshold> {
    let fine = |status: &str, day: Day| {
        let moved = [("arrivalDate", json!(day.to_string())), ("applicant.status", json!(status))];
        let notes = Assessment::of(&case(&with(&good(), &moved))).notes;
        notes.into_iter().find(|note| note.id == NoteId::ArrivalTerm).and_then(|note| note.given.fine)
    };
    let days: Vec<_> = (0..60).filter_map(|days| today().plus_days(-days)).collect();
    let of = |status: &'static str| {
        let fines = days.iter().map(move |day| (day.to_string(), fine(status, *day)));
        turns_of(NoteId::ArrivalTerm.word(), Fact::ArrivalDate, fines)
    };
    ["citizen", "resident-foreigner"].into_iter().flat_map(of).collect()
}

/// The days on which the law turns, whatever that does to a level.
fn days() -> Vec<Threshold> {
    let law_read = LAW_READ.plus_days(1).unwrap();
    let turns = TURNS.iter().copied().chain([law_read]);
    turns
        .map(|turn| Threshold {
            what: "law",
            fact: Fact::FilingDate,
            sides: [before(turn).to_string(), turn.to_string()],
        })
        .collect()
}

fn before(day: Day) -> Day {
    day.plus_days(-1).unwrap()
}

/// Every side that has a case.
fn sides() -> Sides {
    let thresholds = include_str!("../cases/thresholds.json");
    let rows: Vec<Value> = serde_json::from_str(thresholds).unwrap();
    let mut sides = Sides::new();
    for row in &rows {
        let fact = Fact::at(row["path"].as_str().unwrap()).unwrap();
        let values = row["levels"].as_array().unwrap().iter().map(|side| written(fact, &side[0]));
        sides.extend(values.map(|value| (row["rule"].as_str().unwrap().to_owned(), fact, value)));
    }
    for text in [thresholds, include_str!("../cases/golden.json"), include_str!("../thresholds.rs")] {
        for word in text.split('"').filter(|word| Day::parse(word).is_some()) {
            sides.insert(("law".to_owned(), Fact::FilingDate, word.to_owned()));
            sides.insert((NoteId::ArrivalTerm.word().to_owned(), Fact::ArrivalDate, word.to_owned()));
        }
    }
    sides
}

/// A value of a row, in one way of writing.
fn written(fact: Fact, value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let area = || try_case(&json!({ "dwelling": { "usableArea": text } })).unwrap().dwelling.usable_area.unwrap();
    if fact == Fact::UsableArea { area().to_string() } else { text }
}

/// Rules that no case names.
fn untested(rules: &[&str], cases: &str) -> Vec<String> {
    let untested = rules.iter().filter(|rule| !cases.contains(&format!("\"{rule}\"")));
    untested.map(|rule| format!("no case names `{rule}`")).collect()
}

#[test]
fn every_rule_has_cases() {
    let cases = [include_str!("../cases/golden.json"), include_str!("../cases/thresholds.json")].concat();
    assert_eq!(untested(RuleId::WORDS, &cases), NOTHING);
    assert_eq!(untested(&["under-14", "under-13"], &cases), ["no case names `under-13`"]);
}

#[test]
fn every_threshold_has_a_case_on_each_side() {
    let thresholds = thresholds();
    let turning: BTreeSet<_> = thresholds.iter().map(|threshold| (threshold.what, threshold.fact)).collect();
    // What turns at all: a threshold that is no longer found is no threshold without a case.
    let known = [
        ("arrival-term", Fact::ArrivalDate),
        ("capital-norm", Fact::FilingDate),
        ("capital-norm", Fact::UsableArea),
        ("incapable-owner", Fact::Age),
        ("law", Fact::FilingDate),
        ("minor-applicant", Fact::Age),
        ("signature", Fact::FilingDate),
        ("stay-length", Fact::StayUntil),
        ("temporary-under-16", Fact::Age),
        ("under-14", Fact::Age),
    ];
    assert_eq!(turning, known.into_iter().collect());
    assert_eq!(findings(&thresholds, &sides()), NOTHING);
}

#[test]
fn a_side_without_a_case_is_found() {
    let thresholds = thresholds();
    for (what, fact, side) in [
        ("under-14", Fact::Age, "13"),
        ("stay-length", Fact::StayUntil, "2027-11-22"),
        ("capital-norm", Fact::UsableArea, "44.99"),
        ("signature", Fact::FilingDate, "2025-11-23"),
        ("arrival-term", Fact::ArrivalDate, "2026-10-20"),
        // The first day that is answered, and the first after the law was read.
        ("law", Fact::FilingDate, "2024-09-23"),
        ("law", Fact::FilingDate, "2026-11-29"),
    ] {
        let mut sides = sides();
        assert!(sides.remove(&(what.to_owned(), fact, side.to_owned())), "{what} {side}");
        let expected = format!("`{what}` has no case where `{}` is {side}", fact.word());
        assert_eq!(findings(&thresholds, &sides), [expected]);
    }
}

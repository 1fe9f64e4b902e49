//! Bad input of every kind: all problems at once, each with its code and path, in order; and nothing that is passed
//! breaks a later case.

mod common;

use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use serde::de::value::MapDeserializer;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use tirkeu::assessment::Assessment;
use tirkeu::case::{Case, Code, Fact, Facts, Group, Problem, Values};
use tirkeu::day::Day;
use tirkeu::level::Level;

const UNKNOWN: Code = Code::UnknownField;
const TYPE: Code = Code::WrongType;
const VALUE: Code = Code::InvalidValue;
const RANGE: Code = Code::OutOfRange;

#[track_caller]
fn check(input: &Json, expected: &[(Code, &str)]) {
    found(common::facts(input), expected);
}

#[track_caller]
fn found(facts: Facts, expected: &[(Code, &str)]) {
    let input = format!("{facts:?}");
    let problems: Vec<Problem> = Case::check(facts, common::today()).err().unwrap_or_default();
    let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
    assert_eq!(found, expected, "{input:.300}");
    assert!(problems.iter().all(|problem| !problem.message.is_empty()));
    let good = Assessment::of(&common::case(&common::good()));
    assert_eq!(good.verdict.level(), Some(Level::Ready));
}

/// Every place of a case outside the list of owners: right values, and of which types values there are.
fn places() -> Vec<(String, Vec<Json>, &'static str)> {
    let mut places = Vec::new();
    for fact in Fact::ALL.iter().filter(|fact| !fact.is_of_owners()) {
        let (right, types) = match fact.values() {
            Values::Words(words) => (words.iter().map(|word| json!(word)).collect(), "text"),
            Values::Day(..) => (vec![json!("2025-06-01")], "text"),
            Values::Number(most) => (vec![json!(0), json!(most)], "number"),
            Values::YesNo => (vec![json!(false), json!(true)], "boolean"),
            Values::Area => (vec![json!(45.5), json!("30,50")], "number text"),
            Values::Iin => (vec![json!("991231500006")], "text"),
            Values::Owners(_) => (vec![json!([{}])], "list"),
            Values::Counts(most) => {
                let group = |group: &Group| (format!("{}.{}", fact.word(), group.word()), vec![json!(most)], "number");
                places.extend(Group::ALL.iter().map(group));
                (vec![json!({})], "map")
            }
        };
        places.push((fact.word().to_owned(), right, types));
        if let Some((object, _)) = fact.word().split_once('.')
            && places.iter().all(|(path, ..)| path != object)
        {
            places.push((object.to_owned(), vec![json!({})], "map"));
        }
    }
    places
}

/// A case that holds one thing only.
fn only(path: &str, value: Json) -> Json {
    let case = path.rsplit('.').fold(value, |value, name| json!({ name: value }));
    // A day of an age needs the age.
    if path == Fact::AgeOn.word() { common::with(&case, &[("applicant.age", json!(30))]) } else { case }
}

#[test]
fn every_fact_takes_values_of_its_type_only() {
    let values = [
        ("null", Json::Null),
        ("boolean", json!(true)),
        ("number", json!(1)),
        ("text", json!("no such word")),
        ("list", json!([])),
        ("map", json!({})),
    ];
    let places = places();
    assert!(["stay", "applicant", "dwelling"].iter().all(|object| places.iter().any(|(path, ..)| path == object)));
    for (path, right, types) in &places {
        let path = path.as_str();
        for right in right {
            check(&only(path, right.clone()), &[]);
        }
        for (kind, value) in &values {
            let input = only(path, value.clone());
            if !types.contains(kind) {
                check(&input, &[(TYPE, path)]);
            } else if *kind == "text" {
                check(&input, &[(VALUE, path)]);
            }
        }
        let wrong_place = if *types == "list" { "dwelling.otherOwners[0]" } else { path };
        check(&only(path, json!([[[[[[{}]]]]]])), &[(TYPE, wrong_place)]);
    }
    for input in [Json::Null, json!(true), json!(1), json!("{}"), json!([])] {
        check(&input, &[(TYPE, "")]);
    }
}

#[test]
fn every_row_of_errors_json_is_answered_as_written() {
    let rows: Vec<Json> = serde_json::from_str(include_str!("cases/errors.json")).unwrap();
    for row in &rows {
        let expected = row["expect"].as_array().unwrap().iter().map(|problem| {
            let code = problem[0].as_str().and_then(Code::from_word).unwrap();
            (code, problem[1].as_str().unwrap())
        });
        check(&row["case"], &expected.collect::<Vec<_>>());
    }
    // Each kind that an object can have is among them.
    for code in Code::ALL.iter().filter(|code| !matches!(code, Code::Malformed | Code::NoFacts)) {
        assert!(rows.iter().any(|row| row["expect"].to_string().contains(code.word())), "{code:?}");
    }
}

/// JSON has no word for these, JavaScript has.
#[test]
fn numbers_that_are_no_numbers() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for (part, name) in [("applicant", "age"), ("dwelling", "usableArea"), ("dwelling", "livingArea")] {
            let input = BTreeMap::from([(part, BTreeMap::from([(name, number)]))]);
            let data: MapDeserializer<'_, _, serde::de::value::Error> = input.into_deserializer();
            let facts = Facts::deserialize(data).unwrap();
            found(facts, &[(VALUE, &format!("{part}.{name}"))]);
        }
    }
}

#[test]
fn limits_of_size() {
    let owners = |count: usize| only("dwelling.otherOwners", json!(vec![json!({}); count]));
    check(&owners(100), &[]);
    check(&owners(101), &[(RANGE, "dwelling.otherOwners")]);
    check(&json!({ "x": "y".repeat(60_000) }), &[(UNKNOWN, "x")]);
    check(&json!({ "x": "y".repeat(64 * 1024) }), &[(RANGE, "")]);
    check(&owners(40_000), &[(RANGE, "")]);
    let deep = (0..1_000).fold(Json::Null, |inner, _| json!([inner]));
    check(&json!({ "registration": deep }), &[(TYPE, "registration")]);
}

/// The text of a file, read without a value between.
#[test]
fn texts_of_json() {
    let check = |text: &str, expected: &[(Code, &str)]| found(serde_json::from_str(text).unwrap(), expected);
    // A name that stands twice counts as it stands last.
    check(r#"{ "registration": 1, "registration": "permanent" }"#, &[]);
    check(r#"{ "registration": "permanent", "registration": 1 }"#, &[(TYPE, "registration")]);
    check(r#"{ "applicant": 1, "applicant": {} }"#, &[]);
    check(r#"{ "applicant": { "age": -1, "x": 1 }, "applicant": { "status": "citizen" } }"#, &[]);
    check(r#"{ "applicant": { "x": 1, "status": "citizen" } }"#, &[(UNKNOWN, "applicant.x")]);
    check(r#"{ "dwelling": { "registered": { "family": -1 }, "registered": {} } }"#, &[]);
    check(r#"{ "dwelling": { "otherOwners": [{ "consent": 1 }, 2], "otherOwners": [{}] } }"#, &[]);
    let twice = r#"{ "applicant": { "age": 9 }, "applicant": { "status": "citizen" } }"#;
    let facts: Facts = serde_json::from_str(twice).unwrap();
    let last = common::case(&only("applicant.status", json!("citizen")));
    assert_eq!(Case::check(facts, common::today()), Ok(last));
    let nested = |depth: usize| format!(r#"{{ "x": {}{} }}"#, "[".repeat(depth), "]".repeat(depth));
    check(&nested(10_000), &[(UNKNOWN, "x")]);
    check(&nested(10_000).replace('x', "registration"), &[(TYPE, "registration")]);
    check(&nested(10_000).replace('x', "dwelling"), &[(TYPE, "dwelling")]);
}

#[test]
fn a_clock_outside_the_rules_is_out_of_range() {
    for (today, code) in
        [(Day::of(2024, 9, 23), Some(RANGE)), (Day::of(2024, 9, 24), None), (Day::of(2101, 1, 1), Some(RANGE))]
    {
        let problems = Case::check(Facts::default(), today).err().unwrap_or_default();
        assert_eq!(
            problems.iter().map(|problem| (problem.code, problem.path.as_str())).next(),
            code.map(|code| (code, "filingDate"))
        );
        assert!(Case::check(common::facts(&json!({ "filingDate": "2026-11-21" })), today).is_ok());
    }
}

//! Bad input of every kind: all problems at once, each with its code and path, in order; and nothing that is passed
//! breaks a later case.

mod common;

use serde_json::{Value as Json, json};
use tirkeu::assessment::Assessment;
use tirkeu::case::{Case, Code, Problem};
use tirkeu::day::Day;
use tirkeu::level::Level;
use tirkeu::value::Value;

const UNKNOWN: Code = Code::UnknownField;
const TYPE: Code = Code::WrongType;
const VALUE: Code = Code::InvalidValue;
const RANGE: Code = Code::OutOfRange;
const CONFLICT: Code = Code::Conflict;

#[track_caller]
fn check(input: &Value, expected: &[(Code, &str)]) {
    let problems: Vec<Problem> = Case::read(input, common::today()).err().unwrap_or_default();
    let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
    assert_eq!(found, expected, "{:.300}", format!("{input:?}"));
    assert!(problems.iter().all(|problem| !problem.message.is_empty()));
    let good = Assessment::of(&common::case(&common::good()));
    assert_eq!(good.verdict.level(), Some(Level::Ready));
}

#[track_caller]
fn check_all(rows: &[(Json, &[(Code, &str)])]) {
    for (json, expected) in rows {
        check(&common::value(json), expected);
    }
}

/// Every fact, a right value, and whether numbers, texts, booleans, lists, maps are of its type.
const FACTS: &[(&str, &str, &str)] = &[
    ("filingDate", "\"2026-11-21\"", "text"),
    ("registration", "\"permanent\"", "text"),
    ("arrivalDate", "\"2026-11-20\"", "text"),
    ("stay", "{}", "map"),
    ("stay.from", "\"2026-11-20\"", "text"),
    ("stay.until", "\"2026-12-20\"", "text"),
    ("stay.purpose", "\"duty\"", "text"),
    ("stay.exempt", "\"shift-work\"", "text"),
    ("applicant", "{}", "map"),
    ("applicant.status", "\"citizen\"", "text"),
    ("applicant.birthDate", "\"1990-01-01\"", "text"),
    ("applicant.age", "30", "number"),
    ("applicant.iin", "\"991231500006\"", "text"),
    ("applicant.capacity", "\"full\"", "text"),
    ("applicant.fromAbroad", "true", "boolean"),
    ("applicant.exitProof", "true", "boolean"),
    ("applicant.hasEds", "true", "boolean"),
    ("applicant.phoneLinked", "true", "boolean"),
    ("applicant.consentsToDataAccess", "true", "boolean"),
    ("applicant.representedBy", "\"nobody\"", "text"),
    ("applicant.ownership", "\"none\"", "text"),
    ("applicant.relationToOwner", "\"in-law\"", "text"),
    ("applicant.fullTimeStudent", "false", "boolean"),
    ("applicant.namedInTenancy", "false", "boolean"),
    ("dwelling", "{}", "map"),
    ("dwelling.region", "\"KZ-71\"", "text"),
    ("dwelling.kind", "\"flat\"", "text"),
    ("dwelling.tenure", "\"private\"", "text"),
    ("dwelling.addressRegistered", "true", "boolean"),
    ("dwelling.suspended", "false", "boolean"),
    ("dwelling.usableArea", "45.5", "number text"),
    ("dwelling.livingArea", "\"30,50\"", "number text"),
    ("dwelling.encumbered", "false", "boolean"),
    ("dwelling.otherOwners", "[{}]", "list"),
    ("dwelling.registered", "{}", "map"),
    ("dwelling.registered.family", "10000", "number"),
    ("dwelling.registered.excepted", "0", "number"),
    ("dwelling.registered.outsiders", "0", "number"),
    ("dwelling.joining", "{}", "map"),
    ("dwelling.joining.family", "1", "number"),
    ("dwelling.joining.excepted", "1", "number"),
    ("dwelling.joining.outsiders", "1", "number"),
];

/// A case that holds one thing only.
fn only(path: &str, value: Json) -> Json {
    path.rsplit('.').fold(value, |value, name| json!({ name: value }))
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
    for (path, right, types) in FACTS {
        let right: Json = serde_json::from_str(right).unwrap();
        check(&common::value(&only(path, right)), &[]);
        for (kind, value) in &values {
            let input = common::value(&only(path, value.clone()));
            if !types.contains(kind) {
                check(&input, &[(TYPE, path)]);
            } else if *kind == "text" {
                check(&input, &[(VALUE, path)]);
            }
        }
        let wrong_place = if *types == "list" { "dwelling.otherOwners[0]" } else { path };
        check(&common::value(&only(path, json!([[[[[[{}]]]]]]))), &[(TYPE, wrong_place)]);
    }
    for input in [Value::Null, Value::Other, Value::Bool(true), Value::Number(1.0), Value::Text("{}".to_owned()), Value::List(vec![])] {
        check(&input, &[(TYPE, "")]);
    }
    check(&Value::Map(vec![("filingDate".to_owned(), Value::Other)]), &[(TYPE, "filingDate")]);
}

#[test]
fn unknown_names_at_every_level() {
    check_all(&[
        (json!({ "x": 1 }), &[(UNKNOWN, "x")]),
        (json!({ "": 1, "FilingDate": 1, "applicant.age": 30 }), &[(UNKNOWN, ""), (UNKNOWN, "FilingDate"), (UNKNOWN, "applicant.age")]),
        (json!({ "stay": { "to": 1 } }), &[(UNKNOWN, "stay.to")]),
        (json!({ "applicant": { "name": "x", "age": 30 } }), &[(UNKNOWN, "applicant.name")]),
        (json!({ "dwelling": { "area": 45 } }), &[(UNKNOWN, "dwelling.area")]),
        (json!({ "dwelling": { "registered": { "total": 1 } } }), &[(UNKNOWN, "dwelling.registered.total")]),
        (json!({ "dwelling": { "joining": { "strangers": 1 } } }), &[(UNKNOWN, "dwelling.joining.strangers")]),
        (
            json!({ "dwelling": { "otherOwners": [{}, { "name": "x", "consent": "given" }] } }),
            &[(UNKNOWN, "dwelling.otherOwners[1].name")],
        ),
        (json!({ "__proto__": {}, "constructor": 1 }), &[(UNKNOWN, "__proto__"), (UNKNOWN, "constructor")]),
    ]);
}

#[test]
fn words_days_and_numbers_that_do_not_exist() {
    let on = |path: &str, value: Json| only(path, value);
    for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "21.11.2026", "2026-11-21T00:00", "", "today", "-2026-11-21"] {
        for path in ["filingDate", "arrivalDate", "stay.from", "stay.until", "applicant.birthDate"] {
            check(&common::value(&on(path, json!(text))), &[(VALUE, path)]);
        }
    }
    for (path, text) in [
        ("filingDate", "2024-09-23"),
        ("filingDate", "2101-01-01"),
        ("filingDate", "0000-01-01"),
        ("arrivalDate", "1889-12-31"),
        ("stay.from", "1889-12-31"),
        ("stay.until", "2101-01-01"),
        ("applicant.birthDate", "1889-12-31"),
    ] {
        check(&common::value(&on(path, json!(text))), &[(RANGE, path)]);
    }
    for text in ["9912315000061", "99123150000", "991231500011", "991231500770", "99123150000a", "９91231500006", ""] {
        check(&common::value(&on("applicant.iin", json!(text))), &[(VALUE, "applicant.iin")]);
    }
    for text in ["Citizen", "citizen ", "", "гражданин"] {
        check(&common::value(&on("applicant.status", json!(text))), &[(VALUE, "applicant.status")]);
    }
    for path in ["applicant.age", "dwelling.registered.family", "dwelling.joining.outsiders"] {
        for (number, code) in [(0.5, VALUE), (f64::NAN, VALUE), (f64::INFINITY, VALUE), (f64::NEG_INFINITY, VALUE), (-1.0, RANGE), (1e300, RANGE)] {
            let mut names = path.rsplit('.');
            let last = Value::Map(vec![(names.next().unwrap().to_owned(), Value::Number(number))]);
            let input = names.fold(last, |value, name| Value::Map(vec![(name.to_owned(), value)]));
            check(&input, &[(code, path)]);
        }
    }
    check_all(&[
        (on("applicant.age", json!(131)), &[(RANGE, "applicant.age")]),
        (on("dwelling.registered.excepted", json!(10_001)), &[(RANGE, "dwelling.registered.excepted")]),
    ]);
}

#[test]
fn areas_are_plain_decimals() {
    for path in ["usableArea", "livingArea"] {
        let full = format!("dwelling.{path}");
        let area = |value: Value| Value::Map(vec![("dwelling".to_owned(), Value::Map(vec![(path.to_owned(), value)]))]);
        for text in ["44.999", "4e1", "4E1", "1e-2", "+45", " 45", "45 ", "45.", ".5", "4,5,0", "0x2d", "1 000", "NaN", "Infinity", "", "٤٥"] {
            check(&area(Value::Text(text.to_owned())), &[(VALUE, &full)]);
        }
        for number in [44.999, 0.001, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 45.000_000_1] {
            check(&area(Value::Number(number)), &[(VALUE, &full)]);
        }
        for text in ["0", "0.00", "-45", "100000.01", "99999999999999999999999"] {
            check(&area(Value::Text(text.to_owned())), &[(RANGE, &full)]);
        }
        for number in [0.0, -0.0, -45.5, 100_000.01, 1e15] {
            check(&area(Value::Number(number)), &[(RANGE, &full)]);
        }
        for text in ["45", "45.0", "45,5", "45.500", "0.01", "100000", "100000.00", "00045"] {
            check(&area(Value::Text(text.to_owned())), &[]);
        }
        for number in [45.0, 0.01, 100_000.0, 44.99, 0.29, 1.13] {
            check(&area(Value::Number(number)), &[]);
        }
    }
}

#[test]
fn facts_that_cannot_go_together() {
    let holding = |ownership: &str, tenure: &str, owners: Json| {
        json!({ "applicant": { "ownership": ownership }, "dwelling": { "tenure": tenure, "otherOwners": owners } })
    };
    let owners: &[(Code, &str)] = &[(CONFLICT, "dwelling.otherOwners")];
    let filing: &[(Code, &str)] = &[(CONFLICT, "filingDate")];
    let until: &[(Code, &str)] = &[(CONFLICT, "stay.until")];
    let born = |birth: &str, filing: &str| json!({ "filingDate": filing, "applicant": { "birthDate": birth } });
    check_all(&[
        (json!({ "applicant": { "birthDate": "1990-01-01", "age": 36 } }), &[(CONFLICT, "applicant.age")]),
        (holding("none", "private", json!([])), owners),
        (holding("none", "service", json!([])), &[]),
        (holding("none", "private", json!([{}])), &[]),
        (json!({ "applicant": { "ownership": "none" }, "dwelling": { "otherOwners": [] } }), &[]),
        (holding("sole", "private", json!([{}])), owners),
        (holding("sole", "service", json!([{}])), owners),
        (holding("sole", "private", json!([])), &[]),
        (holding("shared", "private", json!([])), owners),
        (holding("shared", "organisation", json!([])), owners),
        (holding("shared", "private", json!([{}])), &[]),
        (born("2026-11-22", "2026-11-21"), filing),
        (born("2026-11-21", "2026-11-21"), &[]),
        (born("1896-11-20", "2026-11-21"), filing),
        (born("1896-11-21", "2026-11-21"), &[]),
        (json!({ "applicant": { "birthDate": "2026-11-22" } }), filing),
        (json!({ "stay": { "from": "2026-11-21", "until": "2026-11-21" } }), until),
        (json!({ "stay": { "from": "2026-11-21", "until": "2026-11-20" } }), until),
        (json!({ "stay": { "from": "2026-11-21", "until": "2026-11-22" } }), &[]),
        (json!({ "filingDate": "2026-11-21", "arrivalDate": "2026-11-22" }), filing),
        (json!({ "filingDate": "2026-11-21", "arrivalDate": "2026-11-21" }), &[]),
        (json!({ "dwelling": { "usableArea": "45.00", "livingArea": 45.01 } }), &[(CONFLICT, "dwelling.usableArea")]),
        (json!({ "dwelling": { "usableArea": "45.00", "livingArea": "45,0" } }), &[]),
        // A day that is no filing date cannot conflict with another.
        (json!({ "filingDate": "2101-01-01", "applicant": { "birthDate": "1890-01-01" } }), &[(RANGE, "filingDate")]),
    ]);
}

#[test]
fn all_problems_come_at_once_and_in_order() {
    let everything = json!({
        "arrivalDate": "2026-11-22",
        "applicant": { "age": 30, "birthDate": "2026-12-01", "nickname": "x", "ownership": "sole", "hasEds": "yes", "status": "king" },
        "filingDate": "2026-11-21",
        "dwelling": {
            "registered": { "family": -1, "cats": 2 },
            "otherOwners": [{ "consent": "maybe" }, 7, { "capacity": null, "pet": true }],
            "livingArea": 50,
            "usableArea": 45,
            "kind": "tent"
        },
        "weather": "fine",
        "stay": { "until": "2026-11-21", "from": "2026-11-21", "purpose": 3 }
    });
    check_all(&[(everything, &[
        (UNKNOWN, "weather"),
        (TYPE, "stay.purpose"),
        (UNKNOWN, "applicant.nickname"),
        (VALUE, "applicant.status"),
        (TYPE, "applicant.hasEds"),
        (VALUE, "dwelling.kind"),
        (VALUE, "dwelling.otherOwners[0].consent"),
        (TYPE, "dwelling.otherOwners[1]"),
        (UNKNOWN, "dwelling.otherOwners[2].pet"),
        (TYPE, "dwelling.otherOwners[2].capacity"),
        (UNKNOWN, "dwelling.registered.cats"),
        (RANGE, "dwelling.registered.family"),
        (CONFLICT, "applicant.age"),
        (CONFLICT, "dwelling.otherOwners"),
        (CONFLICT, "filingDate"),
        (CONFLICT, "stay.until"),
        (CONFLICT, "filingDate"),
        (CONFLICT, "dwelling.usableArea"),
    ])]);
}

#[test]
fn limits_of_size() {
    let owners = |count: usize| only("dwelling.otherOwners", json!(vec![json!({}); count]));
    check(&common::value(&owners(100)), &[]);
    check(&common::value(&owners(101)), &[(RANGE, "dwelling.otherOwners")]);
    check(&common::value(&json!({ "x": "y".repeat(60_000) })), &[(UNKNOWN, "x")]);
    check(&common::value(&json!({ "x": "y".repeat(64 * 1024) })), &[(RANGE, "")]);
    check(&common::value(&owners(40_000)), &[(RANGE, "")]);
    let deep = (0..1_000).fold(Value::Null, |inner, _| Value::List(vec![inner]));
    check(&Value::Map(vec![("registration".to_owned(), deep)]), &[(TYPE, "registration")]);
}

#[test]
fn a_clock_outside_the_rules_is_out_of_range() {
    for (today, code) in [(Day::of(2024, 9, 23), Some(RANGE)), (Day::of(2024, 9, 24), None), (Day::of(2101, 1, 1), Some(RANGE))] {
        let problems = Case::read(&Value::Map(vec![]), today).err().unwrap_or_default();
        assert_eq!(problems.iter().map(|problem| (problem.code, problem.path.as_str())).next(), code.map(|code| (code, "filingDate")));
        assert!(Case::read(&common::value(&json!({ "filingDate": "2026-11-21" })), today).is_ok());
    }
}

//! What several test files share: cases from JSON.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod brute;
pub(crate) mod csv;
pub(crate) mod facts;
pub(crate) mod hostile;
pub(crate) mod parts;
pub(crate) mod random;
pub(crate) mod written;

use facts::Few;
use serde::Deserialize as _;
use std::sync::LazyLock;
use tirkeu::assessment;
use tirkeu::case::{Case, Facts, Problem};
use tirkeu::day::Day;

/// The day that stands for today in tests.
pub(crate) fn today() -> Day {
    Day::of(2026, 11, 21)
}

/// Facts from JSON.
pub(crate) fn facts(json: &serde_json::Value) -> Facts {
    Facts::deserialize(json).unwrap()
}

/// A case from JSON, or its problems.
pub(crate) fn try_case(json: &serde_json::Value) -> Result<Case, Vec<Problem>> {
    Case::check(facts(json), today())
}

/// A case from JSON that has no problems.
pub(crate) fn case(json: &serde_json::Value) -> Case {
    try_case(json).unwrap_or_else(|problems| panic!("{json}: {problems:?}"))
}

/// A case of which everything is known and to which nothing stands in the way: an adult citizen in an owner's flat in
/// Almaty, the owner having agreed. A fact that is not written here, and that matters, has the value that stands least in
/// the way.
pub(crate) fn good() -> serde_json::Value {
    static GOOD: LazyLock<serde_json::Value> = LazyLock::new(|| settled(&written()));
    GOOD.clone()
}

/// The case with all that its verdict still hangs on, each at the best of its few values.
fn settled(json: &serde_json::Value) -> serde_json::Value {
    let Some(path) = assessment::missing(&case(json)).into_iter().next() else { return json.clone() };
    let value = |few: Few| match few {
        Few::YesNo(yes) => yes.into(),
        Few::Word(word) => word.into(),
    };
    let cases = Few::all(path.fact).into_iter().map(|few| with(json, &[(&path.to_string(), value(few))]));
    let best = cases.min_by_key(|json| assessment::verdict(&case(json)).most);
    settled(&best.unwrap_or_else(|| panic!("{path} has many values: it must be written")))
}

fn written() -> serde_json::Value {
    serde_json::json!({
        "filingDate": "2026-11-21",
        "registration": "permanent",
        "applicant": {
            "status": "citizen",
            "age": 30,
            "capacity": "full",
            "fromAbroad": false,
            "hasEds": true,
            "phoneLinked": true,
            "consentsToDataAccess": true,
            "representedBy": "nobody",
            "ownership": "none",
            "relationToOwner": "none",
            "fullTimeStudent": false,
            "namedInTenancy": false
        },
        "dwelling": {
            "region": "KZ-75",
            "kind": "flat",
            "tenure": "private",
            "addressRegistered": true,
            "suspended": false,
            "usableArea": "45.00",
            "otherOwners": [{ "capacity": "full", "consent": "given" }],
            "registered": { "family": 0, "excepted": 0, "outsiders": 0 }
        }
    })
}

/// The case with other facts, by path; null takes a fact away.
pub(crate) fn with(case: &serde_json::Value, changes: &[(&str, serde_json::Value)]) -> serde_json::Value {
    let mut case = case.clone();
    for (path, value) in changes {
        let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
        let parent = parents.split('.').filter(|part| !part.is_empty()).fold(&mut case, |place, part| &mut place[part]);
        if value.is_null() {
            parent.as_object_mut().and_then(|parent| parent.remove(name));
        } else {
            parent[name] = value.clone();
        }
    }
    case
}

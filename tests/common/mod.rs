//! What several test files share: cases from JSON.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod brute;
pub(crate) mod facts;
pub(crate) mod random;

use serde::Deserialize as _;
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
/// Almaty, the owner having agreed.
pub(crate) fn good() -> serde_json::Value {
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

//! What several test files share: reading JSON into the program's own shape of data.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod brute;
pub(crate) mod facts;

use tirkeu::case::{Case, Problem};
use tirkeu::day::Day;
use tirkeu::value::Value;

/// The day that stands for today in tests.
pub(crate) fn today() -> Day {
    Day::of(2026, 11, 21)
}

/// JSON data in the program's shape.
pub(crate) fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(*value),
        serde_json::Value::Number(value) => Value::Number(value.as_f64().unwrap()),
        serde_json::Value::String(value) => Value::Text(value.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(self::value).collect()),
        serde_json::Value::Object(entries) => {
            Value::Map(entries.iter().map(|(name, item)| (name.clone(), self::value(item))).collect())
        }
    }
}

/// A case from JSON, or its problems.
pub(crate) fn try_case(json: &serde_json::Value) -> Result<Case, Vec<Problem>> {
    Case::read(&value(json), today())
}

/// A case from JSON that has no problems.
pub(crate) fn case(json: &serde_json::Value) -> Case {
    try_case(json).unwrap_or_else(|problems| panic!("{json}: {problems:?}"))
}

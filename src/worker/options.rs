//! How a file is to be read, as JSON from the package's callers, and as the page says it.

use super::protocol::CsvOptions;
use crate::batch::Options;
use crate::case::{Code, Facts, Problem};
use crate::day::Day;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Options as a caller gives them. Reading a field never fails and names that are none are kept, so that all problems are
/// told at once, each with its path: `deny_unknown_fields` would stop at the first.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Untrusted {
    today: Field<Day>,
    base: Json,
    decimal_comma: Field<bool>,
    day_first_dates: Field<bool>,
    columns: Field<BTreeMap<String, String>>,
    #[serde(flatten)]
    unknown: BTreeMap<String, IgnoredAny>,
}

/// A field that may be absent, or of another type.
#[derive(Default)]
enum Field<T> {
    #[default]
    Absent,
    Wrong,
    Is(T),
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Json::deserialize(deserializer)?;
        Ok(if value.is_null() { Self::Absent } else { T::deserialize(value).map_or(Self::Wrong, Self::Is) })
    }
}

impl<T: Default> Field<T> {
    /// The value, or the default where it is absent. A wrong one is noted as a problem.
    fn or_default(self, path: &str, expected: &'static str, problems: &mut Vec<Problem>) -> T {
        match self {
            Self::Is(value) => return value,
            Self::Absent => {}
            Self::Wrong => problems.push(Problem::new(Code::WrongType, path, expected)),
        }
        T::default()
    }
}

/// Reads the options that a caller gives as JSON.
///
/// # Errors
/// Every problem, with the path of its option.
pub(super) fn parse(json: &str) -> Result<Options, Vec<Problem>> {
    let json: Json = serde_json::from_str(json).map_err(|_| vec![Problem::new(Code::Malformed, "", "JSON")])?;
    let given = Untrusted::deserialize(json).map_err(|_| vec![Problem::new(Code::WrongType, "", "an object")])?;
    let unknown = given.unknown.keys();
    let mut problems: Vec<_> =
        unknown.map(|name| Problem::new(Code::UnknownField, name, "no option has this name")).collect();
    let decimal_comma = given.decimal_comma.or_default("decimalComma", "true or false", &mut problems);
    let day_first_dates = given.day_first_dates.or_default("dayFirstDates", "true or false", &mut problems);
    let columns = given.columns.or_default("columns", "paths of facts by heading", &mut problems);
    match given.today {
        Field::Is(today) if problems.is_empty() => {
            let columns = columns.into_iter().collect();
            Options::new(facts_of(&given.base), today, (decimal_comma, day_first_dates), columns)
        }
        Field::Is(_) => Err(problems),
        Field::Absent | Field::Wrong => {
            problems.push(Problem::new(Code::WrongType, "today", "a day, as YYYY-MM-DD"));
            Err(problems)
        }
    }
}

/// Checks the options that the page says.
///
/// # Errors
/// Problems of the base and of the columns.
pub(super) fn checked(options: &CsvOptions) -> Result<Options, Vec<Problem>> {
    let CsvOptions { today, base, decimal_comma, day_first_dates, columns } = options;
    let base = serde_json::from_str(base).unwrap_or(Json::Null);
    Options::new(facts_of(&base), *today, (*decimal_comma, *day_first_dates), columns.clone())
}

/// The facts of a base, none where there is no base.
fn facts_of(base: &Json) -> Facts {
    if base.is_null() { Facts::default() } else { Facts::deserialize(base).unwrap_or_default() }
}

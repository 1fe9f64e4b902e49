//! How a file is to be read, as JSON from the package's callers, and as the page says it.

use super::protocol::CsvOptions;
use crate::batch::Options;
use crate::case::{Code, Facts, Problem};
use crate::day::Day;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// Reads the options that a caller gives as JSON. Each is taken out by its name, so that all problems are told at once, each
/// with its path: `deny_unknown_fields` would stop at the first, and `flatten` brings a second reader of every type.
///
/// # Errors
/// Every problem, with the path of its option.
pub(super) fn parse(json: &str) -> Result<Options, Vec<Problem>> {
    let one = |code, text| vec![Problem::new(code, "", text)];
    let json: Json = serde_json::from_str(json).map_err(|_| one(Code::Malformed, "JSON"))?;
    let Json::Object(mut given) = json else { return Err(one(Code::WrongType, "an object")) };
    let mut problems = Vec::new();
    let base: Option<Facts> = taken(&mut given, "base", "facts by name", &mut problems);
    let decimal_comma = taken(&mut given, "decimalComma", "true or false", &mut problems);
    let day_first_dates = taken(&mut given, "dayFirstDates", "true or false", &mut problems);
    let columns: Option<BTreeMap<String, String>> =
        taken(&mut given, "columns", "paths of facts by heading", &mut problems);
    let today = given.remove("today").and_then(|today| Day::deserialize(today).ok());
    if today.is_none() {
        problems.push(Problem::new(Code::WrongType, "today", "a day, as YYYY-MM-DD"));
    }
    problems.extend(given.keys().map(|name| Problem::new(Code::UnknownField, name, "no option has this name")));
    let Some(today) = today.filter(|_| problems.is_empty()) else { return Err(problems) };
    let columns = columns.unwrap_or_default().into_iter().collect();
    let formats = (decimal_comma.unwrap_or_default(), day_first_dates.unwrap_or_default());
    Options::new(base.unwrap_or_default(), today, formats, columns)
}

/// Takes an option out, where it is given. One of another type is noted as a problem.
fn taken<T: DeserializeOwned>(
    given: &mut Map<String, Json>,
    name: &str,
    expected: &'static str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = given.remove(name).filter(|value| !value.is_null())?;
    let read = T::deserialize(value).ok();
    if read.is_none() {
        problems.push(Problem::new(Code::WrongType, name, expected));
    }
    read
}

/// Checks the options that the page says.
///
/// # Errors
/// Problems of the base and of the columns.
pub(super) fn checked(options: &CsvOptions) -> Result<Options, Vec<Problem>> {
    let CsvOptions { today, base, decimal_comma, day_first_dates, columns } = options;
    Options::new(base.clone(), *today, (*decimal_comma, *day_first_dates), columns.clone())
}

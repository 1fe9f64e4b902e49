//! How a file is to be read, as JSON from the package's callers.

use crate::batch::{CsvOptions, Options, Shape, Way};
use crate::case::{Code, Problem};
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
    let Json::Object(given) = json else { return Err(one(Code::WrongType, "an object")) };
    let mut given = Given { options: given, problems: Vec::new() };
    let today = given.take("today", "a day, as YYYY-MM-DD", |json| Day::deserialize(json).ok());
    if today.is_none() && given.problems.is_empty() {
        given.problems.push(Problem::new(Code::WrongType, "today", "a day, as YYYY-MM-DD"));
    }
    let plain = CsvOptions::on(today.unwrap_or(crate::norm::LAW_READ));
    let columns = given.taken::<BTreeMap<String, String>>("columns", "paths of facts by heading, or by place from 1");
    let options = CsvOptions {
        base: given.taken("base", "facts by name").unwrap_or_default(),
        decimal_comma: given.way("decimalComma"),
        day_first_dates: given.way("dayFirstDates"),
        columns: columns.unwrap_or_default().into_iter().collect(),
        header_row: given
            .take("headerRow", "a line of the file, from 1", |json| u32::deserialize(json).ok().filter(|row| *row > 0)),
        rules: given.taken("rules", "true or false").unwrap_or(plain.rules),
        shape: given
            .take("shape", "one of: applicants flats people", |json| Shape::from_word(json.as_str()?))
            .unwrap_or(plain.shape),
        key: given.taken("key", "a heading"),
        words: given.taken("words", "a list of languages").unwrap_or_default(),
        vocabularies: given.taken("vocabularies", "the words of languages").unwrap_or_default(),
        lang: given.taken("lang", "a language"),
        ..plain
    };
    let Given { options: rest, mut problems } = given;
    problems.extend(rest.keys().map(|name| Problem::new(Code::UnknownField, name, "no option has this name")));
    if problems.is_empty() { Options::new(options) } else { Err(problems) }
}

/// Options that are still to be read, and what is wrong with those that were.
struct Given {
    options: Map<String, Json>,
    problems: Vec<Problem>,
}

impl Given {
    /// Takes an option out, where it is given. One that cannot be read is noted as a problem.
    fn take<T>(&mut self, name: &str, expected: &'static str, read: impl FnOnce(Json) -> Option<T>) -> Option<T> {
        let value = self.options.remove(name).filter(|value| !value.is_null())?;
        let read = read(value);
        if read.is_none() {
            self.problems.push(Problem::new(Code::WrongType, name, expected));
        }
        read
    }

    fn taken<T: DeserializeOwned>(&mut self, name: &str, expected: &'static str) -> Option<T> {
        self.take(name, expected, |json| T::deserialize(json).ok())
    }

    fn way(&mut self, name: &str) -> Way {
        let way = self.take(name, "true, false or `auto`", |json| match json {
            Json::Bool(yes) => Some(if yes { Way::Yes } else { Way::No }),
            Json::String(word) => Some(Way::Auto).filter(|_| word == Way::Auto.word()),
            Json::Null | Json::Number(_) | Json::Array(_) | Json::Object(_) => None,
        });
        way.unwrap_or(Way::No)
    }
}

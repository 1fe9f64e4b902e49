//! How a file is to be read, as the package's callers say it.

use crate::batch::{CsvOptions, Options, Shape, Way};
use crate::border::{from_js, named};
use crate::case::{Code, Problem};
use crate::day::Day;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// Reads the options that a caller gives. Each is taken out by its name, so that all problems are told at once, each
/// with its path: `deny_unknown_fields` would stop at the first, and `flatten` brings a second reader of every type.
///
/// # Errors
/// Every problem, with the path of its option.
pub(super) fn read(options: &JsValue) -> Result<Options, Vec<Problem>> {
    let Some(given) = named(options) else { return Err(vec![Problem::new(Code::WrongType, "", "an object")]) };
    let mut given = Given { options: given, problems: Vec::new() };
    let today = given.taken::<Day>("today", "a day, as YYYY-MM-DD");
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
            .take("headerRow", "a line of the file, from 1", |value| from_js(value).filter(|row: &u32| *row > 0)),
        rules: given.taken("rules", "true or false").unwrap_or(plain.rules),
        shape: given
            .take("shape", "one of: applicants flats people", |value| Shape::from_word(&from_js::<String>(value)?))
            .unwrap_or(plain.shape),
        key: given.taken("key", "a heading"),
        words: given.taken("words", "a list of languages").unwrap_or_default(),
        vocabularies: given.taken("vocabularies", "the words of languages").unwrap_or_default(),
        lang: given.taken("lang", "a language"),
        ..plain
    };
    let Given { options: rest, mut problems } = given;
    problems.extend(rest.iter().map(|(name, _)| Problem::new(Code::UnknownField, name, "no option has this name")));
    if problems.is_empty() { Options::new(options) } else { Err(problems) }
}

/// Options that are still to be read, and what is wrong with those that were.
struct Given {
    options: Vec<(String, JsValue)>,
    problems: Vec<Problem>,
}

impl Given {
    /// Takes an option out, where it is given. One that cannot be read is noted as a problem.
    fn take<T>(&mut self, name: &str, expected: &'static str, read: impl FnOnce(JsValue) -> Option<T>) -> Option<T> {
        let place = self.options.iter().position(|(known, _)| known == name)?;
        let value = Some(self.options.remove(place).1).filter(|value| !value.is_null() && !value.is_undefined())?;
        let read = read(value);
        if read.is_none() {
            self.problems.push(Problem::new(Code::WrongType, name, expected));
        }
        read
    }

    fn taken<T: DeserializeOwned>(&mut self, name: &str, expected: &'static str) -> Option<T> {
        self.take(name, expected, from_js)
    }

    fn way(&mut self, name: &str) -> Way {
        let way = self.take(name, "true, false or `auto`", |value| {
            let yes = from_js(value.clone()).map(|yes| if yes { Way::Yes } else { Way::No });
            yes.or_else(|| from_js::<String>(value).filter(|word| word == Way::Auto.word()).map(|_| Way::Auto))
        });
        way.unwrap_or(Way::No)
    }
}

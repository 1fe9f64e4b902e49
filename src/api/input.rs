//! From JavaScript values to checked data. `package/plain.js` has copied them into plain data before: what JSON has no shape
//! for is `null` there, and what is too large is a text that is.

use crate::assessment::Assessment;
use crate::border;
use crate::case::{Case, Code, FactPath, Facts, Problem};
use crate::day::Day;
use crate::norm;
use crate::text::Lang;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use wasm_bindgen::prelude::*;

type Read<T> = Result<T, Vec<Problem>>;

/// The most bytes that an assessment may take as JSON; one of a case with 100 other owners takes a fifth of it.
const ASSESSMENT_BYTES: usize = 1024 * 1024;
/// The most bytes that a receipt may take: an assessment and its case.
const RECEIPT_BYTES: usize = 2 * ASSESSMENT_BYTES;

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since 1970.
    #[wasm_bindgen(js_namespace = Date)]
    fn now() -> f64;
}

/// The day in Kazakhstan by the clock of the machine; a clock far off gives a day outside the rules.
pub(super) fn today() -> Day {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and such a day is refused")]
    Day::in_kazakhstan(now() as i64).unwrap_or(norm::DAYS.0)
}

/// A checked case.
pub(super) fn case(value: &JsValue, today: Day) -> Read<Case> {
    let facts = data(value, Case::MOST_BYTES).map_err(|TooLarge| vec![Case::too_large()])?;
    facts.map_or_else(|| problem(Code::Malformed, "", "plain data"), |facts: Facts| Case::check(facts, today))
}

/// An assessment as [`Assessment::of`] made it.
pub(super) fn assessment(value: &JsValue) -> Read<Assessment> {
    large(value)
}

/// An assessment as it is, with the day whose law it applies.
pub(super) fn made(value: &JsValue) -> Read<(serde_json::Value, Day)> {
    let data: serde_json::Value = large(value)?;
    let filed = data.get("filingDate").and_then(|day| day.as_str()).and_then(Day::parse);
    filed.map_or_else(no_assessment, |filed| Ok((data, filed)))
}

fn no_assessment<T>() -> Read<T> {
    problem(Code::Malformed, "", "an assessment, as `assess` gives it")
}

fn large<T: DeserializeOwned>(value: &JsValue) -> Read<T> {
    match data(value, ASSESSMENT_BYTES) {
        Ok(read) => read.map_or_else(no_assessment, Ok),
        Err(TooLarge) => problem(Code::OutOfRange, "", "an assessment is at most 1 MiB of JSON"),
    }
}

/// The text of a receipt.
pub(super) fn receipt(value: &JsValue) -> Read<String> {
    match data(value, RECEIPT_BYTES) {
        Ok(Some(Text(Some(text)))) => Ok(text),
        Ok(_) => problem(Code::WrongType, "receipt", "a text"),
        // None is so long: it is found not to be one.
        Err(TooLarge) => Ok(String::new()),
    }
}

/// Paths of facts.
pub(super) fn declined(list: &JsValue) -> Read<Vec<FactPath>> {
    let items: Vec<Text> = match data(list, Case::MOST_BYTES) {
        Ok(Some(items)) => items,
        Ok(None) => return problem(Code::WrongType, "declined", "a list of paths of facts"),
        Err(TooLarge) => return problem(Code::OutOfRange, "declined", "at most 64 KiB"),
    };
    let mut problems = Vec::new();
    let mut paths = Vec::new();
    for (index, Text(item)) in items.into_iter().enumerate() {
        let at = format!("declined[{index}]");
        match item.map(|path| FactPath::parse(&path)) {
            Some(Some(path)) => paths.push(path),
            Some(None) => problems.push(Problem::new(Code::UnknownField, &at, "no fact has this path")),
            None => problems.push(Problem::new(Code::WrongType, &at, "a text")),
        }
    }
    if problems.is_empty() { Ok(paths) } else { Err(problems) }
}

/// A day on which somebody may file; today where none is given.
pub(super) fn filing_date(value: &JsValue) -> Read<Day> {
    let (first, last) = (norm::RULES_BEGIN, norm::RULES_END);
    let day = if value.is_undefined() { Some(today()) } else { Day::parse(&text(value, "date")?) };
    match day {
        None => problem(Code::InvalidValue, "date", "a day that exists, as YYYY-MM-DD"),
        Some(day) if day < first || day > last => {
            problem(Code::OutOfRange, "date", format!("a day from {first} to {last}"))
        }
        Some(day) => Ok(day),
    }
}

/// A language.
pub(super) fn lang(value: &JsValue) -> Read<Lang> {
    let word = text(value, "lang")?;
    let unknown = || problem(Code::InvalidValue, "lang", format!("one of: {}", Lang::WORDS.join(", ")));
    Lang::from_word(&word).map_or_else(unknown, Ok)
}

/// A short text.
pub(super) fn text(value: &JsValue, path: &str) -> Read<String> {
    match data(value, Case::MOST_BYTES) {
        Ok(Some(Text(Some(text)))) => Ok(text),
        Ok(_) => problem(Code::WrongType, path, "a text"),
        Err(TooLarge) => problem(Code::OutOfRange, path, "at most 64 KiB"),
    }
}

/// The list of a file of texts; empty where it is none.
pub(super) fn texts(list: &JsValue) -> Vec<String> {
    border::from_js(list.clone()).unwrap_or_default()
}

fn problem<T>(code: Code, path: &str, expected: impl Into<std::borrow::Cow<'static, str>>) -> Read<T> {
    Err(vec![Problem::new(code, path, expected)])
}

/// There are more bytes than allowed.
struct TooLarge;

/// The data of a value; `None` where it has another shape.
fn data<T: DeserializeOwned>(value: &JsValue, most: usize) -> Result<Option<T>, TooLarge> {
    // A text is copied only where it fits.
    if border::length_of_text(value).is_some_and(|length| length as usize > most) {
        return Err(TooLarge);
    }
    Ok(border::from_js(value.clone()))
}

/// A text, if it is one.
struct Text(Option<String>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any).map(Self)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("data")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

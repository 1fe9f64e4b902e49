//! From JavaScript values to checked data.
//!
//! A value is read once, own enumerable properties only, as `JSON.stringify` would see it without `toJSON`. What JSON has
//! no shape for (functions, symbols, `BigInt`, `Date`, `Map`, typed arrays, an object within itself, a property that
//! throws) is [`Value::Other`], so that the door of the case reports it as a wrong type at its path. Reading ends at a
//! number of bytes: no list is too long and no tree too wide to be answered at once.

use super::js;
use crate::assessment::Assessment;
use crate::border;
use crate::case::{Case, Code, Fact, FactPath, Problem};
use crate::day::Day;
use crate::norm;
use crate::text::Lang;
use crate::value::{Map, Value};
use wasm_bindgen::prelude::*;

type Read<T> = Result<T, Vec<Problem>>;

/// The most bytes an assessment may take as JSON; one of a case with 100 other owners takes a fifth of it.
const ASSESSMENT_BYTES: usize = 1024 * 1024;
/// The most bytes a receipt may take: an assessment and its case.
const RECEIPT_BYTES: usize = 2 * ASSESSMENT_BYTES;
/// The most bytes the texts of one language may take.
const TEXTS_BYTES: usize = 1024 * 1024;
/// The most cases in one call.
const CASES: u32 = 1_000_000;
/// Deeper than any case or assessment.
const DEPTH: usize = 12;

/// The day in Kazakhstan by the clock of the machine; a clock far off gives a day outside the rules.
pub(super) fn today() -> Day {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and such a day is refused")]
    Day::in_kazakhstan(js::now() as i64).unwrap_or(norm::DAYS.0)
}

/// A checked case.
pub(super) fn case(value: &JsValue, today: Day) -> Read<Case> {
    let value = data(value, Case::MOST_BYTES).map_err(|TooLarge| vec![Case::too_large()])?;
    Case::read(&value, today)
}

/// Each of a list of cases, one at a time.
pub(super) fn cases(list: &JsValue) -> Read<impl Iterator<Item = JsValue>> {
    let Some(length) = length(list) else {
        return problem(Code::WrongType, "", "a list of cases");
    };
    if length > CASES {
        return problem(Code::OutOfRange, "", format!("at most {CASES} cases"));
    }
    // What cannot be read is no case; as a symbol, it is of a wrong type.
    Ok((0..length).map(|index: u32| js::get(list, &index.into()).unwrap_or_else(|_| JsValue::symbol(None))))
}

/// An assessment as [`Assessment::of`] made it.
pub(super) fn assessment(value: &JsValue) -> Read<Assessment> {
    border::from_js(border::to_js(&large(value)?)).map_or_else(no_assessment, Ok)
}

/// An assessment as it is, with the day whose law it applies.
pub(super) fn made(value: &JsValue) -> Read<(serde_json::Value, Day)> {
    let value = large(value)?;
    let filed = match &value {
        Value::Map(entries) => entries.iter().find(|(name, _)| name == Fact::FilingDate.word()),
        _ => None,
    };
    let filed = filed.and_then(|(_, day)| day.day());
    let data = serde_json::to_value(&value).unwrap_or_default();
    filed.map_or_else(no_assessment, |filed| Ok((data, filed)))
}

fn no_assessment<T>() -> Read<T> {
    problem(Code::Malformed, "", "an assessment, as `assess` gives it")
}

fn large(value: &JsValue) -> Read<Value> {
    data(value, ASSESSMENT_BYTES)
        .or_else(|TooLarge| problem(Code::OutOfRange, "", "an assessment is at most 1 MiB of JSON"))
}

/// The text of a receipt.
pub(super) fn receipt(value: &JsValue) -> Read<String> {
    match data(value, RECEIPT_BYTES) {
        Ok(Value::Text(text)) => Ok(text),
        Ok(_) => problem(Code::WrongType, "receipt", "a text"),
        // None is so long: it is found not to be one.
        Err(TooLarge) => Ok(String::new()),
    }
}

/// Paths of facts.
pub(super) fn declined(list: &JsValue) -> Read<Vec<FactPath>> {
    if list.is_undefined() {
        return Ok(Vec::new());
    }
    let items = match data(list, Case::MOST_BYTES) {
        Ok(Value::List(items)) => items,
        Ok(_) => return problem(Code::WrongType, "declined", "a list of paths of facts"),
        Err(TooLarge) => return problem(Code::OutOfRange, "declined", "at most 64 KiB"),
    };
    let mut problems = Vec::new();
    let mut paths = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let at = format!("declined[{index}]");
        match item {
            Value::Text(path) => match FactPath::parse(&path) {
                Some(path) => paths.push(path),
                None => problems.push(Problem::new(Code::UnknownField, &at, "no fact has this path")),
            },
            _ => problems.push(Problem::new(Code::WrongType, &at, "a text")),
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
    Lang::from_word(&word).map_or_else(|| problem(Code::InvalidValue, "lang", "one of: kk, ru, en"), Ok)
}

/// A short text.
pub(super) fn text(value: &JsValue, path: &str) -> Read<String> {
    match data(value, Case::MOST_BYTES) {
        Ok(Value::Text(text)) => Ok(text),
        Ok(_) => problem(Code::WrongType, path, "a text"),
        Err(TooLarge) => problem(Code::OutOfRange, path, "at most 64 KiB"),
    }
}

/// The list of a file of texts; empty where it is none.
pub(super) fn texts(list: &JsValue) -> Vec<String> {
    let item = |item| match item {
        Value::Text(text) => Some(text),
        _ => None,
    };
    match data(list, TEXTS_BYTES) {
        Ok(Value::List(items)) => items.into_iter().map(item).collect::<Option<_>>().unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn problem<T>(code: Code, path: &str, expected: impl Into<std::borrow::Cow<'static, str>>) -> Read<T> {
    Err(vec![Problem::new(code, path, expected)])
}

/// There are more bytes than allowed.
struct TooLarge;

fn data(value: &JsValue, most: usize) -> Result<Value, TooLarge> {
    Reader { left: most, above: Vec::new() }.value(value)
}

struct Reader {
    /// Bytes that may still be read.
    left: usize,
    /// The objects that the one at hand stands in.
    above: Vec<JsValue>,
}

impl Reader {
    fn value(&mut self, value: &JsValue) -> Result<Value, TooLarge> {
        self.take(1)?;
        if value.is_null() {
            Ok(Value::Null)
        } else if let Some(value) = value.as_bool() {
            Ok(Value::Bool(value))
        } else if let Some(value) = value.as_f64() {
            Ok(Value::Number(value))
        } else if let Some(text) = value.dyn_ref::<js::Text>() {
            self.text(text).map(Value::Text)
        } else if value.is_object() && self.above.len() < DEPTH && !self.above.contains(value) {
            self.above.push(value.clone());
            let read = self.object(value);
            self.above.pop();
            read
        } else {
            Ok(Value::Other)
        }
    }

    fn object(&mut self, value: &JsValue) -> Result<Value, TooLarge> {
        if let Some(length) = length(value) {
            let item = |index: u32| self.item(js::get(value, &index.into()));
            return (0..length).map(item).collect::<Result<_, _>>().map(Value::List);
        }
        // Only objects without a type of their own, and instances of a caller's classes, are what their properties say.
        if !js::tag(value).is_ok_and(|tag| tag.as_string().as_deref() == Some("[object Object]")) {
            return Ok(Value::Other);
        }
        let Ok(names) = js::keys(value) else { return Ok(Value::Other) };
        let mut map = Map::new();
        for index in 0..length(&names).unwrap_or(0) {
            let Ok(name) = js::get(&names, &index.into()) else { continue };
            let item = js::get(value, &name);
            let Some(name) = name.dyn_ref::<js::Text>() else { continue };
            if item.as_ref().is_ok_and(JsValue::is_undefined) {
                self.take(1)?;
                continue;
            }
            map.push((self.text(name)?, self.item(item)?));
        }
        Ok(Value::Map(map))
    }

    /// A property, or [`Value::Other`] where reading it throws.
    fn item(&mut self, item: Result<JsValue, JsValue>) -> Result<Value, TooLarge> {
        item.map_or(Ok(Value::Other), |item| self.value(&item)).and_then(|item| self.take(1).map(|()| item))
    }

    /// Asks for the length first: a text is copied only where it fits.
    fn text(&mut self, text: &js::Text) -> Result<String, TooLarge> {
        self.take(text.length() as usize)?;
        Ok(text.as_string().unwrap_or_default())
    }

    fn take(&mut self, bytes: usize) -> Result<(), TooLarge> {
        self.left = self.left.checked_sub(bytes).ok_or(TooLarge)?;
        Ok(())
    }
}

/// The length of a list; `None` for anything else.
fn length(value: &JsValue) -> Option<u32> {
    if !js::is_array(value).unwrap_or(false) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "saturates; a list has no other lengths"
    )]
    js::get(value, &"length".into()).ok()?.as_f64().map(|length| length as u32)
}

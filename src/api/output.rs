//! From data to JavaScript values: plain objects, lists and texts.

use super::js;
use crate::case::{BirthHint, Iin, Problem};
use crate::shape::Write;
use crate::value::Value;
use wasm_bindgen::prelude::*;

/// Problems that the message of an error spells out; all are in its list.
const SPELLED: usize = 3;

/// Data of the shape of JSON.
pub(super) fn data(data: &impl Write) -> JsValue {
    value(&data.write())
}

/// An `Error` with the problems on `errors`.
#[expect(clippy::needless_pass_by_value, reason = "stands in `map_err`")]
pub(super) fn error(problems: Vec<Problem>) -> JsValue {
    let error = js::Fault::new(&message(&problems));
    js::set(&error, "errors", &data(&problems));
    error.into()
}

fn message(problems: &[Problem]) -> String {
    let spelled = problems.iter().take(SPELLED).map(|Problem { code, path, message }| {
        let place = if path.is_empty() { "input" } else { path };
        format!("{place}: {} ({message})", code.word())
    });
    let mut message = spelled.collect::<Vec<_>>().join("; ");
    if let Some(more) = problems.len().checked_sub(SPELLED).filter(|more| *more > 0) {
        message.push_str(&format!("; and {more} more"));
    }
    message
}

fn value(data: &Value) -> JsValue {
    match data {
        Value::Null | Value::Other => JsValue::NULL,
        Value::Bool(value) => (*value).into(),
        Value::Number(value) => (*value).into(),
        Value::Text(text) => text.as_str().into(),
        Value::List(items) => {
            let list = js::List::new();
            for item in items {
                list.push(&value(item));
            }
            list.into()
        }
        Value::Map(entries) => {
            let object = js::Record::new();
            for (name, entry) in entries {
                js::set(&object, name, &value(entry));
            }
            object.into()
        }
    }
}

/// What stands in the place of an assessment that could not be made.
pub(super) struct Wrong {
    pub(super) errors: Vec<Problem>,
}

/// What a number says about itself.
#[derive(Default)]
pub(super) struct IinCheck {
    pub(super) valid: bool,
    pub(super) birth_date: Option<String>,
    pub(super) unusual: bool,
    pub(super) organisation: bool,
}

impl From<Option<Iin>> for IinCheck {
    fn from(iin: Option<Iin>) -> Self {
        let Some(iin) = iin else { return Self::default() };
        let birth_date = match iin.birth_hint() {
            BirthHint::Day(day) => Some(day.to_string()),
            BirthHint::Unusual => None,
        };
        Self { valid: true, unusual: birth_date.is_none(), birth_date, organisation: iin.looks_like_organisation() }
    }
}

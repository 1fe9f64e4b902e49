//! What the edge alone says: problems as an `Error`, and what a number says about itself.

use crate::border;
use crate::case::{BirthHint, Iin, Problem};
use crate::day::Day;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Problems that the message of an error spells out; all are in its list.
const SPELLED: usize = 3;

/// An `Error` with the problems on `errors`.
#[expect(clippy::needless_pass_by_value, reason = "stands in `map_err`")]
pub(super) fn error(problems: Vec<Problem>) -> JsValue {
    border::error(&message(&problems), &problems)
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

/// What a number says about itself.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct IinCheck {
    pub(super) valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) birth_date: Option<Day>,
    pub(super) unusual: bool,
    pub(super) organisation: bool,
}

impl From<Option<Iin>> for IinCheck {
    fn from(iin: Option<Iin>) -> Self {
        let Some(iin) = iin else { return Self::default() };
        let birth_date = match iin.birth_hint() {
            BirthHint::Day(day) => Some(day),
            BirthHint::Unusual => None,
        };
        Self { valid: true, unusual: birth_date.is_none(), birth_date, organisation: iin.looks_like_organisation() }
    }
}

//! What the worker says, taken in.

use super::desk::{Desk, Done, Flaw, GROUPS, Looked, News, OPEN, Reasons, Row, Stage, WHOLE, WRONG};
use super::table;
use super::wire::{get, items, number, number_in, text_in, texts_of};
use crate::ui::browser;
use crate::ui::files;
use tirkeu::batch;
use tirkeu::level::{Level, Span};
use tirkeu::value::Value;
use wasm_bindgen::{JsCast, JsValue};

/// What the worker says for a figure that a row lacks.
const ABSENT: u32 = u32::MAX;
/// The code of a row with an error.
const ERROR: u32 = 255;

impl Desk {
    /// Takes in what the worker says.
    pub(super) fn hear(&mut self, said: &JsValue) {
        let flaws = || flaws_in(text_in(said, "problems"));
        match text_in(said, "said").as_deref() {
            Some("look") if number_in(said, "turn") == self.turn => {
                let mut headings = texts_of(get(said, "headings"));
                headings.truncate(batch::own(&headings));
                let numbers = items(get(said, "numbers")).into_iter().map(|row| number(&row));
                let rows = numbers.zip(items(get(said, "cells")).into_iter().map(texts_of)).collect();
                self.looked = Some(Looked { headings, rows, flaws: flaws(), guess: text_in(said, "guess") });
                if let (Some(file), Ok(blob)) = (&mut self.file, get(said, "blob").dyn_into()) {
                    file.blob = blob;
                }
                self.news = News::Looked;
            }
            Some("progress") => {
                if let Stage::Running(progress) = &mut self.stage {
                    progress.rows = number_in(said, "rows");
                    let of = |name: &str| get(said, name).as_f64().unwrap_or_default();
                    progress.parts = number(&(of("done") * f64::from(WHOLE) / of("size")).into());
                    progress.left = Some(number_in(said, "left"));
                }
            }
            Some("run") => self.ended(said, flaws()),
            Some("arrange") => {
                self.window.count = number_in(said, "count");
                self.window.asked = (0, 0);
                self.window.active = 0;
                self.window.rows.clear();
                self.news = News::Arranged;
                table::to_top();
            }
            Some("rows") => {
                self.window.from = number_in(said, "from");
                self.window.rows = items(get(said, "rows")).into_iter().map(|row| Row::of(items(row))).collect();
            }
            Some("row") => {
                self.reasons = Some(Reasons {
                    number: number_in(said, "number"),
                    cells: texts_of(get(said, "cells")),
                    facts: text_in(said, "facts").unwrap_or_default(),
                    flaws: flaws(),
                });
            }
            Some("file") => {
                if let Ok(blob) = get(said, "blob").dyn_into() {
                    files::save_blob(browser::today(), "csv", &blob);
                }
            }
            _ => {}
        }
    }

    fn ended(&mut self, said: &JsValue, flaws: Vec<Flaw>) {
        let rows = number_in(said, "rows");
        // Nothing was checked: what is wrong stands where it can be mended.
        if rows == 0 && !flaws.is_empty() {
            self.stage = Stage::Setup;
            self.focus = Some("flaws".to_owned());
            let looked = self.looked.get_or_insert_default();
            looked.flaws = flaws;
            looked.guess = text_in(said, "guess");
            return;
        }
        let counts = js_sys::Uint32Array::new(&get(said, "counts")).to_vec();
        let mut groups = [0; GROUPS];
        for (code, count) in (0..).zip(counts) {
            let group = match verdict(code) {
                None => WRONG,
                Some(span) => span.level().map_or(OPEN, |level| level as usize),
            };
            groups[group] += count;
        }
        let headings = self.looked.as_ref().map(|looked| looked.headings.clone()).unwrap_or_default();
        let cancelled = get(said, "cancelled").is_truthy();
        let guess = text_in(said, "guess");
        self.done = Some(Done { rows, groups, cancelled, flaws, guess, headings, own: self.own() });
        self.stage = Stage::Result;
        self.news = News::Done;
        self.focus = Some("stage".to_owned());
        self.window.count = rows;
        if ["group", "by", "reverse"].iter().any(|field| !self.fields.get(field).is_empty()) {
            self.arrange();
        }
    }
}

impl Row {
    fn of(cells: Vec<JsValue>) -> Self {
        let figure = |index: usize| {
            let number = cells.get(index).map(number).unwrap_or(ABSENT);
            (number != ABSENT).then_some(number)
        };
        Self {
            index: figure(0).unwrap_or_default(),
            number: figure(1).unwrap_or_default(),
            verdict: verdict(figure(2).unwrap_or(ERROR)),
            persons: figure(3),
            shortage: figure(4),
            free: figure(6),
            name: cells.get(7).and_then(JsValue::as_string).unwrap_or_default(),
        }
    }
}

/// The verdict of a code; `None` for an error.
fn verdict(code: u32) -> Option<Span> {
    let level = |number: u32| Level::ALL.get(number as usize).copied();
    Some(Span { least: level(code / 7)?, most: level(code % 7)? })
}

fn flaws_in(json: Option<String>) -> Vec<Flaw> {
    let Some(Value::List(problems)) = json.and_then(|json| files::parse(&json)) else { return Vec::new() };
    let flaw = |problem: Value| {
        let Value::Map(entries) = problem else { return None };
        let text = |name: &str| {
            let entry = entries.iter().find(|(known, _)| known == name);
            entry.and_then(|(_, value)| value.text()).unwrap_or_default().to_owned()
        };
        Some(Flaw { code: text("code"), path: text("path") })
    };
    problems.into_iter().filter_map(flaw).collect()
}

//! The batch as JavaScript calls it: a module of its own, built for speed and without words, for the package's `assessCsv`
//! and for the page's worker. It converts and calls; nothing is decided here.

use crate::batch::{self, Options};
use crate::case::{Code, Facts, Problem};
use crate::day::Day;
use crate::level::Span;
use crate::words::Word;
use js_sys::{Error, JSON, Reflect};
use serde::Deserialize as _;
use serde_json::{Value as Json, json};
use wasm_bindgen::prelude::*;

/// Stands among the marks for what is absent.
const ABSENT: u32 = u32::MAX;
/// Stands for the verdict of a row that was wrong.
const WRONG: u32 = 255;

/// A file of cases on its way through.
#[wasm_bindgen]
pub struct Batch(batch::Batch);

#[wasm_bindgen]
impl Batch {
    /// Takes the options as JSON: `today`, and as one likes `base`, `decimalComma`, `dayFirstDates`, `columns`.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, JsValue> {
        read(options).map(|options| Self(batch::Batch::new(options))).map_err(|problems| error(&problems))
    }

    /// Takes the next bytes, up to 2000 rows of them; says how many.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        self.0.push(bytes)
    }

    /// The end of the file.
    pub fn finish(&mut self) {
        self.0.finish();
    }

    /// What came out since the last call.
    pub fn take(&mut self) -> Vec<u8> {
        self.0.take()
    }

    /// Seven numbers for each row since the last call: bytes of its line, verdict, persons, shortage in hundredths, capacity,
    /// free places, and its own number in a spreadsheet.
    pub fn marks(&mut self) -> Vec<u32> {
        let mut numbers = Vec::new();
        for mark in self.0.take_entries() {
            let verdict = mark.answer.map_or(WRONG, |answer| code(answer.verdict));
            let figures = mark.answer.and_then(|answer| answer.figures);
            let figures = figures.map_or([ABSENT; 4], |figures| {
                [figures.persons, figures.shortage.hundredths(), figures.capacity, figures.free_places]
            });
            numbers.push(u32::try_from(mark.bytes).unwrap_or(ABSENT));
            numbers.push(verdict);
            numbers.extend(figures);
            numbers.push(u32::try_from(mark.number).unwrap_or(ABSENT));
        }
        numbers
    }

    /// Rows so far.
    #[wasm_bindgen(getter)]
    pub fn rows(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "no file has so many rows that a double could not count them")]
        let rows = self.0.rows() as f64;
        rows
    }

    /// The headings that came in.
    pub fn header(&self) -> Result<Vec<String>, JsValue> {
        self.0.failure().map_or_else(|| Ok(self.0.headings().to_vec()), |problems| Err(error(problems)))
    }

    /// The cells of a line that came out.
    pub fn record(&self, line: &[u8]) -> Vec<String> {
        self.0.cells_of(line)
    }

    /// The facts of a line that came out, as the JSON of a case.
    pub fn facts(&self, line: &[u8]) -> String {
        serde_json::to_string(&self.0.facts_of(line)).unwrap_or_default()
    }

    /// What is wrong with the row of a line that came out: problems as JSON, with headings for paths.
    pub fn problems(&self, line: &[u8]) -> String {
        listed(&self.0.problems_of(line)).to_string()
    }

    /// Why the file cannot be read, or not any further: problems as JSON.
    pub fn failure(&self) -> Option<String> {
        self.0.failure().map(|problems| listed(problems).to_string())
    }
}

fn code(Span { least, most }: Span) -> u32 {
    least.index() * 7 + most.index()
}

fn read(options: &str) -> Result<Options, Vec<Problem>> {
    let wrong = |path: &str, text: &'static str| vec![Problem::new(Code::WrongType, path, text)];
    let options: Json = serde_json::from_str(options).map_err(|_| vec![Problem::new(Code::Malformed, "", "JSON")])?;
    let entries = options.as_object().ok_or_else(|| wrong("", "an object"))?;
    let known = ["today", "base", "decimalComma", "dayFirstDates", "columns"];
    let unknown: Vec<_> = entries
        .keys()
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| Problem::new(Code::UnknownField, name, "no option has this name"))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let given = |name: &str| entries.get(name).unwrap_or(&Json::Null);
    let yes = |name: &str| match given(name) {
        Json::Null => Ok(false),
        value => value.as_bool().ok_or_else(|| wrong(name, "true or false")),
    };
    let today = given("today").as_str().and_then(Day::parse).ok_or_else(|| wrong("today", "a day, as YYYY-MM-DD"))?;
    let columns = match given("columns") {
        Json::Null => Vec::new(),
        columns => {
            let entries = columns.as_object().ok_or_else(|| wrong("columns", "an object of paths by heading"))?;
            let column = |(heading, path): (&String, &Json)| Some((heading.clone(), path.as_str()?.to_owned()));
            entries
                .iter()
                .map(column)
                .collect::<Option<_>>()
                .ok_or_else(|| wrong("columns", "paths of facts, as texts"))?
        }
    };
    let base = match given("base") {
        Json::Null => Facts::default(),
        base => Facts::deserialize(base).unwrap_or_default(),
    };
    Options::new(base, today, (yes("decimalComma")?, yes("dayFirstDates")?), columns)
}

fn listed(problems: &[Problem]) -> Json {
    problems
        .iter()
        .map(|Problem { code, path, message }| json!({ "code": code.word(), "path": path, "message": message }))
        .collect()
}

/// An `Error` with the problems on `errors`.
fn error(problems: &[Problem]) -> JsValue {
    let lines: Vec<_> =
        problems.iter().map(|Problem { code, path, message }| format!("{path}: {} ({message})", code.word())).collect();
    let error = Error::new(lines.join("; ").trim_start_matches(": "));
    let errors = JSON::parse(&listed(problems).to_string()).unwrap_or(JsValue::NULL);
    drop(Reflect::set(&error, &"errors".into(), &errors));
    error.into()
}

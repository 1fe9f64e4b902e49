//! The engine as JavaScript calls it: every function converts what it is given, asks the core, and converts what that
//! says. `package/` holds the part of the npm package that is written by hand and puts these behind its own names.
//! Nothing is decided here, and no input of a caller's can make a later call fail.
#![expect(unreachable_pub, reason = "what JavaScript may call must be `pub`, though nothing in Rust calls it")]

mod input;
mod output;
mod part;
mod receipts;
mod reference;
mod words;

use crate::assessment::{self, Assessment};
use crate::border;
use crate::case::{Iin, Problem};
use crate::interview;
use output::IinCheck;
use wasm_bindgen::prelude::*;

// In less code than the allocator that comes with Rust, this one gives and takes back in constant time.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

type Result<T> = std::result::Result<T, JsValue>;

/// The release of the program.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Takes in what turns answers into words, once it is loaded.
#[wasm_bindgen]
pub fn link() {
    words::link();
}

/// Takes the texts of a language: its word, and the list of its file.
#[wasm_bindgen(js_name = addLanguage)]
pub fn add_language(lang: JsValue, list: JsValue) -> Result<()> {
    (words::loaded(&lang)?.add)(&lang, &list)
}

/// The assessment of a case, with what would better the verdict or without.
#[wasm_bindgen]
pub fn assess(case: JsValue, changes: bool) -> Result<JsValue> {
    let case = input::case(&case, input::today()).map_err(output::error)?;
    let assessment = if changes { Assessment::of(&case) } else { Assessment::without_changes(&case) };
    Ok(border::to_js(&assessment))
}

/// The verdict of a case alone.
#[wasm_bindgen]
pub fn verdict(case: JsValue) -> Result<JsValue> {
    let case = input::case(&case, input::today()).map_err(output::error)?;
    Ok(border::to_js(&assessment::verdict(&case)))
}

/// The path of the fact to ask next, or `null`.
#[wasm_bindgen(js_name = nextQuestion)]
pub fn next_question(case: JsValue, declined: JsValue) -> Result<JsValue> {
    let read = both(input::case(&case, input::today()), input::declined(&declined));
    let (case, declined) = read.map_err(output::error)?;
    Ok(interview::next_question(&case, &declined).map_or(JsValue::NULL, |path| border::to_js(&path)))
}

/// The assessment in words.
#[wasm_bindgen]
pub fn describe(assessment: JsValue, lang: JsValue) -> Result<JsValue> {
    (words::loaded(&lang)?.describe)(&assessment, &lang)
}

/// The law as of a day, today where none is given, in words.
#[wasm_bindgen]
pub fn rulebook(date: JsValue, lang: JsValue) -> Result<JsValue> {
    (words::loaded(&lang)?.rulebook)(&date, &lang)
}

/// The receipt of an assessment and the case that it was made from. Only once its part is loaded.
#[wasm_bindgen]
pub fn receipt(assessment: JsValue, case: JsValue) -> Result<JsValue> {
    receipts::part().map_or(Ok(JsValue::UNDEFINED), |part| (part.make)(&assessment, &case))
}

/// What this release says about the text of a receipt. Only once its part is loaded.
#[wasm_bindgen]
pub fn verify(text: JsValue) -> Result<JsValue> {
    receipts::part().map_or(Ok(JsValue::UNDEFINED), |part| (part.verify)(&text))
}

/// What a number says about itself. It is kept nowhere.
#[wasm_bindgen(js_name = checkIin)]
pub fn check_iin(text: JsValue) -> Result<JsValue> {
    let text = input::text(&text, "").map_err(output::error)?;
    Ok(border::to_js(&IinCheck::from(Iin::parse(&text))))
}

/// Two readings of one call's input: both values, or the problems of both.
fn both<A, B>(
    one: std::result::Result<A, Vec<Problem>>,
    two: std::result::Result<B, Vec<Problem>>,
) -> std::result::Result<(A, B), Vec<Problem>> {
    match (one, two) {
        (Ok(one), Ok(two)) => Ok((one, two)),
        (one, two) => Err(one.err().into_iter().chain(two.err()).flatten().collect()),
    }
}

//! What turns answers into words: a part that loads together with the first language.

use super::reference;
use super::{Result, both, input, output, part};
use crate::border;
use crate::case::{Code, Problem};
use crate::text::{Lang, Texts};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_split_helpers::wasm_split;

/// The way into the part.
#[derive(Clone, Copy)]
pub(super) struct Words {
    /// Takes the texts of a language: its word, and the list of its file.
    pub(super) add: fn(&JsValue, &JsValue) -> Result<()>,
    /// An assessment in words.
    pub(super) describe: fn(&JsValue, &JsValue) -> Result<JsValue>,
    /// The law as of a day in words.
    pub(super) rulebook: fn(&JsValue, &JsValue) -> Result<JsValue>,
}

thread_local! {
    static WORDS: Cell<Option<Words>> = const { Cell::new(None) };
    /// The texts that were loaded, each language once.
    static LOADED: RefCell<Vec<Texts>> = const { RefCell::new(Vec::new()) };
}

/// Takes the part in, which JavaScript has loaded before.
pub(super) fn link() {
    if let Some(words) = part::linked(load()) {
        WORDS.set(Some(words));
    }
}

/// The part, for a call in a language.
pub(super) fn loaded(lang: &JsValue) -> Result<Words> {
    WORDS.get().ok_or_else(|| {
        output::error(match input::lang(lang) {
            Ok(lang) => missing(lang),
            Err(problems) => problems,
        })
    })
}

fn missing(lang: Lang) -> Vec<Problem> {
    let message = format!("the texts are not loaded: call `await addLanguage(\"{}\")` first", lang.word());
    vec![Problem::new(Code::InvalidValue, "lang", message)]
}

#[wasm_split(words, fallible, wasm_split_path = crate::api::part)]
fn load() -> std::result::Result<Words, part::SplitLoaderError> {
    Ok(Words { add, describe, rulebook })
}

fn add(lang: &JsValue, list: &JsValue) -> Result<()> {
    let lang = input::lang(lang).map_err(output::error)?;
    let Some(texts) = Texts::load(lang, input::texts(list)) else {
        let expected = format!("the texts of this release in `{}`", lang.word());
        return Err(output::error(vec![Problem::new(Code::Malformed, "", expected)]));
    };
    LOADED.with_borrow_mut(|loaded| {
        loaded.retain(|other| other.lang() != lang);
        loaded.push(texts);
    });
    Ok(())
}

fn describe(assessment: &JsValue, lang: &JsValue) -> Result<JsValue> {
    let read = both(input::assessment(assessment), input::lang(lang));
    let described = read.and_then(|(assessment, lang)| with(lang, |texts| texts.describe(&assessment)));
    described.map(|described| border::to_js(&described)).map_err(output::error)
}

fn rulebook(date: &JsValue, lang: &JsValue) -> Result<JsValue> {
    let read = both(input::filing_date(date), input::lang(lang));
    let book = read.and_then(|(date, lang)| with(lang, |texts| reference::rulebook(texts, date)));
    book.map(|book| border::to_js(&book)).map_err(output::error)
}

/// Uses the texts of a language. Nothing of the caller's runs meanwhile.
fn with<T>(lang: Lang, use_texts: impl FnOnce(&Texts) -> T) -> std::result::Result<T, Vec<Problem>> {
    LOADED.with_borrow(|loaded| match loaded.iter().find(|texts| texts.lang() == lang) {
        Some(texts) => Ok(use_texts(texts)),
        None => Err(missing(lang)),
    })
}

//! The texts that were loaded, each language once.

use crate::case::{Code, Problem};
use crate::text::{Lang, Texts};
use std::cell::RefCell;

thread_local! {
    static LOADED: RefCell<Vec<Texts>> = const { RefCell::new(Vec::new()) };
}

/// Takes the list of a language file.
pub(super) fn add(lang: Lang, list: Vec<String>) -> Result<(), Vec<Problem>> {
    let Some(texts) = Texts::load(lang, list) else {
        let expected = format!("the texts of this release in `{}`", lang.word());
        return Err(vec![Problem::new(Code::Malformed, "", expected)]);
    };
    LOADED.with_borrow_mut(|loaded| {
        loaded.retain(|other| other.lang() != lang);
        loaded.push(texts);
    });
    Ok(())
}

/// Uses the texts of a language. Nothing of the caller's runs meanwhile.
pub(super) fn with<T>(lang: Lang, use_texts: impl FnOnce(&Texts) -> T) -> Result<T, Vec<Problem>> {
    LOADED.with_borrow(|loaded| match loaded.iter().find(|texts| texts.lang() == lang) {
        Some(texts) => Ok(use_texts(texts)),
        None => {
            let missing = format!("the texts are not loaded: call `await addLanguage(\"{}\")` first", lang.word());
            Err(vec![Problem::new(Code::InvalidValue, "lang", missing)])
        }
    })
}

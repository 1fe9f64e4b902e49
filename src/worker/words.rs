//! The words of all languages that files may hold, which load where a file is chosen.

use super::preview;
use super::protocol::{FileProblem, Source, Wanted};
use super::workbook::called;
use crate::batch::Vocabulary;
use crate::border::from_js;
use crate::case::Code;
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// What loads the words, and these once they are there.
#[derive(Clone)]
pub(super) struct Words {
    load: Function,
    loaded: Rc<RefCell<Option<Rc<Vec<Vocabulary>>>>>,
}

impl Words {
    /// Words that a function loads.
    pub(super) fn by(load: Function) -> Self {
        Self { load, loaded: Rc::default() }
    }

    /// The words; `None` where they could not be loaded, which is tried again next time.
    pub(super) async fn get(&self) -> Option<Rc<Vec<Vocabulary>>> {
        let known = self.loaded.borrow().clone();
        if known.is_some() {
            return known;
        }
        let loaded: Vec<Vocabulary> = from_js(called(&self.load, [&JsValue::UNDEFINED; 3]).await.ok()?)?;
        let loaded = Rc::new(loaded);
        self.loaded.replace(Some(Rc::clone(&loaded)));
        Some(loaded)
    }

    /// How a file of text is to be read.
    pub(super) async fn source(&self, wanted: Wanted) -> Result<Source, FileProblem> {
        let words = self.get().await.ok_or(FileProblem::ReaderMissing)?;
        let unreadable = |_| FileProblem::At(Code::Malformed, String::new());
        preview::source(wanted, &words).await.map_err(unreadable)
    }
}

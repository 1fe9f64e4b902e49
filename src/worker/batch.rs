//! The batch as a class of JavaScript, for the package's `assessCsv`. It converts and calls; nothing is decided here.

use super::options;
use crate::batch;
use crate::border::to_js;
use wasm_bindgen::prelude::*;

/// A file of cases on its way through.
#[wasm_bindgen]
pub struct Batch(batch::Batch);

#[wasm_bindgen]
impl Batch {
    /// Takes the options as plain data. Throws the list of their problems.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue) -> Result<Self, JsValue> {
        let options = options::read(options).map_err(|problems| to_js(&problems))?;
        Ok(Self(batch::Batch::new(options)))
    }

    /// Takes the next bytes, up to [`batch::ROWS_AT_ONCE`] rows of them; says how many.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        self.0.push(bytes)
    }

    /// The end of the file.
    pub fn finish(&mut self) {
        self.0.finish();
    }

    /// What came out since the last call: whole lines.
    pub fn take(&mut self) -> Vec<u8> {
        drop(self.0.take_entries());
        self.0.take()
    }

    /// Does a part of what is left behind the end of the file; says whether anything was left.
    #[wasm_bindgen(js_name = goOn)]
    pub fn go_on(&mut self) -> bool {
        self.0.go_on()
    }

    /// The lines of people since the last call: whole ones.
    #[wasm_bindgen(js_name = takePeople)]
    pub fn take_people(&mut self) -> Vec<u8> {
        drop(self.0.take_people_entries());
        self.0.take_people()
    }

    /// How the file is written, once that is known.
    pub fn layout(&self) -> JsValue {
        self.0.layout().as_ref().map_or(JsValue::UNDEFINED, to_js)
    }

    /// Why the file cannot be read, or not any further: a list of problems.
    pub fn failure(&self) -> Option<Box<[JsValue]>> {
        self.0.failure().map(|problems| problems.iter().map(to_js).collect())
    }
}

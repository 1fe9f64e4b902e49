//! The parts of JavaScript that the package uses, one by one. A library of all of them brings along a queue of tasks
//! that nothing here needs.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Reflect)]
    pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) -> bool;
    #[wasm_bindgen(js_name = Error)]
    pub(super) type Fault;
    #[wasm_bindgen(constructor, js_class = Error)]
    pub(super) fn new(message: &str) -> Fault;

    #[wasm_bindgen(is_type_of = JsValue::is_string)]
    pub(super) type Text;
    /// In units of UTF-16.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn length(this: &Text) -> u32;

    /// Milliseconds since 1970.
    #[wasm_bindgen(js_namespace = Date)]
    pub(super) fn now() -> f64;
}

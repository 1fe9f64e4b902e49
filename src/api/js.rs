//! The parts of JavaScript that the package uses, one by one. A library of all of them brings along a queue of tasks
//! that nothing here needs.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // Code of the caller's can run behind each of these, and throw.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    pub(super) fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object)]
    pub(super) fn keys(value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    pub(super) fn tag(value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub(super) fn get(object: &JsValue, name: &JsValue) -> Result<JsValue, JsValue>;

    // These only touch what was made here.
    #[wasm_bindgen(js_namespace = Reflect)]
    pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) -> bool;
    #[wasm_bindgen(js_name = Object)]
    pub(super) type Record;
    #[wasm_bindgen(constructor, js_class = Object)]
    pub(super) fn new() -> Record;
    #[wasm_bindgen(js_name = Array)]
    pub(super) type List;
    #[wasm_bindgen(constructor, js_class = Array)]
    pub(super) fn new() -> List;
    #[wasm_bindgen(method, js_class = Array)]
    pub(super) fn push(this: &List, item: &JsValue) -> u32;
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

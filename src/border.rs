//! The border with JavaScript: the one place where a `JsValue` is turned into data, or made of it.
//!
//! Both ways go by serde-wasm-bindgen, in the shape of JSON: objects for maps and structs, nothing for `None`. A value that
//! somebody else made is copied into plain data in JavaScript before it comes here, so that no code of theirs runs inside.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// The JavaScript value of some data. `undefined` should it have no such shape, which no type of ours is without.
#[must_use]
pub fn to_js<T: Serialize + ?Sized>(data: &T) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    data.serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}

/// The data of a JavaScript value; `None` where it has another shape.
#[must_use]
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value).ok()
}

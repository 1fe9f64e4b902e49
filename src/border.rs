//! The border with JavaScript: where a `JsValue` is turned into data, or made of it. `src/ui/files.rs` still reads files and
//! links by itself.
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

/// The texts of a list. Read without serde, whose reader would add 6 kB to what every visitor of the page downloads first.
#[cfg(feature = "ui")]
#[must_use]
pub fn texts(value: &JsValue) -> Option<Vec<String>> {
    let list: &js_sys::Array = wasm_bindgen::JsCast::dyn_ref(value)?;
    list.iter().map(|text| text.as_string()).collect()
}

/// The two lists of pairs of texts that an entry of the page's history is. Read without serde, as [`texts`].
#[cfg(feature = "ui")]
#[must_use]
pub fn two_lists_of_pairs(value: &JsValue) -> Option<[Vec<(String, String)>; 2]> {
    let lists: &js_sys::Array = wasm_bindgen::JsCast::dyn_ref(value)?;
    let pair = |pair: JsValue| <[String; 2]>::try_from(texts(&pair)?).ok().map(|[one, two]| (one, two));
    let pairs = |list: JsValue| {
        let list: &js_sys::Array = wasm_bindgen::JsCast::dyn_ref(&list)?;
        list.iter().map(pair).collect::<Option<Vec<_>>>()
    };
    Some([pairs(lists.get(0))?, pairs(lists.get(1))?])
}

//! The border with JavaScript: the one place where values of JavaScript are turned into data, or made of it. Elsewhere they
//! are only passed on, and a test holds that.
//!
//! Data of our own types become JavaScript's by serde-wasm-bindgen, in the shape of JSON: objects for maps and structs, nothing
//! for `None`. They are read by a smaller reader, in `plain`. A value that somebody else made is copied into plain data in
//! JavaScript before it comes here, so that no code of theirs runs inside.

use serde::Serialize;
use wasm_bindgen::prelude::*;

#[cfg(any(feature = "ui", feature = "worker"))]
mod messages;
mod plain;
#[cfg(any(feature = "ui", feature = "worker"))]
pub use messages::{from_message, read_beside, to_message, write_beside};
#[cfg(feature = "worker")]
pub use plain::as_it_is;
#[cfg(feature = "batch")]
pub use plain::named;
pub use plain::read as from_js;

/// The JavaScript value of some data. `undefined` should it have no such shape, which no type of ours is without.
#[must_use]
pub fn to_js<T: Serialize + ?Sized>(data: &T) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    data.serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}

/// What the page reads and makes. What every visitor downloads first does without serde's reader, which would add 6 kB.
#[cfg(feature = "ui")]
mod of_page {
    use super::JsValue;
    use js_sys::{Array, JSON};
    use serde::de::DeserializeOwned;
    use wasm_bindgen::JsCast as _;

    /// A text.
    #[must_use]
    pub fn text(value: &JsValue) -> Option<String> {
        value.as_string()
    }

    /// Whether an object has something of that name.
    #[must_use]
    pub fn has(object: &JsValue, name: &str) -> bool {
        js_sys::Reflect::has(object, &name.into()).unwrap_or_default()
    }

    /// The texts of a list.
    #[must_use]
    pub fn texts(value: &JsValue) -> Option<Vec<String>> {
        let list: &Array = value.dyn_ref()?;
        list.iter().map(|item| text(&item)).collect()
    }

    /// The two lists of pairs of texts that an entry of the page's history is.
    #[must_use]
    pub fn two_lists_of_pairs(value: &JsValue) -> Option<[Vec<(String, String)>; 2]> {
        let lists: &Array = value.dyn_ref()?;
        let pair = |pair: JsValue| <[String; 2]>::try_from(texts(&pair)?).ok().map(|[one, two]| (one, two));
        let pairs = |list: JsValue| list.dyn_ref::<Array>()?.iter().map(pair).collect::<Option<Vec<_>>>();
        Some([pairs(lists.get(0))?, pairs(lists.get(1))?])
    }

    /// The data of a JSON text.
    #[must_use]
    pub fn from_json<T: DeserializeOwned>(text: &str) -> Option<T> {
        super::from_js(JSON::parse(text).ok()?)
    }

    /// The JSON of an object; `None` for anything else.
    #[must_use]
    pub fn json_of_object(value: &JsValue) -> Option<String> {
        let json = value.is_object().then(|| JSON::stringify(value).ok())?;
        json.map(String::from)
    }
}

#[cfg(feature = "ui")]
pub use of_page::{from_json, has, json_of_object, text, texts, two_lists_of_pairs};

/// What the worker reads of files and makes of them.
#[cfg(feature = "worker")]
mod of_files {
    use super::JsValue;
    use js_sys::{Array, Uint8Array};
    use wasm_bindgen::JsCast as _;

    /// The bytes of a buffer, or of an array of bytes.
    #[must_use]
    pub fn bytes(value: &JsValue) -> Vec<u8> {
        value.dyn_ref::<Uint8Array>().map_or_else(|| Uint8Array::new(value).to_vec(), Uint8Array::to_vec)
    }

    /// An array of bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> JsValue {
        Uint8Array::from(bytes).into()
    }

    /// A list of values that are JavaScript's already.
    #[must_use]
    pub fn list<T: AsRef<JsValue>>(items: impl IntoIterator<Item = T>) -> JsValue {
        items.into_iter().collect::<Array>().into()
    }
}

#[cfg(feature = "worker")]
pub use of_files::{bytes, list, of_bytes};

/// What the package reads and makes, by the few parts of JavaScript that this takes: a library of all of them brings along a
/// queue of tasks that nothing there needs.
#[cfg(feature = "api")]
mod of_package {
    use super::to_js;
    use serde::Serialize;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = Reflect)]
        fn set(object: &JsValue, name: &str, value: &JsValue) -> bool;

        #[wasm_bindgen(js_name = Error)]
        type Fault;
        #[wasm_bindgen(constructor, js_class = Error)]
        fn new(message: &str) -> Fault;

        #[wasm_bindgen(is_type_of = JsValue::is_string)]
        type Text;
        #[wasm_bindgen(method, getter, structural)]
        fn length(this: &Text) -> u32;
    }

    /// An `Error` with data on `errors`.
    pub(crate) fn error(message: &str, errors: &(impl Serialize + ?Sized)) -> JsValue {
        let error = Fault::new(message);
        set(&error, "errors", &to_js(errors));
        error.into()
    }

    /// The length of a text in units of UTF-16; `None` for anything else.
    pub(crate) fn length_of_text(value: &JsValue) -> Option<u32> {
        value.dyn_ref().map(Text::length)
    }
}

#[cfg(feature = "api")]
pub(crate) use of_package::{error, length_of_text};

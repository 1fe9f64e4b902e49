//! The wire to `static/batch.js`, the worker that checks the rows: objects with names both ways.

use crate::ui::host::host;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// A worker that runs; dropped, it stops.
pub(super) struct Wire {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(Event)>,
}

impl Wire {
    /// Starts the worker that the host names. `heard` gets what it says, `failed` that it cannot run.
    pub(super) fn open(heard: fn(&JsValue), failed: fn()) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&host().worker(), &options).ok()?;
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| heard(&event.data()));
        let failed = Closure::<dyn FnMut(Event)>::new(move |_| failed());
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Some(Self { worker, _heard: heard, _failed: failed })
    }

    /// Says something to it.
    pub(super) fn send(&self, what: &str, entries: &[(&str, JsValue)]) {
        let message = Object::new();
        set(&message, "do", &what.into());
        for (name, value) in entries {
            set(&message, name, value);
        }
        drop(self.worker.post_message(&message));
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn set(object: &Object, name: &str, value: &JsValue) {
    drop(Reflect::set(object, &name.into(), value));
}

/// What an object holds under a name.
#[inline(never)]
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A text under a name.
#[inline(never)]
pub(super) fn text_in(object: &JsValue, name: &str) -> Option<String> {
    get(object, name).as_string()
}

/// A whole number under a name.
#[inline(never)]
pub(super) fn number_in(object: &JsValue, name: &str) -> u32 {
    number(&get(object, name))
}

/// A whole number; what is none is 0.
pub(super) fn number(value: &JsValue) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "beyond the limits it is held to them")]
    let number = value.as_f64().unwrap_or_default() as u32;
    number
}

/// The items of a list.
#[inline(never)]
pub(super) fn items(list: JsValue) -> Vec<JsValue> {
    list.dyn_into::<Array>().map(|list| list.to_vec()).unwrap_or_default()
}

/// A list of texts.
pub(super) fn texts_of(list: JsValue) -> Vec<String> {
    items(list).iter().map(|item| item.as_string().unwrap_or_default()).collect()
}

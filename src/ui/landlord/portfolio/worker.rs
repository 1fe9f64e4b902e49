//! Typed messages to and from the worker that checks files.

use crate::ui::host::host;
use tirkeu::border::{from_message, to_message};
use tirkeu::worker::protocol::{FromWorker, ToWorker};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};

/// A worker that runs; dropped, it stops.
pub(super) struct Worker {
    worker: web_sys::Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl Worker {
    /// Starts the worker that the host names. `on_message` gets its answers, `on_error` is called when it cannot run.
    pub(super) fn open(on_message: fn(FromWorker), on_error: fn()) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(&host().worker(), &options).ok()?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            from_message(&event.data()).map_or_else(on_error, on_message);
        });
        let on_error = Closure::<dyn FnMut(Event)>::new(move |_| on_error());
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { worker, _on_message: on_message, _on_error: on_error })
    }

    /// Posts a message.
    pub(super) fn send(&self, message: &ToWorker) {
        drop(self.worker.post_message(&to_message(message)));
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

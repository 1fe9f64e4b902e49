//! What the page stands on: a window of its own, or a place in somebody else's page.
//!
//! `static/boot.js` makes the first kind of host, `static/embed/element.js` the second. All that differs between the two is
//! asked of the host: where to draw, what an address and a history are, where texts come from, what may be kept.

use js_sys::{Function, Promise};
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// The host, as a script made it.
    #[derive(Clone)]
    pub(crate) type Host;

    /// Where the page is drawn.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn root(this: &Host) -> Element;
    /// Whether the window is the page's own; else it keeps nothing, prints nothing, and says nothing of other pages.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn own(this: &Host) -> bool;
    /// Whether the page around this one could read what is entered: nothing keeps it from that but a frame.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn seen(this: &Host) -> bool;
    /// The address of the page in a window of its own, without a fragment.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn address(this: &Host) -> String;

    /// The fragment of the address that the page is at.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn fragment(this: &Host) -> String;
    /// What this entry of the history holds.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn state(this: &Host) -> JsValue;
    /// Writes an entry of the history: a new one, or over this one.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn write(this: &Host, state: &JsValue, fragment: &str, anew: bool) -> Result<(), JsValue>;
    /// One entry back.
    #[wasm_bindgen(method)]
    pub(crate) fn back(this: &Host);
    /// Scrolls to the top, as a new page would.
    #[wasm_bindgen(method, js_name = toTop)]
    pub(crate) fn to_top(this: &Host);
    /// Names what is shown, and its language.
    #[wasm_bindgen(method)]
    pub(crate) fn announce(this: &Host, lang: &str, title: &str);

    /// A list of texts, by name.
    #[wasm_bindgen(method)]
    pub(crate) fn texts(this: &Host, name: &str) -> Promise;
    /// The address of the worker that checks files.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn worker(this: &Host) -> String;
    /// Why the last file did not come, in plain words of a language.
    #[wasm_bindgen(method)]
    pub(crate) fn cause(this: &Host, lang: &str) -> String;
    /// Has the host say so itself: there are no texts yet that the page could speak.
    #[wasm_bindgen(method)]
    pub(crate) fn stuck(this: &Host);
    /// Loads the page anew, in its newest version.
    #[wasm_bindgen(method)]
    pub(crate) fn reload(this: &Host);

    /// The case that the host gives, with its filing day, as JSON.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn given(this: &Host) -> Option<String>;
    /// A case that says the host's filing day alone, or nothing where it names none, as JSON.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn day(this: &Host) -> String;
    /// Says that the case could not be taken in: the problems, as JSON.
    #[wasm_bindgen(method)]
    pub(crate) fn refuse(this: &Host, problems: &str);
    /// Says how far the visitor is: at the questions, or at a result. Nothing else is ever said without consent.
    #[wasm_bindgen(method)]
    pub(crate) fn reached(this: &Host, result: bool);
    /// What the host asks to be told: `verdict`, `assessment`, or nothing.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn request(this: &Host) -> Option<String>;
    /// Who would be told.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn asker(this: &Host) -> String;
    /// Whether a yes leads to a page of its own, since nothing here can show that it could be read.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn apart(this: &Host) -> bool;
    /// Tells the host what the visitor agreed to, where they could read it; else it may be asked on a page of its own. What becomes of
    /// it is told by a word, now and later: `passed`, `declined`, `apart`, `blocked`, `unseen`.
    #[wasm_bindgen(method)]
    pub(crate) fn hand(this: &Host, json: &str, about: &str, event: &web_sys::Event, heard: &Function);
    /// Says that the visitor said no.
    #[wasm_bindgen(method)]
    pub(crate) fn decline(this: &Host);

    /// What is to run when the address changed: by the browser's buttons, by links, by hand.
    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_moved(this: &Host, moved: &Function);
    /// What is to run when a newer version of the page is there.
    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_newer(this: &Host, newer: &Function);
    /// What is to run when the visitor asks the host to try again.
    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_again(this: &Host, again: &Function);
    /// What is to run when the host gives another case than before, or takes it back.
    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_gave(this: &Host, gave: &Function);
    /// What is to run when the host names another filing day than before, or none any more.
    #[wasm_bindgen(method, setter)]
    pub(crate) fn set_dated(this: &Host, dated: &Function);
}

thread_local! {
    static HOST: OnceCell<Host> = const { OnceCell::new() };
}

/// Sets the host once; later calls do nothing.
pub(super) fn set_host(host: Host) {
    HOST.with(|known| drop(known.set(host)));
}

/// The host. It is there before anything else of the page runs.
pub(crate) fn host() -> Host {
    HOST.with(|known| known.get().cloned()).unwrap_or_else(|| JsValue::UNDEFINED.unchecked_into())
}

/// Has a host call something; it does so as long as the page is there.
pub(super) fn listener(what: impl Fn() + 'static) -> Function {
    Closure::<dyn Fn()>::new(what).into_js_value().unchecked_into()
}

/// Has a host tell something by a word, as often as it likes.
pub(super) fn told(what: impl Fn(String) + 'static) -> Function {
    Closure::<dyn Fn(String)>::new(what).into_js_value().unchecked_into()
}

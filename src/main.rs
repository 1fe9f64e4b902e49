//! The page: a Yew application over the core. It shows data and sends actions; what is true is decided in the library,
//! and what is said stands in the texts.

// What is new does not pass until every place has answered for it.
#![warn(clippy::wildcard_enum_match_arm)]

mod ui;

use wasm_bindgen::prelude::*;

/// Starts the page on a host as `src/ui/host.rs` describes it. The script that loaded this module calls it, once.
#[wasm_bindgen]
pub fn start(host: JsValue) {
    ui::start(host.unchecked_into());
}

// A program must have one; this begins when it is told where to.
fn main() {}

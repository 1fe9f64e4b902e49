//! x
use super::{Module, View};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;
#[wasm_split(portal, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { page, act: None })
}
fn page(view: &View<'_>) -> (String, Html) {
    let _ = view;
    (String::new(), Html::default())
}

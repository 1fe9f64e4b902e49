//! The answers and the result: a module of their own, which loads while the questions are answered.

use super::check::Check;
use super::not_found::NotFound;
use super::result::ResultPage;
use super::route::LaterPage;
use super::state::Pages;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(later, fallible)]
pub(super) fn load() -> Result<Pages<LaterPage>, SplitLoaderError> {
    Ok(page)
}

fn page(page: LaterPage) -> Html {
    match page {
        LaterPage::Check => html! { <Check /> },
        LaterPage::Result => html! { <ResultPage /> },
        LaterPage::NotFound => html! { <NotFound /> },
    }
}

//! Everything behind the first screens: its own module of the program, which loads on demand.

use super::check::Check;
use super::days::Days;
use super::kept::{KeptPage, SharedPage, read};
use super::not_found::NotFound;
use super::result::ResultPage;
use super::route::LaterPage;
use super::state::Later;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(later, fallible)]
pub(super) fn load() -> Result<Later, SplitLoaderError> {
    Ok(Later { page, read })
}

fn page(page: LaterPage) -> Html {
    match page {
        LaterPage::Check => html! { <Check /> },
        LaterPage::Result => html! { <ResultPage /> },
        LaterPage::Days => html! { <Days /> },
        LaterPage::Shared => html! { <SharedPage /> },
        LaterPage::Kept => html! { <KeptPage /> },
        LaterPage::NotFound => html! { <NotFound /> },
    }
}

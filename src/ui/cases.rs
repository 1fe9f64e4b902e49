//! What is done with whole cases: kept, opened, sent, taken from the host, held against other days. A module of its own, which
//! loads where one of these is wanted.

use super::confirm::Confirm;
use super::days::Days;
use super::kept::{KeptPage, SharedPage, left_out, read};
use super::route::CasesPage;
use super::state::Cases;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(cases, fallible)]
pub(super) fn load() -> Result<Cases, SplitLoaderError> {
    Ok(Cases { page, read, left_out })
}

fn page(page: CasesPage) -> Html {
    match page {
        CasesPage::Days => html! { <Days /> },
        CasesPage::Shared => html! { <SharedPage /> },
        CasesPage::Kept => html! { <KeptPage /> },
        CasesPage::Confirm => html! { <Confirm /> },
    }
}

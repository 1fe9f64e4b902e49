//! What is read on its own, whoever asks: a module of its own, which loads where one of its pages is wanted.

mod access;
mod ending;
mod rulebook;

use super::host::host;
use super::route::GuidePage;
use super::state::Pages;
use access::Access;
use ending::EndingPage;
use rulebook::{ActsPage, DoubtsPage, RulesPage, WordsPage};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// What follows the name of the page in its address.
fn address(name: &str) -> String {
    let fragment = host().fragment();
    let rest = fragment.split_once(&format!("/{name}")).or(fragment.split_once(&format!("#{name}")));
    rest.map(|(_, rest)| rest).unwrap_or_default().trim_matches('/').to_owned()
}

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(guide, fallible)]
pub(super) fn load() -> Result<Pages<GuidePage>, SplitLoaderError> {
    Ok(page)
}

fn page(page: GuidePage) -> Html {
    match page {
        GuidePage::Ending => html! { <EndingPage /> },
        GuidePage::Rules => html! { <RulesPage /> },
        GuidePage::Doubts => html! { <DoubtsPage /> },
        GuidePage::Acts => html! { <ActsPage /> },
        GuidePage::Words => html! { <WordsPage /> },
        GuidePage::Access => html! { <Access /> },
    }
}

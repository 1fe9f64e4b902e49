//! What is read on its own, whoever asks: a module of its own, which loads where one of its pages is wanted.

mod about;
mod access;
mod ending;
mod refused;
mod rulebook;

use super::context::Page;
use super::host::host;
use super::route::GuidePage;
use super::state::Pages;
use about::About;
use access::Access;
use ending::EndingPage;
use refused::RefusedPage;
use rulebook::{ActsPage, DoubtsPage, RulesPage, WordsPage};
use tirkeu::say;
use tirkeu::statement::{Known, Statement};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// What follows the name of the page in its address.
fn address(name: &str) -> String {
    let fragment = host().fragment();
    let rest = fragment.split_once(&format!("/{name}")).or(fragment.split_once(&format!("#{name}")));
    rest.map(|(_, rest)| rest).unwrap_or_default().trim_matches('/').to_owned()
}

/// How a statement is known on the filing day.
fn known(page: &Page, statement: &Statement) -> String {
    match statement.known_on(page.filing()) {
        Known::Said(certainty) => page.texts.certainty(certainty),
        Known::Nowhere => say!(page.texts, ENDING_NOWHERE),
    }
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
        GuidePage::Refused => html! { <RefusedPage /> },
        GuidePage::Rules => html! { <RulesPage /> },
        GuidePage::Doubts => html! { <DoubtsPage /> },
        GuidePage::Acts => html! { <ActsPage /> },
        GuidePage::Words => html! { <WordsPage /> },
        GuidePage::About => html! { <About /> },
        GuidePage::Access => html! { <Access /> },
    }
}

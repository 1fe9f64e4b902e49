//! Everything behind the first screens: its own module of the program, which loads on demand.

use super::access::Access;
use super::check::Check;
use super::days::Days;
use super::kept::{KeptPage, SharedPage, read};
use super::not_found::NotFound;
use super::result::ResultPage;
use super::route::Place;
use super::rulebook::{Doubts, Rules};
use super::{Module, View};
use tirkeu::text::Part;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(later, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { part: Part::Law, page, read: Some(read) })
}

fn page(view: &View<'_>) -> (String, Html) {
    (String::new(), content(view.place))
}

fn content(place: Place) -> Html {
    match place {
        Place::Check => html! { <Check /> },
        Place::Result => html! { <ResultPage /> },
        Place::Rules => html! { <Rules /> },
        Place::Doubts => html! { <Doubts /> },
        Place::Days => html! { <Days /> },
        Place::Shared => html! { <SharedPage /> },
        Place::Kept => html! { <KeptPage /> },
        Place::Access => html! { <Access /> },
        Place::NotFound => html! { <NotFound /> },
        // These are no pages of this module.
        Place::Start
        | Place::Question { .. }
        | Place::Bench
        | Place::Duties
        | Place::Portfolio
        | Place::Embed
        | Place::Component
        | Place::Frame
        | Place::Package => Html::default(),
    }
}

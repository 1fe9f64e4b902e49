//! The pages for landlords: a module of their own, which loads where one of them is wanted.

mod bench;
mod duties;
mod portfolio;

use super::route::Place;
use super::{Module, View};
use tirkeu::say;
use tirkeu::text::Part;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(landlord, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { part: Part::Landlord, page, read: None })
}

fn page(view: &View<'_>) -> (String, Html) {
    let (title, content) = match view.place {
        Place::Bench => bench::page(view),
        Place::Duties => duties::page(view),
        Place::Portfolio => portfolio::page(view),
        // Pages of other modules.
        Place::Start
        | Place::Question { .. }
        | Place::Check
        | Place::Result
        | Place::Rules
        | Place::Doubts
        | Place::Days
        | Place::Shared
        | Place::Kept
        | Place::Access
        | Place::Embed
        | Place::Component
        | Place::Frame
        | Place::Package
        | Place::NotFound => return Default::default(),
    };
    (title, html! { <>{content}{others(view)}</> })
}

/// The ways to the other pages for landlords.
fn others(view: &View<'_>) -> Html {
    let texts = view.texts;
    let places = [
        (Place::Bench, say!(texts, BENCH_TITLE)),
        (Place::Portfolio, say!(texts, PORTFOLIO_TITLE)),
        (Place::Duties, say!(texts, DUTIES_TITLE)),
    ];
    // Files of many rows want a window of their own, and a worker that no other page may start.
    let others =
        places.into_iter().filter(|(place, _)| *place != view.place && (view.own || *place != Place::Portfolio));
    // The bench is come back to as it was left.
    let href = |place| if place == Place::Bench { bench::link_to(view) } else { view.link(place) };
    html! {
        <section class="landlords">
            <h2>{say!(texts, NAV_LANDLORDS)}</h2>
            <ul>{for others.map(|(place, title)| html! { <li><a href={href(place)}>{title}</a></li> })}</ul>
        </section>
    }
}

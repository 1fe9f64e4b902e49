//! The pages for landlords: a module of their own, which loads where one of them is wanted.

mod bench;
mod duties;
mod portfolio;

use super::dom::{el, link, text};
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
    Ok(Module { part: Part::Landlord, page, receive: None })
}

fn page(view: &View<'_>) -> (String, Html) {
    let (title, content) = match view.place {
        Place::Bench => bench::page(view),
        Place::Duties => duties::page(view),
        _ => portfolio::page(view),
    };
    (title, [content, others(view)].into_iter().collect())
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
    let links = others.map(|(place, title)| el("li", "", vec![link(href(place), vec![title.into()])]));
    let list = el("ul", "", links.collect());
    el("section", "landlords", vec![text("h2", "", say!(texts, NAV_LANDLORDS)), list])
}

//! The pages for those who embed the check: a module of their own, which loads where one of them is wanted.

mod component;
mod frame;
mod live;
mod overview;
mod package;
mod preview;
mod prose;
mod reference;
mod sample;
mod sizes;

use super::context::{Page, use_page};
use super::route::Place;
use super::{Module, View};
use component::ComponentGuide;
use frame::FrameGuide;
use overview::Overview;
use package::PackageGuide;
use tirkeu::say;
use tirkeu::text::Part;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(portal, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { part: Part::Portal, page, read: None })
}

fn page(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let (title, content) = match view.place {
        Place::Component => (say!(texts, COMPONENT_TITLE), html! { <ComponentGuide /> }),
        Place::Frame => (say!(texts, FRAME_TITLE), html! { <FrameGuide /> }),
        Place::Package => (say!(texts, PACKAGE_TITLE), html! { <PackageGuide /> }),
        // The others are no pages of this module.
        Place::Embed
        | Place::Start
        | Place::Question { .. }
        | Place::Check
        | Place::Result
        | Place::Rules
        | Place::Doubts
        | Place::Days
        | Place::Shared
        | Place::Kept
        | Place::Access
        | Place::Bench
        | Place::Duties
        | Place::Portfolio
        | Place::NotFound => (say!(texts, EMBED_TITLE), html! { <Overview /> }),
    };
    (title, html! { <>{content}<Others /></> })
}

/// A way to embed the check: its page, its name, its purpose.
struct Way {
    place: Place,
    title: String,
    lead: String,
}

/// The three ways.
fn ways(page: &Page) -> [Way; 3] {
    let texts = &page.texts;
    let way = |place, title, lead| Way { place, title, lead };
    [
        way(Place::Component, say!(texts, COMPONENT_TITLE), say!(texts, COMPONENT_TITLE_LEAD)),
        way(Place::Frame, say!(texts, FRAME_TITLE), say!(texts, FRAME_TITLE_LEAD)),
        way(Place::Package, say!(texts, PACKAGE_TITLE), say!(texts, PACKAGE_TITLE_LEAD)),
    ]
}

/// Links to the other pages on embedding.
#[component(Others)]
fn others() -> Html {
    let page = use_page();
    let overview = (Place::Embed, say!(page.texts, EMBED_TITLE));
    let ways = ways(&page).into_iter().map(|way| (way.place, way.title));
    let others = [overview].into_iter().chain(ways).filter(|(place, _)| *place != page.visit.place);
    html! {
        <section class="landlords">
            <h2>{say!(page.texts, EMBED_TITLE_OTHERS)}</h2>
            <ul>{for others.map(|(place, title)| html! { <li><a href={page.link(place)}>{title}</a></li> })}</ul>
        </section>
    }
}

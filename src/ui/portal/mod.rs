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
mod tender;

use super::context::{Page, use_page};
use super::route::PortalPage;
use super::state::Pages;
use component::ComponentGuide;
use frame::FrameGuide;
use overview::Overview;
use package::PackageGuide;
use tirkeu::say;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(portal, fallible)]
pub(super) fn load() -> Result<Pages<PortalPage>, SplitLoaderError> {
    Ok(page)
}

fn page(page: PortalPage) -> Html {
    let content = match page {
        PortalPage::Overview => html! { <Overview /> },
        PortalPage::Component => html! { <ComponentGuide /> },
        PortalPage::Frame => html! { <FrameGuide /> },
        PortalPage::Package => html! { <PackageGuide /> },
    };
    html! { <>{content}<Others {page} /></> }
}

/// A way to embed the check: its page, its name, its purpose.
struct Way {
    page: PortalPage,
    title: String,
    lead: String,
}

/// The three ways.
fn ways(page: &Page) -> [Way; 3] {
    let texts = &page.texts;
    let way = |page, title, lead| Way { page, title, lead };
    [
        way(PortalPage::Component, say!(texts, COMPONENT_TITLE), say!(texts, COMPONENT_TITLE_LEAD)),
        way(PortalPage::Frame, say!(texts, FRAME_TITLE), say!(texts, FRAME_TITLE_LEAD)),
        way(PortalPage::Package, say!(texts, PACKAGE_TITLE), say!(texts, PACKAGE_TITLE_LEAD)),
    ]
}

/// The page that is shown.
#[derive(PartialEq, Properties)]
struct OthersProps {
    page: PortalPage,
}

/// Links to the other pages on embedding.
#[component(Others)]
fn others(OthersProps { page: shown }: &OthersProps) -> Html {
    let page = use_page();
    let overview = (PortalPage::Overview, say!(page.texts, EMBED_TITLE));
    let ways = ways(&page).into_iter().map(|way| (way.page, way.title));
    let others = [overview].into_iter().chain(ways).filter(|(other, _)| other != shown);
    html! {
        <section class="landlords">
            <h2>{say!(page.texts, EMBED_TITLE_OTHERS)}</h2>
            <ul>{for others.map(|(other, title)| html! { <li><a href={page.link(other)}>{title}</a></li> })}</ul>
        </section>
    }
}

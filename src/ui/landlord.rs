//! The pages for landlords: two modules, of which one loads where one of its pages is wanted. The page of files is the second.

mod bench;
mod duties;
mod portfolio;

use super::context::use_page;
use super::host::host;
use super::route::{GuidePage, LandlordPage, Place};
use super::state::Pages;
use bench::Bench;
use duties::Duties;
use portfolio::Portfolio;
use tirkeu::say;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module of all pages but that of files.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(landlord, fallible)]
pub(super) fn load() -> Result<Pages<LandlordPage>, SplitLoaderError> {
    Ok(page)
}

/// Loads the module of the page of files.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(portfolio, fallible)]
pub(super) fn load_portfolio() -> Result<fn() -> Html, SplitLoaderError> {
    Ok(portfolio_page)
}

fn page(page: LandlordPage) -> Html {
    let content = match page {
        LandlordPage::Bench => html! { <Bench /> },
        LandlordPage::Duties => html! { <Duties /> },
    };
    html! { <>{content}<Others page={Place::from(page)} /></> }
}

fn portfolio_page() -> Html {
    html! { <><Portfolio /><Others page={Place::Portfolio} /></> }
}

/// The page that is shown.
#[derive(PartialEq, Properties)]
struct OthersProps {
    page: Place,
}

/// The ways to the other pages for landlords.
#[component(Others)]
fn others(OthersProps { page: shown }: &OthersProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let bench = Place::from(LandlordPage::Bench);
    let pages = [
        (bench, say!(texts, BENCH_TITLE)),
        (Place::Portfolio, say!(texts, PORTFOLIO_TITLE)),
        (LandlordPage::Duties.into(), say!(texts, DUTIES_TITLE)),
    ];
    // Files of many rows want a window of their own, and a worker that no other page may start.
    let own = host().own();
    let others = pages.into_iter().filter(|(other, _)| other != shown && (own || *other != Place::Portfolio));
    // The bench is come back to as it was left.
    let href = |other| if other == bench { bench::link(&page) } else { page.link(other) };
    html! {
        <section class="landlords">
            <h2>{say!(texts, NAV_LANDLORDS)}</h2>
            <ul>
                {for others.map(|(other, title)| html! { <li><a href={href(other)}>{title}</a></li> })}
                if own {
                    <li><a href={page.link(GuidePage::Ending)}>{say!(texts, NAV_ENDING)}</a></li>
                }
            </ul>
        </section>
    }
}

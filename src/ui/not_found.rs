//! An address that leads nowhere.

use super::context::{use_page, use_title};
use super::parts::heading;
use super::route::Place;
use tirkeu::say;
use yew::prelude::*;

/// The page of such an address.
#[component(NotFound)]
pub(super) fn not_found() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, NOT_FOUND);
    use_title(&page, &title);
    html! {
        <>
            {heading(title)}
            <p>{say!(texts, NOT_FOUND_TEXT)}</p>
            <p><a href={page.link(Place::Start)}>{say!(texts, NAV_START)}</a></p>
        </>
    }
}

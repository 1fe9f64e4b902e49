//! What the check is, what it rests on, what becomes of the answers, and what to do where it is wrong.

use super::super::context::{use_page, use_title};
use super::super::parts::heading;
use super::super::route::GuidePage;
use tirkeu::norm::LAW_READ;
use tirkeu::say;
use yew::prelude::*;

/// The page about the check.
#[component(About)]
pub(super) fn about() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, NAV_ABOUT);
    use_title(&page, &title);
    let link = |place: GuidePage, name: String| html! { <li><a href={page.link(place)}>{name}</a></li> };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, ABOUT_LEAD)}</p>
            <h2>{say!(texts, ABOUT_LAW)}</h2>
            <p>{say!(texts, ABOUT_LAW_TEXT, read = LAW_READ)}</p>
            <ul>
                {link(GuidePage::Rules, say!(texts, NAV_RULES))}
                {link(GuidePage::Doubts, say!(texts, NAV_DOUBTS))}
                {link(GuidePage::Acts, say!(texts, BOOK_TIMELINE))}
            </ul>
            <h2>{say!(texts, ABOUT_PRIVACY)}</h2>
            <p>{say!(texts, ABOUT_PRIVACY_TEXT)}</p>
            <h2>{say!(texts, ABOUT_WHO)}</h2>
            <p>{say!(texts, ABOUT_WHO_TEXT)}</p>
            <h2>{say!(texts, ABOUT_MISTAKE)}</h2>
            <p>{say!(texts, ABOUT_MISTAKE_TEXT)}</p>
        </>
    }
}

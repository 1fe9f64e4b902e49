//! The start: what this is, the ways in, and why to trust it.

use super::context::{Page, use_page, use_title};
use super::host::host;
use super::parts::{FilingDay, button, day_errors, guide, heading, instead};
use super::route::{GuidePage, LandlordPage};
use super::shell::surroundings;
use tirkeu::norm::LAW_READ;
use tirkeu::say;
use yew::prelude::*;

/// The first page.
#[component(Start)]
pub(super) fn start() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, START_TITLE);
    use_title(&page, &title);
    html! {
        <>
            {day_errors(&page)}
            {heading(title)}
            <p class="lead">{say!(texts, START_TITLE_LEAD)}</p>
            {doors(&page)}
            {trust(&page)}
            <FilingDay />
        </>
    }
}

/// The ways in: a person, a dwelling, a refusal.
fn doors(page: &Page) -> Html {
    let texts = &page.texts;
    let own = host().own();
    let begun = page.answers.accepted.done_count() > 0;
    let go = if begun { say!(texts, START_TITLE_CONTINUE) } else { say!(texts, START_TITLE_BUTTON) };
    let again = begun.then(|| {
        let onclick = instead::<MouseEvent>(page, |page| page.start_anew());
        html! { <button type="button" {onclick}>{say!(texts, START_TITLE_AGAIN)}</button> }
    });
    html! {
        <div class="buttons doors">
            <button type="button" class="main" part="main-button" onclick={instead(page, |page| page.go_on())}>{go}</button>
            {for again}
            {for (!begun && page.answers.can_redo()).then(|| button(page, say!(texts, BUTTON_REDO), |page| page.redo()))}
            if own {
                <a href={page.link(LandlordPage::Bench)}>{say!(texts, START_TITLE_LANDLORDS)}</a>
                <a href={page.link(GuidePage::Refused)}>{say!(texts, START_TITLE_REFUSED)}</a>
            }
        </div>
    }
}

/// What one asks before one answers: how old it is, what becomes of the answers, whose it is.
fn trust(page: &Page) -> Html {
    let texts = &page.texts;
    let private = if host().own() { say!(texts, START_TITLE_POINT_PRIVATE) } else { surroundings(page) };
    let about = guide(texts.lang(), GuidePage::About);
    let about = about.map(|href| html! { <>{" "}<a {href}>{say!(texts, NAV_ABOUT)}</a></> });
    html! {
        <ul class="trust">
            <li>{private}</li>
            <li>{say!(texts, START_TITLE_POINT_LAW, read = LAW_READ)}</li>
            <li>{say!(texts, START_TITLE_POINT_INDEPENDENT)}{for about}</li>
        </ul>
    }
}

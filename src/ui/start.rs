//! The start: what this is, and the way in.

use super::context::{use_page, use_title};
use super::form;
use super::host::host;
use super::parts::{FilingDay, heading, instead};
use super::route::LandlordPage;
use super::shell::surroundings;
use tirkeu::say;
use yew::prelude::*;

/// The first page.
#[component(Start)]
pub(super) fn start() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, START_TITLE);
    use_title(&page, &title);
    let own = host().own();
    let begun = page.answers.accepted.done_count() > 0;
    let go = if begun { say!(texts, START_TITLE_CONTINUE) } else { say!(texts, START_TITLE_BUTTON) };
    let again = begun.then(|| {
        let onclick = instead::<MouseEvent>(&page, |page| page.start_anew());
        html! { <button type="button" {onclick}>{say!(texts, START_TITLE_AGAIN)}</button> }
    });
    let landlords = own.then(|| {
        html! { <p><a href={page.link(LandlordPage::Bench)}>{say!(texts, NAV_LANDLORDS)}</a></p> }
    });
    html! {
        <>
            {form::error_summary(&page)}
            {heading(title)}
            <p class="lead">{say!(texts, START_TITLE_LEAD)}</p>
            <ul>
                <li>{if own { say!(texts, START_TITLE_POINT_PRIVATE) } else { surroundings(&page) }}</li>
                <li>{say!(texts, START_TITLE_POINT_HONEST)}</li>
                <li>{say!(texts, START_TITLE_POINT_SKIP)}</li>
            </ul>
            <div class="buttons">
                <button type="button" class="main" onclick={instead(&page, |page| page.go_on())}>{go}</button>
                {for again}
            </div>
            <FilingDay />
            {for landlords}
        </>
    }
}

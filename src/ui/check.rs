//! Every answer, with the way to change it.

use super::answers::answers;
use super::context::{Page, use_case, use_page, use_title};
use super::parts::{FilingDay, change, day_errors, heading, instead, undo};
use super::result::sentence;
use tirkeu::case::Case;
use tirkeu::interview::{SCREENS, Screen};
use tirkeu::say;
use yew::prelude::*;

/// The page of all answers.
#[component(Check)]
pub(super) fn check() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, CHECK_TITLE);
    use_title(&page, &title);
    let case = use_case(&page);
    let done = SCREENS.iter().filter(|screen| page.answers.accepted.is_done(screen));
    html! {
        <>
            {day_errors(&page)}
            {heading(title)}
            <p>{say!(texts, CHECK_TITLE_LEAD)}</p>
            <dl class="answers">{for done.map(|screen| row(&page, screen, &case.0))}</dl>
            <div class="buttons">
                <button type="button" class="main" part="main-button" onclick={instead(&page, |page| page.go_on())}>{say!(texts, BUTTON_NEXT)}</button>
                {undo(&page)}
            </div>
            <FilingDay />
        </>
    }
}

/// A question, its answer in words, and the way to change it.
fn row(page: &Page, screen: &'static Screen, case: &Case) -> Html {
    let question = page.texts.get(screen.title);
    let line = |line: String| html! { <p>{sentence(&[line])}</p> };
    html! {
        <div>
            <dt>{question.clone()}</dt>
            <dd>{for answers(&page.texts, &page.answers.accepted, screen, case).into_iter().map(line)}</dd>
            <dd class="change">{change(page, screen, &question)}</dd>
        </div>
    }
}

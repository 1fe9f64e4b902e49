//! Cases that this device keeps, and files.

mod compare;
mod keep;
mod open;
mod record;
mod shared;
mod status;

pub(super) use keep::Keep;
pub(super) use open::{left_out, read};
pub(super) use shared::SharedPage;

use super::browser;
use super::context::{Page, case_of, use_page, use_title};
use super::files::{self, Kept};
use super::parts::{about, button, heading, instead, pair};
use super::route::LaterPage;
use super::state::DeviceAction;
use compare::compare;
use open::OpenFile;
use status::status;
use tirkeu::assessment::verdict;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::say;
use yew::prelude::*;

/// The page of the cases that this device keeps, two of them side by side, and files.
#[component(KeptPage)]
pub(super) fn kept_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, KEPT);
    use_title(&page, &title);
    let cases = files::kept();
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, KEPT_LEAD)}</p>
            {status(&page)}
            if cases.is_empty() {
                <p>{say!(texts, KEPT_EMPTY)}</p>
            }
            {replaces(&page)}
            {for cases.iter().map(|case| card(&page, case))}
            <div class="buttons">
                if !cases.is_empty() {
                    {button(&page, say!(texts, KEPT_ERASE_ALL), |page| erase(page, None))}
                }
                if !page.device.erased.is_empty() {
                    {button(&page, say!(texts, KEPT_RESTORE), restore)}
                }
            </div>
            {compare(&page, &cases)}
            <OpenFile />
            if page.answers.accepted.done_count() > 0 {
                <p><a href={page.link(LaterPage::Result)}>{say!(texts, RESULT_BACK)}</a></p>
            }
        </>
    }
}

/// A case that is kept: what it leads to, the ways to open and to erase it.
fn card(page: &Page, kept: &Kept) -> Html {
    let texts = &page.texts;
    let name = kept.name.clone();
    let erase = instead::<MouseEvent>(page, move |page| erase(page, Some(&name)));
    let case = kept.case.as_ref().map(|(day, answers)| then_and_now(page, *day, answers));
    let open = kept.case.clone().map(|(_, answers)| {
        let onclick = instead::<MouseEvent>(page, move |page| page.replace(answers.clone()));
        html! { <button type="button" {onclick}>{about(say!(texts, KEPT_OPEN), &kept.name)}</button> }
    });
    html! {
        <section class="card">
            <h2>{kept.name.clone()}</h2>
            {case.unwrap_or_else(|| html! { <p>{say!(texts, KEPT_UNREADABLE)}</p> })}
            <div class="buttons">
                {for open}
                <button type="button" onclick={erase}>{about(say!(texts, KEPT_ERASE), &kept.name)}</button>
            </div>
        </section>
    }
}

/// Erases a kept case, or all.
fn erase(page: &Page, which: Option<&str>) {
    page.device.dispatch(DeviceAction::Erased(files::erase(which)));
    page.focus("title");
}

/// Brings back what was erased last; what the browser refuses can be brought back still.
fn restore(page: &Page) {
    let mut erased = page.device.erased.clone();
    erased.retain(|(name, written)| files::keep(name, written).is_none());
    page.device.dispatch(DeviceAction::Restored(erased));
    page.focus("title");
}

/// What answers led to under the law of their day, and what they lead to now.
fn then_and_now(page: &Page, day: Day, answers: &Draft) -> Html {
    let texts = &page.texts;
    let row = |name: String, on: Day| {
        let (case, _) = case_of(answers, on);
        pair(name, texts.span(verdict(&case.filed_on(on).unwrap_or(case))))
    };
    html! {
        <dl class="figures">
            {row(say!(texts, SHARED_THEN, day = day), day)}
            {row(say!(texts, SHARED_NOW), browser::today())}
        </dl>
    }
}

/// That the answers that are open give way to those that are opened.
fn replaces(page: &Page) -> Html {
    if page.answers.accepted.done_count() == 0 {
        return Html::default();
    }
    html! { <p>{say!(page.texts, SHARED_REPLACES)}</p> }
}

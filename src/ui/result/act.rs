//! The one thing to do next: what can be pressed to do it.

use super::super::context::Page;
use super::super::parts::instead;
use super::super::send::Send;
use super::Outcome;
use super::beyond::refused;
use super::letters::{to_host, to_office};
use super::way::{is_ticked, leads, message, planned, step_name};
use tirkeu::assessment::portal_page;
use tirkeu::law::CONTACT_CENTRE;
use tirkeu::level::{Level, Span};
use tirkeu::say;
use tirkeu::text::{Described, Texts};
use yew::prelude::*;

/// What to press, by verdict: the portal, a call, a question or a message to send, or the step of the plan to begin with.
pub(super) fn act(page: &Page, outcome: &Outcome) -> Html {
    let texts = &page.texts;
    let first = next_step(page, outcome);
    let message = first.as_ref().filter(|_| leads(outcome)).and_then(|step| message(texts, outcome, step));
    let first = first.filter(|_| message.is_none()).map(|step| {
        let (name, label) = (step_name(step.id), say!(texts, ACT_FIRST, step = step.title.as_str()));
        let onclick = instead::<MouseEvent>(page, move |page| page.unfold(&name));
        html! { <button type="button" class="main" part="main-button" {onclick}>{label}</button> }
    });
    // Who is to prepare first is not led past it.
    let portal = || portal(page, outcome, outcome.assessment.verdict.least == Level::Ready);
    // Whoever looks back has been refused, or may have been.
    let past = outcome.is_past();
    let refused = || refused(page, outcome).into_iter().take(1).map(|(href, name)| html! { <a {href}>{name}</a> });
    let ways: Vec<Html> = match outcome.assessment.verdict.level() {
        Some(Level::Ready) => portal().into_iter().collect(),
        Some(Level::Prepare) => first.into_iter().chain(portal()).collect(),
        Some(Level::Ask | Level::Refused) if past => first.into_iter().chain(refused()).chain([call(texts)]).collect(),
        Some(Level::InPerson | Level::Refused) => first.into_iter().chain([call(texts)]).collect(),
        Some(Level::Ask | Level::OutOfScope) => vec![call(texts)],
        Some(Level::NotRequired) | None => Vec::new(),
    };
    let text = match outcome.assessment.verdict {
        Span { least: Level::Ask, most: Level::Ask } => {
            Some(("question", say!(texts, QUESTION), to_office(page, outcome)))
        }
        verdict if verdict.level().is_none() => {
            to_host(texts, outcome).map(|(label, text)| ("open-message", label, text))
        }
        _ => message,
    };
    html! {
        <div class="act">
            {for text.map(|(id, label, content)| html! { <Send {id} {label} {content} office={id == "question"} /> })}
            <div class="buttons">{for ways}</div>
        </div>
    }
}

/// The way to call the contact centre.
pub(super) fn call(texts: &Texts) -> Html {
    html! { <a href={format!("tel:{CONTACT_CENTRE}")}>{say!(texts, ACT_CALL)}</a> }
}

/// The way to the portal's page of the service, where the application goes there for sure.
fn portal(page: &Page, outcome: &Outcome, main: bool) -> Option<Html> {
    let href = portal_page(&outcome.case, &outcome.assessment, page.texts.lang().word())?;
    Some(
        html! { <a class={classes!(main.then_some("main"))} part={main.then_some("main-button")} {href}>{say!(page.texts, ACT_PORTAL)}</a> },
    )
}

/// The first step of the plan that is not ticked off.
fn next_step(page: &Page, outcome: &Outcome) -> Option<Described> {
    planned(outcome).into_iter().find(|step| !is_ticked(page, step))
}

//! What the check comes to: the outcome, what must be known before, what to bring, where, and what to write.

use super::law::statements;
use super::state::OUTCOME;
use crate::ui::browser;
use crate::ui::context::Page;
use crate::ui::parts::{CopyField, button, named, worded};
use crate::ui::route::Place;
use tirkeu::ending::{Ending, Message, OWNERS_SINCE, Outcome, Paper, StatementId};
use tirkeu::say;
use yew::prelude::*;

/// How an outcome looks beside the others.
fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Online => "ready",
        Outcome::Con | Outcome::Police => "in-person",
        Outcome::CoOwners => "prepare",
        Outcome::Court | Outcome::NotYours => "refused",
        Outcome::NoStep => "no-step",
    }
}

/// The outcome with all that belongs to it.
pub(super) fn outcome(page: &Page, ending: &Ending) -> Html {
    let texts = &page.texts;
    let name = format!("ending-outcome-{}", ending.outcome.word());
    html! {
        <>
            <div class={classes!("verdict", class(ending.outcome))}>
                <h3 id={OUTCOME} tabindex="-1">{named(texts, &name)}</h3>
                <p>{worded(page, &named(texts, &format!("{name}.text")))}</p>
            </div>
            {listed(page, say!(texts, ENDING_RESULT_WARNINGS), &ending.warnings)}
            {papers(page, &ending.papers)}
            {listed(page, say!(texts, ENDING_RESULT_WAY), &ending.way)}
            {listed(page, say!(texts, ENDING_RESULT_OPEN), &ending.open)}
            {messages(page, &ending.messages)}
            {listed(page, say!(texts, ENDING_RESULT_WHY), &ending.why)}
            if ending.why.contains(&StatementId::TenDays) {
                <p><a href={page.link(Place::Start)}>{say!(texts, ENDING_RESULT_NEXT)}</a></p>
            }
            <div class="tools">{button(page, say!(texts, BUTTON_PRINT), |_| browser::print())}</div>
        </>
    }
}

/// Statements below a title, or nothing where there are none.
fn listed(page: &Page, title: String, ids: &[StatementId]) -> Html {
    if ids.is_empty() {
        return Html::default();
    }
    html! { <><h3>{title}</h3>{statements(page, ids, "strong")}</> }
}

fn papers(page: &Page, papers: &[Paper]) -> Html {
    if papers.is_empty() {
        return Html::default();
    }
    let paper = |paper: &Paper| html! { <li>{named(page, &format!("ending-paper-{}", paper.word()))}</li> };
    html! { <><h3>{say!(page.texts, ENDING_RESULT_PAPERS)}</h3><ul>{for papers.iter().map(paper)}</ul></> }
}

fn messages(page: &Page, messages: &[Message]) -> Html {
    let texts = &page.texts;
    if messages.is_empty() {
        return Html::default();
    }
    let message = |message: &Message| {
        let id = message.word();
        let content = texts.named(&format!("ending-{id}.text"), &[("day", OWNERS_SINCE.into())]);
        html! { <CopyField {id} label={named(texts, &format!("ending-{id}"))} content={content.unwrap_or_default()} /> }
    };
    html! {
        <div class="apart">
            <h3>{say!(texts, ENDING_RESULT_MESSAGES)}</h3>
            {for messages.iter().map(message)}
        </div>
    }
}

//! The verdict: what it is, why in a sentence of this case, and what to do next; and the change that is only tried.

use super::super::context::Page;
use super::super::parts::{button, heading, pair};
use super::act::act;
use super::open::possible;
use super::squares::squares;
use super::{Outcome, sentence};
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::{Case, Status};
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::FindingText;
use yew::prelude::*;

/// The verdict in words.
pub(super) fn verdict(page: &Page, outcome: &Outcome) -> Html {
    let (texts, words) = (&page.texts, &outcome.words);
    let level = outcome.assessment.verdict.level();
    let by_police = outcome.case.applicant.status.is_some_and(Status::under_police_accounting);
    let decides = level.and_then(|level| deciding(outcome, level));
    let lead = match (level, decides) {
        (None, _) => possible(texts, outcome),
        // What the police do for refugees is no registration, which no rule says.
        (Some(level), Some(_)) if by_police && level <= Level::InPerson => words.text.clone(),
        (Some(_), Some(finding)) => finding.found.clone(),
        (Some(_), None) => words.text.clone(),
    };
    html! {
        <section class={verdict_class(level)}>
            {heading(outcome.title(page))}
            <p class="lead">{lead}</p>
            {squares(page, outcome)}
            if !outcome.tried {
                {act(page, outcome)}
            }
        </section>
    }
}

/// The first rule that comes to the level of the verdict.
fn deciding(outcome: &Outcome, level: Level) -> Option<&FindingText> {
    let mut pairs = outcome.assessment.findings.iter().zip(&outcome.words.findings);
    pairs.find(|(finding, _)| finding.level.level() == Some(level)).map(|(_, words)| words)
}

/// Where it is to be asked: both readings of what decides, in the open.
pub(super) fn readings(page: &Page, outcome: &Outcome) -> Html {
    let decides = deciding(outcome, Level::Ask).filter(|_| outcome.assessment.verdict.level() == Some(Level::Ask));
    let Some(doubt) = decides.and_then(|finding| finding.doubts.first()) else { return Html::default() };
    html! {
        <section class="readings">
            <h2>{say!(page.texts, RESULT_DOUBTS_BOTH)}</h2>
            <ol><li>{doubt.one.clone()}</li><li>{doubt.two.clone()}</li></ol>
        </section>
    }
}

/// The classes of a verdict, which give it its colours.
pub(crate) fn verdict_class(level: Option<Level>) -> &'static str {
    match level {
        None => "verdict open",
        Some(Level::Ready) => "verdict ready",
        Some(Level::Prepare) => "verdict prepare",
        Some(Level::InPerson) => "verdict in-person",
        Some(Level::Ask) => "verdict ask",
        Some(Level::Refused) => "verdict refused",
        Some(Level::NotRequired | Level::OutOfScope) => "verdict",
    }
}

/// What is tried, what the answers themselves lead to, and the way back to them.
pub(super) fn trial(page: &Page, given: &Case, number: usize, changed: &Case) -> Html {
    let texts = &page.texts;
    let before = Assessment::of(given);
    let ifs = texts.describe(&before).changes.into_iter().nth(number).map(|change| change.ifs).unwrap_or_default();
    html! {
        <section class="trial">
            <p class="hint">{say!(texts, RESULT_CHANGES_TRIED)}</p>
            <strong>{sentence(&ifs)}</strong>
            <dl class="figures">
                {pair(say!(texts, RESULT_CHANGES_BEFORE), texts.span(before.verdict))}
                {pair(say!(texts, RESULT_CHANGES_AFTER), texts.span(assessment::verdict(changed)))}
            </dl>
            {button(page, say!(texts, RESULT_CHANGES_BACK), |page| page.try_change(None))}
        </section>
    }
}

//! The verdict: what it is, why in a sentence of this case, and what to do next; and the change that is only tried.

use super::super::context::Page;
use super::super::parts::{about, button, heading, pair, worded};
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
        // Both readings stand below: what each of them says is no part of the sentence.
        (Some(Level::Ask), Some(finding)) if !finding.doubts.is_empty() => opening(&finding.found, 2),
        (Some(_), Some(finding)) => finding.found.clone(),
        (Some(_), None) => words.text.clone(),
    };
    // Where no application is made, what there is to do is all there is.
    let ends = level.is_some_and(|level| level >= Level::NotRequired);
    let to_do = decides.map(|finding| &finding.to_do).filter(|to_do| ends && !to_do.is_empty());
    html! {
        <section class={verdict_class(level)}>
            {heading(outcome.title(page))}
            <p class="lead">{lead.clone()}</p>
            {for to_do.map(|to_do| html! { <p>{worded(page, to_do)}</p> })}
            {squares(page, outcome, &lead)}
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

/// The first sentences of a text. The stop of an abbreviation ends none: a number follows it, or a small letter.
fn opening(text: &str, sentences: usize) -> String {
    let ends = |(end, _): &(usize, &str)| text.get(end + 2..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let end = text.match_indices(". ").filter(ends).nth(sentences - 1);
    end.and_then(|(end, _)| text.get(..=end)).unwrap_or(text).to_owned()
}

/// Where it is to be asked: both readings of what decides, in the open, in short where they are long: the reason has
/// them whole.
pub(super) fn readings(page: &Page, outcome: &Outcome) -> Html {
    let decides = deciding(outcome, Level::Ask).filter(|_| outcome.assessment.verdict.level() == Some(Level::Ask));
    let Some(doubt) = decides.and_then(|finding| finding.doubts.first()) else { return Html::default() };
    let short = |which: &str| page.texts.named(&format!("short-{}-{which}", doubt.id.word()), &[]);
    let reading = |which: &str, whole: &String| short(which).unwrap_or_else(|| whole.clone());
    html! {
        <section class="readings">
            <h2>{about(doubt.title.clone(), &say!(page.texts, RESULT_DOUBTS_BOTH))}</h2>
            <ol><li>{reading("one", &doubt.one)}</li><li>{reading("two", &doubt.two)}</li></ol>
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

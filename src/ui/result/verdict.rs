//! The verdict: what it is, why in a sentence of this case, and what to do next; and the change that is only tried.

use super::super::context::Page;
use super::super::parts::{about, button, heading, pair, worded};
use super::act::act;
use super::crowded::likely;
use super::open::possible;
use super::squares::squares;
use super::{Outcome, sentence};
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::{Case, Status, Tie};
use tirkeu::level::{Certainty, Level};
use tirkeu::say;
use tirkeu::text::{DoubtText, FindingText};
use yew::prelude::*;

/// Characters of a sentence so short that it says but half.
const FEW: usize = 80;

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
        (Some(Level::Ask), Some(finding)) if !finding.doubts.is_empty() => {
            let likely = likely_first(page, finding, &opening(&finding.found, 2));
            likely.unwrap_or_else(|| opening(&finding.found, 3))
        }
        (Some(_), Some(finding)) => finding.found.clone(),
        (Some(_), None) => words.text.clone(),
    };
    // Where no application is made, what there is to do is all there is; and what is asked says why it is.
    let ends = level.is_some_and(|level| level >= Level::NotRequired);
    let told = ends || (level == Some(Level::Ask) && lead.chars().count() < FEW);
    let to_do = decides.map(|finding| &finding.to_do).filter(|to_do| told && !to_do.is_empty());
    let past = outcome.is_past().then_some(outcome.case.filing_date);
    let nobody = outcome.case.dwelling.other_owners.as_ref().is_some_and(Vec::is_empty);
    let sole = nobody && level == Some(Level::Ready) && outcome.case.tie() == Some(Tie::Owner);
    html! {
        <section class={verdict_class(level)}>
            {heading(outcome.title(page))}
            <p class="lead">{lead.clone()}</p>
            {for to_do.map(|to_do| html! { <p>{worded(page, to_do)}</p> })}
            if sole {
                <p>{say!(texts, RESULT_SOLE)}</p>
            }
            {for past.map(|day| html! { <p>{say!(texts, QUESTION_DAY, day = day)}</p> })}
            {squares(page, outcome, &lead)}
            if !outcome.tried {
                {act(page, outcome)}
            }
        </section>
    }
}

/// The first rule that comes to the level of the verdict, of those that are certain if any is.
fn deciding(outcome: &Outcome, level: Level) -> Option<&FindingText> {
    let pairs = outcome.assessment.findings.iter().zip(&outcome.words.findings);
    let deciding = pairs.filter(|(finding, _)| finding.level.level() == Some(level));
    deciding.min_by_key(|(finding, _)| finding.certainty > Certainty::Certain).map(|(_, words)| words)
}

/// The first sentences of a text. The stop of an abbreviation ends none: a number follows it, or a small letter.
pub(super) fn opening(text: &str, sentences: usize) -> String {
    let ends = |(end, _): &(usize, &str)| text.get(end + 2..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let end = text.match_indices(". ").filter(ends).nth(sentences - 1);
    end.and_then(|(end, _)| text.get(..=end)).unwrap_or(text).to_owned()
}

/// What is likelier of two readings, in the place of the first sentence; nothing where the law does not say.
fn likely_first(page: &Page, finding: &FindingText, text: &str) -> Option<String> {
    let rest = text.get(opening(text, 1).len()..)?;
    Some(likely(page, finding)? + rest)
}

/// Where it is to be asked: both readings of what decides, in the open, in short where they are long: the reason has
/// them whole.
pub(super) fn readings(page: &Page, outcome: &Outcome) -> Html {
    let decides = deciding(outcome, Level::Ask).filter(|_| outcome.assessment.verdict.level() == Some(Level::Ask));
    let Some(doubt) = decides.and_then(|finding| finding.doubts.first()) else { return Html::default() };
    let (one, two) = in_short(page, doubt);
    html! {
        <section class="readings">
            <h2>{about(doubt.title.clone(), &say!(page.texts, RESULT_DOUBTS_BOTH))}</h2>
            <ol><li>{one}</li><li>{two}</li></ol>
        </section>
    }
}

/// Both readings, in short where there are words for that.
pub(super) fn in_short(page: &Page, doubt: &DoubtText) -> (String, String) {
    let short = |which: &str| page.texts.named(&format!("short-{}-{which}", doubt.id.word()), &[]);
    let reading = |which: &str, whole: &String| short(which).unwrap_or_else(|| whole.clone());
    (reading("one", &doubt.one), reading("two", &doubt.two))
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

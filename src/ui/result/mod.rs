//! The result: the verdict, what it rests on, what to do.

mod beyond;
mod clock;
mod paper;
mod reasons;
mod tools;
mod verdict;
mod way;

pub(crate) use reasons::{in_figures, reasons, sentence};
pub(crate) use verdict::verdict_class;

use super::context::{Page, use_case, use_page, use_title};
use super::form;
use super::host::host;
use super::kept::Keep;
use super::parts::{FilingDay, button};
use super::share_result::ask_to_share;
use beyond::{Arrival, after, passed};
use paper::paper;
use reasons::changes;
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::{Case, FactPath};
use tirkeu::interview;
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::Description;
use tools::{Share, Tools};
use verdict::{open_points, trial, verdict};
use way::{listed, terms, way};
use yew::prelude::*;

/// A case, what it leads to, and that in words.
struct Outcome {
    case: Case,
    assessment: Assessment,
    words: Description,
    /// Whether the case is a change that is only tried.
    tried: bool,
}

/// The page of the result.
#[component(ResultPage)]
pub(crate) fn result_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let case = use_case(&page);
    let (given, declined) = &*case;
    let tried = page.visit.tried.and_then(|number| Some((number, assessment::changed(given, number)?)));
    let banner = tried.as_ref().map(|(number, changed)| trial(&page, given, *number, changed));
    let case = tried.map_or_else(|| given.clone(), |(_, changed)| changed);
    let assessment = Assessment::of(&case);
    let words = texts.describe(&assessment);
    let outcome = Outcome { case, assessment, words, tried: page.visit.tried.is_some() };
    use_title(&page, &outcome.words.title);
    let own = host().own();
    html! {
        <>
            {form::error_summary(&page)}
            if own {
                {paper(&page, &outcome.assessment, given)}
            }
            {banner.unwrap_or_default()}
            {verdict(&outcome)}
            if may_ask_on(&page, &outcome, declined) {
                {button(&page, say!(texts, BUTTON_MORE), |page| page.ask_on())}
            }
            {open_points(&page, &outcome)}
            {reasons(&page, &outcome.assessment, &outcome.words)}
            if !outcome.tried {
                {ask_to_share(&page, &outcome.assessment, &outcome.words)}
                {changes(&page, &outcome.assessment, &outcome.words)}
            }
            {for outcome.assessment.occupancy.as_ref().map(|occupancy| in_figures(&page, occupancy))}
            {way(&page, &outcome)}
            {terms(&page, &outcome)}
            {listed(&page, say!(texts, RESULT_NOTES), &outcome.words.notes)}
            if outcome.case.stay.from.is_none() {
                <Arrival />
            }
            {after(&page, &outcome)}
            {passed(&page, &outcome)}
            if own {
                <Share />
            }
            if own && page.answers.accepted.done_count() > 0 {
                <Keep />
            }
            <Tools />
            <FilingDay />
        </>
    }
}

/// Whether the verdict came before every open question was asked: what else is in the way can still be.
fn may_ask_on(page: &Page, outcome: &Outcome, declined: &[FactPath]) -> bool {
    let level = outcome.assessment.verdict.level();
    level.is_some_and(|level| level > Level::Ready && level < Level::NotRequired)
        && !outcome.tried
        && !page.answers.accepted.is_on(interview::ASK_ON)
        && interview::next_question_of_all(&outcome.case, declined).is_some()
}

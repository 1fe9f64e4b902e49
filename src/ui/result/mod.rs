//! The result, action first: the verdict with the one thing to do next, the plan, why; the rest closed behind names.

mod act;
mod beyond;
mod clock;
mod open;
mod paper;
mod reasons;
mod send;
mod squares;
mod tools;
mod unasked;
mod verdict;
mod way;

pub(crate) use reasons::{in_figures, reasons, sentence};
pub(crate) use verdict::verdict_class;

use super::context::{Page, use_case, use_page, use_title};
use super::form;
use super::host::host;
use super::kept::Keep;
use super::parts::FilingDay;
use super::share_result::ask_to_share;
use beyond::{after, passed};
use open::open_points;
use paper::paper;
use reasons::changes;
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::Case;
use tirkeu::say;
use tirkeu::text::Description;
use tools::{Share, Tools};
use unasked::unasked;
use verdict::{readings, trial, verdict};
use way::{consents, documents, listed, plan, sure, terms};
use yew::prelude::*;

/// A case, what it leads to, and that in words.
struct Outcome {
    case: Case,
    assessment: Assessment,
    words: Description,
    /// Whether the case is a change that is only tried.
    tried: bool,
}

impl Outcome {
    /// The verdict in a few words; of a change that is only tried it says so first.
    fn title(&self, page: &Page) -> String {
        let title = &self.words.title;
        if self.tried { say!(page.texts, RESULT_CHANGES_TITLE, verdict = title.as_str()) } else { title.clone() }
    }
}

/// The page of the result.
#[component(ResultPage)]
pub(crate) fn result_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let case = use_case(&page);
    let (given, _) = &*case;
    let tried = page.visit.tried.and_then(|number| Some((number, assessment::changed(given, number)?)));
    let banner = tried.as_ref().map(|(number, changed)| trial(&page, given, *number, changed));
    let case = tried.map_or_else(|| given.clone(), |(_, changed)| changed);
    let assessment = Assessment::of(&case);
    let words = texts.describe(&assessment);
    let outcome = Outcome { case, assessment, words, tried: page.visit.tried.is_some() };
    use_title(&page, &outcome.title(&page));
    let own = host().own();
    let channels = sure(&outcome.words.channels);
    html! {
        <>
            {form::error_summary(&page)}
            if own {
                {paper(&page, &outcome.assessment, given)}
            }
            <div class="result">
                <div class="answer">
                    {banner.unwrap_or_default()}
                    {verdict(&page, &outcome)}
                </div>
                <div class="behind">
                    {open_points(&page, &outcome)}
                    {plan(&page, &outcome)}
                    {readings(&page, &outcome)}
                    <p class="hint">{outcome.words.disclaimer.clone()}</p>
                    if !outcome.tried {
                        {ask_to_share(&page, &outcome.assessment, &outcome.words)}
                    }
                    {reasons(&page, &outcome.assessment, &outcome.words)}
                    {unasked(&page, &outcome)}
                    if !outcome.tried {
                        {changes(&page, &outcome.assessment, &outcome.words)}
                    }
                    {documents(&page, &outcome)}
                    {consents(&page, &outcome)}
                    {listed(&page, say!(texts, RESULT_WHERE), &channels)}
                    {terms(&page, &outcome)}
                    {for outcome.assessment.occupancy.as_ref().map(|occupancy| in_figures(&page, occupancy))}
                    {listed(&page, say!(texts, RESULT_NOTES), &outcome.words.notes)}
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
                </div>
            </div>
        </>
    }
}

/// A part of the result behind its name.
fn folded(title: String, content: Html) -> Html {
    html! { <section><details class="part"><summary><h2>{title}</h2></summary>{content}</details></section> }
}

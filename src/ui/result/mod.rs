//! The result, action first: the verdict with the one thing to do next, the plan, why; the rest closed behind names.

mod act;
mod beyond;
mod cites;
mod clock;
mod crowded;
mod letters;
mod open;
mod paper;
mod qr;
mod reasons;
mod squares;
mod together;
mod tools;
mod unasked;
mod verdict;
mod way;

pub(crate) use reasons::{in_figures, reasons, sentence};
pub(crate) use verdict::verdict_class;

use super::browser;
use super::context::{Page, use_case, use_page, use_title};
use super::host::host;
use super::kept::Keep;
use super::parts::{FilingDay, day_errors, folded};
use super::share_result::ask_to_share;
use beyond::{after, instead, passed};
use cites::Cites;
use open::open_points;
use paper::paper;
use reasons::{changes, today};
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::Case;
use tirkeu::say;
use tirkeu::text::Description;
use together::together;
use tools::{Share, Tools};
use unasked::unasked;
use verdict::{readings, trial, verdict};
use way::{consents, documents, listed, notes, plan, sure, terms};
use yew::prelude::*;

/// A case, what it leads to, and that in words.
struct Outcome {
    case: Case,
    assessment: Assessment,
    words: Description,
    /// The acts that it cites.
    cites: Cites,
    /// Whether the case is a change that is only tried.
    tried: bool,
}

impl Outcome {
    /// Whether it looks back on a day that is over.
    fn is_past(&self) -> bool {
        self.case.filing_date < browser::today()
    }

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
    let address = AttrValue::from(browser::address_of(texts.lang(), page.filing(), &page.answers.accepted));
    let (cites, tried) = (Cites::default(), page.visit.tried.is_some());
    let outcome = Outcome { case, assessment, words, cites, tried };
    use_title(&page, &outcome.title(&page));
    let own = host().own();
    let channels = sure(&outcome.words.channels);
    html! {
        <>
            {day_errors(&page)}
            <div class="result">
                <div class="answer">
                    {banner.unwrap_or_default()}
                    {verdict(&page, &outcome)}
                    {together(&page, &outcome)}
                </div>
                <div class="behind">
                    {open_points(&page, &outcome)}
                    {plan(&page, &outcome)}
                    {instead(&page, &outcome)}
                    if !outcome.tried {
                        {today(&page, &outcome)}
                    }
                    {readings(&page, &outcome)}
                    <p class="hint">{outcome.words.disclaimer.clone()}</p>
                    if !outcome.tried {
                        {ask_to_share(&page, &outcome.assessment, &outcome.words)}
                    }
                    {reasons(&page, &outcome.assessment, &outcome.words, &|of, sources| outcome.cites.cite(&page, of, sources))}
                    {unasked(&page, &outcome)}
                    if !outcome.tried {
                        {changes(&page, &outcome)}
                    }
                    {documents(&page, &outcome)}
                    {consents(&page, &outcome)}
                    {listed(&page, &outcome, say!(texts, RESULT_WHERE), &channels)}
                    {terms(&page, &outcome)}
                    {for outcome.assessment.occupancy.as_ref().map(|occupancy| in_figures(&page, occupancy))}
                    {listed(&page, &outcome, say!(texts, RESULT_NOTES), &notes(&outcome))}
                    {after(&page, &outcome)}
                    {passed(&page, &outcome)}
                    {outcome.cites.list(&page)}
                    if own {
                        <Share address={address.clone()} />
                    }
                    if own && page.answers.accepted.done_count() > 0 {
                        <Keep />
                    }
                    <Tools />
                    <FilingDay />
                </div>
            </div>
            if own {
                {paper(&page, &outcome.assessment, given, &address)}
            }
        </>
    }
}

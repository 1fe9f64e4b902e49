//! What may still be asked for: steps, papers and consents that hang on facts that nobody gave, under the question that would
//! tell. It is no part of the plan.

use super::super::browser;
use super::super::context::Page;
use super::super::parts::{button, change, worded};
use super::way::described;
use super::{Outcome, way};
use tirkeu::interview::Screen;
use tirkeu::rules::RuleId;
use tirkeu::say;
use yew::prelude::*;

/// A question that would tell, and what hangs on it; none where several would.
type Group = (Option<&'static Screen>, Vec<Html>);

/// What hangs on open facts, closed, and the way to the questions that were not asked.
pub(super) fn unasked(page: &Page, outcome: &Outcome) -> Html {
    let (texts, assessment, words) = (&page.texts, &outcome.assessment, &outcome.words);
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |rule: Option<RuleId>, item: Html| {
        let screen = rule.and_then(|rule| question(outcome, rule));
        match groups.iter_mut().find(|(known, _)| *known == screen) {
            Some((_, items)) => items.push(item),
            None => groups.push((screen, vec![item])),
        }
    };
    for (step, words) in assessment.steps.iter().zip(&words.steps).filter(|(step, _)| step.perhaps) {
        add(step.rule, described(page, outcome, words));
    }
    for (document, words) in assessment.documents.iter().zip(&words.documents).filter(|(document, _)| document.perhaps)
    {
        let of = texts.sources(document.id.sources(assessment.filing_date));
        let name = worded(page, &words.title);
        add(document.rule, html! { <li><strong>{name}</strong>{outcome.cites.cite(page, &words.title, &of)}</li> });
    }
    for consent in words.consents.iter().filter(|consent| consent.perhaps) {
        add(Some(RuleId::OwnerConsent), way::consent(page, outcome, consent, true));
    }
    for channel in words.channels.iter().filter(|channel| channel.perhaps) {
        add(None, described(page, outcome, channel));
    }
    let beyond = page.answers.accepted.ahead(browser::today()).map_or(0, |ahead| ahead.beyond);
    let more = (beyond > 0 && !outcome.tried).then(|| {
        let count = u32::try_from(beyond).unwrap_or(u32::MAX);
        button(page, say!(texts, BUTTON_MORE, n = count), |page| page.ask_on())
    });
    if groups.is_empty() && more.is_none() {
        return Html::default();
    }
    let folded = (!groups.is_empty()).then(|| {
        html! {
            <details class="part">
                <summary><h2>{say!(texts, RESULT_PERHAPS)}</h2></summary>
                {for groups.into_iter().map(|group| under(page, group))}
            </details>
        }
    });
    html! { <section>{for folded}{for more}</section> }
}

/// The question that would tell whether what a rule asks for is needed.
fn question(outcome: &Outcome, rule: RuleId) -> Option<&'static Screen> {
    let finding = outcome.assessment.finding(rule)?;
    finding.unknown.iter().find_map(|path| Screen::asking(*path))
}

fn under(page: &Page, (screen, items): Group) -> Html {
    let title = screen.map_or_else(|| say!(page.texts, RESULT_PERHAPS_OTHERS), |screen| page.texts.get(screen.title));
    html! {
        <>
            <h3>{title.clone()}</h3>
            <ul class="list">{for items}</ul>
            {for screen.map(|screen| html! { <p class="ways unprinted">{change(page, screen, &title)}</p> })}
        </>
    }
}

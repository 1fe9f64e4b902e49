//! What lies beyond the verdict: what an application leads to, what was not in the way.

use super::super::context::Page;
use super::super::parts::{button, guide};
use super::super::route::GuidePage;
use super::together::another_person;
use super::way::described;
use super::{Outcome, folded};
use tirkeu::assessment::{INSTEAD, INSTEAD_PARENT, Line, PARTS, Part};
use tirkeu::level::Level;
use tirkeu::rules::RuleId;
use tirkeu::say;
use yew::prelude::*;

/// Where no application is made: what to show or do instead, in the open.
pub(super) fn instead(page: &Page, outcome: &Outcome) -> Html {
    let part = PARTS.iter().find(|part| part.id == INSTEAD);
    let lines = part.map(|part| lines(page, outcome, part)).unwrap_or_default();
    if lines.is_empty() {
        return Html::default();
    }
    let title = page.texts.named(INSTEAD, &[]).unwrap_or_default();
    html! { <section><h2>{title}</h2><ul class="list">{for lines}</ul></section> }
}

/// What an application leads to, what can be done when it is refused or comes late, and what the check leaves out.
pub(super) fn after(page: &Page, outcome: &Outcome) -> Html {
    html! { <section class="beyond">{for PARTS.iter().filter(|part| part.id != INSTEAD).map(|part| part_of(page, outcome, part))}</section> }
}

fn part_of(page: &Page, outcome: &Outcome, part: &Part) -> Html {
    let texts = &page.texts;
    let lines = lines(page, outcome, part);
    if lines.is_empty() {
        return Html::default();
    }
    // Whoever is late sees at once what that means.
    html! {
        <details class="part" open={part.id == "late"}>
            <summary><h2>{texts.named(part.id, &[]).unwrap_or_default()}</h2></summary>
            {for texts.named(&format!("{}.lead", part.id), &[]).map(|lead| html! { <p>{lead}</p> })}
            <ul class="list">{for lines}</ul>
            if part.id == "refusal" {
                <ul class="ways">{for refused(page, outcome).into_iter().map(|(href, name)| html! { <li><a {href}>{name}</a></li> })}</ul>
            }
        </details>
    }
}

fn lines(page: &Page, outcome: &Outcome, part: &Part) -> Vec<Html> {
    let line = |line: &'static Line| {
        let said = described(page, outcome, &page.texts.line(line, outcome.case.filing_date));
        if line.id == INSTEAD_PARENT {
            html! { <>{said}{check_parent(page)}</> }
        } else {
            said
        }
    };
    part.called_for(&outcome.case, &outcome.assessment).map(line).collect()
}

/// The way to a check of a parent, whose address is the child's.
fn check_parent(page: &Page) -> Html {
    html! { <li class="unprinted">{button(page, say!(page.texts, INSTEAD_PARENT_BUTTON), another_person)}</li> }
}

/// The ways to what can be done after a refusal, on the page itself or on the whole one, each with its name: for what is in the way
/// of this case, and for whatever it said.
pub(super) fn refused(page: &Page, outcome: &Outcome) -> Vec<(String, String)> {
    let texts = &page.texts;
    let Some(all) = guide(texts.lang(), GuidePage::Refused) else { return Vec::new() };
    let verdict = outcome.assessment.verdict.level().filter(|level| matches!(level, Level::Ask | Level::Refused));
    let pairs = outcome.assessment.findings.iter().zip(&outcome.words.findings);
    // What is said of owners is not said of those who own a share themselves.
    let said = |rule: RuleId| rule != RuleId::CoOwnerConsent;
    let in_the_way =
        pairs.filter(|(finding, _)| verdict.is_some() && finding.level.level() == verdict && said(finding.rule));
    let of_rule = in_the_way.map(|(finding, words)| {
        (format!("{all}/{}", finding.rule.word()), say!(texts, REFUSED_PAGE_RULE, rule = words.title.as_str()))
    });
    of_rule.chain([(all.clone(), say!(texts, REFUSED_PAGE))]).collect()
}

/// What was checked and is not in the way, and what a settled result does not depend on.
pub(super) fn passed(page: &Page, outcome: &Outcome) -> Html {
    let (texts, assessment, words) = (&page.texts, &outcome.assessment, &outcome.words);
    let settled = assessment.verdict.level().is_some();
    let pairs = assessment.findings.iter().zip(&words.findings);
    let open = pairs.filter(|(finding, _)| settled && finding.level.level().is_none());
    html! {
        <>
            {titles(say!(texts, RESULT_PASSED), words.passed.iter().map(|item| item.title.clone()).collect())}
            {titles(say!(texts, RESULT_NOT_CHECKED), open.map(|(_, words)| words.title.clone()).collect())}
        </>
    }
}

/// Titles behind one, or nothing where there are none.
fn titles(title: String, titles: Vec<String>) -> Html {
    if titles.is_empty() {
        return Html::default();
    }
    folded(title, html! { <ul class="plain">{for titles.into_iter().map(|title| html! { <li>{title}</li> })}</ul> })
}

//! What lies beyond the verdict: what an application leads to, what was not in the way.

use super::super::context::Page;
use super::way::described;
use super::{Outcome, folded};
use tirkeu::assessment::{PARTS, Part};
use tirkeu::say;
use yew::prelude::*;

/// What an application leads to, what can be done when it is refused or comes late, and what the check leaves out.
pub(super) fn after(page: &Page, outcome: &Outcome) -> Html {
    html! { <section class="beyond">{for PARTS.iter().map(|part| part_of(page, outcome, part))}</section> }
}

fn part_of(page: &Page, outcome: &Outcome, part: &Part) -> Html {
    let (texts, case) = (&page.texts, &outcome.case);
    let line = |line| described(page, &texts.line(line, case.filing_date));
    let lines: Vec<_> = part.called_for(case, &outcome.assessment).map(line).collect();
    if lines.is_empty() {
        return Html::default();
    }
    // Whoever is late sees at once what that means.
    html! {
        <details class="part" open={part.id == "late"}>
            <summary><h2>{texts.named(part.id, &[]).unwrap_or_default()}</h2></summary>
            {for texts.named(&format!("{}.lead", part.id), &[]).map(|lead| html! { <p>{lead}</p> })}
            <ul class="list">{for lines}</ul>
        </details>
    }
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

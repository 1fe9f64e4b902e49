//! The day of moving in, and what lies beyond the verdict: what an application leads to, what was not in the way.

use super::super::context::{Page, use_page};
use super::super::form::{self, Heading};
use super::super::parts::instead;
use super::Outcome;
use super::way::described;
use tirkeu::assessment::{PARTS, Part};
use tirkeu::interview::FreeDay;
use tirkeu::say;
use yew::prelude::*;

/// The day of moving in, for the ten days: asked here, since no verdict depends on it, and not where the start of a stay said it
/// already.
#[component(Arrival)]
pub(super) fn arrival() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let onsubmit = instead::<SubmitEvent>(&page, |page| page.submit_day(FreeDay::Arrival));
    html! {
        <section class="aside">
            <form novalidate=true {onsubmit}>
                {form::date(&page, "arrival", Heading::Part(say!(texts, RESULT_ARRIVAL)), Some(say!(texts, RESULT_ARRIVAL_HELP)))}
                <button type="submit">{say!(texts, RESULT_ARRIVAL_BUTTON)}</button>
            </form>
        </section>
    }
}

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
        <details open={part.id == "late"}>
            <summary>{texts.named(part.id, &[]).unwrap_or_default()}</summary>
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
        <section>
            {folded(say!(texts, RESULT_PASSED), words.passed.iter().map(|item| item.title.clone()).collect())}
            {folded(say!(texts, RESULT_NOT_CHECKED), open.map(|(_, words)| words.title.clone()).collect())}
        </section>
    }
}

/// Titles behind one, or nothing where there are none.
fn folded(title: String, titles: Vec<String>) -> Html {
    if titles.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{title}</summary>
            <ul>{for titles.into_iter().map(|title| html! { <li>{title}</li> })}</ul>
        </details>
    }
}

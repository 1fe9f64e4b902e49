//! The one thing to do next: what can be pressed to do it.

use super::super::context::Page;
use super::super::parts::instead;
use super::super::send::Send;
use super::Outcome;
use super::open;
use super::way::{is_step, step_name, tick_field};
use tirkeu::assessment::portal_page;
use tirkeu::law::CONTACT_CENTRE;
use tirkeu::level::{Level, Span};
use tirkeu::say;
use tirkeu::text::Described;
use yew::prelude::*;

/// What to press, by verdict: the portal, a call, a question or a message to send, or the step of the plan to begin with.
pub(super) fn act(page: &Page, outcome: &Outcome) -> Html {
    let texts = &page.texts;
    let call = || html! { <a href={format!("tel:{CONTACT_CENTRE}")}>{say!(texts, ACT_CALL)}</a> };
    let first = next_step(page, outcome).map(|step| {
        let (name, label) = (step_name(step.id), say!(texts, ACT_FIRST, step = step.title.as_str()));
        let onclick = instead::<MouseEvent>(page, move |page| page.unfold(&name));
        html! { <button type="button" class="main" {onclick}>{label}</button> }
    });
    let portal = || portal(page, outcome);
    let ways: Vec<Html> = match outcome.assessment.verdict.level() {
        Some(Level::Ready) => portal().into_iter().collect(),
        Some(Level::Prepare) => first.into_iter().chain(portal()).collect(),
        Some(Level::InPerson | Level::Refused) => first.into_iter().chain([call()]).collect(),
        Some(Level::Ask | Level::OutOfScope) => vec![call()],
        Some(Level::NotRequired) | None => Vec::new(),
    };
    let text = match outcome.assessment.verdict {
        Span { least: Level::Ask, most: Level::Ask } => {
            Some(("question", say!(texts, QUESTION), question(page, outcome)))
        }
        verdict if verdict.level().is_none() => {
            open::message(page, outcome).map(|(label, text)| ("open-message", label, text))
        }
        _ => None,
    };
    html! {
        <div class="act">
            {for text.map(|(id, label, content)| html! { <Send {id} {label} {content} /> })}
            <div class="buttons">{for ways}</div>
        </div>
    }
}

/// The way to the portal's page of the service, where the application goes there for sure.
fn portal(page: &Page, outcome: &Outcome) -> Option<Html> {
    let href = portal_page(&outcome.case, &outcome.assessment, page.texts.lang().word())?;
    Some(html! { <a class="main" {href}>{say!(page.texts, ACT_PORTAL)}</a> })
}

/// The first step that is sure and not ticked off.
fn next_step<'a>(page: &Page, outcome: &'a Outcome) -> Option<&'a Described> {
    let ticked = |step: &&Described| page.answers.accepted.is_on(&tick_field(step.id));
    outcome.words.steps.iter().filter(|step| !step.perhaps && is_step(step)).find(|step| !ticked(step))
}

/// A question for the office, with both readings and the acts, to be answered in writing.
pub(super) fn question(page: &Page, outcome: &Outcome) -> String {
    let (texts, words) = (&page.texts, &outcome.words);
    let asks = |span: Span| span.level() == Some(Level::Ask);
    let pairs = outcome.assessment.findings.iter().zip(&words.findings);
    let mut lines = vec![say!(texts, QUESTION_BEGIN, day = outcome.case.filing_date)];
    for (_, finding) in pairs.filter(|(finding, _)| asks(finding.level)) {
        lines.push(format!("{}. {}", finding.title, finding.found));
        // The first is the one that decides.
        if let Some(doubt) = finding.doubts.first() {
            lines.push(say!(
                texts,
                QUESTION_READINGS,
                title = doubt.title.as_str(),
                one = doubt.one.as_str(),
                two = doubt.two.as_str()
            ));
        }
        let mut acts: Vec<String> = Vec::new();
        for source in &finding.sources {
            let act = source.place();
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        lines.push(format!("{}: {}.", say!(texts, RESULT_SOURCES), acts.join("; ")));
    }
    lines.push(say!(texts, QUESTION_END));
    lines.join("\n\n")
}

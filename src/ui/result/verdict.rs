//! The verdict, the change that is tried, and what is still open.

use super::super::context::Page;
use super::super::parts::{button, change, heading, pair};
use super::{Outcome, sentence};
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::Case;
use tirkeu::interview::Screen;
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{OpenPoint, Texts};
use yew::prelude::*;

/// The verdict in words.
pub(super) fn verdict(outcome: &Outcome) -> Html {
    let words = &outcome.words;
    html! {
        <section class={verdict_class(outcome.assessment.verdict.level())}>
            {heading(words.title.clone())}
            <p class="lead">{words.text.clone()}</p>
            <p class="hint">{words.disclaimer.clone()}</p>
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

/// An unsettled result: the best and the worst, what holds, and each open point with the way to find it out.
pub(super) fn open_points(page: &Page, outcome: &Outcome) -> Html {
    let (texts, assessment, words) = (&page.texts, &outcome.assessment, &outcome.words);
    if words.missing.is_empty() {
        return Html::default();
    }
    let mut points: Vec<&OpenPoint> = Vec::new();
    for point in &words.missing {
        // Several owners have one open point between them.
        if points.iter().all(|known| known.title != point.title) {
            points.push(point);
        }
    }
    let settled =
        assessment.findings.iter().zip(&words.findings).filter(|(finding, _)| finding.level.level().is_some());
    let holds: Vec<_> =
        settled.map(|(_, words)| html! { <li>{format!("{}: {}", words.title, words.found)}</li> }).collect();
    let holds = if holds.is_empty() {
        html! { <p>{say!(texts, RESULT_OPEN_HOLDS_NOTHING)}</p> }
    } else {
        html! { <ul>{for holds}</ul> }
    };
    html! {
        <section>
            <h2>{say!(texts, RESULT_OPEN)}</h2>
            // What is only tried may hang on what was never asked.
            if !outcome.tried {
                <p>{say!(texts, RESULT_OPEN_LEAD)}</p>
            }
            <ul class="open">{for points.into_iter().map(|point| open_point(page, point))}</ul>
            <dl class="ends">
                <dt>{say!(texts, RESULT_OPEN_BEST)}</dt>
                {end(texts, assessment.verdict.least)}
                <dt>{say!(texts, RESULT_OPEN_WORST)}</dt>
                {end(texts, assessment.verdict.most)}
            </dl>
            <h3>{say!(texts, RESULT_OPEN_HOLDS)}</h3>
            {holds}
        </section>
    }
}

/// A level that is still possible.
fn end(texts: &Texts, level: Level) -> Html {
    let say = |part: &str| texts.named(&format!("level-{}{part}", level.word()), &[]).unwrap_or_default();
    html! { <dd><strong>{say("")}</strong>{format!(" — {}", say(".text"))}</dd> }
}

fn open_point(page: &Page, point: &OpenPoint) -> Html {
    html! {
        <li>
            <strong>{point.title.clone()}</strong>
            {format!(". {} ", point.how)}
            {for Screen::asking(point.path).map(|screen| change(page, screen, &point.title))}
        </li>
    }
}

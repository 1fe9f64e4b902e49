//! What an unsettled result hangs on: what is still possible, what to find out and from whom, and what holds already.

use super::super::context::Page;
use super::super::parts::change;
use super::{Outcome, folded, sentence};
use tirkeu::case::Tie;
use tirkeu::interview::{KnownBy, Screen, ScreenId};
use tirkeu::level::Level;
use tirkeu::rules::Rule;
use tirkeu::say;
use tirkeu::text::{OpenPoint, Texts};
use yew::prelude::*;

/// What can still come of it, in a sentence or two. That nothing has to be filed, or that other rules apply, is no worse than a
/// refusal: it is told apart.
pub(super) fn possible(texts: &Texts, outcome: &Outcome) -> String {
    let verdict = outcome.assessment.verdict;
    let filed = |level: &Level| *level < Level::NotRequired;
    // What each rule can still say, one by one: between its best and its worst there may be nothing.
    let rules = outcome.assessment.findings.iter().map(|finding| Rule::of(finding.rule));
    let said = rules.flat_map(|rule| rule.outcomes(&outcome.case).iter().map(|said| said.level).collect::<Vec<_>>());
    let said: Vec<Level> = said.collect();
    let most = said.iter().copied().filter(filed).max().unwrap_or(verdict.least).max(verdict.least);
    let least = (filed(&verdict.least)).then(|| {
        if most == verdict.least {
            say!(texts, RESULT_OPEN_ONE, level = texts.level(most))
        } else {
            say!(texts, RESULT_OPEN_RANGE, least = texts.level(verdict.least), most = texts.level(most))
        }
    });
    let apart = [Level::NotRequired, Level::OutOfScope].into_iter();
    let apart = apart.filter(|level| verdict.allows(*level) && said.contains(level));
    let apart = apart.map(|level| say!(texts, RESULT_OPEN_APART, level = texts.level(level)));
    least.into_iter().chain(apart).collect::<Vec<_>>().join(" ")
}

/// Who knows the answers of a screen: who owns the dwelling knows it as an owner does, but for the other owners.
fn known_by(outcome: &Outcome, screen: &Screen) -> KnownBy {
    let known = screen.known_by();
    if known == KnownBy::Owner && owns(outcome) && screen.id != ScreenId::Owners { KnownBy::Person } else { known }
}

fn owns(outcome: &Outcome) -> bool {
    outcome.case.tie() == Some(Tie::Owner)
}

/// The open points of a group, each named once though several owners have it.
fn points(outcome: &Outcome, of: KnownBy) -> Vec<(&'static Screen, &OpenPoint)> {
    let mut points: Vec<(&'static Screen, &OpenPoint)> = Vec::new();
    for point in &outcome.words.missing {
        let Some(screen) = Screen::asking(point.path).filter(|screen| known_by(outcome, screen) == of) else {
            continue;
        };
        if points.iter().all(|(_, known)| known.title != point.title) {
            points.push((screen, point));
        }
    }
    points
}

/// The message that asks the owner for everything the owner knows; none where that is nothing.
pub(super) fn message(page: &Page, outcome: &Outcome) -> Option<String> {
    if owns(outcome) {
        return None;
    }
    let points = points(outcome, KnownBy::Owner);
    let lines: Vec<_> = points.iter().map(|(_, point)| format!("• {}", point.title)).collect();
    (!lines.is_empty()).then(|| {
        format!(
            "{}\n{}\n{}",
            say!(page.texts, RESULT_OPEN_ASK_BEGIN),
            lines.join("\n"),
            say!(page.texts, RESULT_OPEN_ASK_END)
        )
    })
}

/// What to find out, by whom to ask, the most decisive first; then what holds already.
pub(super) fn open_points(page: &Page, outcome: &Outcome) -> Html {
    let (texts, assessment, words) = (&page.texts, &outcome.assessment, &outcome.words);
    if words.missing.is_empty() {
        return Html::default();
    }
    let group = |of: &KnownBy| {
        let points = points(outcome, *of);
        let title = texts.named(&format!("result-open.by-{}", of.word()), &[]).unwrap_or_default();
        (!points.is_empty()).then(|| {
            html! { <><h3>{title}</h3><ul class="open">{for points.into_iter().map(|(screen, point)| open_point(page, screen, point))}</ul></> }
        })
    };
    let settled =
        assessment.findings.iter().zip(&words.findings).filter(|(finding, _)| finding.level.level().is_some());
    let holds: Vec<_> =
        settled.map(|(_, words)| html! { <li>{format!("{}: {}", words.title, words.found)}</li> }).collect();
    html! {
        <>
            <section>
                <h2>{say!(texts, RESULT_OPEN)}</h2>
                {for [KnownBy::Owner, KnownBy::Office, KnownBy::Person].iter().filter_map(group)}
            </section>
            if !holds.is_empty() {
                {folded(say!(texts, RESULT_OPEN_HOLDS), html! { <ul>{for holds}</ul> })}
            }
        </>
    }
}

fn open_point(page: &Page, screen: &'static Screen, point: &OpenPoint) -> Html {
    html! {
        <li>
            <details>
                <summary>{sentence(std::slice::from_ref(&point.title))}</summary>
                <p>{point.how.clone()}</p>
            </details>
            {change(page, screen, &point.title)}
        </li>
    }
}

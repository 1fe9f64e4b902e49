//! What an unsettled result hangs on: what is still possible, what to find out and from whom, and what holds already.

use super::super::context::Page;
use super::super::parts::about;
use super::super::route::Place;
use super::{Outcome, folded, sentence};
use tirkeu::case::{Kind, Tie};
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

/// Who knows the answers of a screen: who owns the dwelling knows it as an owner does, but for the other owners; and where an
/// administration stands for them, that does.
fn known_by(outcome: &Outcome, screen: &Screen) -> KnownBy {
    match screen.known_by() {
        KnownBy::Owner if owns(outcome) && screen.id != ScreenId::Owners => KnownBy::Person,
        KnownBy::Owner => host(outcome),
        known @ (KnownBy::Person | KnownBy::Administration | KnownBy::Office) => known,
    }
}

/// Who is to be asked of the dwelling: its owner, or the administration.
fn host(outcome: &Outcome) -> KnownBy {
    let administered = outcome.case.dwelling.kind.is_some_and(Kind::has_administration);
    if administered { KnownBy::Administration } else { KnownBy::Owner }
}

fn owns(outcome: &Outcome) -> bool {
    outcome.case.tie() == Some(Tie::Owner)
}

/// How many points of a group stand in the open: the most decisive.
const FIRST: usize = 3;

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

/// The message that asks the owner, or the administration, for everything they know, under its name; none where that is nothing.
pub(super) fn message(page: &Page, outcome: &Outcome) -> Option<(String, String)> {
    if owns(outcome) {
        return None;
    }
    let host = host(outcome);
    let points = points(outcome, host);
    let label = match host {
        KnownBy::Administration => say!(page.texts, RESULT_OPEN_ASK_ADMINISTRATION),
        KnownBy::Owner | KnownBy::Person | KnownBy::Office => say!(page.texts, RESULT_OPEN_ASK),
    };
    let mut lines: Vec<String> = Vec::new();
    for (screen, point) in points {
        // Asked as it is asked here, where that is a question by itself.
        let question = page.texts.get(screen.title);
        let asked = if question.ends_with('?') { question } else { sentence(std::slice::from_ref(&point.title)) };
        let line = format!("• {asked}");
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    (!lines.is_empty()).then(|| {
        let text = format!(
            "{}\n{}\n{}",
            say!(page.texts, RESULT_OPEN_ASK_BEGIN),
            lines.join("\n"),
            say!(page.texts, RESULT_OPEN_ASK_END)
        );
        (label, text)
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
            let list = |points: &[(&'static Screen, &OpenPoint)]| {
                html! { <ul class="open">{for points.iter().map(|(screen, point)| open_point(page, screen, point))}</ul> }
            };
            let (first, rest) = points.split_at(points.len().min(FIRST));
            let more = u32::try_from(rest.len()).unwrap_or(u32::MAX);
            html! {
                <>
                    <h3>{title.clone()}</h3>
                    {list(first)}
                    if !rest.is_empty() {
                        <details><summary><span>{about(say!(texts, RESULT_OPEN_MORE, n = more), &title)}</span></summary>{list(rest)}</details>
                    }
                </>
            }
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
                {for [KnownBy::Owner, KnownBy::Administration, KnownBy::Office, KnownBy::Person].iter().filter_map(group)}
            </section>
            if !holds.is_empty() {
                {folded(say!(texts, RESULT_OPEN_HOLDS), html! { <ul>{for holds}</ul> })}
            }
        </>
    }
}

fn open_point(page: &Page, screen: &'static Screen, point: &OpenPoint) -> Html {
    let href = page.link(Place::Question { screen: screen.id, change: true });
    html! {
        <li>
            <details>
                <summary>{sentence(std::slice::from_ref(&point.title))}</summary>
                <p>{point.how.clone()}</p>
            </details>
            <a {href}>{about(say!(page.texts, RESULT_OPEN_ANSWER), &point.title)}</a>
        </li>
    }
}

//! What an unsettled result hangs on: what is still possible, what to find out and from whom, and what holds already.

use super::super::context::Page;
use super::super::parts::{about, worded};
use super::super::route::Place;
use super::act::call;
use super::way::arrival_term;
use super::{Outcome, sentence};
use tirkeu::case::{Fact, Kind, Tenure, Tie};
use tirkeu::interview::{KnownBy, Screen, ScreenId};
use tirkeu::level::Level;
use tirkeu::norm;
use tirkeu::rules::Rule;
use tirkeu::say;
use tirkeu::text::{FindingText, OpenPoint, Texts};
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
    // What to begin with, then what it is about, then how far apart the results are.
    let mut said: Vec<String> = decides(texts, outcome).into_iter().chain(norm(texts, outcome)).collect();
    said.extend(least.into_iter().chain(apart));
    said.join(" ")
}

/// The norm, where figures are open that it is measured by.
fn norm(texts: &Texts, outcome: &Outcome) -> Option<String> {
    let measured = |point: &OpenPoint| matches!(point.path.fact, Fact::UsableArea | Fact::Registered);
    let norm = norm::occupancy_norm(outcome.case.dwelling.region?, outcome.case.filing_date)?;
    let excepted = matches!(outcome.case.tie(), Some(Tie::Family | Tie::Excepted));
    let kin = excepted && outcome.case.dwelling.tenure == Some(Tenure::Private);
    outcome
        .words
        .missing
        .iter()
        .any(measured)
        .then(|| if kin { say!(texts, RESULT_OPEN_KIN) } else { say!(texts, RESULT_OPEN_NORM, norm = norm.per_person) })
}

/// What decides most, so that it is found out before the rest.
fn decides(texts: &Texts, outcome: &Outcome) -> Option<String> {
    let of_others = |point: &&OpenPoint| {
        Screen::asking(point.path).is_some_and(|screen| known_by(outcome, screen) != KnownBy::Person)
    };
    let all: Vec<_> = outcome.words.missing.iter().filter(|point| !follows(outcome, point)).collect();
    // What others know is to be asked for; the rest is but to be answered.
    let others = all.iter().copied().filter(of_others).collect::<Vec<_>>();
    let mut names: Vec<&str> = Vec::new();
    for point in if others.is_empty() { all } else { others } {
        if !names.contains(&point.title.as_str()) {
            names.push(&point.title);
        }
    }
    names.truncate(2);
    (!names.is_empty()).then(|| say!(texts, RESULT_OPEN_DECIDES, what = names.join("; ")))
}

/// Whether it follows from an answer that is not known either, and comes after that one.
fn follows(outcome: &Outcome, point: &OpenPoint) -> bool {
    let answer = Screen::asking(point.path).and_then(|screen| screen.only_where);
    answer.is_some_and(|(fact, _)| outcome.case.value(fact).is_none())
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
pub(super) fn host(outcome: &Outcome) -> KnownBy {
    let administered = outcome.case.dwelling.kind.is_some_and(Kind::has_administration);
    if administered { KnownBy::Administration } else { KnownBy::Owner }
}

/// Whether the person owns a share of the dwelling.
pub(super) fn owns(outcome: &Outcome) -> bool {
    outcome.case.tie() == Some(Tie::Owner)
}

/// An open point, and the screen that asks it.
pub(super) type Point<'a> = (&'static Screen, &'a OpenPoint);

/// How many points of a group stand in the open: the most decisive.
const FIRST: usize = 3;

/// The open points of a group, each named once though several owners have it.
pub(super) fn points(outcome: &Outcome, of: KnownBy) -> Vec<Point<'_>> {
    let mut points: Vec<Point<'_>> = Vec::new();
    for point in outcome.words.missing.iter().filter(|point| !follows(outcome, point)) {
        let Some(screen) = Screen::asking(point.path).filter(|screen| known_by(outcome, screen) == of) else {
            continue;
        };
        if points.iter().all(|(_, known)| known.title != point.title) {
            points.push((screen, point));
        }
    }
    points
}

/// What holds already; then what to find out, by whom to ask, the most decisive first.
pub(super) fn open_points(page: &Page, outcome: &Outcome) -> Html {
    let (texts, assessment, words) = (&page.texts, &outcome.assessment, &outcome.words);
    if words.missing.is_empty() {
        return Html::default();
    }
    let group = |of: &KnownBy| {
        let points = points(outcome, *of);
        let title = texts.named(&format!("result-open.by-{}", of.word()), &[]).unwrap_or_default();
        (!points.is_empty()).then(|| {
            let list = |points: &[Point<'_>]| {
                html! { <ul class="open">{for points.iter().map(|(screen, point)| open_point(page, screen, point, *of))}</ul> }
            };
            let (first, rest) = points.split_at(points.len().min(FIRST));
            let more = u32::try_from(rest.len()).unwrap_or(u32::MAX);
            html! {
                <>
                    <h3>{title.clone()}</h3>
                    if *of == KnownBy::Office {
                        <p>{say!(texts, RESULT_OPEN_OFFICE)}{" "}{call(texts)}</p>
                    }
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
    let line = |words: &FindingText| format!("{}: {} {}", words.title, words.found, words.to_do);
    let holds: Vec<_> = settled.map(|(_, words)| html! { <li>{worded(page, &line(words))}</li> }).collect();
    html! {
        <>
            if !holds.is_empty() {
                <section><h2>{say!(texts, RESULT_OPEN_HOLDS)}</h2><ul>{for holds}</ul></section>
            }
            <section>
                <h2>{say!(texts, RESULT_OPEN)}</h2>
                {for [KnownBy::Owner, KnownBy::Administration, KnownBy::Office, KnownBy::Person].iter().filter_map(group)}
                {for arrival_term(outcome).map(|term| html! { <p class="hint">{term}</p> })}
            </section>
        </>
    }
}

fn open_point(page: &Page, screen: &'static Screen, point: &OpenPoint, known_by: KnownBy) -> Html {
    let how = match known_by {
        // Who has a room there sees no papers of the building.
        KnownBy::Administration => say!(page.texts, RESULT_OPEN_ADMINISTRATION),
        KnownBy::Person | KnownBy::Owner | KnownBy::Office => point.how.clone(),
    };
    let href = page.link(Place::Question { screen: screen.id, change: false });
    html! {
        <li>
            <details>
                <summary>{sentence(std::slice::from_ref(&point.title))}</summary>
                <p>{how}</p>
            </details>
            <a {href}>{about(say!(page.texts, RESULT_OPEN_ANSWER), &point.title)}</a>
        </li>
    }
}

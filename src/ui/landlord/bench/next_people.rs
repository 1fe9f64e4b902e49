//! The next people of each group: a table of signs, with their words for whoever has room or listens.

use super::cards::CheckProps;
use super::figures::figure;
use super::signs::{TIES, group, reading, shape, sign};
use crate::ui::context::use_texts;
use crate::ui::parts::folded;
use std::rc::Rc;
use tirkeu::case::{Counts, Tie};
use tirkeu::occupancy_check::{NormAnswer, OccupancyCheck};
use tirkeu::rules::Reading;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// Sign of the column of area that is missing.
const MISSING: &str = "□";
/// Sign of the column of registrations to end.
const ENDS: &str = "↓";
/// Sign for a number that not even all of them would make.
const NEVER: &str = "–";

/// Most people whom the table goes up to.
const ROWS: u32 = 10;

/// The answers about a number of people, by group; nothing for more people than a case may hold.
fn answers(check: &OccupancyCheck, people: u32) -> Vec<Option<NormAnswer>> {
    TIES.iter().map(|tie| check.if_joined_by(*tie, people)).collect()
}

/// The table below its legend, folded: the sentences of the answer say the same.
#[component(NextPeople)]
pub(super) fn next_people(CheckProps { check }: &CheckProps) -> Html {
    let texts = &use_texts();
    if check.places().is_none() {
        return Html::default();
    }
    let rows = (1..=ROWS).map(|people| row(texts, check, people));
    let head = std::iter::once(("", say!(texts, BENCH_TABLE_COUNT)))
        .chain(TIES.iter().map(|tie| (shape(*tie), group(texts, *tie))))
        .chain([(MISSING, say!(texts, BENCH_TABLE_MISSING)), (ENDS, say!(texts, BENCH_TABLE_ENDS))])
        .map(|(sign, words)| html! { <th scope="col">{both(sign, words)}</th> });
    let content = html! {
        <>
            <p>{say!(texts, BENCH_TABLE_LEAD)}</p>
            {legend(texts, check)}
            <table class="many">
                <thead><tr>{for head}</tr></thead>
                <tbody>{for rows}</tbody>
            </table>
        </>
    };
    folded(say!(texts, BENCH_TABLE), content)
}

/// A sign for the eye, and its words.
fn both(sign: &'static str, words: String) -> Html {
    html! { <><span class="sign" data-sign={sign} /><span class="word">{words}</span></> }
}

fn row(texts: &Rc<Texts>, check: &OccupancyCheck, people: u32) -> Html {
    let answers = answers(check, people);
    // Area and registrations are the same whoever comes.
    let Some(figures) = answers.iter().flatten().next() else { return Html::default() };
    let cell = |answer: &Option<NormAnswer>| {
        let content = answer.map(|answer| both(sign(answer.reading), reading(texts, answer.reading)));
        html! { <td>{content}</td> }
    };
    let ends = match figures.registrations_to_end {
        Some(ends) => who_ends(texts, check.first_to_end(ends)),
        None => both(NEVER, say!(texts, BENCH_TABLE_NEVER)),
    };
    html! {
        <tr>
            <th scope="row">{people}</th>
            {for answers.iter().map(cell)}
            <td>{figure(texts, figures.shortage)}</td>
            <td>{ends}</td>
        </tr>
    }
}

/// Registrations to end: the shape of each group, its name for the ear, and how many.
fn who_ends(texts: &Texts, Counts { family, excepted, outsiders }: Counts) -> Html {
    let groups = [(Tie::Outsider, outsiders), (Tie::Excepted, excepted), (Tie::Family, family)];
    let some: Vec<_> = groups.into_iter().filter(|(_, count)| *count > 0).collect();
    if some.is_empty() {
        return html! { {0} };
    }
    let shown = |(tie, count): (Tie, u32)| {
        html! { <>{both(shape(tie), format!("{}: ", group(texts, tie)))}{count}{" "}</> }
    };
    html! { <>{for some.into_iter().map(shown)}</> }
}

/// The meaning of each sign: of the columns, and of those lines of the norm that the table has.
fn legend(texts: &Rc<Texts>, check: &OccupancyCheck) -> Html {
    let mut lines: Vec<String> = TIES.iter().map(|tie| format!("{} {}", shape(*tie), group(texts, *tie))).collect();
    lines.push(format!("{MISSING} {}", say!(texts, BENCH_TABLE_MISSING)));
    lines.push(format!("{ENDS} {}", say!(texts, BENCH_TABLE_ENDS)));
    if check.if_joined_by(Tie::Outsider, ROWS).is_some_and(|answer| answer.registrations_to_end.is_none()) {
        lines.push(format!("{NEVER} {}", say!(texts, BENCH_TABLE_NEVER)));
    }
    let seen: Vec<Reading> =
        (1..=ROWS).flat_map(|people| answers(check, people)).flatten().map(|answer| answer.reading).collect();
    lines.extend(
        Reading::ALL
            .iter()
            .filter(|reading| seen.contains(reading))
            .map(|line| format!("{} {}", sign(*line), reading(texts, *line))),
    );
    html! { <ul class="legend">{for lines.into_iter().map(|line| html! { <li>{line}</li> })}</ul> }
}

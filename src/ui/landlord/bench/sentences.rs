//! Who else can be registered, in sentences: by group, the numbers of people about whom the norm says the same.

use super::cards::CheckProps;
use super::signs::{by_group, groups, sign};
use crate::ui::context::use_texts;
use tirkeu::level::{Certainty, Level};
use tirkeu::occupancy_check::{NormAnswer, OccupancyCheck, Run};
use tirkeu::rules::Reading;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// Every group.
#[component(Sentences)]
pub(super) fn sentences(CheckProps { check }: &CheckProps) -> Html {
    let texts = &use_texts();
    let all = by_group(|tie| Some(check.runs(tie)).filter(|runs| !runs.is_empty()));
    let of_groups = all.iter().map(|(ties, runs)| {
        let run = |run: &Run| said(run.reading, &range(texts, run), &line(texts, check, run));
        let (first, same) = ties.split_at(1);
        item(texts, groups(texts, first), runs.iter().map(run).collect(), &groups(texts, same))
    });
    html! {
        <>
            <h3>{say!(texts, BENCH_MORE)}</h3>
            <p class="hint">{say!(texts, BENCH_MORE_LEAD)}</p>
            <ul class="list more">
                {for of_groups}
            </ul>
        </>
    }
}

fn item(texts: &Texts, of: String, sentences: Html, same: &str) -> Html {
    html! {
        <li>
            <strong>{of}</strong>
            {sentences}
            if !same.is_empty() {
                <p class="hint">{say!(texts, BENCH_MORE_SAME, groups = same)}</p>
            }
        </li>
    }
}

/// A sentence, after the sign that the table has for it.
fn said(reading: Reading, people: &str, line: &str) -> Html {
    html! { <p><span class="sign" data-sign={sign(reading)} />{format!("{people}: {line}.")}</p> }
}

/// The numbers of a run.
pub(super) fn range(texts: &Texts, run: &Run) -> String {
    let first = run.first;
    match run.last {
        Some(last) if last == first => say!(texts, BENCH_RUN, n = first),
        Some(last) => say!(texts, BENCH_RUN_SOME, first = first, last = last),
        None if first == 1 => say!(texts, BENCH_RUN_ANY),
        None => say!(texts, BENCH_RUN_MORE, first = first),
    }
}

/// What the norm says of a run.
pub(super) fn line(texts: &Texts, check: &OccupancyCheck, run: &Run) -> String {
    let places = check.places().map_or(0, |places| places.free_without_registered);
    words(texts, (run.reading, run.level, run.certainty), places)
}

/// Those who are about to apply together.
pub(super) fn who_join(texts: &Texts, check: &OccupancyCheck) -> String {
    say!(texts, BENCH_JOINING, n = check.joining.total())
}

/// What the norm says of exactly those.
pub(super) fn line_of_joining(texts: &Texts, check: &OccupancyCheck, answer: &NormAnswer) -> String {
    let places = check.places().map_or(0, |places| places.capacity);
    words(texts, (answer.reading, answer.level, answer.certainty), places)
}

/// A line of the norm in a few words, both readings where there are two; with the places that there are for those who come
/// where whoever is registered does not count.
fn words(texts: &Texts, (reading, level, certainty): (Reading, Level, Certainty), places: u32) -> String {
    match (reading, certainty) {
        (Reading::Within, _) => say!(texts, BENCH_LINE_WITHIN),
        (Reading::Exception, _) if level == Level::Ask => say!(texts, BENCH_LINE_EXCEPTION_TENANT),
        (Reading::Exception, Certainty::Ambiguous) => say!(texts, BENCH_LINE_EXCEPTION_SEVERAL),
        (Reading::Exception, _) => say!(texts, BENCH_LINE_EXCEPTION),
        (Reading::Conflict, Certainty::Conflicting) => say!(texts, BENCH_LINE_CONFLICT_FAMILY),
        (Reading::Conflict, _) => say!(texts, BENCH_LINE_CONFLICT_COUNT),
        (Reading::Owner, _) => say!(texts, BENCH_LINE_OWNER),
        (Reading::Exceeded, Certainty::Ambiguous) => say!(texts, BENCH_LINE_EXCEEDED_COUNT, places = places),
        (Reading::Exceeded, _) => say!(texts, BENCH_LINE),
    }
}

//! "Is a cousin family?": from the owner to a person, step by step, with the group of the norm that the law puts them in.

use super::PartProps;
use super::form::{presses, sends};
use super::signs::group;
use super::state::{BenchAction, BenchHandle, Counted};
use crate::ui::context::use_page;
use crate::ui::kin::{Steps, lists, person, use_first_step};
use crate::ui::parts::{doubts_of, sources};
use tirkeu::case::Tie;
use tirkeu::case::kinship::Kin;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The steps, the person, the group, and the ways to count the person.
#[component(KinHelper)]
pub(super) fn kin_helper(PartProps { bench }: &PartProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    use_first_step(&bench.kin);
    let typing = sends(bench, |(field, word)| BenchAction::ChooseKin(field, word));
    let person = person(texts, &bench.kin);
    let counted = bench.counted.map(|Counted { joining, tie, count }| {
        let place = if joining { say!(texts, BENCH_PEOPLE_JOINING) } else { say!(texts, BENCH_PEOPLE_REGISTERED) };
        say!(texts, BENCH_KIN_ADDED, where = place, group = group(texts, tie), n = count)
    });
    html! {
        <details class="kin">
            <summary>{say!(texts, BENCH_KIN)}</summary>
            {lists(&Steps { page: &page, steps: &bench.kin, typing }, true)}
            <div role="status">
                if let Some((name, kin)) = &person {
                    <h3>{name}</h3>
                    <p class="found">{says(texts, kin)}</p>
                    <p class="hint">{texts.certainty(kin.certainty)}</p>
                }
            </div>
            <div>
                if let Some((name, kin)) = &person {
                    {doubts_of(texts, name, &texts.doubts(kin.doubt.as_slice()))}
                    {sources(texts, name, &texts.sources(kin.sources))}
                    <div class="buttons">{for ways(texts, bench, kin)}</div>
                }
            </div>
            <p class="notice" role="status">{counted}</p>
        </details>
    }
}

/// The group, or both where the law leaves it open.
fn says(texts: &Texts, kin: &Kin) -> String {
    match kin.other {
        Some(other) => say!(texts, BENCH_KIN_OPEN, one = group(texts, kin.tie), two = group(texts, other)),
        None => say!(texts, BENCH_KIN_COUNTS, group = group(texts, kin.tie)),
    }
}

/// Buttons that count the person, in each group that the person may belong to.
fn ways(texts: &Texts, bench: &BenchHandle, kin: &Kin) -> Vec<Html> {
    let button = |label: String, joining: bool, tie: Tie| {
        let onclick = presses(bench, BenchAction::Count { joining, tie });
        html! { <button type="button" {onclick}>{label}</button> }
    };
    let mut ways = Vec::new();
    for tie in [Some(kin.tie), kin.other].into_iter().flatten() {
        // An owner counts as family.
        let tie = if tie == Tie::Owner { Tie::Family } else { tie };
        ways.push(button(say!(texts, BENCH_KIN_ADD, group = group(texts, tie)), false, tie));
        ways.push(button(say!(texts, BENCH_KIN_ADD_JOINING, group = group(texts, tie)), true, tie));
    }
    ways
}

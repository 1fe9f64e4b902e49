//! Variants side by side, and the figures of one for paper.

use super::entry::whose;
use super::figures::{self, Figures, bench, figure};
use super::says::{group, reading};
use super::{Board, Message, press};
use crate::ui::View;
use crate::ui::dom::{about, el, pair, part, text};
use crate::ui::parts::named;
use crate::ui::questions::region_name;
use tirkeu::case::{Counts, Tie};
use tirkeu::interview::Draft;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::html::Scope;
use yew::prelude::*;

/// The name of a variant.
pub(super) fn name(texts: &Texts, index: usize) -> String {
    say!(texts, BENCH_VARIANTS_VARIANT, n = u32::try_from(index + 1).unwrap_or(1))
}

/// All variants, where there are several: what was entered, and what the norm says.
pub(super) fn variants(view: &View<'_>, link: &Scope<Board>, figures: &Figures) -> Html {
    let texts = view.texts;
    if figures.variants.len() < 2 {
        return Html::default();
    }
    let card = |(index, variant): (usize, &Draft)| {
        let name = name(texts, index);
        let button = |label: String, message: Message| {
            let onclick = press(link, message);
            html! { <button type="button" {onclick}>{about(label, &name)}</button> }
        };
        let change = if index == figures.shown {
            text("p", "hint", say!(texts, BENCH_VARIANTS_NOW))
        } else {
            button(say!(texts, BENCH_VARIANTS_CHANGE), Message::Show(index))
        };
        let remove = button(say!(texts, BENCH_VARIANTS_REMOVE), Message::Remove(index));
        let mut rows = entered(view, variant);
        rows.extend(said(view, variant));
        let lines =
            vec![text("h3", "", name.clone()), el("dl", "figures", rows), el("div", "tools", vec![change, remove])];
        el("article", "card", lines)
    };
    let cards = figures.variants.iter().enumerate().map(card).collect();
    part(say!(texts, BENCH_VARIANTS), vec![el("div", "variants", cards)])
}

/// What was entered in the variant that is shown: for paper, which has no fields.
pub(super) fn paper(view: &View<'_>) -> Html {
    el("section", "paper", vec![el("dl", "figures", entered(view, view.typed))])
}

fn entered(view: &View<'_>, variant: &Draft) -> Vec<Html> {
    let texts = view.texts;
    let case = figures::case(variant, view.today);
    let unknown = || say!(texts, UNKNOWN);
    let region = case.dwelling.region.map(|region| region_name(view, region.word()));
    let kind = case.dwelling.kind.map(|kind| named(view, &format!("kind-{}", kind.word())));
    let area = case.dwelling.usable_area.map(|area| figure(texts, area));
    vec![
        pair(say!(texts, Q_PLACE_REGION), region.unwrap_or_else(unknown)),
        pair(say!(texts, Q_PLACE_KIND), kind.unwrap_or_else(unknown)),
        pair(say!(texts, Q_HOLDER), whose(view, variant.get("holder"))),
        pair(say!(texts, Q_AREA_USABLE), area.unwrap_or_else(unknown)),
        pair(say!(texts, BENCH_PEOPLE_REGISTERED), people(view, case.dwelling.registered)),
        pair(say!(texts, BENCH_PEOPLE_JOINING), people(view, case.dwelling.joining)),
        pair(say!(texts, START_TITLE_FILING), texts.show(&case.filing_date.into())),
    ]
}

/// People by group, those groups only in which there are some.
fn people(view: &View<'_>, counts: Option<Counts>) -> String {
    let Some(counts) = counts else { return say!(view.texts, UNKNOWN) };
    let groups = [(Tie::Family, counts.family), (Tie::Excepted, counts.excepted), (Tie::Outsider, counts.outsiders)];
    let some = groups.iter().filter(|(_, count)| *count > 0);
    let some: Vec<_> =
        some.map(|(tie, count)| format!("{}: {}", group(view, *tie), view.texts.show(&(*count).into()))).collect();
    if some.is_empty() { say!(view.texts, NOBODY) } else { some.join("; ") }
}

fn said(view: &View<'_>, variant: &Draft) -> Vec<Html> {
    let texts = view.texts;
    let sound = figures::errors(variant, view.today).is_empty();
    let Some(bench) = bench(variant, view.today).filter(|_| sound) else { return Vec::new() };
    let Some(places) = bench.places() else {
        let none = bench.norm().is_none();
        let what = if none { say!(texts, BENCH_SAYS_NONE, day = bench.on) } else { say!(texts, UNKNOWN) };
        return vec![pair(say!(texts, BENCH_SAYS), what)];
    };
    let mut rows = vec![
        pair(say!(texts, RESULT_OCCUPANCY_CAPACITY), texts.show(&places.capacity.into())),
        pair(say!(texts, BENCH_SAYS_FREE), texts.show(&places.free.into())),
    ];
    let other = places.free_without_family;
    rows.extend(other.map(|other| pair(say!(texts, BENCH_SAYS_FREE_OTHER), texts.show(&other.into()))));
    for tie in super::says::TIES {
        rows.extend(
            bench
                .if_joined_by(tie, 1)
                .map(|said| pair(format!("+1: {}", group(view, tie)), reading(view, said.reading))),
        );
    }
    if let Some(said) = bench.if_joined_by(Tie::Outsider, 1) {
        rows.push(pair(say!(texts, BENCH_TABLE_MISSING), figure(texts, said.shortage)));
        let ends =
            said.registrations_to_end.map_or_else(|| say!(texts, BENCH_TABLE_NEVER), |ends| texts.show(&ends.into()));
        rows.push(pair(say!(texts, BENCH_TABLE_ENDS), ends));
    }
    rows
}

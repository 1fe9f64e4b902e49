//! Variants side by side, and the figures of one for paper.

use super::PartProps;
use super::entry::whose;
use super::figure_list::FigureList;
use super::figures::{self, figure};
use super::form::presses;
use super::housing::VariantProps;
use super::norm_says::of_places;
use super::sentences::who_join;
use super::signs::{TIES, by_name, group, reading};
use super::state::BenchAction;
use crate::ui::browser;
use crate::ui::context::use_texts;
use crate::ui::parts::{about, named};
use crate::ui::questions::region_name;
use std::rc::Rc;
use tirkeu::case::{Tally, Tie};
use tirkeu::interview::Draft;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The name of a variant.
pub(super) fn name(texts: &Texts, index: usize) -> String {
    say!(texts, BENCH_VARIANTS_VARIANT, n = u32::try_from(index + 1).unwrap_or(1))
}

/// All variants, where there are several: what was entered, and what the norm says.
#[component(Variants)]
pub(super) fn variants(PartProps { bench }: &PartProps) -> Html {
    let texts = &use_texts();
    let figures = &bench.figures;
    if figures.count() < 2 {
        return Html::default();
    }
    let card = |(index, variant): (usize, &Draft)| {
        let name = name(texts, index);
        let button = |label: String, action: BenchAction| {
            html! { <button type="button" onclick={presses(bench, action)}>{about(label, &name)}</button> }
        };
        let mut rows = entered(texts, variant);
        rows.extend(answers(texts, variant));
        html! {
            <article class="card">
                <h3>{name.clone()}</h3>
                <FigureList {rows} />
                <div class="tools">
                    if index == figures.index() {
                        <p class="hint">{say!(texts, BENCH_VARIANTS_NOW)}</p>
                    } else {
                        {button(say!(texts, BENCH_VARIANTS_CHANGE), BenchAction::Show(index))}
                    }
                    {button(say!(texts, BENCH_VARIANTS_REMOVE), BenchAction::Remove(index))}
                </div>
            </article>
        }
    };
    html! {
        <section>
            <h2>{say!(texts, BENCH_VARIANTS)}</h2>
            <div class="variants">{for figures.variants().enumerate().map(card)}</div>
        </section>
    }
}

/// The figures of a variant for paper, which has no fields.
#[component(Paper)]
pub(super) fn paper(VariantProps { variant }: &VariantProps) -> Html {
    let texts = use_texts();
    html! { <section class="paper"><FigureList rows={entered(&texts, variant)} /></section> }
}

/// The figures of a variant as they were entered, with their names.
pub(super) fn entered(texts: &Rc<Texts>, variant: &Draft) -> Vec<(String, String)> {
    let case = figures::case(variant, browser::today());
    let dwelling = &case.dwelling;
    let unknown = || say!(texts, UNKNOWN);
    let people =
        |tally: Option<Tally>| tally.and_then(Tally::known).map_or_else(unknown, |counts| by_name(texts, counts));
    let region = dwelling.region.map(|region| region_name(texts, region.word()));
    let kind = dwelling.kind.map(|kind| named(texts, &format!("kind-{}", kind.word())));
    let area = dwelling.usable_area.map(|area| figure(texts, area));
    vec![
        (say!(texts, Q_PLACE_REGION), region.unwrap_or_else(unknown)),
        (say!(texts, Q_PLACE_KIND), kind.unwrap_or_else(unknown)),
        (say!(texts, Q_HOLDER), whose(texts, variant.get("holder"))),
        (say!(texts, Q_AREA_USABLE), area.unwrap_or_else(unknown)),
        (say!(texts, BENCH_PEOPLE_REGISTERED), people(dwelling.registered)),
        (say!(texts, BENCH_PEOPLE_JOINING), people(dwelling.joining)),
        (say!(texts, START_TITLE_FILING), texts.show(&case.filing_date.into())),
    ]
}

/// The norm's answers about a variant, with their names; none where its figures are wrong.
fn answers(texts: &Rc<Texts>, variant: &Draft) -> Vec<(String, String)> {
    let today = browser::today();
    let sound = figures::errors(variant, today).is_empty();
    let Some(check) = figures::check(variant, today).filter(|_| sound) else { return Vec::new() };
    let Some(places) = check.places() else {
        let none = check.norm().is_none();
        let what = if none { say!(texts, BENCH_SAYS_NONE, day = check.on) } else { say!(texts, UNKNOWN) };
        return vec![(say!(texts, BENCH_SAYS), what)];
    };
    let mut rows = of_places(texts, &check, places);
    let joining = check.of_those_joining().map(|answer| (who_join(texts, &check), reading(texts, answer.reading)));
    rows.extend(joining);
    rows.extend(TIES.iter().filter_map(|tie| {
        let answer = check.if_joined_by(*tie, 1)?;
        Some((format!("+1: {}", group(texts, *tie)), reading(texts, answer.reading)))
    }));
    if let Some(answer) = check.if_joined_by(Tie::Outsider, 1) {
        let ends = answer.registrations_to_end.map(|ends| by_name(texts, check.first_to_end(ends)));
        let ends = ends.unwrap_or_else(|| say!(texts, BENCH_TABLE_NEVER));
        rows.push((format!("+1: {}", say!(texts, BENCH_TABLE_ENDS)), ends));
    }
    rows
}

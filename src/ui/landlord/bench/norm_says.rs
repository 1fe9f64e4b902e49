//! The norm's answer about a dwelling: the norm itself, the places left, one more person.

use super::cards::Cards;
use super::figure_list::FigureList;
use crate::ui::context::{Page, use_page};
use crate::ui::parts::{doubts_of, ending, sources};
use std::rc::Rc;
use tirkeu::law::{DoubtId, KAZINFORM, KOAP, MIG, P677, Source};
use tirkeu::level::Certainty;
use tirkeu::norm::{self, OccupancyNorm};
use tirkeu::occupancy_check::{OccupancyCheck, Places};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The check, where there is a place to ask about, and whether figures are wrong.
#[derive(PartialEq, Properties)]
pub(super) struct NormSaysProps {
    pub(super) check: Option<OccupancyCheck>,
    pub(super) wrong: bool,
}

/// One sentence that a screen reader hears when it changes, and what stands behind it.
#[component(NormSays)]
pub(super) fn norm_says(NormSaysProps { check, wrong }: &NormSaysProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let (sentence, rest) = match check {
        _ if *wrong => (say!(texts, BENCH_SAYS_MEND), Html::default()),
        None => (say!(texts, BENCH_SAYS_OPEN), Html::default()),
        Some(check) => match (check.norm(), check.places()) {
            (None, _) => (say!(texts, BENCH_SAYS_NONE, day = check.on), no_norm(texts, check)),
            (Some(norm), None) => (say!(texts, BENCH_SAYS_OPEN), basis(texts, check, norm)),
            (Some(norm), Some(places)) => {
                let free = texts.show(&places.free.into());
                (format!("{}: {free}", say!(texts, BENCH_SAYS_FREE)), of_norm(&page, check, norm, places))
            }
        },
    };
    html! {
        <section>
            <h2>{say!(texts, BENCH_SAYS)}</h2>
            <p class="found" role="status">{sentence}</p>
            {rest}
        </section>
    }
}

fn hint(texts: &Texts, certainty: Certainty) -> Html {
    html! { <p class="hint">{texts.certainty(certainty)}</p> }
}

/// Acts that speak of the capital, and of no other place.
static CAPITAL: &[Source] = &const { [MIG.at("art 51(2)(1)"), P677.at("pt 4")] };

fn no_norm(texts: &Rc<Texts>, check: &OccupancyCheck) -> Html {
    let later = norm::OCCUPANCY_NORMS.iter().find(|norm| norm.region == check.region).map(|norm| norm.from);
    let why = match later {
        Some(from) => say!(texts, BENCH_SAYS_LATER, from = from),
        None => say!(texts, BENCH_SAYS_NONE_WHY),
    };
    html! {
        <>
            <p>{why.clone()}</p>
            {hint(texts, Certainty::Likely)}
            {sources(texts, &why, &texts.sources(CAPITAL))}
        </>
    }
}

/// The norm with its doubts and its acts.
fn basis(texts: &Rc<Texts>, check: &OccupancyCheck, norm: &OccupancyNorm) -> Html {
    let says = say!(texts, BENCH_SAYS_NORM, day = check.on, norm = norm.per_person);
    html! {
        <>
            <p>{says.clone()}</p>
            {hint(texts, norm.certainty_on(check.on))}
            {doubts_of(texts, &says, &texts.doubts(&[DoubtId::WhichArea, DoubtId::NormSince]))}
            {sources(texts, &says, &texts.sources(norm.sources))}
        </>
    }
}

/// An official's words: nobody is struck off.
static STRUCK_OFF: &[Source] = &const { [KAZINFORM.at("")] };
/// Acts by which people who live there stay registered, and people who do not may be deregistered.
static LIVING: &[Source] = &const { [KOAP.at("art 493(5)"), P677.at("pt 9(3)")] };

fn of_norm(page: &Page, check: &OccupancyCheck, norm: &OccupancyNorm, places: Places) -> Html {
    let texts = &page.texts;
    let people = check.registered.total() + check.joining.total();
    let over = people.saturating_sub(places.capacity);
    let two_readings = over > 0 || places.free_without_family.is_some_and(|other| other != places.free);
    let doubts = if two_readings { vec![DoubtId::WhoCounts] } else { Vec::new() };
    // What comes and goes stands in elements of its own, so that what is unfolded stays so.
    html! {
        <>
            <FigureList rows={rows(texts, places, people)} />
            <div>
                if check.registered.total() > places.capacity {
                    <p>{say!(texts, BENCH_SAYS_OVER_TEXT)}</p>
                    {hint(texts, Certainty::Likely)}
                    {sources(texts, &say!(texts, BENCH_SAYS_OVER_TEXT), &texts.sources(STRUCK_OFF))}
                }
            </div>
            <div>{doubts_of(texts, &say!(texts, BENCH_SAYS_FREE), &texts.doubts(&doubts))}</div>
            <div>{basis(texts, check, norm)}</div>
            <h3>{say!(texts, BENCH_NEXT)}</h3>
            <Cards check={*check} />
            <p>{say!(texts, BENCH_NEXT_STAY)}</p>
            {ending(page)}
            {sources(texts, &say!(texts, BENCH_NEXT_STAY), &texts.sources(LIVING))}
        </>
    }
}

/// Places and people in figures.
fn rows(texts: &Texts, places: Places, people: u32) -> Vec<(String, String)> {
    let count = |count: u32| texts.show(&count.into());
    let mut rows = Vec::new();
    if let Some(other) = places.free_without_family {
        rows.push((say!(texts, BENCH_SAYS_FREE_OTHER), count(other)));
    }
    rows.push((say!(texts, RESULT_OCCUPANCY_CAPACITY), count(places.capacity)));
    rows.push((say!(texts, BENCH_SAYS_PEOPLE), count(people)));
    if people > places.capacity {
        rows.push((say!(texts, BENCH_SAYS_OVER), count(people - places.capacity)));
    }
    rows
}

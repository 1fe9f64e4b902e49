//! What stands behind the answer: the figures, the norm itself, one more person.

use super::cards::{Cards, CheckProps};
use super::figure_list::FigureList;
use crate::ui::context::{Page, use_page};
use crate::ui::parts::{doubts_of, ending, sources};
use std::rc::Rc;
use tirkeu::area::Area;
use tirkeu::law::{DoubtId, KAZINFORM, KOAP, MIG, P677, Source};
use tirkeu::level::Certainty;
use tirkeu::norm::{self, OccupancyNorm};
use tirkeu::occupancy_check::{OccupancyCheck, Places};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The figures of the answer, the norm, and one more person of each group.
#[component(NormSays)]
pub(super) fn norm_says(CheckProps { check }: &CheckProps) -> Html {
    let page = use_page();
    match check.norm().zip(check.places()) {
        Some((norm, places)) => html! {
            <section>
                <h2>{say!(page.texts, BENCH_ANSWER_FIGURES)}</h2>
                {figures(&page, check, norm, places)}
            </section>
        },
        None => Html::default(),
    }
}

fn hint(texts: &Texts, certainty: Certainty) -> Html {
    html! { <p class="hint">{texts.certainty(certainty)}</p> }
}

/// Acts that speak of the capital, and of no other place.
static CAPITAL: &[Source] = &const { [MIG.at("art 51(2)(1)"), P677.at("pt 4")] };

/// Why there is none.
pub(super) fn no_norm(texts: &Rc<Texts>, check: &OccupancyCheck) -> Html {
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

/// The norm with its acts and its doubts: who counts too, where that makes a difference.
pub(super) fn basis(texts: &Rc<Texts>, check: &OccupancyCheck, norm: &OccupancyNorm) -> Html {
    let says = say!(texts, BENCH_SAYS_NORM, day = check.on, norm = norm.per_person);
    let two_readings = check.places().is_some_and(|places| {
        let others = [places.free_without_family, Some(places.free_without_registered)];
        others.into_iter().flatten().any(|other| other != places.free) || places.over > 0
    });
    let doubts = two_readings.then_some(DoubtId::WhoCounts).into_iter();
    let doubts: Vec<_> = doubts.chain([DoubtId::WhichArea, DoubtId::NormSince]).collect();
    html! {
        <>
            <h3>{say!(texts, BENCH_ANSWER_NORM)}</h3>
            <p>{says.clone()}</p>
            {hint(texts, norm.certainty_on(check.on))}
            {doubts_of(texts, &says, &texts.doubts(&doubts))}
            {sources(texts, &says, &texts.sources(norm.sources))}
        </>
    }
}

/// An official's words: nobody is struck off.
static STRUCK_OFF: &[Source] = &const { [KAZINFORM.at("")] };
/// Acts by which people who live there stay registered, and people who do not may be deregistered.
static LIVING: &[Source] = &const { [KOAP.at("art 493(5)"), P677.at("pt 9(3)")] };

fn figures(page: &Page, check: &OccupancyCheck, norm: &OccupancyNorm, places: Places) -> Html {
    let texts = &page.texts;
    // What comes and goes stands in elements of its own, so that what is unfolded stays so.
    html! {
        <>
            <FigureList rows={rows(texts, check, places)} />
            <div>
                if check.registered.total() > places.capacity {
                    <p>{say!(texts, BENCH_SAYS_OVER_TEXT)}</p>
                    {hint(texts, Certainty::Likely)}
                    {sources(texts, &say!(texts, BENCH_SAYS_OVER_TEXT), &texts.sources(STRUCK_OFF))}
                }
            </div>
            <div>{basis(texts, check, norm)}</div>
            <h3>{say!(texts, BENCH_NEXT)}</h3>
            <Cards check={*check} />
            <p>{say!(texts, BENCH_NEXT_STAY)}</p>
            {ending(page)}
            {sources(texts, &say!(texts, BENCH_NEXT_STAY), &texts.sources(LIVING))}
        </>
    }
}

/// Places by each reading, and the area that is lacking, with the people for whom it is.
pub(super) fn of_places(texts: &Texts, check: &OccupancyCheck, places: Places) -> Vec<(String, String)> {
    let count = |count: u32| texts.show(&count.into());
    let mut rows = vec![(say!(texts, BENCH_SAYS_FREE), count(places.free))];
    rows.extend(places.free_without_family.map(|other| (say!(texts, BENCH_SAYS_FREE_OTHER), count(other))));
    let other = places.free_without_registered;
    if other != places.free {
        rows.push((say!(texts, BENCH_SAYS_FREE_REGISTERED), count(other)));
    }
    rows.push((say!(texts, RESULT_OCCUPANCY_CAPACITY), count(places.capacity)));
    let (now, all) = (check.registered.total(), check.people());
    let lacking = [
        (now, say!(texts, BENCH_SHORT, n = now)),
        (all, say!(texts, BENCH_SHORT_JOINING, n = all)),
        (all + 1, say!(texts, BENCH_SHORT_NEXT, n = all + 1)),
    ];
    // Without anybody who joins the second is the first.
    for (people, name) in
        lacking.into_iter().enumerate().filter(|(line, _)| *line != 1 || all > now).map(|(_, row)| row)
    {
        let shortage = check.shortage(people).filter(|shortage| *shortage > Area::ZERO);
        rows.extend(shortage.map(|shortage| (name, texts.show(&shortage.into()))));
    }
    rows
}

/// Places and people in figures.
fn rows(texts: &Texts, check: &OccupancyCheck, places: Places) -> Vec<(String, String)> {
    let count = |count: u32| texts.show(&count.into());
    let mut rows = of_places(texts, check, places);
    rows.push((say!(texts, BENCH_SAYS_PEOPLE), count(check.people())));
    if places.over > 0 {
        rows.push((say!(texts, BENCH_SAYS_OVER), count(places.over)));
    }
    rows
}

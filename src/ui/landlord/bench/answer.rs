//! The answer: one sentence about those who are about to apply, or about the places; a picture; who else can be registered.

use super::advice::Advice;
use super::cards::{as_shown, said};
use super::glance::ANSWER;
use super::norm_says::{basis, no_norm};
use super::sentences::{Sentences, line_of_joining, who_join};
use super::signs::reading;
use crate::ui::context::use_texts;
use crate::ui::parts::sources;
use crate::ui::squares::Squares;
use std::rc::Rc;
use tirkeu::interview::Draft;
use tirkeu::occupancy_check::{OccupancyCheck, Places};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The check, where there is a place to ask about, its answer in one sentence, and the figures behind it.
#[derive(PartialEq, Properties)]
pub(super) struct AnswerProps {
    pub(super) check: Option<OccupancyCheck>,
    pub(super) sentence: AttrValue,
    pub(super) variant: Draft,
}

/// The sentence, and what stands behind it.
#[component(Answer)]
pub(super) fn answer(AnswerProps { check, sentence, variant }: &AnswerProps) -> Html {
    let texts = &use_texts();
    let behind = |check: &OccupancyCheck| match (check.norm(), check.places()) {
        (None, _) => no_norm(texts, check),
        (Some(norm), None) => basis(texts, check, norm),
        (Some(norm), Some(_)) => sources(texts, &say!(texts, BENCH_MORE), &texts.sources(norm.sources)),
    };
    // What comes and goes stands in an element of its own, so that what is unfolded stays so.
    let joining = check.and_then(|check| Some((check, check.of_those_joining()?)));
    let found = joining.map(|(check, answer)| {
        AttrValue::from([who_join(texts, &check), line_of_joining(texts, &check, &answer)].join(": ") + ".")
    });
    html! {
        <section class="answer">
            <h2 id={ANSWER} tabindex="-1">{say!(texts, BENCH_SAYS)}</h2>
            <p class="found">{found.as_ref().unwrap_or(sentence)}</p>
            <div>
                if let Some((check, answer)) = joining {
                    {said(texts, &check, &who_join(texts, &check), &as_shown(answer))}
                }
            </div>
            <div>
                if let Some((check, places)) = check.and_then(|check| Some((check, check.places()?))) {
                    if joining.is_some() {
                        <p class="then">{in_short(texts, places, say!(texts, BENCH_ANSWER_THEN, free = places.free))}</p>
                    }
                    {squares(texts, &check, places)}
                    <Sentences {check} />
                    <Advice {check} variant={variant.clone()} />
                }
            </div>
            {for check.as_ref().map(behind)}
        </section>
    }
}

/// The answer in one sentence, or what it waits for.
pub(super) fn sentence(texts: &Rc<Texts>, check: Option<OccupancyCheck>, wrong: bool) -> String {
    if wrong {
        return say!(texts, BENCH_SAYS_MEND);
    }
    match check {
        Some(check) if check.norm().is_none() => say!(texts, BENCH_SAYS_NONE, day = check.on),
        check => check.and_then(|check| of_check(texts, &check)).unwrap_or_else(|| say!(texts, BENCH_SAYS_OPEN)),
    }
}

/// What the norm says of those who are about to apply; of nobody, the places.
fn of_check(texts: &Rc<Texts>, check: &OccupancyCheck) -> Option<String> {
    let joining =
        check.of_those_joining().map(|answer| [who_join(texts, check), reading(texts, answer.reading)].join(": "));
    joining.or_else(|| {
        let places = check.places()?;
        Some(in_short(texts, places, say!(texts, BENCH_ANSWER, free = places.free)))
    })
}

/// Places that are free, by each reading, and how many people there are too many.
fn in_short(texts: &Texts, places: Places, free: String) -> String {
    let other = places.free_without_family.filter(|other| *other != places.free);
    let parts = [
        Some(free),
        other.map(|other| say!(texts, BENCH_ANSWER_OTHER, other = other)),
        (places.over > 0).then(|| say!(texts, BENCH_ANSWER_OVER, over = places.over)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn squares(texts: &Texts, check: &OccupancyCheck, places: Places) -> Html {
    let picture = Squares {
        capacity: places.capacity,
        registered: check.registered.total(),
        moving: check.joining.total(),
        // Of those who are about to apply it is said above.
        shortage: check.shortage(check.people()).filter(|_| check.joining.total() == 0),
    };
    picture.drawn(texts)
}

//! The norm as a picture: one square is the area of one person.

use super::super::context::Page;
use super::super::parts::change;
use super::Outcome;
use tirkeu::assessment::Occupancy;
use tirkeu::interview::{JOINING_WHO, Screen, ScreenId, UNKNOWN};
use tirkeu::say;
use yew::prelude::*;

/// The most squares that are drawn; of more, the sentence alone tells.
const MOST: u32 = 24;

/// Who is registered, who joins, what is free and what is lacking, and the same as a sentence. Nothing where no norm is in force.
pub(super) fn squares(page: &Page, outcome: &Outcome) -> Html {
    let Some(occupancy) = &outcome.assessment.occupancy else { return Html::default() };
    let registered = outcome.case.dwelling.registered.map_or(0, |people| people.total());
    let all = occupancy.persons.max(occupancy.capacity);
    let drawn = (all <= MOST).then(|| {
        let square = |place: u32| {
            let who = if place < registered {
                "taken"
            } else if place < occupancy.persons {
                "you"
            } else {
                "free"
            };
            let over = if place < occupancy.capacity { "" } else { " over" };
            html! { <span class={format!("{who}{over}")} /> }
        };
        html! { <span class="squares" aria-hidden="true">{for (0..all).map(square)}</span> }
    });
    // Who does not know who joins has counted nobody.
    let without = (page.answers.accepted.get(JOINING_WHO) == UNKNOWN).then(|| {
        let joining = Screen::of(ScreenId::Joining);
        html! { <p class="ways">{say!(page.texts, SQUARES_WITHOUT)}{" "}{change(page, joining, &page.texts.get(joining.title))}</p> }
    });
    html! {
        <>
            <p class="picture">{for drawn}<span>{caption(page, occupancy, registered)}</span></p>
            {for without}
        </>
    }
}

fn caption(page: &Page, occupancy: &Occupancy, registered: u32) -> String {
    let texts = &page.texts;
    let moving = occupancy.persons.saturating_sub(registered);
    let there = say!(texts, SQUARES, capacity = occupancy.capacity, registered = registered, moving = moving);
    let rest = if occupancy.persons > occupancy.capacity {
        say!(texts, SQUARES_SHORTAGE, shortage = occupancy.shortage)
    } else {
        say!(texts, SQUARES_FREE, free = occupancy.capacity.saturating_sub(occupancy.persons))
    };
    format!("{there} {rest}")
}

//! The picture of the norm for the case of the result.

use super::super::context::Page;
use super::super::parts::change;
use super::super::squares::Squares;
use super::Outcome;
use tirkeu::interview::{JOINING_WHO, Screen, ScreenId, UNKNOWN};
use tirkeu::say;
use yew::prelude::*;

/// The picture beside that sentence, and what is not counted in it. Nothing where no norm is in force.
pub(super) fn squares(page: &Page, outcome: &Outcome, lead: &str) -> Html {
    let Some(occupancy) = &outcome.assessment.occupancy else { return Html::default() };
    let registered = outcome.case.dwelling.registered.map_or(0, |people| people.total());
    let picture = Squares {
        capacity: occupancy.capacity,
        registered,
        moving: occupancy.persons.saturating_sub(registered),
        shortage: Some(occupancy.shortage).filter(|area| !lead.contains(&page.texts.show(&(*area).into()))),
    };
    // Who does not know who joins has counted nobody.
    let without = (page.answers.accepted.get(JOINING_WHO) == UNKNOWN).then(|| {
        let joining = Screen::of(ScreenId::Joining);
        html! { <p class="ways">{say!(page.texts, SQUARES_WITHOUT)}{" "}{change(page, joining, &page.texts.get(joining.title))}</p> }
    });
    html! {
        <>
            {picture.drawn(&page.texts)}
            {for without}
        </>
    }
}

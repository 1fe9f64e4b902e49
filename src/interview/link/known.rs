//! Which fields and words the form of today has.

use super::super::age::{AGE, AGE_UNKNOWN, ON_DAY};
use super::super::choice::Choice;
use super::super::days::{self, FreeDay};
use super::super::draft::{ASK_ON, Draft, NONE, ON, UNKNOWN};
use super::super::field::Field;
use super::super::owners::{OWNER_QUESTIONS, OWNERS_ALIKE, OWNERS_COUNT, OWNERS_UNKNOWN};
use super::super::people::{JOINING, JOINING_WHO, Joiners, REGISTERED, REGISTERED_NONE, people_field};
use super::super::screen::Screen;
use super::super::screens::SCREENS;
use crate::case::{Case, Group};
use crate::day::Day;

/// Whether the form has that field, and of a choice or a box that answer.
pub(super) fn is_known(field: &str, text: &str) -> bool {
    let is_done = |screen: &Screen| text == ON && field == Draft::done_field(screen.id.word());
    field == ASK_ON && text == ON
        || FreeDay::WORDS.iter().any(|day| days::is_part(field, day))
        || SCREENS.iter().any(|screen| is_done(screen) || screen.fields.iter().any(|of| has(of, field, text)))
}

fn has(of: &Field, field: &str, text: &str) -> bool {
    let ticks = |box_of: &str| field == box_of && text == ON;
    let counts = |part: &str| Group::ALL.iter().any(|group| field == people_field(part, *group));
    match of {
        Field::Choice(choice) => field == choice.name && is_answer(choice, text),
        Field::Boxes(boxes) => {
            let way_out = field == boxes.way_out() && matches!(text, NONE | UNKNOWN);
            way_out || boxes.boxes.iter().any(|tick| ticks(tick.name))
        }
        Field::Age => field == AGE || ticks(AGE_UNKNOWN) || field == ON_DAY && Day::parse(text).is_some(),
        Field::Day(day) => ticks(day.unknown) || days::is_part(field, day.name),
        Field::Area(area) => field == area.name || area.unknown.is_some_and(ticks),
        Field::Rooms => field.strip_prefix(of.name()).is_some_and(|room| room.starts_with('-')),
        Field::Owners => {
            let asks = |question: &Choice| {
                let owner = field.strip_prefix("owners.").and_then(|rest| rest.strip_suffix(question.name));
                owner.and_then(|owner| owner.strip_suffix('.')).is_some_and(is_owner) && is_answer(question, text)
            };
            let whole = field == OWNERS_COUNT || ticks(OWNERS_UNKNOWN) || ticks(OWNERS_ALIKE);
            whole || OWNER_QUESTIONS.iter().any(asks)
        }
        Field::Registered => field == REGISTERED_NONE && matches!(text, NONE | UNKNOWN) || counts(REGISTERED),
        Field::Joining => {
            let who = field == JOINING_WHO && (text == UNKNOWN || Joiners::from_word(text).is_some());
            who || counts(JOINING)
        }
    }
}

/// Whether it stands for all owners, or is the number of one.
fn is_owner(owner: &str) -> bool {
    owner == "all" || owner.parse::<usize>().is_ok_and(|number| number < Case::MOST_OWNERS)
}

fn is_answer(choice: &Choice, text: &str) -> bool {
    text == UNKNOWN || choice.label(text).is_some()
}

//! The interview: which fact to ask next, the screens that ask, and the facts that typed answers amount to. Facts that are
//! spoken of together share a screen.

#[macro_use]
mod entry;
mod age;
mod ahead;
mod asked;
mod check;
mod choice;
mod combined;
mod days;
mod draft;
mod facts;
mod field;
mod from_case;
mod label;
pub mod link;
mod owners;
mod people;
mod screen;
mod screens;
mod term;

pub use age::{AGE, AGE_UNKNOWN};
pub use ahead::{Ahead, FEW};
pub use asked::asked_of_host;
pub use check::{FieldError, FieldErrorKind};
pub use choice::{Answer, AnswerGroup, Choice, Labelled, Look, Options};
pub use days::FreeDay;
pub use draft::{ASK_ON, Draft, ON, UNKNOWN};
pub use field::{AreaField, Boxes, DayField, Field, Tick};
pub use owners::{MOST_OWNERS, OWNER_QUESTIONS, OWNERS_ALIKE, OWNERS_COUNT, OWNERS_UNKNOWN};
pub use people::{
    JOINING, JOINING_WHO, Joiners, PEOPLE, PeopleGroup, REGISTERED, REGISTERED_NONE, field_now, people_field,
};
pub use screen::{About, KnownBy, Screen, ScreenId, Stage};
pub use screens::SCREENS;

use crate::assessment::missing;
use crate::case::{Case, FactPath};

/// The fact to ask next: the most decisive one that can still change the verdict and was not declined, that
/// is answered with "I don't know". `None` when the verdict is settled, or hangs on declined facts only.
#[must_use]
pub fn next_question(case: &Case, declined: &[FactPath]) -> Option<FactPath> {
    first_not_declined(missing(case), declined)
}

fn first_not_declined(paths: Vec<FactPath>, declined: &[FactPath]) -> Option<FactPath> {
    paths.into_iter().find(|path| !declined.contains(path))
}

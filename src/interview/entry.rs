//! Entries of the table of screens in short. Labels are found by name at build time: where one is missing, the entry does
//! not compile.

use super::check::FieldErrorKind;
use super::choice::{Choice, Look, Options};
use super::field::{Boxes, Field, Tick};
use super::screen::{About, Screen, ScreenId};
use crate::case::{Capacity, Fact, FactValue, Status};
use crate::text::{Key, key};

/// One of the words of a fact, labelled by the texts that begin with a family's name and end with the word.
macro_rules! one_of {
    ($fact:expr, $family:literal, $words:expr) => {
        $crate::interview::Options::Words {
            fact: $fact,
            words: const { &$words },
            labels: const { &$crate::text::Key::family::<{ $words.len() }>($family, &$words) },
        }
    };
}

/// A screen whose question is the text `q-` and its name.
pub(super) const fn screen(id: ScreenId, about: About, fields: &'static [Field]) -> Screen {
    let title = Key::of(&["q-", id.word()]);
    Screen { id, title, help: Key::of(&["q-", id.word(), ".help"]), about, only_where: None, fields }
}

/// A choice whose question is that of the screen.
pub(super) const fn choice(name: &'static str, options: Options) -> Field {
    Field::Choice(radios(name, options))
}

pub(super) const fn radios(name: &'static str, options: Options) -> Choice {
    Choice { name, title: None, look: Look::Radios, error: FieldErrorKind::Choose, options }
}

pub(super) const fn yes_or_no(fact: Fact, labels: [Key; 2]) -> Options {
    Options::YesNo { fact, labels }
}

/// Boxes whose question is that of the screen.
pub(super) const fn boxes(name: &'static str, boxes: &'static [Tick]) -> Field {
    Field::Boxes(Boxes { name, title: None, none: key::BUTTON_NONE, boxes })
}

/// A box that means yes.
pub(super) const fn yes(name: &'static str, label: Key, fact: Fact) -> Tick {
    Tick { name, label, fact, ticked: FactValue::YesNo(true), otherwise: FactValue::YesNo(false), only_where: None }
}

/// A box that means yes, for citizens alone.
pub(super) const fn of_citizens(name: &'static str, label: Key, fact: Fact) -> Tick {
    let citizen = FactValue::Word(Status::Citizen.word());
    Tick { only_where: Some((Fact::Status, citizen)), ..yes(name, label, fact) }
}

/// A box that means no.
pub(super) const fn no(name: &'static str, label: Key, fact: Fact) -> Tick {
    Tick { name, label, fact, ticked: FactValue::YesNo(false), otherwise: FactValue::YesNo(true), only_where: None }
}

pub(super) const fn capacity(name: &'static str, label: Key, capacity: Capacity) -> Tick {
    let otherwise = FactValue::Word(Capacity::Full.word());
    Tick { name, label, fact: Fact::Capacity, ticked: FactValue::Word(capacity.word()), otherwise, only_where: None }
}

//! Fields as types: how an answer is entered, and which facts it is about.

use super::choice::Choice;
use super::draft::{Draft, NONE};
use super::screen::Screen;
use super::{age, owners, people};
use crate::case::{Fact, FactValue};
use crate::text::Key;

/// A field, or several that make one answer.
#[derive(Debug)]
pub enum Field {
    /// One of several answers.
    Choice(Choice),
    /// Boxes, with "none of these" and "I don't know" as the other ways to answer.
    Boxes(Boxes),
    /// The age in full years, or "I don't know".
    Age,
    /// A day in three parts, or "I don't know".
    Day(DayField),
    /// An area.
    Area(AreaField),
    /// The rooms that add up to the usable area: a help, no answer.
    Rooms,
    /// How many other owners there are, and about each the same questions.
    Owners,
    /// How many people are registered in the dwelling, by group.
    Registered,
    /// Who joins the person; where they are counted, how many, by group.
    Joining,
}

/// Boxes of which any number may be ticked.
#[derive(Debug)]
pub struct Boxes {
    /// The name of the group.
    pub name: &'static str,
    /// The question, where it is not that of the screen.
    pub title: Option<Key>,
    /// How "none of these" reads.
    pub none: Key,
    /// The boxes.
    pub boxes: &'static [Tick],
}

/// A box. Of several boxes about one fact the last that is ticked counts.
#[derive(Debug)]
pub struct Tick {
    /// The field's name.
    pub name: &'static str,
    /// Its label.
    pub label: Key,
    /// The fact that it is about.
    pub fact: Fact,
    /// What the fact is where the box is ticked.
    pub ticked: FactValue,
    /// What it is otherwise.
    pub otherwise: FactValue,
    /// The answer elsewhere without which it is not asked; not to know that one is no reason to leave it out.
    pub only_where: Option<(Fact, FactValue)>,
}

/// A day in three parts.
#[derive(Debug)]
pub struct DayField {
    /// The name of the group of three.
    pub name: &'static str,
    /// The question.
    pub title: Key,
    /// An example.
    pub hint: Option<Key>,
    /// The name of the box "I don't know".
    pub unknown: &'static str,
    /// The fact.
    pub fact: Fact,
    /// The day that it must come after.
    pub after: Option<&'static Self>,
}

/// An area in square metres.
#[derive(Debug)]
pub struct AreaField {
    /// The field's name.
    pub name: &'static str,
    /// Its label.
    pub label: Key,
    /// What it is asked for.
    pub hint: Option<Key>,
    /// The name of the box "I don't know"; without it the field may stay empty.
    pub unknown: Option<&'static str>,
    /// The fact.
    pub fact: Fact,
    /// The area that it is a part of.
    pub within: Option<&'static Self>,
}

impl Field {
    /// The name of the field, or of the group that it is.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Choice(choice) => choice.name,
            Self::Boxes(boxes) => boxes.name,
            Self::Age => age::AGE,
            Self::Day(day) => day.name,
            Self::Area(area) => area.name,
            Self::Rooms => "area.rooms",
            Self::Owners => "owners",
            Self::Registered => people::REGISTERED,
            Self::Joining => people::JOINING,
        }
    }

    /// Whether it asks that fact.
    #[must_use]
    pub fn asks(&self, fact: Fact) -> bool {
        match self {
            Self::Choice(choice) => choice.options.ask(fact),
            Self::Boxes(boxes) => boxes.boxes.iter().any(|tick| tick.fact == fact),
            Self::Age => age::FACTS.contains(&fact),
            Self::Day(day) => day.fact == fact,
            Self::Area(area) => area.fact == fact,
            Self::Rooms => false,
            Self::Owners => owners::ask(fact),
            Self::Registered => fact == Fact::Registered,
            Self::Joining => fact == Fact::Joining,
        }
    }
}

impl Boxes {
    /// The boxes that are asked beside these answers.
    pub fn asked(&self, draft: &Draft) -> impl Iterator<Item = &'static Tick> {
        self.boxes.iter().filter(|tick| tick.is_asked(draft))
    }

    /// The field of "none of these" and "I don't know".
    #[must_use]
    pub fn way_out(&self) -> String {
        format!("{}.{NONE}", self.name)
    }
}

impl Tick {
    /// Whether it is asked beside these answers.
    pub(super) fn is_asked(&self, draft: &Draft) -> bool {
        self.only_where.is_none_or(|(fact, needed)| {
            let told = Screen::asking(fact).and_then(|screen| draft.facts_of(screen).get(fact));
            told.is_none_or(|told| told == needed)
        })
    }
}

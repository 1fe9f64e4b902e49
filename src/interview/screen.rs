//! Screens and their fields as types: how an answer is entered, and which facts it amounts to.

use super::check::FieldErrorKind;
use super::draft::UNKNOWN;
use super::{SCREENS, ScreenId, owners, people};
use crate::case::{Fact, FactPath, FactValue};
use crate::text::Key;

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

/// A screen: one question to the person, its fields, and what its answers hold for.
#[derive(Debug)]
pub struct Screen {
    /// Its name, which begins the names of its fields.
    pub id: ScreenId,
    /// The question.
    pub title: Key,
    /// The explanation, folded.
    pub help: Key,
    /// Who or what the answers are about.
    pub about: About,
    /// The answer elsewhere under which those given here say nothing.
    pub void_where: Option<(Fact, FactValue)>,
    /// The fields, in the order of the form.
    pub fields: &'static [Field],
}

/// Who or what the answers of a screen are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The person alone.
    Person,
    /// The dwelling, whoever moves in.
    Dwelling,
    /// Who owns the dwelling: the same for another person as long as this one owns nothing of it.
    Ownership,
}

/// A field, or several that make one answer.
#[derive(Debug)]
pub enum Field {
    /// One of several answers.
    Choice(Choice),
    /// Boxes, with "none of these" and "I don't know" as the other ways to answer.
    Boxes(Boxes),
    /// A whole number, or "I don't know".
    Number(Number),
    /// A day in three parts, or "I don't know".
    Day(DayField),
    /// An area.
    Area(AreaField),
    /// The rooms that add up to the usable area: a help, no answer.
    Rooms,
    /// How many other owners there are, and about each the same two questions.
    Owners,
    /// How many people are registered in the dwelling, and how many join, by group.
    People,
}

/// One of several answers, with "I don't know" as the last.
#[derive(Debug)]
pub struct Choice {
    /// The field's name.
    pub name: &'static str,
    /// The question, where it is not that of the screen.
    pub title: Option<Key>,
    /// How the answers are shown.
    pub look: Look,
    /// What is wrong where none is chosen.
    pub error: FieldErrorKind,
    /// The answers.
    pub options: Options,
}

/// How the answers of a choice are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Each with a button of its own.
    Radios,
    /// The same; none need be chosen, and none means that no answer applies.
    OptionalRadios,
    /// A list to unfold.
    List,
}

/// The answers of a choice.
#[derive(Debug)]
pub enum Options {
    /// Yes and no.
    YesNo {
        /// The fact.
        fact: Fact,
        /// Their labels.
        labels: [Key; 2],
    },
    /// The words of a fact.
    Words {
        /// The fact.
        fact: Fact,
        /// Its words, in the order of the form.
        words: &'static [&'static str],
        /// Their labels.
        labels: &'static [Key],
    },
    /// Answers that each say several facts.
    Groups(&'static [AnswerGroup]),
}

/// Answers under a heading of their own, or under none.
#[derive(Debug)]
pub struct AnswerGroup {
    /// The heading.
    pub title: Option<Key>,
    /// The answers.
    pub answers: &'static [Answer],
}

/// An answer that says several facts.
#[derive(Debug)]
pub struct Answer {
    /// Its word.
    pub word: &'static str,
    /// Its label.
    pub label: Key,
    /// The facts that it says, and by which it is known again in a case.
    pub says: &'static [(Fact, FactValue)],
    /// What follows from it besides.
    pub also: &'static [(Fact, FactValue)],
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
}

/// A whole number.
#[derive(Debug)]
pub struct Number {
    /// The field's name.
    pub name: &'static str,
    /// Its label.
    pub label: Key,
    /// The name of the box "I don't know".
    pub unknown: &'static str,
    /// The fact.
    pub fact: Fact,
    /// The largest number.
    pub most: u32,
    /// What is wrong with anything else.
    pub error: FieldErrorKind,
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

impl Screen {
    /// The screen of that word.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        Some(Self::of(ScreenId::from_word(id)?))
    }

    /// The entry of the table.
    #[must_use]
    pub fn of(id: ScreenId) -> &'static Self {
        let [first, ..] = &SCREENS;
        SCREENS.get(id as usize).unwrap_or(first)
    }

    /// The screen that asks a fact.
    #[must_use]
    pub fn asking(path: impl Into<FactPath>) -> Option<&'static Self> {
        let fact = path.into().fact;
        SCREENS.iter().find(|screen| screen.asks(fact))
    }

    /// Whether one of its fields asks that fact.
    #[must_use]
    pub fn asks(&self, fact: Fact) -> bool {
        self.fields.iter().any(|field| field.asks(fact))
    }

    /// The choice among its fields that asks a fact.
    #[must_use]
    pub fn choice(&self, fact: Fact) -> Option<&'static Choice> {
        self.fields.iter().find_map(|field| match field {
            Field::Choice(choice) if choice.options.ask(fact) => Some(choice),
            Field::Choice(_)
            | Field::Boxes(_)
            | Field::Number(_)
            | Field::Day(_)
            | Field::Area(_)
            | Field::Rooms
            | Field::Owners
            | Field::People => None,
        })
    }

    /// The one field whose question is that of the screen, where it has such a one.
    #[must_use]
    pub fn only_field(&self) -> Option<&'static Field> {
        let [field] = self.fields else { return None };
        match field {
            Field::Choice(Choice { title: None, .. }) | Field::Boxes(Boxes { title: None, .. }) => Some(field),
            Field::Choice(_)
            | Field::Boxes(_)
            | Field::Number(_)
            | Field::Day(_)
            | Field::Area(_)
            | Field::Rooms
            | Field::Owners
            | Field::People => None,
        }
    }
}

impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Screen {}

impl Field {
    /// The name of the field, or of the group that it is.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Choice(choice) => choice.name,
            Self::Boxes(boxes) => boxes.name,
            Self::Number(number) => number.name,
            Self::Day(day) => day.name,
            Self::Area(area) => area.name,
            Self::Rooms => "area.rooms",
            Self::Owners => "owners",
            Self::People => people::REGISTERED,
        }
    }

    /// Whether it asks that fact.
    #[must_use]
    pub fn asks(&self, fact: Fact) -> bool {
        match self {
            Self::Choice(choice) => choice.options.ask(fact),
            Self::Boxes(boxes) => boxes.boxes.iter().any(|tick| tick.fact == fact),
            Self::Number(number) => number.fact == fact,
            Self::Day(day) => day.fact == fact,
            Self::Area(area) => area.fact == fact,
            Self::Rooms => false,
            Self::Owners => owners::ask(fact),
            Self::People => people::FACTS.contains(&fact),
        }
    }
}

impl Choice {
    /// The label of a word; `None` for "I don't know" and for a word that is no answer.
    #[must_use]
    pub fn label(&self, word: &str) -> Option<Key> {
        self.options
            .all()
            .into_iter()
            .flat_map(|(_, answers)| answers)
            .find(|(known, _)| *known == word)
            .map(|(_, key)| key)
    }
}

/// Answers with their labels, under a heading or under none.
pub type Labelled = (Option<Key>, Vec<(&'static str, Key)>);

/// The words of yes and no.
pub(super) const YES_OR_NO: [&str; 2] = ["yes", "no"];

impl Options {
    /// Every answer, by group: its word and its label.
    #[must_use]
    pub fn all(&self) -> Vec<Labelled> {
        match self {
            Self::YesNo { labels, .. } => vec![(None, YES_OR_NO.into_iter().zip(*labels).collect())],
            Self::Words { words, labels, .. } => {
                vec![(None, words.iter().copied().zip(labels.iter().copied()).collect())]
            }
            Self::Groups(groups) => {
                let answers =
                    |group: &AnswerGroup| group.answers.iter().map(|answer| (answer.word, answer.label)).collect();
                groups.iter().map(|group| (group.title, answers(group))).collect()
            }
        }
    }

    pub(super) fn ask(&self, asked: Fact) -> bool {
        match self {
            Self::YesNo { fact, .. } | Self::Words { fact, .. } => *fact == asked,
            Self::Groups(groups) => answers(groups).flat_map(|answer| answer.says).any(|(fact, _)| *fact == asked),
        }
    }

    /// The facts that a word says: none for "I don't know", and for what is no answer.
    pub(super) fn facts(&self, word: &str) -> Vec<(Fact, FactValue)> {
        match self {
            _ if word.is_empty() || word == UNKNOWN => Vec::new(),
            Self::YesNo { fact, .. } => {
                let place = YES_OR_NO.iter().position(|known| *known == word);
                place.map(|place| (*fact, FactValue::YesNo(place == 0))).into_iter().collect()
            }
            Self::Words { fact, words, .. } => words
                .iter()
                .find(|known| **known == word)
                .map(|word| (*fact, FactValue::Word(word)))
                .into_iter()
                .collect(),
            Self::Groups(groups) => {
                let answer = answers(groups).find(|answer| answer.word == word);
                answer.into_iter().flat_map(|answer| answer.says.iter().chain(answer.also)).copied().collect()
            }
        }
    }

    /// The word that says what is known of these facts; `None` where none does.
    pub(super) fn word(&self, known: impl Fn(Fact) -> Option<FactValue>) -> Option<&'static str> {
        match self {
            Self::YesNo { fact, .. } => match known(*fact)? {
                FactValue::YesNo(true) => Some("yes"),
                FactValue::YesNo(false) => Some("no"),
                FactValue::Word(_)
                | FactValue::Day(_)
                | FactValue::Number(_)
                | FactValue::Area(_)
                | FactValue::Counts(_) => None,
            },
            Self::Words { fact, words, .. } => {
                let value = known(*fact)?;
                words.iter().find(|word| value == FactValue::Word(word)).copied()
            }
            Self::Groups(groups) => {
                let fits = |answer: &&Answer| answer.says.iter().all(|(fact, value)| known(*fact) == Some(*value));
                answers(groups).find(fits).map(|answer| answer.word)
            }
        }
    }
}

pub(super) fn answers(groups: &'static [AnswerGroup]) -> impl Iterator<Item = &'static Answer> {
    groups.iter().flat_map(|group| group.answers)
}

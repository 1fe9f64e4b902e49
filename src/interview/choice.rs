//! Choices: one of several answers, the words under which drafts hold them, and the facts that they say.

use super::check::FieldErrorKind;
use super::draft::UNKNOWN;
use crate::case::{Fact, FactValue};
use crate::text::Key;

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
    /// A list of which one is always chosen, the first as long as nothing else is.
    Chosen,
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

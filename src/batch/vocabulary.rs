//! The words of languages: what cells may hold in place of codes, and in which words results are said.
//!
//! A vocabulary is plain data, made of the texts of a language where these are (`text::vocabulary`); a file is read without any.

use super::fold::fold;
use super::shape::Shape;
use crate::case::{Fact, Values};
use crate::typed;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The words of one language: lists of lists, which little code reads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// The language.
    pub lang: String,
    /// Each thing that has names, and then these, of which the first is the one that is shown. A thing is a [`Kind`] and a code
    /// with a blank between them; they are in order.
    pub names: Vec<Vec<String>>,
}

words! {
    /// What a language has names for.
    pub enum Kind {
        /// Columns, by the path of their fact.
        Column = "column",
        /// Values, by the name of their fact and their code with a blank between them; truth by [`TRUTH`].
        Value = "value",
        /// The codes of results.
        Code = "code",
        /// What is said of rows that are wrong, with places in braces.
        Error = "error",
    }
}

/// The name under which a vocabulary has the words for true and false.
pub const TRUTH: &str = "truth";
/// The name under which a vocabulary has the values of a fact; `None` where these are no words.
#[must_use]
pub fn name_of_values(fact: Fact) -> Option<&'static str> {
    match fact.values() {
        Values::Words(_) => Some(fact.word()),
        Values::YesNo => Some(TRUTH),
        Values::Day(..) | Values::Number(_) | Values::Area | Values::Iin | Values::Owners(_) | Values::Counts(_) => {
            None
        }
    }
}

impl Vocabulary {
    /// The names of something.
    #[must_use]
    pub fn names(&self, kind: Kind, code: &str) -> &[String] {
        let wanted = [kind.word(), " ", code].concat();
        let place = self.names.binary_search_by(|thing| thing.first().map_or("", String::as_str).cmp(&wanted));
        let thing = place.ok().and_then(|place| self.names.get(place));
        thing.and_then(|thing| thing.get(1..)).unwrap_or_default()
    }

    /// The name that is shown.
    pub(super) fn name(&self, kind: Kind, code: &str) -> Option<&str> {
        self.names(kind, code).first().map(String::as_str)
    }

    /// What the value of a fact may be called.
    pub(super) fn of_value(&self, fact: Fact, code: &str) -> &[String] {
        name_of_values(fact).map_or(&[], |fact| self.names(Kind::Value, &[fact, " ", code].concat()))
    }

    /// The names of columns: each path, and these.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.names.iter().filter_map(|thing| {
            let (thing, names) = thing.split_first()?;
            Some((thing.strip_prefix(Kind::Column.word())?.strip_prefix(' ')?, names))
        })
    }
}

/// A folded word, and the code that it stands for; none where it could be two.
type Word = (String, Option<&'static str>);

/// What the cells of some facts may hold beside codes.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// Whether they may hold words at all.
    are_read: bool,
    of_facts: Vec<(Fact, Vec<Word>)>,
}

impl Words {
    /// The words of some vocabularies for some facts, in rows of a kind.
    pub(super) fn of(vocabularies: &[&Vocabulary], shape: Shape, facts: impl Iterator<Item = Fact>) -> Self {
        let of_fact = |fact: Fact| {
            let mut words = Vec::<Word>::new();
            for code in codes(fact).iter().chain(shape.beside(fact)) {
                for name in vocabularies.iter().flat_map(|vocabulary| vocabulary.of_value(fact, code)) {
                    let word = fold(name);
                    match words.iter_mut().find(|(known, _)| *known == word) {
                        Some((_, meant)) => *meant = meant.filter(|meant| meant == code),
                        None => words.push((word, Some(*code))),
                    }
                }
            }
            (fact, words)
        };
        let are_read = !vocabularies.is_empty();
        Self { are_read, of_facts: facts.filter(|_| are_read).map(of_fact).collect() }
    }

    /// A cell as its fact is written, where words are known that it may hold instead; empty where it says that nothing is
    /// known. What cannot be read stays as it is.
    pub(super) fn read<'c>(&self, fact: Fact, cell: &'c str) -> Cow<'c, str> {
        if !self.are_read {
            return Cow::Borrowed(cell);
        }
        if self.says_nothing(cell) {
            return Cow::Borrowed("");
        }
        let is_whole = || cell.bytes().all(|byte| byte.is_ascii_digit());
        let read = match fact.values() {
            Values::Words(codes) if codes.contains(&cell) => None,
            Values::Words(_) | Values::YesNo => self.code(fact, cell).map(Cow::Borrowed),
            Values::Area => Some(typed::plain_area(cell)),
            Values::Number(_) | Values::Counts(_) if is_whole() => None,
            Values::Number(_) => typed::years(cell).map(|number| Cow::Owned(number.to_string())),
            Values::Counts(_) => typed::people(cell).map(|number| Cow::Owned(number.to_string())),
            Values::Iin if is_whole() => None,
            Values::Iin => Some(Cow::Owned(cell.chars().filter(|letter| !typed::is_blank(*letter)).collect())),
            Values::Day(..) | Values::Owners(_) => None,
        };
        read.unwrap_or(Cow::Borrowed(cell))
    }

    /// Whether a cell is blank, or says in words that nothing is known.
    pub(super) fn says_nothing(&self, cell: &str) -> bool {
        cell.is_empty() || self.are_read && typed::is_nothing(cell)
    }

    /// The code that a word of a fact stands for.
    fn code(&self, fact: Fact, word: &str) -> Option<&'static str> {
        let (_, words) = self.of_facts.iter().find(|(known, _)| *known == fact)?;
        let word = fold(word);
        words.iter().find(|(known, _)| *known == word).and_then(|(_, code)| *code)
    }
}

/// The codes of a fact's values, where these are words.
fn codes(fact: Fact) -> &'static [&'static str] {
    match fact.values() {
        Values::Words(words) => words,
        Values::YesNo => &["false", "true"],
        Values::Day(..) | Values::Number(_) | Values::Area | Values::Iin | Values::Owners(_) | Values::Counts(_) => &[],
    }
}

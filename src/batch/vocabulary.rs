//! The words of languages: what cells may hold in place of codes, and in which words results are said.
//!
//! A vocabulary is plain data, made of the texts of a language where these are (`text::vocabulary`); a file is read without any.

use super::fold::fold;
use crate::case::{Fact, Values};
use crate::typed;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// The language.
    pub lang: String,
    /// What columns are called, by the path of their fact; the first name is the one that is shown.
    pub columns: BTreeMap<String, Vec<String>>,
    /// What values are called, by the name of their fact and by their code, likewise. Truth has the name [`TRUTH`].
    pub values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// What the codes of results are called.
    pub codes: BTreeMap<String, String>,
    /// What is said of rows that are wrong, with places in braces.
    pub errors: BTreeMap<String, String>,
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
    /// What the values of a fact are called, by their code.
    pub(super) fn values_of(&self, fact: Fact) -> Option<&BTreeMap<String, Vec<String>>> {
        self.values.get(name_of_values(fact)?)
    }
}

/// The path of the fact whose column some vocabulary calls so; `None` also where that could be two.
#[must_use]
pub fn path_in_words<'v>(vocabularies: impl IntoIterator<Item = &'v Vocabulary>, heading: &str) -> Option<&'v str> {
    let heading = fold(typed::without_unit(heading));
    let columns = vocabularies.into_iter().flat_map(|vocabulary| &vocabulary.columns);
    let is_named = |(_, names): &(&String, &Vec<String>)| names.iter().any(|name| fold(name) == heading);
    let mut paths = columns.filter(is_named).map(|(path, _)| path);
    let path = paths.next()?;
    paths.all(|other| other == path).then_some(path)
}

/// What cells may hold beside codes, by the place of their fact: folded words, and the code that each stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(Vec<Vec<(String, &'static str)>>);

impl Words {
    /// The words of some vocabularies. One that could mean two values of a fact means none.
    pub(super) fn of<'v>(vocabularies: impl Iterator<Item = &'v Vocabulary>) -> Self {
        let vocabularies: Vec<_> = vocabularies.collect();
        let of_fact = |fact: &Fact| {
            let codes = codes(*fact);
            let named = vocabularies.iter().filter_map(|vocabulary| vocabulary.values_of(*fact)).flatten();
            let words = named.flat_map(|(code, words)| words.iter().map(move |word| (fold(word), code)));
            let known = words.filter_map(|(word, code)| Some((word, *codes.iter().find(|known| *known == code)?)));
            let mut words: Vec<_> = known.collect();
            words.sort_unstable();
            words.dedup();
            let mut single = Vec::new();
            for same in words.chunk_by(|(word, _), (next, _)| word == next) {
                if let [one] = same {
                    single.push(one.clone());
                }
            }
            single
        };
        Self(if vocabularies.is_empty() { Vec::new() } else { Fact::ALL.iter().map(of_fact).collect() })
    }

    /// A cell as its fact is written, where words are known that it may hold instead; empty where it says that nothing is
    /// known. What cannot be read stays as it is.
    pub(super) fn read<'c>(&self, fact: Fact, cell: &'c str) -> Cow<'c, str> {
        if self.0.is_empty() {
            return Cow::Borrowed(cell);
        }
        if cell.len() < SHORT && typed::is_nothing(cell) {
            return Cow::Borrowed("");
        }
        let is_whole = || cell.bytes().all(|byte| byte.is_ascii_digit());
        let read = match fact.values() {
            Values::Words(codes) if codes.contains(&cell) => None,
            Values::Words(_) | Values::YesNo => self.code(fact, cell).map(Cow::Borrowed),
            Values::Area => Some(typed::plain_area(cell)),
            Values::Number(_) | Values::Counts(_) if is_whole() => None,
            Values::Number(_) | Values::Counts(_) => typed::whole(cell).map(|number| Cow::Owned(number.to_string())),
            Values::Iin if is_whole() => None,
            Values::Iin => Some(Cow::Owned(cell.chars().filter(|letter| !typed::is_blank(*letter)).collect())),
            Values::Day(..) | Values::Owners(_) => None,
        };
        read.unwrap_or(Cow::Borrowed(cell))
    }

    /// The code that a word of a fact stands for.
    fn code(&self, fact: Fact, word: &str) -> Option<&'static str> {
        let words = self.0.get(fact as usize)?;
        let word = fold(word);
        let place = words.binary_search_by(|(known, _)| known.as_str().cmp(&word)).ok()?;
        words.get(place).map(|(_, code)| *code)
    }
}

/// Longer than every text that says that nothing is known, but for blanks.
const SHORT: usize = 4;

/// The codes of a fact's values, where these are words.
fn codes(fact: Fact) -> &'static [&'static str] {
    match fact.values() {
        Values::Words(words) => words,
        Values::YesNo => &["false", "true"],
        Values::Day(..) | Values::Number(_) | Values::Area | Values::Iin | Values::Owners(_) | Values::Counts(_) => &[],
    }
}

//! Words. Everything above this module speaks in data; here data becomes sentences, in one language at a time.
//!
//! The texts stand in `src/text/<language>/*.ftl` (Fluent). The build script checks them against each other, numbers
//! the messages and writes one file a language; a face loads the file of the language in use as a list of patterns.

mod describe;
mod form;
mod hash;
#[macro_use]
mod languages;
mod pattern;
mod vocabulary;

pub use describe::{
    ChangeText, ConsentText, DeadlineText, Described, Description, DoubtText, FindingText, Item, OpenPoint, RuleText,
    SourceText, rulebook,
};
pub use vocabulary::{capital, columns};

use crate::area::Area;
use crate::day::Day;
use languages::{LANGUAGES, Language};
use std::ops::Range;

macro_rules! lang {
    ($($(#[$meta:meta])* $variant:ident = $word:literal, $language:expr;)+) => {
        words! {
            /// A language. Its list is `languages.rs`.
            pub enum Lang { $($(#[$meta])* $variant = $word,)+ }
        }
    };
}

languages!(lang);

impl Lang {
    /// Its own name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.language().name
    }

    /// The sign between whole numbers and fractions.
    #[must_use]
    pub const fn decimal(self) -> char {
        self.language().decimal
    }

    /// What spreadsheets expect between the cells of a CSV file.
    #[must_use]
    pub const fn delimiter(self) -> char {
        self.language().delimiter
    }

    /// The plural form that a count chooses.
    fn plural(self, count: u32) -> &'static str {
        self.language().plurals.form(count)
    }

    #[expect(clippy::indexing_slicing, reason = "languages and table are made of one list")]
    const fn language(self) -> &'static Language {
        &LANGUAGES[self as usize].1
    }
}

words! {
    /// Whom the texts speak to, where they speak of the person who moves in. What they say is the same.
    pub enum Whom {
        /// That person.
        Me = "me",
        /// A parent of that person.
        Child = "child",
        /// Somebody else, or nobody knows who.
        Other = "other",
    }
}

words! {
    /// Texts that the page loads by themselves, after those that it begins with.
    pub enum Part {
        /// What assessments say, and what the page says after its first screens.
        Law = "law",
        /// What landlords read.
        Landlord = "landlord",
        /// What those read who embed the check in a page of theirs.
        Portal = "portal",
        /// What is read on its own: how a registration ends, what to do after a refusal, and what the check rests on.
        Guide = "guide",
    }
}

impl Part {
    /// The numbers of its messages.
    const fn range(self) -> Range<usize> {
        match self {
            Self::Law => end::BASE..end::MORE,
            Self::Landlord => end::MORE..end::PORTFOLIO,
            Self::Portal => end::PORTFOLIO..end::PORTAL,
            Self::Guide => end::PORTAL..end::RULEBOOK,
        }
    }
}

/// A message by number, with the names of its places.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    index: usize,
    places: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

impl Key {
    /// The message of a name that is put together at run time, such as one of a rule.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let hash = hash::hash(&[name]);
        let index = HASHES.iter().position(|known| *known == hash)?;
        Some(Self { index, places: &[] })
    }

    /// The message of a name in parts, letters made small; for tables, which do not compile where it is missing.
    ///
    /// # Panics
    /// Where there is no such message.
    #[must_use]
    #[expect(clippy::panic, reason = "at build time only")]
    pub const fn of(name: &[&str]) -> Self {
        let [a, b, c] = hash::hash(name);
        let mut index = 0;
        let mut rest = EVERY_HASH;
        while let [known, others @ ..] = rest {
            if known[0] == a && known[1] == b && known[2] == c {
                return Self { index, places: &[] };
            }
            (index, rest) = (index + 1, others);
        }
        panic!("the text of an entry is missing")
    }

    /// The messages of a family, one for each word; as [`Key::of`].
    ///
    /// # Panics
    /// Where one is missing.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "at build time only")]
    pub const fn family<const N: usize>(family: &str, words: &[&str]) -> [Self; N] {
        let mut keys = [Self { index: 0, places: &[] }; N];
        let mut index = 0;
        while index < N {
            keys[index] = Self::of(&[family, words[index]]);
            index += 1;
        }
        keys
    }

    /// Whether the places of the message are exactly these; for [`say!`], at build time.
    #[doc(hidden)]
    #[must_use]
    pub const fn takes(self, names: &[&str]) -> bool {
        if self.places.len() != names.len() {
            return false;
        }
        let mut rest = self.places;
        while let [place, tail @ ..] = rest {
            let mut found = false;
            let mut given = names;
            while let [name, others @ ..] = given {
                found = found || same(name.as_bytes(), place.as_bytes());
                given = others;
            }
            if !found {
                return false;
            }
            rest = tail;
        }
        true
    }
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    loop {
        match (one, other) {
            ([], []) => return true,
            ([a, rest @ ..], [b, others @ ..]) if *a == *b => (one, other) = (rest, others),
            _ => return false,
        }
    }
}

/// A value for a place.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text as it is.
    Text(String),
    /// A count; chooses plural forms, and is grouped in thousands.
    Count(u32),
    /// An area, with its unit.
    Area(Area),
    /// A day, in words.
    Day(Day),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl From<Area> for Arg {
    fn from(area: Area) -> Self {
        Self::Area(area)
    }
}

impl From<Day> for Arg {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// Names and values for the places of a message.
pub type Args<'a> = [(&'a str, Arg)];

/// The texts of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    lang: Lang,
    whom: Whom,
    patterns: Vec<String>,
}

impl Texts {
    /// Takes the list of a language file: the fingerprint, then the patterns. `None` where it was made from other
    /// texts than this program.
    #[must_use]
    pub fn load(lang: Lang, list: Vec<String>) -> Option<Self> {
        Some(Self::of(lang, checked(list, end::LAW)?))
    }

    /// Takes the list that the page begins with; every [`Part`] is still empty. `None` as above.
    #[must_use]
    pub fn load_first(lang: Lang, list: Vec<String>) -> Option<Self> {
        let parts = const { Part::Guide.range().end };
        let mut list = checked(list, end::BASE + end::PAGE - parts)?;
        let page = list.split_off(end::BASE);
        list.resize(parts, String::new());
        list.extend(page);
        Some(Self::of(lang, list))
    }

    /// These texts with another part. `None` as above.
    #[must_use]
    pub fn with(&self, part: Part, list: Vec<String>) -> Option<Self> {
        let mut patterns = self.patterns.clone();
        let list = checked(list, part.range().len())?;
        patterns.splice(part.range(), list);
        Some(Self { patterns, ..*self })
    }

    /// The same texts, spoken to somebody.
    #[must_use]
    pub fn spoken_to(&self, whom: Whom) -> Self {
        Self { whom, ..self.clone() }
    }

    /// Whether that part is there.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        self.patterns.get(part.range().start).is_some_and(|pattern| !pattern.is_empty())
    }

    /// The texts that a native program holds.
    #[cfg(not(target_family = "wasm"))]
    #[must_use]
    pub fn built_in(lang: Lang) -> Self {
        let patterns = BUILT_IN.iter().zip(Lang::ALL).filter(|(_, built)| **built == lang).flat_map(|(list, _)| *list);
        Self::of(lang, patterns.map(|pattern| (*pattern).to_owned()).collect())
    }

    /// Names of all messages, for tests and for tools.
    #[cfg(not(target_family = "wasm"))]
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.lines()
    }

    fn of(lang: Lang, patterns: Vec<String>) -> Self {
        Self { lang, whom: Whom::Other, patterns }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without places.
    #[must_use]
    #[inline(never)]
    pub fn get(&self, key: Key) -> String {
        self.fill(key, &[])
    }

    /// A message with values for its places; further values are ignored.
    #[must_use]
    #[inline(never)]
    pub fn fill(&self, key: Key, args: &Args<'_>) -> String {
        form::fill(self, self.patterns.get(key.index).map_or("", String::as_str), args)
    }

    /// A message by a name that is put together at run time; `None` where there is none of that name.
    #[must_use]
    #[inline(never)]
    pub fn named(&self, name: &str, args: &Args<'_>) -> Option<String> {
        Key::named(name).map(|key| self.fill(key, args))
    }

    /// As [`Texts::named`]; `None` also where a place would stay open.
    fn complete(&self, name: &str, args: &Args<'_>) -> Option<String> {
        let key = Key::named(name)?;
        let pattern = self.patterns.get(key.index)?;
        form::is_complete(pattern, args).then(|| self.fill(key, args))
    }

    /// A value as people write it in this language.
    #[must_use]
    #[inline(never)]
    pub fn show(&self, arg: &Arg) -> String {
        form::show(self, arg)
    }
}

/// A list of so many patterns without its fingerprint, where that is the one of this program.
fn checked(mut list: Vec<String>, count: usize) -> Option<Vec<String>> {
    if list.len() != count + 1 || list.first().is_none_or(|fingerprint| fingerprint != FINGERPRINT) {
        return None;
    }
    list.remove(0);
    Some(list)
}

/// A message by its constant, with values for exactly its places: a missing text or a place that differs does not compile.
#[macro_export]
macro_rules! say {
    ($texts:expr, $key:ident $(, $place:ident = $value:expr)* $(,)?) => {{
        const { assert!($crate::text::key::$key.takes(&[$(stringify!($place)),*]), "the places of this message differ") };
        $texts.fill($crate::text::key::$key, &[$((stringify!($place), $crate::text::Arg::from($value))),*])
    }};
}

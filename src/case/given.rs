//! Facts as they were given: by path, with typed values.

use super::{Fact, FactPath, Part, Tally, Values};
use crate::area::Area;
use crate::day::Day;
use crate::words::{Word, deserialize_position};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// The value of a fact, typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// One of the fact's words.
    Word(&'static str),
    /// A day.
    Day(Day),
    /// A whole number; of a list, how many it holds.
    Number(u32),
    /// True or false.
    YesNo(bool),
    /// Square metres.
    Area(Area),
    /// People by their tie to the owner.
    Counts(Tally),
}

/// Facts as they were given, by path, in order; a map in JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given(Vec<(FactPath, FactValue)>);

impl Given {
    /// Each fact with its value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (FactPath, FactValue)> {
        self.0.iter().copied()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a value at the end.
    pub fn push(&mut self, path: impl Into<FactPath>, value: FactValue) {
        self.0.push((path.into(), value));
    }

    /// The value at a path.
    #[must_use]
    pub fn get(&self, path: impl Into<FactPath>) -> Option<FactValue> {
        let path = path.into();
        self.iter().find(|(known, _)| *known == path).map(|(_, value)| value)
    }

    /// The value of a fact that is one of a list of words.
    #[must_use]
    pub fn word<T: Word>(&self, fact: Fact) -> Option<T> {
        if let FactValue::Word(word) = self.get(fact)? { T::from_word(word) } else { None }
    }

    /// The value of a fact that is a day.
    #[must_use]
    pub fn day(&self, fact: Fact) -> Option<Day> {
        if let FactValue::Day(day) = self.get(fact)? { Some(day) } else { None }
    }

    /// The value of a fact that is true or false.
    #[must_use]
    pub fn yes(&self, fact: Fact) -> Option<bool> {
        if let FactValue::YesNo(yes) = self.get(fact)? { Some(yes) } else { None }
    }

    /// The value of a fact that is a whole number.
    #[must_use]
    pub fn number(&self, fact: Fact) -> Option<u32> {
        if let FactValue::Number(number) = self.get(fact)? { Some(number) } else { None }
    }

    /// The value of a fact that is an area.
    #[must_use]
    pub fn area(&self, fact: Fact) -> Option<Area> {
        if let FactValue::Area(area) = self.get(fact)? { Some(area) } else { None }
    }

    /// The value of a fact that counts people.
    #[must_use]
    pub fn counts(&self, fact: Fact) -> Option<Tally> {
        if let FactValue::Counts(counts) = self.get(fact)? { Some(counts) } else { None }
    }
}

impl FromIterator<(FactPath, FactValue)> for Given {
    fn from_iter<I: IntoIterator<Item = (FactPath, FactValue)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl Extend<(FactPath, FactValue)> for Given {
    fn extend<I: IntoIterator<Item = (FactPath, FactValue)>>(&mut self, entries: I) {
        self.0.extend(entries);
    }
}

impl IntoIterator for Given {
    type Item = (FactPath, FactValue);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (path, value) in &self.0 {
            map.serialize_entry(path, value)?;
        }
        map.end()
    }
}

/// As in JSON: words, days and areas are texts.
impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // As a unit variant, so that serializers with a cache of static words can use it.
            Self::Word(word) => serializer.serialize_unit_variant("Word", 0, word),
            Self::Day(day) => day.serialize(serializer),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::YesNo(yes) => serializer.serialize_bool(*yes),
            Self::Area(area) => area.serialize(serializer),
            Self::Counts(tally) => tally.serialize(serializer),
        }
    }
}

/// From such a map: each value is what its fact may be.
impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Given;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("facts by path")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
                let mut given = Given::default();
                while let Some(path) = map.next_key::<FactPath>()? {
                    given.push(path, map.next_value_seed(ValueOf(path))?);
                }
                Ok(given)
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

/// Reads the value at a path.
struct ValueOf(FactPath);

impl<'de> DeserializeSeed<'de> for ValueOf {
    type Value = FactValue;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<FactValue, D::Error> {
        if let Part::Group(_) = self.0.part {
            return u32::deserialize(deserializer).map(FactValue::Number);
        }
        match self.0.fact.values() {
            Values::Words(words) => {
                let place = deserialize_position(deserializer, words)?;
                let word = words.get(place).copied();
                word.map(FactValue::Word).ok_or_else(|| serde::de::Error::custom("a listed word"))
            }
            Values::Day(..) => Day::deserialize(deserializer).map(FactValue::Day),
            Values::Number(_) | Values::Owners(_) => u32::deserialize(deserializer).map(FactValue::Number),
            Values::YesNo => bool::deserialize(deserializer).map(FactValue::YesNo),
            Values::Area => Area::deserialize(deserializer).map(FactValue::Area),
            Values::Counts(_) => Tally::deserialize(deserializer).map(FactValue::Counts),
            // A number that names a person is never repeated.
            Values::Iin => Err(serde::de::Error::custom("no answer holds this")),
        }
    }
}

//! The place of a fact in a case, as errors, answers and files name it.

use super::Fact;
use crate::words::Word;
use std::fmt;

/// The place of a fact in a case: the fact, and of a list or group which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, borsh::BorshSerialize, borsh::BorshDeserialize)]
pub struct FactPath {
    /// The fact.
    pub fact: Fact,
    /// Which part of it.
    pub part: Part,
}

/// The part of a fact that a path means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, borsh::BorshSerialize, borsh::BorshDeserialize)]
pub enum Part {
    /// The fact as a whole.
    Whole,
    /// That of one other owner, from 0: `dwelling.otherOwners[0].consent`.
    Owner(u8),
    /// One group of the people counted: `dwelling.registered.family`.
    Group(Group),
}

words! {
    /// A group of people by their tie to the owner, or all of them.
    #[derive(PartialOrd, Ord)]
    pub enum Group {
        /// Spouse and close relatives, and owners who are registered.
        Family = "family",
        /// Others whom the law excepts.
        Excepted = "excepted",
        /// Everybody else.
        Outsiders = "outsiders",
        /// All of them, whatever their tie.
        Total = "total",
    }
}

impl Group {
    /// The groups by tie.
    pub const TIES: [Self; 3] = [Self::Family, Self::Excepted, Self::Outsiders];
}

impl FactPath {
    /// The path of a fact of one other owner, by number from 0.
    #[must_use]
    pub fn of_owner(fact: Fact, index: usize) -> Self {
        Self { fact, part: Part::Owner(u8::try_from(index).unwrap_or(u8::MAX)) }
    }

    /// The path of one group of the people that a fact counts.
    #[must_use]
    pub const fn of_group(fact: Fact, group: Group) -> Self {
        Self { fact, part: Part::Group(group) }
    }

    /// The path that a text spells; `None` where no fact has it.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        Self::parse_by(path, Fact::from_word, Group::from_word)
    }

    /// The same, whatever the case of its letters.
    #[must_use]
    pub fn parse_in_any_case(path: &str) -> Option<Self> {
        fn find<T: Word>(word: &str) -> Option<T> {
            T::all().iter().copied().find(|known| known.word().eq_ignore_ascii_case(word))
        }
        Self::parse_by(path, find, find)
    }

    fn parse_by(path: &str, fact: fn(&str) -> Option<Fact>, group: fn(&str) -> Option<Group>) -> Option<Self> {
        if let Some(fact) = fact(path) {
            return Some(fact.into());
        }
        if let Some((list, (number, field))) =
            path.split_once('[').and_then(|(list, rest)| Some((list, rest.split_once(']')?)))
        {
            let index = number.parse().ok().filter(|index: &u8| index.to_string() == number)?;
            let fact = fact(&format!("{list}[]{field}"))?;
            return Some(Self { fact, part: Part::Owner(index) });
        }
        let (counted, name) = path.rsplit_once('.')?;
        let fact = fact(counted).filter(|fact| fact.has_groups())?;
        Some(Self { fact, part: Part::Group(group(name)?) })
    }
}

impl From<Fact> for FactPath {
    fn from(fact: Fact) -> Self {
        Self { fact, part: Part::Whole }
    }
}

/// The path in JSON: `dwelling.otherOwners[0].consent`.
impl fmt::Display for FactPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = self.fact.word();
        match self.part {
            Part::Whole => f.write_str(word),
            Part::Owner(index) => {
                let (list, field) = word.split_once("[]").unwrap_or((word, ""));
                write!(f, "{list}[{index}]{field}")
            }
            Part::Group(group) => write!(f, "{word}.{}", group.word()),
        }
    }
}

/// As that text; the path of a whole fact is a static word, which serializers may keep.
impl serde::Serialize for FactPath {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.part {
            Part::Whole => self.fact.serialize(serializer),
            Part::Owner(_) | Part::Group(_) => serializer.collect_str(self),
        }
    }
}

/// From such a text.
impl<'de> serde::Deserialize<'de> for FactPath {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = FactPath;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the path of a fact")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<FactPath, E> {
                FactPath::parse(text).ok_or_else(|| E::custom("the path of a fact"))
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_is_read_as_it_is_written() {
        for fact in Fact::ALL {
            let owner = fact.word().contains("[]").then(|| FactPath::of_owner(*fact, 99));
            let groups = Group::ALL.iter().filter(|_| fact.has_groups()).map(|group| FactPath::of_group(*fact, *group));
            for path in groups.chain(owner).chain([FactPath::from(*fact)]) {
                assert_eq!(FactPath::parse(&path.to_string()), Some(path), "{path}");
                let small = path.to_string().to_lowercase();
                assert_eq!(FactPath::parse_in_any_case(&small), Some(path), "{path}");
            }
        }
        assert_eq!(FactPath::of_owner(Fact::OwnerConsent, 3).to_string(), "dwelling.otherOwners[3].consent");
    }

    #[test]
    fn what_no_fact_has_is_no_path() {
        for path in [
            "",
            "dwelling",
            "applicant.age.family",
            "dwelling.registered.all",
            "dwelling.otherOwners[0]",
            "dwelling.otherOwners[256].consent",
            "dwelling.otherOwners[00].consent",
            "dwelling.otherOwners[+1].consent",
            "dwelling.otherOwners[0].name",
        ] {
            assert_eq!(FactPath::parse(path), None, "{path}");
        }
    }
}

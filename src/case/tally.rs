//! How many people, told apart by their tie to the owner or only counted.

use super::{Group, Tie};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// People by their tie to the owner, each 0 to 10 000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Spouse and close relatives, and owners who are registered there.
    pub family: u32,
    /// Others whom the law excepts.
    pub excepted: u32,
    /// Everybody else.
    pub outsiders: u32,
}

impl Counts {
    /// The most people that one group may hold.
    pub const MOST: u32 = 10_000;

    /// All of them.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.family + self.excepted + self.outsiders
    }

    /// Those who are not family.
    #[must_use]
    pub const fn not_family(self) -> u32 {
        self.excepted + self.outsiders
    }

    /// These and more people of one tie; owners count as family. `None` where a group becomes larger than any may be.
    #[must_use]
    pub fn and(mut self, people: u32, tie: Tie) -> Option<Self> {
        let group = match tie {
            Tie::Owner | Tie::Family => &mut self.family,
            Tie::Excepted => &mut self.excepted,
            Tie::Outsider => &mut self.outsiders,
        };
        *group = group.checked_add(people)?;
        self.is_possible().then_some(self)
    }

    /// Whether a case may hold them.
    #[must_use]
    pub fn is_possible(self) -> bool {
        [self.family, self.excepted, self.outsiders].iter().all(|people| *people <= Self::MOST)
    }
}

/// People as a case tells of them: by group, those left out being none; or all of them, the groups that are left out
/// making up the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    family: Option<u32>,
    excepted: Option<u32>,
    outsiders: Option<u32>,
    total: Option<u32>,
}

/// As a map of groups.
impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.all_said())
    }
}

/// From such a map.
impl<'de> Deserialize<'de> for Tally {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Groups;

        impl<'de> Visitor<'de> for Groups {
            type Value = Tally;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("people by group")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tally, A::Error> {
                let mut tally = Tally::default();
                while let Some(group) = map.next_key()? {
                    tally.say(group, map.next_value()?);
                }
                Ok(tally)
            }
        }

        deserializer.deserialize_map(Groups)
    }
}

impl From<Counts> for Tally {
    fn from(Counts { family, excepted, outsiders }: Counts) -> Self {
        Self { family: Some(family), excepted: Some(excepted), outsiders: Some(outsiders), total: None }
    }
}

impl Tally {
    /// So many people, of whom nothing else is known.
    #[must_use]
    pub fn of_all(total: u32) -> Self {
        Self { total: Some(total), ..Self::default() }
    }

    /// What was said of a group, or of all.
    #[must_use]
    pub const fn said(&self, group: Group) -> Option<u32> {
        match group {
            Group::Family => self.family,
            Group::Excepted => self.excepted,
            Group::Outsiders => self.outsiders,
            Group::Total => self.total,
        }
    }

    /// Says how many there are of a group, or in all.
    pub const fn say(&mut self, group: Group, people: u32) {
        let place = match group {
            Group::Family => &mut self.family,
            Group::Excepted => &mut self.excepted,
            Group::Outsiders => &mut self.outsiders,
            Group::Total => &mut self.total,
        };
        *place = Some(people);
    }

    /// Everything that was said, with the groups left out that are none.
    pub fn all_said(self) -> impl Iterator<Item = (Group, u32)> {
        let none = self.total.is_none().then_some(0);
        Group::ALL.iter().filter_map(move |group| {
            let people = self.said(*group).or(none.filter(|_| *group != Group::Total));
            Some((*group, people?))
        })
    }

    /// The same with the groups that are none because they were left out.
    pub(super) fn with_nobody(mut self) -> Self {
        self.all_said().for_each(|(group, people)| self.say(group, people));
        self
    }

    /// All of them.
    #[must_use]
    pub fn total(self) -> u32 {
        self.total.unwrap_or_else(|| self.least().total())
    }

    /// Those whose tie is known.
    fn least(self) -> Counts {
        let people = |group: Option<u32>| group.unwrap_or(0);
        Counts { family: people(self.family), excepted: people(self.excepted), outsiders: people(self.outsiders) }
    }

    /// Those whose tie is not known.
    #[must_use]
    pub fn rest(self) -> u32 {
        self.total().saturating_sub(self.least().total())
    }

    /// Whether the total can be that of the groups: not below them, and no other than their sum where all are said.
    #[must_use]
    pub fn adds_up(self) -> bool {
        let all_said = Group::TIES.iter().all(|group| self.said(*group).is_some());
        let (total, least) = (self.total(), self.least().total());
        if all_said { total == least } else { total >= least }
    }

    /// The groups that the rest may belong to: none where it belongs to one for sure, or there is none.
    pub fn open_groups(self) -> impl Iterator<Item = Group> {
        let is_open = self.known().is_none();
        Group::TIES.into_iter().filter(move |group| is_open && self.said(*group).is_none())
    }

    /// The people by group, where only one way is left to tell them apart.
    #[must_use]
    pub fn known(self) -> Option<Counts> {
        if self.rest() == 0 {
            return Some(self.least());
        }
        let ways = self.ways();
        ways.first().filter(|way| ways.iter().all(|other| other == *way)).copied()
    }

    /// Ways to tell the rest apart that together reach every answer to what the norm asks: whether an outsider is among
    /// them, and from the fewest to the most who are not family, none and one among them.
    #[inline(never)]
    pub(crate) fn ways(self) -> Vec<Counts> {
        let (rest, least) = (self.rest(), self.least());
        let one = rest.min(1);
        let others = rest - one;
        let ways = [(rest, 0, 0), (0, rest, 0), (0, 0, rest), (others, one, 0), (others, 0, one), (0, others, one)];
        let may = |group: Option<u32>, more: u32| more == 0 || group.is_none();
        let ways = ways.into_iter().filter(|(family, excepted, outsiders)| {
            may(self.family, *family) && may(self.excepted, *excepted) && may(self.outsiders, *outsiders)
        });
        let told = ways.map(|(family, excepted, outsiders)| Counts {
            family: least.family + family,
            excepted: least.excepted + excepted,
            outsiders: least.outsiders + outsiders,
        });
        told.collect()
    }

    /// The rest told apart in two ways: as close to the owner as may be, and as far from the owner. Every other way lies
    /// between these in what the norm asks: whether an outsider is among them, and how many are not family.
    #[must_use]
    pub fn bounds(self) -> [Counts; 2] {
        let (rest, least) = (self.rest(), self.least());
        let is_open = |group: &Group| rest > 0 && self.said(*group).is_none();
        let with = |group: Option<Group>| {
            let more = |of: Group| if group == Some(of) { rest } else { 0 };
            Counts {
                family: least.family + more(Group::Family),
                excepted: least.excepted + more(Group::Excepted),
                outsiders: least.outsiders + more(Group::Outsiders),
            }
        };
        [with(Group::TIES.into_iter().find(is_open)), with(Group::TIES.into_iter().rfind(is_open))]
    }

    /// How many there are of a group for sure; of all, those whose tie is not known.
    #[must_use]
    pub fn number(self, group: Group) -> u32 {
        let Counts { family, excepted, outsiders } = self.known().unwrap_or(self.least());
        match group {
            Group::Family => family,
            Group::Excepted => excepted,
            Group::Outsiders => outsiders,
            Group::Total => self.total().saturating_sub(family + excepted + outsiders),
        }
    }

    /// The same with that many of a group, or with so many whose tie is not known. What was said of all goes with it.
    #[must_use]
    pub fn with(mut self, group: Group, people: u32) -> Self {
        let now = self.number(group);
        if group != Group::Total {
            self.say(group, people);
        }
        self.total = self.total.map(|total| (total + people).saturating_sub(now));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_tell_the_rest_apart_has_the_answers_of_a_listed_one() {
        const SAID: [Option<u32>; 4] = [None, Some(0), Some(1), Some(2)];
        let pairs = || SAID.into_iter().flat_map(|one| SAID.into_iter().map(move |other| (one, other)));
        for ((family, excepted), outsiders) in pairs().flat_map(|pair| SAID.into_iter().map(move |third| (pair, third)))
        {
            for total in 0..8 {
                let tally = Tally { family, excepted, outsiders, total: Some(total) };
                let fits = |group: Option<u32>, people: u32| group.is_none_or(|said| said == people);
                let all: Vec<Counts> = (0..=total)
                    .flat_map(|family| (0..=total - family).map(move |excepted| (family, excepted)))
                    .map(|(family, excepted)| Counts { family, excepted, outsiders: total - family - excepted })
                    .filter(|way| {
                        fits(family, way.family) && fits(excepted, way.excepted) && fits(outsiders, way.outsiders)
                    })
                    .collect();
                assert_eq!(tally.adds_up(), !all.is_empty(), "{tally:?}");
                if all.is_empty() {
                    continue;
                }
                let listed = tally.ways();
                assert!(listed.iter().all(|way| all.contains(way)), "{tally:?}: {listed:?}");
                assert_eq!(tally.known().is_some(), all.len() == 1, "{tally:?}");
                let asked = |way: &Counts| (way.outsiders > 0, way.not_family());
                let [near, far] = tally.bounds();
                assert!(all.contains(&near) && all.contains(&far), "{tally:?}: {near:?} {far:?}");
                assert!(all.iter().all(|way| {
                    let (way, near, far) = (asked(way), asked(&near), asked(&far));
                    near.0 <= way.0 && way.0 <= far.0 && near.1 <= way.1 && way.1 <= far.1
                }));
                // Any limit of people who are not family, with or without outsiders.
                for limit in 0..=total {
                    let answers = |way: &Counts| (way.outsiders > 0, way.not_family() <= limit, way.not_family() == 0);
                    assert!(all.iter().all(|way| {
                        listed.iter().any(|listed| {
                            let (one, other) = (answers(way), answers(listed));
                            (one.0, one.1) == (other.0, other.1)
                        }) && listed
                            .iter()
                            .any(|listed| (answers(listed).2, answers(listed).0) == (answers(way).2, answers(way).0))
                    }));
                }
            }
        }
    }
}

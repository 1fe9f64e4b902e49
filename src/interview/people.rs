//! The people registered in the dwelling and those who join the person, by group.

use super::check::{Errors, FieldErrorKind, whole};
use super::draft::{Draft, NONE, UNKNOWN};
use crate::case::{Counts, Fact, FactValue, Given, Group};
use crate::text::{Key, key};

/// The facts that the field asks.
pub(super) const FACTS: [Fact; 2] = [Fact::Registered, Fact::Joining];

/// The field of "nobody" and "I don't know".
pub const REGISTERED_NONE: &str = "registered.none";
/// The fields of those who are registered, by group.
pub const REGISTERED: &str = "registered";
/// The fields of those who join.
pub const JOINING: &str = "registered.joining";

/// The fields of one group.
#[derive(Debug)]
pub struct PeopleGroup {
    /// The group.
    pub group: Group,
    /// The label for those who are registered.
    pub label: Key,
    /// Who belongs to it.
    pub hint: Option<Key>,
    /// The label for those who join.
    pub joining: Key,
}

/// Every group, in the order of the form.
pub static PEOPLE: [PeopleGroup; Group::ALL.len()] = [
    PeopleGroup {
        group: Group::Family,
        label: key::Q_REGISTERED_FAMILY,
        hint: Some(key::Q_REGISTERED_FAMILY_HINT),
        joining: key::Q_REGISTERED_JOINING_FAMILY,
    },
    PeopleGroup {
        group: Group::Excepted,
        label: key::Q_REGISTERED_EXCEPTED,
        hint: Some(key::Q_REGISTERED_EXCEPTED_HINT),
        joining: key::Q_REGISTERED_JOINING_EXCEPTED,
    },
    PeopleGroup {
        group: Group::Outsiders,
        label: key::Q_REGISTERED_OUTSIDERS,
        hint: None,
        joining: key::Q_REGISTERED_JOINING_OUTSIDERS,
    },
];

/// The field that counts a group of those who are registered, or of those who join.
#[must_use]
pub fn people_field(part: &str, group: Group) -> String {
    format!("{part}.{}", group.word())
}

impl PeopleGroup {
    /// How many of them are among these.
    #[must_use]
    pub const fn count(&self, counts: Counts) -> u32 {
        match self.group {
            Group::Family => counts.family,
            Group::Excepted => counts.excepted,
            Group::Outsiders => counts.outsiders,
        }
    }
}

impl Draft {
    /// Whether the people registered there are counted, and not answered for by "nobody" or "I don't know".
    #[must_use]
    pub fn counts_people(&self) -> bool {
        !matches!(self.get(REGISTERED_NONE), NONE | UNKNOWN)
    }

    pub(super) fn add_people(&self, facts: &mut Given) {
        match self.get(REGISTERED_NONE) {
            UNKNOWN => {}
            NONE => facts.push(Fact::Registered, FactValue::Counts(Counts::default())),
            _ => facts.push(Fact::Registered, FactValue::Counts(self.counts(REGISTERED))),
        }
        facts.push(Fact::Joining, FactValue::Counts(self.counts(JOINING)));
    }

    fn counts(&self, part: &str) -> Counts {
        let count = |group: Group| whole(self.get(&people_field(part, group))).unwrap_or(0);
        Counts { family: count(Group::Family), excepted: count(Group::Excepted), outsiders: count(Group::Outsiders) }
    }

    pub(super) fn set_people(&mut self, registered: Option<Counts>, joining: Counts) {
        self.set_counts(JOINING, joining);
        match registered {
            Some(counts) if counts.total() > 0 => self.set_counts(REGISTERED, counts),
            Some(_) => self.set(REGISTERED_NONE, NONE),
            // Who joins was said beside "I don't know".
            None if joining.total() > 0 => self.set(REGISTERED_NONE, UNKNOWN),
            None => {}
        }
    }

    fn set_counts(&mut self, part: &str, counts: Counts) {
        for group in &PEOPLE {
            let count = group.count(counts);
            if count > 0 {
                self.set(&people_field(part, group.group), &count.to_string());
            }
        }
    }
}

impl Errors<'_> {
    pub(super) fn people(&mut self) {
        let wrong = FieldErrorKind::Count(Counts::MOST);
        let counted = self.draft.counts_people();
        let empty = |group: &Group| self.draft.get(&people_field(REGISTERED, *group)).trim().is_empty();
        if counted && Group::ALL.iter().all(empty) {
            return self.add(&people_field(REGISTERED, Group::Family), wrong);
        }
        for part in counted.then_some(REGISTERED).into_iter().chain([JOINING]) {
            for group in Group::ALL {
                let field = people_field(part, *group);
                let text = self.draft.get(&field).trim();
                if !text.is_empty() && whole(text).is_none_or(|count| count > Counts::MOST) {
                    self.add(&field, wrong);
                }
            }
        }
    }
}

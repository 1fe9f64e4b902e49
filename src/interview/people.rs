//! The people registered in the dwelling and those who join the person, by group.

use super::check::{Errors, FieldErrorKind, whole};
use super::draft::{Draft, NONE, UNKNOWN};
use crate::case::{Counts, Fact, FactValue, Given, Group, Tally};
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
    PeopleGroup {
        group: Group::Total,
        label: key::Q_REGISTERED_TOTAL,
        hint: Some(key::Q_REGISTERED_TOTAL_HINT),
        joining: key::Q_REGISTERED_TOTAL,
    },
];

/// The field that counts a group of those who are registered, or of those who join.
#[must_use]
pub fn people_field(part: &str, group: Group) -> String {
    format!("{part}.{}", group.word())
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
            NONE => facts.push(Fact::Registered, FactValue::Counts(Counts::default().into())),
            _ => facts.push(Fact::Registered, FactValue::Counts(self.tally(REGISTERED))),
        }
        facts.push(Fact::Joining, FactValue::Counts(self.tally(JOINING)));
    }

    /// Those who were entered: where all are counted, a group that is left out is not known.
    fn tally(&self, part: &str) -> Tally {
        let count = |group: Group| whole(self.get(&people_field(part, group)));
        let mut tally = if count(Group::Total).is_some() { Tally::default() } else { Counts::default().into() };
        for group in Group::ALL {
            if let Some(people) = count(*group) {
                tally.say(*group, people);
            }
        }
        tally
    }

    pub(super) fn set_people(&mut self, registered: Option<Tally>, joining: Tally) {
        self.set_tally(JOINING, joining);
        match registered {
            Some(tally) if tally.total() > 0 => self.set_tally(REGISTERED, tally),
            Some(_) => self.set(REGISTERED_NONE, NONE),
            // Who joins was said beside "I don't know".
            None if joining.total() > 0 => self.set(REGISTERED_NONE, UNKNOWN),
            None => {}
        }
    }

    fn set_tally(&mut self, part: &str, tally: Tally) {
        let counted = tally.said(Group::Total).is_some();
        // Beside a number in all, a group of nobody says something.
        for (group, people) in tally.all_said().filter(|(_, people)| *people > 0 || counted) {
            self.set(&people_field(part, group), &people.to_string());
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
            if !self.draft.tally(part).adds_up() {
                self.add(&people_field(part, Group::Total), FieldErrorKind::Total);
            }
        }
    }
}

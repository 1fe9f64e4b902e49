//! The people registered in the dwelling, and those who join the person, by group.

use super::check::{Errors, FieldErrorKind};
use super::draft::{Draft, NONE, UNKNOWN, belongs};
use super::screen::{Screen, ScreenId};
use crate::case::{Counts, Fact, FactValue, Given, Group, Tally, Tie};
use crate::text::{Key, key};
use crate::typed::{is_nothing, people};

/// The field of "nobody" and "I don't know".
pub const REGISTERED_NONE: &str = "registered.none";
/// The fields of those who are registered, by group.
pub const REGISTERED: &str = "registered";
/// The fields of those who join, by group.
pub const JOINING: &str = "joining";
/// The field that says who joins, in the words of [`Joiners`].
pub const JOINING_WHO: &str = "joining.who";

words! {
    /// Who joins the person.
    pub enum Joiners {
        /// Nobody.
        Nobody = "nobody",
        /// Children who are too young to be registered by themselves, and to be counted.
        Children = "children",
        /// People who are counted.
        People = "people",
    }
}

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
        joining: key::Q_JOINING_FAMILY,
    },
    PeopleGroup {
        group: Group::Excepted,
        label: key::Q_REGISTERED_EXCEPTED,
        hint: Some(key::Q_REGISTERED_EXCEPTED_HINT),
        joining: key::Q_JOINING_EXCEPTED,
    },
    PeopleGroup {
        group: Group::Outsiders,
        label: key::Q_REGISTERED_OUTSIDERS,
        hint: Some(key::Q_REGISTERED_OUTSIDERS_HINT),
        joining: key::Q_JOINING_OUTSIDERS,
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

/// The name of a field today: who joins was once asked with those who are registered.
#[must_use]
pub fn field_now(field: &str) -> &str {
    let joining = field.strip_prefix(REGISTERED).and_then(|rest| rest.strip_prefix('.'));
    joining.filter(|rest| belongs(rest, JOINING)).unwrap_or(field)
}

impl Draft {
    /// Whether the people registered there are counted, and not answered for by "nobody" or "I don't know".
    #[must_use]
    pub fn counts_people(&self) -> bool {
        !matches!(self.get(REGISTERED_NONE), NONE | UNKNOWN)
    }

    /// Whether those who join are counted: who does not know of any counts nobody.
    #[must_use]
    pub fn counts_joiners(&self) -> bool {
        self.get(JOINING_WHO) == Joiners::People.word()
    }

    /// People join, and nobody has counted them yet.
    pub(super) fn count_joiners_anew(&mut self) {
        self.clear_group(JOINING);
        self.set(JOINING_WHO, Joiners::People.word());
    }

    /// Whether no number of those who join was entered.
    #[must_use]
    pub fn has_no_joiners(&self) -> bool {
        Group::ALL.iter().all(|group| self.get(&people_field(JOINING, *group)).is_empty())
    }

    pub(super) fn add_registered(&self, facts: &mut Given) {
        match self.get(REGISTERED_NONE) {
            UNKNOWN => {}
            NONE => facts.push(Fact::Registered, FactValue::Counts(Counts::default().into())),
            _ => facts.push(Fact::Registered, FactValue::Counts(self.tally(REGISTERED))),
        }
    }

    pub(super) fn add_joining(&self, facts: &mut Given) {
        let joining = if self.counts_joiners() { self.tally(JOINING) } else { Counts::default().into() };
        facts.push(Fact::Joining, FactValue::Counts(joining));
    }

    /// Those who were entered: where all are counted, a group that is left out is not known.
    fn tally(&self, part: &str) -> Tally {
        let count = |group: Group| people(self.get(&people_field(part, group)));
        let mut tally = if count(Group::Total).is_some() { Tally::default() } else { Counts::default().into() };
        for group in Group::ALL {
            if let Some(people) = count(*group) {
                tally.say(*group, people);
            }
        }
        tally
    }

    pub(super) fn set_registered(&mut self, registered: Option<Tally>) {
        match registered {
            Some(tally) if tally.total() > 0 => self.set_tally(REGISTERED, tally),
            Some(_) => self.set(REGISTERED_NONE, NONE),
            None => {}
        }
    }

    pub(super) fn set_joining(&mut self, joining: Option<Tally>) {
        let Some(tally) = joining else { return };
        let who = if tally.total() > 0 { Joiners::People } else { Joiners::Nobody };
        self.set(JOINING_WHO, who.word());
        if who == Joiners::People {
            self.set_tally(JOINING, tally);
        }
    }

    /// Answers of an earlier form, which asked who joins beside who is registered: nobody, unless they are counted.
    pub(super) fn settle_joining(&mut self) {
        if self.is_done(Screen::of(ScreenId::Registered)) && self.get(JOINING_WHO).is_empty() {
            let counted = Group::ALL.iter().any(|group| !self.get(&people_field(JOINING, *group)).is_empty());
            let who = if counted { Joiners::People } else { Joiners::Nobody };
            self.set(JOINING_WHO, who.word());
            self.set_done(Screen::of(ScreenId::Joining));
        }
    }

    fn set_tally(&mut self, part: &str, tally: Tally) {
        let counted = tally.said(Group::Total).is_some();
        // Beside a number in all, a group of nobody says something.
        for (group, people) in tally.all_said().filter(|(_, people)| *people > 0 || counted) {
            self.set(&people_field(part, group), &people.to_string());
        }
    }

    /// Counts one more among those who join: by the tie to the owner, or in all alone where that is not known of everybody.
    pub(super) fn join(&mut self, tie: Option<Tie>) {
        let mut tally = if self.counts_joiners() { self.tally(JOINING) } else { Counts::default().into() };
        let group = tie.map(|tie| match tie {
            Tie::Owner | Tie::Family => Group::Family,
            Tie::Excepted => Group::Excepted,
            Tie::Outsider => Group::Outsiders,
        });
        match group.filter(|_| tally.known().is_some()) {
            Some(group) => tally.say(group, tally.number(group) + 1),
            None => {
                let all = tally.total() + 1;
                tally = Tally::default();
                tally.say(Group::Total, all);
            }
        }
        self.clear_group(JOINING);
        self.set_joining(Some(tally));
    }
}

impl Errors<'_> {
    pub(super) fn registered(&mut self) {
        if self.draft.counts_people() {
            self.counts(REGISTERED);
        }
    }

    pub(super) fn joining(&mut self) {
        self.chosen(JOINING_WHO, FieldErrorKind::Choose);
        if self.draft.counts_joiners() {
            self.counts(JOINING);
        }
    }

    fn counts(&mut self, part: &str) {
        let wrong = FieldErrorKind::Count(Counts::MOST);
        let empty = |group: &Group| is_nothing(self.draft.get(&people_field(part, *group)));
        if Group::ALL.iter().all(empty) {
            return self.add(&people_field(part, Group::Family), wrong);
        }
        for group in Group::ALL {
            let field = people_field(part, *group);
            let text = self.draft.get(&field);
            if !is_nothing(text) && people(text).is_none_or(|count| count > Counts::MOST) {
                self.add(&field, wrong);
            }
        }
        if !self.draft.tally(part).adds_up() {
            self.add(&people_field(part, Group::Total), FieldErrorKind::Total);
        }
    }
}

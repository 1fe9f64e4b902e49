//! The other owners: how many there are, and about each the same questions.

use super::check::{Errors, FieldErrorKind};
use super::choice::{Choice, Look};
use super::draft::{Draft, ON, belongs};
use crate::case::{Case, Fact, FactPath, FactValue, Given, Owner, OwnerCapacity, OwnerConsent, OwnerKind, Tenure};
use crate::text::key;
use crate::typed::whole;

/// The most other owners that one can enter.
#[expect(clippy::cast_possible_truncation, reason = "a hundred")]
pub const MOST_OWNERS: u32 = Case::MOST_OWNERS as u32;

/// From how many owners on one answer for all is suggested.
const MANY_OWNERS: u32 = 4;

/// The field with their number.
pub const OWNERS_COUNT: &str = "owners.count";
/// The box that says that nobody knows how many there are.
pub const OWNERS_UNKNOWN: &str = "owners.unknown";
/// The box by which the answers about one owner stand for all.
pub const OWNERS_ALIKE: &str = "owners.alike";

/// The questions about each owner. The name of a field follows that of the owner's group.
pub static OWNER_QUESTIONS: [Choice; 3] = [
    Choice {
        name: "kind",
        title: Some(key::Q_OWNERS_KIND),
        look: Look::Chosen,
        error: FieldErrorKind::Choose,
        options: one_of!(Fact::OwnerKind, "owner-kind-", OwnerKind::WORDS),
    },
    Choice {
        name: "capacity",
        title: Some(key::Q_OWNERS_CAPACITY),
        look: Look::Radios,
        error: FieldErrorKind::Choose,
        options: one_of!(Fact::OwnerCapacity, "owner-capacity-", OwnerCapacity::WORDS),
    },
    Choice {
        name: "consent",
        title: Some(key::Q_OWNERS_CONSENT),
        look: Look::Radios,
        error: FieldErrorKind::Choose,
        options: one_of!(Fact::OwnerConsent, "owner-consent-", OwnerConsent::WORDS),
    },
];

/// Whether a fact is asked here.
pub(super) fn ask(fact: Fact) -> bool {
    fact == Fact::OtherOwners || OWNER_QUESTIONS.iter().any(|question| question.options.ask(fact))
}

impl Draft {
    /// How many other owners were entered.
    #[must_use]
    pub fn owners(&self) -> Option<u32> {
        whole(self.get(OWNERS_COUNT)).filter(|count| (1..=MOST_OWNERS).contains(count))
    }

    /// Of four owners and more, one answer for all is what most have to say; as long as nothing is said of any of them.
    pub fn suggest_alike(&mut self) {
        let said =
            |(field, _): (&str, &str)| belongs(field, "owners") && ![OWNERS_COUNT, OWNERS_ALIKE].contains(&field);
        if !self.entries().any(said) {
            let many = self.owners().is_some_and(|count| count >= MANY_OWNERS);
            self.set(OWNERS_ALIKE, if many { ON } else { "" });
        }
    }

    /// The questions about the owner of a group: of an organisation fewer, and of somebody who has died none but that.
    pub fn owner_questions(&self, group: &str) -> impl Iterator<Item = &'static Choice> {
        let [kind, ..] = &OWNER_QUESTIONS;
        let owner = Owner { kind: OwnerKind::from_word(self.get(&kind.of_owner(group))), ..Owner::default() };
        OWNER_QUESTIONS.iter().filter(move |question| {
            Fact::OF_OWNERS.iter().any(|fact| question.options.ask(*fact) && owner.is_asked(*fact))
        })
    }

    /// The groups of fields about owners: one for each, or one for all.
    pub fn owner_groups(&self) -> impl Iterator<Item = String> {
        let alike = self.is_on(OWNERS_ALIKE);
        let count = self.owners().unwrap_or(0);
        (0..if alike { count.min(1) } else { count }).map(move |index| owner_group(alike, index))
    }

    pub(super) fn add_owners(&self, facts: &mut Given) {
        // Who owns alone, or rents from the state or an organisation, has no other private owners to list.
        let private = facts.word(Fact::Tenure).unwrap_or(Tenure::Private) == Tenure::Private;
        let listed = private && facts.get(Fact::OtherOwners).is_none() && !self.is_on(OWNERS_UNKNOWN);
        let Some(count) = self.owners().filter(|_| listed) else { return };
        facts.push(Fact::OtherOwners, FactValue::Number(count));
        let alike = self.is_on(OWNERS_ALIKE);
        for (place, index) in (0..count).enumerate() {
            let group = owner_group(alike, index);
            for question in self.owner_questions(&group) {
                for (fact, value) in question.options.facts(self.get(&question.of_owner(&group))) {
                    facts.push(FactPath::of_owner(fact, place), value);
                }
            }
        }
    }

    pub(super) fn set_owners(&mut self, case: &Case) {
        let owners = case.dwelling.other_owners.as_ref().map_or(0, Vec::len);
        if owners == 0 {
            return;
        }
        self.set(OWNERS_COUNT, &owners.to_string());
        for index in 0..owners {
            for question in &OWNER_QUESTIONS {
                let word = question.options.word(|fact| case.value(FactPath::of_owner(fact, index)));
                self.set(&question.of_owner(&format!("owners.{index}")), word.unwrap_or_default());
            }
        }
    }
}

impl Choice {
    /// The field of this question about an owner.
    #[must_use]
    pub fn of_owner(&self, group: &str) -> String {
        format!("{group}.{}", self.name)
    }
}

/// The fields of one owner, or of all.
fn owner_group(alike: bool, index: u32) -> String {
    if alike { "owners.all".to_owned() } else { format!("owners.{index}") }
}

impl Errors<'_> {
    pub(super) fn owners(&mut self) {
        if self.draft.is_on(OWNERS_UNKNOWN) {
            return;
        }
        if self.draft.owners().is_none() {
            self.add(OWNERS_COUNT, FieldErrorKind::Owners(MOST_OWNERS));
        }
        for group in self.draft.owner_groups() {
            for question in self.draft.owner_questions(&group).filter(|question| question.look != Look::Chosen) {
                self.chosen(&question.of_owner(&group), question.error);
            }
        }
    }
}

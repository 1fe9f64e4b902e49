//! Which fact to ask next, and which screen of the page asks it. Facts that are spoken of together share a screen.

mod draft;
mod given;

pub use draft::{ASK_ON, Draft, FieldError, FieldErrorKind, GROUPS, HOLDERS, MOST_OWNERS, ON, STUDENT, UNKNOWN};

use crate::assessment::{missing, open_facts};
use crate::case::{Case, Fact, FactPath};

/// A screen and the facts that it asks.
#[derive(Debug, PartialEq, Eq)]
pub struct Screen {
    /// Stable name; part of the page's addresses.
    pub id: &'static str,
    /// The facts, in order.
    pub facts: &'static [Fact],
}

/// Every screen, by topic: the person, the stay, the dwelling, its owners, the people there, the signature.
pub static SCREENS: &[Screen] = &[
    Screen { id: "status", facts: &[Fact::Status] },
    Screen { id: "age", facts: &[Fact::Age] },
    Screen { id: "registration", facts: &[Fact::Registration] },
    Screen { id: "stay", facts: &[Fact::StayFrom, Fact::StayUntil, Fact::StayPurpose, Fact::StayExempt] },
    Screen { id: "person", facts: &[Fact::Capacity, Fact::FromAbroad, Fact::RepresentedBy] },
    Screen { id: "exit-proof", facts: &[Fact::ExitProof] },
    Screen { id: "place", facts: &[Fact::Region, Fact::Kind] },
    Screen { id: "holder", facts: &[Fact::Tenure, Fact::Ownership] },
    Screen { id: "tenancy", facts: &[Fact::NamedInTenancy] },
    Screen { id: "owners", facts: &[Fact::OtherOwners, Fact::OwnerCapacity, Fact::OwnerConsent] },
    Screen { id: "address", facts: &[Fact::AddressRegistered, Fact::Suspended] },
    Screen { id: "area", facts: &[Fact::UsableArea, Fact::LivingArea] },
    Screen { id: "registered", facts: &[Fact::Registered, Fact::Joining] },
    Screen { id: "tie", facts: &[Fact::RelationToOwner, Fact::FullTimeStudent] },
    Screen { id: "signing", facts: &[Fact::HasEds, Fact::PhoneLinked, Fact::ConsentsToDataAccess] },
];

impl Screen {
    /// The screen with that name.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        SCREENS.iter().find(|screen| screen.id == id)
    }

    /// The screen that asks a fact.
    #[must_use]
    pub fn asking(fact: Fact) -> Option<&'static Self> {
        SCREENS.iter().find(|screen| screen.facts.contains(&fact))
    }
}

/// The fact to ask next: the most decisive one that can still change the verdict and was not declined, that
/// is answered with "I don't know". `None` when the verdict is settled, or hangs on declined facts only.
#[must_use]
pub fn next_question(case: &Case, declined: &[FactPath]) -> Option<FactPath> {
    first_not_declined(missing(case), declined)
}

/// The same over every open rule, for people who go on after the verdict is settled.
#[must_use]
pub fn next_question_of_all(case: &Case, declined: &[FactPath]) -> Option<FactPath> {
    first_not_declined(open_facts(case), declined)
}

fn first_not_declined(paths: Vec<FactPath>, declined: &[FactPath]) -> Option<FactPath> {
    paths.into_iter().find(|path| !declined.contains(path))
}

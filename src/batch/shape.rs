//! What a row of a file is: which facts it tells, which columns it gains, and what it is answered.

use super::answer::Answer;
use crate::case::Fact;
use crate::flat::FlatAnswer;

words! {
    /// What a row of a file is.
    pub enum Shape {
        /// Somebody who applies, with the dwelling.
        Applicants = "applicants",
        /// A dwelling.
        Flats = "flats",
        /// Somebody registered in a dwelling.
        People = "people",
    }
}

/// What a row came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAnswer {
    /// Somebody who applies.
    Applicant(Answer),
    /// A flat.
    Flat(FlatAnswer),
}

/// Facts that a row may tell of its flat.
pub(super) const OF_FLAT: [Fact; 4] = [Fact::FilingDate, Fact::Region, Fact::Tenure, Fact::UsableArea];
/// Facts that say whether and how somebody registered counts.
const OF_PERSON: [Fact; 6] =
    [Fact::Age, Fact::AgeOn, Fact::BirthDate, Fact::Ownership, Fact::RelationToOwner, Fact::FullTimeStudent];

/// What the tie of somebody registered to the owner may say where that is the owner. It is no tie of a case, whose owners have
/// a fact of their own.
const OWNER: &str = "owner";

impl Shape {
    /// Whether its rows tell a fact. A column of another one is the caller's own.
    #[must_use]
    pub fn tells(self, fact: Fact) -> bool {
        match self {
            Self::Applicants => true,
            Self::Flats => OF_FLAT.contains(&fact) || fact == Fact::Registered,
            Self::People => OF_FLAT.contains(&fact) || OF_PERSON.contains(&fact),
        }
    }

    /// What cells of a fact may hold beside its own words: in lists of people the column of ties often says who the owner is.
    /// Of somebody who applies more hangs on that, so there it is not guessed.
    #[must_use]
    pub fn beside(self, fact: Fact) -> &'static [&'static str] {
        if self == Self::People && fact == Fact::RelationToOwner { &[OWNER] } else { &[] }
    }

    /// The columns that its rows gain, in order.
    pub(super) const fn results(self) -> &'static [&'static str] {
        match self {
            Self::Applicants => &super::RESULTS,
            Self::Flats => &[
                "norm",
                "persons",
                "requiredArea",
                "shortage",
                "capacity",
                "freePlaces",
                "state",
                "nextOutsider",
                "nextOutsiderReading",
                "nextRelative",
                "nextRelativeReading",
                PLACES_AFTER,
                "hint",
                "error",
            ],
            Self::People => &["state", "counted", "hint", "error"],
        }
    }
}

/// The column of what becomes free where it is told who no longer lives there.
pub(super) const PLACES_AFTER: &str = "freePlacesAfter";

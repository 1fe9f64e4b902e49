//! Somebody registered, as far as the norm asks: whether the person counts, and as what. Where that is not known, both ends
//! are held, as of flats.

use super::Registered;
use crate::case::{Age, Case, Counts, Ownership, Relation, Tie};
use crate::day::Day;
use crate::norm::AGE_REGISTERED;

words! {
    /// Whether somebody counts.
    pub enum Counted {
        /// Counts.
        Yes = "true",
        /// Does not: a child of an age at which nobody is registered.
        No = "false",
        /// The age decides, and is not known.
        Open = "unknown",
    }
}

/// Somebody registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resident {
    age: ToldAge,
    /// The closest to the owner, and the furthest, that the person may be.
    ties: [Tie; 2],
}

/// An age as it was told. It is counted on the filing day of the flat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ToldAge {
    Unknown,
    Born(Day),
    Years(u8, Day),
}

impl Resident {
    /// Somebody of whom nothing is known.
    pub const ANYBODY: Self = Self { age: ToldAge::Unknown, ties: [Tie::Family, Tie::Outsider] };

    /// The person of a case.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let applicant = &case.applicant;
        let age = match (applicant.birth_date, applicant.age) {
            (Some(birth), _) => ToldAge::Born(birth),
            (None, Some(age)) => ToldAge::Years(age.as_told(), applicant.age_on.unwrap_or(case.filing_date)),
            (None, None) => ToldAge::Unknown,
        };
        let owns = matches!(applicant.ownership, Some(Ownership::Sole | Ownership::Shared));
        let ties = match (applicant.relation_to_owner, applicant.full_time_student) {
            // Owners among those registered count as family.
            _ if owns => [Tie::Family; 2],
            (None, Some(true)) => [Tie::Family, Tie::Excepted],
            (None, Some(false) | None) => Self::ANYBODY.ties,
            (Some(relation), Some(student)) => [Tie::of(Ownership::None, relation, student); 2],
            (Some(Relation::None), None) => [Tie::Excepted, Tie::Outsider],
            (Some(relation), None) => [Tie::of(Ownership::None, relation, false); 2],
        };
        Self { age, ties }
    }

    /// Whether the person counts in a flat whose filing day is this.
    #[must_use]
    pub fn counted(&self, on: Day) -> Counted {
        let age = match self.age {
            ToldAge::Unknown => None,
            ToldAge::Born(birth) => Age::born_on(birth, on),
            ToldAge::Years(years, told) => Age::told(years, told, on),
        };
        match age.map(Age::bounds) {
            Some([youngest, _]) if youngest >= AGE_REGISTERED => Counted::Yes,
            Some([_, oldest]) if oldest < AGE_REGISTERED => Counted::No,
            Some(_) | None => Counted::Open,
        }
    }
}

impl Registered {
    /// Nobody is registered.
    pub const NOBODY: Self = Self {
        nearest: Counts { family: 0, excepted: 0, outsiders: 0 },
        farthest: Counts { family: 0, excepted: 0, outsiders: 0 },
    };

    /// Counts somebody more.
    pub fn add(&mut self, Resident { ties: [nearest, farthest], .. }: Resident, counted: Counted) {
        if counted == Counted::Yes {
            add(&mut self.nearest, nearest);
        }
        if counted != Counted::No {
            add(&mut self.farthest, farthest);
        }
    }
}

/// Counts beyond what a case may hold stop there: no area suffices for so many.
fn add(counts: &mut Counts, tie: Tie) {
    *counts = counts.and(1, tie).unwrap_or(*counts);
}

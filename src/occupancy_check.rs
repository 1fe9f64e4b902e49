//! The occupancy check: what the occupancy norm says of people who would be registered, before anybody applies.
//!
//! It asks the lines of the norm that the rule asks, so that the two cannot differ. It is no verdict: the other rules are
//! not asked, and who the people are is not known beyond their ties.

use crate::area::Area;
use crate::case::{Counts, Region, Tenure, Tie};
use crate::day::Day;
use crate::level::{Certainty, Level};
use crate::norm::{self, OccupancyNorm};
use crate::rules::{Household, Reading};

/// A dwelling, who is registered there, and who would apply together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OccupancyCheck {
    /// Filing day; the law of that day applies.
    pub on: Day,
    /// Region of the dwelling.
    pub region: Region,
    /// Owner of the dwelling, by kind.
    pub tenure: Tenure,
    /// Whether the dwelling has several owners.
    pub several_owners: bool,
    /// Usable area, where known.
    pub area: Option<Area>,
    /// People aged 14 and over who are registered there; owners among them count as family.
    pub registered: Counts,
    /// People who would apply at the same time.
    pub joining: Counts,
}

/// The norm's answer about people who apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NormAnswer {
    /// Line of the norm that decides.
    pub reading: Reading,
    /// Level of that line. Other rules may stand in the way besides.
    pub level: Level,
    /// Certainty of that line.
    pub certainty: Certainty,
    /// Number of people registered, joining and applying.
    pub persons: u32,
    /// Least usable area for all of them.
    pub required: Area,
    /// Area that the dwelling lacks for that.
    pub shortage: Area,
    /// Least number of registrations of people who no longer live there that must end so that everybody is within the norm:
    /// 0 where everybody is, `None` where not even ending all of them is enough.
    pub registrations_to_end: Option<u32>,
    /// Least number of registered outsiders who must be deregistered so that the exceptions of the law can be used: 0 where
    /// none is registered, `None` where the exceptions cannot be used by those who come, an owner or an outsider.
    pub outsiders_to_end: Option<u32>,
}

/// Number of people the area holds, and number of outsiders more. Places by one reading are not certain by another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    /// Number of people whom the area holds: whole shares of it.
    pub capacity: u32,
    /// Number of outsiders who fit beside those registered and joining, when everybody counts.
    pub free: u32,
    /// The same number when family does not count: the other reading, open where the decision takes family out of the
    /// norm, `None` where it does not.
    pub free_without_family: Option<u32>,
    /// The same number when nobody who is registered counts: the reading by which the norm is for those who come now.
    pub free_without_registered: u32,
    /// Number of people registered and joining beyond those whom the area holds.
    pub over: u32,
}

/// Numbers of people of one tie about whom the norm says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first number.
    pub first: u32,
    /// The last number; `None` where the norm says the same of any number above.
    pub last: Option<u32>,
    /// Line of the norm that decides.
    pub reading: Reading,
    /// Level of that line.
    pub level: Level,
    /// Certainty of that line.
    pub certainty: Certainty,
}

impl Run {
    fn of_one(people: u32, NormAnswer { reading, level, certainty, .. }: NormAnswer) -> Self {
        Self { first: people, last: Some(people), reading, level, certainty }
    }

    /// Whether the norm says the same of other numbers.
    fn says_like(&self, other: &Self) -> bool {
        (self.reading, self.level, self.certainty) == (other.reading, other.level, other.certainty)
    }
}

impl OccupancyCheck {
    /// The norm that is in force there on that day.
    #[must_use]
    pub fn norm(&self) -> Option<&'static OccupancyNorm> {
        norm::occupancy_norm(self.region, self.on)
    }

    /// The norm's answer when this number of people of one tie apply together, beside those who join. `None` without a
    /// norm or without an area, for nobody, and for more people than a case may hold.
    #[must_use]
    pub fn if_joined_by(&self, tie: Tie, people: u32) -> Option<NormAnswer> {
        self.answer(tie, self.joining.and(people.checked_sub(1)?, tie)?)
    }

    /// The norm's answer about those who join, and nobody beside them. `None` where nobody joins, and without a norm or
    /// without an area.
    #[must_use]
    pub fn of_those_joining(&self) -> Option<NormAnswer> {
        let Counts { family, excepted, outsiders } = self.joining;
        // One of them is the applicant. Whichever it is, all of them count alike.
        let (tie, others) = match (family.checked_sub(1), excepted.checked_sub(1)) {
            (Some(family), _) => (Tie::Family, Counts { family, ..self.joining }),
            (None, Some(excepted)) => (Tie::Excepted, Counts { excepted, ..self.joining }),
            (None, None) => (Tie::Outsider, Counts { outsiders: outsiders.checked_sub(1)?, ..self.joining }),
        };
        self.answer(tie, others)
    }

    /// The norm's answers about any number of people of one tie, those that are the same joined: from one person on,
    /// without a gap, the last run without an end. Empty without a norm or without an area.
    #[must_use]
    pub fn runs(&self, tie: Tie) -> Vec<Run> {
        let Some((norm, area)) = self.norm_and_area() else { return Vec::new() };
        // Where those who come do not fit even by themselves, one more of them makes no difference.
        let too_many = area.shares_of(norm.per_person) + 1;
        let mut runs: Vec<Run> = Vec::new();
        for run in (1..=too_many).map_while(|people| Some(Run::of_one(people, self.if_joined_by(tie, people)?))) {
            match runs.last_mut() {
                Some(known) if known.says_like(&run) => known.last = run.last,
                _ => runs.push(run),
            }
        }
        if let Some(last) = runs.last_mut() {
            last.last = None;
        }
        runs
    }

    /// Area that the dwelling lacks for a number of people. `None` without a norm or without an area.
    #[must_use]
    pub fn shortage(&self, people: u32) -> Option<Area> {
        let (norm, area) = self.norm_and_area()?;
        Some(area.shortage_to(norm.per_person.times(people)))
    }

    /// Registrations that come first where so many are to end, by group: outsiders, whom each reading of the norm counts
    /// and for whom there is no exception, then the excepted, then family. Only those of people who no longer live there
    /// may end.
    #[must_use]
    pub fn first_to_end(&self, ends: u32) -> Counts {
        let Counts { family, excepted, outsiders } = self.registered;
        let outsiders = outsiders.min(ends);
        let excepted = excepted.min(ends - outsiders);
        Counts { outsiders, excepted, family: family.min(ends - outsiders - excepted) }
    }

    /// Number of people registered and joining.
    #[must_use]
    pub const fn people(&self) -> u32 {
        self.registered.total() + self.joining.total()
    }

    /// The norm's answer about an applicant of a tie, beside others who join.
    fn answer(&self, tie: Tie, joining: Counts) -> Option<NormAnswer> {
        let (norm, area) = self.norm_and_area()?;
        let household = Household {
            tie,
            registered: self.registered,
            joining,
            private: self.tenure == Tenure::Private,
            several_owners: self.several_owners,
        };
        let (level, reading, certainty) = household.line(norm, area, self.on);
        let persons = household.persons();
        let required = norm.per_person.times(persons);
        let too_many = persons.saturating_sub(area.shares_of(norm.per_person));
        let excepted = tie != Tie::Owner && !household.outsider_comes();
        Some(NormAnswer {
            reading,
            level,
            certainty,
            persons,
            required,
            shortage: area.shortage_to(required),
            registrations_to_end: (too_many <= self.registered.total()).then_some(too_many),
            outsiders_to_end: excepted.then_some(self.registered.outsiders),
        })
    }

    /// The number of places. `None` without a norm or without an area.
    #[must_use]
    pub fn places(&self) -> Option<Places> {
        let (norm, area) = self.norm_and_area()?;
        let capacity = area.shares_of(norm.per_person);
        let without_family = capacity.saturating_sub(self.registered.not_family() + self.joining.not_family());
        Some(Places {
            capacity,
            free: capacity.saturating_sub(self.people()),
            free_without_family: norm.exempts_family.then_some(without_family),
            free_without_registered: capacity.saturating_sub(self.joining.total()),
            over: self.people().saturating_sub(capacity),
        })
    }

    /// The norm and the area, for numbers of people that a case may hold.
    fn norm_and_area(&self) -> Option<(&'static OccupancyNorm, Area)> {
        let possible = self.registered.is_possible() && self.joining.is_possible();
        self.norm().zip(self.area).filter(|_| possible)
    }
}

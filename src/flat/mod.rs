//! A flat by itself: what the norm says of those registered there now, and of one more of each kind who applies alone.
//!
//! No fact of a person is asked. What is not known of the flat is held at both of its ends: every line of the norm that
//! holds ceases to hold once the area shrinks, or more people count, or count as further from the owner; so the line of the
//! best end and that of the worst end enclose those of everything between them.

mod resident;

pub use resident::{Counted, Resident};

use crate::area::Area;
use crate::case::{Counts, Region, Tally, Tenure, Tie};
use crate::day::Day;
use crate::level::{Level, Span};
use crate::norm::{self, OccupancyNorm};
use crate::rules::{Household, Reading};
use borsh::{BorshDeserialize, BorshSerialize};

words! {
    /// What the norm says of a flat with those registered there now.
    pub enum FlatState {
        /// More are registered than the area holds.
        Over = "over",
        /// It holds those registered, and no one more.
        Full = "full",
        /// It holds one more at least.
        Free = "free",
        /// No norm is in force there on that day.
        NoNorm = "no-norm",
        /// What is not known of the flat decides.
        Unknown = "unknown",
    }
}

/// What is known of a flat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flat {
    /// Filing day; the law of that day applies.
    pub on: Day,
    /// Where it is.
    pub region: Option<Region>,
    /// Owner of the dwelling, by kind.
    pub tenure: Option<Tenure>,
    /// Usable area.
    pub area: Option<Area>,
    /// People registered there.
    pub registered: Option<Registered>,
    /// Outsiders among them who no longer live there. Only their registrations may end: who lives there stays registered.
    pub gone: Option<u32>,
}

/// People registered in a flat, aged 14 and over; owners among them count as family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Those who are registered for sure, each as close to the owner as may be.
    pub nearest: Counts,
    /// Everybody who may be registered, each as far from the owner as may be.
    pub farthest: Counts,
}

/// A figure, by the least and the most that it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Between<T> {
    /// The least.
    pub least: T,
    /// The most.
    pub most: T,
}

/// What the norm says of a flat. A figure is there where it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatAnswer {
    /// Least usable area a person.
    pub norm: Option<Area>,
    /// Number of people registered.
    pub persons: Option<Between<u32>>,
    /// Least usable area for all of them.
    pub required_area: Option<Between<Area>>,
    /// Area that the flat lacks for those registered now: not for one more.
    pub shortage: Option<Between<Area>>,
    /// Number of people whom the area holds.
    pub capacity: Option<u32>,
    /// Number of people more whom it holds.
    pub free_places: Option<Between<u32>>,
    /// Whether more are registered than fit, or one more fits.
    pub state: FlatState,
    /// The norm about an outsider who applies alone.
    pub next_outsider: NextAnswer,
    /// The norm about a close relative of the owner who applies alone.
    pub next_relative: NextAnswer,
    /// Number of free places once the registrations have ended of outsiders who no longer live there.
    pub free_places_after: Option<Between<u32>>,
}

/// What the norm says of one more who applies alone. Other rules may stand in the way besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct NextAnswer {
    /// From the lowest level to the highest.
    pub level: Span,
    /// Line of the norm that decides, where it is one whatever is not known.
    pub reading: Option<Reading>,
}

impl<T: Copy + PartialEq> Between<T> {
    /// The figure, where it is settled.
    #[must_use]
    pub fn settled(self) -> Option<T> {
        (self.least == self.most).then_some(self.least)
    }

    fn map<U>(self, by: impl Fn(T) -> U) -> Between<U> {
        Between { least: by(self.least), most: by(self.most) }
    }
}

impl Registered {
    /// Anybody may be registered.
    const ANYBODY: Self = Self {
        nearest: Counts { family: 0, excepted: 0, outsiders: 0 },
        farthest: Counts { family: Counts::MOST, excepted: Counts::MOST, outsiders: Counts::MOST },
    };

    /// People as a case counts them.
    #[must_use]
    pub fn of(tally: Tally) -> Self {
        let [nearest, farthest] = tally.bounds();
        Self { nearest, farthest }
    }

    /// Number of them.
    #[must_use]
    pub fn persons(self) -> Between<u32> {
        Between { least: self.nearest.total(), most: self.farthest.total() }
    }

    /// The most outsiders that may be among them.
    #[must_use]
    pub fn outsiders_at_most(self) -> u32 {
        self.farthest.outsiders
    }
}

impl Flat {
    /// What the norm says.
    #[must_use]
    pub fn answer(&self) -> FlatAnswer {
        let norm = self.region.and_then(|region| norm::occupancy_norm(region, self.on));
        let share = norm.map(|norm| norm.per_person);
        let persons = self.registered.map(Registered::persons);
        let required_area = share.zip(persons).map(|(share, persons)| persons.map(|persons| share.times(persons)));
        let capacity = share.zip(self.area).map(|(share, area)| area.shares_of(share));
        let left = |persons: Between<u32>| {
            let free = |persons| Some(capacity?.saturating_sub(persons));
            Some(Between { least: free(persons.most)?, most: free(persons.least)? })
        };
        FlatAnswer {
            norm: share,
            persons,
            required_area,
            shortage: required_area.zip(self.area).map(|(all, area)| all.map(|needed| area.shortage_to(needed))),
            capacity,
            free_places: persons.and_then(left),
            state: self.state(norm),
            next_outsider: self.next(Tie::Outsider, norm),
            next_relative: self.next(Tie::Family, norm),
            free_places_after: persons
                .zip(self.gone)
                .and_then(|(persons, gone)| left(persons.map(|persons| persons.saturating_sub(gone)))),
        }
    }

    fn state(&self, norm: Option<&OccupancyNorm>) -> FlatState {
        let Some(norm) = norm else {
            let is_without = self.region.is_some() || norm::occupancy_norms(self.on).next().is_none();
            return if is_without { FlatState::NoNorm } else { FlatState::Unknown };
        };
        let persons = self.registered.unwrap_or(Registered::ANYBODY).persons();
        let capacity = self.areas().map(|area| area.shares_of(norm.per_person));
        if persons.least > capacity.most {
            FlatState::Over
        } else if persons.most < capacity.least {
            FlatState::Free
        } else if persons.settled() == capacity.settled() && persons.settled().is_some() {
            FlatState::Full
        } else {
            FlatState::Unknown
        }
    }

    /// The norm about one more of that tie. Where nobody knows where the flat is, no norm may be in force.
    fn next(&self, tie: Tie, norm: Option<&OccupancyNorm>) -> NextAnswer {
        let nowhere = NextAnswer { level: Span::settled(Level::Ready), reading: None };
        match (norm, self.region) {
            (Some(norm), _) => self.next_under(norm, tie),
            (None, Some(_)) => nowhere,
            (None, None) => norm::occupancy_norms(self.on).fold(nowhere, |all, norm| {
                let NextAnswer { level, reading } = self.next_under(norm, tie);
                NextAnswer { level: all.level.hull(level), reading: reading.filter(|_| all.reading == reading) }
            }),
        }
    }

    fn next_under(&self, norm: &OccupancyNorm, tie: Tie) -> NextAnswer {
        let Registered { nearest, farthest } = self.registered.unwrap_or(Registered::ANYBODY);
        let areas = self.areas();
        let line = |registered: Counts, area: Area, private: bool| {
            let household = Household { tie, registered, joining: Counts::default(), private, several_owners: false };
            let (level, reading, _) = household.line(norm, area, self.on);
            (level, reading)
        };
        // Private owners have the exceptions of the law for sure, others may have them.
        let best = line(nearest, areas.most, self.tenure.is_none_or(|tenure| tenure == Tenure::Private));
        let worst = line(farthest, areas.least, self.tenure == Some(Tenure::Private));
        NextAnswer {
            level: Span { least: best.0, most: worst.0 },
            reading: Some(best.1).filter(|reading| *reading == worst.1),
        }
    }

    /// The area, or those that a case may hold.
    fn areas(&self) -> Between<Area> {
        self.area.map_or(Between { least: Area::MIN, most: Area::MAX }, |area| Between { least: area, most: area })
    }
}

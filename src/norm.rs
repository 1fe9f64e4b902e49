//! Every number and every date that the law sets, each written once. A change of law is one dated line here.

mod figures;
mod fines;
mod required;

pub use figures::*;
pub use fines::*;
pub use required::Required;

use crate::area::Area;
use crate::case::Region;
use crate::day::Day;
use crate::law::{self, Source};
use crate::level::Certainty;

/// First day of the rules of registration of the population (Order 677): the first filing day that is answered.
pub const RULES_BEGIN: Day = Day::of(2024, 9, 24);
/// Last filing day that is answered.
pub const RULES_END: Day = Day::of(2100, 12, 31);
/// The first and the last day that any fact may name.
pub const DAYS: (Day, Day) = (Day::of(1890, 1, 1), Day::of(2100, 12, 31));
/// The day on which the law was read. Filings after it are answered as if nothing had changed, and say so.
pub const LAW_READ: Day = Day::of(2026, 11, 28);

/// The highest age a case may hold, in full years.
pub const AGE_MOST: u8 = 130;

/// Filing is online, the office being the exception, from this day (pilot order, announced in November 2025).
pub const ONLINE_ONLY: Day = Day::of(2025, 11, 24);
/// The day after the announced term of that pilot: since then no act is known that makes filing online-only.
pub const PILOT_OVER: Day = Day::of(2026, 7, 1);
/// Order 916 in force: the capital's clauses, documents presented by the citizen, digital documents.
pub const ORDER_916: Day = Day::of(2025, 11, 30);
/// Constitutional law 299-VIII on the capital in force.
pub const CAPITAL_LAW: Day = Day::of(2026, 7, 1);

/// The minutes in which an owner confirms an application of that day, where any were announced.
#[must_use]
pub fn consent_minutes(on: Day) -> Option<u32> {
    (on >= ONLINE_ONLY).then_some(CONSENT_MINUTES)
}

/// The least usable area a person, in one place, from one day to the day before the next entry of the same place.
#[derive(Debug)]
pub struct OccupancyNorm {
    /// Where it holds.
    pub region: Region,
    /// First day in force. Both decisions name ten days after publication; the day itself is likely, not certain.
    pub from: Day,
    /// Least usable area a person.
    pub per_person: Area,
    /// Whether the decision takes family members and close relatives out of the norm, while the law keeps its own
    /// list of exceptions and their proviso: lines 4 and 5 of the norm.
    pub exempts_family: bool,
    /// How sure the first day is.
    pub from_certainty: Certainty,
    /// The decision, and then the law behind it.
    pub sources: &'static [Source],
}

/// Every norm of every place, days rising; a change of the law behind one is an entry too. Another place is another entry.
pub static OCCUPANCY_NORMS: &[OccupancyNorm] = const {
    &[
        OccupancyNorm {
            region: Region::Astana,
            from: Day::of(2026, 1, 6),
            per_person: Area::from_hundredths(15_00),
            exempts_family: false,
            from_certainty: Certainty::Likely,
            sources: &const {
                [law::M368.at(""), law::MIG.at("art 51(2)(1)"), law::P677.at("pt 4"), law::CAP07.at("art 8(3)")]
            },
        },
        // The same decision, under the new law on the capital.
        OccupancyNorm {
            region: Region::Astana,
            from: CAPITAL_LAW,
            per_person: Area::from_hundredths(15_00),
            exempts_family: false,
            from_certainty: Certainty::Certain,
            sources: &const {
                [law::M368.at(""), law::MIG.at("art 51(2)(1)"), law::P677.at("pt 4"), law::CAP26.at("art 7(2)")]
            },
        },
        OccupancyNorm {
            region: Region::Astana,
            from: Day::of(2026, 8, 25),
            per_person: Area::from_hundredths(15_00),
            exempts_family: true,
            from_certainty: Certainty::Likely,
            sources: &const {
                [law::M452.at(""), law::MIG.at("art 51(2)(1)"), law::P677.at("pt 4"), law::CAP26.at("art 7(2)")]
            },
        },
    ]
};

impl OccupancyNorm {
    /// How sure it is that the norm holds on a day in force: its first day may be less so than those after it.
    #[must_use]
    pub fn certainty_on(&self, day: Day) -> Certainty {
        if day == self.from { self.from_certainty } else { Certainty::Certain }
    }
}

/// The norm in force at a place on a day, if there is one.
#[must_use]
pub fn occupancy_norm(region: Region, on: Day) -> Option<&'static OccupancyNorm> {
    OCCUPANCY_NORMS.iter().rev().find(|norm| norm.region == region && norm.from <= on)
}

/// Every norm in force on a day, one a place.
pub fn occupancy_norms(on: Day) -> impl Iterator<Item = &'static OccupancyNorm> {
    Region::ALL.iter().filter_map(move |region| occupancy_norm(*region, on))
}

/// The days on which the law, or an amount that it sets, changes, rising: read off the tables and dates above, from the
/// first filing day that is answered.
pub static TURNS: &[Day] = &const {
    let mut turns = [RULES_BEGIN; TURN_COUNT];
    let mut open: &mut [Day] = &mut turns;
    let mut next = Some(RULES_BEGIN);
    while let (Some(turn), [place, rest @ ..]) = (next, open) {
        *place = turn;
        next = next_turn(turn);
        open = rest;
    }
    turns
};

const TURN_COUNT: usize = {
    let (mut count, mut last) = (1, RULES_BEGIN);
    while let Some(turn) = next_turn(last) {
        (count, last) = (count + 1, turn);
    }
    count
};

/// The first change after a day.
const fn next_turn(day: Day) -> Option<Day> {
    // The changes that stand in no table.
    let mut next = nearer(None, ONLINE_ONLY, day);
    next = nearer(next, PILOT_OVER, day);
    next = nearer(next, ORDER_916, day);
    next = nearer(next, CAPITAL_LAW, day);
    let mut indices = CALCULATION_INDICES;
    while let [index, rest @ ..] = indices {
        next = nearer(next, index.from, day);
        indices = rest;
    }
    let mut norms = OCCUPANCY_NORMS;
    while let [norm, rest @ ..] = norms {
        next = nearer(next, norm.from, day);
        norms = rest;
    }
    next
}

/// The earlier of two days, of which the second one counts only if it comes after a third.
const fn nearer(known: Option<Day>, found: Day, after: Day) -> Option<Day> {
    match known {
        Some(known) if known.days_since(found) <= 0 => Some(known),
        known if found.days_since(after) <= 0 => known,
        _ => Some(found),
    }
}

/// The newest change that a day's law holds.
#[must_use]
pub fn rulebook_day(on: Day) -> Day {
    TURNS.iter().copied().rev().find(|turn| *turn <= on).unwrap_or(RULES_BEGIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_consent_hour_was_announced_with_filing_online_only() {
        assert_eq!(consent_minutes(Day::of(2025, 11, 23)), None);
        assert_eq!(consent_minutes(Day::of(2025, 11, 24)), Some(60));
    }
}

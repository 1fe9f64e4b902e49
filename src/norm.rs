//! Every number and every date that the law sets, each written once. A change of law is one dated line here.

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
pub const LAW_READ: Day = Day::of(2026, 11, 21);

/// Below this age nobody is registered, in full years (Order 677, pt 3).
pub const AGE_REGISTERED: u8 = 14;
/// Below this age there is no temporary registration (Order 677, pt 13), and parents apply for permanent (pt 7).
pub const AGE_TEMPORARY: u8 = 16;
/// Citizens have an identity card from this age on.
pub const AGE_CARD: u8 = 16;
/// Majority, in full years.
pub const AGE_ADULT: u8 = 18;
/// The highest age a case may hold, in full years.
pub const AGE_MOST: u8 = 130;

/// A temporary stay is registered from this many calendar months (Order 677, pt 13).
pub const STAY_LEAST_MONTHS: i32 = 1;
/// And up to this many without a ground for more (Order 677, pt 13).
pub const STAY_MOST_MONTHS: i32 = 12;

/// Filing is online, the office being the exception, from this day (pilot order, announced in November 2025).
pub const ONLINE_ONLY: Day = Day::of(2025, 11, 24);
/// Order 916 in force: consent of "owner/s", the capital's clauses.
pub const OWNERS_PLURAL: Day = Day::of(2025, 11, 30);
/// Constitutional law 299-VIII on the capital in force.
pub const CAPITAL_LAW: Day = Day::of(2026, 7, 1);

/// Minutes in which an owner confirms, as announced; no act sets them.
pub const CONSENT_MINUTES: u32 = 60;
/// Minutes of processing online (Order 267, item 3).
pub const ONLINE_MINUTES: u32 = 15;
/// Minutes of processing at the State Corporation (Order 267, item 3).
pub const OFFICE_MINUTES: u32 = 30;
/// Calendar days from arrival within which a person registers (Order 677, pt 7).
pub const ARRIVAL_DAYS: u8 = 10;

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
    /// The decision and the law behind it.
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

/// The norm in force at a place on a day, if there is one.
#[must_use]
pub fn occupancy_norm(region: Region, on: Day) -> Option<&'static OccupancyNorm> {
    OCCUPANCY_NORMS.iter().rev().find(|norm| norm.region == region && norm.from <= on)
}

/// The monthly calculation index of one calendar year, in tenge.
#[derive(Debug)]
pub struct CalculationIndex {
    /// First day in force.
    pub from: Day,
    /// Last day in force: each year sets its own, so an amount is never carried into a year that is not known.
    pub until: Day,
    /// Tenge.
    pub tenge: u32,
    /// How sure the amount is.
    pub certainty: Certainty,
    /// Where it was read.
    pub sources: &'static [Source],
}

/// The indices that are known.
pub static CALCULATION_INDICES: &[CalculationIndex] = const {
    &[
        CalculationIndex {
            from: Day::of(2025, 1, 1),
            until: Day::of(2025, 12, 31),
            tenge: 3_932,
            certainty: Certainty::Likely,
            sources: &const { [law::LADA_MCI.at("")] },
        },
        CalculationIndex {
            from: Day::of(2026, 1, 1),
            until: Day::of(2026, 12, 31),
            tenge: 4_325,
            certainty: Certainty::Likely,
            sources: &const { [law::LADA_MCI.at("")] },
        },
    ]
};

/// The index of a day; `None` for years whose index is not known.
#[must_use]
pub fn calculation_index(on: Day) -> Option<&'static CalculationIndex> {
    CALCULATION_INDICES.iter().find(|index| (index.from..=index.until).contains(&on))
}

/// Fine of a citizen who lives unregistered for over a month, in calculation indices (Code 235-V, art. 492).
pub const FINE_CITIZEN: u32 = 7;
/// Fine of a permanently resident foreigner who lives unregistered for over ten days, likewise.
pub const FINE_FOREIGNER: u32 = 10;
/// Fine of a citizen for a repeat within a year (art. 492).
pub const FINE_CITIZEN_REPEAT: u32 = 13;
/// Fine of a permanently resident foreigner for a repeat (art. 492(5)).
pub const FINE_FOREIGNER_REPEAT: u32 = 20;
/// Fine of an individual who lets people live unregistered (art. 493(5)).
pub const FINE_OWNER: u32 = 10;
/// The same for a repeat.
pub const FINE_OWNER_REPEAT: u32 = 20;
/// A citizen is fined, not warned, after this many calendar months without registration.
pub const FINE_CITIZEN_MONTHS: i32 = 1;

/// The days on which the law, or an amount that it sets, changed. Days rise.
pub static TURNS: &[Day] = &[
    RULES_BEGIN,
    Day::of(2025, 1, 1),
    ONLINE_ONLY,
    OWNERS_PLURAL,
    Day::of(2026, 1, 1),
    Day::of(2026, 1, 6),
    CAPITAL_LAW,
    Day::of(2026, 8, 25),
];

/// The newest change that a day's law holds.
#[must_use]
pub fn rulebook_day(on: Day) -> Day {
    TURNS.iter().copied().rev().find(|turn| *turn <= on).unwrap_or(RULES_BEGIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_rise_within_every_table() {
        assert!(TURNS.is_sorted());
        assert!(CALCULATION_INDICES.windows(2).all(|pair| pair[0].until < pair[1].from));
        for region in Region::ALL {
            assert!(OCCUPANCY_NORMS.iter().filter(|norm| norm.region == *region).is_sorted_by(|a, b| a.from < b.from));
        }
        assert!(OCCUPANCY_NORMS.iter().all(|norm| TURNS.contains(&norm.from)));
    }

    #[test]
    fn an_unknown_year_has_no_index() {
        for (day, tenge) in
            [((2024, 12, 31), None), ((2025, 1, 1), Some(3_932)), ((2026, 12, 31), Some(4_325)), ((2027, 1, 1), None)]
        {
            assert_eq!(calculation_index(Day::of(day.0, day.1, day.2)).map(|index| index.tenge), tenge);
        }
    }
}

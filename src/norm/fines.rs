//! What offences cost: the monthly calculation index of each year, and the fines that are set in it.

use super::RULES_BEGIN;
use crate::day::Day;
use crate::law::{self, Source};
use crate::level::Certainty;

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
            certainty: Certainty::Certain,
            sources: &const { [law::BUD26.at("art 7(4)")] },
        },
    ]
};

/// The index of a day; `None` for years whose index is not known.
#[must_use]
pub fn calculation_index(on: Day) -> Option<&'static CalculationIndex> {
    CALCULATION_INDICES.iter().find(|index| (index.from..=index.until).contains(&on))
}

/// An amount of calculation indices in tenge, on a day; `None` for years whose index is not known.
#[must_use]
pub fn tenge(indices: u32, on: Day) -> Option<u32> {
    calculation_index(on)?.tenge.checked_mul(indices)
}

words! {
    /// Kinds of owners that the code on administrative offences fines differently.
    pub enum FinedOwner {
        /// A person.
        Individual = "individual",
        /// A small business, or a non-profit organisation.
        Small = "small",
        /// A medium business.
        Medium = "medium",
        /// A large business.
        Large = "large",
    }
}

/// What owners are fined for one offence, in calculation indices: the first time, and for a repeat.
#[derive(Clone, Copy, Debug)]
pub struct OwnerFine {
    /// First day, as far as this program answers.
    pub from: Day,
    /// A person.
    pub individual: [u32; 2],
    /// A small business, or a non-profit organisation.
    pub small: [u32; 2],
    /// A medium business.
    pub medium: [u32; 2],
    /// A large business.
    pub large: [u32; 2],
    /// The code.
    pub sources: &'static [Source],
}

/// Letting people be registered who do not live there.
pub const FINE_FICTITIOUS: OwnerFine = OwnerFine {
    from: RULES_BEGIN,
    individual: [10, 20],
    small: [15, 30],
    medium: [25, 50],
    large: [50, 100],
    sources: &const { [law::KOAP.at("art 493(1)")] },
};
/// Not deregistering people who do not live there.
pub const FINE_NOT_DEREGISTERED: OwnerFine = OwnerFine {
    from: RULES_BEGIN,
    individual: [5, 10],
    small: [15, 20],
    medium: [25, 40],
    large: [45, 80],
    sources: &const { [law::KOAP.at("art 493(3)")] },
};
/// Letting people live there unregistered, as a landlord.
pub const FINE_UNREGISTERED: OwnerFine = OwnerFine {
    from: RULES_BEGIN,
    individual: [10, 20],
    small: [15, 30],
    medium: [25, 50],
    large: [50, 100],
    sources: &const { [law::KOAP.at("art 493(5)")] },
};

words! {
    /// What owners are fined for.
    pub enum OwnerOffence {
        /// Letting people be registered who do not live there.
        Fictitious = "fine-fictitious",
        /// Not deregistering people who do not live there.
        NotDeregistered = "fine-not-deregistered",
        /// Letting people live there unregistered.
        Unregistered = "fine-unregistered",
    }
}

impl OwnerOffence {
    /// What it costs.
    #[must_use]
    pub const fn fine(self) -> &'static OwnerFine {
        match self {
            Self::Fictitious => &FINE_FICTITIOUS,
            Self::NotDeregistered => &FINE_NOT_DEREGISTERED,
            Self::Unregistered => &FINE_UNREGISTERED,
        }
    }
}

impl OwnerFine {
    /// The fine of one kind of owner: the first time, and for a repeat.
    #[must_use]
    pub const fn of(&self, owner: FinedOwner) -> [u32; 2] {
        match owner {
            FinedOwner::Individual => self.individual,
            FinedOwner::Small => self.small,
            FinedOwner::Medium => self.medium,
            FinedOwner::Large => self.large,
        }
    }
}

/// What offences would cost, the first time and for a repeat, if each of them were found and fined by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// In calculation indices.
    pub indices: [u64; 2],
    /// In tenge; `None` for years whose index is not known.
    pub tenge: Option<[u64; 2]>,
    /// How sure that is on the day.
    pub certainty: Certainty,
}

impl OwnerFine {
    /// What so many offences of an owner would cost on a day.
    #[must_use]
    pub fn stake(&self, owner: FinedOwner, offences: u32, on: Day) -> Stake {
        let indices = self.of(owner).map(|indices| u64::from(indices) * u64::from(offences));
        let index = calculation_index(on);
        Stake {
            indices,
            tenge: index.map(|index| indices.map(|indices| indices.saturating_mul(index.tenge.into()))),
            certainty: fines_certainty(on).max(index.map_or(Certainty::Certain, |index| index.certainty)),
        }
    }
}

/// How sure the fines are on a day: nobody has seen what the code says once other acts than those read are out.
#[must_use]
pub fn fines_certainty(on: Day) -> Certainty {
    if on <= super::LAW_READ { Certainty::Certain } else { Certainty::Likely }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_year_has_no_index() {
        for (day, tenge) in
            [((2024, 12, 31), None), ((2025, 1, 1), Some(3_932)), ((2026, 12, 31), Some(4_325)), ((2027, 1, 1), None)]
        {
            assert_eq!(calculation_index(Day::of(day.0, day.1, day.2)).map(|index| index.tenge), tenge);
        }
    }

    #[test]
    fn fines_in_tenge_are_those_of_the_year() {
        for (indices, in_2025, in_2026) in
            [(5, 19_660, 21_625), (7, 27_524, 30_275), (10, 39_320, 43_250), (13, 51_116, 56_225), (20, 78_640, 86_500)]
        {
            for (day, amount) in [
                (Day::of(2024, 12, 31), None),
                (Day::of(2025, 1, 1), Some(in_2025)),
                (Day::of(2025, 12, 31), Some(in_2025)),
                (Day::of(2026, 1, 1), Some(in_2026)),
                (Day::of(2026, 12, 31), Some(in_2026)),
                (Day::of(2027, 1, 1), None),
            ] {
                assert_eq!(tenge(indices, day), amount, "{indices} on {day}");
            }
        }
        assert_eq!(tenge(u32::MAX, Day::of(2026, 1, 1)), None);
    }

    #[test]
    fn owners_are_fined_by_what_they_are() {
        let all = |fine: OwnerFine| FinedOwner::ALL.iter().map(move |owner| fine.of(*owner)).collect::<Vec<_>>();
        assert_eq!(all(FINE_FICTITIOUS), [[10, 20], [15, 30], [25, 50], [50, 100]]);
        assert_eq!(all(FINE_NOT_DEREGISTERED), [[5, 10], [15, 20], [25, 40], [45, 80]]);
        assert_eq!(all(FINE_UNREGISTERED), [[10, 20], [15, 30], [25, 50], [50, 100]]);
    }

    #[test]
    fn what_is_at_stake_is_the_fine_for_each() {
        let stake = |offences, on| FINE_UNREGISTERED.stake(FinedOwner::Small, offences, on);
        let certain = Stake { indices: [45, 90], tenge: Some([194_625, 389_250]), certainty: Certainty::Certain };
        assert_eq!(stake(3, Day::of(2026, 11, 28)), certain);
        assert_eq!(stake(3, Day::of(2026, 11, 29)), Stake { certainty: Certainty::Likely, ..certain });
        assert_eq!(stake(3, Day::of(2027, 1, 1)), Stake { certainty: Certainty::Likely, tenge: None, ..certain });
        assert_eq!(stake(0, Day::of(2026, 11, 28)).tenge, Some([0, 0]));
        assert!(stake(u32::MAX, Day::of(2026, 11, 28)).tenge.is_some());
    }

    #[test]
    fn the_fines_are_sure_until_the_day_on_which_the_law_was_read() {
        assert_eq!(fines_certainty(Day::of(2026, 11, 28)), Certainty::Certain);
        assert_eq!(fines_certainty(Day::of(2026, 11, 29)), Certainty::Likely);
    }
}

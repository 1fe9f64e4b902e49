//! How old the person is. An age belongs to the day on which it was told; on another day it is one of two at most.

use crate::day::Day;
use crate::norm;

/// Full years: as told, and what that leaves on the filing date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    told: u8,
    youngest: u8,
    oldest: u8,
}

impl Age {
    /// The age on the filing date itself.
    #[must_use]
    pub const fn of(years: u8) -> Self {
        Self { told: years, youngest: years, oldest: years }
    }

    /// What somebody who was that old on the day `on` can be on the filing date, by every birth date up to that date.
    /// `None` where no age from 0 to 130 follows.
    #[must_use]
    #[inline(never)]
    pub fn told(years: u8, on: Day, filing: Day) -> Option<Self> {
        // Born on the day on which that birthday was last due, at the latest; a day after the next one, at the earliest.
        let born_by = |years: i32| on.plus_months(-12 * years);
        let first = born_by(i32::from(years) + 1).plus_days(1)?;
        let last = born_by(i32::from(years)).min(filing);
        if first > last {
            return None;
        }
        let most = u32::from(norm::AGE_MOST);
        let (youngest, oldest) = (last.full_years_on(filing)?, first.full_years_on(filing)?);
        let within = |years: u32| u8::try_from(years.min(most)).ok();
        (youngest <= most).then_some(Self { told: years, youngest: within(youngest)?, oldest: within(oldest)? })
    }

    /// The age of somebody born that day. `None` before birth, and more than 130 years after it.
    #[must_use]
    #[inline(never)]
    pub fn born_on(birth: Day, filing: Day) -> Option<Self> {
        birth
            .full_years_on(filing)
            .filter(|_| !is_over_130(birth, filing))
            .and_then(|years| u8::try_from(years).ok())
            .map(Self::of)
    }

    /// The age as it was told, on the day that was told with it.
    #[must_use]
    pub const fn as_told(self) -> u8 {
        self.told
    }

    /// The age on the filing date, where it is known to the year.
    #[must_use]
    pub fn years(self) -> Option<u8> {
        (self.youngest == self.oldest).then_some(self.youngest)
    }

    /// The youngest and the oldest that the person can be on the filing date.
    #[must_use]
    pub const fn bounds(self) -> [u8; 2] {
        [self.youngest, self.oldest]
    }
}

/// Whether more than 130 years lie between the two days: the birthday number 130 has passed before `filing`.
fn is_over_130(birth: Day, filing: Day) -> bool {
    let most = u32::from(norm::AGE_MOST);
    let years = birth.full_years_on(filing).unwrap_or(0);
    let day_before = filing.plus_days(-1).and_then(|day| birth.full_years_on(day)).unwrap_or(0);
    years > most || day_before >= most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(years: u8, on: (i32, u8, u8), filing: (i32, u8, u8)) -> Option<[u8; 2]> {
        let day = |(year, month, day)| Day::of(year, month, day);
        Age::told(years, day(on), day(filing)).map(Age::bounds)
    }

    #[test]
    fn an_age_of_another_day_is_one_of_two() {
        for (years, on, filing, expected) in [
            (13, (2026, 11, 28), (2026, 11, 28), Some([13, 13])),
            (13, (2026, 11, 28), (2026, 11, 29), Some([13, 14])),
            (13, (2026, 11, 28), (2027, 11, 28), Some([14, 14])),
            (13, (2026, 11, 28), (2025, 11, 29), Some([12, 13])),
            (13, (2026, 2, 28), (2027, 2, 28), Some([14, 14])),
            (13, (2027, 2, 28), (2028, 2, 29), Some([14, 14])),
            (12, (2028, 2, 29), (2029, 2, 28), Some([12, 13])),
            // A day before the birth of the youngest.
            (0, (2026, 11, 28), (2026, 6, 1), Some([0, 0])),
            (0, (2026, 11, 28), (2025, 11, 28), None),
            (130, (2026, 6, 1), (2026, 11, 28), Some([130, 130])),
            (130, (2025, 11, 28), (2026, 11, 28), None),
            (5, (2100, 12, 31), (2024, 9, 24), None),
        ] {
            assert_eq!(bounds(years, on, filing), expected, "{years} on {on:?}, {filing:?}");
        }
    }
}

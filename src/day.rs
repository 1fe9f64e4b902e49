//! Calendar days, without a clock and without time zones.

use crate::words::misshapen;
use std::fmt;
use time::{Date, Month};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// A day written in the source: a day that does not exist fails the build.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at build time only, by the constants of `norm` and `law`")]
    pub const fn of(year: i32, month: u8, day: u8) -> Self {
        match Self::checked(year, month, day) {
            Some(day) => day,
            None => panic!("no such day"),
        }
    }

    /// The day with that number in that month, if it exists.
    #[must_use]
    pub const fn checked(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = match month_of(month) {
            Some(month) => month,
            None => return None,
        };
        match Date::from_calendar_date(year, month, day) {
            Ok(date) => Some(Self(date)),
            Err(_) => None,
        }
    }

    /// Reads `YYYY-MM-DD`, nothing else; `None` for other shapes and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shape = year.len() == 4 && month.len() == 2 && day.len() == 2 && parts.next().is_none();
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !shape || !digits {
            return None;
        }
        let number = |digits: &str| digits.bytes().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
        Self::checked(number(year).into(), u8::try_from(number(month)).ok()?, u8::try_from(number(day)).ok()?)
    }

    /// The day on which a clock in Kazakhstan (UTC+5) shows that many milliseconds since 1970, UTC.
    #[must_use]
    pub fn in_kazakhstan(milliseconds: i64) -> Option<Self> {
        const HOUR: i64 = 3_600_000;
        let days = milliseconds.checked_add(5 * HOUR)?.div_euclid(24 * HOUR);
        Self(const { Self::of(1970, 1, 1) }.0).plus_days(i32::try_from(days).ok()?)
    }

    /// The day as ISO 8601 writes it: answers hold many, and format machinery takes longer.
    const fn text(self) -> [u8; 10] {
        let (year, month, day) = (self.year().unsigned_abs(), self.month() as u32, self.day() as u32);
        [
            digit(year, 1000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            b'-',
            digit(month, 10),
            digit(month, 1),
            b'-',
            digit(day, 10),
            digit(day, 1),
        ]
    }

    /// Year, as a calendar shows it.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// Day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.0.day()
    }

    /// The day that many calendar days later, or earlier.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Date::from_julian_day(self.0.to_julian_day().checked_add(days)?).ok().map(Self)
    }

    /// Calendar days from `earlier` to this day; negative where it is later.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// The same day that many calendar months later, or earlier; a day that the month lacks falls back to its last day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let index = i32::from(self.month()) - 1 + months;
        let year = self.year() + index.div_euclid(12);
        let month = u8::try_from(index.rem_euclid(12) + 1).ok().and_then(month_of).unwrap_or(Month::January);
        let day = self.day().min(month.length(year));
        Date::from_calendar_date(year, month, day).map_or(self, Self)
    }

    /// Full years from this birthday to `on`; a birthday on 29 February counts on 1 March in common years.
    /// `None` before birth.
    #[must_use]
    pub fn full_years_on(self, on: Self) -> Option<u32> {
        // A 29 February that a common year lacks is still "before 1 March" when month and day are compared.
        let had_birthday = (on.month(), on.day()) >= (self.month(), self.day());
        u32::try_from(on.year() - self.year() - i32::from(!had_birthday)).ok()
    }
}

/// The digit of a number in the place of that unit.
const fn digit(number: u32, unit: u32) -> u8 {
    b'0' + (number / unit % 10) as u8
}

const fn month_of(number: u8) -> Option<Month> {
    Some(match number {
        1 => Month::January,
        2 => Month::February,
        3 => Month::March,
        4 => Month::April,
        5 => Month::May,
        6 => Month::June,
        7 => Month::July,
        8 => Month::August,
        9 => Month::September,
        10 => Month::October,
        11 => Month::November,
        12 => Month::December,
        _ => return None,
    })
}

/// ISO 8601: `2026-11-21`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.text()).unwrap_or_default())
    }
}

/// As the number of a Julian day.
impl borsh::BorshSerialize for Day {
    fn serialize<W: borsh::io::Write>(&self, writer: &mut W) -> borsh::io::Result<()> {
        self.0.to_julian_day().serialize(writer)
    }
}

/// From such a number.
impl borsh::BorshDeserialize for Day {
    fn deserialize_reader<R: borsh::io::Read>(reader: &mut R) -> borsh::io::Result<Self> {
        Date::from_julian_day(i32::deserialize_reader(reader)?).map(Self).map_err(|_| misshapen())
    }
}

/// As text, `YYYY-MM-DD`.
impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(std::str::from_utf8(&self.text()).unwrap_or_default())
    }
}

/// From such a text.
impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a day, as YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn only_iso_days_that_exist_are_read() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-01",
            "26-01-01",
            "2026-01-01T00",
            "2026-01-0１",
            "",
            "-026-01-01",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(day("2028-02-29").to_string(), "2028-02-29");
    }

    #[test]
    fn months_fall_back_to_the_last_day() {
        for (from, months, to) in [
            ("2027-01-31", 1, "2027-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-12-01", 1, "2027-01-01"),
            ("2028-02-29", 12, "2029-02-28"),
            ("2027-03-31", -1, "2027-02-28"),
            ("2027-01-05", -1, "2026-12-05"),
        ] {
            assert_eq!(day(from).plus_months(months).to_string(), to);
        }
    }

    #[test]
    fn a_leap_birthday_counts_on_the_first_of_march() {
        for (on, years) in [("2026-02-28", 13), ("2026-03-01", 14), ("2028-02-28", 15), ("2028-02-29", 16)] {
            assert_eq!(day("2012-02-29").full_years_on(day(on)), Some(years), "{on}");
        }
    }

    #[test]
    fn the_day_turns_at_seven_in_the_evening_utc() {
        assert_eq!(Day::in_kazakhstan(1_795_287_599_999).unwrap().to_string(), "2026-11-21");
        assert_eq!(Day::in_kazakhstan(1_795_287_600_000).unwrap().to_string(), "2026-11-22");
    }
}

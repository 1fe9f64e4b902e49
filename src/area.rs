//! Areas in square metres, held exactly in hundredths (0.01 m²): the acts compare "not less than", so no rounding
//! may stand between a figure and its threshold.

use std::fmt;

/// An area in hundredths of a square metre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, borsh::BorshSerialize, borsh::BorshDeserialize)]
pub struct Area(u32);

/// Why a text or a number is not an area that a case may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaError {
    /// Not a plain decimal with at most two decimals.
    Malformed,
    /// A decimal, but not above 0 or above 100 000 m².
    OutOfRange,
}

const SCALE: u32 = 100;

impl Area {
    /// The smallest area of a case: 0.01 m².
    pub const MIN: Self = Self(1);
    /// The largest area of a case: 100 000.00 m².
    pub const MAX: Self = Self(100_000 * SCALE);
    /// No area at all; a shortage may be this, a dwelling may not.
    pub const ZERO: Self = Self(0);

    /// An area of that many hundredths of a square metre.
    #[must_use]
    pub const fn from_hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }

    /// The area in hundredths of a square metre.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// This area for each of `count` people, capped far above every area of a case.
    #[must_use]
    pub const fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(count))
    }

    /// What is lacking to reach `wanted`; zero where nothing is.
    #[must_use]
    pub const fn shortage_to(self, wanted: Self) -> Self {
        Self(wanted.0.saturating_sub(self.0))
    }

    /// How many whole shares of `share` fit: floor(area / share). None fit where the share is zero.
    #[must_use]
    pub fn shares_of(self, share: Self) -> u32 {
        self.0.checked_div(share.0).unwrap_or(0)
    }

    /// Reads a plain decimal such as `44.9`, `44,90` or `45`; zeros after the second decimal are allowed.
    ///
    /// # Errors
    /// [`AreaError::Malformed`] for anything but digits with one separator, or a third decimal that counts;
    /// [`AreaError::OutOfRange`] for decimals outside 0.01 to 100 000, negative ones included.
    pub fn parse(text: &str) -> Result<Self, AreaError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once(['.', ',']) {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return Err(AreaError::Malformed),
            None => (digits, ""),
        };
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return Err(AreaError::Malformed);
        }
        let (cents, rest) = fraction.split_at_checked(2).unwrap_or((fraction, ""));
        if rest.bytes().any(|byte| byte != b'0') {
            return Err(AreaError::Malformed);
        }
        let mut digits =
            whole.bytes().chain(cents.bytes().chain("00".bytes()).take(2)).map(|digit| u32::from(digit - b'0'));
        let hundredths = digits.try_fold(0_u32, |sum, digit| sum.checked_mul(10)?.checked_add(digit));
        let hundredths = hundredths.ok_or(AreaError::OutOfRange)?;
        Self::checked(hundredths).filter(|_| !negative).ok_or(AreaError::OutOfRange)
    }

    /// Takes a number only if it is exactly the nearest double of a two-decimal figure.
    ///
    /// # Errors
    /// As [`Area::parse`]; not-a-number and infinities are malformed.
    #[expect(
        clippy::float_arithmetic,
        reason = "the one place where a double becomes hundredths; the equality makes it exact"
    )]
    pub fn from_number(number: f64) -> Result<Self, AreaError> {
        if !number.is_finite() {
            return Err(AreaError::Malformed);
        }
        let hundredths = (number * f64::from(SCALE)).round();
        if hundredths / f64::from(SCALE) != number {
            return Err(AreaError::Malformed);
        }
        if hundredths < f64::from(Self::MIN.0) || hundredths > f64::from(Self::MAX.0) {
            return Err(AreaError::OutOfRange);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a whole number within the range above"
        )]
        Ok(Self(hundredths as u32))
    }

    /// Hands on the decimal that it is: answers hold many, and format machinery takes longer.
    fn with_text<T>(self, to: impl FnOnce(&str) -> T) -> T {
        const fn digit(number: u32, unit: u32) -> u8 {
            b'0' + (number / unit % 10) as u8
        }
        let text = [
            digit(self.0, 1_000_000_000),
            digit(self.0, 100_000_000),
            digit(self.0, 10_000_000),
            digit(self.0, 1_000_000),
            digit(self.0, 100_000),
            digit(self.0, 10_000),
            digit(self.0, 1_000),
            digit(self.0, 100),
            b'.',
            digit(self.0, 10),
            digit(self.0, 1),
        ];
        // One digit stands before the point in any case.
        let zeros = text.iter().take(7).take_while(|digit| **digit == b'0').count();
        to(text.get(zeros..).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default())
    }

    fn checked(hundredths: u32) -> Option<Self> {
        (Self::MIN.0..=Self::MAX.0).contains(&hundredths).then_some(Self(hundredths))
    }
}

/// Exact decimal with two places and a point: `44.90`.
impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.write_str(text))
    }
}

/// As text, `44.90`.
impl serde::Serialize for Area {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.with_text(|text| serializer.serialize_str(text))
    }
}

/// From such a text, whatever the figure: what a norm asks for may be more than any dwelling has, and a shortage nothing.
impl<'de> serde::Deserialize<'de> for Area {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = || {
            let (whole, rest) = text.split_once('.')?;
            let hundredths = whole.parse::<u32>().ok()?.checked_mul(SCALE)?.checked_add(rest.parse().ok()?)?;
            Some(Self(hundredths)).filter(|area| area.to_string() == text)
        };
        read().ok_or_else(|| serde::de::Error::custom("an area in m²"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_exactly() {
        for (text, hundredths) in [
            ("45", 4500),
            ("44.9", 4490),
            ("44,90", 4490),
            ("44.9000", 4490),
            ("0.01", 1),
            ("0045", 4500),
            ("100000", 10_000_000),
        ] {
            assert_eq!(Area::parse(text), Ok(Area(hundredths)), "{text}");
        }
    }

    #[test]
    fn what_is_no_area_is_named() {
        for text in ["", ".", "4.", ".5", "1e3", "+4", "4 5", "44.901", "0x1", "٤", "--4", "4.5.6"] {
            assert_eq!(Area::parse(text), Err(AreaError::Malformed), "{text}");
        }
        for text in ["0", "0.00", "-5", "100000.01", "99999999999999999999"] {
            assert_eq!(Area::parse(text), Err(AreaError::OutOfRange), "{text}");
        }
    }

    #[test]
    fn every_hundredth_survives_the_way_through_a_double() {
        for hundredths in (1..=10_000_000).step_by(7) {
            let area = Area(hundredths);
            let number: f64 = area.to_string().parse().unwrap();
            assert_eq!(Area::from_number(number), Ok(area));
        }
        assert_eq!(Area::from_number(44.999), Err(AreaError::Malformed));
        assert_eq!(Area::from_number(f64::NAN), Err(AreaError::Malformed));
        assert_eq!(Area::from_number(-3.0), Err(AreaError::OutOfRange));
        assert_eq!(Area::from_number(1e300), Err(AreaError::OutOfRange));
    }
}

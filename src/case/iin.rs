//! The individual identification number: only ever checked, never kept in an answer.

use crate::day::Day;
use std::fmt;

/// Twelve digits with a right check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Iin([u8; 12]);

/// What the first digits of a number say about a birth date. Since Resolution 853 of 26 August 2013 the digits are not
/// tied to it, so this is never more than a hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BirthHint {
    /// The digits spell this day.
    Day(Day),
    /// The digits spell no day, or a century that is unusual.
    Unusual,
}

/// Its twelve digits.
impl fmt::Display for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(f, "{digit}"))
    }
}

impl Iin {
    /// Reads twelve digits and checks the last one; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: [u8; 12] = text.as_bytes().try_into().ok()?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let number = Self(digits.map(|digit| digit - b'0'));
        (number.check_digit() == Some(number.0[11])).then_some(number)
    }

    /// The digit that the first eleven demand: their sum weighted 1 to 11, modulo 11; where that is 10, once more with
    /// weights 3 to 11, 1, 2. `None` where it is 10 again: such a number is not issued.
    fn check_digit(&self) -> Option<u8> {
        let remainder = |weights: [u32; 11]| {
            self.0.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum::<u32>() % 11
        };
        [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]]
            .into_iter()
            .map(remainder)
            .find(|remainder| *remainder < 10)
            .and_then(|digit| u8::try_from(digit).ok())
    }

    /// What the digits say about the birth date.
    #[must_use]
    pub fn birth_hint(&self) -> BirthHint {
        let [y1, y2, m1, m2, d1, d2, century, ..] = self.0;
        let first_year = match century {
            1 | 2 => 1800,
            3 | 4 => 1900,
            5 | 6 => 2000,
            _ => return BirthHint::Unusual,
        };
        let year = first_year + i32::from(y1 * 10 + y2);
        Day::checked(year, m1 * 10 + m2, d1 * 10 + d2).map_or(BirthHint::Unusual, BirthHint::Day)
    }

    /// Whether the number looks like that of an organisation (BIN): fifth digit 4 to 6, sixth 0 to 3.
    #[must_use]
    pub fn looks_like_organisation(&self) -> bool {
        matches!(self.0, [_, _, _, _, 4..=6, 0..=3, ..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_passes_of_the_check_digit() {
        assert!(Iin::parse("991231500006").is_some());
        assert!(Iin::parse("991231500707").is_some());
        for text in ["991231500011", "99123150000", "9912315000066", "99123150000６", "", "99123150077x"] {
            assert_eq!(Iin::parse(text), None, "{text}");
        }
        for last in 0..10 {
            assert_eq!(Iin::parse(&format!("99123150077{last}")), None, "no digit checks 99123150077");
        }
    }

    #[test]
    fn the_digits_are_a_hint() {
        assert_eq!(Iin::parse("991231500006").map(|iin| iin.birth_hint()), Some(BirthHint::Day(Day::of(2099, 12, 31))));
    }
}

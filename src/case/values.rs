//! What a fact may be, as the door checks it and as the schema says it.

use crate::day::Day;

/// The values of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// One of these words.
    Words(&'static [&'static str]),
    /// A day, from the first to the last.
    Day(Day, Day),
    /// A whole number from 0 to this.
    Number(u32),
    /// True or false.
    YesNo,
    /// Square metres, from [`Area::MIN`](crate::area::Area::MIN) to [`Area::MAX`](crate::area::Area::MAX).
    Area,
    /// Twelve digits.
    Iin,
    /// A list of so many owners at most.
    Owners(usize),
    /// People by their tie to the owner, so many of each at most.
    Counts(u32),
}

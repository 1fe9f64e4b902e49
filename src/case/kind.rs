//! The types of facts: how each is read from data and from the cells of a file, and how it is given back.

use super::{Age, Case, Code, Counts, Fact, FactPath, FactValue, Iin, Owner, Part, Tally, Values};
use crate::area::{Area, AreaError};
use crate::day::Day;
use crate::norm;
use crate::words::{Word, position};
use std::borrow::Cow;

/// A piece of data as it came in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Datum<'d> {
    /// Nothing, or something that JSON has no shape for.
    Null,
    YesNo(bool),
    Number(f64),
    Text(&'d str),
    List,
    Map,
}

/// Why a piece of data is no value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(super) code: Code,
    /// For programmers: what was expected.
    pub(super) expected: Cow<'static, str>,
}

impl Wrong {
    pub(super) fn new(code: Code, expected: impl Into<Cow<'static, str>>) -> Self {
        Self { code, expected: expected.into() }
    }
}

/// A type that facts have.
pub(crate) trait FactType: Clone {
    /// The values that it allows.
    const VALUES: Values;
    /// Bits for every [`FactType::number`], and for one more that stands for none.
    const BITS: u32;
    /// The value of a piece of data.
    fn read(datum: Datum<'_>) -> Result<Self, Wrong>;
    /// The value of a cell that is beyond doubt.
    fn parse(cell: &str) -> Option<Self>;
    /// The value as it is given back; `None` for what never is.
    fn show(&self) -> Option<FactValue>;
    /// A number for each value that rules can tell apart.
    fn number(&self) -> u32;

    /// Whether nothing of it is open.
    fn is_whole(&self) -> bool {
        true
    }

    /// The paths that would settle it where something is open.
    fn settled_by(&self, _: Fact) -> Vec<FactPath> {
        Vec::new()
    }

    /// Stores what a piece of data says of a part of the fact.
    fn store(place: &mut Option<Self>, _: Part, datum: Datum<'_>) -> Result<(), Wrong> {
        *place = Some(Self::read(datum)?);
        Ok(())
    }

    /// Stores what a cell says of a part of the fact; `None` where that is not beyond doubt.
    fn store_cell(place: &mut Option<Self>, _: Part, cell: &str) -> Option<()> {
        *place = Some(Self::parse(cell)?);
        Some(())
    }
}

impl<T: Word> FactType for T {
    const VALUES: Values = Values::Words(T::WORDS);
    const BITS: u32 = usize::BITS - T::WORDS.len().leading_zeros();

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        let index = listed(datum, T::WORDS)?;
        T::all().get(index).copied().ok_or_else(|| Wrong::new(Code::InvalidValue, "a listed word"))
    }

    fn parse(cell: &str) -> Option<Self> {
        T::from_word(cell)
    }

    fn show(&self) -> Option<FactValue> {
        Some(FactValue::Word(self.word()))
    }

    fn number(&self) -> u32 {
        self.index()
    }
}

impl FactType for bool {
    const VALUES: Values = Values::YesNo;
    const BITS: u32 = 2;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        if let Datum::YesNo(yes) = datum { Ok(yes) } else { Err(Wrong::new(Code::WrongType, "true or false")) }
    }

    /// Spreadsheets write truth in capitals, and in the language of the person.
    fn parse(cell: &str) -> Option<Self> {
        match cell {
            "true" | "TRUE" | "ИСТИНА" => Some(true),
            "false" | "FALSE" | "ЛОЖЬ" => Some(false),
            _ => None,
        }
    }

    fn show(&self) -> Option<FactValue> {
        Some(FactValue::YesNo(*self))
    }

    fn number(&self) -> u32 {
        u32::from(*self)
    }
}

impl FactType for Day {
    const VALUES: Values = Values::Day(norm::DAYS.0, norm::DAYS.1);
    const BITS: u32 = 17;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        day(datum, norm::DAYS)
    }

    fn parse(cell: &str) -> Option<Self> {
        Self::parse(cell).filter(|day| (norm::DAYS.0..=norm::DAYS.1).contains(day))
    }

    fn show(&self) -> Option<FactValue> {
        Some(FactValue::Day(*self))
    }

    fn number(&self) -> u32 {
        self.days_since(norm::DAYS.0).unsigned_abs()
    }
}

impl FactType for Area {
    const VALUES: Values = Values::Area;
    const BITS: u32 = 24;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        let area = match datum {
            Datum::Text(text) => Self::parse(text),
            Datum::Number(number) => Self::from_number(number),
            Datum::Null | Datum::YesNo(_) | Datum::List | Datum::Map => {
                return Err(Wrong::new(Code::WrongType, "an area in m², as a number or a text"));
            }
        };
        area.map_err(|error| match error {
            AreaError::Malformed => Wrong::new(Code::InvalidValue, "a plain decimal with at most two decimals"),
            AreaError::OutOfRange => Wrong::new(Code::OutOfRange, "above 0 and at most 100000 m²"),
        })
    }

    fn parse(cell: &str) -> Option<Self> {
        Self::parse(cell).ok()
    }

    fn show(&self) -> Option<FactValue> {
        Some(FactValue::Area(*self))
    }

    fn number(&self) -> u32 {
        self.hundredths()
    }
}

/// Full years on the filing date, until the day is known to which they belong.
impl FactType for Age {
    const VALUES: Values = Values::Number(norm::AGE_MOST as u32);
    const BITS: u32 = 8;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        // At most 130.
        let years = integer(datum, norm::AGE_MOST.into())?;
        Ok(Self::of(u8::try_from(years).unwrap_or(norm::AGE_MOST)))
    }

    fn parse(cell: &str) -> Option<Self> {
        number(cell, norm::AGE_MOST.into()).and_then(|years| u8::try_from(years).ok()).map(Self::of)
    }

    fn show(&self) -> Option<FactValue> {
        Some(FactValue::Number(u32::from(self.as_told())))
    }

    fn number(&self) -> u32 {
        let [youngest, _] = self.bounds();
        u32::from(youngest)
    }

    fn is_whole(&self) -> bool {
        self.years().is_some()
    }

    fn settled_by(&self, _: Fact) -> Vec<FactPath> {
        if self.is_whole() { Vec::new() } else { vec![Fact::BirthDate.into()] }
    }
}

/// A number that names a person is never given back.
impl FactType for Iin {
    const VALUES: Values = Values::Iin;
    const BITS: u32 = u32::BITS;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        Self::parse(text(datum)?).ok_or_else(|| Wrong::new(Code::InvalidValue, "12 digits with a right check digit"))
    }

    fn parse(cell: &str) -> Option<Self> {
        Self::parse(cell)
    }

    fn show(&self) -> Option<FactValue> {
        None
    }

    fn number(&self) -> u32 {
        0
    }
}

impl FactType for Tally {
    const VALUES: Values = Values::Counts(Counts::MOST);
    const BITS: u32 = u32::BITS;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        if let Datum::Map = datum { Ok(Self::default()) } else { Err(Wrong::new(Code::WrongType, "an object")) }
    }

    /// A file has a column for each group.
    fn parse(_: &str) -> Option<Self> {
        None
    }

    fn show(&self) -> Option<FactValue> {
        Some(FactValue::Counts(*self))
    }

    fn number(&self) -> u32 {
        self.total()
    }

    fn is_whole(&self) -> bool {
        self.known().is_some()
    }

    fn settled_by(&self, fact: Fact) -> Vec<FactPath> {
        self.open_groups().map(|group| FactPath::of_group(fact, group)).collect()
    }

    fn store(place: &mut Option<Self>, part: Part, datum: Datum<'_>) -> Result<(), Wrong> {
        match part {
            Part::Group(group) => place.get_or_insert_default().say(group, integer(datum, Counts::MOST)?),
            Part::Whole | Part::Owner(_) => *place = Some(Self::read(datum)?),
        }
        Ok(())
    }

    fn store_cell(place: &mut Option<Self>, part: Part, cell: &str) -> Option<()> {
        match part {
            Part::Group(group) => place.get_or_insert_default().say(group, number(cell, Counts::MOST)?),
            Part::Whole | Part::Owner(_) => return None,
        }
        Some(())
    }
}

/// Their facts are read one by one; given back is how many they are.
impl FactType for Vec<Owner> {
    const VALUES: Values = Values::Owners(Case::MOST_OWNERS);
    const BITS: u32 = 7;

    fn read(datum: Datum<'_>) -> Result<Self, Wrong> {
        if let Datum::List = datum { Ok(Self::new()) } else { Err(Wrong::new(Code::WrongType, "a list of owners")) }
    }

    /// A file has columns for each owner.
    fn parse(_: &str) -> Option<Self> {
        None
    }

    fn show(&self) -> Option<FactValue> {
        u32::try_from(self.len()).ok().map(FactValue::Number)
    }

    fn number(&self) -> u32 {
        u32::try_from(self.len()).unwrap_or(u32::MAX)
    }
}

/// The place of the word in a list; one function for the words of all facts.
#[inline(never)]
fn listed(datum: Datum<'_>, words: &[&str]) -> Result<usize, Wrong> {
    let found = position(words, text(datum)?);
    found.ok_or_else(|| Wrong::new(Code::InvalidValue, format!("one of: {}", words.join(" "))))
}

fn text(datum: Datum<'_>) -> Result<&str, Wrong> {
    if let Datum::Text(text) = datum { Ok(text) } else { Err(Wrong::new(Code::WrongType, "a text")) }
}

/// A day within limits.
#[inline(never)]
pub(super) fn day(datum: Datum<'_>, (first, last): (Day, Day)) -> Result<Day, Wrong> {
    match Day::parse(text(datum)?) {
        None => Err(Wrong::new(Code::InvalidValue, "a day that exists, as YYYY-MM-DD")),
        Some(day) if day < first || day > last => {
            Err(Wrong::new(Code::OutOfRange, format!("a day from {first} to {last}")))
        }
        Some(day) => Ok(day),
    }
}

#[inline(never)]
fn integer(datum: Datum<'_>, most: u32) -> Result<u32, Wrong> {
    let Datum::Number(number) = datum else { return Err(Wrong::new(Code::WrongType, "a whole number")) };
    if !number.is_finite() || number.fract() != 0.0 {
        return Err(Wrong::new(Code::InvalidValue, "a whole number"));
    }
    if number < 0.0 || number > f64::from(most) {
        return Err(Wrong::new(Code::OutOfRange, format!("a whole number from 0 to {most}")));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within 0..=most")]
    Ok(number as u32)
}

fn number(cell: &str, most: u32) -> Option<u32> {
    let digits = (1..=9).contains(&cell.len()) && cell.bytes().all(|byte| byte.is_ascii_digit());
    let number = cell
        .bytes()
        .fold(0, |number: u32, digit| number.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0'))));
    (digits && number <= most).then_some(number)
}

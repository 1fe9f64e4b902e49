//! Errors in what was typed on a screen, field by field.

use super::choice::{Choice, Look};
use super::draft::Draft;
use super::field::{AreaField, Boxes, DayField, Field};
use super::screen::Screen;
use crate::area::{Area, AreaError};
use crate::case::Kind;
use crate::day::Day;
use crate::norm;
use crate::typed;

/// Larger flats are rare: 300 m². No figure of the law.
const LARGE_FLAT: Area = Area::from_hundredths(30_000);

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: String,
    /// The kind of mistake.
    pub kind: FieldErrorKind,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldErrorKind {
    /// Nothing is chosen.
    Choose,
    /// No region is chosen.
    ChooseRegion,
    /// No kind is chosen.
    ChooseKind,
    /// "None of these" together with one of these.
    NoneAnd,
    /// No age in full years, 0 to 130.
    Age,
    /// No date, or a part of it only.
    DateMissing,
    /// No such day.
    DateUnreal,
    /// A day outside what a case may hold.
    DateRange(Day, Day),
    /// The last day is not after the first.
    DateOrder,
    /// Moving in after the filing day.
    ArrivalLate(Day),
    /// No area.
    Area,
    /// An area with more than two decimals.
    AreaDecimals,
    /// No area of a dwelling.
    AreaRange,
    /// A living area above the usable one.
    AreaOrder,
    /// No whole number from 0 to this.
    Count(u32),
    /// A number in all that is not that of the groups.
    Total,
    /// No number of owners, 1 to this.
    Owners(u32),
}

impl Draft {
    /// The errors of a screen, in the order of its fields.
    #[must_use]
    pub fn check(&self, screen: &Screen) -> Vec<FieldError> {
        let mut errors = Errors::of(self);
        screen.fields.iter().filter(|field| self.asks(field)).for_each(|field| errors.field(field));
        errors.found
    }

    /// The area that was typed into a field, where it is one.
    pub(super) fn area(&self, field: &str) -> Result<Area, AreaError> {
        typed::area(self.get(field))
    }

    /// The area of a field that was typed without a decimal sign and is larger than flats are, and what it may have been meant
    /// to be: to be looked at, no error.
    #[must_use]
    pub fn missing_sign(&self, field: &str) -> Option<(Area, Area)> {
        let flat = Kind::from_word(self.get("place.kind")) == Some(Kind::Flat);
        let plain = flat && !self.get(field).contains([',', '.']);
        let typed = self.area(field).ok().filter(|area| plain && *area > LARGE_FLAT)?;
        let mut meant = typed;
        while meant > LARGE_FLAT {
            meant = Area::from_hundredths(meant.hundredths() / 10);
        }
        Some((typed, meant))
    }

    /// The usable area that the rooms add up to.
    #[must_use]
    pub fn rooms(&self) -> Option<Area> {
        let part = |name: &str| match self.get(name).trim() {
            "" => Some(0),
            text => typed::area(text).ok().map(Area::hundredths),
        };
        let sum = part("area.rooms-living")?.checked_add(part("area.rooms-other")?)?;
        Some(Area::from_hundredths(sum)).filter(|area| (Area::MIN..=Area::MAX).contains(area))
    }
}

/// Whether a text that is no area is a plain decimal all the same: then it has too many decimals.
fn is_too_exact(text: &str) -> bool {
    let text = typed::plain_area(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once([',', '.']).is_some_and(|(whole, decimals)| digits(whole) && digits(decimals))
}

/// The errors found so far.
pub(super) struct Errors<'d> {
    pub(super) draft: &'d Draft,
    pub(super) found: Vec<FieldError>,
}

impl<'d> Errors<'d> {
    pub(super) fn of(draft: &'d Draft) -> Self {
        Self { draft, found: Vec::new() }
    }

    pub(super) fn add(&mut self, field: &str, kind: FieldErrorKind) {
        self.found.push(FieldError { field: field.to_owned(), kind });
    }

    pub(super) fn chosen(&mut self, field: &str, kind: FieldErrorKind) {
        if self.draft.get(field).is_empty() {
            self.add(field, kind);
        }
    }

    fn field(&mut self, field: &Field) {
        match field {
            Field::Choice(choice) => self.choice(choice),
            Field::Boxes(boxes) => self.boxes(boxes),
            Field::Age => self.age(),
            Field::Day(day) => self.typed_day(day),
            Field::Area(area) => self.typed_area(area),
            Field::Rooms => {}
            Field::Owners => self.owners(),
            Field::Registered => self.registered(),
            Field::Joining => self.joining(),
        }
    }

    fn choice(&mut self, choice: &Choice) {
        match choice.look {
            Look::Radios | Look::List => self.chosen(choice.name, choice.error),
            Look::OptionalRadios | Look::Chosen => {}
        }
    }

    /// Boxes with "none of these" and "I don't know" as the other ways out.
    fn boxes(&mut self, boxes: &Boxes) {
        let Some(first) = boxes.asked(self.draft).next().map(|tick| tick.name) else { return };
        let ticked = boxes.boxes.iter().any(|tick| self.draft.is_on(tick.name));
        match (ticked, self.draft.get(&boxes.way_out()).is_empty()) {
            (false, true) => self.add(first, FieldErrorKind::Choose),
            (true, false) => self.add(first, FieldErrorKind::NoneAnd),
            (true, true) | (false, false) => {}
        }
    }

    fn typed_day(&mut self, day: &DayField) {
        let (first, last) = norm::DAYS;
        if self.draft.is_on(day.unknown) {
            return;
        }
        let Some(until) = self.day(day.name, first, last) else { return };
        let from = day.after.filter(|from| !self.draft.is_on(from.unknown)).and_then(|from| self.draft.day(from.name));
        if from.is_some_and(|from| from >= until && (first..=last).contains(&from)) {
            self.add(&format!("{}.day", day.name), FieldErrorKind::DateOrder);
        }
    }

    fn typed_area(&mut self, area: &AreaField) {
        let left_out = area
            .unknown
            .map_or_else(|| typed::is_nothing(self.draft.get(area.name)), |unknown| self.draft.is_on(unknown));
        if left_out {
            return;
        }
        match self.draft.area(area.name) {
            Ok(part) => {
                if area.within.and_then(|whole| self.draft.known_area(whole)).is_some_and(|whole| part > whole) {
                    self.add(area.name, FieldErrorKind::AreaOrder);
                }
            }
            Err(AreaError::Malformed) if is_too_exact(self.draft.get(area.name)) => {
                self.add(area.name, FieldErrorKind::AreaDecimals);
            }
            Err(AreaError::Malformed) => self.add(area.name, FieldErrorKind::Area),
            Err(AreaError::OutOfRange) => self.add(area.name, FieldErrorKind::AreaRange),
        }
    }
}

//! Days as they are typed, in three fields each; and the two that stand outside the screens: of filing, of moving in.

use super::Draft;
use super::check::{Errors, FieldError, FieldErrorKind};
use crate::case::{Fact, FactValue, Given, Registration};
use crate::day::Day;
use crate::norm;

words! {
    /// A day that stands outside the screens. Its word names the group of its fields.
    pub enum FreeDay {
        /// The filing day.
        Filing = "filing",
        /// The day of moving in.
        Arrival = "arrival",
    }
}

/// The fields of a day, after the name of its group.
const PARTS: [&str; 3] = ["day", "month", "year"];

/// Whether a field is one of the three of that group.
pub(super) fn is_part(field: &str, group: &str) -> bool {
    let part = field.strip_prefix(group).and_then(|rest| rest.strip_prefix('.'));
    part.is_some_and(|part| PARTS.contains(&part))
}

/// A year as it is typed. Of two digits it is one of those whose law is known; `20`, with which each of them begins, is none.
fn year_of(typed: &str) -> Option<i32> {
    let year: i32 = typed.parse().ok()?;
    let full = year.saturating_add(2000);
    let is_short = typed.len() == 2 && (norm::RULES_BEGIN.year()..norm::RULES_END.year()).contains(&full);
    Some(if is_short { full } else { year })
}

impl Draft {
    /// The day of three fields, where it exists.
    #[must_use]
    pub fn day(&self, group: &str) -> Option<Day> {
        let [day, month, year] = self.parts(group);
        Day::checked(year_of(year)?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Puts a day into its three fields.
    pub fn set_day(&mut self, group: &str, day: Day) {
        let numbers = [i32::from(day.day()), day.month().into(), day.year()];
        for (part, number) in PARTS.iter().zip(numbers) {
            self.set(&format!("{group}.{part}"), &number.to_string());
        }
    }

    /// The filing day that was chosen.
    #[must_use]
    pub fn filing(&self) -> Option<Day> {
        self.day(FreeDay::Filing.word()).filter(|day| (norm::RULES_BEGIN..=norm::RULES_END).contains(day))
    }

    /// The errors of a day that stands outside the screens and need not be given: none where it is left empty.
    #[must_use]
    pub fn check_day_if_any(&self, day: FreeDay, filing: Day) -> Vec<FieldError> {
        if self.parts(day.word()).iter().all(|part| part.is_empty()) { Vec::new() } else { self.check_day(day, filing) }
    }

    /// Whether the days of a draft from elsewhere can stand. A day of moving in that cannot is forgotten: the filing day may
    /// have been moved.
    pub(super) fn settle_days(&mut self) -> bool {
        let filing = self.filing().unwrap_or(norm::RULES_END);
        if self.has_group(FreeDay::Arrival.word()) && !self.check_day(FreeDay::Arrival, filing).is_empty() {
            self.clear_group(FreeDay::Arrival.word());
        }
        !self.has_group(FreeDay::Filing.word()) || self.check_day(FreeDay::Filing, norm::RULES_END).is_empty()
    }

    /// Adds the two days outside the screens to the facts.
    pub(super) fn add_days(&self, facts: &mut Given, today: Day) {
        let filing = self.filing();
        if let Some(filing) = filing {
            facts.push(Fact::FilingDate, FactValue::Day(filing));
        }
        // Moving in and the start of a stay are asked once: a stay that has begun is an arrival.
        let temporary = facts.word(Fact::Registration) == Some(Registration::Temporary);
        let begun = if temporary { facts.day(Fact::StayFrom) } else { None };
        let arrival = self.day(FreeDay::Arrival.word()).or(begun);
        if let Some(arrival) = arrival.filter(|day| (norm::DAYS.0..=filing.unwrap_or(today)).contains(day)) {
            facts.push(Fact::ArrivalDate, FactValue::Day(arrival));
        }
    }

    fn parts(&self, group: &str) -> [&str; 3] {
        PARTS.map(|part| self.get(&format!("{group}.{part}")).trim())
    }

    fn check_day(&self, free: FreeDay, filing: Day) -> Vec<FieldError> {
        let mut errors = Errors::of(self);
        let (first, last) = match free {
            FreeDay::Filing => (norm::RULES_BEGIN, norm::RULES_END),
            FreeDay::Arrival => norm::DAYS,
        };
        let day = errors.day(free.word(), first, last);
        let late = match free {
            FreeDay::Filing => false,
            FreeDay::Arrival => day.is_some_and(|day| day > filing),
        };
        if late {
            errors.add(&format!("{}.day", free.word()), FieldErrorKind::ArrivalLate(filing));
        }
        errors.found
    }
}

impl Errors<'_> {
    /// The day of three fields, where it exists and is none outside these.
    pub(super) fn day(&mut self, group: &str, first: Day, last: Day) -> Option<Day> {
        let field = format!("{group}.day");
        if self.draft.parts(group).iter().any(|part| part.is_empty()) {
            self.add(&field, FieldErrorKind::DateMissing);
            return None;
        }
        let Some(day) = self.draft.day(group) else {
            self.add(&field, FieldErrorKind::DateUnreal);
            return None;
        };
        if day < first || day > last {
            self.add(&field, FieldErrorKind::DateRange(first, last));
            return None;
        }
        Some(day)
    }
}

//! The age as it is typed. It belongs to the day on which the application was to be made when it was typed, and that day is
//! kept with it. A case that came with a birth date keeps that.

use super::check::{Errors, FieldErrorKind};
use super::draft::Draft;
use crate::case::{Case, Fact, FactValue, Given};
use crate::day::Day;
use crate::norm;
use crate::typed;

/// The facts that the field asks.
pub(super) const FACTS: [Fact; 3] = [Fact::Age, Fact::AgeOn, Fact::BirthDate];

/// The field.
pub const AGE: &str = "age";
/// The box "I don't know".
pub const AGE_UNKNOWN: &str = "age.unknown";
/// The day on which the age was true; no field of the form.
pub(super) const ON_DAY: &str = "age.on";
/// The birth date that it was counted from; no field of the form.
const BORN: &str = "age.born";

impl Draft {
    /// The day to which an age belongs that is typed today: that on which the application is to be made.
    #[must_use]
    pub fn age_day(&self, today: Day) -> Day {
        self.filing().unwrap_or(today)
    }

    /// The age that was typed for another day than that of an age typed today, with its day.
    #[must_use]
    pub fn told_age(&self, today: Day) -> Option<(u32, Day)> {
        let day = self.kept_day(ON_DAY).filter(|day| *day != self.age_day(today))?;
        Some((typed::years(self.get(AGE))?, day))
    }

    /// Dates an age that was typed with no day.
    pub fn date_age(&mut self, day: Day) {
        if typed::years(self.get(AGE)).is_some() && self.kept_day(ON_DAY).is_none() && self.kept_day(BORN).is_none() {
            self.set(ON_DAY, &day.to_string());
        }
    }

    /// Takes over an age that has just been typed. The birth date stays while it is that age that it gives.
    pub(super) fn accept_age(&mut self, today: Day) {
        let day = self.age_day(today);
        let born = self.kept_day(BORN).and_then(|born| born.full_years_on(day));
        if born.is_none() || born != typed::years(self.get(AGE)) {
            self.set(BORN, "");
            self.set(ON_DAY, "");
            self.date_age(day);
        }
    }

    /// Puts the age on the day of the application into the field, where a birth date tells it.
    pub fn count_age(&mut self, today: Day) {
        if let Some(years) = self.kept_day(BORN).and_then(|born| born.full_years_on(self.age_day(today))) {
            self.set(AGE, &years.to_string());
        }
    }

    /// Whether an age that was typed leaves two on the day of the case: it is asked anew.
    pub(super) fn age_is_open(case: &Case) -> bool {
        case.applicant.age.is_some() && case.age().is_none()
    }

    pub(super) fn add_age(&self, facts: &mut Given) {
        if self.is_on(AGE_UNKNOWN) {
            return;
        }
        if let Some(born) = self.kept_day(BORN) {
            facts.push(Fact::BirthDate, FactValue::Day(born));
        } else if let Some(years) = typed::years(self.get(AGE)) {
            facts.push(Fact::Age, FactValue::Number(years));
            facts.extend(self.kept_day(ON_DAY).map(|day| (Fact::AgeOn.into(), FactValue::Day(day))));
        }
    }

    pub(super) fn take_age(&mut self, case: &Case) {
        let Some(age) = case.applicant.age else { return };
        self.set(AGE, &age.as_told().to_string());
        match case.applicant.birth_date {
            Some(born) => self.set(BORN, &born.to_string()),
            None => self.set(ON_DAY, &case.applicant.age_on.unwrap_or(case.filing_date).to_string()),
        }
    }

    /// Puts the age on that day in the place of a birth date.
    pub(super) fn forget_birth(&mut self, day: Day) {
        if let Some(years) = self.kept_day(BORN).and_then(|born| born.full_years_on(day)) {
            self.set(AGE, &years.to_string());
            self.set(ON_DAY, &day.to_string());
        }
        self.set(BORN, "");
    }

    fn kept_day(&self, field: &str) -> Option<Day> {
        Day::parse(self.get(field)).filter(|day| (norm::DAYS.0..=norm::DAYS.1).contains(day))
    }
}

impl Errors<'_> {
    pub(super) fn age(&mut self) {
        let typed = typed::years(self.draft.get(AGE));
        if !self.draft.is_on(AGE_UNKNOWN) && typed.is_none_or(|typed| typed > u32::from(norm::AGE_MOST)) {
            self.add(AGE, FieldErrorKind::Age);
        }
    }
}

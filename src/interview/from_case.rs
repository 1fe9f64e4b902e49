//! The way back from facts to answers: a case that comes as a file is shown as if it had been typed.

use super::SCREENS;
use super::days::FreeDay;
use super::draft::{Draft, NONE, ON};
use super::field::{AreaField, Boxes, Field};
use crate::case::{Case, Fact, FactPath, FactValue, Registration, Tally, Unknown};
use crate::day::Day;

impl Draft {
    /// The answers that a case amounts to. A screen counts as answered where all that it needs is said; one that lacks
    /// something is asked. Facts that no screen asks are left out.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut draft = Self::default();
        for screen in &SCREENS {
            screen.fields.iter().for_each(|field| draft.take_field(field, case));
        }
        draft.take_days(case);
        for screen in &SCREENS {
            if draft.has_group(screen.id.word()) && draft.check(screen).is_empty() {
                draft.set_done(screen);
            }
        }
        draft
    }

    /// What a case says and these answers, which were taken from it, do not: what no screen asks, and what is to be asked anew.
    #[must_use]
    pub fn left_out(&self, case: &Case, today: Day) -> Vec<Fact> {
        let taken = self.case(today).ok();
        let said = |(path, value): (FactPath, FactValue)| {
            let mut taken = taken.iter().flat_map(|(taken, _)| taken.given(path.fact));
            taken.any(|(known, other)| known == path && is_same(value, other))
        };
        let lacks = |fact: &&Fact| !case.given(**fact).all(said);
        // A number is never given back, so it is not among what is given.
        let number = case.applicant.iin.is_some().then_some(Fact::Iin);
        number.into_iter().chain(Fact::ALL.iter().filter(lacks).copied()).collect()
    }

    fn take_field(&mut self, field: &Field, case: &Case) {
        match field {
            Field::Choice(choice) => {
                self.set(choice.name, choice.options.word(|fact| case.value(fact)).unwrap_or_default());
            }
            Field::Boxes(boxes) => self.take_boxes(boxes, case),
            Field::Age => self.take_age(case),
            Field::Day(day) => {
                if let Some(FactValue::Day(known)) = case.value(day.fact) {
                    self.set_day(day.name, known);
                }
            }
            Field::Area(area) => self.take_area(area, case),
            Field::Rooms => {}
            Field::Owners => self.set_owners(case),
            Field::Registered => self.set_registered(case.dwelling.registered),
            Field::Joining => self.set_joining(case.dwelling.joining),
        }
    }

    /// Boxes; "none of these" where none is ticked, nothing where a fact is not known or is none that the boxes can say.
    fn take_boxes(&mut self, boxes: &Boxes, case: &Case) {
        let asked: Vec<_> = boxes.asked(self).collect();
        let says = |fact: Fact, value: FactValue| {
            asked.iter().any(|tick| tick.fact == fact && (tick.ticked == value || tick.otherwise == value))
        };
        let fits = |fact: Fact| case.value(fact).map_or(fact.unknown() == Unknown::Absent, |value| says(fact, value));
        if !asked.iter().all(|tick| fits(tick.fact)) {
            return;
        }
        let mut none = true;
        for tick in &asked {
            if case.value(tick.fact) == Some(tick.ticked) {
                self.set(tick.name, ON);
                none = false;
            }
        }
        if none {
            self.set(&boxes.way_out(), NONE);
        }
    }

    fn take_area(&mut self, area: &AreaField, case: &Case) {
        let known = |area: &AreaField| match case.value(area.fact) {
            Some(FactValue::Area(known)) => Some(known),
            _ => None,
        };
        let Some(figure) = known(area) else { return };
        self.set(area.name, &figure.to_string());
        // Who knows a part alone was asked for both.
        if let Some(whole) = area.within
            && known(whole).is_none()
        {
            self.set(whole.unknown.unwrap_or_default(), ON);
        }
    }

    fn take_days(&mut self, case: &Case) {
        if case.filing_date_given {
            self.set_day(FreeDay::Filing.word(), case.filing_date);
        }
        // The start of a temporary stay is the arrival; it is asked once.
        let begun = if case.registration == Some(Registration::Temporary) { case.stay.from } else { None };
        if let Some(arrival) = case.arrival_date.filter(|arrival| begun != Some(*arrival)) {
            self.set_day(FreeDay::Arrival.word(), arrival);
        }
    }
}

/// Whether two values say the same: people of whom every tie is known are counted by group or in all.
fn is_same(one: FactValue, other: FactValue) -> bool {
    let plain = |value: FactValue| match value {
        FactValue::Counts(tally) => FactValue::Counts(tally.known().map_or(tally, Tally::from)),
        FactValue::Word(_) | FactValue::Day(_) | FactValue::Number(_) | FactValue::YesNo(_) | FactValue::Area(_) => {
            value
        }
    };
    plain(one) == plain(other)
}

//! Writes answers as a link.

use super::super::draft::Draft;
use super::check::check;
use super::codes::CODES;
use super::digits::{self, Value};
use super::form::{Form, IN_DIGIT, of_owner};
use super::known::is_known;
use super::{BETWEEN, VERSION};
use crate::case::Case;
use crate::day::Day;
use crate::norm;
use crate::typed::{people, years};

/// The answers, and the day whose law applies, as a text that an address carries. Figures and days lose the ways in which they
/// were typed; a birth date becomes the age on that day, since whoever sends a link was told that it holds none.
#[must_use]
pub fn write(day: Day, answers: &Draft) -> String {
    let mut rest = answers.clone();
    rest.forget_birth(day);
    let mut entries = String::new();
    for (code, (field, form)) in CODES.iter().enumerate() {
        for value in take(form, field, &mut rest, day) {
            digits::push_entry(&mut entries, code, &value);
        }
    }
    let figures = day.to_string().replace('-', "");
    let text = format!("{VERSION}{BETWEEN}{figures}{BETWEEN}{entries}");
    let check = check(&text);
    format!("{text}{BETWEEN}{check}")
}

/// Takes what a draft says in that field out of it, as a value; none where it says nothing that the form can.
fn take(form: &Form, field: &str, draft: &mut Draft, from: Day) -> Vec<Value> {
    let in_days = |day: &Day| (norm::DAYS.0..=norm::DAYS.1).contains(day);
    let value = match form {
        Form::Word(_) => form.place(draft.get(field)).map(digits::of_number),
        Form::Number => {
            let text = draft.get(field);
            years(text).or_else(|| people(text)).map(digits::of_number)
        }
        Form::Area => draft.area(field).ok().map(|area| digits::of_number(area.hundredths())),
        Form::WholeDay => Day::parse(draft.get(field)).filter(in_days).map(|day| distance(day, from)),
        Form::Day => {
            let day = draft.day(field).filter(in_days);
            if day.is_some() {
                draft.clear_group(field);
            }
            day.map(|day| distance(day, from))
        }
        Form::OfOwners(_) => take_owners(form, field, draft),
        Form::Done(_) => take_done(form, draft),
        Form::Spelled => {
            let rest = draft.entries().filter(|(field, text)| is_known(field, text));
            return rest.map(|(field, text)| digits::of_text(&format!("{field}={text}"))).collect();
        }
    };
    if value.is_some() {
        draft.set(field, "");
    }
    value.into_iter().collect()
}

fn take_owners(form: &Form, field: &str, draft: &mut Draft) -> Option<Value> {
    let mut value = Value::new();
    for owner in 0..Case::MOST_OWNERS {
        let field = of_owner(field, owner);
        if let Some(place) = form.place(draft.get(&field)) {
            value.resize(owner, 0);
            value.push(u8::try_from(place).ok()?);
            draft.set(&field, "");
        }
    }
    (!value.is_empty()).then_some(value)
}

fn take_done(form: &Form, draft: &mut Draft) -> Option<Value> {
    let mut value = Value::new();
    for (place, screen) in form.words().enumerate() {
        let field = Draft::done_field(screen);
        if draft.is_on(&field) {
            value.resize(value.len().max(place / IN_DIGIT + 1), 0);
            if let Some(last) = value.last_mut() {
                *last |= 1 << (place % IN_DIGIT);
            }
            draft.set(&field, "");
        }
    }
    (!value.is_empty()).then_some(value)
}

/// How far a day is from another: twice the days after it, or one less than twice those before.
fn distance(day: Day, from: Day) -> Value {
    let days = day.days_since(from);
    digits::of_number((days << 1 ^ days >> 31).cast_unsigned())
}

//! Reads a link. What this page does not know is counted; only what is no link at all is refused.

use super::super::SCREENS;
use super::super::draft::{Draft, ON, belongs};
use super::super::people::field_now;
use super::check::{CHECK, check};
use super::codes::CODES;
use super::digits;
use super::form::{Form, IN_DIGIT, of_owner};
use super::known::is_known;
use super::{BETWEEN, VERSION};
use crate::area::Area;
use crate::case::Case;
use crate::day::Day;
use crate::norm;

/// The most letters that a link may have: answers about a hundred owners take far less.
const LONGEST: usize = 4_000;

/// The most letters of an answer that is spelled out.
const LONGEST_ANSWER: usize = 40;

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The day whose law applied.
    pub day: Day,
    /// The answers.
    pub answers: Draft,
    /// How many answers it has besides that this page does not know, or would not let through: they are asked again.
    pub left_out: usize,
}

/// Why a text says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is no link, or was changed on the way.
    Broken,
    /// It is of a form that came after this one.
    Newer,
}

/// Reads what [`super::write`] wrote, on this page or on a later one.
///
/// # Errors
/// Where it is of another form, or not as it was written.
pub fn read(written: &str) -> Result<Said, Unread> {
    if written.len() > LONGEST {
        return Err(Unread::Broken);
    }
    let (version, rest) = written.split_once(BETWEEN).ok_or(Unread::Broken)?;
    if version != VERSION {
        let number = version.strip_prefix('v').and_then(|number| number.parse::<u32>().ok());
        return Err(if number.is_some_and(|number| number > 1) { Unread::Newer } else { Unread::Broken });
    }
    said(written, rest).ok_or(Unread::Broken)
}

fn said(written: &str, rest: &str) -> Option<Said> {
    let (text, end) = written.rsplit_once(BETWEEN)?;
    // What a messenger took for a part of the address stands behind the check.
    let (sum, glued) = end.split_at_checked(CHECK)?;
    let (figures, rest) = rest.split_once(BETWEEN)?;
    let (entries, _) = rest.rsplit_once(BETWEEN)?;
    if sum != check(text) {
        return None;
    }
    let day = day_of(figures).filter(|day| is_of_law(*day))?;
    let mut taken = Taken { strange: usize::from(!glued.is_empty()), ..Taken::default() };
    for (code, value) in digits::entries(entries)? {
        match CODES.get(code) {
            Some((field, form)) => {
                give(form, field, &value, day).into_iter().for_each(|said| taken.take(form, field, said))
            }
            None => taken.strange += 1,
        }
    }
    taken.said(day)
}

/// Reads what links of the first form had: fields by name, each with its text where that could be read.
///
/// # Errors
/// Where no answer is left, or the law of the day is not known.
pub fn read_fields(day: Day, fields: impl Iterator<Item = (String, Option<String>)>) -> Result<Said, Unread> {
    let mut taken = Taken::default();
    for (field, text) in fields {
        let field = field_now(&field);
        let text = text.filter(|text| text.chars().count() <= LONGEST_ANSWER);
        taken.take(&Form::Spelled, field, text.map(|text| (field.to_owned(), text)));
    }
    taken.answers.settle_joining();
    taken.said(day).filter(|said| is_of_law(day) && said.answers.done_count() > 0).ok_or(Unread::Broken)
}

/// Whether the law of that day is known.
fn is_of_law(day: Day) -> bool {
    (norm::RULES_BEGIN..=norm::RULES_END).contains(&day)
}

/// A day of eight figures.
fn day_of(figures: &str) -> Option<Day> {
    let (year, rest) = figures.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Day::parse(&format!("{year}-{month}-{day}"))
}

/// A field and its text; `None` where this page does not know what is said.
type Text = Option<(String, String)>;

/// What was taken from a link so far.
#[derive(Default)]
struct Taken {
    answers: Draft,
    /// The fields of screens of this page of which it does not know what is said.
    lost: Vec<String>,
    /// How much else it does not know.
    strange: usize,
    /// How many screens it does not know. They have fields, so these are not counted twice.
    screens: usize,
}

impl Taken {
    /// Takes what one entry says of a field.
    fn take(&mut self, form: &Form, field: &str, said: Text) {
        let field = match said {
            Some((field, text)) if is_known(&field, &text) => return self.answers.set(&field, &text),
            Some((field, _)) => field,
            None => field.to_owned(),
        };
        if matches!(form, Form::Done(_)) || field.ends_with(Draft::done_field("").as_str()) {
            self.screens += 1;
        } else if SCREENS.iter().any(|screen| belongs(&field, screen.id.word())) {
            self.lost.push(field);
        } else {
            self.strange += 1;
        }
    }

    /// What was taken, where it is anything.
    fn said(self, day: Day) -> Option<Said> {
        let Self { mut answers, lost, strange, screens } = self;
        // A screen may be sound without what was lost, and would say something else.
        answers.reopen(|screen| lost.iter().any(|field| belongs(field, screen.id.word())));
        let mut reopened = answers.reopen_unsound();
        // What was lost is why the rest of its screen could not stand.
        reopened.retain(|group| !lost.iter().any(|field| belongs(field, group)));
        answers.date_age(day);
        let left_out = lost.len() + strange.max(screens) + reopened.len();
        (answers.done_count() > 0 || left_out > 0).then_some(Said { day, answers, left_out })
    }
}

/// The fields that a value says.
fn give(form: &Form, field: &str, value: &[u8], day: Day) -> Vec<Text> {
    let one = |text: Option<String>| vec![text.map(|text| (field.to_owned(), text))];
    match form {
        Form::Word(_) => one(digits::number(value).and_then(|place| form.word(place)).map(str::to_owned)),
        Form::Number => one(digits::number(value).map(|number| number.to_string())),
        Form::Area => {
            let area = digits::number(value).map(Area::from_hundredths);
            one(area.filter(|area| (Area::MIN..=Area::MAX).contains(area)).map(|area| area.to_string()))
        }
        Form::WholeDay => one(moved(day, value).map(|day| day.to_string())),
        Form::Day => {
            let Some(day) = moved(day, value) else { return one(None) };
            let mut draft = Draft::default();
            draft.set_day(field, day);
            draft.entries().map(|(field, text)| Some((field.to_owned(), text.to_owned()))).collect()
        }
        Form::OfOwners(_) => {
            let said = value.iter().enumerate().take(Case::MOST_OWNERS).filter(|(_, place)| **place > 0);
            said.map(|(owner, place)| Some((of_owner(field, owner), form.word((*place).into())?.to_owned()))).collect()
        }
        Form::Done(_) => {
            let is_done =
                |place: &usize| value.get(place / IN_DIGIT).is_some_and(|bits| bits >> (place % IN_DIGIT) & 1 == 1);
            let screens = (0..value.len() * IN_DIGIT).filter(is_done).map(|place| form.words().nth(place));
            screens.map(|screen| Some((Draft::done_field(screen?), ON.to_owned()))).collect()
        }
        Form::Spelled => {
            let text = digits::text(value);
            let said = text.as_deref().and_then(|text| text.split_once('='));
            let said = said.filter(|(_, text)| text.chars().count() <= LONGEST_ANSWER);
            vec![said.map(|(field, text)| (field.to_owned(), text.to_owned()))]
        }
    }
}

/// The day so far from another, within the days of the form.
fn moved(from: Day, distance: &[u8]) -> Option<Day> {
    let distance = digits::number(distance)?;
    let day = from.plus_days((distance >> 1).cast_signed() ^ -(distance & 1).cast_signed())?;
    Some(day).filter(|day| (norm::DAYS.0..=norm::DAYS.1).contains(day))
}

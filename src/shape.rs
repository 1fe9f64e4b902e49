//! What the core's types look like in JSON: their fields by name, and back.
//!
//! One table instead of derives, because code made for each pair of type and format would outweigh the engine. The schema of
//! the assessment is read off the same table.

use crate::assessment::{Assessment, Change, Channel, Consent, Deadline, Finding, Note, Occupancy, Step};
use crate::law::Source;
use crate::level::Span;
use crate::value::{Map, Value};
use crate::words::Word;
use std::borrow::Cow;

/// Something that can be written as data.
pub trait Write {
    /// The data.
    fn write(&self) -> Value;

    /// Of what form the data are.
    fn form() -> Form
    where
        Self: Sized;
}

/// The form that data of a type have.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// True or false.
    Boolean,
    /// A whole number from 0 to 2³² − 1.
    Number,
    /// A text.
    Text,
    /// One of these.
    Word(&'static [&'static str]),
    /// Any number of these.
    List(Box<Form>),
    /// Values by name, the names being paths or thresholds.
    Map,
    /// An object: the name of its type, and its fields.
    Object(&'static str, Vec<Field>),
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Whether it is left out where it says nothing.
    pub optional: bool,
    /// What it holds.
    pub form: Form,
}

/// Something that can be read back from data. Where these have another shape, `fits` becomes false, and what is read
/// means nothing: going on costs far less code than turning back in the middle of a type.
pub trait Read: Sized {
    /// What the data say.
    fn read(value: &Value, fits: &mut bool) -> Self;
}

/// `None` where the data have another shape.
#[must_use]
pub fn read<T: Read>(value: &Value) -> Option<T> {
    let mut fits = true;
    let read = T::read(value, &mut fits);
    fits.then_some(read)
}

/// `write` names the fields of a type; `both` reads them back too. A field with `or nothing` is left out where it is
/// `None` or empty.
macro_rules! shapes {
    ($($kind:ident $name:ident { $($field:ident: $word:literal $(or $nothing:ident)?,)+ })+) => {$(
        impl Write for $name {
            fn write(&self) -> Value {
                let mut map = Map::new();
                $($crate::shape::put(&mut map, $word, self.$field.write(), shapes!(@optional $($nothing)?));)+
                Value::Map(map)
            }

            fn form() -> $crate::shape::Form {
                use $crate::shape::{Field, Form, form_of};
                let field = |name, optional, form| Field { name, optional, form };
                let fields = vec![$(field($word, shapes!(@optional $($nothing)?), form_of(|all: &Self| &all.$field)),)+];
                Form::Object(stringify!($name), fields)
            }
        }
        shapes! { @$kind $name { $($field: $word,)+ } }
    )+};
    (@optional) => { false };
    (@optional nothing) => { true };
    (@write $name:ident { $($field:ident: $word:literal,)+ }) => {};
    (@both $name:ident { $($field:ident: $word:literal,)+ }) => {
        impl Read for $name {
            fn read(value: &Value, fits: &mut bool) -> Self {
                Self { $($field: Read::read(field(value, $word, fits), fits),)+ }
            }
        }
    };
}
#[cfg(feature = "api")]
pub(crate) use shapes;

/// The form of a field.
pub(crate) fn form_of<T, F: Write>(_: fn(&T) -> &F) -> Form {
    F::form()
}

shapes! {
    both Assessment {
        filing_date: "filingDate",
        rulebook: "rulebook",
        verdict: "verdict",
        findings: "findings",
        passed: "passed",
        notes: "notes",
        missing: "missing",
        channels: "channels",
        consents: "consents",
        documents: "documents",
        steps: "steps",
        deadlines: "deadlines",
        occupancy: "occupancy" or nothing,
        changes: "changes",
    }
    both Span { least: "least", most: "most", }
    both Finding {
        rule: "rule",
        level: "level",
        reading: "reading" or nothing,
        given: "given",
        unknown: "unknown",
        required: "required" or nothing,
        certainty: "certainty",
        sources: "sources",
    }
    both Source { act: "act", point: "point", }
    both Note { id: "id", given: "given", certainty: "certainty", sources: "sources", }
    both Channel { id: "id", certainty: "certainty", sources: "sources", }
    both Consent {
        who: "who",
        owner: "owner" or nothing,
        status: "status",
        means: "means",
        within_minutes: "withinMinutes" or nothing,
        certainty: "certainty",
        sources: "sources",
    }
    both Step { id: "id", rule: "rule" or nothing, given: "given" or nothing, sources: "sources", }
    both Deadline {
        id: "id",
        minutes: "minutes" or nothing,
        due: "due" or nothing,
        overdue_days: "overdueDays" or nothing,
        sources: "sources",
    }
    both Occupancy {
        norm: "norm",
        persons: "persons",
        required_area: "requiredArea",
        shortage: "shortage",
        capacity: "capacity",
        free_places: "freePlaces",
        reading: "reading" or nothing,
    }
    both Change { set: "set", verdict: "verdict", }
}

/// Adds a field, unless it says nothing and may be left out.
pub(crate) fn put(map: &mut Map, name: &str, value: Value, optional: bool) {
    let nothing = match &value {
        Value::Null => true,
        Value::Map(entries) => entries.is_empty(),
        _ => false,
    };
    if !(optional && nothing) {
        map.push((name.to_owned(), value));
    }
}

/// The field of that name; null where there is none.
fn field<'v>(value: &'v Value, name: &str, fits: &mut bool) -> &'v Value {
    match value {
        Value::Map(entries) => entries.iter().find(|(key, _)| key == name).map_or(&Value::Null, |(_, value)| value),
        _ => {
            *fits = false;
            &Value::Null
        }
    }
}

impl<T: Word> Write for T {
    fn write(&self) -> Value {
        self.word().into()
    }

    fn form() -> Form {
        Form::Word(T::WORDS)
    }
}

impl<T: Word> Read for T {
    #[expect(clippy::indexing_slicing, reason = "every list of words has a first one")]
    fn read(value: &Value, fits: &mut bool) -> Self {
        let word = match value {
            Value::Text(word) => Self::from_word(word),
            _ => None,
        };
        *fits &= word.is_some();
        word.unwrap_or(Self::all()[0])
    }
}

impl Write for &str {
    fn write(&self) -> Value {
        (&**self).into()
    }

    fn form() -> Form {
        Form::Text
    }
}

impl Write for String {
    fn write(&self) -> Value {
        (&**self).into()
    }

    fn form() -> Form {
        Form::Text
    }
}

impl Read for String {
    fn read(value: &Value, fits: &mut bool) -> Self {
        match value {
            Value::Text(text) => text.clone(),
            _ => {
                *fits = false;
                Self::new()
            }
        }
    }
}

impl Write for Cow<'static, str> {
    fn write(&self) -> Value {
        (&**self).into()
    }

    fn form() -> Form {
        Form::Text
    }
}

impl Read for Cow<'static, str> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        Self::Owned(String::read(value, fits))
    }
}

impl Write for bool {
    fn write(&self) -> Value {
        (*self).into()
    }

    fn form() -> Form {
        Form::Boolean
    }
}

impl Write for u32 {
    fn write(&self) -> Value {
        (*self).into()
    }

    fn form() -> Form {
        Form::Number
    }
}

impl Read for u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within u32")]
    fn read(value: &Value, fits: &mut bool) -> Self {
        match value {
            Value::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(Self::MAX)).contains(number) => {
                *number as Self
            }
            _ => {
                *fits = false;
                0
            }
        }
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Write::write)
    }

    fn form() -> Form {
        T::form()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if matches!(value, Value::Null) { None } else { Some(T::read(value, fits)) }
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self) -> Value {
        let mut list = Vec::with_capacity(self.len());
        for item in self {
            list.push(item.write());
        }
        Value::List(list)
    }

    fn form() -> Form {
        Form::List(Box::new(T::form()))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        let mut list = Self::new();
        match value {
            Value::List(items) => {
                for item in items {
                    list.push(T::read(item, fits));
                }
            }
            _ => *fits = false,
        }
        list
    }
}

impl Write for Map {
    fn write(&self) -> Value {
        Value::Map(self.clone())
    }

    fn form() -> Form {
        Form::Map
    }
}

/// Where a map may be left out, it is empty then.
impl Read for Map {
    fn read(value: &Value, fits: &mut bool) -> Self {
        match value {
            Value::Map(entries) => entries.clone(),
            value => {
                *fits &= matches!(value, Value::Null);
                Self::new()
            }
        }
    }
}

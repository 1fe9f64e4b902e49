//! What the core's types look like in JSON: their fields by name, and back.
//!
//! One table instead of derives, so that the core knows nothing of JSON, and because code made for each pair of type and
//! format would outweigh the engine.

use super::output::{IinCheck, Wrong};
use super::reference::{Index, Norm, Rulebook};
use crate::assessment::{Assessment, Change, Channel, Consent, Deadline, Finding, Note, Occupancy, Step};
use crate::case::Problem;
use crate::law::Source;
use crate::level::Span;
use crate::text::{
    ChangeText, ConsentText, DeadlineText, Described, Description, DoubtText, FindingText, Item, OpenPoint, RuleText,
    SourceText,
};
use crate::value::{Map, Value};
use crate::words::Word;
use std::borrow::Cow;

/// Something that can be written as data.
pub(super) trait Write {
    fn write(&self) -> Value;
}

/// Something that can be read back from data. Where these have another shape, `fits` becomes false, and what is read
/// means nothing: going on costs far less code than turning back in the middle of a type.
pub(super) trait Read: Sized {
    fn read(value: &Value, fits: &mut bool) -> Self;
}

/// `None` where the data have another shape.
pub(super) fn read<T: Read>(value: &Value) -> Option<T> {
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
                $(put(&mut map, $word, self.$field.write(), shapes!(@optional $($nothing)?));)+
                Value::Map(map)
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

    write Description {
        lang: "lang",
        title: "title",
        text: "text",
        disclaimer: "disclaimer",
        findings: "findings",
        passed: "passed",
        notes: "notes",
        channels: "channels",
        consents: "consents",
        documents: "documents",
        steps: "steps",
        deadlines: "deadlines",
        missing: "missing",
        changes: "changes",
    }
    write FindingText {
        rule: "rule",
        title: "title",
        level: "level",
        says: "says",
        found: "found",
        to_do: "toDo",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write DoubtText { id: "id", title: "title", one: "one", two: "two", }
    write Described {
        id: "id",
        title: "title",
        text: "text",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write ConsentText {
        title: "title",
        status: "status",
        means: "means",
        within: "within",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write DeadlineText { id: "id", text: "text", sources: "sources", }
    write Item { id: "id", title: "title", }
    write OpenPoint { path: "path", title: "title", how: "how", }
    write ChangeText { ifs: "ifs", then: "then", }
    write SourceText { act: "act", title: "title", point: "point", link: "link", page: "page", }

    write Rulebook {
        date: "date",
        rulebook: "rulebook",
        law_read: "lawRead",
        rules: "rules",
        norms: "norms",
        calculation_index: "calculationIndex" or nothing,
    }
    write RuleText {
        rule: "rule",
        title: "title",
        says: "says",
        from: "from",
        certainty: "certainty",
        doubts: "doubts",
        sources: "sources",
    }
    write Norm { region: "region", from: "from", per_person: "perPerson", certainty: "certainty", sources: "sources", }
    write Index { from: "from", until: "until", tenge: "tenge", certainty: "certainty", sources: "sources", }

    write Problem { code: "code", path: "path", message: "message", }
    write Wrong { errors: "errors", }
    write IinCheck {
        valid: "valid",
        birth_date: "birthDate" or nothing,
        unusual: "unusual",
        organisation: "organisation",
    }
}

fn put(map: &mut Map, name: &str, value: Value, optional: bool) {
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

impl Write for str {
    fn write(&self) -> Value {
        self.into()
    }
}

impl Write for &str {
    fn write(&self) -> Value {
        str::write(self)
    }
}

impl Write for String {
    fn write(&self) -> Value {
        str::write(self)
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
        str::write(self)
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
}

impl Write for u32 {
    fn write(&self) -> Value {
        (*self).into()
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

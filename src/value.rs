//! Untyped data as it comes from outside, and as it goes out: the shape of JSON.

use crate::day::Day;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A value of the shape of JSON. Maps keep the order of their entries.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// JSON `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number; JSON knows doubles only.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Names and values.
    Map(Map),
    /// Something that JSON has no shape for, or that is nested deeper than any case.
    Other,
}

/// Names and values, in order.
pub type Map = Vec<(String, Value)>;

impl Value {
    /// A lower bound of the bytes that this value takes as JSON text in UTF-8.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Null | Self::Bool(true) => 4,
            Self::Bool(false) => 5,
            Self::Number(_) | Self::Other => 1,
            Self::Text(text) => text.len() + 2,
            Self::List(items) => items.iter().map(|item| item.size() + 1).sum::<usize>() + 1,
            Self::Map(entries) => entries.iter().map(|(name, value)| name.len() + value.size() + 4).sum::<usize>() + 1,
        }
    }
}

/// A value taken as something; `None` where it is something else.
impl Value {
    /// A text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A day, spelt as ISO does.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::parse(self.text()?)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Number(f64::from(value))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Day> for Value {
    fn from(value: Day) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<crate::area::Area> for Value {
    fn from(value: crate::area::Area) -> Self {
        Self::Text(value.to_string())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Other => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            #[expect(clippy::cast_possible_truncation, reason = "saturates, and counts are small")]
            Self::Number(number) if number.fract() == 0.0 => serializer.serialize_i64(*number as i64),
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => items.serialize(serializer),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// For whoever still has untyped data.
impl<'de> serde::Deserializer<'de> for &'de Value {
    type Error = serde::de::value::Error;

    fn deserialize_any<V: serde::de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Value::Null | Value::Other => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(value) => visitor.visit_f64(*value),
            Value::Text(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(serde::de::value::SeqDeserializer::new(items.iter())),
            Value::Map(entries) => {
                let entries = entries.iter().map(|(name, value)| (name.as_str(), value));
                visitor.visit_map(serde::de::value::MapDeserializer::new(entries))
            }
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> serde::de::IntoDeserializer<'de> for &'de Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

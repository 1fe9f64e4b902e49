//! Untyped data as it comes from outside, and as it goes out: the shape of JSON.

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

impl From<crate::day::Day> for Value {
    fn from(value: crate::day::Day) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<crate::area::Area> for Value {
    fn from(value: crate::area::Area) -> Self {
        Self::Text(value.to_string())
    }
}

#[cfg(feature = "api")]
mod serde_shape {
    use super::{Map, Value};
    use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
    use serde::ser::{Serialize, SerializeMap, Serializer};
    use std::fmt;

    /// Deeper than every path of a case: what lies below is of a wrong type anyway.
    const MAX_DEPTH: u8 = 12;
    /// Items of one list that are looked at; a case has far fewer, and its size limit is far lower.
    const MAX_ITEMS: usize = 70_000;

    impl<'de> Deserialize<'de> for Value {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Depth(MAX_DEPTH).deserialize(deserializer)
        }
    }

    struct Depth(u8);

    impl<'de> DeserializeSeed<'de> for Depth {
        type Value = Value;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
            if self.0 == 0 {
                return IgnoredAny::deserialize(deserializer).map(|_| Value::Other);
            }
            deserializer.deserialize_any(self)
        }
    }

    impl<'de> Visitor<'de> for Depth {
        type Value = Value;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("data of the shape of JSON")
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
            Ok(Value::Bool(value))
        }
        #[expect(clippy::cast_precision_loss, reason = "JSON numbers are doubles; every number of a case is far below 2^53")]
        fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
            Ok(Value::Number(value as f64))
        }
        #[expect(clippy::cast_precision_loss, reason = "as above")]
        fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
            Ok(Value::Number(value as f64))
        }
        fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
            Ok(Value::Number(value))
        }
        fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
            Ok(Value::Text(value.to_owned()))
        }
        fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<Value, E> {
            Ok(Value::Other)
        }
        fn visit_unit<E: Error>(self) -> Result<Value, E> {
            Ok(Value::Null)
        }
        fn visit_none<E: Error>(self) -> Result<Value, E> {
            Ok(Value::Null)
        }
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
            self.deserialize(deserializer)
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
            let mut list = Vec::new();
            while let Some(item) = items.next_element_seed(Depth(self.0 - 1))? {
                list.push(item);
                if list.len() > MAX_ITEMS {
                    return Ok(Value::Other);
                }
            }
            Ok(Value::List(list))
        }
        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
            let mut map = Map::new();
            while let Some(name) = entries.next_key::<String>()? {
                map.push((name, entries.next_value_seed(Depth(self.0 - 1))?));
            }
            Ok(Value::Map(map))
        }
    }

    impl Serialize for Value {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Null | Self::Other => serializer.serialize_unit(),
                Self::Bool(value) => serializer.serialize_bool(*value),
                Self::Number(value) => serializer.serialize_f64(*value),
                Self::Text(value) => serializer.serialize_str(value),
                Self::List(items) => serializer.collect_seq(items),
                Self::Map(entries) => as_map(entries, serializer),
            }
        }
    }

    /// Writes names and values as a map instead of a list of pairs; for `#[serde(with)]` fields.
    pub(crate) fn as_map<S: Serializer>(entries: &Map, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(entries.len()))?;
        for (name, value) in entries {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// `#[serde(with = "value::as_map")]`: a [`Map`] that is a map in JSON.
#[cfg(feature = "api")]
pub(crate) mod as_map {
    use super::{Map, Value};
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(entries: &Map, serializer: S) -> Result<S::Ok, S::Error> {
        super::serde_shape::as_map(entries, serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Map(entries) => Ok(entries),
            _ => Err(serde::de::Error::custom("not a map")),
        }
    }
}

//! A reader of plain data: what is nothing, truth, a number, a text, a list, or an object of such.
//!
//! Nothing else is read, and nothing says why a value has another shape than it should: that is told by what reads facts. A
//! reader whose errors can be shown brings along the writing of every kind of value, floats and all: 12 kB of each module.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Array, js_name = isArray)]
    fn is_list(value: &JsValue) -> bool;
    #[wasm_bindgen(js_namespace = Object)]
    fn entries(object: &JsValue) -> List;

    type List;
    #[wasm_bindgen(method, getter, structural)]
    fn length(this: &List) -> u32;
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn item(this: &List, index: u32) -> JsValue;
}

/// The data of a value of plain data; `None` where it has another shape.
#[must_use]
pub fn read<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    T::deserialize(Plain(value)).ok()
}

/// What an object has, by name; `None` for anything else.
#[cfg(feature = "batch")]
#[must_use]
pub fn named(object: &JsValue) -> Option<Vec<(String, JsValue)>> {
    let entries = object.is_object().then(|| entries(object))?;
    let named = |index| {
        let entry: List = entries.item(index).unchecked_into();
        Some((entry.item(0).as_string()?, entry.item(1)))
    };
    (0..entries.length()).map(named).collect()
}

/// A value of plain data.
struct Plain(JsValue);

/// The value has another shape.
#[derive(Debug)]
pub(super) struct Misshapen;

impl fmt::Display for Misshapen {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Misshapen {}

impl Error for Misshapen {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for Plain {
    type Error = Misshapen;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        let Self(value) = self;
        if let Some(yes) = value.as_bool() {
            visitor.visit_bool(yes)
        } else if let Some(number) = value.as_f64() {
            match whole(number) {
                Some(number) => visitor.visit_i64(number),
                None => visitor.visit_f64(number),
            }
        } else if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if is_list(&value) {
            visitor.visit_seq(Items::of(value.unchecked_into()))
        } else if value.is_object() {
            visitor.visit_map(Items::of(entries(&value)))
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        if self.0.is_null() || self.0.is_undefined() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    /// A value that is to stay as it is waits where its visitor finds it.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        #[cfg(feature = "worker")]
        if name == as_it_is::NAME {
            as_it_is::KEPT.set(self.0);
            return visitor.visit_unit();
        }
        let _ = name;
        visitor.visit_newtype_struct(self)
    }

    /// One of some things: its name, or an object that has what belongs to it under its name.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        if self.0.is_string() {
            return visitor.visit_enum(One { name: self.0, value: JsValue::UNDEFINED });
        }
        let mut entries = Items::of(self.0.is_object().then(|| entries(&self.0)).ok_or(Misshapen)?);
        let entry: List = entries.take().ok_or(Misshapen)?.unchecked_into();
        visitor.visit_enum(One { name: entry.item(0), value: entry.item(1) })
    }

    /// However deep it is, it is not looked at.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier
    }
}

/// The whole number that a number is, within those that JavaScript counts without gaps.
fn whole(number: f64) -> Option<i64> {
    const SAFE: std::ops::RangeInclusive<f64> = -9_007_199_254_740_991.0..=9_007_199_254_740_991.0;
    #[expect(clippy::cast_possible_truncation, reason = "within these bounds it is exact")]
    (number.fract() == 0.0 && SAFE.contains(&number)).then_some(number as i64)
}

/// The items of a list, or the entries of an object.
struct Items {
    list: List,
    next: u32,
    length: u32,
    /// The value of the entry whose name was read.
    value: JsValue,
}

impl Items {
    fn of(list: List) -> Self {
        Self { next: 0, length: list.length(), list, value: JsValue::UNDEFINED }
    }

    fn take(&mut self) -> Option<JsValue> {
        let item = (self.next < self.length).then(|| self.list.item(self.next))?;
        self.next += 1;
        Some(item)
    }
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Misshapen;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misshapen> {
        self.take().map(|item| seed.deserialize(Plain(item))).transpose()
    }
}

impl<'de> MapAccess<'de> for Items {
    type Error = Misshapen;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misshapen> {
        let Some(entry) = self.take() else { return Ok(None) };
        let entry: List = entry.unchecked_into();
        self.value = entry.item(1);
        seed.deserialize(Plain(entry.item(0))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misshapen> {
        seed.deserialize(Plain(std::mem::take(&mut self.value)))
    }
}

/// One of some things by its name, and what belongs to it.
struct One {
    name: JsValue,
    value: JsValue,
}

impl<'de> EnumAccess<'de> for One {
    type Error = Misshapen;
    type Variant = Plain;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Plain), Misshapen> {
        Ok((seed.deserialize(Plain(self.name))?, Plain(self.value)))
    }
}

impl<'de> VariantAccess<'de> for Plain {
    type Error = Misshapen;

    fn unit_variant(self) -> Result<(), Misshapen> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misshapen> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_any(visitor)
    }
}

/// Carries a field over as the value of JavaScript that it is: `#[serde(with = "border::as_it_is")]`.
#[cfg(feature = "worker")]
pub mod as_it_is {
    use serde::de::{Deserializer, Error, Visitor};
    use std::cell::Cell;
    use std::fmt;
    use std::marker::PhantomData;
    use wasm_bindgen::{JsCast, JsValue};

    /// What such a field asks the reader for.
    pub(super) const NAME: &str = "as it is";

    thread_local! {
        /// The value that was asked for.
        pub(super) static KEPT: Cell<JsValue> = const { Cell::new(JsValue::UNDEFINED) };
    }

    /// Reads such a field.
    ///
    /// # Errors
    /// Where the value is of another class.
    pub fn deserialize<'de, D: Deserializer<'de>, T: JsCast>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_newtype_struct(NAME, Kept(PhantomData))
    }

    struct Kept<T>(PhantomData<T>);

    impl<T: JsCast> Visitor<'_> for Kept<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a value of JavaScript")
        }

        fn visit_unit<E: Error>(self) -> Result<T, E> {
            KEPT.take().dyn_into().map_err(|_| E::custom(""))
        }
    }
}

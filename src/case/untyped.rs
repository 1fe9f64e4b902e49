//! Cases from untyped data and back, for whoever still has that.

use super::{Case, Fact, FactValue, Given, Problem};
use crate::day::Day;
use crate::value::{Map, Value};

impl Case {
    /// Checks untyped data.
    ///
    /// # Errors
    /// As [`Case::check`].
    pub fn read(value: &Value, today: Day) -> Result<Self, Vec<Problem>> {
        let facts = serde::Deserialize::deserialize(value).unwrap_or_default();
        Self::check(facts, today)
    }

    /// What is known, in the shape that [`Case::read`] takes, but for the number that names a person.
    #[must_use]
    pub fn write(&self) -> Value {
        // Counted from the birth date, an age is no fact of its own.
        let counted = |fact: &Fact| *fact == Fact::Age && self.applicant.birth_date.is_some();
        let facts = Fact::ALL.iter().filter(|fact| !counted(fact));
        facts.flat_map(|fact| self.given(*fact)).collect::<Given>().write()
    }
}

impl Given {
    /// These facts in the shape that [`Case::read`] takes.
    #[must_use]
    pub fn write(&self) -> Value {
        let mut facts = Map::new();
        for (path, value) in self.iter() {
            let value = match (path.fact, value) {
                (Fact::OtherOwners, FactValue::Number(count)) => {
                    Value::List((0..count).map(|_| Value::Map(Map::new())).collect())
                }
                (_, value) => value.into(),
            };
            put(&mut facts, &path.to_string(), value);
        }
        Value::Map(facts)
    }
}

/// Puts a value at a path; of the lists in it, those that are there already.
fn put(map: &mut Map, path: &str, value: Value) {
    let Some((name, rest)) = path.split_once('.') else {
        map.push((path.to_owned(), value));
        return;
    };
    let (name, number) = name.split_once('[').map_or((name, None), |(name, number)| (name, Some(number)));
    let known = map.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        map.push((name.to_owned(), Value::Map(Map::new())));
        map.len() - 1
    });
    let inner = match (map.get_mut(known).map(|(_, inner)| inner), number) {
        (Some(Value::List(items)), Some(number)) => {
            number.trim_end_matches(']').parse().ok().and_then(|number: usize| items.get_mut(number))
        }
        (inner, _) => inner,
    };
    if let Some(Value::Map(inner)) = inner {
        put(inner, rest, value);
    }
}

//! A case as data again, in the shape that the door takes.

use super::{Case, Fact};
use crate::value::{Map, Value};

impl Case {
    /// What is known, in the shape that [`Case::read`] takes, but for the number that names a person.
    #[must_use]
    pub fn write(&self) -> Value {
        let mut facts = Map::new();
        for fact in Fact::ALL {
            match fact {
                Fact::OtherOwners => {
                    let Some(owners) = &self.dwelling.other_owners else { continue };
                    put(&mut facts, fact.word(), Value::List(vec![Value::Map(Map::new()); owners.len()]));
                }
                // Counted from the birth date, it is no fact of its own.
                Fact::Age if self.applicant.birth_date.is_some() => {}
                _ => {
                    for (path, value) in self.given(*fact) {
                        put(&mut facts, &path.to_string(), value.into());
                    }
                }
            }
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

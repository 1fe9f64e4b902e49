//! Facts as data again, in the shape that the door takes.

use super::fact::Object;
use super::{Case, Fact, FactPath, Facts, Values};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What is known, in the shape of [`Facts`], but for the number that names a person.
impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Part { case: self, object: Object::Case, names_day: true, names_person: false, is_form: false }
            .serialize(serializer)
    }
}

/// What came in, as far as it is sound.
impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.part().serialize(serializer)
    }
}

impl Facts {
    /// The same with every object of a case, even where nothing of it is known: whoever fills it in sees where.
    #[must_use]
    pub fn as_form(&self) -> impl Serialize {
        Part { is_form: true, ..self.part() }
    }

    /// The facts of an object that are written.
    pub(super) fn facts_of(&self, object: Object) -> impl Iterator<Item = Fact> {
        Part { object, ..self.part() }.facts()
    }

    fn part(&self) -> Part<'_> {
        let case = self.case();
        Part { case, object: Object::Case, names_day: case.filing_date_given, names_person: true, is_form: false }
    }
}

/// One object of a case.
#[derive(Clone, Copy)]
struct Part<'c> {
    case: &'c Case,
    object: Object,
    /// Whether the day of filing is written.
    names_day: bool,
    /// Whether the number that names a person is.
    names_person: bool,
    /// Whether objects are written of which nothing is known.
    is_form: bool,
}

impl Part<'_> {
    /// The facts that are written. An age counted from the birth date is no fact of its own.
    fn facts(self) -> impl Iterator<Item = Fact> {
        let Self { case, object, names_day, names_person, is_form: _ } = self;
        let day = (object == Object::Case && names_day).then_some(Fact::FilingDate);
        let counted = move |fact| fact == Fact::Age && case.applicant.birth_date.is_some();
        let withheld = move |fact| fact == Fact::Iin && !names_person;
        let facts = day.into_iter().chain(object.facts().iter().copied());
        facts.filter(move |fact| case.holds((*fact).into()) && !counted(*fact) && !withheld(*fact))
    }

    fn is_empty(&self) -> bool {
        self.facts().next().is_none()
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for fact in self.facts() {
            let name = fact.name();
            match fact.values() {
                Values::Owners(_) => map.serialize_entry(name, &Owners(self.case))?,
                Values::Iin => map.serialize_entry(name, &self.case.applicant.iin.map(|iin| iin.to_string()))?,
                Values::Words(_)
                | Values::Day(..)
                | Values::Number(_)
                | Values::YesNo
                | Values::Area
                | Values::Counts(_) => map.serialize_entry(name, &self.case.value(fact))?,
            }
        }
        if self.object == Object::Case {
            for object in Object::ALL.iter().filter(|object| **object != Object::Case) {
                let part = Part { object: *object, ..*self };
                if self.is_form || !part.is_empty() {
                    map.serialize_entry(object.path(), &part)?;
                }
            }
        }
        map.end()
    }
}

/// The list of other owners.
struct Owners<'c>(&'c Case);

impl Serialize for Owners<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = self.0.dwelling.other_owners.as_ref().map_or(0, Vec::len);
        serializer.collect_seq((0..count).map(|index| OneOwner(self.0, index)))
    }
}

/// One of them.
struct OneOwner<'c>(&'c Case, usize);

impl Serialize for OneOwner<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for fact in Fact::OF_OWNERS {
            if let Some(value) = self.0.value(FactPath::of_owner(*fact, self.1)) {
                map.serialize_entry(fact.name(), &value)?;
            }
        }
        map.end()
    }
}

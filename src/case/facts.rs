//! The door: data in, a checked [`Case`] or every problem at once out.
//!
//! Reading data as [`Facts`] never fails: what is no value of its fact, and every name that no fact has, is kept as a
//! problem. [`Case::check`] then lets a case out, or says all of them.

use super::crossing::Crossing;
use super::fact::Object;
use super::kind::{Datum, Wrong};
use super::{Applicant, Case, Code, Dwelling, Fact, FactPath, Given, Group, Part, Problem, Stay};
use crate::day::Day;
use crate::norm;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Facts as they came in, with what was wrong with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    case: Case,
    problems: Vec<(Rank, Problem)>,
    /// A lower bound of the bytes that they took as JSON.
    size: usize,
}

/// Where a problem stands among others: by the table of facts, within the list of owners by owner, within that by field,
/// names that no fact has before all values of their object.
type Rank = (usize, u8, u8);

impl Default for Facts {
    fn default() -> Self {
        Self::from(Case::unknown(norm::RULES_BEGIN))
    }
}

/// Facts that are typed already: nothing but conflicts can be wrong with them.
impl From<Case> for Facts {
    fn from(case: Case) -> Self {
        Self { case, problems: Vec::new(), size: 0 }
    }
}

/// Facts that are typed, by path.
impl From<Given> for Facts {
    fn from(given: Given) -> Self {
        let mut facts = Self::default();
        given.into_iter().for_each(|(path, value)| facts.put(path, value.into()));
        facts
    }
}

impl Facts {
    /// The facts as far as they are sound, with nothing counted or checked.
    pub(super) fn case(&self) -> &Case {
        &self.case
    }

    /// The same, to put in what is sound.
    pub(crate) fn case_mut(&mut self) -> &mut Case {
        &mut self.case
    }

    /// The same facts on another day of filing.
    pub fn file_on(&mut self, day: Day) {
        self.store(Fact::FilingDate.into(), Datum::Text(&day.to_string()));
    }

    /// Forgets a fact, with its problems.
    pub(crate) fn clear(&mut self, fact: Fact) {
        let (place, ..) = rank_of(fact.into());
        self.problems.retain(|((known, ..), _)| *known != place);
        self.case.clear(fact);
    }

    /// Stores a piece of data; what was stored there before is forgotten, with its problem.
    pub(crate) fn store(&mut self, path: FactPath, datum: Datum<'_>) {
        if let Part::Owner(index) = path.part
            && usize::from(index) >= Case::MOST_OWNERS
        {
            return self.close_owners(usize::from(index) + 1);
        }
        let rank = rank_of(path);
        self.problems.retain(|(known, _)| *known != rank);
        if let Err(wrong) = self.case.store(path, datum) {
            self.report(rank, path, wrong);
        }
    }

    /// Stores a value as it crosses.
    pub(super) fn put(&mut self, path: FactPath, value: Crossing) {
        match value {
            Crossing::Text(text) => self.store(path, Datum::Text(&text)),
            Crossing::YesNo(yes) => self.store(path, Datum::YesNo(yes)),
            Crossing::Number(count) if path.fact == Fact::OtherOwners => {
                self.close_owners(usize::try_from(count).unwrap_or(usize::MAX));
            }
            Crossing::Number(number) => self.store(path, Datum::Number(number.into())),
            Crossing::Counts(groups) => {
                self.store(path, Datum::Map);
                for (group, count) in groups {
                    self.store(FactPath::of_group(path.fact, group), Datum::Number(count.into()));
                }
            }
        }
    }

    /// Forgets what an object said: a name that stands twice in JSON counts as it stands last.
    fn forget(&mut self, object: Object) {
        match object {
            Object::Case => {}
            Object::Stay => self.case.stay = Stay::default(),
            Object::Applicant => self.case.applicant = Applicant::default(),
            Object::Dwelling => self.case.dwelling = Dwelling::default(),
        }
        let says = |fact: usize| object.facts().iter().any(|known| *known as usize == fact);
        self.problems.retain(|((place, ..), _)| !says(place / 2));
    }

    #[inline(never)]
    fn report(&mut self, rank: Rank, path: impl ToString, Wrong { code, expected }: Wrong) {
        self.problems.push((rank, Problem { code, path: path.to_string(), message: expected }));
    }
}

impl Case {
    /// The most other owners a case may list.
    pub const MOST_OWNERS: usize = 100;
    /// The most bytes a case may take as JSON.
    pub const MOST_BYTES: usize = 64 * 1024;

    /// Checks facts. `today` is the filing date where they name none; outside the days of the rules it counts as given, and
    /// is out of range.
    ///
    /// # Errors
    /// Every problem: unknown names, wrong values and conflicts. Values come in the order of the table of facts, with the
    /// unknown names of an object before its values; conflicts come last.
    pub fn check(facts: Facts, today: Day) -> Result<Self, Vec<Problem>> {
        let Facts { mut case, mut problems, size } = facts;
        if size > Self::MOST_BYTES {
            return Err(vec![Self::too_large()]);
        }
        let filing = rank_of(Fact::FilingDate.into());
        let unsound: Vec<Rank> = problems.iter().map(|(rank, _)| *rank).collect();
        let is_sound = |fact: Fact| !unsound.contains(&rank_of(fact.into()));
        if !case.filing_date_given {
            case.filing_date = today;
            if is_sound(Fact::FilingDate) && !(norm::RULES_BEGIN..=norm::RULES_END).contains(&today) {
                let text = "today is outside the days of the rules: give a `filingDate`";
                problems.push((filing, Problem::new(Code::OutOfRange, Fact::FilingDate.word(), text)));
            }
        }
        let conflicts = case.settle(is_sound);
        if problems.is_empty() && conflicts.is_empty() {
            return Ok(case);
        }
        problems.sort_by_key(|(rank, _)| *rank);
        Err(problems.into_iter().map(|(_, problem)| problem).chain(conflicts).collect())
    }
}

/// Where the values of a path stand among problems.
fn rank_of(FactPath { fact, part }: FactPath) -> Rank {
    let field =
        |fields: &[Fact]| fields.iter().position(|known| *known == fact).and_then(|index| u8::try_from(index).ok());
    match part {
        Part::Whole => (2 * fact as usize + 1, 0, 0),
        Part::Owner(index) => {
            (2 * Fact::OtherOwners as usize + 1, index, field(Fact::OF_OWNERS).map_or(0, |at| at + 1))
        }
        Part::Group(group) => (2 * fact as usize + 1, 0, group as u8 + 1),
    }
}

/// A place in data.
#[derive(Clone, Copy)]
enum Place {
    Object(Object),
    Fact(FactPath),
    Owner(u8),
    /// Of no use: what stands below is skipped, however deep it goes.
    Nowhere,
}

impl Place {
    /// The place of a name below this one.
    fn below(self, name: &str) -> Option<Self> {
        let named = |facts: &[Fact]| facts.iter().copied().find(|fact| fact.name() == name);
        match self {
            Self::Object(Object::Case) => {
                let objects = || Object::ALL.iter().find(|object| object.path() == name && !name.is_empty());
                let fact = Fact::from_word(name).filter(|fact| !fact.word().contains('.'));
                fact.map(|fact| Self::Fact(fact.into())).or_else(|| objects().map(|object| Self::Object(*object)))
            }
            Self::Object(object) => named(object.facts()).map(|fact| Self::Fact(fact.into())),
            Self::Owner(index) => named(Fact::OF_OWNERS).map(|fact| Self::Fact(FactPath::of_owner(fact, index.into()))),
            Self::Fact(FactPath { fact, .. }) => {
                Group::from_word(name).map(|group| Self::Fact(FactPath::of_group(fact, group)))
            }
            Self::Nowhere => Some(Self::Nowhere),
        }
    }

    /// Whether it is such a fact as a whole.
    fn is_whole(self, such: impl Fn(Fact) -> bool) -> bool {
        matches!(self, Self::Fact(FactPath { fact, part: Part::Whole }) if such(fact))
    }

    /// Where problems with the place itself stand, and the unknown names below it.
    fn rank(self) -> Rank {
        match self {
            Self::Object(Object::Case) | Self::Nowhere => (0, 0, 0),
            Self::Object(object) => (object.facts().first().map_or(0, |first| 2 * *first as usize), 0, 0),
            Self::Owner(index) => (2 * Fact::OtherOwners as usize + 1, index, 0),
            Self::Fact(path) => rank_of(path),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(object) => f.write_str(object.path()),
            Self::Owner(index) => write!(f, "{}[{index}]", Fact::OtherOwners.word()),
            Self::Fact(path) => path.fmt(f),
            Self::Nowhere => Ok(()),
        }
    }
}

/// Facts as data has them.
impl<'de> serde::Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut facts = Self::default();
        Reader { facts: &mut facts, place: Place::Object(Object::Case) }.deserialize(deserializer)?;
        Ok(facts)
    }
}

/// Reads what stands at a place. One visitor for all facts, so that each costs its line of the table only.
struct Reader<'f> {
    facts: &'f mut Facts,
    place: Place,
}

impl Reader<'_> {
    /// Takes a piece of data of so many bytes.
    fn take(&mut self, size: usize, datum: Datum<'_>) {
        self.facts.size += size;
        match (self.place, datum) {
            (Place::Nowhere, _) | (Place::Owner(_), Datum::Map) => {}
            (Place::Object(object), Datum::Map) => self.facts.forget(object),
            (Place::Object(_) | Place::Owner(_), _) => {
                self.facts.report(self.place.rank(), self.place, Wrong::new(Code::WrongType, "an object"));
            }
            (Place::Fact(path), _) => {
                if path.part == Part::Whole {
                    let (whole, ..) = rank_of(path);
                    self.facts.problems.retain(|((place, ..), _)| *place != whole);
                }
                self.facts.store(path, datum);
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("data")
    }

    fn visit_unit<E>(mut self) -> Result<(), E> {
        self.take(4, Datum::Null);
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_bool<E>(mut self, yes: bool) -> Result<(), E> {
        self.take(if yes { 4 } else { 5 }, Datum::YesNo(yes));
        Ok(())
    }

    fn visit_f64<E>(mut self, number: f64) -> Result<(), E> {
        self.take(1, Datum::Number(number));
        Ok(())
    }

    #[expect(clippy::cast_precision_loss, reason = "JSON knows doubles only; what is so large is out of range")]
    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<(), E> {
        self.visit_f64(number as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "JSON knows doubles only; what is so large is out of range")]
    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<(), E> {
        self.visit_f64(number as f64)
    }

    fn visit_str<E>(mut self, text: &str) -> Result<(), E> {
        self.take(text.len() + 2, Datum::Text(text));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.take(1, Datum::List);
        if let Place::Nowhere = self.place {
            while items.next_element::<IgnoredAny>()?.is_some() {
                self.facts.size += 2;
            }
            return Ok(());
        }
        let has_owners = self.place.is_whole(|fact| fact == Fact::OtherOwners);
        let mut count = 0;
        loop {
            let place = match u8::try_from(count) {
                Ok(index) if has_owners && count < Case::MOST_OWNERS => Place::Owner(index),
                _ => Place::Nowhere,
            };
            if items.next_element_seed(Reader { facts: self.facts, place })?.is_none() {
                break;
            }
            self.facts.size += 1;
            count += 1;
        }
        if has_owners {
            self.facts.close_owners(count);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        self.take(1, Datum::Map);
        if let Place::Nowhere = self.place {
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
                self.facts.size += 5;
            }
            return Ok(());
        }
        let place = match self.place {
            Place::Fact(_) if !self.place.is_whole(Fact::has_groups) => Place::Nowhere,
            place @ (Place::Object(_) | Place::Fact(_) | Place::Owner(_) | Place::Nowhere) => place,
        };
        while let Some(place) = entries.next_key_seed(Name(Reader { facts: self.facts, place }))? {
            entries.next_value_seed(Reader { facts: self.facts, place })?;
        }
        Ok(())
    }
}

impl Facts {
    /// The end of the list of owners, of whom there are so many at least.
    fn close_owners(&mut self, count: usize) {
        if count <= Case::MOST_OWNERS {
            let owners = self.case.dwelling.other_owners.get_or_insert_default();
            return owners.resize_with(count, Default::default);
        }
        let rank = rank_of(Fact::OtherOwners.into());
        self.problems.retain(|((first, ..), _)| *first != rank.0);
        let text = "at most 100 other owners";
        self.report(rank, Fact::OtherOwners.word(), Wrong::new(Code::OutOfRange, text));
    }
}

/// Reads a name, and finds the place of its value.
struct Name<'f>(Reader<'f>);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Place;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Place, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Place;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Place, E> {
        let Reader { facts, place } = self.0;
        facts.size += name.len() + 4;
        Ok(place.below(name).unwrap_or_else(|| {
            let path = place.to_string();
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            let message = Cow::Borrowed("no fact has this name");
            facts.problems.push((place.rank(), Problem { code: Code::UnknownField, path, message }));
            Place::Nowhere
        }))
    }
}

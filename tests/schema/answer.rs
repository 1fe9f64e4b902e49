//! The shape of an answer in JSON: every type with its fields. Held below against what the program writes and reads.

use super::super::common::{self, random};
use Form::{Area, Day, List, Map, Number, Object, Path, Text, True, Word};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use tirkeu::assessment::{
    Assessment, ChannelId, ConsentMeans, ConsentStatus, ConsentWho, DeadlineId, DocumentId, NoteId, StepId,
};
use tirkeu::case::{Case, FactPath};
use tirkeu::level::{Certainty, Level};
use tirkeu::rules::{Reading, RuleId};

/// The form of a field.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    Number,
    /// True, or left out.
    True,
    Text,
    Day,
    Area,
    /// The path of a fact.
    Path,
    /// One of these.
    Word(&'static [&'static str]),
    /// Any number of these.
    List(&'static Form),
    /// Values by name, the names being paths or thresholds.
    Map,
    /// An object of a type.
    Object(&'static str),
}

/// A field, and whether it is left out where it says nothing.
pub(crate) type Field = (&'static str, bool, Form);

const MUST: bool = false;
const MAY: bool = true;

/// Every type with its fields, in order.
#[rustfmt::skip]
pub(crate) const TYPES: &[(&str, &[Field])] = &[
    ("Assessment", &[
        ("filingDate", MUST, Day), ("rulebook", MUST, Day), ("verdict", MUST, Object("Span")),
        ("findings", MUST, List(&Object("Finding"))), ("passed", MUST, List(&Word(RuleId::WORDS))),
        ("notes", MUST, List(&Object("Note"))), ("missing", MUST, List(&Path)),
        ("channels", MUST, List(&Object("Channel"))), ("consents", MUST, List(&Object("Consent"))),
        ("documents", MUST, List(&Object("Document"))), ("steps", MUST, List(&Object("Step"))),
        ("deadlines", MUST, List(&Object("Deadline"))), ("occupancy", MAY, Object("Occupancy")),
        ("changes", MUST, List(&Object("Change"))),
    ]),
    ("Span", &[("least", MUST, Word(Level::WORDS)), ("most", MUST, Word(Level::WORDS))]),
    ("Finding", &[
        ("rule", MUST, Word(RuleId::WORDS)), ("level", MUST, Object("Span")), ("reading", MAY, Word(Reading::WORDS)),
        ("given", MUST, Map), ("unknown", MUST, List(&Path)), ("required", MAY, Map),
        ("certainty", MUST, Word(Certainty::WORDS)), ("sources", MUST, List(&Object("Source"))),
    ]),
    ("Source", &[("act", MUST, Text), ("point", MUST, Text)]),
    ("Note", &[
        ("id", MUST, Word(NoteId::WORDS)), ("given", MUST, Map), ("certainty", MUST, Word(Certainty::WORDS)),
        ("sources", MUST, List(&Object("Source"))),
    ]),
    ("Channel", &[
        ("id", MUST, Word(ChannelId::WORDS)), ("perhaps", MAY, True), ("certainty", MUST, Word(Certainty::WORDS)),
        ("sources", MUST, List(&Object("Source"))),
    ]),
    ("Consent", &[
        ("who", MUST, Word(ConsentWho::WORDS)), ("owner", MAY, Number), ("perhaps", MAY, True),
        ("status", MUST, Word(ConsentStatus::WORDS)),
        ("means", MUST, List(&Word(ConsentMeans::WORDS))), ("withinMinutes", MAY, Number),
        ("certainty", MUST, Word(Certainty::WORDS)), ("sources", MUST, List(&Object("Source"))),
    ]),
    ("Step", &[
        ("id", MUST, Word(StepId::WORDS)), ("rule", MAY, Word(RuleId::WORDS)), ("perhaps", MAY, True),
        ("given", MAY, Map), ("sources", MUST, List(&Object("Source"))),
    ]),
    ("Document", &[
        ("id", MUST, Word(DocumentId::WORDS)), ("rule", MAY, Word(RuleId::WORDS)), ("perhaps", MAY, True),
    ]),
    ("Deadline", &[
        ("id", MUST, Word(DeadlineId::WORDS)), ("minutes", MAY, Number), ("due", MAY, Day),
        ("overdueDays", MAY, Number), ("sources", MUST, List(&Object("Source"))),
    ]),
    ("Occupancy", &[
        ("norm", MUST, Area), ("persons", MUST, Number), ("requiredArea", MUST, Area), ("shortage", MUST, Area),
        ("capacity", MUST, Number), ("freePlaces", MUST, Number), ("reading", MAY, Word(Reading::WORDS)),
    ]),
    ("Change", &[("set", MUST, Map), ("verdict", MUST, Object("Span"))]),
];

pub(crate) fn fields(object: &str) -> &'static [Field] {
    TYPES.iter().find(|(name, _)| *name == object).unwrap_or_else(|| panic!("no type `{object}`")).1
}

/// Golden and random cases.
fn assessments() -> impl Iterator<Item = Assessment> {
    let golden: Vec<Json> = serde_json::from_str(include_str!("../cases/golden.json")).unwrap();
    let golden: Vec<Case> = golden.iter().map(|golden| common::case(&golden["case"])).collect();
    let random = (0..400).map(|seed| {
        let mut random = random::Random::new(seed);
        let whole = random::whole(&mut random);
        let forgotten = random.of(&[0, 5, 30, 80]);
        common::case(&random::partial(&mut random, &whole, forgotten).value())
    });
    golden.into_iter().chain(random).map(|case| Assessment::of(&case))
}

/// What was seen of optional fields: that they are there, and that they are not.
type Seen = BTreeSet<(&'static str, &'static str, bool)>;

#[test]
fn answers_have_the_shape_that_the_table_says() {
    let mut seen = Seen::new();
    for assessment in assessments() {
        let written = serde_json::to_value(&assessment).unwrap();
        fits(&written, Object("Assessment"), &mut seen);
        let read: Assessment = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), written);
    }
    for (object, fields) in TYPES {
        for (field, optional, _) in *fields {
            assert_eq!(seen.contains(&(object, field, false)), *optional, "`{object}.{field}` was left out, or never");
            assert!(seen.contains(&(object, field, true)), "`{object}.{field}` was never there");
        }
    }
}

fn fits(value: &Json, form: Form, seen: &mut Seen) {
    let text = || value.as_str().unwrap_or_else(|| panic!("{value} is no text"));
    match form {
        Number => assert!(value.is_u64(), "{value}"),
        Text => assert!(value.is_string(), "{value}"),
        True => assert_eq!(*value, Json::Bool(true)),
        Day => assert!(tirkeu::day::Day::parse(text()).is_some(), "{value}"),
        Area => assert!(text().rsplit_once('.').is_some_and(|(_, cents)| cents.len() == 2), "{value}"),
        Path => assert!(FactPath::parse(text()).is_some(), "{value}"),
        Word(words) => assert!(words.contains(&text()), "{value}"),
        List(item) => value.as_array().unwrap().iter().for_each(|value| fits(value, *item, seen)),
        Map => assert!(value.is_object(), "{value}"),
        Object(name) => {
            let entries = value.as_object().unwrap();
            let (object, fields) = TYPES.iter().find(|(object, _)| *object == name).unwrap();
            let known = |entry: &String| fields.iter().any(|(field, ..)| field == entry);
            assert!(entries.keys().all(known), "{object}: {value}");
            for (field, _, form) in *fields {
                seen.insert((object, field, entries.contains_key(*field)));
                entries.get(*field).into_iter().for_each(|value| fits(value, *form, seen));
            }
        }
    }
}

/// Without a field that must be there, nothing is read; without one that may be left out, everything is.
#[test]
fn an_answer_is_read_with_every_field_that_must_be_there() {
    let mut tried = BTreeSet::new();
    for assessment in assessments() {
        let written = serde_json::to_value(&assessment).unwrap();
        let mut places = Vec::new();
        find(&written, Object("Assessment"), &mut String::new(), &mut places);
        for (place, object, (field, optional, _)) in places {
            if !tried.insert((object, *field)) {
                continue;
            }
            let mut without = written.clone();
            without.pointer_mut(&place).unwrap().as_object_mut().unwrap().remove(*field).unwrap();
            assert_eq!(serde_json::from_value::<Assessment>(without).is_ok(), *optional, "{object}.{field}");
            let mut wrong = written.clone();
            wrong.pointer_mut(&place).unwrap()[field] = serde_json::json!(-1.5);
            assert!(serde_json::from_value::<Assessment>(wrong).is_err(), "{object}.{field}");
        }
    }
    assert_eq!(tried.len(), TYPES.iter().map(|(_, fields)| fields.len()).sum::<usize>());
}

/// Where each field of each object stands, as a JSON pointer to the object.
fn find<'t>(value: &Json, form: Form, place: &mut String, places: &mut Vec<(String, &'t str, &'t Field)>) {
    let below = |name: &str, value: &Json, form, place: &mut String, places: &mut Vec<_>| {
        let end = place.len();
        place.push('/');
        place.push_str(name);
        find(value, form, place, places);
        place.truncate(end);
    };
    match form {
        List(item) => {
            for (index, value) in value.as_array().unwrap().iter().enumerate() {
                below(&index.to_string(), value, *item, place, places);
            }
        }
        Object(name) => {
            for field in fields(name).iter().filter(|(field, ..)| !value[field].is_null()) {
                places.push((place.clone(), name, field));
                below(field.0, &value[field.0], field.2, place, places);
            }
        }
        Number | Text | True | Day | Area | Path | Word(_) | Map => {}
    }
}

//! The schemas of the package say what the program does: that of a case is read off the program's own table, that of an
//! answer off the one in `schema/answer.rs`, and so are the types that `index.d.ts` gives to both. After a change,
//! `UPDATE=1 cargo test --test schema` writes anew the schemas, the types of a case and the names of rules.

mod common;
mod schema {
    pub(crate) mod answer;
    pub(crate) mod case_types;
}

use schema::answer::{Form, TYPES};
use schema::case_types;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::{env, fs};
use tirkeu::assessment::{DocumentId, FORMAT, NoteId, StepId};
use tirkeu::case::{Fact, Group, Values};
use tirkeu::day::Day;
use tirkeu::law::ACTS;
use tirkeu::rules::RuleId;

const PACKAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/api/package");
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

#[test]
fn the_schema_of_the_case_is_that_of_the_door() {
    written("case.schema.json", &case_schema());
}

#[test]
fn the_schema_of_the_assessment_is_that_of_its_shape() {
    written("assessment.schema.json", &assessment_schema());
}

#[test]
fn the_types_of_the_case_are_those_of_the_table() {
    section("// Facts\n", "\n// Assessment\n", &case_types::facts());
}

#[test]
fn the_names_of_the_rules_are_those_of_the_table() {
    section("export type RuleId", ";\n", &case_types::union(" =", RuleId::WORDS));
}

fn written(name: &str, schema: &Json) {
    held(name, &format!("{}\n", serde_json::to_string_pretty(schema).unwrap()));
}

/// Holds a part of `index.d.ts`, between two texts, against what it should be, or writes it.
fn section(begin: &str, end: &str, text: &str) {
    let _one_at_a_time = WRITING.lock().unwrap();
    let types = fs::read_to_string(format!("{PACKAGE}/index.d.ts")).unwrap();
    let (before, rest) = types.split_once(begin).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    held("index.d.ts", &[before, begin, text, end, after].concat());
}

static WRITING: Mutex<()> = Mutex::new(());

/// Holds a file against what it should be, or writes it.
fn held(name: &str, text: &str) {
    let path = format!("{PACKAGE}/{name}");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == text, "{name} is behind: UPDATE=1 cargo test --test schema");
}

fn case_schema() -> Json {
    let mut root = object(Map::new(), &[]);
    for fact in Fact::ALL {
        if let Some((_, name)) = fact.word().split_once("[].") {
            root["$defs"]["owner"]["properties"][name] = of_values(fact.values());
            continue;
        }
        let (parent, name) = fact.word().split_once('.').unwrap_or(("", fact.word()));
        if parent.is_empty() {
            root["properties"][name] = of_values(fact.values());
            continue;
        }
        if root["properties"][parent].is_null() {
            root["properties"][parent] = object(Map::new(), &[]);
        }
        root["properties"][parent]["properties"][name] = of_values(fact.values());
    }
    root["$schema"] = json!(DIALECT);
    root["$id"] = json!("urn:tirkeu:case:1");
    root["title"] = json!("Case");
    root["description"] = json!(
        "What is known of one person and one dwelling. Days that do not exist, wrong check digits and days in a wrong order are \
         found by the program alone."
    );
    root["properties"]["applicant"]["not"] = json!({ "required": ["birthDate", "age"] });
    root["properties"]["applicant"]["dependentRequired"] = json!({ "ageOn": ["age"] });
    root["$defs"]["owner"]["type"] = json!("object");
    root["$defs"]["owner"]["additionalProperties"] = json!(false);
    // What cannot go together: the applicant's share, and the other owners.
    let where_share = |share: &str, dwelling: Json, owners: Json| {
        let applicant = json!({ "required": ["ownership"], "properties": { "ownership": { "const": share } } });
        json!({
            "if": { "required": ["applicant", "dwelling"], "properties": { "applicant": applicant, "dwelling": dwelling } },
            "then": { "properties": { "dwelling": { "properties": { "otherOwners": owners } } } },
        })
    };
    let private = json!({ "required": ["tenure"], "properties": { "tenure": { "const": "private" } } });
    root["allOf"] = json!([
        where_share("none", private, json!({ "minItems": 1 })),
        where_share("sole", json!({}), json!({ "maxItems": 0 })),
        where_share("shared", json!({}), json!({ "minItems": 1 })),
    ]);
    root
}

fn of_values(values: Values) -> Json {
    match values {
        Values::Words(words) => json!({ "enum": words }),
        Values::Day(first, last) => day(first, last),
        Values::Number(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
        Values::YesNo => json!({ "type": "boolean" }),
        Values::Area => json!({ "anyOf": [
            { "type": "number", "exclusiveMinimum": 0, "maximum": 100_000 },
            { "type": "string", "pattern": "^[0-9]+([.,][0-9]{1,2}0*)?$" },
        ] }),
        Values::Iin => json!({ "type": "string", "pattern": "^[0-9]{12}$" }),
        Values::Owners(most) => json!({ "type": "array", "maxItems": most, "items": { "$ref": "#/$defs/owner" } }),
        Values::Counts(most) => {
            let counts = ["family", "excepted", "outsiders", "total"];
            object(counts.map(|name| (name.to_owned(), of_values(Values::Number(most)))).into_iter().collect(), &[])
        }
    }
}

fn object(properties: Map<String, Json>, required: &[&str]) -> Json {
    let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn day(first: Day, last: Day) -> Json {
    let (first, last) = (first.year(), last.year());
    let decade = |decade: i32| {
        let (least, most) = (first.max(decade * 10) % 10, last.min(decade * 10 + 9) % 10);
        if least == most { format!("{decade}{least}") } else { format!("{decade}[{least}-{most}]") }
    };
    let years: Vec<_> = (first / 10..=last / 10).map(decade).collect();
    let pattern = format!("^({})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", years.join("|"));
    json!({ "type": "string", "format": "date", "pattern": pattern })
}

fn assessment_schema() -> Json {
    let schema = |fields: &[schema::answer::Field], object_name: &str| {
        let of_field = |(name, _, form): &schema::answer::Field| {
            let is_act = (object_name, *name) == ("Source", "act");
            let acts = || json!({ "enum": ACTS.iter().map(|act| act.id).collect::<Vec<_>>() });
            ((*name).to_owned(), if is_act { acts() } else { of_form(*form) })
        };
        let required: Vec<_> = fields.iter().filter(|(_, optional, _)| !optional).map(|(name, ..)| *name).collect();
        object(fields.iter().map(of_field).collect(), &required)
    };
    let mut types: BTreeMap<_, _> = TYPES.iter().map(|(name, fields)| (*name, schema(fields, name))).collect();
    let mut root = types.remove("Assessment").unwrap();
    root["$schema"] = json!(DIALECT);
    root["$id"] = json!(format!("urn:tirkeu:assessment:{FORMAT}"));
    root["title"] = json!("Assessment");
    root["description"] = json!("The answer to a case: data without sentences.");
    root["$defs"] = types.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    root
}

fn of_form(form: Form) -> Json {
    match form {
        Form::Number => json!({ "type": "integer", "minimum": 0 }),
        Form::Text => json!({ "type": "string" }),
        Form::True => json!({ "const": true }),
        Form::Day => day(Day::of(1890, 1, 1), Day::of(2101, 12, 31)),
        Form::Area => json!({ "type": "string", "pattern": "^[0-9]+\\.[0-9]{2}$" }),
        Form::Path => json!({ "type": "string", "pattern": paths() }),
        Form::Word(words) => json!({ "enum": words }),
        Form::List(item) => json!({ "type": "array", "items": of_form(*item) }),
        Form::Map => json!({ "type": "object" }),
        Form::Object(name) => json!({ "$ref": format!("#/$defs/{name}") }),
    }
}

fn paths() -> String {
    let groups =
        |fact: &Fact| if fact.has_groups() { format!("(\\.({}))?", Group::WORDS.join("|")) } else { String::new() };
    let path = |fact: &Fact| {
        format!("{}{}", fact.word().replace('.', "\\.").replace("[]", "\\[(0|[1-9][0-9]?)\\]"), groups(fact))
    };
    format!("^({})$", Fact::ALL.iter().map(path).collect::<Vec<_>>().join("|"))
}

#[test]
fn the_table_of_values_says_what_the_door_takes() {
    for fact in Fact::ALL {
        let takes = |value: Json| {
            let place = fact.word().replace("otherOwners[].", "otherOwners.");
            let case = place.rsplit('.').fold(value, |value, name| {
                if name == "otherOwners" && fact.word().contains("[]") {
                    json!({ name: [value] })
                } else {
                    json!({ name: value })
                }
            });
            // A day of an age needs the age.
            let about_age = *fact == Fact::AgeOn;
            common::try_case(&if about_age { common::with(&case, &[("applicant.age", json!(30))]) } else { case })
                .is_ok()
        };
        let (right, wrong): (Vec<Json>, Vec<Json>) = match fact.values() {
            Values::Words(words) => (words.iter().map(|word| json!(word)).collect(), vec![json!(""), json!(true)]),
            Values::Day(first, last) => {
                // Another fact may have a say in how late a day may be.
                let early = !matches!(fact, Fact::BirthDate | Fact::AgeOn);
                let right = if early { vec![first] } else { vec![common::today()] };
                let right = right.iter().map(|day| json!(day.to_string())).collect();
                let beyond = [first.plus_days(-1), last.plus_days(1)];
                (right, beyond.iter().flatten().map(|day| json!(day.to_string())).collect())
            }
            Values::Number(most) => (vec![json!(0), json!(most)], vec![json!(most + 1), json!(-1), json!("1")]),
            Values::YesNo => (vec![json!(true), json!(false)], vec![json!("true"), json!(1)]),
            Values::Area => (vec![json!(0.01), json!("100000")], vec![json!(0), json!("100000.01"), json!(100_001)]),
            Values::Iin => (vec![json!("991231500006")], vec![json!("99123150000"), json!(0)]),
            Values::Owners(most) => {
                (vec![json!([]), json!(vec![json!({}); most])], vec![json!(vec![json!({}); most + 1])])
            }
            Values::Counts(most) => {
                (vec![json!({}), json!({ "family": most })], vec![json!({ "outsiders": most + 1 })])
            }
        };
        for value in right {
            assert!(takes(value.clone()), "{}: {value}", fact.word());
        }
        for value in wrong {
            assert!(!takes(value.clone()), "{}: {value}", fact.word());
        }
    }
}

/// The declarations of `index.d.ts`: fields of interfaces, with their types in full, and unions of words.
fn declared() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = fs::read_to_string(format!("{PACKAGE}/index.d.ts")).unwrap();
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, comment)) = rest.split_once("/**") {
        plain.push_str(before);
        rest = comment.split_once("*/").unwrap().1;
    }
    plain.push_str(rest);
    let unions: Vec<(&str, String)> = plain
        .split("export type ")
        .skip(1)
        .filter_map(|part| part.split_once(';')?.0.split_once('='))
        .filter(|(_, union)| union.trim_start().trim_start_matches('|').trim_start().starts_with('"'))
        .map(|(name, union)| (name.trim(), joined(union)))
        .collect();
    let in_full = |kind: &str| {
        let kind = joined(kind);
        unions
            .iter()
            .find(|(name, _)| kind.trim_end_matches(" | undefined") == *name)
            .map_or(kind.clone(), |(name, union)| kind.replace(name, union))
    };
    let fields = |body: &str| {
        let lines = body.split(';').filter_map(|line| line.trim().split_once(':'));
        lines.map(|(name, kind)| (name.trim().to_owned(), in_full(kind))).collect()
    };
    let interfaces = plain.split("export interface ").skip(1).filter_map(|part| part.split_once(" {"));
    interfaces.map(|(name, rest)| (name.to_owned(), fields(rest.split_once("\n}").unwrap().0))).collect()
}

fn joined(union: &str) -> String {
    union.split('|').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | ")
}

fn union(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

#[test]
fn the_types_of_the_assessment_are_those_of_its_shape() {
    let declared = declared();
    for (name, fields) in TYPES {
        let expected: BTreeMap<_, _> = fields
            .iter()
            .map(|(field, optional, form)| {
                let mark = if *optional { "?" } else { "" };
                (format!("{field}{mark}"), typescript(*form))
            })
            .collect();
        assert_eq!(declared[*name], expected, "{name}");
    }
}

fn typescript(form: Form) -> String {
    match form {
        Form::Number => "number".to_owned(),
        // Releases add to these.
        Form::Word(words) if [NoteId::WORDS, StepId::WORDS, DocumentId::WORDS].contains(&words) => "string".to_owned(),
        Form::Text => "string".to_owned(),
        Form::True => "true".to_owned(),
        Form::Day => "Day".to_owned(),
        Form::Area => "Area".to_owned(),
        Form::Path => "FactPath".to_owned(),
        Form::Word(words) => union(words),
        Form::List(Form::Word(words)) if *words == RuleId::WORDS => "RuleId[]".to_owned(),
        Form::List(item) => match typescript(*item) {
            union if union.contains('|') => format!("({union})[]"),
            item => format!("{item}[]"),
        },
        Form::Map => "Record<string, unknown>".to_owned(),
        Form::Object(name) => name.to_owned(),
    }
}

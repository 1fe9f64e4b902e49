//! Any bytes, as JSON or as choices that build a case: the door answers, and what passes it is assessed without a panic,
//! with a verdict the right way round and nothing missing exactly when it is settled.
#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::{Case, Facts};
use tirkeu::day::Day;
use tirkeu::level::Level;
use tirkeu::rules::RULES;

fuzz_target!(|bytes: &[u8]| {
    let facts: Facts = serde_json::from_slice(bytes).unwrap_or_else(|_| {
        let built = built(&mut Unstructured::new(bytes)).unwrap_or(Value::Null);
        serde_json::from_value(built).expect("any JSON is read")
    });
    match Case::check(facts, Day::of(2026, 11, 21)) {
        Ok(case) => assess(&case),
        Err(problems) => assert!(!problems.is_empty()),
    }
});

fn assess(case: &Case) {
    let assessment = Assessment::of(case);
    let verdict = assessment.verdict;
    assert!(verdict.least <= verdict.most);
    assert_eq!(verdict, assessment::verdict(case));
    assert_eq!(assessment.missing.is_empty(), verdict.level().is_some());
    assert_eq!(assessment.findings.len() + assessment.passed.len(), RULES.len());
    assert!(
        assessment
            .findings
            .iter()
            .all(|finding| finding.level.most > Level::Ready)
    );
    assert!(
        assessment
            .findings
            .iter()
            .all(|finding| finding.level.most <= verdict.most)
    );
}

/// Names, each with words of its own: most values are sound, so that most cases pass the door.
const PARTS: &[(&str, &[(&str, &str)])] = &[
    (
        "",
        &[
            ("filingDate", "day"),
            ("registration", "permanent temporary"),
            ("arrivalDate", "day"),
        ],
    ),
    (
        "stay",
        &[
            ("from", "day"),
            ("until", "day"),
            ("purpose", "duty study other"),
            ("exempt", "shift-work in-hospital"),
        ],
    ),
    (
        "applicant",
        &[
            (
                "status",
                "citizen resident-foreigner resident-stateless kandas refugee asylum-seeker visitor",
            ),
            ("birthDate", "day"),
            ("age", "count"),
            ("ageOn", "day"),
            ("iin", "991231500006 991231500707 991231500011"),
            ("capacity", "full limited none"),
            ("fromAbroad", "boolean"),
            ("exitProof", "boolean"),
            ("hasEds", "boolean"),
            ("phoneLinked", "boolean"),
            ("consentsToDataAccess", "boolean"),
            ("representedBy", "nobody parent guardian attorney"),
            ("ownership", "none sole shared"),
            ("relationToOwner", "spouse child in-law ward none"),
            ("fullTimeStudent", "boolean"),
            ("namedInTenancy", "boolean"),
        ],
    ),
    (
        "dwelling",
        &[
            ("region", "KZ-71 KZ-75"),
            ("kind", "house flat dacha dormitory institution non-residential"),
            ("tenure", "private state-rental service organisation"),
            ("addressRegistered", "boolean"),
            ("suspended", "boolean"),
            ("restrictedPlace", "boolean"),
            ("usableArea", "area"),
            ("livingArea", "area"),
            ("encumbered", "boolean"),
            ("otherOwners", "owners"),
            ("registered", "people"),
            ("joining", "people"),
        ],
    ),
];

fn built(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let mut case = Map::new();
    for (part, facts) in PARTS {
        let mut entries = Map::new();
        for (name, words) in *facts {
            if bytes.ratio(1_u8, 2_u8)? {
                entries.insert((*name).to_owned(), value(bytes, words)?);
            }
        }
        if part.is_empty() {
            case = entries;
        } else {
            case.insert((*part).to_owned(), Value::Object(entries));
        }
    }
    Ok(Value::Object(case))
}

fn value(bytes: &mut Unstructured<'_>, words: &str) -> Result<Value> {
    if bytes.ratio(1_u8, 200_u8)? {
        return junk(bytes);
    }
    Ok(match words {
        "boolean" => Value::Bool(bytes.arbitrary()?),
        "count" => Value::Number(bytes.int_in_range(0..=135_u8)?.into()),
        "area" => {
            let hundredths: u32 = bytes.int_in_range(0..=20_000)?;
            Value::String(format!("{}.{:02}", hundredths / 100, hundredths % 100))
        }
        "day" => {
            let (year, month) = (
                bytes.int_in_range(1888..=2101_u16)?,
                bytes.int_in_range(1..=12_u8)?,
            );
            let year = *bytes.choose(&[2010, 2025, 2026, 2027, year])?;
            Value::String(format!(
                "{year:04}-{month:02}-{:02}",
                bytes.int_in_range(1..=29_u8)?
            ))
        }
        "people" => {
            let mut people = Map::new();
            for group in ["family", "excepted", "outsiders", "total"] {
                if bytes.ratio(1_u8, 3_u8)? {
                    continue;
                }
                let most = *bytes.choose(&[1_u16, 3, 3, 10_001])?;
                people.insert(
                    group.to_owned(),
                    Value::Number(bytes.int_in_range(0..=most)?.into()),
                );
            }
            Value::Object(people)
        }
        "owners" => {
            let count = bytes.int_in_range(0..=3)?;
            let owner = |bytes: &mut Unstructured<'_>| -> Result<Value> {
                let mut owner = Map::new();
                for (name, words) in [
                    ("kind", "person organisation deceased"),
                    ("capacity", "full limited minor incapable"),
                    ("consent", "given pending refused silent attorney unable"),
                ] {
                    if bytes.ratio(3_u8, 4_u8)? {
                        owner.insert(name.to_owned(), value(bytes, words)?);
                    }
                }
                Ok(Value::Object(owner))
            };
            Value::Array((0..count).map(|_| owner(bytes)).collect::<Result<_>>()?)
        }
        words => Value::String((*bytes.choose(&words.split(' ').collect::<Vec<_>>())?).to_owned()),
    })
}

fn junk(bytes: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match bytes.int_in_range(0..=5_u8)? {
        0 => Value::Null,
        1 => Value::Bool(bytes.arbitrary()?),
        2 => bytes.arbitrary::<f64>()?.into(),
        3 => Value::String(bytes.arbitrary()?),
        4 => Value::Array(vec![junk(bytes)?]),
        _ => Value::Object(Map::from_iter([(bytes.arbitrary()?, junk(bytes)?)])),
    })
}

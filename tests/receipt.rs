//! The receipt: what is in it, what is not, and what a look at one of another release says.

mod common;

use common::{good, with};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use tirkeu::assessment::Assessment;
use tirkeu::receipt::{self, Status, Verification};
use tirkeu::text::Lang;

fn golden() -> Vec<Json> {
    let cases: Vec<Json> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
    cases.into_iter().map(|golden| golden["case"].clone()).collect()
}

/// The receipt with other entries, sealed as if a program had written it so.
fn sealed(receipt: &str, changes: &[(&str, Json)]) -> String {
    let mut entries: Json = serde_json::from_str(receipt).unwrap();
    entries.as_object_mut().unwrap().remove("hash");
    let mut entries = with(&entries, changes);
    entries["hash"] = json!(sha256(&entries.to_string()));
    entries.to_string()
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_golden_case_has_a_receipt_in_the_one_way_of_writing() {
    for facts in golden() {
        let case = common::case(&facts);
        let text = receipt::of(&case);
        let read: Json = serde_json::from_str(&text).unwrap();
        // Another writer of JSON, which puts names in order too.
        assert_eq!(read.to_string(), text);
        assert_eq!(sealed(&text, &[]), text);
        assert_eq!(read["hash"], receipt::hash(&case));
        assert_eq!(read["format"], receipt::FORMAT);
        assert_eq!(read["engine"], env!("CARGO_PKG_VERSION"));
        let again = common::case(&read["case"]);
        assert_eq!(read["assessment"], serde_json::to_value(Assessment::of(&again)).unwrap());
        assert_eq!(read["rulebook"], read["assessment"]["rulebook"]);
        assert_eq!(read["notice"].as_object().unwrap().len(), Lang::ALL.len());
        assert_eq!(receipt::verify(&text), Verification { result: Status::Same, assessment: None });
    }
}

#[test]
fn a_case_written_and_read_is_the_same() {
    for facts in golden() {
        let mut case = common::case(&facts);
        case.filing_date_given = true;
        let mut again = common::case(&serde_json::to_value(&case).unwrap());
        again.applicant.iin = case.applicant.iin;
        assert_eq!(again, case);
    }
}

#[test]
fn no_number_and_no_birth_date_come_into_it() {
    let facts = with(
        &good(),
        &[
            ("applicant.age", Json::Null),
            ("applicant.birthDate", json!("1999-12-31")),
            ("applicant.iin", json!("991231500006")),
        ],
    );
    let text = receipt::of(&common::case(&facts));
    assert!(!text.contains("991231") && !text.contains("1999-12-31") && !text.contains("birthDate"), "{text}");
    let read: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(read["case"]["applicant"]["age"], 26);
    assert_eq!(text, receipt::of(&common::case(&with(&good(), &[("applicant.age", json!(26))]))));
}

#[test]
fn one_of_another_release_is_held_against_this_one() {
    let text = receipt::of(&common::case(&good()));
    let assessment = Assessment::of(&common::case(&good()));
    let other = json!("0.0.9");
    let look_at = |changes: &[(&str, Json)]| {
        let found = receipt::verify(&sealed(&text, changes));
        (found.result, found.assessment)
    };
    // It says the same.
    assert_eq!(look_at(&[("engine", other.clone())]), (Status::Same, None));
    assert_eq!(look_at(&[("engine", other.clone()), ("notice", json!({}))]), (Status::Same, None));
    // It says something else, by the same law or by another one.
    let verdict = ("assessment.verdict", json!({ "least": "ask", "most": "ask" }));
    let engine = ("engine", other.clone());
    assert_eq!(look_at(&[engine.clone(), verdict.clone()]), (Status::ChangedEngine, Some(assessment.clone())));
    let before = json!("2026-07-01");
    let law = [engine.clone(), ("rulebook", before.clone()), ("assessment.rulebook", before)];
    assert_eq!(look_at(&law), (Status::ChangedLaw, Some(assessment)));
    // What this release cannot read.
    assert_eq!(look_at(&[engine.clone(), ("format", json!(2))]), (Status::ChangedEngine, None));
    assert_eq!(look_at(&[engine.clone(), ("case.applicant.shoes", json!(42))]), (Status::ChangedEngine, None));
    // What this release would never have written.
    assert_eq!(look_at(&[verdict]), (Status::Damaged, None));
    assert_eq!(
        look_at(&[("case.applicant.birthDate", json!("1996-01-01")), ("case.applicant.age", Json::Null)]).0,
        Status::Damaged
    );
    assert_eq!(look_at(&[("notice", json!({}))]), (Status::Damaged, None));
}

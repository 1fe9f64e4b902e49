//! Every case of `cases/golden.json`: verdict, the whole map of findings, and the norm in figures.

mod common;

use serde_json::{Map, Value, json};
use tirkeu::assessment::{Assessment, Occupancy};

#[test]
fn every_golden_case_is_answered_as_written() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
    assert!(cases.len() >= 99);
    for golden in &cases {
        let assessment = Assessment::of(&common::case(&golden["case"]));
        let span = |span: tirkeu::level::Span| json!([span.least.word(), span.most.word()]);
        let findings: Map<_, _> =
            assessment.findings.iter().map(|finding| (finding.rule.word().to_owned(), span(finding.level))).collect();
        let name = &golden["name"];
        let verdict = json!({"least": assessment.verdict.least.word(), "most": assessment.verdict.most.word()});
        assert_eq!(verdict, golden["expect"]["verdict"], "{name}");
        assert_eq!(Value::Object(findings), golden["expect"]["findings"], "{name}");
        if let Some(expected) = golden["expect"].get("occupancy") {
            assert_eq!(&occupancy(assessment.occupancy.as_ref().unwrap()), expected, "{name}");
        }
        assert_eq!(
            assessment.missing.is_empty(),
            assessment.verdict.level().is_some(),
            "{name}: {:?}",
            assessment.missing
        );
    }
}

fn occupancy(occupancy: &Occupancy) -> Value {
    let mut json = json!({
        "norm": occupancy.norm,
        "persons": occupancy.persons,
        "requiredArea": occupancy.required_area,
        "shortage": occupancy.shortage,
        "capacity": occupancy.capacity,
        "freePlaces": occupancy.free_places,
    });
    if let Some(reading) = occupancy.reading {
        json["reading"] = json!(reading.word());
    }
    json
}

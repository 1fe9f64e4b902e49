//! Every threshold has a case on each side: ages, lengths of stay, areas, and the days on which the law turned.

mod common;

use serde_json::{Value, json};
use tirkeu::assessment::{Assessment, Finding, NoteId};
use tirkeu::level::Certainty;
use tirkeu::norm;
use tirkeu::rules::{Rule, RuleId};

#[test]
fn every_row_of_thresholds_json_is_answered_as_written() {
    let rows: Vec<Value> = serde_json::from_str(include_str!("cases/thresholds.json")).unwrap();
    for row in &rows {
        let (rule, path) = (row["rule"].as_str().unwrap(), row["path"].as_str().unwrap());
        let changes = row["case"].as_object().unwrap();
        let changes: Vec<_> = changes.iter().map(|(path, value)| (path.as_str(), value.clone())).collect();
        for side in row["levels"].as_array().unwrap() {
            let json = common::with(&common::with(&common::good(), &changes), &[(path, side[0].clone())]);
            holds(RuleId::from_word(rule).unwrap(), &json, side[1].as_str().unwrap());
        }
    }
}

fn holds(rule: RuleId, json: &Value, level: &str) {
    let case = common::case(json);
    let span = Rule::of(rule).outcomes(&case).span();
    assert_eq!(span.level().map(|level| level.word()), Some(level), "{rule:?}: {json}");
    let assessment = Assessment::of(&case);
    let found = assessment.finding(rule).map(|finding| finding.level);
    assert_eq!(found, Some(span).filter(|_| level != "ready"), "{rule:?}: {json}");
    assert_eq!(assessment.passed.contains(&rule), level == "ready", "{rule:?}: {json}");
}

#[test]
fn the_note_on_16_and_17() {
    for (age, stands) in [(15, false), (16, true), (17, true), (18, false)] {
        let assessment =
            Assessment::of(&common::case(&common::with(&common::good(), &[("applicant.age", json!(age))])));
        assert_eq!(assessment.notes.iter().any(|note| note.id == NoteId::Minor1617), stands, "{age}");
    }
}

/// An outsider applies where some of the family are registered.
fn in_the_capital(family: u32) -> Vec<(&'static str, Value)> {
    vec![("dwelling.region", json!("KZ-71")), ("dwelling.registered", json!({ "family": family }))]
}

#[test]
fn the_first_day_that_is_answered() {
    assert_eq!(common::try_case(&json!({ "filingDate": "2024-09-23" })).unwrap_err().len(), 1);
    assert!(common::try_case(&json!({ "filingDate": "2024-09-24" })).is_ok());
}

#[test]
fn the_rulebook_names_the_newest_turn() {
    for (filing, rulebook) in [
        ("2024-09-24", "2024-09-24"),
        ("2024-12-31", "2024-09-24"),
        ("2025-01-01", "2025-01-01"),
        ("2025-11-23", "2025-01-01"),
        ("2025-11-24", "2025-11-24"),
        ("2025-11-29", "2025-11-24"),
        ("2025-11-30", "2025-11-30"),
        ("2025-12-31", "2025-11-30"),
        ("2026-01-01", "2026-01-01"),
        ("2026-01-05", "2026-01-01"),
        ("2026-01-06", "2026-01-06"),
        ("2026-06-30", "2026-01-06"),
        ("2026-07-01", "2026-07-01"),
        ("2026-08-24", "2026-07-01"),
        ("2026-08-25", "2026-08-25"),
        ("2026-11-21", "2026-08-25"),
    ] {
        assert_eq!(on(filing, &[]).rulebook.to_string(), rulebook, "{filing}");
    }
    assert_eq!(Some(&on("2100-12-31", &[]).rulebook), norm::TURNS.last());
}

fn on(filing: &str, changes: &[(&str, Value)]) -> Assessment {
    let json = common::with(&common::with(&common::good(), changes), &[("filingDate", json!(filing))]);
    Assessment::of(&common::case(&json))
}

fn finding(assessment: &Assessment, rule: RuleId) -> &Finding {
    assessment.finding(rule).unwrap_or_else(|| panic!("{rule:?}"))
}

/// Owners of every kind, with every answer: the level, how sure it is, and what it rests on.
#[test]
fn the_answers_of_owners() {
    let person = |consent: &str| json!({ "capacity": "full", "consent": consent });
    let firm = |consent: &str| json!({ "kind": "organisation", "consent": consent });
    let deceased = json!({ "kind": "deceased" });
    for (owners, level, certainty, act) in [
        (vec![person("pending")], "prepare", Certainty::Certain, "p677"),
        (vec![person("refused")], "refused", Certainty::Certain, "p677"),
        (vec![person("silent")], "refused", Certainty::Likely, "nit"),
        (vec![person("attorney")], "ask", Certainty::Conflicting, "lada-attorney"),
        (vec![person("unable")], "ask", Certainty::Ambiguous, "p267"),
        (vec![firm("given")], "ask", Certainty::Ambiguous, "hou"),
        (vec![firm("refused")], "refused", Certainty::Ambiguous, "hou"),
        (vec![firm("silent")], "refused", Certainty::Ambiguous, "hou"),
        (vec![deceased.clone()], "refused", Certainty::Likely, "hou"),
        // The worst decides, and of two that are as bad the surer one.
        (vec![person("silent"), person("refused")], "refused", Certainty::Certain, "p677"),
        (vec![person("given"), deceased], "refused", Certainty::Likely, "hou"),
        (vec![person("attorney"), person("unable")], "ask", Certainty::Ambiguous, "p267"),
        (vec![person("unable"), person("refused")], "refused", Certainty::Certain, "p677"),
    ] {
        let assessment = on("2026-11-21", &[("dwelling.otherOwners", json!(owners))]);
        let found = finding(&assessment, RuleId::OwnerConsent);
        assert_eq!(found.level.level().map(|level| level.word()), Some(level), "{owners:?}");
        assert_eq!(found.certainty, certainty, "{owners:?}");
        assert!(found.sources.iter().any(|source| source.act == act), "{owners:?}: {:?}", found.sources);
        assert!(assessment.notes.iter().any(|note| note.id == NoteId::JointProperty), "{owners:?}");
    }
    let agreed = on("2026-11-21", &[]);
    assert!(agreed.notes.iter().all(|note| note.id != NoteId::JointProperty));
}

/// Limited capacity alone is named by the announcement and not by the order.
#[test]
fn owners_of_limited_capacity() {
    let owner = |capacity: &str| json!({ "capacity": capacity, "consent": "given" });
    for (owners, certainty) in [
        (vec![owner("limited")], Certainty::Ambiguous),
        (vec![owner("incapable")], Certainty::Likely),
        (vec![owner("minor")], Certainty::Likely),
        (vec![owner("limited"), owner("minor")], Certainty::Likely),
    ] {
        let assessment = on("2026-11-21", &[("dwelling.otherOwners", json!(owners))]);
        assert_eq!(finding(&assessment, RuleId::IncapableOwner).certainty, certainty, "{owners:?}");
    }
    let applicant = [
        ("applicant.ownership", json!("sole")),
        ("dwelling.otherOwners", json!([])),
        ("applicant.capacity", json!("limited")),
    ];
    assert_eq!(finding(&on("2026-11-21", &applicant), RuleId::IncapableOwner).certainty, Certainty::Ambiguous);
}

/// The desk beside the online ways: sure before they were the only ones, open again after the announced end of that.
#[test]
fn the_desk_beside_the_online_ways() {
    for (filing, certainty) in [
        ("2025-11-23", Some(Certainty::Certain)),
        ("2025-11-24", None),
        ("2026-06-30", None),
        ("2026-07-01", Some(Certainty::Ambiguous)),
    ] {
        let desk = on(filing, &[]).channels.into_iter().find(|channel| channel.id.word() == "con");
        assert_eq!(desk.map(|channel| channel.certainty), certainty, "{filing}");
    }
}

#[test]
fn the_consent_hour_begins_with_filing_online_only() {
    for (filing, minutes) in [("2025-11-23", None), ("2025-11-24", Some(60))] {
        let assessment = on(filing, &[]);
        assert_eq!(assessment.consents[0].within_minutes, minutes, "{filing}");
        let hour = assessment.deadlines.iter().find(|deadline| deadline.id.word() == "consent");
        assert_eq!(hour.and_then(|deadline| deadline.minutes), minutes, "{filing}");
    }
    let unsigned = [("applicant.hasEds", json!(false)), ("applicant.phoneLinked", json!(false))];
    for (filing, certainty, pilot) in [
        ("2025-11-23", Certainty::Certain, false),
        ("2025-11-24", Certainty::Likely, true),
        ("2026-06-30", Certainty::Likely, true),
        ("2026-07-01", Certainty::Ambiguous, true),
    ] {
        let assessment = on(filing, &unsigned);
        let signature = finding(&assessment, RuleId::Signature);
        assert_eq!(signature.certainty, certainty, "{filing}");
        assert_eq!(signature.sources.iter().any(|source| source.act == "pilot"), pilot, "{filing}");
    }
}

/// The first day of each decision is likely, the days after it are as certain as the line; each day names its decision.
#[test]
fn the_decisions_of_the_capital() {
    let child = [in_the_capital(3), vec![("applicant.relationToOwner", json!("child"))]].concat();
    for (filing, certainty, decision, other) in [
        ("2026-01-06", Certainty::Likely, "m368", "m452"),
        ("2026-01-07", Certainty::Certain, "m368", "m452"),
        ("2026-08-24", Certainty::Certain, "m368", "m452"),
        ("2026-08-25", Certainty::Likely, "m452", "m368"),
        ("2026-08-26", Certainty::Certain, "m452", "m368"),
    ] {
        let assessment = on(filing, &child);
        let norm = finding(&assessment, RuleId::CapitalNorm);
        let cites = |act: &str| norm.sources.iter().any(|source| source.act == act);
        assert_eq!(
            (norm.level.level().map(|level| level.word()), norm.certainty),
            (Some("prepare"), certainty),
            "{filing}"
        );
        assert_eq!((cites(decision), cites(other)), (true, false), "{filing}");
    }
    assert!(on("2026-01-05", &child).occupancy.is_none());
    assert!(on("2026-01-06", &child).occupancy.is_some());
}

#[test]
fn fines_follow_the_index_of_the_filing_year() {
    let tenge = |filing: &str, arrival: &str, status: &str| {
        let assessment = on(filing, &[("arrivalDate", json!(arrival)), ("applicant.status", json!(status))]);
        let note = assessment.notes.iter().find(|note| note.id == NoteId::ArrivalTerm).unwrap();
        note.given.tenge
    };
    for (filing, arrival, citizen, foreigner) in [
        ("2024-12-31", "2024-10-01", None, None),
        ("2025-01-01", "2024-10-01", Some(27_524), Some(39_320)),
        ("2025-12-31", "2025-10-01", Some(27_524), Some(39_320)),
        ("2026-01-01", "2025-10-01", Some(30_275), Some(43_250)),
        ("2026-12-31", "2026-10-01", Some(30_275), Some(43_250)),
        ("2027-01-01", "2026-10-01", None, None),
        // Ten days are kept; then a foreigner is fined at once, a citizen after a month.
        ("2026-11-21", "2026-11-11", None, None),
        ("2026-11-21", "2026-11-10", None, Some(43_250)),
        ("2026-11-21", "2026-10-21", None, Some(43_250)),
        ("2026-11-21", "2026-10-20", Some(30_275), Some(43_250)),
    ] {
        assert_eq!(tenge(filing, arrival, "citizen"), citizen, "{filing} {arrival}");
        assert_eq!(tenge(filing, arrival, "resident-foreigner"), foreigner, "{filing} {arrival}");
        assert_eq!(tenge(filing, arrival, "kandas"), None, "{filing} {arrival}");
    }
}

#[test]
fn filings_after_the_day_of_reading_say_so() {
    for (filing, stands) in [("2026-11-28", false), ("2026-11-29", true)] {
        assert_eq!(on(filing, &[]).notes.iter().any(|note| note.id == NoteId::LawAsRead), stands, "{filing}");
    }
}

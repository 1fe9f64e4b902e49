//! The plan in the words of the case: which steps in which order, and what its facts decide said as decided.

mod common;

use serde_json::{Value, json};
use tirkeu::assessment::Assessment;
use tirkeu::case::Fact;
use tirkeu::interview::{Draft, Screen, ScreenId};
use tirkeu::text::{Description, Lang, Texts};

fn described(changes: &[(&str, Value)]) -> Description {
    let case = common::case(&common::with(&common::good(), changes));
    Texts::built_in(Lang::En).describe(&Assessment::of(&case))
}

fn steps(changes: &[(&str, Value)]) -> Vec<&'static str> {
    described(changes).steps.iter().map(|step| step.id).collect()
}

fn document(id: &str, changes: &[(&str, Value)]) -> String {
    let words = described(changes);
    words.documents.into_iter().find(|document| document.id == id).map(|document| document.title).unwrap_or_default()
}

#[test]
fn whoever_applies_in_person_is_told_with_whom_and_with_what() {
    let foreigner = ("applicant.status", json!("resident-foreigner"));
    let along = ["come-with-owners", "gather-papers", "go-to-con"];
    assert_eq!(steps(std::slice::from_ref(&foreigner))[..3], along);
    let alone = [foreigner, ("applicant.ownership", json!("sole")), ("dwelling.otherOwners", json!([]))];
    assert_eq!(steps(&alone)[..2], along[1..]);
    // A minor does not come alone: whoever represents them does.
    let minor = [("dwelling.otherOwners", json!([{ "capacity": "minor", "consent": "given" }]))];
    assert_eq!(steps(&minor)[..3], ["owner-representative", "gather-papers", "go-to-con"]);
}

#[test]
fn a_refusal_ends_with_a_second_look() {
    for refused in [
        [("dwelling.tenure", json!("state-rental")), ("applicant.namedInTenancy", json!(false))],
        [("applicant.fromAbroad", json!(true)), ("applicant.exitProof", json!(false))],
    ] {
        assert_eq!(steps(&refused).last(), Some(&"check-again"));
    }
    assert!(!steps(&[]).contains(&"check-again"));
}

#[test]
fn a_document_has_a_condition_only_where_it_is_open() {
    for (status, title) in [
        (json!("citizen"), "Identity document: the digital one is enough"),
        (json!("resident-foreigner"), "Identity document"),
        (json!("refugee"), "Identity document"),
    ] {
        assert_eq!(document("identity-document", &[("applicant.status", status)]), title);
    }
    let open = document("identity-document", &[("applicant.fromAbroad", Value::Null)]);
    assert!(open.contains("citizens"), "{open}");
    let abroad = [("applicant.fromAbroad", json!(true)), ("applicant.exitProof", json!(true))];
    assert_eq!(document("identity-document", &abroad), "Identity document");
}

#[test]
fn a_temporary_stay_names_its_months_and_its_last_day() {
    for (until, said) in [
        ("2027-01-01", "that is 1 month;"),
        ("2027-01-02", "that is 2 months;"),
        ("2028-02-01", "Here the stay is longer"),
    ] {
        let stay = json!({ "from": "2026-12-01", "until": until, "purpose": "duty" });
        let words = described(&[("registration", json!("temporary")), ("stay", stay)]);
        let text =
            |id: &str| words.steps.iter().find(|step| step.id == id).map(|step| step.text.clone()).unwrap_or_default();
        assert!(text("file-online").contains(said), "{}", text("file-online"));
        assert!(text("apply-again").starts_with("The last day is"), "{until}");
    }
}

#[test]
fn who_applies_on_paper_is_asked_for_no_electronic_signature() {
    let signing = Screen::of(ScreenId::Signing);
    for (field, value, asked) in [
        ("status", "citizen", true),
        ("status", "resident-foreigner", false),
        ("status", "refugee", false),
        ("person.attorney", "on", false),
    ] {
        let mut draft = Draft::default();
        draft.set(field, value);
        draft.set("signing.consent", "yes");
        let asks = signing.fields.iter().any(|field| field.asks(Fact::HasEds) && draft.asks(field));
        assert_eq!(asks, asked, "{field} {value}");
        assert_eq!(draft.check(signing).is_empty(), !asked);
        assert_eq!(draft.facts_of(signing).get(Fact::HasEds).is_some(), asked);
    }
}

#[test]
fn two_people_at_one_address_are_each_counted_for_the_other() {
    let case = common::case(&common::good());
    let draft = Draft::of(&case);
    let (beside, _) = draft.beside(&case).case(common::today()).unwrap();
    assert_eq!(beside.persons().unwrap(), case.persons().unwrap() + 1);
    let child = common::case(&common::with(&common::good(), &[("applicant.age", json!(8))]));
    assert_eq!(draft.beside(&child), draft);
}

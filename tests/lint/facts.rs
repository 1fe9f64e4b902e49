//! Facts that rules read and nobody is asked for, and answers that nothing uses.

use crate::NOTHING;
use crate::common;
use serde_json::{Value, json};
use tirkeu::assessment::Assessment;
use tirkeu::case::{Fact, Values};
use tirkeu::interview::SCREENS;
use tirkeu::rules::RULES;

/// Facts that no screen asks, and why.
const ELSEWHERE: [(Fact, &str); 4] = [
    (Fact::FilingDate, "stands at the start, and is today until somebody says otherwise"),
    (Fact::ArrivalDate, "asked beside the result, on which nothing of it hangs"),
    (Fact::Iin, "never needed: files and the package may hold it"),
    (Fact::Encumbered, "for a note alone: files and the package may hold it"),
];

/// A fact: the rules that read it, whether anything else hangs on it, and whether a screen asks it.
#[derive(Clone)]
struct Use {
    fact: Fact,
    read_by: Vec<&'static str>,
    moves: bool,
    asked: bool,
}

fn findings(uses: &[Use], elsewhere: &[(Fact, &str)]) -> Vec<String> {
    let problem = |Use { fact, read_by, moves, asked }: &Use| {
        let (fact, word) = (fact, fact.word());
        match (*asked, elsewhere.iter().any(|(other, _)| other == fact)) {
            (true, true) => Some(format!("`{word}` is asked on a screen and listed as asked elsewhere")),
            (false, false) => Some(format!("no screen asks `{word}`, read by {read_by:?}")),
            _ if read_by.is_empty() && !moves => Some(format!("nothing hangs on `{word}`")),
            (true, false) | (false, true) => None,
        }
    };
    uses.iter().filter_map(problem).collect()
}

fn uses() -> Vec<Use> {
    let of = |fact: &Fact| Use {
        fact: *fact,
        read_by: RULES
            .iter()
            .filter(|rule| rule.reads.contains(fact) || rule.certainty_by.contains(fact))
            .map(|rule| rule.id.word())
            .collect(),
        moves: moves(*fact),
        asked: SCREENS.iter().any(|screen| screen.asks(*fact)),
    };
    Fact::ALL.iter().map(of).collect()
}

/// Whether some case is answered otherwise for a value of the fact, be it in a note only.
fn moves(fact: Fact) -> bool {
    let values: Vec<Value> = match fact.values() {
        Values::Words(words) => words.iter().map(|word| json!(word)).collect(),
        Values::Day(..) => vec![json!("2012-11-22"), json!("2025-11-20"), json!("2026-11-01")],
        Values::Number(_) => vec![json!(13)],
        Values::YesNo => vec![json!(true), json!(false)],
        Values::Area => vec![json!("1.00")],
        Values::Iin => vec![json!("991231500006")],
        Values::Owners(_) => vec![json!([])],
        Values::Counts(_) => vec![json!({ "outsiders": 9 })],
    };
    let capital = common::with(&common::good(), &[("dwelling.region", json!("KZ-71"))]);
    let aged = |changes: &[(&str, Value)]| common::with(&capital, changes);
    let born = [("applicant.age", Value::Null), ("applicant.birthDate", json!("1996-01-01"))];
    let bases = [aged(&[]), aged(&[("applicant.age", json!(13))]), aged(&born[..1]), aged(&born)];
    let answer = |json: &Value| Some(format!("{:?}", Assessment::of(&common::try_case(json).ok()?)));
    bases.iter().any(|base| {
        let without = answer(&common::with(base, &[(fact.word(), Value::Null)]));
        let with = |value: &Value| answer(&common::with(base, &[(fact.word(), value.clone())]));
        !fact.is_of_owners() && values.iter().any(|value| with(value).is_some_and(|with| Some(with) != without))
    })
}

#[test]
fn whatever_is_read_is_asked_and_whatever_is_asked_is_used() {
    assert_eq!(findings(&uses(), &ELSEWHERE), NOTHING);
}

#[test]
fn facts_that_are_forgotten_are_found() {
    let wrong = |fact: Fact, change: &dyn Fn(&mut Use)| {
        let mut uses = uses();
        uses.iter_mut().filter(|one| one.fact == fact).for_each(change);
        findings(&uses, &ELSEWHERE)
    };
    assert_eq!(
        wrong(Fact::Suspended, &|suspended| suspended.asked = false),
        [r#"no screen asks `dwelling.suspended`, read by ["address-suspended"]"#]
    );
    assert_eq!(
        wrong(Fact::LivingArea, &|area| area.moves = false),
        ["nothing hangs on `dwelling.livingArea`"],
        "a note is all that it is for"
    );
    assert_eq!(
        wrong(Fact::Iin, &|iin| iin.asked = true),
        ["`applicant.iin` is asked on a screen and listed as asked elsewhere"]
    );
}

//! Rules that never stand in the way, and levels that are named or reached alone.

use crate::NOTHING;
use tirkeu::case::{Case, Exempt};
use tirkeu::level::Level;
use tirkeu::level::Level::{Ask, Prepare, Ready, Refused};
use tirkeu::norm;
use tirkeu::rules::{RULES, Rule};

/// A rule: the levels that it names, and those that it reaches in some complete case.
struct Reach {
    rule: &'static str,
    names: Vec<Level>,
    reaches: Vec<Level>,
}

fn findings(rules: &[Reach]) -> Vec<String> {
    let mut found = Vec::new();
    for Reach { rule, names, reaches } in rules {
        if !reaches.iter().any(|level| *level > Ready) {
            found.push(format!("`{rule}` never stands in the way"));
        }
        if !names.is_sorted_by(|a, b| a < b) {
            found.push(format!("`{rule}` names its levels out of order"));
        }
        for level in Level::ALL.iter().filter(|level| **level > Ready) {
            match (names.contains(level), reaches.contains(level)) {
                (true, false) => found.push(format!("`{rule}` names `{}` and never reaches it", level.word())),
                (false, true) => found.push(format!("`{rule}` reaches `{}` and does not name it", level.word())),
                (true, true) | (false, false) => {}
            }
        }
    }
    found
}

/// A rule asked about cases of which nothing is known but the day, and what means something where it is absent: that asks it
/// about every complete case.
fn reach(rule: &Rule) -> Reach {
    let cases = norm::TURNS.iter().flat_map(|day| {
        [None, Some(Exempt::FIRST)].map(|exempt| {
            let mut case = Case::unknown(*day);
            (case.stay.exempt, case.dwelling.restricted_place) = (exempt, exempt.map(|_| true));
            case
        })
    });
    let reaches = cases.flat_map(|case| rule.outcomes(&case).iter().map(|outcome| outcome.level).collect::<Vec<_>>());
    Reach { rule: rule.id.word(), names: rule.levels.to_vec(), reaches: reaches.collect() }
}

#[test]
fn every_rule_reaches_the_levels_that_it_names() {
    assert_eq!(findings(&RULES.iter().map(reach).collect::<Vec<_>>()), NOTHING);
}

#[test]
fn wrong_levels_are_found() {
    let wrong = |names: &[Level], reaches: &[Level]| {
        findings(&[Reach { rule: "under-14", names: names.to_vec(), reaches: reaches.to_vec() }])
    };
    assert_eq!(wrong(&[Ask], &[Ready, Ask]), NOTHING);
    assert_eq!(wrong(&[], &[Ready]), ["`under-14` never stands in the way"]);
    assert_eq!(wrong(&[Prepare, Ask], &[Ask]), ["`under-14` names `prepare` and never reaches it"]);
    assert_eq!(wrong(&[Ask], &[Ask, Refused]), ["`under-14` reaches `refused` and does not name it"]);
    assert_eq!(wrong(&[Refused, Ask], &[Ask, Refused]), ["`under-14` names its levels out of order"]);
}

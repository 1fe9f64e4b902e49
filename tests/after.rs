//! What the page says after a result: which lines stand for whom, and the amounts of a year.

mod common;

use tirkeu::assessment::{Assessment, PARTS};
use tirkeu::day::Day;
use tirkeu::text::{Lang, Texts};

/// The lines that stand for the sound case with changes.
fn lines(changes: &[(&str, serde_json::Value)]) -> Vec<&'static str> {
    let case = common::case(&common::with(&common::good(), changes));
    let assessment = Assessment::of(&case);
    PARTS.iter().flat_map(|part| part.called_for(&case, &assessment)).map(|line| line.id).collect()
}

fn stands(line: &str, changes: &[(&str, serde_json::Value)]) -> bool {
    lines(changes).contains(&line)
}

#[test]
fn lateness_begins_the_day_after_the_term() {
    for (arrival, late) in [("2026-11-11", false), ("2026-11-10", true)] {
        let changes = [("filingDate", "2026-11-21".into()), ("arrivalDate", arrival.into())];
        assert_eq!(stands("late-citizen", &changes), late, "{arrival}");
        assert!(!stands("late-foreigner", &changes));
    }
    let foreigner = [
        ("filingDate", "2026-11-21".into()),
        ("arrivalDate", "2026-11-01".into()),
        ("applicant.status", "resident-foreigner".into()),
    ];
    assert!(stands("late-foreigner", &foreigner) && !stands("late-citizen", &foreigner));
}

#[test]
fn each_line_stands_for_whom_it_concerns() {
    let status = |status: &str| ("applicant.status", serde_json::Value::from(status));
    for (who, military, entry) in
        [("citizen", false, true), ("visitor", true, false), ("refugee", false, false), ("kandas", true, true)]
    {
        assert_eq!(stands("uncovered-military", &[status(who)]), military, "{who}");
        assert_eq!(stands("after-entry", &[status(who)]), entry, "{who}");
        assert_eq!(stands("refusal-complaint", &[status(who)]), entry, "{who}");
    }
    for (age, young, card) in
        [(13, false, false), (14, true, false), (16, true, true), (17, true, true), (18, false, true)]
    {
        let changes = [("applicant.age", age.into())];
        let registered = age >= 14;
        assert_eq!(stands("uncovered-marriage", &changes), young, "{age}");
        assert_eq!(stands("after-chip", &changes), card && registered, "{age}");
    }
    // What was read of the old address and of the chip speaks of permanent registration.
    let temporary = [("registration", "temporary".into())];
    assert!(!stands("after-old-address", &temporary) && !stands("after-chip", &temporary));
}

#[test]
fn where_no_application_is_made_something_else_is_said() {
    for (changes, said) in [
        (("applicant.age", serde_json::Value::from(8)), &["instead-child", "instead-parent"][..]),
        (("applicant.status", "visitor".into()), &["instead-visitor"]),
    ] {
        let instead = |line: &&&str| line.starts_with("instead");
        assert_eq!(lines(&[changes]).iter().filter(instead).copied().collect::<Vec<_>>(), said);
    }
    // As long as it is open whether one is made, nothing takes its place.
    for open in [("applicant.age", serde_json::Value::Null), ("applicant.status", serde_json::Value::Null)] {
        assert!(!lines(&[open]).iter().any(|line| line.starts_with("instead")));
    }
    assert!(!lines(&[]).iter().any(|line| line.starts_with("instead")));
}

#[test]
fn amounts_are_those_of_the_year() {
    let texts = Texts::built_in(Lang::En);
    let all = || PARTS.iter().flat_map(|part| part.lines);
    let told = |id: &str, day: Day| all().find(|line| line.id == id).map(|line| texts.line(line, day).text).unwrap();
    let in_2026 = Day::of(2026, 11, 21);
    for (line, amounts) in [
        ("late-citizen", ["30\u{a0}275", "56\u{a0}225"]),
        ("late-foreigner", ["43\u{a0}250", "86\u{a0}500"]),
        ("late-owner", ["43\u{a0}250", "86\u{a0}500"]),
    ] {
        let text = told(line, in_2026).replace(',', "\u{a0}");
        for amount in amounts {
            assert!(text.contains(amount), "{amount} in {text}");
        }
        assert!(text.contains("until 31 December 2026"), "{text}");
        // The index of 2027 is not known.
        let later = told(line, Day::of(2027, 1, 1)).replace(',', "\u{a0}");
        assert!(later.contains("on 1 January 2027") && !amounts.iter().any(|amount| later.contains(amount)), "{later}");
    }
}

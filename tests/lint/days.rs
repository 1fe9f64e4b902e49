//! Days of tables that leave gaps, overlap, do not rise, or are no turn of the law.

use crate::NOTHING;
use tirkeu::case::Region;
use tirkeu::day::Day;
use tirkeu::norm::{self, CALCULATION_INDICES, OCCUPANCY_NORMS, RULES_BEGIN, TURNS};
use tirkeu::rules::RULES;

/// What holds one after the other.
struct Table {
    name: String,
    /// First day of each entry, and the last one where it has one; else it holds until the next.
    entries: Vec<(Day, Option<Day>)>,
    /// Whether something has to hold from the first day that is answered.
    from_the_beginning: bool,
}

impl Table {
    fn of(name: impl Into<String>, days: impl IntoIterator<Item = Day>) -> Self {
        let entries = days.into_iter().map(|from| (from, None)).collect();
        Self { name: name.into(), entries, from_the_beginning: false }
    }

    fn held_from_the_beginning(self) -> Self {
        Self { from_the_beginning: true, ..self }
    }
}

fn findings(tables: &[Table], turns: &[Day]) -> Vec<String> {
    let mut found = Vec::new();
    for Table { name, entries, from_the_beginning } in tables {
        let mut say = |what: String| found.push(format!("{name}: {what}"));
        if *from_the_beginning && entries.first().is_none_or(|(first, _)| *first != RULES_BEGIN) {
            say(format!("nothing begins on {RULES_BEGIN}"));
        }
        for (from, until) in entries {
            if *from < RULES_BEGIN {
                say(format!("{from} is before the first day that is answered"));
            } else if !turns.contains(from) {
                say(format!("{from} is no turn of the law"));
            }
            if until.is_some_and(|until| until < *from) {
                say(format!("the entry of {from} ends before it begins"));
            }
        }
        for pair in entries.windows(2) {
            let [(from, until), (next, _)] = pair else { continue };
            if next <= from {
                say(format!("{next} comes after {from}"));
            } else if let Some(until) = until {
                match next.days_since(*until) {
                    1 => {}
                    ..1 => say(format!("the entry of {from} holds beside that of {next}")),
                    _ => say(format!("nothing holds between {until} and {next}")),
                }
            }
        }
    }
    found
}

fn tables() -> Vec<Table> {
    let bases = RULES.iter().map(|rule| Table::of(rule.id.word(), rule.bases.iter().map(|basis| basis.from)));
    let norms = Region::ALL.iter().map(|region| {
        let norms = OCCUPANCY_NORMS.iter().filter(|norm| norm.region == *region);
        Table::of(region.word(), norms.map(|norm| norm.from))
    });
    let fines = [
        ("fictitious", norm::FINE_FICTITIOUS),
        ("not deregistered", norm::FINE_NOT_DEREGISTERED),
        ("unregistered", norm::FINE_UNREGISTERED),
    ];
    let indices = Table {
        entries: CALCULATION_INDICES.iter().map(|index| (index.from, Some(index.until))).collect(),
        ..Table::of("indices", [])
    };
    bases
        .chain(fines.map(|(name, fine)| Table::of(name, [fine.from])))
        .chain([Table::of("turns", TURNS.iter().copied())])
        .map(Table::held_from_the_beginning)
        .chain(norms)
        .chain([indices])
        .collect()
}

#[test]
fn days_leave_no_gap_and_no_overlap() {
    assert_eq!(findings(&tables(), TURNS), NOTHING);
}

#[test]
fn wrong_days_are_found() {
    let day = |text: &str| Day::parse(text).unwrap();
    let (first, second) = (day("2025-01-01"), day("2026-01-01"));
    let wrong = |entries: &[(Day, Option<Day>)], from_the_beginning| {
        findings(&[Table { name: "x".to_owned(), entries: entries.to_vec(), from_the_beginning }], TURNS)
    };
    assert_eq!(wrong(&[(first, Some(day("2025-12-31"))), (second, None)], false), NOTHING);
    for (found, expected) in [
        (wrong(&[(first, None)], true), "x: nothing begins on 2024-09-24"),
        (wrong(&[], true), "x: nothing begins on 2024-09-24"),
        (wrong(&[(day("2024-09-23"), None)], false), "x: 2024-09-23 is before the first day that is answered"),
        (wrong(&[(day("2026-02-01"), None)], false), "x: 2026-02-01 is no turn of the law"),
        (wrong(&[(second, None), (first, None)], false), "x: 2025-01-01 comes after 2026-01-01"),
        (wrong(&[(first, None), (first, None)], false), "x: 2025-01-01 comes after 2025-01-01"),
        (
            wrong(&[(first, Some(day("2025-12-30"))), (second, None)], false),
            "x: nothing holds between 2025-12-30 and 2026-01-01",
        ),
        (
            wrong(&[(first, Some(second)), (second, None)], false),
            "x: the entry of 2025-01-01 holds beside that of 2026-01-01",
        ),
        (wrong(&[(second, Some(first))], false), "x: the entry of 2026-01-01 ends before it begins"),
    ] {
        assert_eq!(found, [expected]);
    }
}

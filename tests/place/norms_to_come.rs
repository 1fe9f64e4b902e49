//! Only in the copy that `place` makes: what the program says of invented norms. Of Shymkent, 12.50 m² from 1 March 2027,
//! 13.00 m² with family taken out from 1 January 2028; of the capital, 12.00 m² from 1 March 2027.

mod common;

use serde_json::{Value, json};
use tirkeu::area::Area;
use tirkeu::assessment::Assessment;
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::case::{Counts, Fact, FactPath, FactValue, Given, Group, Region, Tenure, Tie};
use tirkeu::day::Day;
use tirkeu::rules::RuleId;
use tirkeu::text::{Lang, Texts, rulebook};

/// An outsider applies where two of the family and one more outsider are registered, unless the changes say otherwise.
fn in_shymkent(filing: &str, area: &str, changes: &[(&str, Value)]) -> Assessment {
    let place = [
        ("filingDate", json!(filing)),
        ("dwelling.region", json!("KZ-79")),
        ("dwelling.usableArea", json!(area)),
        ("dwelling.registered", json!({ "family": 2, "outsiders": 1 })),
    ];
    Assessment::of(&common::case(&common::with(&common::with(&common::good(), &place), changes)))
}

#[test]
fn the_norm_decides_by_its_own_figures_and_days() {
    let spouse = ("applicant.relationToOwner", json!("spouse"));
    let alone = ("dwelling.registered", json!({ "family": 2 }));
    let rows: [(&str, &str, &[(&str, Value)], &str, Option<&str>); 12] = [
        ("2027-02-28", "1.00", &[], "ready", None),
        ("2027-03-01", "50.00", &[], "ready", Some("within")),
        ("2027-03-01", "49.99", &[], "refused", Some("exceeded")),
        ("2027-03-01", "49.99", &[spouse.clone()], "refused", Some("exceeded")),
        ("2027-03-01", "30.00", &[spouse.clone(), alone.clone()], "prepare", Some("exception")),
        ("2027-12-31", "50.00", &[], "ready", Some("within")),
        ("2028-01-01", "51.99", &[], "ask", Some("conflict")),
        ("2028-01-01", "52.00", &[], "ready", Some("within")),
        ("2028-01-01", "26.00", &[], "ask", Some("conflict")),
        ("2028-01-01", "25.99", &[], "refused", Some("exceeded")),
        ("2028-01-01", "13.00", &[spouse], "ask", Some("conflict")),
        ("2100-12-31", "51.99", &[alone], "ready", Some("within")),
    ];
    for (filing, area, changes, level, reading) in rows {
        let assessment = in_shymkent(filing, area, changes);
        assert_eq!(assessment.verdict.level().map(|level| level.word()), Some(level), "{filing} {area} {changes:?}");
        let occupancy = assessment.occupancy.as_ref();
        let found = occupancy.and_then(|occupancy| occupancy.reading).map(|reading| reading.word());
        assert_eq!(found, reading, "{filing} {area} {changes:?}");
    }
}

#[test]
fn figures_and_changes_are_those_of_the_place() {
    let assessment = in_shymkent("2027-06-01", "49.99", &[]);
    let occupancy = assessment.occupancy.unwrap();
    assert_eq!((occupancy.norm, occupancy.required_area), (Area::from_hundredths(12_50), Area::from_hundredths(50_00)));
    assert_eq!((occupancy.shortage, occupancy.capacity, occupancy.free_places), (Area::from_hundredths(1), 3, 0));
    let sets: Vec<_> = assessment.changes.iter().map(|change| change.set.clone()).collect();
    // The next decision is a change of law to come, and the least area is that of the place.
    // Who files later tells of the age on the day on which it was told.
    for set in [
        &[(Fact::UsableArea.into(), FactValue::Area(Area::from_hundredths(50_00)))][..],
        &[
            (Fact::FilingDate.into(), FactValue::Day(Day::of(2028, 1, 1))),
            (Fact::AgeOn.into(), FactValue::Day(Day::of(2027, 6, 1))),
        ],
        &[(FactPath::of_group(Fact::Registered, Group::Outsiders), FactValue::Number(0))],
    ] {
        let set: Given = set.iter().copied().collect();
        assert!(sets.contains(&set), "{set:?} in {sets:?}");
    }
}

/// Two of the family and one outsider are registered where an outsider applies: 60 m² today, 48 m² from March on.
#[test]
fn a_smaller_norm_to_come_is_a_way_for_whoever_can_wait() {
    for (filing, area, level, ways) in [
        ("2026-11-21", "48.00", "ask", &["2027-03-01"][..]),
        ("2026-11-21", "47.99", "ask", &[]),
        ("2027-02-28", "59.99", "ask", &["2027-03-01"]),
        ("2026-11-21", "60.00", "ready", &[]),
        ("2027-03-01", "48.00", "ready", &[]),
    ] {
        let place = [("filingDate", json!(filing)), ("dwelling.region", json!("KZ-71"))];
        let assessment = in_shymkent(filing, area, &place);
        assert_eq!(assessment.verdict.level().map(|level| level.word()), Some(level), "{filing} {area}");
        let waiting = |set: &Given| set.iter().all(|(path, _)| [Fact::FilingDate, Fact::AgeOn].contains(&path.fact));
        let alone = assessment.changes.iter().filter(|change| waiting(&change.set));
        let days = alone.filter_map(|change| change.set.day(Fact::FilingDate));
        let days: Vec<_> = days.map(|day| day.to_string()).collect();
        assert_eq!(days, ways, "{filing} {area}");
    }
}

#[test]
fn words_name_the_norm_of_the_place() {
    for lang in Lang::ALL {
        let texts = Texts::built_in(*lang);
        for (filing, norm) in [("2027-06-01", "12.50"), ("2028-01-01", "13.00")] {
            let norm = texts.show(&Area::parse(norm).unwrap().into());
            let description = texts.describe(&in_shymkent(filing, "20.00", &[]));
            let finding = description.findings.iter().find(|finding| finding.rule == RuleId::CapitalNorm).unwrap();
            assert!(finding.says.contains(&norm), "{}: {norm} is not in {}", lang.word(), finding.says);
        }
        // The rule of the book speaks of the first place, and cites what holds in each.
        let capital = texts.show(&Area::from_hundredths(12_00).into());
        let book = rulebook(&texts, Day::of(2028, 1, 1));
        let rule = book.iter().find(|rule| rule.rule == RuleId::CapitalNorm).unwrap();
        assert!(rule.says.contains(&capital), "{}", rule.says);
        assert_eq!(rule.from, Day::of(2028, 1, 1));
        assert!(["m452", "civ"].iter().all(|act| rule.sources.iter().any(|source| source.act == *act)));
    }
}

#[test]
fn the_occupancy_check_asks_the_norm_of_the_place() {
    let check = OccupancyCheck {
        on: Day::of(2027, 3, 1),
        region: Region::Shymkent,
        tenure: Tenure::Private,
        several_owners: false,
        area: Area::parse("50").ok(),
        registered: Counts { family: 2, excepted: 0, outsiders: 0 },
        joining: Counts::default(),
    };
    assert_eq!(check.places().unwrap().free, 2);
    assert_eq!(check.if_joined_by(Tie::Outsider, 3).unwrap().shortage, Area::from_hundredths(12_50));
    assert_eq!(OccupancyCheck { on: Day::of(2027, 2, 28), ..check }.places(), None);
    assert_eq!(OccupancyCheck { on: Day::of(2028, 1, 1), ..check }.places().unwrap().free_without_family, Some(3));
    assert_eq!(OccupancyCheck { region: Region::Astana, ..check }.places().unwrap().free, 2);
    let before = OccupancyCheck { region: Region::Astana, on: Day::of(2027, 2, 28), ..check };
    assert_eq!(before.places().unwrap().free, 1);
}

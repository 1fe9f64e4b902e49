//! The shortest way to yes: every change that is offered leads where it says, is worth it, and holds nothing that is not
//! needed; and wherever something in somebody's power helps, something is offered. On many random cases.

mod common;

use common::brute::{months_after, turns};
use common::facts::{LARGEST, Partial};
use common::random::{self, Random};
use serde_json::{Value, json};
use tirkeu::area::Area;
use tirkeu::assessment::{self, Assessment, Change};
use tirkeu::case::{Fact, FactPath, FactValue, Given, Group};
use tirkeu::day::Day;
use tirkeu::level::{Level, Span};

const CASES: u64 = 40_000;

/// Random cases, some of which lack the one or other fact.
fn cases() -> impl Iterator<Item = Partial> {
    (0..CASES).map(|seed| {
        let mut random = Random::new(seed.wrapping_mul(0x9e6c_63d0_876a_68ab));
        let whole = random::whole(&mut random);
        let forgotten = random.of(&[0, 0, 5, 20]);
        let mut partial = random::partial(&mut random, &whole, forgotten);
        if random.percent(20) {
            (partial.from, partial.until) = (None, None);
        }
        if let Some(age) = partial.age.filter(|age| *age < 120 && random.percent(30)) {
            partial.birth_date = Some(months_after(partial.filing, -12 * i32::from(age) - random.below(12) as i32));
            (partial.age, partial.age_on) = (None, None);
        }
        partial
    })
}

/// The case with other values, put in by path as any caller would.
fn with(case: &Value, set: &Given) -> Value {
    let mut case = case.clone();
    for (path, value) in set.iter() {
        let path = path.to_string();
        let mut place = &mut case;
        for step in path.split(['.', '[']) {
            place = match step.strip_suffix(']') {
                Some(index) => &mut place[index.parse::<usize>().unwrap()],
                None => &mut place[step],
            };
        }
        *place = serde_json::to_value(value).unwrap();
    }
    case
}

fn leads_as_far(one: Span, other: Span) -> bool {
    one.least <= other.least && one.most <= other.most
}

fn sets_all_of(change: &Change, other: &Change) -> bool {
    other.set.iter().all(|(path, _)| change.set.iter().any(|(own, _)| own == path))
}

fn betters(after: Span, before: Span) -> bool {
    after.least < before.least && after.most <= before.most
}

/// Everything at its best that is in somebody's power, in each combination of what can be chosen: which registration,
/// with which days, and which day of filing.
fn anything_helps(case: &Partial, before: Span) -> bool {
    let good = Partial {
        has_eds: case.has_eds.map(|_| true),
        phone_linked: case.phone_linked.map(|_| true),
        consents_to_data_access: case.consents_to_data_access.map(|_| true),
        exit_proof: case.exit_proof.map(|_| true),
        named_in_tenancy: case.named_in_tenancy.map(|_| true),
        address_registered: case.address_registered.map(|_| true),
        suspended: case.suspended.map(|_| false),
        represented_by: case.represented_by.map(|_| "nobody"),
        other_owners: case.other_owners.as_ref().map(|owners| {
            owners.iter().map(|[kind, capacity, consent]| [*kind, *capacity, consent.map(|_| "given")]).collect()
        }),
        usable_area: case.usable_area.map(|_| LARGEST),
        registered: case.registered.map(|[family, excepted, outsiders, total]| {
            let left = outsiders.unwrap_or(0);
            [family, excepted, outsiders.map(|_| 0), total.map(|total| total - left)]
        }),
        joining: case.joining.map(|_| [Some(0), Some(0), Some(0), None]),
        ..case.clone()
    };
    // Filing on a day on which a level turns is in somebody's power as long as it is to come.
    let coming = turns().into_iter().filter(|turn| *turn > case.filing);
    coming.chain([case.filing]).any(|filing| {
        let year = |from| months_after(from, 12);
        let stay = (case.from, case.until);
        let of_a_year = case.from.map_or((Some(filing), Some(year(filing))), |from| (Some(from), Some(year(from))));
        [
            (case.registration, stay),
            (Some("permanent"), stay),
            (Some("temporary"), stay),
            (Some("temporary"), of_a_year),
        ]
        .into_iter()
        .filter(|(_, (_, until))| until.is_none_or(|until| until <= (2100, 12, 31)))
        .any(|(registration, (from, until))| {
            // An age belongs to its day.
            let age_on = case.age.map(|_| case.age_on.unwrap_or(case.filing));
            let tried = Partial { filing, registration, from, until, age_on, ..good.clone() };
            // A later day makes the person older, which is nobody's doing.
            let same_age = common::case(&case.value()).applicant.age;
            let Ok(tried) = common::try_case(&tried.value()) else { return false };
            let mut aged = tried.clone();
            aged.applicant.age = same_age;
            betters(assessment::verdict(&tried), before) && betters(assessment::verdict(&aged), before)
        })
    })
}

#[test]
#[expect(clippy::print_stdout, reason = "how many of each kind were tried is part of the proof")]
fn every_change_leads_where_it_says_and_one_is_offered_wherever_one_helps() {
    let (mut offered, mut pairs, mut larger, mut incurable) = (0, 0, 0, 0);
    for case in cases() {
        let value = case.value();
        let assessment = Assessment::of(&common::case(&value));
        let before = assessment.verdict;
        let plain = Assessment { changes: Vec::new(), ..assessment.clone() };
        assert_eq!(
            (Assessment::without_changes(&common::case(&value)), assessment::verdict(&common::case(&value))),
            (plain, before)
        );
        for (number, change) in assessment.changes.iter().enumerate() {
            let after = assessment::verdict(&common::case(&with(&value, &change.set)));
            assert_eq!(after, change.verdict, "{change:?} of {case:?}");
            let tried = assessment::changed(&common::case(&value), number).unwrap();
            assert_eq!(tried, common::case(&with(&value, &change.set)), "{change:?} of {case:?}");
            assert!(betters(after, before), "{change:?} betters nothing in {case:?}");
            for other in assessment.changes.iter().filter(|other| *other != change) {
                let within = sets_all_of(change, other);
                assert!(!(within && leads_as_far(other.verdict, change.verdict)), "{change:?} holds {other:?}");
                assert!(!(within && sets_all_of(other, change)), "{change:?} sets what {other:?} sets");
            }
            nothing_is_idle(&value, before, change);
            match change.set.len() {
                1 => offered += 1,
                2 => pairs += 1,
                _ => larger += 1,
            }
        }
        let curable = matches!(before.level(), Some(Level::Prepare | Level::InPerson | Level::Ask | Level::Refused))
            && anything_helps(&case, before);
        assert_eq!(curable, !assessment.changes.is_empty(), "{:?} of {case:?}", assessment.changes);
        incurable += u32::from(!curable);
    }
    println!(
        "offered: {offered} of one fact, {pairs} of two, {larger} larger; none of {incurable} cases could be helped"
    );
    assert!(offered > 5_000 && pairs > 500 && larger > 100, "the cases are to reach every kind");
}

/// Left out, any value of a change costs what it leads to.
fn nothing_is_idle(value: &Value, before: Span, change: &Change) {
    for left_out in 0..change.set.len() {
        let mut set: Vec<_> = change.set.iter().collect();
        let (path, _) = set.remove(left_out);
        // The days of a stay come with the registration that asks for them, the day of an age with the filing day,
        // and how many there are in all with how many there are of each tie.
        let total = FactPath::of_group(path.fact, Group::Total);
        if matches!(path.fact, Fact::StayFrom | Fact::StayUntil | Fact::AgeOn) || path == total {
            continue;
        }
        set.retain(|(path, _)| *path != total);
        let set = set.into_iter().collect();
        let Ok(case) = common::try_case(&with(value, &set)) else { continue };
        let without = assessment::verdict(&case);
        let as_far = betters(without, before) && leads_as_far(without, change.verdict);
        assert!(!as_far, "`{path}` is idle in {change:?} of {value:?}");
    }
}

#[test]
fn figures_are_the_least_that_do() {
    let norm = |area: &str, outsiders: u32, joining: u32| {
        let case = common::with(
            &common::good(),
            &[
                ("dwelling.region", json!("KZ-71")),
                ("dwelling.usableArea", json!(area)),
                ("dwelling.registered", json!({ "outsiders": outsiders })),
                ("dwelling.joining", json!({ "outsiders": joining })),
            ],
        );
        let changes = Assessment::of(&common::case(&case)).changes;
        // A norm to come is another way, which the last test of this file asks for.
        let today = |set: &Given| set.get(Fact::FilingDate).is_none();
        changes.into_iter().map(|change| change.set).filter(today).collect::<Vec<_>>()
    };
    let set = |path: FactPath, value| Given::from_iter([(path, value)]);
    let area = |area: &str| set(Fact::UsableArea.into(), FactValue::Area(Area::parse(area).unwrap()));
    let outsiders = |fact, left| set(FactPath::of_group(fact, Group::Outsiders), FactValue::Number(left));
    let registered = |left: u32| outsiders(Fact::Registered, left);
    let joining = |left: u32| outsiders(Fact::Joining, left);
    assert_eq!(norm("59.99", 2, 1), [registered(1), joining(0), area("60.00")]);
    assert_eq!(norm("44.99", 2, 0), [registered(1), area("45.00")]);
    assert_eq!(norm("15.00", 5, 0), [registered(0), area("90.00")]);
    // A person alone needs 15 m²: nobody who could leave would help.
    assert_eq!(norm("14.99", 5, 0), [area("90.00")]);
    assert_eq!(norm("60.00", 2, 1), [] as [Given; 0]);
}

#[test]
fn owners_move_together() {
    let consents = |consents: &[&str]| {
        let owners: Vec<_> = consents.iter().map(|consent| json!({ "capacity": "full", "consent": consent })).collect();
        let case = common::with(&common::good(), &[("dwelling.otherOwners", json!(owners))]);
        Assessment::of(&common::case(&case)).changes
    };
    let given = |owners: &[usize]| -> Given {
        let consent = |index: &usize| (FactPath::of_owner(Fact::OwnerConsent, *index), FactValue::Word("given"));
        owners.iter().map(consent).collect()
    };
    let to = |owners: &[usize], level| Change { set: given(owners), verdict: Span::settled(level) };
    assert_eq!(consents(&["given", "pending"]), [to(&[1], Level::Ready)]);
    assert_eq!(consents(&["refused", "pending"]), [to(&[0, 1], Level::Ready), to(&[0], Level::Prepare)]);
    assert_eq!(consents(&["refused", "refused", "refused"]), [to(&[0, 1, 2], Level::Ready)]);
    let hundred = vec!["pending"; 100];
    assert_eq!(consents(&hundred), [to(&(0..100).collect::<Vec<_>>(), Level::Ready)]);
}

#[test]
fn a_returning_citizen_is_shown_the_way_meanwhile() {
    let case =
        common::with(&common::good(), &[("applicant.fromAbroad", json!(true)), ("applicant.exitProof", json!(false))]);
    let changes = Assessment::of(&common::case(&case)).changes;
    let sets: Vec<_> = changes.iter().map(|change| &change.set).collect();
    let meanwhile = Given::from_iter([
        (Fact::Registration.into(), FactValue::Word("temporary")),
        (Fact::StayFrom.into(), FactValue::Day(Day::of(2026, 11, 21))),
        (Fact::StayUntil.into(), FactValue::Day(Day::of(2027, 11, 21))),
    ]);
    let proof = Given::from_iter([(Fact::ExitProof.into(), FactValue::YesNo(true))]);
    assert_eq!(sets, [&proof, &meanwhile]);
    assert!(changes.iter().all(|change| change.verdict == Span::settled(Level::InPerson)));
}

#[test]
fn a_coming_change_of_law_is_offered_and_a_past_one_is_not() {
    let family = |filing: &str| {
        let case = common::with(
            &common::good(),
            &[
                ("filingDate", json!(filing)),
                ("applicant.relationToOwner", json!("spouse")),
                ("dwelling.region", json!("KZ-71")),
                ("dwelling.usableArea", json!("20.00")),
                ("dwelling.registered", json!({ "outsiders": 1, "family": 3 })),
            ],
        );
        let changes = Assessment::of(&common::case(&case)).changes;
        let days = changes.iter().filter_map(|change| change.set.day(Fact::FilingDate));
        days.map(|day| day.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(family("2026-08-24"), ["2026-08-25"]);
    assert_eq!(family("2026-08-25"), [] as [&str; 0]);
}

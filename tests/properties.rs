//! What must hold for every case: more room and fewer strangers never hurt, the order of owners says nothing, and a birth
//! date says what the age says. On many random cases, known in part or whole.

mod common;

use common::brute::{full_years, months_after};
use common::facts::{Counted, LARGEST, Partial};
use common::random::{self, Random};
use tirkeu::assessment::{self, Assessment};
use tirkeu::case::Case;
use tirkeu::level::Span;

/// Random cases and the generator to change them with.
fn cases(count: u64) -> impl Iterator<Item = (Partial, Random)> {
    (0..count).map(|seed| {
        let mut random = Random::new(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let whole = random::whole(&mut random);
        let forgotten = random.of(&[0, 10, 40]);
        (random::partial(&mut random, &whole, forgotten), random)
    })
}

fn read(partial: &Partial) -> Case {
    common::case(&partial.value())
}

fn never_worse(better: &Partial, than: &Partial) {
    let verdicts: [Span; 2] = [better, than].map(|partial| assessment::verdict(&read(partial)));
    let [after, before] = verdicts;
    assert!(
        after.least <= before.least && after.most <= before.most,
        "{before:?} became {after:?}: {better:?} from {than:?}"
    );
}

#[test]
fn more_area_never_worsens_the_verdict() {
    for (case, mut random) in cases(6_000) {
        let Some(area) = case.usable_area else { continue };
        let more = random.of(&[1, 100, 1500, 4500, 100_000]);
        never_worse(&Partial { usable_area: Some((area + more).min(LARGEST)), ..case.clone() }, &case);
    }
}

#[test]
fn one_outsider_fewer_never_worsens_the_verdict() {
    for (case, _) in cases(6_000) {
        // A number in all goes with the group.
        let fewer = |[family, excepted, outsiders, total]: Counted, by: u32| {
            let left = outsiders.filter(|outsiders| *outsiders >= by)?;
            Some([family, excepted, Some(left - by), total.map(|total| total - by)])
        };
        if let Some(registered) = case.registered.and_then(|registered| fewer(registered, 1)) {
            never_worse(&Partial { registered: Some(registered), ..case.clone() }, &case);
        }
        for by in [1, 2] {
            if let Some(joining) = case.joining.and_then(|joining| fewer(joining, by)) {
                never_worse(&Partial { joining: Some(joining), ..case.clone() }, &case);
            }
        }
    }
}

#[test]
fn nobody_joining_is_the_same_said_or_not() {
    for (case, _) in cases(2_000) {
        let assess = |joining| assessment::verdict(&read(&Partial { joining, ..case.clone() }));
        for nobody in [[Some(0), Some(0), Some(0), None], [None; 4], [None, None, None, Some(0)]] {
            assert_eq!(assess(None), assess(Some(nobody)), "{case:?}");
        }
    }
}

#[test]
fn the_order_of_owners_says_nothing() {
    for (case, mut random) in cases(4_000) {
        let mut owners = case.other_owners.clone().unwrap_or_default();
        if owners.len() < 2 {
            continue;
        }
        random.shuffle(&mut owners);
        let shuffled = Partial { other_owners: Some(owners), ..case.clone() };
        same_answer(&Assessment::of(&read(&case)), &Assessment::of(&read(&shuffled)), &case);
    }
}

#[test]
fn a_birth_date_says_what_the_age_says() {
    for (case, mut random) in cases(4_000) {
        let birth = months_after(case.filing, -(random.below(130 * 12) as i32));
        let age = full_years(birth, case.filing);
        let by_birth = Partial { birth_date: Some(birth), age: None, age_on: None, ..case.clone() };
        let by_age = Partial { birth_date: None, age: Some(age), age_on: None, ..case.clone() };
        let (by_birth, by_age) = (Assessment::of(&read(&by_birth)), Assessment::of(&read(&by_age)));
        same_answer(&by_birth, &by_age, &case);
        assert_eq!(by_birth.missing, by_age.missing, "{case:?}");
    }
}

/// The verdict, and every finding with its level, certainty and reading; paths into lists may differ.
fn same_answer(one: &Assessment, other: &Assessment, case: &Partial) {
    let findings = |assessment: &Assessment| -> Vec<_> {
        assessment
            .findings
            .iter()
            .map(|finding| (finding.rule, finding.level, finding.certainty, finding.reading))
            .collect()
    };
    assert_eq!(one.verdict, other.verdict, "{case:?}");
    assert_eq!(findings(one), findings(other), "{case:?}");
    assert_eq!((&one.channels, &one.documents), (&other.channels, &other.documents), "{case:?}");
    assert_eq!(one.occupancy, other.occupancy, "{case:?}");
}

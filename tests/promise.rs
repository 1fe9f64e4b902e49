//! The promise: an interval holds exactly the levels that are still possible, and a settled verdict stays.
//!
//! `a_…` shows it rule by rule on the full product of what a case can say; `b_…` on a million whole cases.

mod common;
mod promise {
    pub(crate) mod dims;
    pub(crate) mod people;
    pub(crate) mod product;
}

use common::brute;
use common::facts::{
    BOOLEANS, CAPACITIES, Counted, KINDS, PURPOSES, Partial, People, REGIONS, REGISTRATIONS, RELATIONS,
    REPRESENTATIVES, STATUSES, TENURES, Whole, Ymd, splits,
};
use common::random::{self, Random};
use promise::dims::{
    OwnersField, age, age_of_another_day, age_or_birth, dim, exempt, fact, fact_among, holding, holding_without_owners,
    of_few, restricted_place, stay,
};
use promise::people::people;
use promise::product::prove;
use std::thread;
use tirkeu::assessment::{self, Assessment};
use tirkeu::rules::{RULES, RuleId};

/// For rules that no turn of the law changes: three days, one of them a leap day.
const ANY_DAY: &[Ymd] = &[(2024, 9, 24), (2028, 2, 29), (2026, 11, 21)];
/// Days on which an age of another day may leave one age or two: around 28 and 29 February, and any.
const AGE_DAYS: &[Ymd] = &[(2026, 11, 28), (2027, 2, 28), (2027, 3, 1), (2028, 2, 28), (2028, 2, 29), (2028, 3, 1)];
/// Both sides of every turn that changes a level.
fn turns() -> Vec<Ymd> {
    brute::turns().into_iter().flat_map(|turn| [brute::day_before(turn), turn]).collect()
}

#[test]
fn a_every_rule_has_its_product_here() {
    assert!(RuleId::WORDS.iter().eq(brute::RULES.iter().map(|(id, _)| id)));
    let here = include_str!("promise.rs");
    for rule in RULES {
        let named = here.contains(&format!("RuleId::{:?},", rule.id));
        assert!(named || of_few(rule).is_some(), "{}", rule.id.word());
    }
}

/// Every rule that reads facts of few values alone: their whole product, on every day on which anything turns.
#[test]
fn a_rules_of_few_values() {
    let days = [ANY_DAY, &turns()].concat();
    let rules = RULES.iter().filter_map(|rule| Some((rule.id, of_few(rule)?)));
    assert!(rules.map(|(rule, dims)| prove(rule, &days, &dims)).count() > 7);
}

#[test]
fn a_service_scope() {
    prove(RuleId::ServiceScope, &turns(), &[dim!(status: STATUSES)]);
}

#[test]
fn a_under_14() {
    prove(RuleId::Under14, ANY_DAY, &[age_or_birth()]);
    prove(RuleId::Under14, AGE_DAYS, &[age_of_another_day()]);
}

#[test]
fn a_temporary_under_16() {
    prove(RuleId::TemporaryUnder16, ANY_DAY, &[dim!(registration: REGISTRATIONS), age_or_birth()]);
    prove(RuleId::TemporaryUnder16, AGE_DAYS, &[dim!(registration: REGISTRATIONS), age_of_another_day()]);
}

#[test]
fn a_temporary_exempt() {
    prove(RuleId::TemporaryExempt, ANY_DAY, &[dim!(registration: REGISTRATIONS), exempt()]);
}

#[test]
fn a_stay_length() {
    prove(RuleId::StayLength, ANY_DAY, &[dim!(registration: REGISTRATIONS), dim!(purpose: PURPOSES), stay()]);
}

#[test]
fn a_minor_applicant() {
    prove(RuleId::MinorApplicant, ANY_DAY, &[age_or_birth()]);
    prove(RuleId::MinorApplicant, AGE_DAYS, &[age_of_another_day()]);
}

#[test]
fn a_legal_capacity() {
    prove(RuleId::LegalCapacity, ANY_DAY, &[dim!(capacity: CAPACITIES)]);
}

#[test]
fn a_attorney() {
    prove(RuleId::Attorney, ANY_DAY, &[dim!(represented_by: REPRESENTATIVES)]);
}

#[test]
fn a_returning_citizen() {
    let facts = [
        dim!(status: STATUSES),
        dim!(from_abroad: BOOLEANS),
        dim!(registration: REGISTRATIONS),
        dim!(exit_proof: BOOLEANS),
    ];
    prove(RuleId::ReturningCitizen, ANY_DAY, &facts);
}

#[test]
fn a_data_consent() {
    prove(RuleId::DataConsent, ANY_DAY, &[dim!(consents_to_data_access: BOOLEANS)]);
}

#[test]
fn a_signature() {
    prove(
        RuleId::Signature,
        &turns(),
        &[dim!(status: STATUSES), dim!(has_eds: BOOLEANS), dim!(phone_linked: BOOLEANS)],
    );
}

#[test]
fn a_dwelling_kind() {
    prove(RuleId::DwellingKind, ANY_DAY, &[dim!(kind: KINDS)]);
}

#[test]
fn a_address_register() {
    prove(RuleId::AddressRegister, ANY_DAY, &[dim!(address_registered: BOOLEANS)]);
}

#[test]
fn a_address_suspended() {
    prove(RuleId::AddressSuspended, ANY_DAY, &[dim!(suspended: BOOLEANS)]);
}

#[test]
fn a_restricted_place() {
    prove(RuleId::RestrictedPlace, ANY_DAY, &[restricted_place()]);
}

#[test]
fn a_state_tenancy() {
    prove(RuleId::StateTenancy, ANY_DAY, &[holding_without_owners(TENURES), dim!(named_in_tenancy: BOOLEANS)]);
}

#[test]
fn a_service_housing() {
    prove(RuleId::ServiceHousing, ANY_DAY, &[holding_without_owners(TENURES)]);
}

#[test]
fn a_administration_petition() {
    prove(RuleId::AdministrationPetition, ANY_DAY, &[holding_without_owners(TENURES), dim!(kind: KINDS)]);
}

#[test]
fn a_incapable_owner() {
    let facts = [holding(OwnersField::Capacity), dim!(kind: KINDS), age(), dim!(capacity: CAPACITIES)];
    prove(RuleId::IncapableOwner, &[(2026, 11, 28)], &facts);
}

#[test]
fn a_owner_consent() {
    prove(RuleId::OwnerConsent, &turns(), &[holding(OwnersField::Consent), dim!(kind: KINDS)]);
}

#[test]
fn a_co_owner_consent() {
    prove(RuleId::CoOwnerConsent, &turns(), &[holding(OwnersField::Consent), dim!(kind: KINDS)]);
}

const fn groups([family, excepted, outsiders]: People) -> Option<Counted> {
    Some([Some(family), Some(excepted), Some(outsiders), None])
}

const REGISTERED: &[Option<Counted>] = &[
    None,
    groups([0, 0, 0]),
    groups([1, 0, 0]),
    groups([0, 1, 0]),
    groups([0, 0, 1]),
    groups([1, 1, 0]),
    groups([1, 0, 1]),
    groups([2, 1, 1]),
    groups([10_000, 0, 0]),
    groups([10_000, 10_000, 10_000]),
];
const JOINING: &[Option<Counted>] = &[
    None,
    groups([1, 0, 0]),
    groups([0, 1, 0]),
    groups([0, 0, 1]),
    groups([2, 0, 1]),
    groups([10_000, 10_000, 10_000]),
];

/// People who are counted: with every pattern of groups that are said beside the number in all.
const COUNTED: &[Option<Counted>] = &[
    Some([None, None, None, Some(0)]),
    Some([None, None, None, Some(1)]),
    Some([None, None, None, Some(4)]),
    Some([Some(1), None, None, Some(4)]),
    Some([None, Some(1), None, Some(3)]),
    Some([None, None, Some(0), Some(3)]),
    Some([None, None, Some(1), Some(3)]),
    Some([Some(2), Some(0), None, Some(3)]),
    Some([Some(2), None, Some(0), Some(3)]),
    Some([Some(3), None, None, Some(3)]),
    Some([Some(1), Some(1), Some(1), Some(3)]),
    // Numbers that do not go together.
    Some([Some(4), None, None, Some(3)]),
    Some([Some(1), Some(1), Some(1), Some(4)]),
];
const COUNTED_JOINING: &[Option<Counted>] = &[
    None,
    groups([0, 0, 1]),
    Some([None, None, None, Some(1)]),
    Some([None, None, None, Some(3)]),
    Some([Some(1), None, None, Some(3)]),
    Some([None, None, Some(0), Some(2)]),
    Some([None, Some(0), None, Some(2)]),
];

/// The whole product would take hours. Of tenures the norm asks only "private or not", of relations only the group, of
/// regions only "the capital or not", and outside the capital or before its norm nothing: here each is met once for
/// each answer, on the two days that differ while the norm is in force. The words behind those answers have their own
/// products below.
#[test]
fn a_capital_norm() {
    let facts = [
        holding_without_owners(&["private", "state-rental"]),
        dim!(region: &["KZ-71"], &["KZ-71", "KZ-75"]),
        dim!(relation_to_owner: &["child", "in-law", "none"]),
        dim!(full_time_student: BOOLEANS),
        people(REGISTERED, JOINING),
    ];
    prove(RuleId::CapitalNorm, &[(2026, 8, 24), (2026, 8, 25)], &facts);
}

/// People who are counted and not told apart, registered and joining: every way to tell them apart.
#[test]
fn a_capital_norm_of_people_who_are_counted() {
    let registered = [COUNTED, &[None, groups([1, 0, 0]), groups([1, 0, 1])]].concat();
    let facts = [
        holding_without_owners(&["private", "state-rental"]),
        dim!(region: &["KZ-71"], &["KZ-71", "KZ-75"]),
        dim!(relation_to_owner: &["child", "in-law", "none"]),
        dim!(full_time_student: &[false], BOOLEANS),
        people(&registered, COUNTED_JOINING),
    ];
    prove(RuleId::CapitalNorm, &[(2026, 8, 25)], &facts);
}

#[test]
fn a_capital_norm_words_of_people_and_tenures() {
    let facts = [
        holding_without_owners(TENURES),
        dim!(region: &["KZ-71"], &["KZ-71", "KZ-75"]),
        dim!(relation_to_owner: RELATIONS),
        dim!(full_time_student: BOOLEANS),
        people(&[None, groups([0, 0, 0]), groups([1, 0, 1])], &[None]),
    ];
    prove(RuleId::CapitalNorm, &[(2026, 1, 6), (2026, 8, 25)], &facts);
}

#[test]
fn a_capital_norm_words_of_places_and_turns() {
    let facts = [
        holding_without_owners(&["private"]),
        dim!(region: REGIONS),
        dim!(relation_to_owner: &["child", "none"]),
        dim!(full_time_student: BOOLEANS),
        people(&[groups([1, 0, 0]), groups([0, 0, 1])], &[None, groups([0, 0, 1])]),
    ];
    prove(RuleId::CapitalNorm, &turns(), &facts);
}

/// A million cases, each of which forgot some of its facts, each completed twice: with what it forgot, and with anything.
/// The verdict of a completion never leaves the interval, so that a settled one stays; the engine gives the completion
/// the brute force's verdict; and `missing` is empty exactly when the verdict is settled (on every eighth case).
#[test]
fn b_no_later_answer_contradicts_an_earlier_one() {
    const CASES: u64 = 1_000_000;
    let threads = thread::available_parallelism().map_or(1, usize::from) as u64;
    thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || (thread..CASES).step_by(threads as usize).for_each(keeps_the_promise));
        }
    });
}

fn keeps_the_promise(seed: u64) {
    // A stream of its own for each case, so that one that fails can be run alone.
    let random = &mut Random::new(seed.wrapping_mul(0xd134_2543_de82_ef95));
    let original = random::whole(random);
    let forgotten = random.of(&[3, 10, 25, 50, 75]);
    let partial = random::partial(random, &original, forgotten);
    let read = |partial: &Partial| {
        common::try_case(&partial.value()).unwrap_or_else(|problems| panic!("{seed}: {problems:?} for {partial:?}"))
    };
    let case = read(&partial);
    let span = assessment::verdict(&case);
    for whole in [random::completion(random, &partial), original] {
        let later = assessment::verdict(&read(&whole.known())).level();
        let expected = brute::verdict(&whole);
        assert_eq!(later.map(|level| level.word()), Some(expected.word()), "{seed}: {whole:?}");
        assert!(
            later.is_some_and(|level| span.allows(level)),
            "{seed}: {later:?} outside {span:?}: {whole:?} for {partial:?}"
        );
    }
    if seed.is_multiple_of(8) {
        let assessment = Assessment::of(&case);
        assert_eq!(assessment.verdict, span, "{seed}");
        assert_eq!(
            assessment.missing.is_empty(),
            span.level().is_some(),
            "{seed}: {:?} for {partial:?}",
            assessment.missing
        );
    }
}

/// A hundred thousand cases of which all is known but the ties of people who are counted, and the age but for a day on which
/// it was told: the rules that hang on them against every way to tell the people apart and every birth date.
#[test]
fn c_counted_people_and_told_ages() {
    const CASES: u64 = 100_000;
    let threads = thread::available_parallelism().map_or(1, usize::from) as u64;
    thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || (thread..CASES).step_by(threads as usize).for_each(tells_apart));
        }
    });
}

fn tells_apart(seed: u64) {
    let random = &mut Random::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let mut whole = random::whole(random);
    whole.registered = whole.registered.map(|people| people.min(4));
    whole.joining = whole.joining.map(|people| people.map(|people| people.min(2)));
    let mut partial = whole.known();
    partial.registered = Some(random::counted(random, whole.registered, 60));
    partial.joining = whole.joining.map(|people| random::counted(random, people, 60));
    (partial.age, partial.age_on) = random::told(random, whole.age, whole.filing);
    let case = common::case(&partial.value());
    let ages = match (partial.age, partial.age_on) {
        (Some(age), Some(on)) => brute::ages_of(age, on, partial.filing),
        _ => vec![whole.age],
    };
    let joining: Vec<_> = partial.joining.map_or_else(|| vec![None], |joining| splits(joining).map(Some).collect());
    for (rule, level) in RULES.iter().zip(brute::RULES) {
        let mut hull: Option<(brute::Level, brute::Level)> = None;
        for age in &ages {
            for registered in partial.registered.into_iter().flat_map(splits) {
                for joining in &joining {
                    let world = Whole { age: *age, registered, joining: *joining, ..whole.clone() };
                    let level = level.1(&world);
                    let (least, most) = hull.unwrap_or((level, level));
                    hull = Some((least.min(level), most.max(level)));
                }
            }
        }
        let span = rule.outcomes(&case).span();
        let (least, most) = hull.unwrap();
        let expected = (least.word(), most.word());
        assert_eq!((span.least.word(), span.most.word()), expected, "{seed}: {}: {partial:?}", level.0);
    }
}

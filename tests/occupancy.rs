//! The occupancy check against a formula of its own, in whole hundredths and from the contract's section 4 alone: every
//! boundary of the area, every number of people, every tie, before and after each turn; and against the assessment.

mod common;

use common::facts::People;
use common::random::{self, Random};
use std::thread;
use tirkeu::area::Area;
use tirkeu::assessment::Assessment;
use tirkeu::case::{Case, Counts, Ownership, Region, Tally, Tenure, Tie};
use tirkeu::day::Day;
use tirkeu::level::{Certainty, Level};
use tirkeu::occupancy_check::{NormAnswer, OccupancyCheck, Places};
use tirkeu::rules::{Reading, Rule, RuleId};

const TIES: [Tie; 4] = [Tie::Owner, Tie::Family, Tie::Excepted, Tie::Outsider];
/// Nobody, one of each group, a few.
const JOINING: [People; 5] = [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [2, 1, 3]];
/// The last days before and the first days of each decision, in Astana; and a place without a norm.
const PLACES: &[Place] = &[
    place(Region::Astana, Day::of(2026, 1, 5), None),
    place(Region::Astana, Day::of(2026, 1, 6), norm(1500, false, true)),
    place(Region::Astana, Day::of(2026, 8, 24), norm(1500, false, false)),
    place(Region::Astana, Day::of(2026, 8, 25), norm(1500, true, true)),
    place(Region::Astana, Day::of(2026, 8, 26), norm(1500, true, false)),
    place(Region::Almaty, Day::of(2026, 8, 26), None),
];

struct Place {
    region: Region,
    on: Day,
    norm: Option<Norm>,
}

const fn place(region: Region, on: Day, norm: Option<Norm>) -> Place {
    Place { region, on, norm }
}

/// The norm of a place on a day.
#[derive(Clone, Copy)]
struct Norm {
    /// Hundredths of a square metre.
    per_person: u32,
    /// Whether the decision takes family out.
    amended: bool,
    /// Whether the decision is in force since that day, which is likely only.
    first_day: bool,
}

const fn norm(per_person: u32, amended: bool, first_day: bool) -> Option<Norm> {
    Some(Norm { per_person, amended, first_day })
}

/// The people of one question.
#[derive(Clone, Copy, Debug)]
struct Asking {
    registered: People,
    joining: People,
    tie: Tie,
    private: bool,
    several: bool,
}

/// What is expected, in plain figures.
#[derive(Debug, PartialEq)]
struct Figures {
    reading: &'static str,
    level: &'static str,
    certainty: &'static str,
    persons: u32,
    required: u32,
    shortage: u32,
    registrations_to_end: Option<u32>,
    outsiders_to_end: Option<u32>,
}

/// Section 4.
fn expected(norm: Norm, area: u32, people: &Asking) -> Figures {
    let n = norm.per_person;
    let ([family, excepted, outsiders], [with_family, with_excepted, with_outsiders]) =
        (people.registered, people.joining);
    let persons = family + excepted + outsiders + with_family + with_excepted + with_outsiders + 1;
    let lacking = (n * persons).saturating_sub(area);
    let ends = lacking.div_ceil(n);
    let outsider_comes = people.tie == Tie::Outsider || with_outsiders > 0;
    let applicant_counts = people.tie == Tie::Excepted || people.tie == Tie::Outsider;
    let not_family = excepted + outsiders + with_excepted + with_outsiders + u32::from(applicant_counts);
    let only_family_comes = people.tie == Tie::Family && with_excepted + with_outsiders == 0;
    let newcomers = with_family + with_excepted + with_outsiders + 1;
    let (reading, level, certainty) = if area >= n * persons {
        ("within", "ready", "certain")
    } else if people.tie == Tie::Owner && with_outsiders == 0 {
        ("owner", "ask", "ambiguous")
    } else if !outsider_comes && outsiders == 0 {
        match (people.private, people.several) {
            (true, false) => ("exception", "prepare", "certain"),
            (true, true) => ("exception", "prepare", "ambiguous"),
            (false, _) => ("exception", "ask", "ambiguous"),
        }
    } else if norm.amended && only_family_comes {
        ("conflict", "ask", "conflicting")
    } else if norm.amended && area >= n * not_family {
        ("conflict", "ask", "ambiguous")
    } else if area < n * newcomers {
        ("exceeded", "refused", "likely")
    } else {
        ("exceeded", "refused", "ambiguous")
    };
    Figures {
        reading,
        level,
        // On its first day a decision is likely, not certain.
        certainty: if norm.first_day && certainty == "certain" { "likely" } else { certainty },
        persons,
        required: n * persons,
        shortage: lacking,
        registrations_to_end: (ends <= family + excepted + outsiders).then_some(ends),
        outsiders_to_end: (!outsider_comes && people.tie != Tie::Owner).then_some(outsiders),
    }
}

fn expected_places(norm: Norm, area: u32, [registered, joining]: [People; 2]) -> Places {
    let n = norm.per_person;
    let all: u32 = registered.iter().chain(&joining).sum();
    let not_family = registered[1] + registered[2] + joining[1] + joining[2];
    let left_beside = |people: u32| area.saturating_sub(n * people) / n;
    Places {
        capacity: area / n,
        free: left_beside(all),
        free_without_registered: left_beside(joining.iter().sum()),
        free_without_family: norm.amended.then_some(left_beside(not_family)),
        over: (n * all).saturating_sub(area / n * n).div_ceil(n),
    }
}

fn figures(answer: &NormAnswer) -> Figures {
    Figures {
        reading: answer.reading.word(),
        level: answer.level.word(),
        certainty: answer.certainty.word(),
        persons: answer.persons,
        required: answer.required.hundredths(),
        shortage: answer.shortage.hundredths(),
        registrations_to_end: answer.registrations_to_end,
        outsiders_to_end: answer.outsiders_to_end,
    }
}

fn counts([family, excepted, outsiders]: People) -> Counts {
    Counts { family, excepted, outsiders }
}

fn check(place: &Place, area: u32, people: &Asking) -> OccupancyCheck {
    OccupancyCheck {
        on: place.on,
        region: place.region,
        tenure: if people.private { Tenure::Private } else { Tenure::StateRental },
        several_owners: people.several,
        area: Some(Area::from_hundredths(area)),
        registered: counts(people.registered),
        joining: counts(people.joining),
    }
}

fn compare(place: &Place, area: u32, people: &Asking) {
    let check = check(place, area, people);
    let found = check.if_joined_by(people.tie, 1).map(|answer| figures(&answer));
    let expected = place.norm.map(|norm| expected(norm, area, people));
    assert!(found == expected, "{found:?} instead of {expected:?}: {check:?}, {people:?}");
}

/// Hardly any area, and both sides of every area that some number of those people needs: in between nothing turns, which
/// the test of every hundredth of a metre shows.
fn boundaries() -> Vec<u32> {
    let most = 3 * 20 + 6 + 1;
    let mut areas = vec![1];
    for norm in PLACES.iter().filter_map(|place| place.norm) {
        let needed = (1..=most + 1).map(|people| norm.per_person * people);
        areas.extend(needed.flat_map(|needed| [needed - 1, needed, needed + 1]));
    }
    areas.sort_unstable();
    areas.dedup();
    areas
}

/// Each of `0..count` once, on all processors.
fn in_parallel(count: u32, each: impl Fn(u32) + Sync) {
    let threads = thread::available_parallelism().map_or(1, usize::from) as u32;
    thread::scope(|scope| {
        for thread in 0..threads {
            let each = &each;
            scope.spawn(move || (thread..count).step_by(threads as usize).for_each(each));
        }
    });
}

#[test]
fn every_number_of_people_at_every_boundary() {
    let areas = boundaries();
    in_parallel(21 * 21, |number| {
        let (family, excepted) = (number / 21, number % 21);
        for outsiders in 0..=20 {
            let registered = [family, excepted, outsiders];
            for joining in JOINING {
                for place in PLACES {
                    // Without a norm no area is compared with anything.
                    let every = if place.norm.is_some() { 1 } else { 50 };
                    for &area in areas.iter().step_by(every) {
                        for tie in TIES {
                            // Several owners on every other line of people: all four with the tenures are met below.
                            let several = (family + outsiders) % 2 == 1;
                            compare(place, area, &Asking { registered, joining, tie, private: true, several });
                            compare(place, area, &Asking { registered, joining, tie, private: false, several });
                        }
                        let people = Asking { registered, joining, tie: Tie::Family, private: true, several: false };
                        let found = check(place, area, &people).places();
                        let expected = place.norm.map(|norm| expected_places(norm, area, [registered, joining]));
                        assert!(found == expected, "{found:?} instead of {expected:?}: {area} {people:?}");
                    }
                }
            }
        }
    });
}

#[test]
fn every_hundredth_of_a_metre() {
    let samples: [People; 8] = [[0, 0, 0], [1, 0, 0], [0, 2, 0], [0, 0, 1], [2, 1, 0], [1, 0, 3], [3, 2, 2], [0, 1, 6]];
    in_parallel(18_000, |area| {
        let area = area + 1;
        for registered in samples {
            for joining in JOINING {
                for tie in TIES {
                    for (private, several) in [(true, false), (true, true), (false, false), (false, true)] {
                        let people = Asking { registered, joining, tie, private, several };
                        PLACES.iter().for_each(|place| compare(place, area, &people));
                    }
                }
            }
        }
    });
}

/// The first who comes is the applicant, the others join; what cannot be asked has no answer.
#[test]
fn several_of_one_tie_come_together() {
    let random = &mut Random::new(7);
    for _ in 0..50_000 {
        let place = place_with_a_norm(random);
        let people = random_people(random);
        let check = check(place, 1 + random.below(30_000), &people);
        let more = 1 + random.below(6);
        let group = [Tie::Family, Tie::Excepted, Tie::Outsider].iter().position(|tie| *tie == people.tie);
        let mut joining = people.joining;
        // Owners count as family.
        joining[group.unwrap_or(0)] += more - 1;
        let one_by_one = OccupancyCheck { joining: counts(joining), ..check };
        assert_eq!(
            check.if_joined_by(people.tie, more),
            one_by_one.if_joined_by(people.tie, 1),
            "{check:?}, {more} {:?}",
            people.tie
        );
    }
}

fn place_with_a_norm(random: &mut Random) -> &'static Place {
    loop {
        let place = &PLACES[random.below(PLACES.len() as u32) as usize];
        if place.norm.is_some() {
            return place;
        }
    }
}

fn random_people(random: &mut Random) -> Asking {
    Asking {
        registered: [random.below(4), random.below(3), random.below(4)],
        joining: random.of(&JOINING),
        tie: random.of(&TIES),
        private: random.percent(70),
        several: random.percent(30),
    }
}

#[test]
fn what_cannot_be_asked_has_no_answer() {
    let people = Asking { registered: [1, 0, 0], joining: [0, 0, 0], tie: Tie::Family, private: true, several: false };
    let good = check(&PLACES[3], 6000, &people);
    assert!(good.if_joined_by(Tie::Family, 1).is_some() && good.places().is_some());
    assert_eq!(good.if_joined_by(Tie::Family, 0), None);
    assert!(good.if_joined_by(Tie::Outsider, 10_001).is_some_and(|answer| answer.persons == 10_002));
    assert_eq!(good.if_joined_by(Tie::Outsider, 10_002), None);
    assert_eq!(good.if_joined_by(Tie::Outsider, u32::MAX), None);
    let crowded = Counts { outsiders: 10_001, ..Counts::default() };
    for odd in [
        OccupancyCheck { area: None, ..good },
        OccupancyCheck { registered: crowded, ..good },
        OccupancyCheck { joining: crowded, ..good },
        OccupancyCheck { registered: Counts { family: u32::MAX, excepted: u32::MAX, outsiders: u32::MAX }, ..good },
    ] {
        assert_eq!((odd.if_joined_by(Tie::Family, 1), odd.places()), (None, None), "{odd:?}");
    }
}

/// The figures mean what they say: so many fit and not one more, and ending so many registrations does, and not one less.
#[test]
fn figures_hold_when_they_are_tried() {
    let random = &mut Random::new(11);
    for _ in 0..100_000 {
        let place = place_with_a_norm(random);
        let people = random_people(random);
        let check = check(place, 1 + random.below(24_000), &people);
        let reading = |check: &OccupancyCheck, tie, people| check.if_joined_by(tie, people).unwrap().reading.word();

        let places = check.places().unwrap();
        for more in 1..=places.capacity + 2 {
            let reading = reading(&check, Tie::Outsider, more);
            assert_eq!(reading == "within", more <= places.free, "{check:?}: {more} of {places:?}");
            let by_one_reading = places.free_without_family.is_some_and(|free| more <= free);
            assert_eq!(reading == "conflict", more > places.free && by_one_reading, "{check:?}: {more} of {places:?}");
        }

        let answer = check.if_joined_by(people.tie, 1).unwrap();
        let left = |ended: u32| {
            // Whoever they are: everybody counts the same.
            let mut registered = people.registered;
            let mut rest = ended;
            for group in &mut registered {
                let gone = rest.min(*group);
                (*group, rest) = (*group - gone, rest - gone);
            }
            OccupancyCheck { registered: counts(registered), ..check }
        };
        for ended in 0..=people.registered.iter().sum() {
            let does = answer.registrations_to_end.is_some_and(|ends| ended >= ends);
            assert_eq!(reading(&left(ended), people.tie, 1) == "within", does, "{check:?}: {ended}");
        }
        for ended in 0..=people.registered[2] {
            let [family, excepted, outsiders] = people.registered;
            let fewer = OccupancyCheck { registered: counts([family, excepted, outsiders - ended]), ..check };
            let does = answer.outsiders_to_end.is_some_and(|ends| ended >= ends);
            let reading = reading(&fewer, people.tie, 1);
            assert_eq!(reading == "exception", does && reading != "within", "{check:?}: {ended}");
        }
    }
}

/// A line of the norm, with what it comes to.
fn line(answer: &NormAnswer) -> (Reading, Level, Certainty) {
    (answer.reading, answer.level, answer.certainty)
}

/// Taken apart again, runs say of every number of people what the check says of it alone; and no two beside each other say
/// the same.
fn expect_runs(check: &OccupancyCheck, tie: Tie) {
    let runs = check.runs(tie);
    let capacity = check.places().map(|places| places.capacity);
    assert_eq!(runs.is_empty(), capacity.is_none(), "{check:?}");
    let mut next = 1;
    for (place, run) in runs.iter().enumerate() {
        let ends = place + 1 == runs.len();
        assert_eq!((run.first, run.last.is_none()), (next, ends), "{tie:?} {runs:?}");
        let tried = run.last.unwrap_or(run.first + 3 * capacity.unwrap_or_default() + 50);
        for people in run.first..=tried {
            let Some(answer) = check.if_joined_by(tie, people) else { break };
            let said = (run.reading, run.level, run.certainty);
            assert_eq!(said, line(&answer), "{people} {tie:?} {check:?}");
        }
        next = tried + 1;
    }
    for (one, other) in runs.iter().zip(runs.iter().skip(1)) {
        assert_ne!(
            (one.reading, one.level, one.certainty),
            (other.reading, other.level, other.certainty),
            "{tie:?} {runs:?}"
        );
    }
}

#[test]
fn runs_say_of_every_number_what_it_comes_to() {
    let random = &mut Random::new(13);
    for _ in 0..10_000 {
        let place = &PLACES[random.below(PLACES.len() as u32) as usize];
        let people = random_people(random);
        let check = check(place, 1 + random.below(30_000), &people);
        TIES.iter().for_each(|tie| expect_runs(&check, *tie));
    }
}

/// Hardly any area, more than any dwelling has, and as many people as a case may hold.
#[test]
fn runs_hold_at_the_ends() {
    let nobody = Asking { registered: [0; 3], joining: [0; 3], tie: Tie::Family, private: true, several: false };
    for area in [1, 1499, 1500, 1501, 10_000_000] {
        for crowd in [0, 1, 9_999, 10_000] {
            for people in [
                Asking { registered: [0, 0, crowd], ..nobody },
                Asking { registered: [crowd, 0, 0], joining: [0, 0, crowd], ..nobody },
                Asking { registered: [1, 0, 0], joining: [crowd, crowd, 0], private: false, ..nobody },
            ] {
                let check = check(&PLACES[4], area, &people);
                TIES.iter().for_each(|tie| expect_runs(&check, *tie));
            }
        }
    }
    let unknown = OccupancyCheck { area: None, ..check(&PLACES[4], 1, &nobody) };
    assert_eq!(unknown.runs(Tie::Outsider), []);
}

#[test]
fn runs_of_a_flat() {
    // 60 m², two of the family and a stranger registered.
    let people = Asking { registered: [2, 0, 1], joining: [0; 3], tie: Tie::Family, private: true, several: false };
    let check = check(&PLACES[4], 6000, &people);
    let words = |tie| -> Vec<_> {
        let runs = check.runs(tie);
        runs.iter().map(|run| (run.first, run.last, run.reading.word(), run.certainty.word())).collect()
    };
    let family = [(1, Some(1), "within", "certain"), (2, None, "conflict", "conflicting")];
    assert_eq!(words(Tie::Family), family);
    let others = [
        (1, Some(1), "within", "certain"),
        (2, Some(3), "conflict", "ambiguous"),
        (4, Some(4), "exceeded", "ambiguous"),
        (5, None, "exceeded", "likely"),
    ];
    assert_eq!(words(Tie::Outsider), others);
    assert_eq!(words(Tie::Excepted), others);
    assert_eq!(words(Tie::Owner), [(1, Some(1), "within", "certain"), (2, None, "owner", "ambiguous")]);
}

/// The answer about those who join is that of any of them as the applicant beside the others.
#[test]
fn those_who_join_are_answered_for() {
    let random = &mut Random::new(17);
    for _ in 0..50_000 {
        let place = &PLACES[random.below(PLACES.len() as u32) as usize];
        let people = random_people(random);
        let check = check(place, 1 + random.below(30_000), &people);
        let found = check.of_those_joining();
        assert_eq!(found.is_some(), place.norm.is_some() && people.joining != [0; 3], "{check:?}");
        for (group, tie) in [Tie::Family, Tie::Excepted, Tie::Outsider].into_iter().enumerate() {
            let mut others = people.joining;
            let Some(rest) = others[group].checked_sub(1) else { continue };
            others[group] = rest;
            let beside = OccupancyCheck { joining: counts(others), ..check };
            assert_eq!(found.as_ref().map(line), beside.if_joined_by(tie, 1).as_ref().map(line), "{check:?} {tie:?}");
        }
        // What is lacking is said of so many people, landlord 9: of those who are registered, who join too, of one more.
        for people in [check.registered.total(), check.people(), check.people() + 1] {
            let needed = place.norm.map(|norm| norm.per_person * people);
            let shortage = needed.map(|needed| needed.saturating_sub(check.area.map_or(0, Area::hundredths)));
            assert_eq!(check.shortage(people).map(Area::hundredths), shortage, "{people} {check:?}");
        }
    }
}

/// Landlord 2: the answer for exactly those who join, beside that for one more.
#[test]
fn two_join_a_family_of_two() {
    let answer = |registered: People, joining: People| {
        let people = Asking { registered, joining, tie: Tie::Outsider, private: true, several: false };
        let check = check(&PLACES[4], 6050, &people);
        (check.of_those_joining().as_ref().map(line), check.if_joined_by(Tie::Outsider, 1).as_ref().map(line))
    };
    let within = (Reading::Within, Level::Ready, Certainty::Certain);
    let count = (Reading::Conflict, Level::Ask, Certainty::Ambiguous);
    // 4 × 15.00 = 60.00 ≤ 60.50; a fifth does not fit, but 3 × 15.00 = 45.00 without family do.
    assert_eq!(answer([2, 0, 0], [0, 0, 2]), (Some(within), Some(count)));
    // Five need 75.00, and three without family 45.00; a sixth makes four without family, 60.00.
    assert_eq!(answer([2, 0, 1], [0, 0, 2]), (Some(count), Some(count)));
    let over = (Reading::Exceeded, Level::Refused, Certainty::Ambiguous);
    assert_eq!(answer([2, 0, 3], [0, 0, 2]), (Some(over), Some(over)));
    assert_eq!(answer([2, 0, 0], [0, 0, 0]), (None, Some(within)));
}

/// Landlord 9: 30 m² with two registered lack nothing now, and 15.00 m² with one more.
#[test]
fn what_is_lacking_is_said_of_so_many_people() {
    let people = Asking { registered: [0, 0, 2], joining: [0; 3], tie: Tie::Outsider, private: true, several: false };
    let check = check(&PLACES[4], 3000, &people);
    assert_eq!([2, 3].map(|people| check.shortage(people)), [Some(Area::ZERO), Some(Area::from_hundredths(1500))]);
}

/// Landlord 31: places by the reading that does not count who is registered are as many as that sentence speaks of.
#[test]
fn places_where_whoever_is_registered_does_not_count() {
    let random = &mut Random::new(19);
    let mut met = 0;
    for _ in 0..50_000 {
        let place = place_with_a_norm(random);
        let check = check(place, 1 + random.below(30_000), &random_people(random));
        let free = check.places().unwrap().free_without_registered;
        // That reading is asked anew, of a dwelling in which nobody is registered.
        let empty = OccupancyCheck { registered: Counts::default(), ..check };
        for more in 1..=free + 2 {
            let fits = empty.if_joined_by(Tie::Outsider, more).unwrap().reading == Reading::Within;
            assert_eq!(fits, more <= free, "{more} {check:?}");
        }
        let by_registered = |run: &&tirkeu::occupancy_check::Run| {
            (run.reading, run.certainty) == (Reading::Exceeded, Certainty::Ambiguous)
        };
        if let Some(run) = check.runs(Tie::Outsider).iter().find(by_registered) {
            assert_eq!(run.last, Some(free), "{check:?}");
            met += 1;
        }
    }
    assert!(met > 1000, "{met}");
}

/// Landlord 33: registrations to end are named by group: as many as must end, no more of a group than it has, outsiders
/// first.
#[test]
fn registrations_to_end_are_named_by_group() {
    let registered = [2, 1, 2];
    let people = Asking { registered, joining: [0; 3], tie: Tie::Outsider, private: true, several: false };
    let check = check(&PLACES[4], 3000, &people);
    for (ends, groups) in
        [(0, [0, 0, 0]), (1, [0, 0, 1]), (2, [0, 0, 2]), (3, [0, 1, 2]), (4, [1, 1, 2]), (5, [2, 1, 2])]
    {
        assert_eq!(check.first_to_end(ends), counts(groups), "{ends}");
    }
    // Never more than are registered.
    assert_eq!(check.first_to_end(u32::MAX), counts(registered));
    assert_eq!(check.if_joined_by(Tie::Outsider, 1).and_then(|answer| answer.registrations_to_end), Some(4));
}

/// The check of a complete case, and the tie of its applicant.
fn of_case(case: &Case) -> (OccupancyCheck, Tie) {
    let (applicant, dwelling) = (&case.applicant, &case.dwelling);
    let ownership = applicant.ownership.unwrap();
    let check = OccupancyCheck {
        on: case.filing_date,
        region: dwelling.region.unwrap(),
        tenure: dwelling.tenure.unwrap(),
        several_owners: dwelling.other_owners.as_ref().unwrap().len() > 1 || ownership == Ownership::Shared,
        area: dwelling.usable_area,
        registered: dwelling.registered.and_then(Tally::known).unwrap(),
        joining: dwelling.joining.and_then(Tally::known).unwrap_or_default(),
    };
    (check, Tie::of(ownership, applicant.relation_to_owner.unwrap(), applicant.full_time_student.unwrap()))
}

fn random_case(seed: u64) -> Case {
    let whole = random::whole(&mut Random::new(seed.wrapping_mul(0x9e6c_63d0_876a_3f6b)));
    common::case(&whole.known().value())
}

#[test]
fn the_check_says_what_the_rule_says() {
    let rule = Rule::of(RuleId::CapitalNorm);
    in_parallel(200_000, |seed| {
        let case = random_case(seed.into());
        let (check, tie) = of_case(&case);
        let outcomes = rule.outcomes(&case);
        let mut outcomes = outcomes.iter();
        let (Some(outcome), None) = (outcomes.next(), outcomes.next()) else { panic!("{case:?} is complete") };
        let answer = check.if_joined_by(tie, 1);
        assert_eq!(answer.map(|answer| answer.reading), outcome.reading, "{case:?}");
        if let Some(answer) = answer
            && !case.applicant.status.unwrap().under_police_accounting()
        {
            assert_eq!((answer.level, Some(answer.certainty)), (outcome.level, outcome.certainty), "{case:?}");
        }
    });
}

#[test]
fn the_check_says_what_the_assessment_says() {
    in_parallel(10_000, |seed| {
        let case = random_case((1_000_000 + seed).into());
        let (check, tie) = of_case(&case);
        let assessment = Assessment::of(&case);
        let answer = check.if_joined_by(tie, 1);
        let span = assessment.level(RuleId::CapitalNorm);
        assert_eq!(span.level(), Some(answer.map_or(tirkeu::level::Level::Ready, |answer| answer.level)), "{case:?}");
        let figures = |answer: NormAnswer| {
            let places = check.places().unwrap();
            (answer.persons, answer.required, answer.shortage, places.capacity, Some(answer.reading))
        };
        let occupancy = assessment
            .occupancy
            .map(|norm| (norm.persons, norm.required_area, norm.shortage, norm.capacity, norm.reading));
        assert_eq!(answer.map(figures), occupancy, "{case:?}");
    });
}

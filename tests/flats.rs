//! Flats against section 4 of the contract written anew, in whole hundredths: 100,000 random flats, and what is not known of
//! them gone through value by value; and against the rule that the assessment asks.

mod common;

use common::facts::{LARGEST, MOST_PEOPLE, People};
use common::random::Random;
use tirkeu::area::Area;
use tirkeu::batch::{Batch, CsvOptions, Options, Shape};
use tirkeu::case::{Case, Counts, Group, Ownership, Region, Relation, Tally, Tenure};
use tirkeu::day::Day;
use tirkeu::flat::{Between, Flat, FlatAnswer, NextAnswer, Registered};
use tirkeu::rules::{Rule, RuleId};

/// The last days before and the first days of each decision.
const DAYS: [Day; 5] =
    [Day::of(2026, 1, 5), Day::of(2026, 1, 6), Day::of(2026, 8, 24), Day::of(2026, 8, 25), Day::of(2026, 11, 28)];

/// A flat of which everything is known.
#[derive(Clone, Copy, Debug)]
struct Whole {
    on: Day,
    astana: bool,
    private: bool,
    area: u32,
    registered: People,
}

/// Who applies alone.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Next {
    Outsider,
    Relative,
}

/// Hundredths of a square metre a person, and whether the decision takes family out.
fn norm(flat: &Whole) -> Option<(u32, bool)> {
    (flat.astana && flat.on >= Day::of(2026, 1, 6)).then_some((1500, flat.on >= Day::of(2026, 8, 25)))
}

/// Section 4 for one more: the place of the level on the scale, and the reading.
fn next(flat: &Whole, who: Next) -> (&'static str, Option<&'static str>) {
    let Some((n, amended)) = norm(flat) else { return ("ready", None) };
    let [family, excepted, outsiders] = flat.registered;
    let persons = family + excepted + outsiders + 1;
    let not_family = excepted + outsiders + u32::from(who == Next::Outsider);
    // 1
    if flat.area >= n * persons {
        return ("ready", Some("within"));
    }
    // 2 is for owners. 3
    if who == Next::Relative && outsiders == 0 {
        return (if flat.private { "prepare" } else { "ask" }, Some("exception"));
    }
    // 4 and 5
    if amended && (who == Next::Relative || flat.area >= n * not_family) {
        return ("ask", Some("conflict"));
    }
    ("refused", Some("exceeded"))
}

fn state(flat: &Whole) -> &'static str {
    let Some((n, _)) = norm(flat) else { return "no-norm" };
    let persons: u32 = flat.registered.iter().sum();
    let fits = |people: u32| n * people <= flat.area;
    match (fits(persons), fits(persons + 1)) {
        (false, _) => "over",
        (true, false) => "full",
        (true, true) => "free",
    }
}

/// A flat as somebody tells of it.
#[derive(Clone, Copy, Debug)]
struct Told {
    on: Day,
    astana: Option<bool>,
    private: Option<bool>,
    area: Option<u32>,
    /// By group, and in all; nothing of anybody where nobody knows.
    registered: Option<[Option<u32>; 4]>,
    gone: Option<u32>,
}

impl Told {
    fn random(random: &mut Random) -> Self {
        let people = [random.below(4), random.below(3), random.below(4)];
        let all: u32 = people.iter().sum();
        let registered = match random.below(10) {
            0 => None,
            1..=4 => Some([Some(people[0]), Some(people[1]), Some(people[2]), random.percent(20).then_some(all)]),
            _ => {
                let mut some = people.map(|people| random.percent(40).then_some(people));
                if some.iter().all(Option::is_some) {
                    some[random.below(3) as usize] = None;
                }
                Some([some[0], some[1], some[2], Some(all)])
            }
        };
        let sure = registered.map_or(0, |[.., outsiders, _]| outsiders.unwrap_or(0));
        Self {
            on: random.of(&DAYS),
            astana: random.percent(90).then_some(random.percent(90)),
            private: random.percent(60).then_some(random.percent(70)),
            area: random.percent(90).then(|| match random.below(3) {
                0 => 1 + random.below(20_000),
                _ => (1500 * random.below(12) + random.below(3)).max(2) - 1,
            }),
            registered,
            gone: random.percent(30).then(|| random.below(sure + 1)),
        }
    }

    fn flat(&self) -> Flat {
        let registered = self.registered.map(|said| {
            let mut tally = Tally::default();
            for (group, people) in Group::ALL.iter().zip(said) {
                people.into_iter().for_each(|people| tally.say(*group, people));
            }
            Registered::of(tally)
        });
        Flat {
            on: self.on,
            region: self.astana.map(|astana| if astana { Region::Astana } else { Region::Shymkent }),
            tenure: self.private.map(|private| if private { Tenure::Private } else { Tenure::Service }),
            area: self.area.map(Area::from_hundredths),
            registered,
            gone: self.gone,
        }
    }

    /// Every way to fill what is not known that can make a difference.
    fn completions(&self) -> Vec<Whole> {
        let either = |known: Option<bool>| known.map_or(vec![false, true], |known| vec![known]);
        let areas = self.area.map_or_else(
            || (0..=12).map(|people| 1500 * people).chain([LARGEST]).map(|area| area.max(1)).collect(),
            |area| vec![area],
        );
        let mut all = Vec::new();
        for registered in ways(self.registered) {
            for &area in &areas {
                for astana in either(self.astana) {
                    for private in either(self.private) {
                        all.push(Whole { on: self.on, astana, private, area, registered });
                    }
                }
            }
        }
        all
    }
}

/// Every way to tell people apart.
fn ways(told: Option<[Option<u32>; 4]>) -> Vec<People> {
    let Some([family, excepted, outsiders, total]) = told else {
        let some = [0, 1, 5, MOST_PEOPLE];
        let pairs = some.iter().flat_map(|one| some.iter().map(move |other| (*one, *other)));
        return pairs.flat_map(|(one, other)| some.iter().map(move |third| [one, other, *third])).collect();
    };
    let Some(total) = total else {
        return vec![[family, excepted, outsiders].map(|people| people.unwrap_or(0))];
    };
    let fits = |said: Option<u32>, people: u32| said.is_none_or(|said| said == people);
    let mut all = Vec::new();
    for one in 0..=total {
        for two in 0..=total - one {
            let three = total - one - two;
            if fits(family, one) && fits(excepted, two) && fits(outsiders, three) {
                all.push([one, two, three]);
            }
        }
    }
    all
}

/// The scale of levels that the norm can reach.
const SCALE: [&str; 4] = ["ready", "prepare", "ask", "refused"];

fn compare_next(found: NextAnswer, completions: &[Whole], who: Next, told: &Told) {
    let place = |level: &str| SCALE.iter().position(|known| *known == level).unwrap();
    let answers: Vec<_> = completions.iter().map(|flat| next(flat, who)).collect();
    let places = || answers.iter().map(|(level, _)| place(level));
    let span = [found.level.least, found.level.most].map(|level| place(level.word()));
    assert_eq!(span, [places().min().unwrap(), places().max().unwrap()], "{told:?}, {who:?}");
    let first = answers[0].1;
    let reading = first.filter(|_| answers.iter().all(|(_, reading)| *reading == first));
    assert_eq!(found.reading.map(|reading| reading.word()), reading, "{told:?}, {who:?}");
}

/// The figures of flats that agree, or nothing.
fn one<T: PartialEq + Copy>(completions: &[Whole], figure: impl Fn(&Whole) -> T) -> Option<T> {
    let first = figure(completions.first()?);
    completions.iter().all(|flat| figure(flat) == first).then_some(first)
}

#[test]
fn random_flats_are_answered_as_section_4_says() {
    let random = &mut Random::new(12);
    for _ in 0..100_000 {
        let told = Told::random(random);
        let completions = told.completions();
        let found = told.flat().answer();
        compare_next(found.next_outsider, &completions, Next::Outsider, &told);
        compare_next(found.next_relative, &completions, Next::Relative, &told);
        assert_eq!(found.state.word(), one(&completions, state).unwrap_or("unknown"), "{told:?}");
        figures(&told, &completions, &found);
    }
}

/// Flats of a file, of which everything is known: every cell of their lines.
#[test]
fn random_flats_of_a_file_are_answered_as_section_4_says() {
    let random = &mut Random::new(17);
    let head = "filingDate;dwelling.region;dwelling.tenure;dwelling.usableArea;dwelling.registered.family;\
                dwelling.registered.excepted;dwelling.registered.outsiders;gone";
    let (mut file, mut expected) = (format!("{head}\n"), Vec::new());
    let figure = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
    for _ in 0..20_000 {
        let flat = Whole {
            on: random.of(&DAYS),
            astana: random.percent(85),
            private: random.percent(70),
            area: if random.percent(30) {
                1 + random.below(20_000)
            } else {
                1500 * (1 + random.below(9)) - random.below(2)
            },
            registered: [random.below(4), random.below(3), random.below(4)],
        };
        let [family, excepted, outsiders] = flat.registered;
        let gone = random.below(outsiders + 1);
        let (region, tenure) =
            (["KZ-79", "KZ-71"][usize::from(flat.astana)], ["service", "private"][usize::from(flat.private)]);
        let own = format!("{};{region};{tenure};{};{family};{excepted};{outsiders};{gone}", flat.on, figure(flat.area));
        let persons: u32 = flat.registered.iter().sum();
        let figures = norm(&flat).map_or([const { String::new() }; 6], |(n, _)| {
            let (required, capacity) = (n * persons, flat.area / n);
            [
                figure(n),
                figure(required),
                figure(required.saturating_sub(flat.area)),
                capacity.to_string(),
                capacity.saturating_sub(persons).to_string(),
                capacity.saturating_sub(persons - gone).to_string(),
            ]
        });
        let [n, required, shortage, capacity, free, after] = figures;
        let next = |who| {
            let (level, reading) = next(&flat, who);
            format!("{level};{}", reading.unwrap_or_default())
        };
        let (outsider, relative, state) = (next(Next::Outsider), next(Next::Relative), state(&flat));
        let results =
            format!("{n};{persons};{required};{shortage};{capacity};{free};{state};{outsider};{relative};{after};;");
        expected.push(format!("{own};{results}"));
        file.push_str(&own);
        file.push('\n');
    }
    let columns = vec![("gone".to_owned(), "gone".to_owned())];
    let options = CsvOptions { shape: Shape::Flats, columns, ..CsvOptions::on(common::today()) };
    let mut batch = Batch::new(Options::new(options).unwrap());
    let mut bytes = file.as_bytes();
    while !bytes.is_empty() {
        bytes = &bytes[batch.push(bytes)..];
    }
    batch.finish();
    let out = String::from_utf8(batch.take()).unwrap();
    let lines: Vec<_> = out.split_terminator("\r\n").skip(1).collect();
    assert_eq!(lines.len(), expected.len());
    for (line, expected) in lines.iter().zip(&expected) {
        assert_eq!(line, expected);
    }
}

fn figures(told: &Told, completions: &[Whole], found: &FlatAnswer) {
    let settled = |figure: Option<Between<u32>>| figure.and_then(Between::settled);
    let areas = |figure: Option<Between<Area>>| figure.and_then(Between::settled).map(Area::hundredths);
    let n = one(completions, norm).flatten().map(|(n, _)| n);
    let persons = told.registered.map(|_| completions[0].registered.iter().sum::<u32>());
    assert_eq!(found.norm.map(Area::hundredths), n, "{told:?}");
    assert_eq!(settled(found.persons), persons, "{told:?}");
    let required = n.zip(persons).map(|(n, persons)| n * persons);
    assert_eq!(areas(found.required_area), required, "{told:?}");
    let shortage = required.zip(told.area).map(|(required, area)| required.saturating_sub(area));
    assert_eq!(areas(found.shortage), shortage, "{told:?}");
    let capacity = n.zip(told.area).map(|(n, area)| area / n);
    assert_eq!(found.capacity, capacity, "{told:?}");
    let free = |persons: u32| capacity.map(|capacity| capacity.saturating_sub(persons));
    assert_eq!(settled(found.free_places), persons.and_then(free), "{told:?}");
    let after = persons.zip(told.gone).and_then(|(persons, gone)| free(persons - gone));
    assert_eq!(settled(found.free_places_after), after, "{told:?}");
}

#[test]
fn what_a_flat_says_of_the_next_one_the_rule_says() {
    let random = &mut Random::new(13);
    for _ in 0..10_000 {
        let told = Told::random(random);
        let flat = told.flat();
        let answer = flat.answer();
        let mut case = Case::unknown(flat.on);
        (case.dwelling.region, case.dwelling.tenure, case.dwelling.usable_area) = (flat.region, flat.tenure, flat.area);
        case.dwelling.registered = told.registered.map(|said| {
            let mut tally = Tally::default();
            let people = Group::ALL.iter().zip(said).filter(|(group, _)| said[3].is_none() || **group != Group::Total);
            for (group, people) in people {
                if let Some(people) = people.or(said[3].is_none().then_some(0)) {
                    tally.say(*group, people);
                }
            }
            said[3].into_iter().for_each(|total| tally.say(Group::Total, total));
            tally
        });
        case.applicant.ownership = Some(Ownership::None);
        for (next, relation) in [(answer.next_outsider, Relation::None), (answer.next_relative, Relation::Child)] {
            case.applicant.relation_to_owner = Some(relation);
            case.applicant.full_time_student = Some(false);
            let outcomes = Rule::of(RuleId::CapitalNorm).outcomes(&case);
            assert_eq!((outcomes.span(), outcomes.reading()), (next.level, next.reading), "{told:?}, {relation:?}");
        }
    }
}

/// Landlord 9: "short by" is of those registered now, and not of one more.
#[test]
fn landlord_9_a_flat_that_is_full_lacks_nothing() {
    let flat = Told {
        on: Day::of(2026, 11, 28),
        astana: Some(true),
        private: Some(true),
        area: Some(3000),
        registered: Some([Some(2), Some(0), Some(0), None]),
        gone: None,
    };
    let answer = flat.flat().answer();
    assert_eq!(answer.state.word(), "full");
    assert_eq!(answer.shortage.and_then(Between::settled), Some(Area::ZERO));
    assert_eq!(answer.persons.and_then(Between::settled), Some(2));
}

/// People of whom some may not count, by age: every choice of them.
#[test]
fn people_who_may_not_count_leave_the_answer_between_both_ends() {
    let random = &mut Random::new(14);
    for _ in 0..20_000 {
        let sure = [random.below(3), random.below(2), random.below(3)];
        let perhaps = [random.below(3), random.below(2), random.below(2)];
        let all = [0, 1, 2].map(|group| sure[group] + perhaps[group]);
        let counts = |[family, excepted, outsiders]: People| Counts { family, excepted, outsiders };
        let told = Told { astana: Some(true), area: Some(1 + random.below(12_000)), ..Told::random(random) };
        let registered = Some(Registered { nearest: counts(sure), farthest: counts(all) });
        let found = Flat { registered, gone: None, ..told.flat() }.answer();
        let mut completions = Vec::new();
        for family in sure[0]..=all[0] {
            for excepted in sure[1]..=all[1] {
                for outsiders in sure[2]..=all[2] {
                    let said = Some([Some(family), Some(excepted), Some(outsiders), None]);
                    completions.extend(Told { registered: said, ..told }.completions());
                }
            }
        }
        compare_next(found.next_outsider, &completions, Next::Outsider, &told);
        compare_next(found.next_relative, &completions, Next::Relative, &told);
        assert_eq!(found.state.word(), one(&completions, state).unwrap_or("unknown"), "{told:?}");
    }
}

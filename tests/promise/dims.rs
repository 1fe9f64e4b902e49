//! What cases can say about the facts, and what each of it leaves possible.

use super::product::{Choice, Dim};
use crate::common::brute::{ages_of, day_after, day_before, full_years, holding_is_possible, months_after};
use crate::common::facts::{
    CONSENTS, EXEMPTIONS, Few, OWNER_CAPACITIES, OWNER_KINDS, OWNERSHIPS, Owner, Partial, PartialOwner, TENURES, Whole,
    Word, Ymd,
};

use tirkeu::case::{Fact, Unknown};
use tirkeu::rules::Rule;

/// A fact: unknown, or at each of its values.
pub(crate) fn fact<T: Copy + Send + Sync + 'static>(
    values: &[T],
    give: fn(&mut Partial, Option<T>),
    set: fn(&mut Whole, T),
) -> Dim {
    fact_among(values, values, give, set)
}

/// A fact: unknown, which may be any of `possible`, or at each of `values`.
pub(crate) fn fact_among<T: Copy + Send + Sync + 'static>(
    values: &[T],
    possible: &[T],
    give: fn(&mut Partial, Option<T>),
    set: fn(&mut Whole, T),
) -> Dim {
    let choice = |given: Option<T>, possible: &[T]| Choice {
        give: Box::new(move |partial| give(partial, given)),
        worlds: possible
            .iter()
            .copied()
            .map(|value| Box::new(move |whole: &mut Whole| set(whole, value)) as _)
            .collect(),
    };
    let known = values.iter().map(|value| choice(Some(*value), &[*value]));
    std::iter::once(choice(None, possible)).chain(known).collect()
}

/// `dim!(field: VALUES)`, or with `known` values apart from the `possible` ones.
macro_rules! dim {
    ($field:ident: $values:expr) => {
        fact($values, |partial, value| partial.$field = value, |whole, value| whole.$field = value)
    };
    ($field:ident: $known:expr, $possible:expr) => {
        fact_among($known, $possible, |partial, value| partial.$field = value, |whole, value| whole.$field = value)
    };
}
pub(crate) use dim;

/// Every fact that a rule reads, where each is tried with all of its few values; `None` for another rule.
pub(crate) fn of_few(rule: &Rule) -> Option<Vec<Dim>> {
    let dim = |fact: &Fact| {
        let values = Few::all(*fact);
        (fact.unknown() == Unknown::Tried && !fact.is_of_owners() && !values.is_empty()).then(|| few(*fact, values))
    };
    rule.reads.iter().map(dim).collect()
}

fn few(fact: Fact, values: Vec<Few>) -> Dim {
    let choice = |given: Option<Few>, possible: &[Few]| Choice {
        give: Box::new(move |partial| partial.put(fact, given)),
        worlds: possible
            .iter()
            .copied()
            .map(|value| Box::new(move |whole: &mut Whole| whole.put(fact, value)) as _)
            .collect(),
    };
    std::iter::once(choice(None, &values)).chain(values.iter().map(|value| choice(Some(*value), &[*value]))).collect()
}

/// Both sides of every threshold of age, and both limits.
pub(crate) const AGES: [u8; 9] = [0, 13, 14, 15, 16, 17, 18, 19, 130];

/// An age: unknown, or given. Rules compare an age with 14, 16 and 18 alone.
pub(crate) fn age() -> Dim {
    age_among(&AGES)
}

/// An age: unknown and any of all 131, given, or given by a birth date, with the birthday on the filing day and on the
/// day after.
pub(crate) fn age_or_birth() -> Dim {
    let mut dim = age_among(&(0..=130).collect::<Vec<_>>());
    for years in [0, 1, 13, 14, 15, 16, 17, 18, 19, 129] {
        for tomorrow in [false, true] {
            // Nobody is born tomorrow.
            if years == 0 && tomorrow {
                continue;
            }
            let birth = move |filing: Ymd| {
                let birthday = months_after(filing, -12 * years);
                if tomorrow { day_after(birthday) } else { birthday }
            };
            dim.push(Choice {
                give: Box::new(move |partial| (partial.age, partial.birth_date) = (None, Some(birth(partial.filing)))),
                worlds: vec![Box::new(move |whole| whole.age = full_years(birth(whole.filing), whole.filing))],
            });
        }
    }
    dim
}

fn age_among(possible: &[u8]) -> Dim {
    let give = |partial: &mut Partial, age| (partial.age, partial.birth_date) = (age, None);
    fact_among(&AGES, possible, give, |whole, age| whole.age = age)
}

/// An age that was told on another day: the two that it may be on the filing day, by every birth date; the first and the
/// last day of all, leap days, and days on which no age follows.
pub(crate) fn age_of_another_day() -> Dim {
    let mut dim = Vec::new();
    for years in [0, 12, 13, 14, 15, 16, 17, 18, 129, 130] {
        let mut tell = |on: fn(Ymd) -> Ymd| {
            let give = move |partial: &mut Partial| {
                (partial.age, partial.age_on, partial.birth_date) = (Some(years), Some(on(partial.filing)), None);
            };
            // Which ages follow hangs on the filing day: a world for each that may, which the others leave out.
            let worlds = (0..2).map(move |which| {
                Box::new(move |whole: &mut Whole| {
                    let ages = ages_of(years, on(whole.filing), whole.filing);
                    whole.age = ages.get(which).or(ages.first()).copied().unwrap_or(u8::MAX);
                }) as _
            });
            dim.push(Choice { give: Box::new(give), worlds: worlds.collect() });
        };
        tell(|filing| filing);
        tell(day_before);
        tell(day_after);
        tell(|filing| months_after(filing, -12));
        tell(|filing| months_after(filing, 12));
        tell(|filing| day_after(months_after(filing, -12)));
        tell(|filing| months_after(filing, -6));
        tell(|filing| months_after(filing, 6));
        tell(|_| (2000, 2, 29));
        tell(|_| FIRST_DAY);
        tell(|_| LAST_DAY);
    }
    dim
}

/// Exempt from temporary registration: absent means neither, so nothing is ever unknown.
pub(crate) fn exempt() -> Dim {
    let given = std::iter::once(None).chain(EXEMPTIONS.iter().copied().map(Some));
    let choice = |exempt: Option<Word>| Choice {
        give: Box::new(move |partial| partial.exempt = exempt),
        worlds: vec![Box::new(move |whole| whole.exempt = exempt)],
    };
    given.map(choice).collect()
}

/// A restricted place: absent means no.
pub(crate) fn restricted_place() -> Dim {
    let choice = |said: Option<bool>| Choice {
        give: Box::new(move |partial| partial.restricted_place = said),
        worlds: vec![Box::new(move |whole| whole.restricted_place = said)],
    };
    [None, Some(false), Some(true)].into_iter().map(choice).collect()
}

const FIRST_DAY: Ymd = (1890, 1, 1);
const LAST_DAY: Ymd = (2100, 12, 31);

/// The days of a stay. With one end known the level depends on the other through two thresholds only, one month and one
/// year away: every day within 400 days, and the first and last day of all, lie on all sides of them wherever they
/// exist. With no end known, five first days with all of those are tried. A last day before the first one is tried like
/// any other: section 2 says that only ownership, tenure and owners narrow, and it is "under one month" in any case.
pub(crate) fn stay() -> Dim {
    let starts = [FIRST_DAY, (2026, 11, 21), (2027, 1, 31), (2028, 1, 31), (2028, 2, 29), (2100, 6, 1), (2100, 12, 2)];
    let mut pairs = vec![(None, None)];
    for from in starts {
        let (month, year) = (months_after(from, 1), months_after(from, 12));
        let ends = [
            day_after(from),
            day_before(month),
            month,
            day_after(month),
            day_before(year),
            year,
            day_after(year),
            LAST_DAY,
        ];
        pairs.push((Some(from), None));
        for until in ends.into_iter().filter(|until| *until <= LAST_DAY) {
            pairs.push((None, Some(until)));
            pairs.push((Some(from), Some(until)));
        }
    }
    pairs.push((None, Some(FIRST_DAY)));
    pairs.push((Some(LAST_DAY), None));
    pairs.iter().map(|(from, until)| stay_choice(*from, *until)).collect()
}

fn stay_choice(from: Option<Ymd>, until: Option<Ymd>) -> Choice {
    let possible = match (from, until) {
        (Some(from), Some(until)) if from < until => vec![(from, until)],
        (Some(_), Some(_)) => Vec::new(),
        (Some(from), None) => days_around(from).into_iter().map(|until| (from, until)).collect(),
        (None, Some(until)) => days_around(until).into_iter().map(|from| (from, until)).collect(),
        (None, None) => [FIRST_DAY, (2026, 11, 21), (2028, 1, 31), (2100, 1, 1), LAST_DAY]
            .into_iter()
            .flat_map(|from| days_around(from).into_iter().map(move |until| (from, until)))
            .collect(),
    };
    Choice {
        give: Box::new(move |partial| (partial.from, partial.until) = (from, until)),
        worlds: possible
            .into_iter()
            .map(|days| Box::new(move |whole: &mut Whole| (whole.from, whole.until) = days) as _)
            .collect(),
    }
}

fn days_around(day: Ymd) -> Vec<Ymd> {
    let mut days = vec![FIRST_DAY, LAST_DAY, day];
    let (mut earlier, mut later) = (day, day);
    for _ in 0..400 {
        (earlier, later) = (day_before(earlier), day_after(later));
        days.extend([earlier, later]);
    }
    days.retain(|day| (FIRST_DAY..=LAST_DAY).contains(day));
    days
}

/// Which field of the other owners a rule reads.
#[derive(Clone, Copy)]
pub(crate) enum OwnersField {
    Capacity = 1,
    Consent = 2,
}

impl OwnersField {
    /// Every owner that the rule can tell apart, and every owner that a case can name: the kind said or left out, the field
    /// known or not.
    fn owners(self) -> (Vec<Owner>, Vec<PartialOwner>) {
        let (words, kinds): (&[Word], &[Word]) = match self {
            Self::Capacity => (OWNER_CAPACITIES, &["person"]),
            Self::Consent => (CONSENTS, &["person", "organisation"]),
        };
        let owner = |kind: Word, word: Word| {
            if matches!(self, Self::Capacity) { [kind, word, "given"] } else { [kind, "full", word] }
        };
        let of_kind = |kind: &Word| words.iter().map(|word| owner(kind, word)).collect::<Vec<_>>();
        let mut possible: Vec<Owner> = kinds.iter().flat_map(of_kind).collect();
        let others = OWNER_KINDS.iter().filter(|kind| !kinds.contains(kind));
        possible.extend(others.map(|kind| owner(kind, words[0])));
        let mut given: Vec<PartialOwner> = possible.iter().map(|owner| owner.map(Some)).collect();
        let field = self as usize;
        for kind in OWNER_KINDS {
            let mut open = owner(kind, words[0]).map(Some);
            open[field] = None;
            given.push(open);
        }
        // A person of whom the kind is not said, in one answer and in none.
        for mut person in [owner("person", words[1]).map(Some), given[possible.len()]] {
            person[0] = None;
            given.push(person);
        }
        (possible, given)
    }

    fn fits(self, given: &PartialOwner, possible: &Owner) -> bool {
        let kind = given[0].unwrap_or("person");
        let is_read = kind == "person" || (kind == "organisation" && matches!(self, Self::Consent));
        kind == possible[0] && (!is_read || given[self as usize].is_none_or(|word| word == possible[self as usize]))
    }
}

/// Ownership, tenure and the other owners together, since they exclude one another: every combination of the known and
/// the unknown. Lists: absent, and of none to two owners of every kind with the field absent or at each value; the field
/// that the rule does not read varies along. Where the list is unknown it may be any of none to two owners; more owners say
/// nothing that two do not, since rules ask for the worst of them.
pub(crate) fn holding(field: OwnersField) -> Dim {
    let (owners, answers) = field.owners();
    let mut possible: Vec<Vec<Owner>> = (0..=2).flat_map(|count| lists(count, &owners)).collect();
    let mut given: Vec<Vec<PartialOwner>> = (0..=2).flat_map(|count| lists(count, &answers)).collect();
    // The most owners that a case may list, the last of whom decides.
    let (first, last) = (owners[0], owners[2]);
    given.push([vec![first.map(Some); 99], vec![last.map(Some)]].concat());
    possible.push([vec![first; 99], vec![last]].concat());
    // What the rule does not read.
    let other = 3 - field as usize;
    for (number, list) in given.iter_mut().enumerate() {
        for (place, owner) in list.iter_mut().enumerate() {
            let words = if matches!(field, OwnersField::Capacity) { CONSENTS } else { OWNER_CAPACITIES };
            owner[other] = [None, Some(words[2]), Some(words[0])][(number + place) % 3];
        }
    }
    let fits = move |given: &[PartialOwner], possible: &[Owner]| {
        given.len() == possible.len() && given.iter().zip(possible).all(|(given, possible)| field.fits(given, possible))
    };
    combine(&TENURES.iter().copied().map(Some).chain([None]).collect::<Vec<_>>(), &given, &possible, fits)
}

/// As [`holding`], for rules that read nothing of the other owners: the list is absent, empty, or of one or two.
pub(crate) fn holding_without_owners(tenures: &[Word]) -> Dim {
    let given = [vec![], vec![[None; 3]], vec![[Some("deceased"), Some("minor"), Some("refused")], [None; 3]]];
    let possible = [vec![], vec![["person", "full", "given"]]];
    let tenures: Vec<_> = tenures.iter().copied().map(Some).chain([None]).collect();
    combine(&tenures, &given, &possible, |given, possible| given.is_empty() == possible.is_empty())
}

fn combine(
    tenures: &[Option<Word>],
    lists: &[Vec<PartialOwner>],
    possible: &[Vec<Owner>],
    matches: impl Fn(&[PartialOwner], &[Owner]) -> bool,
) -> Dim {
    let mut dim = Vec::new();
    for ownership in OWNERSHIPS.iter().copied().map(Some).chain([None]) {
        for tenure in tenures.iter().copied() {
            for list in lists.iter().cloned().map(Some).chain([None]) {
                let mut worlds = Vec::new();
                for possible_ownership in
                    OWNERSHIPS.iter().copied().filter(|word| ownership.is_none_or(|given| given == *word))
                {
                    for possible_tenure in
                        TENURES.iter().copied().filter(|word| tenure.is_none_or(|given| given == *word))
                    {
                        for owners in possible {
                            let fits = list.as_deref().is_none_or(|list| matches(list, owners));
                            if fits && holding_is_possible(possible_ownership, possible_tenure, owners.len()) {
                                let owners = owners.clone();
                                worlds.push(Box::new(move |whole: &mut Whole| {
                                    (whole.ownership, whole.tenure) = (possible_ownership, possible_tenure);
                                    whole.other_owners.clone_from(&owners);
                                }) as _);
                            }
                        }
                    }
                }
                let give = move |partial: &mut Partial| {
                    (partial.ownership, partial.tenure) = (ownership, tenure);
                    partial.other_owners.clone_from(&list);
                };
                dim.push(Choice { give: Box::new(give), worlds });
            }
        }
    }
    dim
}

/// Every list of so many of the values.
pub(crate) fn lists<T: Copy>(length: usize, values: &[T]) -> Vec<Vec<T>> {
    let extend = |lists: Vec<Vec<T>>| {
        lists.iter().flat_map(|list| values.iter().map(|value| [list.as_slice(), &[*value]].concat())).collect()
    };
    (0..length).fold(vec![Vec::new()], |lists, _| extend(lists))
}

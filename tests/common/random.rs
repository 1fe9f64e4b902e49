//! Random cases, the same in every run. Values crowd where rules turn.

use super::brute::{ages_of, day_after, day_before, full_years, holding_is_possible, months_after, norm, turns};
use super::facts::{
    BOOLEANS, CAPACITIES, CONSENTS, Counted, EXEMPTIONS, KINDS, LARGEST, MOST_PEOPLE, OWNER_CAPACITIES, OWNER_KINDS,
    OWNERSHIPS, Owner, PURPOSES, Partial, PartialOwner, People, REGIONS, REGISTRATIONS, RELATIONS, REPRESENTATIVES,
    STATUSES, TENURES, Whole, Word, Ymd, splits,
};

/// A generator, the same by seed.
pub(crate) struct Random(fastrand::Rng);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// Below `bound`.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        self.0.u32(..bound)
    }

    /// True so many times of a hundred.
    pub(crate) fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    /// One of the values.
    pub(crate) fn of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.0.usize(..values.len())]
    }

    /// The first value mostly, else any.
    fn mostly<T: Copy>(&mut self, first: T, values: &[T]) -> T {
        if self.percent(60) { first } else { self.of(values) }
    }

    /// Puts a list into any order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        self.0.shuffle(list);
    }
}

/// Complete facts without a conflict.
pub(crate) fn whole(random: &mut Random) -> Whole {
    let (ownership, tenure, other_owners) = holding(random);
    let (registered, joining) = (people(random), random.percent(30).then(|| people(random)));
    let from = random.of(&[(2026, 11, 21), (2026, 1, 31), (2028, 1, 31), (2028, 2, 29), (1890, 1, 1), (2099, 6, 1)]);
    let filing = filing(random);
    let mut whole = Whole {
        filing,
        exempt: random.percent(15).then(|| random.of(EXEMPTIONS)),
        joining,
        age: if random.percent(50) {
            18 + random.below(113) as u8
        } else {
            random.of(&[0, 13, 14, 15, 16, 17, 18, 130])
        },
        other_owners,
        registration: random.of(REGISTRATIONS),
        from,
        until: until(random, from),
        purpose: random.of(PURPOSES),
        status: random.mostly("citizen", STATUSES),
        capacity: random.mostly("full", CAPACITIES),
        from_abroad: random.percent(20),
        exit_proof: random.of(BOOLEANS),
        has_eds: random.of(BOOLEANS),
        phone_linked: random.of(BOOLEANS),
        consents_to_data_access: random.percent(90),
        represented_by: random.mostly("nobody", REPRESENTATIVES),
        ownership,
        relation_to_owner: random.of(RELATIONS),
        full_time_student: random.percent(30),
        named_in_tenancy: random.of(BOOLEANS),
        region: random.mostly("KZ-71", REGIONS),
        kind: random.mostly("flat", KINDS),
        tenure,
        address_registered: random.percent(90),
        suspended: random.percent(10),
        restricted_place: random.percent(15).then(|| random.of(BOOLEANS)),
        usable_area: 0,
        registered,
        ..Whole::any(filing, &mut |count| random.below(count as u32) as usize)
    };
    whole.usable_area = area(random, &whole);
    whole
}

/// What is left of complete facts when each is forgotten so many times of a hundred.
pub(crate) fn partial(random: &mut Random, whole: &Whole, forgotten: u32) -> Partial {
    let mut partial = whole.known();
    partial.forget(|| random.percent(forgotten));
    for [kind, capacity, consent] in partial.other_owners.iter_mut().flatten() {
        if *kind == Some("person") && random.percent(50) {
            *kind = None;
        }
        for field in [capacity, consent] {
            if random.percent(forgotten) {
                *field = None;
            }
        }
    }
    for (tally, whole) in [(&mut partial.registered, Some(whole.registered)), (&mut partial.joining, whole.joining)] {
        if let (Some(tally), Some(people)) = (tally, whole)
            && random.percent(40)
        {
            *tally = counted(random, people, forgotten);
        }
    }
    if let Some(age) = partial.age
        && random.percent(25)
    {
        (partial.age, partial.age_on) = told(random, age, whole.filing);
    }
    partial.encumbered = random.percent(10).then_some(true);
    partial.arrival_date = random.percent(10).then(|| months_after(whole.filing, -(random.below(4) as i32)));
    partial
}

/// Other complete facts that agree with what is known.
pub(crate) fn completion(random: &mut Random, partial: &Partial) -> Whole {
    let mut whole = partial.or(&self::whole(random));
    // Exempt, the place and joining are never unknown: `or` took them over.
    if let (Some(age), Some(on)) = (partial.age, partial.age_on) {
        whole.age = random.of(&ages_of(age, on, partial.filing));
    }
    if let Some(tally) = partial.registered {
        whole.registered = split(random, tally);
    }
    whole.joining = partial.joining.map(|tally| split(random, tally));
    loop {
        let (ownership, tenure, owners) = holding(random);
        let ownership = partial.ownership.unwrap_or(ownership);
        let tenure = partial.tenure.unwrap_or(tenure);
        let owners = partial.other_owners.as_ref().map_or(owners, |known| {
            let fill = |[kind, capacity, consent]: &PartialOwner| {
                [
                    kind.unwrap_or("person"),
                    capacity.unwrap_or_else(|| random.of(OWNER_CAPACITIES)),
                    consent.unwrap_or_else(|| random.of(CONSENTS)),
                ]
            };
            known.iter().map(fill).collect()
        });
        if holding_is_possible(ownership, tenure, owners.len()) {
            (whole.ownership, whole.tenure, whole.other_owners) = (ownership, tenure, owners);
            break;
        }
    }
    match (partial.from, partial.until) {
        (Some(from), None) => whole.until = until(random, from),
        (None, Some(until)) => whole.from = from(random, until),
        (None, None) => whole.until = until(random, whole.from),
        (Some(_), Some(_)) => {}
    }
    whole
}

fn holding(random: &mut Random) -> (Word, Word, Vec<Owner>) {
    loop {
        let (ownership, tenure) = (random.of(OWNERSHIPS), random.mostly("private", TENURES));
        let count = random.of(&[0, 0, 1, 1, 1, 2, 2, 3, 5]);
        let owner = |_| {
            [
                random.mostly("person", OWNER_KINDS),
                random.mostly("full", OWNER_CAPACITIES),
                random.mostly("given", CONSENTS),
            ]
        };
        let owners = (0..count).map(owner).collect();
        if holding_is_possible(ownership, tenure, count) {
            return (ownership, tenure, owners);
        }
    }
}

/// The same people counted in all, some of their ties left out.
pub(crate) fn counted(random: &mut Random, people: People, forgotten: u32) -> Counted {
    let all = people.iter().sum();
    if all > MOST_PEOPLE {
        let [family, excepted, outsiders] = people.map(Some);
        return [family, excepted, outsiders, None];
    }
    let [family, excepted, outsiders] = people.map(|group| (!random.percent(forgotten.max(30))).then_some(group));
    [family, excepted, outsiders, Some(all)]
}

/// One of the ways to tell counted people apart.
fn split(random: &mut Random, tally: Counted) -> People {
    let most = tally[3].unwrap_or(0);
    // Of many, the ways at the ends.
    if most > 60 {
        let [family, excepted, outsiders, _] = tally;
        let (known, rest) = (family.unwrap_or(0) + excepted.unwrap_or(0) + outsiders.unwrap_or(0), most);
        let open: Vec<usize> = (0..3).filter(|group| tally[*group].is_none()).collect();
        let mut people = [family, excepted, outsiders].map(|group| group.unwrap_or(0));
        if !open.is_empty() {
            people[random.of(&open)] += rest - known;
        }
        return people;
    }
    let ways: Vec<People> = splits(tally).collect();
    random.of(&ways)
}

/// An age of the filing day as it may have been told on another one.
pub(crate) fn told(random: &mut Random, age: u8, filing: Ymd) -> (Option<u8>, Option<Ymd>) {
    let days = [
        filing,
        day_before(filing),
        day_after(filing),
        months_after(filing, -12),
        months_after(filing, 12),
        months_after(filing, -5),
        months_after(filing, 7),
        months_after(filing, -60),
    ];
    let on = random.of(&days).min((2100, 12, 31));
    // Somebody of that age, born on any day of the year, was so old then.
    let (year, month, day) = months_after(filing, -12 * i32::from(age) - random.below(12) as i32);
    let birth = (year, month, 1 + random.below(u32::from(day)) as u8);
    let is_of_age = birth <= on && full_years(birth, filing) == age && full_years(birth, on) <= 130;
    if is_of_age { (Some(full_years(birth, on)), Some(on)) } else { (Some(age), None) }
}

fn filing(random: &mut Random) -> Ymd {
    // Days on which no level turns, but sources, certainty or an amount do; the last of all, and a leap day.
    let others = [(2025, 1, 1), (2025, 11, 30), (2026, 1, 1), (2026, 7, 1), (2026, 11, 28), (2028, 2, 29)];
    let turn = random.of(&[turns().as_slice(), &others].concat());
    if random.percent(50) {
        turn
    } else {
        random.of(&[day_before(turn), day_after(turn), (2024, 9, 24), (2100, 12, 31)])
    }
}

fn until(random: &mut Random, from: Ymd) -> Ymd {
    let end = months_after(from, random.of(&[1, 1, 2, 12, 12, 18]));
    let end = random.of(&[end, day_before(end), day_after(end)]);
    end.min((2100, 12, 31)).max(day_after(from))
}

fn from(random: &mut Random, until: Ymd) -> Ymd {
    let start = months_after(until, -random.of(&[1, 1, 2, 12, 12, 18]));
    let start = random.of(&[start, day_before(start), day_after(start)]);
    start.max((1890, 1, 1)).min(day_before(until))
}

fn people(random: &mut Random) -> People {
    let most = random.of(&[2, 2, 3, 8]);
    let mut people = [0; 3].map(|_| if random.percent(50) { 0 } else { random.below(most) });
    if random.percent(1) {
        people[random.below(3) as usize] = MOST_PEOPLE;
    }
    people
}

/// Around what a count needs that a line of the norm compares with.
fn area(random: &mut Random, whole: &Whole) -> u32 {
    let (registered, joining) = (whole.registered, whole.joining.unwrap_or([0, 0, 0]));
    let per_person = norm(whole.region, whole.filing).map_or(1500, |norm| norm.per_person);
    let not_family = registered[1] + registered[2] + joining[1] + joining[2];
    let everybody = registered[0] + joining[0] + not_family + 1;
    let any = random.below(12);
    let count = random.of(&[everybody, everybody, not_family, not_family + 1, any]);
    let area = (per_person * count).saturating_add(random.of(&[0, 0, 1, 700])).saturating_sub(random.of(&[0, 1, 500]));
    if random.percent(3) { random.of(&[1, LARGEST]) } else { area.clamp(1, LARGEST) }
}

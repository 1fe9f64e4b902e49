//! Random cases, the same in every run. Values crowd where rules turn.

use super::brute::{day_after, day_before, holding_is_possible, months_after, norm, turns};
use super::facts::{
    BOOLEANS, CAPACITIES, CONSENTS, EXEMPTIONS, KINDS, LARGEST, MOST_PEOPLE, OWNER_CAPACITIES, OWNERSHIPS, PURPOSES,
    Partial, People, REGIONS, REGISTRATIONS, RELATIONS, REPRESENTATIVES, STATUSES, TENURES, Whole, Word, Ymd,
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
    for field in partial.other_owners.iter_mut().flatten().flatten() {
        if random.percent(forgotten) {
            *field = None;
        }
    }
    partial.encumbered = random.percent(10).then_some(true);
    partial.arrival_date = random.percent(10).then(|| months_after(whole.filing, -(random.below(4) as i32)));
    partial
}

/// Other complete facts that agree with what is known.
pub(crate) fn completion(random: &mut Random, partial: &Partial) -> Whole {
    let mut whole = partial.or(&self::whole(random));
    // Exempt and joining are never unknown: `or` took them over.
    loop {
        let (ownership, tenure, owners) = holding(random);
        let ownership = partial.ownership.unwrap_or(ownership);
        let tenure = partial.tenure.unwrap_or(tenure);
        let owners = partial.other_owners.as_ref().map_or(owners, |known| {
            let fill = |[capacity, consent]: &[Option<Word>; 2]| {
                [
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

fn holding(random: &mut Random) -> (Word, Word, Vec<[Word; 2]>) {
    loop {
        let (ownership, tenure) = (random.of(OWNERSHIPS), random.mostly("private", TENURES));
        let count = random.of(&[0, 0, 1, 1, 1, 2, 2, 3, 5]);
        let owners =
            (0..count).map(|_| [random.mostly("full", OWNER_CAPACITIES), random.mostly("given", CONSENTS)]).collect();
        if holding_is_possible(ownership, tenure, count) {
            return (ownership, tenure, owners);
        }
    }
}

fn filing(random: &mut Random) -> Ymd {
    // Days on which no level turns, but sources, certainty or an amount do; the last of all, and a leap day.
    let others = [(2025, 1, 1), (2025, 11, 30), (2026, 1, 1), (2026, 7, 1), (2026, 11, 21), (2028, 2, 29)];
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

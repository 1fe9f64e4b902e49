//! What each unknown fact is tried at, by what the table of facts says of it.
//!
//! Why the points suffice: words and booleans are tried whole. Ages are tried on both sides of each threshold, since
//! no rule compares an age with anything else; an age of another day at the two that it may be. Relations are tried once for each tie, since rules read the tie only;
//! regions once for each with a norm and once for all others. Of the people registered, the norm asks three things:
//! how many in all, whether an outsider is among them, and how many are not family; with 10 000 people of one group no
//! area of a case suffices (see [`is_too_small_for_the_most`]), so none or the most of either group, with or without an
//! outsider, reach every combination of answers. Unknown areas and days of stay are left to the two rules that read them.

use super::others::Others;
use crate::area::Area;
use crate::case::{Age, Counts, FactType, Owner, Region, Relation, Tally};
use crate::norm::{self, OccupancyNorm};
use crate::words::Word;

/// How rules see a fact of type `T` by what the table says of it while it is unknown.
pub(super) trait Seen<T: FactType> {
    /// What stands in the [`World`].
    type As;
    /// Bits that [`Seen::number`] takes.
    const BITS: u32 = T::BITS;
    /// A number for all that rules can tell apart; 0 where the fact is unknown.
    fn number(fact: &Option<T>) -> u32 {
        fact.as_ref().map_or(0, |fact| 1 + fact.number())
    }
    /// Values that are tried while it is unknown, or known in part; 0 where it is left as it is.
    fn points(_: &Option<T>) -> usize {
        0
    }
    /// The fact as it is known; an arbitrary value where it is not, and is tried.
    fn known(fact: &Option<T>) -> Self::As;
    /// Puts it to one of the values that are tried, by number.
    fn put(_: &mut Self::As, _: &Option<T>, _: usize) {}
}

/// Points that stand for all values of a type, or for those that what is known of it leaves.
pub(super) trait Points<T: FactType> {
    /// What rules see of it.
    type As: Copy;
    /// Any of the points.
    const ANY: Self::As;
    /// Bits for every [`Points::class`], and for one more.
    const BITS: u32 = T::BITS;
    /// What rules see where nothing of it is open.
    fn whole(value: &T) -> Option<Self::As>;
    fn count(known: &Option<T>) -> usize;
    fn get(known: &Option<T>, point: usize) -> Option<Self::As>;
    /// A number for all values that the same point stands for.
    fn class(value: &T) -> u32 {
        value.number()
    }
}

/// Tried with every value.
pub(super) struct Tried;
/// Tried at the points `P`.
pub(super) struct TriedAt<P>(P);
/// Tried by what ownership, tenure and the list of owners leave together.
pub(super) struct Held;
/// Left to the rules that read it.
pub(super) struct Open;
/// Never unknown.
pub(super) struct Absent;
/// Seen by no rule.
pub(super) struct Noted;

impl<T: FactType + Copy> Seen<T> for Tried
where
    All: Points<T>,
{
    type As = <All as Points<T>>::As;

    fn points(fact: &Option<T>) -> usize {
        All::count(fact)
    }

    fn known(fact: &Option<T>) -> Self::As {
        fact.as_ref().and_then(All::whole).unwrap_or(All::ANY)
    }

    fn put(seen: &mut Self::As, fact: &Option<T>, point: usize) {
        *seen = All::get(fact, point).unwrap_or(*seen);
    }
}

impl<T: FactType + Copy, P: Points<T>> Seen<T> for TriedAt<P> {
    type As = P::As;
    const BITS: u32 = P::BITS;

    fn number(fact: &Option<T>) -> u32 {
        fact.as_ref().map_or(0, |fact| 1 + P::class(fact))
    }

    fn points(fact: &Option<T>) -> usize {
        P::count(fact)
    }

    fn known(fact: &Option<T>) -> P::As {
        fact.as_ref().and_then(P::whole).unwrap_or(P::ANY)
    }

    fn put(seen: &mut P::As, fact: &Option<T>, point: usize) {
        *seen = P::get(fact, point).unwrap_or(*seen);
    }
}

impl<T: Word> Seen<T> for Held {
    type As = T;

    fn known(fact: &Option<T>) -> T {
        fact.unwrap_or(T::FIRST)
    }
}

impl Seen<Vec<Owner>> for Held {
    type As = Others;

    fn known(fact: &Option<Vec<Owner>>) -> Others {
        Others::known(fact.as_deref(), fact.as_ref().is_some_and(|owners| !owners.is_empty()))
    }
}

impl<T: FactType + Copy> Seen<T> for Open {
    type As = Option<T>;

    fn known(fact: &Option<T>) -> Option<T> {
        *fact
    }
}

impl<T: Word> Seen<T> for Absent {
    type As = Option<T>;

    fn known(fact: &Option<T>) -> Option<T> {
        *fact
    }
}

impl Seen<bool> for Absent {
    type As = bool;

    fn known(fact: &Option<bool>) -> bool {
        fact.unwrap_or(false)
    }
}

/// Where they are only counted, they may be told apart in several ways.
impl Seen<Tally> for Absent {
    type As = Counts;

    fn points(fact: &Option<Tally>) -> usize {
        fact.map_or(0, |tally| tally.ways().len())
    }

    fn known(fact: &Option<Tally>) -> Counts {
        fact.unwrap_or_default().known().unwrap_or_default()
    }

    fn put(seen: &mut Counts, fact: &Option<Tally>, point: usize) {
        *seen = fact.and_then(|tally| tally.ways().get(point).copied()).unwrap_or(*seen);
    }
}

impl<T: FactType> Seen<T> for Noted {
    type As = ();

    fn known(_: &Option<T>) {}
}

/// Every value of a type that has few.
pub(super) struct All;

impl Points<bool> for All {
    type As = bool;
    const ANY: bool = false;

    fn whole(value: &bool) -> Option<bool> {
        Some(*value)
    }

    fn count(_: &Option<bool>) -> usize {
        2
    }

    fn get(_: &Option<bool>, point: usize) -> Option<bool> {
        Some(point == 1)
    }
}

impl<T: Word> Points<T> for All {
    type As = T;
    const ANY: T = T::FIRST;

    fn whole(value: &T) -> Option<T> {
        Some(*value)
    }

    fn count(_: &Option<T>) -> usize {
        T::all().len()
    }

    fn get(_: &Option<T>, point: usize) -> Option<T> {
        T::all().get(point).copied()
    }
}

/// A relation for each tie.
pub(super) struct Ties;

impl Points<Relation> for Ties {
    type As = Relation;
    const ANY: Relation = Relation::None;

    fn whole(value: &Relation) -> Option<Relation> {
        Some(*value)
    }

    fn count(_: &Option<Relation>) -> usize {
        RELATIONS.len()
    }

    fn get(_: &Option<Relation>, point: usize) -> Option<Relation> {
        RELATIONS.get(point).copied()
    }
}

/// None or the most of either group, with and without an outsider; where they are counted, the ways to tell them apart.
pub(super) struct Crowds;

impl Points<Tally> for Crowds {
    type As = Counts;
    const ANY: Counts = Counts { family: 0, excepted: 0, outsiders: 0 };

    fn whole(value: &Tally) -> Option<Counts> {
        value.known()
    }

    fn count(known: &Option<Tally>) -> usize {
        known.map_or(REGISTERED.len(), |tally| tally.ways().len())
    }

    fn get(known: &Option<Tally>, point: usize) -> Option<Counts> {
        known.map_or_else(|| REGISTERED.get(point).copied(), |tally| tally.ways().get(point).copied())
    }
}

/// Ages on both sides of each threshold; where the age of another day is known, the two that it leaves.
pub(super) struct Ages;

impl Points<Age> for Ages {
    type As = u8;
    const ANY: u8 = norm::AGE_ADULT;
    const BITS: u32 = usize::BITS - (2 * (AGES.len() + 1)).leading_zeros();

    fn whole(value: &Age) -> Option<u8> {
        value.years()
    }

    fn count(known: &Option<Age>) -> usize {
        known.map_or(AGES.len(), |age| age.bounds().len())
    }

    fn get(known: &Option<Age>, point: usize) -> Option<u8> {
        known.map_or_else(|| AGES.get(point).copied(), |age| age.bounds().get(point).copied())
    }

    /// Of two ages, which are a year apart, the older is in the same class as the younger one or in the next.
    fn class(age: &Age) -> u32 {
        let [younger, older] = age.bounds().map(|age| AGES.iter().map(|known| u32::from(*known <= age)).sum::<u32>());
        2 * younger + u32::from(older > younger)
    }
}

/// Each region with a norm, and one without.
pub(super) struct Norms;

impl Points<Region> for Norms {
    type As = Region;
    const ANY: Region = Region::FIRST;

    fn whole(value: &Region) -> Option<Region> {
        Some(*value)
    }

    fn count(_: &Option<Region>) -> usize {
        regions().count()
    }

    fn get(_: &Option<Region>, point: usize) -> Option<Region> {
        regions().nth(point)
    }
}

const AGES: [u8; 6] = [
    norm::AGE_REGISTERED - 1,
    norm::AGE_REGISTERED,
    norm::AGE_TEMPORARY - 1,
    norm::AGE_TEMPORARY,
    norm::AGE_ADULT - 1,
    norm::AGE_ADULT,
];
const RELATIONS: [Relation; 3] = [Relation::Child, Relation::InLaw, Relation::None];

fn regions() -> impl Iterator<Item = Region> {
    let has_norm = |region: &Region| norm::OCCUPANCY_NORMS.iter().any(|norm| norm.region == *region);
    let without = Region::ALL.iter().find(move |region| !has_norm(region));
    Region::ALL.iter().filter(move |region| has_norm(region)).chain(without).copied()
}

/// Whether no area of a case suffices for the most people of one group, under any of these norms: what [`REGISTERED`]
/// rests on. It holds for norms above 10 m²; for a smaller one, numbers of people between none and the most would have
/// to be tried too.
const fn is_too_small_for_the_most(norms: &[OccupancyNorm]) -> bool {
    match norms {
        [] => true,
        [norm, rest @ ..] => {
            let needed = norm.per_person.times(Counts::MOST);
            Area::MAX.hundredths() < needed.hundredths() && is_too_small_for_the_most(rest)
        }
    }
}
const _: () = assert!(is_too_small_for_the_most(norm::OCCUPANCY_NORMS), "a norm is too small for what is tried here");

const REGISTERED: [Counts; 8] = {
    const fn counts(family: u32, excepted: u32, outsiders: u32) -> Counts {
        Counts { family, excepted, outsiders }
    }
    const MOST: u32 = Counts::MOST;
    [
        counts(0, 0, 0),
        counts(0, 0, 1),
        counts(0, MOST, 0),
        counts(0, MOST, 1),
        counts(MOST, 0, 0),
        counts(MOST, 0, 1),
        counts(MOST, MOST, 0),
        counts(MOST, MOST, 1),
    ]
};

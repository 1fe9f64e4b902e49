//! What each unknown fact is tried at, by what the table of facts says of it.
//!
//! Why the points suffice: words and booleans are tried whole. Ages are tried on both sides of each threshold, since
//! no rule compares an age with anything else. Relations are tried once for each tie, since rules read the tie only;
//! regions once for each with a norm and once for all others. Of the people registered, the norm asks three things:
//! how many in all, whether an outsider is among them, and how many are not family; with 10 000 people of one group no
//! area of a case suffices (see [`is_too_small_for_the_most`]), so none or the most of either group, with or without an
//! outsider, reach every combination of answers. Unknown areas and days of stay are left to the two rules that read them.

use super::world::Others;
use crate::area::Area;
use crate::case::{Counts, FactType, Owner, Region, Relation};
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
    /// Values that are tried while it is unknown; 0 where it is left as it is.
    fn points() -> usize {
        0
    }
    /// The fact as it is known; an arbitrary value where it is not, and is tried.
    fn known(fact: &Option<T>) -> Self::As;
    /// Puts it to one of the values that are tried, by number.
    fn put(_: &mut Self::As, _: usize) {}
}

/// Points that stand for all values of a type.
pub(super) trait Points<T: FactType> {
    /// Any of them.
    const ANY: T;
    /// Bits for every [`Points::class`], and for one more.
    const BITS: u32 = T::BITS;
    fn count() -> usize;
    fn get(point: usize) -> Option<T>;
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
    type As = T;

    fn points() -> usize {
        All::count()
    }

    fn known(fact: &Option<T>) -> T {
        fact.unwrap_or(All::ANY)
    }

    fn put(seen: &mut T, point: usize) {
        *seen = All::get(point).unwrap_or(*seen);
    }
}

impl<T: FactType + Copy, P: Points<T>> Seen<T> for TriedAt<P> {
    type As = T;
    const BITS: u32 = P::BITS;

    fn number(fact: &Option<T>) -> u32 {
        fact.as_ref().map_or(0, |fact| 1 + P::class(fact))
    }

    fn points() -> usize {
        P::count()
    }

    fn known(fact: &Option<T>) -> T {
        fact.unwrap_or(P::ANY)
    }

    fn put(seen: &mut T, point: usize) {
        *seen = P::get(point).unwrap_or(*seen);
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

impl Seen<Counts> for Absent {
    type As = Counts;

    fn known(fact: &Option<Counts>) -> Counts {
        fact.unwrap_or_default()
    }
}

impl<T: FactType> Seen<T> for Noted {
    type As = ();

    fn known(_: &Option<T>) {}
}

/// Every value of a type that has few.
pub(super) struct All;

impl Points<bool> for All {
    const ANY: bool = false;

    fn count() -> usize {
        2
    }

    fn get(point: usize) -> Option<bool> {
        Some(point == 1)
    }
}

impl<T: Word> Points<T> for All {
    const ANY: T = T::FIRST;

    fn count() -> usize {
        T::all().len()
    }

    fn get(point: usize) -> Option<T> {
        T::all().get(point).copied()
    }
}

/// Points that stand in a list.
macro_rules! listed {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $any:expr, $list:expr;)+) => {$(
        $(#[$doc])*
        pub(super) struct $name;

        impl Points<$type> for $name {
            const ANY: $type = $any;

            fn count() -> usize {
                $list.len()
            }

            fn get(point: usize) -> Option<$type> {
                $list.get(point).copied()
            }
        }
    )+};
}

listed! {
    /// A relation for each tie.
    Ties: Relation = Relation::None, RELATIONS;
    /// None or the most of either group, with and without an outsider.
    Crowds: Counts = Counts { family: 0, excepted: 0, outsiders: 0 }, REGISTERED;
}

/// Ages on both sides of each threshold.
pub(super) struct Ages;

impl Points<u8> for Ages {
    const ANY: u8 = norm::AGE_ADULT;
    const BITS: u32 = usize::BITS - (AGES.len() + 1).leading_zeros();

    fn count() -> usize {
        AGES.len()
    }

    fn get(point: usize) -> Option<u8> {
        AGES.get(point).copied()
    }

    fn class(age: &u8) -> u32 {
        AGES.iter().map(|known| u32::from(known <= age)).sum()
    }
}

/// Each region with a norm, and one without.
pub(super) struct Norms;

impl Points<Region> for Norms {
    const ANY: Region = Region::FIRST;

    fn count() -> usize {
        regions().count()
    }

    fn get(point: usize) -> Option<Region> {
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

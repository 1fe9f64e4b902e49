//! Cache keys: the facts that rules read, packed into 256 bits. Equal keys mean equal answers; tables of many cases repeat
//! a few hundred.

use super::others::Others;
use super::world::{FactSet, bit};
use super::{RULES, RuleId, World};
use crate::case::{Case, Counts, FactType, Group, Tally};
use crate::day::Day;
use crate::level::{Level, Span};

/// The digest of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest([u64; 4]);

/// What the rules without figures say together.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    /// The worst of them.
    pub span: Span,
    /// Those that stand, or may stand, in the way: one bit each, by their place in [`RULES`].
    pub in_the_way: u32,
}

impl Digest {
    /// What the rules without figures tell apart: a number for each fact, bit behind bit.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut parts = [0; 4];
        let mut places = parts.iter_mut();
        let (mut part, mut filled) = (u64::from(case.filing_date.number()), DAY);
        let mut put = |number: u32, bits: u32| {
            let number = u64::from(number);
            debug_assert!(number < 1 << bits, "a number needs more bits");
            if filled + bits > u64::BITS {
                places.next().into_iter().for_each(|place| *place = part);
                (part, filled) = (0, 0);
            }
            part |= number << filled;
            filled += bits;
        };
        World::numbers::<SEEN>(case, &mut put);
        let owners = case.dwelling.other_owners.as_deref();
        put(Others::number(owners), Others::BITS);
        places.next().into_iter().for_each(|place| *place = part);
        Self(parts)
    }

    /// What the rule with figures tells apart.
    #[must_use]
    pub fn with_figures(case: &Case) -> Self {
        let (applicant, dwelling) = (&case.applicant, &case.dwelling);
        let owners = dwelling.other_owners.as_ref().map_or(0, |owners| 1 + owners.len().min(2));
        let words = [
            number(&dwelling.region),
            number(&dwelling.tenure),
            number(&applicant.ownership),
            number(&applicant.relation_to_owner),
            number(&applicant.full_time_student),
            u32::try_from(owners).unwrap_or(0),
        ];
        let words =
            words.into_iter().fold(u64::from(case.filing_date.number()), |sum, word| sum << 5 | u64::from(word));
        let area = dwelling.usable_area.map_or(0, |area| u64::from(area.hundredths()));
        let people = |tally: Option<Tally>| {
            let said = |tally: Tally, group: &Group| tally.said(*group).map_or(0, |people| 1 + u64::from(people));
            tally.map_or(u64::MAX, |tally| Group::ALL.iter().fold(0, |sum, group| sum << PEOPLE | said(tally, group)))
        };
        Self([words, area, people(dwelling.registered), people(dwelling.joining)])
    }
}

impl Plain {
    /// Asks every rule without figures: all but the norm, for which no two rows are alike.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let world = World::of(case);
        let mut plain = Self { span: Span::settled(Level::Ready), in_the_way: 0 };
        for (place, rule) in RULES.iter().enumerate().filter(|(_, rule)| rule.id != RuleId::CapitalNorm) {
            plain = plain.with(place, rule.outcomes_in(case, &world).span());
        }
        plain
    }

    /// With what one more rule says.
    #[must_use]
    pub fn with(self, place: usize, span: Span) -> Self {
        let bit = u32::from(span.most > Level::Ready) << place;
        Self { span: self.span.worst(span), in_the_way: self.in_the_way | bit }
    }
}

/// The facts that rules without figures read: all rules but the norm.
const SEEN: FactSet = {
    let (mut seen, mut rules) = (0, RULES);
    while let [rule, rest @ ..] = rules {
        let mut reads = if rule.id as usize == RuleId::CapitalNorm as usize { &[] } else { rule.reads };
        while let [fact, rest @ ..] = reads {
            seen |= bit(*fact);
            reads = rest;
        }
        rules = rest;
    }
    seen
};

/// Bits of a day, and of a number of people.
const DAY: u32 = <Day as FactType>::BITS;
const PEOPLE: u32 = u32::BITS - (Counts::MOST + 1).leading_zeros();
/// A number that would not fit begins a part anew, so three parts hold this much for sure.
const _: () = assert!(DAY + World::bits(SEEN) + Others::BITS <= 3 * (u64::BITS - DAY));

fn number<T: FactType>(value: &Option<T>) -> u32 {
    value.as_ref().map_or(0, |value| 1 + value.number())
}

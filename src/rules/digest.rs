//! Cache keys: what rules tell apart of the facts that they read. Equal keys mean equal levels; tables of many cases repeat
//! few of them, however many their rows are.
//!
//! The rules without figures are remembered together, by all facts that any of them reads, and each by its own few facts: of
//! the first there are millions in a file whose every row is different, of the second some hundreds.

use super::others::{Others, OwnerSays};
use super::world::{FactSet, bit};
use super::{RULES, Rule, RuleId, World, capital_norm, co_owner_consent, explore, owner_consent, stay_length};
use crate::case::{Case, Fact, FactType, Group, Owner, OwnerKind, Ownership, Relation, Tally, Tenure, Tie};
use crate::level::{Level, Span};
use crate::norm::{self, OccupancyNorm};

/// The digest of a case: what the rules without figures tell apart of each fact, a byte for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest([u8; Fact::ALL.len()]);

/// What one rule without figures tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RuleDigest(u64);

/// What the rule with figures tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FiguresDigest([u64; 3]);

/// What the rules without figures say together.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    /// The worst of them.
    pub span: Span,
    /// Those that stand, or may stand, in the way: one bit each, by their place in [`RULES`].
    pub in_the_way: u32,
}

impl Digest {
    /// What the rules without figures tell apart.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut bytes = [0; Fact::ALL.len()];
        let mut put = |fact: Fact, number: u32| {
            if let (Some(byte), Ok(number)) = (bytes.get_mut(fact as usize), u8::try_from(number)) {
                *byte = number;
            }
        };
        World::numbers::<SEEN>(case, &mut put);
        put(Fact::FilingDate, turns_before(case));
        put(Fact::StayFrom, stay_length::number(case.stay.from, case.stay.until));
        let owners = case.dwelling.other_owners.as_deref();
        put(Fact::OtherOwners, presence(owners));
        if let Some(owners @ [_, ..]) = owners {
            let known = Others::known(Some(owners), true);
            put(Fact::OwnerCapacity, 2 * known.incapacity as u32 + u32::from(Others::lacks_capacity(owners)));
            put(Fact::OwnerConsent, consents(known, owners));
        }
        Self(bytes)
    }

    /// What a rule tells apart of it.
    fn of_rule(&self, rule: &Rule) -> RuleDigest {
        let byte = |fact: Fact| self.0.get(fact as usize).map_or(0, |byte| u64::from(*byte));
        let with = |key: u64, fact: Fact| key << u8::BITS | byte(fact);
        // All rules have the day in common, and turns are few.
        let begin = rule.id as u64 * norm::TURNS.len() as u64 + byte(Fact::FilingDate);
        RuleDigest(facts_of(rule).fold(begin, with))
    }
}

impl FiguresDigest {
    /// What the norm tells apart; `None` where none can be in force, so that there is nothing to ask.
    ///
    /// By area and people a norm is a step function: of these the digest holds which step it is. Where the ties of the people
    /// are not all known, it holds what is told of them.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let (applicant, dwelling) = (&case.applicant, &case.dwelling);
        let norm = norm_of(case)?;
        let turn = norm::OCCUPANCY_NORMS.iter().filter(|norm| norm.from <= case.filing_date).count();
        // An owner has no other tie, and whoever has a relation needs no study for one.
        let owns = applicant.ownership.is_some_and(|ownership| ownership != Ownership::None);
        let relation = applicant.relation_to_owner.filter(|_| !owns);
        let student = applicant.full_time_student.filter(|_| !owns && relation.is_none_or(|tie| tie == Relation::None));
        let registered = dwelling.registered.and_then(Tally::known);
        let people = registered.zip(dwelling.joining.unwrap_or_default().known());
        let words = [
            u64::from(people.is_some()),
            u64::from(dwelling.region.is_some()),
            dwelling.tenure.map_or(0, |tenure| 1 + u64::from(tenure == Tenure::Private)),
            u64::from(number(&applicant.ownership)),
            relation.map_or(0, |relation| 1 + Tie::of(Ownership::None, relation, false) as u64),
            u64::from(number(&student)),
            u64::from(presence(dwelling.other_owners.as_deref())),
        ];
        let words = words.into_iter().fold(turn as u64, |sum, word| sum << 3 | word);
        Some(match (norm, people) {
            (Some(norm), Some((registered, joining))) => {
                let step = capital_norm::step(norm, dwelling.usable_area, registered, joining);
                Self([words << 32 | u64::from(step), 0, 0])
            }
            (norm, _) => {
                let area = dwelling.usable_area.map_or(0, |area| match norm {
                    Some(norm) => 1 + u64::from(area.shares_of(norm.per_person).min(most_needed(case))),
                    None => 1 + u64::from(area.hundredths()),
                });
                Self([words << 32 | area, told(dwelling.registered), told(dwelling.joining)])
            }
        })
    }
}

/// The norm that can be in force where the dwelling is, as far as that is known; none inside where it may be one of several,
/// and none at all where there is none.
fn norm_of(case: &Case) -> Option<Option<&'static OccupancyNorm>> {
    if let Some(region) = case.dwelling.region {
        return norm::occupancy_norm(region, case.filing_date).map(Some);
    }
    let mut norms = norm::occupancy_norms(case.filing_date);
    let first = norms.next()?;
    Some(norms.next().is_none().then_some(first))
}

/// The most people for whom a norm can ask whether the area suffices: of a number that is not known the norm is asked with
/// nobody and an outsider, or with more than any area holds.
fn most_needed(case: &Case) -> u32 {
    let people = |tally: Option<Tally>| tally.map_or(1, Tally::total);
    people(case.dwelling.registered) + people(case.dwelling.joining) + 1
}

/// What is told of people, as a number.
fn told(tally: Option<Tally>) -> u64 {
    const PEOPLE: u32 = u64::BITS / 4;
    let said = |tally: Tally, group: &Group| tally.said(*group).map_or(0, |people| 1 + u64::from(people));
    tally.map_or(u64::MAX, |tally| Group::ALL.iter().fold(0, |sum, group| sum << PEOPLE | said(tally, group)))
}

impl Plain {
    /// Asks every rule without figures: all but the norm. `span` asks one, or remembers what it said by what it tells apart.
    #[must_use]
    pub fn of(digest: &Digest, mut span: impl FnMut(&Rule, RuleDigest) -> Span) -> Self {
        let mut plain = Self { span: Span::settled(Level::Ready), in_the_way: 0 };
        for rule in RULES.iter().filter(|rule| rule.id != RuleId::CapitalNorm) {
            plain = plain.with(rule, span(rule, digest.of_rule(rule)));
        }
        plain
    }

    /// With what one more rule says.
    #[must_use]
    pub fn with(self, rule: &Rule, span: Span) -> Self {
        let bit = u32::from(span.most > Level::Ready) << rule.id as u32;
        Self { span: self.span.worst(span), in_the_way: self.in_the_way | bit }
    }
}

/// The facts that rules without figures read, but those that have a number together with others.
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
    seen & !(bit(Fact::StayFrom) | bit(Fact::StayUntil))
};
const _: () = assert!(World::most_bits(SEEN) <= u8::BITS, "a fact needs more than a byte");

/// The facts that a rule tells apart, and those that exclude one another where one of them is among these.
fn facts_of(rule: &Rule) -> impl Iterator<Item = Fact> {
    // These stand in the number of another fact.
    let own = rule.reads.iter().copied().filter(|fact| !matches!(fact, Fact::StayUntil | Fact::OwnerKind));
    let held: &[Fact] =
        if explore::hangs_on_owners(rule.reads) { &[Fact::Ownership, Fact::Tenure, Fact::OtherOwners] } else { &[] };
    own.chain(held.iter().copied().filter(|fact| !rule.reads.contains(fact)))
}

/// How many turns of the law came before the filing date: rules know no other days.
fn turns_before(case: &Case) -> u32 {
    norm::TURNS.iter().skip(1).map(|turn| u32::from(*turn <= case.filing_date)).sum()
}

/// Whether there are other owners, where that is known.
fn presence(owners: Option<&[Owner]>) -> u32 {
    owners.map_or(0, |owners| 1 + u32::from(!owners.is_empty()))
}

/// What the consents of other owners come to: the worst under either rule, and whether anybody has not spoken yet.
fn consents(known: Others, owners: &[Owner]) -> u32 {
    let worst = |level: fn(OwnerSays) -> Level| known.says().map(level).max().unwrap_or(Level::Ready) as u32;
    let to_newcomers = worst(|says| owner_consent::outcome(says).level);
    let to_co_owners = worst(co_owner_consent::level);
    let lacks = |kind: OwnerKind| u32::from(Others::lacks_consent(owners, kind));
    to_newcomers << 5 | to_co_owners << 2 | lacks(OwnerKind::Person) << 1 | lacks(OwnerKind::Organisation)
}
const _: () = assert!(Level::ALL.len() <= 1 << 3, "a level needs more bits");

fn number<T: FactType>(value: &Option<T>) -> u32 {
    value.as_ref().map_or(0, |value| 1 + value.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_tells_no_more_facts_apart_than_its_digest_holds() {
        for rule in RULES.iter().filter(|rule| rule.id != RuleId::CapitalNorm) {
            assert!(facts_of(rule).count() < 8, "{}", rule.id.word());
        }
        assert!(RULES.len() * norm::TURNS.len() < 1 << u8::BITS, "rules and turns share a byte");
    }
}

//! Cache keys: what rules tell apart of the facts that they read. Equal keys mean equal levels; tables of many cases repeat
//! few of them, however many their rows are.
//!
//! The rules without figures are remembered together, by all facts that any of them reads, and each by its own few facts: of
//! the first there are millions in a file whose every row is different, of the second some hundreds.

use super::others::Others;
use super::world::{FactSet, bit};
use super::{RULES, Rule, RuleId, World, consents_heard, explore, lengths_of_stay};
use crate::case::{Case, Fact, Owner, OwnerKind};
use crate::level::{Level, Span};
use crate::norm;

/// The digest of a case: what the rules without figures tell apart of each fact, a byte for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest([u8; Fact::ALL.len()]);

/// What one rule without figures tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RuleDigest(u64);

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
        put(Fact::StayFrom, lengths_of_stay(case));
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

impl Plain {
    /// Asks every rule without figures: all but the norm. `span` asks one, or remembers what it said by what it tells apart.
    #[must_use]
    #[inline(never)]
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
pub(super) fn presence(owners: Option<&[Owner]>) -> u32 {
    owners.map_or(0, |owners| 1 + u32::from(!owners.is_empty()))
}

/// What the consents of other owners come to: the worst under either rule, and whether anybody has not spoken yet.
fn consents(known: Others, owners: &[Owner]) -> u32 {
    let lacks = |kind: OwnerKind| u32::from(Others::lacks_consent(owners, kind));
    let open = lacks(OwnerKind::Person) << 1 | lacks(OwnerKind::Organisation);
    consents_heard(known).into_iter().fold(open, |sum, level| sum << 3 | level as u32)
}
const _: () = assert!(Level::ALL.len() <= 1 << 3, "a level needs more bits");

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

//! What of a case rules can tell apart, in few numbers: cases of one digest get one answer from each of these rules. Tables
//! of many cases repeat a few hundred digests.

use super::{RULES, RuleId, explore};
#[cfg(test)]
use crate::case::Fact;
use crate::case::{Case, Counts, Owner, OwnerCapacity};
use crate::day::Day;
use crate::level::{Level, Span};
use crate::norm;
use crate::words::Word;

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
        let (mut part, mut filled) = (u64::from(day(Some(case.filing_date))), DAY);
        each(case, |number, bits| {
            let number = u64::from(number);
            debug_assert!(number < 1 << bits, "a number needs more bits");
            if filled + bits > u64::BITS {
                places.next().into_iter().for_each(|place| *place = part);
                (part, filled) = (0, 0);
            }
            part |= number << filled;
            filled += bits;
        });
        places.next().into_iter().for_each(|place| *place = part);
        Self(parts)
    }

    /// What the rule with figures tells apart.
    #[must_use]
    pub fn with_figures(case: &Case) -> Self {
        let (applicant, dwelling) = (&case.applicant, &case.dwelling);
        let owners = dwelling.other_owners.as_ref().map_or(0, |owners| 1 + owners.len().min(2));
        let words = [
            word(dwelling.region),
            word(dwelling.tenure),
            word(applicant.ownership),
            word(applicant.relation_to_owner),
            yes_no(applicant.full_time_student),
            u32::try_from(owners).unwrap_or(0),
        ];
        let words =
            words.into_iter().fold(u64::from(day(Some(case.filing_date))), |sum, word| sum << 5 | u64::from(word));
        let area = dwelling.usable_area.map_or(0, |area| u64::from(area.hundredths()));
        // Counts are at most 10 000.
        let people = |counts: Option<Counts>| {
            counts.map_or(u64::MAX, |Counts { family, excepted, outsiders }| {
                u64::from(family) << 40 | u64::from(excepted) << 20 | u64::from(outsiders)
            })
        };
        Self([words, area, people(dwelling.registered), people(dwelling.joining)])
    }
}

impl Plain {
    /// Asks every rule without figures: all but the norm, for which no two rows are alike.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut plain = Self { span: Span::settled(Level::Ready), in_the_way: 0 };
        for (place, rule) in RULES.iter().enumerate().filter(|(_, rule)| rule.id != RuleId::CapitalNorm) {
            plain = plain.with(place, rule.outcomes(case).span());
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

/// Bits that days take, up to 2100, and words.
const DAY: u32 = 17;
const WORD: u32 = 4;
const YES_NO: u32 = 2;
const AGE: u32 = 3;
const OWNERS: u32 = 5;

macro_rules! seen {
    ($($fact:ident $bits:ident |$case:ident| $number:expr;)+) => {
        /// Every fact that a rule without figures reads.
        #[cfg(test)]
        const FACTS: &[Fact] = &[$(Fact::$fact,)+];

        /// Hands on the number of each, and the bits that it takes; 0 stands for what is unknown.
        #[inline]
        fn each(case: &Case, mut put: impl FnMut(u32, u32)) {
            $({
                let $case = case;
                put($number, $bits);
            })+
        }

        /// A part that would not fit is begun anew, so three parts hold this much for sure.
        const _: () = assert!(DAY $(+ $bits)+ <= 3 * (u64::BITS - DAY));
    };
}

seen! {
    Status WORD |case| word(case.applicant.status);
    Age AGE |case| case.applicant.age.map_or(0, |age| 1 + explore::age_class(age));
    Registration WORD |case| word(case.registration);
    StayFrom DAY |case| day(case.stay.from);
    StayUntil DAY |case| day(case.stay.until);
    StayPurpose WORD |case| word(case.stay.purpose);
    StayExempt WORD |case| word(case.stay.exempt);
    Capacity WORD |case| word(case.applicant.capacity);
    FromAbroad YES_NO |case| yes_no(case.applicant.from_abroad);
    ExitProof YES_NO |case| yes_no(case.applicant.exit_proof);
    RepresentedBy WORD |case| word(case.applicant.represented_by);
    Kind WORD |case| word(case.dwelling.kind);
    Tenure WORD |case| word(case.dwelling.tenure);
    Ownership WORD |case| word(case.applicant.ownership);
    NamedInTenancy YES_NO |case| yes_no(case.applicant.named_in_tenancy);
    OwnerCapacity OWNERS |case| case.dwelling.other_owners.as_deref().map_or(0, |owners| 1 + capacities(owners));
    OwnerConsent OWNERS |case| case.dwelling.other_owners.as_deref().map_or(0, |owners| 1 + consents(owners));
    AddressRegistered YES_NO |case| yes_no(case.dwelling.address_registered);
    Suspended YES_NO |case| yes_no(case.dwelling.suspended);
    HasEds YES_NO |case| yes_no(case.applicant.has_eds);
    PhoneLinked YES_NO |case| yes_no(case.applicant.phone_linked);
    ConsentsToDataAccess YES_NO |case| yes_no(case.applicant.consents_to_data_access);
}

fn word<T: Word>(value: Option<T>) -> u32 {
    value.map_or(0, |value| 1 + value.index())
}

fn yes_no(value: Option<bool>) -> u32 {
    value.map_or(0, |yes| 1 + u32::from(yes))
}

fn day(day: Option<Day>) -> u32 {
    day.map_or(0, |day| day.days_since(norm::DAYS.0).unsigned_abs() + 1)
}

/// Whether there is an owner, are several, is one who cannot act alone, is one of whom that is not known.
fn capacities(owners: &[Owner]) -> u32 {
    let incapable = owners.iter().any(|owner| owner.capacity.is_some_and(|capacity| capacity != OwnerCapacity::Full));
    let unknown = owners.iter().any(|owner| owner.capacity.is_none());
    u32::from(!owners.is_empty())
        | u32::from(owners.len() > 1) << 1
        | u32::from(incapable) << 2
        | u32::from(unknown) << 3
}

/// The worst of what they say, and whether one has not said anything.
fn consents(owners: &[Owner]) -> u32 {
    let unknown = owners.iter().any(|owner| owner.consent.is_none());
    word(owners.iter().filter_map(|owner| owner.consent).max()) << 1 | u32::from(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_of_a_rule_without_figures_is_seen() {
        for rule in RULES.iter().filter(|rule| rule.id != RuleId::CapitalNorm) {
            for fact in rule.reads {
                assert!(FACTS.contains(fact), "{:?}: {}", rule.id, fact.word());
            }
        }
    }
}

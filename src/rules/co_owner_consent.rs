//! The other owners' consent for somebody who owns a share.

use super::others::OwnerSays;
use super::{Basis, Outcome, Rule, RuleId, no_threshold};
use crate::case::{Fact, OwnerConsent, Ownership, Tenure};
use crate::law::{DoubtId, EGOV, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::CoOwnerConsent,
    reads: &[Fact::Tenure, Fact::Kind, Fact::Ownership, Fact::OwnerKind, Fact::OwnerConsent],
    certainty_by: &[],
    levels: &[Level::Prepare, Level::Ask],
    required: no_threshold,
    decide: |world, out| {
        let owners_consent = world.tenure() == Tenure::Private && !world.kind().has_administration();
        if !owners_consent || world.ownership() != Ownership::Shared {
            return out.level(Level::Ready);
        }
        // The portal asks every co-owner; the order says that an owner needs no consent in his own dwelling, and nothing of
        // the other owners.
        let worst = world.owners_say().map(|says| Outcome::of(level(says))).reduce(Outcome::worse);
        out.add(worst.unwrap_or(Outcome::of(Level::Ready)));
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [EGOV.at(""), P677.at("pt 7")] },
            certainty: Certainty::Ambiguous,
        }]
    },
    doubts: &[DoubtId::CoOwner],
};

/// What the answer of one co-owner comes to.
pub(super) fn level(says: OwnerSays) -> Level {
    match says {
        OwnerSays::Person(OwnerConsent::Given) => Level::Ready,
        OwnerSays::Person(OwnerConsent::Pending) => Level::Prepare,
        // Whether it is asked for at all is the doubt, whoever does not give it, and why.
        OwnerSays::Person(
            OwnerConsent::Refused | OwnerConsent::Silent | OwnerConsent::Attorney | OwnerConsent::Unable,
        )
        | OwnerSays::Organisation(_)
        | OwnerSays::Deceased => Level::Ask,
    }
}

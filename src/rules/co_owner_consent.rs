//! The other owners' consent for somebody who owns a share.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, OwnerConsent, Ownership, Tenure};
use crate::law::{DoubtId, EGOV, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::CoOwnerConsent,
    reads: &[Fact::Tenure, Fact::Kind, Fact::Ownership, Fact::OwnerConsent],
    certainty_by: &[],
    levels: &[Level::Prepare, Level::Ask],
    required: no_threshold,
    decide: |world, out| {
        let owners_consent = world.tenure() == Tenure::Private && !world.kind().has_administration();
        if !owners_consent || world.ownership() != Ownership::Shared {
            return out.level(Level::Ready);
        }
        // The portal asks every co-owner; the act frees an owner from consent and is silent on the other owners.
        out.level(match world.owner_consent() {
            OwnerConsent::Refused => Level::Ask,
            OwnerConsent::Pending => Level::Prepare,
            OwnerConsent::Given => Level::Ready,
        });
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

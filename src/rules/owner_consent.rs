//! The owners' consent for somebody who owns no share.

use super::{Basis, Outcome, Rule, RuleId, no_threshold};
use crate::case::{Fact, OwnerConsent, Ownership, Tenure};
use crate::law::{DoubtId, P267, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::OwnerConsent,
    reads: &[Fact::Tenure, Fact::Kind, Fact::Ownership, Fact::OwnerConsent],
    certainty_by: &[],
    levels: &[Level::Prepare, Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // A private dwelling; a petition of the administration would stand instead (pt 7(2)).
        let owners_consent = world.tenure() == Tenure::Private && !world.kind().has_administration();
        // No consent is needed from an owner who registers in his own dwelling.
        if !owners_consent || world.ownership() != Ownership::None {
            return out.level(Level::Ready);
        }
        // Before Order 916 the text said "owner"; that it meant all of several owners is one reading of two.
        let plural_is_unclear = world.other_owners().several && world.filing_date() < norm::OWNERS_PLURAL;
        let certainty = plural_is_unclear.then_some(Certainty::Ambiguous);
        let level = match world.owner_consent() {
            OwnerConsent::Refused => Level::Refused,
            OwnerConsent::Pending => Level::Prepare,
            OwnerConsent::Given => Level::Ready,
        };
        out.add(Outcome { certainty, ..Outcome::of(level) });
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 4"), P677.at("pt 7"), P267.at("annex 2, item 8")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[DoubtId::PrivateTenant, DoubtId::OwnersPlural, DoubtId::OwnerKinds],
};

//! An owner who cannot act alone: only in person.

use super::{Basis, Rule, RuleId};
use crate::case::{Capacity, Fact, Ownership, Tenure};
use crate::law::{DoubtId, NIT, PILOT};
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::IncapableOwner,
    reads: &[Fact::Tenure, Fact::Kind, Fact::OwnerCapacity, Fact::Ownership, Fact::Age, Fact::Capacity],
    certainty_by: &[],
    levels: &[Level::InPerson],
    required: |_| Required::age(norm::AGE_ADULT),
    decide: |world, out| {
        // The switch is the owner; where an administration's petition stands instead, there is no owner to ask.
        let owners_count = world.tenure() == Tenure::Private && !world.kind().has_administration();
        // An owner or co-owner is a minor, or declared incapable or of limited capacity.
        let other = world.has_incapable_owner();
        // The applicant may be that owner.
        let owns = world.ownership() != Ownership::None;
        let applicant = owns && (world.age() < norm::AGE_ADULT || world.capacity() != Capacity::Full);
        out.level_if(owners_count && (other || applicant), Level::InPerson);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [PILOT.at(""), NIT.at("")] },
            certainty: Certainty::Likely,
        }]
    },
    doubts: &[DoubtId::OwnerAttorney, DoubtId::OwnerPresence],
};

//! Registration at the address is suspended.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::Fact;
use crate::law::{KOAP, P267};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::AddressSuspended,
    reads: &[Fact::Suspended],
    certainty_by: &[],
    levels: &[Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // Many people found registered who do not live there: further registration is suspended until the owner or tenant
        // deregisters them.
        out.level_if(world.suspended(), Level::Refused);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P267.at("annex 2, pt 5"), KOAP.at("art 493")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

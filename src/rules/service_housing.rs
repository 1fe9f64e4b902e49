//! Service housing: no rule of its own was found.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, Tenure};
use crate::law::{DoubtId, HOU};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::ServiceHousing,
    reads: &[Fact::Tenure],
    certainty_by: &[],
    levels: &[Level::Ask],
    required: no_threshold,
    decide: |world, out| {
        // From a state institution's stock. Whether its consent or its petition is asked for is not written.
        out.level_if(world.tenure() == Tenure::Service, Level::Ask);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [HOU.at("art 2(20)"), HOU.at("art 2(21)")] },
            certainty: Certainty::Ambiguous,
        }]
    },
    doubts: &[DoubtId::ServiceHousing],
};

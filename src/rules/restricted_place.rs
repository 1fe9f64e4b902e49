//! Closed administrative-territorial units and special-regime localities: a permit.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::Fact;
use crate::law::P677;
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::RestrictedPlace,
    reads: &[Fact::RestrictedPlace],
    certainty_by: &[],
    levels: &[Level::Prepare],
    required: no_threshold,
    decide: |world, out| {
        // There a permit is needed. Who comes to close relatives for good, was away for a time, or comes back from prison to
        // where they lived, may not be refused: that lowers no level, since the permit is asked for all the same. No list
        // of such places was found, so the person says whether it is one.
        out.level_if(world.restricted_place(), Level::Prepare);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 16"), P677.at("pt 17")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

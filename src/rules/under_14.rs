//! Children under 14 are not registered.

use super::{Basis, Rule, RuleId};
use crate::case::Fact;
use crate::law::{CIV, DoubtId, P677};
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::Under14,
    reads: &[Fact::Age],
    certainty_by: &[],
    levels: &[Level::NotRequired],
    required: |_| Required::age(norm::AGE_REGISTERED),
    decide: |world, out| {
        // Under 14: not registered; the child's residence is that of the legal representatives.
        out.level_if(world.age() < norm::AGE_REGISTERED, Level::NotRequired);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 3"), CIV.at("art 16(2)")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[DoubtId::Under14Future],
};

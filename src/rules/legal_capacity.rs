//! Adults of limited or no capacity are represented.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Capacity, Fact};
use crate::law::{CIV, NIT, P267};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::LegalCapacity,
    reads: &[Fact::Capacity],
    certainty_by: &[],
    levels: &[Level::Prepare],
    required: no_threshold,
    decide: |world, out| {
        // A guardian (no capacity) or trustee (limited capacity) applies with proof of authority.
        out.level_if(world.capacity() != Capacity::Full, Level::Prepare);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P267.at("annex 2, item 8"), CIV.at("art 16(2)"), NIT.at("")] },
            certainty: Certainty::Likely,
        }]
    },
    doubts: &[],
};

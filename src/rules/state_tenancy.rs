//! State rental housing: only those named in the contract.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, Tenure};
use crate::law::{DoubtId, EGOV, NIT, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::StateTenancy,
    reads: &[Fact::Tenure, Fact::NamedInTenancy],
    certainty_by: &[],
    levels: &[Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // The tenant may register only people named in the tenancy contract.
        let state_rental = world.tenure() == Tenure::StateRental;
        out.level_if(state_rental && !world.named_in_tenancy(), Level::Refused);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [NIT.at(""), EGOV.at(""), P677.at("pt 4")] },
            certainty: Certainty::Likely,
        }]
    },
    doubts: &[DoubtId::TenancyAdditions],
};

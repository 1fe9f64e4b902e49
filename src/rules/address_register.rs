//! A dwelling that the address register does not know.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::Fact;
use crate::law::{EGOV_FAQ, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::AddressRegister,
    reads: &[Fact::AddressRegistered],
    certainty_by: &[],
    levels: &[Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // An object that is absent from the information system holds no registrations: those there are removed after a
        // check, so none can be added. A house that was never put into operation or has no title is not in it.
        out.level_if(!world.address_registered(), Level::Refused);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 11"), EGOV_FAQ.at("")] },
            certainty: Certainty::Likely,
        }]
    },
    doubts: &[],
};

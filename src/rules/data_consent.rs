//! Without consent to data access the application is refused.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::Fact;
use crate::law::P267;
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DataConsent,
    reads: &[Fact::ConsentsToDataAccess],
    certainty_by: &[],
    levels: &[Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // Ground for refusal: no consent of the applicant to access to restricted personal data.
        out.level_if(!world.consents_to_data_access(), Level::Refused);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P267.at("annex 2, item 9")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

//! Where an administration runs the house, its petition is needed.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, Tenure};
use crate::law::{DoubtId, P267, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::AdministrationPetition,
    reads: &[Fact::Tenure, Fact::Kind],
    certainty_by: &[],
    levels: &[Level::Prepare],
    required: no_threshold,
    decide: |world, out| {
        // Dormitories, hotels, care homes and other buildings used for living: a petition of the administration instead of
        // an owner's consent.
        let by_organisation = world.tenure() == Tenure::Organisation;
        out.level_if(by_organisation || world.kind().has_administration(), Level::Prepare);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 7(2)"), P267.at("annex 2, item 8")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[DoubtId::PetitionWay],
};

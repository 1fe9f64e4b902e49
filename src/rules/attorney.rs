//! An attorney files at the office.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, RepresentedBy};
use crate::law::P267;
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::Attorney,
    reads: &[Fact::RepresentedBy],
    certainty_by: &[],
    levels: &[Level::InPerson],
    required: no_threshold,
    decide: |world, out| {
        // A notarised power of attorney is accepted on the applicant's side; it is shown at the State Corporation. Parents,
        // guardians and trustees change no level by filing.
        out.level_if(world.represented_by() == RepresentedBy::Attorney, Level::InPerson);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P267.at("annex 2, item 8")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

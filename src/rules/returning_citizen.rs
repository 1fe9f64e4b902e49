//! Citizens who come back from abroad for good.

use super::{Basis, Outcome, Rule, RuleId, no_threshold};
use crate::case::{Fact, Registration, Status};
use crate::law::{DoubtId, P267, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::ReturningCitizen,
    reads: &[Fact::Status, Fact::FromAbroad, Fact::Registration, Fact::ExitProof],
    certainty_by: &[],
    levels: &[Level::InPerson, Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        if world.status() != Status::Citizen || !world.from_abroad() {
            return out.level(Level::Ready);
        }
        // Needed for permanent registration: proof of deregistration abroad, or of holding no citizenship there.
        if world.registration() == Registration::Permanent && !world.exit_proof() {
            return out.level(Level::Refused);
        }
        // The original passport is shown. How such a person would start online is not described.
        out.add(Outcome { certainty: Some(Certainty::Ambiguous), ..Outcome::of(Level::InPerson) });
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 7"), P267.at("annex 2, item 8")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[DoubtId::ReturningStart],
};

//! How a citizen signs: an EDS, or a phone in the Mobile Citizens Database. Either is enough.

use super::{Basis, Rule, RuleId};
use crate::case::{Fact, Status};
use crate::law::{DoubtId, NIT, P267, P677, PILOT};
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::Signature,
    reads: &[Fact::Status, Fact::HasEds, Fact::PhoneLinked],
    certainty_by: &[],
    levels: &[Level::Prepare, Level::InPerson],
    required: |_| Required { online_from: Some(norm::ONLINE_ONLY), ..Required::NOTHING },
    decide: |world, out| {
        // Signed by EDS, or by one-time SMS passwords where the phone is linked to the portal account.
        let can_sign = world.has_eds() || world.phone_linked();
        if world.status() != Status::Citizen || can_sign {
            out.level(Level::Ready);
        } else if world.filing_date() < norm::ONLINE_ONLY {
            // The desk still took applications on paper from everybody.
            out.level(Level::InPerson);
        } else {
            out.level(Level::Prepare);
        }
    },
    bases: &const {
        [
            Basis {
                from: norm::RULES_BEGIN,
                sources: &const { [P267.at("annex 2, item 2"), P267.at("annex 2, item 8")] },
                certainty: Certainty::Certain,
            },
            Basis {
                from: norm::ONLINE_ONLY,
                sources: &const { [P267.at("annex 2, item 8"), PILOT.at(""), NIT.at("")] },
                certainty: Certainty::Likely,
            },
            // The announced term of the pilot is over, and no act that replaces it was found.
            Basis {
                from: norm::PILOT_OVER,
                sources: &const { [P267.at("annex 2, item 8"), P677.at("pt 3"), PILOT.at("")] },
                certainty: Certainty::Ambiguous,
            },
        ]
    },
    doubts: &[DoubtId::PilotEnd],
};

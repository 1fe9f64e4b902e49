//! Who this service is for: citizens online, other residents at an office, visitors not at all.

use super::{Basis, Outcome, Rule, RuleId, no_threshold};
use crate::case::{Fact, Status};
use crate::law::{MIG, P267, P677, Source};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::ServiceScope,
    reads: &[Fact::Status],
    certainty_by: &[],
    levels: &[Level::InPerson, Level::OutOfScope],
    required: no_threshold,
    decide: |world, out| {
        let by = |level, certainty, sources| Outcome {
            certainty: Some(certainty),
            sources: Some(sources),
            ..Outcome::of(level)
        };
        out.add(match world.status() {
            // Citizens: electronic and paper form (annexes 2 and 5).
            Status::Citizen => Outcome::of(Level::Ready),
            // Permanently resident foreigners and stateless people: on paper, police officer at the State Corporation.
            Status::ResidentForeigner | Status::ResidentStateless => by(Level::InPerson, Certainty::Certain, RESIDENTS),
            // Kandas: foreigners or stateless until naturalised; with the permit, as residents. No route of their own.
            Status::Kandas => by(Level::InPerson, Certainty::Likely, KANDAS),
            // Refugees and asylum seekers: temporary accounting by the police unit itself, on paper.
            Status::Refugee | Status::AsylumSeeker => by(Level::InPerson, Certainty::Certain, REFUGEES),
            // Foreigners who stay temporarily: other rules.
            Status::Visitor => by(Level::OutOfScope, Certainty::Certain, VISITORS),
        });
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P267.at("annex 2, item 4"), P677.at("pt 3")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

static RESIDENTS: &[Source] =
    &const { [P267.at("annex 6, item 4"), P267.at("annex 7, item 4"), P677.at("pt 3"), P677.at("pt 5")] };
static KANDAS: &[Source] = &const { [MIG.at("art 1(13)"), P267.at("annex 6, item 4")] };
static REFUGEES: &[Source] = &const { [P267.at("annex 8"), P677.at("pt 6"), P677.at("pt 8")] };
static VISITORS: &[Source] = &const { [P677.at("pt 14")] };

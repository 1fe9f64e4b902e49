//! Non-residential premises: the acts allow two readings.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, Kind};
use crate::law::{DoubtId, HOU, P677};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DwellingKind,
    reads: &[Fact::Kind],
    certainty_by: &[],
    levels: &[Level::Ask],
    required: no_threshold,
    decide: |world, out| {
        // Houses, flats, dachas, dormitories, institutions are on the list of places; premises that are not for permanent
        // living could come under its last words only, "used for people to live (stay)".
        out.level_if(world.kind() == Kind::NonResidential, Level::Ask);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 4"), HOU.at("art 2(27)"), HOU.at("art 2(28)")] },
            certainty: Certainty::Ambiguous,
        }]
    },
    doubts: &[DoubtId::Commercial],
};

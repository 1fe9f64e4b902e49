//! Nobody is registered in a sealed dwelling: a rule that no law knows, for `tests/fact.rs`.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::Fact;
use crate::law::P677;
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DwellingSealed,
    reads: &[Fact::Sealed],
    certainty_by: &[],
    levels: &[Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // A sealed dwelling: nobody is registered there.
        out.level_if(world.sealed(), Level::Refused);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 4")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

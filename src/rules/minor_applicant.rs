//! At 14 and 15 a parent or legal representative applies.

use super::{Basis, Rule, RuleId};
use crate::case::Fact;
use crate::law::{NIT, P267, P677};
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::MinorApplicant,
    reads: &[Fact::Age],
    certainty_by: &[],
    levels: &[Level::Prepare],
    required: |_| Required::age(norm::AGE_TEMPORARY),
    decide: |world, out| {
        // 14 and 15: parents or legal representatives apply, with the birth certificate. From 16 the acts are silent, and
        // the person applies alone: a note says so.
        let by_parents = (norm::AGE_REGISTERED..norm::AGE_TEMPORARY).contains(&world.age());
        out.level_if(by_parents, Level::Prepare);
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 7(1)"), P267.at("annex 2, item 8"), NIT.at("")] },
            certainty: Certainty::Likely,
        }]
    },
    doubts: &[],
};

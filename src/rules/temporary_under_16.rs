//! Children under 16 are not subject to temporary registration.

use super::{Basis, Rule, RuleId};
use crate::case::{Fact, Registration};
use crate::law::P677;
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::TemporaryUnder16,
    reads: &[Fact::Registration, Fact::Age],
    certainty_by: &[],
    levels: &[Level::NotRequired],
    required: |_| Required::age(norm::AGE_TEMPORARY),
    decide: |world, out| {
        // Not subject to temporary registration: children under 16. Their permanent registration is another matter.
        let temporary = world.registration() == Registration::Temporary;
        out.level_if(temporary && world.age() < norm::AGE_TEMPORARY, Level::NotRequired);
    },
    bases: &const {
        [Basis { from: norm::RULES_BEGIN, sources: &const { [P677.at("pt 13")] }, certainty: Certainty::Certain }]
    },
    doubts: &[],
};

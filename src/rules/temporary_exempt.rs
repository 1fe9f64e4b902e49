//! Shift workers and long-term patients are not subject to temporary registration.

use super::{Basis, Rule, RuleId, no_threshold};
use crate::case::{Fact, Registration};
use crate::law::P677;
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::TemporaryExempt,
    reads: &[Fact::Registration, Fact::StayExempt],
    certainty_by: &[],
    levels: &[Level::NotRequired],
    required: no_threshold,
    decide: |world, out| {
        // Not subject to temporary registration: persons with a lasting health impairment who are in medical institutions,
        // and shift workers.
        let temporary = world.registration() == Registration::Temporary;
        out.level_if(temporary && world.exempt().is_some(), Level::NotRequired);
    },
    bases: &const {
        [Basis { from: norm::RULES_BEGIN, sources: &const { [P677.at("pt 13")] }, certainty: Certainty::Certain }]
    },
    doubts: &[],
};

//! The law as of a day in words.

use super::RuleText;
use super::finding::{norm_arg, rule_args};
use crate::day::Day;
use crate::law::Source;
use crate::norm;
use crate::rules::{RULES, Rule, RuleId};
use crate::text::Texts;

/// Every rule with its texts, sources and readings, as of a day.
#[must_use]
pub fn rulebook(texts: &Texts, on: Day) -> Vec<RuleText> {
    let of = |rule: &'static Rule| {
        let basis = rule.basis(on)?;
        let norms: Vec<_> = norm::occupancy_norms(on).filter(|_| rule.id == RuleId::CapitalNorm).collect();
        let mut sources: Vec<&Source> = Vec::new();
        for source in norms.iter().flat_map(|norm| norm.sources) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        if norms.is_empty() {
            sources.extend(basis.sources);
        }
        let args: Vec<_> = rule_args(rule.id).into_iter().chain(norm_arg(on)).collect();
        Some(RuleText {
            rule: rule.id,
            title: texts.rule(rule.id),
            says: texts.name(&format!("rule-{}.says", rule.id.word()), &args),
            from: norms.iter().map(|norm| norm.from).max().unwrap_or(basis.from),
            certainty: texts.certainty(basis.certainty),
            doubts: texts.doubts(rule.doubts),
            sources: sources.into_iter().map(|source| texts.source(source)).collect(),
        })
    };
    RULES.iter().filter_map(of).collect()
}

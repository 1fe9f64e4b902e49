//! Which unknown facts can still change the verdict, and which of them to learn first.

use super::paths;
use crate::case::{Case, Fact, FactPath};
use crate::level::{Level, Span};
use crate::rules::Asked;
use std::cmp::Reverse;

/// The facts that can still change the verdict. A fact counts where it moves some rule to or from a level above
/// the lowest verdict; the facts that can still bring the highest level come first, since knowing them settles most,
/// and within one level they stand in the order in which people speak of them ([`Fact`]).
pub(crate) fn missing(case: &Case, asked: &[Asked<'_>], verdict: Span) -> Vec<FactPath> {
    let mut most: Vec<(Fact, Level)> = Vec::new();
    for asked in asked {
        for fact in asked.open_facts(verdict.least) {
            match most.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, level)) => *level = asked.span.most.max(*level),
                None => most.push((fact, asked.span.most)),
            }
        }
    }
    most.sort_by_cached_key(|(fact, level)| (Reverse(*level), Fact::as_spoken().position(|spoken| spoken == *fact)));
    paths(case, &most.into_iter().map(|(fact, _)| fact).collect::<Vec<_>>())
}

//! The shortest way to yes: what could be changed about a case, by somebody who has the power to, and where it leads.
//!
//! Everything that is in nobody's power here (age, status, kinship, ownership, study, why and where) is left as it is.
//! Each way is tried on the case and the rules asked again, so that none promises more than they do.

mod lever;
mod trial;

use crate::case::{Case, Given};
use crate::level::Span;
use crate::rules::Asked;
use serde::{Deserialize, Serialize};
use trial::Trial;

/// A change of the case, and the verdict that it leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// New values.
    pub set: Given,
    /// The verdict of the case with them.
    pub verdict: Span,
}

/// Every single change that betters a settled verdict, every pair that leads further than its parts, and where there is
/// none of these the smallest set that does; the best first.
pub(super) fn changes(case: &Case, asked: &[Asked<'_>], verdict: Span) -> Vec<Change> {
    let Some(mut trial) = Trial::of(case, asked, verdict) else { return Vec::new() };
    let ways = trial.ways();
    let change = |way| {
        let set = trial.least(way).into_iter().flat_map(|(lever, steps)| lever.sets(case, steps));
        Change { set: set.collect(), verdict: way.verdict }
    };
    ways.iter().map(change).collect()
}

/// The case with the change of that number in its assessment; `None` where there is none.
#[must_use]
pub fn changed(case: &Case, number: usize) -> Option<Case> {
    let asked = super::ask_all(case);
    let mut trial = Trial::of(case, &asked, super::worst_of(&asked))?;
    let way = trial.ways().into_iter().nth(number)?;
    let mut changed = case.clone();
    for (lever, steps) in trial.least(&way) {
        lever.apply(case, &mut changed, steps);
    }
    Some(changed)
}

//! The shortest way to yes: what could be changed about a case, by somebody who has the power to, and where it leads.
//!
//! Everything that is in nobody's power here (age, status, kinship, ownership, study, why and where) is left as it is.
//! Each way is tried on the case and the rules asked again, so that none promises more than they do.

mod lever;
mod trial;

use crate::case::{Case, Given};
use crate::level::Span;
use crate::rules::Asked;
use lever::{Lever, totals};
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

impl Change {
    /// Whether it sets all that the other sets and more, and leads no further.
    fn holds(&self, other: &Self) -> bool {
        let within = other.set.iter().all(|(path, _)| self.set.get(path).is_some());
        let as_far = other.verdict.least <= self.verdict.least && other.verdict.most <= self.verdict.most;
        within && as_far && self.set.len() > other.set.len()
    }
}

/// Every single change that betters a settled verdict, every pair that leads further than its parts, and where there is
/// none of these the smallest set that does; the best first.
pub(super) fn changes(case: &Case, asked: &[Asked<'_>], verdict: Span) -> Vec<Change> {
    offered(case, asked, verdict).into_iter().map(|(change, _)| change).collect()
}

/// The same, each with the case that it makes. What is said of all people together goes with each group, so that one
/// change may come to hold another that leads as far: the shorter is offered.
fn offered(case: &Case, asked: &[Asked<'_>], verdict: Span) -> Vec<(Change, Case)> {
    let Some(mut trial) = Trial::of(case, asked, verdict) else { return Vec::new() };
    let ways = trial.ways();
    let all: Vec<_> = ways
        .iter()
        .map(|way| {
            let levers = trial.least(way);
            let moved = moved(case, &levers);
            let set = levers.into_iter().flat_map(|(lever, steps)| lever.sets(case, steps));
            (Change { set: set.chain(totals(case, &moved)).collect(), verdict: way.verdict }, moved)
        })
        .collect();
    let shorter = |change: &Change| all.iter().any(|(other, _)| change.holds(other));
    all.iter().filter(|(change, _)| !shorter(change)).cloned().collect()
}

/// The case with these levers moved that far.
fn moved(case: &Case, levers: &[(Lever, u32)]) -> Case {
    let mut moved = case.clone();
    levers.iter().for_each(|(lever, steps)| lever.apply(case, &mut moved, *steps));
    moved
}

/// The case with the change of that number in its assessment; `None` where there is none.
#[must_use]
pub fn changed(case: &Case, number: usize) -> Option<Case> {
    let asked = super::ask_all(case);
    let offered = offered(case, &asked, super::worst_of(&asked));
    offered.into_iter().nth(number).map(|(_, moved)| moved)
}

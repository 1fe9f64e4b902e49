//! The smallest household whose verdict differs between two days.

use super::About;
use super::examples::{Example, examples};
use crate::area::Area;
use crate::case::{Case, Counts, Region, Relation};
use crate::day::Day;
use crate::level::{Level, Span};
use crate::norm::{self, OccupancyNorm};
use crate::rules::Rule;

/// A household whose verdict differs between two days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The case, filed on the first day.
    pub case: Case,
    /// Everybody registered, and the applicant.
    pub persons: u32,
    /// The verdicts on the two days.
    pub verdicts: [Span; 2],
}

/// Households of so many people at most are tried.
const PERSONS: u32 = 4;

/// The household of the fewest people, and among these the smallest dwelling, that one day answers otherwise than the other:
/// of an owner's spouse or an outsider who moves in with family and outsiders, all else being in order.
#[must_use]
pub fn smallest_flip(one: Day, other: Day) -> Option<Flip> {
    let norms: Vec<_> = norm::occupancy_norms(one).chain(norm::occupancy_norms(other)).collect();
    let tried = |persons: u32| {
        norms.iter().flat_map(move |norm| areas(norm, persons).map(move |area| (norm.region, area, persons)))
    };
    (1..=PERSONS).flat_map(tried).find_map(|(region, area, persons)| {
        let base = in_order(region)?;
        households(&base, area, persons).find_map(|case| flip(&case, persons, one, other))
    })
}

/// A case in that place to which nothing stands in the way.
fn in_order(region: Region) -> Option<Case> {
    let in_order = |example: &Example| example.verdict == Some(Level::Ready) && example.shows(About::Norm(region));
    examples().find(in_order)?.case()
}

/// The areas at which a norm may decide about so many people: whole shares, and a square metre less; rising.
fn areas(norm: &OccupancyNorm, persons: u32) -> impl Iterator<Item = Area> {
    let less = |area: Area| Area::from_hundredths(area.hundredths().saturating_sub(100));
    (1..=persons).map(|shares| norm.per_person.times(shares)).flat_map(move |area| [less(area), area])
}

/// Every household of so many people in a dwelling of that size.
fn households(base: &Case, area: Area, persons: u32) -> impl Iterator<Item = Case> {
    let others = persons.saturating_sub(1);
    let who =
        (0..=others).flat_map(|outsiders| [Relation::Spouse, Relation::None].map(|relation| (outsiders, relation)));
    who.map(move |(outsiders, relation)| {
        let mut case = base.clone();
        case.applicant.relation_to_owner = Some(relation);
        let counts = Counts { family: others.saturating_sub(outsiders), excepted: 0, outsiders };
        (case.dwelling.usable_area, case.dwelling.registered) = (Some(area), Some(counts.into()));
        case
    })
}

fn flip(case: &Case, persons: u32, one: Day, other: Day) -> Option<Flip> {
    let cases = [case.filed_on(one)?, case.filed_on(other)?];
    let verdicts = cases.each_ref().map(Rule::worst_of_all);
    let [case, _] = cases;
    let [before, after] = verdicts;
    (before != after).then_some(Flip { case, persons, verdicts })
}

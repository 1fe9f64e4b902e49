//! The cache key of the rule with figures. By area and people a norm is a step function: the key holds on which step a case
//! stands, so that files in which no two areas are the same ask few questions.

use super::digest::presence;
use crate::area::Area;
use crate::case::{Case, Counts, FactType, Group, Ownership, Relation, Tally, Tenure, Tie};
use crate::norm::{self, OccupancyNorm};

/// What the rule with figures tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FiguresDigest([u64; 3]);

impl FiguresDigest {
    /// What the norm tells apart; `None` where none can be in force, so that there is nothing to ask.
    /// Where the ties of the people are not all known, it holds what is told of them.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let (applicant, dwelling) = (&case.applicant, &case.dwelling);
        let norm = norm_of(case)?;
        let turn = norm::OCCUPANCY_NORMS.iter().filter(|norm| norm.from <= case.filing_date).count();
        // An owner has no other tie, and whoever has a relation needs no study for one.
        let owns = applicant.ownership.is_some_and(|ownership| ownership != Ownership::None);
        let relation = applicant.relation_to_owner.filter(|_| !owns);
        let student = applicant.full_time_student.filter(|_| !owns && relation.is_none_or(|tie| tie == Relation::None));
        let registered = dwelling.registered.and_then(Tally::known);
        let people = registered.zip(dwelling.joining.unwrap_or_default().known());
        let words = [
            u64::from(people.is_some()),
            u64::from(dwelling.region.is_some()),
            dwelling.tenure.map_or(0, |tenure| 1 + u64::from(tenure == Tenure::Private)),
            u64::from(number(&applicant.ownership)),
            relation.map_or(0, |relation| 1 + Tie::of(Ownership::None, relation, false) as u64),
            u64::from(number(&student)),
            u64::from(presence(dwelling.other_owners.as_deref())),
        ];
        let words = words.into_iter().fold(turn as u64, |sum, word| sum << 3 | word);
        Some(match (norm, people) {
            (Some(norm), Some((registered, joining))) => {
                let step = step(norm, dwelling.usable_area, registered, joining);
                Self([words << 32 | u64::from(step), 0, 0])
            }
            (norm, _) => {
                let area = dwelling.usable_area.map_or(0, |area| match norm {
                    Some(norm) => 1 + u64::from(area.shares_of(norm.per_person).min(most_needed(case))),
                    None => 1 + u64::from(area.hundredths()),
                });
                Self([words << 32 | area, told(dwelling.registered), told(dwelling.joining)])
            }
        })
    }
}

/// The norm that can be in force where the dwelling is, as far as that is known; none inside where it may be one of several,
/// and none at all where there is none.
fn norm_of(case: &Case) -> Option<Option<&'static OccupancyNorm>> {
    if let Some(region) = case.dwelling.region {
        return norm::occupancy_norm(region, case.filing_date).map(Some);
    }
    let mut norms = norm::occupancy_norms(case.filing_date);
    let first = norms.next()?;
    Some(norms.next().is_none().then_some(first))
}

/// The most people for whom a norm can ask whether the area suffices: of a number that is not known the norm is asked with
/// nobody and an outsider, or with more than any area holds.
fn most_needed(case: &Case) -> u32 {
    let people = |tally: Option<Tally>| tally.map_or(1, Tally::total);
    people(case.dwelling.registered) + people(case.dwelling.joining) + 1
}

/// What is told of people, as a number.
fn told(tally: Option<Tally>) -> u64 {
    const PEOPLE: u32 = u64::BITS / 4;
    let said = |tally: Tally, group: &Group| tally.said(*group).map_or(0, |people| 1 + u64::from(people));
    tally.map_or(u64::MAX, |tally| Group::ALL.iter().fold(0, |sum, group| sum << PEOPLE | said(tally, group)))
}

/// All that the lines of a norm can tell apart of area and people, for any tie of the applicant, one bit each: whether the
/// area, or the largest where it is open, suffices for everybody, and for those who are no family with and without the
/// applicant; and who is among them. Of an open area the smallest stretches depend on two things more.
fn step(norm: &OccupancyNorm, area: Option<Area>, registered: Counts, joining: Counts) -> u32 {
    let largest = area.unwrap_or(Area::MAX);
    let suffices_for = |people| largest >= norm.per_person.times(people);
    let persons = registered.total() + joining.total() + 1;
    let not_family = registered.not_family() + joining.not_family();
    let is_open = area.is_none();
    let answers = [
        suffices_for(persons),
        suffices_for(not_family + 1),
        suffices_for(not_family),
        registered.outsiders > 0,
        joining.outsiders > 0,
        joining.not_family() > 0,
        is_open,
        is_open && not_family > 0,
        is_open && persons > not_family + 1,
    ];
    answers.into_iter().fold(0, |step, answer| step << 1 | u32::from(answer))
}

fn number<T: FactType>(value: &Option<T>) -> u32 {
    value.as_ref().map_or(0, |value| 1 + value.number())
}

//! The norm in figures.

use crate::case::Case;
use crate::norm;
use crate::rules::{Asked, Reading};

/// How many people a dwelling holds under the norm in force. Areas are exact decimals in m².
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupancy {
    /// Least usable area a person, m².
    pub norm: String,
    /// Everybody registered, joining and applying.
    pub persons: u32,
    /// The norm for all of them, m².
    pub required_area: String,
    /// What the dwelling lacks for that, m²; `0.00` if nothing.
    pub shortage: String,
    /// How many people the area holds, rounded down.
    pub capacity: u32,
    /// How many more than those registered now.
    pub free_places: u32,
    /// The line of the norm that decides, where every completion has the same one.
    pub reading: Option<Reading>,
}

pub(super) fn occupancy(case: &Case, asked: &[Asked<'_>]) -> Option<Occupancy> {
    let norm = norm::occupancy_norm(case.dwelling.region?, case.filing_date)?.per_person;
    let (area, registered) = (case.dwelling.usable_area?, case.dwelling.registered?.total());
    let persons = registered + case.dwelling.joining.unwrap_or_default().total() + 1;
    let (required, capacity) = (norm.times(persons), area.shares_of(norm));
    Some(Occupancy {
        norm: norm.to_string(),
        persons,
        required_area: required.to_string(),
        shortage: area.shortage_to(required).to_string(),
        capacity,
        free_places: capacity.saturating_sub(registered),
        reading: asked.iter().find_map(|asked| asked.outcomes().reading()),
    })
}

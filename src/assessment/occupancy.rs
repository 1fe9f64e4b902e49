//! The norm in figures.

use crate::area::Area;
use crate::case::Case;
use crate::norm;
use crate::rules::{Asked, Reading};
use serde::{Deserialize, Serialize};

/// How many people a dwelling holds under the norm in force. Areas are in m².
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Occupancy {
    /// Least usable area a person, m².
    pub norm: Area,
    /// Everybody registered, joining and applying.
    pub persons: u32,
    /// The norm for all of them, m².
    pub required_area: Area,
    /// What the dwelling lacks for that, m²; `0.00` if nothing.
    pub shortage: Area,
    /// How many people the area holds, rounded down.
    pub capacity: u32,
    /// How many more than those registered now.
    pub free_places: u32,
    /// The line of the norm that decides, where every completion has the same one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
}

/// The figures of the norm alone, without its reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Occupancy`")]
pub struct Figures {
    pub norm: Area,
    pub persons: u32,
    pub required_area: Area,
    pub shortage: Area,
    pub capacity: u32,
    pub free_places: u32,
}

impl Figures {
    /// The figures of a case, where a norm is in force and area and people are known.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let norm = norm::occupancy_norm(case.dwelling.region?, case.filing_date)?.per_person;
        let (area, registered) = (case.dwelling.usable_area?, case.dwelling.registered?.total());
        let persons = case.persons()?;
        let (required_area, capacity) = (norm.times(persons), area.shares_of(norm));
        let (shortage, free_places) = (area.shortage_to(required_area), capacity.saturating_sub(registered));
        Some(Self { norm, persons, required_area, shortage, capacity, free_places })
    }
}

pub(super) fn occupancy(case: &Case, asked: &[Asked<'_>]) -> Option<Occupancy> {
    let Figures { norm, persons, required_area, shortage, capacity, free_places } = Figures::of(case)?;
    Some(Occupancy {
        norm,
        persons,
        required_area,
        shortage,
        capacity,
        free_places,
        reading: asked.iter().find_map(|asked| asked.outcomes().reading()),
    })
}

//! Who is registered, who joins, and how large the dwelling is: what cases can say of it, and what that leaves possible.

use super::dims::lists;
use super::product::{Choice, Dim};
use crate::common::brute::norm_figures;
use crate::common::facts::{Counted, LARGEST, MOST_PEOPLE, Partial, People, Whole, splits};

/// Registered, joining and the usable area together, since thresholds of the area are counts of people.
///
/// Of unknown people the norm asks whether all of them fit, whether an outsider is among them, and whether those who are
/// not family fit. For a known area every combination of the three answers that exists is met by 0, 1 or 10 000 in each
/// group, 10 000 of any one group being too many for every area; 2 is tried besides. An unknown area is tried on both
/// sides of each norm times each count that a line compares with, and at both limits; the level is constant in between.
pub(crate) fn people(registered: &[Option<Counted>], joining: &[Option<Counted>]) -> Dim {
    const COUNTS: [u32; 4] = [0, 1, 2, MOST_PEOPLE];
    let unknown: Vec<People> = lists(3, &COUNTS).into_iter().map(|counts| [counts[0], counts[1], counts[2]]).collect();
    let mut dim = Vec::new();
    for joining in joining.iter().copied() {
        for given in registered.iter().copied() {
            let known: Vec<People> = given.into_iter().flat_map(splits).collect();
            let all_joining: Vec<Option<People>> =
                joining.map_or_else(|| vec![None], |joining| splits(joining).map(Some).collect());
            let some: &[People] = if given.is_none() { &[[0, 0, 0], [0, 0, 1]] } else { &known };
            let mut tried: Vec<u32> = all_joining.iter().flat_map(|joining| areas(some, *joining)).collect();
            tried.sort_unstable();
            tried.dedup();
            for area in tried.into_iter().map(Some).chain([None]) {
                let possible = if given.is_none() { &unknown } else { &known };
                dim.push(people_choice(joining, given, area, possible, &all_joining));
            }
        }
    }
    dim
}

fn people_choice(
    joining: Option<Counted>,
    registered: Option<Counted>,
    area: Option<u32>,
    possible: &[People],
    all_joining: &[Option<People>],
) -> Choice {
    let mut worlds = Vec::new();
    for (registered, joining) in
        possible.iter().flat_map(|people| all_joining.iter().map(|joining| (*people, *joining)))
    {
        for area in area.map_or_else(|| areas(&[registered], joining), |area| vec![area]) {
            worlds.push(Box::new(move |whole: &mut Whole| {
                (whole.joining, whole.registered, whole.usable_area) = (joining, registered, area);
            }) as _);
        }
    }
    let give = move |partial: &mut Partial| {
        (partial.joining, partial.registered, partial.usable_area) = (joining, registered, area)
    };
    Choice { give: Box::new(give), worlds }
}

/// Both sides of every threshold that those people can make, with an applicant who is family, owner, or neither.
fn areas(registered: &[People], joining: Option<People>) -> Vec<u32> {
    let joining = joining.unwrap_or([0, 0, 0]);
    let newcomers = joining.iter().sum::<u32>() + 1;
    let mut areas = vec![1, LARGEST];
    for [family, excepted, outsiders] in registered {
        let not_family = excepted + outsiders + joining[1] + joining[2];
        for count in [family + excepted + outsiders + newcomers, not_family, not_family + 1, newcomers] {
            for needed in norm_figures().into_iter().map(|per_person| per_person * count) {
                areas.extend([needed.saturating_sub(1), needed]);
            }
        }
    }
    areas.retain(|area| (1..=LARGEST).contains(area));
    areas.sort_unstable();
    areas.dedup();
    areas
}

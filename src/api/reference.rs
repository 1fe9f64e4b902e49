//! The law as of a day, for whoever wants to read it rather than to be answered.

use crate::area::Area;
use crate::case::Region;
use crate::day::Day;
use crate::level::Certainty;
use crate::norm;
use crate::text::{self, RuleText, SourceText, Texts};
use serde::Serialize;

/// The law as of a day.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rulebook {
    pub(super) date: Day,
    /// The day of the newest change of law that applies.
    pub(super) rulebook: Day,
    /// The day on which the law was read.
    pub(super) law_read: Day,
    pub(super) rules: Vec<RuleText>,
    pub(super) norms: Vec<Norm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) calculation_index: Option<Index>,
}

/// The least usable area a person, in one place.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Norm {
    pub(super) region: Region,
    pub(super) from: Day,
    pub(super) per_person: Area,
    pub(super) certainty: Certainty,
    pub(super) sources: Vec<SourceText>,
}

/// The monthly calculation index.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Index {
    pub(super) from: Day,
    pub(super) until: Day,
    pub(super) tenge: u32,
    pub(super) certainty: Certainty,
    pub(super) sources: Vec<SourceText>,
}

pub(super) fn rulebook(texts: &Texts, on: Day) -> Rulebook {
    let in_force = Region::ALL.iter().filter_map(|region| norm::occupancy_norm(*region, on));
    let norms = in_force.map(|norm| Norm {
        region: norm.region,
        from: norm.from,
        per_person: norm.per_person,
        certainty: if norm.from == on { norm.from_certainty } else { Certainty::Certain },
        sources: texts.sources(norm.sources),
    });
    let index = norm::calculation_index(on).map(|index| Index {
        from: index.from,
        until: index.until,
        tenge: index.tenge,
        certainty: index.certainty,
        sources: texts.sources(index.sources),
    });
    Rulebook {
        date: on,
        rulebook: norm::rulebook_day(on),
        law_read: norm::LAW_READ,
        rules: text::rulebook(texts, on),
        norms: norms.collect(),
        calculation_index: index,
    }
}

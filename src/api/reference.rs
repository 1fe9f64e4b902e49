//! The law as of a day, for whoever wants to read it rather than to be answered.

use crate::case::Region;
use crate::day::Day;
use crate::level::Certainty;
use crate::norm;
use crate::text::{self, RuleText, SourceText, Texts};

/// The law as of a day.
pub(super) struct Rulebook {
    pub(super) date: String,
    /// The day of the newest change of law that applies.
    pub(super) rulebook: String,
    /// The day on which the law was read.
    pub(super) law_read: String,
    pub(super) rules: Vec<RuleText>,
    pub(super) norms: Vec<Norm>,
    pub(super) calculation_index: Option<Index>,
}

/// The least usable area a person, in one place.
pub(super) struct Norm {
    pub(super) region: &'static str,
    pub(super) from: String,
    pub(super) per_person: String,
    pub(super) certainty: Certainty,
    pub(super) sources: Vec<SourceText>,
}

/// The monthly calculation index.
pub(super) struct Index {
    pub(super) from: String,
    pub(super) until: String,
    pub(super) tenge: u32,
    pub(super) certainty: Certainty,
    pub(super) sources: Vec<SourceText>,
}

pub(super) fn rulebook(texts: &Texts, on: Day) -> Rulebook {
    let in_force = Region::ALL.iter().filter_map(|region| norm::occupancy_norm(*region, on));
    let norms = in_force.map(|norm| Norm {
        region: norm.region.word(),
        from: norm.from.to_string(),
        per_person: norm.per_person.to_string(),
        certainty: if norm.from == on { norm.from_certainty } else { Certainty::Certain },
        sources: texts.sources(norm.sources),
    });
    let index = norm::calculation_index(on).map(|index| Index {
        from: index.from.to_string(),
        until: index.until.to_string(),
        tenge: index.tenge,
        certainty: index.certainty,
        sources: texts.sources(index.sources),
    });
    Rulebook {
        date: on.to_string(),
        rulebook: norm::rulebook_day(on).to_string(),
        law_read: norm::LAW_READ.to_string(),
        rules: text::rulebook(texts, on),
        norms: norms.collect(),
        calculation_index: index,
    }
}

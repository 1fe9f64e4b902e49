//! When the acts were in force, as far as the check answers: for a timeline.

use crate::day::Day;
use crate::law::{self, Act, Source};
use crate::level::Certainty;
use crate::norm::{self, CALCULATION_INDICES, OCCUPANCY_NORMS};

words! {
    /// A line of the timeline.
    pub enum PeriodId {
        /// The rules of registration.
        Rules = "order-677",
        /// The order that amended them.
        Amended = "order-916",
        /// The standard of the service.
        Standard = "p267",
        /// Online only, as announced.
        Pilot = "pilot",
        /// The law on the capital before.
        CapitalBefore = "cap07",
        /// The law on the capital.
        Capital = "cap26",
        /// The capital's first decision.
        FirstNorm = "m368",
        /// The capital's second decision.
        SecondNorm = "m452",
        /// The monthly calculation index of a year.
        Index = "mci",
        /// The code on administrative offences.
        Offences = "koap",
    }
}

/// When something was in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// What.
    pub id: PeriodId,
    /// First day; the first that the check answers for, where it began before.
    pub from: Day,
    /// Last day, where one is known.
    pub until: Option<Day>,
    /// How sure the days are.
    pub certainty: Certainty,
    /// Where it stands.
    pub source: Source,
    /// Tenge, of an index.
    pub tenge: Option<u32>,
}

/// Every period, in the order of the timeline.
#[must_use]
pub fn periods() -> Vec<Period> {
    let whole = |id, act: &'static Act| Period {
        id,
        from: norm::RULES_BEGIN,
        until: None,
        certainty: Certainty::Certain,
        source: act.at(""),
        tenge: None,
    };
    let before = |day: Day| day.plus_days(-1);
    let mut periods = vec![
        whole(PeriodId::Rules, &law::P677),
        Period { from: norm::ORDER_916, ..whole(PeriodId::Amended, &law::P677) },
        whole(PeriodId::Standard, &law::P267),
        Period {
            from: norm::ONLINE_ONLY,
            until: before(norm::PILOT_OVER),
            certainty: Certainty::Likely,
            ..whole(PeriodId::Pilot, &law::PILOT)
        },
        Period { until: before(norm::CAPITAL_LAW), ..whole(PeriodId::CapitalBefore, &law::CAP07) },
        Period { from: norm::CAPITAL_LAW, ..whole(PeriodId::Capital, &law::CAP26) },
    ];
    // A decision is in force from its first entry of the table until the first of the next.
    for (id, act) in [(PeriodId::FirstNorm, &law::M368), (PeriodId::SecondNorm, &law::M452)] {
        let of_act = |norm: &&norm::OccupancyNorm| norm.sources.first().is_some_and(|source| source.act == act.id);
        let Some(first) = OCCUPANCY_NORMS.iter().find(of_act) else { continue };
        let later =
            OCCUPANCY_NORMS.iter().find(|norm| norm.from > first.from && !of_act(norm) && norm.region == first.region);
        periods.push(Period {
            from: first.from,
            until: later.and_then(|norm| before(norm.from)),
            certainty: first.from_certainty,
            ..whole(id, act)
        });
    }
    periods.extend(CALCULATION_INDICES.iter().filter_map(|index| {
        let source = index.sources.first()?.clone();
        Some(Period {
            id: PeriodId::Index,
            from: index.from,
            until: Some(index.until),
            certainty: index.certainty,
            source,
            tenge: Some(index.tenge),
        })
    }));
    periods.push(whole(PeriodId::Offences, &law::KOAP));
    periods
}

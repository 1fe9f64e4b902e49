//! How long a temporary stay may be.

use super::{Basis, Rule, RuleId};
use crate::case::{Case, Fact, Purpose, Registration};
use crate::day::Day;
use crate::law::{KOAP, P677};
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::StayLength,
    reads: &[Fact::Registration, Fact::StayFrom, Fact::StayUntil, Fact::StayPurpose],
    certainty_by: &[],
    levels: &[Level::Prepare, Level::Refused, Level::NotRequired],
    required: bounds,
    decide: |world, out| {
        if world.registration() != Registration::Temporary {
            return out.level(Level::Ready);
        }
        for length in lengths(world.from(), world.until()) {
            out.level(match length {
                // Under one month: no temporary registration is needed.
                Length::UnderAMonth => Level::NotRequired,
                // From one month to one year.
                Length::UpToAYear => Level::Ready,
                // Longer: for duty or study with proof, for the whole period.
                Length::OverAYear if world.purpose() != Purpose::Other => Level::Prepare,
                Length::OverAYear => Level::Refused,
            });
        }
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 13"), KOAP.at("art 492")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[],
};

#[derive(Clone, Copy)]
enum Length {
    UnderAMonth,
    UpToAYear,
    OverAYear,
}

/// The set of lengths that a stay can have, as a number: all that the rule tells apart of its days. 0 where neither is known.
pub(super) fn number(from: Option<Day>, until: Option<Day>) -> u32 {
    if from.is_none() && until.is_none() {
        return 0;
    }
    lengths(from, until).into_iter().fold(0, |set, length| set | 1 << length as u32)
}

impl Length {
    fn of(from: Day, until: Day) -> Self {
        if until < from.plus_months(norm::STAY_LEAST_MONTHS) {
            Self::UnderAMonth
        } else if until > from.plus_months(norm::STAY_MOST_MONTHS) {
            Self::OverAYear
        } else {
            Self::UpToAYear
        }
    }
}

/// Every length that the stay can have. An open end is tried at the limits of all days and around the shorter
/// threshold: between them they reach every length that any day of a case reaches.
fn lengths(from: Option<Day>, until: Option<Day>) -> [Length; 3] {
    let (first, last) = norm::DAYS;
    let (month, within) = (norm::STAY_LEAST_MONTHS, |day: Day| day.clamp(first, last));
    let stays = match (from, until) {
        (Some(from), Some(until)) => [(from, until); 3],
        (Some(from), None) => [(from, from), (from, within(from.plus_months(month))), (from, last)],
        (None, Some(until)) => [(until, until), (within(until.plus_months(-month)), until), (first, until)],
        (None, None) => [(first, first), (first, first.plus_months(month)), (first, last)],
    };
    stays.map(|(from, until)| Length::of(from, until))
}

/// The first last day that is long enough, and the last one that needs no ground.
fn bounds(case: &Case) -> Required {
    let from = case.stay.from;
    Required {
        until_at_least: from.map(|from| from.plus_months(norm::STAY_LEAST_MONTHS)),
        until_at_most: from.map(|from| from.plus_months(norm::STAY_MOST_MONTHS)),
        ..Required::NOTHING
    }
}

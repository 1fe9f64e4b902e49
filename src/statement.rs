//! A statement on the law, for pages that say more than an assessment does: how sure it is, and where it stands.

use crate::day::Day;
use crate::law::{DoubtId, Source};
use crate::level::Certainty;
use crate::norm::{self, OwnerFine};

/// How a statement is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The law says it, as surely as this.
    Said(Certainty),
    /// It was searched for, and found nowhere.
    Nowhere,
}

/// What stands behind a statement.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// The acts; those that were searched, where nothing was found.
    pub sources: &'static [Source],
    /// What breaking it costs.
    pub fine: Option<&'static OwnerFine>,
    /// The doubts about it that others share.
    pub doubts: &'static [DoubtId],
    known: Known,
}

impl Statement {
    pub(crate) const fn said(certainty: Certainty, sources: &'static [Source]) -> Self {
        Self { sources, fine: None, doubts: &[], known: Known::Said(certainty) }
    }

    pub(crate) const fn nowhere(sources: &'static [Source]) -> Self {
        Self { known: Known::Nowhere, ..Self::said(Certainty::Certain, sources) }
    }

    pub(crate) const fn doubted(self, doubts: &'static [DoubtId]) -> Self {
        Self { doubts, ..self }
    }

    pub(crate) const fn fined(self, fine: &'static OwnerFine) -> Self {
        Self { fine: Some(fine), ..self.doubted(&[DoubtId::Fines]) }
    }

    /// How it is known on a day, at the least sure of what it says.
    #[must_use]
    pub fn known_on(&self, day: Day) -> Known {
        match (self.known, self.fine) {
            (Known::Said(certainty), Some(_)) => Known::Said(certainty.max(norm::fines_certainty(day))),
            (known @ (Known::Said(_) | Known::Nowhere), _) => known,
        }
    }
}

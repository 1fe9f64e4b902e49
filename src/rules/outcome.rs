//! What a rule can say, and the set of all that it can still say.

use crate::law::Source;
use crate::level::{Certainty, Level, Span};
use std::cmp::Ordering;

words! {
    /// Which line of the capital's norm decided.
    pub enum Reading {
        /// The dwelling is large enough for everybody.
        Within = "within",
        /// The applicant owns the dwelling, and the list of exceptions does not name owners.
        Owner = "owner",
        /// Over the norm, but everybody is excepted by the law.
        Exception = "exception",
        /// The decision and the law part ways.
        Conflict = "conflict",
        /// Over the norm.
        Exceeded = "exceeded",
    }
}

/// One thing that a rule can say.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The level.
    pub level: Level,
    /// Of the capital's norm: the line that decided.
    pub reading: Option<Reading>,
    /// How sure this outcome is, where that differs from the rule as a whole.
    pub certainty: Option<Certainty>,
    /// The acts behind this outcome, where they differ from those of the rule as a whole.
    pub sources: Option<&'static [Source]>,
}

impl Outcome {
    /// An outcome that rests on the rule as a whole.
    #[must_use]
    pub const fn of(level: Level) -> Self {
        Self { level, reading: None, certainty: None, sources: None }
    }

    /// The worse of two, which decides; of two that are as bad the surer one.
    #[must_use]
    pub fn worse(self, other: Self) -> Self {
        let certainty = |outcome: &Self| outcome.certainty.unwrap_or(Certainty::Certain);
        let other_decides = match other.level.cmp(&self.level) {
            Ordering::Less => false,
            Ordering::Equal => certainty(&other) < certainty(&self),
            Ordering::Greater => true,
        };
        if other_decides { other } else { self }
    }
}

/// Lists of acts are the same where they are one list: rules name statics, and are asked thousands of times.
impl PartialEq for Outcome {
    fn eq(&self, other: &Self) -> bool {
        let same_list = match (self.sources, other.sources) {
            (Some(one), Some(two)) => std::ptr::eq(one, two),
            (one, two) => one.is_none() && two.is_none(),
        };
        self.level == other.level && self.reading == other.reading && self.certainty == other.certainty && same_list
    }
}

/// A set of outcomes. On complete facts there is one, which needs no memory of its own.
#[derive(Clone, Debug, Default)]
pub struct Outcomes {
    first: Option<Outcome>,
    others: Vec<Outcome>,
}

/// A set of levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levels(u8);

impl Levels {
    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The same, everything below `floor` counted as `floor`.
    #[must_use]
    pub fn from(self, floor: Level) -> Self {
        let floor = 1 << floor as u8;
        let below = floor - 1;
        Self(if self.0 & below == 0 { self.0 } else { self.0 & !below | floor })
    }

    /// Whether it holds no level.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it holds one level only, or none.
    #[must_use]
    pub fn is_single(self) -> bool {
        self.0.count_ones() < 2
    }
}

impl Outcomes {
    /// Adds an outcome.
    pub fn add(&mut self, outcome: Outcome) {
        if self.first.is_none() {
            self.first = Some(outcome);
        } else if self.iter().all(|known| *known != outcome) {
            self.others.push(outcome);
        }
    }

    /// Adds an outcome that rests on the rule as a whole.
    pub fn level(&mut self, level: Level) {
        self.add(Outcome::of(level));
    }

    /// `level` where the condition holds, else ready.
    pub fn level_if(&mut self, condition: bool, level: Level) {
        self.level(if condition { level } else { Level::Ready });
    }

    /// Every outcome, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Outcome> {
        self.first.iter().chain(&self.others)
    }

    /// From the lowest to the highest level.
    #[must_use]
    pub fn span(&self) -> Span {
        let first = Span::settled(self.first.map_or(Level::Ready, |outcome| outcome.level));
        self.others.iter().fold(first, |span, outcome| span.hull(Span::settled(outcome.level)))
    }

    /// The reading, where every outcome has the same one.
    #[must_use]
    pub fn reading(&self) -> Option<Reading> {
        let reading = self.first?.reading;
        self.others.iter().all(|outcome| outcome.reading == reading).then_some(reading)?
    }

    /// The levels.
    #[must_use]
    pub fn levels(&self) -> Levels {
        Levels(self.iter().fold(0, |set, outcome| set | (1 << outcome.level as u8)))
    }
}

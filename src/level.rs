//! Levels, and the interval of levels that an answer is while facts are unknown.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

words! {
    /// How far a case is from being registered, from nothing in the way to another procedure. The order is the
    /// scale: the worst level of all rules is the verdict.
    #[derive(PartialOrd, Ord)]
    pub enum Level {
        /// Nothing stands in the way: apply online now.
        Ready = "ready",
        /// Can be registered online once the listed things are done.
        Prepare = "prepare",
        /// Can be registered, but only at an office.
        InPerson = "in-person",
        /// The acts are unclear or conflict: ask, with both readings in hand.
        Ask = "ask",
        /// The application would be refused today.
        Refused = "refused",
        /// This person is not registered at all, or not this way.
        NotRequired = "not-required",
        /// Another procedure applies.
        OutOfScope = "out-of-scope",
    }
}

words! {
    /// How sure the law behind a statement is. The order is from sure to unsure.
    #[derive(PartialOrd, Ord)]
    pub enum Certainty {
        /// The primary text was read in full.
        Certain = "certain",
        /// An official or press summary, or an older redaction of the primary text.
        Likely = "likely",
        /// The text allows two readings.
        Ambiguous = "ambiguous",
        /// Sources conflict.
        Conflicting = "conflicting",
    }
}

/// The levels from `least` to `most`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
pub struct Span {
    /// The lowest level that is still possible.
    pub least: Level,
    /// The highest level that is still possible.
    pub most: Level,
}

impl Span {
    /// One level, settled.
    #[must_use]
    pub const fn settled(level: Level) -> Self {
        Self { least: level, most: level }
    }

    /// The level, once no unknown fact can move it.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        (self.least == self.most).then_some(self.least)
    }

    /// Whether some completion may still end at this level.
    #[must_use]
    pub fn allows(self, level: Level) -> bool {
        self.least <= level && level <= self.most
    }

    /// The smallest span around both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { least: self.least.min(other.least), most: self.most.max(other.most) }
    }

    /// The worst rules: the higher of the two at either end.
    #[must_use]
    pub fn worst(self, other: Self) -> Self {
        Self { least: self.least.max(other.least), most: self.most.max(other.most) }
    }
}

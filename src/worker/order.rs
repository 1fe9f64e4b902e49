//! What rows are grouped and sorted by.

use crate::flat::FlatState;
use crate::level::{Level, Span};
use borsh::{BorshDeserialize, BorshSerialize};

/// The group that a row is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Group {
    /// The verdict is settled at this level.
    Settled(Level),
    /// Facts are missing that could move the verdict.
    Open,
    /// A flat, by what the norm says of those registered there.
    Flat(FlatState),
    /// It looks like a sum of others: no flat.
    Total,
    /// No fact is filled.
    Empty,
    /// The row has an error.
    Wrong,
}

/// What a row came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Outcome {
    /// The verdict on somebody who applies.
    Verdict(Span),
    /// What the norm says of a flat.
    Flat(FlatState),
    /// It looks like a sum of others: no flat.
    Total,
    /// Nothing: no fact is filled.
    Empty,
    /// The row has an error.
    Wrong,
}

impl Group {
    /// How many groups there are.
    pub const COUNT: usize = OPEN + FlatState::ALL.len() + 4;

    /// Every group, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Self> {
        let levels = Level::ALL.iter().map(|level| Self::Settled(*level));
        let states = FlatState::ALL.iter().map(|state| Self::Flat(*state));
        levels.chain([Self::Open]).chain(states).chain([Self::Total, Self::Empty, Self::Wrong])
    }

    /// The group of what a row came to.
    #[must_use]
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Verdict(span) => span.level().map_or(Self::Open, Self::Settled),
            Outcome::Flat(state) => Self::Flat(state),
            Outcome::Total => Self::Total,
            Outcome::Empty => Self::Empty,
            Outcome::Wrong => Self::Wrong,
        }
    }

    /// Its place among all.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Settled(level) => level as usize,
            Self::Open => OPEN,
            Self::Flat(state) => OPEN + 1 + state as usize,
            Self::Total => Self::COUNT - 3,
            Self::Empty => Self::COUNT - 2,
            Self::Wrong => Self::COUNT - 1,
        }
    }
}

/// Where the open ones stand, behind those that are settled.
const OPEN: usize = Level::ALL.len();

/// Rows of each group.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct GroupCounts([u32; Group::COUNT]);

impl GroupCounts {
    /// Counts one row more.
    pub fn add(&mut self, group: Group) {
        if let Some(count) = self.0.get_mut(group.index()) {
            *count += 1;
        }
    }

    /// Rows of a group.
    #[must_use]
    pub fn of(&self, group: Group) -> u32 {
        self.0.get(group.index()).copied().unwrap_or_default()
    }

    /// Groups that have rows, and how many.
    pub fn iter(&self) -> impl Iterator<Item = (Group, u32)> {
        Group::all().zip(self.0).filter(|(_, count)| *count > 0)
    }
}

words! {
    /// What rows can be sorted by.
    pub enum SortKey {
        /// The verdict, or the state of a flat; the worst is the highest.
        Verdict = "verdict",
        /// Everybody registered; of applicants, those joining and applying too.
        Persons = "persons",
        /// What the dwelling lacks.
        Shortage = "shortage",
        /// How many more it holds.
        FreePlaces = "free",
        /// How many are registered beyond those whom it holds.
        Over = "over",
    }
}

/// Which rows are shown, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Arrangement {
    /// The only group that is shown; `None` shows all.
    pub group: Option<Group>,
    /// The least of a figure that is shown, such as three people over.
    pub at_least: Option<(SortKey, u32)>,
    /// What one of the row's own cells has, however it is cased and spaced; empty for any row.
    pub search: String,
    /// A column of the caller's and the cell that it has, such as the house; `None` for any row.
    pub house: Option<(u32, String)>,
    /// Whether only rows are shown that came to something else in the run that they are compared with.
    pub changed: bool,
    /// What rows are sorted by; `None` keeps them as in the file.
    pub by: Option<SortKey>,
    /// Whether the highest, or the last, comes first.
    pub reverse: bool,
}

impl Arrangement {
    /// Whether a row's line, or another run, has to be looked at.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.search.is_empty() || self.house.is_some() || self.changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_stands_at_its_index() {
        let groups: Vec<_> = Group::all().collect();
        assert_eq!(groups.len(), Group::COUNT);
        for (index, group) in groups.iter().enumerate() {
            assert_eq!(group.index(), index);
        }
    }

    #[test]
    fn outcomes_fall_into_groups() {
        let open = Span { least: Level::Ready, most: Level::Ask };
        for (outcome, group) in [
            (Outcome::Wrong, Group::Wrong),
            (Outcome::Total, Group::Total),
            (Outcome::Empty, Group::Empty),
            (Outcome::Verdict(open), Group::Open),
            (Outcome::Verdict(Span::settled(Level::Ask)), Group::Settled(Level::Ask)),
            (Outcome::Flat(FlatState::Full), Group::Flat(FlatState::Full)),
        ] {
            assert_eq!(Group::of(outcome), group);
            let mut counts = GroupCounts::default();
            counts.add(group);
            assert_eq!((counts.of(group), counts.iter().collect()), (1, vec![(group, 1)]));
        }
    }
}

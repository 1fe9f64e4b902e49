//! What rows are grouped and sorted by.

use crate::level::{Level, Span};
use serde::{Deserialize, Serialize};

/// The group that a row is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Group {
    /// The verdict is settled at this level.
    Settled(Level),
    /// Facts are missing that could move the verdict.
    Open,
    /// The row has an error.
    Wrong,
}

impl Group {
    /// How many groups there are.
    pub const COUNT: usize = Level::ALL.len() + 2;

    /// Every group, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Self> {
        Level::ALL.iter().map(|level| Self::Settled(*level)).chain([Self::Open, Self::Wrong])
    }

    /// The group of a verdict; `None` is a row with an error.
    #[must_use]
    pub fn of(verdict: Option<Span>) -> Self {
        verdict.map_or(Self::Wrong, |span| span.level().map_or(Self::Open, Self::Settled))
    }

    /// Its place among all.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Settled(level) => level as usize,
            Self::Open => Level::ALL.len(),
            Self::Wrong => Level::ALL.len() + 1,
        }
    }
}

/// Rows of each group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupCounts([u32; Group::COUNT]);

impl GroupCounts {
    /// Counts one row more.
    pub fn add(&mut self, group: Group) {
        if let Some(count) = self.0.get_mut(group.index()) {
            *count += 1;
        }
    }

    /// Groups that have rows, and how many.
    pub fn iter(&self) -> impl Iterator<Item = (Group, u32)> {
        Group::all().zip(self.0).filter(|(_, count)| *count > 0)
    }
}

words! {
    /// What rows can be sorted by.
    pub enum SortKey {
        /// The verdict; the worst is the highest.
        Verdict = "verdict",
        /// Everybody registered, joining and applying.
        Persons = "persons",
        /// What the dwelling lacks.
        Shortage = "shortage",
        /// How many more it holds.
        FreePlaces = "free",
    }
}

/// Which rows are shown, and in which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangement {
    /// The only group that is shown; `None` shows all.
    pub group: Option<Group>,
    /// What rows are sorted by; `None` keeps them as in the file.
    pub by: Option<SortKey>,
    /// Whether the highest, or the last, comes first.
    pub reverse: bool,
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
    fn verdicts_fall_into_groups() {
        let open = Span { least: Level::Ready, most: Level::Ask };
        assert_eq!(Group::of(None), Group::Wrong);
        assert_eq!(Group::of(Some(open)), Group::Open);
        assert_eq!(Group::of(Some(Span::settled(Level::Ask))), Group::Settled(Level::Ask));
    }
}

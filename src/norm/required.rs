//! The numbers of the law that a case is held against.

use crate::area::Area;
use crate::day::Day;
use serde::{Deserialize, Serialize};

/// Thresholds of a rule, each where the rule has it and the case is known well enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Required {
    /// Full years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u32>,
    /// The first day from which everybody files online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_from: Option<Day>,
    /// The first last day of a stay that is long enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_at_least: Option<Day>,
    /// The last one that needs no ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_at_most: Option<Day>,
    /// Least usable area a person, m².
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norm: Option<Area>,
    /// Everybody registered, joining and applying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persons: Option<u32>,
    /// The norm for all of them, m².
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_area: Option<Area>,
}

impl Required {
    /// No threshold.
    pub const NOTHING: Self = Self {
        age: None,
        online_from: None,
        until_at_least: None,
        until_at_most: None,
        norm: None,
        persons: None,
        min_area: None,
    };

    /// An age.
    #[must_use]
    pub const fn age(years: u8) -> Self {
        Self { age: Some(years as u32), ..Self::NOTHING }
    }

    /// Whether there is no threshold.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NOTHING
    }
}

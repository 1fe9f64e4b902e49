//! What a refusal means, in words.

use crate::day::Day;
use crate::norm;
use crate::refusal::Ground;
use crate::text::Texts;

/// People of the example beside the norm.
const EXAMPLE: u32 = 2;

impl Texts {
    /// What a ground means; the norm is that of the day, or the first one.
    #[must_use]
    pub fn means_refused(&self, ground: Ground, on: Day) -> String {
        let first = norm::OCCUPANCY_NORMS.first();
        let norm = first.map(|first| norm::occupancy_norm(first.region, on).unwrap_or(first).per_person);
        let args = norm.map(|norm| [("norm", norm.into()), ("two", norm.times(EXAMPLE).into())]);
        self.name(&format!("refused-{}.text", ground.word()), args.as_ref().map_or(&[], |args| args))
    }
}

//! Cases that show what an entry comes to, each with its answers as they stand in the address of a shared case. They are
//! chosen from the golden cases: `UPDATE=1 cargo test --test rulebook` writes them anew where those change.

use super::About;
use crate::case::Case;
use crate::day::Day;
use crate::interview::Draft;
use crate::level::Level;

/// The examples, one a line: the level of the verdict, the entries that it shows, the answers.
pub const EXAMPLES: &str = include_str!("examples.txt");

/// A case that shows what entries come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its verdict; `None` while that is open.
    pub verdict: Option<Level>,
    /// The entries, each with the level that it gives where it is a rule: `rule/under-14=not-required,note/encumbrance`.
    shows: &'static str,
    /// The filing day and the answers: `2026-11-21/purpose=…`.
    pub answers: &'static str,
}

impl Example {
    /// Whether it shows an entry.
    #[must_use]
    pub fn shows(&self, about: About) -> bool {
        let address = about.address();
        self.shown().any(|(known, _)| known == address)
    }

    /// The level at which it shows a rule.
    #[must_use]
    pub fn level_of(&self, about: About) -> Option<Level> {
        let address = about.address();
        let (_, level) = self.shown().find(|(known, _)| *known == address)?;
        Level::from_word(level)
    }

    fn shown(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.shows.split(',').map(|shown| shown.split_once('=').unwrap_or((shown, "")))
    }

    /// The answers, and the day whose law applies.
    #[must_use]
    pub fn draft(&self) -> Option<(Day, Draft)> {
        let (day, fields) = self.answers.split_once('/')?;
        let draft = Draft::from_untrusted(fields.split('&').filter_map(|field| field.split_once('=')))?;
        Some((Day::parse(day)?, draft))
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> Option<Case> {
        let (day, draft) = self.draft()?;
        draft.case(day).ok().map(|(case, _)| case)
    }
}

/// Every example.
pub fn examples() -> impl Iterator<Item = Example> {
    EXAMPLES.lines().filter_map(|line| {
        let mut parts = line.split(' ');
        let (verdict, shows, answers) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Example { verdict: Level::from_word(verdict), shows, answers })
    })
}

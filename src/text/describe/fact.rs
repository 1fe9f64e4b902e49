//! Facts by name, and how to find them out.

use super::OpenPoint;
use crate::case::{Fact, FactPath};
use crate::text::Texts;

impl Texts {
    /// A fact by its name, as lists name it.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> String {
        self.name(&format!("fact-{}", name(fact)), &[])
    }

    pub(super) fn open_point(&self, path: FactPath) -> OpenPoint {
        let how = self.name(&format!("fact-{}.how", name(path.fact)), &[]);
        OpenPoint { path, title: self.fact(path.fact), how }
    }
}

/// What the texts call a fact: its path in small letters with hyphens, `applicant-has-eds`; in short for those of owners.
pub(in crate::text) fn name(fact: Fact) -> String {
    if let Some((_, field)) = fact.word().split_once("[].") {
        return format!("owner-{field}");
    }
    let mut name = String::new();
    for letter in fact.word().chars() {
        if letter == '.' || letter.is_ascii_uppercase() {
            name.push('-');
        }
        if letter != '.' {
            name.push(letter.to_ascii_lowercase());
        }
    }
    name
}

//! The acts, and how sure they are.

use super::SourceText;
use crate::law::{Act, ActKind, Source};
use crate::level::Certainty;
use crate::say;
use crate::text::Texts;

impl Texts {
    /// How sure something is, as a sentence.
    #[must_use]
    #[inline(never)]
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.name(&format!("certainty-{}", certainty.word()), &[])
    }

    /// Places in acts, with the titles of the acts.
    #[must_use]
    pub fn sources(&self, sources: &[Source]) -> Vec<SourceText> {
        sources.iter().map(|source| self.source(source)).collect()
    }

    pub(super) fn source(&self, source: &Source) -> SourceText {
        let act = Act::find(&source.act);
        let title = self.name(&format!("act-{}", source.act), &[]);
        SourceText {
            act: source.act.clone(),
            title: match act.and_then(|act| act.date) {
                Some(date) => say!(self, ACT_DATED, title = title, date = date),
                None => title,
            },
            point: self.point(&source.point),
            link: act.and_then(|act| act.link).unwrap_or_default(),
            page: act.is_some_and(|act| act.kind == ActKind::Page),
        }
    }

    /// `annex 2, item 8` in the language: each kind of place with its number.
    fn point(&self, point: &str) -> String {
        let part = |part: &str| {
            let (kind, number) = part.strip_prefix(' ').unwrap_or(part).split_once(' ')?;
            self.named(&format!("point-{kind}"), &[("n", number.into())])
        };
        point.split(',').filter_map(part).collect::<Vec<_>>().join(", ")
    }
}

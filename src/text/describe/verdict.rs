//! The verdict, and levels, in words.

use super::under_police;
use crate::assessment::Assessment;
use crate::level::{Certainty, Level, Span};
use crate::say;
use crate::text::{Texts, key};

impl Texts {
    /// The verdict in a few words, and what it means for the person.
    pub(super) fn verdict(&self, assessment: &Assessment) -> (String, String) {
        let Some(level) = assessment.verdict.level() else {
            return (self.get(key::VERDICT_OPEN), self.span(assessment.verdict));
        };
        // What the police do for refugees is no registration, and the words for that would mislead.
        if level <= Level::InPerson && under_police(assessment) {
            return (self.get(key::POLICE_READY), self.get(key::POLICE_READY_TEXT));
        }
        let grounds = assessment.findings.iter().filter(|finding| finding.level == Span::settled(level));
        let surest = grounds.map(|finding| finding.certainty).min().unwrap_or(Certainty::Certain);
        let probably = self.probably(level, surest, "likely");
        (probably.unwrap_or_else(|| self.name(&format!("level-{}", level.word()), &[])), self.means(level))
    }

    /// What a level is called where the law behind it is not certain: that it is probably so. `None` where that is said otherwise.
    fn probably(&self, level: Level, certainty: Certainty, part: &str) -> Option<String> {
        let unsure = certainty > Certainty::Certain;
        unsure.then(|| self.named(&format!("level-{}.{part}", level.word()), &[])).flatten()
    }

    /// A level of a rule in a few words, no surer than the law behind it.
    #[must_use]
    pub fn level_of(&self, span: Span, certainty: Certainty) -> String {
        let probably = span.level().and_then(|level| self.probably(level, certainty, "likely-short"));
        probably.unwrap_or_else(|| self.span(span))
    }

    /// A level in a few words, for use within a sentence.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.name(&format!("level-{}.short", level.word()), &[])
    }

    /// What a level means for the person.
    pub(super) fn means(&self, level: Level) -> String {
        self.name(&format!("level-{}.text", level.word()), &[])
    }

    /// A verdict in a few words.
    #[must_use]
    pub fn span(&self, span: Span) -> String {
        match span.level() {
            Some(level) => self.level(level),
            None => say!(self, VERDICT_OPEN_TEXT, least = self.level(span.least), most = self.level(span.most)),
        }
    }
}

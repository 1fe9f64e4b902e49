//! What a description is made of.

use crate::assessment::DeadlineId;
use crate::case::FactPath;
use crate::day::Day;
use crate::law::DoubtId;
use crate::rules::RuleId;
use crate::text::Lang;
use serde::Serialize;
use std::borrow::Cow;

/// An assessment in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Description {
    /// The language.
    pub lang: Lang,
    /// The verdict in a few words, no surer than the law behind it.
    pub title: String,
    /// What it means for the person; with an open verdict, the best and the worst it can be.
    pub text: String,
    /// That this is a check and no decision, and when the law was read.
    pub disclaimer: String,
    /// The rules that stand, or may stand, in the way.
    pub findings: Vec<FindingText>,
    /// The other rules, by title.
    pub passed: Vec<Item>,
    /// The notes.
    pub notes: Vec<Described>,
    /// Where to file.
    pub channels: Vec<Described>,
    /// Who must consent.
    pub consents: Vec<ConsentText>,
    /// Documents, by title.
    pub documents: Vec<Item>,
    /// What to do, in order.
    pub steps: Vec<Described>,
    /// Terms.
    pub deadlines: Vec<DeadlineText>,
    /// Facts that are not known and could change the verdict, and how to find each out.
    pub missing: Vec<OpenPoint>,
    /// What would better the verdict.
    pub changes: Vec<ChangeText>,
}

/// A rule of an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingText {
    /// The rule.
    pub rule: RuleId,
    /// Its name.
    pub title: String,
    /// Its level in a few words; with an open level, the best and the worst.
    pub level: String,
    /// What the law says.
    pub says: String,
    /// What it found here, with the figures of the case.
    pub found: String,
    /// What to do about it; empty while its level, or a figure of it, is open, and where nothing is to be applied for and other
    /// rules say why.
    pub to_do: String,
    /// How sure the law is.
    pub certainty: String,
    /// Where it is not sure: the readings.
    pub doubts: Vec<DoubtText>,
    /// The acts.
    pub sources: Vec<SourceText>,
}

/// Two readings of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DoubtText {
    /// Which.
    pub id: DoubtId,
    /// The question.
    pub title: String,
    /// The one reading.
    pub one: String,
    /// The other.
    pub two: String,
}

/// A note, channel or step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Described {
    /// Stable name.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// It may turn out not to be needed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
    /// How sure it is; empty where that says nothing.
    pub certainty: String,
    /// Where it is not sure: the readings.
    pub doubts: Vec<DoubtText>,
    /// The acts.
    pub sources: Vec<SourceText>,
}

/// A consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsentText {
    /// Whose.
    pub title: String,
    /// It may turn out not to be needed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
    /// Where it stands.
    pub status: String,
    /// How it can be given.
    pub means: Vec<String>,
    /// In what time; empty where none is named.
    pub within: String,
    /// How sure it is.
    pub certainty: String,
    /// Where it is not sure: the readings.
    pub doubts: Vec<DoubtText>,
    /// The acts.
    pub sources: Vec<SourceText>,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeadlineText {
    /// Which.
    pub id: DeadlineId,
    /// What it says.
    pub text: String,
    /// The acts.
    pub sources: Vec<SourceText>,
}

/// A name with its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Stable name.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// It may turn out not to be needed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
}

/// An unknown fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenPoint {
    /// Which.
    pub path: FactPath,
    /// Its name.
    pub title: String,
    /// How to find it out.
    pub how: String,
}

/// A change that would better the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeText {
    /// What would have to be: parts of one sentence, each with its own "if".
    pub ifs: Vec<String>,
    /// The verdict then, in a few words.
    pub then: String,
}

/// A place in an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceText {
    /// The act.
    pub act: Cow<'static, str>,
    /// Its title, with its date.
    pub title: String,
    /// The place; empty where the whole is meant.
    pub point: String,
    /// Where it can be read; empty where no address is known.
    pub link: &'static str,
    /// Whether it is a page of a portal or of the press, not an act.
    pub page: bool,
}

impl SourceText {
    /// The act and the place in it.
    #[must_use]
    pub fn place(&self) -> String {
        if self.point.is_empty() { self.title.clone() } else { format!("{}, {}", self.title, self.point) }
    }
}

/// A rule of the rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleText {
    /// The rule.
    pub rule: RuleId,
    /// Its name.
    pub title: String,
    /// What the law says.
    pub says: String,
    /// The first day from which this program answers by it.
    pub from: Day,
    /// How sure the law is.
    pub certainty: String,
    /// Where it is not sure: the readings.
    pub doubts: Vec<DoubtText>,
    /// The acts.
    pub sources: Vec<SourceText>,
}

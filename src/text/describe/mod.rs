//! An assessment in words: the one place where every face gets its sentences from.

mod change;
mod doubt;
mod fact;
mod filing;
mod finding;
mod ground;
mod note;
mod parts;
mod plan;
mod rulebook;
mod source;
mod verdict;

pub(super) use fact::name as fact_name;
pub use parts::{
    ChangeText, ConsentText, DeadlineText, Described, Description, DoubtText, FindingText, Item, OpenPoint, RuleText,
    SourceText,
};
pub use rulebook::rulebook;

use super::{Args, Texts};
use crate::assessment::{Assessment, Line};
use crate::case::{Fact, Status};
use crate::day::Day;
use crate::law::{DoubtId, Source};
use crate::level::Certainty;
use crate::norm;
use crate::rules::RuleId;
use crate::say;

impl Texts {
    /// The assessment in words.
    #[must_use]
    pub fn describe(&self, assessment: &Assessment) -> Description {
        let (title, text) = self.verdict(assessment);
        let rule = |rule: &RuleId| Item { id: rule.word(), title: self.rule(*rule), perhaps: false };
        let missing = |path: &crate::case::FactPath| self.open_point(*path);
        Description {
            lang: self.lang(),
            title,
            text,
            disclaimer: say!(self, DISCLAIMER, day = norm::LAW_READ),
            findings: assessment.findings.iter().map(|finding| self.finding(assessment, finding)).collect(),
            passed: assessment.passed.iter().map(rule).collect(),
            notes: assessment.notes.iter().map(|note| self.note(assessment, note)).collect(),
            channels: assessment.channels.iter().map(|channel| self.channel(channel)).collect(),
            consents: assessment.consents.iter().map(|consent| self.consent(assessment, consent)).collect(),
            documents: assessment.documents.iter().map(|document| self.document(assessment, document)).collect(),
            steps: assessment.steps.iter().map(|step| self.step(assessment, step)).collect(),
            deadlines: assessment.deadlines.iter().map(|deadline| self.deadline(assessment, deadline)).collect(),
            missing: assessment.missing.iter().map(missing).collect(),
            changes: assessment.changes.iter().map(|change| self.change(assessment, change)).collect(),
        }
    }

    /// A line of what comes after an application, or is left out. Amounts are those of the year of `on`.
    #[must_use]
    pub fn line(&self, line: &Line, on: Day) -> Described {
        let fines = line.fines.into_iter().flat_map(|fines| ["first", "second"].into_iter().zip(fines));
        let args: Vec<_> = fines.map(|(name, indices)| (name, self.fine(indices, on).into())).collect();
        let unsure = !args.is_empty() && norm::fines_certainty(on) > Certainty::Certain;
        let doubts: &[DoubtId] = if unsure { &[DoubtId::Fines] } else { &[] };
        Described {
            text: self.name(&format!("{}.text", line.id), &args),
            title: self.name(line.id, &[]),
            id: line.id,
            perhaps: false,
            certainty: self.certainty(if unsure { line.certainty.max(Certainty::Likely) } else { line.certainty }),
            doubts: self.doubts(doubts),
            sources: self.sources(line.sources),
        }
    }

    /// A fine: in tenge with the last day of that amount, on a day whose year's index is known; else in indices with that day.
    #[must_use]
    pub fn fine(&self, indices: u32, on: Day) -> String {
        match norm::calculation_index(on).zip(norm::tenge(indices, on)) {
            Some((index, tenge)) => say!(self, FINE_TENGE, indices = indices, tenge = tenge, until = index.until),
            None => say!(self, FINE, indices = indices, day = on),
        }
    }

    #[inline(never)]
    fn titled(&self, family: &str, id: &'static str, sources: &[Source]) -> Described {
        Described {
            id,
            title: self.name(&format!("{family}-{id}"), &[]),
            text: self.name(&format!("{family}-{id}.text"), &[]),
            perhaps: false,
            certainty: String::new(),
            doubts: Vec::new(),
            sources: self.sources(sources),
        }
    }

    /// A text that a name put together at run time must have; its name where it is missing, which a test rules out.
    #[inline(never)]
    fn name(&self, name: &str, args: &Args<'_>) -> String {
        self.named(name, args).unwrap_or_else(|| name.to_owned())
    }
}

/// What the police do for refugees is no registration.
fn under_police(assessment: &Assessment) -> bool {
    let scope = assessment.finding(RuleId::ServiceScope);
    scope.and_then(|scope| scope.given.word(Fact::Status)).is_some_and(Status::under_police_accounting)
}

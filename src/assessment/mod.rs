//! The assessment: every rule asked, the verdict of the worst, and what follows from it. It carries no sentence; `text`
//! makes those.

mod after;
mod changes;
mod conditions;
mod documents;
mod filing;
mod missing;
mod notes;
mod occupancy;
mod portal;
mod steps;
mod view;

pub use after::{INSTEAD, INSTEAD_PARENT, LATE_RESIDENTS, Line, PARTS, Part};
pub use changes::{Change, changed};
pub use documents::{Document, DocumentId};
pub use filing::{Channel, ChannelId, Consent, ConsentMeans, ConsentStatus, ConsentWho, Deadline, DeadlineId};
pub(crate) use missing::missing as missing_of;
pub use notes::{FineStep, Note, NoteFacts, NoteId, Term};
pub use occupancy::{Figures, Occupancy};
pub use portal::portal_page;
pub use steps::{Step, StepId};

use crate::case::{Case, Fact, FactPath, Given};
use crate::day::Day;
use crate::law::Source;
use crate::level::{Certainty, Level, Span};
use crate::norm::{self, Required};
use crate::rules::{Asked, Reading, Rule, RuleId};
use serde::{Deserialize, Serialize};
use view::View;

/// The version of the shape that assessments have as data. Another one lacks fields that this one has, or means something
/// else by them.
pub const FORMAT: u32 = 2;

/// The answer to a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// The day whose law was applied.
    pub filing_date: Day,
    /// The day of the newest change of law that applies.
    pub rulebook: Day,
    /// The worst rule, at best and at worst.
    pub verdict: Span,
    /// Rules that stand, or may stand, in the way, in the order of [`RULES`].
    pub findings: Vec<Finding>,
    /// The other rules, in that order.
    pub passed: Vec<RuleId>,
    /// What the person should know though it changes nothing.
    pub notes: Vec<Note>,
    /// Facts that can still change the verdict, most decisive first; empty exactly when it is settled.
    pub missing: Vec<FactPath>,
    /// Where to file.
    pub channels: Vec<Channel>,
    /// Who must consent.
    pub consents: Vec<Consent>,
    /// Documents to bring or have ready.
    pub documents: Vec<Document>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// Terms.
    pub deadlines: Vec<Deadline>,
    /// The norm in figures, where one is in force and area and people are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupancy: Option<Occupancy>,
    /// Ways to a better verdict; empty where they were not asked for.
    pub changes: Vec<Change>,
}

/// A rule that stands, or may stand, in the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// The lowest and the highest level it can reach.
    pub level: Span,
    /// The line of the norm that decides, where every completion has the same one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
    /// The facts that the rule looked at.
    pub given: Given,
    /// The facts that it lacked.
    pub unknown: Vec<FactPath>,
    /// Thresholds.
    #[serde(default, skip_serializing_if = "Required::is_empty")]
    pub required: Required,
    /// How sure the law behind it is, at the least sure of what may come out.
    pub certainty: Certainty,
    /// The acts.
    pub sources: Vec<Source>,
}

fn ask_all(case: &Case) -> Vec<Asked<'_>> {
    Asked::all(case)
}

/// The worst of the rules that were asked.
pub(crate) fn worst_of(asked: &[Asked<'_>]) -> Span {
    asked.iter().map(|asked| asked.span).fold(Span::settled(Level::Ready), Span::worst)
}

/// The verdict alone, without its reasons.
#[must_use]
pub fn verdict(case: &Case) -> Span {
    Rule::worst_of_all(case)
}

/// The facts that can still change the verdict, as [`Assessment::missing`] lists them, without the rest.
#[must_use]
pub fn missing(case: &Case) -> Vec<FactPath> {
    let asked = ask_all(case);
    missing_of(case, &asked, worst_of(&asked))
}

impl Assessment {
    /// Asks every rule about the case, and what would better the verdict.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let asked = ask_all(case);
        let assessment = Self::from_rules(case, &asked);
        Self { changes: changes::changes(case, &asked, assessment.verdict), ..assessment }
    }

    /// Asks every rule about the case; not what would better the verdict.
    #[must_use]
    pub fn without_changes(case: &Case) -> Self {
        Self::from_rules(case, &ask_all(case))
    }

    fn from_rules(case: &Case, asked: &[Asked<'_>]) -> Self {
        let verdict = worst_of(asked);
        let stands = |asked: &&Asked<'_>| asked.span.most > Level::Ready;
        let findings: Vec<_> = asked.iter().filter(stands).map(|asked| finding(case, asked)).collect();
        let variants = view::variants(case);
        let plain = View::of(case, verdict, &findings);
        let corners = plain.corners(&variants);
        let view = plain.with_corners(&corners);
        let notes = notes::notes(&view);
        Self {
            filing_date: case.filing_date,
            rulebook: norm::rulebook_day(case.filing_date),
            verdict,
            passed: asked.iter().filter(|asked| !stands(asked)).map(|asked| asked.rule.id).collect(),
            missing: missing_of(case, asked, verdict),
            channels: filing::channels(&view),
            consents: filing::consents(&view),
            documents: documents::documents(&view),
            steps: steps::steps(&view),
            deadlines: filing::deadlines(&view, &notes),
            occupancy: occupancy::occupancy(case, asked),
            changes: Vec::new(),
            notes,
            findings,
        }
    }

    /// What was found of a rule; `None` where it does not stand in the way.
    #[must_use]
    pub fn finding(&self, rule: RuleId) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule == rule)
    }

    /// Whether there is something to do about a finding: where nothing is applied for, only about what decides that.
    #[must_use]
    pub fn leaves_to_do(&self, finding: &Finding) -> bool {
        self.verdict.least < Level::NotRequired || finding.level.least >= self.verdict.least
    }

    /// The level of a rule; ready where it does not stand in the way.
    #[must_use]
    pub fn level(&self, rule: RuleId) -> Span {
        self.finding(rule).map_or(Span::settled(Level::Ready), |finding| finding.level)
    }
}

fn finding(case: &Case, asked: &Asked<'_>) -> Finding {
    let (rule, outcomes) = (asked.rule, asked.outcomes());
    let basis = rule.basis(case.filing_date);
    let of_rule = basis.map_or(Certainty::Ambiguous, |basis| basis.certainty);
    let in_the_way = || outcomes.iter().filter(|outcome| outcome.level > Level::Ready);
    let mut sources: Vec<Source> = Vec::new();
    for outcome in in_the_way() {
        // An outcome with acts of its own does not rest on those of the rule as a whole.
        let behind = outcome.sources.or(basis.map(|basis| basis.sources)).unwrap_or_default();
        let new: Vec<_> = behind.iter().filter(|source| !sources.contains(source)).cloned().collect();
        sources.extend(new);
    }
    Finding {
        rule: rule.id,
        level: asked.span,
        reading: outcomes.reading(),
        given: rule.reads.iter().flat_map(|fact| case.given(*fact)).collect(),
        unknown: paths(case, &asked.open_facts(Level::Ready)),
        required: (rule.required)(case),
        certainty: in_the_way().map(|outcome| outcome.certainty.unwrap_or(of_rule)).max().unwrap_or(of_rule),
        sources,
    }
}

fn paths(case: &Case, facts: &[Fact]) -> Vec<FactPath> {
    let mut paths = Vec::new();
    for path in facts.iter().flat_map(|fact| case.lacking(*fact)) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

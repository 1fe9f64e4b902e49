//! A finding in words: what the law says, what it found here, what to do.

use super::FindingText;
use super::doubt::finding_doubts;
use crate::assessment::{Assessment, Finding};
use crate::case::{Age, Case, Fact, FactPath, FactValue, Given, OwnerConsent, OwnerKind, Status};
use crate::day::Day;
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};
use crate::rules::{Reading, Rule, RuleId};
use crate::say;
use crate::text::{Arg, Args, Texts, key};

impl Texts {
    /// A rule by its name.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> String {
        self.name(&format!("rule-{}", id.word()), &rule_args(id))
    }

    pub(super) fn finding(&self, assessment: &Assessment, finding: &Finding) -> FindingText {
        let args = self.finding_args(assessment, finding);
        let (found, mut to_do) = match finding.level.level() {
            Some(level) => self.found(finding, level, &args),
            None => (self.found_open(finding), String::new()),
        };
        if !assessment.leaves_to_do(finding) {
            to_do.clear();
        }
        FindingText {
            rule: finding.rule,
            title: self.name(&format!("rule-{}", finding.rule.word()), &args),
            level: self.level_of(finding.level, finding.certainty),
            says: self.of_rule(finding.rule, "says", &args).unwrap_or_default(),
            found,
            to_do,
            certainty: self.certainty(finding.certainty),
            doubts: self.doubts(&finding_doubts(assessment, finding)),
            sources: self.sources(&finding.sources),
        }
    }

    /// What a rule found at a level, and what to do about it.
    fn found(&self, finding: &Finding, level: Level, args: &Args<'_>) -> (String, String) {
        if finding.rule == RuleId::OwnerConsent || finding.rule == RuleId::CoOwnerConsent {
            return self.found_of_owners(finding, level, args);
        }
        let variant = variant(finding, level);
        let text = |part: &str| self.of_rule(finding.rule, part, args);
        // Two lines of the norm find the same and differ in what to do.
        let found = text(&format!("found-{variant}"))
            .or_else(|| text(&format!("found-{}", variant.strip_suffix("-ask").unwrap_or(variant))));
        // A level can be settled though the line of the norm, or a figure of its text, is not known.
        let found = found.or_else(|| text(&format!("found-{}", level.word())));
        let found = found.unwrap_or_else(|| self.means(level));
        let to_do = match text(&format!("do-{variant}")).unwrap_or_default() {
            nothing if nothing.is_empty() && level == Level::Ask => self.get(key::STEP_ASK_OFFICE_TEXT),
            to_do => to_do,
        };
        (found, to_do)
    }

    /// What owners answered who are in the way at that level, and what to do about each.
    fn found_of_owners(&self, finding: &Finding, level: Level, args: &Args<'_>) -> (String, String) {
        let rule = |part: &str| self.of_rule(finding.rule, part, args);
        let answers: &[&str] = match (finding.rule, level) {
            (RuleId::OwnerConsent, Level::Refused) => &["silent", "deceased"],
            (RuleId::OwnerConsent, Level::Ask) => &["attorney", "unable", "organisation"],
            (RuleId::CoOwnerConsent, Level::Ask) => &["silent", "attorney", "unable", "organisation", "deceased"],
            _ => &[],
        };
        // A text that names nobody is left out: its number is not among the values.
        let found = rule(&format!("found-{}", level.word()));
        let of_answers = answers.iter().filter_map(|answer| self.complete(&format!("owners-{answer}"), args));
        let found: Vec<_> = found.into_iter().chain(of_answers).collect();
        let named = |answer: &&&str| args.iter().any(|(name, _)| name == *answer);
        // What to do about a refusal helps nobody whose owners are silent or have died.
        let applies = level != Level::Refused || args.iter().any(|(name, _)| *name == "refused");
        let to_do = applies.then(|| rule(&format!("do-{}", level.word()))).flatten();
        let of_answers = answers.iter().filter(named).filter_map(|answer| rule(&format!("do-{answer}")));
        let to_do: Vec<_> = to_do.into_iter().chain(of_answers).collect();
        (if found.is_empty() { self.means(level) } else { found.join(" ") }, to_do.join(" "))
    }

    /// That a rule hangs on facts, each named once.
    fn found_open(&self, finding: &Finding) -> String {
        let mut facts: Vec<String> = Vec::new();
        for path in &finding.unknown {
            let fact = self.fact(path.fact);
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        say!(self, FOUND_OPEN, facts = facts.join(", "))
    }

    /// A text of a rule; `None` where there is none, or one of its places would stay open.
    fn of_rule(&self, rule: RuleId, part: &str, args: &Args<'_>) -> Option<String> {
        self.complete(&format!("rule-{}.{part}", rule.word()), args)
    }

    /// The values that a finding's texts may name.
    fn finding_args(&self, assessment: &Assessment, finding: &Finding) -> Vec<(&'static str, Arg)> {
        let (given, day) = (&finding.given, assessment.filing_date);
        // What the finding itself was held against stands first: the norm is that of its place.
        let mut args = required_args(&finding.required);
        args.extend(rule_args(finding.rule));
        args.extend(norm_arg(day));
        let mut add = |name, value: Option<Arg>| args.extend(value.map(|value| (name, value)));
        add("years", years_of(assessment, given).map(Arg::from));
        add("from", given.day(Fact::StayFrom).map(Arg::from));
        add("until", given.day(Fact::StayUntil).map(Arg::from));
        add("area", given.area(Fact::UsableArea).map(Arg::from));
        let status = given.word::<Status>(Fact::Status);
        add("status", status.map(|status| self.name(&format!("status-{}", status.word()), &[]).into()));
        add("shortage", assessment.occupancy.as_ref().map(|occupancy| occupancy.shortage.into()));
        args.extend(owner_args(given));
        args
    }
}

/// How many owners gave each answer, those that somebody gave: an organisation's but its refusal is that of an organisation.
fn owner_args(given: &Given) -> impl Iterator<Item = (&'static str, Arg)> {
    let kind = |path: FactPath| {
        let kind = given.get(FactPath { fact: Fact::OwnerKind, ..path });
        if let Some(FactValue::Word(word)) = kind { OwnerKind::from_word(word) } else { None }
    };
    let consents = given.iter().filter(|(path, _)| path.fact == Fact::OwnerConsent).filter_map(move |(path, value)| {
        let FactValue::Word(word) = value else { return None };
        let consent = OwnerConsent::from_word(word)?;
        Some(match (kind(path).unwrap_or(OwnerKind::Person), consent) {
            (_, OwnerConsent::Refused) => "refused",
            (_, OwnerConsent::Silent) => "silent",
            (OwnerKind::Organisation, _) => "organisation",
            (_, OwnerConsent::Pending) => "pending",
            (_, OwnerConsent::Attorney) => "attorney",
            (_, OwnerConsent::Unable) => "unable",
            (_, OwnerConsent::Given) => return None,
        })
    });
    let is_deceased = |value: &FactValue| *value == FactValue::Word(OwnerKind::Deceased.word());
    let kinds = given.iter().filter(move |(path, value)| path.fact == Fact::OwnerKind && is_deceased(value));
    let answers: Vec<_> = consents.chain(kinds.map(|_| "deceased")).collect();
    let names = ["pending", "refused", "silent", "attorney", "unable", "organisation", "deceased"];
    names.into_iter().filter_map(move |name| {
        let count = u32::try_from(answers.iter().filter(|answer| **answer == name).count()).ok()?;
        (count > 0).then(|| (name, Arg::from(count)))
    })
}

/// Which texts of a rule fit its level: the level's word, or the line of the norm.
fn variant(finding: &Finding, level: Level) -> &'static str {
    match finding.reading {
        Some(Reading::Exception) if level == Level::Ask => "exception-ask",
        Some(Reading::Conflict) if finding.certainty == Certainty::Conflicting => "conflict-family",
        Some(Reading::Conflict) => "conflict-count",
        Some(reading) => reading.word(),
        // The announcement names owners of limited capacity, the order does not.
        None if finding.rule == RuleId::IncapableOwner && finding.certainty == Certainty::Ambiguous => "limited",
        None => level.word(),
    }
}

/// Thresholds by the names that texts have for them.
fn required_args(required: &Required) -> Vec<(&'static str, Arg)> {
    let Required { age, online_from, until_at_least, until_at_most, norm, persons, min_area } = *required;
    let values = [
        ("age", age.map(Arg::from)),
        ("onlineFrom", online_from.map(Arg::from)),
        ("untilAtLeast", until_at_least.map(Arg::from)),
        ("untilAtMost", until_at_most.map(Arg::from)),
        ("norm", norm.map(Arg::from)),
        ("persons", persons.map(Arg::from)),
        ("minArea", min_area.map(Arg::from)),
    ];
    values.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// Values that hold for a rule whatever the case.
pub(super) fn rule_args(rule: RuleId) -> [(&'static str, Arg); 2] {
    let required = (Rule::of(rule).required)(&Case::unknown(norm::RULES_BEGIN));
    [("age", required.age.unwrap_or_default().into()), ("onlineFrom", norm::ONLINE_ONLY.into())]
}

/// The norm that the rule's own text names, where no other is known: the first place's, on a day or the first of it.
pub(super) fn norm_arg(on: Day) -> Option<(&'static str, Arg)> {
    let first = norm::OCCUPANCY_NORMS.first()?;
    Some(("norm", norm::occupancy_norm(first.region, on).unwrap_or(first).per_person.into()))
}

/// The age in full years on the filing date, as far as what was given tells it to the year.
fn years_of(assessment: &Assessment, given: &Given) -> Option<u32> {
    let told = given.number(Fact::Age).and_then(|years| u8::try_from(years).ok());
    let on = given.day(Fact::AgeOn).unwrap_or(assessment.filing_date);
    let age = told.and_then(|years| Age::told(years, on, assessment.filing_date)?.years());
    age.map(u32::from).or_else(|| years(assessment, None, given.day(Fact::BirthDate)))
}

/// The age in full years, given or counted from the birth date.
pub(super) fn years(assessment: &Assessment, age: Option<u32>, born: Option<Day>) -> Option<u32> {
    age.or_else(|| born?.full_years_on(assessment.filing_date))
}

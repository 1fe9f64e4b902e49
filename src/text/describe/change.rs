//! A change that would better the verdict, in words.

use super::{ChangeText, fact};
use crate::assessment::{Assessment, Change};
use crate::case::{Fact, FactPath, FactValue, Group, Part};
use crate::rules::RuleId;
use crate::say;
use crate::text::{Arg, Texts};

impl Texts {
    pub(super) fn change(&self, assessment: &Assessment, change: &Change) -> ChangeText {
        let set = &change.set;
        // Named with the registration that they come with; alone, or beside other changes, the end is its own.
        let registers = set.get(Fact::Registration).is_some();
        let days = [("until", Fact::StayUntil), ("day", Fact::FilingDate)];
        let days = days.map(|(name, fact)| (name, set.day(fact).map(Arg::from)));
        let usable = ("usable", set.area(Fact::UsableArea).map(Arg::from));
        let values = days.into_iter().chain([usable]).filter_map(|(name, value)| Some((name, value?)));
        let values: Vec<(&str, Arg)> = values.collect();
        let of_group = |fact| Group::TIES.into_iter().any(|group| set.get(FactPath::of_group(fact, group)).is_some());
        let (mut ifs, mut owners): (Vec<String>, Vec<u32>) = (Vec::new(), Vec::new());
        for (path, value) in set.iter() {
            match (path.fact, path.part) {
                (Fact::OwnerConsent, Part::Owner(index)) => owners.push(u32::from(index) + 1),
                (Fact::StayFrom | Fact::StayUntil, _) if registers => {}
                // The number in all moves with that of a group.
                (fact, Part::Group(Group::Total)) if of_group(fact) => {}
                (Fact::AgeOn, _) => {}
                (_, Part::Group(group)) => {
                    let fewer = fewer(assessment, path, group, value).unwrap_or(0);
                    ifs.extend(self.change_of(path.fact, value, &[("fewer", fewer.into())]));
                }
                _ => ifs.extend(self.change_of(path.fact, value, &values)),
            }
        }
        if !owners.is_empty() {
            ifs.push(self.change_of_consents(assessment, &owners));
        }
        ChangeText { ifs, then: self.span(change.verdict) }
    }

    /// What would have to be of one fact; the text of the value, where the fact has one for each.
    fn change_of(&self, fact: Fact, value: FactValue, args: &[(&str, Arg)]) -> Option<String> {
        let name = format!("change-{}", fact::name(fact));
        let FactValue::Word(word) = value else { return self.complete(&name, args) };
        let of_value = format!("{name}-{word}");
        [&format!("{of_value}-until"), &of_value].into_iter().find_map(|name| self.complete(name, args))
    }

    /// The owners by number, from 1; all of them by their count.
    fn change_of_consents(&self, assessment: &Assessment, owners: &[u32]) -> String {
        let is_consent = |path: &FactPath| path.fact == Fact::OwnerConsent;
        let all = assessment.findings.iter().map(|finding| {
            let given = finding.given.iter().map(|(path, _)| path);
            given.chain(finding.unknown.iter().copied()).filter(is_consent).count()
        });
        if all.max() == Some(owners.len()) {
            return say!(self, CHANGE_CONSENTS, count = u32::try_from(owners.len()).unwrap_or(u32::MAX));
        }
        let numbers: Vec<_> = owners.iter().map(u32::to_string).collect();
        say!(self, CHANGE_CONSENTS_SOME, owners = numbers.join(", "))
    }
}

/// How many people a group is to lose.
fn fewer(assessment: &Assessment, path: FactPath, group: Group, value: FactValue) -> Option<u32> {
    let now = assessment.finding(RuleId::CapitalNorm)?.given.counts(path.fact)?;
    let now = if group == Group::Total { now.total() } else { now.number(group) };
    if let FactValue::Number(then) = value { Some(now.saturating_sub(then)) } else { None }
}

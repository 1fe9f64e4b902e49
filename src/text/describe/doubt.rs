//! The readings of what the law leaves open.

use super::{DoubtText, under_police};
use crate::assessment::{Assessment, Finding};
use crate::case::{Fact, FactValue, OwnerConsent, OwnerKind, Relation, Tenure};
use crate::law::DoubtId;
use crate::level::{Certainty, Level};
use crate::norm;
use crate::rules::{Reading, Rule, RuleId};
use crate::text::Texts;

impl Texts {
    /// Every doubt, whatever the case.
    #[must_use]
    pub fn all_doubts(&self) -> Vec<DoubtText> {
        self.doubts(DoubtId::ALL)
    }

    /// Doubts by name.
    #[must_use]
    #[inline(never)]
    pub fn doubts(&self, ids: &[DoubtId]) -> Vec<DoubtText> {
        let doubt = |id: &DoubtId| DoubtText {
            id: *id,
            title: self.name(&format!("doubt-{}", id.word()), &[]),
            one: self.name(&format!("doubt-{}.one", id.word()), &[]),
            two: self.name(&format!("doubt-{}.two", id.word()), &[]),
        };
        ids.iter().map(doubt).collect()
    }
}

/// The doubts that touch a finding.
pub(super) fn finding_doubts(assessment: &Assessment, finding: &Finding) -> Vec<DoubtId> {
    if finding.rule == RuleId::CapitalNorm {
        return norm_doubts(assessment, finding);
    }
    let by_attorney = finding.rule == RuleId::OwnerConsent && !has_consent(finding, OwnerConsent::Attorney);
    let apart = [
        (DoubtId::ReturningStart, !finding.level.allows(Level::InPerson)),
        (DoubtId::OwnerKinds, !has_owner(finding, OwnerKind::Organisation)),
        (DoubtId::OwnerUnable, !has_consent(finding, OwnerConsent::Unable)),
        (DoubtId::OwnerAttorney, by_attorney),
        (DoubtId::OwnerLimited, finding.certainty != Certainty::Ambiguous),
        (DoubtId::PilotEnd, assessment.filing_date < norm::PILOT_OVER),
    ];
    let touches = |doubt: &DoubtId| !apart.contains(&(*doubt, true));
    Rule::of(finding.rule).doubts.iter().copied().filter(touches).collect()
}

/// Whether another owner is of that kind.
fn has_owner(finding: &Finding, kind: OwnerKind) -> bool {
    says(finding, Fact::OwnerKind, kind.word())
}

/// Whether another owner has given that answer.
fn has_consent(finding: &Finding, consent: OwnerConsent) -> bool {
    says(finding, Fact::OwnerConsent, consent.word())
}

fn says(finding: &Finding, fact: Fact, word: &'static str) -> bool {
    finding.given.iter().any(|(path, value)| path.fact == fact && value == FactValue::Word(word))
}

/// Of the norm, those that touch a line that may decide.
fn norm_doubts(assessment: &Assessment, finding: &Finding) -> Vec<DoubtId> {
    let may_be = |reading| finding.reading.is_none_or(|known| known == reading);
    let mut doubts = Vec::new();
    if may_be(Reading::Exceeded) || (may_be(Reading::Conflict) && finding.certainty == Certainty::Ambiguous) {
        doubts.push(DoubtId::WhoCounts);
    }
    if may_be(Reading::Owner) {
        doubts.push(DoubtId::OwnerOverNorm);
    }
    if may_be(Reading::Conflict) && finding.certainty == Certainty::Conflicting {
        doubts.push(DoubtId::FamilyExempt);
    }
    if may_be(Reading::Exception) {
        let tenure: Option<Tenure> = finding.given.word(Fact::Tenure);
        if finding.level.most == Level::Ask || tenure.is_some_and(|tenure| tenure != Tenure::Private) {
            doubts.push(DoubtId::TenantException);
        }
        doubts.extend_from_slice(exception_doubts(finding));
    }
    if under_police(assessment) {
        doubts.push(DoubtId::NormRefugees);
    }
    doubts.extend([DoubtId::WhichArea, DoubtId::NormSince]);
    doubts
}

/// Whether the exception names somebody of that relation.
fn exception_doubts(finding: &Finding) -> &'static [DoubtId] {
    let Some(relation) = finding.given.word::<Relation>(Fact::RelationToOwner) else { return &[] };
    match relation {
        Relation::RelativesSpouse | Relation::RelativesChild => &[DoubtId::Their],
        Relation::InLaw => &[DoubtId::Divorce, DoubtId::Their],
        Relation::None if finding.given.yes(Fact::FullTimeStudent) == Some(true) => &[DoubtId::Student],
        Relation::Spouse
        | Relation::Parent
        | Relation::Child
        | Relation::AdoptiveParent
        | Relation::AdoptedChild
        | Relation::Sibling
        | Relation::HalfSibling
        | Relation::Grandparent
        | Relation::Grandchild
        | Relation::Ward
        | Relation::None => &[],
    }
}

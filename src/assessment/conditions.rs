//! The conditions under which steps are taken and documents are needed.

use super::View;
use super::filing::owners_confirm;
use crate::case::{Group, Owner, OwnerCapacity, OwnerConsent, OwnerKind, Relation, Status, Tie};
use crate::level::Level;
use crate::norm;
use crate::rules::{RULES, Reading, Rule, RuleId};

/// Whether the rule can still end at that level, and a line about it still has a purpose: while an application can be
/// made, or where lifting this level is what stands between the case and one.
pub(super) fn at(view: &View<'_>, rule: RuleId, level: Level) -> bool {
    let has_purpose = if view.verdict.least >= Level::NotRequired {
        level >= view.verdict.least
    } else {
        view.may_be_filed() || level >= Level::Refused
    };
    view.stands(rule) && view.level(rule).allows(level) && has_purpose && level <= view.verdict.most
}

pub(super) fn not_ended(view: &View<'_>) -> bool {
    view.verdict.least <= Level::Refused
}

pub(super) fn is(view: &View<'_>, status: Status) -> bool {
    view.case.applicant.status == Some(status)
}

pub(super) fn young(view: &View<'_>) -> bool {
    view.case.age().is_some_and(|age| age < norm::AGE_TEMPORARY)
}

/// Whether the person may be too young for an identity card, though nobody knows.
pub(super) fn may_be_young(view: &View<'_>) -> bool {
    view.case.age().is_none() && at(view, RuleId::MinorApplicant, Level::Prepare)
}

/// Whether another owner has that answer; a kind of owner who has a say.
pub(super) fn someone_says(view: &View<'_>, kind: OwnerKind, answers: &[OwnerConsent]) -> bool {
    let says = |owner: &Owner| owner.kind() == kind && owner.consent.is_some_and(|consent| answers.contains(&consent));
    view.case.dwelling.other_owners.iter().flatten().any(says)
}

/// Whether nobody can say if the consent of a person who answers so would be taken, and asking is the way.
pub(super) fn consent_is_unclear(view: &View<'_>, answer: OwnerConsent) -> bool {
    let asks = |rule| at(view, rule, Level::Ask);
    (asks(RuleId::OwnerConsent) || asks(RuleId::CoOwnerConsent)) && someone_says(view, OwnerKind::Person, &[answer])
}

/// Whether another owner is of that kind.
pub(super) fn someone_is(view: &View<'_>, kind: OwnerKind) -> bool {
    view.case.dwelling.other_owners.iter().flatten().any(|owner| owner.kind() == kind)
}

/// Whether there may be another owner who is alive, or an organisation.
pub(super) fn somebody_can_agree(view: &View<'_>) -> bool {
    let owners = view.case.dwelling.other_owners.as_deref();
    owners.is_none_or(|owners| owners.iter().any(|owner| owner.kind() != OwnerKind::Deceased))
}

/// Whether some rule may end at an office, and so the case; not a mere level between two others.
pub(super) fn somebody_comes(view: &View<'_>) -> bool {
    let comes = |rule: &Rule| rule.ends_at_an_office() && view.level(rule.id).allows(Level::InPerson);
    view.may_be_in_person() && RULES.iter().any(comes)
}

/// Whether owners come along: somebody has to come, and owners consent rather than an administration.
pub(super) fn owners_come(view: &View<'_>) -> bool {
    somebody_comes(view) && owners_confirm(view) && view.case.dwelling.other_owners.is_some()
}

/// Whether one of the other owners is a person who acts alone.
pub(super) fn somebody_can_act(view: &View<'_>) -> bool {
    let acts = |owner: &Owner| owner.kind() == OwnerKind::Person && owner.capacity == Some(OwnerCapacity::Full);
    view.case.dwelling.other_owners.iter().flatten().any(acts)
}

/// Whether a child too young for temporary registration is old enough for the permanent one.
pub(super) fn permanent_instead(view: &View<'_>) -> bool {
    let old_enough = view.case.age().is_some_and(|age| age >= norm::AGE_REGISTERED);
    at(view, RuleId::TemporaryUnder16, Level::NotRequired) && old_enough
}

pub(super) fn reads(view: &View<'_>, reading: Reading) -> bool {
    view.stands(RuleId::CapitalNorm) && view.reading() == Some(reading)
}

/// Whether the norm looks at who is registered, which the owner's list on the portal answers.
pub(super) fn norm_counts_people(view: &View<'_>) -> bool {
    view.stands(RuleId::CapitalNorm)
}

/// Whether the norm would be met or excepted without outsiders, who may live there no longer.
pub(super) fn outsiders_are_in_the_way(view: &View<'_>) -> bool {
    let registered = view.case.dwelling.registered;
    view.stands(RuleId::CapitalNorm) && registered.is_some_and(|registered| registered.number(Group::Outsiders) > 0)
}

/// Whether the exception of the norm is what makes the application possible.
pub(super) fn proves_tie(view: &View<'_>) -> bool {
    (at(view, RuleId::CapitalNorm, Level::Prepare) || at(view, RuleId::CapitalNorm, Level::Ask))
        && view.case.tie().is_none_or(|tie| matches!(tie, Tie::Family | Tie::Excepted))
}

pub(super) fn proves_study(view: &View<'_>) -> bool {
    proves_tie(view)
        && view.case.tie() == Some(Tie::Excepted)
        && view.case.applicant.relation_to_owner == Some(Relation::None)
}

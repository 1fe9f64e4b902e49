//! What to do, in order, and which papers to have at hand.
//!
//! Both are tables: a line says after which rule, at which level, or on which condition of the whole it stands. A line
//! stands only where its level can still be reached and the verdict leaves it a purpose: once the verdict is a refusal,
//! only what could lift it; nothing where no application is made.

use super::filing::owners_confirm;
use super::{Finding, View};
use crate::case::{OwnerConsent, Ownership, Registration, Relation, Status, Tie};
use crate::law::{EGOV_FAQ, MIG, NIT, P267, P677, PILOT, Source};
use crate::level::Level;
use crate::norm;
use crate::rules::Reading;
use crate::value::Map;
use std::borrow::Cow;

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which.
    pub id: Cow<'static, str>,
    /// The rule that asks for it.
    pub rule: Option<Cow<'static, str>>,
    /// The facts that it speaks of.
    pub given: Map,
    /// The acts.
    pub sources: Vec<Source>,
}

/// A line of the plan.
pub struct StepLine {
    /// The step.
    pub id: &'static str,
    /// The rule that it belongs to.
    rule: Option<&'static str>,
    stands: fn(&View<'_>) -> bool,
    sources: &'static [Source],
}

macro_rules! steps {
    ($($id:literal $(for $rule:literal)? : $stands:expr, [$($source:expr),*];)+) => {
        /// Every step, in the order in which they are taken.
        pub static STEPS: &[StepLine] = const { &[$(StepLine {
            id: $id,
            rule: steps!(@rule $($rule)?),
            stands: $stands,
            sources: &const { [$($source),*] },
        },)+] };
    };
    (@rule) => { None };
    (@rule $rule:literal) => { Some($rule) };
}

steps! {
    "nothing-to-file": |view| view.verdict.level() == Some(Level::NotRequired) && !permanent_instead(view), [P677.at("pt 3"), P677.at("pt 13")];
    "permanent-instead" for "temporary-under-16": permanent_instead, [P677.at("pt 3")];
    "other-procedure" for "service-scope": |view| at(view, "service-scope", Level::OutOfScope), [P677.at("pt 14")];
    "permit-first" for "service-scope": |view| fileable(view) && is(view, Status::Kandas), [MIG.at("art 1(13)")];
    "get-exit-proof" for "returning-citizen": |view| at(view, "returning-citizen", Level::Refused), [P677.at("pt 7")];
    "temporary-meanwhile" for "returning-citizen": |view| at(view, "returning-citizen", Level::Refused), [P677.at("pt 7")];
    "shorten-stay" for "stay-length": |view| at(view, "stay-length", Level::Refused), [P677.at("pt 13")];
    "prove-stay" for "stay-length": |view| at(view, "stay-length", Level::Prepare), [P677.at("pt 13")];
    "parent-files" for "minor-applicant": |view| at(view, "minor-applicant", Level::Prepare), [P677.at("pt 7(1)"), NIT.at("")];
    "representative-files" for "legal-capacity": |view| at(view, "legal-capacity", Level::Prepare), [P267.at("annex 2, item 8")];
    "power-of-attorney" for "attorney": |view| at(view, "attorney", Level::InPerson), [P267.at("annex 2, item 8")];
    "give-data-consent" for "data-consent": |view| at(view, "data-consent", Level::Refused), [P267.at("annex 2, item 9")];
    "get-signature" for "signature": |view| view.may_be_online() && at(view, "signature", Level::Prepare), [P267.at("annex 2, item 8")];
    "register-address" for "address-register": |view| at(view, "address-register", Level::Refused), [P677.at("pt 11"), EGOV_FAQ.at("")];
    "lift-suspension" for "address-suspended": |view| at(view, "address-suspended", Level::Refused), [P267.at("annex 2, pt 5"), P677.at("pt 9(3)")];
    "amend-tenancy" for "state-tenancy": |view| at(view, "state-tenancy", Level::Refused), [NIT.at("")];
    "get-petition" for "administration-petition": |view| at(view, "administration-petition", Level::Prepare), [P677.at("pt 7(2)")];
    "owner-representative" for "incapable-owner": |view| at(view, "incapable-owner", Level::InPerson), [PILOT.at(""), NIT.at("")];
    "talk-to-owner" for "owner-consent": |view| at(view, "owner-consent", Level::Refused) && someone_refuses(view), [EGOV_FAQ.at("")];
    "agree-with-owners" for "owner-consent": |view| at(view, "owner-consent", Level::Prepare), [P677.at("pt 4")];
    "agree-with-co-owners" for "co-owner-consent": |view| at(view, "co-owner-consent", Level::Prepare) || at(view, "co-owner-consent", Level::Ask), [P677.at("pt 7")];
    "check-registered" for "capital-norm": |view| not_ended(view) && norm_counts_people(view), [P677.at("pt 10"), P267.at("annex 2, item 10")];
    "prove-tie" for "capital-norm": |view| at(view, "capital-norm", Level::Prepare) || at(view, "capital-norm", Level::Ask) && reads(view, Reading::Exception), [P677.at("pt 4")];
    "deregister-outsiders" for "capital-norm": |view| not_ended(view) && outsiders_are_in_the_way(view), [P677.at("pt 9(3)")];
    "fewer-or-larger" for "capital-norm": |view| at(view, "capital-norm", Level::Refused), [MIG.at("art 51(2)(1)"), P677.at("pt 4")];
    "owner-signature": |view| view.may_be_online() && owners_confirm(view), [P267.at("annex 2, item 8")];
    "ask-office": |view| view.verdict.allows(Level::Ask), [P267.at("annex 2, item 10")];
    "file-online": |view| view.may_be_online(), [P267.at("annex 2, item 2"), NIT.at("")];
    "confirm-in-time": |view| view.may_be_online() && owners_confirm(view) && view.case.filing_date >= norm::ONLINE_ONLY, [NIT.at("")];
    "go-to-con": |view| somebody_comes(view) && !view.is_by_police(), [P267.at("annex 2, item 2"), PILOT.at("")];
    "go-to-police": |view| somebody_comes(view) && (view.is_by_police() || view.case.applicant.status.is_none()), [P267.at("annex 8")];
    "await-result": |view| view.may_be_online(), [P267.at("annex 2, item 3"), P267.at("annex 2, item 5"), P267.at("annex 2, item 7")];
    "result-at-office": |view| somebody_comes(view) && !view.may_be_online() && !view.is_by_police(), [P267.at("annex 2, item 5"), P677.at("pt 10")];
    "perhaps-nothing": |view| view.verdict.level().is_none() && view.verdict.allows(Level::NotRequired), [P677.at("pt 3"), P677.at("pt 13")];
}

pub(super) fn steps(view: &View<'_>) -> Vec<Step> {
    let line = |line: &StepLine| Step {
        id: line.id.into(),
        rule: line.rule.filter(|rule| view.finding(rule).is_some()).map(Cow::Borrowed),
        given: line.rule.and_then(|rule| view.finding(rule)).map(|finding| finding.given.clone()).unwrap_or_default(),
        sources: line.sources.to_vec(),
    };
    STEPS.iter().filter(|line| (line.stands)(view)).map(line).collect()
}

macro_rules! documents {
    ($($id:literal: $stands:expr;)+) => {
        /// Every document, in the order in which lists show them.
        pub static DOCUMENTS: &[DocumentLine] = &[$(DocumentLine { id: $id, stands: $stands },)+];
    };
}

/// A line of the list of documents.
pub struct DocumentLine {
    /// The document.
    pub id: &'static str,
    stands: fn(&View<'_>) -> bool,
}

documents! {
    "identity-document": |view| !young(view);
    "residence-permit": |view| is(view, Status::Kandas);
    "birth-certificate": young;
    "passport-if-any": young;
    "authority-proof": |view| at(view, "legal-capacity", Level::Prepare);
    "power-of-attorney": |view| at(view, "attorney", Level::InPerson);
    "passport-original": |view| at(view, "returning-citizen", Level::InPerson);
    "exit-proof": |view| view.finding("returning-citizen").is_some() && view.case.registration != Some(Registration::Temporary);
    "petition": |view| at(view, "administration-petition", Level::Prepare);
    "stay-proof": |view| at(view, "stay-length", Level::Prepare);
    "kinship-proof": |view| proves_tie(view) && !proves_study(view);
    "student-certificate": proves_study;
    "owner-authority-proof": |view| at(view, "incapable-owner", Level::InPerson);
    "owner-identity-document": owners_come;
    "consent-form": owners_come;
}

pub(super) fn documents(view: &View<'_>) -> Vec<Cow<'static, str>> {
    if !fileable(view) {
        return Vec::new();
    }
    DOCUMENTS.iter().filter(|line| (line.stands)(view)).map(|line| line.id.into()).collect()
}

/// Whether the rule can still end at that level, and a line about it still has a purpose: while an application can be
/// made, or where lifting this level is what stands between the case and one.
fn at(view: &View<'_>, rule: &str, level: Level) -> bool {
    let reaches = |finding: &Finding| finding.level.allows(level);
    let has_purpose = if view.verdict.least >= Level::NotRequired {
        level >= view.verdict.least
    } else {
        view.may_be_filed() || level >= Level::Refused
    };
    view.finding(rule).is_some_and(reaches) && has_purpose && level <= view.verdict.most
}

fn fileable(view: &View<'_>) -> bool {
    view.may_be_filed()
}

fn not_ended(view: &View<'_>) -> bool {
    view.verdict.least <= Level::Refused
}

fn is(view: &View<'_>, status: Status) -> bool {
    view.case.applicant.status == Some(status)
}

fn young(view: &View<'_>) -> bool {
    view.case.applicant.age.is_some_and(|age| age < norm::AGE_TEMPORARY)
}

fn someone_refuses(view: &View<'_>) -> bool {
    view.case.dwelling.other_owners.iter().flatten().any(|owner| owner.consent == Some(OwnerConsent::Refused))
}

/// Whether some rule may end at an office, and so the case; not a mere level between two others.
fn somebody_comes(view: &View<'_>) -> bool {
    const AT_AN_OFFICE: [&str; 5] = ["service-scope", "attorney", "returning-citizen", "signature", "incapable-owner"];
    let comes = |rule: &&str| view.finding(rule).is_some_and(|finding| finding.level.allows(Level::InPerson));
    view.may_be_in_person() && AT_AN_OFFICE.iter().any(comes)
}

/// Whether owners come along: somebody has to come, and owners consent rather than an administration. For temporary
/// accounting by the police nothing of the kind is written.
fn owners_come(view: &View<'_>) -> bool {
    somebody_comes(view) && !view.is_by_police() && owners_confirm(view) && view.case.dwelling.other_owners.is_some()
}

/// Whether a child too young for temporary registration is old enough for the permanent one.
fn permanent_instead(view: &View<'_>) -> bool {
    let old_enough = view.case.applicant.age.is_some_and(|age| age >= norm::AGE_REGISTERED);
    at(view, "temporary-under-16", Level::NotRequired) && old_enough
}

fn reads(view: &View<'_>, reading: Reading) -> bool {
    view.finding("capital-norm").is_some_and(|finding| finding.reading == Some(reading))
}

/// Whether the norm looks at who is registered, which the owner's list on the portal answers.
fn norm_counts_people(view: &View<'_>) -> bool {
    view.finding("capital-norm").is_some()
}

/// Whether the norm would be met or excepted without outsiders, who may live there no longer.
fn outsiders_are_in_the_way(view: &View<'_>) -> bool {
    let registered = view.case.dwelling.registered;
    view.finding("capital-norm").is_some() && registered.is_some_and(|registered| registered.outsiders > 0)
}

fn tie(view: &View<'_>) -> Option<Tie> {
    let applicant = &view.case.applicant;
    let (relation, student) = (applicant.relation_to_owner?, applicant.full_time_student.unwrap_or(false));
    Some(Tie::of(applicant.ownership.unwrap_or(Ownership::None), relation, student))
}

/// Whether the exception of the norm is what makes the application possible.
fn proves_tie(view: &View<'_>) -> bool {
    (at(view, "capital-norm", Level::Prepare) || at(view, "capital-norm", Level::Ask))
        && tie(view).is_none_or(|tie| matches!(tie, Tie::Family | Tie::Excepted))
}

fn proves_study(view: &View<'_>) -> bool {
    proves_tie(view)
        && tie(view) == Some(Tie::Excepted)
        && view.case.applicant.relation_to_owner == Some(Relation::None)
}

//! What to do, in order.
//!
//! A table: a line says after which rule, at which level, or on which condition of the whole a step is taken. It stands
//! only where its level can still be reached and the verdict leaves it a purpose: once the verdict is a refusal, only
//! what could lift it; nothing where no application is made.

use super::View;
use super::conditions::{
    at, consent_is_unclear, is, norm_counts_people, not_ended, outsiders_are_in_the_way, owners_come,
    permanent_instead, reads, somebody_can_act, somebody_can_agree, somebody_comes, someone_is, someone_says,
};
use super::filing::owners_confirm;
use crate::case::{Fact, Given, OwnerConsent, OwnerKind, Registration, Status};
use crate::law::{EGOV_FAQ, HOU, KOAP, LADA_ATTORNEY, MIG, NIT, P267, P677, PILOT, SERVICES, Source};
use crate::level::Level;
use crate::norm;
use crate::rules::{Reading, RuleId};
use serde::{Deserialize, Serialize};

words! {
    /// A step, in the order in which they are taken.
    pub enum StepId {
        /// Nothing to file.
        NothingToFile = "nothing-to-file",
        /// Permanent registration instead.
        PermanentInstead = "permanent-instead",
        /// Follow the rules for foreigners.
        OtherProcedure = "other-procedure",
        /// Residence permit first.
        PermitFirst = "permit-first",
        /// Temporary registration meanwhile: the proof can take months.
        TemporaryMeanwhile = "temporary-meanwhile",
        /// Obtain the proof from abroad.
        GetExitProof = "get-exit-proof",
        /// Shorten the stay.
        ShortenStay = "shorten-stay",
        /// Prove duty or study.
        ProveStay = "prove-stay",
        /// A parent files.
        ParentFiles = "parent-files",
        /// The guardian or trustee files.
        RepresentativeFiles = "representative-files",
        /// Notarise the power of attorney.
        PowerOfAttorney = "power-of-attorney",
        /// Consent to data access.
        GiveDataConsent = "give-data-consent",
        /// Get an EDS or link the phone.
        GetSignature = "get-signature",
        /// Put the address in order.
        RegisterAddress = "register-address",
        /// Clear the address.
        LiftSuspension = "lift-suspension",
        /// Get the permit for a restricted place.
        GetPlacePermit = "get-place-permit",
        /// Amend the tenancy contract.
        AmendTenancy = "amend-tenancy",
        /// Get the petition.
        GetPetition = "get-petition",
        /// Bring the owner’s representative.
        OwnerRepresentative = "owner-representative",
        /// Talk to the owner.
        TalkToOwner = "talk-to-owner",
        /// Have the inheritance registered.
        RegisterInheritance = "register-inheritance",
        /// Reach an owner who does not answer.
        ReachOwner = "reach-owner",
        /// The owner's attorney.
        OwnerAttorney = "owner-attorney",
        /// A way for an owner who can neither sign nor come.
        OwnerUnable = "owner-unable",
        /// Letter of an organisation that owns the dwelling.
        OrganisationLetter = "organisation-letter",
        /// Agree with the owners.
        AgreeWithOwners = "agree-with-owners",
        /// Agree with the co-owners.
        AgreeWithCoOwners = "agree-with-co-owners",
        /// Check who is registered.
        CheckRegistered = "check-registered",
        /// Have the proof ready.
        ProveTie = "prove-tie",
        /// Deregister those who left.
        DeregisterOutsiders = "deregister-outsiders",
        /// Fewer people or a larger dwelling.
        FewerOrLarger = "fewer-or-larger",
        /// Owners without an EDS or linked phone.
        OwnerSignature = "owner-signature",
        /// Ask before applying.
        AskOffice = "ask-office",
        /// File online.
        FileOnline = "file-online",
        /// Owners confirm within the hour.
        ConfirmInTime = "confirm-in-time",
        /// Agree with the owners to come along.
        ComeWithOwners = "come-with-owners",
        /// Gather the papers.
        GatherPapers = "gather-papers",
        /// Go to the public service centre.
        GoToCon = "go-to-con",
        /// Go to the police.
        GoToPolice = "go-to-police",
        /// Await the result.
        AwaitResult = "await-result",
        /// Apply again before a temporary registration ends.
        ApplyAgain = "apply-again",
        /// Apply for a card only then.
        CardAfterwards = "card-afterwards",
        /// No paper certificate.
        ResultAtOffice = "result-at-office",
        /// Perhaps nothing has to be filed.
        PerhapsNothing = "perhaps-nothing",
        /// Once the obstacle is gone, check again and apply.
        CheckAgain = "check-again",
    }
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Which.
    pub id: StepId,
    /// The rule that asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// It may turn out not to be needed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
    /// The facts that it speaks of.
    #[serde(default, skip_serializing_if = "Given::is_empty")]
    pub given: Given,
    /// The acts.
    pub sources: Vec<Source>,
}

/// The steps of a case, in order.
pub(super) fn steps(view: &View<'_>) -> Vec<Step> {
    let step = |id: &StepId| {
        let line = id.line();
        let finding = line.rule.and_then(|rule| view.findings.iter().find(|finding| finding.rule == rule));
        line.stands.hold(view).then(|| Step {
            id: *id,
            rule: finding.map(|finding| finding.rule),
            perhaps: view.perhaps(|view| line.stands.hold(view)),
            given: match finding {
                Some(finding) => finding.given.clone(),
                None => line.speaks_of.iter().flat_map(|fact| view.case.given(*fact)).collect(),
            },
            sources: line.sources.to_vec(),
        })
    };
    StepId::ALL.iter().filter_map(step).collect()
}

/// The rule that a step belongs to, when it is taken, and the acts behind it.
struct Line {
    rule: Option<RuleId>,
    stands: Stands,
    sources: &'static [Source],
    /// The facts that it speaks of, where it belongs to no rule.
    speaks_of: &'static [Fact],
}

enum Stands {
    /// The rule can still end at that level.
    At(RuleId, Level),
    If(fn(&View<'_>) -> bool),
}

impl Stands {
    fn hold(&self, view: &View<'_>) -> bool {
        match self {
            Self::At(rule, level) => at(view, *rule, *level),
            Self::If(condition) => condition(view),
        }
    }
}

impl Line {
    /// A step that is taken while a rule can still end at a level.
    const fn at(rule: RuleId, level: Level, sources: &'static [Source]) -> Self {
        Self { rule: Some(rule), stands: Stands::At(rule, level), sources, speaks_of: &[] }
    }

    /// A step that belongs to a rule.
    const fn of(rule: RuleId, stands: fn(&View<'_>) -> bool, sources: &'static [Source]) -> Self {
        Self { rule: Some(rule), stands: Stands::If(stands), sources, speaks_of: &[] }
    }

    /// A step that belongs to the case as a whole.
    const fn when(stands: fn(&View<'_>) -> bool, sources: &'static [Source]) -> Self {
        Self { rule: None, stands: Stands::If(stands), sources, speaks_of: &[] }
    }

    /// The same, worded by those facts.
    const fn speaking_of(self, speaks_of: &'static [Fact]) -> Self {
        Self { speaks_of, ..self }
    }
}

impl StepId {
    fn line(self) -> Line {
        match self {
            Self::NothingToFile => Line::when(
                |view| view.verdict.level() == Some(Level::NotRequired) && !permanent_instead(view),
                const { &[P677.at("pt 3"), P677.at("pt 13")] },
            ),
            Self::PermanentInstead => {
                Line::of(RuleId::TemporaryUnder16, permanent_instead, const { &[P677.at("pt 3")] })
            }
            Self::OtherProcedure => Line::at(RuleId::ServiceScope, Level::OutOfScope, const { &[P677.at("pt 14")] }),
            Self::PermitFirst => Line::of(
                RuleId::ServiceScope,
                |view| view.may_be_filed() && is(view, Status::Kandas),
                const { &[MIG.at("art 1(13)")] },
            ),
            Self::GetExitProof => Line::at(RuleId::ReturningCitizen, Level::Refused, const { &[P677.at("pt 7")] }),
            Self::TemporaryMeanwhile => {
                Line::at(RuleId::ReturningCitizen, Level::Refused, const { &[P677.at("pt 7")] })
            }
            Self::ShortenStay => Line::at(RuleId::StayLength, Level::Refused, const { &[P677.at("pt 13")] }),
            Self::ProveStay => Line::at(RuleId::StayLength, Level::Prepare, const { &[P677.at("pt 13")] }),
            Self::ParentFiles => {
                Line::at(RuleId::MinorApplicant, Level::Prepare, const { &[P677.at("pt 7(1)"), NIT.at("")] })
            }
            Self::RepresentativeFiles => {
                Line::at(RuleId::LegalCapacity, Level::Prepare, const { &[P267.at("annex 2, item 8")] })
            }
            Self::PowerOfAttorney => {
                Line::at(RuleId::Attorney, Level::InPerson, const { &[P267.at("annex 2, item 8")] })
            }
            Self::GiveDataConsent => {
                Line::at(RuleId::DataConsent, Level::Refused, const { &[P267.at("annex 2, item 9")] })
            }
            Self::GetSignature => Line::of(
                RuleId::Signature,
                |view| view.may_be_online() && at(view, RuleId::Signature, Level::Prepare),
                const { &[P267.at("annex 2, item 8")] },
            ),
            Self::RegisterAddress => {
                Line::at(RuleId::AddressRegister, Level::Refused, const { &[P677.at("pt 11"), EGOV_FAQ.at("")] })
            }
            Self::LiftSuspension => Line::at(
                RuleId::AddressSuspended,
                Level::Refused,
                const { &[P267.at("annex 2, pt 5"), P677.at("pt 9(3)")] },
            ),
            Self::GetPlacePermit => {
                Line::at(RuleId::RestrictedPlace, Level::Prepare, const { &[P677.at("pt 16"), P677.at("pt 17")] })
            }
            Self::AmendTenancy => Line::at(RuleId::StateTenancy, Level::Refused, const { &[NIT.at("")] }),
            Self::GetPetition => {
                Line::at(RuleId::AdministrationPetition, Level::Prepare, const { &[P677.at("pt 7(2)")] })
            }
            Self::OwnerRepresentative => {
                Line::at(RuleId::IncapableOwner, Level::InPerson, const { &[PILOT.at(""), NIT.at("")] })
            }
            Self::TalkToOwner => Line::of(
                RuleId::OwnerConsent,
                |view| {
                    let refuses = |kind| someone_says(view, kind, &[OwnerConsent::Refused]);
                    at(view, RuleId::OwnerConsent, Level::Refused)
                        && (refuses(OwnerKind::Person) || refuses(OwnerKind::Organisation))
                },
                const { &[HOU.at("art 23(3-1)"), KOAP.at("art 493(5)"), EGOV_FAQ.at("")] },
            ),
            Self::RegisterInheritance => Line::of(
                RuleId::OwnerConsent,
                |view| at(view, RuleId::OwnerConsent, Level::Refused) && someone_is(view, OwnerKind::Deceased),
                const { &[HOU.at("art 17"), P677.at("pt 4")] },
            ),
            Self::ReachOwner => Line::of(
                RuleId::OwnerConsent,
                |view| {
                    let silent = |kind| someone_says(view, kind, &[OwnerConsent::Silent]);
                    at(view, RuleId::OwnerConsent, Level::Refused)
                        && (silent(OwnerKind::Person) || silent(OwnerKind::Organisation))
                },
                const { &[P677.at("pt 4"), NIT.at("")] },
            ),
            Self::OwnerAttorney => Line::when(
                |view| consent_is_unclear(view, OwnerConsent::Attorney),
                const { &[P677.at("pt 7(2)"), LADA_ATTORNEY.at("")] },
            ),
            Self::OwnerUnable => Line::when(
                |view| consent_is_unclear(view, OwnerConsent::Unable),
                const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] },
            ),
            Self::OrganisationLetter => Line::when(
                |view| {
                    let consents =
                        at(view, RuleId::OwnerConsent, Level::Ask) || at(view, RuleId::CoOwnerConsent, Level::Ask);
                    consents && someone_is(view, OwnerKind::Organisation)
                },
                const { &[HOU.at("art 23(3-1)"), P677.at("pt 4")] },
            ),
            Self::AgreeWithOwners => Line::at(RuleId::OwnerConsent, Level::Prepare, const { &[P677.at("pt 4")] }),
            Self::AgreeWithCoOwners => Line::of(
                RuleId::CoOwnerConsent,
                |view| {
                    let asks = |level| at(view, RuleId::CoOwnerConsent, level);
                    (asks(Level::Prepare) || asks(Level::Ask)) && somebody_can_agree(view)
                },
                const { &[P677.at("pt 7")] },
            ),
            Self::CheckRegistered => Line::of(
                RuleId::CapitalNorm,
                |view| not_ended(view) && norm_counts_people(view),
                const { &[P677.at("pt 10"), P267.at("annex 2, item 10")] },
            ),
            Self::ProveTie => Line::of(
                RuleId::CapitalNorm,
                |view| {
                    at(view, RuleId::CapitalNorm, Level::Prepare)
                        || at(view, RuleId::CapitalNorm, Level::Ask) && reads(view, Reading::Exception)
                },
                const { &[P677.at("pt 4")] },
            ),
            Self::DeregisterOutsiders => Line::of(
                RuleId::CapitalNorm,
                |view| not_ended(view) && outsiders_are_in_the_way(view),
                const { &[P677.at("pt 9(3)")] },
            ),
            Self::FewerOrLarger => {
                Line::at(RuleId::CapitalNorm, Level::Refused, const { &[MIG.at("art 51(2)(1)"), P677.at("pt 4")] })
            }
            Self::OwnerSignature => {
                Line::when(|view| view.may_be_online() && owners_confirm(view), const { &[P267.at("annex 2, item 8")] })
            }
            Self::AskOffice => {
                Line::when(|view| view.verdict.allows(Level::Ask), const { &[P267.at("annex 2, item 10")] })
            }
            Self::FileOnline => {
                Line::when(|view| view.may_be_online(), const { &[P267.at("annex 2, item 2"), NIT.at("")] })
                    .speaking_of(&[Fact::Registration, Fact::StayFrom, Fact::StayUntil])
            }
            Self::ConfirmInTime => Line::when(
                |view| view.may_be_online() && owners_confirm(view) && view.case.filing_date >= norm::ONLINE_ONLY,
                const { &[NIT.at("")] },
            ),
            Self::ComeWithOwners => Line::when(
                |view| owners_come(view) && somebody_can_act(view),
                const { &[P677.at("pt 4"), P677.at("pt 7(2)"), P267.at("annex 2, item 8"), LADA_ATTORNEY.at("")] },
            ),
            Self::GatherPapers => Line::when(
                somebody_comes,
                const { &[P677.at("pt 7(1)"), P677.at("pt 7(2)"), SERVICES.at("art 20(2)")] },
            ),
            Self::GoToCon => Line::when(
                |view| somebody_comes(view) && !view.is_by_police(),
                const { &[P267.at("annex 2, item 2"), P677.at("pt 3"), PILOT.at("")] },
            )
            .speaking_of(&[Fact::Status, Fact::FromAbroad]),
            Self::GoToPolice => Line::when(
                |view| somebody_comes(view) && (view.is_by_police() || view.case.applicant.status.is_none()),
                const { &[P267.at("annex 8")] },
            ),
            Self::AwaitResult => Line::when(
                |view| view.may_be_online(),
                const { &[P267.at("annex 2, item 3"), P267.at("annex 2, item 5"), P267.at("annex 2, item 7")] },
            ),
            Self::ApplyAgain => Line::when(
                |view| {
                    let temporary = view.case.registration == Some(Registration::Temporary);
                    temporary && view.may_be_filed() && !view.is_by_police()
                },
                const { &[P677.at("pt 13")] },
            )
            .speaking_of(&[Fact::StayUntil, Fact::FromAbroad, Fact::ExitProof]),
            Self::CardAfterwards => Line::when(
                |view| view.may_be_filed() && view.case.applicant.status.is_none_or(|status| status == Status::Citizen),
                const { &[P267.at("annex 1, pt 6"), KOAP.at("art 492")] },
            ),
            Self::ResultAtOffice => Line::when(
                |view| somebody_comes(view) && !view.may_be_online() && !view.is_by_police(),
                const { &[P267.at("annex 2, item 5"), P677.at("pt 10")] },
            ),
            Self::PerhapsNothing => Line::when(
                |view| view.verdict.level().is_none() && view.verdict.allows(Level::NotRequired),
                const { &[P677.at("pt 3"), P677.at("pt 13")] },
            ),
            Self::CheckAgain => {
                Line::when(|view| view.verdict.level() == Some(Level::Refused), const { &[P267.at("annex 2, item 9")] })
            }
        }
    }
}

//! The papers to have at hand.

use super::View;
use super::conditions::{at, is, may_be_young, owners_come, proves_study, proves_tie, someone_is, young};
use crate::case::{OwnerKind, Registration, Status};
use crate::day::Day;
use crate::law::{P677, Source};
use crate::level::Level;
use crate::rules::{Rule, RuleId};
use serde::{Deserialize, Serialize};

words! {
    /// A document, in the order in which lists show them.
    pub enum DocumentId {
        /// Identity document.
        IdentityDocument = "identity-document",
        /// Permanent residence permit.
        ResidencePermit = "residence-permit",
        /// Birth certificate.
        BirthCertificate = "birth-certificate",
        /// Passport of Kazakhstan, if there is one.
        PassportIfAny = "passport-if-any",
        /// Proof of guardianship or trusteeship.
        AuthorityProof = "authority-proof",
        /// Notarised power of attorney.
        PowerOfAttorney = "power-of-attorney",
        /// Original passport, or certificate of return.
        PassportOriginal = "passport-original",
        /// Document of deregistration abroad, or of holding no citizenship there.
        ExitProof = "exit-proof",
        /// Petition of the administration.
        Petition = "petition",
        /// Proof of duty or study.
        StayProof = "stay-proof",
        /// Proof of the relation to the owner.
        KinshipProof = "kinship-proof",
        /// Certificate of full-time study.
        StudentCertificate = "student-certificate",
        /// Proof of authority of the owner's legal representative.
        OwnerAuthorityProof = "owner-authority-proof",
        /// Identity document of the owner, who comes along.
        OwnerIdentityDocument = "owner-identity-document",
        /// Consent form, signed by the owners.
        ConsentForm = "consent-form",
        /// Letter of an organisation that owns the dwelling.
        OrganisationLetter = "organisation-letter",
        /// Permit for a restricted place.
        PlacePermit = "place-permit",
    }
}

/// A document to bring or have ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Which.
    pub id: DocumentId,
    /// The rule that asks for it, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// It may turn out not to be needed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
}

impl DocumentId {
    /// The rule that asks for it.
    const fn rule(self) -> Option<RuleId> {
        match self {
            Self::IdentityDocument | Self::OwnerIdentityDocument | Self::ConsentForm => None,
            Self::ResidencePermit => Some(RuleId::ServiceScope),
            Self::BirthCertificate | Self::PassportIfAny => Some(RuleId::MinorApplicant),
            Self::AuthorityProof => Some(RuleId::LegalCapacity),
            Self::PowerOfAttorney => Some(RuleId::Attorney),
            Self::PassportOriginal | Self::ExitProof => Some(RuleId::ReturningCitizen),
            Self::Petition => Some(RuleId::AdministrationPetition),
            Self::StayProof => Some(RuleId::StayLength),
            Self::KinshipProof | Self::StudentCertificate => Some(RuleId::CapitalNorm),
            Self::OwnerAuthorityProof => Some(RuleId::IncapableOwner),
            Self::OrganisationLetter => Some(RuleId::OwnerConsent),
            Self::PlacePermit => Some(RuleId::RestrictedPlace),
        }
    }

    /// Where it stands on a day that this document is asked for: with the rule that asks for it, else in the order itself.
    #[must_use]
    pub fn sources(self, on: Day) -> &'static [Source] {
        match self.rule().and_then(|rule| Rule::of(rule).basis(on)) {
            Some(basis) => basis.sources,
            None if self == Self::IdentityDocument => const { &[P677.at("pt 7(1)")] },
            None => const { &[P677.at("pt 7(2)")] },
        }
    }

    fn is_needed(self, view: &View<'_>) -> bool {
        match self {
            Self::IdentityDocument => !young(view),
            Self::ResidencePermit => is(view, Status::Kandas),
            Self::BirthCertificate | Self::PassportIfAny => young(view) || may_be_young(view),
            Self::AuthorityProof => at(view, RuleId::LegalCapacity, Level::Prepare),
            Self::PowerOfAttorney => at(view, RuleId::Attorney, Level::InPerson),
            Self::PassportOriginal => at(view, RuleId::ReturningCitizen, Level::InPerson),
            Self::ExitProof => {
                let permanent = view.case.registration != Some(Registration::Temporary);
                view.stands(RuleId::ReturningCitizen) && permanent
            }
            Self::Petition => at(view, RuleId::AdministrationPetition, Level::Prepare),
            Self::StayProof => at(view, RuleId::StayLength, Level::Prepare),
            Self::KinshipProof => proves_tie(view) && !proves_study(view),
            Self::StudentCertificate => proves_study(view),
            Self::OwnerAuthorityProof => at(view, RuleId::IncapableOwner, Level::InPerson),
            Self::OwnerIdentityDocument | Self::ConsentForm => owners_come(view),
            Self::OrganisationLetter => {
                someone_is(view, OwnerKind::Organisation)
                    && (view.stands(RuleId::OwnerConsent) || view.stands(RuleId::CoOwnerConsent))
            }
            Self::PlacePermit => at(view, RuleId::RestrictedPlace, Level::Prepare),
        }
    }
}

/// The documents that are needed; none where nothing is filed.
pub(super) fn documents(view: &View<'_>) -> Vec<Document> {
    let needed = |id: DocumentId, view: &View<'_>| view.may_be_filed() && id.is_needed(view);
    let document = |id: DocumentId| Document { id, rule: id.rule(), perhaps: view.perhaps(|view| needed(id, view)) };
    DocumentId::ALL.iter().copied().filter(|id| needed(*id, view)).map(document).collect()
}

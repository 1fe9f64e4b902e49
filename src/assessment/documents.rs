//! The papers to have at hand.

use super::View;
use super::conditions::{at, is, owners_come, proves_study, proves_tie, young};
use crate::case::{Registration, Status};
use crate::level::Level;
use crate::rules::RuleId;

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
    }
}

impl DocumentId {
    fn is_needed(self, view: &View<'_>) -> bool {
        match self {
            Self::IdentityDocument => !young(view),
            Self::ResidencePermit => is(view, Status::Kandas),
            Self::BirthCertificate | Self::PassportIfAny => young(view),
            Self::AuthorityProof => at(view, RuleId::LegalCapacity, Level::Prepare),
            Self::PowerOfAttorney => at(view, RuleId::Attorney, Level::InPerson),
            Self::PassportOriginal => at(view, RuleId::ReturningCitizen, Level::InPerson),
            Self::ExitProof => {
                let permanent = view.case.registration != Some(Registration::Temporary);
                view.finding(RuleId::ReturningCitizen).is_some() && permanent
            }
            Self::Petition => at(view, RuleId::AdministrationPetition, Level::Prepare),
            Self::StayProof => at(view, RuleId::StayLength, Level::Prepare),
            Self::KinshipProof => proves_tie(view) && !proves_study(view),
            Self::StudentCertificate => proves_study(view),
            Self::OwnerAuthorityProof => at(view, RuleId::IncapableOwner, Level::InPerson),
            Self::OwnerIdentityDocument | Self::ConsentForm => owners_come(view),
        }
    }
}

/// The documents that are needed; none where nothing is filed.
pub(super) fn documents(view: &View<'_>) -> Vec<DocumentId> {
    if !view.may_be_filed() {
        return Vec::new();
    }
    DocumentId::ALL.iter().copied().filter(|document| document.is_needed(view)).collect()
}

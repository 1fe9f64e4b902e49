//! The words of the law behind what is asked.

use crate::case::Fact;

/// The term behind a fact, where the acts have one: by it, a question leads to its word.
static TERMS_OF_FACTS: &[(Fact, &str)] = &[
    (Fact::Registration, "temporary-registration"),
    (Fact::Capacity, "limited-capacity"),
    (Fact::ExitProof, "exit-proof"),
    (Fact::RepresentedBy, "legal-representative"),
    (Fact::Kind, "dwelling"),
    (Fact::Tenure, "owner"),
    (Fact::Ownership, "co-owners"),
    (Fact::NamedInTenancy, "tenancy-contract"),
    (Fact::OwnerCapacity, "incapacitated"),
    (Fact::OwnerConsent, "consent"),
    (Fact::AddressRegistered, "address-register"),
    (Fact::Suspended, "suspension"),
    (Fact::UsableArea, "usable-area"),
    (Fact::LivingArea, "living-area"),
    (Fact::RelationToOwner, "close-relatives"),
    (Fact::FullTimeStudent, "full-time-student"),
    (Fact::HasEds, "eds"),
    (Fact::PhoneLinked, "mcd"),
];

impl Fact {
    /// The name of the term behind it, where the acts have one.
    #[must_use]
    pub fn term(self) -> Option<&'static str> {
        TERMS_OF_FACTS.iter().find(|(fact, _)| *fact == self).map(|(_, term)| *term)
    }
}

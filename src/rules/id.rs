//! The rules by name.

words! {
    /// A rule, in the order in which assessments list them: who and whether at all, how to file, the dwelling, the owners,
    /// the norm. The word is the same in every face of the program.
    #[derive(PartialOrd, Ord)]
    pub enum RuleId {
        /// Who is registered by this procedure.
        ServiceScope = "service-scope",
        /// Children under 14 are not registered by themselves.
        Under14 = "under-14",
        /// Temporary registration begins at 16.
        TemporaryUnder16 = "temporary-under-16",
        /// Shift workers and patients need no temporary registration.
        TemporaryExempt = "temporary-exempt",
        /// How long a temporary stay may be.
        StayLength = "stay-length",
        /// At 14 and 15 a parent or legal representative applies.
        MinorApplicant = "minor-applicant",
        /// Without full capacity a guardian or trustee applies.
        LegalCapacity = "legal-capacity",
        /// A power of attorney is accepted at an office only.
        Attorney = "attorney",
        /// Citizens who return from abroad prove that they left.
        ReturningCitizen = "returning-citizen",
        /// Consent to access to personal data.
        DataConsent = "data-consent",
        /// How a citizen signs.
        Signature = "signature",
        /// The dwelling is meant for living in.
        DwellingKind = "dwelling-kind",
        /// The address is in the address register.
        AddressRegister = "address-register",
        /// Registration at the address is not suspended.
        AddressSuspended = "address-suspended",
        /// In state rental housing the contract names whoever applies.
        StateTenancy = "state-tenancy",
        /// Service housing has a regime of its own.
        ServiceHousing = "service-housing",
        /// An administration asks by petition.
        AdministrationPetition = "administration-petition",
        /// For an owner who cannot act a representative comes.
        IncapableOwner = "incapable-owner",
        /// The owners consent.
        OwnerConsent = "owner-consent",
        /// The other owners of a shared dwelling consent.
        CoOwnerConsent = "co-owner-consent",
        /// The occupancy norm of the place.
        CapitalNorm = "capital-norm",
    }
}

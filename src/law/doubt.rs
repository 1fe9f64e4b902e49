//! The questions on which the law allows two readings.

words! {
    /// A doubt, in the order in which lists show them: those of the rules, then those of ways, notes and terms. Both readings
    /// stand in the texts.
    pub enum DoubtId {
        /// Who is counted for the norm.
        WhoCounts = "who-counts",
        /// Usable or living area.
        WhichArea = "which-area",
        /// Whether an owner may exceed the norm.
        OwnerOverNorm = "owner-over-norm",
        /// Whether a tie to one of several owners is enough.
        SeveralOwners = "several-owners",
        /// Whether family is taken out whoever else is registered.
        FamilyExempt = "family-exempt",
        /// Whose spouses and children "their" means.
        Their = "their",
        /// Who is a student.
        Student = "student",
        /// Whether kin by an ended marriage is excepted.
        Divorce = "divorce",
        /// Whether a tenant can use the exceptions.
        TenantException = "tenant-exception",
        /// Whether the norm reaches people whom the police account for.
        NormRefugees = "norm-refugees",
        /// From which day the norm holds.
        NormSince = "norm-since",
        /// Whether co-owners consent.
        CoOwner = "co-owner",
        /// Who consents in a rented flat.
        PrivateTenant = "private-tenant",
        /// How a company consents as an owner.
        OwnerKinds = "owner-kinds",
        /// Whether an attorney can consent for an owner.
        OwnerAttorney = "owner-attorney",
        /// Whether an owner can consent who can neither sign nor come.
        OwnerUnable = "owner-unable",
        /// Whether an owner of limited capacity means the office.
        OwnerLimited = "owner-limited",
        /// Whether consents may be lacking that the register does not show.
        JointProperty = "joint-property",
        /// Whether the owner has to come.
        OwnerPresence = "owner-presence",
        /// Whether new family can be registered in a state tenancy.
        TenancyAdditions = "tenancy-additions",
        /// Whether somebody applies alone at 16 and 17.
        Minor1617 = "minor-16-17",
        /// Whether children under 14 will be registered.
        Under14Future = "under-14-future",
        /// Whether somebody can be registered in premises that are not for living.
        Commercial = "commercial",
        /// Who consents in service housing.
        ServiceHousing = "service-housing",
        /// How a petition is handed in.
        PetitionWay = "petition-way",
        /// Where citizens who return begin.
        ReturningStart = "returning-start",
        /// Whether a mortgage or arrest is in the way.
        Encumbrance = "encumbrance",
        /// What happens on the last day of a temporary registration.
        TemporaryEnd = "temporary-end",
        /// What a new registration removes.
        BothRegistrations = "both-registrations",
        /// Whether applications of banks take it.
        BankApps = "bank-apps",
        /// How long online-only lasts.
        PilotEnd = "pilot-end",
        /// Which fines hold after the wording that was read.
        Fines = "fines",
    }
}

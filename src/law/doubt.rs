//! The questions on which the law allows two readings.

use super::{EGOV, FAM, HOU, KAZINFORM, KOAP, LADA_ATTORNEY, M368, M452, MIG, NIT, P267, P677, PILOT, Source};

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

impl DoubtId {
    /// The places that can be read in two ways, contradict each other, or are silent.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::WhoCounts => const { &[M452.at(""), P677.at("pt 4"), KAZINFORM.at("")] },
            Self::WhichArea => const { &[M452.at(""), HOU.at("art 2(35)"), HOU.at("art 2(36)")] },
            Self::OwnerOverNorm => const { &[P677.at("pt 4"), MIG.at("art 51(2)(1)")] },
            Self::SeveralOwners | Self::Their | Self::Student => const { &[P677.at("pt 4")] },
            Self::FamilyExempt => const { &[M452.at(""), MIG.at("art 51(2)(1)"), P677.at("pt 4")] },
            Self::Divorce => const { &[FAM.at("art 1(1)(16)")] },
            Self::TenantException => const { &[P677.at("pt 4"), MIG.at("art 51(2)(1)")] },
            Self::NormRefugees => const { &[P677.at("pt 4"), P267.at("annex 8")] },
            Self::NormSince => const { &[P677.at("pt 4"), M368.at(""), KAZINFORM.at("")] },
            Self::CoOwner => const { &[P677.at("pt 7"), EGOV.at("")] },
            Self::PrivateTenant => const { &[P677.at("pt 4"), P267.at("annex 2, item 8"), NIT.at("")] },
            Self::OwnerKinds => const { &[HOU.at("art 23(3-1)"), P677.at("pt 4")] },
            Self::OwnerAttorney => const { &[P677.at("pt 7(2)"), LADA_ATTORNEY.at("")] },
            Self::OwnerUnable => const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] },
            Self::OwnerLimited => const { &[NIT.at(""), PILOT.at("")] },
            Self::JointProperty => const { &[HOU.at("art 16(2)")] },
            Self::OwnerPresence => const { &[P267.at("annex 2, item 8")] },
            Self::TenancyAdditions => const { &[NIT.at(""), P677.at("pt 4")] },
            Self::Minor1617 => const { &[P677.at("pt 7"), P267.at("annex 2, item 8")] },
            Self::Under14Future => const { &[P677.at("pt 3")] },
            Self::Commercial => const { &[HOU.at("art 2(27)"), P677.at("pt 4")] },
            Self::ServiceHousing => const { &[HOU.at("art 2(20)"), HOU.at("art 2(21)")] },
            Self::PetitionWay => const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] },
            Self::ReturningStart => const { &[P677.at("pt 7"), P267.at("annex 2, item 8")] },
            Self::Encumbrance => const { &[P267.at("annex 2, item 9")] },
            Self::TemporaryEnd => const { &[P677.at("pt 13")] },
            Self::BothRegistrations => const { &[P677.at("pt 13"), P677.at("pt 10")] },
            Self::BankApps => const { &[P267.at("annex 2, item 2"), NIT.at("")] },
            Self::PilotEnd => const { &[PILOT.at(""), NIT.at(""), P677.at("pt 3")] },
            Self::Fines => const { &[KOAP.at("art 492"), KOAP.at("art 493")] },
        }
    }
}

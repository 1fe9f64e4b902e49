//! What helps after a refusal, and where in the page that is done.

words! {
    /// One thing to do. Its word is the name of its text; what a result advises too has the same.
    pub enum Cure {
        /// Reach an owner who does not answer.
        ReachOwner = "step-reach-owner",
        /// A way for an owner to sign.
        OwnerSignature = "step-owner-signature",
        /// Come with the owner's representative.
        OwnerRepresentative = "step-owner-representative",
        /// The owner's attorney.
        OwnerAttorney = "step-owner-attorney",
        /// A way for an owner who can neither sign nor come.
        OwnerUnable = "step-owner-unable",
        /// Talk to the owner.
        TalkToOwner = "step-talk-to-owner",
        /// Amend the tenancy contract.
        AmendTenancy = "step-amend-tenancy",
        /// Put the address in order.
        RegisterAddress = "step-register-address",
        /// Check who is registered.
        CheckRegistered = "step-check-registered",
        /// Clear the address.
        LiftSuspension = "step-lift-suspension",
        /// Deregister those who left.
        DeregisterOutsiders = "step-deregister-outsiders",
        /// Fewer people or a larger dwelling.
        FewerOrLarger = "step-fewer-or-larger",
        /// Have the proof ready.
        ProveTie = "step-prove-tie",
        /// Consent to data access.
        GiveDataConsent = "step-give-data-consent",
        /// Obtain the proof from abroad.
        GetExitProof = "step-get-exit-proof",
        /// Temporary registration meanwhile.
        TemporaryMeanwhile = "step-temporary-meanwhile",
        /// File online.
        FileOnline = "step-file-online",
        /// Have the chip rewritten.
        Chip = "after-chip",
        /// Look for what else is in the way, then apply again.
        Again = "refused-do-again",
        /// Find out what did not fit.
        FindOut = "refused-do-find",
        /// Go to the public service centre.
        Con = "refused-do-con",
        /// Ask for a reasoned refusal in writing.
        InWriting = "refused-do-written",
        /// Ask for the receipt.
        Receipt = "refused-do-receipt",
        /// Bring what was lacking.
        Complete = "refused-do-complete",
    }
}

words! {
    /// Where something is done or read. Its word is the name of its text.
    pub enum Way {
        /// The check.
        Check = "refused-way-check",
        /// The norm, worked out for a dwelling.
        Bench = "refused-way-bench",
        /// The duties of owners.
        Duties = "refused-way-duties",
        /// How a registration ends.
        Ending = "nav-ending",
        /// A call.
        Call = "act-call",
    }
}

impl Cure {
    /// Where the page helps with it.
    #[must_use]
    pub fn way(self) -> Option<Way> {
        match self {
            Self::Again => Some(Way::Check),
            Self::FewerOrLarger => Some(Way::Bench),
            Self::TalkToOwner => Some(Way::Duties),
            Self::LiftSuspension | Self::DeregisterOutsiders => Some(Way::Ending),
            Self::OwnerAttorney | Self::FindOut => Some(Way::Call),
            Self::ReachOwner
            | Self::OwnerSignature
            | Self::OwnerRepresentative
            | Self::OwnerUnable
            | Self::AmendTenancy
            | Self::RegisterAddress
            | Self::CheckRegistered
            | Self::ProveTie
            | Self::GiveDataConsent
            | Self::GetExitProof
            | Self::TemporaryMeanwhile
            | Self::FileOnline
            | Self::Chip
            | Self::Con
            | Self::InWriting
            | Self::Receipt
            | Self::Complete => None,
        }
    }
}

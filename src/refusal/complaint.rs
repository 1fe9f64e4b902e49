//! Whether to complain, what is to be known of that, and what a letter says.

use crate::law::{KOAP, M452, MIG, P267, P677, SERVICES, Source};
use crate::level::Certainty::Certain;
use crate::statement::Statement;

words! {
    /// Whether to complain.
    pub enum Advice {
        /// There is something to point at.
        Complain = "refused-advice-complain",
        /// To put right what is wrong is quicker.
        CureFirst = "refused-advice-cure-first",
        /// There is no answer yet that could be complained of.
        AskFirst = "refused-advice-ask-first",
        /// No complaint changes anything.
        NoUse = "refused-advice-no-use",
    }
}

words! {
    /// A letter to send. Its word is the name of its text.
    pub enum LetterId {
        /// To whoever refused.
        Complaint = "refused-complaint-letter",
        /// To whoever has given no answer in writing.
        Request = "refused-request-letter",
    }
}

impl Advice {
    /// The letter that goes with it.
    #[must_use]
    pub const fn letter(self) -> Option<LetterId> {
        match self {
            Self::Complain | Self::CureFirst => Some(LetterId::Complaint),
            Self::AskFirst => Some(LetterId::Request),
            Self::NoUse => None,
        }
    }
}

words! {
    /// What is to be known of a complaint. Its word is the name of its text, which stands beside results too.
    pub enum Note {
        /// To whom, by when it is answered, and the court after that.
        Terms = "refusal-complaint",
        /// The language of papers, and officials who restrict the choice of a residence.
        More = "refusal-complaint-more",
    }
}

impl Note {
    /// What stands behind it.
    #[must_use]
    pub fn statement(self) -> Statement {
        match self {
            // Before the provider first; a court only after that.
            Self::Terms => Statement::said(Certain, const { &[P267.at("annex 2, pt 7"), P267.at("annex 2, pt 8")] }),
            Self::More => Statement::said(Certain, const { &[KOAP.at("art 75(1)"), KOAP.at("art 76")] }),
        }
    }
}

words! {
    /// What a letter says of a ground. Its word is the name of its text.
    pub enum Point {
        /// No order sets the hour.
        Hour = "refused-point-hour",
        /// An attorney may come for the owner.
        Attorney = "refused-point-attorney",
        /// No rule asks for a name in the contract.
        Tenancy = "refused-point-tenancy",
        /// Address and ownership are registered.
        Address = "refused-point-address",
        /// The address is cleared.
        Cleared = "refused-point-cleared",
        /// How the norm was worked out.
        Norm = "refused-point-norm",
        /// The city's decision takes family out.
        Family = "refused-point-family",
        /// Documents prove the tie too.
        Kinship = "refused-point-kinship",
        /// What did not fit.
        Data = "refused-point-data",
        /// Temporary registration meanwhile.
        Meanwhile = "refused-point-meanwhile",
        /// A receipt about what was not accepted.
        Receipt = "refused-point-receipt",
        /// The rules name the office too.
        Office = "refused-point-office",
        /// A refusal has a reason, and one of two grounds.
        Reason = "refused-point-reason",
    }
}

impl Point {
    /// The acts that it names.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::Hour => const { &[P677.at("pt 4"), P267.at("annex 2, item 8")] },
            Self::Attorney => const { &[P677.at("pt 7(2)")] },
            // The code is that by which ownership is looked up.
            Self::Tenancy | Self::Address | Self::Kinship => const { &[P677.at("pt 4")] },
            Self::Cleared => const { &[P267.at("annex 2, pt 5")] },
            Self::Norm => const { &[MIG.at("art 51(2)(1)"), P677.at("pt 4"), M452.at("")] },
            Self::Family => const { &[M452.at("")] },
            Self::Data => const { &[P267.at("annex 2, item 9")] },
            Self::Meanwhile => const { &[P677.at("pt 7")] },
            Self::Receipt => const { &[SERVICES.at("art 20(2)")] },
            Self::Office => const { &[P677.at("pt 3"), P267.at("annex 2, item 2")] },
            Self::Reason => const { &[P267.at("annex 2, item 5"), P267.at("annex 2, item 9")] },
        }
    }
}

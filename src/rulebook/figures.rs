//! The ages, terms and fines that stand as one figure in sentences, each with where it stands.

use super::Time;
use crate::law::{CIV, KOAP, NIT, P267, P677, Source};
use crate::level::Certainty;
use crate::norm;

words! {
    /// A figure. Its word is that of [`crate::norm`].
    pub enum FigureId {
        /// [`norm::AGE_REGISTERED`].
        AgeRegistered = "age-registered",
        /// [`norm::AGE_TEMPORARY`].
        AgeTemporary = "age-temporary",
        /// [`norm::AGE_CARD`].
        AgeCard = "age-card",
        /// [`norm::AGE_ADULT`].
        AgeAdult = "age-adult",
        /// [`norm::STAY_LEAST_MONTHS`].
        StayLeastMonths = "stay-least-months",
        /// [`norm::STAY_MOST_MONTHS`].
        StayMostMonths = "stay-most-months",
        /// [`norm::ARRIVAL_DAYS`].
        ArrivalDays = "arrival-days",
        /// [`norm::CONSENT_MINUTES`].
        ConsentMinutes = "consent-minutes",
        /// [`norm::ONLINE_MINUTES`].
        OnlineMinutes = "online-minutes",
        /// [`norm::OFFICE_MINUTES`].
        OfficeMinutes = "office-minutes",
        /// [`norm::OFFICE_WAIT_MINUTES`].
        OfficeWaitMinutes = "office-wait-minutes",
        /// [`norm::OFFICE_SERVED_MINUTES`].
        OfficeServedMinutes = "office-served-minutes",
        /// [`norm::ENDING_MINUTES`].
        EndingMinutes = "ending-minutes",
        /// [`norm::ENDING_WAIT_MINUTES`].
        EndingWaitMinutes = "ending-wait-minutes",
        /// [`norm::ENDING_SERVED_MINUTES`].
        EndingServedMinutes = "ending-served-minutes",
        /// [`norm::FINE_CITIZEN_MONTHS`].
        FineCitizenMonths = "fine-citizen-months",
        /// [`norm::FINE_CITIZEN`].
        FineCitizen = "fine-citizen",
        /// [`norm::FINE_CITIZEN_REPEAT`].
        FineCitizenRepeat = "fine-citizen-repeat",
        /// [`norm::FINE_FOREIGNER`].
        FineForeigner = "fine-foreigner",
        /// [`norm::FINE_FOREIGNER_REPEAT`].
        FineForeignerRepeat = "fine-foreigner-repeat",
        /// [`norm::FINE_MINOR_MOST`].
        FineMinorMost = "fine-minor-most",
    }
}

impl FigureId {
    /// Since when it holds, where it stands, and how sure that is.
    pub(super) fn time(self) -> Time {
        use Certainty::{Certain, Likely};
        let (certainty, sources): (Certainty, &'static [Source]) = match self {
            Self::AgeRegistered => (Certain, const { &[P677.at("pt 3"), CIV.at("art 16(2)")] }),
            Self::AgeTemporary => (Certain, const { &[P677.at("pt 13"), P677.at("pt 7(1)")] }),
            Self::AgeCard => (Certain, const { &[P677.at("pt 7(1)")] }),
            Self::AgeAdult => (Certain, const { &[CIV.at("art 17(2)")] }),
            Self::StayLeastMonths | Self::StayMostMonths => (Certain, const { &[P677.at("pt 13")] }),
            Self::ArrivalDays => (Certain, const { &[P677.at("pt 7")] }),
            // Announced; no act sets it.
            Self::ConsentMinutes => {
                return Time::since(norm::ONLINE_ONLY, Likely, const { &[NIT.at("")] });
            }
            Self::OnlineMinutes | Self::OfficeMinutes | Self::OfficeWaitMinutes | Self::OfficeServedMinutes => {
                (Certain, const { &[P267.at("annex 2, item 3")] })
            }
            Self::EndingMinutes | Self::EndingWaitMinutes | Self::EndingServedMinutes => {
                (Likely, const { &[P267.at("annex 3")] })
            }
            Self::FineCitizenMonths | Self::FineCitizen | Self::FineCitizenRepeat => {
                (Certain, const { &[KOAP.at("art 492")] })
            }
            Self::FineForeigner => (Certain, const { &[KOAP.at("art 492(4)")] }),
            Self::FineForeignerRepeat => (Certain, const { &[KOAP.at("art 492(5)")] }),
            Self::FineMinorMost => (Certain, const { &[KOAP.at("art 65"), KOAP.at("art 66")] }),
        };
        Time::since(norm::RULES_BEGIN, certainty, sources)
    }
}

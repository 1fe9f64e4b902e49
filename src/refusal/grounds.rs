//! The table: what each ground means, what helps, and whether to complain.

use super::{Advice, Cure, Ground, Note, Point, Refusal};
use crate::law::{
    DoubtId, EGOV_FAQ, HOU, KOAP, LADA, LADA_ATTORNEY, M452, MIG, NIT, P267, P677, PILOT, SERVICES, Source,
};
use crate::level::Certainty::{self, Ambiguous, Certain, Conflicting, Likely};
use crate::statement::Statement;

impl Refusal {
    const fn of(certainty: Certainty, sources: &'static [Source], cures: &'static [Cure]) -> Self {
        Self { cause: Statement::said(certainty, sources), cures, advice: Advice::NoUse, points: &[], notes: &[] }
    }

    const fn doubted(self, doubts: &'static [DoubtId]) -> Self {
        Self { cause: self.cause.doubted(doubts), ..self }
    }

    /// With a letter that says these, and what everybody who writes one is to know.
    const fn advised(self, advice: Advice, points: &'static [Point]) -> Self {
        Self { advice, points, notes: &[Note::Terms], ..self }
    }

    /// Where language or the choice of a residence may have been the reason.
    const fn with_more(self) -> Self {
        Self { notes: &[Note::Terms, Note::More], ..self }
    }
}

impl Ground {
    /// What stands behind it.
    #[must_use]
    pub fn refusal(self) -> Refusal {
        match self {
            // The hour was announced, and stands in neither order; the request waits in the owner's account.
            Self::OwnerSilent => Refusal::of(
                Likely,
                const { &[P677.at("pt 4"), P267.at("annex 2, pt 5"), NIT.at(""), LADA.at("")] },
                &[Cure::ReachOwner, Cure::Again],
            )
            .advised(Advice::CureFirst, &[Point::Hour]),
            // By signature, or by one-time passwords where both phones are linked.
            Self::OwnerSignature => {
                Refusal::of(Certain, const { &[P267.at("annex 2, item 8")] }, &[Cure::OwnerSignature, Cure::Again])
            }
            Self::OwnerIncapable => {
                Refusal::of(Likely, const { &[PILOT.at(""), NIT.at("")] }, &[Cure::OwnerRepresentative, Cure::Con])
                    .doubted(&[DoubtId::OwnerLimited])
            }
            // The order allows what the office does not accept.
            Self::OwnerAttorney => Refusal::of(
                Conflicting,
                const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8"), LADA_ATTORNEY.at("")] },
                &[Cure::OwnerAttorney, Cure::OwnerUnable],
            )
            .doubted(&[DoubtId::OwnerAttorney])
            .advised(Advice::Complain, &[Point::Attorney]),
            // No consent, no registration; whoever lets is bound to register all the same.
            Self::OwnerRefuses => Refusal::of(
                Likely,
                const { &[P677.at("pt 4"), HOU.at("art 23(3-1)"), KOAP.at("art 493(5)"), EGOV_FAQ.at("")] },
                &[Cure::TalkToOwner, Cure::Again],
            )
            .doubted(&[DoubtId::CoOwner]),
            // As announced; the order speaks of the tenant's consent alone.
            Self::Tenancy => {
                Refusal::of(Likely, const { &[NIT.at(""), P677.at("pt 4")] }, &[Cure::AmendTenancy, Cure::Again])
                    .doubted(&[DoubtId::TenancyAdditions])
                    .advised(Advice::CureFirst, &[Point::Tenancy])
            }
            Self::Address => Refusal::of(
                Likely,
                const { &[P677.at("pt 4"), P677.at("pt 11"), HOU.at("art 17"), EGOV_FAQ.at("")] },
                &[Cure::RegisterAddress, Cure::Again],
            )
            .advised(Advice::CureFirst, &[Point::Address]),
            // Until the owner or tenant deregisters those who do not live there.
            Self::Suspended => Refusal::of(
                Certain,
                const { &[P267.at("annex 2, pt 5"), KOAP.at("art 493"), P677.at("pt 9(3)"), P677.at("pt 10")] },
                &[Cure::CheckRegistered, Cure::LiftSuspension, Cure::Again],
            )
            .advised(Advice::CureFirst, &[Point::Cleared]),
            // Who is family may point at the decision; who is not, at what was said of those who are registered already.
            Self::Norm => Refusal::of(
                Conflicting,
                const { &[MIG.at("art 51(2)(1)"), P677.at("pt 4"), M452.at(""), P677.at("pt 9(3)")] },
                &[Cure::FewerOrLarger, Cure::DeregisterOutsiders],
            )
            .doubted(&[DoubtId::FamilyExempt, DoubtId::WhoCounts, DoubtId::WhichArea])
            .advised(Advice::CureFirst, &[Point::Norm, Point::Family]),
            // The law excepts only where nobody else is registered; the city's decision does not say so.
            Self::Strangers => Refusal::of(
                Conflicting,
                const { &[MIG.at("art 51(2)(1)"), P677.at("pt 4"), M452.at(""), P677.at("pt 9(3)"), P677.at("pt 10")] },
                &[Cure::CheckRegistered, Cure::DeregisterOutsiders, Cure::Again],
            )
            .doubted(&[DoubtId::FamilyExempt])
            .advised(Advice::CureFirst, &[Point::Family]),
            // From the systems, or from documents that the citizen presents.
            Self::Kinship => {
                Refusal::of(Certain, const { &[P677.at("pt 4")] }, &[Cure::ProveTie, Cure::Con, Cure::Again])
                    .advised(Advice::CureFirst, &[Point::Kinship])
            }
            // The first of two grounds.
            Self::Data => Refusal::of(
                Certain,
                const { &[P267.at("annex 2, item 9"), P267.at("annex 2, item 5")] },
                &[Cure::FindOut, Cure::Again],
            )
            .advised(Advice::CureFirst, &[Point::Data])
            .with_more(),
            Self::Mismatch => Refusal::of(
                Certain,
                const { &[P267.at("annex 2, pt 5"), P267.at("annex 2, item 5")] },
                &[Cure::FindOut, Cure::Con],
            )
            .advised(Advice::CureFirst, &[Point::Data]),
            // The second of two grounds.
            Self::DataConsent => {
                Refusal::of(Certain, const { &[P267.at("annex 2, item 9")] }, &[Cure::GiveDataConsent, Cure::Again])
            }
            Self::FromAbroad => Refusal::of(
                Certain,
                const { &[P677.at("pt 7"), P267.at("annex 2, item 8")] },
                &[Cure::GetExitProof, Cure::TemporaryMeanwhile],
            )
            .doubted(&[DoubtId::ReturningStart])
            .advised(Advice::CureFirst, &[Point::Meanwhile]),
            // No refusal: the entry counts, the card comes to be rewritten.
            Self::Chip => Refusal::of(Likely, const { &[P677.at("pt 10"), P267.at("annex 2, item 8")] }, &[Cure::Chip]),
            // Incomplete or expired, by a written receipt.
            Self::NotAccepted => Refusal::of(
                Certain,
                const { &[SERVICES.at("art 20(2)"), P267.at("annex 2")] },
                &[Cure::Receipt, Cure::Complete],
            )
            .advised(Advice::AskFirst, &[Point::Receipt])
            .with_more(),
            // The announced term is over; the rules name the office.
            Self::OnlineOnly => Refusal::of(
                Ambiguous,
                const { &[P677.at("pt 3"), P267.at("annex 2, item 2"), PILOT.at(""), NIT.at("")] },
                &[Cure::FileOnline, Cure::InWriting],
            )
            .doubted(&[DoubtId::PilotEnd])
            .advised(Advice::AskFirst, &[Point::Office])
            .with_more(),
            Self::GoToCon => Refusal::of(Likely, const { &[P267.at("annex 2, pt 5")] }, &[Cure::InWriting, Cure::Con])
                .advised(Advice::AskFirst, &[Point::Reason]),
            // An entry, or a reasoned refusal on one of two grounds.
            Self::Other => Refusal::of(
                Certain,
                const { &[P267.at("annex 2, item 5"), P267.at("annex 2, item 9")] },
                &[Cure::FindOut, Cure::InWriting],
            )
            .advised(Advice::Complain, &[Point::Reason])
            .with_more(),
        }
    }
}

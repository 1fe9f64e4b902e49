//! The register of doubts: since when each question stands.

use super::{About, Entry, Time};
use crate::day::Day;
use crate::law::DoubtId;
use crate::level::Certainty;
use crate::norm::{self, OCCUPANCY_NORMS, OccupancyNorm};

pub(super) fn entry(id: DoubtId) -> Entry {
    Entry::plain(About::Doubt(id), Time::since(since(id), Certainty::Ambiguous, id.sources()))
}

/// The first day on which a question can be asked, as far as the check answers.
pub(super) fn since(id: DoubtId) -> Day {
    let first = |stands: &dyn Fn(&OccupancyNorm) -> bool| {
        OCCUPANCY_NORMS.iter().find(|norm| stands(norm)).map_or(norm::RULES_BEGIN, |norm| norm.from)
    };
    match id {
        DoubtId::WhoCounts
        | DoubtId::WhichArea
        | DoubtId::OwnerOverNorm
        | DoubtId::SeveralOwners
        | DoubtId::Their
        | DoubtId::Student
        | DoubtId::Divorce
        | DoubtId::TenantException
        | DoubtId::NormRefugees
        | DoubtId::NormSince => first(&|_| true),
        DoubtId::FamilyExempt => first(&|norm| norm.exempts_family),
        DoubtId::OwnerLimited | DoubtId::BankApps => norm::ONLINE_ONLY,
        DoubtId::PilotEnd => norm::PILOT_OVER,
        DoubtId::Fines => norm::LAW_READ.plus_days(1).unwrap_or(norm::LAW_READ),
        DoubtId::CoOwner
        | DoubtId::PrivateTenant
        | DoubtId::OwnerKinds
        | DoubtId::OwnerAttorney
        | DoubtId::OwnerUnable
        | DoubtId::JointProperty
        | DoubtId::OwnerPresence
        | DoubtId::TenancyAdditions
        | DoubtId::Minor1617
        | DoubtId::Under14Future
        | DoubtId::Commercial
        | DoubtId::ServiceHousing
        | DoubtId::PetitionWay
        | DoubtId::ReturningStart
        | DoubtId::Encumbrance
        | DoubtId::TemporaryEnd
        | DoubtId::BothRegistrations => norm::RULES_BEGIN,
    }
}

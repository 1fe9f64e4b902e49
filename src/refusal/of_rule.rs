//! The ground that a refusal names where a rule stands in the way.

use super::Ground;
use crate::case::{Case, OwnerConsent, Tally, Tie};
use crate::rules::RuleId;

/// Rules that have a ground of their own.
static GROUNDS: &[(RuleId, Ground)] = &[
    (RuleId::ReturningCitizen, Ground::FromAbroad),
    (RuleId::DataConsent, Ground::DataConsent),
    (RuleId::AddressRegister, Ground::Address),
    (RuleId::AddressSuspended, Ground::Suspended),
    (RuleId::StateTenancy, Ground::Tenancy),
    (RuleId::IncapableOwner, Ground::OwnerIncapable),
    (RuleId::OwnerConsent, Ground::OwnerRefuses),
    (RuleId::CoOwnerConsent, Ground::OwnerRefuses),
    (RuleId::CapitalNorm, Ground::Norm),
];

impl Ground {
    /// The ground of a rule, as the case has it. Of a rule without one it is that the rules are not met.
    #[must_use]
    pub fn of_rule(rule: RuleId, case: &Case) -> Self {
        let owners = case.dwelling.other_owners.as_deref().unwrap_or_default();
        let says = |consent| owners.iter().any(|owner| owner.consent == Some(consent));
        let strangers = case.dwelling.registered.and_then(Tally::known).is_some_and(|people| people.outsiders > 0);
        match GROUNDS.iter().find(|(known, _)| *known == rule).map(|(_, ground)| *ground) {
            Some(Self::OwnerRefuses) if says(OwnerConsent::Refused) => Self::OwnerRefuses,
            Some(Self::OwnerRefuses) if says(OwnerConsent::Silent) => Self::OwnerSilent,
            Some(Self::OwnerRefuses) if says(OwnerConsent::Attorney) => Self::OwnerAttorney,
            // They stand in the way of those only whom the law excepts.
            Some(Self::Norm) if strangers && matches!(case.tie(), Some(Tie::Family | Tie::Excepted)) => Self::Strangers,
            ground => ground.unwrap_or(Self::Data),
        }
    }
}

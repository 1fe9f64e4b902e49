//! The owners' consent for somebody who owns no share.

use super::others::OwnerSays;
use super::{Basis, Outcome, Rule, RuleId, no_threshold};
use crate::case::{Fact, OwnerConsent, Ownership, Tenure};
use crate::law::{DoubtId, HOU, KOAP, LADA_ATTORNEY, NIT, P267, P677, Source};
use crate::level::{Certainty, Level};
use crate::norm;

pub(super) const RULE: Rule = Rule {
    id: RuleId::OwnerConsent,
    reads: &[Fact::Tenure, Fact::Kind, Fact::Ownership, Fact::OwnerKind, Fact::OwnerConsent],
    certainty_by: &[],
    levels: &[Level::Prepare, Level::Ask, Level::Refused],
    required: no_threshold,
    decide: |world, out| {
        // A private dwelling; a petition of the administration would stand instead (pt 7(2)).
        let owners_consent = world.tenure() == Tenure::Private && !world.kind().has_administration();
        // No consent is needed from an owner who registers in his own dwelling.
        if !owners_consent || world.ownership() != Ownership::None {
            return out.level(Level::Ready);
        }
        // Every owner has to consent, so the worst answer rules; of those that are as bad, the surest.
        let worst = world.owners_say().map(outcome).reduce(Outcome::worse);
        out.add(worst.unwrap_or(Outcome::of(Level::Ready)));
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [P677.at("pt 4"), P677.at("pt 7"), P267.at("annex 2, item 8")] },
            certainty: Certainty::Certain,
        }]
    },
    doubts: &[DoubtId::PrivateTenant, DoubtId::OwnerAttorney, DoubtId::OwnerUnable, DoubtId::OwnerKinds],
};

/// What the answer of one owner comes to.
pub(super) fn outcome(says: OwnerSays) -> Outcome {
    match says {
        OwnerSays::Person(OwnerConsent::Given) => Outcome::of(Level::Ready),
        OwnerSays::Person(OwnerConsent::Pending) => Outcome::of(Level::Prepare),
        // Somebody else may consent by the text; the desks were told that the owner comes.
        OwnerSays::Person(OwnerConsent::Attorney) => {
            by(Level::Ask, Certainty::Conflicting, const { &[P677.at("pt 7(2)"), LADA_ATTORNEY.at("")] })
        }
        // Without a signature, a linked phone and an attorney, nothing says how.
        OwnerSays::Person(OwnerConsent::Unable) => {
            by(Level::Ask, Certainty::Ambiguous, const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] })
        }
        OwnerSays::Person(OwnerConsent::Refused) => Outcome::of(Level::Refused),
        // The hour in which owners confirm was announced; no order has it.
        OwnerSays::Person(OwnerConsent::Silent) => {
            by(Level::Refused, Certainty::Likely, const { &[P677.at("pt 4"), NIT.at("")] })
        }
        // A legal entity is bound to register those who live there; how it consents online is written nowhere.
        OwnerSays::Organisation(OwnerConsent::Refused | OwnerConsent::Silent) => {
            by(Level::Refused, Certainty::Ambiguous, ORGANISATION)
        }
        OwnerSays::Organisation(
            OwnerConsent::Given | OwnerConsent::Pending | OwnerConsent::Attorney | OwnerConsent::Unable,
        ) => by(Level::Ask, Certainty::Ambiguous, ORGANISATION),
        // Ownership arises from its registration, so until the inheritance is registered nobody can consent.
        OwnerSays::Deceased => by(Level::Refused, Certainty::Likely, const { &[HOU.at("art 17"), P677.at("pt 4")] }),
    }
}

const ORGANISATION: &[Source] = const { &[HOU.at("art 23(3-1)"), P677.at("pt 4"), KOAP.at("art 493")] };

const fn by(level: Level, certainty: Certainty, sources: &'static [Source]) -> Outcome {
    Outcome { certainty: Some(certainty), sources: Some(sources), ..Outcome::of(level) }
}

//! An owner who cannot act alone: only in person.

use super::others::Incapacity;
use super::{Basis, Outcome, Rule, RuleId};
use crate::case::{Capacity, Fact, Ownership, Tenure};
use crate::law::{DoubtId, FAM, NIT, PILOT, Source};
use crate::level::{Certainty, Level};
use crate::norm::{self, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::IncapableOwner,
    reads: &[
        Fact::Tenure,
        Fact::Kind,
        Fact::OwnerKind,
        Fact::OwnerCapacity,
        Fact::Ownership,
        Fact::Age,
        Fact::Capacity,
    ],
    certainty_by: &[],
    levels: &[Level::InPerson],
    required: |_| Required::age(norm::AGE_ADULT),
    decide: |world, out| {
        // The switch is the owner; where an administration's petition stands instead, there is no owner to ask.
        let owners_count = world.tenure() == Tenure::Private && !world.kind().has_administration();
        // An owner or co-owner, a person, is a minor, declared incapable or of limited capacity.
        let others = world.owner_incapacity();
        // The applicant may be that owner.
        let owns = world.ownership() != Ownership::None;
        let applicant = match world.capacity() {
            _ if !owns => Incapacity::None,
            _ if world.age() < norm::AGE_ADULT => Incapacity::Full,
            Capacity::Full => Incapacity::None,
            Capacity::Limited => Incapacity::Limited,
            Capacity::None => Incapacity::Full,
        };
        match others.max(applicant) {
            Incapacity::None => out.level(Level::Ready),
            _ if !owners_count => out.level(Level::Ready),
            Incapacity::Full => out.level(Level::InPerson),
            // The announcement names limited capacity, the order does not.
            Incapacity::Limited => out.add(Outcome {
                certainty: Some(Certainty::Ambiguous),
                sources: Some(LIMITED),
                ..Outcome::of(Level::InPerson)
            }),
        }
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [PILOT.at(""), NIT.at("")] },
            certainty: Certainty::Likely,
        }]
    },
    doubts: &[DoubtId::OwnerLimited, DoubtId::OwnerAttorney, DoubtId::OwnerPresence],
};

const LIMITED: &[Source] = const { &[NIT.at(""), PILOT.at(""), FAM.at("art 1(1)(19)")] };

//! What each fact may be, as the door checks it and as the schema says it.

use super::{
    Capacity, Counts, Exempt, Fact, Kind, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region, Registration,
    Relation, RepresentedBy, Status, Tenure,
};
use crate::day::Day;
use crate::norm;

/// The values of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// One of these words.
    Words(&'static [&'static str]),
    /// A day, from the first to the last.
    Day(Day, Day),
    /// A whole number from 0 to this.
    Number(u32),
    /// True or false.
    YesNo,
    /// Square metres, from [`Area::MIN`](crate::area::Area::MIN) to [`Area::MAX`](crate::area::Area::MAX).
    Area,
    /// Twelve digits.
    Iin,
    /// A list of so many owners at most.
    Owners(usize),
    /// People by their tie to the owner, so many of each at most.
    Counts(u32),
}

impl Fact {
    /// What it may be.
    #[must_use]
    pub const fn values(self) -> Values {
        let (first, last) = norm::DAYS;
        match self {
            Self::FilingDate => Values::Day(norm::RULES_BEGIN, norm::RULES_END),
            Self::BirthDate | Self::StayFrom | Self::StayUntil | Self::ArrivalDate => Values::Day(first, last),
            Self::Status => Values::Words(Status::WORDS),
            Self::Age => Values::Number(norm::AGE_MOST as u32),
            Self::Iin => Values::Iin,
            Self::Registration => Values::Words(Registration::WORDS),
            Self::StayPurpose => Values::Words(Purpose::WORDS),
            Self::StayExempt => Values::Words(Exempt::WORDS),
            Self::Capacity => Values::Words(Capacity::WORDS),
            Self::RepresentedBy => Values::Words(RepresentedBy::WORDS),
            Self::Region => Values::Words(Region::WORDS),
            Self::Kind => Values::Words(Kind::WORDS),
            Self::Tenure => Values::Words(Tenure::WORDS),
            Self::Ownership => Values::Words(Ownership::WORDS),
            Self::OtherOwners => Values::Owners(super::Case::MOST_OWNERS),
            Self::OwnerCapacity => Values::Words(OwnerCapacity::WORDS),
            Self::OwnerConsent => Values::Words(OwnerConsent::WORDS),
            Self::UsableArea | Self::LivingArea => Values::Area,
            Self::Registered | Self::Joining => Values::Counts(Counts::MOST),
            Self::RelationToOwner => Values::Words(Relation::WORDS),
            Self::FromAbroad
            | Self::ExitProof
            | Self::NamedInTenancy
            | Self::AddressRegistered
            | Self::Suspended
            | Self::FullTimeStudent
            | Self::HasEds
            | Self::PhoneLinked
            | Self::ConsentsToDataAccess
            | Self::Encumbered => Values::YesNo,
        }
    }
}

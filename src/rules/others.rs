//! What rules ask about all other owners together.

use crate::case::{Fact, Owner, OwnerCapacity, OwnerConsent, OwnerKind};

#[expect(clippy::cast_possible_truncation, reason = "a handful")]
const CONSENTS: u32 = OwnerConsent::ALL.len() as u32;

/// What one owner says to the registration, by what kind of owner it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnerSays {
    /// A person.
    Person(OwnerConsent),
    /// An organisation.
    Organisation(OwnerConsent),
    /// Nobody can say anything yet: the owner has died.
    Deceased,
}

impl OwnerSays {
    /// What a kind of owner says with a consent; nothing where it is not known.
    fn of(kind: OwnerKind, consent: Option<OwnerConsent>) -> Option<Self> {
        match kind {
            OwnerKind::Person => consent.map(Self::Person),
            OwnerKind::Organisation => consent.map(Self::Organisation),
            OwnerKind::Deceased => Some(Self::Deceased),
        }
    }

    /// Everything that an owner can say.
    fn all() -> impl Iterator<Item = Self> {
        let people = OwnerConsent::ALL.iter().copied().map(Self::Person);
        people.chain(OwnerConsent::ALL.iter().copied().map(Self::Organisation)).chain([Self::Deceased])
    }

    const fn bit(self) -> u16 {
        match self {
            Self::Person(consent) => 1 << consent as u32,
            Self::Organisation(consent) => 1 << (CONSENTS + consent as u32),
            Self::Deceased => 1 << (2 * CONSENTS),
        }
    }
}

/// How far an owner is from acting alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Incapacity {
    /// Can act alone.
    None,
    /// A court has limited the capacity.
    Limited,
    /// Under age, or declared incapable.
    Full,
}

impl From<OwnerCapacity> for Incapacity {
    fn from(capacity: OwnerCapacity) -> Self {
        match capacity {
            OwnerCapacity::Full => Self::None,
            OwnerCapacity::Limited => Self::Limited,
            OwnerCapacity::Minor | OwnerCapacity::Incapable => Self::Full,
        }
    }
}

/// All other owners.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Others {
    /// Whether there is any.
    pub any: bool,
    /// Whether there may be several.
    pub several: bool,
    /// The owner who is furthest from acting alone.
    pub incapacity: Incapacity,
    /// What they say: one bit each; see [`Others::says`].
    pub(super) said: u16,
}

impl Others {
    /// What is known of the other owners, the open answers left out.
    pub(super) fn known(owners: Option<&[Owner]>, any: bool) -> Self {
        let known = || owners.unwrap_or_default().iter();
        let capacities = known().filter(|owner| owner.is_asked(Fact::OwnerCapacity)).filter_map(|owner| owner.capacity);
        let says = known().filter_map(|owner| OwnerSays::of(owner.kind(), owner.consent));
        Self {
            any,
            several: any && owners.is_none_or(|owners| owners.len() > 1),
            incapacity: capacities.map(Incapacity::from).max().unwrap_or(Incapacity::None),
            said: says.fold(0, |all, says| all | says.bit()),
        }
    }

    /// The same if every owner whose capacity is not known had this one. Of several the furthest from acting alone counts, so
    /// an open answer never betters what is known of the others.
    pub(super) fn with_capacity(self, capacity: OwnerCapacity) -> Self {
        Self { incapacity: self.incapacity.max(capacity.into()), ..self }
    }

    /// The same if every owner who has not said anything yet said this. What owners say is judged by the worst of it, so owners
    /// who say different things bring out nothing that owners of one mind do not.
    pub(super) fn with_consent(self, owners: Option<&[Owner]>, consent: OwnerConsent) -> Self {
        let is_open = |owner: &&Owner| owner.is_asked(Fact::OwnerConsent) && owner.consent.is_none();
        let open = owners.unwrap_or_default().iter().filter(is_open).map(Owner::kind);
        // Of a list that is not known, people say everything that anybody can.
        let open = open.chain(owners.is_none().then_some(OwnerKind::Person));
        let says = open.filter_map(|kind| OwnerSays::of(kind, Some(consent)));
        Self { said: says.fold(self.said, |all, says| all | says.bit()), ..self }
    }

    /// Everything that one of them says.
    pub(super) fn says(self) -> impl Iterator<Item = OwnerSays> {
        OwnerSays::all().filter(move |says| self.said & says.bit() != 0)
    }

    /// Whether any capacity that a rule would ask for is not known.
    pub(super) fn lacks_capacity(owners: &[Owner]) -> bool {
        owners.iter().any(|owner| owner.is_asked(Fact::OwnerCapacity) && owner.capacity.is_none())
    }

    /// Whether any owner of that kind has not said anything yet.
    pub(super) fn lacks_consent(owners: &[Owner], kind: OwnerKind) -> bool {
        let lacks = |owner: &Owner| owner.is_asked(Fact::OwnerConsent) && owner.consent.is_none();
        owners.iter().any(|owner| owner.kind() == kind && lacks(owner))
    }
}

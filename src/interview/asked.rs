//! How whoever owns a dwelling, or runs it, is asked for what they know of it, in a message of the person.

use super::KnownBy;
use crate::case::Fact;
use crate::text::{Key, key};

/// A fact, and the questions that ask for it.
type Asked = (Fact, &'static [Key]);

/// What is asked for each fact. Their consent is no fact to tell: it is asked for.
const ASKED: [Asked; 8] = [
    (Fact::Tenure, &[key::ASK_HOLDER]),
    (Fact::Ownership, &[key::ASK_HOLDER]),
    (Fact::OtherOwners, &[key::ASK_OWNERS, key::ASK_OWNER_CAPACITY]),
    (Fact::OwnerKind, &[key::ASK_OWNER_KIND]),
    (Fact::OwnerCapacity, &[key::ASK_OWNER_CAPACITY]),
    (Fact::UsableArea, &[key::ASK_AREA]),
    (Fact::LivingArea, &[key::ASK_LIVING_AREA]),
    (Fact::Registered, &[key::ASK_REGISTERED, key::ASK_REGISTERED_GROUPS]),
];

/// What an administration is asked in their place: for the room, not for the building.
const ASKED_OF_ROOM: [Asked; 2] =
    [(Fact::UsableArea, &[key::ASK_AREA_ROOM]), (Fact::Registered, &[key::ASK_REGISTERED_ROOM])];

/// The questions that ask an owner, or the administration, for a fact; none for what neither is asked.
#[must_use]
pub fn asked_of_host(fact: Fact, host: KnownBy) -> Option<&'static [Key]> {
    let of_room = ASKED_OF_ROOM.iter().filter(|_| host == KnownBy::Administration);
    of_room.chain(&ASKED).find(|(known, _)| *known == fact).map(|(_, questions)| *questions)
}

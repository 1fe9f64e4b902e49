//! How whoever owns a dwelling, or runs it, is asked for what they know of it, in a message of the person.

use crate::case::Fact;
use crate::text::{Key, key};

/// The question for each fact. Their consent is no fact to tell: it is asked for.
const ASKED: [(Fact, Key); 8] = [
    (Fact::Tenure, key::ASK_HOLDER),
    (Fact::Ownership, key::ASK_HOLDER),
    (Fact::OtherOwners, key::ASK_OWNERS),
    (Fact::OwnerKind, key::ASK_OWNER_KIND),
    (Fact::OwnerCapacity, key::ASK_OWNER_CAPACITY),
    (Fact::UsableArea, key::ASK_AREA),
    (Fact::LivingArea, key::ASK_LIVING_AREA),
    (Fact::Registered, key::ASK_REGISTERED),
];

/// The question that asks an owner for a fact; none for what no owner is asked.
#[must_use]
pub fn asked_of_owner(fact: Fact) -> Option<Key> {
    ASKED.iter().find(|(known, _)| *known == fact).map(|(_, question)| *question)
}

//! Complete facts as a rule sees them, made from the table of facts. A rule asks for each by a method, which in tests
//! notes that it did, so that none looks at a fact that it does not name.

use super::others::{Incapacity, Others, OwnerSays};
use super::points::{Absent, Ages, Crowds, Held, Norms, Noted, Open, Seen, Ties, Tried, TriedAt};
use crate::area::Area;
use crate::case::{
    Age, Capacity, Case, Exempt, Fact, Iin, Kind, Owner, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region,
    Registration, Relation, RepresentedBy, Status, Tally, Tenure, fact_table,
};
use crate::day::Day;
use crate::norm;

/// A set of facts, one bit each.
pub(super) type FactSet = u64;
const _: () = assert!(Fact::ALL.len() <= FactSet::BITS as usize);

/// The bit of a fact.
pub(super) const fn bit(fact: Fact) -> FactSet {
    1 << fact as u32
}

macro_rules! world {
    (
        |$case:ident|
        $(
            $(#[$about:meta])*
            $Object:ident $place:tt $name:literal with { $($more:tt)* } {
                $($(#[$doc:meta])* $Fact:ident $path:literal $field:ident: $Type:ty, $unknown:ident $(<$points:ident>)?;)*
            }
        )+
        @ each other owner
        $(#[$owner_about:meta])*
        Owner {
            $($(#[$owner_doc:meta])* $OwnerFact:ident $owner_path:literal $owner_field:ident: $OwnerType:ty,
                $owner_unknown:ident;)+
        }
    ) => {
        /// Complete facts, as one rule sees them. Facts that the rule does not read hold arbitrary values.
        #[derive(Clone, Debug)]
        pub struct World {
            filing_date: Day,
            $($($field: <$unknown $(<$points>)? as Seen<$Type>>::As,)*)+
            /// The facts that a rule has looked at.
            #[cfg(test)]
            looked_at: std::rc::Rc<std::cell::Cell<FactSet>>,
        }

        #[allow(dead_code, clippy::wrong_self_convention, reason = "rules look at some; they are named as the facts are")]
        impl World {
            $($(
                $(#[$doc])*
                pub(super) fn $field(&self) -> <$unknown $(<$points>)? as Seen<$Type>>::As {
                    self.look_at(Fact::$Fact);
                    self.$field
                }
            )*)+
        }

        impl World {
            /// The known facts; what is unknown holds an arbitrary value until [`World::put`] gives it one.
            pub(crate) fn of($case: &Case) -> Self {
                Self {
                    filing_date: $case.filing_date,
                    $($($field: <$unknown $(<$points>)? as Seen<$Type>>::known(&$place.$field),)*)+
                    #[cfg(test)]
                    looked_at: std::rc::Rc::default(),
                }
            }

            /// Hands on a number for each fact of a set that is the case's own.
            #[inline]
            pub(super) fn numbers<const SET: FactSet>($case: &Case, mut put: impl FnMut(Fact, u32)) {
                $($(if SET & bit(Fact::$Fact) != 0 {
                    type By = $unknown $(<$points>)?;
                    put(Fact::$Fact, <By as Seen<$Type>>::number(&$place.$field));
                })*)+
            }

            /// The most bits that one of these numbers takes.
            pub(super) const fn most_bits(set: FactSet) -> u32 {
                let mut most = 0;
                $($({
                    let bits = <$unknown $(<$points>)? as Seen<$Type>>::BITS;
                    if set & bit(Fact::$Fact) != 0 && bits > most {
                        most = bits;
                    }
                })*)+
                most
            }

            /// Values of a fact that are tried while it is unknown or known in part; 0 where it is left as it is.
            pub(super) fn points($case: &Case, fact: Fact) -> usize {
                match fact {
                    Fact::FilingDate | Fact::OwnerKind => 0,
                    $($(Fact::$Fact => <$unknown $(<$points>)? as Seen<$Type>>::points(&$place.$field),)*)+
                    Fact::OwnerCapacity => OwnerCapacity::ALL.len(),
                    Fact::OwnerConsent => OwnerConsent::ALL.len(),
                }
            }

            /// Puts a fact to one of these values, by number.
            pub(super) fn put(&mut self, $case: &Case, fact: Fact, point: usize) {
                let owners = $case.dwelling.other_owners.as_deref();
                let others = || Others::known(owners, true);
                match fact {
                    Fact::FilingDate | Fact::OwnerKind => {}
                    $($(Fact::$Fact => {
                        <$unknown $(<$points>)? as Seen<$Type>>::put(&mut self.$field, &$place.$field, point);
                    })*)+
                    // Of several owners the worst rules, so an open answer never betters what is known of the others.
                    Fact::OwnerCapacity => {
                        let put = OwnerCapacity::ALL.get(point).map(|capacity| others().with_capacity(*capacity));
                        self.other_owners.incapacity = put.unwrap_or_else(others).incapacity;
                    }
                    Fact::OwnerConsent => {
                        let put = OwnerConsent::ALL.get(point).map(|consent| others().with_consent(owners, *consent));
                        self.other_owners.said = put.unwrap_or_else(others).said;
                    }
                }
            }
        }
    };
}

fact_table!(world);

impl World {
    /// The day of filing.
    pub(super) fn filing_date(&self) -> Day {
        self.filing_date
    }

    /// How far that other owner is from acting alone who is furthest from it.
    pub(super) fn owner_incapacity(&self) -> Incapacity {
        self.look_at(Fact::OwnerKind);
        self.look_at(Fact::OwnerCapacity);
        self.other_owners.incapacity
    }

    /// What the other owners say.
    pub(super) fn owners_say(&self) -> impl Iterator<Item = OwnerSays> {
        self.look_at(Fact::OwnerKind);
        self.look_at(Fact::OwnerConsent);
        self.other_owners.says()
    }

    /// Puts the facts that exclude one another.
    pub(super) fn hold(&mut self, ownership: Ownership, tenure: Tenure, others: Others) {
        (self.ownership, self.tenure, self.other_owners) = (ownership, tenure, others);
    }

    /// Whether a fact can make a difference beside the others. Without other owners there is nobody to be incapable or to
    /// refuse; an owner's relation and study count nowhere, nor does study beside a relation; and where no norm is in
    /// force, nobody counts people.
    pub(super) fn matters(&self, fact: Fact) -> bool {
        let has_norm = || norm::occupancy_norm(self.region, self.filing_date).is_some();
        if fact.is_of_owners() {
            return self.other_owners.any;
        }
        if fact == Fact::Registered {
            return has_norm();
        }
        if fact == Fact::RelationToOwner {
            return self.ownership == Ownership::None && has_norm();
        }
        if fact == Fact::FullTimeStudent {
            let counts = self.ownership == Ownership::None && self.relation_to_owner == Relation::None;
            return counts && has_norm();
        }
        true
    }

    /// Notes that a rule looks at a fact.
    #[cfg(test)]
    fn look_at(&self, fact: Fact) {
        self.looked_at.set(self.looked_at.get() | bit(fact));
    }

    #[cfg(not(test))]
    fn look_at(&self, _: Fact) {}

    /// The facts that rules have looked at, in this world and in those made of it.
    #[cfg(test)]
    pub(super) fn looked_at(&self) -> FactSet {
        self.looked_at.get()
    }
}

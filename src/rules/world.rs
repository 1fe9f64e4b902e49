//! Complete facts as a rule sees them, made from the table of facts. A rule asks for each by a method, which in tests
//! notes that it did, so that none looks at a fact that it does not name.

use super::points::{Absent, Ages, Crowds, Held, Norms, Noted, Open, Seen, Ties, Tried, TriedAt};
use crate::area::Area;
use crate::case::{
    Capacity, Case, Counts, Exempt, Fact, Iin, Kind, Owner, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region,
    Registration, Relation, RepresentedBy, Status, Tenure, fact_table,
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

/// What rules ask about all other owners together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Others {
    /// Whether there is any.
    pub any: bool,
    /// Whether there may be several.
    pub several: bool,
    /// Whether one is a minor or incapable.
    incapable: bool,
    /// The worst answer of any.
    consent: OwnerConsent,
}

impl Others {
    /// What is known of the other owners, the open answers left out.
    pub(super) fn known(owners: Option<&[Owner]>, any: bool) -> Self {
        let known = || owners.unwrap_or_default().iter();
        Self {
            any,
            several: any && owners.is_none_or(|owners| owners.len() > 1),
            incapable: known().any(|owner| owner.capacity.is_some_and(|capacity| capacity != OwnerCapacity::Full)),
            consent: known().filter_map(|owner| owner.consent).max().unwrap_or(OwnerConsent::Given),
        }
    }
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
        Owner { $($(#[$owner_doc:meta])* $OwnerFact:ident $owner_path:literal $owner_field:ident: $OwnerType:ty;)+ }
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

            /// Hands on a number for each fact of a set that is the case's own, and the bits that it takes.
            #[inline]
            pub(super) fn numbers<const SET: FactSet>($case: &Case, mut put: impl FnMut(u32, u32)) {
                $($(if SET & bit(Fact::$Fact) != 0 {
                    type By = $unknown $(<$points>)?;
                    put(<By as Seen<$Type>>::number(&$place.$field), <By as Seen<$Type>>::BITS);
                })*)+
            }

            /// The bits that these numbers take.
            pub(super) const fn bits(set: FactSet) -> u32 {
                let mut bits = 0;
                $($(if set & bit(Fact::$Fact) != 0 {
                    bits += <$unknown $(<$points>)? as Seen<$Type>>::BITS;
                })*)+
                bits
            }

            /// Values of a fact that are tried while it is unknown; 0 where it is left as it is.
            pub(super) fn points(fact: Fact) -> usize {
                match fact {
                    Fact::FilingDate => 0,
                    $($(Fact::$Fact => <$unknown $(<$points>)? as Seen<$Type>>::points(),)*)+
                    Fact::OwnerCapacity => 2,
                    Fact::OwnerConsent => OwnerConsent::ALL.len(),
                }
            }

            /// Puts a fact to one of these values, by number.
            pub(super) fn put(&mut self, case: &Case, fact: Fact, point: usize) {
                let others = || Others::known(case.dwelling.other_owners.as_deref(), true);
                match fact {
                    Fact::FilingDate => {}
                    $($(Fact::$Fact => <$unknown $(<$points>)? as Seen<$Type>>::put(&mut self.$field, point),)*)+
                    // Of several owners the worst rules, so an open answer never betters what the others said.
                    Fact::OwnerCapacity => self.other_owners.incapable = point == 1 || others().incapable,
                    Fact::OwnerConsent => {
                        let answer = OwnerConsent::ALL.get(point).copied();
                        self.other_owners.consent = others().consent.max(answer.unwrap_or(OwnerConsent::Given));
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

    /// Whether another owner is a minor or incapable.
    pub(super) fn has_incapable_owner(&self) -> bool {
        self.look_at(Fact::OwnerCapacity);
        self.other_owners.incapable
    }

    /// The worst answer of any other owner.
    pub(super) fn owner_consent(&self) -> OwnerConsent {
        self.look_at(Fact::OwnerConsent);
        self.other_owners.consent
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

//! What the table of facts makes of a case: the facts by name and path, the fields that hold them, and the ways in and out
//! of a field.

use super::kind::{self, Datum, FactType, Wrong};
use super::table::fact_table;
use super::{
    Age, Capacity, Exempt, FactPath, FactValue, Iin, Kind, OwnerCapacity, OwnerConsent, OwnerKind, Ownership, Part,
    Purpose, Region, Registration, Relation, RepresentedBy, Status, Tally, Tenure, Values,
};
use crate::area::Area;
use crate::day::Day;
use crate::norm;

/// What holds while a fact is unknown; the table of facts explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of the table, explained there")]
pub enum Unknown {
    Tried,
    TriedAt,
    Held,
    Open,
    Absent,
    Noted,
}

macro_rules! define {
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
        words! {
            /// Every fact that a case may hold. The word is its path; those of another owner stand under the list.
            #[derive(PartialOrd, Ord)]
            pub enum Fact {
                /// The day of filing, 2024-09-24 to 2100-12-31; the law of that day applies.
                FilingDate = "filingDate",
                $($($(#[$doc])* $Fact = $path,)*)+
                $($(#[$owner_doc])* $OwnerFact = $owner_path,)+
            }
        }

        $(
            $(#[$about])*
            pub struct $Object {
                $($more)*
                $($(#[$doc])* pub $field: Option<$Type>,)*
            }
        )+

        $(#[$owner_about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Owner {
            $($(#[$owner_doc])* pub $owner_field: Option<$OwnerType>,)+
        }

        /// The objects that a case is made of in JSON.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Object { $($Object,)+ }

        impl Object {
            pub(super) const ALL: &[Self] = &[$(Self::$Object,)+];

            /// The path of the object.
            pub(super) const fn path(self) -> &'static str {
                match self { $(Self::$Object => $name,)+ }
            }

            /// The facts that it holds; the filing date stands before those of the case itself.
            pub(super) const fn facts(self) -> &'static [Fact] {
                match self { $(Self::$Object => &[$(Fact::$Fact,)*],)+ }
            }
        }

        impl Fact {
            /// Its name within the object that holds it: the last part of its path.
            pub(super) const fn name(self) -> &'static str {
                match self {
                    Self::FilingDate => Self::FilingDate.word(),
                    $($(Self::$Fact => const { last_name($path) },)*)+
                    $(Self::$OwnerFact => const { last_name($owner_path) },)+
                }
            }

            /// The facts of each other owner.
            pub(crate) const OF_OWNERS: &[Self] = &[$(Self::$OwnerFact,)+];

            /// What it may be.
            #[must_use]
            pub const fn values(self) -> Values {
                match self {
                    Self::FilingDate => Values::Day(norm::RULES_BEGIN, norm::RULES_END),
                    $($(Self::$Fact => <$Type as FactType>::VALUES,)*)+
                    $(Self::$OwnerFact => <$OwnerType as FactType>::VALUES,)+
                }
            }

            /// What holds while it is unknown.
            #[must_use]
            pub const fn unknown(self) -> Unknown {
                match self {
                    Self::FilingDate => Unknown::Absent,
                    $($(Self::$Fact => Unknown::$unknown,)*)+
                    $(Self::$OwnerFact => Unknown::$owner_unknown,)+
                }
            }

            /// Whether each other owner has one.
            #[must_use]
            pub const fn is_of_owners(self) -> bool {
                match self {
                    $(Self::$OwnerFact => true,)+
                    Self::FilingDate $($(| Self::$Fact)*)+ => false,
                }
            }
        }

        impl Case {
            /// The value at a path; `None` where it is unknown, or names a person.
            #[must_use]
            pub fn value(&self, path: impl Into<FactPath>) -> Option<FactValue> {
                self.value_at(path.into())
            }

            fn value_at(&self, path: FactPath) -> Option<FactValue> {
                let $case = self;
                match path.fact {
                    Fact::FilingDate => $case.filing_date.show(),
                    $($(Fact::$Fact => $place.$field.as_ref()?.show(),)*)+
                    $(Fact::$OwnerFact => $case.owner(path)?.$owner_field?.show(),)+
                }
            }

            /// Whether there is a value at a path.
            pub(super) fn holds(&self, path: FactPath) -> bool {
                let $case = self;
                match path.fact {
                    Fact::FilingDate => true,
                    $($(Fact::$Fact => $place.$field.is_some(),)*)+
                    $(Fact::$OwnerFact => $case.owner(path).is_some_and(|owner| owner.$owner_field.is_some()),)+
                }
            }

            /// Whether nothing of the fact is lacking.
            #[must_use]
            pub fn knows(&self, fact: Fact) -> bool {
                let $case = self;
                match fact {
                    Fact::FilingDate => true,
                    $($(Fact::$Fact => match &$place.$field {
                        None => matches!(Unknown::$unknown, Unknown::Absent),
                        Some(known) => known.is_whole(),
                    })*)+
                    $(Fact::$OwnerFact => $case.dwelling.other_owners.as_ref().is_some_and(|owners| {
                        let answers = |owner: &Owner| owner.$owner_field.is_some() || !owner.is_asked(fact);
                        matches!(Unknown::$owner_unknown, Unknown::Absent) || owners.iter().all(answers)
                    }),)+
                }
            }

            /// What would settle a fact that is known in part.
            fn lacking_in_part(&self, fact: Fact) -> Vec<FactPath> {
                let $case = self;
                match fact {
                    Fact::FilingDate => Vec::new(),
                    $($(Fact::$Fact => {
                        $place.$field.as_ref().map(|known| known.settled_by(fact)).unwrap_or_default()
                    })*)+
                    $(Fact::$OwnerFact => Vec::new(),)+
                }
            }

            /// Forgets a fact; those of owners go with the list of owners.
            pub(super) fn clear(&mut self, fact: Fact) {
                let $case = self;
                match fact {
                    Fact::FilingDate => $case.filing_date_given = false,
                    $($(Fact::$Fact => $place.$field = None,)*)+
                    $(Fact::$OwnerFact => {})+
                }
            }

            /// Stores a piece of data.
            pub(super) fn store(&mut self, path: FactPath, datum: Datum<'_>) -> Result<(), Wrong> {
                let $case = self;
                match path.fact {
                    Fact::FilingDate => {
                        $case.filing_date = kind::day(datum, (norm::RULES_BEGIN, norm::RULES_END))?;
                        $case.filing_date_given = true;
                        Ok(())
                    }
                    $($(Fact::$Fact => FactType::store(&mut $place.$field, path.part, datum),)*)+
                    $(Fact::$OwnerFact => match $case.owner_mut(path) {
                        Some(owner) => FactType::store(&mut owner.$owner_field, path.part, datum),
                        None => Ok(()),
                    },)+
                }
            }

            /// Stores what a cell of a file says; `None` where that is not beyond doubt.
            #[inline]
            pub(crate) fn store_cell(&mut self, path: FactPath, cell: &str) -> Option<()> {
                let $case = self;
                // One jump: calling through a pointer takes as long as the rest, and rows have many cells.
                match path.fact {
                    Fact::FilingDate => {
                        let days = norm::RULES_BEGIN..=norm::RULES_END;
                        $case.filing_date = Day::parse(cell).filter(|day| days.contains(day))?;
                        $case.filing_date_given = true;
                        Some(())
                    }
                    $($(Fact::$Fact => FactType::store_cell(&mut $place.$field, path.part, cell),)*)+
                    $(Fact::$OwnerFact => FactType::store_cell(&mut $case.owner_mut(path)?.$owner_field, path.part, cell),)+
                }
            }
        }
    };
}

fact_table!(define);

const fn last_name(path: &'static str) -> &'static str {
    let mut before = path.as_bytes();
    while let [rest @ .., last] = before
        && *last != b'.'
    {
        before = rest;
    }
    path.split_at(before.len()).1
}

/// The order in which people speak of facts. A fact that is not named here comes behind them.
const SPOKEN: &[Fact] = &[
    Fact::Status,
    Fact::Age,
    Fact::AgeOn,
    Fact::BirthDate,
    Fact::Iin,
    Fact::FilingDate,
    Fact::ArrivalDate,
    Fact::Registration,
    Fact::StayFrom,
    Fact::StayUntil,
    Fact::StayPurpose,
    Fact::StayExempt,
    Fact::Capacity,
    Fact::FromAbroad,
    Fact::ExitProof,
    Fact::RepresentedBy,
    Fact::Region,
    Fact::Kind,
    Fact::Tenure,
    Fact::Ownership,
    Fact::NamedInTenancy,
    Fact::OtherOwners,
    Fact::OwnerKind,
    Fact::OwnerCapacity,
    Fact::OwnerConsent,
    Fact::AddressRegistered,
    Fact::Suspended,
    Fact::RestrictedPlace,
    Fact::Encumbered,
    Fact::UsableArea,
    Fact::LivingArea,
    Fact::Registered,
    Fact::Joining,
    Fact::RelationToOwner,
    Fact::FullTimeStudent,
    Fact::HasEds,
    Fact::PhoneLinked,
    Fact::ConsentsToDataAccess,
];

impl Fact {
    /// Every fact, in the order in which people speak of them.
    pub fn as_spoken() -> impl Iterator<Item = Self> {
        SPOKEN.iter().chain(Self::ALL.iter().filter(|fact| !SPOKEN.contains(fact))).copied()
    }

    /// The fact at a path, whichever part of it is meant.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        FactPath::parse(path).map(|path| path.fact)
    }

    /// The value that one of its words is; `None` where it has no such word.
    #[must_use]
    pub fn value_of(self, word: &str) -> Option<FactValue> {
        let Values::Words(words) = self.values() else { return None };
        words.iter().find(|known| **known == word).map(|word| FactValue::Word(word))
    }

    /// Whether it counts people in groups.
    #[must_use]
    pub const fn has_groups(self) -> bool {
        matches!(self.values(), Values::Counts(_))
    }
}

impl Case {
    /// A case of which nothing is known but the day.
    #[must_use]
    pub fn unknown(filing_date: Day) -> Self {
        Self {
            filing_date,
            filing_date_given: false,
            registration: None,
            arrival_date: None,
            stay: Stay::default(),
            applicant: Applicant::default(),
            dwelling: Dwelling::default(),
        }
    }

    /// The fact as it was given: one entry, one for each owner of whom it is asked, or none where it is unknown. An age counted
    /// from a birth date was given as that, one of another day with its day.
    pub fn given(&self, fact: Fact) -> impl Iterator<Item = (FactPath, FactValue)> + use<> {
        let counted = fact == Fact::Age && self.applicant.birth_date.is_some();
        let mut paths = self.paths(if counted { Fact::BirthDate } else { fact });
        if fact == Fact::Age {
            paths.push(Fact::AgeOn.into());
        }
        self.values(paths).into_iter()
    }

    // One list for all who walk it: an iterator of its own for each would weigh more than the rules.
    #[inline(never)]
    fn values(&self, paths: Vec<FactPath>) -> Vec<(FactPath, FactValue)> {
        paths.into_iter().filter_map(|path| Some((path, self.value(path)?))).collect()
    }

    /// The paths of the fact that are not known: none, its own, or one for each owner who lacks it; where it is not known
    /// who the owners are, that of their list. Of a fact that is known in part, the paths of what would settle it.
    #[inline(never)]
    #[must_use]
    pub fn lacking(&self, fact: Fact) -> Vec<FactPath> {
        let mut lacking = Vec::new();
        if fact.is_of_owners() && self.dwelling.other_owners.is_none() {
            lacking.push(Fact::OtherOwners.into());
        }
        if fact.unknown() != Unknown::Absent {
            lacking.extend(self.paths(fact).into_iter().filter(|path| !self.holds(*path)));
        }
        if !self.knows(fact) {
            lacking.extend(self.lacking_in_part(fact));
        }
        lacking
    }

    /// Where the fact stands in this case, known or not: its own path, or one for each other owner of whom it is asked.
    #[inline(never)]
    fn paths(&self, fact: Fact) -> Vec<FactPath> {
        if !fact.is_of_owners() {
            return vec![fact.into()];
        }
        let owners = self.dwelling.other_owners.iter().flatten().enumerate();
        let asked = owners.filter(|(_, owner)| owner.is_asked(fact));
        asked.map(|(index, _)| FactPath::of_owner(fact, index)).collect()
    }

    /// The owner whom a path means.
    fn owner(&self, path: FactPath) -> Option<&Owner> {
        match path.part {
            Part::Owner(index) => self.dwelling.other_owners.as_ref()?.get(usize::from(index)),
            Part::Whole | Part::Group(_) => None,
        }
    }

    /// The owner whom a path means, added to the list where there are not so many.
    fn owner_mut(&mut self, path: FactPath) -> Option<&mut Owner> {
        let Part::Owner(index) = path.part else { return None };
        let index = usize::from(index);
        if index >= Self::MOST_OWNERS {
            return None;
        }
        let owners = self.dwelling.other_owners.get_or_insert_default();
        if owners.len() <= index {
            owners.resize(index + 1, Owner::default());
        }
        owners.get_mut(index)
    }
}

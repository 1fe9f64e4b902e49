//! The facts by name and path.

use super::{Case, FactPath, FactValue, Part, Values};
use crate::words::Word;

words! {
    /// Every fact that a case may hold. The word is its path; those of another owner stand under the list.
    #[derive(PartialOrd, Ord)]
    pub enum Fact {
        /// The day of filing, 2024-09-24 to 2100-12-31; the law of that day applies.
        FilingDate = "filingDate",
        /// Legal tie to the country.
        Status = "applicant.status",
        /// Full years on the filing date, 0 to 130.
        Age = "applicant.age",
        /// Birth date; the age is counted from it.
        BirthDate = "applicant.birthDate",
        /// Individual identification number; never needed, only checked.
        Iin = "applicant.iin",
        /// Permanent or temporary.
        Registration = "registration",
        /// First day of a temporary stay.
        StayFrom = "stay.from",
        /// Last day of a temporary stay.
        StayUntil = "stay.until",
        /// Why the stay.
        StayPurpose = "stay.purpose",
        /// Shift worker, or in a medical institution; absent means neither.
        StayExempt = "stay.exempt",
        /// Capacity as declared by a court.
        Capacity = "applicant.capacity",
        /// Arrived from abroad for permanent residence.
        FromAbroad = "applicant.fromAbroad",
        /// Has proof of deregistration abroad, or of holding no citizenship there.
        ExitProof = "applicant.exitProof",
        /// Who files.
        RepresentedBy = "applicant.representedBy",
        /// Where the dwelling is.
        Region = "dwelling.region",
        /// What kind of dwelling.
        Kind = "dwelling.kind",
        /// Who the dwelling belongs to.
        Tenure = "dwelling.tenure",
        /// Share of the applicant in the ownership.
        Ownership = "applicant.ownership",
        /// Named in the state tenancy contract.
        NamedInTenancy = "applicant.namedInTenancy",
        /// All owners but the applicant, at most 100.
        OtherOwners = "dwelling.otherOwners",
        /// Of another owner: can act alone.
        OwnerCapacity = "dwelling.otherOwners[].capacity",
        /// Of another owner: what the owner says.
        OwnerConsent = "dwelling.otherOwners[].consent",
        /// Put into operation, title registered, address in the register.
        AddressRegistered = "dwelling.addressRegistered",
        /// Registration there is suspended for mass fictitious registration.
        Suspended = "dwelling.suspended",
        /// Usable area in m², 0.01 to 100000, in hundredths.
        UsableArea = "dwelling.usableArea",
        /// Living area in m², likewise; for a note only.
        LivingArea = "dwelling.livingArea",
        /// People aged 14 and over who are registered there.
        Registered = "dwelling.registered",
        /// People who apply together with the applicant; absent means nobody.
        Joining = "dwelling.joining",
        /// What the applicant is to the owner.
        RelationToOwner = "applicant.relationToOwner",
        /// Studies full-time in the capital.
        FullTimeStudent = "applicant.fullTimeStudent",
        /// The signer has an EDS.
        HasEds = "applicant.hasEds",
        /// The signer's phone is in the Mobile Citizens Database.
        PhoneLinked = "applicant.phoneLinked",
        /// Consents to access to restricted personal data.
        ConsentsToDataAccess = "applicant.consentsToDataAccess",
        /// The day the person moved in.
        ArrivalDate = "arrivalDate",
        /// Mortgage or arrest; for a note only.
        Encumbered = "dwelling.encumbered",
    }
}

impl Fact {
    /// The fact at a path, whichever part of it is meant.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        FactPath::parse(path).map(|path| path.fact)
    }

    /// Whether it counts people in groups.
    #[must_use]
    pub const fn has_groups(self) -> bool {
        matches!(self.values(), Values::Counts(_))
    }

    /// Whether each other owner has one.
    #[must_use]
    pub const fn is_of_owners(self) -> bool {
        matches!(self, Self::OwnerCapacity | Self::OwnerConsent)
    }
}

impl Case {
    /// The fact as it was given: one entry, one for each owner who has it, or none where it is unknown. An age counted from
    /// a birth date was given as that.
    pub fn given(&self, fact: Fact) -> impl Iterator<Item = (FactPath, FactValue)> {
        let counted = fact == Fact::Age && self.applicant.birth_date.is_some();
        let fact = if counted { Fact::BirthDate } else { fact };
        self.paths(fact).filter_map(|path| Some((path, self.value(path)?)))
    }

    /// The paths of the fact that are not known: none, its own, or one for each owner who lacks it; where it is not known
    /// who the owners are, that of their list.
    pub fn lacking(&self, fact: Fact) -> impl Iterator<Item = FactPath> {
        let list = (fact.is_of_owners() && self.dwelling.other_owners.is_none()).then(|| Fact::OtherOwners.into());
        // Absent means neither, nobody, today: none of these is ever unknown.
        let never = matches!(fact, Fact::StayExempt | Fact::Joining | Fact::FilingDate);
        let lacks = move |path: &FactPath| !never && self.value(*path).is_none();
        list.into_iter().chain(self.paths(fact).filter(lacks))
    }

    /// Whether nothing of the fact is lacking.
    #[must_use]
    pub fn knows(&self, fact: Fact) -> bool {
        self.lacking(fact).next().is_none()
    }

    /// Where the fact stands in this case, known or not: its own path, or one for each other owner.
    fn paths(&self, fact: Fact) -> impl Iterator<Item = FactPath> {
        let owners = self.dwelling.other_owners.as_ref().map_or(0, Vec::len);
        let count = if fact.is_of_owners() { owners } else { 1 };
        (0..count).map(move |index| if fact.is_of_owners() { FactPath::of_owner(fact, index) } else { fact.into() })
    }

    /// The value at a path; `None` where it is unknown, or names a person.
    #[must_use]
    pub fn value(&self, path: impl Into<FactPath>) -> Option<FactValue> {
        self.value_at(path.into())
    }

    fn value_at(&self, path: FactPath) -> Option<FactValue> {
        let (applicant, dwelling) = (&self.applicant, &self.dwelling);
        let owner = || match path.part {
            Part::Owner(index) => dwelling.other_owners.as_ref()?.get(usize::from(index)),
            Part::Whole | Part::Group(_) => None,
        };
        match path.fact {
            Fact::FilingDate => Some(FactValue::Day(self.filing_date)),
            Fact::Status => applicant.status.map(word),
            Fact::Age => applicant.age.map(|age| FactValue::Number(age.into())),
            Fact::BirthDate => applicant.birth_date.map(FactValue::Day),
            // A number that names a person is never repeated.
            Fact::Iin => None,
            Fact::Registration => self.registration.map(word),
            Fact::StayFrom => self.stay.from.map(FactValue::Day),
            Fact::StayUntil => self.stay.until.map(FactValue::Day),
            Fact::StayPurpose => self.stay.purpose.map(word),
            Fact::StayExempt => self.stay.exempt.map(word),
            Fact::Capacity => applicant.capacity.map(word),
            Fact::FromAbroad => applicant.from_abroad.map(FactValue::YesNo),
            Fact::ExitProof => applicant.exit_proof.map(FactValue::YesNo),
            Fact::RepresentedBy => applicant.represented_by.map(word),
            Fact::Region => dwelling.region.map(word),
            Fact::Kind => dwelling.kind.map(word),
            Fact::Tenure => dwelling.tenure.map(word),
            Fact::Ownership => applicant.ownership.map(word),
            Fact::NamedInTenancy => applicant.named_in_tenancy.map(FactValue::YesNo),
            Fact::OtherOwners => {
                let count = dwelling.other_owners.as_ref()?.len();
                u32::try_from(count).ok().map(FactValue::Number)
            }
            Fact::OwnerCapacity => owner()?.capacity.map(word),
            Fact::OwnerConsent => owner()?.consent.map(word),
            Fact::AddressRegistered => dwelling.address_registered.map(FactValue::YesNo),
            Fact::Suspended => dwelling.suspended.map(FactValue::YesNo),
            Fact::UsableArea => dwelling.usable_area.map(FactValue::Area),
            Fact::LivingArea => dwelling.living_area.map(FactValue::Area),
            Fact::Registered => dwelling.registered.map(FactValue::Counts),
            Fact::Joining => dwelling.joining.map(FactValue::Counts),
            Fact::RelationToOwner => applicant.relation_to_owner.map(word),
            Fact::FullTimeStudent => applicant.full_time_student.map(FactValue::YesNo),
            Fact::HasEds => applicant.has_eds.map(FactValue::YesNo),
            Fact::PhoneLinked => applicant.phone_linked.map(FactValue::YesNo),
            Fact::ConsentsToDataAccess => applicant.consents_to_data_access.map(FactValue::YesNo),
            Fact::ArrivalDate => self.arrival_date.map(FactValue::Day),
            Fact::Encumbered => dwelling.encumbered.map(FactValue::YesNo),
        }
    }
}

fn word<T: Word>(value: T) -> FactValue {
    FactValue::Word(value.word())
}

//! The facts by name and path.

use super::{Case, Owner};
use crate::value::Value;
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
    /// The fact at a path, numbers within lists aside.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        let listed = path.strip_prefix(Self::OtherOwners.word()).and_then(|rest| rest.strip_prefix('['));
        match listed.and_then(|rest| rest.split_once(']')) {
            Some((_, ".capacity")) => Some(Self::OwnerCapacity),
            Some((_, ".consent")) => Some(Self::OwnerConsent),
            _ => Self::from_word(path),
        }
    }
}

/// The path of a field of another owner.
pub(crate) fn owner_path(index: usize, field: &str) -> String {
    format!("{}[{index}].{field}", Fact::OtherOwners.word())
}

impl Case {
    /// The fact as it was given, by path: one entry, one for each owner who has it, or none where it is unknown.
    #[must_use]
    pub fn given(&self, fact: Fact) -> Vec<(String, Value)> {
        let one = |value: Option<Value>| value.map(|value| (fact.word().to_owned(), value)).into_iter().collect();
        match fact {
            Fact::OwnerCapacity => self.of_owners("capacity", |owner| owner.capacity.map(word)),
            Fact::OwnerConsent => self.of_owners("consent", |owner| owner.consent.map(word)),
            Fact::Age if self.applicant.birth_date.is_some() => self.given(Fact::BirthDate),
            _ => one(self.value(fact)),
        }
    }

    /// The paths of the fact that are not known: none, its own, or one for each owner who lacks it.
    #[must_use]
    pub fn lacking(&self, fact: Fact) -> Vec<String> {
        match (fact, &self.dwelling.other_owners) {
            (Fact::OwnerCapacity | Fact::OwnerConsent | Fact::OtherOwners, None) => {
                vec![Fact::OtherOwners.word().to_owned()]
            }
            (Fact::OwnerCapacity, Some(owners)) => lacking_of(owners, "capacity", |owner| owner.capacity.is_none()),
            (Fact::OwnerConsent, Some(owners)) => lacking_of(owners, "consent", |owner| owner.consent.is_none()),
            // Absent means neither, nobody, today: none of these is ever unknown.
            (Fact::StayExempt | Fact::Joining | Fact::FilingDate, _) => Vec::new(),
            (Fact::Age, _) if self.applicant.age.is_some() => Vec::new(),
            _ if self.value(fact).is_some() => Vec::new(),
            _ => vec![fact.word().to_owned()],
        }
    }

    fn of_owners(&self, field: &str, get: impl Fn(&Owner) -> Option<Value>) -> Vec<(String, Value)> {
        let owners = self.dwelling.other_owners.iter().flatten().enumerate();
        owners.filter_map(|(index, owner)| Some((owner_path(index, field), get(owner)?))).collect()
    }

    fn value(&self, fact: Fact) -> Option<Value> {
        let (applicant, dwelling) = (&self.applicant, &self.dwelling);
        match fact {
            Fact::FilingDate => Some(self.filing_date.into()),
            Fact::Status => applicant.status.map(word),
            Fact::Age => applicant.age.map(|age| u32::from(age).into()),
            Fact::BirthDate => applicant.birth_date.map(Value::from),
            // A number that names a person is never repeated.
            Fact::Iin => None,
            Fact::Registration => self.registration.map(word),
            Fact::StayFrom => self.stay.from.map(Value::from),
            Fact::StayUntil => self.stay.until.map(Value::from),
            Fact::StayPurpose => self.stay.purpose.map(word),
            Fact::StayExempt => self.stay.exempt.map(word),
            Fact::Capacity => applicant.capacity.map(word),
            Fact::FromAbroad => applicant.from_abroad.map(Value::from),
            Fact::ExitProof => applicant.exit_proof.map(Value::from),
            Fact::RepresentedBy => applicant.represented_by.map(word),
            Fact::Region => dwelling.region.map(word),
            Fact::Kind => dwelling.kind.map(word),
            Fact::Tenure => dwelling.tenure.map(word),
            Fact::Ownership => applicant.ownership.map(word),
            Fact::NamedInTenancy => applicant.named_in_tenancy.map(Value::from),
            Fact::OtherOwners => {
                dwelling.other_owners.as_ref().map(|owners| (u32::try_from(owners.len()).unwrap_or(u32::MAX)).into())
            }
            Fact::OwnerCapacity | Fact::OwnerConsent => None,
            Fact::AddressRegistered => dwelling.address_registered.map(Value::from),
            Fact::Suspended => dwelling.suspended.map(Value::from),
            Fact::UsableArea => dwelling.usable_area.map(Value::from),
            Fact::LivingArea => dwelling.living_area.map(Value::from),
            Fact::Registered => dwelling.registered.map(counts),
            Fact::Joining => dwelling.joining.map(counts),
            Fact::RelationToOwner => applicant.relation_to_owner.map(word),
            Fact::FullTimeStudent => applicant.full_time_student.map(Value::from),
            Fact::HasEds => applicant.has_eds.map(Value::from),
            Fact::PhoneLinked => applicant.phone_linked.map(Value::from),
            Fact::ConsentsToDataAccess => applicant.consents_to_data_access.map(Value::from),
            Fact::ArrivalDate => self.arrival_date.map(Value::from),
            Fact::Encumbered => dwelling.encumbered.map(Value::from),
        }
    }
}

fn lacking_of(owners: &[Owner], field: &str, lacks: impl Fn(&Owner) -> bool) -> Vec<String> {
    owners.iter().enumerate().filter(|(_, owner)| lacks(owner)).map(|(index, _)| owner_path(index, field)).collect()
}

fn word<T: Word>(value: T) -> Value {
    value.word().into()
}

fn counts(counts: super::Counts) -> Value {
    let entry = |name: &str, count: u32| (name.to_owned(), Value::from(count));
    Value::Map(vec![
        entry("family", counts.family),
        entry("excepted", counts.excepted),
        entry("outsiders", counts.outsiders),
    ])
}

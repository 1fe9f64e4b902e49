//! The case: what is known of one person and one dwelling. [`Case::check`] is the only door into it; whoever holds a
//! [`Case`] holds checked facts.

mod age;
mod check;
mod crossing;
mod fact;
mod facts;
mod given;
mod iin;
mod kind;
pub mod kinship;
mod path;
mod problem;
mod table;
mod tally;
mod values;
mod write;

pub use age::Age;
pub use fact::{Applicant, Case, Dwelling, Fact, Owner, Stay, Unknown};
pub use facts::Facts;
pub use given::{FactValue, Given};
pub use iin::{BirthHint, Iin};
pub(crate) use kind::{Datum, FactType};
pub use path::{FactPath, Group, Part};
pub use problem::{Code, Problem};
pub(crate) use table::fact_table;
pub use tally::{Counts, Tally};
pub use values::Values;

use crate::day::Day;

words! {
    /// Permanent registration, or registration at a place of temporary stay.
    pub enum Registration {
        /// At the place of residence.
        Permanent = "permanent",
        /// At a place of temporary stay.
        Temporary = "temporary",
    }
}

words! {
    /// Why somebody stays for a time.
    pub enum Purpose {
        /// Duty: work, service.
        Duty = "duty",
        /// Study.
        Study = "study",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Who is not subject to temporary registration whatever the length of the stay (Order 677, pt 13).
    pub enum Exempt {
        /// A shift worker.
        ShiftWork = "shift-work",
        /// In a medical institution with a lasting health impairment.
        InHospital = "in-hospital",
    }
}

words! {
    /// The person's legal tie to the country.
    pub enum Status {
        /// Citizen of Kazakhstan.
        Citizen = "citizen",
        /// Foreigner with a permanent residence permit.
        ResidentForeigner = "resident-foreigner",
        /// Stateless person with a permanent residence permit.
        ResidentStateless = "resident-stateless",
        /// Ethnic Kazakh with kandas status.
        Kandas = "kandas",
        /// Refugee.
        Refugee = "refugee",
        /// Asylum seeker.
        AsylumSeeker = "asylum-seeker",
        /// Foreigner staying temporarily.
        Visitor = "visitor",
    }
}

impl Status {
    /// Refugees and asylum seekers are kept in temporary accounting by the police, not registered.
    #[must_use]
    pub fn under_police_accounting(self) -> bool {
        matches!(self, Self::Refugee | Self::AsylumSeeker)
    }
}

words! {
    /// Legal capacity as declared by a court.
    pub enum Capacity {
        /// No court has limited it.
        Full = "full",
        /// Limited; under trusteeship.
        Limited = "limited",
        /// None; under guardianship.
        None = "none",
    }
}

words! {
    /// Who files the application.
    pub enum RepresentedBy {
        /// The person.
        Nobody = "nobody",
        /// A parent.
        Parent = "parent",
        /// A guardian or trustee.
        Guardian = "guardian",
        /// Somebody with a power of attorney.
        Attorney = "attorney",
    }
}

words! {
    /// The applicant's share in the ownership of the dwelling.
    pub enum Ownership {
        /// Owns nothing of it.
        None = "none",
        /// Is the only owner.
        Sole = "sole",
        /// Is one of several owners.
        Shared = "shared",
    }
}

words! {
    /// What the applicant is to the owner of the dwelling.
    pub enum Relation {
        /// Husband or wife, by a registered marriage.
        Spouse = "spouse",
        /// Parent.
        Parent = "parent",
        /// Child.
        Child = "child",
        /// Adoptive parent.
        AdoptiveParent = "adoptive-parent",
        /// Adopted child.
        AdoptedChild = "adopted-child",
        /// Full brother or sister.
        Sibling = "sibling",
        /// Half-brother or half-sister.
        HalfSibling = "half-sibling",
        /// Grandparent.
        Grandparent = "grandparent",
        /// Grandchild.
        Grandchild = "grandchild",
        /// Kin by marriage: close relatives of a spouse, spouses of close relatives.
        InLaw = "in-law",
        /// Spouse of one of the owner's close relatives.
        RelativesSpouse = "relatives-spouse",
        /// Child of one of the owner's close relatives.
        RelativesChild = "relatives-child",
        /// Under the owner's guardianship or trusteeship.
        Ward = "ward",
        /// None of these.
        None = "none",
    }
}

/// How the capital's norm sorts people by their tie to the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// Owns the dwelling, alone or with others; in no group whatever the relation.
    Owner,
    /// Spouse or close relative of the owner.
    Family,
    /// Excepted by the law though no close relative: in-laws, relatives' spouses and children, wards, students.
    Excepted,
    /// Anybody else.
    Outsider,
}

impl Tie {
    /// The tie that ownership, relation and full-time study in the capital make.
    #[must_use]
    pub fn of(ownership: Ownership, relation: Relation, student: bool) -> Self {
        if ownership != Ownership::None {
            return Self::Owner;
        }
        match relation {
            Relation::InLaw | Relation::RelativesSpouse | Relation::RelativesChild | Relation::Ward => Self::Excepted,
            Relation::None if student => Self::Excepted,
            Relation::None => Self::Outsider,
            Relation::Spouse
            | Relation::Parent
            | Relation::Child
            | Relation::AdoptiveParent
            | Relation::AdoptedChild
            | Relation::Sibling
            | Relation::HalfSibling
            | Relation::Grandparent
            | Relation::Grandchild => Self::Family,
        }
    }
}

words! {
    /// Where the dwelling is, by ISO 3166-2.
    pub enum Region {
        /// Abai region.
        Abai = "KZ-10",
        /// Akmola region.
        Akmola = "KZ-11",
        /// Aktobe region.
        Aktobe = "KZ-15",
        /// Almaty region.
        AlmatyRegion = "KZ-19",
        /// Atyrau region.
        Atyrau = "KZ-23",
        /// West Kazakhstan region.
        WestKazakhstan = "KZ-27",
        /// Zhambyl region.
        Zhambyl = "KZ-31",
        /// Jetisu region.
        Jetisu = "KZ-33",
        /// Karaganda region.
        Karaganda = "KZ-35",
        /// Kostanay region.
        Kostanay = "KZ-39",
        /// Kyzylorda region.
        Kyzylorda = "KZ-43",
        /// Mangystau region.
        Mangystau = "KZ-47",
        /// Pavlodar region.
        Pavlodar = "KZ-55",
        /// North Kazakhstan region.
        NorthKazakhstan = "KZ-59",
        /// Turkistan region.
        Turkistan = "KZ-61",
        /// Ulytau region.
        Ulytau = "KZ-62",
        /// East Kazakhstan region.
        EastKazakhstan = "KZ-63",
        /// The capital.
        Astana = "KZ-71",
        /// City of Almaty.
        Almaty = "KZ-75",
        /// City of Shymkent.
        Shymkent = "KZ-79",
    }
}

words! {
    /// What kind of building or premises the dwelling is.
    pub enum Kind {
        /// House.
        House = "house",
        /// Flat.
        Flat = "flat",
        /// Dacha of a gardening partnership or cooperative.
        Dacha = "dacha",
        /// Dormitory.
        Dormitory = "dormitory",
        /// Hotel, sanatorium, hospital, home for the elderly.
        Institution = "institution",
        /// Not for permanent living.
        NonResidential = "non-residential",
    }
}

impl Kind {
    /// Whether the administration's petition stands instead of an owner's consent (Order 677, pt 7(2)).
    #[must_use]
    pub fn has_administration(self) -> bool {
        matches!(self, Self::Dormitory | Self::Institution)
    }
}

words! {
    /// Who the dwelling belongs to.
    pub enum Tenure {
        /// Private owners.
        Private = "private",
        /// State rental housing.
        StateRental = "state-rental",
        /// Service housing of a state institution.
        Service = "service",
        /// An organisation.
        Organisation = "organisation",
    }
}

words! {
    /// What kind of owner.
    pub enum OwnerKind {
        /// Somebody.
        Person = "person",
        /// A legal entity.
        Organisation = "organisation",
        /// Somebody who has died, the inheritance not registered yet.
        Deceased = "deceased",
    }
}

words! {
    /// Whether another owner, a person, can act alone.
    pub enum OwnerCapacity {
        /// Adult of full capacity.
        Full = "full",
        /// Of a capacity that a court has limited; under trusteeship.
        Limited = "limited",
        /// Under 18.
        Minor = "minor",
        /// Declared incapable by a court; under guardianship.
        Incapable = "incapable",
    }
}

words! {
    /// What another owner says.
    pub enum OwnerConsent {
        /// Has agreed and will confirm when asked.
        Given = "given",
        /// Not asked, or not sure.
        Pending = "pending",
        /// Says no.
        Refused = "refused",
        /// Does not answer.
        Silent = "silent",
        /// Somebody else would consent for the owner.
        Attorney = "attorney",
        /// Has neither an electronic signature nor a linked phone, and cannot come: abroad, in custody.
        Unable = "unable",
    }
}

impl Owner {
    /// What kind of owner: a person where nothing else was said.
    #[must_use]
    pub fn kind(&self) -> OwnerKind {
        self.kind.unwrap_or(OwnerKind::Person)
    }

    /// Whether that fact is asked of this owner: an organisation has no capacity, and who has died has no say either.
    #[must_use]
    pub fn is_asked(&self, fact: Fact) -> bool {
        match self.kind() {
            OwnerKind::Person => true,
            OwnerKind::Organisation => fact != Fact::OwnerCapacity,
            OwnerKind::Deceased => fact == Fact::OwnerKind,
        }
    }
}

impl Case {
    /// Everybody registered, joining and applying; `None` where nobody knows how many are registered.
    #[must_use]
    pub fn persons(&self) -> Option<u32> {
        Some(self.dwelling.registered?.total() + self.dwelling.joining.unwrap_or_default().total() + 1)
    }

    /// The applicant's tie to the owner, as the capital's norm sorts people; `None` where it is not known.
    #[must_use]
    pub fn tie(&self) -> Option<Tie> {
        let applicant = &self.applicant;
        if let Some(Ownership::Sole | Ownership::Shared) = applicant.ownership {
            return Some(Tie::Owner);
        }
        let (relation, student) = (applicant.relation_to_owner?, applicant.full_time_student.unwrap_or(false));
        Some(Tie::of(applicant.ownership.unwrap_or(Ownership::None), relation, student))
    }

    /// The applicant's full years on the filing date; `None` where they are not known to the year.
    #[must_use]
    pub fn age(&self) -> Option<u8> {
        self.applicant.age?.years()
    }

    /// The same case filed on another day: a person known by age is as old as that makes them, a year apart at most.
    /// `None` where nobody can be of that age then.
    #[must_use]
    pub fn filed_on(&self, day: Day) -> Option<Self> {
        let mut case = self.clone();
        if day == self.filing_date {
            return Some(case);
        }
        (case.filing_date, case.filing_date_given) = (day, true);
        let applicant = &mut case.applicant;
        match (applicant.birth_date, applicant.age) {
            (Some(birth), _) => applicant.age = Some(Age::born_on(birth, day)?),
            (None, Some(age)) => {
                let on = applicant.age_on.unwrap_or(self.filing_date);
                (applicant.age, applicant.age_on) = (Some(Age::told(age.as_told(), on, day)?), Some(on));
            }
            (None, None) => {}
        }
        Some(case)
    }
}

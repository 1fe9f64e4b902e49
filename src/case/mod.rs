//! The case: what is known of one person and one dwelling. [`Case::check`] is the only door into it; whoever holds a
//! [`Case`] holds checked facts.

mod check;
mod fact;
mod facts;
mod given;
mod iin;
mod kind;
pub mod kinship;
mod path;
mod problem;
mod table;
mod values;
mod write;

pub use fact::{Applicant, Case, Dwelling, Fact, Owner, Stay, Unknown};
pub use facts::Facts;
pub use given::{FactValue, Given};
pub use iin::{BirthHint, Iin};
pub(crate) use kind::{Datum, FactType};
pub use path::{FactPath, Group, Part};
pub use problem::{Code, Problem};
pub(crate) use table::fact_table;
pub use values::Values;

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
    /// Whether another owner can act alone. Limited capacity is entered as incapable.
    pub enum OwnerCapacity {
        /// Adult of full capacity.
        Full = "full",
        /// Under 18.
        Minor = "minor",
        /// Declared incapable, or of limited capacity.
        Incapable = "incapable",
    }
}

words! {
    /// What another owner says. The order is from the best answer to the worst.
    #[derive(PartialOrd, Ord)]
    pub enum OwnerConsent {
        /// Has agreed and will confirm when asked.
        Given = "given",
        /// Not asked, or not sure.
        Pending = "pending",
        /// Says no.
        Refused = "refused",
    }
}

/// People by their tie to the owner, each 0 to 10 000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Spouse and close relatives, and owners who are registered there.
    pub family: u32,
    /// Others whom the law excepts.
    pub excepted: u32,
    /// Everybody else.
    pub outsiders: u32,
}

impl Counts {
    /// The most people that one group may hold.
    pub const MOST: u32 = 10_000;

    /// All of them.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.family + self.excepted + self.outsiders
    }

    /// Those who are not family.
    #[must_use]
    pub const fn not_family(self) -> u32 {
        self.excepted + self.outsiders
    }

    /// These and more people of one tie; owners count as family. `None` where a group becomes larger than any may be.
    #[must_use]
    pub fn and(mut self, people: u32, tie: Tie) -> Option<Self> {
        let group = match tie {
            Tie::Owner | Tie::Family => &mut self.family,
            Tie::Excepted => &mut self.excepted,
            Tie::Outsider => &mut self.outsiders,
        };
        *group = group.checked_add(people)?;
        self.is_possible().then_some(self)
    }

    /// Whether a case may hold them.
    #[must_use]
    pub fn is_possible(self) -> bool {
        [self.family, self.excepted, self.outsiders].iter().all(|people| *people <= Self::MOST)
    }
}

impl Case {
    /// Everybody registered, joining and applying; `None` where nobody knows who is registered.
    #[must_use]
    pub fn persons(&self) -> Option<u32> {
        Some(self.dwelling.registered?.total() + self.dwelling.joining.unwrap_or_default().total() + 1)
    }
}

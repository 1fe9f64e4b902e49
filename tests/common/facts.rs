//! Cases as plain data, apart from the program's own types: words as the contract writes them, days as year, month and
//! day, areas in hundredths of a square metre, people as `[family, excepted, outsiders]`.

use serde_json::{Map, Value, json};

/// A word of the contract.
pub(crate) type Word = &'static str;
/// Year, month, day: ordered as a calendar orders them.
pub(crate) type Ymd = (i32, u8, u8);
/// `[family, excepted, outsiders]`.
pub(crate) type People = [u32; 3];

pub(crate) const STATUSES: &[Word] =
    &["citizen", "resident-foreigner", "resident-stateless", "kandas", "refugee", "asylum-seeker", "visitor"];
pub(crate) const REGISTRATIONS: &[Word] = &["permanent", "temporary"];
pub(crate) const PURPOSES: &[Word] = &["duty", "study", "other"];
pub(crate) const EXEMPTIONS: &[Word] = &["shift-work", "in-hospital"];
pub(crate) const CAPACITIES: &[Word] = &["full", "limited", "none"];
pub(crate) const REPRESENTATIVES: &[Word] = &["nobody", "parent", "guardian", "attorney"];
pub(crate) const OWNERSHIPS: &[Word] = &["none", "sole", "shared"];
pub(crate) const RELATIONS: &[Word] = &[
    "spouse",
    "parent",
    "child",
    "adoptive-parent",
    "adopted-child",
    "sibling",
    "half-sibling",
    "grandparent",
    "grandchild",
    "in-law",
    "relatives-spouse",
    "relatives-child",
    "ward",
    "none",
];
pub(crate) const REGIONS: &[Word] = &[
    "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39", "KZ-43", "KZ-47",
    "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79",
];
pub(crate) const KINDS: &[Word] = &["house", "flat", "dacha", "dormitory", "institution", "non-residential"];
pub(crate) const TENURES: &[Word] = &["private", "state-rental", "service", "organisation"];
pub(crate) const OWNER_CAPACITIES: &[Word] = &["full", "minor", "incapable"];
pub(crate) const CONSENTS: &[Word] = &["given", "pending", "refused"];
pub(crate) const BOOLEANS: &[bool] = &[false, true];
/// The largest area of a case, in hundredths.
pub(crate) const LARGEST: u32 = 10_000_000;
/// The most people of one group.
pub(crate) const MOST_PEOPLE: u32 = 10_000;

/// Another owner, everything known: capacity and consent.
pub(crate) type Owner = [Word; 2];
/// Another owner as a case has it.
pub(crate) type PartialOwner = [Option<Word>; 2];

macro_rules! facts {
    ($($name:ident: $type:ty,)+) => {
        /// Complete facts. What "absent" means something for is an option here too.
        #[derive(Clone, Debug)]
        pub(crate) struct Whole {
            pub(crate) filing: Ymd,
            pub(crate) exempt: Option<Word>,
            pub(crate) joining: Option<People>,
            pub(crate) age: u8,
            pub(crate) owners: Vec<Owner>,
            $(pub(crate) $name: $type,)+
        }

        /// What is known of a case.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct Partial {
            pub(crate) filing: Ymd,
            pub(crate) exempt: Option<Word>,
            pub(crate) joining: Option<People>,
            pub(crate) age: Option<u8>,
            pub(crate) birth: Option<Ymd>,
            pub(crate) owners: Option<Vec<PartialOwner>>,
            pub(crate) arrival: Option<Ymd>,
            pub(crate) encumbered: Option<bool>,
            $(pub(crate) $name: Option<$type>,)+
        }

        impl Whole {
            /// The case in which all of this is known.
            pub(crate) fn known(&self) -> Partial {
                Partial {
                    filing: self.filing,
                    exempt: self.exempt,
                    joining: self.joining,
                    age: Some(self.age),
                    owners: Some(self.owners.iter().map(|owner| owner.map(Some)).collect()),
                    $($name: Some(self.$name),)+
                    ..Partial::default()
                }
            }
        }

        impl Partial {
            /// Calls `forget` for each simple fact, which it forgets where that says so.
            pub(crate) fn forget(&mut self, mut forget: impl FnMut() -> bool) {
                $(if forget() { self.$name = None; })+
            }

            /// Complete facts: the known ones of this case, `other`'s for the rest. Ages and owners are left to the caller.
            pub(crate) fn or(&self, other: &Whole) -> Whole {
                Whole {
                    filing: self.filing,
                    exempt: self.exempt,
                    joining: self.joining,
                    age: self.age.unwrap_or(other.age),
                    owners: other.owners.clone(),
                    $($name: self.$name.unwrap_or(other.$name),)+
                }
            }
        }
    };
}

facts! {
    registration: Word,
    from: Ymd,
    until: Ymd,
    purpose: Word,
    status: Word,
    capacity: Word,
    from_abroad: bool,
    exit_proof: bool,
    has_eds: bool,
    phone_linked: bool,
    data_consent: bool,
    represented_by: Word,
    ownership: Word,
    relation: Word,
    student: bool,
    named_in_tenancy: bool,
    region: Word,
    kind: Word,
    tenure: Word,
    address_registered: bool,
    suspended: bool,
    area: u32,
    registered: People,
}

impl Partial {
    /// A case of which only the day is known.
    pub(crate) fn unknown(filing: Ymd) -> Self {
        Self { filing, ..Self::default() }
    }

    /// The case as JSON, as it would come to the door.
    pub(crate) fn value(&self) -> Value {
        let mut stay = Map::new();
        put(&mut stay, "from", self.from.map(day));
        put(&mut stay, "until", self.until.map(day));
        put(&mut stay, "purpose", self.purpose);
        put(&mut stay, "exempt", self.exempt);

        let mut applicant = Map::new();
        put(&mut applicant, "status", self.status);
        put(&mut applicant, "birthDate", self.birth.map(day));
        put(&mut applicant, "age", self.age.map(u32::from));
        put(&mut applicant, "capacity", self.capacity);
        put(&mut applicant, "fromAbroad", self.from_abroad);
        put(&mut applicant, "exitProof", self.exit_proof);
        put(&mut applicant, "hasEds", self.has_eds);
        put(&mut applicant, "phoneLinked", self.phone_linked);
        put(&mut applicant, "consentsToDataAccess", self.data_consent);
        put(&mut applicant, "representedBy", self.represented_by);
        put(&mut applicant, "ownership", self.ownership);
        put(&mut applicant, "relationToOwner", self.relation);
        put(&mut applicant, "fullTimeStudent", self.student);
        put(&mut applicant, "namedInTenancy", self.named_in_tenancy);

        let mut dwelling = Map::new();
        put(&mut dwelling, "region", self.region);
        put(&mut dwelling, "kind", self.kind);
        put(&mut dwelling, "tenure", self.tenure);
        put(&mut dwelling, "addressRegistered", self.address_registered);
        put(&mut dwelling, "suspended", self.suspended);
        put(&mut dwelling, "usableArea", self.area.map(area));
        put(&mut dwelling, "encumbered", self.encumbered);
        put(&mut dwelling, "otherOwners", self.owners.as_deref().map(owners));
        put(&mut dwelling, "registered", self.registered.map(people));
        put(&mut dwelling, "joining", self.joining.map(people));

        let mut case = Map::new();
        put(&mut case, "filingDate", Some(day(self.filing)));
        put(&mut case, "registration", self.registration);
        put(&mut case, "arrivalDate", self.arrival.map(day));
        for (name, part) in [("stay", stay), ("applicant", applicant), ("dwelling", dwelling)] {
            put(&mut case, name, Some(part).filter(|part| !part.is_empty()));
        }
        Value::Object(case)
    }
}

fn put<T: Into<Value>>(map: &mut Map<String, Value>, name: &str, value: Option<T>) {
    map.extend(value.map(|value| (name.to_owned(), value.into())));
}

fn day((year, month, day): Ymd) -> Value {
    Value::String(format!("{year:04}-{month:02}-{day:02}"))
}

fn area(hundredths: u32) -> Value {
    Value::String(format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

fn people([family, excepted, outsiders]: People) -> Value {
    json!({ "family": family, "excepted": excepted, "outsiders": outsiders })
}

fn owners(owners: &[PartialOwner]) -> Value {
    let owner = |[capacity, consent]: &PartialOwner| {
        let mut owner = Map::new();
        put(&mut owner, "capacity", *capacity);
        put(&mut owner, "consent", *consent);
        Value::Object(owner)
    };
    owners.iter().map(owner).collect()
}

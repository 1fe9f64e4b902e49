//! Cases as plain data, apart from the program's own types: words as the contract writes them, days as year, month and
//! day, areas in hundredths of a square metre, people as `[family, excepted, outsiders]`, or as a case counts them. Which facts there are is read off
//! the program's own table, so that the proofs vary a new one too.

#[path = "../../src/case/table.rs"]
mod table;

use serde_json::{Map, Value};
pub(crate) use table::fact_table;
use tirkeu::case::{Fact, Values};

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
pub(crate) const OWNER_KINDS: &[Word] = &["person", "organisation", "deceased"];
pub(crate) const OWNER_CAPACITIES: &[Word] = &["full", "limited", "minor", "incapable"];
pub(crate) const CONSENTS: &[Word] = &["given", "pending", "refused", "silent", "attorney", "unable"];
pub(crate) const BOOLEANS: &[bool] = &[false, true];
/// The largest area of a case, in hundredths.
pub(crate) const LARGEST: u32 = 10_000_000;
/// The most people of one group.
pub(crate) const MOST_PEOPLE: u32 = 10_000;

/// Another owner, everything known: kind, capacity and consent.
pub(crate) type Owner = [Word; 3];
/// Another owner as a case has it; without a kind, a person.
pub(crate) type PartialOwner = [Option<Word>; 3];
/// People as a case counts them: by group, and in all.
pub(crate) type Counted = [Option<u32>; 4];

// The types that the table names, as plain data.
type Registration = Word;
type Purpose = Word;
type Exempt = Word;
type Status = Word;
type Iin = Word;
type Capacity = Word;
type RepresentedBy = Word;
type Ownership = Word;
type Relation = Word;
type Region = Word;
type Kind = Word;
type Tenure = Word;
type Day = Ymd;
type Area = u32;
type Age = u8;
type Tally = People;

/// A value of a fact that has few.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Few {
    YesNo(bool),
    Word(Word),
}

impl Few {
    /// Every value of such a fact; none of another one.
    pub(crate) fn all(fact: Fact) -> Vec<Self> {
        match fact.values() {
            Values::YesNo => BOOLEANS.iter().copied().map(Self::YesNo).collect(),
            Values::Words(words) => words.iter().copied().map(Self::Word).collect(),
            Values::Day(..)
            | Values::Number(_)
            | Values::Area
            | Values::Iin
            | Values::Owners(_)
            | Values::Counts(_) => Vec::new(),
        }
    }
}

/// A type of facts, as plain data.
pub(crate) trait Plain: Clone {
    /// What a case says of it.
    type Given: Clone;
    /// What a case says that knows all of it.
    fn given(&self) -> Self::Given;
    /// All of what a case says; what it leaves out is that of `other`, or anything that goes with the rest.
    fn or(given: &Self::Given, other: Option<&Self>) -> Self;
    /// As untyped data.
    fn value(given: &Self::Given) -> Value;
    /// One of few values, or any where there are many.
    fn of(few: Option<Few>) -> Option<Self>;
}

macro_rules! plain {
    ($($type:ty: $value:expr, $of:pat => $one:expr;)+) => {$(
        impl Plain for $type {
            type Given = Self;

            fn given(&self) -> Self {
                *self
            }

            fn or(given: &Self, _: Option<&Self>) -> Self {
                *given
            }

            fn value(given: &Self) -> Value {
                ($value)(*given)
            }

            fn of(few: Option<Few>) -> Option<Self> {
                if let $of = few { Some($one) } else { None }
            }
        }
    )+};
}

plain! {
    Word: Value::from, Some(Few::Word(word)) => word;
    bool: Value::from, Some(Few::YesNo(yes)) => yes;
    u8: |years| Value::from(u32::from(years)), None => 30;
    u32: area, None => 6000;
    Ymd: day, None => (2026, 12, 1);
}

impl Plain for People {
    type Given = Counted;

    fn given(&self) -> Counted {
        let [family, excepted, outsiders] = self.map(Some);
        [family, excepted, outsiders, None]
    }

    /// Those whose tie is not known are all of one group; [`splits`] has the other ways.
    fn or(given: &Counted, _: Option<&Self>) -> Self {
        splits(*given).next().expect("numbers that go together")
    }

    fn value(given: &Counted) -> Value {
        let names = ["family", "excepted", "outsiders", "total"];
        let said = names.into_iter().zip(*given).filter_map(|(name, count)| Some((name.to_owned(), count?.into())));
        Value::Object(said.collect())
    }

    fn of(few: Option<Few>) -> Option<Self> {
        few.is_none().then_some([1, 0, 0])
    }
}

/// Every way to tell people apart that were counted so; none where the numbers do not go together. One after the other, since
/// of ten thousand people there are millions.
pub(crate) fn splits([family, excepted, outsiders, total]: Counted) -> impl Iterator<Item = People> {
    let left_out = |group: Option<u32>| group.unwrap_or(0);
    let told = total.is_none().then(|| [family, excepted, outsiders].map(left_out));
    let fits = |given: Option<u32>, people: u32| given.is_none_or(|given| given == people);
    let up_to = |given: Option<u32>, most: u32| given.map_or(0..=most, |given| given..=given.min(most));
    let ways = total.into_iter().flat_map(move |all| {
        up_to(family, all).flat_map(move |family| {
            up_to(excepted, all - family).filter_map(move |excepted| {
                let rest = all - family - excepted;
                fits(outsiders, rest).then_some([family, excepted, rest])
            })
        })
    });
    told.into_iter().chain(ways)
}

/// What the case leaves out of its owners is for the caller to say.
impl Plain for Vec<Owner> {
    type Given = Vec<PartialOwner>;

    fn given(&self) -> Vec<PartialOwner> {
        self.iter().map(|owner| owner.map(Some)).collect()
    }

    fn or(_: &Vec<PartialOwner>, other: Option<&Self>) -> Self {
        other.cloned().unwrap_or_default()
    }

    fn value(given: &Vec<PartialOwner>) -> Value {
        owners(given)
    }

    fn of(few: Option<Few>) -> Option<Self> {
        few.is_none().then(|| vec![["person", "full", "given"]])
    }
}

/// What complete facts hold of a fact: what "absent" means something for is an option here too, and notes hold nothing.
macro_rules! held {
    (Absent $Type:ty) => { Option<$Type> };
    (Noted $Type:ty) => { () };
    ($unknown:ident $Type:ty) => { $Type };
}

macro_rules! given {
    (Absent $held:expr) => {
        $held.as_ref().map(Plain::given)
    };
    (Noted $held:expr) => {
        None
    };
    ($unknown:ident $held:expr) => {
        Some($held.given())
    };
}

macro_rules! forget {
    (Absent $given:expr, $forget:expr) => {};
    (Noted $given:expr, $forget:expr) => {};
    ($unknown:ident $given:expr, $forget:expr) => {
        if $forget() {
            $given = None;
        }
    };
}

macro_rules! or {
    (Absent $given:expr, $other:expr) => {
        $given.as_ref().map(|given| Plain::or(given, None))
    };
    (Noted $given:expr, $other:expr) => {
        ()
    };
    ($unknown:ident $given:expr, $other:expr) => {
        $given.as_ref().map_or_else(|| $other.clone(), |given| Plain::or(given, Some(&$other)))
    };
}

macro_rules! any {
    (Absent $fact:expr, $pick:expr) => {
        None
    };
    (Noted $fact:expr, $pick:expr) => {
        ()
    };
    ($unknown:ident $fact:expr, $pick:expr) => {
        any_of($fact, $pick)
    };
}

macro_rules! put {
    (Absent $held:expr, $value:expr) => {
        $held = $value
    };
    (Noted $held:expr, $value:expr) => {};
    ($unknown:ident $held:expr, $value:expr) => {
        if let Some(value) = $value {
            $held = value;
        }
    };
}

fn any_of<T: Plain>(fact: Fact, pick: &mut impl FnMut(usize) -> usize) -> T {
    let few = Few::all(fact);
    let one = (!few.is_empty()).then(|| few[pick(few.len())]);
    T::of(one).expect("a value of its type")
}

macro_rules! facts {
    (
        |$case:ident|
        $(
            $(#[$about:meta])*
            $Object:ident $place:tt $name:literal with { $($more:tt)* } {
                $($(#[$doc:meta])* $Fact:ident $path:literal $field:ident: $Type:ty, $unknown:ident $(<$points:ident>)?;)*
            }
        )+
        @ $($owners:tt)*
    ) => {
        /// Complete facts.
        #[derive(Clone, Debug)]
        pub(crate) struct Whole {
            pub(crate) filing: Ymd,
            $($(pub(crate) $field: held!($unknown $Type),)*)+
        }

        /// What is known of a case.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct Partial {
            pub(crate) filing: Ymd,
            $($(pub(crate) $field: Option<<$Type as Plain>::Given>,)*)+
        }

        impl Whole {
            /// Complete facts of which each is one of its values, as `pick` picks among so many, and anything where it has
            /// more than a few.
            pub(crate) fn any(filing: Ymd, pick: &mut impl FnMut(usize) -> usize) -> Self {
                Self { filing, $($($field: any!($unknown Fact::$Fact, pick),)*)+ }
            }

            /// Puts a fact to one of its few values.
            pub(crate) fn put(&mut self, fact: Fact, few: Few) {
                match fact {
                    $($(Fact::$Fact => {
                        put!($unknown self.$field, Plain::of(Some(few)));
                    })*)+
                    Fact::FilingDate | Fact::OwnerKind | Fact::OwnerCapacity | Fact::OwnerConsent => {}
                }
            }

            /// The case in which all of this is known.
            pub(crate) fn known(&self) -> Partial {
                Partial { filing: self.filing, $($($field: given!($unknown self.$field),)*)+ }
            }
        }

        impl Partial {
            /// Puts a fact to one of its few values, or forgets it.
            pub(crate) fn put(&mut self, fact: Fact, few: Option<Few>) {
                match fact {
                    $($(Fact::$Fact => {
                        let value = few.and_then(|few| <$Type as Plain>::of(Some(few)));
                        self.$field = value.map(|value| value.given());
                    })*)+
                    Fact::FilingDate | Fact::OwnerKind | Fact::OwnerCapacity | Fact::OwnerConsent => {}
                }
            }

            /// Calls `forget` for each fact that rules ask for, which it forgets where that says so.
            pub(crate) fn forget(&mut self, mut forget: impl FnMut() -> bool) {
                $($(forget!($unknown self.$field, forget);)*)+
            }

            /// Complete facts: the known ones of this case, `other`'s for the rest. Owners are left to the caller.
            pub(crate) fn or(&self, other: &Whole) -> Whole {
                Whole { filing: self.filing, $($($field: or!($unknown self.$field, other.$field),)*)+ }
            }

            /// The case as JSON, as it would come to the door.
            pub(crate) fn value(&self) -> Value {
                let mut case = Map::from_iter([("filingDate".to_owned(), day(self.filing))]);
                $(
                    let mut object = Map::new();
                    $(if let Some(given) = &self.$field {
                        let name = $path.rsplit('.').next().unwrap_or($path);
                        object.insert(name.to_owned(), <$Type as Plain>::value(given));
                    })*
                    match $name {
                        "" => case.extend(object),
                        _ if object.is_empty() => {}
                        name => drop(case.insert(name.to_owned(), Value::Object(object))),
                    }
                )+
                Value::Object(case)
            }
        }
    };
}

fact_table!(facts);

impl Partial {
    /// A case of which only the day is known.
    pub(crate) fn unknown(filing: Ymd) -> Self {
        Self { filing, ..Self::default() }
    }
}

fn day((year, month, day): Ymd) -> Value {
    Value::String(format!("{year:04}-{month:02}-{day:02}"))
}

fn area(hundredths: u32) -> Value {
    Value::String(format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

fn owners(owners: &[PartialOwner]) -> Value {
    let owner = |[kind, capacity, consent]: &PartialOwner| {
        let entries = [("kind", *kind), ("capacity", *capacity), ("consent", *consent)];
        let known = entries.iter().filter_map(|(name, word)| Some(((*name).to_owned(), Value::from((*word)?))));
        Value::Object(known.collect())
    };
    owners.iter().map(owner).collect()
}

//! The table of rules a second time, written from the contract's sections 3 and 4 alone, on complete plain facts. It
//! shares nothing with the program: no types, no thresholds, no calendar.

use super::facts::{Whole, Word, Ymd};
use std::cell::RefCell;
use std::collections::HashMap;

/// The scale, from nothing in the way to another procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Ready,
    Prepare,
    InPerson,
    Ask,
    Refused,
    NotRequired,
    OutOfScope,
}

use Level::{Ask, InPerson, NotRequired, OutOfScope, Prepare, Ready, Refused};

impl Level {
    /// The contract's word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Ready => "ready",
            Prepare => "prepare",
            InPerson => "in-person",
            Ask => "ask",
            Refused => "refused",
            NotRequired => "not-required",
            OutOfScope => "out-of-scope",
        }
    }
}

/// The name of a rule, and its level on complete facts.
type Row = (&'static str, fn(&Whole) -> Level);

/// Every row of the table, in its order.
pub(crate) const RULES: &[Row] = &[
    ("service-scope", |f| match f.status {
        "visitor" => OutOfScope,
        "citizen" => Ready,
        _ => InPerson,
    }),
    ("under-14", |f| if f.age < 14 { NotRequired } else { Ready }),
    ("temporary-under-16", |f| if temporary(f) && f.age < 16 { NotRequired } else { Ready }),
    ("temporary-exempt", |f| if temporary(f) && f.exempt.is_some() { NotRequired } else { Ready }),
    ("stay-length", stay_length),
    ("minor-applicant", |f| if f.age == 14 || f.age == 15 { Prepare } else { Ready }),
    ("legal-capacity", |f| if f.capacity == "limited" || f.capacity == "none" { Prepare } else { Ready }),
    ("attorney", |f| if f.represented_by == "attorney" { InPerson } else { Ready }),
    ("returning-citizen", |f| {
        match (f.status == "citizen" && f.from_abroad, f.registration == "permanent" && !f.exit_proof) {
            (false, _) => Ready,
            (true, true) => Refused,
            (true, false) => InPerson,
        }
    }),
    ("data-consent", |f| if f.consents_to_data_access { Ready } else { Refused }),
    ("signature", |f| match f.status == "citizen" && !f.has_eds && !f.phone_linked {
        false => Ready,
        true if f.filing < (2025, 11, 24) => InPerson,
        true => Prepare,
    }),
    ("dwelling-kind", |f| if f.kind == "non-residential" { Ask } else { Ready }),
    ("address-register", |f| if f.address_registered { Ready } else { Refused }),
    ("address-suspended", |f| if f.suspended { Refused } else { Ready }),
    ("restricted-place", |f| if f.restricted_place == Some(true) { Prepare } else { Ready }),
    ("state-tenancy", |f| if f.tenure == "state-rental" && !f.named_in_tenancy { Refused } else { Ready }),
    ("service-housing", |f| if f.tenure == "service" { Ask } else { Ready }),
    ("administration-petition", |f| if f.tenure == "organisation" || petition_kind(f) { Prepare } else { Ready }),
    ("incapable-owner", incapable_owner),
    ("owner-consent", |f| if owners_decide(f) && f.ownership == "none" { worst_owner(f, owner) } else { Ready }),
    (
        "co-owner-consent",
        |f| if owners_decide(f) && f.ownership == "shared" { worst_owner(f, co_owner) } else { Ready },
    ),
    ("capital-norm", |f| capital_norm(f).0),
];

/// The row with that name.
pub(crate) fn rule(id: &str) -> fn(&Whole) -> Level {
    RULES.iter().find(|(name, _)| *name == id).unwrap_or_else(|| panic!("no row `{id}`")).1
}

/// The worst of all rows.
pub(crate) fn verdict(facts: &Whole) -> Level {
    RULES.iter().map(|(_, level)| level(facts)).max().unwrap_or(Ready)
}

/// Whether the contract lets ownership, tenure and the list of other owners stand together.
pub(crate) fn holding_is_possible(ownership: &str, tenure: &str, others: usize) -> bool {
    let conflict = match ownership {
        "none" => others == 0 && tenure == "private",
        "sole" => others > 0,
        _ => others == 0,
    };
    !conflict
}

fn temporary(f: &Whole) -> bool {
    f.registration == "temporary"
}

fn stay_length(f: &Whole) -> Level {
    if !temporary(f) {
        Ready
    } else if f.until < months_after(f.from, 1) {
        NotRequired
    } else if f.until <= months_after(f.from, 12) {
        Ready
    } else if f.purpose == "other" {
        Refused
    } else {
        Prepare
    }
}

fn petition_kind(f: &Whole) -> bool {
    f.kind == "dormitory" || f.kind == "institution"
}

fn owners_decide(f: &Whole) -> bool {
    f.tenure == "private" && !petition_kind(f)
}

fn incapable_owner(f: &Whole) -> Level {
    let other = f.other_owners.iter().any(|[kind, capacity, _]| {
        *kind == "person" && (*capacity == "minor" || *capacity == "incapable" || *capacity == "limited")
    });
    let owns = f.ownership == "sole" || f.ownership == "shared";
    let cannot_act = f.age < 18 || f.capacity == "limited" || f.capacity == "none";
    if owners_decide(f) && (other || (owns && cannot_act)) { InPerson } else { Ready }
}

/// The worst over the other owners, of whom there may be none.
fn worst_owner(f: &Whole, level: fn(Word, Word) -> Level) -> Level {
    f.other_owners.iter().map(|[kind, _, consent]| level(kind, consent)).max().unwrap_or(Ready)
}

/// What one owner comes to for somebody who owns nothing.
fn owner(kind: Word, consent: Word) -> Level {
    match (kind, consent) {
        ("deceased", _) => Refused,
        (_, "refused" | "silent") => Refused,
        ("organisation", _) => Ask,
        (_, "attorney" | "unable") => Ask,
        (_, "pending") => Prepare,
        _ => Ready,
    }
}

/// The same for somebody who owns a share.
fn co_owner(kind: Word, consent: Word) -> Level {
    match (kind, consent) {
        ("person", "given") => Ready,
        ("person", "pending") => Prepare,
        _ => Ask,
    }
}

/// The norm of a place from one day on: hundredths of a square metre for each person, and whether family is taken out.
pub(crate) struct Norm {
    pub(crate) region: Word,
    pub(crate) from: Ymd,
    pub(crate) per_person: u32,
    pub(crate) amended: bool,
}

/// Every norm, days rising in each place. A second place is a row here, as it is in the program.
pub(crate) const NORMS: &[Norm] = &[
    Norm { region: "KZ-71", from: (2026, 1, 6), per_person: 1500, amended: false },
    Norm { region: "KZ-71", from: (2026, 8, 25), per_person: 1500, amended: true },
];

/// The norm in force at a place on a day.
pub(crate) fn norm(region: Word, on: Ymd) -> Option<&'static Norm> {
    NORMS.iter().rfind(|norm| norm.region == region && norm.from <= on)
}

/// What a person needs under some norm: each figure once.
pub(crate) fn norm_figures() -> Vec<u32> {
    let mut figures: Vec<u32> = NORMS.iter().map(|norm| norm.per_person).collect();
    figures.sort_unstable();
    figures.dedup();
    figures
}

/// The days on which a level turns, after the first day of the rules.
pub(crate) fn turns() -> Vec<Ymd> {
    let mut turns: Vec<Ymd> = std::iter::once((2025, 11, 24)).chain(NORMS.iter().map(|norm| norm.from)).collect();
    turns.sort_unstable();
    turns.dedup();
    turns
}

/// Section 4: level and reading; no reading where no norm is in force.
pub(crate) fn capital_norm(f: &Whole) -> (Level, Option<&'static str>) {
    let Some(Norm { per_person, amended, .. }) = norm(f.region, f.filing) else {
        return (Ready, None);
    };
    let [family, excepted, outsiders] = f.registered;
    let [joining_family, joining_excepted, joining_outsiders] = f.joining.unwrap_or([0, 0, 0]);
    let owner = f.ownership == "sole" || f.ownership == "shared";
    let in_family = !owner
        && matches!(
            f.relation_to_owner,
            "spouse"
                | "parent"
                | "child"
                | "adoptive-parent"
                | "adopted-child"
                | "sibling"
                | "half-sibling"
                | "grandparent"
                | "grandchild"
        );
    let outsider = !owner && f.relation_to_owner == "none" && !f.full_time_student;
    let persons = family + excepted + outsiders + joining_family + joining_excepted + joining_outsiders + 1;
    let not_family = excepted + outsiders + joining_excepted + joining_outsiders + u32::from(!owner && !in_family);
    let only_family_comes = in_family && joining_excepted == 0 && joining_outsiders == 0;
    let suffices_for = |people: u32| u64::from(f.usable_area) >= u64::from(*per_person) * u64::from(people);

    if suffices_for(persons) {
        (Ready, Some("within"))
    } else if owner && joining_outsiders == 0 {
        (Ask, Some("owner"))
    } else if !outsider && joining_outsiders == 0 && outsiders == 0 {
        (if f.tenure == "private" { Prepare } else { Ask }, Some("exception"))
    } else if *amended && (only_family_comes || suffices_for(not_family)) {
        // Lines 4 and 5.
        (Ask, Some("conflict"))
    } else {
        (Refused, Some("exceeded"))
    }
}

/// The same day so many months later; a day that the month lacks falls back to its last day.
pub(crate) fn months_after((year, month, day): Ymd, months: i32) -> Ymd {
    let count = year * 12 + i32::from(month) - 1 + months;
    let (year, month) = (count / 12, (count % 12) as u8 + 1);
    (year, month, day.min(month_length(year, month)))
}

/// The next calendar day.
pub(crate) fn day_after((year, month, day): Ymd) -> Ymd {
    if day < month_length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

/// The calendar day before.
pub(crate) fn day_before((year, month, day): Ymd) -> Ymd {
    if day > 1 {
        (year, month, day - 1)
    } else if month > 1 {
        (year, month - 1, month_length(year, month - 1))
    } else {
        (year - 1, 12, 31)
    }
}

/// Full years; a birthday on 29 February has not come yet on 28 February, so it counts on 1 March in common years.
pub(crate) fn full_years(birth: Ymd, on: Ymd) -> u8 {
    years_between(birth, on) as u8
}

fn years_between((year, month, day): Ymd, on: Ymd) -> i32 {
    let had_birthday = (on.1, on.2) >= (month, day);
    on.0 - year - i32::from(!had_birthday)
}

/// Every age on the filing day of somebody who was so many years old on another day, over every birth date up to the filing
/// day; at most 130. Remembered, since the same are asked for again and again, and every day of a year is tried.
pub(crate) fn ages_of(years: u8, on: Ymd, filing: Ymd) -> Vec<u8> {
    thread_local! {
        static KNOWN: RefCell<HashMap<(u8, Ymd, Ymd), Vec<u8>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        known.entry((years, on, filing)).or_insert_with(|| ages_of_births(years, on, filing)).clone()
    })
}

fn ages_of_births(years: u8, on: Ymd, filing: Ymd) -> Vec<u8> {
    let births = births_of(years, on, filing);
    let mut ages: Vec<u8> = births.iter().filter_map(|birth| years_between(*birth, filing).try_into().ok()).collect();
    ages.dedup();
    ages.retain(|age| *age <= 130);
    ages
}

/// Every birth date up to the filing day of somebody who was so many years old on another day.
pub(crate) fn births_of(years: u8, on: Ymd, filing: Ymd) -> Vec<Ymd> {
    let mut birth = (on.0 - i32::from(years) - 2, 12, 31);
    let mut births = Vec::new();
    while birth <= filing && birth <= on {
        if years_between(birth, on) == i32::from(years) {
            births.push(birth);
        }
        birth = day_after(birth);
    }
    births
}

fn month_length(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

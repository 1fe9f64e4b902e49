//! What a person typed, screen by screen, and the facts that it amounts to.
//!
//! A field holds text as typed; a choice holds its word, `unknown` for "I don't know", a tick `on`. Nothing is lost by
//! being wrong: errors name fields, and the text stays.

use super::{SCREENS, Screen};
use crate::area::{Area, AreaError};
use crate::case::{
    Case, Counts, Exempt, FactPath, Kind, OwnerCapacity, OwnerConsent, Purpose, Region, Registration, Relation, Status,
};
use crate::day::Day;
use crate::norm;
use crate::value::{Map, Value};

/// The word of "I don't know".
pub const UNKNOWN: &str = "unknown";
/// The word of a tick.
pub const ON: &str = "on";
/// The most other owners that one can enter.
pub const MOST_OWNERS: u32 = 100;

/// Fields by name. A case has few, so a list serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(Vec<(String, String)>);

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub kind: FieldErrorKind,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldErrorKind {
    /// Nothing is chosen.
    Choose,
    /// No region is chosen.
    ChooseRegion,
    /// No kind is chosen.
    ChooseKind,
    /// "None of these" together with one of these.
    NoneAnd,
    /// No age in full years, 0 to 130.
    Age,
    /// No date, or a part of it only.
    DateMissing,
    /// No such day.
    DateUnreal,
    /// A day outside what a case may hold.
    DateRange(Day, Day),
    /// The last day is not after the first.
    DateOrder,
    /// Moving in after the filing day.
    ArrivalLate(Day),
    /// No area.
    Area,
    /// No area of a dwelling.
    AreaRange,
    /// A living area above the usable one.
    AreaOrder,
    /// No whole number from 0 to this.
    Count(u32),
    /// No number of owners, 1 to this.
    Owners(u32),
}

/// The field that says to ask on though the verdict is settled.
pub const ASK_ON: &str = "ask-on";

/// Whose the dwelling is, as people say it: tenure and ownership in one answer.
pub const HOLDERS: [(&str, &str, &str); 6] = [
    ("mine", "private", "sole"),
    ("mine-shared", "private", "shared"),
    ("others", "private", "none"),
    ("state-rental", "state-rental", "none"),
    ("service", "service", "none"),
    ("organisation", "organisation", "none"),
];

/// The relation of somebody who is excepted by study, not by kin.
pub const STUDENT: &str = "student";

impl Draft {
    /// The text of a field; empty where nothing was typed.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(known, _)| known == field).map_or("", |(_, text)| text)
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_on(&self, field: &str) -> bool {
        self.get(field) == ON
    }

    /// Puts text into a field; empty text removes it.
    pub fn set(&mut self, field: &str, text: &str) {
        self.0.retain(|(known, _)| known != field);
        if !text.is_empty() {
            self.0.push((field.to_owned(), text.to_owned()));
        }
    }

    /// All fields and their texts.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, text)| (field.as_str(), text.as_str()))
    }

    /// The answers among these fields, as somebody else gave them: what belongs to no question is left out. `None` where a
    /// screen that counts as answered would not have been let through.
    #[must_use]
    pub fn given<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> Option<Self> {
        let mut draft = Self::default();
        let groups = || SCREENS.iter().map(|screen| screen.id).chain(["filing", "arrival", ASK_ON]);
        for (field, text) in fields {
            if groups().any(|group| belongs(field, group)) {
                draft.set(field, text);
            }
        }
        let sound = SCREENS.iter().all(|screen| !draft.is_done(screen) || draft.check(screen).is_empty());
        let has = |group: &str| draft.0.iter().any(|(field, _)| belongs(field, group));
        let days = !has("filing") || draft.check_day("filing", norm::RULES_END).is_empty();
        // A day of moving in that lies after the filing day says nothing, as in `facts`: the filing day may have been moved.
        let filing = draft.filing().unwrap_or(norm::RULES_END);
        if has("arrival") && !draft.check_day("arrival", filing).is_empty() {
            draft.0.retain(|(field, _)| !belongs(field, "arrival"));
        }
        (sound && days && draft.done_count() > 0).then_some(draft)
    }

    /// The answers that another person at the same address gives too: where and what the dwelling is, and who owns it as long
    /// as the first one owns nothing of it.
    #[must_use]
    pub fn of_dwelling(&self) -> Self {
        let mut draft = Self::default();
        let owns = self.get("holder").starts_with("mine");
        for screen in SCREENS {
            let shared = matches!(screen.id, "place" | "address" | "area" | "registered");
            if (shared || (!owns && matches!(screen.id, "holder" | "owners"))) && self.is_done(screen) {
                draft.commit(screen, self);
            }
        }
        draft.take("filing", self);
        draft
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a screen was answered.
    #[must_use]
    pub fn is_done(&self, screen: &Screen) -> bool {
        self.is_on(&done(screen))
    }

    /// How many screens were answered.
    #[must_use]
    pub fn done_count(&self) -> usize {
        SCREENS.iter().filter(|screen| self.is_done(screen)).count()
    }

    /// Takes over what another draft says on one screen, and marks it as answered.
    pub fn commit(&mut self, screen: &Screen, typed: &Draft) {
        self.take(screen.id, typed);
        self.set(&done(screen), ON);
    }

    /// Takes over what another draft says in the fields of a group, those whose names begin with the group's.
    pub fn take(&mut self, group: &str, typed: &Draft) {
        self.0.retain(|(field, _)| !belongs(field, group));
        self.0.extend(typed.0.iter().filter(|(field, _)| belongs(field, group)).cloned());
    }

    /// What is wrong on a screen.
    #[must_use]
    pub fn check(&self, screen: &Screen) -> Vec<FieldError> {
        let mut errors = Errors { draft: self, found: Vec::new() };
        match screen.id {
            "age" => errors.number("age", "age.unknown", u32::from(norm::AGE_MOST), FieldErrorKind::Age),
            "stay" => errors.stay(),
            "person" => errors.none_of("person", &PERSON),
            "address" => errors.none_of("address", &ADDRESS),
            "place" => {
                errors.chosen("place.region", FieldErrorKind::ChooseRegion);
                errors.chosen("place.kind", FieldErrorKind::ChooseKind);
            }
            "owners" => errors.owners(),
            "area" => errors.areas(),
            "registered" => errors.people(),
            "signing" => {
                errors.none_of("signing", &SIGNING);
                errors.chosen("signing.consent", FieldErrorKind::Choose);
            }
            single => errors.chosen(single, FieldErrorKind::Choose),
        }
        errors.found
    }

    /// What is wrong with a day that stands outside the screens and need not be given: nothing where it is left empty.
    #[must_use]
    pub fn check_day_if_any(&self, group: &str, filing: Day) -> Vec<FieldError> {
        let empty = DAY_PARTS.iter().all(|part| self.get(&format!("{group}.{part}")).trim().is_empty());
        if empty { Vec::new() } else { self.check_day(group, filing) }
    }

    /// What is wrong with a day that stands outside the screens: the filing day, the day of moving in.
    #[must_use]
    fn check_day(&self, group: &str, filing: Day) -> Vec<FieldError> {
        let mut errors = Errors { draft: self, found: Vec::new() };
        if group == "arrival" {
            errors.arrival(filing);
        } else {
            errors.day(group, norm::RULES_BEGIN, norm::RULES_END);
        }
        errors.found
    }

    /// Puts a day into its three fields.
    pub fn set_day(&mut self, group: &str, day: Day) {
        for (part, number) in [("day", i32::from(day.day())), ("month", day.month().into()), ("year", day.year())] {
            self.set(&format!("{group}.{part}"), &number.to_string());
        }
    }

    /// The filing day that was chosen.
    #[must_use]
    pub fn filing(&self) -> Option<Day> {
        self.day("filing").filter(|day| (norm::RULES_BEGIN..=norm::RULES_END).contains(day))
    }

    /// The day of three fields, where it exists.
    #[must_use]
    pub fn day(&self, group: &str) -> Option<Day> {
        let part = |name: &str| self.get(&format!("{group}.{name}")).trim();
        Day::checked(part("year").parse().ok()?, part("month").parse().ok()?, part("day").parse().ok()?)
    }

    /// The usable area that the rooms add up to.
    #[must_use]
    pub fn rooms(&self) -> Option<Area> {
        let part = |name: &str| match self.get(name).trim() {
            "" => Some(0),
            text => Area::parse(text).ok().map(Area::hundredths),
        };
        let sum = part("area.rooms-living")?.checked_add(part("area.rooms-other")?)?;
        Some(Area::from_hundredths(sum)).filter(|area| (Area::MIN..=Area::MAX).contains(area))
    }

    /// How many other owners were entered.
    #[must_use]
    pub fn owners(&self) -> Option<u32> {
        whole(self.get("owners.count")).filter(|count| (1..=MOST_OWNERS).contains(count))
    }

    /// The case that the answers amount to, as the door takes it.
    #[must_use]
    pub fn facts(&self, today: Day) -> Value {
        let filing = self.filing().unwrap_or(today);
        let mut facts =
            Facts { draft: self, applicant: Map::new(), dwelling: Map::new(), stay: Map::new(), top: Map::new() };
        facts.collect(filing);
        let Facts { applicant, dwelling, stay, mut top, .. } = facts;
        for (name, map) in [("stay", stay), ("applicant", applicant), ("dwelling", dwelling)] {
            top.push((name.to_owned(), Value::Map(map)));
        }
        Value::Map(top)
    }

    /// The checked case, and the facts that were answered with "I don't know".
    ///
    /// # Errors
    /// The problems of the door: none while only checked screens were committed.
    pub fn case(&self, today: Day) -> Result<(Case, Vec<FactPath>), Vec<crate::case::Problem>> {
        let case = Case::read(&self.facts(today), today)?;
        let asked = SCREENS.iter().filter(|screen| self.is_done(screen)).flat_map(|screen| screen.facts);
        let declined = asked.flat_map(|fact| case.lacking(*fact)).collect();
        Ok((case, declined))
    }

    /// The screen to ask next; `None` once the verdict is settled or hangs on "I don't know" only.
    ///
    /// # Errors
    /// As [`Draft::case`].
    pub fn next(&self, today: Day) -> Result<Option<&'static Screen>, Vec<crate::case::Problem>> {
        let (case, declined) = self.case(today)?;
        let next = if self.is_on(ASK_ON) {
            super::next_question_of_all(&case, &declined)
        } else {
            super::next_question(&case, &declined)
        };
        Ok(next.and_then(|path| Screen::asking(path.fact)))
    }
}

/// Whether a field is of a group: names begin with the group's.
pub(super) fn belongs(field: &str, group: &str) -> bool {
    field.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

pub(super) fn done(screen: &Screen) -> String {
    format!("{}.done", screen.id)
}

/// The fields of a day, after the name of its group.
const DAY_PARTS: [&str; 3] = ["day", "month", "year"];
/// Boxes of the screens that nearly always end with "none of these".
const PERSON: [&str; 4] = ["person.limited", "person.incapable", "person.abroad", "person.attorney"];
const ADDRESS: [&str; 2] = ["address.missing", "address.suspended"];
const SIGNING: [&str; 2] = ["signing.eds", "signing.phone"];

/// Groups of people, as fields name them and as facts do.
pub const GROUPS: [&str; 3] = ["family", "excepted", "outsiders"];

fn whole(text: &str) -> Option<u32> {
    let text = text.trim();
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Whether the answers about one owner stand for all.
fn owner_group(draft: &Draft, index: u32) -> String {
    if draft.is_on("owners.alike") { "owners.all".to_owned() } else { format!("owners.{index}") }
}

struct Errors<'d> {
    draft: &'d Draft,
    found: Vec<FieldError>,
}

impl Errors<'_> {
    fn add(&mut self, field: &str, kind: FieldErrorKind) {
        self.found.push(FieldError { field: field.to_owned(), kind });
    }

    fn chosen(&mut self, field: &str, kind: FieldErrorKind) {
        if self.draft.get(field).is_empty() {
            self.add(field, kind);
        }
    }

    fn number(&mut self, field: &str, unknown: &str, most: u32, kind: FieldErrorKind) {
        if !self.draft.is_on(unknown) && whole(self.draft.get(field)).is_none_or(|number| number > most) {
            self.add(field, kind);
        }
    }

    /// Boxes with "none of these" and "I don't know" as the other ways out.
    fn none_of(&mut self, group: &str, boxes: &[&str]) {
        let ticked = boxes.iter().any(|field| self.draft.is_on(field));
        match self.draft.get(&format!("{group}.none")) {
            "" if !ticked => self.add(boxes.first().copied().unwrap_or(group), FieldErrorKind::Choose),
            "" => {}
            _ if ticked => self.add(boxes.first().copied().unwrap_or(group), FieldErrorKind::NoneAnd),
            _ => {}
        }
    }

    fn day(&mut self, group: &str, first: Day, last: Day) -> Option<Day> {
        let field = format!("{group}.day");
        let parts = DAY_PARTS.map(|part| self.draft.get(&format!("{group}.{part}")).trim().to_owned());
        if parts.iter().any(String::is_empty) {
            self.add(&field, FieldErrorKind::DateMissing);
            return None;
        }
        let Some(day) = self.draft.day(group) else {
            self.add(&field, FieldErrorKind::DateUnreal);
            return None;
        };
        if day < first || day > last {
            self.add(&field, FieldErrorKind::DateRange(first, last));
            return None;
        }
        Some(day)
    }

    fn stay(&mut self) {
        let (first, last) = norm::DAYS;
        let [from, until] = ["stay.from", "stay.until"].map(|group| {
            let unknown = self.draft.is_on(&format!("{group}-unknown"));
            if unknown { None } else { self.day(group, first, last) }
        });
        if let (Some(from), Some(until)) = (from, until)
            && from >= until
        {
            self.add("stay.until.day", FieldErrorKind::DateOrder);
        }
        self.chosen("stay.purpose", FieldErrorKind::Choose);
    }

    fn arrival(&mut self, filing: Day) {
        let (first, last) = norm::DAYS;
        if let Some(day) = self.day("arrival", first, last)
            && day > filing
        {
            self.add("arrival.day", FieldErrorKind::ArrivalLate(filing));
        }
    }

    fn owners(&mut self) {
        if self.draft.is_on("owners.unknown") {
            return;
        }
        let Some(count) = self.draft.owners() else {
            return self.add("owners.count", FieldErrorKind::Owners(MOST_OWNERS));
        };
        let groups = if self.draft.is_on("owners.alike") { 1 } else { count };
        for index in 0..groups {
            let group = owner_group(self.draft, index);
            self.chosen(&format!("{group}.capacity"), FieldErrorKind::Choose);
            self.chosen(&format!("{group}.consent"), FieldErrorKind::Choose);
        }
    }

    fn areas(&mut self) {
        let usable = if self.draft.is_on("area.unknown") { None } else { self.area("area.usable") };
        let living = if self.draft.get("area.living").trim().is_empty() { None } else { self.area("area.living") };
        if let (Some(usable), Some(living)) = (usable, living)
            && living > usable
        {
            self.add("area.living", FieldErrorKind::AreaOrder);
        }
    }

    fn area(&mut self, field: &str) -> Option<Area> {
        match Area::parse(&compact(self.draft.get(field))) {
            Ok(area) => return Some(area),
            Err(AreaError::Malformed) => self.add(field, FieldErrorKind::Area),
            Err(AreaError::OutOfRange) => self.add(field, FieldErrorKind::AreaRange),
        }
        None
    }

    fn people(&mut self) {
        let now = if matches!(self.draft.get("registered.none"), "none" | UNKNOWN) { None } else { Some("registered") };
        if now.is_some() && GROUPS.iter().all(|group| self.draft.get(&format!("registered.{group}")).trim().is_empty())
        {
            return self.add("registered.family", FieldErrorKind::Count(Counts::MOST));
        }
        for part in now.into_iter().chain(["registered.joining"]) {
            for group in GROUPS {
                let field = format!("{part}.{group}");
                let text = self.draft.get(&field).trim();
                if !text.is_empty() && whole(text).is_none_or(|count| count > Counts::MOST) {
                    self.add(&field, FieldErrorKind::Count(Counts::MOST));
                }
            }
        }
    }
}

/// People write figures with spaces between thousands, and some add the unit.
fn compact(text: &str) -> String {
    let text = text.trim();
    let text = ["м²", "м2", "m²", "m2"].iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text);
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

struct Facts<'d> {
    draft: &'d Draft,
    applicant: Map,
    dwelling: Map,
    stay: Map,
    top: Map,
}

impl Facts<'_> {
    fn collect(&mut self, filing: Day) {
        if self.draft.filing().is_some() {
            self.top.push(entry("filingDate", filing));
        }
        let answered: Vec<_> = SCREENS.iter().filter(|screen| self.draft.is_done(screen)).collect();
        for screen in answered {
            self.screen(screen);
        }
        // Moving in and the start of a stay are asked once: a stay that has begun is an arrival.
        let arrival =
            self.draft.day("arrival").or_else(|| self.temporary().then(|| self.draft.day("stay.from")).flatten());
        if let Some(arrival) = arrival.filter(|day| *day <= filing && *day >= norm::DAYS.0) {
            self.top.push(entry("arrivalDate", arrival));
        }
    }

    fn temporary(&self) -> bool {
        self.draft.get("registration") == Registration::Temporary.word() && !self.draft.is_on("stay.from-unknown")
    }

    fn screen(&mut self, screen: &Screen) {
        match screen.id {
            "status" => self.applicant.extend(self.word(Status::WORDS, "status", "status")),
            "age" => {
                let age = whole(self.draft.get("age")).filter(|_| !self.draft.is_on("age.unknown"));
                self.applicant.extend(age.map(|age| entry("age", age)));
            }
            "registration" => self.top.extend(self.word(Registration::WORDS, "registration", "registration")),
            "stay" => self.stay(),
            "person" => self.person(),
            "exit-proof" => self.applicant.extend(self.yes_or_no("exit-proof", "exitProof")),
            "place" => {
                self.dwelling.extend(self.word(Region::WORDS, "place.region", "region"));
                self.dwelling.extend(self.word(Kind::WORDS, "place.kind", "kind"));
            }
            "holder" => self.holder(),
            "tenancy" => self.applicant.extend(self.yes_or_no("tenancy", "namedInTenancy")),
            "owners" => self.owners(),
            "address" => {
                self.dwelling.extend(self.ticked("address", "missing", "addressRegistered").map(not));
                self.dwelling.extend(self.ticked("address", "suspended", "suspended"));
            }
            "area" => self.areas(),
            "registered" => self.people(),
            "tie" => self.tie(),
            "signing" => {
                self.applicant.extend(self.ticked("signing", "eds", "hasEds"));
                self.applicant.extend(self.ticked("signing", "phone", "phoneLinked"));
                self.applicant.extend(self.yes_or_no("signing.consent", "consentsToDataAccess"));
            }
            _ => {}
        }
    }

    #[inline(never)]
    fn word(&self, words: &[&str], field: &str, name: &str) -> Option<(String, Value)> {
        let word = self.draft.get(field);
        words.contains(&word).then(|| entry(name, word))
    }

    #[inline(never)]
    fn yes_or_no(&self, field: &str, name: &str) -> Option<(String, Value)> {
        match self.draft.get(field) {
            "yes" => Some(entry(name, true)),
            "no" => Some(entry(name, false)),
            _ => None,
        }
    }

    /// A box: ticked means yes; unticked means no, unless the whole group is not known.
    fn ticked(&self, group: &str, part: &str, name: &str) -> Option<(String, Value)> {
        let unknown = self.draft.get(&format!("{group}.none")) == UNKNOWN;
        (!unknown).then(|| entry(name, self.draft.is_on(&format!("{group}.{part}"))))
    }

    fn stay(&mut self) {
        if self.draft.get("registration") == Registration::Permanent.word() {
            return;
        }
        for part in ["from", "until"] {
            let day =
                self.draft.day(&format!("stay.{part}")).filter(|_| !self.draft.is_on(&format!("stay.{part}-unknown")));
            self.stay.extend(day.map(|day| entry(part, day)));
        }
        self.stay.extend(self.word(Purpose::WORDS, "stay.purpose", "purpose"));
        self.stay.extend(self.word(Exempt::WORDS, "stay.exempt", "exempt"));
    }

    fn person(&mut self) {
        if self.draft.get("person.none") == UNKNOWN {
            return;
        }
        let capacity = match (self.draft.is_on("person.incapable"), self.draft.is_on("person.limited")) {
            (true, _) => "none",
            (false, true) => "limited",
            (false, false) => "full",
        };
        self.applicant.push(entry("capacity", capacity));
        self.applicant.push(entry("fromAbroad", self.draft.is_on("person.abroad")));
        let by = if self.draft.is_on("person.attorney") { "attorney" } else { "nobody" };
        self.applicant.push(entry("representedBy", by));
    }

    fn holder(&mut self) {
        let Some((_, tenure, ownership)) = HOLDERS.iter().find(|(word, ..)| *word == self.draft.get("holder")) else {
            return;
        };
        self.dwelling.push(entry("tenure", *tenure));
        self.applicant.push(entry("ownership", *ownership));
        if *ownership == "sole" {
            self.dwelling.push(("otherOwners".to_owned(), Value::List(Vec::new())));
        }
    }

    fn owners(&mut self) {
        // Who owns alone, or rents from the state or an organisation, has no other private owners to list.
        let count = self.draft.owners().filter(|_| !self.draft.is_on("owners.unknown"));
        let listed = matches!(self.draft.get("holder"), "mine-shared" | "others" | "" | UNKNOWN);
        let Some(count) = count.filter(|_| listed) else { return };
        let owner = |index| {
            let group = owner_group(self.draft, index);
            let capacity = self.word(OwnerCapacity::WORDS, &format!("{group}.capacity"), "capacity");
            let consent = self.word(OwnerConsent::WORDS, &format!("{group}.consent"), "consent");
            Value::Map(capacity.into_iter().chain(consent).collect())
        };
        self.dwelling.push(("otherOwners".to_owned(), Value::List((0..count).map(owner).collect())));
    }

    fn areas(&mut self) {
        let area = |field: &str| Area::parse(&compact(self.draft.get(field))).ok();
        let usable = area("area.usable").filter(|_| !self.draft.is_on("area.unknown"));
        self.dwelling.extend(usable.map(|area| entry("usableArea", area)));
        self.dwelling.extend(area("area.living").map(|area| entry("livingArea", area)));
    }

    fn people(&mut self) {
        let counts = |part: &str| {
            let count = |group: &&str| entry(group, whole(self.draft.get(&format!("{part}.{group}"))).unwrap_or(0));
            Value::Map(GROUPS.iter().map(count).collect())
        };
        match self.draft.get("registered.none") {
            UNKNOWN => {}
            "none" => self.dwelling.push(("registered".to_owned(), Value::Map(Map::new()))),
            _ => self.dwelling.push(("registered".to_owned(), counts("registered"))),
        }
        self.dwelling.push(("joining".to_owned(), counts("registered.joining")));
    }

    fn tie(&mut self) {
        let tie = self.draft.get("tie");
        let (relation, student) = if tie == STUDENT { (Relation::None.word(), true) } else { (tie, false) };
        if Relation::from_word(relation).is_some() {
            self.applicant.push(entry("relationToOwner", relation));
            self.applicant.push(entry("fullTimeStudent", student));
        }
    }
}

fn entry(name: &str, value: impl Into<Value>) -> (String, Value) {
    (name.to_owned(), value.into())
}

fn not((name, value): (String, Value)) -> (String, Value) {
    (name, if let Value::Bool(value) = value { Value::Bool(!value) } else { value })
}

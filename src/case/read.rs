//! The door: untyped data in, a checked [`Case`] or every problem at once out.

use super::{Applicant, Case, Code, Counts, Dwelling, Fact, Iin, Owner, Ownership, Problem, Stay, Tenure};
use crate::area::{Area, AreaError};
use crate::day::Day;
use crate::norm;
use crate::value::{Map, Value};
use crate::words::{Word, position};

impl Case {
    /// The most other owners a case may list.
    pub const MOST_OWNERS: usize = 100;
    /// The most bytes a case may take as JSON.
    pub const MOST_BYTES: usize = 64 * 1024;

    /// Checks a case. `today` is the filing date where the case names none; outside the days of the rules it counts as
    /// given, and is out of range.
    ///
    /// # Errors
    /// Every problem of the input: unknown names, wrong values and conflicts. Values come in the order of the fields,
    /// with the unknown names of an object before its values; conflicts come last.
    pub fn read(value: &Value, today: Day) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader { problems: Vec::new() };
        if value.size() > Self::MOST_BYTES {
            return Err(vec![Self::too_large()]);
        }
        let case = reader.case(value, today);
        if reader.problems.is_empty() { Ok(case) } else { Err(reader.problems) }
    }

    /// Counts the age, and names the facts that cannot go together; the path is that of the fact that the rule of the
    /// conflict names last. Without a sound day of filing, nothing is held against it.
    pub(crate) fn settle(&mut self, filing_is_sound: bool) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut report = |path: &str, text: &'static str| problems.push(Problem::new(Code::Conflict, path, text));
        let (filing_date, arrival_date) = (self.filing_date, self.arrival_date);
        let Self { applicant, dwelling, stay, .. } = self;
        if applicant.birth_date.is_some() && applicant.age.is_some() {
            report(Fact::Age.word(), "`birthDate` and `age` cannot both be given");
        }
        if let (Some(ownership), Some(owners)) = (applicant.ownership, &dwelling.other_owners) {
            let clash = match ownership {
                Ownership::None if owners.is_empty() && dwelling.tenure == Some(Tenure::Private) => {
                    Some("ownership `none` of a private dwelling needs another owner")
                }
                Ownership::Sole if !owners.is_empty() => Some("ownership `sole` leaves no other owner"),
                Ownership::Shared if owners.is_empty() => Some("ownership `shared` needs another owner"),
                _ => None,
            };
            if let Some(clash) = clash {
                report(Fact::OtherOwners.word(), clash);
            }
        }
        if let Some(birth) = applicant.birth_date.filter(|_| filing_is_sound) {
            match birth.full_years_on(filing_date) {
                None => report(Fact::FilingDate.word(), "`birthDate` is after `filingDate`"),
                Some(_) if is_over_130(birth, filing_date) => {
                    report(Fact::FilingDate.word(), "`birthDate` is over 130 years before `filingDate`");
                }
                Some(age) => applicant.age = applicant.age.or(u8::try_from(age).ok()),
            }
        }
        if let (Some(from), Some(until)) = (stay.from, stay.until)
            && from >= until
        {
            report(Fact::StayUntil.word(), "`stay.from` must be before `stay.until`");
        }
        if let Some(arrival) = arrival_date
            && filing_is_sound
            && arrival > filing_date
        {
            report(Fact::FilingDate.word(), "`arrivalDate` is after `filingDate`");
        }
        if let (Some(living), Some(usable)) = (dwelling.living_area, dwelling.usable_area)
            && living > usable
        {
            report(Fact::UsableArea.word(), "`livingArea` is above `usableArea`");
        }
        problems
    }

    /// What is said of a case above [`Self::MOST_BYTES`].
    pub(crate) fn too_large() -> Problem {
        Problem::new(Code::OutOfRange, "", "a case is at most 64 KiB of JSON")
    }
}

struct Reader {
    problems: Vec<Problem>,
}

/// An object whose names were checked, with the path to it.
struct Fields<'v> {
    entries: Option<&'v Map>,
    path: String,
}

impl<'v> Fields<'v> {
    fn get(&self, name: &str) -> Option<(&'v Value, String)> {
        let value = self.entries?.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)?;
        Some((value, join(&self.path, name)))
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

impl Reader {
    fn case(&mut self, value: &Value, today: Day) -> Case {
        let names = ["filingDate", "registration", "arrivalDate", "stay", "applicant", "dwelling"];
        let top = self.object(Some((value, String::new())), &names);
        let given = self.date(top.get("filingDate"), (norm::RULES_BEGIN, norm::RULES_END));
        let filing_is_sound = given.is_some() || top.get("filingDate").is_none();
        if top.get("filingDate").is_none() && !(norm::RULES_BEGIN..=norm::RULES_END).contains(&today) {
            self.report(
                Code::OutOfRange,
                Fact::FilingDate.word(),
                "today is outside the days of the rules: give a `filingDate`",
            );
        }
        let registration = self.word(top.get("registration"));
        let arrival_date = self.date(top.get("arrivalDate"), norm::DAYS);
        let stay = self.stay(top.get("stay"));
        let applicant = self.applicant(top.get("applicant"));
        let dwelling = self.dwelling(top.get("dwelling"));
        let filing_date = given.unwrap_or(today);
        let mut case = Case {
            filing_date,
            filing_date_given: given.is_some(),
            registration,
            arrival_date,
            stay,
            applicant,
            dwelling,
        };
        self.problems.extend(case.settle(filing_is_sound));
        case
    }

    fn stay(&mut self, value: Option<(&Value, String)>) -> Stay {
        let fields = self.object(value, &["from", "until", "purpose", "exempt"]);
        Stay {
            from: self.date(fields.get("from"), norm::DAYS),
            until: self.date(fields.get("until"), norm::DAYS),
            purpose: self.word(fields.get("purpose")),
            exempt: self.word(fields.get("exempt")),
        }
    }

    fn applicant(&mut self, value: Option<(&Value, String)>) -> Applicant {
        let names = [
            "status",
            "birthDate",
            "age",
            "iin",
            "capacity",
            "fromAbroad",
            "exitProof",
            "hasEds",
            "phoneLinked",
            "consentsToDataAccess",
            "representedBy",
            "ownership",
            "relationToOwner",
            "fullTimeStudent",
            "namedInTenancy",
        ];
        let fields = self.object(value, &names);
        Applicant {
            status: self.word(fields.get("status")),
            birth_date: self.date(fields.get("birthDate"), norm::DAYS),
            age: self.integer(fields.get("age"), u32::from(norm::AGE_MOST)).and_then(|age| u8::try_from(age).ok()),
            iin: self.iin(fields.get("iin")),
            capacity: self.word(fields.get("capacity")),
            from_abroad: self.boolean(fields.get("fromAbroad")),
            exit_proof: self.boolean(fields.get("exitProof")),
            has_eds: self.boolean(fields.get("hasEds")),
            phone_linked: self.boolean(fields.get("phoneLinked")),
            consents_to_data_access: self.boolean(fields.get("consentsToDataAccess")),
            represented_by: self.word(fields.get("representedBy")),
            ownership: self.word(fields.get("ownership")),
            relation_to_owner: self.word(fields.get("relationToOwner")),
            full_time_student: self.boolean(fields.get("fullTimeStudent")),
            named_in_tenancy: self.boolean(fields.get("namedInTenancy")),
        }
    }

    fn dwelling(&mut self, value: Option<(&Value, String)>) -> Dwelling {
        let names = [
            "region",
            "kind",
            "tenure",
            "addressRegistered",
            "suspended",
            "usableArea",
            "livingArea",
            "encumbered",
            "otherOwners",
            "registered",
            "joining",
        ];
        let fields = self.object(value, &names);
        Dwelling {
            region: self.word(fields.get("region")),
            kind: self.word(fields.get("kind")),
            tenure: self.word(fields.get("tenure")),
            address_registered: self.boolean(fields.get("addressRegistered")),
            suspended: self.boolean(fields.get("suspended")),
            usable_area: self.area(fields.get("usableArea")),
            living_area: self.area(fields.get("livingArea")),
            encumbered: self.boolean(fields.get("encumbered")),
            other_owners: self.owners(fields.get("otherOwners")),
            registered: self.counts(fields.get("registered")),
            joining: self.counts(fields.get("joining")),
        }
    }

    fn owners(&mut self, value: Option<(&Value, String)>) -> Option<Vec<Owner>> {
        let (value, path) = value?;
        let Value::List(items) = value else {
            self.report(Code::WrongType, &path, "a list of owners");
            return None;
        };
        if items.len() > Case::MOST_OWNERS {
            self.report(Code::OutOfRange, &path, "at most 100 other owners");
            return None;
        }
        let owner = |(index, item)| {
            let fields = self.object(Some((item, format!("{path}[{index}]"))), &["capacity", "consent"]);
            Owner { capacity: self.word(fields.get("capacity")), consent: self.word(fields.get("consent")) }
        };
        Some(items.iter().enumerate().map(owner).collect())
    }

    fn counts(&mut self, value: Option<(&Value, String)>) -> Option<Counts> {
        let present = matches!(value, Some((Value::Map(_), _)));
        let fields = self.object(value, &["family", "excepted", "outsiders"]);
        let mut count = |name| self.integer(fields.get(name), Counts::MOST).unwrap_or(0);
        let counts = Counts { family: count("family"), excepted: count("excepted"), outsiders: count("outsiders") };
        present.then_some(counts)
    }

    /// Checks that a value is an object and that its names are known. An absent value is an object without entries.
    #[inline(never)]
    fn object<'v>(&mut self, value: Option<(&'v Value, String)>, names: &[&str]) -> Fields<'v> {
        let Some((value, path)) = value else { return Fields { entries: None, path: String::new() } };
        let Value::Map(entries) = value else {
            self.report(Code::WrongType, &path, "an object");
            return Fields { entries: None, path };
        };
        for (name, _) in entries.iter().filter(|(name, _)| !names.contains(&name.as_str())) {
            self.report(Code::UnknownField, &join(&path, name), "no fact has this name");
        }
        Fields { entries: Some(entries), path }
    }

    fn word<T: Word>(&mut self, value: Option<(&Value, String)>) -> Option<T> {
        T::all().get(self.listed(value, T::WORDS)?).copied()
    }

    /// Where the word stands in a list; one function for the words of all facts.
    #[inline(never)]
    fn listed(&mut self, value: Option<(&Value, String)>, words: &[&str]) -> Option<usize> {
        let (text, path) = self.text(value)?;
        let found = position(words, text);
        if found.is_none() {
            self.report(Code::InvalidValue, &path, format!("one of: {}", words.join(" ")));
        }
        found
    }

    #[inline(never)]
    fn date(&mut self, value: Option<(&Value, String)>, (first, last): (Day, Day)) -> Option<Day> {
        let (text, path) = self.text(value)?;
        match Day::parse(text) {
            None => self.report(Code::InvalidValue, &path, "a day that exists, as YYYY-MM-DD"),
            Some(day) if day < first || day > last => {
                self.report(Code::OutOfRange, &path, format!("a day from {first} to {last}"))
            }
            day => return day,
        }
        None
    }

    fn iin(&mut self, value: Option<(&Value, String)>) -> Option<Iin> {
        let (text, path) = self.text(value)?;
        let number = Iin::parse(text);
        if number.is_none() {
            self.report(Code::InvalidValue, &path, "12 digits with a right check digit");
        }
        number
    }

    #[inline(never)]
    fn text<'v>(&mut self, value: Option<(&'v Value, String)>) -> Option<(&'v str, String)> {
        let (value, path) = value?;
        let Value::Text(text) = value else {
            self.report(Code::WrongType, &path, "a text");
            return None;
        };
        Some((text, path))
    }

    #[inline(never)]
    fn boolean(&mut self, value: Option<(&Value, String)>) -> Option<bool> {
        let (value, path) = value?;
        let Value::Bool(value) = value else {
            self.report(Code::WrongType, &path, "true or false");
            return None;
        };
        Some(*value)
    }

    #[inline(never)]
    fn integer(&mut self, value: Option<(&Value, String)>, most: u32) -> Option<u32> {
        let (value, path) = value?;
        let Value::Number(number) = value else {
            self.report(Code::WrongType, &path, "a whole number");
            return None;
        };
        if !number.is_finite() || number.fract() != 0.0 {
            self.report(Code::InvalidValue, &path, "a whole number");
            return None;
        }
        if *number < 0.0 || *number > f64::from(most) {
            self.report(Code::OutOfRange, &path, format!("a whole number from 0 to {most}"));
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within 0..=most")]
        Some(*number as u32)
    }

    #[inline(never)]
    fn area(&mut self, value: Option<(&Value, String)>) -> Option<Area> {
        let (value, path) = value?;
        let area = match value {
            Value::Text(text) => Area::parse(text),
            Value::Number(number) => Area::from_number(*number),
            _ => {
                self.report(Code::WrongType, &path, "an area in m², as a number or a text");
                return None;
            }
        };
        match area {
            Ok(area) => return Some(area),
            Err(AreaError::Malformed) => {
                self.report(Code::InvalidValue, &path, "a plain decimal with at most two decimals")
            }
            Err(AreaError::OutOfRange) => self.report(Code::OutOfRange, &path, "above 0 and at most 100000 m²"),
        }
        None
    }

    #[inline(never)]
    fn report(&mut self, code: Code, path: &str, expected: impl Into<std::borrow::Cow<'static, str>>) {
        self.problems.push(Problem::new(code, path, expected));
    }
}

/// Whether more than 130 years lie between the two days: the birthday number 130 has passed before `filing`.
fn is_over_130(birth: Day, filing: Day) -> bool {
    let most = u32::from(norm::AGE_MOST);
    let years = birth.full_years_on(filing).unwrap_or(0);
    let day_before = filing.plus_days(-1).and_then(|day| birth.full_years_on(day)).unwrap_or(0);
    years > most || day_before >= most
}

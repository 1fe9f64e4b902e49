//! What is checked once the facts of a case stand: the age is counted, and facts that cannot go together are named.

use super::{Case, Code, Fact, Ownership, Problem, Tenure};
use crate::day::Day;
use crate::norm;

impl Case {
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
                Ownership::None | Ownership::Sole | Ownership::Shared => None,
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
}

/// Whether more than 130 years lie between the two days: the birthday number 130 has passed before `filing`.
fn is_over_130(birth: Day, filing: Day) -> bool {
    let most = u32::from(norm::AGE_MOST);
    let years = birth.full_years_on(filing).unwrap_or(0);
    let day_before = filing.plus_days(-1).and_then(|day| birth.full_years_on(day)).unwrap_or(0);
    years > most || day_before >= most
}

//! What is checked once the facts of a case stand: the age on the filing date is counted, and facts that cannot go together
//! are named.

use super::{Age, Case, Code, Fact, FactPath, Group, Ownership, Problem, Tally, Tenure};

impl Case {
    /// Counts the age, and names the facts that cannot go together; the path is that of the fact that the rule of the
    /// conflict names last. Nothing is held against a fact that was given unsoundly.
    pub(crate) fn settle(&mut self, is_sound: impl Fn(Fact) -> bool) -> Vec<Problem> {
        let mut problems = Vec::new();
        let filing_is_sound = is_sound(Fact::FilingDate);
        let mut report = |path: &str, text: &'static str| problems.push(Problem::new(Code::Conflict, path, text));
        let (filing_date, arrival_date) = (self.filing_date, self.arrival_date);
        let Self { applicant, dwelling, stay, .. } = self;
        let age_is_told = applicant.age.is_some() || !is_sound(Fact::Age);
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
                Some(_) => match Age::born_on(birth, filing_date) {
                    None => report(Fact::FilingDate.word(), "`birthDate` is over 130 years before `filingDate`"),
                    age => applicant.age = applicant.age.or(age),
                },
            }
        }
        if let Some(on) = applicant.age_on {
            match applicant.age.filter(|_| applicant.birth_date.is_none()) {
                None if age_is_told => {}
                None => report(Fact::AgeOn.word(), "`ageOn` is the day of an `age`, which is not given"),
                Some(_) if !filing_is_sound => {}
                Some(age) => match Age::told(age.as_told(), on, filing_date) {
                    None => report(
                        Fact::AgeOn.word(),
                        "nobody of that `age` on `ageOn` is 0 to 130 years old on `filingDate`",
                    ),
                    age => applicant.age = age,
                },
            }
        }
        let tallies = [(Fact::Registered, &mut dwelling.registered), (Fact::Joining, &mut dwelling.joining)];
        for (fact, tally) in tallies {
            *tally = tally.map(Tally::with_nobody);
            if tally.is_some_and(|tally| !tally.adds_up()) {
                let path = FactPath::of_group(fact, Group::Total).to_string();
                report(&path, "`total` is not the sum of the groups, or below it");
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

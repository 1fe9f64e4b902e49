//! What the person should know though it changes no verdict.

use super::View;
use crate::case::{BirthHint, Fact, Registration, Status};
use crate::day::Day;
use crate::law::{G853, HOU, KOAP, LADA_MCI, P267, P677, Source};
use crate::level::{Certainty, Level};
use crate::norm;
use crate::rules::{Reading, RuleId};
use crate::value::{Map, Value};

words! {
    /// A note, in the order in which assessments list them.
    pub enum NoteId {
        /// The filing is after the day on which the law was read.
        LawAsRead = "law-as-read",
        /// The days in which to register after moving in.
        ArrivalTerm = "arrival-term",
        /// Several owners, and an exception that names the owner.
        SeveralOwners = "several-owners",
        /// The usable area is enough, the living area is not.
        LivingArea = "living-area",
        /// 16 and 17 years.
        Minor1617 = "minor-16-17",
        /// The end of a temporary registration.
        TemporaryEnd = "temporary-end",
        /// Mortgage or arrest.
        Encumbrance = "encumbrance",
        /// The number spells another birth date.
        IinHint = "iin-hint",
        /// The number looks like that of an organisation.
        OrganisationNumber = "organisation-number",
    }
}

/// A note.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// The facts and figures that it speaks of, by name.
    pub given: Map,
    /// How sure the law behind it is.
    pub certainty: Certainty,
    /// The acts.
    pub sources: Vec<Source>,
}

/// The notes that stand.
pub(super) fn notes(view: &View<'_>) -> Vec<Note> {
    let stands = |id: &NoteId| match id {
        NoteId::LawAsRead => law_as_read(view),
        NoteId::ArrivalTerm => arrival_term(view),
        NoteId::SeveralOwners => several_owners(view),
        NoteId::LivingArea => living_area(view),
        NoteId::Minor1617 => minor_16_17(view),
        NoteId::TemporaryEnd => temporary_end(view),
        NoteId::Encumbrance => encumbrance(view),
        NoteId::IinHint => iin_hint(view),
        NoteId::OrganisationNumber => organisation_number(view),
    };
    NoteId::ALL.iter().filter_map(stands).collect()
}

fn note(id: NoteId, given: Map, certainty: Certainty, sources: &[Source]) -> Option<Note> {
    Some(Note { id, given, certainty, sources: sources.to_vec() })
}

fn entry(name: &str, value: impl Into<Value>) -> (String, Value) {
    (name.to_owned(), value.into())
}

/// A filing after the day on which the law was read: the law may have changed since.
fn law_as_read(view: &View<'_>) -> Option<Note> {
    if view.case.filing_date <= norm::LAW_READ {
        return None;
    }
    note(NoteId::LawAsRead, vec![entry("lawRead", norm::LAW_READ)], Certainty::Likely, &[])
}

/// Ten calendar days from arrival; for refugees and asylum seekers five working days, which only words can say.
fn arrival_term(view: &View<'_>) -> Option<Note> {
    if view.verdict.least > Level::Refused {
        return None;
    }
    let case = view.case;
    let status = case.applicant.status;
    if status.is_some_and(Status::under_police_accounting) {
        let given = vec![entry("term", "five-working-days")];
        return note(NoteId::ArrivalTerm, given, Certainty::Certain, &const { [P677.at("pt 8")] });
    }
    let mut given = vec![entry("days", u32::from(norm::ARRIVAL_DAYS))];
    let Some(arrival) = case.arrival_date else {
        return note(NoteId::ArrivalTerm, given, Certainty::Certain, &const { [P677.at("pt 7")] });
    };
    let due = view.arrival_due()?;
    let left = due.days_since(case.filing_date);
    given.extend([entry(Fact::ArrivalDate.word(), arrival), entry("due", due)]);
    let Some(overdue) = u32::try_from(-left).ok().filter(|days| *days > 0) else {
        given.push(entry("daysLeft", u32::try_from(left).unwrap_or(0)));
        return note(NoteId::ArrivalTerm, given, Certainty::Certain, &const { [P677.at("pt 7")] });
    };
    given.push(entry("overdueDays", overdue));
    let sources = [P677.at("pt 7"), KOAP.at("art 492"), LADA_MCI.at("")];
    match status.and_then(|status| fine(status, arrival, case.filing_date)) {
        // The wording that was read is of 2016, unchecked against later changes of the code.
        Some((step, indices)) => {
            given.push(entry("fine", step));
            if let Some(indices) = indices {
                given.push(entry("indices", indices));
                given.extend(norm::tenge(indices, case.filing_date).map(|tenge| entry("tenge", tenge)));
            }
            note(NoteId::ArrivalTerm, given, Certainty::Likely, &sources)
        }
        None => note(NoteId::ArrivalTerm, given, Certainty::Certain, &const { [P677.at("pt 7")] }),
    }
}

/// What the code says of a term that has passed: the step, and the calculation indices of a fine.
fn fine(status: Status, arrival: Day, filing: Day) -> Option<(&'static str, Option<u32>)> {
    match status {
        // Ten calendar days to one month: a warning; over one month: a fine.
        Status::Citizen if filing <= arrival.plus_months(norm::FINE_CITIZEN_MONTHS) => Some(("warning", None)),
        Status::Citizen => Some(("citizen", Some(norm::FINE_CITIZEN))),
        // Over ten calendar days: a fine.
        Status::ResidentForeigner => Some(("foreigner", Some(norm::FINE_FOREIGNER))),
        _ => None,
    }
}

/// Several owners: whether a relation to one of them is enough for the capital's exceptions.
fn several_owners(view: &View<'_>) -> Option<Note> {
    let dwelling = &view.case.dwelling;
    let owners = dwelling.other_owners.as_ref().map_or(0, Vec::len);
    let over_norm = view.finding(RuleId::CapitalNorm).is_some_and(|finding| finding.reading != Some(Reading::Owner));
    if owners < 2 || !over_norm {
        return None;
    }
    let given = vec![entry("owners", u32::try_from(owners).unwrap_or(u32::MAX))];
    note(NoteId::SeveralOwners, given, Certainty::Ambiguous, &const { [P677.at("pt 4")] })
}

/// The norm is kept by usable area and missed by living area, which the Kazakh text may mean.
fn living_area(view: &View<'_>) -> Option<Note> {
    let dwelling = &view.case.dwelling;
    let norm = norm::occupancy_norm(dwelling.region?, view.case.filing_date)?;
    let persons = dwelling.registered?.total() + dwelling.joining.unwrap_or_default().total() + 1;
    let required = norm.per_person.times(persons);
    let (usable, living) = (dwelling.usable_area?, dwelling.living_area?);
    if usable < required || living >= required {
        return None;
    }
    let given = vec![
        entry(Fact::UsableArea.word(), usable),
        entry(Fact::LivingArea.word(), living),
        entry("minArea", required),
        entry("persons", persons),
    ];
    let decision = norm.sources.iter().take(1).cloned();
    let sources: Vec<_> = decision.chain([HOU.at("art 2(35)"), HOU.at("art 2(36)")]).collect();
    note(NoteId::LivingArea, given, Certainty::Ambiguous, &sources)
}

/// From 16 an identity card exists and nothing asks for a parent's consent; nothing says that none is needed either.
fn minor_16_17(view: &View<'_>) -> Option<Note> {
    let age = view.case.applicant.age?;
    if !(norm::AGE_TEMPORARY..norm::AGE_ADULT).contains(&age) || !view.may_be_online() {
        return None;
    }
    note(
        NoteId::Minor1617,
        vec![entry(Fact::Age.word(), u32::from(age))],
        Certainty::Ambiguous,
        &const { [P677.at("pt 7"), P267.at("annex 2, item 8")] },
    )
}

/// What happens on the last day of a temporary registration, and what a new one removes, is not written.
fn temporary_end(view: &View<'_>) -> Option<Note> {
    if view.case.registration != Some(Registration::Temporary) || !view.may_be_filed() {
        return None;
    }
    let until = view.case.stay.until.map(|until| entry(Fact::StayUntil.word(), until));
    note(
        NoteId::TemporaryEnd,
        until.into_iter().collect(),
        Certainty::Ambiguous,
        &const { [P677.at("pt 13"), P677.at("pt 10")] },
    )
}

/// Mortgage and arrest are no listed ground for refusal.
fn encumbrance(view: &View<'_>) -> Option<Note> {
    if view.case.dwelling.encumbered != Some(true) {
        return None;
    }
    note(
        NoteId::Encumbrance,
        vec![entry(Fact::Encumbered.word(), true)],
        Certainty::Ambiguous,
        &const { [P267.at("annex 2, item 9"), P677.at("")] },
    )
}

/// The digits of the number spell another birth date, or none: a hint, since numbers are not tied to it any more.
fn iin_hint(view: &View<'_>) -> Option<Note> {
    let applicant = &view.case.applicant;
    let birth = applicant.birth_date;
    if let BirthHint::Day(spelled) = applicant.iin?.birth_hint()
        && birth.is_none_or(|birth| birth == spelled)
    {
        return None;
    }
    let given = birth.map(|birth| entry(Fact::BirthDate.word(), birth));
    note(NoteId::IinHint, given.into_iter().collect(), Certainty::Likely, &const { [G853.at("")] })
}

/// The number looks like that of an organisation.
fn organisation_number(view: &View<'_>) -> Option<Note> {
    if !view.case.applicant.iin?.looks_like_organisation() {
        return None;
    }
    note(NoteId::OrganisationNumber, Map::new(), Certainty::Likely, &[])
}

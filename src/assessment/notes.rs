//! What the person should know though it changes no verdict.

use super::View;
use crate::area::Area;
use crate::case::{BirthHint, Registration, Status};
use crate::day::Day;
use crate::law::{BUD26, DoubtId, G853, HOU, KOAP, P267, P677, Source};
use crate::level::{Certainty, Level};
use crate::norm;
use crate::rules::{Reading, RuleId};
use serde::{Deserialize, Serialize};

words! {
    /// A note, in the order in which assessments list them.
    pub enum NoteId {
        /// The filing is after the day on which the law was read.
        LawAsRead = "law-as-read",
        /// The days in which to register after moving in.
        ArrivalTerm = "arrival-term",
        /// Owners whom the register may not show.
        JointProperty = "joint-property",
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// The facts and figures that it speaks of.
    pub given: NoteFacts,
    /// How sure the law behind it is.
    pub certainty: Certainty,
    /// The acts.
    pub sources: Vec<Source>,
}

words! {
    /// A term that is no number of days.
    pub enum Term {
        /// Five working days.
        FiveWorkingDays = "five-working-days",
    }
}

words! {
    /// What a term that has passed costs.
    pub enum FineStep {
        /// A warning.
        Warning = "warning",
        /// The fine of a citizen.
        Citizen = "citizen",
        /// The fine of a foreigner.
        Foreigner = "foreigner",
    }
}

/// The law behind a note, whatever the case; a case may add to it.
#[derive(Debug)]
pub struct NoteBasis {
    /// How sure it is.
    pub certainty: Certainty,
    /// The acts; none where a note rests on no law.
    pub sources: &'static [Source],
    /// What the law leaves open about it.
    pub doubts: &'static [DoubtId],
}

impl NoteId {
    /// The law behind the note.
    #[must_use]
    pub fn basis(self) -> NoteBasis {
        use Certainty::{Ambiguous, Certain, Likely};
        let (certainty, sources, doubts): (_, &'static [Source], &'static [DoubtId]) = match self {
            Self::LawAsRead | Self::OrganisationNumber => (Likely, &[], &[]),
            Self::ArrivalTerm => (Certain, const { &[P677.at("pt 7")] }, &[]),
            Self::JointProperty => (Ambiguous, const { &[HOU.at("art 16(2)")] }, &[DoubtId::JointProperty]),
            Self::SeveralOwners => (Ambiguous, const { &[P677.at("pt 4")] }, &[DoubtId::SeveralOwners]),
            Self::LivingArea => {
                (Ambiguous, const { &[HOU.at("art 2(35)"), HOU.at("art 2(36)")] }, &[DoubtId::WhichArea])
            }
            Self::Minor1617 => {
                (Ambiguous, const { &[P677.at("pt 7"), P267.at("annex 2, item 8")] }, &[DoubtId::Minor1617])
            }
            Self::TemporaryEnd => (
                Ambiguous,
                const { &[P677.at("pt 13"), P677.at("pt 10")] },
                &[DoubtId::TemporaryEnd, DoubtId::BothRegistrations],
            ),
            Self::Encumbrance => {
                (Ambiguous, const { &[P267.at("annex 2, item 9"), P677.at("")] }, &[DoubtId::Encumbrance])
            }
            Self::IinHint => (Likely, const { &[G853.at("")] }, &[]),
        };
        NoteBasis { certainty, sources, doubts }
    }
}

/// The facts and figures of a note, each where the note has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NoteFacts {
    /// The day on which the law was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law_read: Option<Day>,
    /// The term, where it is no number of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// The term in days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// [`Fact::ArrivalDate`](crate::case::Fact::ArrivalDate).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrival_date: Option<Day>,
    /// The last day of the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Days that are left of it on the filing date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<u32>,
    /// Days by which it has passed on the filing date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue_days: Option<u32>,
    /// What that costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine: Option<FineStep>,
    /// The fine in calculation indices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indices: Option<u32>,
    /// The fine in tenge, where the index of the year is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenge: Option<u32>,
    /// How many other owners there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owners: Option<u32>,
    /// [`Fact::UsableArea`](crate::case::Fact::UsableArea).
    #[serde(rename = "dwelling.usableArea", skip_serializing_if = "Option::is_none")]
    pub usable_area: Option<Area>,
    /// [`Fact::LivingArea`](crate::case::Fact::LivingArea).
    #[serde(rename = "dwelling.livingArea", skip_serializing_if = "Option::is_none")]
    pub living_area: Option<Area>,
    /// The norm for everybody, m².
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_area: Option<Area>,
    /// Everybody registered, joining and applying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persons: Option<u32>,
    /// [`Fact::Age`](crate::case::Fact::Age).
    #[serde(rename = "applicant.age", skip_serializing_if = "Option::is_none")]
    pub age: Option<u32>,
    /// [`Fact::StayUntil`](crate::case::Fact::StayUntil).
    #[serde(rename = "stay.until", skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// [`Fact::Encumbered`](crate::case::Fact::Encumbered).
    #[serde(rename = "dwelling.encumbered", skip_serializing_if = "Option::is_none")]
    pub encumbered: Option<bool>,
    /// [`Fact::BirthDate`](crate::case::Fact::BirthDate).
    #[serde(rename = "applicant.birthDate", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Day>,
}

/// The notes that stand.
pub(super) fn notes(view: &View<'_>) -> Vec<Note> {
    let stands = |id: &NoteId| match id {
        NoteId::LawAsRead => law_as_read(view),
        NoteId::ArrivalTerm => arrival_term(view),
        NoteId::JointProperty => joint_property(view),
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

/// A note that rests on what it always does.
fn note(id: NoteId, given: NoteFacts) -> Option<Note> {
    let basis = id.basis();
    Some(Note { id, given, certainty: basis.certainty, sources: basis.sources.to_vec() })
}

/// A filing after the day on which the law was read: the law may have changed since.
fn law_as_read(view: &View<'_>) -> Option<Note> {
    if view.case.filing_date <= norm::LAW_READ {
        return None;
    }
    let given = NoteFacts { law_read: Some(norm::LAW_READ), ..NoteFacts::default() };
    note(NoteId::LawAsRead, given)
}

/// Ten calendar days from arrival; for refugees and asylum seekers five working days, which only words can say.
fn arrival_term(view: &View<'_>) -> Option<Note> {
    if view.verdict.least > Level::Refused {
        return None;
    }
    let case = view.case;
    let status = case.applicant.status;
    if status.is_some_and(Status::under_police_accounting) {
        let given = NoteFacts { term: Some(Term::FiveWorkingDays), ..NoteFacts::default() };
        return Some(Note { sources: vec![const { P677.at("pt 8") }], ..note(NoteId::ArrivalTerm, given)? });
    }
    let mut given = NoteFacts { days: Some(norm::ARRIVAL_DAYS.into()), ..NoteFacts::default() };
    let Some(arrival) = case.arrival_date else {
        return note(NoteId::ArrivalTerm, given);
    };
    let due = view.arrival_due()?;
    let left = due.days_since(case.filing_date);
    (given.arrival_date, given.due) = (Some(arrival), Some(due));
    let Some(overdue) = u32::try_from(-left).ok().filter(|days| *days > 0) else {
        given.days_left = Some(u32::try_from(left).unwrap_or(0));
        return note(NoteId::ArrivalTerm, given);
    };
    given.overdue_days = Some(overdue);
    match status.and_then(|status| fine(status, arrival, case.filing_date)) {
        Some((step, indices)) => {
            (given.fine, given.indices) = (Some(step), indices);
            given.tenge = indices.and_then(|indices| norm::tenge(indices, case.filing_date));
            let mut note = note(NoteId::ArrivalTerm, given)?;
            note.certainty = norm::fines_certainty(case.filing_date);
            note.sources.extend(const { [KOAP.at("art 492"), BUD26.at("art 7(4)")] });
            Some(note)
        }
        None => note(NoteId::ArrivalTerm, given),
    }
}

/// What the code says of a term that has passed: the step, and the calculation indices of a fine.
fn fine(status: Status, arrival: Day, filing: Day) -> Option<(FineStep, Option<u32>)> {
    match status {
        // Ten calendar days to one month: a warning; over one month: a fine.
        Status::Citizen if filing <= arrival.plus_months(norm::FINE_CITIZEN_MONTHS) => Some((FineStep::Warning, None)),
        Status::Citizen => Some((FineStep::Citizen, Some(norm::FINE_CITIZEN))),
        // Over ten calendar days: a fine.
        Status::ResidentForeigner => Some((FineStep::Foreigner, Some(norm::FINE_FOREIGNER))),
        Status::ResidentStateless | Status::Kandas | Status::Refugee | Status::AsylumSeeker | Status::Visitor => None,
    }
}

/// Spouses' property and privatised flats are joint, whoever the register names; the system asks the owners whom it sees.
fn joint_property(view: &View<'_>) -> Option<Note> {
    if !view.stands(RuleId::OwnerConsent) && !view.stands(RuleId::CoOwnerConsent) {
        return None;
    }
    note(NoteId::JointProperty, NoteFacts::default())
}

/// Several owners: whether a relation to one of them is enough for the capital's exceptions.
fn several_owners(view: &View<'_>) -> Option<Note> {
    let dwelling = &view.case.dwelling;
    let owners = dwelling.other_owners.as_ref().map_or(0, Vec::len);
    let over_norm = view.stands(RuleId::CapitalNorm) && view.reading() != Some(Reading::Owner);
    if owners < 2 || !over_norm {
        return None;
    }
    let given = NoteFacts { owners: u32::try_from(owners).ok(), ..NoteFacts::default() };
    note(NoteId::SeveralOwners, given)
}

/// The norm is kept by usable area and missed by living area, which the Kazakh text may mean.
fn living_area(view: &View<'_>) -> Option<Note> {
    let dwelling = &view.case.dwelling;
    let norm = norm::occupancy_norm(dwelling.region?, view.case.filing_date)?;
    let persons = view.case.persons()?;
    let required = norm.per_person.times(persons);
    let (usable, living) = (dwelling.usable_area?, dwelling.living_area?);
    if usable < required || living >= required {
        return None;
    }
    let given = NoteFacts {
        usable_area: Some(usable),
        living_area: Some(living),
        min_area: Some(required),
        persons: Some(persons),
        ..NoteFacts::default()
    };
    let mut note = note(NoteId::LivingArea, given)?;
    // The decision whose words are in doubt comes first.
    note.sources.splice(..0, norm.sources.first().cloned());
    Some(note)
}

/// From 16 an identity card exists and nothing asks for a parent's consent; nothing says that none is needed either.
fn minor_16_17(view: &View<'_>) -> Option<Note> {
    let age = view.case.age()?;
    if !(norm::AGE_TEMPORARY..norm::AGE_ADULT).contains(&age) || !view.may_be_online() {
        return None;
    }
    note(NoteId::Minor1617, NoteFacts { age: Some(age.into()), ..NoteFacts::default() })
}

/// What happens on the last day of a temporary registration, and what a new one removes, is not written.
fn temporary_end(view: &View<'_>) -> Option<Note> {
    if view.case.registration != Some(Registration::Temporary) || !view.may_be_filed() {
        return None;
    }
    note(NoteId::TemporaryEnd, NoteFacts { until: view.case.stay.until, ..NoteFacts::default() })
}

/// Mortgage and arrest are no listed ground for refusal.
fn encumbrance(view: &View<'_>) -> Option<Note> {
    if view.case.dwelling.encumbered != Some(true) {
        return None;
    }
    note(NoteId::Encumbrance, NoteFacts { encumbered: Some(true), ..NoteFacts::default() })
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
    let given = NoteFacts { birth_date: birth, ..NoteFacts::default() };
    note(NoteId::IinHint, given)
}

/// The number looks like that of an organisation.
fn organisation_number(view: &View<'_>) -> Option<Note> {
    if !view.case.applicant.iin?.looks_like_organisation() {
        return None;
    }
    note(NoteId::OrganisationNumber, NoteFacts::default())
}

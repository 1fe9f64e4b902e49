//! What an application leads to, and what the check leaves out: for the page alone, since no assessment hangs on it.

use super::conditions::at;
use super::filing::owners_confirm;
use super::{Assessment, View};
use crate::case::{Case, OwnerCapacity, Registration, Status};
use crate::law::{BUD26, CIV, G148, KOAP, O923, P267, P677, SERVICES, Source};
use crate::level::{Certainty, Level};
use crate::norm;
use crate::rules::RuleId;

/// The part that says what else there is to do where no application is made.
pub const INSTEAD: &str = "instead";

/// The line that sends the parents of a child to a check of their own.
pub const INSTEAD_PARENT: &str = "instead-parent";

/// A group of lines under one heading.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its name, which those of its lines begin with.
    pub id: &'static str,
    /// All its lines.
    pub lines: &'static [Line],
}

/// One thing to know.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Which.
    pub id: &'static str,
    /// How sure the law behind it is.
    pub certainty: Certainty,
    /// The acts.
    pub sources: &'static [Source],
    /// The fines that it names, in calculation indices, in the order of the sentence.
    pub fines: Option<[u32; 2]>,
    stands: fn(&View<'_>) -> bool,
}

/// What a citizen risks who lives unregistered.
const LATE_CITIZEN: Line = Line {
    id: "late-citizen",
    certainty: Certainty::Certain,
    sources: &const { [KOAP.at("art 492"), BUD26.at("art 7(4)")] },
    fines: Some([norm::FINE_CITIZEN, norm::FINE_CITIZEN_REPEAT]),
    stands: |view| late(view) && may_be(view, Status::Citizen),
};
/// What a permanently resident foreigner risks who does.
const LATE_FOREIGNER: Line = Line {
    id: "late-foreigner",
    certainty: Certainty::Certain,
    sources: &const { [KOAP.at("art 492(4)"), KOAP.at("art 492(5)"), BUD26.at("art 7(4)")] },
    fines: Some([norm::FINE_FOREIGNER, norm::FINE_FOREIGNER_REPEAT]),
    stands: |view| late(view) && may_be(view, Status::ResidentForeigner),
};
/// What those risk who live somewhere unregistered, whoever they are: owners may tell them.
pub static LATE_RESIDENTS: &[Line] = &[LATE_CITIZEN, LATE_FOREIGNER];

/// Every part with its lines, in the order in which they are shown.
pub static PARTS: &[Part] = &[
    Part {
        id: INSTEAD,
        lines: &const {
            [
                Line {
                    id: "instead-child",
                    certainty: Certainty::Certain,
                    sources: &const { [P677.at("pt 3"), CIV.at("art 16(2)"), P677.at("pt 10"), P267.at("annex 2, item 5")] },
                    fines: None,
                    stands: |view| ends(view, RuleId::Under14, Level::NotRequired),
                },
                Line {
                    id: INSTEAD_PARENT,
                    certainty: Certainty::Certain,
                    sources: &const { [CIV.at("art 16(2)"), P677.at("pt 7")] },
                    fines: None,
                    stands: |view| ends(view, RuleId::Under14, Level::NotRequired),
                },
                Line {
                    id: "instead-visitor",
                    certainty: Certainty::Certain,
                    sources: &const { [P677.at("pt 14"), G148.at(""), O923.at("")] },
                    fines: None,
                    stands: |view| ends(view, RuleId::ServiceScope, Level::OutOfScope),
                },
            ]
        },
    },
    Part {
        id: "after",
        lines: &const {
            [
                Line {
                    id: "after-entry",
                    certainty: Certainty::Certain,
                    sources: &const { [P267.at("annex 2, item 5"), P267.at("annex 2, item 7"), P677.at("pt 10")] },
                    fines: None,
                    stands: may_be_registered,
                },
                Line {
                    id: "after-old-address",
                    certainty: Certainty::Certain,
                    sources: &const { [P267.at("annex 2, item 10"), P677.at("pt 10")] },
                    fines: None,
                    stands: for_good,
                },
                Line {
                    id: "after-chip",
                    certainty: Certainty::Likely,
                    sources: &const { [P267.at("annex 2, item 8")] },
                    fines: None,
                    stands: |view| for_good(view) && has_card(view),
                },
            ]
        },
    },
    Part {
        id: "refusal",
        lines: &const {
            [
                // Two grounds; what is not accepted at the office; what is no refusal yet.
                Line {
                    id: "refusal-grounds",
                    certainty: Certainty::Likely,
                    sources: &const { [P267.at("annex 2, item 9"), SERVICES.at("art 20(2)"), P267.at("annex 2, pt 5")] },
                    fines: None,
                    stands: may_be_refused,
                },
                Line {
                    id: "refusal-complaint",
                    certainty: Certainty::Certain,
                    sources: &const { [P267.at("annex 2, pt 7"), P267.at("annex 2, pt 8")] },
                    fines: None,
                    stands: may_be_refused,
                },
                Line {
                    id: "refusal-complaint-more",
                    certainty: Certainty::Certain,
                    sources: &const { [KOAP.at("art 75(1)"), KOAP.at("art 76")] },
                    fines: None,
                    stands: may_be_refused,
                },
            ]
        },
    },
    Part {
        id: "late",
        lines: &const {
            [
                LATE_CITIZEN,
                LATE_FOREIGNER,
                Line {
                    id: "late-owner",
                    certainty: Certainty::Certain,
                    sources: &const { [KOAP.at("art 493(5)"), BUD26.at("art 7(4)")] },
                    fines: Some(norm::FINE_UNREGISTERED.individual),
                    stands: |view| late(view) && owners_confirm(view),
                },
            ]
        },
    },
    Part {
        id: "uncovered",
        lines: &const {
            [
                Line {
                    id: "uncovered-marriage",
                    certainty: Certainty::Certain,
                    sources: &const { [CIV.at("art 17(2)")] },
                    fines: None,
                    stands: |view| may_be_refused(view) && somebody_is_young(view),
                },
                Line {
                    id: "uncovered-military",
                    certainty: Certainty::Certain,
                    sources: &const { [P677.at("pt 15")] },
                    fines: None,
                    stands: |view| !view.is_by_police() && view.case.applicant.status != Some(Status::Citizen),
                },
            ]
        },
    },
];

impl Part {
    /// The lines that an assessed case calls for.
    pub fn called_for<'a>(&self, case: &'a Case, assessment: &'a Assessment) -> impl Iterator<Item = &'static Line> {
        let view = View::of(case, assessment.verdict, &assessment.findings);
        self.lines.iter().filter(move |line| (line.stands)(&view))
    }
}

/// Whether the verdict is settled by that rule at a level at which no application is made.
fn ends(view: &View<'_>, rule: RuleId, level: Level) -> bool {
    view.verdict.level() == Some(level) && at(view, rule, level)
}

fn may_be(view: &View<'_>, status: Status) -> bool {
    view.case.applicant.status.is_none_or(|known| known == status)
}

fn may_be_registered(view: &View<'_>) -> bool {
    view.may_be_filed() && !view.is_by_police()
}

/// A temporary registration leaves the permanent one, and what was read of the rest speaks of a permanent one.
fn for_good(view: &View<'_>) -> bool {
    may_be_registered(view)
        && view.case.registration != Some(Registration::Temporary)
        && view.case.applicant.from_abroad != Some(true)
}

fn may_be_refused(view: &View<'_>) -> bool {
    view.verdict.least <= Level::Refused && !view.is_by_police()
}

/// An identity card is issued to citizens from 16.
fn has_card(view: &View<'_>) -> bool {
    may_be(view, Status::Citizen)
        && view.case.applicant.age.is_none_or(|age| age.bounds().iter().any(|age| *age >= norm::AGE_CARD))
}

fn late(view: &View<'_>) -> bool {
    may_be_refused(view) && view.arrival_due().is_some_and(|due| due < view.case.filing_date)
}

fn somebody_is_young(view: &View<'_>) -> bool {
    let young = |age: &u8| (norm::AGE_REGISTERED..norm::AGE_ADULT).contains(age);
    let applicant = view.case.applicant.age.is_none_or(|age| age.bounds().iter().any(young));
    applicant
        || view.case.dwelling.other_owners.iter().flatten().any(|owner| owner.capacity == Some(OwnerCapacity::Minor))
}

//! What the parts of an assessment are made from, and how sure it is that one of them stands.
//!
//! A part stands while something that calls for it is still possible. It is sure where it would stand however the open
//! facts turn out. That is tried at corners: every open rule at its lowest or highest level, and each unknown fact that a
//! part looks at itself with every value.

use super::Finding;
use crate::case::{Age, Case, Kind, Ownership, Registration, Relation, Status, Tenure};
use crate::day::Day;
use crate::level::{Level, Span};
use crate::norm;
use crate::rules::{RULES, Reading, RuleId};

/// A level for each rule, at the place of its name.
#[derive(Clone, Copy)]
struct Levels([Span; RULES.len()]);

/// A case and what the rules say of it, or what they would say at a corner.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) case: &'a Case,
    pub(super) verdict: Span,
    /// What was found, at the levels that are possible; see [`View::level`] for those of this view.
    pub(super) findings: &'a [Finding],
    levels: Levels,
    /// Other ways in which it may end; none where nothing is open.
    corners: &'a [View<'a>],
}

impl<'a> View<'a> {
    pub(super) fn of(case: &'a Case, verdict: Span, findings: &'a [Finding]) -> Self {
        let mut levels = Levels([Span::settled(Level::Ready); RULES.len()]);
        for finding in findings {
            if let Some(level) = levels.0.get_mut(finding.rule as usize) {
                *level = finding.level;
            }
        }
        Self { case, verdict, findings, levels, corners: &[] }
    }

    /// The same beside other ways in which it may end.
    pub(super) fn with_corners(self, corners: &'a [Self]) -> Self {
        Self { corners, ..self }
    }

    /// The level of a rule.
    pub(super) fn level(&self, rule: RuleId) -> Span {
        self.levels.0.get(rule as usize).copied().unwrap_or(Span::settled(Level::Ready))
    }

    /// Whether a rule stands, or may stand, in the way.
    pub(super) fn stands(&self, rule: RuleId) -> bool {
        self.level(rule).most > Level::Ready
    }

    /// The line of the norm that decides, where it is known.
    pub(super) fn reading(&self) -> Option<Reading> {
        self.findings.iter().find(|finding| finding.rule == RuleId::CapitalNorm)?.reading
    }

    /// Whether a part that stands here would not stand everywhere.
    pub(super) fn perhaps(&self, stands: impl Fn(&View<'_>) -> bool) -> bool {
        !self.corners.iter().all(stands)
    }

    /// The corners of what is open.
    pub(super) fn corners(self, variants: &'a [Case]) -> Vec<Self> {
        let open: Vec<usize> = (0..RULES.len()).filter(|place| !self.is_settled(*place)).collect();
        if open.is_empty() && variants.is_empty() {
            return Vec::new();
        }
        let at = |level: fn(Span) -> Level| {
            let levels = Levels(self.levels.0.map(|span| Span::settled(level(span))));
            Self { levels, ..self }.with_verdict()
        };
        let (least, most) = (at(|span| span.least), at(|span| span.most));
        let flipped = open.iter().flat_map(|place| {
            [(least, most), (most, least)].map(|(mut corner, other)| {
                if let (Some(level), Some(flipped)) = (corner.levels.0.get_mut(*place), other.levels.0.get(*place)) {
                    *level = *flipped;
                }
                corner.with_verdict()
            })
        });
        let of_variants = variants.iter().map(|case| Self { case, ..self });
        [least, most].into_iter().chain(flipped).chain(of_variants).collect()
    }

    fn is_settled(&self, place: usize) -> bool {
        self.levels.0.get(place).is_none_or(|span| span.least == span.most)
    }

    /// The same with the verdict that its rules come to.
    fn with_verdict(self) -> Self {
        Self { verdict: self.levels.0.into_iter().fold(Span::settled(Level::Ready), Span::worst), ..self }
    }

    /// What the police do for refugees and asylum seekers is temporary accounting, no registration.
    pub(super) fn is_by_police(&self) -> bool {
        self.case.applicant.status.is_some_and(Status::under_police_accounting)
    }

    /// The last of the days in which to register after the day of moving in.
    pub(super) fn arrival_due(&self) -> Option<Day> {
        self.case.arrival_date?.plus_days(norm::ARRIVAL_DAYS.into())
    }

    /// Whether an application may still be filed online.
    pub(super) fn may_be_online(&self) -> bool {
        self.verdict.least <= Level::Prepare
    }

    /// Whether somebody may still have to come to an office.
    pub(super) fn may_be_in_person(&self) -> bool {
        self.verdict.allows(Level::InPerson)
    }

    /// Whether an application may still lead anywhere: by filing it, or by asking first.
    pub(super) fn may_be_filed(&self) -> bool {
        self.verdict.least <= Level::Ask
    }
}

/// The case with each value of an unknown fact that parts of an assessment look at themselves.
pub(super) fn variants(case: &Case) -> Vec<Case> {
    let mut variants = Vec::new();
    let (applicant, dwelling) = (&case.applicant, &case.dwelling);
    let mut vary = |set: &dyn Fn(&mut Case)| {
        let mut variant = case.clone();
        set(&mut variant);
        variants.push(variant);
    };
    if applicant.status.is_none() {
        for status in [Status::Citizen, Status::ResidentForeigner, Status::Kandas, Status::Refugee] {
            vary(&|case| case.applicant.status = Some(status));
        }
    }
    if case.age().is_none() {
        let any = vec![norm::AGE_REGISTERED - 1, norm::AGE_TEMPORARY - 1, norm::AGE_TEMPORARY];
        for years in applicant.age.map_or(any, |age| age.bounds().to_vec()) {
            vary(&|case| case.applicant.age = Some(Age::of(years)));
        }
    }
    if case.registration.is_none() {
        for registration in Registration::ALL {
            vary(&|case| case.registration = Some(*registration));
        }
    }
    if applicant.ownership.is_none() {
        let alone = dwelling.other_owners.as_ref().map(Vec::is_empty);
        let fits = |ownership: &&Ownership| match ownership {
            Ownership::None => alone != Some(true) || dwelling.tenure != Some(Tenure::Private),
            Ownership::Sole => alone != Some(false),
            Ownership::Shared => alone != Some(true),
        };
        for ownership in Ownership::ALL.iter().filter(fits) {
            vary(&|case| case.applicant.ownership = Some(*ownership));
        }
    }
    if applicant.relation_to_owner.is_none() {
        for relation in [Relation::Child, Relation::InLaw, Relation::None] {
            vary(&|case| case.applicant.relation_to_owner = Some(relation));
        }
    }
    if applicant.full_time_student.is_none() {
        for student in [false, true] {
            vary(&|case| case.applicant.full_time_student = Some(student));
        }
    }
    if dwelling.tenure.is_none() {
        for tenure in Tenure::ALL {
            vary(&|case| case.dwelling.tenure = Some(*tenure));
        }
    }
    if dwelling.kind.is_none() {
        for kind in [Kind::Flat, Kind::Dormitory] {
            vary(&|case| case.dwelling.kind = Some(kind));
        }
    }
    variants
}

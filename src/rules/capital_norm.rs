//! The occupancy norm of a place, the capital's so far: usable area for each person, and who may exceed it.

use super::{Basis, Outcome, Reading, Rule, World};
use crate::area::Area;
use crate::case::{Case, Counts, Fact, Ownership, Tenure, Tie};
use crate::law::{MIG, P677};
use crate::level::{Certainty, Level};
use crate::norm::{self, OccupancyNorm};
use crate::value::Map;

pub(super) const RULE: Rule = Rule {
    id: "capital-norm",
    reads: &[
        Fact::Region,
        Fact::Tenure,
        Fact::Ownership,
        Fact::UsableArea,
        Fact::Registered,
        Fact::Joining,
        Fact::RelationToOwner,
        Fact::FullTimeStudent,
    ],
    required,
    decide: |world, out| {
        let Some(norm) = norm::occupancy_norm(world.region, world.filing_date) else {
            return out.level(Level::Ready);
        };
        let question = Question::of(world, norm);
        for area in areas(&question, world.usable_area).into_iter().flatten() {
            let (level, reading, certainty) = decide(&question, area);
            out.add(Outcome {
                level,
                reading: Some(reading),
                certainty: Some(question.settle(certainty, norm)),
                sources: Some(norm.sources),
            });
        }
    },
    bases: &const {
        [Basis {
            from: norm::RULES_BEGIN,
            sources: &const { [MIG.at("art 51(2)(1)"), P677.at("pt 4")] },
            certainty: Certainty::Certain,
        }]
    },
};

/// What the norm asks about the people of a case.
struct Question {
    per_person: Area,
    exempts_family: bool,
    tie: Tie,
    registered: Counts,
    joining: Counts,
    persons: u32,
    not_family: u32,
    private: bool,
    several_owners: bool,
    first_day: bool,
    police_accounting: bool,
}

impl Question {
    fn of(world: &World, norm: &OccupancyNorm) -> Self {
        let (registered, joining) = (world.registered, world.joining);
        let tie = Tie::of(world.ownership, world.relation, world.student);
        let others_not_family = registered.excepted + registered.outsiders + joining.excepted + joining.outsiders;
        Self {
            per_person: norm.per_person,
            exempts_family: norm.exempts_family,
            tie,
            registered,
            joining,
            persons: registered.total() + joining.total() + 1,
            not_family: others_not_family + u32::from(matches!(tie, Tie::Excepted | Tie::Outsider)),
            private: world.tenure == Tenure::Private,
            several_owners: world.others.several || (world.ownership == Ownership::Shared),
            first_day: world.filing_date == norm.from,
            police_accounting: world.status.under_police_accounting(),
        }
    }

    /// The certainty of a line, lowered where the first day of a decision is only likely, and where it is ambiguous
    /// whether the norm reaches people whom the police account for.
    fn settle(&self, line: Certainty, norm: &OccupancyNorm) -> Certainty {
        let day = if self.first_day { norm.from_certainty } else { Certainty::Certain };
        let person = if self.police_accounting { Certainty::Ambiguous } else { Certainty::Certain };
        line.max(day).max(person)
    }
}

/// The lines of the norm; the first that holds decides.
fn decide(question: &Question, area: Area) -> (Level, Reading, Certainty) {
    let Question { per_person, tie, registered, joining, .. } = *question;
    // 1. Not less than the norm for everybody registered, joining and applying.
    if area >= per_person.times(question.persons) {
        return (Level::Ready, Reading::Within, Certainty::Certain);
    }
    // 2. The owner is not in the list of exceptions, so an owner over the norm is left open.
    if tie == Tie::Owner && joining.outsiders == 0 {
        return (Level::Ask, Reading::Owner, Certainty::Ambiguous);
    }
    // 3. Exceptions of the law, provided that nobody outside the groups is registered there. They name the owner of the
    //    dwelling: whether a tenant of another tenure can use them is open, and with several owners whose kin counts.
    let outsider_comes = tie == Tie::Outsider || joining.outsiders > 0;
    if !outsider_comes && registered.outsiders == 0 {
        return if question.private {
            let certainty = if question.several_owners { Certainty::Ambiguous } else { Certainty::Certain };
            (Level::Prepare, Reading::Exception, certainty)
        } else {
            (Level::Ask, Reading::Exception, Certainty::Ambiguous)
        };
    }
    // 4. The amended decision takes family members and close relatives out without a proviso; the law keeps it.
    let only_family_comes = tie == Tie::Family && joining.excepted == 0 && joining.outsiders == 0;
    if question.exempts_family && only_family_comes {
        return (Level::Ask, Reading::Conflict, Certainty::Conflicting);
    }
    // 5. If family is taken out, it may not count at all: the area may suffice for everybody else.
    if question.exempts_family && area >= per_person.times(question.not_family) {
        return (Level::Ask, Reading::Conflict, Certainty::Ambiguous);
    }
    // 6. Over the norm. Sure only where those who come now exceed it by themselves: an official said that the rule is for
    //    future registrations, and not whether those who are registered count.
    let newcomers = joining.total() + 1;
    let certainty = if area < per_person.times(newcomers) { Certainty::Likely } else { Certainty::Ambiguous };
    (Level::Refused, Reading::Exceeded, certainty)
}

/// The known area, or the smallest of each stretch in which every line of the norm stays the same: from the least area,
/// from what suffices without family, from what suffices for the newcomers, from what suffices for everybody.
fn areas(question: &Question, known: Option<Area>) -> [Option<Area>; 4] {
    if known.is_some() {
        return [known, None, None, None];
    }
    let from = |count: u32| Some(question.per_person.times(count).max(Area::MIN)).filter(|area| *area <= Area::MAX);
    [Some(Area::MIN), from(question.not_family), from(question.joining.total() + 1), from(question.persons)]
}

/// The norm and what it demands for everybody, where the counts are known.
fn required(case: &Case) -> Map {
    let norm = case.dwelling.region.and_then(|region| norm::occupancy_norm(region, case.filing_date));
    let Some(norm) = norm else { return Map::new() };
    let mut required = vec![("norm".to_owned(), norm.per_person.into())];
    if let Some(registered) = case.dwelling.registered {
        let persons = registered.total() + case.dwelling.joining.unwrap_or_default().total() + 1;
        required.push(("persons".to_owned(), persons.into()));
        required.push(("minArea".to_owned(), norm.per_person.times(persons).into()));
    }
    required
}

//! The occupancy norm of a place, the capital's so far: usable area for each person, and who may exceed it.

use super::{Basis, Outcome, Reading, Rule, RuleId, World};
use crate::area::Area;
use crate::case::{Case, Counts, Fact, Ownership, Tenure, Tie};
use crate::day::Day;
use crate::law::{DoubtId, MIG, P677};
use crate::level::{Certainty, Level};
use crate::norm::{self, OccupancyNorm, Required};

pub(super) const RULE: Rule = Rule {
    id: RuleId::CapitalNorm,
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
    certainty_by: &[Fact::Status, Fact::OtherOwners],
    levels: &[Level::Prepare, Level::Ask, Level::Refused],
    required,
    decide: |world, out| {
        let Some(norm) = norm::occupancy_norm(world.region(), world.filing_date()) else {
            return out.level(Level::Ready);
        };
        let household = Household::of(world);
        // Whether the norm reaches people whom the police account for is ambiguous.
        let person = if world.status().under_police_accounting() { Certainty::Ambiguous } else { Certainty::Certain };
        for area in areas(&household, norm, world.usable_area()).into_iter().flatten() {
            let (level, reading, certainty) = household.line(norm, area, world.filing_date());
            out.add(Outcome {
                level,
                reading: Some(reading),
                certainty: Some(certainty.max(person)),
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
    doubts: &[
        DoubtId::WhoCounts,
        DoubtId::WhichArea,
        DoubtId::OwnerOverNorm,
        DoubtId::SeveralOwners,
        DoubtId::FamilyExempt,
        DoubtId::Their,
        DoubtId::Student,
        DoubtId::Divorce,
        DoubtId::TenantException,
        DoubtId::NormRefugees,
        DoubtId::NormSince,
    ],
};

/// Who applies, and who lives or comes there with them, all known: what the norm asks about the people of a dwelling.
#[derive(Clone, Copy, Debug)]
pub struct Household {
    /// The applicant's tie to the owner.
    pub tie: Tie,
    /// People who are registered there.
    pub registered: Counts,
    /// People who apply together with the applicant.
    pub joining: Counts,
    /// Whether the dwelling belongs to private owners.
    pub private: bool,
    /// Whether there are several owners, the applicant included.
    pub several_owners: bool,
}

impl Household {
    fn of(world: &World) -> Self {
        Self {
            tie: Tie::of(world.ownership(), world.relation_to_owner(), world.full_time_student()),
            registered: world.registered(),
            joining: world.joining(),
            private: world.tenure() == Tenure::Private,
            several_owners: world.other_owners().several || (world.ownership() == Ownership::Shared),
        }
    }

    /// Everybody registered, joining and applying.
    #[must_use]
    pub fn persons(&self) -> u32 {
        self.registered.total() + self.newcomers()
    }

    /// Whether the applicant or anyone joining is an outsider.
    #[must_use]
    pub fn outsider_comes(&self) -> bool {
        self.tie == Tie::Outsider || self.joining.outsiders > 0
    }

    fn newcomers(&self) -> u32 {
        self.joining.total() + 1
    }

    /// Everybody who is not family; excepted people count here, an owner applying does not.
    fn not_family(&self) -> u32 {
        let applicant = u32::from(matches!(self.tie, Tie::Excepted | Tie::Outsider));
        self.registered.not_family() + self.joining.not_family() + applicant
    }

    /// What the norm says on a day on which it is in force, by the line that decides.
    #[must_use]
    pub fn line(&self, norm: &OccupancyNorm, area: Area, on: Day) -> (Level, Reading, Certainty) {
        let (level, reading, certainty) = self.decide(norm, area);
        (level, reading, certainty.max(norm.certainty_on(on)))
    }

    /// The lines of the norm; the first that holds decides.
    fn decide(&self, norm: &OccupancyNorm, area: Area) -> (Level, Reading, Certainty) {
        let suffices_for = |people| area >= norm.per_person.times(people);
        // 1. Not less than the norm for everybody registered, joining and applying.
        if suffices_for(self.persons()) {
            return (Level::Ready, Reading::Within, Certainty::Certain);
        }
        // 2. The owner is not in the list of exceptions, so an owner over the norm is left open.
        if self.tie == Tie::Owner && self.joining.outsiders == 0 {
            return (Level::Ask, Reading::Owner, Certainty::Ambiguous);
        }
        // 3. Exceptions of the law, provided that nobody outside the groups is registered there. They name the owner of
        //    the dwelling: whether a tenant of another tenure can use them is open, and with several owners whose kin counts.
        if !self.outsider_comes() && self.registered.outsiders == 0 {
            let (level, open) = if self.private { (Level::Prepare, self.several_owners) } else { (Level::Ask, true) };
            return (level, Reading::Exception, if open { Certainty::Ambiguous } else { Certainty::Certain });
        }
        // 4. The amended decision takes family members and close relatives out without a proviso; the law keeps it.
        if norm.exempts_family && self.tie == Tie::Family && self.joining.not_family() == 0 {
            return (Level::Ask, Reading::Conflict, Certainty::Conflicting);
        }
        // 5. If family is taken out, it may not count at all: the area may suffice for everybody else.
        if norm.exempts_family && suffices_for(self.not_family()) {
            return (Level::Ask, Reading::Conflict, Certainty::Ambiguous);
        }
        // 6. Over the norm. Sure only where those who come now exceed it by themselves: an official said that the rule is
        //    for future registrations, and not whether those who are registered count.
        let certainty = if suffices_for(self.newcomers()) { Certainty::Ambiguous } else { Certainty::Likely };
        (Level::Refused, Reading::Exceeded, certainty)
    }
}

/// The known area, or the smallest of each stretch in which every line of the norm stays the same: from the least area,
/// from what suffices without family, from what suffices for the newcomers, from what suffices for everybody.
fn areas(people: &Household, norm: &OccupancyNorm, known: Option<Area>) -> [Option<Area>; 4] {
    if known.is_some() {
        return [known, None, None, None];
    }
    let from = |count: u32| Some(norm.per_person.times(count).max(Area::MIN)).filter(|area| *area <= Area::MAX);
    [Some(Area::MIN), from(people.not_family()), from(people.newcomers()), from(people.persons())]
}

/// The norm and what it demands for everybody, where the counts are known.
fn required(case: &Case) -> Required {
    let norm = case.dwelling.region.and_then(|region| norm::occupancy_norm(region, case.filing_date));
    let Some(norm) = norm else { return Required::NOTHING };
    let persons = case.persons();
    Required {
        norm: Some(norm.per_person),
        persons,
        min_area: persons.map(|persons| norm.per_person.times(persons)),
        ..Required::NOTHING
    }
}

//! Every complete set of facts that could make a difference to a rule, and what the rule says in each. Where all facts are
//! known that the rule reads, there is one, and the rule is asked once.

use super::world::{FactSet, Others, bit};
use super::{Levels, Outcomes, World};
use crate::case::{Case, Fact, Ownership, Relation, Tenure, Unknown};
use crate::level::Level;
use crate::norm;

/// What ownership, tenure and the list of other owners can be together: the only facts that exclude one another.
#[derive(Clone, Copy, PartialEq)]
struct Holding {
    ownership: Ownership,
    tenure: Tenure,
    others: bool,
}

impl Holding {
    fn is_consistent(self) -> bool {
        match self.ownership {
            Ownership::Sole => !self.others,
            Ownership::Shared => self.others,
            Ownership::None => self.others || self.tenure != Tenure::Private,
        }
    }

    fn fits(self, case: &Case) -> bool {
        case.applicant.ownership.is_none_or(|known| known == self.ownership)
            && case.dwelling.tenure.is_none_or(|known| known == self.tenure)
            && case.dwelling.other_owners.as_ref().is_none_or(|known| known.is_empty() != self.others)
    }
}

/// The facts that exclude one another, or hang on those.
const HELD: [Fact; 4] = [Fact::Ownership, Fact::Tenure, Fact::OwnerCapacity, Fact::OwnerConsent];
/// All that one rule can still say about a case, and what each value of an unknown fact would leave of it.
pub(super) struct Survey {
    pub(super) outcomes: Outcomes,
    /// For each unknown fact: the levels under each of its values.
    values: Vec<(Fact, Vec<Levels>)>,
    /// The levels of single worlds, several where areas or days left open decide; with the facts that mattered there.
    worlds: Vec<(FactSet, Levels)>,
}

impl Survey {
    /// Asks the rule in every complete set of facts that could make a difference.
    pub(super) fn of(case: &Case, world: &World, reads: &[Fact], decide: fn(&World, &mut Outcomes)) -> Self {
        let mut survey = Self { outcomes: Outcomes::default(), values: Vec::new(), worlds: Vec::new() };
        if is_whole(case, reads) {
            decide(world, &mut survey.outcomes);
            return survey;
        }
        let mut walk = Walk { case, decide, world: world.clone(), path: Vec::new(), survey };
        if !reads.iter().any(|fact| HELD.contains(fact)) {
            walk.descend(reads);
            return walk.survey;
        }
        let dwelling = &case.dwelling;
        let unknown = [
            (Fact::Ownership, case.applicant.ownership.is_none()),
            (Fact::Tenure, dwelling.tenure.is_none()),
            (Fact::OtherOwners, dwelling.other_owners.is_none()),
        ];
        for &ownership in Ownership::ALL {
            for &tenure in Tenure::ALL {
                for others in [false, true] {
                    let holding = Holding { ownership, tenure, others };
                    if holding.is_consistent() && holding.fits(case) {
                        let choices = [ownership as usize, tenure as usize, usize::from(others)];
                        walk.path = unknown
                            .into_iter()
                            .zip(choices)
                            .filter(|((_, open), _)| *open)
                            .map(|((fact, _), choice)| (fact, choice))
                            .collect();
                        let owners = dwelling.other_owners.as_deref();
                        (walk.world.ownership, walk.world.tenure, walk.world.other_owners) =
                            (ownership, tenure, Others::known(owners, others));
                        walk.descend(reads);
                    }
                }
            }
        }
        walk.survey
    }

    /// The unknown facts whose knowledge can move the rule to or from a level above `floor`.
    pub(super) fn open_facts(&self, case: &Case, reads: &[Fact], floor: Level) -> Vec<Fact> {
        let levels = self.outcomes.levels().from(floor);
        if levels.is_single() {
            return Vec::new();
        }
        // A list of owners that is not known can settle ownership and tenure, though the rule reads only those.
        let list = (!reads.contains(&Fact::OwnerCapacity) && !reads.contains(&Fact::OwnerConsent))
            .then_some(Fact::OtherOwners);
        let moves = |fact: &Fact| {
            if fact.unknown() == Unknown::Open {
                return !case.knows(*fact) && self.worlds.iter().any(|(_, levels)| !levels.from(floor).is_single());
            }
            // Whatever the fact is, the worlds in which it does not matter stay possible.
            let elsewhere = self.worlds.iter().filter(|(facts, _)| facts & bit(*fact) == 0);
            let elsewhere = elsewhere.fold(Levels::default(), |all, (_, levels)| all.with(*levels));
            let differs = |left: &Levels| !left.is_empty() && left.with(elsewhere).from(floor) != levels;
            self.values.iter().any(|(known, values)| known == fact && values.iter().any(differs))
        };
        let open: Vec<Fact> = reads.iter().copied().chain(list).filter(moves).collect();
        if open.is_empty() {
            // No single fact moves it, several together do: an owner of no share hangs on the others, a sole owner on age.
            return reads.iter().copied().filter(|fact| !case.knows(*fact)).collect();
        }
        open
    }
}

/// Whether all facts are known that a rule reads, and those which these hang on.
pub(super) fn is_whole(case: &Case, reads: &[Fact]) -> bool {
    let owners_count = || reads.iter().any(|fact| HELD.contains(fact));
    reads.iter().all(|fact| case.knows(*fact)) && (case.dwelling.other_owners.is_some() || !owners_count())
}

/// A walk through the complete sets of facts.
struct Walk<'c> {
    case: &'c Case,
    decide: fn(&World, &mut Outcomes),
    world: World,
    /// The unknown facts on the way here, each with the number of its value.
    path: Vec<(Fact, usize)>,
    survey: Survey,
}

impl Walk<'_> {
    fn descend(&mut self, reads: &[Fact]) {
        let Some((&fact, rest)) = reads.split_first() else { return self.arrive() };
        let is_open = self.matters(fact) && !self.case.knows(fact);
        let count = if is_open { World::points(fact) } else { 0 };
        if count == 0 {
            return self.descend(rest);
        }
        for choice in 0..count {
            self.world.put(self.case, fact, choice);
            self.path.push((fact, choice));
            self.descend(rest);
            self.path.pop();
        }
    }

    /// Whether a fact can make a difference in this world. Without other owners there is nobody to be incapable or to
    /// refuse; an owner's relation and study count nowhere, nor does study beside a relation; and where no norm is in
    /// force, nobody counts people.
    fn matters(&self, fact: Fact) -> bool {
        let world = &self.world;
        let norm = || norm::occupancy_norm(world.region, world.filing_date).is_some();
        match fact {
            Fact::OwnerCapacity | Fact::OwnerConsent => world.other_owners.any,
            Fact::Registered => norm(),
            Fact::RelationToOwner => world.ownership == Ownership::None && norm(),
            Fact::FullTimeStudent => {
                world.ownership == Ownership::None && world.relation_to_owner == Relation::None && norm()
            }
            _ => true,
        }
    }

    fn arrive(&mut self) {
        let mut outcomes = Outcomes::default();
        (self.decide)(&self.world, &mut outcomes);
        let levels = outcomes.levels();
        outcomes.iter().for_each(|outcome| self.survey.outcomes.add(*outcome));
        let world = (self.path.iter().fold(0, |set, (fact, _)| set | bit(*fact)), levels);
        if !self.survey.worlds.contains(&world) {
            self.survey.worlds.push(world);
        }
        for &(fact, choice) in &self.path {
            let values = match self.survey.values.iter().position(|(known, _)| *known == fact) {
                Some(index) => self.survey.values.get_mut(index).map(|(_, values)| values),
                None => {
                    self.survey.values.push((fact, Vec::new()));
                    self.survey.values.last_mut().map(|(_, values)| values)
                }
            };
            if let Some(values) = values {
                if values.len() <= choice {
                    values.resize(choice + 1, Levels::default());
                }
                if let Some(left) = values.get_mut(choice) {
                    *left = left.with(levels);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::RULES;
    use super::*;

    /// A fact that a rule reads while it is unknown is tried, held together with others, or left open to the rule.
    #[test]
    fn every_fact_that_a_rule_reads_is_tried() {
        for rule in RULES {
            for fact in rule.reads {
                let tried = match fact.unknown() {
                    Unknown::Tried | Unknown::TriedAt => World::points(*fact) > 1,
                    Unknown::Held | Unknown::Open | Unknown::Absent => true,
                    Unknown::Noted => false,
                };
                assert!(tried, "{}: {}", rule.id.word(), fact.word());
            }
        }
    }
}

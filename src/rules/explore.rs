//! Every complete set of facts that could make a difference to a rule, and what the rule says in each. Where all facts are
//! known that the rule reads, there is one, and the rule is asked once.

use super::others::Others;
use super::world::{FactSet, bit};
use super::{Levels, Outcomes, World};
use crate::case::{Case, Fact, Ownership, Tenure, Unknown};
use crate::level::Level;

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
        let points = |fact: &Fact| if case.knows(*fact) { 0 } else { World::points(case, *fact) };
        let open: Vec<_> = reads.iter().map(|fact| (*fact, points(fact))).filter(|(_, count)| *count > 0).collect();
        let mut walk = Walk { case, decide, world: world.clone(), tried: 0, survey };
        if !hangs_on_owners(reads) {
            walk.descend(&open);
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
                        let held = || unknown.into_iter().zip(choices).filter(|((_, open), _)| *open);
                        walk.tried = held().fold(0, |set, ((fact, _), _)| set | bit(fact));
                        let owners = dwelling.other_owners.as_deref();
                        walk.world.hold(ownership, tenure, Others::known(owners, others));
                        let levels = walk.descend(&open);
                        held().for_each(|((fact, _), choice)| walk.survey.leaves(fact, choice, levels));
                    }
                }
            }
        }
        walk.survey
    }

    /// Notes levels that a value of an unknown fact leaves.
    fn leaves(&mut self, fact: Fact, choice: usize, levels: Levels) {
        let at = self.values.iter().position(|(known, _)| *known == fact).unwrap_or_else(|| {
            self.values.push((fact, Vec::new()));
            self.values.len() - 1
        });
        let Some((_, values)) = self.values.get_mut(at) else { return };
        if values.len() <= choice {
            values.resize(choice + 1, Levels::default());
        }
        if let Some(left) = values.get_mut(choice) {
            *left = left.with(levels);
        }
    }

    /// The unknown facts whose knowledge can move the rule to or from a level above `floor`.
    pub(super) fn open_facts(&self, case: &Case, reads: &[Fact], floor: Level) -> Vec<Fact> {
        let levels = self.outcomes.levels().from(floor);
        if levels.is_single() {
            return Vec::new();
        }
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
        let open: Vec<Fact> = reads.iter().copied().chain(list_behind(reads)).filter(moves).collect();
        if open.is_empty() {
            // No single fact moves it, several together do: an owner of no share hangs on the others, a sole owner on age.
            return reads.iter().copied().filter(|fact| !case.knows(*fact)).collect();
        }
        open
    }
}

/// The list of owners, where a rule reads no more of them than whose the dwelling is: the list can settle that.
pub(super) fn list_behind(reads: &[Fact]) -> Option<Fact> {
    let reads = |fact| reads.contains(&fact);
    let holding = reads(Fact::Ownership) || reads(Fact::Tenure);
    (holding && !reads(Fact::OwnerCapacity) && !reads(Fact::OwnerConsent)).then_some(Fact::OtherOwners)
}

/// Whether all facts are known that a rule reads, and those which these hang on.
fn is_whole(case: &Case, reads: &[Fact]) -> bool {
    reads.iter().all(|fact| case.knows(*fact)) && (case.dwelling.other_owners.is_some() || !hangs_on_owners(reads))
}

/// Whether facts hang on the list of other owners.
pub(super) fn hangs_on_owners(reads: &[Fact]) -> bool {
    reads.iter().any(|fact| HELD.contains(fact))
}

/// A walk through the complete sets of facts.
struct Walk<'c> {
    case: &'c Case,
    decide: fn(&World, &mut Outcomes),
    world: World,
    /// The unknown facts on the way here.
    tried: FactSet,
    survey: Survey,
}

impl Walk<'_> {
    /// Tries the points of these unknown facts, so many of each; all levels that come out.
    fn descend(&mut self, open: &[(Fact, usize)]) -> Levels {
        let Some((&(fact, count), rest)) = open.split_first() else { return self.arrive() };
        if !self.world.matters(fact) {
            return self.descend(rest);
        }
        let before = self.tried;
        let mut all = Levels::default();
        for choice in 0..count {
            self.tried = before | bit(fact);
            self.world.put(self.case, fact, choice);
            let levels = self.descend(rest);
            self.survey.leaves(fact, choice, levels);
            all = all.with(levels);
        }
        self.tried = before;
        all
    }

    /// Asks the rule in this world.
    fn arrive(&mut self) -> Levels {
        let mut outcomes = Outcomes::default();
        (self.decide)(&self.world, &mut outcomes);
        outcomes.iter().for_each(|outcome| self.survey.outcomes.add(*outcome));
        let world = (self.tried, outcomes.levels());
        if !self.survey.worlds.contains(&world) {
            self.survey.worlds.push(world);
        }
        world.1
    }
}

#[cfg(test)]
mod tests {
    use super::super::{RULES, Rule};
    use super::*;
    use crate::case::Exempt;
    use crate::day::Day;
    use crate::norm;

    #[test]
    fn every_fact_that_is_tried_is_read_by_a_rule() {
        for fact in Fact::ALL {
            let is_for_rules = match fact.unknown() {
                Unknown::Tried | Unknown::TriedAt | Unknown::Open => true,
                // A list of owners is what its facts hang on.
                Unknown::Held | Unknown::Absent | Unknown::Noted => false,
            };
            let is_read = RULES.iter().any(|rule| rule.reads.contains(fact));
            assert!(is_read || !is_for_rules, "no rule reads {}", fact.word());
        }
    }

    /// What a rule can say of a case of which only the day is known, and the facts that it looks at for that.
    fn asked(rule: &Rule, world: &World, case: &Case) -> (Vec<Level>, FactSet) {
        let outcomes = rule.outcomes_in(case, world);
        let can_say = |level: &Level| *level > Level::Ready && outcomes.iter().any(|outcome| outcome.level == *level);
        (Level::ALL.iter().copied().filter(can_say).collect(), world.looked_at())
    }

    /// Cases of which nothing is known but the day, and what means something where it is absent.
    fn unknown_cases() -> impl Iterator<Item = Case> {
        let said = |day: &Day, exempt: Option<Exempt>| {
            let mut case = Case::unknown(*day);
            (case.stay.exempt, case.dwelling.restricted_place) = (exempt, exempt.map(|_| true));
            case
        };
        norm::TURNS.iter().flat_map(move |day| [None, Some(Exempt::FIRST)].map(|word| said(day, word)))
    }

    #[test]
    fn a_rule_looks_at_the_facts_that_it_names_only() {
        for (rule, case) in RULES.iter().flat_map(|rule| unknown_cases().map(move |case| (rule, case))) {
            let (_, looked_at) = asked(rule, &World::of(&case), &case);
            let named = rule.reads.iter().chain(rule.certainty_by);
            // Whose facts are read is known to be there.
            let named = named.flat_map(|fact| [*fact, if fact.is_of_owners() { Fact::OtherOwners } else { *fact }]);
            let named = named.fold(0, |set, fact| set | bit(fact));
            let unnamed: Vec<_> = Fact::ALL.iter().filter(|fact| looked_at & !named & bit(**fact) != 0).collect();
            assert!(unnamed.is_empty(), "{} looks at {unnamed:?}", rule.id.word());
        }
    }

    #[test]
    fn no_level_hangs_on_what_is_for_the_certainty_alone() {
        for (rule, case) in RULES.iter().flat_map(|rule| unknown_cases().map(move |case| (rule, case))) {
            let (levels, _) = asked(rule, &World::of(&case), &case);
            for fact in rule.certainty_by {
                for point in 0..World::points(&case, *fact) {
                    let mut world = World::of(&case);
                    world.put(&case, *fact, point);
                    assert_eq!(asked(rule, &world, &case).0, levels, "{}: {}", rule.id.word(), fact.word());
                }
            }
        }
    }

    /// A fact that a rule reads while it is unknown is tried, held together with others, or left open to the rule.
    #[test]
    fn every_fact_that_a_rule_reads_is_tried() {
        let unknown = Case::unknown(norm::RULES_BEGIN);
        for rule in RULES {
            for fact in rule.reads {
                let tried = match fact.unknown() {
                    Unknown::Tried | Unknown::TriedAt => World::points(&unknown, *fact) > 1,
                    Unknown::Held | Unknown::Open | Unknown::Absent => true,
                    Unknown::Noted => false,
                };
                assert!(tried, "{}: {}", rule.id.word(), fact.word());
            }
        }
    }
}

//! Every complete set of facts that could make a difference to a rule, and what the rule says in each.
//!
//! Why the points suffice: words and booleans are tried whole. Ages are tried on both sides of each threshold, since
//! no rule compares an age with anything else. Relations are tried once for each tie, since rules read the tie only;
//! regions once for each with a norm and once for all others. Of the people registered, the norm asks three things:
//! how many in all, whether an outsider is among them, and how many are not family; with 10 000 people of one group no
//! area of a case suffices (see [`is_too_small_for_the_most`]), so none or the most of either group, with or without an
//! outsider, reach every combination of answers. Unknown areas and days of stay are left to the two rules that read them.

use super::{Levels, Outcomes};
use crate::area::Area;
use crate::case::{
    Capacity, Case, Counts, Exempt, Fact, Kind, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region, Registration,
    Relation, RepresentedBy, Status, Tenure,
};
use crate::day::Day;
use crate::level::Level;
use crate::norm::{self, OccupancyNorm};

/// Complete facts, as one rule sees them. Facts that the rule does not read hold arbitrary values.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are the facts of the same names, documented at `Fact`")]
pub struct World {
    pub filing_date: Day,
    pub registration: Registration,
    /// Open where unknown.
    pub stay_from: Option<Day>,
    /// Open where unknown.
    pub stay_until: Option<Day>,
    pub purpose: Purpose,
    pub exempt: Option<Exempt>,
    pub status: Status,
    pub age: u8,
    pub capacity: Capacity,
    pub from_abroad: bool,
    pub exit_proof: bool,
    pub has_eds: bool,
    pub phone_linked: bool,
    pub consents_to_data_access: bool,
    pub represented_by: RepresentedBy,
    pub ownership: Ownership,
    pub relation: Relation,
    pub student: bool,
    pub named_in_tenancy: bool,
    pub region: Region,
    pub kind: Kind,
    pub tenure: Tenure,
    pub address_registered: bool,
    pub suspended: bool,
    /// Open where unknown.
    pub usable_area: Option<Area>,
    pub others: Others,
    pub registered: Counts,
    pub joining: Counts,
}

impl World {
    /// The only set of facts that a case leaves to a rule: where all are known that the rule with figures reads.
    pub(super) fn whole(case: &Case, reads: &[Fact]) -> Option<Self> {
        let (applicant, dwelling) = (&case.applicant, &case.dwelling);
        let is_known = |fact: &Fact| match fact {
            Fact::Region => dwelling.region.is_some(),
            Fact::Tenure => dwelling.tenure.is_some(),
            Fact::Ownership => applicant.ownership.is_some() && dwelling.other_owners.is_some(),
            Fact::UsableArea => dwelling.usable_area.is_some(),
            Fact::Registered => dwelling.registered.is_some(),
            Fact::Joining => true,
            Fact::RelationToOwner => applicant.relation_to_owner.is_some(),
            Fact::FullTimeStudent => applicant.full_time_student.is_some(),
            _ => false,
        };
        reads.iter().all(is_known).then(|| known(case))
    }
}

/// What rules ask about all other owners together.
#[derive(Clone, Copy, Debug)]
pub struct Others {
    /// Whether there is any.
    pub any: bool,
    /// Whether there may be several.
    pub several: bool,
    /// Whether one is a minor or incapable.
    pub incapable: bool,
    /// The worst answer of any.
    pub consent: OwnerConsent,
}

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
const AGES: [u8; 6] = [
    norm::AGE_REGISTERED - 1,
    norm::AGE_REGISTERED,
    norm::AGE_TEMPORARY - 1,
    norm::AGE_TEMPORARY,
    norm::AGE_ADULT - 1,
    norm::AGE_ADULT,
];
/// All ages of a class are one to every rule.
pub(super) fn age_class(age: u8) -> u32 {
    AGES.iter().map(|known| u32::from(*known <= age)).sum()
}

const RELATIONS: [Relation; 3] = [Relation::Child, Relation::InLaw, Relation::None];

/// All that one rule can still say about a case, and what each value of an unknown fact would leave of it.
pub(super) struct Survey {
    pub(super) outcomes: Outcomes,
    /// For each unknown fact: the levels under each of its values.
    values: Vec<(Fact, Vec<Levels>)>,
    /// The levels of single worlds, several where areas or days left open decide; with the facts that mattered there.
    worlds: Vec<(FactSet, Levels)>,
}

/// A set of facts, one bit each.
type FactSet = u64;
const _: () = assert!(Fact::ALL.len() <= FactSet::BITS as usize);

impl Survey {
    /// Asks the rule in every complete set of facts that could make a difference.
    pub(super) fn of(case: &Case, reads: &[Fact], decide: fn(&World, &mut Outcomes)) -> Self {
        let survey = Self { outcomes: Outcomes::default(), values: Vec::new(), worlds: Vec::new() };
        let mut walk = Walk { case, decide, world: known(case), path: Vec::new(), survey };
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
                        (walk.world.ownership, walk.world.tenure, walk.world.others) =
                            (ownership, tenure, known_others(case, others));
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
            if is_left_to_rules(*fact) {
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

/// Areas and days of stay are left open in the [`World`], for the two rules that read them.
fn is_left_to_rules(fact: Fact) -> bool {
    matches!(fact, Fact::StayFrom | Fact::StayUntil | Fact::UsableArea)
}

fn bit(fact: Fact) -> FactSet {
    1 << fact as u32
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
        let count = if self.matters(fact) { choices(self.case, fact) } else { 0 };
        if count == 0 {
            return self.descend(rest);
        }
        for choice in 0..count {
            set(&mut self.world, self.case, fact, choice);
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
            Fact::OwnerCapacity | Fact::OwnerConsent => world.others.any,
            Fact::Registered => norm(),
            Fact::RelationToOwner => world.ownership == Ownership::None && norm(),
            Fact::FullTimeStudent => world.ownership == Ownership::None && world.relation == Relation::None && norm(),
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

/// How many values of an unknown fact are tried; 0 where it is known or left open.
fn choices(case: &Case, fact: Fact) -> usize {
    if case.knows(fact) {
        return 0;
    }
    match fact {
        Fact::Status => Status::ALL.len(),
        Fact::Age => AGES.len(),
        Fact::Registration => Registration::ALL.len(),
        Fact::StayPurpose => Purpose::ALL.len(),
        Fact::Capacity => Capacity::ALL.len(),
        Fact::RepresentedBy => RepresentedBy::ALL.len(),
        Fact::Region => regions().count(),
        Fact::Kind => Kind::ALL.len(),
        Fact::OwnerConsent => OwnerConsent::ALL.len(),
        Fact::Registered => REGISTERED.len(),
        Fact::RelationToOwner => RELATIONS.len(),
        Fact::OwnerCapacity
        | Fact::FromAbroad
        | Fact::ExitProof
        | Fact::HasEds
        | Fact::PhoneLinked
        | Fact::ConsentsToDataAccess
        | Fact::NamedInTenancy
        | Fact::FullTimeStudent
        | Fact::AddressRegistered
        | Fact::Suspended => 2,
        _ => 0,
    }
}

/// Puts a fact to one of its values, by number.
fn set(world: &mut World, case: &Case, fact: Fact, choice: usize) {
    fn put<T: Copy>(place: &mut T, values: &[T], choice: usize) {
        if let Some(value) = values.get(choice) {
            *place = *value;
        }
    }
    let yes = choice == 1;
    match fact {
        Fact::Status => put(&mut world.status, Status::ALL, choice),
        Fact::Age => put(&mut world.age, &AGES, choice),
        Fact::Registration => put(&mut world.registration, Registration::ALL, choice),
        Fact::StayPurpose => put(&mut world.purpose, Purpose::ALL, choice),
        Fact::Capacity => put(&mut world.capacity, Capacity::ALL, choice),
        Fact::RepresentedBy => put(&mut world.represented_by, RepresentedBy::ALL, choice),
        Fact::Region => world.region = regions().nth(choice).unwrap_or(world.region),
        Fact::Kind => put(&mut world.kind, Kind::ALL, choice),
        Fact::Registered => put(&mut world.registered, &REGISTERED, choice),
        Fact::RelationToOwner => put(&mut world.relation, &RELATIONS, choice),
        Fact::FromAbroad => world.from_abroad = yes,
        Fact::ExitProof => world.exit_proof = yes,
        Fact::HasEds => world.has_eds = yes,
        Fact::PhoneLinked => world.phone_linked = yes,
        Fact::ConsentsToDataAccess => world.consents_to_data_access = yes,
        Fact::NamedInTenancy => world.named_in_tenancy = yes,
        Fact::FullTimeStudent => world.student = yes,
        Fact::AddressRegistered => world.address_registered = yes,
        Fact::Suspended => world.suspended = yes,
        // Of several owners the worst rules, so an open answer never betters what the others said.
        Fact::OwnerCapacity => world.others.incapable = yes || known_others(case, true).incapable,
        Fact::OwnerConsent => {
            put(&mut world.others.consent, OwnerConsent::ALL, choice);
            world.others.consent = world.others.consent.max(known_others(case, true).consent);
        }
        _ => {}
    }
}

/// Each region with a norm, and one without.
fn regions() -> impl Iterator<Item = Region> {
    let has_norm = |region: &Region| norm::OCCUPANCY_NORMS.iter().any(|norm| norm.region == *region);
    let without = Region::ALL.iter().find(move |region| !has_norm(region));
    Region::ALL.iter().filter(move |region| has_norm(region)).chain(without).copied()
}

/// Whether no area of a case suffices for the most people of one group, under any of these norms: what [`REGISTERED`]
/// rests on. It holds for norms above 10 m²; for a smaller one, numbers of people between none and the most would have
/// to be tried too.
const fn is_too_small_for_the_most(norms: &[OccupancyNorm]) -> bool {
    match norms {
        [] => true,
        [norm, rest @ ..] => {
            let needed = norm.per_person.times(Counts::MOST);
            Area::MAX.hundredths() < needed.hundredths() && is_too_small_for_the_most(rest)
        }
    }
}
const _: () = assert!(is_too_small_for_the_most(norm::OCCUPANCY_NORMS), "a norm is too small for what is tried here");

/// None or the most of either group, with and without an outsider.
const REGISTERED: [Counts; 8] = {
    const fn counts(family: u32, excepted: u32, outsiders: u32) -> Counts {
        Counts { family, excepted, outsiders }
    }
    const MOST: u32 = Counts::MOST;
    [
        counts(0, 0, 0),
        counts(0, 0, 1),
        counts(0, MOST, 0),
        counts(0, MOST, 1),
        counts(MOST, 0, 0),
        counts(MOST, 0, 1),
        counts(MOST, MOST, 0),
        counts(MOST, MOST, 1),
    ]
};

/// What is known of the other owners, the open answers left out.
fn known_others(case: &Case, any: bool) -> Others {
    let owners = case.dwelling.other_owners.as_deref();
    let known = || owners.unwrap_or_default().iter();
    Others {
        any,
        several: any && owners.is_none_or(|owners| owners.len() > 1),
        incapable: known().any(|owner| owner.capacity.is_some_and(|capacity| capacity != OwnerCapacity::Full)),
        consent: known().filter_map(|owner| owner.consent).max().unwrap_or(OwnerConsent::Given),
    }
}

/// The known facts; what is unknown holds an arbitrary value until [`set`] gives it one.
fn known(case: &Case) -> World {
    let (applicant, dwelling) = (&case.applicant, &case.dwelling);
    World {
        filing_date: case.filing_date,
        registration: case.registration.unwrap_or(Registration::Permanent),
        stay_from: case.stay.from,
        stay_until: case.stay.until,
        purpose: case.stay.purpose.unwrap_or(Purpose::Other),
        exempt: case.stay.exempt,
        status: applicant.status.unwrap_or(Status::Citizen),
        age: applicant.age.unwrap_or(norm::AGE_ADULT),
        capacity: applicant.capacity.unwrap_or(Capacity::Full),
        from_abroad: applicant.from_abroad.unwrap_or(false),
        exit_proof: applicant.exit_proof.unwrap_or(false),
        has_eds: applicant.has_eds.unwrap_or(false),
        phone_linked: applicant.phone_linked.unwrap_or(false),
        consents_to_data_access: applicant.consents_to_data_access.unwrap_or(true),
        represented_by: applicant.represented_by.unwrap_or(RepresentedBy::Nobody),
        ownership: applicant.ownership.unwrap_or(Ownership::None),
        relation: applicant.relation_to_owner.unwrap_or(Relation::None),
        student: applicant.full_time_student.unwrap_or(false),
        named_in_tenancy: applicant.named_in_tenancy.unwrap_or(false),
        region: dwelling.region.unwrap_or(Region::Abai),
        kind: dwelling.kind.unwrap_or(Kind::House),
        tenure: dwelling.tenure.unwrap_or(Tenure::Private),
        address_registered: dwelling.address_registered.unwrap_or(true),
        suspended: dwelling.suspended.unwrap_or(false),
        usable_area: dwelling.usable_area,
        others: known_others(case, dwelling.other_owners.as_ref().is_some_and(|owners| !owners.is_empty())),
        registered: dwelling.registered.unwrap_or_default(),
        joining: dwelling.joining.unwrap_or_default(),
    }
}

//! Every complete set of facts that could make a difference to a rule.
//!
//! Why the points suffice: words and booleans are tried whole. Ages are tried on both sides of each threshold, since
//! no rule compares an age with anything else. Relations are tried once for each tie, since rules read the tie only;
//! regions once for each with a norm and once for all others. Of the people registered, the norm asks three things:
//! how many in all, whether an outsider is among them, and how many are not family; with 10 000 family members no area
//! of a case suffices (15 m² each is above 100 000 m²), so none or the most of either group, with or without an outsider,
//! reach every combination of answers. Unknown areas and days of stay are left to the two rules that read them.

use crate::area::Area;
use crate::case::{
    Capacity, Case, Counts, Exempt, Fact, Kind, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region, Registration, Relation,
    RepresentedBy, Status, Tenure,
};
use crate::day::Day;
use crate::norm;

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

/// A fact held at one of its values, by number.
#[derive(Clone, Copy)]
pub(super) struct Pin {
    fact: Fact,
    choice: usize,
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

    fn fits(self, case: &Case, pin: Option<Pin>) -> bool {
        let (dwelling, ownership) = (&case.dwelling, case.applicant.ownership);
        let pinned = |fact| pin.filter(|pin| pin.fact == fact).map(|pin| pin.choice);
        ownership.is_none_or(|known| known == self.ownership)
            && dwelling.tenure.is_none_or(|known| known == self.tenure)
            && dwelling.other_owners.as_ref().is_none_or(|known| known.is_empty() != self.others)
            && pinned(Fact::Ownership).is_none_or(|choice| Ownership::ALL.get(choice) == Some(&self.ownership))
            && pinned(Fact::Tenure).is_none_or(|choice| Tenure::ALL.get(choice) == Some(&self.tenure))
            && pinned(Fact::OtherOwners).is_none_or(|choice| (choice == 1) == self.others)
    }
}

const HELD: [Fact; 4] = [Fact::Ownership, Fact::Tenure, Fact::OwnerCapacity, Fact::OwnerConsent];
const AGES: [u8; 6] = [
    norm::AGE_REGISTERED - 1,
    norm::AGE_REGISTERED,
    norm::AGE_TEMPORARY - 1,
    norm::AGE_TEMPORARY,
    norm::AGE_ADULT - 1,
    norm::AGE_ADULT,
];
const RELATIONS: [Relation; 3] = [Relation::Child, Relation::InLaw, Relation::None];

/// Whether a fact is left open in the [`World`] for the rule itself.
pub(super) fn is_left_to_rules(fact: Fact) -> bool {
    matches!(fact, Fact::StayFrom | Fact::StayUntil)
}

/// Every value that a fact could be held at, for asking whether it matters.
pub(super) fn pins(case: &Case, fact: Fact) -> impl Iterator<Item = Pin> {
    let choices = match fact {
        Fact::Ownership => Ownership::ALL.len(),
        Fact::Tenure => Tenure::ALL.len(),
        // The smallest and the largest suffice: either rules out what the other allows.
        Fact::UsableArea => 2,
        // No other owner, or any.
        Fact::OtherOwners => 2,
        _ => choices(case, fact),
    };
    (0..choices).map(move |choice| Pin { fact, choice })
}

/// Calls `visit` with every complete set of facts that could make a difference.
pub(super) fn explore(case: &Case, reads: &[Fact], pin: Option<Pin>, visit: &mut dyn FnMut(&World)) {
    let mut world = known(case);
    if !reads.iter().any(|fact| HELD.contains(fact)) {
        return descend(case, reads, pin, &mut world, visit);
    }
    for &ownership in Ownership::ALL {
        for &tenure in Tenure::ALL {
            for others in [false, true] {
                let holding = Holding { ownership, tenure, others };
                if holding.is_consistent() && holding.fits(case, pin) {
                    (world.ownership, world.tenure, world.others) = (ownership, tenure, known_others(case, others));
                    descend(case, reads, pin, &mut world, visit);
                }
            }
        }
    }
}

fn descend(case: &Case, reads: &[Fact], pin: Option<Pin>, world: &mut World, visit: &mut dyn FnMut(&World)) {
    let Some((&fact, rest)) = reads.split_first() else { return visit(world) };
    let pinned = pin.filter(|pin| pin.fact == fact).map(|pin| pin.choice);
    let tried = match (pinned, choices(case, fact)) {
        // Held by the walk over holdings, known, or left open.
        _ if matches!(fact, Fact::Ownership | Fact::Tenure) => return descend(case, rest, pin, world, visit),
        (None, 0) => return descend(case, rest, pin, world, visit),
        (Some(choice), _) => choice..choice + 1,
        (None, count) => 0..count,
    };
    if matches!(fact, Fact::OwnerCapacity | Fact::OwnerConsent) && !world.others.any {
        // Nobody to be incapable or to refuse; and nobody of whom it could be held.
        if pinned.is_none() {
            descend(case, rest, pin, world, visit);
        }
        return;
    }
    for choice in tried {
        set(world, case, fact, choice);
        descend(case, rest, pin, world, visit);
    }
}

/// How many values of an unknown fact are tried; 0 where it is known or left open.
fn choices(case: &Case, fact: Fact) -> usize {
    if case.lacking(fact).is_empty() {
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
        Fact::UsableArea => world.usable_area = Some(if yes { Area::MAX } else { Area::MIN }),
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

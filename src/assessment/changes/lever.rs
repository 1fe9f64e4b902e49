//! The levers: everything about a case that is within somebody's power, each with the facts that it moves.

use crate::area::Area;
use crate::case::{
    Capacity, Case, Fact, FactPath, FactValue, Group, Owner, OwnerConsent, OwnerKind, Registration, RepresentedBy,
    Tally,
};
use crate::day::Day;
use crate::norm;
use crate::rules::Rule;

/// Something within somebody's power.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Lever {
    /// A yes-or-no fact at its helpful value.
    Flip(Flag),
    /// The agreement of all owners whose answer is as bad as this, or worse: a part of them changes nothing.
    Agree(Answer),
    /// Another person files.
    FiledBy(RepresentedBy),
    /// The other kind of registration; a temporary one with days, for as long as needs no ground, where it has none.
    Register(Registration),
    /// An earlier end of the stay.
    Until(Day),
    /// Fewer people of a group.
    Fewer(People, Group),
    /// A larger dwelling.
    Larger,
    /// A later day, under a law that is to come.
    FileOn(Day),
}

/// A fact that is yes or no, and in somebody's power.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Flag {
    PhoneLinked,
    HasEds,
    ConsentsToDataAccess,
    ExitProof,
    NamedInTenancy,
    AddressRegistered,
    Suspended,
}

/// How bad the answer of an owner is whose agreement would better it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Answer {
    /// Not asked, or not sure.
    Pending,
    /// Nobody knows whether it would be taken.
    Unclear,
    /// No, or none.
    Refused,
}

impl Answer {
    const ALL: [Self; 3] = [Self::Refused, Self::Unclear, Self::Pending];

    /// What an owner has answered; `None` where agreeing would change nothing. Of an organisation nobody knows whether its
    /// agreement would be taken.
    fn of(owner: &Owner) -> Option<Self> {
        let answer = match owner.consent? {
            OwnerConsent::Given => return None,
            OwnerConsent::Pending => Self::Pending,
            OwnerConsent::Attorney | OwnerConsent::Unable => Self::Unclear,
            OwnerConsent::Refused | OwnerConsent::Silent => Self::Refused,
        };
        match owner.kind() {
            OwnerKind::Person => Some(answer),
            OwnerKind::Organisation => Some(answer).filter(|answer| *answer == Self::Refused),
            OwnerKind::Deceased => None,
        }
    }
}

/// Who may be fewer.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum People {
    Registered,
    Joining,
}

const FLAGS: [Flag; 7] = [
    Flag::PhoneLinked,
    Flag::HasEds,
    Flag::ConsentsToDataAccess,
    Flag::ExitProof,
    Flag::NamedInTenancy,
    Flag::AddressRegistered,
    Flag::Suspended,
];

/// The groups that may be smaller. Whoever lives there must stay registered, so of those who are, only outsiders who have
/// left; the texts say so. Who comes is free.
const GROUPS: [(People, Group); 5] = [
    (People::Registered, Group::Outsiders),
    (People::Joining, Group::Outsiders),
    (People::Joining, Group::Excepted),
    (People::Joining, Group::Family),
    (People::Joining, Group::Total),
];

impl Flag {
    /// The fact, as a list of one.
    const fn facts(self) -> &'static [Fact] {
        match self {
            Self::PhoneLinked => &[Fact::PhoneLinked],
            Self::HasEds => &[Fact::HasEds],
            Self::ConsentsToDataAccess => &[Fact::ConsentsToDataAccess],
            Self::ExitProof => &[Fact::ExitProof],
            Self::NamedInTenancy => &[Fact::NamedInTenancy],
            Self::AddressRegistered => &[Fact::AddressRegistered],
            Self::Suspended => &[Fact::Suspended],
        }
    }

    /// The value that helps.
    fn helps(self) -> bool {
        self != Self::Suspended
    }

    fn of(self, case: &Case) -> Option<bool> {
        let (applicant, dwelling) = (&case.applicant, &case.dwelling);
        match self {
            Self::PhoneLinked => applicant.phone_linked,
            Self::HasEds => applicant.has_eds,
            Self::ConsentsToDataAccess => applicant.consents_to_data_access,
            Self::ExitProof => applicant.exit_proof,
            Self::NamedInTenancy => applicant.named_in_tenancy,
            Self::AddressRegistered => dwelling.address_registered,
            Self::Suspended => dwelling.suspended,
        }
    }

    fn set(self, case: &mut Case) {
        let (applicant, dwelling, value) = (&mut case.applicant, &mut case.dwelling, Some(self.helps()));
        match self {
            Self::PhoneLinked => applicant.phone_linked = value,
            Self::HasEds => applicant.has_eds = value,
            Self::ConsentsToDataAccess => applicant.consents_to_data_access = value,
            Self::ExitProof => applicant.exit_proof = value,
            Self::NamedInTenancy => applicant.named_in_tenancy = value,
            Self::AddressRegistered => dwelling.address_registered = value,
            Self::Suspended => dwelling.suspended = value,
        }
    }
}

impl People {
    fn fact(self) -> Fact {
        match self {
            Self::Registered => Fact::Registered,
            Self::Joining => Fact::Joining,
        }
    }

    const ALL: [Self; 2] = [Self::Registered, Self::Joining];

    /// What the case tells of them.
    fn told(self, case: &Case) -> Option<Tally> {
        match self {
            Self::Registered => case.dwelling.registered,
            Self::Joining => case.dwelling.joining,
        }
    }

    fn tally(self, case: &mut Case) -> Option<&mut Tally> {
        match self {
            Self::Registered => case.dwelling.registered.as_mut(),
            Self::Joining => case.dwelling.joining.as_mut(),
        }
    }

    /// How many of a group there are.
    fn number(self, case: &Case, group: Group) -> u32 {
        self.told(case).map_or(0, |tally| tally.number(group))
    }
}

/// Everything that stands other than it could, in the order in which it is offered; later days rise.
pub(super) fn levers(case: &Case) -> Vec<Lever> {
    let mut levers = Vec::new();
    let flags = FLAGS.into_iter().filter(|flag| flag.of(case).is_some_and(|value| value != flag.helps()));
    levers.extend(flags.map(Lever::Flip));
    let answered = |answer: &Answer| owners(case).any(|(_, owner)| Answer::of(owner) == Some(*answer));
    levers.extend(Answer::ALL.into_iter().filter(answered).map(Lever::Agree));
    if case.applicant.represented_by == Some(RepresentedBy::Attorney) {
        levers.push(Lever::FiledBy(match (case.applicant.capacity, case.age()) {
            (Some(Capacity::Limited | Capacity::None), _) => RepresentedBy::Guardian,
            (_, Some(age)) if age < norm::AGE_TEMPORARY => RepresentedBy::Parent,
            _ => RepresentedBy::Nobody,
        }));
    }
    match case.registration {
        Some(Registration::Temporary) => levers.push(Lever::Register(Registration::Permanent)),
        Some(Registration::Permanent) if year_from(stay_from(case)) <= norm::DAYS.1 => {
            levers.push(Lever::Register(Registration::Temporary));
        }
        Some(Registration::Permanent) | None => {}
    }
    if let (Some(from), Some(until)) = (case.stay.from, case.stay.until)
        && until > year_from(from)
    {
        levers.push(Lever::Until(year_from(from)));
    }
    let groups = GROUPS.into_iter().filter(|(people, group)| people.number(case, *group) > 0);
    levers.extend(groups.map(|(people, group)| Lever::Fewer(people, group)));
    if case.dwelling.usable_area.is_some_and(|area| area < Area::MAX) {
        levers.push(Lever::Larger);
    }
    let coming = norm::TURNS.iter().copied().filter(|turn| *turn > case.filing_date);
    let coming = coming.filter(|turn| case.filed_on(*turn).is_some());
    levers.extend(coming.map(Lever::FileOn));
    levers
}

fn owners(case: &Case) -> impl Iterator<Item = (usize, &Owner)> {
    case.dwelling.other_owners.iter().flatten().enumerate()
}

/// The owners who have an answer as bad as that, or worse.
fn consenting(case: &Case, bad: Answer) -> impl Iterator<Item = usize> {
    owners(case).filter(move |(_, owner)| Answer::of(owner) >= Some(bad)).map(|(index, _)| index)
}

fn stay_from(case: &Case) -> Day {
    case.stay.from.unwrap_or(case.filing_date)
}

/// The days of a stay that has none: a year, from the day of filing if it is not known from when.
fn stay_days(case: &Case) -> Option<(Day, Day)> {
    let lacks = case.stay.from.is_none() || case.stay.until.is_none();
    lacks.then(|| (stay_from(case), year_from(stay_from(case))))
}

/// The last day of a stay that needs no ground.
fn year_from(first: Day) -> Day {
    first.plus_months(norm::STAY_MOST_MONTHS)
}

impl Lever {
    /// The facts that it moves. A coming day moves what the rules say who read how one signs, and who read where.
    fn facts(self) -> &'static [Fact] {
        match self {
            Self::Flip(flag) => flag.facts(),
            Self::Agree(_) => &[Fact::OwnerConsent],
            Self::FiledBy(_) => &[Fact::RepresentedBy],
            Self::Register(_) => &[Fact::Registration, Fact::StayFrom, Fact::StayUntil],
            Self::Until(_) => &[Fact::StayUntil],
            Self::Fewer(People::Registered, _) => &[Fact::Registered],
            Self::Fewer(People::Joining, _) => &[Fact::Joining],
            Self::Larger => &[Fact::UsableArea],
            Self::FileOn(_) => &[Fact::HasEds, Fact::Region],
        }
    }

    /// Whether it may better what a rule says.
    pub(super) fn moves(self, rule: &Rule) -> bool {
        self.facts().iter().any(|fact| rule.reads.contains(fact))
    }

    /// The later day of filing.
    pub(super) fn later(self) -> Option<Day> {
        if let Self::FileOn(day) = self { Some(day) } else { None }
    }

    /// Whether it makes the registration a temporary one.
    pub(super) fn is_temporary(self) -> bool {
        self == Self::Register(Registration::Temporary)
    }

    /// How many steps it can be moved.
    pub(super) fn steps(self, case: &Case) -> u32 {
        match self {
            Self::Fewer(people, group) => people.number(case, group),
            Self::Larger => case.dwelling.usable_area.map_or(0, |area| area.shortage_to(Area::MAX).hundredths()),
            Self::Flip(_)
            | Self::Agree(_)
            | Self::FiledBy(_)
            | Self::Register(_)
            | Self::Until(_)
            | Self::FileOn(_) => 1,
        }
    }

    /// How many values it sets.
    pub(super) fn weight(self, case: &Case) -> usize {
        match self {
            Self::Agree(bad) => consenting(case, bad).count(),
            Self::Register(Registration::Temporary) => self.sets(case, 1).len(),
            Self::Register(Registration::Permanent)
            | Self::Flip(_)
            | Self::FiledBy(_)
            | Self::Until(_)
            | Self::Fewer(..)
            | Self::Larger
            | Self::FileOn(_) => 1,
        }
    }

    /// Whether it sets every value that the other one sets.
    pub(super) fn covers(self, other: Self) -> bool {
        match (self, other) {
            (Self::Agree(all), Self::Agree(some)) => all <= some,
            (Self::FileOn(_), Self::FileOn(_)) => true,
            (one, other) => one == other,
        }
    }

    /// Moves it that far from where it stands in `case`; the rest of `moved` stays as it is.
    pub(super) fn apply(self, case: &Case, moved: &mut Case, steps: u32) {
        match self {
            Self::Flip(flag) => flag.set(moved),
            Self::Agree(bad) => {
                for owner in moved.dwelling.other_owners.iter_mut().flatten() {
                    if Answer::of(owner) >= Some(bad) {
                        owner.consent = Some(OwnerConsent::Given);
                    }
                }
            }
            Self::FiledBy(person) => moved.applicant.represented_by = Some(person),
            Self::Register(registration) => {
                moved.registration = Some(registration);
                if let (Registration::Temporary, Some((from, until))) = (registration, stay_days(case)) {
                    (moved.stay.from, moved.stay.until) = (Some(from), Some(until));
                }
            }
            Self::Until(day) => moved.stay.until = Some(day),
            Self::Fewer(people, group) => {
                let left = people.number(case, group).saturating_sub(steps);
                if let Some(tally) = people.tally(moved) {
                    *tally = tally.with(group, left);
                }
            }
            Self::Larger => moved.dwelling.usable_area = larger(case, steps),
            Self::FileOn(day) => {
                if let Some(filed) = case.filed_on(day) {
                    (moved.filing_date, moved.filing_date_given) = (day, true);
                    (moved.applicant.age, moved.applicant.age_on) = (filed.applicant.age, filed.applicant.age_on);
                }
            }
        }
    }

    /// The values that it sets, by path.
    pub(super) fn sets(self, case: &Case, steps: u32) -> Vec<(FactPath, FactValue)> {
        let one = |fact: Fact, value| vec![(fact.into(), value)];
        match self {
            Self::Flip(flag) => {
                flag.facts().iter().map(|fact| ((*fact).into(), FactValue::YesNo(flag.helps()))).collect()
            }
            Self::Agree(bad) => {
                let given = FactValue::Word(OwnerConsent::Given.word());
                consenting(case, bad).map(|index| (FactPath::of_owner(Fact::OwnerConsent, index), given)).collect()
            }
            Self::FiledBy(person) => one(Fact::RepresentedBy, FactValue::Word(person.word())),
            Self::Register(registration) => {
                let mut set = one(Fact::Registration, FactValue::Word(registration.word()));
                if let (Registration::Temporary, Some((from, until))) = (registration, stay_days(case)) {
                    let days = [(Fact::StayFrom, case.stay.from, from), (Fact::StayUntil, case.stay.until, until)];
                    let new = days.into_iter().filter(|(_, known, day)| *known != Some(*day));
                    set.extend(new.map(|(fact, _, day)| (fact.into(), FactValue::Day(day))));
                }
                set
            }
            Self::Until(day) => one(Fact::StayUntil, FactValue::Day(day)),
            Self::Fewer(people, group) => {
                let left = people.number(case, group).saturating_sub(steps);
                match group {
                    // What is said of all of them moves with each group; see `totals`.
                    Group::Total => Vec::new(),
                    Group::Family | Group::Excepted | Group::Outsiders => {
                        vec![(FactPath::of_group(people.fact(), group), FactValue::Number(left))]
                    }
                }
            }
            Self::Larger => {
                larger(case, steps).map(|area| (Fact::UsableArea.into(), FactValue::Area(area))).into_iter().collect()
            }
            Self::FileOn(day) => {
                let age_on = case.filed_on(day).and_then(|filed| filed.applicant.age_on);
                let age_on = age_on.filter(|day| case.applicant.age_on != Some(*day));
                let age_on = age_on.map(|day| (Fact::AgeOn.into(), FactValue::Day(day)));
                one(Fact::FilingDate, FactValue::Day(day)).into_iter().chain(age_on).collect()
            }
        }
    }
}

/// How many there are in all once some are fewer, where that was said.
pub(super) fn totals(case: &Case, moved: &Case) -> impl Iterator<Item = (FactPath, FactValue)> {
    let fewer = People::ALL.into_iter().filter(move |people| people.told(case) != people.told(moved));
    fewer.filter_map(move |people| {
        let total = people.told(moved)?.said(Group::Total)?;
        Some((FactPath::of_group(people.fact(), Group::Total), FactValue::Number(total)))
    })
}

/// The usable area, and that many hundredths of a square metre more.
fn larger(case: &Case, steps: u32) -> Option<Area> {
    case.dwelling.usable_area.map(|area| Area::from_hundredths(area.hundredths().saturating_add(steps)))
}

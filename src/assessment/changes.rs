//! The shortest way to yes: what could be changed about a case, by somebody who has the power to, and where it leads.
//!
//! Everything that is in nobody's power here (age, status, kinship, ownership, study, why and where) is left as it is.
//! Each way is tried on the case and asked about anew, so that none promises more than the rules do.

use crate::area::Area;
use crate::case::{Capacity, Case, Counts, Fact, FactPath, OwnerConsent, Registration, RepresentedBy};
use crate::day::Day;
use crate::level::{Level, Span};
use crate::norm;
use crate::rules::{Asked, Rule};
use crate::value::{Map, Value};
use std::cmp::Ordering;

/// A change of the case, and the verdict that it leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// New values by path.
    pub set: Map,
    /// What the case is then.
    pub verdict: Span,
}

/// Every single change that betters a settled verdict, every pair that leads further than its parts, and where there is
/// none of these the smallest set that does; the best first.
pub(super) fn changes(case: &Case, asked: &[Asked<'_>], verdict: Span) -> Vec<Change> {
    let Some(trial) = Trial::of(case, asked, verdict) else { return Vec::new() };
    let change = |way: &Way| {
        let mut set = Map::new();
        for (lever, steps) in trial.least(way) {
            lever.write(case, steps, &mut set);
        }
        Change { set, verdict: way.verdict }
    };
    trial.ways().iter().map(change).collect()
}

/// The case with the change of that number in its assessment; `None` where there is none.
#[must_use]
pub fn changed(case: &Case, number: usize) -> Option<Case> {
    let asked = super::ask_all(case);
    let trial = Trial::of(case, &asked, super::worst_of(&asked))?;
    let mut changed = case.clone();
    for (lever, steps) in trial.least(trial.ways().get(number)?) {
        lever.apply(&mut changed, steps);
    }
    Some(changed)
}

/// Something within somebody's power.
#[derive(Clone, Copy, PartialEq)]
enum Lever {
    /// A yes for a no; for a suspension, a no for a yes.
    Turn(Fact),
    /// The agreement of all owners whose answer is as bad as this, or worse: a part of them changes nothing.
    Agree(OwnerConsent),
    /// Another person files.
    FiledBy(RepresentedBy),
    /// The other kind of registration; a temporary one with days, for as long as needs no ground, where it has none.
    Register(Registration),
    /// An earlier end of the stay.
    Until(Day),
    /// Fewer people of a group.
    Fewer(Group),
    /// A larger dwelling.
    Larger,
    /// A later day, under a law that is to come.
    FileOn(Day),
}

/// Whoever lives there must stay registered, so of those who are, only outsiders who have left may be fewer; the texts say
/// so. Who comes is free.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Outsiders,
    JoiningOutsiders,
    JoiningExcepted,
    JoiningFamily,
}

const GROUPS: [Group; 4] = [Group::Outsiders, Group::JoiningOutsiders, Group::JoiningExcepted, Group::JoiningFamily];
const FLAGS: [Fact; 7] = [
    Fact::PhoneLinked,
    Fact::HasEds,
    Fact::ConsentsToDataAccess,
    Fact::ExitProof,
    Fact::NamedInTenancy,
    Fact::AddressRegistered,
    Fact::Suspended,
];

impl Group {
    fn fact(self) -> Fact {
        if self == Self::Outsiders { Fact::Registered } else { Fact::Joining }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Outsiders | Self::JoiningOutsiders => "outsiders",
            Self::JoiningExcepted => "excepted",
            Self::JoiningFamily => "family",
        }
    }

    fn people(self, case: &mut Case) -> Option<&mut u32> {
        let dwelling = &mut case.dwelling;
        let counts: &mut Counts =
            if self == Self::Outsiders { dwelling.registered.as_mut()? } else { dwelling.joining.as_mut()? };
        Some(match self {
            Self::Outsiders | Self::JoiningOutsiders => &mut counts.outsiders,
            Self::JoiningExcepted => &mut counts.excepted,
            Self::JoiningFamily => &mut counts.family,
        })
    }
}

/// A fact that is yes or no, and in somebody's power.
fn flag(case: &mut Case, fact: Fact) -> Option<&mut bool> {
    let (applicant, dwelling) = (&mut case.applicant, &mut case.dwelling);
    match fact {
        Fact::PhoneLinked => &mut applicant.phone_linked,
        Fact::HasEds => &mut applicant.has_eds,
        Fact::ConsentsToDataAccess => &mut applicant.consents_to_data_access,
        Fact::ExitProof => &mut applicant.exit_proof,
        Fact::NamedInTenancy => &mut applicant.named_in_tenancy,
        Fact::AddressRegistered => &mut dwelling.address_registered,
        _ => &mut dwelling.suspended,
    }
    .as_mut()
}

/// Everything that stands other than it could, in the order in which it is offered.
fn levers(case: &Case) -> Vec<Lever> {
    let mut levers = Vec::new();
    let mut probe = case.clone();
    for fact in FLAGS {
        if flag(&mut probe, fact).is_some_and(|flag| *flag == (fact == Fact::Suspended)) {
            levers.push(Lever::Turn(fact));
        }
    }
    let mut worst = OwnerConsent::Given;
    for owner in case.dwelling.other_owners.iter().flatten() {
        worst = owner.consent.unwrap_or(worst).max(worst);
    }
    if worst > OwnerConsent::Given {
        levers.push(Lever::Agree(worst));
        if consenting(case, OwnerConsent::Pending) > consenting(case, worst) {
            levers.push(Lever::Agree(OwnerConsent::Pending));
        }
    }
    if case.applicant.represented_by == Some(RepresentedBy::Attorney) {
        levers.push(Lever::FiledBy(match (case.applicant.capacity, case.applicant.age) {
            (Some(Capacity::Limited | Capacity::None), _) => RepresentedBy::Guardian,
            (_, Some(age)) if age < norm::AGE_TEMPORARY => RepresentedBy::Parent,
            _ => RepresentedBy::Nobody,
        }));
    }
    if case.registration == Some(Registration::Temporary) {
        levers.push(Lever::Register(Registration::Permanent));
    } else if case.registration.is_some() && year_from(stay_from(case)) <= norm::DAYS.1 {
        levers.push(Lever::Register(Registration::Temporary));
    }
    if let (Some(from), Some(until)) = (case.stay.from, case.stay.until)
        && until > year_from(from)
    {
        levers.push(Lever::Until(year_from(from)));
    }
    for group in GROUPS {
        if group.people(&mut probe).is_some_and(|people| *people > 0) {
            levers.push(Lever::Fewer(group));
        }
    }
    if case.dwelling.usable_area.is_some_and(|area| area < Area::MAX) {
        levers.push(Lever::Larger);
    }
    for &turn in norm::TURNS {
        if turn > case.filing_date && age_on(case, turn).is_some_and(|age| age <= Some(norm::AGE_MOST)) {
            levers.push(Lever::FileOn(turn));
        }
    }
    levers
}

/// How many owners have an answer as bad as that, or worse.
fn consenting(case: &Case, bad: OwnerConsent) -> usize {
    case.dwelling.other_owners.iter().flatten().filter(|owner| owner.consent >= Some(bad)).count()
}

fn stay_from(case: &Case) -> Day {
    case.stay.from.unwrap_or(case.filing_date)
}

/// The last day of a stay that needs no ground.
fn year_from(first: Day) -> Day {
    first.plus_months(norm::STAY_MOST_MONTHS)
}

/// The applicant's age on another day; `None` where no case can hold it.
fn age_on(case: &Case, day: Day) -> Option<Option<u8>> {
    match case.applicant.birth_date {
        Some(born) => Some(Some(u8::try_from(born.full_years_on(day)?).ok()?)),
        None => Some(case.applicant.age),
    }
}

impl Lever {
    /// The facts that it moves. A coming day moves what the rules say who read how one signs, and who read where.
    fn facts(self) -> &'static [Fact] {
        match self {
            Self::Turn(fact) => {
                let at = FLAGS.iter().position(|flag| *flag == fact);
                at.and_then(|at| FLAGS.get(at..=at)).unwrap_or_default()
            }
            Self::Agree(_) => &[Fact::OwnerConsent],
            Self::FiledBy(_) => &[Fact::RepresentedBy],
            Self::Register(_) => &[Fact::Registration, Fact::StayFrom, Fact::StayUntil],
            Self::Until(_) => &[Fact::StayUntil],
            Self::Fewer(Group::Outsiders) => &[Fact::Registered],
            Self::Fewer(_) => &[Fact::Joining],
            Self::Larger => &[Fact::UsableArea],
            Self::FileOn(_) => &[Fact::HasEds, Fact::Region],
        }
    }

    fn moves(self, rule: &Rule) -> bool {
        self.facts().iter().any(|fact| rule.reads.contains(fact))
    }

    /// How many steps it can be moved.
    fn steps(self, case: &Case) -> u32 {
        match self {
            Self::Fewer(group) => group.people(&mut case.clone()).map_or(0, |people| *people),
            Self::Larger => case.dwelling.usable_area.map_or(0, |area| area.shortage_to(Area::MAX).hundredths()),
            _ => 1,
        }
    }

    /// How many values it sets.
    fn weight(self, case: &Case) -> usize {
        match self {
            Self::Agree(bad) => consenting(case, bad),
            Self::Register(Registration::Temporary) => {
                let mut set = Map::new();
                self.write(case, 1, &mut set);
                set.len()
            }
            _ => 1,
        }
    }

    /// Whether it sets every value that the other one sets.
    fn covers(self, other: Self) -> bool {
        match (self, other) {
            (Self::Agree(all), Self::Agree(some)) => all <= some,
            (Self::FileOn(_), Self::FileOn(_)) => true,
            _ => self == other,
        }
    }

    fn apply(self, case: &mut Case, steps: u32) {
        match self {
            Self::Turn(fact) => {
                if let Some(flag) = flag(case, fact) {
                    *flag = fact != Fact::Suspended;
                }
            }
            Self::Agree(bad) => {
                for owner in case.dwelling.other_owners.iter_mut().flatten() {
                    if owner.consent >= Some(bad) {
                        owner.consent = Some(OwnerConsent::Given);
                    }
                }
            }
            Self::FiledBy(person) => case.applicant.represented_by = Some(person),
            Self::Register(registration) => {
                case.registration = Some(registration);
                if registration == Registration::Temporary && (case.stay.from.is_none() || case.stay.until.is_none()) {
                    let from = stay_from(case);
                    (case.stay.from, case.stay.until) = (Some(from), Some(year_from(from)));
                }
            }
            Self::Until(day) => case.stay.until = Some(day),
            Self::Fewer(group) => {
                if let Some(people) = group.people(case) {
                    *people = people.saturating_sub(steps);
                }
            }
            Self::Larger => {
                case.dwelling.usable_area =
                    case.dwelling.usable_area.map(|area| Area::from_hundredths(area.hundredths() + steps));
            }
            Self::FileOn(day) => {
                case.applicant.age = age_on(case, day).flatten();
                (case.filing_date, case.filing_date_given) = (day, true);
            }
        }
    }

    /// The values that it sets, by path.
    fn write(self, case: &Case, steps: u32, set: &mut Map) {
        let mut moved = case.clone();
        self.apply(&mut moved, steps);
        match self {
            Self::Agree(bad) => {
                for (index, owner) in case.dwelling.other_owners.iter().flatten().enumerate() {
                    if owner.consent >= Some(bad) {
                        let path = FactPath::of_owner(Fact::OwnerConsent, index).to_string();
                        set.push((path, OwnerConsent::Given.word().into()));
                    }
                }
            }
            Self::Fewer(group) => {
                let path = format!("{}.{}", group.fact().word(), group.name());
                set.push((path, Value::from(group.people(&mut moved).map_or(0, |people| *people))));
            }
            Self::FileOn(day) => set.push((Fact::FilingDate.word().to_owned(), day.into())),
            _ => {
                for fact in self.facts() {
                    if moved.given(*fact).ne(case.given(*fact)) {
                        set.extend(moved.given(*fact).map(|(path, value)| (path.to_string(), value.into())));
                    }
                }
            }
        }
    }
}

/// Some levers moved together, one bit each.
#[derive(Clone, Copy)]
struct Way {
    levers: u32,
    weight: usize,
    verdict: Span,
}

/// The case as it is, what each rule says of it, and what could be moved.
struct Trial<'c> {
    case: &'c Case,
    rules: Vec<(&'static Rule, Span)>,
    now: Level,
    levers: Vec<Lever>,
}

impl<'c> Trial<'c> {
    fn of(case: &'c Case, asked: &[Asked<'_>], verdict: Span) -> Option<Self> {
        let now = verdict.level().filter(|level| (Level::Prepare..=Level::Refused).contains(level))?;
        let rules: Vec<_> = asked.iter().map(|asked| (asked.rule, asked.span)).collect();
        let mut levers = levers(case);
        levers.retain(|lever| rules.iter().any(|(rule, span)| span.least > Level::Ready && lever.moves(rule)));
        let trial = Self { case, rules, now, levers };
        // Where nothing moves what is worst, nothing helps.
        trial.moves_the_worst(u32::MAX).then_some(trial)
    }

    /// The levers of a way.
    fn levers(&self, bits: u32) -> impl Iterator<Item = Lever> {
        self.levers.iter().enumerate().filter(move |(at, _)| bits & 1 << at != 0).map(|(_, lever)| *lever)
    }

    /// Whether some of these levers moves the rule.
    fn reaches(&self, rule: &Rule, bits: u32) -> bool {
        self.levers(bits).any(|lever| lever.moves(rule))
    }

    /// Whether these levers move every rule that is as bad as the whole.
    fn moves_the_worst(&self, bits: u32) -> bool {
        self.rules.iter().all(|(rule, span)| span.least < self.now || self.reaches(rule, bits))
    }

    fn ways(&self) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::new();
        let count = self.levers.len();
        for first in 0..count {
            self.offer(1 << first, 1, &mut ways);
        }
        for first in 0..count {
            self.offer(1 << first, 2, &mut ways);
            for second in first + 1..count {
                self.offer(1 << first | 1 << second, 2, &mut ways);
            }
        }
        if ways.is_empty() {
            // Of many moves each has to better something that is as bad as the whole.
            let mut needed = 0;
            for (at, lever) in self.levers.iter().enumerate() {
                if self.rules.iter().any(|(rule, span)| span.least >= self.now && lever.moves(rule)) {
                    needed |= 1 << at;
                }
            }
            let mut smallest: Option<Way> = None;
            let mut bits = needed;
            while bits != 0 {
                let size = |way: &Way| (way.weight, way.verdict.least, way.verdict.most);
                if let Some(way) = self.way(bits)
                    && smallest.is_none_or(|known| match size(&way).cmp(&size(&known)) {
                        Ordering::Less => true,
                        // Days come nearest last.
                        Ordering::Equal => self.contains(known.levers, bits) && self.contains(bits, known.levers),
                        Ordering::Greater => false,
                    })
                {
                    smallest = Some(way);
                }
                bits = (bits - 1) & needed;
            }
            ways.extend(smallest);
        }
        // The law itself names temporary registration as the way meanwhile, so its days do not make it a long one.
        let temporary = self.levers.iter().position(|lever| *lever == Lever::Register(Registration::Temporary));
        if let Some(at) = temporary {
            self.offer(1 << at, usize::MAX, &mut ways);
        }
        ways
    }

    /// Takes a way of at most that weight, if no known one stands over it: into its place, the best and shortest first.
    /// Those that it stands over itself go.
    fn offer(&self, bits: u32, most: usize, ways: &mut Vec<Way>) {
        let Some(way) = self.way(bits).filter(|way| way.weight <= most) else { return };
        if ways.iter().any(|known| self.stands_over(known, &way)) {
            return;
        }
        ways.retain(|known| !self.stands_over(&way, known));
        let place = |way: &Way| (way.verdict.least, way.verdict.most, way.weight);
        let at = ways.iter().position(|known| place(known) > place(&way)).unwrap_or(ways.len());
        ways.insert(at, way);
    }

    /// Whether a way makes another one needless, which sets all that it sets and leads no further. Of two that set the
    /// same, and lead as far, each does: the first offered stays, and days are offered in their order.
    fn stands_over(&self, one: &Way, other: &Way) -> bool {
        let same = self.contains(one.levers, other.levers);
        let far = |way: &Way| (way.verdict.least, same.then_some(way.verdict.most));
        self.contains(other.levers, one.levers) && far(one) <= far(other)
    }

    fn contains(&self, bits: u32, smaller: u32) -> bool {
        self.levers(smaller).all(|lever| self.levers(bits).any(|own| own.covers(lever)))
    }

    /// The way, if it betters the verdict: a lower `least`, and no higher `most`.
    fn way(&self, bits: u32) -> Option<Way> {
        if !self.moves_the_worst(bits) {
            return None;
        }
        let (mut weight, later) = (0, self.later(bits).is_some());
        for (index, lever) in self.levers(bits).enumerate() {
            weight += lever.weight(self.case);
            // Two that set the same undo each other.
            if self.levers(bits).take(index).any(|other| other.covers(lever) || lever.covers(other)) {
                return None;
            }
        }
        let case = self.moved(self.levers(bits).map(|lever| (lever, lever.steps(self.case))));
        let verdict = self.verdict(&case, bits, later);
        let betters = |verdict: Span| verdict.least < self.now && verdict.most <= self.now;
        // People grow older meanwhile; only what the law itself changes counts.
        let young = |mut case: Case| {
            case.applicant.age = self.case.applicant.age;
            self.verdict(&case, bits, later)
        };
        (betters(verdict) && (!later || betters(young(case)))).then_some(Way { levers: bits, weight, verdict })
    }

    /// The later day of filing among these levers.
    fn later(&self, bits: u32) -> Option<Day> {
        self.levers(bits).find_map(|lever| if let Lever::FileOn(day) = lever { Some(day) } else { None })
    }

    fn moved(&self, moves: impl Iterator<Item = (Lever, u32)>) -> Case {
        let mut case = self.case.clone();
        moves.for_each(|(lever, steps)| lever.apply(&mut case, steps));
        case
    }

    /// The verdict on a case that these levers have moved; rules that read nothing of it need not be asked again.
    fn verdict(&self, case: &Case, bits: u32, all: bool) -> Span {
        let mut verdict = Span::settled(Level::Ready);
        for (rule, span) in &self.rules {
            let moved = all || self.reaches(rule, bits);
            verdict = verdict.worst(if moved { Asked::about(case, rule).span } else { *span });
        }
        verdict
    }

    /// The least of each of its moves that still leads there. More of a move never leads less far, so halving finds it.
    fn least(&self, way: &Way) -> Vec<(Lever, u32)> {
        let later = self.later(way.levers).is_some();
        let mut moves: Vec<_> = self.levers(way.levers).map(|lever| (lever, lever.steps(self.case))).collect();
        for index in 0..moves.len() {
            let mut short = 0;
            while let Some((_, enough)) = moves.get(index).copied().filter(|(_, enough)| enough - short > 1) {
                let middle = short + (enough - short) / 2;
                let set = |moves: &mut [(Lever, u32)], to| {
                    if let Some((_, steps)) = moves.get_mut(index) {
                        *steps = to;
                    }
                };
                set(&mut moves, middle);
                let verdict = self.verdict(&self.moved(moves.iter().copied()), way.levers, later);
                if verdict.least > way.verdict.least || verdict.most > way.verdict.most {
                    set(&mut moves, enough);
                    short = middle;
                }
            }
        }
        moves
    }
}

//! Which levers, moved together, lead further: each set of them tried, each rule asked once for each part that moves it.

use super::lever::{Lever, levers};
use crate::case::{Case, Fact};
use crate::level::{Level, Span};
use crate::rules::{Asked, Rule, World};
use std::cmp::Reverse;

/// Some levers, one bit each.
type Levers = u32;

/// Beside the levers of a set with a later day: the person stays as old as today.
const NO_OLDER: Levers = 1 << 31;

/// Levers moved together.
#[derive(Clone, Copy)]
pub(super) struct Way {
    levers: Levers,
    weight: usize,
    /// The verdict that they lead to.
    pub(super) verdict: Span,
}

impl Way {
    /// How far it leads.
    fn far(&self) -> (Level, Level) {
        (self.verdict.least, self.verdict.most)
    }
}

/// A lever in a trial.
struct Move {
    lever: Lever,
    /// How many steps it can be moved.
    steps: u32,
    /// How many values it sets.
    weight: usize,
    /// The levers that set every value that this one sets; it is one of them.
    covered_by: Levers,
}

/// A rule in a trial.
struct Tried {
    rule: &'static Rule,
    /// The levers on which its answer hangs: a later day may be another day to any rule.
    moved_by: Levers,
    /// Its answers so far, by those of its levers that are moved; the first as the case is.
    spans: Vec<(Levers, Span)>,
}

/// The case as it is, what each rule says of it, and what could be moved.
pub(super) struct Trial<'c> {
    case: &'c Case,
    now: Level,
    moves: Vec<Move>,
    rules: Vec<Tried>,
    /// The worst of the rules that no lever moves.
    unmoved: Span,
    /// The levers that are a later day.
    later: Levers,
    /// For each rule that is as bad as the whole, the levers that may better it.
    worst: Vec<Levers>,
}

impl<'c> Trial<'c> {
    /// A trial of a settled verdict that could be better; `None` where nothing moves what is worst.
    pub(super) fn of(case: &'c Case, asked: &[Asked<'_>], verdict: Span) -> Option<Self> {
        let now = verdict.level().filter(|level| (Level::Prepare..=Level::Refused).contains(level))?;
        let in_the_way = |asked: &&Asked<'_>| asked.span.least > Level::Ready;
        let mut levers = levers(case);
        levers.retain(|lever| asked.iter().filter(in_the_way).any(|asked| lever.moves(asked.rule)));
        let bits = |fits: &dyn Fn(Lever) -> bool| -> Levers {
            levers.iter().enumerate().filter(|(_, lever)| fits(**lever)).fold(0, |bits, (at, _)| bits | 1 << at)
        };
        let later = bits(&|lever| lever.later().is_some());
        let (mut rules, mut unmoved, mut worst) = (Vec::new(), Span::settled(Level::Ready), Vec::new());
        for asked in asked {
            let bettered_by = bits(&|lever| lever.moves(asked.rule));
            if asked.span.least >= now {
                worst.push(bettered_by);
            }
            let ages = later != 0 && case.applicant.age.is_some() && asked.rule.reads.contains(&Fact::Age);
            let moved_by = bettered_by | later | if ages { NO_OLDER } else { 0 };
            if moved_by == 0 {
                unmoved = unmoved.worst(asked.span);
            } else {
                rules.push(Tried { rule: asked.rule, moved_by, spans: vec![(0, asked.span)] });
            }
        }
        if worst.contains(&0) {
            return None;
        }
        let moves = levers.iter().map(|lever| Move {
            lever: *lever,
            steps: lever.steps(case),
            weight: lever.weight(case),
            covered_by: bits(&|other| other.covers(*lever)),
        });
        Some(Self { case, now, moves: moves.collect(), rules, unmoved, later, worst })
    }

    /// Every way that stands, the best and shortest first.
    pub(super) fn ways(&mut self) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::new();
        let count = self.moves.len();
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
            ways.extend(self.smallest());
        }
        // The law itself names temporary registration as the way meanwhile, so its days do not make it a long one.
        if let Some(at) = self.moves.iter().position(|known| known.lever.is_temporary()) {
            self.offer(1 << at, usize::MAX, &mut ways);
        }
        ways
    }

    /// The smallest way of all; of those that set as much, the one that leads furthest.
    fn smallest(&mut self) -> Option<Way> {
        // Of many moves each has to better something that is as bad as the whole.
        let needed = self.worst.iter().fold(0, |all, levers| all | levers);
        let mut best: Option<Way> = None;
        for count in 1..=needed.count_ones() {
            // Each lever sets something.
            if best.is_some_and(|best| best.weight < count as usize) {
                break;
            }
            self.search(needed, count, 0, &mut best);
        }
        best
    }

    /// Tries every set of so many of the open levers beside those that are taken.
    fn search(&mut self, mut open: Levers, count: u32, taken: Levers, best: &mut Option<Way>) {
        if self.worst.iter().any(|levers| (open | taken) & levers == 0) {
            return;
        }
        if count == 0 {
            if best.is_none_or(|best| self.weight(taken) <= best.weight)
                && let Some(way) = self.way(taken)
                && best.is_none_or(|best| self.size(&way) < self.size(&best))
            {
                *best = Some(way);
            }
            return;
        }
        while open.count_ones() >= count {
            let next = open & open.wrapping_neg();
            open &= !next;
            self.search(open, count - 1, taken | next, best);
        }
    }

    /// How much a way sets, and how far it leads; among equals the later levers stand, but of days the nearer.
    fn size(&self, way: &Way) -> (usize, (Level, Level), Reverse<bool>, Reverse<Levers>, Levers) {
        let day = way.levers & self.later;
        (way.weight, way.far(), Reverse(day != 0), Reverse(way.levers & !self.later), day)
    }

    /// Takes a way of at most that weight, if no known one stands over it: into its place, the best and shortest first.
    /// Those that it stands over itself go.
    fn offer(&mut self, bits: Levers, most: usize, ways: &mut Vec<Way>) {
        if self.weight(bits) > most {
            return;
        }
        let Some(way) = self.way(bits) else { return };
        if ways.iter().any(|known| self.stands_over(known, &way)) {
            return;
        }
        ways.retain(|known| !self.stands_over(&way, known));
        let place = |way: &Way| (way.far(), way.weight);
        let at = ways.iter().position(|known| place(known) > place(&way)).unwrap_or(ways.len());
        ways.insert(at, way);
    }

    /// Whether a way makes another one needless, which sets all that it sets and leads no further. Of two that set the
    /// same, and lead as far, each does: the first offered stays, and days are offered in their order.
    fn stands_over(&self, one: &Way, other: &Way) -> bool {
        self.contains(other.levers, one.levers)
            && if self.contains(one.levers, other.levers) {
                one.far() <= other.far()
            } else {
                one.verdict.least <= other.verdict.least
            }
    }

    /// Whether some levers set every value that others set.
    fn contains(&self, bits: Levers, smaller: Levers) -> bool {
        moved(&self.moves, smaller).all(|known| bits & known.covered_by != 0)
    }

    fn weight(&self, bits: Levers) -> usize {
        moved(&self.moves, bits).map(|known| known.weight).sum()
    }

    /// The way, if it betters the verdict: a lower `least`, and no higher `most`.
    fn way(&mut self, bits: Levers) -> Option<Way> {
        if self.worst.iter().any(|levers| bits & levers == 0) {
            return None;
        }
        // Two that set the same undo each other.
        if moved(&self.moves, bits).any(|known| (bits & known.covered_by).count_ones() > 1) {
            return None;
        }
        let verdict = self.betters(bits)?;
        // People grow older meanwhile; only what the law itself changes counts.
        if bits & self.later != 0 {
            self.betters(bits | NO_OLDER)?;
        }
        Some(Way { levers: bits, weight: self.weight(bits), verdict })
    }

    /// The verdict on the case with these levers moved, if it is better: each rule asked once for those that move it.
    fn betters(&mut self, bits: Levers) -> Option<Span> {
        let Self { case, now, moves, rules, unmoved, .. } = self;
        let mut changed: Option<(Case, World)> = None;
        let mut verdict = *unmoved;
        for Tried { rule, moved_by, spans, .. } in rules {
            let key = bits & *moved_by;
            let span = spans.iter().find(|(known, _)| *known == key).map(|(_, span)| *span);
            let span = span.unwrap_or_else(|| {
                let (changed, world) = changed.get_or_insert_with(|| {
                    let mut changed = case.clone();
                    moved(moves, bits).for_each(|known| known.lever.apply(case, &mut changed, known.steps));
                    if bits & NO_OLDER != 0 {
                        changed.applicant.age = case.applicant.age;
                    }
                    let world = World::of(&changed);
                    (changed, world)
                });
                let span = rule.outcomes_in(changed, world).span();
                spans.push((key, span));
                span
            });
            verdict = verdict.worst(span);
            if verdict.least >= *now || verdict.most > *now {
                return None;
            }
        }
        Some(verdict)
    }

    /// The least of each of a way's moves that still leads there. More of a move never leads less far, so halving finds it.
    pub(super) fn least(&self, way: &Way) -> Vec<(Lever, u32)> {
        let mut steps: Vec<_> = moved(&self.moves, way.levers).map(|known| (known.lever, known.steps)).collect();
        let mut changed = self.case.clone();
        steps.iter().for_each(|(lever, steps)| lever.apply(self.case, &mut changed, *steps));
        for (lever, enough) in &mut steps {
            // The other rules say the same however far it is moved.
            let hang = |tried: &&Tried| lever.moves(tried.rule);
            let mut short = 0;
            while *enough - short > 1 {
                let middle = short + (*enough - short) / 2;
                lever.apply(self.case, &mut changed, middle);
                let leads = |tried: &Tried| {
                    let span = tried.rule.outcomes(&changed).span();
                    span.least <= way.verdict.least && span.most <= way.verdict.most
                };
                if self.rules.iter().filter(hang).all(leads) {
                    *enough = middle;
                } else {
                    short = middle;
                }
            }
            lever.apply(self.case, &mut changed, *enough);
        }
        steps
    }
}

/// The moves of some levers.
fn moved(moves: &[Move], bits: Levers) -> impl Iterator<Item = &Move> {
    moves.iter().enumerate().filter(move |(at, _)| bits & 1 << at != 0).map(|(_, known)| known)
}

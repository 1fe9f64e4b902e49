//! The rulebook: everything that the check rests on, entry by entry, read off the tables that decide. For pages alone, since
//! no assessment hangs on it.

mod doubts;
mod examples;
mod figures;
mod flip;
mod periods;

pub use examples::{EXAMPLES, Example, examples};
pub use figures::FigureId;
pub use flip::{Flip, smallest_flip};
pub use periods::{Period, PeriodId, periods};

use crate::area::Area;
use crate::assessment::NoteId;
use crate::case::{Fact, Region};
use crate::day::Day;
use crate::law::{DoubtId, Source};
use crate::level::{Certainty, Level};
use crate::norm::{self, CALCULATION_INDICES, OCCUPANCY_NORMS, OwnerOffence};
use crate::rules::{RULES, Rule, RuleId};

words! {
    /// What an entry is.
    pub enum Kind {
        /// A rule.
        Rule = "rule",
        /// The norm of a place.
        Norm = "norm",
        /// A note.
        Note = "note",
        /// An amount of money.
        Amount = "amount",
        /// An age, a term, or another figure.
        Term = "term",
        /// What the law leaves open.
        Doubt = "doubt",
    }
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A rule.
    Rule(RuleId),
    /// The norm of a place.
    Norm(Region),
    /// A note.
    Note(NoteId),
    /// The monthly calculation index.
    Index,
    /// The fine of owners for an offence.
    Fine(OwnerOffence),
    /// A figure.
    Figure(FigureId),
    /// A doubt.
    Doubt(DoubtId),
}

impl About {
    /// Of which kind it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Rule(_) => Kind::Rule,
            Self::Norm(_) => Kind::Norm,
            Self::Note(_) => Kind::Note,
            Self::Index | Self::Fine(_) => Kind::Amount,
            Self::Figure(_) => Kind::Term,
            Self::Doubt(_) => Kind::Doubt,
        }
    }

    /// Its name among those of its kind.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rule(id) => id.word(),
            Self::Norm(region) => region.word(),
            Self::Note(id) => id.word(),
            Self::Index => "mci",
            Self::Fine(offence) => offence.word(),
            Self::Figure(id) => id.word(),
            Self::Doubt(id) => id.word(),
        }
    }

    /// Its name in addresses: `rule/under-14`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.kind().word(), self.word())
    }
}

/// An entry of the rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub about: About,
    /// What holds, first day rising; each until the day before the next, unless it ends before.
    pub times: Vec<Time>,
    /// What the law leaves open about it.
    pub doubts: &'static [DoubtId],
    /// The facts that it asks about.
    pub reads: &'static [Fact],
    /// The levels that it can give, rising.
    pub levels: &'static [Level],
}

/// What holds from one day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// First day, as far as the check answers.
    pub from: Day,
    /// Last day, where one is known.
    pub until: Option<Day>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The acts.
    pub sources: &'static [Source],
    /// What it amounts to.
    pub figure: Option<Figure>,
}

/// What holds, where it is a figure that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Least usable area a person, and whether the decision takes family out of it.
    Norm(Area, bool),
    /// Tenge.
    Tenge(u32),
}

impl Time {
    /// From that day on, without an end and without a figure that changes.
    const fn since(from: Day, certainty: Certainty, sources: &'static [Source]) -> Self {
        Self { from, until: None, certainty, sources, figure: None }
    }
}

impl Entry {
    /// What holds from one day on, and hangs on no facts.
    fn plain(about: About, time: Time) -> Self {
        Self { about, times: vec![time], doubts: &[], reads: &[], levels: &[] }
    }

    /// What holds on a day.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<&Time> {
        self.times.iter().rev().find(|time| time.from <= day).filter(|time| time.until.is_none_or(|until| day <= until))
    }

    /// Whether it says the same on two days: in the same acts, as surely, with the same figures and doubts.
    #[must_use]
    pub fn is_same_on(&self, one: Day, other: Day) -> bool {
        let open = |day| self.doubts.iter().filter(move |doubt| doubts::since(**doubt) <= day);
        let same = |one: &Time, other: &Time| {
            (one.certainty, one.sources, one.figure) == (other.certainty, other.sources, other.figure)
        };
        let holds = match (self.on(one), self.on(other)) {
            (Some(one), Some(other)) => same(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        holds && open(one).eq(open(other))
    }

    /// Each time with its last day, where it ends by itself or another follows.
    pub fn spans(&self) -> impl Iterator<Item = (&Time, Option<Day>)> {
        let next = self.times.iter().skip(1).map(|time| time.from.plus_days(-1)).chain([None]);
        self.times.iter().zip(next).map(|(time, next)| (time, time.until.or(next)))
    }
}

/// Every entry, kind by kind.
#[must_use]
pub fn entries() -> Vec<Entry> {
    let rules = RULES.iter().map(rule);
    let norms = Region::ALL.iter().copied().filter(|region| OCCUPANCY_NORMS.iter().any(|norm| norm.region == *region));
    let notes = NoteId::ALL.iter().copied().map(note);
    let fines = OwnerOffence::ALL.iter().copied().map(fine);
    let figures = FigureId::ALL.iter().map(|id| Entry::plain(About::Figure(*id), id.time()));
    let doubts = DoubtId::ALL.iter().copied().map(doubts::entry);
    rules.chain(norms.map(norm)).chain(notes).chain([index()]).chain(fines).chain(figures).chain(doubts).collect()
}

fn rule(rule: &'static Rule) -> Entry {
    let time = |basis: &crate::rules::Basis| Time::since(basis.from, basis.certainty, basis.sources);
    Entry {
        about: About::Rule(rule.id),
        times: rule.bases.iter().map(time).collect(),
        doubts: rule.doubts,
        reads: rule.reads,
        levels: rule.levels,
    }
}

fn norm(region: Region) -> Entry {
    let rule = Rule::of(RuleId::CapitalNorm);
    let of_region = OCCUPANCY_NORMS.iter().filter(|norm| norm.region == region);
    // A first day may be less sure than those after it.
    let days = of_region.flat_map(|norm| {
        let after = norm.from.plus_days(1).filter(|_| norm.from_certainty != Certainty::Certain);
        [Some(norm.from), after].into_iter().flatten().map(move |day| (norm, day))
    });
    let times = days.map(|(norm, day)| Time {
        figure: Some(Figure::Norm(norm.per_person, norm.exempts_family)),
        ..Time::since(day, norm.certainty_on(day), norm.sources)
    });
    Entry {
        about: About::Norm(region),
        times: times.collect(),
        doubts: rule.doubts,
        reads: rule.reads,
        levels: rule.levels,
    }
}

fn note(id: NoteId) -> Entry {
    let basis = id.basis();
    let time = Time::since(norm::RULES_BEGIN, basis.certainty, basis.sources);
    Entry { doubts: basis.doubts, ..Entry::plain(About::Note(id), time) }
}

fn index() -> Entry {
    let times = CALCULATION_INDICES.iter().map(|index| Time {
        until: Some(index.until),
        figure: Some(Figure::Tenge(index.tenge)),
        ..Time::since(index.from, index.certainty, index.sources)
    });
    Entry { about: About::Index, times: times.collect(), doubts: &[], reads: &[], levels: &[] }
}

fn fine(offence: OwnerOffence) -> Entry {
    let fine = offence.fine();
    let time = Time::since(fine.from, norm::fines_certainty(norm::LAW_READ), fine.sources);
    Entry { doubts: &[DoubtId::Fines], ..Entry::plain(About::Fine(offence), time) }
}

//! The full product of partial facts for one rule, each answer of the rule held against every completion.

use crate::common::brute::{self, Level};
use crate::common::facts::{Partial, Whole, Ymd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use tirkeu::case::Code;
use tirkeu::rules::{Rule, RuleId};

type Give = Box<dyn Fn(&mut Partial) + Send + Sync>;
type Set = Box<dyn Fn(&mut Whole) + Send + Sync>;

/// One thing that a case can say about some facts.
pub(crate) struct Choice {
    /// Puts it into the case, "unknown" included.
    pub(crate) give: Give,
    /// Everything that it leaves possible; nothing where the facts conflict.
    pub(crate) worlds: Vec<Set>,
}

/// Everything that a case can say about some facts.
pub(crate) type Dim = Vec<Choice>;

/// Shows for every combination of choices, on every day, that the rule's span is the hull of the brute force's levels
/// over all completions, and that the rule has a reading exactly where all completions share it. Combinations with a
/// conflict must not pass the door.
pub(crate) fn prove(id: RuleId, days: &[Ymd], dims: &[Dim]) {
    // A prime, so that no case is met twice, and one after the other far apart: a difference is found soon.
    const STRIDE: usize = 1_000_003;
    let rule = Rule::of(id);
    let count = days.len() * dims.iter().map(Vec::len).product::<usize>();
    assert!(count > 0 && !count.is_multiple_of(STRIDE));
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for thread in 0..threads {
            let stop = &stop;
            scope.spawn(move || {
                for number in (thread..count).step_by(threads) {
                    if stop.load(Ordering::Relaxed) {
                        return;
                    }
                    if let Err(difference) = compare(rule, number * STRIDE % count, days, dims) {
                        stop.store(true, Ordering::Relaxed);
                        panic!("{id:?}: {difference}");
                    }
                }
            });
        }
    });
}

fn compare(rule: &Rule, number: usize, days: &[Ymd], dims: &[Dim]) -> Result<(), String> {
    let mut rest = number;
    let mut pick = |count: usize| {
        let picked = rest % count;
        rest /= count;
        picked
    };
    let day = days[pick(days.len())];
    let choices: Vec<&Choice> = dims.iter().map(|dim| &dim[pick(dim.len())]).collect();
    let (mut partial, mut whole) = background(number, day);
    for choice in &choices {
        (choice.give)(&mut partial);
    }
    let answer = crate::common::try_case(&partial.value());
    let mut hull = Hull::default();
    let level = brute::rule(rule.id.word());
    let is_norm = rule.id == RuleId::CapitalNorm;
    complete(&choices, &mut whole, &mut |whole| {
        // Nobody is of that age.
        if whole.age == u8::MAX {
            return;
        }
        hull.add(if is_norm { brute::capital_norm(whole) } else { (level(whole), None) });
    });
    match (answer, hull.span) {
        (Ok(case), Some(expected)) => {
            let outcomes = rule.outcomes(&case);
            let span = outcomes.span();
            let found = (span.least.word(), span.most.word(), outcomes.reading().map(|reading| reading.word()));
            let expected =
                (expected.0.word(), expected.1.word(), hull.reading.flatten().filter(|_| !hull.readings_differ));
            if found == expected { Ok(()) } else { Err(format!("{found:?} instead of {expected:?} for {partial:?}")) }
        }
        (Err(problems), None) if problems.iter().all(|problem| problem.code == Code::Conflict) => Ok(()),
        (answer, _) => Err(format!("{answer:?} for {partial:?}")),
    }
}

/// Every completion: one world of each choice.
fn complete(choices: &[&Choice], whole: &mut Whole, visit: &mut impl FnMut(&Whole)) {
    let Some((choice, rest)) = choices.split_first() else {
        return visit(whole);
    };
    for set in &choice.worlds {
        set(whole);
        complete(rest, whole, visit);
    }
}

#[derive(Default)]
struct Hull {
    span: Option<(Level, Level)>,
    reading: Option<Option<&'static str>>,
    readings_differ: bool,
}

impl Hull {
    fn add(&mut self, (level, reading): (Level, Option<&'static str>)) {
        let (least, most) = self.span.unwrap_or((level, level));
        self.span = Some((least.min(level), most.max(level)));
        self.readings_differ |= *self.reading.get_or_insert(reading) != reading;
    }
}

/// What the case says of the facts that are not in the product: nothing, or one thing or another in turn. A rule that
/// looked at a fact which the contract does not name would answer differently with the turns.
fn background(number: usize, day: Ymd) -> (Partial, Whole) {
    let one = Whole {
        filing: day,
        exempt: None,
        joining: None,
        age: 30,
        other_owners: vec![["person", "full", "given"]],
        registration: "permanent",
        from: (2026, 12, 1),
        until: (2027, 3, 1),
        purpose: "duty",
        status: "citizen",
        capacity: "full",
        from_abroad: false,
        exit_proof: true,
        has_eds: true,
        phone_linked: true,
        consents_to_data_access: true,
        represented_by: "nobody",
        ownership: "none",
        relation_to_owner: "child",
        full_time_student: false,
        named_in_tenancy: true,
        region: "KZ-75",
        kind: "flat",
        tenure: "private",
        address_registered: true,
        suspended: false,
        restricted_place: None,
        usable_area: 6000,
        registered: [1, 0, 0],
        ..Whole::any(day, &mut |_| 0)
    };
    let other = Whole {
        exempt: Some("shift-work"),
        joining: Some([1, 1, 1]),
        age: 13,
        other_owners: vec![["person", "minor", "refused"], ["organisation", "incapable", "pending"]],
        registration: "temporary",
        until: (2028, 12, 1),
        purpose: "other",
        status: "visitor",
        capacity: "none",
        from_abroad: true,
        exit_proof: false,
        has_eds: false,
        phone_linked: false,
        consents_to_data_access: false,
        represented_by: "attorney",
        ownership: "shared",
        relation_to_owner: "none",
        named_in_tenancy: false,
        region: "KZ-71",
        kind: "non-residential",
        tenure: "service",
        address_registered: false,
        suspended: true,
        restricted_place: Some(true),
        usable_area: 1,
        registered: [9, 9, 9],
        from: one.from,
        full_time_student: one.full_time_student,
        ..Whole::any(day, &mut |count| count - 1)
    };
    // A prime number of turns, so that no choice always meets the same one.
    match number % 7 {
        0 | 1 => (one.known(), one),
        2 | 3 => (other.known(), other),
        _ => (Partial::unknown(day), one),
    }
}

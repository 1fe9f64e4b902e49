//! How the page was held against the Web Content Accessibility Guidelines 2.2, criterion by criterion: read by the page on
//! accessibility, and by the report that tenders ask for.

use crate::day::Day;

/// How a criterion was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// By these tests, each time.
    Test(&'static str),
    /// By somebody, on [`HAND`], in this way.
    Hand(&'static str),
    /// Not at all, since nothing on the page is of that kind.
    Absent(&'static str),
    /// Not yet.
    Unchecked,
}

use Checked::{Absent, Hand, Test, Unchecked};

/// How a criterion was checked where the page stands within that of another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// In a way of its own.
    Own(Checked),
    /// As on the page, and not once more.
    Same,
}

/// A criterion of levels A and AA.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Its number in the guidelines.
    pub number: &'static str,
    /// Its level.
    pub level: &'static str,
    /// How it was checked on the page.
    pub checked: Checked,
}

const fn of(number: &'static str, level: &'static str, checked: Checked) -> Criterion {
    Criterion { number, level, checked }
}

impl Criterion {
    /// How it was checked in the component and in the frame.
    #[must_use]
    pub fn elsewhere(&self) -> Elsewhere {
        if OF_WIDGET.contains(&self.number) {
            return Elsewhere::Own(Test("embed.spec.ts"));
        }
        if OF_HOST.contains(&self.number) {
            return Elsewhere::Own(Absent("host"));
        }
        match self.checked {
            Absent(_) => Elsewhere::Own(self.checked),
            Test(_) | Hand(_) | Unchecked => Elsewhere::Same,
        }
    }
}

/// When somebody last went through the page by hand.
pub const HAND: Day = Day::of(2026, 11, 22);

/// Every criterion of levels A and AA, in the order of the guidelines.
#[rustfmt::skip]
pub const CRITERIA: [Criterion; 55] = [
    of("1.1.1", "A", Test("screens.spec.ts looks.spec.ts")),
    of("1.2.1", "A", Absent("media")),
    of("1.2.2", "A", Absent("media")),
    of("1.2.3", "A", Absent("media")),
    of("1.2.4", "AA", Absent("media")),
    of("1.2.5", "AA", Absent("media")),
    of("1.3.1", "A", Test("screens.spec.ts")),
    of("1.3.2", "A", Hand("tree")),
    of("1.3.3", "A", Hand("read")),
    of("1.3.4", "AA", Hand("turned")),
    of("1.3.5", "AA", Absent("personal")),
    of("1.4.1", "A", Test("looks.spec.ts")),
    of("1.4.2", "A", Absent("media")),
    of("1.4.3", "AA", Test("screens.spec.ts")),
    of("1.4.4", "AA", Test("looks.spec.ts")),
    of("1.4.5", "AA", Absent("pictures")),
    of("1.4.10", "AA", Test("screens.spec.ts")),
    of("1.4.11", "AA", Hand("colours")),
    of("1.4.12", "AA", Hand("spacing")),
    of("1.4.13", "AA", Hand("pointer")),
    of("2.1.1", "A", Test("journeys.spec.ts")),
    of("2.1.2", "A", Hand("keyboard")),
    of("2.1.4", "A", Absent("gestures")),
    of("2.2.1", "A", Test("way.spec.ts")),
    of("2.2.2", "A", Test("way.spec.ts")),
    of("2.3.1", "A", Absent("time")),
    of("2.4.1", "A", Test("journeys.spec.ts")),
    of("2.4.2", "A", Test("screens.spec.ts")),
    of("2.4.3", "A", Test("journeys.spec.ts history.spec.ts")),
    of("2.4.4", "A", Hand("read")),
    of("2.4.5", "AA", Unchecked),
    of("2.4.6", "AA", Hand("read")),
    of("2.4.7", "AA", Test("looks.spec.ts")),
    of("2.4.11", "AA", Hand("keyboard")),
    of("2.5.1", "A", Absent("gestures")),
    of("2.5.2", "A", Hand("pointer")),
    of("2.5.3", "A", Hand("tree")),
    of("2.5.4", "A", Absent("gestures")),
    of("2.5.7", "AA", Absent("gestures")),
    of("2.5.8", "AA", Test("looks.spec.ts")),
    of("3.1.1", "A", Test("screens.spec.ts boot.spec.ts")),
    of("3.1.2", "AA", Unchecked),
    of("3.2.1", "A", Hand("keyboard")),
    of("3.2.2", "A", Hand("keyboard")),
    of("3.2.3", "AA", Hand("screens")),
    of("3.2.4", "AA", Hand("screens")),
    of("3.2.6", "A", Hand("screens")),
    of("3.3.1", "A", Test("errors.spec.ts")),
    of("3.3.2", "A", Hand("read")),
    of("3.3.3", "AA", Test("errors.spec.ts")),
    of("3.3.4", "AA", Test("saved.spec.ts")),
    of("3.3.7", "A", Test("history.spec.ts way.spec.ts")),
    of("3.3.8", "AA", Absent("personal")),
    of("4.1.2", "A", Test("screens.spec.ts errors.spec.ts")),
    of("4.1.3", "AA", Test("way.spec.ts offline.spec.ts")),
];

/// What the tests of the component and the frame look at.
const OF_WIDGET: [&str; 6] = ["1.3.1", "1.4.3", "1.4.10", "2.1.1", "2.4.3", "4.1.2"];
/// What the page around them decides.
const OF_HOST: [&str; 2] = ["2.4.2", "2.4.5"];

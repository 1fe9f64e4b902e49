//! Two runs compared row by row: the same file on another day, or the result of an earlier one, by the caller's own key.

use super::flats::{Next, span};
use super::order::{Group, Outcome};
use crate::batch::Hint;
use crate::flat::FlatState;
use borsh::{BorshDeserialize, BorshSerialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Codes of the results that tell what a row came to.
pub const RESULTS: [&str; 8] =
    ["state", "verdict", "error", "nextOutsider", "nextOutsiderReading", "nextRelative", "nextRelativeReading", "hint"];
/// The most keys that are named of rows which only the other run has.
const NAMED: usize = 100;

/// What a row came to, as far as runs are compared by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct RowState {
    /// Its verdict, or the state of its flat.
    pub outcome: Outcome,
    /// Of a flat, what the norm says of one more.
    pub next: Option<Next>,
}

/// How two runs differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Comparison {
    /// Rows that came to the same.
    pub same: u32,
    /// Rows that came to something else, or are new.
    pub changed: u32,
    /// Of them, those that the other run does not have.
    pub new: u32,
    /// Rows that only the other run has.
    pub gone: u32,
    /// The first of their keys.
    pub gone_keys: Vec<String>,
    /// Rows that moved, by the group in the other run and in this one, the most first.
    pub moves: Vec<Move>,
}

/// Rows that moved from one group to another, or within one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Move {
    /// The group in the other run.
    pub from: Group,
    /// The group in this one.
    pub to: Group,
    /// How many.
    pub rows: u32,
}

/// What a row came to in the other run, where that is something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Other {
    /// The other run does not have it.
    New,
    /// It came to this.
    Was(RowState),
}

/// Rows that came to something else, by their places in this run.
pub type Others = BTreeMap<u32, Other>;

impl RowState {
    /// Reads the cells of results of a row, by their codes.
    pub fn read<'c>(cell: impl Fn(&str) -> &'c str) -> Self {
        let is_total = cell("hint").split(' ').any(|hint| hint == Hint::LooksLikeTotal.word());
        let flat = FlatState::from_word(cell("state"));
        let flat = flat.map(|state| if is_total { Outcome::Total } else { Outcome::Flat(state) });
        let found = flat.or_else(|| span(cell("verdict")).map(Outcome::Verdict));
        let nothing = if cell("error").is_empty() { Outcome::Empty } else { Outcome::Wrong };
        Self { outcome: found.unwrap_or(nothing), next: Next::read(cell) }
    }

    /// Whether it looks like a sum of others, which is no row of its own.
    fn is_total(self) -> bool {
        self.outcome == Outcome::Total
    }

    /// The same as codes in the order of [`RESULTS`] tell.
    #[must_use]
    pub fn of_codes(codes: &[String]) -> Self {
        let cell = |code: &str| {
            let place = RESULTS.iter().position(|known| *known == code);
            place.and_then(|place| codes.get(place)).map_or("", String::as_str)
        };
        Self::read(cell)
    }
}

impl Comparison {
    /// Takes a row of both runs; says whether it came to something else. A line of sums is none of either.
    pub fn add(&mut self, other: RowState, now: RowState) -> bool {
        if now.is_total() {
            return false;
        }
        if other == now {
            self.same += 1;
            return false;
        }
        self.changed += 1;
        let (from, to) = (Group::of(other.outcome), Group::of(now.outcome));
        match self.moves.iter_mut().find(|known| (known.from, known.to) == (from, to)) {
            Some(known) => known.rows += 1,
            None => self.moves.push(Move { from, to, rows: 1 }),
        }
        true
    }

    /// Puts the groups between which most rows moved first.
    pub fn finish(&mut self) {
        self.moves.sort_by_key(|known| std::cmp::Reverse(known.rows));
    }

    fn miss(&mut self, key: &str) {
        self.gone += 1;
        if self.gone_keys.len() < NAMED {
            self.gone_keys.push(key.to_owned());
        }
    }
}

/// Compares rows by their keys; of those that have the same one, in the order of the files. Gives too what came to something
/// else.
#[must_use]
pub fn by_key(mut others: Vec<(Box<str>, RowState)>, mut now: Vec<(Box<str>, u32, RowState)>) -> (Comparison, Others) {
    others.retain(|(_, state)| !state.is_total());
    now.retain(|(.., state)| !state.is_total());
    others.sort_by(|(one, _), (other, _)| one.cmp(other));
    now.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    let (mut comparison, mut found) = (Comparison::default(), Others::new());
    let (mut others, mut now) = (others.into_iter().peekable(), now.into_iter().peekable());
    loop {
        let order = match (others.peek(), now.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((other, _)), Some((key, ..))) => other.cmp(key),
        };
        let other = if order == Ordering::Greater { None } else { others.next() };
        let row = if order == Ordering::Less { None } else { now.next() };
        match (other, row) {
            (Some((_, other)), Some((_, row, state))) => {
                if comparison.add(other, state) {
                    found.insert(row, Other::Was(other));
                }
            }
            (Some((key, _)), None) => comparison.miss(&key),
            (None, Some((_, row, _))) => {
                comparison.changed += 1;
                comparison.new += 1;
                found.insert(row, Other::New);
            }
            (None, None) => {}
        }
    }
    comparison.finish();
    (comparison, found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::{Batch, CsvOptions, Options, Shape};
    use crate::day::Day;
    use crate::flat::NextAnswer;
    use crate::level::{Level, Span};
    use crate::rules::Reading;
    use crate::worker::sheet::Sheet;

    fn flat(state: FlatState) -> RowState {
        RowState { outcome: Outcome::Flat(state), next: None }
    }

    fn key(key: &str) -> Box<str> {
        key.into()
    }

    #[test]
    fn rows_are_compared_by_key_in_whatever_order_they_stand() {
        let (over, free) = (flat(FlatState::Over), flat(FlatState::Free));
        let others = vec![(key("b"), over), (key("a"), free), (key("gone"), free), (key("c"), over)];
        let now = vec![(key("c"), 0, free), (key("a"), 1, free), (key("new"), 2, over), (key("b"), 3, free)];
        let (comparison, found) = by_key(others, now);
        let Comparison { same, changed, new, gone, gone_keys, moves } = comparison;
        assert_eq!((same, changed, new, gone, gone_keys), (1, 3, 1, 1, vec!["gone".to_owned()]));
        let moved = Move { from: Group::Flat(FlatState::Over), to: Group::Flat(FlatState::Free), rows: 2 };
        assert_eq!(moves, [moved]);
        assert_eq!(found, Others::from([(0, Other::Was(over)), (2, Other::New), (3, Other::Was(over))]));
    }

    /// What the norm says of one more may turn in them as well: they are no flats for all that.
    #[test]
    fn lines_of_sums_are_left_out() {
        let (total, free) = (RowState { outcome: Outcome::Total, next: None }, flat(FlatState::Free));
        let others = vec![(key("a"), free), (key("gone"), total)];
        let (comparison, found) = by_key(others, vec![(key("a"), 0, free), (key("total"), 1, total)]);
        assert_eq!(comparison, Comparison { same: 1, ..Comparison::default() });
        assert_eq!(found, Others::new());
        let mut comparison = Comparison::default();
        assert!(!comparison.add(free, total));
        assert_eq!(comparison, Comparison::default());
    }

    #[test]
    fn rows_of_one_key_are_compared_in_order() {
        let (over, free) = (flat(FlatState::Over), flat(FlatState::Free));
        let others = vec![(key("1"), over), (key("1"), free), (key("1"), free)];
        let (comparison, found) = by_key(others, vec![(key("1"), 0, over), (key("1"), 1, over)]);
        assert_eq!((comparison.same, comparison.changed, comparison.gone), (1, 1, 1));
        assert_eq!(found, Others::from([(1, Other::Was(free))]));
    }

    /// Landlord §5: what a turn of the norm changes of a flat may be what it says of one more alone.
    #[test]
    fn what_the_norm_says_of_one_more_is_a_change_too() {
        let next = |level, reading| NextAnswer { level: Span::settled(level), reading: Some(reading) };
        let outsider = next(Level::Refused, Reading::Exceeded);
        let before = Next { outsider, relative: next(Level::Refused, Reading::Exceeded) };
        let after = Next { outsider, relative: next(Level::Ask, Reading::Conflict) };
        let state = |next| RowState { next: Some(next), ..flat(FlatState::Over) };
        let mut comparison = Comparison::default();
        assert!(comparison.add(state(before), state(after)));
        assert!(!comparison.add(state(after), state(after)));
        assert_eq!((comparison.same, comparison.changed), (1, 1));
    }

    /// Landlord §5: the same file on two filing days tells which flats a turn of the norm touches.
    #[test]
    fn a_turn_of_the_norm_touches_some_flats() {
        let file = "own,dwelling.region,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders\n\
                    over,KZ-71,44.90,1,3\nfull,KZ-71,60,1,3\nfree,KZ-71,60,1,1\nopen,KZ-71,,1,1\nelsewhere,KZ-75,60,1,1\nwrong,KZ-71,x,1,1\n";
        let states = |month, day| {
            let options = CsvOptions { shape: Shape::Flats, ..CsvOptions::on(Day::of(2026, month, day)) };
            let (mut batch, mut sheet) = (Batch::new(Options::new(options).unwrap()), Sheet::default());
            batch.push(file.as_bytes());
            batch.finish();
            sheet.gather(&mut batch);
            let state = |row| {
                let cells = batch.cells_of(sheet.line(sheet.entry(row)?));
                Some(RowState::read(|code| batch.result(&cells, code)))
            };
            (0..).map_while(state).collect::<Vec<_>>()
        };
        let changed = |before: Vec<RowState>, after: Vec<RowState>| {
            let mut comparison = Comparison::default();
            let changed: Vec<_> =
                before.into_iter().zip(after).map(|(before, now)| comparison.add(before, now)).collect();
            assert_eq!(comparison.same + comparison.changed, 6);
            changed
        };
        assert_eq!(changed(states(8, 24), states(8, 25)), [true, true, false, true, false, false]);
        assert_eq!(changed(states(6, 30), states(7, 1)), [false; 6]);
    }

    #[test]
    fn codes_tell_what_a_row_came_to() {
        let codes = |codes: [&str; 7]| RowState::of_codes(&codes.map(str::to_owned));
        assert_eq!(codes(["over", "", "", "", "", "", ""]), flat(FlatState::Over));
        let open = Span { least: Level::Ready, most: Level::Ask };
        assert_eq!(codes(["", "ready..ask", "", "", "", "", ""]).outcome, Outcome::Verdict(open));
        assert_eq!(codes(["", "", "row 3", "", "", "", ""]).outcome, Outcome::Wrong);
        assert_eq!(codes(["", "", "", "", "", "", ""]).outcome, Outcome::Empty);
        assert_eq!(
            RowState::read(|code| ["full", "looks-like-total"][usize::from(code == "hint")]).outcome,
            Outcome::Total
        );
        let said = codes(["full", "", "", "refused", "exceeded", "ask", "conflict"]).next.unwrap();
        assert_eq!(said.relative.reading, Some(Reading::Conflict));
    }
}

//! Two runs side by side, row by row by a key of the caller's: what changed since the last list, or what another filing day
//! changes in the same one.

use super::order::Outcome;
use super::sheet::Sheet;
use crate::batch::Batch;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One of two runs.
#[derive(Clone, Copy)]
pub struct Run<'r> {
    /// How its lines are read.
    pub batch: &'r Batch,
    /// Its lines.
    pub sheet: &'r Sheet,
    /// The column of its key, from 0.
    pub key: usize,
}

/// What differs between two runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// Rows that differ: those of the later run in its order, then those that it does not have.
    pub changes: Vec<RowChange>,
    /// How many more there are of them: the list ends somewhere.
    pub more: u32,
    /// Rows that came to the same.
    pub same: u32,
    /// Keys of several rows of one run, and empty ones: nobody can tell which of them is which.
    pub unclear: u32,
}

/// A row that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowChange {
    /// Its key.
    pub key: String,
    /// What it came to; `None` where it was not there.
    pub before: Option<Outcome>,
    /// What it comes to; `None` where it is not there any more.
    pub after: Option<Outcome>,
    /// The results that differ, where both runs have them.
    pub cells: Vec<CellChange>,
}

/// A result that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellChange {
    /// The heading of its column.
    pub column: String,
    /// What stood there.
    pub before: String,
    /// What stands there.
    pub after: String,
}

/// The most rows that are listed.
const MOST: usize = 1_000;
/// The column of errors: they name rows, which may stand elsewhere.
const ERROR: &str = "error";

/// Compares two runs. White space around keys makes no difference.
#[must_use]
pub fn compare(before: Run<'_>, after: Run<'_>) -> Comparison {
    let (old, new) = (before.rows(), after.rows());
    let mut comparison = Comparison::default();
    for (key, row) in after.keys() {
        let is_unclear = |rows: &BTreeMap<String, Option<u32>>| rows.get(&key).is_some_and(Option::is_none);
        if key.is_empty() || is_unclear(&old) || is_unclear(&new) {
            comparison.unclear += 1;
            continue;
        }
        let known = old.get(&key).copied().flatten();
        let cells = known.map(|known| before.differences(known, &after, row)).unwrap_or_default();
        let (was, is) = (known.and_then(|known| before.outcome(known)), after.outcome(row));
        if was == is && cells.is_empty() {
            comparison.same += 1;
        } else {
            comparison.add(RowChange { key, before: was, after: is, cells });
        }
    }
    for (key, row) in before.keys().filter(|(key, _)| !new.contains_key(key)) {
        match old.get(&key) {
            Some(Some(_)) if !key.is_empty() => {
                let before = before.outcome(row);
                comparison.add(RowChange { key, before, after: None, cells: Vec::new() });
            }
            _ => comparison.unclear += 1,
        }
    }
    comparison
}

impl Comparison {
    fn add(&mut self, change: RowChange) {
        if self.changes.len() < MOST {
            self.changes.push(change);
        } else {
            self.more += 1;
        }
    }
}

impl Run<'_> {
    /// The key of each row, in order.
    fn keys(&self) -> impl Iterator<Item = (String, u32)> {
        (0..self.sheet.rows()).map(|row| (self.cells(row).get(self.key).map_or("", |key| key.trim()).to_owned(), row))
    }

    /// The row of each key; `None` where there are several.
    fn rows(&self) -> BTreeMap<String, Option<u32>> {
        let mut rows = BTreeMap::new();
        for (key, row) in self.keys() {
            rows.entry(key).and_modify(|row| *row = None).or_insert(Some(row));
        }
        rows
    }

    fn outcome(&self, row: u32) -> Option<Outcome> {
        self.sheet.entry(row).map(|entry| entry.outcome)
    }

    fn cells(&self, row: u32) -> Vec<String> {
        self.sheet.entry(row).map(|entry| self.batch.cells_of(self.sheet.line(entry))).unwrap_or_default()
    }

    /// The headings of results and their cells in a row.
    fn results(&self, row: u32) -> impl Iterator<Item = (String, String)> {
        let own = self.batch.own_columns();
        self.batch.cells_of(self.sheet.header()).into_iter().zip(self.cells(row)).skip(own)
    }

    /// The results that differ between two rows.
    fn differences(&self, row: u32, after: &Self, row_after: u32) -> Vec<CellChange> {
        let now: BTreeMap<_, _> = after.results(row_after).collect();
        let change = |(column, before): (String, String)| {
            let after = now.get(&column).cloned()?;
            let is_same = before == after || (column == ERROR && before.is_empty() == after.is_empty());
            (!is_same).then_some(CellChange { column, before, after })
        };
        self.results(row).filter_map(change).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::{CsvOptions, Options, Shape};
    use crate::day::Day;
    use crate::flat::FlatState;

    fn run(file: &str, on: Day) -> (Batch, Sheet) {
        let options = CsvOptions { shape: Shape::Flats, ..CsvOptions::on(on) };
        let (mut batch, mut sheet) = (Batch::new(Options::new(options).unwrap()), Sheet::default());
        batch.push(file.as_bytes());
        batch.finish();
        sheet.gather(&mut batch);
        (batch, sheet)
    }

    fn compared(before: &(Batch, Sheet), after: &(Batch, Sheet)) -> Comparison {
        let side = |(batch, sheet)| Run { batch, sheet, key: 0 };
        compare(side((&before.0, &before.1)), side((&after.0, &after.1)))
    }

    const HEAD: &str = "Кв.,dwelling.region,dwelling.tenure,dwelling.usableArea,dwelling.registered.total\n";

    #[test]
    fn rows_are_found_again_by_their_key() {
        let day = Day::of(2026, 11, 28);
        let before = run(
            &format!(
                "{HEAD}1,KZ-71,private,30,2\n2,KZ-71,private,30,2\n3,KZ-71,private,30,0\n4,KZ-71,,x,\n5,,,,\n5,,,,\n"
            ),
            day,
        );
        let after = run(
            &format!("{HEAD}9,KZ-71,private,30,2\n4,KZ-71,,y,\n2 ,KZ-71,private,30,3\n1,KZ-71,private,30,2\n,,,,\n"),
            day,
        );
        let Comparison { changes, same, unclear, .. } = compared(&before, &after);
        // The fourth row is wrong in both, wherever it stands.
        assert_eq!((same, unclear), (2, 3));
        let state = |state| Some(Outcome::Flat(state));
        let found: Vec<_> = changes.iter().map(|change| (change.key.as_str(), change.before, change.after)).collect();
        assert_eq!(
            found,
            [
                ("9", None, state(FlatState::Full)),
                ("2", state(FlatState::Full), state(FlatState::Over)),
                ("3", state(FlatState::Free), None),
            ]
        );
        let cells: Vec<_> = changes[1].cells.iter().map(|cell| cell.column.as_str()).collect();
        assert_eq!(cells, ["persons", "requiredArea", "shortage", "state"]);
        assert_eq!((changes[1].cells[0].before.as_str(), changes[1].cells[0].after.as_str()), ("2", "3"));
    }

    #[test]
    fn another_filing_day_touches_the_rows_that_its_law_touches() {
        let file = format!("{HEAD}1,KZ-71,private,30,2\n2,KZ-71,private,45,2\n3,KZ-75,private,15,2\n");
        let on = |year, month, day| run(&file, Day::of(year, month, day));
        let amended = compared(&on(2026, 8, 24), &on(2026, 8, 25));
        let keys =
            |comparison: &Comparison| comparison.changes.iter().map(|change| change.key.clone()).collect::<Vec<_>>();
        assert_eq!((keys(&amended), amended.same), (vec!["1".to_owned()], 2));
        let cells: Vec<_> = amended.changes[0].cells.iter().map(|cell| cell.column.as_str()).collect();
        assert_eq!(cells, ["nextOutsider", "nextOutsiderReading", "nextRelative"]);
        let first = compared(&on(2026, 1, 5), &on(2026, 1, 6));
        assert_eq!((keys(&first), first.same), (vec!["1".to_owned(), "2".to_owned()], 1));
    }
}

//! Rows whose cells of facts came before, to the letter: they are answered as the row before was, without being read.

use super::cache::Cache;
use super::hint::{Hint, Hints};
use super::row::Row;
use super::shape::{RowAnswer, Shape};
use super::table::Table;
use std::rc::Rc;

/// The most bytes of cells that are remembered; nobody needs more for facts.
const MOST: usize = 1_024;

/// The answers of rows, by their cells of facts.
#[derive(Default)]
pub(super) struct Again {
    rows: Cache<[u8], Known>,
    /// The cells of the row at hand.
    cells: Vec<u8>,
}

/// What a row came to.
#[derive(Clone)]
struct Known {
    answer: RowAnswer,
    iin_is_wrong: bool,
    /// What it gained, but for its hint and its error.
    text: Rc<[u8]>,
}

impl Again {
    /// Answers a row as one before it that had the same facts.
    pub(super) fn answer(&mut self, row: &Row<'_>, table: &Table, out: &mut Vec<u8>) -> Option<(RowAnswer, Hints)> {
        // What is a flat hangs on a column that is no fact too.
        if table.shape != Shape::Applicants || !row.fits(table) || self.rows.rests() {
            return None;
        }
        row.gather(&table.columns.cells, &mut self.cells);
        let Known { answer, iin_is_wrong, text } = self.rows.get(&self.cells)?;
        out.extend_from_slice(&text);
        Some((answer, row.hints(table, iin_is_wrong)))
    }

    /// Notes what the row came to that was asked for last.
    pub(super) fn note(&mut self, table: &Table, answer: RowAnswer, hints: Hints, text: &[u8]) {
        if table.shape == Shape::Applicants && self.cells.len() <= MOST {
            let iin_is_wrong = hints.has(Hint::IinInvalid);
            self.rows.insert_with(&self.cells, || Known { answer, iin_is_wrong, text: text.into() });
        }
    }
}

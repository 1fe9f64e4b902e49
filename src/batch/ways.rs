//! How a file writes its figures and days, as its first rows show.

use super::row::Row;
use super::scan::Record;
use super::table::Table;
use super::{CsvOptions, Way};
use crate::area::Area;
use crate::case::{Fact, Values};
use crate::typed;
use crate::words::misshapen;
use borsh::io::{Read, Result, Write};
use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// The most rows, and bytes, that are held back until the ways are known.
const ROWS: u32 = 1_000;
const BYTES: usize = 1 << 20;

words! {
    /// How the text of a file is written.
    pub enum Encoding {
        /// In UTF-8.
        Utf8 = "utf-8",
        /// In UTF-16, the lesser byte of two first.
        Utf16Le = "utf-16le",
        /// In UTF-16, the greater byte first.
        Utf16Be = "utf-16be",
    }
}

/// How a file is written: what it was read by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Layout {
    /// What stands between its cells.
    #[borsh(serialize_with = "write_letter", deserialize_with = "read_letter")]
    pub delimiter: char,
    /// How its text is written.
    pub encoding: Encoding,
    /// The line of its headings, from 1 as a spreadsheet counts.
    pub header_row: u32,
    /// Whether areas may have a decimal comma.
    pub decimal_comma: bool,
    /// Whether days may begin with the day.
    pub day_first_dates: bool,
    /// The path of the fact that each of its own columns holds.
    pub columns: Vec<Option<String>>,
}

fn write_letter<W: Write>(letter: &char, writer: &mut W) -> Result<()> {
    BorshSerialize::serialize(&u32::from(*letter), writer)
}

fn read_letter<R: Read>(reader: &mut R) -> Result<char> {
    char::from_u32(u32::deserialize_reader(reader)?).ok_or_else(misshapen)
}

/// The rows that are held back, and what they show.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// Their text, line ends included.
    pub(super) text: Vec<u8>,
    rows: u32,
    ways: Ways,
}

impl Held {
    /// Whether rows of a table are to be held back.
    pub(super) fn are_wanted(table: &Table, options: &CsvOptions) -> bool {
        let open = |fact: Fact| match fact.values() {
            Values::Area => options.decimal_comma == Way::Auto,
            Values::Day(..) => options.day_first_dates == Way::Auto,
            Values::Words(_)
            | Values::Number(_)
            | Values::YesNo
            | Values::Iin
            | Values::Owners(_)
            | Values::Counts(_) => false,
        };
        table.columns.facts.iter().any(|column| open(column.path.fact))
    }

    /// Looks at a record whose text is held. Those behind the last byte that is held back say nothing, whatever the pieces.
    pub(super) fn see(&mut self, record: Record<'_>, table: &Table) {
        self.rows += 1;
        let Some(row) = Row::of(record).filter(|_| self.text.len() <= BYTES) else { return };
        for column in &table.columns.facts {
            let cell = row.cell(column.index);
            self.ways.see(column.path.fact, &table.words.read(column.path.fact, cell.trim()));
        }
    }

    /// Whether no more is held back.
    pub(super) fn is_full(&self) -> bool {
        self.rows >= ROWS || self.text.len() > BYTES
    }

    /// Whether figures have a decimal comma, and days the day first.
    pub(super) fn ways(&self, options: &CsvOptions) -> [bool; 2] {
        let Ways { decimal_comma, day_first_dates } = self.ways;
        [(options.decimal_comma, decimal_comma), (options.day_first_dates, day_first_dates)].map(
            |(way, seen)| match way {
                Way::No => false,
                Way::Yes => true,
                Way::Auto => seen.only_so && !seen.not_so,
            },
        )
    }
}

/// What was seen of each way.
#[derive(Clone, Copy, Debug, Default)]
struct Ways {
    decimal_comma: Seen,
    day_first_dates: Seen,
}

/// Cells that only read in a way, and cells that speak against it. What reads in no way says nothing of either.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    only_so: bool,
    not_so: bool,
}

impl Ways {
    /// Looks at a cell of a fact, which is as its fact is written but for comma and order of days.
    fn see(&mut self, fact: Fact, cell: &str) {
        match fact.values() {
            Values::Area => {
                let thousands = typed::has_comma_of_thousands(cell);
                self.decimal_comma.note(!thousands && cell.contains(',') && Area::parse(cell).is_ok(), thousands);
            }
            Values::Day(..) => {
                let day_first = typed::day(cell, false).is_none() && typed::day(cell, true).is_some();
                self.day_first_dates.note(day_first, !day_first && typed::day_of_month_first(cell).is_some());
            }
            Values::Words(_)
            | Values::Number(_)
            | Values::YesNo
            | Values::Iin
            | Values::Owners(_)
            | Values::Counts(_) => {}
        }
    }
}

impl Seen {
    fn note(&mut self, only_so: bool, not_so: bool) {
        self.only_so |= only_so;
        self.not_so |= not_so;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    fn seen(fact: Fact, cells: &[&str]) -> [bool; 2] {
        let mut held = Held::default();
        cells.iter().for_each(|cell| held.ways.see(fact, cell));
        let on = CsvOptions::on(Day::of(2026, 11, 28));
        held.ways(&CsvOptions { decimal_comma: Way::Auto, day_first_dates: Way::Auto, ..on })
    }

    #[test]
    fn f10_landlord_16_the_first_rows_show_how_figures_and_days_are_written() {
        for (cells, way) in [
            (&["44,90", "45"][..], true),
            (&["44.90", "45"], false),
            (&["45", "60"], false),
            (&[], false),
            (&["44,90", "нет данных"], true),
            // Thousands have a comma here.
            (&["1,234.5", "44,90"], false),
        ] {
            assert_eq!(seen(Fact::UsableArea, cells), [way, false], "{cells:?}");
        }
        for (cells, way) in [
            (&["01.02.1990", "2026-11-21"][..], true),
            (&["1990-02-01"], false),
            (&["21/11/2026", "03/04/2026"], true),
            // The month stands first.
            (&["03/04/2026", "11/21/2026"], false),
            (&["x"], false),
        ] {
            assert_eq!(seen(Fact::ArrivalDate, cells), [false, way], "{cells:?}");
        }
    }
}

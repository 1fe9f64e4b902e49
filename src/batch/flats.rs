//! Rows that are flats: what the norm says of those registered there now, and of one more.

use super::cell;
use super::row::Row;
use super::table::Table;
use crate::area::Area;
use crate::case::{Case, Code, Counts, Fact, Problem};
use crate::flat::{Between, Flat, FlatAnswer, NextAnswer, Registered};

/// The name of a column that counts outsiders who no longer live there. It is no fact of a case.
pub const GONE: &str = "gone";

/// What stands between the least and the most.
const RANGE: &[u8] = b"..";

/// The flat of a row.
///
/// # Errors
/// What is wrong with the number of those who no longer live there.
pub(super) fn flat_of(case: &Case, row: &Row<'_>, table: &Table) -> Result<Flat, Problem> {
    let dwelling = &case.dwelling;
    let registered = dwelling.registered.map(Registered::of);
    let cell = table.columns.gone.map(|column| row.cell(column)).unwrap_or_default();
    let gone = match table.words.read(Fact::Registered, cell.trim()) {
        cell if cell.is_empty() => None,
        cell => {
            // Who is not registered has no registration to end.
            let most = registered.map_or(Counts::MOST, Registered::outsiders_at_most);
            let gone = cell.parse().ok().filter(|gone| *gone <= most);
            let allowed = || format!("a whole number up to that of the outsiders registered: {most}");
            Some(gone.ok_or_else(|| Problem::new(Code::OutOfRange, GONE, allowed()))?)
        }
    };
    let (region, tenure, area) = (dwelling.region, dwelling.tenure, dwelling.usable_area);
    Ok(Flat { on: case.filing_date, region, tenure, area, registered, gone })
}

/// Writes the cells that a flat gains, but for its hint and its error.
pub(super) fn write(answer: &FlatAnswer, out: &mut Vec<u8>, table: &Table) {
    let mut cells = Cells { out, table };
    let share = |area: Area| Between { least: area, most: area };
    cells.areas(answer.norm.map(share));
    cells.numbers(answer.persons);
    cells.areas(answer.required_area);
    cells.areas(answer.shortage);
    cells.numbers(answer.capacity.map(|capacity| Between { least: capacity, most: capacity }));
    cells.numbers(answer.free_places);
    cells.text(answer.state.word());
    cells.next(answer.next_outsider);
    cells.next(answer.next_relative);
    if table.columns.gone.is_some() {
        cells.numbers(answer.free_places_after);
    }
}

/// Cells that go out, each with the delimiter behind it. A figure that is not settled goes out as its least and its most.
struct Cells<'o> {
    out: &'o mut Vec<u8>,
    table: &'o Table,
}

impl Cells<'_> {
    fn end(&mut self) {
        self.out.push(self.table.delimiter);
    }

    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
        self.end();
    }

    fn numbers(&mut self, figure: Option<Between<u32>>) {
        if let Some(Between { least, most }) = figure {
            cell::write_number(self.out, least);
            if least != most {
                self.out.extend_from_slice(RANGE);
                cell::write_number(self.out, most);
            }
        }
        self.end();
    }

    fn areas(&mut self, figure: Option<Between<Area>>) {
        let (sign, delimiter) = (self.table.decimal_sign(), self.table.delimiter);
        match figure {
            None => {}
            Some(Between { least, most }) if least == most => cell::write_area(self.out, least, sign, delimiter),
            Some(Between { least, most }) => {
                let quote: &[u8] = if sign == delimiter { b"\"" } else { b"" };
                self.out.extend_from_slice(quote);
                // Within quotes no sign is a delimiter.
                cell::write_area(self.out, least, sign, 0);
                self.out.extend_from_slice(RANGE);
                cell::write_area(self.out, most, sign, 0);
                self.out.extend_from_slice(quote);
            }
        }
        self.end();
    }

    fn next(&mut self, NextAnswer { level, reading }: NextAnswer) {
        self.out.extend_from_slice(level.least.word().as_bytes());
        if level.least != level.most {
            self.out.extend_from_slice(RANGE);
            self.out.extend_from_slice(level.most.word().as_bytes());
        }
        self.end();
        self.text(reading.map_or("", |reading| reading.word()));
    }
}

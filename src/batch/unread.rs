//! A row with a quote that is never closed: all lines behind it stand within that quote, so nobody can tell what they say.
//! Each of them comes back as a row of its own, unread.

use super::cell;
use super::row::Row;
use super::scan::{Found, Scan};
use super::table::Table;

/// What is wrong with a row that has such a quote.
pub(super) const NEVER_CLOSED: &str = "a quote that is never closed";

/// The lines of a text, in order, with those that have nothing in them.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_suffix(['\n', '\r']).unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// Writes the own cells of a line that is not read, each with the delimiter behind it: as they came, where they are as many
/// as they should be; else as a text, behind those that are whole.
pub(super) fn write(line: &str, table: &Table, out: &mut Vec<u8>) {
    let (columns, delimiter) = (&table.columns, table.delimiter);
    let mut scan = Scan::new(&[delimiter]);
    if let Found::LineEnd { .. } | Found::Record(_) = scan.next(line.as_bytes()) {
        return;
    }
    let is_open = scan.is_open();
    if !is_open {
        scan.end_here();
    }
    let record = scan.record(b"", 0);
    let whole = record.ends.len();
    if !is_open
        && columns.allows_width(whole)
        && let Some(row) = Row::of(record)
    {
        return row.write(out, columns.count(), delimiter);
    }
    let kept = if is_open && whole < columns.count() { whole } else { 0 };
    for index in 0..columns.count() {
        if index < kept {
            cell::write_as_it_came(out, cell::at(line, record.ends, index));
        } else if index == kept {
            cell::write(out, line.get(cell::begin(record.ends, kept)..).unwrap_or_default(), delimiter);
        }
        out.push(delimiter);
    }
}

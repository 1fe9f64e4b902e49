//! Single cells: what spreadsheets would take for a formula is guarded on its way out, and unguarded coming in.

use crate::area::Area;
use std::borrow::Cow;

/// What ends a line that goes out (RFC 4180).
pub(super) const LINE_END: &[u8] = b"\r\n";
const GUARD: char = '\'';

/// The cell of that number among cells with so many bytes between them; empty where there is none.
pub(super) fn at<'t>(text: &'t str, ends: &[usize], gap: usize, index: usize) -> &'t str {
    ends.get(index).and_then(|end| text.get(begin(ends, gap, index)..*end)).unwrap_or_default()
}

/// Where the cell of that number begins.
pub(super) fn begin(ends: &[usize], gap: usize, index: usize) -> usize {
    index.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| end + gap)
}

/// A cell as it is meant: without the guard that it went out with.
pub(super) fn incoming(cell: &str) -> &str {
    cell.strip_prefix(GUARD).filter(|rest| is_dangerous(rest)).unwrap_or(cell)
}

/// Whether a cell that begins with this goes out, or came in, with no guard whatever follows.
pub(super) fn begins_plainly(first: u8) -> bool {
    !matches!(first, b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\'')
}

/// Whether a spreadsheet may take the cell for a formula. A plain number is none.
fn is_dangerous(cell: &str) -> bool {
    match cell.as_bytes().first() {
        Some(b'+' | b'-') => !is_plain_number(cell),
        Some(b'=' | b'@' | b'\t' | b'\r') => true,
        _ => false,
    }
}

/// A sign, digits, and at most one fraction.
fn is_plain_number(cell: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    number.split_once(['.', ',']).map_or_else(|| digits(number), |(whole, part)| digits(whole) && digits(part))
}

/// Writes a cell: guarded, and quoted where it must be.
pub(super) fn write(out: &mut Vec<u8>, cell: &str, delimiter: u8) {
    let cell = if is_dangerous(cell) { Cow::Owned(format!("{GUARD}{cell}")) } else { Cow::Borrowed(cell) };
    let bytes = cell.as_bytes();
    if !bytes.iter().any(|byte| matches!(byte, b'"' | b'\n' | b'\r') || *byte == delimiter) {
        return out.extend_from_slice(bytes);
    }
    out.push(b'"');
    for byte in bytes {
        if *byte == b'"' {
            out.push(b'"');
        }
        out.push(*byte);
    }
    out.push(b'"');
}

/// Writes cells with the delimiter between them.
pub(super) fn write_line<T: AsRef<str>>(out: &mut Vec<u8>, cells: impl Iterator<Item = T>, delimiter: u8) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(delimiter);
        }
        write(out, cell.as_ref(), delimiter);
    }
}

/// Writes a number; the machinery of `format!` would take as long as the rest of a row.
pub(super) fn write_number(out: &mut Vec<u8>, number: u32) {
    if number >= 10 {
        write_number(out, number / 10);
    }
    out.push(digit(number % 10));
}

/// Writes an area with its two decimals.
pub(super) fn write_area(out: &mut Vec<u8>, area: Area) {
    let hundredths = area.hundredths();
    write_number(out, hundredths / 100);
    out.extend_from_slice(&[b'.', digit(hundredths / 10 % 10), digit(hundredths % 10)]);
}

fn digit(number: u32) -> u8 {
    b'0' + u8::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &str) -> String {
        let mut out = Vec::new();
        write(&mut out, cell, b',');
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn formulas_are_guarded_and_plain_numbers_are_not() {
        for (cell, out) in [
            ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
            ("+7 701", "'+7 701"),
            ("-cmd", "'-cmd"),
            ("@SUM", "'@SUM"),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("+5", "+5"),
            ("-5", "-5"),
            ("-44.90", "-44.90"),
            ("-44,90", "\"-44,90\""),
            ("-", "'-"),
            ("-5-6", "'-5-6"),
            ("'quoted'", "'quoted'"),
            ("'=1", "'=1"),
            ("a,b", "\"a,b\""),
            ("a\"b", "\"a\"\"b\""),
            ("", ""),
        ] {
            assert_eq!(written(cell), out, "{cell:?}");
        }
    }

    #[test]
    fn figures_are_written_as_everywhere() {
        for hundredths in [0, 1, 10, 99, 100, 4_490, 10_000_000, u32::MAX] {
            let area = Area::from_hundredths(hundredths);
            let mut out = Vec::new();
            write_area(&mut out, area);
            out.push(b' ');
            write_number(&mut out, hundredths);
            assert_eq!(String::from_utf8(out).unwrap(), format!("{area} {hundredths}"));
        }
    }

    #[test]
    fn what_went_out_guarded_comes_in_without() {
        for cell in ["=1", "+7 701", "-cmd", "@x", "\tx", "\rx", "-5", "a", "'a", ""] {
            let mut out = Vec::new();
            write(&mut out, cell, b';');
            let out = String::from_utf8(out).unwrap();
            assert_eq!(incoming(out.trim_matches('"')), cell, "{cell:?}");
        }
        assert_eq!(incoming("'-5"), "'-5");
    }
}

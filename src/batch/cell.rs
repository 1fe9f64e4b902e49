//! Single cells: what spreadsheets would take for a formula is guarded on its way out, and unguarded coming in.

use super::scan::unquoted;
use crate::area::Area;
use std::borrow::Cow;

/// What ends a line that goes out (RFC 4180).
pub(super) const LINE_END: &[u8] = b"\r\n";
const GUARD: char = '\'';

/// The cell of that number, as it came; empty where there is none.
pub(super) fn at<'t>(text: &'t str, ends: &[usize], index: usize) -> &'t str {
    ends.get(index).and_then(|end| text.get(begin(ends, index)..*end)).unwrap_or_default()
}

/// Where the cell of that number begins: behind the delimiter of the one before.
pub(super) fn begin(ends: &[usize], index: usize) -> usize {
    index.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| end + 1)
}

/// A cell as it is meant that came like this: without its quotes, and without the guard that it went out with.
pub(super) fn meant(raw: &str) -> Cow<'_, str> {
    match unquoted(raw) {
        Cow::Borrowed(cell) => Cow::Borrowed(incoming(cell)),
        Cow::Owned(cell) => match incoming(&cell) {
            unguarded if unguarded.len() < cell.len() => Cow::Owned(unguarded.to_owned()),
            _ => Cow::Owned(cell),
        },
    }
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

/// Writes a cell to the letter, but for the guard that it may need.
pub(super) fn write_as_it_came(out: &mut Vec<u8>, raw: &str) {
    let mut rest = raw;
    if is_dangerous(&unquoted(raw)) {
        if let Some(inner) = raw.strip_prefix('"') {
            out.push(b'"');
            rest = inner;
        }
        out.push(b'\'');
    }
    out.extend_from_slice(rest.as_bytes());
}

/// Writes a number; the machinery of `format!` would take as long as the rest of a row.
pub(super) fn write_number(out: &mut Vec<u8>, number: u32) {
    if number >= 10 {
        write_number(out, number / 10);
    }
    out.push(digit(number % 10));
}

/// Writes an area with its two decimals behind that sign, quoted where the sign is the delimiter too.
pub(super) fn write_area(out: &mut Vec<u8>, area: Area, sign: u8, delimiter: u8) {
    let hundredths = area.hundredths();
    let quote: &[u8] = if sign == delimiter { b"\"" } else { b"" };
    out.extend_from_slice(quote);
    write_number(out, hundredths / 100);
    out.extend_from_slice(&[sign, digit(hundredths / 10 % 10), digit(hundredths % 10)]);
    out.extend_from_slice(quote);
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
            write_area(&mut out, area, b'.', b',');
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
            assert_eq!(meant(&out), cell, "{cell:?}");
        }
        assert_eq!(incoming("'-5"), "'-5");
    }

    #[test]
    fn what_came_goes_out_to_the_letter_but_for_its_guard() {
        for (raw, out) in [
            ("\"ул. Абая\" 5", "\"ул. Абая\" 5"),
            ("\"a\"", "\"a\""),
            ("=1", "'=1"),
            ("'=1", "'=1"),
            ("\"=1\"", "\"'=1\""),
            ("\"\"=1", "\"'\"=1"),
            ("\"\"\"=1\"", "\"\"\"=1\""),
            ("-5", "-5"),
            ("", ""),
        ] {
            let mut written = Vec::new();
            write_as_it_came(&mut written, raw);
            assert_eq!(String::from_utf8(written).unwrap(), out, "{raw}");
            assert_eq!(meant(out), incoming(&unquoted(raw)), "{raw}");
        }
    }
}

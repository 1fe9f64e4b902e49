//! The lines above the rows: which of them has the headings, and what stands between cells.

use super::cell;
use super::decode::{Decoder, Text};
use super::fold::letters;
use super::scan::Scan;
use std::str;

/// What may stand between cells, the likeliest first.
pub(super) const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Lines of a file among which its headings are looked for.
pub(super) const LINES_SOUGHT: u32 = 30;

/// The cells of one line.
pub(super) fn cells(line: &str, delimiter: u8) -> Vec<String> {
    let mut scan = Scan::new(&[delimiter]);
    scan.next(line.as_bytes());
    scan.end_here();
    let ends = scan.record(b"", 0).ends;
    (0..ends.len()).map(|index| cell::meant(cell::at(line, ends, index)).into_owned()).collect()
}

/// The text of the start of a file.
pub(super) fn text_of(start: &[u8]) -> Vec<u8> {
    let (mut decoder, mut text, mut rest) = (Decoder::default(), Vec::new(), start);
    while !rest.is_empty() {
        let used = match decoder.next(rest) {
            Text::AsItStands => {
                text.extend_from_slice(rest);
                rest.len()
            }
            Text::Decoded(more, used, _) => {
                text.extend(more);
                used
            }
        };
        rest = rest.get(used..).unwrap_or_default();
    }
    text
}

/// The delimiter that the first line of a file names, as spreadsheets write it: `sep=;`.
pub(super) fn named_delimiter(line: &[u8]) -> Option<u8> {
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    let (name, delimiter) = line.split_at_checked(4)?;
    // With quotes around the name alone it reads `"sep=";`, which is nobody's.
    let [delimiter] = delimiter else { return None };
    (name.eq_ignore_ascii_case(b"sep=") && DELIMITERS.contains(delimiter)).then_some(*delimiter)
}

/// What stands between the headings: outside quotes, what they have most of. A comma with a blank behind it belongs to the
/// words of a heading, where anything else may part them.
pub(super) fn delimiter(header: &[u8]) -> u8 {
    let mut quoted = false;
    let (mut counts, mut within_words) = ([0_usize; DELIMITERS.len()], 0);
    for (byte, next) in header.iter().zip(header.iter().skip(1).chain(b"\n")) {
        quoted ^= *byte == b'"';
        if quoted {
            continue;
        }
        for (delimiter, count) in DELIMITERS.iter().zip(&mut counts) {
            *count += usize::from(byte == delimiter);
        }
        within_words += usize::from(byte == &b',' && next == &b' ');
    }
    let [commas, others @ ..] = &mut counts;
    if others.iter().any(|count| *count > 0) {
        *commas -= within_words;
    }
    let most = counts.iter().max();
    DELIMITERS.iter().zip(&counts).find(|(_, count)| Some(*count) == most).map_or(b',', |(delimiter, _)| *delimiter)
}

/// Whether a line has no cell with anything in it.
pub(super) fn is_blank(line: &str) -> bool {
    letters(line).all(|letter| matches!(letter, ',' | ';' | '\t' | ' ' | '"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_headings_have_most_of_parts_them() {
        for (header, expected) in [
            ("a", b','),
            ("a,b;c", b','),
            ("a;b;c,d", b';'),
            ("a\tb", b'\t'),
            ("\"a;b;c\",d", b','),
            ("a, b, c", b','),
            ("Кв.;Площадь, м²;Прописано, чел.;Дом, улица, город", b';'),
        ] {
            assert_eq!(delimiter(header.as_bytes()), expected, "{header}");
        }
    }

    #[test]
    fn a_first_line_may_name_it() {
        for (line, expected) in [
            ("sep=;", Some(b';')),
            ("\"sep=,\"", Some(b',')),
            ("SEP=\t", Some(b'\t')),
            ("sep=|", None),
            ("sep=", None),
            ("sep=;;", None),
            ("separator", None),
        ] {
            assert_eq!(named_delimiter(line.as_bytes()), expected, "{line}");
        }
    }
}

//! What the first bytes of a file tell: a workbook, text in UTF-8, or text in another encoding.

use std::str;

words! {
    /// The encodings that a file may have, by the names that browsers know them by.
    pub enum Encoding {
        /// UTF-8.
        Utf8 = "utf-8",
        /// What old programs write in Cyrillic.
        Windows1251 = "windows-1251",
    }
}

/// What workbooks begin with: those that can be read, and older or locked ones, of which only that is said.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];
/// How many lines tell a person whether an encoding is right, and how many letters of each.
const TELLING_LINES: usize = 3;
const TELLING_LETTERS: usize = 200;

/// Whether a file that begins like this is a workbook.
#[must_use]
pub fn is_workbook(start: &[u8]) -> bool {
    WORKBOOKS.iter().any(|mark| start.starts_with(mark))
}

/// What text in UTF-16 begins with; the batch reads it by itself.
const UTF_16: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// Whether a file that begins like this is text that the batch reads as it is: in UTF-8, or in UTF-16 with its mark.
#[must_use]
pub fn is_readable(start: &[u8]) -> bool {
    UTF_16.iter().any(|mark| start.starts_with(mark)) || is_utf8(start)
}

/// Whether these bytes are UTF-8; the last letter may be cut.
#[must_use]
pub fn is_utf8(bytes: &[u8]) -> bool {
    str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

/// The first lines that have other letters than English: by these a person sees whether a text was decoded rightly.
#[must_use]
pub fn telling_lines(text: &str) -> String {
    let lines = text.split(['\r', '\n']).filter(|line| !line.is_ascii()).take(TELLING_LINES);
    lines.map(|line| line.chars().take(TELLING_LETTERS).collect()).collect::<Vec<String>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workbooks_are_known_by_their_first_bytes() {
        assert!(is_workbook(b"PK\x03\x04rest"));
        assert!(is_workbook(b"\xd0\xcf\x11\xe0\xa1"));
        assert!(!is_workbook(b"PK"));
        assert!(!is_workbook(b"name,age"));
    }

    #[test]
    fn a_letter_may_be_cut_at_the_end_only() {
        let text = "Анна".as_bytes();
        assert!(is_utf8(text));
        assert!(is_utf8(&text[..text.len() - 1]));
        assert!(!is_utf8(&text[1..]));
        assert!(!is_utf8(b"a\xc8,b"));
    }

    #[test]
    fn text_in_utf_16_is_read_as_it_is() {
        assert!(is_readable(b"\xff\xfea\0") && is_readable(b"\xfe\xff\0a") && is_readable(b"a"));
        assert!(!is_readable(b"a\xff\xfe"));
    }

    #[test]
    fn only_lines_with_other_letters_tell() {
        let long = "я".repeat(300);
        let text = format!("id,age\r\nИванов,34\n\n1,2\r{long}\nпетров\nсидоров");
        assert_eq!(telling_lines(&text), format!("Иванов,34\n{}\nпетров", "я".repeat(200)));
    }
}

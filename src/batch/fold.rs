//! Words as they are compared: how they are cased and spaced makes no difference. By ranges of letters, for the Unicode tables
//! of the standard library would weigh more than the rest of the batch.

use crate::typed;

/// A text with one blank for white space of every kind, small letters, and `е` for `ё`; what no eye sees is left out.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in letters(text) {
        if letter != ' ' {
            folded.push(letter);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end_matches(' ').len());
    folded
}

/// The letters of a text, each as it is compared, with every blank that there is.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !is_unseen(*letter)).map(folded)
}

fn folded(letter: char) -> char {
    if letter.is_whitespace() {
        return ' ';
    }
    match typed::small(letter) {
        'ё' => 'е',
        small => small,
    }
}

/// Soft hyphens, and blanks and marks without width.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_case_nor_blanks_nor_dots_make_a_difference() {
        for (text, expected) in [
            (" Полезная\u{a0}\u{202f} ПЛОЩАДЬ,\r\nм² \u{200b}", "полезная площадь, м²"),
            ("Ёлка\u{feff}", "елка"),
            ("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі"),
            ("Dwelling.UsableArea ", "dwelling.usablearea"),
            ("Пло\u{ad}щадь", "площадь"),
            ("× ÷", "× ÷"),
            ("\u{2009}", ""),
        ] {
            assert_eq!(fold(text), expected, "{text:?}");
        }
    }

    #[test]
    fn letters_are_folded_as_the_standard_library_does() {
        for letter in ('A'..='ÿ').chain('\u{400}'..='\u{52f}').filter(|letter| !matches!(letter, 'Ё' | 'ё' | 'Ӏ'..='ӏ'))
        {
            let expected = letter.to_lowercase().next().unwrap();
            if !letter.is_whitespace() && !is_unseen(letter) {
                assert_eq!(folded(letter), expected, "{letter}");
            }
        }
    }
}

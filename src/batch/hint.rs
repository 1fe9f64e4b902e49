//! Hints: what does not stand in the way of a verdict, and is worth a look.

use super::fold::letters;

words! {
    /// A hint about a row.
    pub enum Hint {
        /// No cell of it holds a fact: it is no case, and has no verdict.
        NoFacts = "no-facts",
        /// It begins as a line of sums does.
        LooksLikeTotal = "looks-like-total",
        /// Its IIN is wrong, and was left out.
        IinInvalid = "iin-invalid",
    }
}

/// The hints about a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints(u8);

impl Hints {
    /// Whether this is among them.
    #[must_use]
    pub fn has(self, hint: Hint) -> bool {
        self.0 >> hint as u8 & 1 == 1
    }

    /// With one more, where that holds.
    pub(super) fn and(self, hint: Hint, holds: bool) -> Self {
        Self(self.0 | u8::from(holds) << hint as u8)
    }

    /// Writes them with blanks between them.
    pub(super) fn write(self, out: &mut Vec<u8>) {
        if self == Self::default() {
            return;
        }
        let begin = out.len();
        for hint in Hint::ALL.iter().filter(|hint| self.has(**hint)) {
            if out.len() > begin {
                out.push(b' ');
            }
            out.extend_from_slice(hint.word().as_bytes());
        }
    }
}

/// What a line of sums begins with, folded.
const TOTALS: [&str; 19] = [
    "итого",
    "итог",
    "и т о г о",
    "всего",
    "сумма",
    "среднее",
    "в среднем",
    "по дому",
    "по подъезду",
    "барлығы",
    "жиыны",
    "жиынтығы",
    "қорытынды",
    "қорытындысы",
    "орташа",
    "total",
    "subtotal",
    "grand total",
    "average",
];
/// The letters that these begin with.
const BEGIN_TOTALS: &str = "ивспбжқоtsga";

/// Whether a cell begins as a line of sums does.
pub(super) fn looks_like_total(cell: &str) -> bool {
    let mut letters = letters(cell).skip_while(|letter| *letter == ' ').peekable();
    if letters.peek().is_none_or(|first| !BEGIN_TOTALS.contains(*first)) {
        return false;
    }
    let letters: String = letters.collect();
    // `Итогов` is somebody's name.
    let ends = |rest: &str| rest.chars().next().is_none_or(|letter| !letter.is_ascii_alphabetic() && letter < 'À');
    TOTALS.iter().any(|word| letters.strip_prefix(word).is_some_and(ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_sums_are_known_by_how_they_begin() {
        for cell in [
            "Итого",
            "И Т О Г О",
            "Сумма",
            "По подъезду 2:",
            "ҚОРЫТЫНДЫ:",
            "Орташа",
            "Average",
            " ИТОГО: ",
            "Всего по дому",
            "Барлығы",
            "Жиыны:",
            "Total",
            "Grand\u{a0}total",
            "итог 5",
        ] {
            assert!(looks_like_total(cell), "{cell}");
        }
        for cell in ["", "Итогов", "Суммаров", "Подъезд 2", "Орташев", "Иванов", "12", "Totalova", "Вс", "не итого"]
        {
            assert!(!looks_like_total(cell), "{cell}");
        }
    }
}

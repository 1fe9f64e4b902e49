//! The languages, one line each. Whatever knows them all has them from here: the program and its build script, and what
//! builds the site and the package, through which every page and script gets them.

/// Hands the list to a macro. The first language is that of the page before a visitor has chosen.
macro_rules! languages {
    ($take:ident) => {
        $take! {
            /// Kazakh.
            Kk = "kk", Language { name: "Қазақша", plurals: Plurals::OneOther, decimal: ',', delimiter: ';' };
            /// Russian.
            Ru = "ru", Language { name: "Русский", plurals: Plurals::EastSlavic, decimal: ',', delimiter: ';' };
            /// English.
            En = "en", Language { name: "English", plurals: Plurals::OneOther, decimal: '.', delimiter: ',' };
        }
    };
}

/// What is known of a language beside its texts.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "each reader of the list uses a part")]
pub(crate) struct Language {
    /// Its own name.
    pub(crate) name: &'static str,
    /// The forms that counts choose.
    pub(crate) plurals: Plurals,
    /// The sign between whole numbers and fractions.
    pub(crate) decimal: char,
    /// What spreadsheets expect between the cells of a CSV file.
    pub(crate) delimiter: char,
}

/// Plural forms of whole numbers, as CLDR has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plurals {
    /// One, and all others.
    OneOther,
    /// By the last digits: 1, 2 to 4, and 5 to 20.
    EastSlavic,
}

#[allow(dead_code, reason = "the program chooses forms, what reads texts lists them")]
impl Plurals {
    /// The names of the forms, all of which a message that chooses must have, in this order.
    pub(crate) const fn forms(self) -> &'static [&'static str] {
        match self {
            Self::OneOther => &["one", "other"],
            Self::EastSlavic => &["one", "few", "many", "other"],
        }
    }

    /// The name of the form that a count chooses.
    pub(crate) fn form(self, count: u32) -> &'static str {
        let (tens, ones) = (count % 100, count % 10);
        match self {
            Self::OneOther if count == 1 => "one",
            Self::OneOther => "other",
            Self::EastSlavic if ones == 1 && tens != 11 => "one",
            Self::EastSlavic if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => "few",
            Self::EastSlavic => "many",
        }
    }
}

/// The place of whom texts speak to, and its forms: the person, a parent, somebody else. No caller fills it: the texts know.
pub(crate) const WHOM: (&str, [&str; 3]) = ("whom", ["me", "child", "other"]);

macro_rules! table {
    ($($(#[$meta:meta])* $variant:ident = $word:literal, $language:expr;)+) => {
        /// Every language by its word.
        pub(crate) const LANGUAGES: &[(&str, Language)] = &[$(($word, $language)),+];
    };
}

languages!(table);

/// What is known of the language of a word.
#[allow(dead_code, reason = "the program has a type for languages")]
pub(crate) fn language(word: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|(known, _)| *known == word).map(|(_, language)| language)
}

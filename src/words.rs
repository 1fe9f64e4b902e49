//! Enums whose values have one written word each, the same in every face of the program.

/// Defines an enum with its words: `ALL` in order, `word()` and `from_word()`.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every value, in the order of the definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Every word, in that order.
            pub const WORDS: &'static [&'static str] = &[$($word,)+];

            /// The written word.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The value of a written word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.get($crate::words::position(Self::WORDS, word)?).copied()
            }
        }

        impl $crate::words::Word for $name {
            fn from_word(word: &str) -> Option<Self> { Self::from_word(word) }
            fn word(self) -> &'static str { self.word() }
            fn all() -> &'static [Self] { Self::ALL }
            fn index(self) -> u32 { self as u32 }
            const WORDS: &'static [&'static str] = Self::WORDS;
        }
    };
}

/// What all worded enums share.
pub trait Word: Copy + PartialEq + 'static {
    /// The value of a written word.
    fn from_word(word: &str) -> Option<Self>;
    /// The written word.
    fn word(self) -> &'static str;
    /// Its place among all values.
    fn index(self) -> u32;
    /// Every value, in order.
    fn all() -> &'static [Self];
    /// Every word, in order.
    const WORDS: &'static [&'static str];
}

/// Where a word stands in a list; one function for all enums, so that each costs its words only.
#[doc(hidden)]
#[inline(never)]
#[must_use]
pub fn position(words: &[&str], word: &str) -> Option<usize> {
    // Many words of one list are of one length; the last letter tells most of them apart.
    let last = word.as_bytes().last();
    words.iter().position(|known| known.len() == word.len() && known.as_bytes().last() == last && *known == word)
}

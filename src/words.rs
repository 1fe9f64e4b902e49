//! Enums whose values have one written word each, the same in every face of the program.

use borsh::{BorshDeserialize as _, BorshSerialize as _};

/// Defines an enum with its words: `ALL` in order, `word()` and `from_word()`.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every value, in the order of the definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The first value.
            pub const FIRST: Self = {
                let [first, ..] = [$(Self::$variant,)+];
                first
            };

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
            const FIRST: Self = Self::FIRST;
        }

        impl borsh::BorshSerialize for $name {
            fn serialize<W: borsh::io::Write>(&self, writer: &mut W) -> borsh::io::Result<()> {
                $crate::words::write_index(*self, writer)
            }
        }

        impl borsh::BorshDeserialize for $name {
            fn deserialize_reader<R: borsh::io::Read>(reader: &mut R) -> borsh::io::Result<Self> {
                $crate::words::read_index(Self::ALL, reader)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                // As a unit variant, so that serializers with a cache of static words can use it.
                serializer.serialize_unit_variant(stringify!($name), *self as u32, self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let place = $crate::words::deserialize_position(deserializer, Self::WORDS)?;
                Self::ALL.get(place).copied().ok_or_else(|| serde::de::Error::custom("a listed word"))
            }
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
    /// The first value.
    const FIRST: Self;
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

/// Reads a text, and finds where it stands in a list.
#[doc(hidden)]
pub fn deserialize_position<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
    words: &'static [&'static str],
) -> Result<usize, D::Error> {
    struct Visitor(&'static [&'static str]);

    impl serde::de::Visitor<'_> for Visitor {
        type Value = usize;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a listed word")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<usize, E> {
            position(self.0, text).ok_or_else(|| E::custom("a listed word"))
        }
    }

    deserializer.deserialize_str(Visitor(words))
}

/// Writes a value as its place among all values, in a byte.
#[doc(hidden)]
pub fn write_index<W: borsh::io::Write>(value: impl Word, writer: &mut W) -> borsh::io::Result<()> {
    u8::try_from(value.index()).map_err(|_| misshapen())?.serialize(writer)
}

/// Reads such a byte.
#[doc(hidden)]
pub fn read_index<T: Word, R: borsh::io::Read>(all: &[T], reader: &mut R) -> borsh::io::Result<T> {
    let place = u8::deserialize_reader(reader)?;
    all.get(usize::from(place)).copied().ok_or_else(misshapen)
}

/// What is wrong with bytes that no message has: nobody is shown it.
pub(crate) fn misshapen() -> borsh::io::Error {
    borsh::io::Error::new(borsh::io::ErrorKind::InvalidData, "")
}

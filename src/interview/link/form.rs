//! How what a field holds is written.

/// How what a field holds is written.
pub(super) enum Form {
    /// One of these words: its place, from 1 on.
    Word(&'static str),
    /// The same of each other owner in turn, a digit each; 0 where nothing is said. The field has `*` for the owner.
    OfOwners(&'static str),
    /// A whole number.
    Number,
    /// An area, in hundredths.
    Area,
    /// A day in three fields, as its distance from that of the link.
    Day,
    /// A day in one field, likewise.
    WholeDay,
    /// The screens that were answered, of these: a bit each, five in a digit, the lowest first.
    Done(&'static str),
    /// The name of a field and its text, for what has no code.
    Spelled,
}

/// The screens in one digit.
pub(super) const IN_DIGIT: usize = 5;

impl Form {
    /// The words that it knows, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        let words = match self {
            Self::Word(words) | Self::OfOwners(words) | Self::Done(words) => words,
            Self::Number | Self::Area | Self::Day | Self::WholeDay | Self::Spelled => "",
        };
        words.split(' ').filter(|word| !word.is_empty())
    }

    /// The place of a word, from 1 on.
    pub(super) fn place(&self, word: &str) -> Option<u32> {
        u32::try_from(self.words().position(|known| known == word)? + 1).ok()
    }

    /// The word of a place.
    pub(super) fn word(&self, place: u32) -> Option<&'static str> {
        self.words().nth(usize::try_from(place.checked_sub(1)?).ok()?)
    }

    /// What the list of codes calls a form without words.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Word(_) | Self::OfOwners(_) | Self::Done(_) => "words",
            Self::Number => "number",
            Self::Area => "area",
            Self::Day => "day",
            Self::WholeDay => "whole day",
            Self::Spelled => "text",
        }
    }
}

/// The field of one owner.
pub(super) fn of_owner(field: &str, owner: usize) -> String {
    field.replace('*', &owner.to_string())
}

//! What can be wrong with a case, as data. Sentences for people are made in `text`.

use std::borrow::Cow;

words! {
    /// The kind of a problem.
    pub enum Code {
        /// A name that no fact has.
        UnknownField = "unknown-field",
        /// A value of another type than the fact's.
        WrongType = "wrong-type",
        /// A value of the right type that the fact cannot have.
        InvalidValue = "invalid-value",
        /// A number, a date or a list beyond its limits.
        OutOfRange = "out-of-range",
        /// Two facts that cannot go together.
        Conflict = "conflict",
        /// Not data at all.
        Malformed = "malformed",
        /// A file in which no column is a fact.
        NoFacts = "no-facts",
    }
}

/// One problem of one input: its kind and the path of the fact, from 0 within lists.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Problem {
    /// The kind.
    pub code: Code,
    /// The path, such as `dwelling.otherOwners[0].consent`; empty for the input as a whole.
    pub path: String,
    /// For programmers: what was expected there.
    pub message: Cow<'static, str>,
}

impl Problem {
    pub(crate) fn new(code: Code, path: &str, expected: impl Into<Cow<'static, str>>) -> Self {
        Self { code, path: path.to_owned(), message: expected.into() }
    }
}

impl super::Case {
    /// The problem of a case above [`Self::MOST_BYTES`].
    pub(crate) fn too_large() -> Problem {
        Problem::new(Code::OutOfRange, "", "a case is at most 64 KiB of JSON")
    }
}

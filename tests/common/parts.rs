//! The files of texts that each language has.

/// Their names.
pub(crate) const TEXTS: [&str; 12] = [
    "base",
    "law",
    "more",
    "bench",
    "vocabulary",
    "portfolio",
    "portal",
    "guide",
    "rulebook",
    "page",
    "shell",
    "results",
];

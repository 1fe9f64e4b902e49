//! The words of a language, as cells hold them.

use serde::{Deserialize, Serialize};

/// The words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {}

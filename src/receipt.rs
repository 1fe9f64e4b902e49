//! The receipt: what was asked and what the answer was, in one text that anybody can check.
//!
//! It is JSON in the one way of writing that RFC 8785 leaves: names in order, no spaces. It holds the case, without the
//! number that names a person and with the age in place of the birth date; the assessment of exactly that case; the day of
//! the law; the release; and a SHA-256 hash over all the rest. It proves that these belong together, not who wrote them.

use crate::assessment::Assessment;
use crate::case::{Case, Facts};
use crate::day::Day;
use crate::norm;
use crate::text::shell;
use serde::{Serialize, Serializer as _};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// The version of the format. Another one holds other fields, or means something else by them.
pub const FORMAT: u32 = 1;

/// The release of the program that makes receipts.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

const HASH: &str = "hash";

words! {
    /// Outcome of verifying a receipt.
    pub enum Status {
        /// This release says the same of the case.
        Same = "same",
        /// The law that applies to the case is another one in this release.
        ChangedLaw = "changed-law",
        /// By the same law, this release says something else, or cannot read the case.
        ChangedEngine = "changed-engine",
        /// It is not as it was made.
        Damaged = "damaged",
    }
}

/// What is found about a receipt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verification {
    /// The outcome.
    pub result: Status,
    /// What this release says of the case, where that is something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
}

/// The receipt of a case.
#[must_use]
pub fn of(case: &Case) -> String {
    let mut entries = unsealed(&anonymous(case));
    let hash = hash_of(&entries);
    entries.insert(HASH.to_owned(), hash.into());
    Value::Object(entries).to_string()
}

/// The hash alone.
#[must_use]
pub fn hash(case: &Case) -> String {
    hash_of(&unsealed(&anonymous(case)))
}

/// Whether an assessment, as data, is the one of a case.
#[must_use]
pub fn belong_together(assessment: &Value, case: &Case) -> bool {
    [Assessment::of, Assessment::without_changes].iter().any(|made| *assessment == data(&made(case)))
}

/// Compares a receipt with what this release says of its case.
#[must_use]
pub fn verify(text: &str) -> Verification {
    let found = |result, assessment| Verification { result, assessment };
    let read: Value = serde_json::from_str(text).unwrap_or_default();
    let field = |name| read.get(name);
    let written = |name| field(name).and_then(Value::as_str);
    // Whatever is written in another way is not what was made, though it may say the same.
    let canonical = read.to_string();
    let is_whole =
        canonical == text && read.as_object().is_some_and(|entries| written(HASH) == Some(&hash_of(entries)));
    // As text, the way that cases come in elsewhere: data would want a second reader of every fact.
    let facts = field("case").and_then(|case| serde_json::from_str::<Facts>(&case.to_string()).ok());
    let case = facts.and_then(|facts| Case::check(facts, norm::RULES_BEGIN).ok());
    if !is_whole || case.as_ref().is_some_and(|case| of(case) == text) {
        return found(if is_whole { Status::Same } else { Status::Damaged }, None);
    }
    // This release would have written something else.
    if written("engine").is_none_or(|engine| engine == ENGINE) {
        return found(Status::Damaged, None);
    }
    let Some(case) = case.filter(|_| field("format") == Some(&FORMAT.into())) else {
        return found(Status::ChangedEngine, None);
    };
    let assessment = Assessment::of(&case);
    if field("assessment").is_some_and(|before| *before == data(&assessment)) {
        found(Status::Same, None)
    } else if written("rulebook").and_then(Day::parse) == Some(assessment.rulebook) {
        found(Status::ChangedEngine, Some(assessment))
    } else {
        found(Status::ChangedLaw, Some(assessment))
    }
}

/// The case as a receipt holds it.
fn anonymous(case: &Case) -> Case {
    let mut case = case.clone();
    case.filing_date_given = true;
    case.applicant.birth_date = None;
    case.applicant.iin = None;
    case
}

/// All of a receipt but the hash.
fn unsealed(case: &Case) -> Map<String, Value> {
    let assessment = Assessment::of(case);
    // Every language says it, since a receipt is the same whatever texts are loaded.
    let notice = shell::RECEIPT_NOTICE.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).into()));
    let entries = [
        ("assessment", data(&assessment)),
        ("case", data(case)),
        ("engine", ENGINE.into()),
        ("format", FORMAT.into()),
        ("notice", Value::Object(notice.collect())),
        ("rulebook", data(&assessment.rulebook)),
    ];
    entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Data of the shape of JSON; null should they have none, which no type of ours is without.
fn data(data: &impl Serialize) -> Value {
    serde_json::to_value(data).unwrap_or_default()
}

/// The hash of all entries but itself, in the one way of writing: a map has its names in order, and numbers are whole.
fn hash_of(entries: &Map<String, Value>) -> String {
    let mut text = Vec::new();
    let rest = entries.iter().filter(|(name, _)| *name != HASH);
    // Nothing fails that is written to memory.
    drop(serde_json::Serializer::new(&mut text).collect_map(rest));
    let hexadecimal = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    Sha256::digest(text).iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hexadecimal).collect()
}

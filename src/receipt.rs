//! The receipt: what was asked and what the answer was, in one text that anybody can check.
//!
//! It is JSON in the one way of writing that RFC 8785 leaves: names in order, no spaces. It holds the case, without the
//! number that names a person and with the age in place of the birth date; the assessment of exactly that case; the day of
//! the law; the release; and a SHA-256 hash over all the rest. It proves that these belong together, not who wrote them.

use crate::assessment::Assessment;
use crate::case::Case;
use crate::norm;
use crate::shape::Write;
use crate::value::{Map, Value};
use sha2::{Digest, Sha256};

/// The version of the format. Another one holds other fields, or means something else by them.
pub const FORMAT: u32 = 1;

/// The release of the program that makes receipts.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// What every receipt says of itself, in each language. It stands here, since a receipt is the same whatever texts are
/// loaded.
pub const NOTICE: [(&str, &str); 3] = [
    ("en", "Not an official document. Independent check, not a decision of any office."),
    ("kk", "Ресми құжат емес. Бұл – тәуелсіз тексеру, мемлекеттік органның шешімі емес."),
    ("ru", "Не официальный документ. Независимая проверка, а не решение госоргана."),
];

const HASH: &str = "hash";

words! {
    /// What a look at a receipt comes to.
    pub enum Result {
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
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    /// What it comes to.
    pub result: Result,
    /// What this release says of the case, where that is something else.
    pub assessment: Option<Assessment>,
}

/// The receipt of a case.
#[must_use]
pub fn of(case: &Case) -> String {
    let mut entries = rest(&anonymous(case));
    let hash = hash_of(&entries);
    entries.push((HASH.to_owned(), Value::Text(hash)));
    text_of(&Value::Map(entries))
}

/// The hash alone.
#[must_use]
pub fn hash(case: &Case) -> String {
    hash_of(&rest(&anonymous(case)))
}

/// Whether an assessment is the one of a case.
#[must_use]
pub fn belong_together(assessment: &Value, case: &Case) -> bool {
    let text = text_of(assessment);
    [Assessment::of, Assessment::without_changes].iter().any(|made| text == text_of(&made(case).write()))
}

/// Compares a receipt with what this release says of its case. `read` is what the text says as JSON.
#[must_use]
pub fn verify(text: &str, read: &Value) -> Verification {
    let found = |result, assessment| Verification { result, assessment };
    let entries = match read {
        Value::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    let field = |name| entries.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    let rest: Map = entries.iter().filter(|(name, _)| name != HASH).cloned().collect();
    // Whatever is written in another way is not what was made, though it may say the same.
    let is_whole = field(HASH).and_then(Value::text) == Some(&hash_of(&rest)) && text_of(read) == text;
    let case = field("case").and_then(|case| Case::read(case, norm::RULES_BEGIN).ok());
    if !is_whole || case.as_ref().is_some_and(|case| of(case) == text) {
        return found(if is_whole { Result::Same } else { Result::Damaged }, None);
    }
    // This release would have written something else.
    if field("engine").and_then(Value::text).is_none_or(|engine| engine == ENGINE) {
        return found(Result::Damaged, None);
    }
    let Some(case) = case.filter(|_| field("format") == Some(&FORMAT.into())) else {
        return found(Result::ChangedEngine, None);
    };
    let assessment = Assessment::of(&case);
    if field("assessment").is_some_and(|before| text_of(before) == text_of(&assessment.write())) {
        found(Result::Same, None)
    } else if field("rulebook").and_then(Value::text) == Some(&assessment.rulebook) {
        found(Result::ChangedEngine, Some(assessment))
    } else {
        found(Result::ChangedLaw, Some(assessment))
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
fn rest(case: &Case) -> Map {
    let assessment = Assessment::of(case);
    let entry = |name: &str, value| (name.to_owned(), value);
    vec![
        entry("assessment", assessment.write()),
        entry("case", case.write()),
        entry("engine", ENGINE.into()),
        entry("format", FORMAT.into()),
        entry("notice", Value::Map(NOTICE.iter().map(|(lang, text)| entry(lang, (*text).into())).collect())),
        entry("rulebook", assessment.rulebook.as_str().into()),
    ]
}

fn hash_of(rest: &Map) -> String {
    let mut text = String::new();
    write_map(rest, &mut text);
    let hexadecimal = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    Sha256::digest(text).iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hexadecimal).collect()
}

fn text_of(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

/// Writes data as RFC 8785 has them. Numbers are whole here: others, and what JSON has no shape for, come out as no receipt
/// has them.
fn write(value: &Value, text: &mut String) {
    match value {
        Value::Null | Value::Other => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        #[expect(clippy::cast_possible_truncation, reason = "saturates")]
        Value::Number(number) => text.push_str(&(*number as i64).to_string()),
        Value::Text(words) => write_text(words, text),
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        Value::Map(entries) => write_map(entries, text),
    }
}

fn write_map(entries: &Map, text: &mut String) {
    // Names are ASCII: the order of their bytes is the one of UTF-16 that is asked for.
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    text.push('{');
    for (index, (name, value)) in entries.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write_text(name, text);
        text.push(':');
        write(value, text);
    }
    text.push('}');
}

/// What needs an escape stands in no receipt; behind a backslash it differs from what it was read from, or is read as it is.
fn write_text(words: &str, text: &mut String) {
    text.push('"');
    for letter in words.chars() {
        if matches!(letter, '"' | '\\') {
            text.push('\\');
        }
        text.push(letter);
    }
    text.push('"');
}

//! Many receipts: any changed byte of some is found, and ten thousand of cases drawn by a seed have the hash that is written
//! down. The package is held against the same hash in Node and in a browser. Where assessments say something else, or the release
//! changes, so does it: `UPDATE=1 cargo test --profile proof --test receipts` writes it anew.

mod common;

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use std::{env, fs};
use tirkeu::receipt::{self, Status};

const HASH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/receipts.sha256");

#[test]
fn ten_thousand_receipts_are_the_same_everywhere() {
    let plan: Json = serde_json::from_str(include_str!("cases/receipts.json")).unwrap();
    let count = plan["count"].as_u64().unwrap();
    let mut state = u32::try_from(plan["seed"].as_u64().unwrap()).unwrap();
    let mut receipts = Sha256::new();
    for _ in 0..count {
        let mut case = Json::Object(serde_json::Map::new());
        for choice in plan["choices"].as_array().unwrap() {
            let choice = choice.as_array().unwrap();
            let facts = choice[random(&mut state) as usize % choice.len()].as_object().unwrap();
            for (path, value) in facts {
                *path.split('.').fold(&mut case, |place, name| &mut place[name]) = value.clone();
            }
        }
        receipts.update(receipt::of(&common::case(&case)));
    }
    let hash: String = receipts.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    if env::var_os("UPDATE").is_some() {
        fs::write(HASH, format!("{hash}\n")).unwrap();
    }
    assert_eq!(fs::read_to_string(HASH).unwrap().trim(), hash);
}

/// Xorshift: short enough to be written twice.
fn random(state: &mut u32) -> u32 {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    *state
}

#[test]
fn any_changed_byte_is_found() {
    let found = |text: &str| receipt::verify(text).result;
    let owners = json!([{ "consent": "pending" }, {}]);
    for facts in [json!({}), common::good(), common::with(&common::good(), &[("dwelling.otherOwners", owners)])] {
        let text = receipt::of(&common::case(&facts));
        assert_eq!(found(&text), Status::Same);
        for place in 0..text.len() {
            // Letters in the other case, and one bit after the other.
            for bit in [5, place % 8] {
                let mut bytes = text.clone().into_bytes();
                bytes[place] ^= 1 << bit;
                // What is no text at all cannot be handed over as one.
                if let Ok(changed) = String::from_utf8(bytes) {
                    assert_eq!(found(&changed), Status::Damaged, "{changed}");
                }
            }
        }
        for place in (0..text.len()).filter(|place| text.is_char_boundary(*place)) {
            assert_eq!(found(&text[..place]), Status::Damaged);
        }
        assert_eq!(found(&format!("{text}\n")), Status::Damaged);
        assert_eq!(found(&text.replacen("\"format\":1", "\"format\":1.0", 1)), Status::Damaged);
        assert_eq!(found(&text.replacen("\"format\":1", "\"format\":1,\"format\":1", 1)), Status::Damaged);
    }
    for text in ["", "{}", "null", "[]", "{\"hash\":\"\"}"] {
        assert_eq!(found(text), Status::Damaged, "{text}");
    }
}

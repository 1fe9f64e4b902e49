//! Ten thousand receipts of cases drawn by a seed, against the hash of all of them. The package is held against the same hash
//! in Node and in a browser. Where assessments say something else, or the release changes, so does it: `UPDATE=1 cargo test
//! --profile proof --test receipts` writes it anew.

mod common;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::{env, fs};
use tirkeu::receipt;

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

//! Receipts: a part that loads when one is first made or looked at.

use super::{Result, input, output, part};
use crate::border;
use crate::case::{Code, Problem};
use crate::receipt;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::wasm_split;

/// The way into the part.
#[derive(Clone, Copy)]
pub(super) struct Receipts {
    /// The receipt of an assessment and the case that it was made from.
    pub(super) make: fn(&JsValue, &JsValue) -> Result<JsValue>,
    /// What this release says about the text of a receipt.
    pub(super) verify: fn(&JsValue) -> Result<JsValue>,
}

/// The part, which JavaScript has loaded before.
pub(super) fn part() -> Option<Receipts> {
    part::linked(load())
}

#[wasm_split(receipts, fallible, wasm_split_path = crate::api::part)]
fn load() -> std::result::Result<Receipts, part::SplitLoaderError> {
    Ok(Receipts { make, verify })
}

fn make(assessment: &JsValue, case: &JsValue) -> Result<JsValue> {
    let (assessment, filed) = input::made(assessment).map_err(output::error)?;
    let case = input::case(case, filed).map_err(output::error)?;
    if receipt::belong_together(&assessment, &case) {
        Ok(border::to_js(&receipt::of(&case)))
    } else {
        Err(output::error(vec![Problem::new(Code::Conflict, "case", "the assessment was made from another case")]))
    }
}

fn verify(text: &JsValue) -> Result<JsValue> {
    let text = input::receipt(text).map_err(output::error)?;
    Ok(border::to_js(&receipt::verify(&text)))
}

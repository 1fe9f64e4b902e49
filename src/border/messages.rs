//! Messages between the page and its worker: a list of the bytes of their data, and of the values of JavaScript that cross as they
//! are, in the order in which the data names them.

use crate::words::misshapen;
use borsh::io::{Read, Result, Write};
use borsh::{BorshDeserialize, BorshSerialize};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// The values beside the bytes that are being written or read.
    static BESIDE: RefCell<VecDeque<JsValue>> = const { RefCell::new(VecDeque::new()) };
}

/// The message that says some data.
#[must_use]
pub fn to_message<T: BorshSerialize>(data: &T) -> JsValue {
    let bytes = borsh::to_vec(data).unwrap_or_default();
    let beside = BESIDE.take();
    std::iter::once(Uint8Array::from(bytes.as_slice()).into()).chain(beside).collect::<Array>().into()
}

/// The data of a message; `None` where it is none that says such.
#[must_use]
pub fn from_message<T: BorshDeserialize>(message: &JsValue) -> Option<T> {
    let mut values = message.dyn_ref::<Array>()?.iter();
    let bytes: Uint8Array = values.next()?.dyn_into().ok()?;
    BESIDE.replace(values.collect());
    let data = borsh::from_slice(&bytes.to_vec()).ok();
    BESIDE.take();
    data
}

/// Puts a value beside the bytes: `#[borsh(serialize_with = "border::write_beside")]`.
///
/// # Errors
/// None.
pub fn write_beside<T: AsRef<JsValue>, W: Write>(value: &T, _: &mut W) -> Result<()> {
    BESIDE.with_borrow_mut(|beside| beside.push_back(value.as_ref().clone()));
    Ok(())
}

/// Takes a value from beside the bytes.
///
/// # Errors
/// Where none is left, or it is of another class.
pub fn read_beside<T: JsCast, R: Read>(_: &mut R) -> Result<T> {
    let value = BESIDE.with_borrow_mut(VecDeque::pop_front);
    value.and_then(|value| value.dyn_into().ok()).ok_or_else(misshapen)
}

//! What the page and the worker that checks a file of cases beside it have in common, and the batch as the package calls it.
//! The worker itself is a package of its own, of which `lib.rs` in this directory is the root.
//!
//! | part | holds |
//! |---|---|
//! | `protocol` | every message between the page and its worker, and what the messages carry |
//! | [`sheet`] | the lines that came out and an index of them: counted, filtered, sorted, cut out |
//! | [`order`] | what rows are grouped and sorted by |
//! | [`flats`] | what the norm says of a flat, read off its cells |
//! | [`compare`] | two runs held against each other |
//! | [`encoding`] | whether bytes are UTF-8, a workbook, or how they would read otherwise |
//! | `options` | how a file is to be read, as JSON from the package's callers |
//! | `batch` | the batch as a class of JavaScript, for the package |
//! | [`reading`] | how a file is to be read: as a person says, else as its first lines show |
//! | [`sheets`] | which sheet of a workbook is meant |

#[cfg(feature = "batch")]
mod batch;
pub mod compare;
pub mod encoding;
pub mod flats;
#[cfg(feature = "batch")]
mod options;
pub mod order;
#[cfg(any(feature = "ui", feature = "worker"))]
pub mod protocol;
pub mod reading;
pub mod sheet;
pub mod sheets;

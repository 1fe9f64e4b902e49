//! The worker that checks a file of cases beside the page, and the batch as the package calls it.
//!
//! | part | holds |
//! |---|---|
//! | `protocol` | every message between the page and its worker, and what the messages carry |
//! | [`sheet`] | the lines that came out and an index of them: counted, filtered, sorted, cut out |
//! | [`order`] | what rows are grouped and sorted by |
//! | [`flats`] | what the norm says of a flat, read off its cells |
//! | [`compare`], `comparing` | two runs held against each other; how the other one comes |
//! | [`encoding`] | whether bytes are UTF-8, a workbook, or how they would read otherwise |
//! | `options` | how a file is to be read, as JSON from the package's callers |
//! | `batch` | the batch as a class of JavaScript, for the package |
//! | `portfolio` | the worker itself: a class of JavaScript that takes messages and posts messages |
//! | `preview`, `run`, `save`, `file` | the start of a file, its whole, what is handed out, and how bytes come from the browser |
//! | [`reading`] | how a file is to be read: as a person says, else as its first lines show |
//! | `words` | the words of all languages, which load where a file is chosen |
//! | `workbook`, [`sheets`] | workbooks by the script that reads them, and which of their sheets is meant |

#[cfg(feature = "batch")]
mod batch;
pub mod compare;
#[cfg(feature = "worker")]
mod comparing;
pub mod encoding;
#[cfg(feature = "worker")]
mod file;
pub mod flats;
#[cfg(feature = "batch")]
mod options;
pub mod order;
#[cfg(feature = "worker")]
mod portfolio;
#[cfg(feature = "worker")]
mod preview;
#[cfg(any(feature = "ui", feature = "worker"))]
pub mod protocol;
pub mod reading;
#[cfg(feature = "worker")]
mod run;
#[cfg(feature = "worker")]
mod save;
pub mod sheet;
pub mod sheets;
#[cfg(feature = "worker")]
mod words;
#[cfg(feature = "worker")]
mod workbook;

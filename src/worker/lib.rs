//! The worker that checks a file of cases beside the page: a package of its own, so that it is built for size while the batch
//! that it runs is built for speed.
//!
//! | part | holds |
//! |---|---|
//! | `portfolio` | the worker itself: a class of JavaScript that takes messages and posts messages |
//! | `preview`, `run`, `save`, `file` | the start of a file, its whole, what is handed out, and how bytes come from the browser |
//! | `comparing` | how the other run comes that one is compared with |
//! | `extras` | a module of its own with what many a check does without: workbooks, comparisons, files to take along |
//! | `words` | the words of all languages, which load where a file is chosen |
//! | `workbook` | workbooks by the script that reads them |

// What is new does not pass until every place has answered for it; nothing that the page sends may stop the program.
#![warn(
    clippy::wildcard_enum_match_arm,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]

mod comparing;
mod extras;
mod file;
mod portfolio;
mod preview;
mod run;
mod save;
mod words;
mod workbook;

use tirkeu::worker::{compare, encoding, flats, order, protocol, reading, sheet, sheets};
use tirkeu::{batch, border, case, day, norm};

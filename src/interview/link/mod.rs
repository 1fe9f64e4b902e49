//! The answers as a short text that an address carries: `v1-20261129-…-abc`.
//!
//! ```text
//! text    = "v1" "-" day "-" entries "-" check
//! day     = the day whose law applies, as eight figures
//! entries = (code value)*, in digits of 64: A to Z, a to z, 0 to 9, "-", "."
//! code    = a digit below 63, or 63 and a digit to add to it: the place in `codes::CODES`
//! value   = digits of which each carries five bits, the highest first; all but the last have 32 added
//! check   = three letters, a CRC of fifteen bits over all that stands before them and their "-"; what stands behind is counted
//! ```
//!
//! A value ends by itself, so that a reader passes over codes that it does not know, and says how many. A word of a choice is
//! its place in the list of the code, from 1 on; an area its hundredths; a day its distance from that of the link. What no code
//! says is spelled out. Codes and words are only ever added at the end: so a link means the same for as long as it is kept.

mod check;
mod codes;
mod digits;
mod form;
mod known;
mod read;
mod write;

pub use codes::listed;
pub use read::{Said, Unread, read, read_fields};
pub use write::write;

/// What a text of this form begins with.
const VERSION: &str = "v1";
/// What stands between the parts. It is a digit too: the first two and the last of them part.
const BETWEEN: char = '-';

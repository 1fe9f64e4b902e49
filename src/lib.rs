//! Tirkeu: can a person be registered at a place of residence in Kazakhstan?
//!
//! Facts go in, an assessment comes out, and words come last:
//!
//! ```text
//! typed text (interview::Draft) ─┐
//! data (case::Facts) ────────────┴─► case::Case ─► rules::RULES ─► assessment::Assessment ─► text::Description
//! ```
//!
//! | part | holds |
//! |---|---|
//! | [`area`], [`day`] | square metres in hundredths, calendar days: exact, without a clock |
//! | [`law`] | the acts and how a place in one is cited |
//! | [`norm`] | every number and date that the law sets, each once, with its first day |
//! | [`case`] | the facts, and the one door that lets them in or names all their problems |
//! | [`case::kinship`] | which relatives the law counts with the owner's family, which it excepts, and whom its words may not reach |
//! | [`level`] | levels, and the interval that an answer is while facts are unknown |
//! | [`rules`] | one rule a file; asked once for every complete set of facts that could make a difference |
//! | [`occupancy_check`] | the norm asked about people who would be registered, before anybody applies |
//! | [`flat`] | the norm asked about a dwelling and those registered there, whoever may apply: over, full or free |
//! | [`assessment`] | every rule asked, the verdict of the worst, what follows from it, what would better it |
//! | [`duties`] | what owners must do whoever applies, and what they are fined for |
//! | [`ending`] | how a registration ends: who may end it, on which ground, where, with what |
//! | [`refusal`] | what a refusal said, what it means, the shortest way on, and whether to complain |
//! | [`statement`] | what such pages say of the law: how sure it is, and where it stands |
//! | [`rulebook`] | all that the check rests on, entry by entry, read off the tables that decide: since when, on which acts, how sure |
//! | [`batch`] | many cases in a CSV file, row by row in fixed memory, each with its verdict |
//! | [`interview`] | which fact to ask next, the screens, what typed answers amount to, and links that hold them |
//! | [`typed`] | figures, days and blanks as people write them, read alike by the form and from files |
//! | [`receipt`] | case and assessment in one text with a hash, and the look at such a text |
//! | [`text`] | assessments in Kazakh, Russian and English, from Fluent files checked at build time |
//! | [`conformance`] | how the page was held against WCAG 2.2, criterion by criterion |
//! | [`calendar`] | entries for a calendar, as files |
//! | `api` | the JavaScript package (feature `api`) |
//! | `border` | the one place where JavaScript values become data, and data those (features `api`, `batch`, `worker`, `ui`) |
//! | [`worker`] | what the page and its worker share, and the batch for the package (feature `batch`); the worker is the package `tirkeu-worker` |
//! | `src/ui` | the page (feature `ui`, in the binary); its modules are split off at `src/ui/questions.rs`, `later.rs`, `cases.rs`, `landlord.rs`, `landlord/portfolio/findings.rs`, `portal` and `guide` |
//!
//! What is *not* there is as much a part of the design, and tests hold it:
//!
//! - No part but `api`, `border`, `worker` and `ui` knows wasm, JavaScript or a browser. Nothing in the core reads a clock: today comes in.
//! - Rules know no language, no other rule, no serialisation and no way of filing.
//! - The assessment carries no sentence. Sentences are made in one place, by [`text::Texts::describe`].
//! - A settled verdict is never taken back: an interval is the exact hull over every completion of the case, rule by rule.
//! - Nothing is guessed: what the door cannot read is a problem with a path, and what the acts leave open has two readings.
//!
//! ```
//! use tirkeu::{assessment::Assessment, case::{Case, Facts}, day::Day, text::{Lang, Texts}};
//!
//! let facts: Facts = serde_json::from_str(r#"{ "applicant": { "status": "visitor" } }"#).expect("this is JSON");
//! let case = Case::check(facts, Day::of(2026, 11, 21)).expect("the facts are sound");
//! let words = Texts::built_in(Lang::En).describe(&Assessment::of(&case));
//! assert_eq!(words.title, "Another procedure applies");
//! ```

// What is new does not pass until every place has answered for it.
#![warn(clippy::wildcard_enum_match_arm)]
// Nothing that a caller passes may stop the program; tests may.
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::float_arithmetic,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss
    )
)]

#[macro_use]
pub mod words;

#[cfg(feature = "api")]
mod api;
pub mod area;
pub mod assessment;
pub mod batch;
#[cfg(feature = "border")]
pub mod border;
pub mod calendar;
pub mod case;
pub mod conformance;
pub mod day;
pub mod duties;
pub mod ending;
pub mod flat;
pub mod interview;
pub mod law;
pub mod level;
pub mod norm;
pub mod occupancy_check;
pub mod receipt;
pub mod refusal;
pub mod rulebook;
pub mod rules;
pub mod statement;
pub mod text;
pub mod typed;
pub mod worker;

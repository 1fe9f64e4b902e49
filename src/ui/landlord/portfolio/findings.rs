//! What a check found: a module of its own, which loads while the first file is checked.

use super::PartProps;
use super::chart::{summary, summary_part};
use super::compare::compare;
use super::details::Details;
use super::houses::houses;
use super::paper::paper;
use super::state::Done;
use super::table::Table;
use tirkeu::text::Texts;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// The way into the module.
#[derive(Clone, Copy)]
pub(super) struct Findings {
    /// Draws all that was found.
    pub(super) page: fn(&PartProps) -> Html,
    /// Says it in a sentence.
    pub(super) summary: fn(&Texts, &Done) -> String,
}

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(findings, fallible)]
pub(super) fn load() -> Result<Findings, SplitLoaderError> {
    Ok(Findings { page, summary })
}

fn page(part: &PartProps) -> Html {
    html! {
        <div>
            {summary_part(part)}
            {houses(part)}
            <Table ..part.clone() />
            {compare(part)}
            {paper(part)}
            <Details ..part.clone() />
        </div>
    }
}

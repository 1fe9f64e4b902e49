//! What a check found: a module of its own, which loads while the first file is checked.

use super::PartProps;
use super::chart::{self, Summary};
use super::compare::Compare;
use super::details::Details;
use super::houses::Houses;
use super::paper::Paper;
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
    Ok(Findings { page, summary: chart::summary })
}

fn page(part: &PartProps) -> Html {
    html! {
        <div>
            <Summary ..part.clone() />
            <Houses ..part.clone() />
            <Table ..part.clone() />
            <Compare ..part.clone() />
            <Paper ..part.clone() />
            <Details ..part.clone() />
        </div>
    }
}

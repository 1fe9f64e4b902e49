//! What many a check does without, and what therefore loads where it is asked for: workbooks, comparisons, files to take along.

use super::comparing;
use super::portfolio::State;
use super::protocol::{Extent, Format, OtherRun, SheetChoice, Template, Workbook};
use super::save::Writers;
use super::workbook::{Failure, Workbooks};
use crate::batch::Names;
use std::pin::Pin;
use std::rc::Rc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::Blob;

/// Something that is under way.
pub(super) type Work<'w, T> = Pin<Box<dyn Future<Output = T> + 'w>>;

/// What reads a sheet of a workbook: as [`Workbooks::read`].
type Read = for<'w> fn(
    &'w Workbooks,
    &'w Blob,
    SheetChoice,
    Option<u32>,
    &'w Names<'w>,
    (Rc<State>, u32),
) -> Work<'w, Result<Workbook, Failure>>;

/// The way into the module.
#[derive(Clone, Copy)]
pub(super) struct Extras {
    /// Compares the check at hand with another run, and tells the page.
    pub(super) compare: fn(Rc<State>, Workbooks, u32, OtherRun) -> Work<'static, ()>,
    /// Makes a file of what came out, and tells the page.
    pub(super) save: fn(Writers, Rc<State>, Extent, Format) -> Work<'static, ()>,
    /// Makes a workbook to be filled in, and tells the page.
    pub(super) template: fn(Writers, Template) -> Work<'static, ()>,
    /// Reads a sheet of a workbook.
    pub(super) read: Read,
}

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(extras, fallible)]
pub(super) fn load() -> Result<Extras, SplitLoaderError> {
    Ok(Extras {
        compare: |state, workbooks, turn, other| Box::pin(comparing::compare(state, workbooks, turn, other)),
        save: |writers, state, extent, format| Box::pin(writers.save(state, extent, format)),
        template: |writers, template| Box::pin(writers.template(template)),
        read: |workbooks, file, choice, header, names, asked| {
            Box::pin(workbooks.read(file, choice, header, names, asked))
        },
    })
}

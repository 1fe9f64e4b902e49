//! Workbooks by the script that reads them, which loads where one is chosen.

use super::file;
use super::portfolio::{State, post};
use super::protocol::{
    FileHandle, FileProblem, Flaw, FromWorker, MergedColumn, Progress, SheetChoice, SheetName, Workbook,
};
use super::run::PACE;
use super::sheets::{self, SheetStart};
use crate::batch::Names;
use crate::border::{as_it_is, from_js};
use js_sys::{Function, Promise};
use serde::Deserialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// Rows of each sheet by which it is known.
const ROWS: u32 = 30;

/// What reads workbooks: a function that loads the function that opens one.
#[derive(Clone)]
pub(super) struct Workbooks(pub(super) Function);

/// A workbook that is open.
#[derive(Deserialize)]
struct Opened {
    sheets: Vec<SheetStart>,
    /// Makes a table of a sheet.
    #[serde(with = "as_it_is")]
    read: Function,
}

/// A sheet as a table.
#[derive(Deserialize)]
struct Table {
    #[serde(with = "as_it_is")]
    csv: Blob,
    unreckoned: u32,
    first: String,
    merged: Vec<MergedColumn>,
}

/// Why a workbook could not be read, by the word of a [`Flaw`].
#[derive(Deserialize)]
struct Thrown {
    kind: String,
    size: f64,
}

/// Why there is no table.
pub(super) enum Failure {
    /// It was stopped: nobody waits for it.
    Stopped,
    /// Something is wrong with the workbook.
    Of(FileProblem),
}

impl From<JsValue> for Failure {
    fn from(thrown: JsValue) -> Self {
        let Some(Thrown { kind, size }) = from_js(thrown) else {
            return Self::Of(FileProblem::Workbook(Flaw::Damaged, 0));
        };
        if kind == "stopped" {
            return Self::Stopped;
        }
        let megabytes = file::whole(size).div_ceil(1 << 20);
        let flaw = Flaw::from_word(&kind).unwrap_or(Flaw::Damaged);
        Self::Of(FileProblem::Workbook(flaw, u32::try_from(megabytes).unwrap_or(u32::MAX)))
    }
}

impl Workbooks {
    /// The sheet that is chosen, or the one that is proposed, as CSV. The page hears how far it is, and may stop it by a turn
    /// of its own. `header` is the row of headings where a person says it.
    pub(super) async fn read(
        &self,
        file: &Blob,
        choice: SheetChoice,
        header: Option<u32>,
        names: &Names<'_>,
        (state, turn): (Rc<State>, u32),
    ) -> Result<Workbook, Failure> {
        let told = told(state, turn);
        let told = told.as_ref().unchecked_ref::<Function>();
        let open = called(&self.0, [&JsValue::UNDEFINED; 3]).await.ok().and_then(|loaded| loaded.dyn_into().ok());
        let open: Function = open.ok_or(Failure::Of(FileProblem::ReaderMissing))?;
        let damaged = || Failure::Of(FileProblem::Workbook(Flaw::Damaged, 0));
        let opened = called(&open, [file, &ROWS.into(), told]).await?;
        let Opened { sheets, read } = from_js(opened).ok_or_else(damaged)?;
        let chosen = choice.index.map_or_else(|| sheets::proposed(&sheets, names), |index| index as usize);
        let sheet = sheets.get(chosen).ok_or_else(damaged)?;
        let header = sheet.proposal(names, header).map_or(1, |proposal| proposal.header_row);
        let chosen = u32::try_from(chosen).unwrap_or_default();
        let asked = [&chosen.into(), &header.into(), &choice.fill.into()];
        let Table { csv, unreckoned, first, merged } = from_js(called(&read, asked).await?).ok_or_else(damaged)?;
        let name = |SheetStart { name, hidden, .. }| SheetName { name, hidden };
        let sheets = sheets.into_iter().map(name).collect();
        Ok(Workbook { text: FileHandle(csv), sheets, chosen, unreckoned, first, merged, filled: choice.fill })
    }
}

/// Hears how far a reading is, and says whether to stop: where the page has asked for something else since, or for nothing.
fn told(state: Rc<State>, turn: u32) -> Closure<dyn FnMut(f64, f64, u32) -> bool> {
    let mut last = file::now();
    Closure::new(move |done: f64, size: f64, rows: u32| {
        if state.opening() != turn {
            return true;
        }
        let now = file::now();
        if now.saturating_sub(last) >= PACE {
            last = now;
            let parts = Progress::parts(file::whole(done), file::whole(size));
            post(&FromWorker::Opening(turn, Progress { rows, parts, left: None }));
        }
        false
    })
}

/// What the promise of a function comes to, or what it throws.
pub(super) async fn called(function: &Function, [one, two, three]: [&JsValue; 3]) -> Result<JsValue, JsValue> {
    let promise: Promise = function.call3(&JsValue::UNDEFINED, one, two, three)?.dyn_into()?;
    JsFuture::from(promise).await
}

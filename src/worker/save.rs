//! What came out, and templates, as files to take along. Workbooks are written by a script that loads where one is asked for.

use super::file::{self, Turns};
use super::portfolio::{State, post};
use super::protocol::{CellKind, Extent, FileHandle, Format, FromWorker, Part, Progress, Template, TemplateColumn};
use super::run::{Check, PACE};
use super::workbook::called;
use crate::border::{as_it_is, from_js, to_js};
use js_sys::Function;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

/// Rows that are handed over at once.
const ROWS: usize = 1_000;

/// What writes workbooks: a function that loads the function that begins one.
#[derive(Clone)]
pub(super) struct Writers(pub(super) Function);

/// A workbook that is being written.
#[derive(Deserialize)]
struct Writer {
    /// Takes rows.
    #[serde(with = "as_it_is")]
    add: Function,
    /// Gives the file.
    #[serde(with = "as_it_is")]
    end: Function,
}

/// How figures and days are written in the rows that are handed over.
#[derive(Clone, Copy, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WrittenWays {
    /// Whether figures have a decimal comma.
    pub(super) comma: bool,
    /// Whether days begin with the day.
    pub(super) day_first: bool,
}

impl Writers {
    /// Makes a file of what came out, and tells the page, unless another check has begun.
    pub(super) async fn save(self, state: Rc<State>, extent: Extent, format: Format) {
        let number = state.number();
        let file = match format {
            Format::Csv => state.with(|check| check.csv(extent)).flatten(),
            Format::Workbook => self.workbook(&state, number, extent).await,
        };
        if state.number() == number {
            post(&FromWorker::Saved(file.map(FileHandle), Part::Result(extent), format));
        }
    }

    /// Makes a workbook to be filled in, and tells the page.
    pub(super) async fn template(self, template: Template) {
        let file = self.filled(template).await;
        post(&FromWorker::Saved(file.map(FileHandle), Part::Template, Format::Workbook));
    }

    async fn filled(&self, Template { name, columns, rows }: Template) -> Option<Blob> {
        let writer = self.begin(&name, &columns, WrittenWays::default()).await?;
        writer.add(&rows)?;
        writer.end()
    }

    /// Writes the rows of a check a few at a time, as long as no other begins.
    async fn workbook(&self, state: &State, number: u32, extent: Extent) -> Option<Blob> {
        let (headings, ways, rows) =
            state.with_check(number, |check| (check.headings(extent), check.ways(), check.extent(extent)))?;
        let column = |heading| TemplateColumn { heading, kind: CellKind::Any, list: Vec::new() };
        let columns: Vec<_> = headings.into_iter().map(column).collect();
        let writer = self.begin("Tirkeu", &columns, ways).await?;
        let turns = Turns::new().ok()?;
        let (mut told, mut done) = (file::now(), 0);
        for some in rows.chunks(ROWS) {
            writer.add(&state.with_check(number, |check: &mut Check| check.cells_of(extent, some))?)?;
            done += some.len();
            let now = file::now();
            if now.saturating_sub(told) >= PACE {
                told = now;
                post(&FromWorker::Saving(Progress::parts(done as u64, rows.len() as u64)));
            }
            turns.next().await;
        }
        writer.end()
    }

    async fn begin(&self, name: &str, columns: &[TemplateColumn], ways: WrittenWays) -> Option<Writer> {
        let load = called(&self.0, [&JsValue::UNDEFINED; 3]).await.ok()?;
        let create: Function = load.dyn_into().ok()?;
        from_js(called(&create, [&name.into(), &to_js(columns), &to_js(&ways)]).await.ok()?)
    }
}

impl Writer {
    fn add(&self, rows: &[Vec<String>]) -> Option<()> {
        self.add.call1(&JsValue::UNDEFINED, &to_js(rows)).ok().map(drop)
    }

    fn end(&self) -> Option<Blob> {
        self.end.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()
    }
}

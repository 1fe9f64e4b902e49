//! The worker as JavaScript calls it: it takes the page's messages and posts its answers.

use super::preview;
use super::protocol::{FileProblem, FromWorker, ToWorker};
use super::run::{Check, run};
use crate::border::{from_js, to_js};
use js_sys::{Function, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, DedicatedWorkerGlobalScope};

/// The worker of the portfolio page.
#[wasm_bindgen]
pub struct PortfolioWorker {
    state: Rc<State>,
    workbooks: Workbooks,
}

/// What the worker keeps between messages.
#[derive(Default)]
pub(super) struct State {
    check: RefCell<Option<Check>>,
    /// The number of the check: what an earlier one still reads is not for this one.
    number: Cell<u32>,
    /// The most rows between two looks at what the page says.
    rows_between_turns: Cell<u32>,
}

/// What reads workbooks: a function that loads the function that makes CSV of one.
#[derive(Clone)]
pub(super) struct Workbooks(Function);

#[wasm_bindgen]
impl PortfolioWorker {
    /// Takes a function that loads what makes CSV of workbooks.
    #[wasm_bindgen(constructor)]
    pub fn new(load_workbooks: Function) -> Self {
        Self { state: Rc::default(), workbooks: Workbooks(load_workbooks) }
    }

    /// Takes a message of the page.
    #[wasm_bindgen(js_name = onMessage)]
    pub fn on_message(&self, message: JsValue) {
        let Some(message) = from_js::<ToWorker>(message) else { return };
        let answer = match message {
            ToWorker::Preview(turn, source) => {
                let workbooks = self.workbooks.clone();
                spawn_local(async move { post(&FromWorker::Preview(turn, preview::of(source, &workbooks).await)) });
                None
            }
            ToWorker::Run(source, label) => {
                spawn_local(run(Rc::clone(&self.state), source, label));
                None
            }
            ToWorker::Cancel => {
                self.state.with(|check| check.cancelled = true);
                None
            }
            ToWorker::Arrange(arrangement) => self.state.with(|check| check.arrange(&arrangement)),
            ToWorker::Houses(column) => self.state.with(|check| check.houses(column)),
            ToWorker::Rows(from, count) => self.state.with(|check| check.rows(from, count)),
            ToWorker::Row(index) => self.state.with(|check| check.row(index)).flatten(),
            ToWorker::Save(extent) => self.state.with(|check| check.save(extent)).flatten(),
        };
        if let Some(answer) = answer {
            post(&answer);
        }
    }

    /// The most rows of the check between two looks at what the page says, for tests.
    #[wasm_bindgen(getter, js_name = rowsBetweenTurns)]
    pub fn rows_between_turns(&self) -> u32 {
        self.state.rows_between_turns.get()
    }
}

impl State {
    /// Puts a check in the place of the last one; gives its number.
    pub(super) fn begin(&self, check: Check) -> u32 {
        self.check.replace(Some(check));
        self.number.set(self.number.get().wrapping_add(1));
        self.rows_between_turns.set(0);
        self.number.get()
    }

    /// Does something with the check of a number, unless another one has taken its place.
    pub(super) fn with_check<T>(&self, number: u32, what: impl FnOnce(&mut Check) -> T) -> Option<T> {
        if number == self.number.get() { self.with(what) } else { None }
    }

    fn with<T>(&self, what: impl FnOnce(&mut Check) -> T) -> Option<T> {
        self.check.borrow_mut().as_mut().map(what)
    }

    /// Notes how many rows were checked without a look at what the page says.
    pub(super) fn note_rows(&self, rows: u32) {
        self.rows_between_turns.set(self.rows_between_turns.get().max(rows));
    }
}

impl Workbooks {
    /// The first sheet of a workbook as CSV.
    pub(super) async fn read(&self, file: &Blob) -> Result<Blob, FileProblem> {
        let to_csv = called(&self.0, &JsValue::UNDEFINED).await.and_then(|loaded| loaded.dyn_into::<Function>().ok());
        let to_csv = to_csv.ok_or(FileProblem::ReaderMissing)?;
        let csv = called(&to_csv, file).await.and_then(|csv| csv.dyn_into().ok());
        csv.ok_or(FileProblem::Workbook)
    }
}

/// What the promise of a function comes to; `None` where it fails.
async fn called(function: &Function, argument: &JsValue) -> Option<JsValue> {
    let promise: Promise = function.call1(&JsValue::UNDEFINED, argument).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// Says something to the page.
pub(super) fn post(message: &FromWorker) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    drop(scope.post_message(&to_js(message)));
}

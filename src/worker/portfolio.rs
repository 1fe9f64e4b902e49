//! The worker as JavaScript calls it: it takes the page's messages and posts its answers.

use super::extras::{self, Extras, Work};
use super::preview;
use super::protocol::{FileProblem, Format, FromWorker, Part, Preview, RunResult, ToWorker};
use super::run::{Check, run};
use super::save::Writers;
use super::words::Words;
use super::workbook::Workbooks;
use crate::border::{from_message, to_message};
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::DedicatedWorkerGlobalScope;

/// The worker of the portfolio page.
#[wasm_bindgen]
pub struct PortfolioWorker {
    state: Rc<State>,
    workbooks: Workbooks,
    writers: Writers,
    words: Words,
}

/// What the worker keeps between messages.
#[derive(Default)]
pub(super) struct State {
    check: RefCell<Option<Check>>,
    /// The number of the check: what an earlier one still reads is not for this one.
    number: Cell<u32>,
    /// The turn of the preview, or of the comparison, that is still wanted: workbooks are opened for no other.
    opening: Cell<u32>,
    /// How often the page has said to stop: a check may be about to begin when it does.
    stops: Cell<u32>,
    /// The most rows between two looks at what the page says.
    rows_between_turns: Cell<u32>,
}

#[wasm_bindgen]
impl PortfolioWorker {
    /// Takes functions that load what opens workbooks, what begins new ones, and the words of all languages.
    #[wasm_bindgen(constructor)]
    pub fn new(load_reader: Function, load_writer: Function, load_words: Function) -> Self {
        Self {
            state: Rc::default(),
            workbooks: Workbooks(load_reader),
            writers: Writers(load_writer),
            words: Words::by(load_words),
        }
    }

    /// Takes a message of the page.
    #[wasm_bindgen(js_name = onMessage)]
    pub fn on_message(&self, message: JsValue) {
        let Some(message) = from_message::<ToWorker>(&message) else { return };
        let answer = match message {
            ToWorker::Preview(turn, wanted) => {
                self.state.opening.set(turn);
                let (state, workbooks, words) = (Rc::clone(&self.state), self.workbooks.clone(), self.words.clone());
                spawn_local(async move {
                    let preview = match words.get().await {
                        Some(words) => preview::of(wanted, &workbooks, &words, (state, turn)).await,
                        None => Some(Preview { problems: vec![FileProblem::ReaderMissing], ..Preview::default() }),
                    };
                    if let Some(preview) = preview {
                        post(&FromWorker::Preview(turn, preview));
                    }
                });
                None
            }
            ToWorker::Run(wanted) => {
                let (state, words, stops) = (Rc::clone(&self.state), self.words.clone(), self.state.stops());
                spawn_local(async move {
                    match words.source(wanted).await {
                        Ok(source) => run(state, source, stops).await,
                        Err(problem) => {
                            post(&FromWorker::Ran(RunResult { problems: vec![problem], ..RunResult::default() }));
                        }
                    }
                });
                None
            }
            ToWorker::Own(columns) => {
                self.state.with(|check| check.show_own(columns));
                None
            }
            ToWorker::Compare(turn, other) => {
                self.state.opening.set(turn);
                let (state, workbooks) = (Rc::clone(&self.state), self.workbooks.clone());
                with_extras(
                    move |extras| (extras.compare)(state, workbooks, turn, other),
                    FromWorker::Compared(turn, Err(vec![FileProblem::ReaderMissing])),
                );
                None
            }
            ToWorker::Cancel => {
                self.state.opening.take();
                self.state.stops.set(self.state.stops().wrapping_add(1));
                self.state.with(|check| check.cancelled = true);
                None
            }
            ToWorker::Arrange(arrangement) => self.state.with(|check| check.arrange(&arrangement)),
            ToWorker::Houses(column) => self.state.with(|check| check.houses(column)),
            ToWorker::Rows(from, count) => self.state.with(|check| check.rows(from, count)),
            ToWorker::Paper(most) => self.state.with(|check| check.paper(most)),
            ToWorker::Row(index) => self.state.with(|check| check.row(index)).flatten(),
            ToWorker::Save(extent, format) => {
                let (state, writers) = (Rc::clone(&self.state), self.writers.clone());
                with_extras(
                    move |extras| (extras.save)(writers, state, extent, format),
                    FromWorker::Saved(None, Part::Result(extent), format),
                );
                None
            }
            ToWorker::Template(template) => {
                let writers = self.writers.clone();
                with_extras(
                    move |extras| (extras.template)(writers, template),
                    FromWorker::Saved(None, Part::Template, Format::Workbook),
                );
                None
            }
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

    /// How often the page has said to stop.
    pub(super) fn stops(&self) -> u32 {
        self.stops.get()
    }

    /// Does something with the check of a number, unless another one has taken its place.
    pub(super) fn with_check<T>(&self, number: u32, what: impl FnOnce(&mut Check) -> T) -> Option<T> {
        if number == self.number.get() { self.with(what) } else { None }
    }

    /// The number of the check at hand.
    pub(super) fn number(&self) -> u32 {
        self.number.get()
    }

    /// The turn of the preview that is wanted.
    pub(super) fn opening(&self) -> u32 {
        self.opening.get()
    }

    /// Does something with the check at hand.
    pub(super) fn with<T>(&self, what: impl FnOnce(&mut Check) -> T) -> Option<T> {
        self.check.borrow_mut().as_mut().map(what)
    }

    /// Notes how many rows were checked without a look at what the page says.
    pub(super) fn note_rows(&self, rows: u32) {
        self.rows_between_turns.set(self.rows_between_turns.get().max(rows));
    }
}

/// Does something with what loads where it is asked for; says the other where that is not possible.
fn with_extras(what: impl FnOnce(Extras) -> Work<'static, ()> + 'static, without: FromWorker) {
    spawn_local(async move {
        match extras::load().await {
            Ok(extras) => what(extras).await,
            Err(_) => post(&without),
        }
    });
}

/// Says something to the page.
pub(super) fn post(message: &FromWorker) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    drop(scope.post_message(&to_message(message)));
}

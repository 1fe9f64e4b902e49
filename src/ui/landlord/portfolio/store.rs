//! Where the state stands. It outlives the page, as the worker does, so that whoever comes back finds everything as it was
//! left; the page that is open is drawn again with each message.

use super::after::AfterMsg;
use super::findings::{self, Findings};
use super::state::{Command, Keeping, State};
use super::update::Msg;
use super::worker::Worker;
use super::{file, table};
use crate::ui::host::host;
use crate::ui::{browser, files};
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use tirkeu::worker::protocol::{FileHandle, FromWorker, ToWorker};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BeforeUnloadEvent, Element};
use yew::prelude::*;

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

#[derive(Default)]
struct Store {
    state: Rc<State>,
    worker: Option<Worker>,
    /// What draws what a check found, once that is there.
    findings: Option<Findings>,
    /// What is to have the focus once it is drawn.
    focus: Option<String>,
    /// Whether what is drawn next is to be printed.
    prints: bool,
    /// The page that is open.
    page: Option<UseForceUpdateHandle>,
    /// What asks before a result is thrown away with the page.
    guard: Option<EventListener>,
    /// Where the result stands that has an entry of the history.
    result: Option<String>,
}

/// Asks before a result is thrown away with the page: the browser does, in its own words.
fn guard() -> Option<EventListener> {
    let asks = |event: &web_sys::Event| {
        let is_unsaved = STORE.with_borrow(|store| store.state.is_unsaved());
        if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>().filter(|_| is_unsaved) {
            event.prevent_default();
            // What older browsers look at.
            event.set_return_value("-");
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    let window = browser::window()?;
    Some(EventListener::new_with_options(&window, "beforeunload", options, asks))
}

/// Gives the result an entry of the history, so that the way back leads to the file.
fn enter() {
    let is_open = STORE.with_borrow(|store| store.page.is_some());
    if is_open {
        let fragment = host().fragment();
        host().write(&host().state(), &fragment, true).ok();
        STORE.with_borrow_mut(|store| store.result = Some(fragment));
        dispatch(Msg::Entered);
    }
}

/// Hears of the way back to the file: a step to another page of the site is none.
fn way_back() -> Option<EventListener> {
    let hears = |_: &web_sys::Event| {
        let fragment = Some(host().fragment());
        if STORE.with_borrow(|store| store.result == fragment) {
            dispatch(Msg::Popped);
        }
    };
    let window = browser::window()?;
    Some(EventListener::new(&window, "popstate", hears))
}

/// The state; the component is drawn again when it changes.
#[hook]
pub(super) fn use_portfolio() -> Rc<State> {
    let page = use_force_update();
    use_effect_with((), move |()| {
        STORE.with_borrow_mut(|store| {
            store.page = Some(page);
            if store.guard.is_none() {
                store.guard = guard();
            }
        });
        dispatch(Msg::Kept(files::kept_tables()));
        let popped = way_back();
        move || {
            drop(popped);
            STORE.with_borrow_mut(|store| store.page = None);
            dispatch(Msg::Close);
        }
    });
    STORE.with_borrow(|store| Rc::clone(&store.state))
}

/// Sends a message to the state.
pub(super) fn dispatch(msg: Msg) {
    let (commands, page) = STORE.with_borrow_mut(|store| {
        let mut state = std::mem::take(&mut store.state).reduce(msg);
        let commands = Rc::get_mut(&mut state).map(|state| std::mem::take(&mut state.commands));
        store.state = state;
        (commands.unwrap_or_default(), store.page.clone())
    });
    commands.into_iter().for_each(perform);
    if let Some(page) = page {
        page.force_update();
    }
}

/// A callback that sends the message of an event.
pub(super) fn on<E>(msg: impl Fn(E) -> Msg + 'static) -> Callback<E> {
    Callback::from(move |event| dispatch(msg(event)))
}

/// Moves the focus where it is to be, now that the page is drawn. A row may still have to come: until then the region of
/// the rows has it.
pub(super) fn settle_focus() {
    let Some(id) = STORE.with_borrow_mut(|store| store.focus.take()) else { return };
    if table::is_row(&id) && browser::element::<Element>(&id).is_none() {
        browser::focus("rows");
        STORE.with_borrow_mut(|store| store.focus = Some(id));
    } else {
        browser::focus(&id);
    }
}

/// Prints where that was asked for, now that the page is drawn. Once that is done, the page is as it was.
pub(super) fn settle_print() {
    if STORE.with_borrow_mut(|store| std::mem::take(&mut store.prints)) {
        let then = Closure::once_into_js(|| {
            after_print(None);
            dispatch(Msg::After(AfterMsg::Printed));
        });
        after_print(Some(then.unchecked_ref()));
        browser::print();
    }
}

/// Has something called once printing is over.
fn after_print(then: Option<&Function>) {
    if let Some(window) = browser::window() {
        window.set_onafterprint(then);
    }
}

fn perform(command: Command) {
    match command {
        Command::Send(message) => send(&message),
        Command::Focus(id) => STORE.with_borrow_mut(|store| store.focus = Some(id)),
        Command::Save(FileHandle(file), part, format) => {
            files::save_blob(browser::today(), part.suffix(), format.word(), &file);
        }
        Command::TakeText(text) => {
            if let Some(file) = file::csv(&text) {
                dispatch(Msg::Chosen(FileHandle(file), String::new()));
            }
        }
        Command::ToTop => table::to_top(),
        Command::Print => STORE.with_borrow_mut(|store| store.prints = true),
        Command::Enter => enter(),
        Command::Keep(mapping) => {
            let kept = files::keep_table(&mapping.name, &mapping);
            dispatch(Msg::Keeping(if kept.is_some() { Keeping::Done } else { Keeping::Refused }));
            dispatch(Msg::Kept(files::kept_tables()));
        }
        Command::Erase(name) => {
            files::erase_table(&name);
            dispatch(Msg::Kept(files::kept_tables()));
        }
    }
}

fn send(message: &ToWorker) {
    let sent = STORE.with_borrow_mut(|store| {
        if store.worker.is_none() {
            store.worker = Worker::open(heard, on_error);
        }
        store.worker.as_ref().map(|worker| worker.send(message))
    });
    if sent.is_none() {
        dispatch(Msg::Broken);
    }
    if matches!(message, ToWorker::Run(_)) {
        spawn_local(async { _ = load_findings().await });
    }
}

/// A message of the worker. What a check found waits for what draws it.
fn heard(message: FromWorker) {
    if !matches!(message, FromWorker::Ran(_)) || findings().is_some() {
        return dispatch(Msg::Worker(message));
    }
    spawn_local(async { if load_findings().await { dispatch(Msg::Worker(message)) } else { on_error() } });
}

/// What draws what a check found.
pub(super) fn findings() -> Option<Findings> {
    STORE.with_borrow(|store| store.findings)
}

/// Loads it; whether it is there then.
async fn load_findings() -> bool {
    if findings().is_none() {
        let loaded = findings::load().await.ok();
        STORE.with_borrow_mut(|store| store.findings = loaded);
    }
    findings().is_some()
}

/// The worker cannot run: the next message starts another one.
fn on_error() {
    STORE.with_borrow_mut(|store| store.worker = None);
    dispatch(Msg::Broken);
}

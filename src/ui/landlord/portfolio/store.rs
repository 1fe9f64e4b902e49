//! Where the state stands. It outlives the page, as the worker does, so that whoever comes back finds everything as it was
//! left; the page that is open is drawn again with each message.

use super::after::AfterMsg;
use super::state::{Command, State};
use super::update::Msg;
use super::worker::Worker;
use super::{file, table};
use crate::ui::{browser, files};
use std::cell::RefCell;
use std::rc::Rc;
use tirkeu::worker::protocol::{FileHandle, ToWorker};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event};
use yew::prelude::*;

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

#[derive(Default)]
struct Store {
    state: Rc<State>,
    worker: Option<Worker>,
    /// What is to have the focus once it is drawn.
    focus: Option<String>,
    /// Whether what is drawn next is to be printed.
    prints: bool,
    /// What asks before the page is left.
    guard: Option<Closure<dyn Fn(Event)>>,
    /// The page that is open.
    page: Option<UseForceUpdateHandle>,
}

/// The state; the component is drawn again when it changes.
#[hook]
pub(super) fn use_portfolio() -> Rc<State> {
    let page = use_force_update();
    use_effect_with((), move |()| {
        STORE.with_borrow_mut(|store| store.page = Some(page));
        || {
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
    guard();
    if let Some(page) = page {
        page.force_update();
    }
}

/// Lets the browser ask before the page is left for good, as long as there is a result that would be lost.
fn guard() {
    STORE.with_borrow_mut(|store| {
        let has_result = store.state.done.as_ref().is_some_and(|done| done.result.rows > 0);
        if has_result != store.guard.is_some() {
            let ask = || Closure::<dyn Fn(Event)>::new(|event: Event| event.prevent_default());
            store.guard = has_result.then(ask);
            let ask = store.guard.as_ref().map(|ask| ask.as_ref().unchecked_ref());
            if let Some(window) = browser::window() {
                window.set_onbeforeunload(ask);
            }
        }
    });
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
        let then = Closure::once_into_js(|| dispatch(Msg::After(AfterMsg::Printed)));
        if let Some(window) = browser::window() {
            window.set_onafterprint(Some(then.unchecked_ref()));
        }
        browser::print();
    }
}

fn perform(command: Command) {
    match command {
        Command::Send(message) => send(&message),
        Command::Focus(id) => STORE.with_borrow_mut(|store| store.focus = Some(id)),
        Command::Save(FileHandle(file), format) => drop(files::save_blob(browser::today(), format.word(), &file)),
        Command::TakeText(text) => {
            if let Some(file) = file::csv(&text) {
                dispatch(Msg::Chosen(FileHandle(file), String::new()));
            }
        }
        Command::ToTop => table::to_top(),
        Command::Print => STORE.with_borrow_mut(|store| store.prints = true),
    }
}

fn send(message: &ToWorker) {
    let sent = STORE.with_borrow_mut(|store| {
        if store.worker.is_none() {
            store.worker = Worker::open(|message| dispatch(Msg::Worker(message)), on_error);
        }
        store.worker.as_ref().map(|worker| worker.send(message))
    });
    if sent.is_none() {
        dispatch(Msg::Broken);
    }
}

/// The worker cannot run: the next message starts another one.
fn on_error() {
    STORE.with_borrow_mut(|store| store.worker = None);
    dispatch(Msg::Broken);
}

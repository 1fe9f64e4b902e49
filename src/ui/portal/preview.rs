//! The check as another page would show it: the same files, loaded when somebody asks to see it.

use crate::ui::context::use_texts;
use gloo::events::EventListener;
use std::rc::Rc;
use tirkeu::{border, say};
use wasm_bindgen::JsCast as _;
use web_sys::{CustomEvent, Element};
use yew::prelude::*;

/// An element of the page or a frame within it, and the events that it tells of.
#[derive(PartialEq, Properties)]
pub(super) struct PreviewProps {
    pub(super) frame: bool,
    pub(super) events: &'static [&'static str],
}

/// The preview in the language in use; another language begins it anew.
#[component(Preview)]
pub(super) fn preview(PreviewProps { frame, events }: &PreviewProps) -> Html {
    let lang = use_texts().lang().word();
    html! { <Shown key={lang} {frame} {events} /> }
}

/// Whether the check is shown, and the events that came.
#[derive(Clone, Default, PartialEq)]
struct State {
    shown: bool,
    events: Vec<String>,
}

enum Action {
    /// Shows the check.
    Show,
    /// An event came: its name, and its detail.
    Hear(String),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            Action::Show => next.shown = true,
            Action::Hear(event) => next.events.push(event),
        }
        next.into()
    }
}

#[component(Shown)]
fn shown(PreviewProps { frame, events }: &PreviewProps) -> Html {
    let texts = use_texts();
    let state = use_reducer(State::default);
    let element = use_node_ref();
    use_events(&state, &element, events);
    let lang = texts.lang().word();
    let show = {
        let state = state.dispatcher();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::Show))
    };
    html! {
        <section>
            <h2>{say!(texts, PREVIEW)}</h2>
            <p>{say!(texts, PREVIEW_TEXT)}</p>
            if state.shown {
                if *frame {
                    <div data-tirkeu="" data-lang={lang} ref={element}></div>
                    <script src="embed.js" async=true></script>
                } else {
                    <tirkeu-check {lang} ref={element}></tirkeu-check>
                    <script type="module" src="check.js"></script>
                }
                <h3>{say!(texts, PREVIEW_HEARD)}</h3>
                <div role="log">
                    if state.events.is_empty() {
                        <p>{say!(texts, PREVIEW_NONE)}</p>
                    } else {
                        <ul>{for state.events.iter().map(|event| html! { <li>{event}</li> })}</ul>
                    }
                </div>
            } else {
                <button type="button" onclick={show}>{say!(texts, PREVIEW_SHOW)}</button>
            }
        </section>
    }
}

/// Listens to the events of the element as long as it is shown.
#[hook]
fn use_events(state: &UseReducerHandle<State>, element: &NodeRef, events: &'static [&'static str]) {
    let (dispatcher, element) = (state.dispatcher(), element.clone());
    use_effect_with(state.shown, move |_| {
        let listen = |element: Element| -> Vec<EventListener> {
            let listen = |name: &&'static str| {
                let state = dispatcher.clone();
                EventListener::new(&element, *name, move |event| state.dispatch(Action::Hear(in_a_line(event))))
            };
            events.iter().map(listen).collect()
        };
        let listeners = element.cast::<Element>().map(listen);
        move || drop(listeners)
    });
}

/// An event in a line: its name, and its detail where it has one.
fn in_a_line(event: &web_sys::Event) -> String {
    let detail = event.dyn_ref().and_then(|event: &CustomEvent| border::json_of_object(&event.detail()));
    format!("{} {}", event.type_(), detail.unwrap_or_default())
}

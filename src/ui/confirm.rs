//! A frame's question for the result, in a window of its own, where nothing of another site can cover it or move it.
//!
//! The frame that opened the window (`static/embed/apart.js`) says what it asks, and hears the answer. Both are windows of this
//! site, and messages between them are sent to no other origin: whoever else opens the address is told nothing, and told of nothing.

use super::browser;
use super::context::{use_page, use_title};
use super::host::host;
use super::parts::heading;
use super::share_result::question;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use tirkeu::{border, say};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, EventTarget, KeyboardEvent, MessageEvent, Window};
use yew::prelude::*;

/// For how long the question must have been shown, in front and undisturbed, before a press begins: in milliseconds.
const REST: f64 = 1_000.0;
/// How long the frame may take to say what it asks, in milliseconds.
const PATIENCE: u32 = 3_000;
/// The version of the messages.
const VERSION: u32 = 1;

/// What the window and the frame say to each other.
#[derive(Serialize, Deserialize)]
struct Message {
    tirkeu: u32,
    kind: String,
    /// The number of the question.
    number: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<Question>,
}

/// Who asks, what the result is, and exactly what would be passed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Question {
    asker: String,
    about: String,
    text: String,
}

/// What has become of the question.
#[derive(Clone, Debug, Default, PartialEq)]
enum Stage {
    /// The frame has not said what it asks.
    #[default]
    Waits,
    /// The question stands; whether a yes came too quickly.
    Asked(Question, bool),
    /// The visitor said yes or no; the frame has still to take it.
    Said(Question, bool),
    /// The frame has taken it.
    Done(Question, bool),
    /// What was asked stands there no longer.
    Over,
    /// No frame of this site has opened the window.
    Lost,
}

enum Step {
    /// The frame said something.
    Hear(Message),
    /// A yes came too quickly.
    Hasty,
    /// The visitor's answer.
    Say(bool),
    /// Nobody has said anything.
    Lose,
}

impl Reducible for Stage {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let next = match (&*self, step) {
            (Self::Waits | Self::Lost, Step::Hear(Message { question: Some(question), .. })) => {
                Self::Asked(question, false)
            }
            (Self::Said(question, yes), Step::Hear(Message { kind, .. })) if kind == "done" => {
                Self::Done(question.clone(), *yes)
            }
            (_, Step::Hear(Message { kind, .. })) if kind == "over" => Self::Over,
            (Self::Asked(question, _), Step::Hasty) => Self::Asked(question.clone(), true),
            (Self::Asked(question, _), Step::Say(yes)) => Self::Said(question.clone(), yes),
            (Self::Waits, Step::Lose) => Self::Lost,
            _ => return self,
        };
        next.into()
    }
}

/// The page of the question.
#[component(Confirm)]
pub(super) fn confirm() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, HAND_CONFIRM);
    use_title(&page, &title);
    let stage = use_reducer(Stage::default);
    let presses = use_mut_ref(Presses::default);
    let opener = use_memo((), |()| Opener::of_this_window());
    use_question(&stage, &opener, &presses);
    let answer = |yes: bool| {
        let (stage, opener, presses) = (stage.dispatcher(), opener.clone(), presses.clone());
        Callback::from(move |event: MouseEvent| {
            if yes && !presses.borrow_mut().counts(&event) {
                return stage.dispatch(Step::Hasty);
            }
            if let Some(opener) = &*opener {
                stage.dispatch(Step::Say(yes));
                opener.say(if yes { "passed" } else { "declined" });
            }
        })
    };
    let content = match &*stage {
        Stage::Asked(asked, hasty) => html! {
            <>
                <p class="lead">{say!(texts, HAND_CONFIRM_LEAD, asker = asked.asker.as_str())}</p>
                <section class="hand">
                    <h2>{say!(texts, HAND)}</h2>
                    {question(texts, &asked.asker, &asked.about, &asked.text)}
                    <div class="buttons">
                        <button type="button" onclick={answer(true)}>{say!(texts, HAND_YES)}</button>
                        <button type="button" onclick={answer(false)}>{say!(texts, HAND_NO)}</button>
                    </div>
                    <p class="error" role="status">{hasty.then(|| say!(texts, HAND_CONFIRM_WAIT))}</p>
                </section>
            </>
        },
        Stage::Waits | Stage::Said(..) => Html::default(),
        Stage::Done(asked, true) => {
            html! { <p role="status">{say!(texts, HAND_CONFIRM_DONE, asker = asked.asker.as_str())}</p> }
        }
        Stage::Done(asked, false) => {
            html! { <p role="status">{say!(texts, HAND_CONFIRM_REFUSED, asker = asked.asker.as_str())}</p> }
        }
        Stage::Over => html! { <p role="status">{say!(texts, HAND_CONFIRM_OVER)}</p> },
        Stage::Lost => html! { <p role="status">{say!(texts, HAND_CONFIRM_LOST)}</p> },
    };
    html! { <>{heading(title)}{content}</> }
}

/// Asks the frame what it asks, and listens to it and to what disturbs the visitor, as long as the page is there.
#[hook]
fn use_question(stage: &UseReducerHandle<Stage>, opener: &Rc<Option<Opener>>, presses: &Rc<RefCell<Presses>>) {
    let (dispatcher, opener, presses) = (stage.dispatcher(), opener.clone(), presses.clone());
    use_effect_with((), move |()| {
        let lost = dispatcher.clone();
        let waits = if opener.is_some() { PATIENCE } else { 0 };
        let patience = Timeout::new(waits, move || lost.dispatch(Step::Lose));
        let mut listeners = Vec::new();
        if let Some(window) = browser::window() {
            listeners.extend(Presses::watch(&window, &presses));
            let heard = opener.clone();
            listeners.push(EventListener::new(&window, "message", move |event| {
                let Some(message) = heard.as_ref().as_ref().and_then(|opener| opener.hear(event)) else { return };
                presses.borrow_mut().disturbed(event);
                // What is done needs no window; where the browser keeps it, the page says so.
                if message.kind == "done" {
                    drop(browser::window().map(|window| window.close()));
                }
                dispatcher.dispatch(Step::Hear(message));
            }));
        }
        if let Some(opener) = &*opener {
            opener.say("open");
        }
        move || drop((listeners, patience))
    });
}

/// The frame that opened this window, and the number of what it asks.
#[derive(PartialEq)]
struct Opener {
    window: Window,
    origin: String,
    number: String,
}

impl Opener {
    /// None where the address names no question, nobody has opened the window, or the page is in a frame.
    fn of_this_window() -> Option<Self> {
        let own = browser::window()?;
        let whole = own.top().ok().flatten().is_some_and(|top| top == own);
        let opener = own.opener().ok().filter(JsValue::is_object)?;
        let fragment = host().fragment();
        let (_, number) = fragment.split_once("/confirm/")?;
        let origin = own.location().origin().ok()?;
        whole.then(|| Self { window: opener.unchecked_into(), origin, number: number.to_owned() })
    }

    /// Says something that nobody gets but a window of this site.
    fn say(&self, kind: &str) {
        let message = Message { tirkeu: VERSION, kind: kind.to_owned(), number: self.number.clone(), question: None };
        drop(self.window.post_message(&border::to_js(&message), &self.origin));
    }

    /// What the frame says; nothing of what others do. It is known by its origin and the number, which nobody else of this
    /// origin has: in WebKit, the window that a message comes from is another object than the opener.
    fn hear(&self, event: &Event) -> Option<Message> {
        let event: &MessageEvent = event.dyn_ref()?;
        let message: Message = border::from_json(&border::json_of_object(&event.data())?)?;
        let own = event.origin() == self.origin && message.number == self.number;
        (own && message.tirkeu == VERSION).then_some(message)
    }
}

/// When a press counts: it is a visitor's, and begins after the page has been in front for a while without another press. So the
/// second press of a double one that opened the window counts for nothing, nor does a key that is held down.
#[derive(Default)]
struct Presses {
    /// The last disturbance, as events count time.
    disturbed: f64,
    /// Whether the press that is on its way began as one that counts.
    began: Option<bool>,
}

impl Presses {
    /// Watches all presses, and the window's coming to the front.
    fn watch(window: &Window, presses: &Rc<RefCell<Self>>) -> Vec<EventListener> {
        let target: &EventTarget = window;
        let listen = |name: &'static str| {
            let presses = presses.clone();
            let heard = move |event: &Event| {
                let mut presses = presses.borrow_mut();
                if matches!(name, "pointerdown" | "keydown") {
                    let repeats = event.dyn_ref().is_some_and(KeyboardEvent::repeat);
                    presses.began = Some(!repeats && presses.would_count(event));
                }
                presses.disturbed(event);
            };
            EventListener::new_with_options(target, name, EventListenerOptions::run_in_capture_phase(), heard)
        };
        ["pointerdown", "keydown", "focus", "blur", "visibilitychange"].map(listen).into()
    }

    fn disturbed(&mut self, event: &Event) {
        self.disturbed = event.time_stamp();
    }

    fn would_count(&self, event: &Event) -> bool {
        let in_front =
            browser::document().is_some_and(|document| !document.hidden() && document.has_focus().unwrap_or_default());
        in_front && event.is_trusted() && event.time_stamp() - self.disturbed >= REST
    }

    /// Whether a press counts that has just ended. What helps to use a page may press without mouse, finger or key.
    fn counts(&mut self, event: &Event) -> bool {
        match self.began.take() {
            Some(began) => began && event.is_trusted(),
            None => self.would_count(event),
        }
    }
}

//! The check as another page would show it: the same files, loaded when somebody asks to see it.

use crate::ui::View;
use crate::ui::dom::{button, list, node, part, text};
use gloo::events::EventListener;
use js_sys::{JSON, Reflect};
use std::rc::Rc;
use tirkeu::say;
use tirkeu::text::Texts;
use web_sys::Element;
use yew::prelude::*;

/// The preview of an element of the page, or of a frame within it, which tells of these events.
pub(super) fn preview(view: &View<'_>, frame: bool, events: &'static [&'static str]) -> Html {
    html! { <Preview key={events.len() + usize::from(frame)} texts={view.texts.clone()} {frame} {events} /> }
}

#[derive(PartialEq, Properties)]
struct Given {
    texts: Rc<Texts>,
    frame: bool,
    events: &'static [&'static str],
}

enum Message {
    Show,
    /// An event came, with what it says.
    Heard(String),
}

#[derive(Default)]
struct Preview {
    shown: bool,
    heard: Vec<String>,
    element: NodeRef,
    listeners: Vec<EventListener>,
}

impl Component for Preview {
    type Message = Message;
    type Properties = Given;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Given) -> bool {
        if ctx.props().texts.lang() != before.texts.lang() {
            *self = Self::default();
        }
        true
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Show => self.shown = true,
            Message::Heard(event) => self.heard.push(event),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Given { texts, frame, .. } = ctx.props();
        let mut content = vec![text("p", "", say!(texts, PREVIEW_TEXT))];
        if self.shown {
            let (lang, element) = (texts.lang().word(), self.element.clone());
            content.push(if *frame {
                html! { <><div data-tirkeu="" data-lang={lang} ref={element}></div><script src="embed.js" async=true></script></> }
            } else {
                html! { <><tirkeu-check {lang} ref={element}></tirkeu-check><script type="module" src="check.js"></script></> }
            });
            let heard = match self.heard.as_slice() {
                [] => text("p", "", say!(texts, PREVIEW_NONE)),
                heard => list(heard.to_vec()),
            };
            content.push(text("h3", "", say!(texts, PREVIEW_HEARD)));
            content.push(node("div", &[("role", "log")], vec![heard]));
        } else {
            let show = ctx.link().callback(|_| Message::Show);
            content.push(button("", say!(texts, PREVIEW_SHOW), show));
        }
        part(say!(texts, PREVIEW), content)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let Some(element) = self.element.cast::<Element>().filter(|_| self.listeners.is_empty()) else { return };
        let listen = |name: &&'static str| {
            let link = ctx.link().clone();
            EventListener::new(&element, *name, move |event| link.send_message(Message::Heard(told(event))))
        };
        self.listeners = ctx.props().events.iter().map(listen).collect();
    }
}

/// An event in a line: its name, and its detail where it has one.
fn told(event: &web_sys::Event) -> String {
    let detail = Reflect::get(event, &"detail".into()).ok().filter(|detail| detail.is_object());
    let detail = detail.and_then(|detail| JSON::stringify(&detail).ok()).map(String::from).unwrap_or_default();
    format!("{} {detail}", event.type_())
}

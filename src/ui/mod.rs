//! The application: the states that every page shares, and the frame around the page of the place.

mod access;
mod answers;
mod browser;
mod check;
mod commands;
mod context;
mod days;
mod dom;
mod files;
mod form;
mod host;
mod kept;
mod landlord;
mod later;
mod not_found;
mod parts;
mod portal;
mod questions;
mod result;
mod route;
mod rulebook;
mod share_result;
mod shell;
mod start;
mod state;

use context::{Page, States, case_of, use_states};
use host::{Host, host};
use parts::Titled;
use questions::Question;
use route::{Place, fragment};
use shell::Load;
use start::Start;
use std::rc::Rc;
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::text::Texts;
use yew::prelude::*;

pub(crate) use state::{DeviceStatus as Said, Module, OWN, ShareConsent as Handed};

/// Starts the page on its host.
pub(crate) fn start(on: Host) {
    let root = on.root();
    host::set_host(on);
    yew::Renderer::<App>::with_root(root).render();
}

/// What views send.
#[derive(Clone)]
pub(crate) enum Action {
    /// Text typed into a field, or a choice made.
    Type(String, String),
    /// Focus a field, from the summary of errors.
    Focus(String),
}

/// What every view sees.
#[derive(Clone)]
#[allow(dead_code, reason = "until the pages for landlords are components")]
pub(crate) struct View<'a> {
    pub(crate) texts: &'a Rc<Texts>,
    pub(crate) place: Place,
    pub(crate) typed: &'a Draft,
    pub(crate) answers: &'a Draft,
    pub(crate) errors: &'a [FieldError],
    pub(crate) today: Day,
    pub(crate) tried: Option<usize>,
    pub(crate) said: &'a Said,
    pub(crate) handed: &'a Handed,
    /// Whether the window is the page's own.
    pub(crate) own: bool,
    pub(crate) can_restore: bool,
    pub(crate) can_undo: bool,
    pub(crate) can_redo: bool,
    act: Callback<Action>,
}

impl<'a> View<'a> {
    /// What views see of the page.
    pub(crate) fn of(page: &'a Page) -> Self {
        Self {
            texts: &page.texts,
            place: page.visit.place,
            typed: &page.answers.typed,
            answers: &page.answers.accepted,
            errors: &page.answers.errors,
            today: browser::today(),
            tried: page.visit.tried,
            said: &page.device.status,
            handed: &page.embedding.consent,
            own: host().own(),
            can_restore: !page.device.erased.is_empty(),
            can_undo: page.answers.can_undo(),
            can_redo: page.answers.can_redo(),
            act: {
                let states = page.states.clone();
                Callback::from(move |action| perform(&states, action))
            },
        }
    }
}

#[allow(dead_code, reason = "until the pages for landlords are components")]
impl View<'_> {
    /// A callback that sends an action, in place of what the browser would do.
    pub(crate) fn send<E: AsRef<web_sys::Event> + 'static>(&self, action: Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |event: E| {
            let event = event.as_ref();
            // A tick or a choice must still show; only what would leave the page is kept back.
            if matches!(event.type_().as_str(), "click" | "submit") {
                event.prevent_default();
            }
            act.emit(action.clone());
        })
    }

    /// The address of a place in the language in use.
    pub(crate) fn link(&self, place: Place) -> String {
        fragment(self.texts.lang(), place)
    }

    /// The filing day in force.
    pub(crate) fn filing(&self) -> Day {
        self.answers.filing().unwrap_or(self.today)
    }

    /// The case that the committed answers amount to, and what was answered with "I don't know".
    pub(crate) fn case(&self) -> (Case, Vec<tirkeu::case::FactPath>) {
        case_of(self.answers, self.today)
    }
}

impl AsRef<Texts> for View<'_> {
    fn as_ref(&self) -> &Texts {
        self.texts
    }
}

impl form::Fields for View<'_> {
    fn texts(&self) -> &Rc<Texts> {
        self.texts
    }

    fn typed(&self) -> &Draft {
        self.typed
    }

    fn errors(&self) -> &[FieldError] {
        self.errors
    }

    fn typing(&self) -> Callback<(String, String)> {
        self.act.reform(|(field, text)| Action::Type(field, text))
    }

    fn focusing(&self) -> Callback<String> {
        self.act.reform(Action::Focus)
    }

    fn here(&self) -> String {
        self.link(self.place)
    }
}

/// Does what a view sent.
fn perform(page: &States, action: Action) {
    match action {
        Action::Type(field, text) => page.type_into(field, text),
        Action::Focus(id) => page.focus(id),
    }
}

/// The application: its states, its frame, and the page of the place.
#[component(App)]
fn app() -> Html {
    let states = use_states();
    let ready = states.is_ready();
    {
        let states = states.clone();
        use_effect_with((), move |()| states.begin());
    }
    use_effect_with((ready, states.visit.focus.clone()), |(ready, focus)| {
        if let Some((_, id)) = focus.as_ref().filter(|_| *ready) {
            browser::focus(id);
        }
    });
    let there = ready && states.speech.texts.is_some();
    use_effect_with((there, states.visit.place == Place::Result), |(there, result)| {
        if *there {
            host().reached(*result);
        }
    });
    let Some(texts) = states.speech.texts.clone() else {
        return if states.speech.failed { shell::failed() } else { Html::default() };
    };
    let page = Page { texts, states };
    let load = match (page.speech.failed, ready) {
        (true, _) => Load::Failed,
        (false, true) => Load::Done,
        (false, false) => Load::Waits,
    };
    let content = shell::framed(&page, load, content(&page, ready));
    html! { <ContextProvider<Page> context={page}>{content}</ContextProvider<Page>> }
}

/// The page of the place. The start says nothing of the law: it stands there until all texts have come.
fn content(page: &Page, ready: bool) -> Html {
    let place = page.visit.place;
    match place {
        Place::Question { screen, .. } if ready => html! { <Question {screen} /> },
        Place::Start => html! { <Start /> },
        Place::Question { .. }
        | Place::Check
        | Place::Result
        | Place::Rules
        | Place::Doubts
        | Place::Days
        | Place::Shared
        | Place::Kept
        | Place::Access
        | Place::Bench
        | Place::Duties
        | Place::Portfolio
        | Place::Embed
        | Place::Component
        | Place::Frame
        | Place::Package
        | Place::NotFound => match page.speech.module(place.part()).filter(|_| ready) {
            Some(module) => {
                let (title, content) = (module.page)(&View::of(page));
                if title.is_empty() {
                    content
                } else {
                    html! { <Titled {title}>{content}</Titled> }
                }
            }
            None => html! { <Start /> },
        },
    }
}

//! The application: the states that every page shares, and the frame around the page of the place.

mod access;
mod answers;
mod browser;
mod commands;
mod context;
mod dom;
mod files;
mod form;
mod hand;
mod host;
mod kept;
mod landlord;
mod later;
mod pages;
mod parts;
mod portal;
mod questions;
mod result;
mod route;
mod state;

use context::{Page, States, case_of, use_states};
use host::{Host, host};
use pages::Load;
use route::{Place, fragment};
use std::rc::Rc;
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::say;
use tirkeu::text::{Lang, Texts};
use web_sys::File;
use yew::prelude::*;

pub(crate) use state::{CLOCK, DeviceStatus as Said, Module, OWN, ShareConsent as Handed};

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
    /// A day outside the screens is to be taken over: of filing, of moving in.
    SubmitDay(&'static str),
    /// Another language.
    Speak(Lang),
    /// Ask on, though the verdict is settled.
    AskOn,
    /// The first question that is open, or the result.
    GoOn,
    /// Forget every answer.
    StartAnew,
    /// Keep what holds for the dwelling, and ask about another person.
    AnotherPerson,
    /// Try the change of that number, or none any more.
    Try(Option<usize>),
    /// Tick a step, or untick it.
    Tick(String),
    /// Take the last answer back.
    Undo,
    /// Give it again.
    Redo,
    /// File on that day.
    FileOn(Day),
    /// Take over the answers that the address holds.
    OpenShared,
    /// Keep the answers on this device, under the name that is typed.
    Keep,
    /// Open a case that is kept.
    OpenKept(String),
    /// Erase a case that is kept, or all.
    Erase(Option<String>),
    /// Bring back what was erased last.
    Restore,
    /// Hand out the result as a page.
    SavePage,
    /// Hand out the case as data.
    SaveCase,
    /// Hand out the receipt of the case.
    SaveReceipt,
    /// Take in a case from a file.
    Open(File),
    /// Focus a field, from the summary of errors.
    Focus(String),
    /// The print dialogue.
    Print,
    /// What became of the host's question for the result.
    Handed(Handed),
    /// It is to be used.
    Reload,
}

/// What every view sees.
#[derive(Clone)]
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
    pub(crate) fn case(&self) -> (Case, Vec<String>) {
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
        Action::SubmitDay(group) => page.submit_day(group),
        Action::Speak(lang) => page.speak(lang),
        Action::AskOn => page.ask_on(),
        Action::GoOn => page.go_on(),
        Action::StartAnew => page.start_anew(),
        Action::Try(number) => page.try_change(number),
        Action::Tick(step) => page.tick(&step),
        Action::Undo => page.undo(),
        Action::Redo => page.redo(),
        Action::FileOn(day) => page.file_on(day),
        Action::Focus(id) => page.focus(id),
        Action::Print => browser::print(),
        Action::Handed(consent) => page.embedding.dispatch(state::EmbeddingAction::Consent(consent)),
        Action::Reload => host().reload(),
        Action::AnotherPerson
        | Action::OpenShared
        | Action::Keep
        | Action::OpenKept(_)
        | Action::Erase(_)
        | Action::Restore
        | Action::SavePage
        | Action::SaveCase
        | Action::SaveReceipt
        | Action::Open(_) => {
            if let Some(act) = page.speech.module(tirkeu::text::Part::Law).and_then(|module| module.act) {
                act(page, action);
            }
        }
    }
}

/// The application: its states, its frame, and the page of the place.
#[component(App)]
fn app() -> Html {
    let page = use_states();
    let ready = page.is_ready();
    {
        let page = page.clone();
        use_effect_with((), move |()| page.begin());
    }
    use_effect_with((ready, page.visit.focus.clone()), |(ready, focus)| {
        if let Some((_, id)) = focus.as_ref().filter(|_| *ready) {
            browser::focus(id);
        }
    });
    let speaks = page.speech.texts.is_some();
    use_effect_with((ready && speaks, page.visit.place == Place::Result), |(there, result)| {
        if *there {
            host().reached(*result);
        }
    });
    let Some(texts) = page.speech.texts.clone() else {
        return if page.speech.failed { pages::failed() } else { Html::default() };
    };
    let view = View {
        texts: &texts,
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
            let page = page.clone();
            Callback::from(move |action| perform(&page, action))
        },
    };
    // The start says nothing of the law: it stands there until all texts have come.
    let place = if ready { page.visit.place } else { Place::Start };
    let (title, content) = match place {
        Place::Question { screen, .. } => (texts.get(screen.title), html! { <questions::Question {screen} /> }),
        Place::Start => pages::start(&view),
        _ => match page.speech.module(place.part()) {
            Some(module) => (module.page)(&view),
            None => pages::start(&view),
        },
    };
    let errors =
        if page.answers.errors.is_empty() { String::new() } else { format!("{} ", say!(texts, ERROR_TITLE_PREFIX)) };
    host().announce(texts.lang().word(), &format!("{errors}{title} — {}", say!(texts, SITE_NAME)));
    let load = match (page.speech.failed, ready) {
        (true, _) => Load::Failed,
        (false, true) => Load::Done,
        (false, false) => Load::Waits,
    };
    let frame = pages::frame(&view, content, load, page.embedding.newer);
    let context = Page { texts: Rc::clone(&texts), states: page.clone() };
    html! { <ContextProvider<Page> {context}>{frame}</ContextProvider<Page>> }
}

//! What every component shares: the states of the page, and the texts that it speaks.

use super::browser;
use super::form::Fields;
use super::host::host;
use super::route::{Place, Route, fragment};
use super::state::{Answers, Device, Embedding, Speech, Visit};
use std::ops::Deref;
use std::rc::Rc;
use tirkeu::case::{Case, FactPath};
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The states of the page, each with its dispatch. What changes several of them stands in [`super::commands`].
#[derive(Clone, PartialEq)]
pub(crate) struct States {
    pub(crate) answers: UseReducerHandle<Answers>,
    pub(crate) visit: UseReducerHandle<Visit>,
    pub(crate) device: UseReducerHandle<Device>,
    pub(crate) embedding: UseReducerHandle<Embedding>,
    pub(crate) speech: UseReducerHandle<Speech>,
}

/// The context around every page; there is none before the first texts came.
#[derive(Clone, PartialEq)]
pub(crate) struct Page {
    pub(crate) texts: Rc<Texts>,
    pub(crate) states: States,
}

impl Deref for Page {
    type Target = States;

    fn deref(&self) -> &States {
        &self.states
    }
}

impl AsRef<Texts> for Page {
    fn as_ref(&self) -> &Texts {
        &self.texts
    }
}

impl Fields for Page {
    fn texts(&self) -> &Rc<Texts> {
        &self.texts
    }

    fn typed(&self) -> &Draft {
        &self.answers.typed
    }

    fn errors(&self) -> &[FieldError] {
        &self.answers.errors
    }

    fn typing(&self) -> Callback<(String, String)> {
        let states = self.states.clone();
        Callback::from(move |(field, text)| states.type_into(field, text))
    }

    fn focusing(&self) -> Callback<String> {
        let states = self.states.clone();
        Callback::from(move |id: String| states.focus(id))
    }

    fn here(&self) -> String {
        self.link(self.visit.place)
    }
}

/// The states as a visit begins: from the address, the entry of the history, the host.
#[hook]
pub(super) fn use_states() -> States {
    States {
        answers: use_reducer(|| Answers::of(browser::remembered().unwrap_or_default())),
        visit: use_reducer(|| Visit::at(Route::parse(&host().fragment()).place)),
        device: use_reducer(Device::default),
        embedding: use_reducer(|| Embedding::of(host().given())),
        speech: use_reducer(|| {
            let lang = Route::parse(&host().fragment()).lang;
            Speech::of(lang.unwrap_or_else(browser::visitors_language))
        }),
    }
}

/// The states and texts of the page; the component is drawn again when one of them changes.
#[hook]
pub(crate) fn use_page() -> Page {
    #[expect(clippy::expect_used, reason = "the application provides it around every page")]
    use_context().expect("a component within the application")
}

/// Names what is shown in the title of the window: a page by its heading, and first that something in it is wrong.
#[hook]
pub(crate) fn use_title(page: &Page, title: &str) {
    let texts = &page.texts;
    let site = say!(texts, SITE_NAME);
    let name = if page.answers.errors.is_empty() {
        format!("{title} — {site}")
    } else {
        format!("{} {title} — {site}", say!(texts, ERROR_TITLE_PREFIX))
    };
    use_effect_with((texts.lang(), name), |(lang, name)| host().announce(lang.word(), name));
}

/// The case that the accepted answers amount to, and what was answered with "I don't know". The answers go through the door
/// again only when they or the day have changed.
#[hook]
pub(crate) fn use_case(page: &Page) -> Rc<(Case, Vec<FactPath>)> {
    use_memo((page.answers.accepted.clone(), browser::today()), |(answers, today)| case_of(answers, *today))
}

/// The texts in use.
#[hook]
pub(crate) fn use_texts() -> Rc<Texts> {
    use_page().texts
}

impl States {
    /// The address of a place in the language in use.
    pub(crate) fn link(&self, place: impl Into<Place>) -> String {
        fragment(self.speech.lang(), place.into())
    }

    /// The filing day in force.
    pub(crate) fn filing(&self) -> Day {
        self.answers.accepted.filing().unwrap_or_else(browser::today)
    }

    /// The case that the accepted answers amount to, and what was answered with "I don't know".
    pub(crate) fn case(&self) -> (Case, Vec<FactPath>) {
        case_of(&self.answers.accepted, browser::today())
    }

    /// Whether everything can be said that the place says.
    pub(crate) fn is_ready(&self) -> bool {
        self.speech.is_ready(self.visit.place)
    }
}

/// The case of accepted answers. Their screens were checked, so the door lets it in; should it not, nothing is known rather
/// than guessed.
pub(crate) fn case_of(answers: &Draft, today: Day) -> (Case, Vec<FactPath>) {
    answers.case(today).unwrap_or_else(|_| (Case::unknown(answers.filing().unwrap_or(today)), Vec::new()))
}

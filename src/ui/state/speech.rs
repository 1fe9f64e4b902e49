//! The texts in use, and the modules of the program that speak them.

use super::super::View;
use super::super::route::Place;
use super::device::DeviceStatus;
use std::rc::Rc;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::text::{Lang, Part, Texts};
use yew::{Html, Reducible};

/// The way into a part of the program that loads by itself.
#[derive(Clone, Copy)]
pub(crate) struct Module {
    /// The part that it is.
    pub(crate) part: Part,
    /// The title and the content of a place.
    pub(crate) page: fn(&View<'_>) -> (String, Html),
    /// Its reader of cases, where it has one.
    pub(crate) read: Option<Read>,
}

/// Reads a case from elsewhere, as JSON, as of a day.
pub(crate) type Read = fn(&str, Day) -> Result<Received, Refused>;

/// A case from elsewhere.
pub(crate) struct Received {
    /// The answers that it amounts to.
    pub(crate) answers: Draft,
    /// Whether they are all of it.
    pub(crate) whole: bool,
}

/// What was no case.
pub(crate) struct Refused {
    pub(crate) status: DeviceStatus,
    /// What is wrong with it, as JSON.
    pub(crate) problems: String,
}

impl PartialEq for Module {
    fn eq(&self, other: &Self) -> bool {
        self.part == other.part
    }
}

/// Texts and modules that were loaded, and whether more is to come.
#[derive(Clone, PartialEq)]
pub(crate) struct Speech {
    /// The texts that are shown; none before the first came.
    pub(crate) texts: Option<Rc<Texts>>,
    /// The language that is wanted: another than that of the texts while those of it load.
    pub(crate) wanted: Lang,
    /// Whether the last load failed.
    pub(crate) failed: bool,
    modules: Vec<Module>,
}

/// What was wanted or came.
pub(crate) enum SpeechAction {
    /// Another language is wanted.
    Want(Lang),
    /// A module came.
    Enter(Module),
    /// Texts came that are to be shown.
    Speak(Texts),
    /// Whether the last load failed.
    Failed(bool),
}

impl Speech {
    /// Nothing yet, in a language.
    pub(crate) fn of(wanted: Lang) -> Self {
        Self { texts: None, wanted, failed: false, modules: Vec::new() }
    }

    /// The language that is shown, or else wanted.
    pub(crate) fn lang(&self) -> Lang {
        self.texts.as_ref().map_or(self.wanted, |texts| texts.lang())
    }

    /// The way into a part of the program, once it is there.
    pub(crate) fn module(&self, part: Part) -> Option<Module> {
        self.modules.iter().find(|module| module.part == part).copied()
    }

    /// Whether everything can be said that a place says.
    pub(crate) fn is_ready(&self, place: Place) -> bool {
        place == Place::Start || self.texts.as_ref().is_some_and(|texts| suffice(texts, place))
    }
}

/// Whether these texts are all that a place needs once it can be used.
pub(crate) fn suffice(texts: &Texts, place: Place) -> bool {
    texts.has(Part::Law) && texts.has(place.part())
}

impl Reducible for Speech {
    type Action = SpeechAction;

    fn reduce(self: Rc<Self>, action: SpeechAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            SpeechAction::Want(lang) => next.wanted = lang,
            SpeechAction::Enter(module) if next.module(module.part).is_none() => next.modules.push(module),
            SpeechAction::Enter(_) => {}
            SpeechAction::Speak(texts) => next.texts = Some(Rc::new(texts)),
            SpeechAction::Failed(failed) => next.failed = failed,
        }
        next.into()
    }
}

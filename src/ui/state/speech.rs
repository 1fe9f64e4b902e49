//! The texts in use, and the modules of the program that speak them.

use super::super::route::{GuidePage, LandlordPage, LaterPage, Place, PortalPage};
use super::device::DeviceStatus;
use std::rc::Rc;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::text::{Lang, Part, Texts};
use yew::{Html, Reducible};

/// A part of the program that loads by itself, by the way into it. What is behind such a way is named here by nothing else:
/// so it stays out of what loads first.
#[derive(Clone, Copy)]
pub(crate) enum Module {
    Later(Later),
    Landlord(Pages<LandlordPage>),
    Portal(Pages<PortalPage>),
    Guide(Pages<GuidePage>),
}

/// Draws a page of a module.
pub(crate) type Pages<P> = fn(P) -> Html;

/// The way into what nobody begins with.
#[derive(Clone, Copy)]
pub(crate) struct Later {
    pub(crate) page: Pages<LaterPage>,
    pub(crate) read: Read,
}

/// The modules that are there.
#[derive(Clone, Copy, Default)]
pub(crate) struct Modules {
    pub(crate) later: Option<Later>,
    pub(crate) landlord: Option<Pages<LandlordPage>>,
    pub(crate) portal: Option<Pages<PortalPage>>,
    pub(crate) guide: Option<Pages<GuidePage>>,
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

impl Modules {
    fn enter(&mut self, module: Module) {
        match module {
            Module::Later(later) => self.later = Some(later),
            Module::Landlord(page) => self.landlord = Some(page),
            Module::Portal(page) => self.portal = Some(page),
            Module::Guide(page) => self.guide = Some(page),
        }
    }

    fn are_there(&self) -> [bool; 4] {
        [self.later.is_some(), self.landlord.is_some(), self.portal.is_some(), self.guide.is_some()]
    }
}

/// There is one of each only.
impl PartialEq for Modules {
    fn eq(&self, other: &Self) -> bool {
        self.are_there() == other.are_there()
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
    pub(crate) modules: Modules,
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
        Self { texts: None, wanted, failed: false, modules: Modules::default() }
    }

    /// The language that is shown, or else wanted.
    pub(crate) fn lang(&self) -> Lang {
        self.texts.as_ref().map_or(self.wanted, |texts| texts.lang())
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
            SpeechAction::Enter(module) => next.modules.enter(module),
            SpeechAction::Speak(texts) => next.texts = Some(Rc::new(texts)),
            SpeechAction::Failed(failed) => next.failed = failed,
        }
        next.into()
    }
}

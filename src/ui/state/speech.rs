//! The texts in use, and the modules of the program that speak them.

use super::super::route::{CasesPage, GuidePage, LandlordPage, LaterPage, Place, PortalPage};
use super::device::DeviceStatus;
use std::rc::Rc;
use tirkeu::case::Fact;
use tirkeu::day::Day;
use tirkeu::interview::{Draft, ScreenId};
use tirkeu::text::{Lang, Part, Texts};
use yew::{Html, Reducible};

/// A part of the program that loads by itself, by the way into it. What is behind such a way is named here by nothing else:
/// so it stays out of what loads first.
#[derive(Clone, Copy)]
pub(crate) enum Module {
    Questions(Questions),
    Later(Pages<LaterPage>),
    Cases(Cases),
    Landlord(Pages<LandlordPage>),
    Portfolio(fn() -> Html),
    Portal(Pages<PortalPage>),
    Guide(Pages<GuidePage>),
}

/// Draws a page of a module.
pub(crate) type Pages<P> = fn(P) -> Html;

/// The way into the questions.
#[derive(Clone, Copy)]
pub(crate) struct Questions {
    pub(crate) page: Pages<ScreenId>,
    /// Where these answers lead: to the question to ask next, or to the result.
    pub(crate) next: fn(&Draft) -> Place,
}

/// The way into what is done with whole cases.
#[derive(Clone, Copy)]
pub(crate) struct Cases {
    pub(crate) page: Pages<CasesPage>,
    pub(crate) read: Read,
    /// What is said of facts that were left out of a case.
    pub(crate) left_out: fn(&Texts, &[Fact]) -> String,
}

/// The modules that are there.
#[derive(Clone, Copy, Default)]
pub(crate) struct Modules {
    pub(crate) questions: Option<Questions>,
    pub(crate) later: Option<Pages<LaterPage>>,
    pub(crate) cases: Option<Cases>,
    pub(crate) landlord: Option<Pages<LandlordPage>>,
    pub(crate) portfolio: Option<fn() -> Html>,
    pub(crate) portal: Option<Pages<PortalPage>>,
    pub(crate) guide: Option<Pages<GuidePage>>,
}

/// Which module, in the order in which they load: the first two for everybody, and one of the others where it is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ModuleId {
    Questions,
    Later,
    Cases,
    Landlord,
    Portfolio,
    Portal,
    Guide,
}

impl ModuleId {
    /// The texts that it speaks.
    pub(crate) fn texts(self) -> Part {
        match self {
            Self::Questions | Self::Later | Self::Cases => Part::Law,
            Self::Landlord | Self::Portfolio => Part::Landlord,
            Self::Portal => Part::Portal,
            Self::Guide => Part::Guide,
        }
    }
}

/// Reads a case from elsewhere, as JSON, as of a day.
pub(crate) type Read = fn(&str, Day) -> Result<Received, Refused>;

/// A case from elsewhere.
#[derive(Clone, PartialEq)]
pub(crate) struct Received {
    /// The answers that it amounts to.
    pub(crate) answers: Draft,
    /// What it says and they do not.
    pub(crate) left_out: Vec<Fact>,
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
            Module::Questions(questions) => self.questions = Some(questions),
            Module::Later(page) => self.later = Some(page),
            Module::Cases(cases) => self.cases = Some(cases),
            Module::Landlord(page) => self.landlord = Some(page),
            Module::Portfolio(page) => self.portfolio = Some(page),
            Module::Portal(page) => self.portal = Some(page),
            Module::Guide(page) => self.guide = Some(page),
        }
    }

    fn has(&self, module: ModuleId) -> bool {
        match module {
            ModuleId::Questions => self.questions.is_some(),
            ModuleId::Later => self.later.is_some(),
            ModuleId::Cases => self.cases.is_some(),
            ModuleId::Landlord => self.landlord.is_some(),
            ModuleId::Portfolio => self.portfolio.is_some(),
            ModuleId::Portal => self.portal.is_some(),
            ModuleId::Guide => self.guide.is_some(),
        }
    }

    fn are_there(&self) -> [bool; 7] {
        use ModuleId::{Cases, Guide, Landlord, Later, Portal, Portfolio, Questions};
        [Questions, Later, Cases, Landlord, Portfolio, Portal, Guide].map(|module| self.has(module))
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
        place.module().is_none_or(|module| self.texts.as_ref().is_some_and(|texts| self.has(texts, module)))
    }

    /// Whether a module and its texts are there, beside these texts.
    pub(crate) fn has(&self, texts: &Texts, module: ModuleId) -> bool {
        self.modules.has(module) && texts.has(module.texts())
    }
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

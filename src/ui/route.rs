//! Addresses within the page. All of them live in the fragment, so that any static host under any path will do.

use super::state::ModuleId;
use tirkeu::interview::ScreenId;
use tirkeu::text::Lang;

/// A place in the page: what stands first, or a page of a module that loads by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    Start,
    /// A question; `change` when it was come to from the answers, to which it leads back.
    Question {
        screen: ScreenId,
        change: bool,
    },
    Later(LaterPage),
    Cases(CasesPage),
    Landlord(LandlordPage),
    /// Many cases in a file, for landlords: a module of its own.
    Portfolio,
    Portal(PortalPage),
    Guide(GuidePage),
}

/// The pages of the answers and the result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum LaterPage {
    Check,
    Result,
    NotFound,
}

/// The pages of what is done with whole cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum CasesPage {
    /// The same answers on other days.
    Days,
    /// Answers that somebody else sent, in the address itself.
    Shared,
    /// Cases that this device keeps, and files.
    Kept,
    /// A frame's question for the result, in a window of its own; the address holds its number.
    Confirm,
}

/// The pages for landlords.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum LandlordPage {
    /// A dwelling held against the norm; the address holds its figures.
    Bench,
    /// Their duties, and what breaking them costs.
    Duties,
}

/// The pages for those who embed the check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum PortalPage {
    /// Which way to choose.
    Overview,
    /// As an element of their page.
    Component,
    /// As a page within theirs, of an origin of its own.
    Frame,
    /// As functions, for a page that asks by itself.
    Package,
}

/// The pages that are read on their own, whoever asks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum GuidePage {
    /// How a registration ends; the address holds the answers of its check.
    Ending,
    /// What to do after a refusal; the address may name what it said.
    Refused,
    /// What the check rests on, entry by entry; the address holds what is looked for.
    Rules,
    /// What the law leaves open.
    Doubts,
    /// The acts in time; the address holds two days.
    Acts,
    /// The words of the law; the address may name one.
    Words,
    /// What the check is, and whose.
    About,
    /// How far the page keeps to the standard of accessibility.
    Access,
}

impl From<LaterPage> for Place {
    fn from(page: LaterPage) -> Self {
        Self::Later(page)
    }
}

impl From<CasesPage> for Place {
    fn from(page: CasesPage) -> Self {
        Self::Cases(page)
    }
}

impl From<LandlordPage> for Place {
    fn from(page: LandlordPage) -> Self {
        Self::Landlord(page)
    }
}

impl From<PortalPage> for Place {
    fn from(page: PortalPage) -> Self {
        Self::Portal(page)
    }
}

impl From<GuidePage> for Place {
    fn from(page: GuidePage) -> Self {
        Self::Guide(page)
    }
}

impl Place {
    /// The module of the program that draws it; the start is in what the page begins with.
    pub(crate) fn module(self) -> Option<ModuleId> {
        match self {
            Self::Start => None,
            Self::Question { .. } => Some(ModuleId::Questions),
            Self::Later(_) => Some(ModuleId::Later),
            Self::Cases(_) => Some(ModuleId::Cases),
            Self::Landlord(_) => Some(ModuleId::Landlord),
            Self::Portfolio => Some(ModuleId::Portfolio),
            Self::Portal(_) => Some(ModuleId::Portal),
            Self::Guide(_) => Some(ModuleId::Guide),
        }
    }

    /// The address of the place where the page is there already: in that language, with all that it says beside the place.
    pub(crate) fn address_now(self, now: &str, lang: Lang) -> String {
        match self {
            Self::Later(LaterPage::NotFound) => now.to_owned(),
            Self::Cases(CasesPage::Shared | CasesPage::Confirm)
            | Self::Landlord(LandlordPage::Bench)
            | Self::Guide(_) => respoken(now, lang),
            Self::Start
            | Self::Question { .. }
            | Self::Later(_)
            | Self::Cases(_)
            | Self::Landlord(_)
            | Self::Portfolio
            | Self::Portal(_) => fragment(lang, self),
        }
    }
}

/// A place in a language; without one, the visitor's own is used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Route {
    pub(crate) lang: Option<Lang>,
    pub(crate) place: Place,
}

impl Route {
    /// Reads `#ru/q/age`.
    pub(crate) fn parse(fragment: &str) -> Self {
        let mut parts = fragment.trim_start_matches('#').split('/').filter(|part| !part.is_empty()).peekable();
        let lang = parts.peek().and_then(|part| lang_of(part));
        if lang.is_some() {
            parts.next();
        }
        let place = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Place::Start,
            (Some(kind @ ("q" | "change")), Some(screen), None) => match ScreenId::from_word(screen) {
                Some(screen) => Place::Question { screen, change: kind == "change" },
                None => LaterPage::NotFound.into(),
            },
            (Some("check"), None, _) => LaterPage::Check.into(),
            (Some("result"), None, _) => LaterPage::Result.into(),
            (Some("rules"), ..) => GuidePage::Rules.into(),
            (Some("doubts"), None, _) => GuidePage::Doubts.into(),
            (Some("acts"), ..) => GuidePage::Acts.into(),
            (Some("words"), ..) => GuidePage::Words.into(),
            (Some("days"), None, _) => CasesPage::Days.into(),
            (Some("share"), ..) => CasesPage::Shared.into(),
            (Some("saved"), None, _) => CasesPage::Kept.into(),
            (Some("confirm"), ..) => CasesPage::Confirm.into(),
            (Some("about"), None, _) => GuidePage::About.into(),
            (Some("accessibility"), None, _) => GuidePage::Access.into(),
            (Some("bench"), ..) => LandlordPage::Bench.into(),
            (Some("duties"), None, _) => LandlordPage::Duties.into(),
            (Some("portfolio"), None, _) => Place::Portfolio,
            (Some("ending"), ..) => GuidePage::Ending.into(),
            (Some("refused"), ..) => GuidePage::Refused.into(),
            (Some("embed"), None, _) => PortalPage::Overview.into(),
            (Some("embed"), Some("component"), None) => PortalPage::Component.into(),
            (Some("embed"), Some("frame"), None) => PortalPage::Frame.into(),
            (Some("embed"), Some("package"), None) => PortalPage::Package.into(),
            _ => LaterPage::NotFound.into(),
        };
        Self { lang, place }
    }
}

/// The fragment of a place in a language. A place that has none of its own leads to the start.
pub(crate) fn fragment(lang: Lang, place: Place) -> String {
    let name = match place {
        Place::Start => "",
        Place::Question { screen, change: false } => return format!("#{}/q/{}", lang.word(), screen.word()),
        Place::Question { screen, change: true } => return format!("#{}/change/{}", lang.word(), screen.word()),
        Place::Later(page) => match page {
            LaterPage::NotFound => "",
            LaterPage::Check => "/check",
            LaterPage::Result => "/result",
        },
        Place::Cases(page) => match page {
            CasesPage::Shared | CasesPage::Confirm => "",
            CasesPage::Days => "/days",
            CasesPage::Kept => "/saved",
        },
        Place::Landlord(page) => match page {
            LandlordPage::Bench => "/bench",
            LandlordPage::Duties => "/duties",
        },
        Place::Portfolio => "/portfolio",
        Place::Portal(page) => match page {
            PortalPage::Overview => "/embed",
            PortalPage::Component => "/embed/component",
            PortalPage::Frame => "/embed/frame",
            PortalPage::Package => "/embed/package",
        },
        Place::Guide(page) => match page {
            GuidePage::Ending => "/ending",
            GuidePage::Refused => "/refused",
            GuidePage::Rules => "/rules",
            GuidePage::Doubts => "/doubts",
            GuidePage::Acts => "/acts",
            GuidePage::Words => "/words",
            GuidePage::About => "/about",
            GuidePage::Access => "/accessibility",
        },
    };
    format!("#{}{name}", lang.word())
}

/// The language that an address names, in capitals or not.
fn lang_of(part: &str) -> Option<Lang> {
    Lang::from_word(&part.to_ascii_lowercase())
}

/// The same address in another language, where the place says more than its name.
fn respoken(fragment: &str, lang: Lang) -> String {
    let parts = fragment.trim_start_matches('#');
    let rest = match parts.split_once('/') {
        Some((first, rest)) if lang_of(first).is_some() => rest,
        _ => parts,
    };
    format!("#{}/{rest}", lang.word())
}

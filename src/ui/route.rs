//! Addresses within the page. All of them live in the fragment, so that any static host under any path will do.

use tirkeu::interview::Screen;
use tirkeu::text::{Lang, Part};

/// A place in the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    Start,
    /// A question; `change` when it was come to from the answers, to which it leads back.
    Question {
        screen: &'static Screen,
        change: bool,
    },
    Check,
    Result,
    Rules,
    Doubts,
    /// The same answers on other days.
    Days,
    /// Answers that somebody else sent, in the address itself.
    Shared,
    /// Cases that this device keeps, and files.
    Kept,
    /// How far the page keeps to the standard of accessibility.
    Access,
    /// For landlords: a dwelling held against the norm; the address holds its figures.
    Bench,
    /// For landlords: their duties, and what breaking them costs.
    Duties,
    /// For landlords: many cases in a file.
    Portfolio,
    /// For those who embed the check: which way to choose.
    Embed,
    /// The same: as an element of their page.
    Component,
    /// The same: as a page within theirs, of an origin of its own.
    Frame,
    /// The same: as functions, for a page that asks by itself.
    Package,
    NotFound,
}

impl Place {
    /// The part of the program, and of its texts, that it needs beside what the page begins with.
    pub(crate) fn part(self) -> Part {
        match self {
            Self::Bench | Self::Duties | Self::Portfolio => Part::Landlord,
            Self::Embed | Self::Component | Self::Frame | Self::Package => Part::Portal,
            Self::Start
            | Self::Question { .. }
            | Self::Check
            | Self::Result
            | Self::Rules
            | Self::Doubts
            | Self::Days
            | Self::Shared
            | Self::Kept
            | Self::Access
            | Self::NotFound => Part::Law,
        }
    }

    /// The address of the place where the page is there already: in that language, with all that it says beside the place.
    pub(crate) fn address_now(self, now: &str, lang: Lang) -> String {
        match self {
            Self::NotFound => now.to_owned(),
            Self::Shared | Self::Bench => respoken(now, lang),
            Self::Start
            | Self::Question { .. }
            | Self::Check
            | Self::Result
            | Self::Rules
            | Self::Doubts
            | Self::Days
            | Self::Kept
            | Self::Access
            | Self::Duties
            | Self::Portfolio
            | Self::Embed
            | Self::Component
            | Self::Frame
            | Self::Package => fragment(lang, self),
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
        let lang = parts.peek().and_then(|part| Lang::from_word(part));
        if lang.is_some() {
            parts.next();
        }
        let place = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Place::Start,
            (Some(kind @ ("q" | "change")), Some(screen), None) => match Screen::find(screen) {
                Some(screen) => Place::Question { screen, change: kind == "change" },
                None => Place::NotFound,
            },
            (Some("check"), None, _) => Place::Check,
            (Some("result"), None, _) => Place::Result,
            (Some("rules"), None, _) => Place::Rules,
            (Some("doubts"), None, _) => Place::Doubts,
            (Some("days"), None, _) => Place::Days,
            (Some("share"), ..) => Place::Shared,
            (Some("saved"), None, _) => Place::Kept,
            (Some("accessibility"), None, _) => Place::Access,
            (Some("bench"), ..) => Place::Bench,
            (Some("duties"), None, _) => Place::Duties,
            (Some("portfolio"), None, _) => Place::Portfolio,
            (Some("embed"), None, _) => Place::Embed,
            (Some("embed"), Some("component"), None) => Place::Component,
            (Some("embed"), Some("frame"), None) => Place::Frame,
            (Some("embed"), Some("package"), None) => Place::Package,
            _ => Place::NotFound,
        };
        Self { lang, place }
    }
}

/// The fragment of a place in a language.
pub(crate) fn fragment(lang: Lang, place: Place) -> String {
    let lang = lang.word();
    match place {
        Place::Start | Place::NotFound | Place::Shared => format!("#{lang}"),
        Place::Question { screen, change: false } => format!("#{lang}/q/{}", screen.id.word()),
        Place::Question { screen, change: true } => format!("#{lang}/change/{}", screen.id.word()),
        Place::Check => format!("#{lang}/check"),
        Place::Result => format!("#{lang}/result"),
        Place::Rules => format!("#{lang}/rules"),
        Place::Doubts => format!("#{lang}/doubts"),
        Place::Days => format!("#{lang}/days"),
        Place::Kept => format!("#{lang}/saved"),
        Place::Access => format!("#{lang}/accessibility"),
        Place::Bench => format!("#{lang}/bench"),
        Place::Duties => format!("#{lang}/duties"),
        Place::Portfolio => format!("#{lang}/portfolio"),
        Place::Embed => format!("#{lang}/embed"),
        Place::Component => format!("#{lang}/embed/component"),
        Place::Frame => format!("#{lang}/embed/frame"),
        Place::Package => format!("#{lang}/embed/package"),
    }
}

/// The same address in another language, where the place says more than its name.
fn respoken(fragment: &str, lang: Lang) -> String {
    let parts = fragment.trim_start_matches('#');
    let rest = match parts.split_once('/') {
        Some((first, rest)) if Lang::from_word(first).is_some() => rest,
        _ => parts,
    };
    format!("#{}/{rest}", lang.word())
}

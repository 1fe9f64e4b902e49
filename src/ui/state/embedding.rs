//! What passes between the page and its host: a case that it gives, the result that it asks for, a newer version.

use super::speech::Received;
use std::rc::Rc;
use yew::Reducible;

/// The host's case and wishes, and the visitor's answer to them.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Embedding {
    /// What the host gave and is still to be read.
    pub(crate) given: Given,
    /// Answers that the host gave while the visitor's own stood there: these stay until the visitor says which.
    pub(crate) offered: Option<Received>,
    pub(crate) consent: ShareConsent,
    /// Whether a newer version of the page is there.
    pub(crate) newer: bool,
}

impl Embedding {
    /// The beginning of a visit, with what the host gave before it.
    pub(crate) fn of(case: Option<String>) -> Self {
        Self { given: Given { case, day: None }, ..Self::default() }
    }
}

/// What a host gave, each as the JSON of a case.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Given {
    /// Another case; an empty one where it was taken back.
    pub(crate) case: Option<String>,
    /// A case that says the filing day alone, or nothing where none is named any more.
    pub(crate) day: Option<String>,
}

impl Given {
    /// Whether anything is still to be read.
    pub(crate) fn waits(&self) -> bool {
        self.case.is_some() || self.day.is_some()
    }
}

/// The visitor's answer to the host's question for the result, since the page was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum ShareConsent {
    /// The visitor has not said.
    #[default]
    Open,
    /// The visitor said no.
    Refused,
    /// Something pressed yes, but no visitor.
    Unseen,
    /// The visitor is asked once more, on a page of its own.
    Apart,
    /// That page could not be opened.
    Blocked,
    /// The visitor said yes to exactly this.
    Passed(String),
}

impl ShareConsent {
    /// What became of a yes to exactly that, by the host's word.
    pub(crate) fn heard(word: &str, passed: &str) -> Self {
        match word {
            "passed" => Self::Passed(passed.to_owned()),
            "declined" => Self::Refused,
            "apart" => Self::Apart,
            "blocked" => Self::Blocked,
            _ => Self::Unseen,
        }
    }
}

/// What the host did, or the visitor said to it.
pub(crate) enum EmbeddingAction {
    /// The host gave another case.
    GiveCase(String),
    /// The host named another filing day.
    GiveDay(String),
    /// What the host gave was read.
    Read,
    /// Answers of the host's wait for the visitor's word; or none any more.
    Offer(Option<Received>),
    /// The visitor's answer.
    Consent(ShareConsent),
    /// A newer version of the page is there.
    Newer,
}

impl Reducible for Embedding {
    type Action = EmbeddingAction;

    fn reduce(self: Rc<Self>, action: EmbeddingAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            EmbeddingAction::GiveCase(case) => next.given.case = Some(case),
            EmbeddingAction::GiveDay(day) => next.given.day = Some(day),
            EmbeddingAction::Read => next.given = Given::default(),
            EmbeddingAction::Offer(answers) => next.offered = answers,
            EmbeddingAction::Consent(consent) => next.consent = consent,
            EmbeddingAction::Newer => next.newer = true,
        }
        next.into()
    }
}

//! What passes between the page and its host: a case that it gives, the result that it asks for, a newer version.

use std::rc::Rc;
use yew::Reducible;

/// The host's case and wishes, and the visitor's answer to them.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Embedding {
    /// A case of the host's that is still to be taken in, as JSON.
    pub(crate) given: Option<String>,
    pub(crate) consent: ShareConsent,
    /// Whether a newer version of the page is there.
    pub(crate) newer: bool,
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
    /// The host gave a case, or took it back; it was taken in.
    Give(Option<String>),
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
            EmbeddingAction::Give(case) => next.given = case,
            EmbeddingAction::Consent(consent) => next.consent = consent,
            EmbeddingAction::Newer => next.newer = true,
        }
        next.into()
    }
}

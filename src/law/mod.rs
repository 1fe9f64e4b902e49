//! The acts and pages that the rules rest on, and how a place in one is cited. No logic.

mod acts;
mod doubt;
mod glossary;
mod portal;

pub use acts::*;
pub use doubt::DoubtId;
pub use glossary::{ABBREVIATIONS, GLOSSARY, GlossaryTerm};
pub use portal::{CONTACT_CENTRE, PORTAL, PortalService};

use crate::day::Day;
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;

/// What kind of text an [`Act`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// A legal act.
    Act,
    /// A page of a portal or of the press: informative, binding for nobody.
    Page,
}

/// An act, or a page that reports on one. Its title and number stand in the texts.
#[derive(Debug, PartialEq, Eq)]
pub struct Act {
    /// Short stable name, as assessments carry it.
    pub id: &'static str,
    /// Act or page.
    pub kind: ActKind,
    /// The day of adoption or publication, where it is known to the day.
    pub date: Option<Day>,
    /// Where it can be read.
    pub link: Option<&'static str>,
}

impl Act {
    /// A citation of this act at a point.
    #[must_use]
    pub const fn at(&'static self, point: &'static str) -> Source {
        Source { act: Cow::Borrowed(self.id), point: Cow::Borrowed(point) }
    }

    /// The act with that id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        ACTS.iter().copied().find(|act| act.id == id)
    }
}

/// A place in an act. `point` is neutral between languages: `pt 7(2)`, `art 51(2)(1)`, `annex 2, item 8`; empty where
/// the whole act is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// [`Act::id`].
    #[serde(serialize_with = "serialize_text")]
    pub act: Cow<'static, str>,
    /// The place in it.
    #[serde(serialize_with = "serialize_text")]
    pub point: Cow<'static, str>,
}

/// Writes a text; a static one as a unit variant, so that serializers with a cache of static words can use it.
#[expect(clippy::ptr_arg, reason = "only a `Cow` tells static texts apart")]
fn serialize_text<S: Serializer>(text: &Cow<'static, str>, serializer: S) -> Result<S::Ok, S::Error> {
    match text {
        Cow::Borrowed(text) => serializer.serialize_unit_variant("Source", 0, text),
        Cow::Owned(text) => serializer.serialize_str(text),
    }
}

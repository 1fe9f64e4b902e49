//! How far the page keeps to the Web Content Accessibility Guidelines 2.2, criterion by criterion.

use super::View;
use super::dom::{heading, text};
use tirkeu::say;
use yew::prelude::*;

/// The criteria, and how each was checked.
pub(super) fn access(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, A11Y);
    let content = vec![heading(title.clone()), text("p", "lead", say!(texts, A11Y_LEAD))];
    (title, content.into_iter().collect())
}

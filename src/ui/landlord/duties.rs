//! What owners must do, and what it costs them not to.

use crate::ui::View;
use crate::ui::dom::{heading, text};
use tirkeu::say;
use yew::prelude::*;

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let title = say!(view.texts, DUTIES_TITLE);
    let content = [heading(title.clone()), text("p", "lead", say!(view.texts, DUTIES_TITLE_LEAD))];
    (title, content.into_iter().collect())
}

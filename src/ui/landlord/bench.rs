//! The occupancy bench: one dwelling held against the norm before anybody applies.

use crate::ui::View;
use crate::ui::dom::{heading, text};
use tirkeu::say;
use yew::prelude::*;

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let title = say!(view.texts, BENCH_TITLE);
    let content = [heading(title.clone()), text("p", "lead", say!(view.texts, BENCH_TITLE_LEAD))];
    (title, content.into_iter().collect())
}

//! What a check came to in figures: how many rows have which verdict, as text and as bars.

use super::desk::{Done, OPEN, WRONG};
use super::setup::{guess, way};
use super::{Portfolio, Said};
use crate::ui::View;
use crate::ui::dom::{button, el, node, text};
use tirkeu::level::Level;
use tirkeu::say;
use yew::html::Scope;
use yew::prelude::*;

/// What was checked, in one sentence.
pub(super) fn summary(view: &View<'_>, done: &Done) -> String {
    let texts = view.texts;
    if done.rows == 0 {
        return say!(texts, PORTFOLIO_RESULT_EMPTY);
    }
    let rows = say!(texts, PORTFOLIO_RESULT_ROWS, rows = done.rows);
    if done.cancelled { format!("{} {rows}", say!(texts, PORTFOLIO_RESULT_CANCELLED)) } else { rows }
}

/// The result but for its rows: the sums, and what can be done with all of it.
pub(super) fn result(view: &View<'_>, done: &Done, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let broken = if done.flaws.is_empty() {
        Html::default()
    } else {
        let lines =
            vec![text("p", "error", say!(texts, PORTFOLIO_RESULT_BROKEN)), guess(view, done.guess.as_ref(), link)];
        node("div", &[("role", "alert")], lines)
    };
    let tools = vec![
        button("", say!(texts, PORTFOLIO_RESULT_SAVE), link.callback(|_| Said::Save(false))),
        button("", say!(texts, BUTTON_PRINT), link.callback(|_| Said::Print)),
        button("", say!(texts, PORTFOLIO_RESULT_BACK), link.callback(|_| Said::Back)),
    ];
    let tools = if done.rows > 0 { tools } else { tools.into_iter().skip(2).collect() };
    let content = vec![
        way(say!(texts, PORTFOLIO_RESULT)),
        text("p", "", summary(view, done)),
        broken,
        if done.rows > 0 { chart(view, done) } else { Html::default() },
        el("div", "buttons", tools),
    ];
    el("section", "", content)
}

/// The name of a group of rows, and the class of its colour.
pub(super) fn group(view: &View<'_>, group: usize) -> (String, &'static str) {
    let texts = view.texts;
    match (group, Level::ALL.get(group)) {
        (OPEN, _) => (texts.named("verdict-open", &[]).unwrap_or_default(), "tone open"),
        (WRONG, _) => (say!(texts, PORTFOLIO_GROUP_WRONG), "tone erroneous"),
        (_, level) => {
            let name = level.and_then(|level| texts.named(&format!("level-{}", level.word()), &[]));
            (name.unwrap_or_default(), CLASSES.get(group).copied().unwrap_or("tone"))
        }
    }
}

/// The classes that give each level its colour and sign.
const CLASSES: [&str; 5] = ["tone ready", "tone prepare", "tone in-person", "tone ask", "tone refused"];

/// A bar for each group that has rows. The bars say nothing that the figures do not, so only the eye gets them.
fn chart(view: &View<'_>, done: &Done) -> Html {
    let texts = view.texts;
    let most = done.groups.iter().copied().max().unwrap_or_default().max(1);
    let bar = |(index, count): (usize, &u32)| {
        let (name, class) = group(view, index);
        // In thousandths, and never so short that it cannot be seen.
        let length = u64::from(*count) * 1_000 / u64::from(most);
        let rows = u64::from(done.rows);
        let share = (u64::from(*count) * 1_000 + rows / 2) / rows;
        let share = share_text(view, u32::try_from(share).unwrap_or_default());
        let rect = node("rect", &[("width", &length.max(4).to_string()), ("height", "10")], Vec::new());
        let bar = [("aria-hidden", "true"), ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none")];
        let name = node("th", &[("scope", "row")], vec![name.into(), node("svg", &bar, vec![rect])]);
        el("tr", class, vec![name, text("td", "", texts.show(&(*count).into())), text("td", "", share)])
    };
    let bars = done.groups.iter().enumerate().filter(|(_, count)| **count > 0).map(bar);
    let heading = |name: String| node("th", &[("scope", "col")], vec![name.into()]);
    let headings = vec![
        heading(say!(texts, PORTFOLIO_COLUMN_VERDICT)),
        heading(say!(texts, PORTFOLIO_CHART_ROWS)),
        heading(say!(texts, PORTFOLIO_CHART_SHARE)),
    ];
    let content = vec![
        text("caption", "", say!(texts, PORTFOLIO_CHART)),
        el("thead", "", vec![el("tr", "", headings)]),
        el("tbody", "", bars.collect()),
    ];
    el("table", "chart", content)
}

/// A share in thousandths, as a percentage with one decimal.
fn share_text(view: &View<'_>, share: u32) -> String {
    let point = if view.texts.lang() == tirkeu::text::Lang::En { '.' } else { ',' };
    format!("{}{point}{} %", share / 10, share % 10)
}

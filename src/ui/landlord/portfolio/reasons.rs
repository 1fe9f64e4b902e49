//! One row in full: what it came to and why, assessed anew when somebody wants to know.

use super::columns;
use super::desk::{Desk, Done, Flaw};
use super::{Portfolio, Said};
use crate::ui::dom::{button, el, list, node, pair, part, text};
use crate::ui::parts::named;
use crate::ui::{View, browser, files, result};
use tirkeu::assessment::Assessment;
use tirkeu::batch;
use tirkeu::case::{Case, Fact};
use tirkeu::say;
use web_sys::HtmlDialogElement;
use yew::html::Scope;
use yew::prelude::*;

/// The dialogue; empty while no row is looked at.
pub(super) fn dialog(view: &View<'_>, desk: &Desk, done: &Done, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let content = desk.reasons.as_ref().map(|reasons| {
        let own = done.own.and_then(|own| reasons.cells.get(own)).filter(|cell| !cell.is_empty());
        let title = say!(texts, PORTFOLIO_ROW, row = reasons.number);
        let title = own.map_or(title.clone(), |own| format!("{title}: {own}"));
        let answer = match reasons.flaws.as_slice() {
            [] => explained(view, &reasons.facts),
            flaws => vec![wrong(view, flaws)],
        };
        let cells = done.headings.iter().zip(&reasons.cells).filter(|(_, cell)| !cell.is_empty());
        let cells = cells.map(|(heading, cell)| pair(heading.clone(), cell.clone())).collect();
        let close = button("", say!(texts, PORTFOLIO_ROW_CLOSE), link.callback(|_| Said::Close));
        let mut content = vec![el("div", "top", vec![node("h2", &[("id", "row-title")], vec![title.into()]), close])];
        content.extend(answer);
        content.push(part(say!(texts, PORTFOLIO_ROW_CELLS), vec![el("dl", "figures", cells)]));
        el("div", "", content)
    });
    html! {
        <dialog id="row" aria-labelledby="row-title" onclose={link.callback(|_| Said::Close)}>{content}</dialog>
    }
}

/// Opens or closes it, as the desk has it.
pub(super) fn settle(desk: &Desk) {
    let Some(dialog) = browser::element::<HtmlDialogElement>("row") else { return };
    if desk.reasons.is_some() && !dialog.open() {
        drop(dialog.show_modal());
        dialog.set_scroll_top(0);
    } else if desk.reasons.is_none() && dialog.open() {
        dialog.close();
    }
}

/// The verdict, what it rests on, what would change it.
fn explained(view: &View<'_>, facts: &str) -> Vec<Html> {
    let texts = view.texts;
    let read = files::parse(facts).map(|facts| Case::read(&facts, view.today));
    // The worker let the row in by the same door.
    let Some(Ok(case)) = read else { return Vec::new() };
    let assessment = Assessment::of(&case);
    let words = texts.describe(&assessment);
    let verdict = vec![
        text("h3", "", words.title.clone()),
        text("p", "", words.text.clone()),
        text("p", "hint", words.disclaimer.clone()),
    ];
    let missing: Vec<_> =
        words.missing.iter().map(|point| format!("{}. {}", columns::capital(&point.title), point.how)).collect();
    let changes = words.changes.iter().map(|change| format!("{} → {}", result::sentence(&change.ifs), change.then));
    let listed = |title: String, lines: Vec<String>| {
        if lines.is_empty() { Html::default() } else { part(title, vec![list(lines)]) }
    };
    vec![
        el("div", result::verdict_class(assessment.verdict.level()), verdict),
        listed(say!(texts, RESULT_OPEN), missing),
        result::reasons(view, &assessment, &words),
        listed(say!(texts, RESULT_CHANGES), changes.collect()),
        assessment.occupancy.as_ref().map(|occupancy| result::in_figures(view, occupancy)).unwrap_or_default(),
    ]
}

/// What is wrong with a row, in words.
fn wrong(view: &View<'_>, flaws: &[Flaw]) -> Html {
    let texts = view.texts;
    let line = |Flaw { code, path }: &Flaw| match (code.as_str(), path.as_str()) {
        ("malformed", "") => say!(texts, PORTFOLIO_ROW_CELLS_WRONG),
        ("conflict", path) if path == Fact::Registered.word() => say!(texts, PORTFOLIO_ROW_GROUPS_WRONG),
        (code, heading) => flaw(view, code, heading),
    };
    let lines = flaws.iter().map(line).collect();
    el("div", "error", vec![text("p", "", say!(texts, PORTFOLIO_ROW_WRONG)), list(lines)])
}

/// A problem in words: where it is, and what is wrong there.
pub(super) fn flaw(view: &View<'_>, code: &str, path: &str) -> String {
    let what = named(view, &format!("problem-{code}"));
    match path.strip_prefix("base.").unwrap_or(path) {
        "" => columns::capital(&what),
        path if batch::is_fact(path) => format!("{} ({path}): {what}", columns::name(view, path)),
        path => format!("{}: {what}", path.strip_prefix("columns.").unwrap_or(path)),
    }
}

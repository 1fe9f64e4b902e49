//! One row in full: its verdict and why, assessed anew when somebody wants to know.

use super::PartProps;
use super::cells::Column;
use super::find::known_by;
use super::flat::FlatDetails;
use super::problems::sentence;
use super::store::on;
use super::update::Msg;
use crate::ui::parts::sources;
use crate::ui::{browser, result};
use std::rc::Rc;
use tirkeu::assessment::Assessment;
use tirkeu::case::{Case, Code, Fact};
use tirkeu::say;
use tirkeu::text::{Texts, capital};
use tirkeu::worker::order::Outcome;
use tirkeu::worker::protocol::{FileProblem, RowDetails, RowSummary};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// The dialogue; empty while no row is looked at.
#[component(Details)]
pub(super) fn details(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    use_effect_with(state.details.is_some(), |open| show(*open));
    let content = state.details.as_ref().zip(state.done.as_ref()).map(|(details, done)| {
        let title = say!(texts, PORTFOLIO_ROW, row = details.summary.number);
        let known = known_by(state, &details.summary.own).into_iter().map(|(_, cell)| cell).collect::<Vec<_>>();
        let title = if known.is_empty() { title } else { format!("{title}: {}", known.join(", ")) };
        let cells = done.result.headings.iter().zip(&details.cells).filter(|(_, cell)| !cell.is_empty());
        html! {
            <div>
                <div class="top">
                    <h2 id="row-title">{title}</h2>
                    <button type="button" onclick={on(|_| Msg::Close)}>{say!(texts, PORTFOLIO_ROW_CLOSE)}</button>
                </div>
                if !details.problems.is_empty() {
                    {wrong(texts, &details.problems)}
                } else if matches!(details.summary.outcome, Outcome::Flat(_)) {
                    <FlatDetails ..props.clone() />
                } else {
                    {explained(texts, details)}
                }
                <section>
                    <h2>{say!(texts, PORTFOLIO_ROW_CELLS)}</h2>
                    <dl class="figures">
                        {for other(texts, &details.summary)}
                        {for cells.map(|(heading, cell)| html! { <div><dt>{heading}</dt><dd>{cell}</dd></div> })}
                    </dl>
                </section>
            </div>
        }
    });
    html! { <dialog id="row" aria-labelledby="row-title" onclose={on(|_| Msg::Close)}>{content}</dialog> }
}

/// What the row came to in the run that this one is compared with, where that is something else.
fn other(texts: &Rc<Texts>, summary: &RowSummary) -> Option<Html> {
    let cell = Some(Column::Other.cell(texts, summary)).filter(|cell| !cell.is_empty())?;
    Some(html! { <div><dt>{Column::Other.heading(texts, true)}</dt><dd>{cell}</dd></div> })
}

/// Opens or closes the dialogue.
fn show(open: bool) {
    let Some(dialog) = browser::element::<HtmlDialogElement>("row") else { return };
    if open && !dialog.open() {
        drop(dialog.show_modal());
        dialog.set_scroll_top(0);
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// The verdict, what it rests on, what would change it.
fn explained(texts: &Rc<Texts>, details: &RowDetails) -> Html {
    // The worker let the row in by the same door.
    let Ok(case) = Case::check(details.facts.clone(), browser::today()) else { return Html::default() };
    let assessment = Assessment::of(&case);
    let words = texts.describe(&assessment);
    let missing = words.missing.iter().map(|point| format!("{}. {}", capital(&point.title), point.how)).collect();
    let changes = words.changes.iter().map(|change| format!("{} → {}", result::sentence(&change.ifs), change.then));
    html! {
        <>
            <div class={result::verdict_class(assessment.verdict.level())}>
                <h3>{words.title.clone()}</h3>
                <p>{words.text.clone()}</p>
                <p class="hint">{words.disclaimer.clone()}</p>
            </div>
            {listed(say!(texts, RESULT_OPEN), missing)}
            {result::reasons(texts, &assessment, &words, &|of, acts| sources(texts, of, acts))}
            {listed(say!(texts, RESULT_CHANGES), changes.collect())}
            {assessment.occupancy.as_ref().map(|occupancy| result::in_figures(texts, occupancy))}
        </>
    }
}

/// Lines under a heading; nothing where there is none.
fn listed(title: String, lines: Vec<String>) -> Option<Html> {
    let list = || html! { <section><h2>{title}</h2><ul>{for lines.iter().map(|line| html! { <li>{line}</li> })}</ul></section> };
    (!lines.is_empty()).then(list)
}

/// What is wrong with a row, in words.
fn wrong(texts: &Texts, problems: &[FileProblem]) -> Html {
    let line = |problem: &FileProblem| match problem {
        FileProblem::At(Code::Malformed, path) if path.is_empty() => say!(texts, PORTFOLIO_ROW_CELLS_WRONG),
        FileProblem::At(Code::Conflict, path) if path == Fact::Registered.word() => {
            say!(texts, PORTFOLIO_ROW_GROUPS_WRONG)
        }
        FileProblem::Workbook(..) | FileProblem::ReaderMissing | FileProblem::At(..) => sentence(texts, problem),
    };
    html! {
        <div class="error">
            <p>{say!(texts, PORTFOLIO_ROW_WRONG)}</p>
            <ul>{for problems.iter().map(|problem| html! { <li>{line(problem)}</li> })}</ul>
        </div>
    }
}

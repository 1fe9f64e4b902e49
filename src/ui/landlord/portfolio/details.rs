//! One row in full: its verdict and why, assessed anew when somebody wants to know.

use super::PartProps;
use super::cells::{self, Column};
use super::columns;
use super::find::known_by;
use super::flat::FlatDetails;
use super::problems::sentence;
use super::state::State;
use super::store::on;
use super::update::Msg;
use crate::ui::parts::sources;
use crate::ui::{browser, result};
use std::rc::Rc;
use tirkeu::assessment::Assessment;
use tirkeu::batch;
use tirkeu::case::{Case, Code, Fact, FactPath, Group};
use tirkeu::say;
use tirkeu::text::{Texts, capital};
use tirkeu::worker::order::Outcome;
use tirkeu::worker::protocol::{FileProblem, RowDetails, RowSummary};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// The column of all people registered.
const TOTAL: FactPath = FactPath::of_group(Fact::Registered, Group::Total);

/// The dialogue; empty while no row is looked at.
#[component(Details)]
pub(super) fn details(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    use_effect_with(state.details.is_some(), |open| show(*open));
    let content = state.details.as_ref().zip(state.done.as_ref()).map(|(details, done)| {
        let title = say!(texts, PORTFOLIO_ROW, row = details.summary.number);
        let known = known_by(state, &details.summary.own).into_iter().map(|(_, cell)| cell).collect::<Vec<_>>();
        let title = if known.is_empty() { title } else { format!("{title}: {}", known.join(", ")) };
        let headings = (1..).zip(&done.result.headings);
        let cells: Vec<_> = headings.zip(&details.cells).filter(|(_, cell)| !cell.is_empty()).collect();
        let beyond = columns::beyond(texts, cells.len());
        let cells = cells.into_iter().take(columns::MOST_SHOWN);
        html! {
            <div>
                <div class="top">
                    <h2 id="row-title">{title}</h2>
                    <button type="button" onclick={on(|_| Msg::Close)}>{say!(texts, PORTFOLIO_ROW_CLOSE)}</button>
                </div>
                {match details.summary.outcome {
                    Outcome::Wrong => wrong(texts, state, &details.problems),
                    Outcome::Flat(_) => html! { <FlatDetails ..props.clone() /> },
                    Outcome::Verdict(_) => explained(texts, details),
                    Outcome::Total | Outcome::Empty => html! { <p>{cells::outcome(texts, details.summary.outcome)}</p> },
                }}
                <section>
                    <h2>{say!(texts, PORTFOLIO_ROW_CELLS)}</h2>
                    <dl class="figures">
                        {for other(texts, &details.summary)}
                        {for cells.map(|((place, heading), cell)| html! { <div><dt>{called(texts, place, heading)}</dt><dd>{cell}</dd></div> })}
                    </dl>
                    {beyond}
                </section>
            </div>
        }
    });
    html! { <dialog id="row" aria-labelledby="row-title" onclose={on(|_| Msg::Close)}>{content}</dialog> }
}

/// What a column at a place from 1 is called: in everyday words where its heading is the path of a fact.
fn called(texts: &Texts, place: u32, heading: &str) -> String {
    match heading.trim() {
        "" => say!(texts, PORTFOLIO_FOUND_NAMELESS, place = place),
        heading if batch::is_fact(heading) => columns::name(texts, heading),
        heading => heading.to_owned(),
    }
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
fn wrong(texts: &Texts, state: &State, problems: &[FileProblem]) -> Html {
    let headings = state.done.as_ref().map(|done| done.result.headings.as_slice()).unwrap_or_default();
    // A column without a heading goes by its place.
    let column = |path: &str| {
        let place = path.parse::<u32>().ok();
        let is_nameless = |place: u32| {
            let heading = place.checked_sub(1).and_then(|index| headings.get(index as usize));
            heading.is_some_and(|heading| heading.trim().is_empty())
        };
        place.filter(|place| is_nameless(*place)).map_or_else(|| path.to_owned(), |place| called(texts, place, ""))
    };
    let clash = |path: &str, what: String| [called(texts, 0, &column(path)), what].join(": ");
    let is_total = |path: &str| FactPath::parse(state.meaning_of(path)) == Some(TOTAL);
    let line = |problem: &FileProblem| match problem {
        FileProblem::At(Code::Malformed, path) if path.is_empty() => say!(texts, PORTFOLIO_ROW_CELLS_WRONG),
        FileProblem::At(Code::Conflict, path) if path == Fact::Registered.word() => {
            say!(texts, PORTFOLIO_ROW_GROUPS_WRONG)
        }
        FileProblem::At(Code::Conflict, path) if is_total(path) => clash(path, say!(texts, PORTFOLIO_ROW_TOTAL_WRONG)),
        // Of flats that are counted from people nothing else can be told twice.
        FileProblem::At(Code::Conflict, path) if state.has_people() => {
            clash(path, say!(texts, PORTFOLIO_ROW_PEOPLE_WRONG))
        }
        FileProblem::At(code, path) => sentence(texts, &FileProblem::At(*code, column(path))),
        FileProblem::Workbook(..) | FileProblem::ReaderMissing => sentence(texts, problem),
    };
    html! {
        <div class="error">
            <p>{say!(texts, PORTFOLIO_ROW_WRONG)}</p>
            <ul>{for problems.iter().map(|problem| html! { <li>{line(problem)}</li> })}</ul>
        </div>
    }
}

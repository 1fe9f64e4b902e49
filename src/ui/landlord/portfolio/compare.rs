//! Two runs compared: the same file on another day, or with the result of an earlier check.

use super::PartProps;
use super::after::{AfterMsg, DAY, OtherName};
use super::chart::group;
use super::file::picked;
use super::problems::sentence;
use super::store::{dispatch, on};
use crate::ui::form;
use std::rc::Rc;
use tirkeu::day::Day;
use tirkeu::norm::{self, OccupancyNorm};
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::compare::{Comparison, Move};
use tirkeu::worker::order::Group;
use tirkeu::worker::protocol::{FileProblem, Progress};
use yew::prelude::*;

/// What a result is compared with, and how it differs.
pub(super) fn compare(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    if state.done.as_ref().is_none_or(|done| done.result.rows == 0) {
        return Html::default();
    }
    let after = &state.after;
    let found = after.compared.as_ref().map(|(other, compared)| match compared {
        Ok(comparison) => differs(texts, other, comparison),
        Err(problems) => wrong(texts, problems),
    });
    html! {
        <section class={classes!("compared", found.is_none().then_some("unprinted"))}>
            <h2 id="compare" tabindex="-1">{say!(texts, PORTFOLIO_COMPARE)}</h2>
            <p>{say!(texts, PORTFOLIO_COMPARE_LEAD)}</p>
            if let Some(progress) = &after.comparing {
                {running(texts, progress)}
            } else {
                <div class="setup">{days(props)}{file(texts)}</div>
            }
            {for found}
        </section>
    }
}

fn running(texts: &Texts, progress: &Progress) -> Html {
    html! {
        <div class="opening">
            <label for="comparing">{say!(texts, PORTFOLIO_RUNNING_ROWS, rows = progress.rows)}</label>
            <progress id="comparing" max={Progress::WHOLE.to_string()} value={progress.parts.to_string()} />
            <button type="button" onclick={on(|_| AfterMsg::StopComparing.into())}>{say!(texts, PORTFOLIO_RUNNING_STOP)}</button>
        </div>
    }
}

/// Days to compare with: those on which a norm begins, and any other.
fn days(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let filing = state.filing_day();
    let turns = turns();
    let is_coming = turns.iter().any(|(turn, _)| *turn > filing);
    // What a turn that is over has changed shows on the day before it.
    let turn = |(turn, kind): &(Day, Turn)| {
        let day = if *turn > filing { *turn } else { turn.plus_days(-1)? };
        let label = if *turn > filing { coming(texts, *kind, day) } else { before(texts, *kind, day, *turn) };
        let onclick = on(move |_| AfterMsg::CompareDay(Some(day)).into());
        Some(html! { <button type="button" {onclick}>{label}</button> })
    };
    let onsubmit = Callback::from(|event: SubmitEvent| {
        event.prevent_default();
        dispatch(AfterMsg::CompareDay(None).into());
    });
    html! {
        <>
            <h3>{say!(texts, PORTFOLIO_COMPARE_DAY)}</h3>
            <p class="hint">{say!(texts, PORTFOLIO_COMPARE_DAY_HINT)}</p>
            if !is_coming {
                <p class="hint">{say!(texts, PORTFOLIO_COMPARE_NO_TURN)}{" "}{say!(texts, DISCLAIMER, day = norm::LAW_READ)}</p>
            }
            <div class="buttons">{for turns.iter().filter_map(turn)}</div>
            <form class="arrange" novalidate=true {onsubmit}>
                {form::line(props, DAY, say!(texts, PORTFOLIO_COMPARE_OTHER_DAY), Some(say!(texts, PORTFOLIO_COMPARE_FORMAT)), "text", "short")}
                <button type="submit">{say!(texts, PORTFOLIO_COMPARE_GO)}</button>
            </form>
        </>
    }
}

/// What a norm changes on its first day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// There was none before.
    First,
    /// The area a person.
    Area,
    /// Who is taken out of it, and nothing else.
    Exceptions,
}

fn coming(texts: &Texts, turn: Turn, day: Day) -> String {
    match turn {
        Turn::First => say!(texts, PORTFOLIO_COMPARE_COMING_FIRST, day = day),
        Turn::Area => say!(texts, PORTFOLIO_COMPARE_COMING, day = day),
        Turn::Exceptions => say!(texts, PORTFOLIO_COMPARE_COMING_EXCEPTIONS, day = day),
    }
}

fn before(texts: &Texts, kind: Turn, day: Day, turn: Day) -> String {
    match kind {
        Turn::First => say!(texts, PORTFOLIO_COMPARE_BEFORE_FIRST, day = day, turn = turn),
        Turn::Area => say!(texts, PORTFOLIO_COMPARE_BEFORE, day = day, turn = turn),
        Turn::Exceptions => say!(texts, PORTFOLIO_COMPARE_BEFORE_EXCEPTIONS, day = day, turn = turn),
    }
}

/// The days on which a norm begins to say something else, rising, with what that is.
fn turns() -> Vec<(Day, Turn)> {
    let norms = || norm::OCCUPANCY_NORMS.iter();
    let turn = |norm: &OccupancyNorm| {
        let before = norms().rev().find(|other| other.region == norm.region && other.from < norm.from);
        let kind = match before {
            None => Turn::First,
            Some(before) if before.per_person != norm.per_person => Turn::Area,
            Some(before) if before.exempts_family != norm.exempts_family => Turn::Exceptions,
            Some(_) => return None,
        };
        Some((norm.from, kind))
    };
    let mut turns: Vec<_> = norms().filter_map(turn).collect();
    turns.sort_unstable();
    turns.dedup_by_key(|(day, _)| *day);
    turns
}

/// The result of an earlier check, as a file.
fn file(texts: &Texts) -> Html {
    let onchange = picked(|file, name| AfterMsg::CompareFile(file, name).into());
    html! {
        <>
            <h3>{say!(texts, PORTFOLIO_COMPARE_FILE)}</h3>
            <p class="hint" id="earlier-hint">{say!(texts, PORTFOLIO_COMPARE_FILE_HINT)}</p>
            <div class="file">
                <input type="file" id="earlier" accept=".csv,.xlsx" aria-describedby="earlier-hint" {onchange} />
                <label for="earlier">{say!(texts, PORTFOLIO_FILE_CHOOSE)}</label>
            </div>
        </>
    }
}

fn wrong(texts: &Rc<Texts>, problems: &[FileProblem]) -> Html {
    html! {
        <div class="error" role="alert">
            <p>{say!(texts, PORTFOLIO_COMPARE_WRONG)}</p>
            <ul>{for problems.iter().map(|problem| html! { <li>{sentence(texts, problem)}</li> })}</ul>
        </div>
    }
}

fn differs(texts: &Texts, other: &OtherName, comparison: &Comparison) -> Html {
    let Comparison { same, changed, new, gone, gone_keys, moves } = comparison;
    let with = match other {
        OtherName::Nothing => String::new(),
        OtherName::Day(day) => texts.show(&(*day).into()),
        OtherName::File(name) => name.clone(),
    };
    let now = |from: Group, to: Group| match to {
        Group::Flat(_) if from == to => say!(texts, PORTFOLIO_COMPARE_SAME_STATE),
        Group::Flat(_) | Group::Settled(_) | Group::Open | Group::Total | Group::Empty | Group::Wrong => {
            group(texts, to).0
        }
    };
    let line = |Move { from, to, rows }: &Move| {
        html! {
            <tr>
                <td>{group(texts, *from).0}</td>
                <td>{now(*from, *to)}</td>
                <td>{texts.show(&(*rows).into())}</td>
            </tr>
        }
    };
    html! {
        <div>
            <h3>{say!(texts, PORTFOLIO_COMPARE_WITH, name = with)}</h3>
            <p role="status">
                {say!(texts, PORTFOLIO_COMPARE_CHANGED, rows = changed.saturating_sub(*new))}{" "}{say!(texts, PORTFOLIO_COMPARE_SAME, rows = *same)}
                if *new > 0 {
                    {" "}{say!(texts, PORTFOLIO_COMPARE_NEW_ROWS, rows = *new)}
                }
                if *gone > 0 {
                    {" "}{say!(texts, PORTFOLIO_COMPARE_GONE, rows = *gone)}
                }
            </p>
            if !moves.is_empty() {
                <table class="few">
                    <thead>
                        <tr>
                            <th scope="col">{say!(texts, PORTFOLIO_COLUMN_OTHER)}</th>
                            <th scope="col">{say!(texts, PORTFOLIO_COMPARE_NOW)}</th>
                            <th scope="col">{say!(texts, PORTFOLIO_CHART_ROWS)}</th>
                        </tr>
                    </thead>
                    <tbody>{for moves.iter().map(line)}</tbody>
                </table>
            }
            if *changed > 0 {
                <div class="buttons">
                    <button type="button" onclick={on(|_| AfterMsg::Changed(true).into())}>{say!(texts, PORTFOLIO_COMPARE_SHOW)}</button>
                </div>
            }
            if !gone_keys.is_empty() {
                <details>
                    <summary>{say!(texts, PORTFOLIO_COMPARE_GONE_KEYS)}</summary>
                    <ul>{for gone_keys.iter().map(|key| html! { <li>{key}</li> })}</ul>
                </details>
            }
        </div>
    }
}

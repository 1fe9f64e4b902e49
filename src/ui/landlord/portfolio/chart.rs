//! What a check found in figures: how many rows have which verdict, as text and as bars.

use super::after::AfterMsg;
use super::problems::guess;
use super::state::{Done, State};
use super::store::on;
use super::update::Msg;
use super::{PartProps, stage_heading};
use tirkeu::flat::FlatState;
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{Texts, capital};
use tirkeu::worker::order::Group;
use tirkeu::worker::protocol::{Extent, Format, Progress, RunResult};
use yew::prelude::*;

/// What was checked, in one sentence.
pub(super) fn summary(texts: &Texts, Done { result, .. }: &Done) -> String {
    if result.rows == 0 {
        return say!(texts, PORTFOLIO_RESULT_EMPTY);
    }
    let rows = say!(texts, PORTFOLIO_RESULT_ROWS, rows = result.rows);
    if result.cancelled { format!("{} {rows}", say!(texts, PORTFOLIO_RESULT_CANCELLED)) } else { rows }
}

/// The result but for its rows: the sums, and what can be done with all of it.
pub(super) fn summary_part(PartProps { texts, state }: &PartProps) -> Html {
    let Some(done) = &state.done else { return Html::default() };
    let has_rows = done.result.rows > 0;
    html! {
        <section>
            {stage_heading(say!(texts, PORTFOLIO_RESULT))}
            <p>{summary(texts, done)}</p>
            if done.result.unplaced > 0 {
                <p class="error">{say!(texts, PORTFOLIO_RESULT_UNPLACED, people = done.result.unplaced)}</p>
            }
            if !done.result.problems.is_empty() {
                <div role="alert">
                    <p class="error">{say!(texts, PORTFOLIO_RESULT_BROKEN)}</p>
                    {guess(texts, done.result.guess.as_ref())}
                </div>
            }
            if has_rows {
                <p class="hint unprinted">{say!(texts, PORTFOLIO_CHART_HINT)}</p>
                {chart(texts, state, &done.result)}
            }
            <div class="buttons">
                if has_rows {
                    <button type="button" onclick={on(|_| Msg::Save(Extent::Whole, Format::Csv))}>
                        {say!(texts, PORTFOLIO_RESULT_SAVE)}
                    </button>
                    <button type="button" onclick={on(|_| Msg::Save(Extent::Whole, Format::Workbook))}>
                        {say!(texts, PORTFOLIO_SAVE_WORKBOOK)}
                    </button>
                    if state.has_people() {
                        <button type="button" onclick={on(|_| Msg::Save(Extent::People, Format::Csv))}>
                            {say!(texts, PORTFOLIO_SAVE_PEOPLE)}
                        </button>
                        <button type="button" onclick={on(|_| Msg::Save(Extent::People, Format::Workbook))}>
                            {say!(texts, PORTFOLIO_SAVE_PEOPLE_WORKBOOK)}
                        </button>
                    }
                    <button type="button" onclick={on(|_| Msg::Print)}>{say!(texts, BUTTON_PRINT)}</button>
                }
                <button type="button" onclick={on(|_| Msg::Back)}>{say!(texts, PORTFOLIO_RESULT_BACK)}</button>
            </div>
            if let Some(parts) = state.saving {
                <div class="opening">
                    <label for="saving">{say!(texts, PORTFOLIO_SAVE_WORKBOOK_SAVING)}</label>
                    <progress id="saving" max={Progress::WHOLE.to_string()} value={parts.to_string()} />
                </div>
            }
            if state.broken {
                <p class="error" role="alert">{say!(texts, PORTFOLIO_BROKEN)}</p>
            }
        </section>
    }
}

/// The name of a group of rows, and the class of its colour and sign.
pub(super) fn group(texts: &Texts, group: Group) -> (String, &'static str) {
    match group {
        Group::Open => (texts.named("verdict-open", &[]).unwrap_or_default(), "tone open"),
        Group::Wrong => (say!(texts, PORTFOLIO_GROUP_WRONG), "tone erroneous"),
        Group::Total => (say!(texts, PORTFOLIO_GROUP_TOTAL), "tone"),
        Group::Empty => (say!(texts, PORTFOLIO_GROUP_EMPTY), "tone"),
        Group::Flat(state) => {
            let name = texts.named(&format!("flat-state-{}", state.word()), &[]).unwrap_or_default();
            let class = match state {
                FlatState::Over => "tone refused",
                FlatState::Full => "tone prepare",
                FlatState::Free => "tone ready",
                FlatState::NoNorm => "tone",
                FlatState::Unknown => "tone open",
            };
            (capital(&name), class)
        }
        Group::Settled(level) => {
            let name = texts.named(&format!("level-{}", level.word()), &[]).unwrap_or_default();
            let class = match level {
                Level::Ready => "tone ready",
                Level::Prepare => "tone prepare",
                Level::InPerson => "tone in-person",
                Level::Ask => "tone ask",
                Level::Refused => "tone refused",
                Level::NotRequired | Level::OutOfScope => "tone",
            };
            (name, class)
        }
    }
}

/// A bar for each group that has rows. The bars say nothing that the figures do not, so only the eye gets them.
fn chart(texts: &Texts, state: &State, result: &RunResult) -> Html {
    let most = result.sums.groups.iter().map(|(_, count)| count).max().unwrap_or(1);
    let chosen = state.arrangement().group;
    let bar = |(of, count): (Group, u32)| {
        let (name, class) = group(texts, of);
        let is_chosen = chosen == Some(of);
        // Pressed again, it shows all rows.
        let onclick = on(move |_| AfterMsg::Group(Some(of).filter(|_| !is_chosen)).into());
        // In thousandths, and never so short that it cannot be seen.
        let length = (u64::from(count) * 1_000 / u64::from(most)).max(4).to_string();
        let rows = u64::from(result.rows);
        let share = (u64::from(count) * 1_000 + rows / 2) / rows;
        html! {
            <tr {class}>
                <th scope="row" data-name={name.clone()}>
                    <button type="button" aria-pressed={is_chosen.to_string()} {onclick}>{name}</button>
                    <svg aria-hidden="true" viewBox="0 0 1000 10" preserveAspectRatio="none"><rect width={length} height="10" /></svg>
                </th>
                <td>{texts.show(&count.into())}</td>
                <td>{share_text(texts, share)}</td>
            </tr>
        }
    };
    html! {
        <table class="chart">
            <caption>{say!(texts, PORTFOLIO_CHART)}</caption>
            <thead>
                <tr>
                    <th scope="col">{say!(texts, PORTFOLIO_COLUMN_VERDICT)}</th>
                    <th scope="col">{say!(texts, PORTFOLIO_CHART_ROWS)}</th>
                    <th scope="col">{say!(texts, PORTFOLIO_CHART_SHARE)}</th>
                </tr>
            </thead>
            <tbody>{for result.sums.groups.iter().map(bar)}</tbody>
        </table>
    }
}

/// A share in thousandths, as a percentage with one decimal.
fn share_text(texts: &Texts, share: u64) -> String {
    let point = texts.lang().decimal();
    format!("{}{point}{} %", share / 10, share % 10)
}

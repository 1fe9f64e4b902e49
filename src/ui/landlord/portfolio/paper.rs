//! What goes on paper beside the sums, or in place of them. On the screen it is not seen.

use super::PartProps;
use super::after::{MOST_ON_PAPER, OnPaper};
use super::cells;
use super::letters;
use super::table::own_headings;
use tirkeu::say;
use tirkeu::worker::protocol::RowDetails;
use yew::prelude::*;

/// The rows, or the letters.
pub(super) fn paper(props: &PartProps) -> Html {
    match &props.state.after.paper {
        OnPaper::Nothing => Html::default(),
        OnPaper::Rows(rows) => table(props, rows),
        OnPaper::Letters(kind, rows) => letters::all(props, *kind, rows),
    }
}

fn table(PartProps { texts, state }: &PartProps, rows: &[RowDetails]) -> Html {
    let (columns, has_flats) = (cells::columns(state), cells::has_flats(state));
    let head = |name: String| html! { <th scope="col">{name}</th> };
    let row = |RowDetails { summary, .. }: &RowDetails| {
        html! {
            <tr>
                <th scope="row">{texts.show(&summary.number.into())}</th>
                {for summary.own.iter().map(|cell| html! { <td>{cell}</td> })}
                {for columns.iter().map(|column| html! { <td>{column.cell(texts, summary)}</td> })}
            </tr>
        }
    };
    html! {
        <section class="onpaper">
            <h2>{say!(texts, PORTFOLIO_ROWS)}</h2>
            if state.window.count > MOST_ON_PAPER {
                <p>{say!(texts, PORTFOLIO_PRINT_FIRST, printed = MOST_ON_PAPER, rows = state.window.count)}</p>
            }
            <table>
                <thead>
                    <tr>
                        {head(say!(texts, PORTFOLIO_COLUMN_ROW))}
                        {for own_headings(state).into_iter().map(head)}
                        {for columns.iter().map(|column| head(column.heading(texts, has_flats)))}
                    </tr>
                </thead>
                <tbody>{for rows.iter().map(row)}</tbody>
            </table>
        </section>
    }
}

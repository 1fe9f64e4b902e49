//! How rows are found: by the columns that they are known by, by a figure, by what stands in their own cells.

use super::PartProps;
use super::after::{AfterMsg, FIGURE, LEAST, OWN, SEARCH};
use super::cells;
use super::store::{dispatch, on};
use super::table::own_headings;
use crate::ui::form;
use tirkeu::say;
use tirkeu::worker::order::SortKey;
use yew::prelude::*;

/// The columns that are shown with each row, and what rows are looked for by.
pub(super) fn find(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let own = state.own_columns();
    let places: Vec<_> = own.iter().map(|(column, _)| column.to_string()).collect();
    let columns = (1_u32..).zip(OWN).take(own.len()).map(|(number, field)| {
        let names = places.iter().zip(&own).map(|(place, (_, heading))| (place.as_str(), heading.clone()));
        let choices = [("", say!(texts, PORTFOLIO_OWN_NONE))].into_iter().chain(names).collect();
        form::chosen(props, field, say!(texts, PORTFOLIO_OWN, n = number), choices)
    });
    let has_flats = cells::has_flats(state);
    let figures = cells::columns(state).into_iter().filter_map(|column| {
        let key = column.key().filter(|key| !matches!(key, SortKey::Verdict | SortKey::Shortage))?;
        Some((key.word(), column.heading(texts, has_flats)))
    });
    let figures = [("", say!(texts, PORTFOLIO_FIND_ANY))].into_iter().chain(figures).collect();
    let onsubmit = Callback::from(|event: SubmitEvent| {
        event.prevent_default();
        dispatch(AfterMsg::Find.into());
    });
    html! {
        <details>
            <summary>{say!(texts, PORTFOLIO_FIND)}</summary>
            <div class="arrange">{for columns}</div>
            <form class="arrange" novalidate=true {onsubmit}>
                {form::line(props, SEARCH, say!(texts, PORTFOLIO_FIND_SEARCH), None, "text", "")}
                {form::chosen(props, FIGURE, say!(texts, PORTFOLIO_FIND_FIGURE), figures)}
                {form::number(props, LEAST, say!(texts, PORTFOLIO_FIND_LEAST), None, false)}
                <button type="submit">{say!(texts, PORTFOLIO_FIND_GO)}</button>
            </form>
        </details>
    }
}

/// What narrows the rows beside the group, with the ways back to all.
pub(super) fn narrowed(PartProps { texts, state }: &PartProps) -> Html {
    let house = state.after.house.as_ref().map(|(_, name)| {
        html! {
            <p class="notice">
                {say!(texts, PORTFOLIO_HOUSES_SHOWN, house = name.as_str())}{" "}
                <button type="button" onclick={on(|_| AfterMsg::House(None).into())}>{say!(texts, PORTFOLIO_HOUSES_ALL)}</button>
            </p>
        }
    });
    let changed = state.after.changed.then(|| html! {
        <p class="notice">
            {say!(texts, PORTFOLIO_COMPARE_SHOWN)}{" "}
            <button type="button" onclick={on(|_| AfterMsg::Changed(false).into())}>{say!(texts, PORTFOLIO_ROWS_ALL)}</button>
        </p>
    });
    html! { <>{for house}{for changed}</> }
}

/// The cells that a row is known by, with their headings.
pub(super) fn known_by(state: &super::state::State, own: &[String]) -> Vec<(String, String)> {
    let named = own_headings(state).into_iter().zip(own.iter().cloned());
    named.filter(|(_, cell)| !cell.is_empty()).collect()
}

//! The columns as they were found: the first rows, what the other headings mean, how figures and days are written.

use super::PartProps;
use super::columns;
use super::state::{KEEP, State};
use super::store::dispatch;
use super::update::Msg;
use crate::ui::form;
use tirkeu::batch::{self, Layout, Way};
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::Preview;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The columns of the file that is chosen.
#[component(Columns)]
pub(super) fn columns(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let Some(preview) = &state.preview else { return Html::default() };
    let others = preview.headings.iter().enumerate().filter(|(_, heading)| !batch::is_fact(heading));
    let others: Vec<_> = others.map(|(index, heading)| meaning(texts, state, index, heading)).collect();
    html! {
        <section>
            <h2 id="columns" tabindex="-1">{say!(texts, PORTFOLIO_COLUMNS)}</h2>
            <p>{seen(texts, preview)}</p>
            {first_rows(texts, preview)}
            if others.is_empty() {
                <p>{say!(texts, PORTFOLIO_COLUMNS_KNOWN)}</p>
            } else {
                <div><p>{say!(texts, PORTFOLIO_COLUMNS_OTHERS)}</p>{for others}</div>
            }
            {way(props, "decimal-comma", say!(texts, PORTFOLIO_COLUMNS_COMMA), |layout| layout.decimal_comma)}
            {way(props, "day-first", say!(texts, PORTFOLIO_COLUMNS_DAY_FIRST), |layout| layout.day_first_dates)}
        </section>
    }
}

/// Whether figures are written in some way: as the file shows, unless somebody says otherwise.
fn way(props: &PartProps, field: &str, label: String, is_so: fn(&Layout) -> bool) -> Html {
    let texts = &props.texts;
    let answer = |yes: bool| if yes { say!(texts, YES) } else { say!(texts, NO) };
    let layout = props.state.preview.as_ref().and_then(|preview| preview.layout.as_ref());
    let by_file = match layout.filter(|_| props.state.fields.get(field).is_empty()) {
        Some(layout) => say!(texts, PORTFOLIO_COLUMNS_BY_FILE_FOUND, found = answer(is_so(layout))),
        None => say!(texts, PORTFOLIO_COLUMNS_BY_FILE),
    };
    form::chosen(
        props,
        field,
        label,
        vec![("", by_file), (Way::Yes.word(), answer(true)), (Way::No.word(), answer(false))],
    )
}

/// What was seen of a file, in one sentence.
pub(super) fn seen(texts: &Texts, preview: &Preview) -> String {
    let columns = u32::try_from(preview.headings.len()).unwrap_or_default();
    if columns == 0 { String::new() } else { say!(texts, PORTFOLIO_COLUMNS_SEEN, columns = columns) }
}

/// The first rows, turned: a row for each column, so that any number of them fits on a narrow screen.
fn first_rows(texts: &Texts, preview: &Preview) -> Html {
    let number = |row: u32| html! { <th scope="col">{say!(texts, PORTFOLIO_ROW, row = row)}</th> };
    let column = |(index, heading): (usize, &String)| {
        let name = batch::is_fact(heading).then(|| html! { <span class="hint">{columns::name(texts, heading)}</span> });
        let cells = preview.rows.iter().map(|row| html! { <td>{row.cells.get(index).cloned()}</td> });
        html! { <tr><th scope="row">{heading}{name}</th>{for cells}</tr> }
    };
    html! {
        <table class="first">
            <caption>{say!(texts, PORTFOLIO_COLUMNS_FIRST)}</caption>
            <thead>
                <tr>
                    <th scope="col">{say!(texts, PORTFOLIO_COLUMNS_ONE)}</th>
                    {for preview.rows.iter().map(|row| number(row.number))}
                </tr>
            </thead>
            <tbody>{for preview.headings.iter().enumerate().map(column)}</tbody>
        </table>
    }
}

/// What a heading of other words means.
fn meaning(texts: &Texts, state: &State, index: usize, heading: &str) -> Html {
    let onchange = {
        let heading = heading.to_owned();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                dispatch(Msg::Columns(vec![(heading.clone(), select.value())]));
            }
        })
    };
    let chosen = state.path_of(heading);
    let id = format!("column-{index}");
    let option = |path: String| {
        let name = columns::name(texts, &path);
        html! { <option value={path.clone()} selected={path == chosen}>{name}</option> }
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{say!(texts, PORTFOLIO_COLUMNS_ASK, heading = heading)}</label>
            <select {id} {onchange}>
                <option value={KEEP} selected={chosen.is_empty()}>{say!(texts, PORTFOLIO_COLUMNS_KEEP)}</option>
                {for columns::choices().into_iter().map(option)}
            </select>
        </div>
    }
}

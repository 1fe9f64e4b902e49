//! The rows of the result: filtered, sorted, and walked through by the keyboard.

use super::after::{AfterMsg, ROWS};
use super::cells::{self, Column};
use super::scroll::Viewport;
use super::state::{State, Window};
use super::store::{dispatch, on};
use super::update::Msg;
use super::{PartProps, chart, find, letters};
use crate::ui::browser::element;
use crate::ui::form;
use std::rc::Rc;
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::order::{Group, SortKey};
use tirkeu::worker::protocol::{Extent, Format, RowSummary};
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// What the names of the rows' buttons begin with.
const ROW_ID: &str = "row-";

/// The filter, the order, the rows.
#[component(Table)]
pub(super) fn table(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    // After each drawing: the rows where they belong, and those that are missing asked for.
    use_effect({
        let state = Rc::clone(state);
        move || settle(&state.window)
    });
    let Some(done) = state.done.as_ref().filter(|done| done.result.rows > 0) else { return Html::default() };
    let groups = done.result.sums.groups.iter().map(|(group, count)| {
        (group.index().to_string(), format!("{} ({})", chart::group(texts, group).0, texts.show(&count.into())))
    });
    let groups: Vec<_> = groups.collect();
    let groups = groups.iter().map(|(index, name)| (index.as_str(), name.clone()));
    let groups = [("", say!(texts, PORTFOLIO_ROWS_ALL))].into_iter().chain(groups).collect();
    let has_flats = cells::has_flats(state);
    let keys = cells::columns(state).into_iter();
    let keys = keys.filter_map(|column| Some((column.key()?.word(), column.heading(texts, has_flats))));
    let keys = [("", say!(texts, PORTFOLIO_ROWS_NUMBER))].into_iter().chain(keys).collect();
    html! {
        <section class="sheet">
            <h2 id={ROWS} tabindex="-1">{say!(texts, PORTFOLIO_ROWS)}</h2>
            {find::narrowed(props)}
            <div class="arrange">
                {form::chosen(props, "group", say!(texts, PORTFOLIO_ROWS_GROUP), groups)}
                {form::chosen(props, "by", say!(texts, PORTFOLIO_ROWS_BY), keys)}
                {form::tick(props, "reverse", say!(texts, PORTFOLIO_ROWS_REVERSE))}
            </div>
            {find::find(props)}
            <p>{say!(texts, PORTFOLIO_ROWS_SHOWN, rows = state.window.count)}</p>
            <p class="hint">{say!(texts, PORTFOLIO_ROWS_HINT)}</p>
            {region(texts, state)}
            <div class="buttons">
                <button type="button" onclick={on(|_| Msg::Save(Extent::Arranged, Format::Csv))}>
                    {say!(texts, PORTFOLIO_ROWS_SAVE)}
                </button>
                <button type="button" onclick={on(|_| Msg::Save(Extent::Arranged, Format::Workbook))}>
                    {say!(texts, PORTFOLIO_SAVE_WORKBOOK_THESE)}
                </button>
                <button type="button" onclick={on(|_| AfterMsg::PrintRows.into())}>{say!(texts, PORTFOLIO_PRINT)}</button>
            </div>
            {letters::choices(props)}
        </section>
    }
}

/// The region that scrolls, with the rows in sight.
fn region(texts: &Rc<Texts>, state: &Rc<State>) -> Html {
    let window = &state.window;
    let (own, columns) = (Rc::new(own_headings(state)), Rc::new(cells::columns(state)));
    let has_flats = cells::has_flats(state);
    let rows = (window.from..).zip(&window.rows).map(|(place, row)| {
        let (texts, own, columns) = (Rc::clone(texts), Rc::clone(&own), Rc::clone(&columns));
        html! { <Row key={row.index} {texts} row={row.clone()} {place} {own} {columns} {has_flats} /> }
    });
    let onscroll = {
        let state = Rc::clone(state);
        Callback::from(move |_| settle(&state.window))
    };
    // On a row these keys go to another one; the region itself scrolls as any other does.
    let (count, active) = (window.count, window.active);
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let on_row = event.target_dyn_into::<HtmlElement>().is_some_and(|element| is_row(&element.id()));
        let Some(viewport) = Some(()).filter(|()| on_row).and_then(|()| Viewport::measure(count)) else { return };
        if let Some(row) = viewport.target(&event.key(), active) {
            event.prevent_default();
            viewport.show(row);
            dispatch(Msg::Activate(row));
        }
    });
    html! {
        <div id="rows" class={classes!("rows", has_flats.then_some("wide"))} role="region" aria-label={say!(texts, PORTFOLIO_ROWS)} tabindex="0" {onscroll} {onkeydown}>
            <div id="rows-height">
                <table id="rows-table" role="table" aria-rowcount={window.count.saturating_add(1).to_string()}>
                    <thead role="rowgroup">{headings(texts, state, &own, &columns)}</thead>
                    <tbody role="rowgroup">{for rows}</tbody>
                </table>
            </div>
        </div>
    }
}

fn headings(texts: &Texts, state: &State, own: &[String], columns: &[Column]) -> Html {
    let order = state.arrangement();
    let heading = |name: String, key: Option<SortKey>, class: &'static str| {
        let sorted = match (key == order.by, order.reverse) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        html! { <th role="columnheader" scope="col" {class} aria-sort={sorted}>{name}</th> }
    };
    let unsorted = |name: String, class: &'static str| {
        html! { <th role="columnheader" scope="col" {class} aria-sort="none">{name}</th> }
    };
    let has_flats = cells::has_flats(state);
    let figures = columns.iter().map(|column| {
        let name = column.heading(texts, has_flats);
        match column.key() {
            Some(key) => heading(name, Some(key), column.class()),
            None => unsorted(name, column.class()),
        }
    });
    html! {
        <tr role="row" aria-rowindex="1">
            {heading(say!(texts, PORTFOLIO_COLUMN_ROW), None, "number")}
            {for own.iter().map(|name| unsorted(name.clone(), "own"))}
            {for figures}
        </tr>
    }
}

/// The headings of the columns that rows are known by.
pub(super) fn own_headings(state: &State) -> Vec<String> {
    let headings = state.done.as_ref().map(|done| done.result.headings.as_slice()).unwrap_or_default();
    state.after.own.iter().map(|column| headings.get(*column as usize).cloned().unwrap_or_default()).collect()
}

/// A row of the table.
#[derive(PartialEq, Properties)]
struct RowProps {
    texts: Rc<Texts>,
    row: RowSummary,
    /// Its place in the table, from 0.
    place: u32,
    /// The headings of the columns that rows are known by.
    own: Rc<Vec<String>>,
    columns: Rc<Vec<Column>>,
    has_flats: bool,
}

#[component(Row)]
fn row(RowProps { texts, row, place, own, columns, has_flats }: &RowProps) -> Html {
    let (_, class) = chart::group(texts, Group::of(row.outcome));
    let own = own.iter().zip(&row.own).map(|(heading, cell)| {
        html! { <td role="cell" class="own" data-label={heading.clone()}>{cell}</td> }
    });
    let cell = |column: &Column| {
        let (class, content) = (column.class(), column.cell(texts, row));
        match column {
            Column::Outcome => html! { <td role="cell" {class}><span class="sign">{content}</span></td> },
            Column::Other
            | Column::Persons
            | Column::Needed
            | Column::Shortage
            | Column::Over
            | Column::Capacity
            | Column::Free
            | Column::After
            | Column::Outsider
            | Column::Relative => {
                html! { <td role="cell" {class} data-label={column.heading(texts, *has_flats)}>{content}</td> }
            }
        }
    };
    let (index, place) = (row.index, *place);
    html! {
        <tr role="row" aria-rowindex={place.saturating_add(2).to_string()} {class}>
            <th role="rowheader" scope="row" class="number">
                <button type="button" id={row_id(place)} tabindex="-1" aria-haspopup="dialog"
                    onclick={on(move |_| Msg::Open(index, place))}>
                    <span class="hidden">{say!(texts, PORTFOLIO_COLUMN_ROW)}{" "}</span>
                    {texts.show(&row.number.into())}
                </button>
            </th>
            {for own}
            {for columns.iter().map(cell)}
        </tr>
    }
}

/// The name of a row's button, by its place in the table.
pub(super) fn row_id(place: u32) -> String {
    format!("{ROW_ID}{place}")
}

/// Whether something is called as the button of a row is.
pub(super) fn is_row(id: &str) -> bool {
    id.strip_prefix(ROW_ID).is_some_and(|place| place.parse::<u32>().is_ok())
}

/// Shows the first rows.
pub(super) fn to_top() {
    if let Some(rows) = element::<HtmlElement>("rows") {
        rows.set_scroll_top(0);
    }
}

/// Lays the rows, lets the Tab key go to one of them, and asks for those in sight that are not there.
fn settle(window: &Window) {
    let Some(viewport) = Viewport::measure(window.count) else { return };
    viewport.lay(window.from);
    viewport.stop_at(window.active);
    if let Some(asked) = viewport.lacking(window.from, window.rows.len()).filter(|asked| *asked != window.asked) {
        dispatch(Msg::Show(asked.0, asked.1));
    }
}

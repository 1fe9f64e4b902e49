//! The rows of the result: filtered, sorted, and walked through by the keyboard.

use super::PartProps;
use super::chart;
use super::scroll::Viewport;
use super::state::{Done, State, Window};
use super::store::{dispatch, on};
use super::update::Msg;
use crate::ui::browser::element;
use crate::ui::form;
use std::rc::Rc;
use tirkeu::level::Span;
use tirkeu::say;
use tirkeu::text::{Arg, Texts, capital};
use tirkeu::worker::order::{Group, Outcome, SortKey};
use tirkeu::worker::protocol::{Extent, Format, RowSummary};
use tirkeu::worker::sheet::RowFigures;
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
    let keys = keys(done).map(|key| (key.word(), column(texts, key)));
    let keys = [("", say!(texts, PORTFOLIO_ROWS_NUMBER))].into_iter().chain(keys).collect();
    html! {
        <section class="sheet">
            <h2>{say!(texts, PORTFOLIO_ROWS)}</h2>
            <div class="arrange">
                {form::chosen(props, "group", say!(texts, PORTFOLIO_ROWS_GROUP), groups)}
                {form::chosen(props, "by", say!(texts, PORTFOLIO_ROWS_BY), keys)}
                {form::tick(props, "reverse", say!(texts, PORTFOLIO_ROWS_REVERSE))}
            </div>
            <p class="hint">{say!(texts, PORTFOLIO_ROWS_HINT)}</p>
            {region(texts, state, done)}
            <div class="buttons">
                <button type="button" onclick={on(|_| Msg::Save(Extent::Arranged, Format::Csv))}>
                    {say!(texts, PORTFOLIO_ROWS_SAVE)}
                </button>
                <button type="button" onclick={on(|_| Msg::Save(Extent::Arranged, Format::Workbook))}>
                    {say!(texts, PORTFOLIO_SAVE_WORKBOOK_THESE)}
                </button>
            </div>
        </section>
    }
}

/// What the rows have figures of: who is over the norm, of flats alone.
fn keys(done: &Done) -> impl Iterator<Item = SortKey> {
    let has_flats = done.result.sums.groups.iter().any(|(group, _)| matches!(group, Group::Flat(_)));
    SortKey::ALL.iter().copied().filter(move |key| has_flats || *key != SortKey::Over)
}

/// The heading of a column that rows can be sorted by.
fn column(texts: &Texts, key: SortKey) -> String {
    match key {
        SortKey::Verdict => say!(texts, PORTFOLIO_COLUMN_VERDICT),
        SortKey::Persons => say!(texts, PORTFOLIO_COLUMN_PERSONS),
        SortKey::Shortage => say!(texts, PORTFOLIO_COLUMN_SHORTAGE),
        SortKey::FreePlaces => say!(texts, PORTFOLIO_COLUMN_FREE),
        SortKey::Over => say!(texts, PORTFOLIO_COLUMN_OVER),
    }
}

/// The region that scrolls, with the rows in sight.
fn region(texts: &Rc<Texts>, state: &Rc<State>, done: &Done) -> Html {
    let window = &state.window;
    let label = done.label.and_then(|label| done.headings.get(label));
    let rows = (window.from..).zip(&window.rows).map(|(place, row)| {
        html! { <Row key={row.index} texts={Rc::clone(texts)} row={row.clone()} {place} label={label.cloned()} /> }
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
        <div id="rows" class="rows" role="region" aria-label={say!(texts, PORTFOLIO_ROWS)} tabindex="0" {onscroll} {onkeydown}>
            <div id="rows-height">
                <table id="rows-table" role="table" aria-rowcount={window.count.saturating_add(1).to_string()}>
                    <thead role="rowgroup">{headings(texts, state, done, label)}</thead>
                    <tbody role="rowgroup">{for rows}</tbody>
                </table>
            </div>
        </div>
    }
}

fn headings(texts: &Texts, state: &State, done: &Done, label: Option<&String>) -> Html {
    let order = state.arrangement();
    let heading = |name: String, key: Option<SortKey>, class: &'static str| {
        let sorted = match (key == order.by, order.reverse) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        html! { <th role="columnheader" scope="col" {class} aria-sort={sorted}>{name}</th> }
    };
    let figures = keys(done).map(|key| {
        let class = match key {
            SortKey::Verdict => "",
            SortKey::Persons | SortKey::Shortage | SortKey::FreePlaces | SortKey::Over => "figure",
        };
        heading(column(texts, key), Some(key), class)
    });
    html! {
        <tr role="row" aria-rowindex="1">
            {heading(say!(texts, PORTFOLIO_COLUMN_ROW), None, "number")}
            {label.map(|label| html! { <th role="columnheader" scope="col" class="own" aria-sort="none">{label}</th> })}
            {for figures}
        </tr>
    }
}

/// A row of the table.
#[derive(PartialEq, Properties)]
struct RowProps {
    texts: Rc<Texts>,
    row: RowSummary,
    /// Its place in the table, from 0.
    place: u32,
    /// The heading of the column that labels rows, where there is one.
    label: Option<String>,
}

#[component(Row)]
fn row(RowProps { texts, row, place, label }: &RowProps) -> Html {
    let (group, class) = chart::group(texts, Group::of(row.outcome));
    let verdict = match row.outcome {
        Outcome::Verdict(Span { least, most }) if least == most => texts.level(least),
        Outcome::Verdict(Span { least, most }) => format!("{} … {}", texts.level(least), texts.level(most)),
        Outcome::Flat(_) | Outcome::Empty | Outcome::Wrong => group,
    };
    let cell = |class: &'static str, label: String, content: String| {
        html! { <td role="cell" {class} data-label={label}>{content}</td> }
    };
    let figure = |key: SortKey, show: fn(&RowFigures) -> Arg| {
        let shown = row.figures.as_ref().map(|figures| texts.show(&show(figures))).unwrap_or_default();
        cell("figure", column(texts, key), shown)
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
            {label.as_ref().map(|label| cell("own", label.clone(), row.label.clone()))}
            <td role="cell" class="says"><span class="sign">{capital(&verdict)}</span></td>
            {figure(SortKey::Persons, |figures| figures.persons.get().into())}
            {figure(SortKey::Shortage, |figures| figures.shortage.into())}
            {figure(SortKey::FreePlaces, |figures| figures.free_places().into())}
            if matches!(row.outcome, Outcome::Flat(_)) {
                {figure(SortKey::Over, |figures| figures.over().into())}
            }
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

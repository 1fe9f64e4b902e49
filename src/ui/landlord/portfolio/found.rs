//! How the file is read, in one summary: what was seen of it, each with a choice in its place, and its columns with their first
//! cells as they will be read.

use super::PartProps;
use super::columns;
use super::state::{COMMA, Chosen, DAY_FIRST, ENCODING, HEADER, KEEP, SHAPE, State};
use super::store::{dispatch, on};
use super::template;
use super::unknown::unknown;
use super::update::Msg;
use crate::ui::form;
use tirkeu::batch::{self, Layout, Shape, Way};
use tirkeu::case::{Fact, FactPath, Values};
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::encoding::Encoding;
use tirkeu::worker::protocol::{Column, Preview};
use web_sys::{HtmlDetailsElement, HtmlSelectElement};
use yew::prelude::*;

/// The summary of the file that is chosen.
pub(super) fn found(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let Some(preview) = &state.preview else { return Html::default() };
    let (shown, others): (Vec<_>, Vec<_>) =
        preview.columns.iter().enumerate().partition(|(place, column)| is_open(state, *place, column));
    html! {
        <section class="found">
            <h2 id="columns" tabindex="-1">{say!(texts, PORTFOLIO_FOUND)}</h2>
            <p>{seen(texts, preview)}</p>
            {ways(props, preview)}
            if !shown.is_empty() {
                <h3>{say!(texts, PORTFOLIO_COLUMNS)}</h3>
                {table(texts, preview, &shown, |place, column| meaning(texts, state, place, column))}
            }
            if preview.wrong > 0 {
                <p class="error">{say!(texts, PORTFOLIO_FOUND_WRONG, rows = preview.seen, wrong = preview.wrong)}</p>
            }
            if !others.is_empty() {
                {folded(texts, state, preview, &others, shown.is_empty())}
            }
        </section>
    }
}

/// Whether a column stands in the open: it holds something, a person wants to say what, or there are no more than a few.
fn is_open(state: &State, place: usize, column: &Column) -> bool {
    !column.meaning.is_empty() || state.asked.contains(&place)
}

/// What was seen of a file, in one sentence.
pub(super) fn seen(texts: &Texts, preview: &Preview) -> String {
    let columns = u32::try_from(preview.columns.len()).unwrap_or_default();
    if columns == 0 { String::new() } else { say!(texts, PORTFOLIO_COLUMNS_SEEN, columns = columns) }
}

/// What is chosen of the file as a whole.
fn ways(props: &PartProps, preview: &Preview) -> Html {
    let texts = &props.texts;
    let is_workbook = matches!(&props.state.file, Some(Chosen { workbook: Some(_), .. }));
    let has = |is: fn(&Values) -> bool| {
        let path = |column: &Column| FactPath::parse(&column.meaning).is_some_and(|path| is(&path.fact.values()));
        preview.columns.iter().any(path)
    };
    html! {
        <div class="ways">
            if preview.lines.len() > 1 {
                {header(props, preview)}
            }
            {shape(props, preview)}
            if !is_workbook {
                {encoding(props, preview)}
            }
            if has(|values| matches!(values, Values::Area)) {
                {way(props, COMMA, say!(texts, PORTFOLIO_COLUMNS_COMMA), |layout| layout.decimal_comma)}
            }
            if has(|values| matches!(values, Values::Day(..))) {
                {way(props, DAY_FIRST, say!(texts, PORTFOLIO_COLUMNS_DAY_FIRST), |layout| layout.day_first_dates)}
            }
        </div>
    }
}

/// What the file shows, as the first of some choices: with what that is, as long as nobody says anything else.
fn by_file(props: &PartProps, field: &str, found: Option<String>) -> String {
    let texts = &props.texts;
    match found.filter(|_| props.state.fields.get(field).is_empty()) {
        Some(found) => say!(texts, PORTFOLIO_COLUMNS_BY_FILE_FOUND, found = found),
        None => say!(texts, PORTFOLIO_COLUMNS_BY_FILE),
    }
}

/// Which line has the headings.
fn header(props: &PartProps, preview: &Preview) -> Html {
    let texts = &props.texts;
    let line = |row: u32, begin: &str| say!(texts, PORTFOLIO_FOUND_LINE, row = row, begin = begin);
    let found = preview.layout.as_ref().map(|layout| layout.header_row);
    let begin = |row: u32| preview.lines.iter().find(|(number, _)| *number == row).map_or("", |(_, begin)| begin);
    let numbers: Vec<_> = preview.lines.iter().map(|(number, _)| number.to_string()).collect();
    let lines = numbers.iter().zip(&preview.lines).map(|(number, (row, begin))| (number.as_str(), line(*row, begin)));
    let by_file = by_file(props, HEADER, found.map(|row| line(row, begin(row))));
    let choices = [("", by_file)].into_iter().chain(lines).collect();
    form::chosen(props, HEADER, say!(texts, PORTFOLIO_FOUND_HEADER), choices)
}

/// What a row is, and why the file seems to say so.
fn shape(props: &PartProps, preview: &Preview) -> Html {
    let texts = &props.texts;
    let name = |shape: Shape| template::name(texts, shape);
    let shapes = Shape::ALL.iter().map(|shape| (shape.word(), name(*shape)));
    let choices = [("", by_file(props, SHAPE, preview.shape.map(name)))].into_iter().chain(shapes).collect();
    let is_said = !props.state.fields.get(SHAPE).is_empty();
    let why = preview.shape.filter(|_| !is_said).map(|shape| match shape {
        Shape::Applicants if !preview.columns.iter().any(is_fact) => {
            say!(texts, PORTFOLIO_WHY)
        }
        Shape::Applicants => say!(texts, PORTFOLIO_WHY_APPLICANTS),
        Shape::Flats => say!(texts, PORTFOLIO_WHY_FLATS),
        Shape::People => say!(texts, PORTFOLIO_WHY_PEOPLE),
    });
    html! {
        <div>
            {form::chosen(props, SHAPE, say!(texts, PORTFOLIO_FOUND_SHAPE), choices)}
            if let Some(why) = why {
                <p class="hint">{why}</p>
            }
        </div>
    }
}

/// The encoding of its text.
fn encoding(props: &PartProps, preview: &Preview) -> Html {
    let name = |encoding: Encoding| match encoding {
        Encoding::Utf8 => "UTF-8".to_owned(),
        Encoding::Windows1251 => "Windows-1251".to_owned(),
    };
    let layout = preview.layout.as_ref().map(|layout| layout.encoding);
    let found = match layout {
        Some(batch::Encoding::Utf16Le | batch::Encoding::Utf16Be) => Some("UTF-16".to_owned()),
        Some(batch::Encoding::Utf8) | None => preview.encoding.map(name),
    };
    let encodings = Encoding::ALL.iter().map(|encoding| (encoding.word(), name(*encoding)));
    let choices = [("", by_file(props, ENCODING, found))].into_iter().chain(encodings).collect();
    form::chosen(props, ENCODING, say!(props.texts, PORTFOLIO_FOUND_ENCODING), choices)
}

/// Whether figures are written in some way: as the file shows, unless somebody says otherwise.
fn way(props: &PartProps, field: &str, label: String, is_so: fn(&Layout) -> bool) -> Html {
    let texts = &props.texts;
    let answer = |yes: bool| if yes { say!(texts, YES) } else { say!(texts, NO) };
    let layout = props.state.preview.as_ref().and_then(|preview| preview.layout.as_ref());
    let by_file = by_file(props, field, layout.map(|layout| answer(is_so(layout))));
    let choices = vec![("", by_file), (Way::Yes.word(), answer(true)), (Way::No.word(), answer(false))];
    form::chosen(props, field, label, choices)
}

/// Columns with their first cells, turned: a row for each, so that any number of them fits on a narrow screen.
fn table(
    texts: &Texts,
    preview: &Preview,
    columns: &[(usize, &Column)],
    says: impl Fn(usize, &Column) -> Html,
) -> Html {
    let number = |row: u32| html! { <th scope="col">{say!(texts, PORTFOLIO_ROW, row = row)}</th> };
    let row = |(place, column): &(usize, &Column)| {
        let cells = preview.rows.iter().map(|row| match row.read.get(*place) {
            Some(Some(read)) => html! { <td translate="no">{columns::shown(texts, &column.meaning, read)}</td> },
            Some(None) => html! { <td class="error" translate="no">{row.cells.get(*place).cloned()}</td> },
            None => html! { <td></td> },
        });
        html! { <tr key={format!("{place} {}", column.name)}><th scope="row" translate="no">{heading(texts, *place, column)}</th><td>{says(*place, column)}</td>{for cells}</tr> }
    };
    html! {
        <table class="first">
            <caption>{say!(texts, PORTFOLIO_COLUMNS_FIRST)}</caption>
            <thead>
                <tr>
                    <th scope="col">{say!(texts, PORTFOLIO_COLUMNS_ONE)}</th>
                    <th scope="col">{say!(texts, PORTFOLIO_FOUND_MEANING)}</th>
                    {for preview.rows.iter().map(|row| number(row.number))}
                </tr>
            </thead>
            <tbody>{for columns.iter().map(row)}</tbody>
        </table>
    }
}

/// What a column is called; one without a heading, by its place.
fn heading(texts: &Texts, place: usize, column: &Column) -> String {
    if column.heading.is_empty() {
        say!(texts, PORTFOLIO_FOUND_NAMELESS, place = u32::try_from(place + 1).unwrap_or_default())
    } else {
        column.heading.clone()
    }
}

/// The id of the choice of what a column holds.
pub(super) fn column_id(place: usize) -> String {
    format!("column-{place}")
}

/// What a column holds, and what is to be doubted of its cells.
fn meaning(texts: &Texts, state: &State, place: usize, column: &Column) -> Html {
    let onchange = {
        let name = column.name.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                dispatch(Msg::Column(name.clone(), select.value()));
            }
        })
    };
    let chosen = column.meaning.as_str();
    let id = column_id(place);
    let option = |meaning: &String| {
        html! { <option value={meaning.clone()} selected={meaning == chosen}>{columns::name(texts, meaning)}</option> }
    };
    let group = |(title, meanings): &(String, Vec<String>)| {
        html! { <optgroup label={title.clone()}>{for meanings.iter().map(option)}</optgroup> }
    };
    let label = say!(texts, PORTFOLIO_COLUMNS_ASK, heading = heading(texts, place, column));
    html! {
        <>
            <label class="hidden" for={id.clone()}>{label}</label>
            <select {id} {onchange}>
                <option value={KEEP} selected={chosen.is_empty()}>{say!(texts, PORTFOLIO_COLUMNS_KEEP)}</option>
                {for columns::choices(texts, state.shape()).iter().map(group)}
            </select>
            if let Some(doubt) = doubt_of_area(texts, column) {
                <p class="hint">{doubt}</p>
            }
            // What comes and goes keeps its place: the list before it would be drawn anew, and lose the focus.
            if let Some(doubt) = doubt(texts, column) {
                {doubt}
            }
            if let Some(words) = unknown(texts, state, place, column) {
                {words}
            }
        </>
    }
}

/// What headings of usable area say, in any language; of other areas they say nothing of the kind.
const USABLE: [&str; 3] = ["usable", "полезн", "пайдалы"];

/// A column of areas whose heading does not say that they are usable areas: others are larger, or smaller.
fn doubt_of_area(texts: &Texts, column: &Column) -> Option<String> {
    let heading = batch::fold(&column.heading);
    let is_open = column.meaning == Fact::UsableArea.word() && !USABLE.iter().any(|usable| heading.contains(usable));
    is_open.then(|| say!(texts, PORTFOLIO_DOUBT_AREA))
}

/// How many cells of a column cannot be read, and the first of them.
fn doubt(texts: &Texts, column: &Column) -> Option<Html> {
    let cell = |(row, cell): &(u32, String)| say!(texts, PORTFOLIO_DOUBT_CELL, row = *row, cell = cell.as_str());
    let cells = column.doubted.iter().map(cell).collect::<Vec<_>>().join("; ");
    let expected = columns::expected(texts, &column.meaning);
    (column.doubts > 0).then(|| {
        html! {
            <div class="error">
                <p>{say!(texts, PORTFOLIO_DOUBT, cells = column.doubts)}{" "}{cells}</p>
                {expected.map(|expected| html! { <p>{say!(texts, PORTFOLIO_DOUBT_EXPECTED, expected = expected)}</p> })}
            </div>
        }
    })
}

/// Columns that are left as they are: drawn where somebody looks, and a choice for each only where it is asked for. Thousands of
/// choices would take seconds.
fn folded(
    texts: &Texts,
    state: &State,
    preview: &Preview,
    others: &[(usize, &Column)],
    nothing_is_known: bool,
) -> Html {
    let ontoggle = Callback::from(|event: Event| {
        if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
            dispatch(Msg::Others(details.open()));
        }
    });
    let open = state.others_open || nothing_is_known;
    let count = u32::try_from(others.len()).unwrap_or_default();
    let drawn = others.get(..columns::MOST_SHOWN).unwrap_or(others);
    let ask = |place: usize, column: &Column| {
        let heading = heading(texts, place, column);
        html! {
            <button type="button" onclick={on(move |_| Msg::Ask(place))}>
                {say!(texts, PORTFOLIO_OTHERS_ASK)}<span class="hidden" translate="no">{" "}{heading}</span>
            </button>
        }
    };
    html! {
        <details {open} {ontoggle}>
            <summary>{say!(texts, PORTFOLIO_OTHERS, columns = count)}</summary>
            if open {
                {table(texts, preview, drawn, ask)}
                {columns::beyond(texts, others.len())}
            }
        </details>
    }
}

/// Whether the file can be checked as it is read.
pub(super) fn is_ready(preview: &Preview) -> bool {
    preview.problems.is_empty() && preview.columns.iter().any(is_fact)
}

/// Whether a column holds a fact.
fn is_fact(column: &Column) -> bool {
    FactPath::parse(&column.meaning).is_some()
}

/// What is to be said before, where no column is known and nothing else is wrong.
pub(super) fn lacks(texts: &Texts, preview: &Preview) -> Option<String> {
    let is_open = preview.problems.is_empty() && !preview.columns.iter().any(is_fact);
    is_open.then(|| say!(texts, PORTFOLIO_LACKS))
}

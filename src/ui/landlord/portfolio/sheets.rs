//! A workbook that was opened: which of its sheets is read, and what its cells do not say.

use super::PartProps;
use super::state::Chosen;
use super::store::dispatch;
use super::update::Msg;
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::{Column, MergedColumn, SheetName, Workbook};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What is to be said of the workbook that is chosen.
pub(super) fn sheets(PartProps { texts, state }: &PartProps) -> Html {
    let Some(Chosen { workbook: Some(workbook), sheet, .. }) = &state.file else { return Html::default() };
    let chosen = sheet.index.unwrap_or(workbook.chosen);
    html! {
        <section class="workbook">
            if workbook.sheets.len() > 1 {
                {choice(texts, &workbook.sheets, chosen)}
            }
            if workbook.unreckoned > 0 {
                <p class="error" role="alert">
                    {say!(texts, PORTFOLIO_WORKBOOK_UNRECKONED, cells = workbook.unreckoned, place = workbook.first.clone())}
                </p>
            }
            if !workbook.merged.is_empty() {
                {for workbook.merged.iter().filter_map(|column| merged(texts, workbook, state.shown_columns(), column))}
                {fill(texts, sheet.fill)}
            }
        </section>
    }
}

/// The choice of a sheet.
fn choice(texts: &Texts, sheets: &[SheetName], chosen: u32) -> Html {
    let onchange = Callback::from(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(index) = select.and_then(|select| select.value().parse().ok()) {
            dispatch(Msg::Sheet(index));
        }
    });
    let option = |(index, SheetName { name, hidden }): (u32, &SheetName)| {
        let said = if *hidden { say!(texts, PORTFOLIO_WORKBOOK_HIDDEN, name = name.clone()) } else { name.clone() };
        html! { <option value={index.to_string()} selected={index == chosen}>{said}</option> }
    };
    html! {
        <div class="field">
            <label for="sheet">{say!(texts, PORTFOLIO_WORKBOOK)}</label>
            <select id="sheet" {onchange}>{for (0..).zip(sheets).map(option)}</select>
        </div>
    }
}

/// What is said of cells of a column that are one downwards.
fn merged(texts: &Texts, workbook: &Workbook, columns: &[Column], column: &MergedColumn) -> Option<Html> {
    let heading = columns.get(column.column as usize)?.heading.clone();
    let cells = column.cells;
    let said = if workbook.filled {
        say!(texts, PORTFOLIO_WORKBOOK_FILLED, heading = heading, cells = cells)
    } else {
        say!(texts, PORTFOLIO_WORKBOOK_MERGED, heading = heading, cells = cells)
    };
    Some(html! { <p>{said}</p> })
}

/// Whether such cells are filled. Nothing of the form says it: it belongs to the file.
fn fill(texts: &Texts, is_on: bool) -> Html {
    let onchange = Callback::from(|event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            dispatch(Msg::Fill(input.checked()));
        }
    });
    html! {
        <div class="choice">
            <input type="checkbox" id="fill" checked={is_on} {onchange} />
            <label for="fill">{say!(texts, PORTFOLIO_WORKBOOK_FILL)}</label>
        </div>
    }
}

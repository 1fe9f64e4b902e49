//! Before the check: the file, its columns, what holds for every row; and while it runs, how far it is.

use super::columns;
use super::desk::{Chosen, Desk, Flaw, KEEP, Looked, Progress, WHOLE};
use super::reasons::flaw;
use super::{Portfolio, Said};
use crate::ui::dom::{button, el, folded, folded_or_open, list, node, part, text};
use crate::ui::form::{self, Heading};
use crate::ui::questions::{choices, regions};
use crate::ui::{Action, View};
use js_sys::Array;
use tirkeu::batch;
use tirkeu::case::{Kind, Registration, Tenure};
use tirkeu::say;
use web_sys::{Blob, BlobPropertyBag, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::html::Scope;
use yew::prelude::*;

/// The field of a text in place of a file.
pub(super) const PASTED: &str = "pasted";

/// The kinds of files that are offered to choose from.
const ACCEPTED: &str =
    ".csv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The heading of a stage, which takes the focus when it comes.
pub(super) fn way(title: String) -> Html {
    node("h2", &[("id", "stage"), ("tabindex", "-1")], vec![title.into()])
}

/// All that is to be said before the check.
pub(super) fn setup(view: &View<'_>, desk: &Desk, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let mut content = vec![file(view, desk, link)];
    if desk.broken {
        content.push(node("p", &[("class", "error"), ("role", "alert")], vec![say!(texts, PORTFOLIO_BROKEN).into()]));
    }
    content.push(form::error_summary(view));
    if let Some(looked) = &desk.looked {
        content.push(flaws(view, looked, link));
        if !looked.headings.is_empty() {
            content.push(found(view, desk, looked, link));
            content.push(base(view));
        }
    }
    let mut go = Vec::new();
    if desk.looked.as_ref().is_some_and(|looked| !looked.headings.is_empty() && looked.flaws.is_empty()) {
        go.push(button("main", say!(texts, PORTFOLIO_RUN), link.callback(|_| Said::Run)));
    }
    if desk.done.is_some() {
        go.push(button("", say!(texts, RESULT_BACK), link.callback(|_| Said::Result)));
    }
    content.push(el("div", "buttons", go));
    // What misses the field by an inch would else open in place of the page.
    let ondrop = link.batch_callback(|event: DragEvent| {
        event.prevent_default();
        let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
        file.map(|file| Said::Chosen(file.clone().into(), file.name())).or(Some(Said::Dragged(false)))
    });
    let ondragover = link.callback(|event: DragEvent| {
        event.prevent_default();
        Said::Dragged(true)
    });
    let ondragleave = link.callback(|_| Said::Dragged(false));
    html! { <div class="setup" {ondrop} {ondragover} {ondragleave}>{for content}</div> }
}

/// What was seen of a file, in one sentence.
pub(super) fn seen(view: &View<'_>, looked: &Looked) -> String {
    let columns = u32::try_from(looked.headings.len()).unwrap_or_default();
    if columns == 0 { String::new() } else { say!(view.texts, PORTFOLIO_COLUMNS_SEEN, columns = columns) }
}

fn file(view: &View<'_>, desk: &Desk, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let onchange = link.batch_callback(|event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>()?;
        let file = input.files().and_then(|files| files.get(0));
        // The same file, mended, must be a change again.
        input.set_value("");
        file.map(|file| Said::Chosen(file.clone().into(), file.name()))
    });
    let template = js_sys::encode_uri_component(&columns::template(view));
    let template = format!("data:text/csv;charset=utf-8,{}", String::from(template));
    let chosen = desk.file.as_ref().map(|file| chosen(view, file));
    // A large workbook takes its time.
    let opening = desk.file.is_some() && desk.looked.is_none() && !desk.broken;
    let opening = opening.then(|| text("p", "hint", say!(texts, PORTFOLIO_FILE_OPENING)));
    let content = html! {
        <>
            {node("p", &[("class", "hint"), ("id", "file-hint")], vec![say!(texts, PORTFOLIO_FILE_HINT).into()])}
            <div class={classes!("drop", desk.dragged.then_some("over"))}>
                <div class="file">
                    <input type="file" id="file" accept={ACCEPTED} aria-describedby="file-hint" {onchange} />
                    <label for="file">{say!(texts, PORTFOLIO_FILE_CHOOSE)}</label>
                </div>
                <span>{say!(texts, PORTFOLIO_FILE_DROP)}</span>
                {chosen}
            </div>
            {opening}
            <div class="buttons"><a href={template} download="tirkeu.csv">{say!(texts, PORTFOLIO_FILE_TEMPLATE)}</a></div>
            {columns::explained(view)}
            {pasted(view, link)}
        </>
    };
    part(say!(texts, PORTFOLIO_FILE), vec![content])
}

fn chosen(view: &View<'_>, file: &Chosen) -> Html {
    let texts = view.texts;
    let name = if file.name.is_empty() { say!(texts, PORTFOLIO_PASTE_NAME) } else { file.name.clone() };
    // Kilobytes, begun ones in full.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no file has so many kilobytes")]
    let size = ((file.size + 1_023.0) / 1_024.0) as u32;
    text("strong", "", say!(texts, PORTFOLIO_FILE_CHOSEN, name = name, size = size))
}

/// A table as text, for those who have no file.
fn pasted(view: &View<'_>, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let oninput = link.batch_callback(|event: InputEvent| {
        let area = event.target_dyn_into::<HtmlTextAreaElement>()?;
        Some(Said::Form(Action::Type(PASTED.to_owned(), area.value())))
    });
    let typed = view.typed.get(PASTED).to_owned();
    let content = typed.clone();
    let take = link.batch_callback(move |_| {
        let text = delimited(&typed);
        let kind = BlobPropertyBag::new();
        kind.set_type("text/csv");
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind).ok()?;
        (!typed.trim().is_empty()).then_some(Said::Chosen(blob, String::new()))
    });
    let field = html! {
        <div class="field">
            <label for={PASTED}>{say!(texts, PORTFOLIO_PASTE_LABEL)}</label>
            <textarea id={PASTED} rows="6" spellcheck="false" autocomplete="off" value={content} {oninput} />
            {button("", say!(texts, PORTFOLIO_PASTE_TAKE), take)}
        </div>
    };
    folded("", say!(texts, PORTFOLIO_PASTE), vec![field])
}

/// Cells copied from a spreadsheet come with tabs between them.
fn delimited(text: &str) -> String {
    if !text.lines().next().unwrap_or_default().contains('\t') {
        return text.to_owned();
    }
    let cell = |cell: &str| {
        let bare = cell.starts_with('"') || !cell.contains([';', '"']);
        if bare { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let line = |line: &str| line.split('\t').map(cell).collect::<Vec<_>>().join(";");
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// What is wrong with the file as a whole, and the way out where there is one.
fn flaws(view: &View<'_>, looked: &Looked, link: &Scope<Portfolio>) -> Html {
    if looked.flaws.is_empty() && looked.guess.is_none() {
        return Html::default();
    }
    let line = |problem: &Flaw| {
        let Flaw { code, path } = problem;
        match code.as_str() {
            "workbook" => say!(view.texts, PORTFOLIO_WRONG_WORKBOOK),
            "broken" => say!(view.texts, PORTFOLIO_BROKEN),
            // The header knows but one contradiction.
            "conflict" if batch::is_fact(path) => {
                say!(view.texts, PORTFOLIO_WRONG_TWICE, fact = columns::name(view, path))
            }
            code => flaw(view, code, path),
        }
    };
    let lines = looked.flaws.iter().map(line).collect();
    let mut content = Vec::new();
    if !looked.flaws.is_empty() {
        content.push(text("p", "error", say!(view.texts, PORTFOLIO_WRONG)));
        content.push(list(lines));
    }
    content.push(guess(view, looked.guess.as_ref(), link));
    node("div", &[("class", "errors"), ("id", "flaws"), ("role", "alert"), ("tabindex", "-1")], content)
}

/// A file that is no UTF-8: how it would read in the old encoding, to be judged by a person.
pub(super) fn guess(view: &View<'_>, guess: Option<&String>, link: &Scope<Portfolio>) -> Html {
    let Some(guess) = guess else { return Html::default() };
    let texts = view.texts;
    let content = vec![
        text("p", "", say!(texts, PORTFOLIO_ENCODING)),
        text("pre", "", guess.clone()),
        text("p", "", say!(texts, PORTFOLIO_ENCODING_ASK)),
        button("", say!(texts, PORTFOLIO_ENCODING_YES), link.callback(|_| Said::ReadOld)),
    ];
    el("div", "guess", content)
}

/// The columns as they were found: the first rows, what the other headings mean, how figures and days are written.
fn found(view: &View<'_>, desk: &Desk, looked: &Looked, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let others: Vec<_> = looked.headings.iter().enumerate().filter(|(_, heading)| !batch::is_fact(heading)).collect();
    let asked = if others.is_empty() {
        text("p", "", say!(texts, PORTFOLIO_COLUMNS_KNOWN))
    } else {
        let selects = others.iter().map(|(index, heading)| meaning(view, desk, *index, heading, link));
        el("div", "", [text("p", "", say!(texts, PORTFOLIO_COLUMNS_OTHERS))].into_iter().chain(selects).collect())
    };
    // Turned: a row for each column, so that any number of them fits on a narrow screen.
    let number = |row: u32| node("th", &[("scope", "col")], vec![say!(texts, PORTFOLIO_ROW, row = row).into()]);
    let samples = looked.rows.iter().map(|(row, _)| number(*row));
    let head = [node("th", &[("scope", "col")], vec![say!(texts, PORTFOLIO_COLUMNS_ONE).into()])];
    let column = |(index, heading): (usize, &String)| {
        let mut name = vec![heading.clone().into()];
        if batch::is_fact(heading) {
            name.push(text("span", "hint", columns::name(view, heading)));
        }
        let cell = |(_, row): &(u32, Vec<String>)| text("td", "", row.get(index).cloned().unwrap_or_default());
        let name = node("th", &[("scope", "row")], name);
        el("tr", "", [name].into_iter().chain(looked.rows.iter().map(cell)).collect())
    };
    let table = vec![
        text("caption", "", say!(texts, PORTFOLIO_COLUMNS_FIRST)),
        el("thead", "", vec![el("tr", "", head.into_iter().chain(samples).collect())]),
        el("tbody", "", looked.headings.iter().enumerate().map(column).collect()),
    ];
    let content = vec![
        node("h2", &[("id", "columns"), ("tabindex", "-1")], vec![say!(texts, PORTFOLIO_COLUMNS).into()]),
        text("p", "", seen(view, looked)),
        el("table", "first", table),
        asked,
        form::tick(view, "decimal-comma", say!(texts, PORTFOLIO_COLUMNS_COMMA)),
        form::tick(view, "day-first", say!(texts, PORTFOLIO_COLUMNS_DAY_FIRST)),
    ];
    el("section", "", content)
}

/// What a heading of other words means.
fn meaning(view: &View<'_>, desk: &Desk, index: usize, heading: &str, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let onchange = link.batch_callback(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>()?;
        Some(Said::Column(index, select.value()))
    });
    let chosen = desk.path_of(heading);
    let id = format!("column-{index}");
    let option = |path: String| {
        let name = columns::name(view, &path);
        html! { <option value={path.clone()} selected={path == chosen}>{name}</option> }
    };
    let label = say!(texts, PORTFOLIO_COLUMNS_ASK, heading = heading);
    let select = html! {
        <select id={id.clone()} {onchange}>
            <option value={KEEP} selected={chosen.is_empty()}>{say!(texts, PORTFOLIO_COLUMNS_KEEP)}</option>
            {for columns::choices().into_iter().map(option)}
        </select>
    };
    el("div", "field", vec![node("label", &[("for", &id)], vec![label.into()]), select])
}

/// What holds for every row.
fn base(view: &View<'_>) -> Html {
    let texts = view.texts;
    let mut fields = vec![text("p", "", say!(texts, PORTFOLIO_BASE_LEAD))];
    if view.answers.done_count() > 0 {
        fields.push(form::tick(view, "base.answers", say!(texts, PORTFOLIO_BASE_ANSWERS)));
    }
    let regions = regions(view.texts);
    let registration = choices(view, "registration-", Registration::WORDS);
    fields.extend([
        form::date(
            view,
            "filing",
            Heading::Part(say!(texts, START_TITLE_FILING)),
            Some(say!(texts, START_TITLE_FILING_HELP)),
        ),
        form::select(view, "base.registration", say!(texts, Q_REGISTRATION), registration),
        form::select(view, "base.region", say!(texts, Q_PLACE_REGION), regions),
        form::select(view, "base.kind", say!(texts, Q_PLACE_KIND), choices(view, "kind-", Kind::WORDS)),
        form::select(view, "base.tenure", say!(texts, Q_HOLDER), choices(view, columns::TENURE, Tenure::WORDS)),
    ]);
    folded_or_open(!view.errors.is_empty(), say!(texts, PORTFOLIO_BASE), fields)
}

/// How far the check is, and the way to stop it.
pub(super) fn running(view: &View<'_>, progress: &Progress, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let left = progress.left.map(|seconds| match seconds {
        0..60 => say!(texts, PORTFOLIO_RUNNING_SECONDS, seconds = seconds),
        _ => say!(texts, PORTFOLIO_RUNNING_MINUTES, minutes = seconds.div_ceil(60)),
    });
    let stop = if progress.stopping {
        text("p", "", say!(texts, PORTFOLIO_RUNNING_STOPPING))
    } else {
        button("", say!(texts, PORTFOLIO_RUNNING_STOP), link.callback(|_| Said::Cancel))
    };
    let (whole, parts) = (WHOLE.to_string(), progress.parts.to_string());
    let content = vec![
        way(say!(texts, PORTFOLIO_RUNNING)),
        node("label", &[("for", "progress")], vec![say!(texts, PORTFOLIO_RUNNING_ROWS, rows = progress.rows).into()]),
        node("progress", &[("id", "progress"), ("max", &whole), ("value", &parts)], Vec::new()),
        text("p", "hint", left.unwrap_or_default()),
        el("div", "buttons", vec![stop]),
    ];
    el("section", "", content)
}

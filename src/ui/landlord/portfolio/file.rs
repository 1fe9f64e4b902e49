//! The choice of a file: by the browser's own dialogue, by dropping it, or as a text in its place.

use super::PartProps;
use super::columns::explained;
use super::state::{Chosen, State};
use super::store::{dispatch, on};
use super::template;
use super::update::{Msg, PASTED};
use std::rc::Rc;
use tirkeu::batch::Shape;
use tirkeu::border;
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::{FileHandle, Progress};
use web_sys::{Blob, BlobPropertyBag, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The kinds of files that are offered to choose from.
const ACCEPTED: &str =
    ".csv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The part of the page where a file is chosen.
pub(super) fn file_choice(PartProps { texts, state }: &PartProps) -> Html {
    let onchange = picked(Msg::Chosen);
    // A large workbook takes its time.
    let opening = state.is_opening();
    // Who has a file needs no template; it is out of the way, and at hand.
    let samples = if state.file.is_none() {
        samples(texts)
    } else {
        html! { <details><summary>{say!(texts, PORTFOLIO_FILE_TEMPLATES)}</summary>{samples(texts)}</details> }
    };
    html! {
        <section>
            <h2>{say!(texts, PORTFOLIO_FILE)}</h2>
            <p class="hint" id="file-hint">{say!(texts, PORTFOLIO_FILE_HINT)}</p>
            <div class={classes!("drop", state.dragged.then_some("over"))}>
                <div class="file">
                    <input type="file" id="file" accept={ACCEPTED} aria-describedby="file-hint" {onchange} />
                    <label for="file">{say!(texts, PORTFOLIO_FILE_CHOOSE)}</label>
                </div>
                <span>{say!(texts, PORTFOLIO_FILE_DROP)}</span>
                {state.file.as_ref().map(|file| chosen(texts, file))}
            </div>
            if opening {
                {self::opening(texts, state.opening.as_ref())}
            }
            {samples}
            {pasted(texts, state)}
        </section>
    }
}

/// Says which file was chosen, and its name.
pub(super) fn picked(says: fn(FileHandle, String) -> Msg) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // The same file, mended, must be a change again.
        input.set_value("");
        if let Some(file) = file {
            let name = file.name();
            dispatch(says(FileHandle(file.into()), name));
        }
    })
}

/// How far a workbook is opened, and the way to stop it.
fn opening(texts: &Texts, progress: Option<&Progress>) -> Html {
    let Some(progress) = progress else { return html! { <p class="hint">{say!(texts, PORTFOLIO_FILE_OPENING)}</p> } };
    html! {
        <div class="opening">
            <label for="opening">{say!(texts, PORTFOLIO_WORKBOOK_OPENING, rows = progress.rows)}</label>
            <progress id="opening" max={Progress::WHOLE.to_string()} value={progress.parts.to_string()} />
            <button type="button" onclick={on(|_| Msg::StopOpening)}>{say!(texts, PORTFOLIO_RUNNING_STOP)}</button>
        </div>
    }
}

/// Files to fill in, and what may stand in them.
fn samples(texts: &Rc<Texts>) -> Html {
    html! {
        <>
            <div class="buttons">
                <a href={template::address(texts)} download="tirkeu-template.csv">{say!(texts, PORTFOLIO_FILE_TEMPLATE)}</a>
            </div>
            {templates(texts)}
            {explained(texts)}
        </>
    }
}

/// Workbooks to fill in.
fn templates(texts: &Rc<Texts>) -> Html {
    let button = |shape: &Shape| {
        let (texts, shape, name) = (Rc::clone(texts), *shape, template::name(texts, *shape));
        let onclick = on(move |_| Msg::Template(template::workbook(&texts, shape)));
        html! { <button type="button" {onclick}>{name}</button> }
    };
    html! {
        <div role="group" aria-labelledby="templates">
            <p id="templates">{say!(texts, PORTFOLIO_TEMPLATE)}</p>
            <div class="buttons">{for Shape::ALL.iter().map(button)}</div>
        </div>
    }
}

fn chosen(texts: &Texts, file: &Chosen) -> Html {
    let name = if file.name.is_empty() { say!(texts, PORTFOLIO_PASTE_NAME) } else { file.name.clone() };
    // Kilobytes, begun ones in full.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no file has so many kilobytes")]
    let size = ((file.size + 1_023.0) / 1_024.0) as u32;
    html! { <strong>{say!(texts, PORTFOLIO_FILE_CHOSEN, name = name, size = size)}</strong> }
}

/// A table as text, for those who have no file.
fn pasted(texts: &Texts, state: &State) -> Html {
    let oninput = Callback::from(|event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            dispatch(Msg::Type(PASTED.to_owned(), area.value()));
        }
    });
    html! {
        <details>
            <summary>{say!(texts, PORTFOLIO_PASTE)}</summary>
            <div class="field">
                <label for={PASTED}>{say!(texts, PORTFOLIO_PASTE_LABEL)}</label>
                <textarea id={PASTED} rows="6" spellcheck="false" autocomplete="off" value={state.fields.get(PASTED).to_owned()} {oninput} />
                <button type="button" onclick={on(|_| Msg::TakePasted)}>{say!(texts, PORTFOLIO_PASTE_TAKE)}</button>
            </div>
        </details>
    }
}

/// A text as the file that it stands for. Cells copied from a spreadsheet have tabs between them, which files may have, too.
pub(super) fn csv(text: &str) -> Option<Blob> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/csv");
    Blob::new_with_str_sequence_and_options(&border::to_js(&[text]), &kind).ok()
}

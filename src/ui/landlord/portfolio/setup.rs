//! Before the check: the file, what is wrong with it, its columns, and what holds for every row.

use super::PartProps;
use super::base::base;
use super::file::file_choice;
use super::found::{self, found};
use super::kept::kept_ways;
use super::problems::problems;
use super::sheets::sheets;
use super::store::{dispatch, on};
use super::update::Msg;
use crate::ui::form;
use tirkeu::say;
use tirkeu::worker::protocol::FileHandle;
use yew::prelude::*;

/// Everything that is to be said before the check.
pub(super) fn setup(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let preview = state.preview.as_ref().filter(|preview| !preview.columns.is_empty());
    let ready = preview.is_some_and(found::is_ready) && !state.is_opening();
    // What misses the field by an inch would else open in place of the page.
    let ondrop = Callback::from(|event: DragEvent| {
        event.prevent_default();
        let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
        dispatch(file.map_or(Msg::Dragged(false), |file| {
            let name = file.name();
            Msg::Chosen(FileHandle(file.into()), name)
        }));
    });
    // The event comes many times a second; only the first says anything new.
    let dragged = state.dragged;
    let ondragover = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if !dragged {
            dispatch(Msg::Dragged(true));
        }
    });
    let ondragleave = on(|_| Msg::Dragged(false));
    html! {
        <div class="setup" {ondrop} {ondragover} {ondragleave}>
            {file_choice(props)}
            {sheets(props)}
            if state.broken {
                <p class="error" role="alert">{say!(texts, PORTFOLIO_BROKEN)}</p>
            }
            {form::error_summary(props, |_| Some(say!(texts, START_TITLE_FILING)))}
            if let Some(preview) = &state.preview {
                {problems(texts, &preview.problems)}
            }
            if let Some(preview) = preview {
                {found(props)}
                {kept_ways(props)}
                {base(props)}
                if let Some(lacks) = found::lacks(texts, preview) {
                    <p class="error" role="alert">{lacks}</p>
                }
            }
            <div class="buttons">
                if ready {
                    <button type="button" class="main" onclick={on(|_| Msg::Run)}>{say!(texts, PORTFOLIO_RUN)}</button>
                }
                if state.done.is_some() {
                    <button type="button" onclick={on(|_| Msg::Result)}>{say!(texts, RESULT_BACK)}</button>
                }
            </div>
        </div>
    }
}

//! Many cases in one file: chosen, explained, checked by a worker beside the page, and looked at row by row.

mod after;
mod base;
mod cells;
mod chart;
mod columns;
mod compare;
mod details;
mod file;
mod find;
mod flat;
mod found;
mod houses;
mod letters;
mod paper;
mod problems;
mod running;
mod scroll;
mod setup;
mod sheets;
mod state;
mod store;
mod table;
mod template;
mod update;
mod worker;
mod worker_messages;

use crate::ui::browser;
use crate::ui::context::{Page, use_page, use_title};
use crate::ui::form::Fields;
use crate::ui::host::host;
use crate::ui::parts::heading;
use crate::ui::route::{LandlordPage, fragment};
use state::{Announcement, Stage, State};
use std::rc::Rc;
use store::{dispatch, settle_focus, settle_print, use_portfolio};
use tirkeu::interview::{Draft, FieldError};
use tirkeu::say;
use tirkeu::text::Texts;
use update::Msg;
use yew::prelude::*;

/// What most parts of the page take.
#[derive(Clone, PartialEq, Properties)]
struct PartProps {
    texts: Rc<Texts>,
    state: Rc<State>,
}

/// The page. All that it shows stands in the [`State`].
#[component(Portfolio)]
pub(super) fn portfolio() -> Html {
    let page = use_page();
    let title = say!(page.texts, PORTFOLIO_TITLE);
    use_title(&page, &title);
    let (texts, answers) = (&page.texts, &page.answers.accepted);
    let state = use_portfolio();
    use_effect_with((browser::today(), answers.clone(), Rc::clone(texts)), |(today, answers, texts)| {
        let vocabulary = Box::new(texts.vocabulary());
        dispatch(Msg::Opened { today: *today, answers: answers.clone(), vocabulary });
    });
    let shown = (state.stage == Stage::Setup).then(|| state.preview.clone()).flatten();
    use_effect_with((shown, Rc::clone(texts)), {
        let state = Rc::clone(&state);
        move |(_, texts): &(_, Rc<Texts>)| {
            let columns = columns::recognised(&texts.vocabulary(), &state);
            if !columns.is_empty() {
                dispatch(Msg::Columns(columns));
            }
        }
    });
    use_address(&page, &state);
    use_effect(settle_focus);
    use_effect(settle_print);
    let part = PartProps { texts: Rc::clone(texts), state: Rc::clone(&state) };
    let stage = match &state.stage {
        Stage::Setup => html! { <setup::Setup ..part /> },
        Stage::Running { progress, stopping } => {
            html! { <running::Running texts={Rc::clone(texts)} progress={progress.clone()} stopping={*stopping} /> }
        }
        Stage::Result => html! {
            <div>
                <chart::Summary ..part.clone() />
                <houses::Houses ..part.clone() />
                <table::Table ..part.clone() />
                <compare::Compare ..part.clone() />
                <paper::Paper ..part.clone() />
                <details::Details ..part />
            </div>
        },
    };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, PORTFOLIO_TITLE_LEAD)}</p>
            <div class="hidden" role="status">{announced(texts, &state)}</div>
            {stage}
        </>
    }
}

/// What the address of the result has behind that of the page.
const RESULT: &str = "/result";

/// Keeps the address and what is shown the same: the result has an address of its own, so that the browser's way back leads
/// from it to the file.
#[hook]
fn use_address(page: &Page, state: &State) {
    let has_result = state.stage == Stage::Result;
    let is_in_address = || host().fragment().ends_with(RESULT);
    // Whether the entry of the history is one more than that of the file.
    let is_behind_file = use_mut_ref(|| false);
    let address = page.link(LandlordPage::Portfolio);
    use_effect_with(has_result, {
        let is_behind_file = Rc::clone(&is_behind_file);
        move |has_result| match (has_result, is_in_address()) {
            (true, false) => {
                drop(host().write(&host().state(), &(address + RESULT), true));
                *is_behind_file.borrow_mut() = true;
            }
            (false, true) if is_behind_file.replace(false) => host().back(),
            (false, true) => browser::rewrite(&address),
            (true, true) | (false, false) => {}
        }
    });
    let is_there = state.done.is_some();
    use_effect_with((*page.visit).clone(), move |_| match (has_result, is_in_address()) {
        (true, false) => {
            is_behind_file.replace(false);
            dispatch(Msg::Back);
        }
        (false, true) if is_there => {
            is_behind_file.replace(true);
            dispatch(Msg::Result);
        }
        (true, true) | (false, _) => {}
    });
}

/// What a screen reader hears.
fn announced(texts: &Texts, state: &State) -> Option<String> {
    match state.announcement {
        Announcement::Nothing => None,
        Announcement::Preview => state.preview.as_ref().map(|preview| found::seen(texts, preview)),
        Announcement::Done => state.done.as_ref().map(|done| chart::summary(texts, done)),
        Announcement::Arranged => Some(say!(texts, PORTFOLIO_ROWS_SHOWN, rows = state.window.count)),
    }
}

/// The heading of a stage, which takes the focus when it comes.
fn stage_heading(title: String) -> Html {
    html! { <h2 id="stage" tabindex="-1">{title}</h2> }
}

/// Fields of the portfolio stand beside those of the check.
impl Fields for PartProps {
    fn texts(&self) -> &Rc<Texts> {
        &self.texts
    }

    fn typed(&self) -> &Draft {
        &self.state.fields
    }

    fn errors(&self) -> &[FieldError] {
        &self.state.errors
    }

    fn typing(&self) -> Callback<(String, String)> {
        store::on(|(field, text)| Msg::Type(field, text))
    }

    fn focusing(&self) -> Callback<String> {
        store::on(Msg::Focus)
    }

    fn here(&self) -> String {
        fragment(self.texts.lang(), LandlordPage::Portfolio.into())
    }
}

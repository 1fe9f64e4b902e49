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
mod findings;
mod flat;
mod found;
mod houses;
mod kept;
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
mod unknown;
mod update;
mod worker;
mod worker_messages;

use crate::ui::browser;
use crate::ui::context::{use_page, use_title};
use crate::ui::form::Fields;
use crate::ui::parts::heading;
use crate::ui::route::{Place, fragment};
use state::{Announcement, Stage, State};
use std::rc::Rc;
use store::{dispatch, settle_focus, settle_print, use_portfolio};
use tirkeu::interview::{Draft, FieldError};
use tirkeu::say;
use tirkeu::text::Texts;
use update::Msg;
use yew::prelude::*;

/// What most parts of the page take.
#[derive(Clone, Properties)]
struct PartProps {
    texts: Rc<Texts>,
    state: Rc<State>,
}

/// Each message makes a state anew: which one it is tells more cheaply than what it holds whether anything is to be drawn again.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.texts, &other.texts) && Rc::ptr_eq(&self.state, &other.state)
    }
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
        dispatch(Msg::Opened { today: *today, answers: answers.clone(), lang: texts.lang().word() });
    });
    use_effect(settle_focus);
    use_effect(settle_print);
    let part = PartProps { texts: Rc::clone(texts), state: Rc::clone(&state) };
    let stage = match &state.stage {
        Stage::Setup => setup::setup(&part),
        Stage::Running { progress, stopping } => running::running(texts, progress, *stopping),
        Stage::Result => html! { {for store::findings().map(|findings| (findings.page)(&part))} },
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

/// What a screen reader hears.
fn announced(texts: &Texts, state: &State) -> Option<String> {
    match state.announcement {
        Announcement::Nothing => None,
        Announcement::Preview => state.preview.as_ref().map(|preview| found::seen(texts, preview)),
        Announcement::Done => {
            state.done.as_ref().zip(store::findings()).map(|(done, findings)| (findings.summary)(texts, done))
        }
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
        fragment(self.texts.lang(), Place::Portfolio)
    }
}

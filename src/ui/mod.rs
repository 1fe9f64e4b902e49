//! The application: the states that every page shares, and the frame around the page of the place.

mod answers;
mod browser;
mod cases;
mod check;
mod commands;
mod confirm;
mod context;
mod days;
mod files;
mod form;
mod guide;
mod host;
mod kept;
mod kin;
mod landlord;
mod later;
mod not_found;
mod parts;
mod portal;
mod questions;
mod result;
mod route;
mod send;
mod share_result;
mod shell;
mod squares;
mod start;
mod state;

use context::{Page, States, use_states};
use host::{Host, host};
use route::{LaterPage, Place};
use shell::Load;
use start::Start;
use state::WHOM;
use std::rc::Rc;
use tirkeu::text::{Texts, Whom};
use yew::prelude::*;

/// Starts the page on its host.
pub(crate) fn start(on: Host) {
    let root = on.root();
    host::set_host(on);
    yew::Renderer::<App>::with_root(root).render();
}

/// The application: its states, its frame, and the page of the place.
#[component(App)]
fn app() -> Html {
    let states = use_states();
    let ready = states.is_ready();
    {
        let states = states.clone();
        use_effect_with((), move |()| states.begin());
    }
    use_effect_with((ready, states.visit.focus.clone()), |(ready, focus)| {
        if let Some((_, id)) = focus.as_ref().filter(|_| *ready) {
            browser::focus(id);
        }
    });
    let there = ready && states.speech.texts.is_some();
    use_effect_with((there, states.visit.place == LaterPage::Result.into()), |(there, result)| {
        if *there {
            host().reached(*result);
        }
    });
    use_effect_with(states.speech.failed && states.speech.texts.is_none(), |stuck| {
        if *stuck {
            host().stuck();
        }
    });
    let Some(texts) = use_spoken(&states) else { return Html::default() };
    let page = Page { texts, states };
    let load = match (page.speech.failed, ready) {
        (true, _) => Load::Failed,
        (false, true) => Load::Done,
        (false, false) => Load::Waits,
    };
    let content = shell::framed(&page, load, content(&page, ready));
    html! { <ContextProvider<Page> context={page}>{content}</ContextProvider<Page>> }
}

/// The texts, spoken to whom it is for where that person's case is told.
#[hook]
fn use_spoken(states: &States) -> Option<Rc<Texts>> {
    let whom = match states.visit.place {
        // Of somebody else the texts speak as they are.
        Place::Question { .. } | Place::Later(_) => {
            Whom::from_word(states.answers.accepted.get(WHOM)).filter(|whom| *whom != Whom::Other)
        }
        Place::Start | Place::Cases(_) | Place::Landlord(_) | Place::Portfolio | Place::Portal(_) | Place::Guide(_) => {
            None
        }
    };
    let spoken = use_memo((states.speech.texts.clone(), whom), |(texts, whom)| match (texts, whom) {
        (Some(texts), Some(whom)) => Some(Rc::new(texts.spoken_to(*whom))),
        (texts, _) => texts.clone(),
    });
    Option::clone(&spoken)
}

/// The page of the place. The start says nothing of the law: it stands there until all texts have come.
fn content(page: &Page, ready: bool) -> Html {
    let modules = &page.speech.modules;
    let content = match page.visit.place {
        Place::Start => None,
        Place::Question { screen, .. } => modules.questions.map(|questions| (questions.page)(screen)),
        Place::Later(place) => modules.later.map(|page| page(place)),
        Place::Cases(place) => modules.cases.map(|cases| (cases.page)(place)),
        Place::Landlord(place) => modules.landlord.map(|page| page(place)),
        Place::Portfolio => modules.portfolio.map(|page| page()),
        Place::Portal(place) => modules.portal.map(|page| page(place)),
        Place::Guide(place) => modules.guide.map(|page| page(place)),
    };
    content.filter(|_| ready).unwrap_or_else(|| html! { <Start /> })
}

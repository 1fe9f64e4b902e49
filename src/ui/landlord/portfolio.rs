//! Many cases in one file: chosen, explained, checked by a worker beside the page, and looked at row by row.

mod chart;
mod columns;
mod desk;
mod heard;
mod reasons;
mod setup;
mod table;
mod wire;

use crate::ui::dom::{el, heading, text};
use crate::ui::route::Place;
use crate::ui::{Action, Handed, Said as Told, View, browser};
use desk::{Desk, Looked, News, Stage};
use std::rc::Rc;
use tirkeu::batch;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::say;
use tirkeu::text::Texts;
use web_sys::Blob;
use yew::html::Scope;
use yew::prelude::*;

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let title = say!(view.texts, PORTFOLIO_TITLE);
    let content = html! {
        <>
            {heading(title.clone())}
            {text("p", "lead", say!(view.texts, PORTFOLIO_TITLE_LEAD))}
            <Portfolio texts={Rc::clone(view.texts)} answers={view.answers.clone()} today={view.today} />
        </>
    };
    (title, content)
}

/// What of the application the page sees.
#[derive(PartialEq, Properties)]
pub(super) struct Given {
    texts: Rc<Texts>,
    answers: Draft,
    today: Day,
}

/// What its parts send.
pub(super) enum Said {
    /// Something was typed or chosen in a form.
    Form(Action),
    /// What a column is, by its number and a path.
    Column(usize, String),
    /// A file was chosen, or a text in place of one.
    Chosen(Blob, String),
    /// A file is over the page, or no more.
    Dragged(bool),
    /// The file is in the old encoding.
    ReadOld,
    Run,
    Cancel,
    /// Back to the file and its columns, or on to the last result again.
    Back,
    Result,
    Scrolled,
    /// A key was pressed on a row.
    Key(String),
    /// A row is to be looked at: its place in the file, and in the table.
    Open(u32, u32),
    Close,
    /// What came out is to be a file, whole or as it is arranged.
    Save(bool),
    Print,
    /// The worker said something.
    Heard,
}

/// The page. All that it shows stands on the [`Desk`].
pub(super) struct Portfolio;

impl Component for Portfolio {
    type Message = Said;
    type Properties = Given;

    fn create(ctx: &Context<Self>) -> Self {
        desk::with(|desk| {
            desk.link = Some(ctx.link().clone());
            desk.window.asked = (0, 0);
        });
        Self
    }

    fn update(&mut self, ctx: &Context<Self>, said: Said) -> bool {
        desk::with(|desk| {
            let heard = matches!(said, Said::Heard) && matches!(desk.stage, Stage::Setup);
            let drawn = act(desk, ctx.props(), said);
            let meant = if heard { meant(&view(ctx, desk), desk) } else { Vec::new() };
            if !meant.is_empty() {
                meant.iter().for_each(|(heading, path)| desk.columns.set(heading, path));
                desk.look(ctx.props().today, &ctx.props().answers);
            }
            drawn
        })
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        desk::with(|desk| drawn(&view(ctx, desk), desk, ctx.link()))
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        desk::with(|desk| {
            table::settle(desk);
            reasons::settle(desk);
            // A row may still have to come.
            if let Some(id) = desk.focus.take_if(|id| !table::is_row(id)) {
                browser::focus(&id);
            }
        });
    }

    fn destroy(&mut self, _: &Context<Self>) {
        desk::with(|desk| (desk.link, desk.reasons) = (None, None));
    }
}

const NOTHING: &Told = &Told::Nothing;

/// What the parts of forms see: the fields of the desk in place of the application's.
fn view<'a>(ctx: &'a Context<Portfolio>, desk: &'a Desk) -> View<'a> {
    let Given { texts, answers, today } = ctx.props();
    View {
        texts,
        place: Place::Portfolio,
        typed: &desk.fields,
        answers,
        errors: &desk.errors,
        today: *today,
        tried: None,
        said: NOTHING,
        handed: &Handed::Open,
        own: true,
        can_restore: false,
        can_undo: false,
        can_redo: false,
        act: ctx.link().callback(Said::Form),
    }
}

/// Headings that say in words what the column is, where no other column is that and nobody has said anything else.
fn meant(view: &View<'_>, desk: &Desk) -> Vec<(String, String)> {
    let Some(Looked { headings, .. }) = &desk.looked else { return Vec::new() };
    let taken = |path: &str| headings.iter().any(|heading| heading == path || desk.path_of(heading) == path);
    let open = |heading: &&String| !batch::is_fact(heading) && desk.columns.get(heading).is_empty();
    let pair = |heading: &String| Some((heading.clone(), columns::meant(view, heading)?));
    headings.iter().filter(open).filter_map(pair).filter(|(_, path)| !taken(path)).collect()
}

fn act(desk: &mut Desk, given: &Given, said: Said) -> bool {
    let Given { answers, today, .. } = given;
    match said {
        Said::Form(Action::Type(field, word)) => {
            desk.fields.set(&field, &word);
            match field.as_str() {
                "group" | "by" | "reverse" => desk.arrange(),
                setup::PASTED => {}
                _ => desk.look(*today, answers),
            }
        }
        Said::Form(Action::Focus(id)) => desk.focus = Some(id),
        Said::Form(_) => return false,
        Said::Column(index, path) => {
            let heading = desk.looked.as_ref().and_then(|looked| looked.headings.get(index)).cloned();
            if let Some(heading) = heading {
                desk.columns.set(&heading, &path);
                desk.look(*today, answers);
            }
        }
        Said::Chosen(blob, name) => {
            desk.dragged = false;
            desk.choose(blob, name, *today, answers);
        }
        Said::Dragged(over) => {
            let was = std::mem::replace(&mut desk.dragged, over);
            return was != over;
        }
        Said::ReadOld => desk.read_old(*today, answers),
        Said::Run => desk.run(*today, answers),
        Said::Cancel => desk.cancel(),
        Said::Back => {
            desk.stage = Stage::Setup;
            desk.news = News::Nothing;
            desk.focus = Some("title".to_owned());
        }
        Said::Result => {
            desk.stage = Stage::Result;
            desk.focus = Some("stage".to_owned());
        }
        Said::Scrolled => {
            table::ask(desk);
            return false;
        }
        Said::Key(key) => table::go(desk, &key),
        Said::Open(index, place) => {
            desk.window.active = place;
            desk.ask_row(index);
        }
        Said::Close => desk.reasons = None,
        Said::Save(arranged) => {
            desk.ask_file(arranged);
            return false;
        }
        Said::Print => {
            browser::print();
            return false;
        }
        Said::Heard => {}
    }
    true
}

fn drawn(view: &View<'_>, desk: &Desk, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let news = match (&desk.news, &desk.done) {
        (News::Looked, _) => desk.looked.as_ref().map(|looked| setup::seen(view, looked)),
        (News::Done, Some(done)) => Some(chart::summary(view, done)),
        (News::Arranged, _) => Some(say!(texts, PORTFOLIO_ROWS_SHOWN, rows = desk.window.count)),
        _ => None,
    };
    let stage = match &desk.stage {
        Stage::Setup => setup::setup(view, desk, link),
        Stage::Running(progress) => setup::running(view, progress, link),
        Stage::Result => desk.done.as_ref().map(|done| result(view, desk, done, link)).unwrap_or_default(),
    };
    html! {
        <>
            <div class="hidden" role="status">{news.unwrap_or_default()}</div>
            {stage}
        </>
    }
}

fn result(view: &View<'_>, desk: &Desk, done: &desk::Done, link: &Scope<Portfolio>) -> Html {
    let content = vec![
        chart::result(view, done, link),
        if done.rows > 0 { table::table(view, desk, done, link) } else { Html::default() },
        reasons::dialog(view, desk, done, link),
    ];
    el("div", "", content)
}

//! The occupancy bench: one dwelling held against the norm before anybody applies. Its figures live in its address.

mod compare;
mod entry;
mod figures;
mod kin;
mod plan;
mod says;

use crate::ui::dom::{el, heading, text};
use crate::ui::host::host;
use crate::ui::parts::CopyField;
use crate::ui::{Action, Handed, Place, Said, View, browser, fragment};
use figures::{Figures, MOST};
use std::rc::Rc;
use tirkeu::case::Tie;
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::html::Scope;
use yew::prelude::*;

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let title = say!(view.texts, BENCH_TITLE);
    let (texts, today) = (view.texts.clone(), view.today);
    (title, html! { <Board {texts} {today} address={address()} /> })
}

/// The figures that the address of the page holds: what follows its name.
fn address() -> String {
    let fragment = host().fragment();
    fragment.split_once("/bench").or(fragment.split_once("#bench")).map(|(_, rest)| rest.to_owned()).unwrap_or_default()
}

thread_local! {
    /// The figures shown last in this tab, for the ways back from the other pages for landlords.
    static LAST: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// The way to the bench with the figures that stood there last.
pub(super) fn link_to(view: &View<'_>) -> String {
    view.link(Place::Bench) + &LAST.with_borrow(String::clone)
}

/// What the bench is given; the address changes under it when people go back or follow a link.
#[derive(PartialEq, Properties)]
pub(super) struct Given {
    texts: Rc<Texts>,
    today: Day,
    address: String,
}

/// What the parts of the bench send.
#[derive(Clone)]
pub(super) enum Message {
    /// What parts of the page send everywhere: typing, copying, printing, undoing.
    Page(Action),
    /// A count becomes one larger, or smaller.
    Step(String, bool),
    /// Somebody found by kinship is counted: among those who are about to apply, or among those registered.
    Count(bool, Tie),
    /// The focus leaves a field for another.
    Left(String),
    /// The variant that is shown is copied, and the copy shown.
    Copy,
    /// Another variant is shown.
    Show(usize),
    /// A variant is removed.
    Remove(usize),
    /// All figures are cleared.
    Clear,
}

/// The bench.
pub(super) struct Board {
    figures: Figures,
    past: Vec<Figures>,
    future: Vec<Figures>,
    /// A part of the address could not be read.
    broken: bool,
    /// The field that is being typed in: what is wrong with it is said when it is left.
    typing: Option<String>,
    /// The steps of kinship that are chosen.
    kin: Draft,
    /// Who was counted last by kinship: where, in which group, how many there are now.
    counted: Option<(bool, Tie, u32)>,
    said: Said,
    focus: Option<&'static str>,
}

/// A callback that sends a message.
#[inline(never)]
fn press(link: &Scope<Board>, message: Message) -> Callback<MouseEvent> {
    link.callback(move |_| message.clone())
}

/// A button that sends a message.
fn button(link: &Scope<Board>, label: String, message: Message) -> Html {
    crate::ui::dom::button("", label, press(link, message))
}

/// The field to which an error belongs: the three fields of a day are one.
fn group(field: &str) -> &str {
    if field.starts_with("filing.") { "filing" } else { field }
}

impl Component for Board {
    type Message = Message;
    type Properties = Given;

    fn create(ctx: &Context<Self>) -> Self {
        let (figures, broken) = Figures::read(&ctx.props().address);
        LAST.set(figures.address());
        Self {
            figures,
            past: Vec::new(),
            future: Vec::new(),
            broken,
            typing: None,
            kin: Draft::default(),
            counted: None,
            said: Said::Nothing,
            focus: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Given) -> bool {
        let address = &ctx.props().address;
        let (figures, broken) = Figures::read(address);
        // What the bench wrote itself comes back to it when the rest of the page changes.
        if figures.address() != self.figures.address() {
            self.past.push(std::mem::replace(&mut self.figures, figures));
            self.future.clear();
            self.broken = broken;
            LAST.set(self.figures.address());
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let before = self.figures.clone();
        // Typing on in one field is one change.
        let mut goes_on = false;
        match message {
            Message::Page(Action::Undo) => return self.turn(ctx, true),
            Message::Page(Action::Redo) => return self.turn(ctx, false),
            Message::Page(Action::Type(field, word)) if field.starts_with(kin::FIELD) => {
                kin::step(&mut self.kin, &field, &word)
            }
            Message::Page(Action::Type(field, typed)) => {
                goes_on = self.typing.as_deref() == Some(group(&field));
                self.figures.set(&field, &typed);
                self.typing =
                    Some(group(&field).to_owned()).filter(|field| !field.starts_with("place") && field != "holder");
            }
            Message::Page(Action::Print) => browser::print(),
            Message::Page(Action::Copy(field, text)) => {
                ctx.link().send_future(async move { Message::Page(Action::Copied(field, browser::copy(text).await)) });
                return false;
            }
            Message::Page(Action::Copied(field, true)) => self.said = Said::Copied(field),
            Message::Page(Action::Copied(field, false)) => self.focus = Some(field),
            Message::Page(_) => return false,
            Message::Step(field, more) => {
                self.figures.step(&field, more);
            }
            Message::Count(joining, tie) => {
                let count = self.figures.step(&figures::count_of(joining, tie), true);
                self.counted = count.map(|count| (joining, tie, count));
            }
            Message::Left(to) => {
                let stays = self.typing.as_deref() == Some(group(&to));
                if !stays {
                    self.typing = None;
                }
                return !stays;
            }
            Message::Copy if self.figures.variants.len() < MOST => {
                self.figures.variants.insert(self.figures.shown + 1, self.figures.variant().clone());
                self.figures.shown += 1;
                self.focus = Some("figures");
            }
            Message::Show(index) if index < self.figures.variants.len() => {
                self.figures.shown = index;
                self.focus = Some("figures");
            }
            Message::Remove(index) if index < self.figures.variants.len() && self.figures.variants.len() > 1 => {
                self.figures.variants.remove(index);
                self.figures.shown -= usize::from(self.figures.shown > 0 && self.figures.shown >= index);
                self.focus = Some("figures");
            }
            // Pressed twice, before the page followed.
            Message::Copy | Message::Show(_) | Message::Remove(_) => return false,
            Message::Clear => {
                self.figures = Figures::default();
                (self.kin, self.counted) = (Draft::default(), None);
                self.focus = Some("figures");
            }
        }
        if self.figures != before {
            if !goes_on {
                self.past.push(before);
            }
            self.future.clear();
            self.write(ctx);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let today = ctx.props().today;
        let mut errors = figures::errors(self.figures.variant(), today);
        let wrong = !errors.is_empty();
        errors.retain(|error| self.typing.as_deref() != Some(group(&error.field)));
        let view = self.see(ctx, &errors);
        let texts = view.texts;
        let link = ctx.link();
        let leave = link.callback(|event: FocusEvent| {
            let to = event.related_target().and_then(|to| wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(to).ok());
            Message::Left(to.map(|to| to.id()).unwrap_or_default())
        });
        let fields = vec![entry::dwelling(&view, self.title(texts)), entry::people(&view, link)];
        let bench = if wrong { None } else { figures::bench(self.figures.variant(), today) };
        let content = vec![
            heading(say!(texts, BENCH_TITLE)),
            text("p", "lead", say!(texts, BENCH_TITLE_LEAD)),
            html! { <p class="notice" role="status">{self.broken.then(|| say!(texts, BENCH_BROKEN))}</p> },
            html! { <div class="entry" id="figures" tabindex="-1" onfocusout={leave}>{for fields}</div> },
            kin::helper(&view, link, &self.kin, self.counted),
            self.tools(&view, link),
            compare::paper(&view),
            says::says(&view, bench.as_ref(), wrong),
            bench.as_ref().map(|bench| plan::plan(&view, bench)).unwrap_or_default(),
            bench.as_ref().map(|bench| says::table(&view, bench)).unwrap_or_default(),
            says::housing(&view),
            compare::variants(&view, link, &self.figures),
            self.share(&view),
        ];
        content.into_iter().collect()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        // Where somebody has chosen, a browser may keep that though another option is the selected one now.
        for field in ["place.region", "place.kind", "holder"] {
            browser::select_option(field, self.figures.variant().get(field));
        }
        browser::select_option("kin.0", self.kin.get("kin.0"));
        if let Some(id) = self.focus.take() {
            browser::focus(id);
        }
    }
}

impl Board {
    /// What parts of the page see of the variant that is shown.
    fn see<'a>(&'a self, ctx: &'a Context<Self>, errors: &'a [FieldError]) -> View<'a> {
        let Given { texts, today, .. } = ctx.props();
        View {
            texts,
            place: Place::Bench,
            typed: self.figures.variant(),
            answers: self.figures.variant(),
            errors,
            today: *today,
            tried: None,
            said: &self.said,
            handed: &Handed::Open,
            own: host().own(),
            can_restore: false,
            can_undo: !self.past.is_empty(),
            can_redo: !self.future.is_empty(),
            act: ctx.link().callback(Message::Page),
        }
    }

    fn title(&self, texts: &Texts) -> String {
        let title = say!(texts, BENCH_DWELLING);
        match self.figures.variants.len() {
            1 => title,
            _ => format!("{}. {title}", compare::name(texts, self.figures.shown)),
        }
    }

    /// One change back, or on again.
    fn turn(&mut self, ctx: &Context<Self>, back: bool) -> bool {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Some(figures) = from.pop() else { return false };
        to.push(std::mem::replace(&mut self.figures, figures));
        (self.typing, self.counted) = (None, None);
        self.write(ctx);
        true
    }

    /// Writes the figures into the address.
    fn write(&mut self, ctx: &Context<Self>) {
        (self.broken, self.said) = (false, Said::Nothing);
        // What was copied is no longer what stands there.
        if let Some((page, _)) = ctx.link().context::<crate::ui::context::Page>(Callback::noop())
            && page.device.status != Said::Nothing
        {
            page.say(Said::Nothing);
        }
        let address = self.figures.address();
        browser::rewrite(&(fragment(ctx.props().texts.lang(), Place::Bench) + &address));
        LAST.set(address);
    }

    /// What one can do with the figures.
    fn tools(&self, view: &View<'_>, link: &Scope<Self>) -> Html {
        let texts = view.texts;
        // These stay when they can do nothing, so that the focus has where to be.
        let turn = |can: bool, label: String, action: Action| {
            let onclick = press(link, Message::Page(action));
            html! { <button type="button" aria-disabled={(!can).then_some("true")} {onclick}>{label}</button> }
        };
        let mut tools = vec![
            turn(view.can_undo, say!(texts, BUTTON_UNDO), Action::Undo),
            turn(view.can_redo, say!(texts, BUTTON_REDO), Action::Redo),
        ];
        if self.figures.variants.len() < MOST {
            tools.push(button(link, say!(texts, BENCH_VARIANTS_COPY), Message::Copy));
        }
        if view.own {
            tools.push(button(link, say!(texts, BUTTON_PRINT), Message::Page(Action::Print)));
        }
        tools.push(button(link, say!(texts, BENCH_CLEAR), Message::Clear));
        el("div", "tools", tools)
    }

    /// A link that holds the figures, and what that means.
    fn share(&self, view: &View<'_>) -> Html {
        let texts = view.texts;
        let address = format!("{}{}{}", host().address(), view.link(Place::Bench), self.figures.address());
        let link = html! { <CopyField id="bench-link" label={say!(texts, BENCH_LINK_TEXT)} content={address} /> };
        let warning = text("p", "", say!(texts, BENCH_LINK_WARNING));
        crate::ui::dom::folded("apart", say!(texts, BENCH_LINK), vec![warning, link])
    }
}

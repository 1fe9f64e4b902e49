//! The application: its state, and what each action does to it.

mod access;
mod browser;
mod dom;
mod files;
mod form;
mod hand;
mod host;
mod kept;
mod landlord;
mod later;
mod pages;
mod portal;
mod questions;
mod result;
mod route;

use gloo::timers::callback::Interval;
use host::{Host, host};
use pages::Load;
use route::{Place, Route, fragment};
use std::rc::Rc;
use tirkeu::case::{Case, FactPath, Problem};
use tirkeu::day::Day;
use tirkeu::interview::{ASK_ON, Draft, FieldError, ON, Screen};
use tirkeu::say;
use tirkeu::text::{Lang, Part, Texts};
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

/// Starts the page on its host.
pub(crate) fn start(on: Host) {
    let root = on.root();
    host::stand_on(on);
    yew::Renderer::<App>::with_root(root).render();
}

/// What views send.
#[derive(Clone)]
pub(crate) enum Action {
    /// Text typed into a field, or a choice made.
    Type(String, String),
    /// A screen's answers are to be taken over.
    Submit(&'static Screen),
    /// A day outside the screens is to be taken over: of filing, of moving in.
    SubmitDay(&'static str),
    /// Another language.
    Speak(Lang),
    /// The sum of the rooms becomes the usable area.
    UseRooms,
    /// Ask on, though the verdict is settled.
    AskOn,
    /// The first question that is open, or the result.
    GoOn,
    /// Forget every answer.
    StartAnew,
    /// Keep what holds for the dwelling, and ask about another person.
    AnotherPerson,
    /// Try the change of that number, or none any more.
    Try(Option<usize>),
    /// Tick a step, or untick it.
    Tick(String),
    /// Begin to count the hour of the owners' consent, or stop.
    Clock(bool),
    /// A second of it has passed.
    Second,
    /// Take the last answer back.
    Undo,
    /// Give it again.
    Redo,
    /// File on that day.
    FileOn(Day),
    /// Take over the answers that the address holds.
    OpenShared,
    /// Put the text of a field where it can be pasted from.
    Copy(&'static str, String),
    /// It was, or must be copied by hand from that field.
    Copied(&'static str, bool),
    /// Keep the answers on this device, under the name that is typed.
    Keep,
    /// Open a case that is kept.
    OpenKept(String),
    /// Erase a case that is kept, or all.
    Erase(Option<String>),
    /// Bring back what was erased last.
    Restore,
    /// Hand out the result as a page.
    SavePage,
    /// Hand out the case as data.
    SaveCase,
    /// Hand out the receipt of the case.
    SaveReceipt,
    /// Take in a case from a file.
    Open(File),
    /// Its text, where it could be read.
    Opened(Option<String>),
    /// Focus a field, from the summary of errors.
    Focus(String),
    /// One entry back in the history.
    Back,
    /// The print dialogue.
    Print,
    /// The address changed.
    Navigated,
    /// The host gave a case.
    Given,
    /// What became of the host's question for the result.
    Handed(Handed),
    /// Texts arrived, or did not; with a further part of them comes that of the program.
    Loaded(Lang, Option<Texts>, Option<(Part, Module)>),
    /// A newer version of the page is there.
    Update,
    /// It is to be used.
    Reload,
}

/// The way into a part of the program that loads by itself.
#[derive(Clone, Copy)]
pub(crate) struct Module {
    /// The title and the content of a place.
    page: fn(&View<'_>) -> (String, Html),
    /// Does what pages send, where the beginning of the program does not.
    act: Option<Act>,
}

/// Does an action; says whether the page is to be shown anew.
type Act = fn(&mut App, &Context<App>, Action) -> bool;

/// The application.
pub(crate) struct App {
    texts: Option<Rc<Texts>>,
    wanted: Lang,
    modules: Vec<(Part, Module)>,
    failed: bool,
    update: bool,
    place: Place,
    typed: Draft,
    answers: Draft,
    errors: Vec<FieldError>,
    /// The change that is tried; no answer, so it is kept nowhere.
    tried: Option<usize>,
    /// What became of the last thing asked of the device: a text copied, a case kept, a file read.
    said: Said,
    /// What was erased last, by name.
    erased: Vec<(String, String)>,
    /// The answers before each change of them, and after those that were taken back.
    past: Vec<Draft>,
    future: Vec<Draft>,
    focus: Option<String>,
    /// A case of the host's that is still to be taken in.
    given: Option<String>,
    handed: Handed,
    /// Runs as long as an hour is counted.
    ticker: Option<Interval>,
}

/// What became of something that was asked of the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Said {
    /// Nothing was asked.
    #[default]
    Nothing,
    /// The text of that field can be pasted.
    Copied(&'static str),
    /// The case is kept, under that name.
    Kept(String),
    /// The browser keeps nothing.
    Refused,
    /// Something was erased.
    Erased,
    /// A file holds no data.
    Unreadable,
    /// A file holds data that is no case.
    Wrong(Vec<Problem>),
    /// A case was opened, but for facts that no question asks.
    LeftOut,
}

/// What became of the host's question for the result, since the page was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Handed {
    /// The visitor has not said.
    #[default]
    Open,
    /// The visitor said no.
    Refused,
    /// Something pressed yes, but not a visitor who could read what that meant.
    Unseen,
    /// The visitor said yes to exactly this.
    Passed(String),
}

/// Fields among the answers that are the person's own notes: ticks, the clock. No undoing takes them back, and no link
/// has them.
pub(crate) const OWN: &str = "tick.";
/// When the hour of consent began, in seconds since 1970.
pub(crate) const CLOCK: &str = "tick.clock";

/// What every view sees.
#[derive(Clone)]
pub(crate) struct View<'a> {
    pub(crate) texts: &'a Rc<Texts>,
    pub(crate) place: Place,
    pub(crate) typed: &'a Draft,
    pub(crate) answers: &'a Draft,
    pub(crate) errors: &'a [FieldError],
    pub(crate) today: Day,
    pub(crate) tried: Option<usize>,
    pub(crate) said: &'a Said,
    pub(crate) handed: &'a Handed,
    /// Whether the window is the page's own.
    pub(crate) own: bool,
    pub(crate) can_restore: bool,
    pub(crate) can_undo: bool,
    pub(crate) can_redo: bool,
    act: Callback<Action>,
}

impl View<'_> {
    /// A callback that sends an action made from its event.
    pub(crate) fn on<E: 'static>(&self, action: impl Fn(&E) -> Action + 'static) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |event: E| act.emit(action(&event)))
    }

    /// A callback that sends an action, in place of what the browser would do.
    pub(crate) fn send<E: AsRef<web_sys::Event> + 'static>(&self, action: Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |event: E| {
            let event = event.as_ref();
            // A tick or a choice must still show; only what would leave the page is kept back.
            if matches!(event.type_().as_str(), "click" | "submit") {
                event.prevent_default();
            }
            act.emit(action.clone());
        })
    }

    /// The address of a place in the language in use.
    pub(crate) fn link(&self, place: Place) -> String {
        fragment(self.texts.lang(), place)
    }

    /// The filing day in force.
    pub(crate) fn filing(&self) -> Day {
        self.answers.filing().unwrap_or(self.today)
    }

    /// The case that the committed answers amount to, and what was answered with "I don't know".
    pub(crate) fn case(&self) -> (Case, Vec<FactPath>) {
        case_of(self.answers, self.today)
    }
}

/// Committed screens were checked, so the door lets the case in; should it not, nothing is known rather than guessed.
fn case_of(answers: &Draft, today: Day) -> (Case, Vec<FactPath>) {
    answers.case(today).unwrap_or_else(|_| (Case::unknown(answers.filing().unwrap_or(today)), Vec::new()))
}

/// Where the interview stands: the next question, or the result.
fn next_place(answers: &Draft, today: Day) -> Place {
    match answers.next(today) {
        Ok(Some(screen)) => Place::Question { screen, change: false },
        _ => Place::Result,
    }
}

/// Loads a part of the program; another call tries again.
async fn module(part: Part) -> Option<Module> {
    match part {
        Part::Law => later::load().await,
        Part::Landlord => landlord::load().await,
        Part::Portal => portal::load().await,
    }
    .ok()
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let route = Route::parse(&host().fragment());
        let wanted = route.lang.unwrap_or_else(browser::visitors_language);
        let (typed, answers) = browser::remembered().unwrap_or_default();
        let host = host();
        for (action, listen) in [
            (Action::Navigated, Host::set_moved as fn(&Host, &js_sys::Function)),
            (Action::Update, Host::set_newer),
            (Action::Given, Host::set_gave),
        ] {
            let link = ctx.link().clone();
            listen(&host, &host::listener(move || link.send_message(action.clone())));
        }
        let mut app = Self {
            texts: None,
            wanted,
            modules: Vec::new(),
            failed: false,
            update: false,
            place: route.place,
            typed,
            answers,
            errors: Vec::new(),
            tried: None,
            said: Said::Nothing,
            erased: Vec::new(),
            past: Vec::new(),
            future: Vec::new(),
            focus: None,
            given: host.given(),
            handed: Handed::Open,
            ticker: None,
        };
        app.count(ctx);
        app.load(ctx, wanted, None);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        // What did not load is asked for again when somebody wants to go on.
        if self.failed && matches!(action, Action::GoOn | Action::Navigated) {
            self.failed = false;
            let known = self.texts.as_deref().filter(|texts| texts.lang() == self.wanted);
            self.load(ctx, self.wanted, known.filter(|texts| !self.suffice(texts)).cloned());
        }
        match action {
            Action::Type(field, text) => {
                self.typed.set(&field, &text);
                self.keep();
            }
            Action::Submit(screen) => self.submit(screen),
            Action::SubmitDay(group) => self.submit_day(group),
            Action::Speak(lang) => {
                self.wanted = lang;
                self.load(ctx, lang, None);
                return false;
            }
            Action::UseRooms => {
                if let Some(area) = self.typed.rooms() {
                    let figure = area.to_string();
                    let figure = if self.wanted == Lang::En { figure } else { figure.replace('.', ",") };
                    self.typed.set("area.usable", &figure);
                    self.typed.set("area.unknown", "");
                    self.keep();
                    self.focus = Some("area.usable".to_owned());
                }
            }
            Action::GoOn => self.go(next_place(&self.answers, browser::today())),
            Action::StartAnew => {
                (self.typed, self.answers) = (Draft::default(), Draft::default());
                (self.past, self.future) = (Vec::new(), Vec::new());
                self.erased.clear();
                self.ticker = None;
                self.go(Place::Start);
            }
            Action::Focus(id) => {
                self.focus = Some(id);
            }
            Action::Back => {
                host().back();
                return false;
            }
            Action::Navigated => {
                let route = Route::parse(&host().fragment());
                if self.place != route.place {
                    self.place = route.place;
                    self.errors.clear();
                    (self.tried, self.said) = (None, Said::Nothing);
                    // What was typed on the screen that was left, and not taken over, is the screen's answer no more.
                    self.typed.clone_from(&self.answers);
                    self.focus = Some("title".to_owned());
                    host().to_top();
                }
                if let Some(texts) = self.texts.as_deref().filter(|texts| texts.has(Part::Law) && !self.suffice(texts))
                {
                    self.load(ctx, texts.lang(), Some(texts.clone()));
                }
                // An entry of this visit keeps the language chosen last; an address typed or followed brings its own.
                let been_here = browser::remembered().is_some();
                self.keep();
                if let Some(lang) = route.lang.filter(|lang| *lang != self.wanted && !been_here) {
                    self.wanted = lang;
                    self.load(ctx, lang, None);
                }
            }
            Action::Loaded(lang, texts, module) => {
                self.modules.extend(module.filter(|(part, _)| self.module(*part).is_none()));
                if lang != self.wanted {
                    return false;
                }
                self.failed = texts.is_none();
                let Some(texts) = texts else { return true };
                if !self.suffice(&texts) {
                    self.load(ctx, lang, Some(texts.clone()));
                    // Another language comes whole, so that nothing on the page loses its words.
                    if self.texts.as_ref().is_some_and(|known| known.lang() != lang || known.has(Part::Law)) {
                        return false;
                    }
                }
                self.texts = Some(Rc::new(texts));
                self.keep();
                self.take_given(ctx);
            }
            Action::Given => {
                self.given = host().given();
                self.take_given(ctx);
            }
            Action::Handed(handed) => self.handed = handed,
            Action::Update => self.update = true,
            Action::Reload => {
                host().reload();
                return false;
            }
            // Only what loads later sends the others.
            action => {
                let act = self.module(Part::Law).and_then(|later| later.act);
                return act.is_some_and(|act| act(self, ctx, action));
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(texts) = &self.texts else {
            return if self.failed { pages::failed() } else { Html::default() };
        };
        let view = View {
            texts,
            place: self.place,
            typed: &self.typed,
            answers: &self.answers,
            errors: &self.errors,
            today: browser::today(),
            tried: self.tried,
            said: &self.said,
            handed: &self.handed,
            own: host().own(),
            can_restore: !self.erased.is_empty(),
            can_undo: !self.past.is_empty(),
            can_redo: !self.future.is_empty(),
            act: ctx.link().callback(|action| action),
        };
        // The start says nothing of the law: it stands there until all texts have come.
        let ready = self.is_ready();
        let place = if ready { self.place } else { Place::Start };
        let (title, content) = match place {
            Place::Question { screen, .. } => questions::question(&view, screen),
            Place::Start => pages::start(&view),
            _ => match self.module(place.part()) {
                Some(module) => (module.page)(&view),
                None => pages::start(&view),
            },
        };
        let errors =
            if self.errors.is_empty() { String::new() } else { format!("{} ", say!(texts, ERROR_TITLE_PREFIX)) };
        host().announce(texts.lang().word(), &format!("{errors}{title} — {}", say!(texts, SITE_NAME)));
        let load = match (self.failed, ready) {
            (true, _) => Load::Failed,
            (false, true) => Load::Done,
            (false, false) => Load::Waits,
        };
        pages::frame(&view, content, load, self.update)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if self.is_ready()
            && let Some(id) = self.focus.take()
        {
            browser::focus(&id);
        }
        if self.is_ready() && self.texts.is_some() {
            host().reached(self.place == Place::Result);
        }
    }
}

impl App {
    /// Loads the next texts of a language after those that are there, and the part of the program that speaks them.
    fn load(&self, ctx: &Context<Self>, lang: Lang, known: Option<Texts>) {
        let place = self.place;
        ctx.link().send_future(async move {
            let Some(known) = known else {
                return Action::Loaded(lang, browser::load_texts(lang, None).await, None);
            };
            let part = if known.has(Part::Law) { place.part() } else { Part::Law };
            // Both at the same time: the second call below waits for this one.
            spawn_local(async move { _ = module(part).await });
            let texts = browser::load_texts(lang, Some((part, known))).await;
            let module = module(part).await;
            Action::Loaded(lang, texts.filter(|_| module.is_some()), module.map(|module| (part, module)))
        });
    }

    /// Takes in what the host gave, once there is something that can read it.
    fn take_given(&mut self, ctx: &Context<Self>) {
        if let Some(act) = self.module(Part::Law).and_then(|module| module.act) {
            act(self, ctx, Action::Given);
        }
    }

    /// The way into a part of the program, once it is there.
    fn module(&self, part: Part) -> Option<Module> {
        self.modules.iter().find(|(known, _)| *known == part).map(|(_, module)| *module)
    }

    /// Writes what is typed and answered into this entry of the history.
    fn keep(&self) {
        let lang = self.texts.as_ref().map_or(self.wanted, |texts| texts.lang());
        let fragment = match self.place {
            Place::NotFound => host().fragment(),
            place if place.is_written_out() => route::respoken(&host().fragment(), lang),
            place => fragment(lang, place),
        };
        browser::remember(&self.typed, &self.answers, &fragment, false);
    }

    /// Whether everything can be said that the place says.
    fn is_ready(&self) -> bool {
        self.place == Place::Start || self.texts.as_ref().is_some_and(|texts| self.suffice(texts))
    }

    /// Whether these texts are all that the place needs once it can be used.
    fn suffice(&self, texts: &Texts) -> bool {
        texts.has(Part::Law) && texts.has(self.place.part())
    }

    /// Counts the seconds of the hour of consent, while there is one.
    fn count(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        let running = !self.answers.get(CLOCK).is_empty();
        self.ticker = running.then(|| Interval::new(1_000, move || link.send_message(Action::Second)));
    }

    /// Remembers the answers as they are, before they change.
    fn change(&mut self) {
        self.past.push(self.answers.clone());
        self.future.clear();
        self.said = Said::Nothing;
    }

    /// Goes one change of the answers back, or on again; stays where it is.
    fn step_to(&mut self, back: bool) {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Some(mut answers) = from.pop() else { return };
        // Notes are no answers: those of now stay, and those of a case that was left come back with it.
        if self.answers.entries().any(|(field, _)| field.starts_with(OWN)) {
            answers.take(OWN.trim_end_matches('.'), &self.answers);
        }
        to.push(std::mem::replace(&mut self.answers, answers));
        self.typed.clone_from(&self.answers);
        self.errors.clear();
        (self.tried, self.said) = (None, Said::Nothing);
        self.focus = Some("title".to_owned());
        self.keep();
    }

    fn go(&mut self, place: Place) {
        self.place = place;
        self.errors.clear();
        (self.tried, self.said) = (None, Said::Nothing);
        self.typed.clone_from(&self.answers);
        browser::remember(&self.typed, &self.answers, &fragment(self.wanted, place), true);
        host().to_top();
        self.focus = Some("title".to_owned());
    }

    fn submit(&mut self, screen: &'static Screen) {
        let today = browser::today();
        self.errors = self.typed.check(screen);
        if !self.errors.is_empty() {
            self.focus = Some("errors".to_owned());
            return;
        }
        self.change();
        self.answers.commit(screen, &self.typed);
        let back_to_answers = matches!(self.place, Place::Question { change: true, .. });
        self.go(if back_to_answers { Place::Check } else { next_place(&self.answers, today) });
    }

    fn submit_day(&mut self, group: &'static str) {
        let today = browser::today();
        // An empty day of filing is today; an empty day of moving in is none.
        self.errors = self.typed.check_day_if_any(group, self.answers.filing().unwrap_or(today));
        if !self.errors.is_empty() {
            self.focus = Some("errors".to_owned());
            return;
        }
        self.change();
        self.tried = None;
        self.answers.take(group, &self.typed);
        self.focus = Some("title".to_owned());
        self.keep();
    }
}

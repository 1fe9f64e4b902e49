//! What a visitor can do that changes more than one state, or asks something of the browser or the host.

use super::browser;
use super::context::States;
use super::host::{Host, host, listener};
use super::route::{LaterPage, Place, Route, fragment};
use super::state::{
    AnswersAction, CLOCK, Cases, DeviceAction, DeviceStatus, EmbeddingAction, FORGOTTEN_AFTER, Given, Module, ModuleId,
    OWN, Received, SpeechAction, VisitAction,
};
use gloo::timers::callback::Timeout;
use tirkeu::case::Fact;
use tirkeu::day::Day;
use tirkeu::interview::{ASK_ON, Draft, FieldError, FreeDay, ON, Screen, ScreenId};
use tirkeu::text::{Lang, Texts};
use wasm_bindgen_futures::spawn_local;

/// Loads a module of the program; another call tries again.
async fn module(id: ModuleId) -> Option<Module> {
    match id {
        ModuleId::Questions => super::questions::load().await.map(Module::Questions),
        ModuleId::Later => super::later::load().await.map(Module::Later),
        ModuleId::Cases => super::cases::load().await.map(Module::Cases),
        ModuleId::Landlord => super::landlord::load().await.map(Module::Landlord),
        ModuleId::Portfolio => super::landlord::load_portfolio().await.map(Module::Portfolio),
        ModuleId::Portal => super::portal::load().await.map(Module::Portal),
        ModuleId::Guide => super::guide::load().await.map(Module::Guide),
    }
    .ok()
}

/// The visit itself: its places, its languages, its entries of the history.
impl States {
    /// Begins to listen to the host, and loads the first texts.
    pub(super) fn begin(&self) {
        for (heard, listen) in [
            (Self::moved as fn(&Self), Host::set_moved as fn(&Host, &js_sys::Function)),
            (|page| page.embedding.dispatch(EmbeddingAction::Newer), Host::set_newer),
            (Self::retry, Host::set_again),
            (Self::given, Host::set_gave),
            (Self::dated, Host::set_dated),
        ] {
            let page = self.clone();
            // A handle remembers each state that it showed: this one lives as long as the page.
            listen(&host(), &listener(move || heard(&page.clone())));
        }
        if self.needs_answers(self.visit.place) {
            self.visit.dispatch(VisitAction::Show(Place::Start));
            self.say(DeviceStatus::NoAnswers);
        }
        self.load(self.speech.wanted, None);
    }

    /// The address changed.
    fn moved(&self) {
        self.retry();
        let route = Route::parse(&host().fragment());
        let empty = self.needs_answers(route.place);
        let place = if empty { Place::Start } else { route.place };
        if self.visit.place == place {
            self.visit.dispatch(VisitAction::Move);
            if self.device.status == DeviceStatus::NoAnswers {
                self.say(DeviceStatus::Nothing);
            }
        } else {
            // What was typed on the screen that was left, and not accepted, is the screen's answer no more.
            self.answers.dispatch(AnswersAction::Leave);
            self.visit.dispatch(VisitAction::Go(place));
            self.say(DeviceStatus::Nothing);
            host().to_top();
        }
        if empty {
            self.say(DeviceStatus::NoAnswers);
        }
        self.complete();
        // An entry of this visit keeps the language chosen last; an address typed or followed brings its own.
        let been_here = browser::remembered().is_some();
        self.write();
        if let Some(lang) = route.lang.filter(|lang| *lang != self.speech.wanted && !been_here) {
            self.speak(lang);
        }
    }

    /// Another language.
    pub(crate) fn speak(&self, lang: Lang) {
        self.speech.dispatch(SpeechAction::Want(lang));
        self.load(lang, None);
    }

    /// Asks again for what did not load.
    pub(super) fn retry(&self) {
        if self.speech.failed {
            self.speech.dispatch(SpeechAction::Failed(false));
            let lang = self.speech.wanted;
            let known = self.speech.texts.as_deref().filter(|texts| texts.lang() == lang);
            self.load(lang, known.filter(|texts| self.lacking(texts).is_some()).cloned());
        }
    }

    /// What is to be loaded next where these texts are there: what everybody needs in the end, then what the host and the place
    /// want.
    fn lacking(&self, texts: &Texts) -> Option<ModuleId> {
        let given = self.embedding.given.waits().then_some(ModuleId::Cases);
        let wanted = [Some(ModuleId::Questions), Some(ModuleId::Later), given, self.visit.place.module()];
        wanted.into_iter().flatten().find(|module| !self.speech.has(texts, *module))
    }

    /// Loads what is lacking. As long as what everybody needs is on its way, the rest follows that by itself.
    fn complete(&self) {
        if let Some(texts) = &self.speech.texts
            && self.speech.has(texts, ModuleId::Later)
            && self.lacking(texts).is_some()
        {
            self.load(texts.lang(), Some(Texts::clone(texts)));
        }
    }

    /// Loads the next texts of a language after those that are there, and the module of the program that speaks them.
    fn load(&self, lang: Lang, known: Option<Texts>) {
        let page = self.clone();
        spawn_local(async move {
            let Some(known) = known else {
                return page.loaded(lang, browser::load_texts(lang, None).await);
            };
            let Some(next) = page.lacking(&known) else {
                return page.loaded(lang, Some(known));
            };
            // What only later screens want lets the picture of this one come first.
            if page.visit.place.module().is_none() && !page.embedding.given.waits() {
                browser::idle().await;
            }
            // Both at the same time: the second call below waits for this one.
            spawn_local(async move { _ = module(next).await });
            let texts = match next.texts() {
                part if known.has(part) => Some(known),
                part => browser::load_texts(lang, Some((part, known))).await,
            };
            let module = module(next).await;
            if let Some(module) = module {
                page.speech.dispatch(SpeechAction::Enter(module));
            }
            page.loaded(lang, texts.filter(|_| module.is_some()));
        });
    }

    /// Texts arrived, or did not.
    fn loaded(&self, lang: Lang, texts: Option<Texts>) {
        if lang != self.speech.wanted {
            return;
        }
        self.speech.dispatch(SpeechAction::Failed(texts.is_none()));
        let Some(texts) = texts else { return };
        if self.lacking(&texts).is_some() {
            self.load(lang, Some(texts.clone()));
            // Another language comes whole, so that nothing on the page loses its words.
            if self.speech.texts.as_ref().is_some_and(|known| known.lang() != lang) {
                return;
            }
        }
        self.speech.dispatch(SpeechAction::Speak(texts));
        self.write();
        self.take_given();
    }

    /// The host gave another case, or took it back.
    fn given(&self) {
        let case = host().given().unwrap_or_else(|| NO_CASE.to_owned());
        self.embedding.dispatch(EmbeddingAction::GiveCase(case));
        self.take_given();
        self.complete();
    }

    /// The host named another filing day.
    fn dated(&self) {
        self.embedding.dispatch(EmbeddingAction::GiveDay(host().day()));
        self.take_given();
        self.complete();
    }

    /// Takes in what the host gave, once there is something that can read it. The day holds whatever becomes of the case.
    fn take_given(&self) {
        let Some(Cases { read, .. }) = self.speech.modules.cases else { return };
        let Given { case, day } = self.embedding.given.clone();
        self.embedding.dispatch(EmbeddingAction::Read);
        let read = |case: String| match read(&case, browser::today()) {
            Ok(received) => Some(received),
            Err(refused) => {
                host().refuse(&refused.problems);
                self.say(refused.status);
                None
            }
        };
        if let Some(received) = case.and_then(read) {
            self.receive(received);
        }
        if let Some(received) = day.and_then(read) {
            self.file_as(received.answers);
        }
    }

    /// Answers of the host's case are there. Over those of the visitor's own they come only when the visitor says so; where the host
    /// gave the same before, nothing changes.
    fn receive(&self, received: Received) {
        if self.answers.are_received(&received.answers) {
            self.embedding.dispatch(EmbeddingAction::Offer(None));
            self.file_as(received.answers);
            self.say_left_out(received.left_out);
        } else if self.answers.are_own() {
            self.embedding.dispatch(EmbeddingAction::Offer(Some(received)));
        } else {
            self.show_received(received);
        }
    }

    /// Shows answers of the host's case. The focus stays where it is: nobody pressed anything.
    fn show_received(&self, received: Received) {
        self.answers.dispatch(AnswersAction::Receive(received.answers));
        if self.answers.accepted.done_count() > 0 {
            self.visit.dispatch(VisitAction::Show(LaterPage::Check.into()));
        } else if self.needs_answers(self.visit.place) {
            self.visit.dispatch(VisitAction::Show(Place::Start));
        }
        self.say_left_out(received.left_out);
        self.write();
    }

    /// The visitor takes the answers that the host offers, or keeps those that are there.
    pub(crate) fn decide(&self, takes: bool) {
        let offered = self.embedding.offered.clone();
        self.embedding.dispatch(EmbeddingAction::Offer(None));
        if let Some(received) = offered.filter(|_| takes) {
            self.show_received(received);
        }
        self.focus("title");
    }

    /// Files on the day of answers from the host. The visitor's own stay, and so does the place.
    fn file_as(&self, day: Draft) {
        if day.filing() != self.answers.accepted.filing() {
            self.answers.dispatch(AnswersAction::File(day));
            self.visit.dispatch(VisitAction::Show(self.visit.place));
            self.write();
        }
    }

    /// Writes what is typed and accepted into this entry of the history.
    pub(super) fn write(&self) {
        let fragment = self.visit.place.address_now(&host().fragment(), self.speech.lang());
        browser::remember(&self.answers.typed, &self.answers.accepted, &fragment, false);
    }

    /// Goes to a place, in a new entry of the history.
    pub(crate) fn go(&self, place: Place) {
        self.answers.dispatch(AnswersAction::Leave);
        self.visit.dispatch(VisitAction::Go(place));
        self.say(DeviceStatus::Nothing);
        let fragment = fragment(self.speech.wanted, place);
        browser::remember(&self.answers.typed, &self.answers.accepted, &fragment, true);
        host().to_top();
    }

    /// Goes to the first question that is open, or to the result.
    pub(crate) fn go_on(&self) {
        self.retry();
        if let Some(questions) = self.speech.modules.questions {
            return self.go((questions.next)(&self.answers.accepted));
        }
        // The start may be read faster than the questions load. Who has answered nothing begins with the first, whatever else is.
        if self.answers.accepted.done_count() == 0 {
            return self.go(Place::Question { screen: ScreenId::FIRST, change: false });
        }
        let page = self.clone();
        spawn_local(async move {
            match module(ModuleId::Questions).await {
                Some(Module::Questions(questions)) if page.visit.place == Place::Start => {
                    page.go((questions.next)(&page.answers.accepted));
                }
                Some(_) => {}
                None => page.speech.dispatch(SpeechAction::Failed(true)),
            }
        });
    }

    /// Puts the focus on an element.
    pub(crate) fn focus(&self, id: impl Into<String>) {
        self.visit.dispatch(VisitAction::Focus(id.into()));
    }

    /// Unfolds what an element names, and puts the focus there.
    pub(crate) fn unfold(&self, id: &str) {
        browser::unfold(id);
    }

    /// The outcome of something asked of the device.
    pub(crate) fn say(&self, status: DeviceStatus) {
        self.device.dispatch(DeviceAction::Set(status));
    }

    /// What a case said that was opened, and the answers do not.
    pub(crate) fn say_left_out(&self, facts: Vec<Fact>) {
        self.say(if facts.is_empty() { DeviceStatus::Nothing } else { DeviceStatus::LeftOut(facts) });
    }

    /// Tries the change of that number, or none any more.
    pub(crate) fn try_change(&self, number: Option<usize>) {
        self.visit.dispatch(VisitAction::Try(number));
        host().to_top();
    }
}

/// A case that says nothing, as JSON.
const NO_CASE: &str = "{}";

/// The id of the name of the terms, which the day of moving in begins.
pub(crate) const TERMS: &str = "terms";

/// The id of the button that brings forgotten answers back.
pub(crate) const BRING_BACK: &str = "bring-back";

/// What becomes of answers.
impl States {
    /// Puts text into a field; a note of the person's own holds from then on.
    pub(crate) fn type_into(&self, field: String, text: String) {
        if field.starts_with(OWN) {
            return self.note(field, text);
        }
        self.answers.dispatch(AnswersAction::Type(field, text));
        self.write();
    }

    /// Accepts a screen and goes on, or shows what is wrong with it.
    pub(crate) fn submit(&self, screen: &'static Screen) {
        let accept = |answers: &mut Draft, typed: &Draft| answers.accept_screen(screen, typed, browser::today());
        if self.take(self.answers.typed.check(screen), accept) {
            let to_answers = matches!(self.visit.place, Place::Question { change: true, .. });
            if to_answers { self.go(LaterPage::Check.into()) } else { self.go_on() }
        }
    }

    /// Accepts a day outside the screens: an empty day of filing is today, an empty day of moving in is none.
    pub(crate) fn submit_day(&self, day: FreeDay) {
        let accept = |answers: &mut Draft, typed: &Draft| answers.copy_group(day.word(), typed);
        if self.take(self.answers.typed.check_day_if_any(day, self.filing()), accept) {
            self.changed();
            if day == FreeDay::Arrival {
                self.focus(TERMS);
            }
        }
    }

    /// Takes what is typed into the answers, or shows what is wrong with it; whether it was taken.
    fn take(&self, errors: Vec<FieldError>, accept: impl FnOnce(&mut Draft, &Draft)) -> bool {
        let right = errors.is_empty();
        if right {
            self.change(|answers| accept(answers, &self.answers.typed));
        } else {
            self.answers.dispatch(AnswersAction::Refuse(errors));
            self.focus("errors");
        }
        right
    }

    /// Changes the answers, which undoing takes back.
    fn change(&self, change: impl FnOnce(&mut Draft)) {
        let mut answers = self.answers.accepted.clone();
        change(&mut answers);
        self.accept(answers);
    }

    /// The sum of the rooms becomes the usable area.
    pub(crate) fn use_rooms(&self) {
        if let Some(area) = self.answers.typed.rooms() {
            let figure = area.to_string();
            let figure = figure.replace('.', self.speech.wanted.decimal().encode_utf8(&mut [0; 4]));
            self.answers.dispatch(AnswersAction::Type("area.usable".to_owned(), figure));
            self.answers.dispatch(AnswersAction::Type("area.unknown".to_owned(), String::new()));
            self.write();
            self.focus("area.usable");
        }
    }

    /// Forgets every answer. For a moment they can be brought back; then the page has them no more.
    pub(crate) fn start_anew(&self) {
        self.answers.dispatch(AnswersAction::Forget(browser::now()));
        self.device.dispatch(DeviceAction::Forget);
        self.go(Place::Start);
        let page = self.clone();
        Timeout::new(u32::from(FORGOTTEN_AFTER) * 1_000, move || page.lose()).forget();
    }

    /// Loses what was forgotten, once its time is over; who stands on the way back is led to the heading.
    fn lose(&self) {
        let was_there = browser::has_focus(BRING_BACK);
        self.answers.dispatch(AnswersAction::Lose(browser::now()));
        if was_there && self.answers.forgotten().is_none() {
            self.focus("title");
        }
    }

    /// Brings back the answers that were forgotten a moment ago, and goes on with them. Clocks of a page stand still while it
    /// sleeps: it is the hour that counts.
    pub(crate) fn bring_back(&self) {
        self.answers.dispatch(AnswersAction::Lose(browser::now()));
        if self.answers.forgotten().is_some() {
            self.answers.dispatch(AnswersAction::BringBack);
            self.go_on();
        } else {
            self.focus("title");
        }
    }

    /// Other answers come in the place of these, which undoing brings back; the page goes on with them.
    pub(crate) fn replace(&self, answers: Draft) {
        self.accept(answers);
        self.go_on();
    }

    /// Accepts answers of today.
    fn accept(&self, mut answers: Draft) {
        // The day of the application may be another one than that on which the age stood in its field.
        answers.count_age(browser::today());
        self.answers.dispatch(AnswersAction::Accept(answers));
    }

    /// Asks on though the verdict is settled.
    pub(crate) fn ask_on(&self) {
        self.change(|answers| answers.set(ASK_ON, ON));
        self.go_on();
    }

    /// Files on another day.
    pub(crate) fn file_on(&self, day: Day) {
        self.change(|answers| answers.set_day(FreeDay::Filing.word(), day));
        self.go(LaterPage::Result.into());
    }

    /// Takes the last change of answers back.
    pub(crate) fn undo(&self) {
        if self.answers.can_undo() {
            self.answers.dispatch(AnswersAction::Undo);
            self.changed();
        }
    }

    /// Makes it again.
    pub(crate) fn redo(&self) {
        if self.answers.can_redo() {
            self.answers.dispatch(AnswersAction::Redo);
            // Who took back the only answer stands at the start.
            if self.visit.place == Place::Start { self.go_on() } else { self.changed() }
        }
    }

    /// The answers changed, and the visitor stays where they are, as long as there is something to see there.
    fn changed(&self) {
        if self.needs_answers(self.visit.place) {
            self.go(Place::Start);
            return self.say(DeviceStatus::NoAnswers);
        }
        self.visit.dispatch(VisitAction::Try(None));
        self.say(DeviceStatus::Nothing);
        self.write();
    }

    /// Whether a place shows answers and there are none.
    fn needs_answers(&self, place: Place) -> bool {
        self.answers.accepted.done_count() == 0 && matches!(place, Place::Later(LaterPage::Check | LaterPage::Result))
    }

    /// Ticks a step, or unticks it.
    pub(crate) fn tick(&self, step: &str) {
        let field = format!("{OWN}{step}");
        let text = if self.answers.accepted.is_on(&field) { "" } else { ON };
        self.note(field, text.to_owned());
    }

    /// Begins to count the hour of the owners' consent, or stops.
    pub(crate) fn clock(&self, start: bool) {
        self.note(CLOCK.to_owned(), if start { browser::now().to_string() } else { String::new() });
    }

    fn note(&self, field: String, text: String) {
        self.answers.dispatch(AnswersAction::Note(field, text));
        self.write();
    }

    /// Puts the text of a field where it can be pasted from; where the browser refuses, it must be copied by hand from there.
    pub(crate) fn copy(&self, field: &'static str, text: String) {
        let page = self.clone();
        spawn_local(async move {
            if browser::copy(text).await {
                page.say(DeviceStatus::Copied(field));
            } else {
                page.focus(field);
            }
        });
    }
}

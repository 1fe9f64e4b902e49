//! What a visitor can do that changes more than one state, or asks something of the browser or the host.

use super::browser;
use super::context::States;
use super::host::{Host, host, listener};
use super::route::{LaterPage, Place, Route, fragment};
use super::state::{
    AnswersAction, CLOCK, DeviceAction, DeviceStatus, EmbeddingAction, Later, Module, OWN, Received, SpeechAction,
    VisitAction, suffice,
};
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FreeDay, ON, Screen};
use tirkeu::text::{Lang, Part, Texts};
use wasm_bindgen_futures::spawn_local;

/// Where the interview stands: the next question, or the result.
fn next_place(answers: &Draft) -> Place {
    match answers.next(browser::today()) {
        Ok(Some(screen)) => Place::Question { screen, change: false },
        _ => LaterPage::Result.into(),
    }
}

/// Loads a part of the program; another call tries again.
async fn module(part: Part) -> Option<Module> {
    match part {
        Part::Law => super::later::load().await.map(Module::Later),
        Part::Landlord => super::landlord::load().await.map(Module::Landlord),
        Part::Portal => super::portal::load().await.map(Module::Portal),
        Part::Guide => super::guide::load().await.map(Module::Guide),
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
            (Self::given, Host::set_gave),
        ] {
            let page = self.clone();
            // A handle remembers each state that it showed: this one lives as long as the page.
            listen(&host(), &listener(move || heard(&page.clone())));
        }
        self.load(self.speech.wanted, None);
    }

    /// The address changed.
    fn moved(&self) {
        self.retry();
        let route = Route::parse(&host().fragment());
        if self.visit.place == route.place {
            self.visit.dispatch(VisitAction::Move);
        } else {
            // What was typed on the screen that was left, and not accepted, is the screen's answer no more.
            self.answers.dispatch(AnswersAction::Leave);
            self.visit.dispatch(VisitAction::Go(route.place));
            self.say(DeviceStatus::Nothing);
            host().to_top();
        }
        if let Some(texts) = &self.speech.texts
            && texts.has(Part::Law)
            && !suffice(texts, self.visit.place)
        {
            self.load(texts.lang(), Some(Texts::clone(texts)));
        }
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
    fn retry(&self) {
        if self.speech.failed {
            self.speech.dispatch(SpeechAction::Failed(false));
            let lang = self.speech.wanted;
            let known = self.speech.texts.as_deref().filter(|texts| texts.lang() == lang);
            self.load(lang, known.filter(|texts| !suffice(texts, self.visit.place)).cloned());
        }
    }

    /// Loads the next texts of a language after those that are there, and the part of the program that speaks them.
    fn load(&self, lang: Lang, known: Option<Texts>) {
        let (page, place) = (self.clone(), self.visit.place);
        spawn_local(async move {
            let Some(known) = known else {
                return page.loaded(lang, browser::load_texts(lang, None).await);
            };
            let part = if known.has(Part::Law) { place.part() } else { Part::Law };
            // Both at the same time: the second call below waits for this one.
            spawn_local(async move { _ = module(part).await });
            let texts = browser::load_texts(lang, Some((part, known))).await;
            let module = module(part).await;
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
        if !suffice(&texts, self.visit.place) {
            self.load(lang, Some(texts.clone()));
            // Another language comes whole, so that nothing on the page loses its words.
            if self.speech.texts.as_ref().is_some_and(|known| known.lang() != lang || known.has(Part::Law)) {
                return;
            }
        }
        self.speech.dispatch(SpeechAction::Speak(texts));
        self.write();
        self.take_given();
    }

    /// The host gave a case.
    fn given(&self) {
        self.embedding.dispatch(EmbeddingAction::Give(host().given()));
        self.take_given();
    }

    /// Takes in what the host gave, once there is something that can read it.
    fn take_given(&self) {
        if let Some(Later { read, .. }) = self.speech.modules.later
            && let Some(case) = self.embedding.given.clone()
        {
            self.embedding.dispatch(EmbeddingAction::Give(None));
            match read(&case, browser::today()) {
                Ok(received) => self.receive(received),
                Err(refused) => {
                    host().refuse(&refused.problems);
                    self.say(refused.status);
                }
            }
        }
    }

    /// Shows the answers of the host's case. The focus stays where it is: nobody pressed anything.
    fn receive(&self, received: Received) {
        self.answers.dispatch(AnswersAction::Receive(received.answers));
        if self.answers.accepted.done_count() > 0 {
            self.visit.dispatch(VisitAction::Show(LaterPage::Check.into()));
        }
        self.say(if received.whole { DeviceStatus::Nothing } else { DeviceStatus::LeftOut });
        self.write();
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
        self.go(next_place(&self.answers.accepted));
    }

    /// Puts the focus on an element.
    pub(crate) fn focus(&self, id: impl Into<String>) {
        self.visit.dispatch(VisitAction::Focus(id.into()));
    }

    /// The outcome of something asked of the device.
    pub(crate) fn say(&self, status: DeviceStatus) {
        self.device.dispatch(DeviceAction::Set(status));
    }

    /// Tries the change of that number, or none any more.
    pub(crate) fn try_change(&self, number: Option<usize>) {
        self.visit.dispatch(VisitAction::Try(number));
        host().to_top();
    }
}

/// What becomes of answers.
impl States {
    /// Puts text into a field.
    pub(crate) fn type_into(&self, field: String, text: String) {
        self.answers.dispatch(AnswersAction::Type(field, text));
        self.write();
    }

    /// Accepts a screen and goes on, or shows what is wrong with it.
    pub(crate) fn submit(&self, screen: &'static Screen) {
        self.answers.dispatch(AnswersAction::Submit(screen, browser::today()));
        if !self.answers.errors.is_empty() {
            return self.focus("errors");
        }
        let to_answers = matches!(self.visit.place, Place::Question { change: true, .. });
        self.go(if to_answers { LaterPage::Check.into() } else { next_place(&self.answers.accepted) });
    }

    /// Accepts a day outside the screens: an empty day of filing is today, an empty day of moving in is none.
    pub(crate) fn submit_day(&self, day: FreeDay) {
        self.answers.dispatch(AnswersAction::SubmitDay(day, self.filing()));
        if !self.answers.errors.is_empty() {
            return self.focus("errors");
        }
        self.changed();
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

    /// Forgets every answer.
    pub(crate) fn start_anew(&self) {
        self.answers.dispatch(AnswersAction::Forget);
        self.device.dispatch(DeviceAction::Forget);
        self.go(Place::Start);
    }

    /// Other answers come in the place of these, which undoing brings back; the page goes on with them.
    pub(crate) fn replace(&self, answers: Draft) {
        self.answers.dispatch(AnswersAction::Replace(answers));
        self.go(next_place(&self.answers.accepted));
    }

    /// Asks on though the verdict is settled.
    pub(crate) fn ask_on(&self) {
        self.answers.dispatch(AnswersAction::AskOn);
        self.go(next_place(&self.answers.accepted));
    }

    /// Files on another day.
    pub(crate) fn file_on(&self, day: Day) {
        self.answers.dispatch(AnswersAction::FileOn(day));
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
            self.changed();
        }
    }

    /// The answers changed, and the visitor stays where they are.
    fn changed(&self) {
        self.visit.dispatch(VisitAction::Try(None));
        self.say(DeviceStatus::Nothing);
        self.write();
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

//! What nobody begins with: its pages and actions are a module of their own, which loads after the first screens.

use super::host::host;
use super::route::Place;
use super::{
    ASK_ON, Action, App, CLOCK, Module, ON, OWN, Said, View, access, browser, files, kept, next_place, pages, result,
};
use tirkeu::case::{Case, Code, Fact, Problem};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::value::Value;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(later, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { page, act: Some(App::act) })
}

fn page(view: &View<'_>) -> (String, Html) {
    match view.place {
        Place::Check => pages::check(view),
        Place::Result => result::result(view),
        Place::Rules => pages::rules(view),
        Place::Doubts => pages::doubts(view),
        Place::Days => result::days(view),
        Place::Shared => kept::shared(view),
        Place::Kept => kept::kept(view),
        Place::Access => access::access(view),
        // The others are no pages of this module.
        _ => pages::not_found(view),
    }
}

impl App {
    fn act(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let today = browser::today();
        match action {
            Action::Given => {
                if let Some(case) = self.given.take() {
                    self.take(&case);
                }
            }
            Action::AskOn => {
                self.change();
                self.answers.set(ASK_ON, ON);
                self.go(next_place(&self.answers, today));
            }
            Action::AnotherPerson => self.take_over(self.answers.of_dwelling()),
            Action::Try(number) => {
                self.tried = number;
                self.focus = Some("title".to_owned());
                host().to_top();
            }
            Action::Tick(step) => {
                let field = format!("{OWN}{step}");
                let text = if self.answers.is_on(&field) { "" } else { ON };
                self.note(&field, text);
            }
            Action::Clock(start) => {
                let began = if start { browser::now().to_string() } else { String::new() };
                self.note(CLOCK, &began);
                self.count(ctx);
            }
            Action::Second => return self.place == Place::Result,
            Action::Undo | Action::Redo => {
                self.step_to(matches!(action, Action::Undo));
                self.count(ctx);
            }
            Action::FileOn(day) => {
                self.change();
                self.answers.set_day("filing", day);
                self.go(Place::Result);
            }
            Action::OpenShared => {
                if let Some((_, answers)) = browser::shared() {
                    self.take_over(answers);
                }
            }
            Action::Copy(field, text) => {
                ctx.link().send_future(async move { Action::Copied(field, browser::copy(text).await) });
                return false;
            }
            Action::Copied(field, true) => self.said = Said::Copied(field),
            Action::Copied(field, false) => self.focus = Some(field.to_owned()),
            Action::Print => {
                browser::print();
                return false;
            }
            Action::Keep => {
                let name = self.typed.get(kept::NAME).trim().to_owned();
                let name = if name.is_empty() { kept::default_name(self.texts.as_deref(), today) } else { name };
                let written = browser::written(self.answers.filing().unwrap_or(today), &self.answers);
                // What could not be read again is not kept.
                let kept = browser::answers_in(&written).and_then(|_| files::keep(&name, &written));
                self.said = kept.map_or(Said::Refused, Said::Kept);
            }
            Action::OpenKept(name) => {
                let case = files::kept().into_iter().find(|kept| kept.name == name);
                if let Some((_, answers)) = case.and_then(|kept| kept.case) {
                    self.take_over(answers);
                }
            }
            Action::Erase(which) => {
                self.erased = files::erase(which.as_deref());
                self.said = Said::Erased;
                self.focus = Some("title".to_owned());
            }
            Action::Restore => {
                self.erased.retain(|(name, written)| files::keep(name, written).is_none());
                self.said = if self.erased.is_empty() { Said::Nothing } else { Said::Refused };
                self.focus = Some("title".to_owned());
            }
            Action::SavePage => {
                let lang = self.texts.as_ref().map_or(self.wanted, |texts| texts.lang());
                files::save_page(lang, today);
                return false;
            }
            Action::SaveReceipt => {
                files::save_receipt(&super::case_of(&self.answers, today).0, today);
                return false;
            }
            Action::SaveCase => {
                files::save_case(&self.answers.facts(today), today);
                return false;
            }
            Action::Open(file) => {
                ctx.link().send_future(async move { Action::Opened(files::read(&file).await) });
                return false;
            }
            Action::Opened(text) => self.opened(text.as_deref()),
            _ => return false,
        }
        true
    }

    /// Writes a note of the person's own: no answer.
    fn note(&mut self, field: &str, text: &str) {
        self.answers.set(field, text);
        self.typed.set(field, text);
        self.keep();
    }

    /// Other answers come in the place of these, which undoing brings back; the page goes on with them.
    fn take_over(&mut self, answers: Draft) {
        self.change();
        self.answers = answers;
        self.go(next_place(&self.answers, browser::today()));
    }

    /// Takes in a case from a file.
    fn opened(&mut self, text: Option<&str>) {
        self.focus = Some("said".to_owned());
        match text.map_or(Err(Said::Unreadable), |text| read(text, browser::today())) {
            Ok((answers, whole)) => {
                self.take_over(answers);
                if !whole {
                    self.said = Said::LeftOut;
                }
            }
            Err(said) => self.said = said,
        }
    }

    /// Takes in a case from the host, and shows its answers. The focus stays where it is: nobody pressed anything.
    fn take(&mut self, case: &str) {
        match read(case, browser::today()) {
            Ok((answers, whole)) => {
                // There is nothing to go back to before the first answer.
                if self.answers.done_count() > 0 {
                    self.change();
                }
                self.answers = answers;
                if self.answers.done_count() > 0 {
                    self.place = Place::Check;
                }
                self.typed.clone_from(&self.answers);
                self.errors.clear();
                self.keep();
                if !whole {
                    self.said = Said::LeftOut;
                }
            }
            Err(said) => {
                let entry = |name: &str, text: &str| (name.to_owned(), Value::from(text));
                let problem = |Problem { code, path, message }: &Problem| {
                    Value::Map(vec![entry("code", code.word()), entry("path", path), entry("message", message)])
                };
                let malformed =
                    Problem { code: Code::Malformed, path: String::new(), message: "a case as JSON".into() };
                let problems = if let Said::Wrong(problems) = &said { problems.as_slice() } else { &[malformed] };
                host().refuse(&files::to_json(&Value::List(problems.iter().map(problem).collect())));
                self.said = said;
            }
        }
    }
}

/// The answers that a case amounts to, and whether they are all of it: checked at the door, and asked again where it says less
/// than the questions.
fn read(text: &str, today: Day) -> Result<(Draft, bool), Said> {
    let value = files::parse(text).ok_or(Said::Unreadable)?;
    let case = Case::read(&value, today).map_err(Said::Wrong)?;
    let answers = Draft::of(&case);
    let taken = answers.case(today).map(|(taken, _)| taken);
    let left_out = |fact: &Fact| {
        let given = || case.given(*fact);
        given().next().is_some() && taken.as_ref().is_ok_and(|taken| taken.given(*fact).ne(given()))
    };
    // A number is never given back, so it is not among what is given.
    let whole = case.applicant.iin.is_none() && !Fact::ALL.iter().any(left_out);
    Ok((answers, whole))
}

//! What nobody begins with: its pages and actions are a module of their own, which loads after the first screens.

use super::context::States;
use super::host::host;
use super::route::Place;
use super::state::{AnswersAction, DeviceAction, VisitAction};
use super::{Action, Module, Said, View, access, browser, files, kept, pages, result};
use tirkeu::case::{Case, Code, Fact, Problem};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::text::Part;
use tirkeu::value::Value;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(later, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { part: Part::Law, page, act: Some(act), take: Some(take) })
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

/// Does what pages of this module send.
fn act(page: &States, action: Action) {
    let today = browser::today();
    match action {
        Action::AnotherPerson => page.replace(page.answers.accepted.for_another_person()),
        Action::OpenShared => {
            if let Some((_, answers)) = browser::shared() {
                page.replace(answers);
            }
        }
        Action::Keep => {
            let name = page.answers.typed.get(kept::NAME).trim().to_owned();
            let name = if name.is_empty() { kept::default_name(page.speech.texts.as_deref(), today) } else { name };
            let written = browser::written(page.filing(), &page.answers.accepted);
            // What could not be read again is not kept.
            let kept = browser::answers_in(&written).and_then(|_| files::keep(&name, &written));
            page.say(kept.map_or(Said::Refused, Said::Kept));
        }
        Action::OpenKept(name) => {
            let case = files::kept().into_iter().find(|kept| kept.name == name);
            if let Some((_, answers)) = case.and_then(|kept| kept.case) {
                page.replace(answers);
            }
        }
        Action::Erase(which) => {
            page.device.dispatch(DeviceAction::Erased(files::erase(which.as_deref())));
            page.focus("title");
        }
        Action::Restore => {
            let mut erased = page.device.erased.clone();
            erased.retain(|(name, written)| files::keep(name, written).is_none());
            page.device.dispatch(DeviceAction::Restored(erased));
            page.focus("title");
        }
        Action::SavePage => drop(files::save_page(page.speech.lang(), today)),
        Action::SaveReceipt => drop(files::save_receipt(&page.case().0, today)),
        Action::SaveCase => drop(files::save_case(&page.answers.accepted.facts(today).write(), today)),
        Action::Open(file) => {
            let page = page.clone();
            spawn_local(async move { opened(&page, files::read(&file).await.as_deref()) });
        }
        _ => {}
    }
}

/// Takes in a case from a file.
fn opened(page: &States, text: Option<&str>) {
    match text.map_or(Err(Said::Unreadable), |text| read(text, browser::today())) {
        Ok((answers, whole)) => {
            page.replace(answers);
            if !whole {
                page.say(Said::LeftOut);
            }
        }
        Err(said) => {
            page.say(said);
            page.focus("said");
        }
    }
}

/// Takes in a case from the host, and shows its answers. The focus stays where it is: nobody pressed anything.
fn take(page: &States, case: &str) {
    match read(case, browser::today()) {
        Ok((answers, whole)) => {
            page.answers.dispatch(AnswersAction::Receive(answers));
            if page.answers.accepted.done_count() > 0 {
                page.visit.dispatch(VisitAction::Show(Place::Check));
            }
            page.say(if whole { Said::Nothing } else { Said::LeftOut });
            page.write();
        }
        Err(said) => {
            let entry = |name: &str, text: &str| (name.to_owned(), Value::from(text));
            let problem = |Problem { code, path, message }: &Problem| {
                Value::Map(vec![entry("code", code.word()), entry("path", path), entry("message", message)])
            };
            let malformed = Problem { code: Code::Malformed, path: String::new(), message: "a case as JSON".into() };
            let problems = if let Said::Wrong(problems) = &said { problems.as_slice() } else { &[malformed] };
            host().refuse(&files::to_json(&Value::List(problems.iter().map(problem).collect())));
            page.say(said);
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

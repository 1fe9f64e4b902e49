//! Cases from elsewhere: from a file, or given by the host.

use super::super::browser;
use super::super::context::{States, use_page};
use super::super::files;
use super::super::host::host;
use super::super::route::Place;
use super::super::state::{AnswersAction, DeviceStatus, VisitAction};
use tirkeu::case::{Case, Code, Fact, Problem};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::say;
use tirkeu::value::Value;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The way to open a case from a file.
#[component(OpenFile)]
pub(super) fn open_file() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let onchange = {
        let states = page.states.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                let states = states.clone();
                spawn_local(async move { open(&states, files::read(&file).await.as_deref()) });
            }
            // The same file, mended, must be a change again.
            input.set_value("");
        })
    };
    html! {
        <section>
            <h2>{say!(texts, FILE)}</h2>
            <p class="hint" id="file-hint">{say!(texts, FILE_OPEN_HINT)}</p>
            <div class="file">
                <input type="file" id="file" accept=".json,application/json" aria-describedby="file-hint" {onchange} />
                <label for="file">{say!(texts, FILE_OPEN)}</label>
            </div>
        </section>
    }
}

/// Takes in a case from a file; `None` where it could not be read.
fn open(page: &States, text: Option<&str>) {
    match text.map_or(Err(DeviceStatus::Unreadable), |text| read(text, browser::today())) {
        Ok((answers, whole)) => {
            page.replace(answers);
            if !whole {
                page.say(DeviceStatus::LeftOut);
            }
        }
        Err(status) => {
            page.say(status);
            page.focus("said");
        }
    }
}

/// Takes in a case from the host, and shows its answers. The focus stays where it is: nobody pressed anything.
pub(crate) fn receive(page: &States, case: &str) {
    match read(case, browser::today()) {
        Ok((answers, whole)) => {
            page.answers.dispatch(AnswersAction::Receive(answers));
            if page.answers.accepted.done_count() > 0 {
                page.visit.dispatch(VisitAction::Show(Place::Check));
            }
            page.say(if whole { DeviceStatus::Nothing } else { DeviceStatus::LeftOut });
            page.write();
        }
        Err(status) => {
            let malformed = Problem { code: Code::Malformed, path: String::new(), message: "a case as JSON".into() };
            let problems = if let DeviceStatus::Wrong(problems) = &status { problems.as_slice() } else { &[malformed] };
            host().refuse(&to_json(problems));
            page.say(status);
        }
    }
}

fn to_json(problems: &[Problem]) -> String {
    let entry = |name: &str, text: &str| (name.to_owned(), Value::from(text));
    let problem = |Problem { code, path, message }: &Problem| {
        Value::Map(vec![entry("code", code.word()), entry("path", path), entry("message", message)])
    };
    files::to_json(&Value::List(problems.iter().map(problem).collect()))
}

/// The answers that a case amounts to, and whether they are all of it: checked at the door, and asked again where it says less
/// than the questions.
fn read(text: &str, today: Day) -> Result<(Draft, bool), DeviceStatus> {
    let value = files::parse(text).ok_or(DeviceStatus::Unreadable)?;
    let case = Case::read(&value, today).map_err(DeviceStatus::Wrong)?;
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

//! Cases from elsewhere, read as data: from a file, or given by the host.

use super::super::browser;
use super::super::context::{States, use_page};
use super::super::files;
use super::super::state::{DeviceStatus, Received, Refused};
use tirkeu::case::{Case, Code, Fact, Facts, Problem};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::say;
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
    let status = match text.map(|text| read(text, browser::today())) {
        Some(Ok(received)) => {
            page.replace(received.answers);
            if !received.whole {
                page.say(DeviceStatus::LeftOut);
            }
            return;
        }
        Some(Err(refused)) => refused.status,
        None => DeviceStatus::Unreadable,
    };
    page.say(status);
    page.focus("said");
}

/// Reads a case: checked at the door, and asked again where it says less than the questions.
pub(crate) fn read(text: &str, today: Day) -> Result<Received, Refused> {
    let malformed = || {
        let problem = Problem { code: Code::Malformed, path: String::new(), message: "a case as JSON".into() };
        Refused { status: DeviceStatus::Unreadable, problems: files::to_json(&[problem]) }
    };
    let wrong = |problems: Vec<Problem>| {
        let json = files::to_json(&problems);
        Refused { status: DeviceStatus::Wrong(problems), problems: json }
    };
    let facts: Facts = serde_json::from_str(text).map_err(|_| malformed())?;
    let case = Case::check(facts, today).map_err(wrong)?;
    let answers = Draft::of(&case);
    let taken = answers.case(today).map(|(taken, _)| taken);
    let left_out = |fact: &Fact| {
        let given = || case.given(*fact);
        given().next().is_some() && taken.as_ref().is_ok_and(|taken| taken.given(*fact).ne(given()))
    };
    // A number is never given back, so it is not among what is given.
    let whole = case.applicant.iin.is_none() && !Fact::ALL.iter().any(left_out);
    Ok(Received { answers, whole })
}

//! Cases from elsewhere, read as data: from a file, or given by the host.

use super::super::browser;
use super::super::context::{States, use_page};
use super::super::files;
use super::super::host::host;
use super::super::state::{DeviceStatus, Received, Refused};
use super::record::Record;
use tirkeu::case::{Case, Code, Fact, Facts, Problem};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::say;
use tirkeu::text::Texts;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The place of what is found about a record.
const RECORD: &str = "record";

/// The way to open a case from a file, or the record of a check.
#[component(OpenFile)]
pub(super) fn open_file() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let record = use_state(|| None::<Record>);
    let onchange = {
        let (states, record) = (page.states.clone(), record.setter());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                let (states, record) = (states.clone(), record.clone());
                spawn_local(async move {
                    let text = files::read(&file).await;
                    let found = text.as_deref().and_then(|text| Record::read(text, browser::today()));
                    if found.is_some() {
                        states.say(DeviceStatus::Nothing);
                        states.focus(RECORD);
                    } else {
                        open(&states, text.as_deref());
                    }
                    record.set(found);
                });
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
            <div id={RECORD} role="status" tabindex="-1">{for record.as_ref().map(|record| record.show(&page))}</div>
        </section>
    }
}

/// Takes in a case from a file; `None` where it could not be read.
fn open(page: &States, text: Option<&str>) {
    let status = match text.map(|text| read(text, browser::today())) {
        Some(Ok(received)) => {
            page.replace(received.answers);
            return page.say_left_out(received.left_out);
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
    let left_out = answers.left_out(&case, today);
    Ok(Received { answers, left_out })
}

/// That a case was taken in but for these facts.
pub(crate) fn left_out(texts: &Texts, facts: &[Fact]) -> String {
    let facts: Vec<_> = facts.iter().map(|fact| texts.fact(*fact)).collect();
    let facts = facts.join(", ");
    if host().own() {
        say!(texts, FILE_LEFT_OUT, facts = facts)
    } else {
        say!(texts, FILE_LEFT_OUT_HOST, facts = facts)
    }
}

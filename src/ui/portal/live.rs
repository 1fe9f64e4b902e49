//! A case as a program would hand it over, worked out by the engine of this page.

use crate::ui::context::use_texts;
use crate::ui::{browser, files};
use tirkeu::assessment::Assessment;
use tirkeu::case::{Case, Facts};
use tirkeu::day::Day;
use tirkeu::say;
use tirkeu::text::Texts;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Case of the five lines.
const CASE: &str = r#"{ "registration": "permanent", "applicant": { "status": "citizen", "age": 13 } }"#;

/// A field for a case, and the answer to it.
#[component(Live)]
pub(super) fn live() -> Html {
    let texts = use_texts();
    let field = use_node_ref();
    let case = use_state(|| None::<String>);
    let run = {
        let (field, case) = (field.clone(), case.setter());
        Callback::from(move |_: MouseEvent| case.set(field.cast::<HtmlTextAreaElement>().map(|field| field.value())))
    };
    let answer = case.as_ref().map(|case| html! { <code>{answer(&texts, case, browser::today())}</code> });
    html! {
        <section>
            <h2>{say!(texts, LIVE)}</h2>
            <p>{say!(texts, LIVE_TEXT)}</p>
            <div class="field sample">
                <label for="live-case">{say!(texts, LIVE_CASE)}</label>
                <textarea id="live-case" ref={field} rows="4" spellcheck="false" defaultvalue={CASE} />
                <button type="button" onclick={run}>{say!(texts, LIVE_RUN)}</button>
            </div>
            <pre role="status" aria-label={say!(texts, LIVE_ANSWER)}>{for answer}</pre>
        </section>
    }
}

/// The answer that the five lines would show.
fn answer(texts: &Texts, case: &str, today: Day) -> String {
    let facts = Some(case).filter(|case| case.len() <= Case::MOST_BYTES);
    let Some(facts) = facts.and_then(|case| serde_json::from_str::<Facts>(case).ok()) else {
        return say!(texts, LIVE_BROKEN);
    };
    match Case::check(facts, today) {
        Ok(case) => {
            let assessment = Assessment::of(&case);
            let (verdict, missing) = (files::to_json(&assessment.verdict), files::to_json(&assessment.missing));
            format!("{verdict} {missing}\n{}", texts.describe(&assessment).title)
        }
        Err(problems) => {
            let line = |problem: &tirkeu::case::Problem| {
                let code = problem.code.word();
                [code, &problem.path, &problem.message].join("  ")
            };
            problems.iter().map(line).collect::<Vec<_>>().join("\n")
        }
    }
}

//! A case as a program would hand it over, worked out by the engine of this page.

use crate::ui::dom::{button, part, text};
use crate::ui::{View, files};
use std::rc::Rc;
use tirkeu::assessment::Assessment;
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::say;
use tirkeu::text::Texts;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The case of the five lines.
const CASE: &str = r#"{ "registration": "permanent", "applicant": { "status": "citizen", "age": 13 } }"#;

pub(super) fn live(view: &View<'_>) -> Html {
    html! { <Live texts={view.texts.clone()} today={view.today} /> }
}

#[derive(PartialEq, Properties)]
struct Given {
    texts: Rc<Texts>,
    today: Day,
}

struct Live {
    field: NodeRef,
    /// The case that was worked out last.
    case: Option<String>,
}

impl Component for Live {
    type Message = ();
    type Properties = Given;

    fn create(_: &Context<Self>) -> Self {
        Self { field: NodeRef::default(), case: None }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.case = self.field.cast::<HtmlTextAreaElement>().map(|field| field.value());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Given { texts, today } = ctx.props();
        let answer = self.case.as_ref().map(|case| text("code", "", answer(texts, case, *today)));
        let field = html! {
            <div class="field sample">
                <label for="live-case">{say!(texts, LIVE_CASE)}</label>
                <textarea id="live-case" ref={self.field.clone()} rows="4" spellcheck="false" defaultvalue={CASE} />
                {button("", say!(texts, LIVE_RUN), ctx.link().callback(|_| ()))}
            </div>
        };
        let said = html! { <pre role="status" aria-label={say!(texts, LIVE_ANSWER)}>{for answer}</pre> };
        part(say!(texts, LIVE), vec![text("p", "", say!(texts, LIVE_TEXT)), field, said])
    }
}

/// What the five lines would show of a case.
fn answer(texts: &Texts, case: &str, today: Day) -> String {
    let Some(facts) = files::parse(case).filter(|_| case.len() <= Case::MOST_BYTES) else {
        return say!(texts, LIVE_BROKEN);
    };
    match Case::read(&facts, today) {
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

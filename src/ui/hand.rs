//! The result handed to the page around this one, where that asks for it and the visitor agrees.

use super::dom::{button, el, text};
use super::host::host;
use super::{Action, Handed, View, files, form};
use serde::Serialize;
use tirkeu::assessment::Assessment;
use tirkeu::level::Span;
use tirkeu::say;
use tirkeu::text::Description;
use yew::prelude::*;

/// The field of the number that the visitor types.
const NUMBER: &str = "hand.number";

/// The host's question for the result: who asks, what exactly would be passed, yes and no. A "yes" holds for what was shown; for
/// another result the question stands again.
pub(super) fn asked(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    let Some(request) = host().request() else { return Html::default() };
    let texts = view.texts;
    let asker = host().asker();
    let json = answer(&request, assessment);
    let open = |label: String| button("", label, view.send(Action::Handed(Handed::Open)));
    let content = match view.handed {
        Handed::Passed(passed) if *passed == json => {
            vec![text("p", "", say!(texts, HAND_PASSED, asker = asker.as_str()))]
        }
        Handed::Refused => {
            vec![text("p", "", say!(texts, HAND_REFUSED, asker = asker.as_str())), open(say!(texts, HAND_AGAIN))]
        }
        handed => {
            let number = host().number();
            let typed = view.typed.get(NUMBER).to_owned();
            let act = view.act.clone();
            let passed = json.clone();
            let yes = Callback::from(move |event: MouseEvent| {
                let heard = host().hand(&passed, &event, &typed);
                act.emit(Action::Handed(if heard { Handed::Passed(passed.clone()) } else { Handed::Unseen }));
            });
            let mut content = vec![
                text("p", "", say!(texts, HAND_WHO, asker = asker.as_str())),
                text("p", "", say!(texts, HAND_WHAT, verdict = words.title.as_str())),
                text("pre", "", json),
            ];
            if let Some(number) = number {
                content.push(form::line(
                    view,
                    NUMBER,
                    say!(texts, HAND_NUMBER, number = number.as_str()),
                    None,
                    "text",
                    "two",
                ));
            }
            let unseen = *handed == Handed::Unseen;
            let said = if unseen { say!(texts, HAND_UNSEEN) } else { String::new() };
            content.push(html! { <p class="error" role="status">{said}</p> });
            content.push(el(
                "div",
                "buttons",
                vec![
                    button("", say!(texts, HAND_YES), yes),
                    button("", say!(texts, HAND_NO), view.send(Action::Handed(Handed::Refused))),
                ],
            ));
            content
        }
    };
    el("section", "hand", [vec![text("h2", "", say!(texts, HAND))], content].concat())
}

/// What is passed as JSON: what was asked for, and that alone.
fn answer(request: &str, assessment: &Assessment) -> String {
    #[derive(Serialize)]
    struct Answer<'a> {
        request: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        assessment: Option<&'a Assessment>,
        #[serde(skip_serializing_if = "Option::is_none")]
        verdict: Option<Span>,
    }
    let whole = request == "assessment";
    let verdict = (!whole).then_some(assessment.verdict);
    files::to_json(&Answer { request, assessment: whole.then_some(assessment), verdict })
}

//! The result passed to the page around this one, where that asks for it and the visitor agrees.

use super::context::Page;
use super::files;
use super::form;
use super::host::host;
use super::parts::button;
use super::state::{EmbeddingAction, ShareConsent};
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
pub(super) fn ask_to_share(page: &Page, assessment: &Assessment, words: &Description) -> Html {
    let Some(request) = host().request() else { return Html::default() };
    let texts = &page.texts;
    let asker = host().asker();
    let passed = answer(&request, assessment);
    let content = match &page.embedding.consent {
        ShareConsent::Passed(known) if *known == passed => {
            html! { <p>{say!(texts, HAND_PASSED, asker = asker.as_str())}</p> }
        }
        ShareConsent::Refused => html! {
            <>
                <p>{say!(texts, HAND_REFUSED, asker = asker.as_str())}</p>
                {button(page, say!(texts, HAND_AGAIN), |page| consent(page, ShareConsent::Open))}
            </>
        },
        ShareConsent::Open | ShareConsent::Unseen | ShareConsent::Passed(_) => html! {
            <>
                <p>{say!(texts, HAND_WHO, asker = asker.as_str())}</p>
                <p>{say!(texts, HAND_WHAT, verdict = words.title.as_str())}</p>
                <pre>{passed.clone()}</pre>
                {ways(page, passed)}
            </>
        },
    };
    html! { <section class="hand"><h2>{say!(texts, HAND)}</h2>{content}</section> }
}

/// The number to type, where the host wants one; yes and no.
fn ways(page: &Page, passed: String) -> Html {
    let texts = &page.texts;
    let number = host().number().map(|number| {
        form::line(page, NUMBER, say!(texts, HAND_NUMBER, number = number.as_str()), None, "text", "two")
    });
    let unseen = page.embedding.consent == ShareConsent::Unseen;
    let said = if unseen { say!(texts, HAND_UNSEEN) } else { String::new() };
    let yes = {
        let page = page.clone();
        Callback::from(move |event: MouseEvent| {
            let heard = host().hand(&passed, &event, page.answers.typed.get(NUMBER));
            consent(&page, if heard { ShareConsent::Passed(passed.clone()) } else { ShareConsent::Unseen });
        })
    };
    html! {
        <>
            {for number}
            <p class="error" role="status">{said}</p>
            <div class="buttons">
                <button type="button" onclick={yes}>{say!(texts, HAND_YES)}</button>
                {button(page, say!(texts, HAND_NO), |page| consent(page, ShareConsent::Refused))}
            </div>
        </>
    }
}

fn consent(page: &Page, consent: ShareConsent) {
    page.embedding.dispatch(EmbeddingAction::Consent(consent));
}

/// What is passed, as JSON: what was asked for, and that alone.
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

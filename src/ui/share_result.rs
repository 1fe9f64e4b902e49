//! The result passed to the page around this one, where that asks for it and the visitor agrees.

use super::context::Page;
use super::files;
use super::host::{host, told};
use super::parts::button;
use super::state::{EmbeddingAction, ShareConsent};
use serde::Serialize;
use tirkeu::assessment::Assessment;
use tirkeu::level::Span;
use tirkeu::say;
use tirkeu::text::{Description, Texts};
use yew::prelude::*;

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
        ShareConsent::Open
        | ShareConsent::Unseen
        | ShareConsent::Apart
        | ShareConsent::Blocked
        | ShareConsent::Passed(_) => html! {
            <>
                {question(texts, &asker, &words.title, &passed)}
                {ways(page, passed, words.title.clone())}
            </>
        },
    };
    html! { <section class="hand"><h2>{say!(texts, HAND)}</h2>{content}</section> }
}

/// Who asks, what the result is, and exactly what would be passed: a host watches that each of them is to be seen.
pub(super) fn question(texts: &Texts, asker: &str, about: &str, passed: &str) -> Html {
    html! {
        <>
            <p class="who">{say!(texts, HAND_WHO, asker = asker)}</p>
            <p class="what">{say!(texts, HAND_WHAT, verdict = about)}</p>
            <pre tabindex="0" aria-label={say!(texts, HAND)}>{passed.to_owned()}</pre>
        </>
    }
}

/// What became of the last yes; yes and no.
fn ways(page: &Page, passed: String, about: String) -> Html {
    let texts = &page.texts;
    let said = match page.embedding.consent {
        ShareConsent::Unseen => say!(texts, HAND_UNSEEN),
        ShareConsent::Blocked => say!(texts, HAND_BLOCKED),
        ShareConsent::Apart => say!(texts, HAND_OPENED),
        ShareConsent::Open | ShareConsent::Refused | ShareConsent::Passed(_) => String::new(),
    };
    let opened = page.embedding.consent == ShareConsent::Apart;
    let yes = {
        let page = page.clone();
        Callback::from(move |event: MouseEvent| {
            let (page, known) = (page.clone(), passed.clone());
            let heard = told(move |word| consent(&page, ShareConsent::heard(&word, &known)));
            host().hand(&passed, &about, &event, &heard);
        })
    };
    let no = |page: &Page| {
        host().decline();
        consent(page, ShareConsent::Refused);
    };
    html! {
        <>
            <div class="buttons">
                <button type="button" onclick={yes}>{say!(texts, HAND_YES)}</button>
                {button(page, say!(texts, HAND_NO), no)}
            </div>
            if host().apart() {
                <p class="hint">{say!(texts, HAND_APART)}</p>
            }
            <p class={if opened { "hint" } else { "error" }} role="status">{said}</p>
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

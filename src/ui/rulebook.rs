//! What the check rests on: every rule as of the filing day, and every doubt with both readings.

use super::context::{use_page, use_title};
use super::parts::{doubt_text, doubts_of, heading, sources};
use std::rc::Rc;
use tirkeu::norm;
use tirkeu::say;
use tirkeu::text::{DoubtText, RuleText, Texts, rulebook};
use yew::prelude::*;

/// Every rule, as of the filing day.
#[component(Rules)]
pub(super) fn rules() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, RULES_TITLE);
    use_title(&page, &title);
    let filing = page.filing();
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, RULES_TITLE_LEAD, day = filing, read = norm::LAW_READ)}</p>
            {for rulebook(texts, filing).into_iter().map(|rule| card(texts, rule))}
        </>
    }
}

fn card(texts: &Rc<Texts>, rule: RuleText) -> Html {
    let since = say!(texts, RULES_TITLE_SINCE, day = rule.from);
    html! {
        <section class="card">
            <h2>{rule.title}</h2>
            <p>{rule.says}</p>
            <p class="hint">{format!("{} · {since}", rule.certainty)}</p>
            {doubts_of(texts, &rule.doubts)}
            {sources(texts, &rule.sources)}
        </section>
    }
}

/// Every doubt, with both readings.
#[component(Doubts)]
pub(super) fn doubts() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, DOUBTS_TITLE);
    use_title(&page, &title);
    let card = |doubt: &DoubtText| html! { <section class="card">{doubt_text(texts, doubt, "h2")}</section> };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, DOUBTS_TITLE_LEAD)}</p>
            {for texts.all_doubts().iter().map(card)}
        </>
    }
}

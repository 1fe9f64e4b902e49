//! What to do after a refusal: what it said is chosen from a list, and lives in the address.

mod answer;
mod letter;

use crate::ui::browser;
use crate::ui::context::{Page, use_page, use_title};
use crate::ui::host::host;
use crate::ui::parts::{heading, named};
use crate::ui::route::GuidePage;
use crate::ui::state::DeviceStatus;
use answer::Answer;
use tirkeu::refusal::{GROUPS, Ground, Group};
use tirkeu::rules::RuleId;
use tirkeu::say;
use yew::prelude::*;

/// The name of a ground's texts.
fn text(ground: Ground) -> String {
    format!("refused-{}", ground.word())
}

/// The page. Its address names a ground, `owner-silent`; a rule of the case that is in its way, `owner-consent`; or nothing.
#[component(RefusedPage)]
pub(super) fn refused_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let word = super::address("refused");
    let of_rule = |rule| Ground::of_rule(rule, &page.case().0);
    let ground = Ground::from_word(&word).or_else(|| RuleId::from_word(&word).map(of_rule));
    let title = ground.map_or_else(|| say!(texts, REFUSED_TITLE), |ground| named(texts, &text(ground)));
    use_title(&page, &title);
    use_top(&page, ground);
    use_own_address(&page, ground, &word);
    match ground {
        Some(ground) => html! { <Answer key={ground.word()} {ground} /> },
        None => grounds(&page, title, !word.is_empty()),
    }
}

/// Begins again at the top, and with nothing copied, when another ground is shown than the first one.
#[hook]
fn use_top(page: &Page, ground: Option<Ground>) {
    let shown = use_mut_ref(|| ground);
    let page = page.clone();
    use_effect_with(ground, move |ground| {
        if shown.replace(*ground) != *ground {
            page.say(DeviceStatus::Nothing);
            host().to_top();
            browser::focus("title");
        }
    });
}

/// Names the ground itself in an address that names a rule: what the case says may be gone tomorrow.
#[hook]
fn use_own_address(page: &Page, ground: Option<Ground>, word: &str) {
    let named = ground.map(Ground::word).filter(|named| *named != word);
    let address = named.map(|named| format!("{}/{named}", page.link(GuidePage::Refused)));
    use_effect_with(address, |address| {
        if let Some(address) = address {
            browser::rewrite(address);
        }
    });
}

/// Every ground, to choose one; `unknown` where the address names one that there is not.
fn grounds(page: &Page, title: String, unknown: bool) -> Html {
    let texts = &page.texts;
    let ground = |ground: &Ground| {
        let href = format!("{}/{}", page.link(GuidePage::Refused), ground.word());
        html! { <li><a {href}>{named(texts, &text(*ground))}</a></li> }
    };
    let group = |group: &Group| {
        html! {
            <section>
                <h2>{named(texts, group.id)}</h2>
                <ul class="grounds">{for group.grounds.iter().map(ground)}</ul>
            </section>
        }
    };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, REFUSED_TITLE_LEAD)}</p>
            if unknown {
                <p class="notice">{say!(texts, REFUSED_TITLE_UNKNOWN)}</p>
            }
            {for GROUPS.iter().map(group)}
        </>
    }
}

//! What paper must say of itself.

use super::super::answers::answers;
use super::super::browser;
use super::super::context::Page;
use super::qr::QrLink;
use tirkeu::assessment::Assessment;
use tirkeu::case::Case;
use tirkeu::interview::{SCREENS, Screen};
use tirkeu::receipt;
use tirkeu::say;
use yew::prelude::*;

/// When and by what the paper was made, and from which answers.
pub(super) fn paper(page: &Page, assessment: &Assessment, case: &Case, address: &AttrValue) -> Html {
    let texts = &page.texts;
    let rulebook = assessment.rulebook;
    let made = say!(
        texts,
        PAPER,
        today = browser::today(),
        filing = case.filing_date,
        rulebook = rulebook,
        version = env!("CARGO_PKG_VERSION")
    );
    let answer = |screen: &Screen| {
        let question = texts.get(screen.title);
        html! { <p>{format!("{question} — {}", answers(texts, &page.answers.accepted, screen, case).join("; "))}</p> }
    };
    let done = SCREENS.iter().filter(|screen| page.answers.accepted.is_done(screen));
    html! {
        <section class="paper">
            if page.answers.accepted.done_count() > 0 {
                <QrLink address={address.clone()} />
            }
            <p>{made}</p>
            <div class="given">{for done.map(answer)}</div>
            <p>{say!(texts, PAPER_HASH, hash = receipt::hash(case).as_str())}</p>
        </section>
    }
}

//! What else one can do with a result.

use super::super::browser;
use super::super::context::{use_page, use_texts};
use super::super::host::host;
use super::super::parts::{CopyField, button, undo};
use super::super::route::{CasesPage, LaterPage};
use super::qr::LinkProps;
use super::together::another_person;
use tirkeu::say;
use yew::prelude::*;

/// A link that holds the answers, and what that means.
#[component(Share)]
pub(super) fn share(LinkProps { address }: &LinkProps) -> Html {
    let texts = &use_texts();
    html! {
        <details class="apart">
            <summary>{say!(texts, SHARE)}</summary>
            <p>{say!(texts, SHARE_WARNING)}</p>
            <CopyField id="share-link" label={say!(texts, SHARE_TEXT)} content={address.to_string()} />
        </details>
    }
}

/// The ways on from the result.
#[component(Tools)]
pub(super) fn tools() -> Html {
    let page = use_page();
    let texts = &page.texts;
    html! {
        <div class="tools buttons">
            <a href={page.link(LaterPage::Check)}>{say!(texts, BUTTON_CHECK)}</a>
            <a href={page.link(CasesPage::Days)}>{say!(texts, DAYS)}</a>
            {undo(&page)}
            if host().own() {
                {button(&page, say!(texts, BUTTON_PRINT), |_| browser::print())}
            }
            {button(&page, say!(texts, BUTTON_ANOTHER), another_person)}
            {button(&page, say!(texts, BUTTON_FINISH), |page| page.start_anew())}
        </div>
    }
}

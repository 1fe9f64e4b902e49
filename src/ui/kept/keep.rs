//! The ways to keep a case: on this device under a name, the result as a page, the case as data, its receipt.

use super::super::browser;
use super::super::context::{Page, use_page};
use super::super::files;
use super::super::form;
use super::super::parts::button;
use super::super::route::CasesPage;
use super::super::state::DeviceStatus;
use super::status::status;
use tirkeu::say;
use yew::prelude::*;

/// The field of the name to keep a case under.
const NAME: &str = "kept.name";

/// Those ways, with what each means.
#[component(Keep)]
pub(crate) fn keep() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let open = match page.device.status {
        DeviceStatus::Nothing | DeviceStatus::Copied(_) | DeviceStatus::LeftOut(_) | DeviceStatus::NoAnswers => false,
        DeviceStatus::Kept(_)
        | DeviceStatus::Refused
        | DeviceStatus::Erased
        | DeviceStatus::Unreadable
        | DeviceStatus::Wrong(_) => true,
    };
    html! {
        <div class="apart">
            <details {open}>
                <summary>{say!(texts, KEPT_KEEP)}</summary>
                {status(&page)}
                {form::line(&page, NAME, say!(texts, KEPT_NAME), Some(say!(texts, KEPT_HINT)), "text", "")}
                <div class="buttons">
                    {button(&page, say!(texts, KEPT_SAVE), on_device)}
                    <a href={page.link(CasesPage::Kept)}>{say!(texts, KEPT)}</a>
                </div>
                <div class="buttons">
                    {button(&page, say!(texts, FILE_PAGE), as_page)}
                </div>
                <details>
                    <summary>{say!(texts, FILE_EXPERTS)}</summary>
                    <div class="buttons">
                        {button(&page, say!(texts, FILE_CASE), as_data)}
                        {button(&page, say!(texts, FILE_RECEIPT), as_receipt)}
                    </div>
                </details>
            </details>
        </div>
    }
}

/// Keeps the answers on this device, under the name that is typed, or else under that of the day.
fn on_device(page: &Page) {
    let name = page.answers.typed.get(NAME).trim().to_owned();
    let name = if name.is_empty() { page.texts.show(&browser::today().into()) } else { name };
    let written = browser::encode_answers(page.filing(), &page.answers.accepted);
    // What could not be read again is not kept.
    let kept = browser::decode_answers(&written).and_then(|_| files::keep(&name, &written));
    page.say(kept.map_or(DeviceStatus::Refused, DeviceStatus::Kept));
}

/// Hands out the result as a page.
fn as_page(page: &Page) {
    files::save_page(page.texts.lang(), browser::today());
}

/// Hands out the case as data.
fn as_data(page: &Page) {
    let today = browser::today();
    files::save_case(&page.answers.accepted.facts(today).into(), today);
}

/// Hands out the receipt of the case.
fn as_receipt(page: &Page) {
    files::save_receipt(&page.case().0, browser::today());
}

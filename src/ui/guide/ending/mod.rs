//! How a registration ends: a short check, and what the law says. The answers of the check live in the address.

mod check;
mod law;
mod outcome;
mod state;

use crate::ui::browser;
use crate::ui::context::{Page, use_page, use_title};
use crate::ui::parts::{heading, named};
use crate::ui::route::GuidePage;
use crate::ui::state::DeviceStatus;
use check::Check;
use law::statements;
use state::{CheckAction, CheckHandle, CheckState};
use tirkeu::ending::{PARTS, Part, Walk};
use tirkeu::say;
use yew::prelude::*;

/// The answers in the address of the page.
fn address() -> String {
    super::address("ending")
}

/// The page.
#[component(EndingPage)]
pub(super) fn ending_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, ENDING_TITLE);
    use_title(&page, &title);
    let check = use_reducer_eq(|| CheckState::at(&address()));
    use_address(&page, &check);
    use_effect_with(check.focus, |focus| {
        if let Some((_, id)) = focus {
            browser::focus(id);
        }
    });
    // All of it is long: who opens the page sees the first part, and what else there is to read.
    let part = |(index, part): (usize, &Part)| {
        html! {
            <details open={index == 0}>
                <summary>{named(texts, part.id)}</summary>
                {statements(&page, part.statements, "h3")}
            </details>
        }
    };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, ENDING_TITLE_LEAD)}</p>
            <Check check={check.clone()} />
            <section>
                <h2>{say!(texts, ENDING_LAW)}</h2>
                {for PARTS.iter().enumerate().map(part)}
            </section>
        </>
    }
}

/// Keeps answers and address the same: whichever changes, the other follows.
#[hook]
fn use_address(page: &Page, check: &CheckHandle) {
    let visit = page.visit.clone();
    let page = page.clone();
    use_effect_with(check.walk.written(), move |written| {
        if Walk::read(&address()).written() != *written {
            let rest = if written.is_empty() { String::new() } else { format!("/{written}") };
            browser::rewrite(&(page.link(GuidePage::Ending) + &rest));
            if page.device.status != DeviceStatus::Nothing {
                page.say(DeviceStatus::Nothing);
            }
        }
    });
    // People go back, or follow a link.
    let check = check.dispatcher();
    use_effect_with((*visit).clone(), move |_| check.dispatch(CheckAction::Arrive(address())));
}

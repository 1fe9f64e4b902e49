//! Tools of the bench: back and on again, copy, print, clear; and the link that holds the figures.

use super::PartProps;
use super::figures::MOST;
use super::form::presses;
use super::state::BenchAction;
use crate::ui::browser;
use crate::ui::context::{use_page, use_texts};
use crate::ui::host::host;
use crate::ui::parts::CopyField;
use crate::ui::route::LandlordPage;
use tirkeu::say;
use yew::prelude::*;

/// Buttons for all figures.
#[component(Tools)]
pub(super) fn tools(PartProps { bench }: &PartProps) -> Html {
    let texts = use_texts();
    // These stay when they can do nothing, so that the focus has where to be.
    let turn = |can: bool, label: String, action: BenchAction| {
        let onclick = presses(bench, action);
        html! { <button type="button" aria-disabled={(!can).then_some("true")} {onclick}>{label}</button> }
    };
    let button = |label: String, action: BenchAction| {
        let onclick = presses(bench, action);
        html! { <button type="button" {onclick}>{label}</button> }
    };
    html! {
        <div class="tools">
            {turn(bench.can_undo(), say!(texts, BUTTON_UNDO), BenchAction::Undo)}
            {turn(bench.can_redo(), say!(texts, BUTTON_REDO), BenchAction::Redo)}
            if bench.figures.count() < MOST {
                {button(say!(texts, BENCH_VARIANTS_COPY), BenchAction::Copy)}
            }
            if host().own() {
                <button type="button" onclick={|_| browser::print()}>{say!(texts, BUTTON_PRINT)}</button>
            }
            {button(say!(texts, BENCH_CLEAR), BenchAction::Clear)}
        </div>
    }
}

/// A link that holds the figures, and what that means.
#[component(Share)]
pub(super) fn share(PartProps { bench }: &PartProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let content = format!("{}{}{}", host().address(), page.link(LandlordPage::Bench), bench.figures.address());
    html! {
        <details class="apart">
            <summary>{say!(texts, BENCH_LINK)}</summary>
            <p>{say!(texts, BENCH_LINK_WARNING)}</p>
            <CopyField id="bench-link" label={say!(texts, BENCH_LINK_TEXT)} {content} />
        </details>
    }
}

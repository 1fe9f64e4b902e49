//! Ways of reading tables that this device keeps, and only when a person asks for it: offered again for files with the same
//! columns.

use super::PartProps;
use super::state::{Keeping, Mapping, State};
use super::store::on;
use super::update::{KEPT_NAME, Msg};
use crate::ui::form;
use tirkeu::batch::fold;
use tirkeu::say;
use yew::prelude::*;

/// The ways that fit this file, and the wish to keep the one that is shown.
pub(super) fn kept_ways(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let offer = |mapping: &Mapping| {
        let (apply, erase) = (mapping.name.clone(), mapping.name.clone());
        let name = mapping.name.as_str();
        html! {
            <div class="buttons">
                <button type="button" onclick={on(move |_| Msg::Apply(apply.clone()))}>
                    {say!(texts, PORTFOLIO_KEPT_APPLY, name = name)}
                </button>
                <button type="button" onclick={on(move |_| Msg::Erase(erase.clone()))}>
                    {say!(texts, PORTFOLIO_KEPT_ERASE, name = name)}
                </button>
            </div>
        }
    };
    let fitting: Vec<_> = state.kept.iter().filter(|mapping| fits(mapping, state)).map(offer).collect();
    let said = match state.keeping {
        Keeping::Nothing => None,
        Keeping::Done => Some(html! { <p>{say!(texts, PORTFOLIO_KEPT_DONE)}</p> }),
        Keeping::Refused => Some(html! { <p class="error">{say!(texts, KEPT_REFUSED)}</p> }),
    };
    html! {
        <section class="kept">
            if !fitting.is_empty() {
                <p>{say!(texts, PORTFOLIO_KEPT_OFFER)}</p>
                {for fitting}
            }
            <details open={state.keeping != Keeping::Nothing}>
                <summary>{say!(texts, PORTFOLIO_KEPT)}</summary>
                <div role="status">{said}</div>
                {form::line(props, KEPT_NAME, say!(texts, PORTFOLIO_KEPT_NAME), Some(say!(texts, PORTFOLIO_KEPT_HINT)), "text", "")}
                <div class="buttons">
                    <button type="button" onclick={on(|_| Msg::Keep)}>{say!(texts, PORTFOLIO_KEPT_KEEP)}</button>
                </div>
            </details>
        </section>
    }
}

/// Whether a way was kept for a file with the same columns.
fn fits(mapping: &Mapping, state: &State) -> bool {
    let names = state.shown_columns().iter().map(|column| fold(&column.name));
    names.eq(mapping.headings.iter().map(|name| fold(name)))
}

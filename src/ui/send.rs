//! A text to send: copied, through the system's own sheet, or by a messenger that the reader opens; to an office on paper.

use super::browser;
use super::context::use_page;
use super::host::host;
use super::parts::{CopyField, about, instead};
use tirkeu::say;
use yew::prelude::*;

/// A text, its name, the id of its field, and whether it is for an office, which no messenger reaches.
#[derive(PartialEq, Properties)]
pub(crate) struct SendProps {
    pub(crate) id: &'static str,
    pub(crate) label: String,
    pub(crate) content: String,
    #[prop_or_default]
    pub(crate) office: bool,
}

/// The text behind its name, with the ways to send it. The links carry the text that is shown and nothing else, and no address
/// is asked before one of them is pressed.
#[component(Send)]
pub(crate) fn send(SendProps { id, label, content, office }: &SendProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let encoded = browser::encode(content);
    let text = content.clone();
    let share = browser::can_share().then(|| {
        let onclick = instead::<MouseEvent>(&page, move |_| browser::share(&text));
        html! { <button type="button" {onclick}><span>{about(say!(texts, SEND_SHARE), label)}</span></button> }
    });
    let messenger = |name: String, address: &str| {
        html! { <a href={format!("{address}{encoded}")} target="_blank" rel="noopener noreferrer"><span>{about(name, label)}</span></a> }
    };
    let ways = if *office {
        let name = about(say!(texts, BUTTON_PRINT), label);
        let own = host().own();
        html! {
            if own {
                <button type="button" onclick={|_| browser::print()}><span>{name}</span></button>
            }
        }
    } else {
        html! {
            <>
                {messenger(say!(texts, SEND_SHARE_WHATSAPP), "https://wa.me/?text=")}
                {messenger(say!(texts, SEND_SHARE_TELEGRAM), "https://t.me/share/url?url=")}
            </>
        }
    };
    html! {
        <details class="send">
            <summary>{label}</summary>
            // On paper, and in a file, the text itself stands.
            <p class="printed">{content}</p>
            <CopyField {id} label={format!("{label}: {}", say!(texts, SEND_SHARE_TEXT))} content={content.clone()} />
            <div class="buttons">
                {for share}
                {ways}
            </div>
            if !office {
                <p class="hint">{say!(texts, SEND_SHARE_HINT)}</p>
            }
        </details>
    }
}

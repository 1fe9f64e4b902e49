//! Code to be copied.

use crate::ui::browser;
use crate::ui::context::use_page;
use crate::ui::parts::about;
use crate::ui::state::DeviceStatus;
use std::collections::BTreeMap;
use tirkeu::say;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// File of the hashes of the files of this release.
const HASHES: &str = "integrity.json";

/// Code under its label. In it `HERE/` is where the site is, `LANG` the language in use.
#[derive(PartialEq, Properties)]
pub(super) struct SampleProps {
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) code: AttrValue,
    /// File of the site whose hash goes in the place of `HASH`; empty where no hash is wanted.
    #[prop_or_default]
    pub(super) file: &'static str,
}

/// Code with the button that copies it.
#[component(Sample)]
pub(super) fn sample(SampleProps { id, label, code, file }: &SampleProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let hash = use_hash(file);
    let code = code.replace("HERE/", &browser::directory()).replace("LANG", texts.lang().word()).replace("HASH", &hash);
    let copied = page.device.status == DeviceStatus::Copied(id);
    let (id, copy) = (*id, code.clone());
    let onclick = {
        let page = page.clone();
        Callback::from(move |_: MouseEvent| page.copy(id, copy.clone()))
    };
    html! {
        <figure class="sample">
            <figcaption>{label}</figcaption>
            <pre {id} tabindex="-1"><code>{code}</code></pre>
            <button type="button" {onclick}>{about(say!(texts, BUTTON_COPY), label)}</button>
            <span class="notice" role="status">{copied.then(|| say!(texts, COPIED))}</span>
        </figure>
    }
}

/// The hash of a file; dots where the list of hashes cannot be read.
#[hook]
fn use_hash(file: &'static str) -> UseStateHandle<String> {
    let hash = use_state(|| "sha384-…".to_owned());
    let setter = hash.setter();
    use_effect_with(file, move |file| {
        let file = *file;
        if !file.is_empty() {
            spawn_local(async move {
                let hashes: Option<BTreeMap<String, String>> = browser::load_json(HASHES).await;
                if let Some(hash) = hashes.and_then(|mut hashes| hashes.remove(file)) {
                    setter.set(hash);
                }
            });
        }
    });
    hash
}

//! Code to be copied.

use crate::ui::browser;
use crate::ui::context::use_page;
use crate::ui::parts::about;
use crate::ui::state::DeviceStatus;
use serde::Deserialize;
use std::collections::BTreeMap;
use tirkeu::say;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// File of the hashes of the files of this release.
const HASHES: &str = "integrity.json";
/// The folder of this release, beside the addresses that move on.
pub(super) const FOLDER: &str = concat!("v", env!("CARGO_PKG_VERSION"), "/");

/// Code under its label. In it `HERE/` is where the site is, `FOLDER/` the folder of this release, `LANG` the language in use.
#[derive(PartialEq, Properties)]
pub(super) struct SampleProps {
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) code: AttrValue,
    /// File of the site whose hash goes in the place of `HASH`; empty where no hash is wanted.
    #[prop_or_default]
    pub(super) file: &'static str,
}

/// The list of hashes of a release, as far as samples need it.
#[derive(Deserialize)]
struct Release {
    files: BTreeMap<String, String>,
}

/// Code with the button that copies it.
#[component(Sample)]
pub(super) fn sample(SampleProps { id, label, code, file }: &SampleProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let hash = use_hash(file);
    let code = code.replace("HERE/", &browser::directory()).replace("FOLDER/", FOLDER);
    let code = code.replace("LANG", texts.lang().word()).replace("HASH", &hash);
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
                let release: Option<Release> = browser::load_json(HASHES).await;
                if let Some(hash) = release.and_then(|mut release| release.files.remove(file)) {
                    setter.set(hash);
                }
            });
        }
    });
    hash
}

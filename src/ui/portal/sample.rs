//! Code to be copied.

use crate::ui::dom::{button_about, el, node, text};
use crate::ui::{Action, Said, View, browser};
use js_sys::Reflect;
use std::rc::Rc;
use tirkeu::say;
use tirkeu::text::Texts;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Where the hashes of the files of this release stand.
const HASHES: &str = "integrity.json";

/// Code as it is.
pub(super) fn plain(view: &View<'_>, id: &'static str, label: String, code: String) -> Html {
    of_file(view, id, label, code, "")
}

/// Code that loads a file of the site, whose hash goes in the place of `HASH`.
pub(super) fn of_file(view: &View<'_>, id: &'static str, label: String, code: String, file: &'static str) -> Html {
    let (texts, act) = (view.texts.clone(), view.act.clone());
    let copied = *view.said == Said::Copied(id);
    let code = code.replace("HERE/", &browser::directory()).replace("LANG", texts.lang().word());
    html! { <Sample key={id} {texts} {act} {id} {label} {code} {file} {copied} /> }
}

#[derive(PartialEq, Properties)]
struct Given {
    texts: Rc<Texts>,
    act: Callback<Action>,
    id: &'static str,
    label: String,
    code: String,
    /// Empty where no hash is wanted.
    file: &'static str,
    copied: bool,
}

struct Sample {
    /// Stays unsaid where the list of hashes cannot be read.
    hash: String,
}

impl Component for Sample {
    type Message = String;
    type Properties = Given;

    fn create(ctx: &Context<Self>) -> Self {
        let file = ctx.props().file;
        if !file.is_empty() {
            ctx.link().send_future_batch(async move {
                let hashes = browser::load_json(HASHES).await.unwrap_or(JsValue::NULL);
                Reflect::get(&hashes, &file.into()).ok().and_then(|hash| hash.as_string())
            });
        }
        Self { hash: "sha384-…".to_owned() }
    }

    fn update(&mut self, _: &Context<Self>, hash: String) -> bool {
        self.hash = hash;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Given { texts, act, id, label, code, copied, .. } = ctx.props();
        let code = code.replace("HASH", &self.hash);
        let copy = Action::Copy(id, code.clone());
        let onclick = act.reform(move |_: MouseEvent| copy.clone());
        let copied = if *copied { say!(texts, COPIED) } else { String::new() };
        let parts = vec![
            text("figcaption", "", label.clone()),
            node("pre", &[("id", id), ("tabindex", "-1")], vec![text("code", "", code)]),
            button_about(say!(texts, BUTTON_COPY), label, onclick),
            node("span", &[("class", "notice"), ("role", "status")], vec![copied.into()]),
        ];
        el("figure", "sample", parts)
    }
}

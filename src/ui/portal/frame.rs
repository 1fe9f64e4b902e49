//! The check as a page within another, of an origin of its own.

use super::component::{attributes, events};
use super::preview::preview;
use super::sample::{of_file, plain};
use super::{paragraphs, prose};
use crate::ui::View;
use crate::ui::dom::{el, heading, part};
use tirkeu::say;
use yew::prelude::*;

const ELEMENT: &str = r#"<script src="HERE/embed.js" async integrity="HASH" crossorigin></script>
<div data-tirkeu data-lang="LANG"></div>"#;

const PREFILLED: &str = r#"<div data-tirkeu data-lang="LANG" data-request="verdict"
  data-case='{ "registration": "permanent", "applicant": { "status": "citizen" } }'></div>"#;

const SCRIPT: &str = r#"const check = document.querySelector("[data-tirkeu]");
check.addEventListener("tirkeu-error", ({ detail }) => console.warn(detail.errors));
check.addEventListener("tirkeu-result", ({ detail }) => console.log(detail.verdict));"#;

const EVENTS: [&str; 5] = ["tirkeu-ready", "tirkeu-progress", "tirkeu-assessed", "tirkeu-error", "tirkeu-result"];

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, FRAME_TITLE);
    let samples = vec![
        of_file(view, "element", say!(texts, CODE_HTML), ELEMENT.to_owned(), "embed.js"),
        el("p", "hint", vec![prose(&say!(texts, CODE_HASH))]),
        plain(view, "prefilled", say!(texts, CODE_PREFILLED), PREFILLED.to_owned()),
        plain(view, "script", say!(texts, CODE_SCRIPT), SCRIPT.to_owned()),
    ];
    let mut content = vec![heading(title.clone())];
    content.extend(paragraphs([say!(texts, FRAME_TITLE_LEAD), say!(texts, EMBED_TITLE_LEAD)]));
    content.extend([
        part(say!(texts, CODE), samples),
        preview(view, true, &EVENTS),
        attributes(view, "data-", say!(texts, ATTRIBUTES_FRAME)),
        events(view, &EVENTS, say!(texts, EVENTS_FRAME)),
        part(
            say!(texts, SECURITY),
            paragraphs([
                say!(texts, SECURITY_ORIGIN),
                say!(texts, SECURITY_MESSAGES),
                say!(texts, SECURITY_PREFILL),
                say!(texts, SECURITY_CLICK),
            ]),
        ),
    ]);
    (title, content.into_iter().collect())
}

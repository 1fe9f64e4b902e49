//! The check as a page within another, of an origin of its own.

use super::component::{attributes, events, failures};
use super::preview::Preview;
use super::prose::{Paragraphs, prose};
use super::sample::{FOLDER, Sample};
use crate::ui::context::{use_page, use_title};
use crate::ui::parts::heading;
use tirkeu::say;
use yew::prelude::*;

const ELEMENT: &str = r#"<script src="HERE/FOLDER/embed.js" async integrity="HASH" crossorigin></script>
<div data-tirkeu data-lang="LANG"></div>"#;

const PREFILLED: &str = r#"<div data-tirkeu data-lang="LANG" data-request="verdict"
  data-case='{ "registration": "permanent", "applicant": { "status": "citizen" } }'></div>"#;

const SCRIPT: &str = r#"for (const check of document.querySelectorAll("[data-tirkeu]")) {
  check.addEventListener("tirkeu-error", ({ detail }) => console.warn(detail.errors));
  check.addEventListener("tirkeu-declined", () => console.log("no"));
  check.addEventListener("tirkeu-result", ({ detail }) => console.log(detail.verdict));
}"#;

/// A page that can place no script.
const PLAIN: &str =
    r#"<iframe src="HERE/frame.html#lang=LANG&theme=light" title="Tirkeu" width="100%" height="704"></iframe>"#;

const EVENTS: [&str; 5] = ["tirkeu-ready", "tirkeu-language", "tirkeu-error", "tirkeu-declined", "tirkeu-result"];

/// The guide to the frame.
#[component(FrameGuide)]
pub(super) fn frame_guide() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, FRAME_TITLE);
    use_title(&page, &title);
    let leads = vec![say!(texts, FRAME_TITLE_LEAD), say!(texts, EMBED_TITLE_LEAD)];
    let security = vec![
        say!(texts, SECURITY_ORIGIN),
        say!(texts, SECURITY_MESSAGES),
        say!(texts, SECURITY_SILENT),
        say!(texts, SECURITY_PREFILL),
        say!(texts, SECURITY_CLICK),
        say!(texts, SECURITY_APART),
        say!(texts, SECURITY_WINDOW),
    ];
    let left = [
        say!(texts, SECURITY_LEFT_FOCUS),
        say!(texts, SECURITY_LEFT_KEYS),
        say!(texts, SECURITY_LEFT_SITE),
        say!(texts, SECURITY_LEFT_GIVEN),
    ];
    html! {
        <>
            {heading(title)}
            <Paragraphs texts={leads} />
            <section>
                <h2>{say!(texts, CODE)}</h2>
                <Sample id="element" label={say!(texts, CODE_HTML)} code={ELEMENT} file="embed.js" />
                <p class="hint">{prose(&say!(texts, CODE_HASH, folder = FOLDER))}</p>
                <Sample id="prefilled" label={say!(texts, CODE_PREFILLED)} code={PREFILLED} />
                <Sample id="script" label={say!(texts, CODE_SCRIPT)} code={SCRIPT} />
                <p>{prose(&say!(texts, FRAME_TITLE_HEIGHT))}</p>
                <p>{prose(&say!(texts, FRAME_TITLE_COLOURS))}</p>
                <Sample id="plain" label={say!(texts, FRAME_TITLE_PLAIN)} code={PLAIN} />
            </section>
            <Preview frame=true events={&EVENTS[..]} />
            {attributes(texts, "data-", say!(texts, ATTRIBUTES_FRAME))}
            {events(texts, &EVENTS, say!(texts, EVENTS_FRAME))}
            {failures(texts, "tirkeu-error")}
            <section>
                <h2>{say!(texts, SECURITY)}</h2>
                <Paragraphs texts={security} />
                <h3>{say!(texts, SECURITY_LEFT)}</h3>
                <ul>{for left.iter().map(|what| html! { <li>{prose(what)}</li> })}</ul>
            </section>
        </>
    }
}

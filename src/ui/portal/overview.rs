//! Which of the ways to choose, and what holds for all of them.

use super::prose::{Paragraphs, prose};
use super::sample::{FOLDER, Sample};
use super::sizes::{Sizes, Support};
use super::tender::Tender;
use super::{Way, ways};
use crate::ui::browser;
use crate::ui::context::{Page, use_page, use_texts, use_title};
use crate::ui::parts::heading;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// Headers that let another origin load the files.
const HEADERS: &str = "Access-Control-Allow-Origin: *\nCross-Origin-Resource-Policy: cross-origin";

/// The overview of all ways.
#[component(Overview)]
pub(super) fn overview() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, EMBED_TITLE);
    use_title(&page, &title);
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, EMBED_TITLE_LEAD)}</p>
            <p>{prose(&say!(texts, EMBED_TITLE_TEXT))}</p>
            {which(&page)}
            {security(texts)}
            <Policy />
            {hashes(texts)}
            {hosting(texts)}
            {topic(say!(texts, STRICT), vec![say!(texts, STRICT_TYPES), say!(texts, STRICT_WASM)])}
            <Privacy />
            {versions(texts)}
            {licences(texts)}
            <Sizes />
            <Support />
            <Tender />
            {topic(say!(texts, RECEIPTS), vec![say!(texts, RECEIPTS_TEXT), say!(texts, RECEIPTS_PROOF)])}
        </>
    }
}

/// A topic in paragraphs.
fn topic(title: String, texts: Vec<String>) -> Html {
    html! {
        <section>
            <h2>{title}</h2>
            <Paragraphs {texts} />
        </section>
    }
}

/// The three ways beside each other.
fn which(page: &Page) -> Html {
    let texts = &page.texts;
    let suits = [say!(texts, COMPONENT_TITLE_SUITS), say!(texts, FRAME_TITLE_SUITS), say!(texts, PACKAGE_TITLE_SUITS)];
    let reads = [say!(texts, COMPONENT_TITLE_READS), say!(texts, FRAME_TITLE_READS), say!(texts, PACKAGE_TITLE_READS)];
    let card = |((Way { page: way, title, lead }, suits), reads): ((Way, String), String)| {
        html! {
            <div class="card">
                <h3><a href={page.link(way)}>{title}</a></h3>
                <p>{prose(&lead)}</p>
                <dl>
                    <div><dt>{say!(texts, EMBED_TITLE_SUITS)}</dt><dd>{suits}</dd></div>
                    <div><dt>{say!(texts, EMBED_TITLE_READS)}</dt><dd>{reads}</dd></div>
                </dl>
            </div>
        }
    };
    html! {
        <section>
            <h2>{say!(texts, EMBED_TITLE_WHICH)}</h2>
            {for ways(page).into_iter().zip(suits).zip(reads).map(card)}
        </section>
    }
}

fn security(texts: &Texts) -> Html {
    let notes = [
        say!(texts, SECURITY_COMPONENT),
        say!(texts, SECURITY_ORIGIN),
        say!(texts, SECURITY_MESSAGES),
        say!(texts, SECURITY_PREFILL),
        say!(texts, SECURITY_CONSENT),
        say!(texts, SECURITY_CLICK),
        say!(texts, SECURITY_APART),
        say!(texts, SECURITY_WINDOW),
        say!(texts, SECURITY_RESULT),
    ];
    html! {
        <section>
            <h2>{say!(texts, SECURITY)}</h2>
            <ul>{for notes.iter().map(|note| html! { <li>{prose(note)}</li> })}</ul>
        </section>
    }
}

/// The least that the host's policy must allow.
#[component(Policy)]
fn policy() -> Html {
    let texts = use_texts();
    let directory = browser::directory();
    let origin: Vec<_> = directory.split('/').take(3).collect();
    let origin = origin.join("/");
    let component = format!("script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}");
    let frame = format!("script-src {origin}; frame-src {origin}");
    html! {
        <section>
            <h2>{say!(texts, CSP)}</h2>
            <p>{prose(&say!(texts, CSP_TEXT))}</p>
            <Sample id="csp-component" label={say!(texts, COMPONENT_TITLE)} code={component} />
            <Sample id="csp-frame" label={say!(texts, FRAME_TITLE)} code={frame} />
            <Sample id="csp-package" label={say!(texts, PACKAGE_TITLE)} code="script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" />
            <Paragraphs texts={vec![say!(texts, CSP_WASM), say!(texts, CSP_FRAME)]} />
        </section>
    }
}

fn hashes(texts: &Texts) -> Html {
    let notes = vec![
        say!(texts, HASHES_TEXT),
        say!(texts, HASHES_COMPONENT),
        say!(texts, HASHES_FRAME),
        say!(texts, HASHES_PIN, folder = FOLDER),
    ];
    topic(say!(texts, HASHES), notes)
}

fn versions(texts: &Texts) -> Html {
    let notes = vec![
        say!(texts, VERSIONS_TEXT),
        say!(texts, VERSIONS_LAW),
        say!(texts, VERSIONS_MESSAGES),
        say!(texts, VERSIONS_PINNED, folder = FOLDER),
        say!(texts, VERSIONS_KEPT),
        say!(texts, VERSIONS_ENDS),
        say!(texts, VERSIONS_MENDED),
    ];
    topic(say!(texts, VERSIONS), notes)
}

/// What the licences of others ask for: files that are made with the site.
fn licences(texts: &Texts) -> Html {
    let files = [(say!(texts, LICENCES_NOTICES), "THIRD-PARTY.txt"), (say!(texts, LICENCES_LIST), "sbom.cdx.json")];
    html! {
        <section>
            <h2>{say!(texts, LICENCES)}</h2>
            <p>{say!(texts, LICENCES_TEXT)}</p>
            <ul>{for files.iter().map(|(what, file)| html! { <li><a href={*file}>{prose(what)}</a></li> })}</ul>
        </section>
    }
}

fn hosting(texts: &Texts) -> Html {
    let notes = vec![
        say!(texts, HOSTING_TYPES),
        say!(texts, HOSTING_FRAMED),
        say!(texts, HOSTING_INLINE),
        say!(texts, HOSTING_FOLDER, folder = FOLDER),
    ];
    html! {
        <section>
            <h2>{say!(texts, HOSTING)}</h2>
            <p>{prose(&say!(texts, HOSTING_TEXT))}</p>
            <Sample id="headers" label={say!(texts, HOSTING_HEADERS)} code={HEADERS} />
            <Paragraphs texts={notes} />
        </section>
    }
}

/// A statement on privacy that hosts may take over.
#[component(Privacy)]
fn privacy() -> Html {
    let texts = use_texts();
    let directory = browser::directory();
    let host = directory.split('/').nth(2).unwrap_or_default();
    let statement =
        [say!(texts, PRIVACY_STATEMENT, host = host), say!(texts, PRIVACY_COMPONENT), say!(texts, PRIVACY_RESULT)];
    html! {
        <section>
            <h2>{say!(texts, PRIVACY)}</h2>
            <p>{say!(texts, PRIVACY_NOTE)}</p>
            <Sample id="statement" label={say!(texts, PRIVACY_LABEL)} code={statement.join("\n\n")} />
        </section>
    }
}

//! Which of the ways to choose, and what holds for all of them.

use super::sample::plain;
use super::{paragraphs, prose, table, ways};
use crate::ui::dom::{el, heading, link, pair, part, text};
use crate::ui::route::Place;
use crate::ui::{View, browser};
use tirkeu::say;
use yew::prelude::*;

/// What a build may weigh; it fails above that.
const BUDGET: &str = include_str!("../../../tests/budget.json");

/// Headers that let another origin load the files.
const HEADERS: &str = "Access-Control-Allow-Origin: *\nCross-Origin-Resource-Policy: cross-origin";

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, EMBED_TITLE);
    let mut content = vec![heading(title.clone()), text("p", "lead", say!(texts, EMBED_TITLE_LEAD))];
    content.extend(paragraphs([say!(texts, EMBED_TITLE_TEXT)]));
    content.push(which(view));
    content.push(part(say!(texts, SECURITY), vec![security(view)]));
    content.push(policy(view));
    content.push(part(say!(texts, HASHES), paragraphs([say!(texts, HASHES_TEXT), say!(texts, HASHES_PIN)])));
    content.push(hosting(view));
    content.push(part(say!(texts, STRICT), paragraphs([say!(texts, STRICT_TYPES), say!(texts, STRICT_WASM)])));
    content.push(privacy(view));
    let versions = paragraphs([say!(texts, VERSIONS_TEXT), say!(texts, VERSIONS_LAW), say!(texts, VERSIONS_MESSAGES)]);
    content.push(part(say!(texts, VERSIONS), versions));
    content.push(sizes(view));
    content.push(support(view));
    content.push(part(say!(texts, RECEIPTS), paragraphs([say!(texts, RECEIPTS_TEXT), say!(texts, RECEIPTS_PROOF)])));
    (title, content.into_iter().collect())
}

/// The three ways beside each other.
fn which(view: &View<'_>) -> Html {
    let texts = view.texts;
    let suits = [say!(texts, COMPONENT_TITLE_SUITS), say!(texts, FRAME_TITLE_SUITS), say!(texts, PACKAGE_TITLE_SUITS)];
    let reads = [say!(texts, COMPONENT_TITLE_READS), say!(texts, FRAME_TITLE_READS), say!(texts, PACKAGE_TITLE_READS)];
    let card = |(((place, title, lead), suits), reads): (((Place, String, String), String), String)| {
        let pairs = vec![pair(say!(texts, EMBED_TITLE_SUITS), suits), pair(say!(texts, EMBED_TITLE_READS), reads)];
        let title = el("h3", "", vec![link(view.link(place), vec![title.into()])]);
        el("div", "card", vec![title, el("p", "", vec![prose(&lead)]), el("dl", "", pairs)])
    };
    let cards = ways(view).into_iter().zip(suits).zip(reads).map(card).collect();
    part(say!(texts, EMBED_TITLE_WHICH), cards)
}

fn security(view: &View<'_>) -> Html {
    let texts = view.texts;
    let notes = [
        say!(texts, SECURITY_COMPONENT),
        say!(texts, SECURITY_ORIGIN),
        say!(texts, SECURITY_MESSAGES),
        say!(texts, SECURITY_PREFILL),
        say!(texts, SECURITY_CONSENT),
        say!(texts, SECURITY_CLICK),
        say!(texts, SECURITY_RESULT),
    ];
    el("ul", "", notes.iter().map(|note| el("li", "", vec![prose(note)])).collect())
}

/// The least that the host's policy must allow.
fn policy(view: &View<'_>) -> Html {
    let texts = view.texts;
    let directory = browser::directory();
    let origin: Vec<_> = directory.split('/').take(3).collect();
    let origin = origin.join("/");
    let component = format!("script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}");
    let frame = format!("script-src {origin}; frame-src {origin}");
    let package = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'".to_owned();
    let mut content = vec![
        text("p", "", say!(texts, CSP_TEXT)),
        plain(view, "csp-component", say!(texts, COMPONENT_TITLE), component),
        plain(view, "csp-frame", say!(texts, FRAME_TITLE), frame),
        plain(view, "csp-package", say!(texts, PACKAGE_TITLE), package),
    ];
    content.extend(paragraphs([say!(texts, CSP_WASM), say!(texts, CSP_FRAME)]));
    part(say!(texts, CSP), content)
}

fn hosting(view: &View<'_>) -> Html {
    let texts = view.texts;
    let mut content = paragraphs([say!(texts, HOSTING_TEXT)]);
    content.push(plain(view, "headers", say!(texts, HOSTING_HEADERS), HEADERS.to_owned()));
    content.extend(paragraphs([say!(texts, HOSTING_TYPES), say!(texts, HOSTING_FRAMED), say!(texts, HOSTING_INLINE)]));
    part(say!(texts, HOSTING), content)
}

fn privacy(view: &View<'_>) -> Html {
    let texts = view.texts;
    let directory = browser::directory();
    let host = directory.split('/').nth(2).unwrap_or_default();
    let statement =
        [say!(texts, PRIVACY_STATEMENT, host = host), say!(texts, PRIVACY_COMPONENT), say!(texts, PRIVACY_RESULT)];
    let content = vec![
        text("p", "", say!(texts, PRIVACY_NOTE)),
        plain(view, "statement", say!(texts, PRIVACY_LABEL), statement.join("\n\n")),
    ];
    part(say!(texts, PRIVACY), content)
}

fn sizes(view: &View<'_>) -> Html {
    let texts = view.texts;
    let parts = [
        (say!(texts, SIZES_COMPONENT), "component"),
        (say!(texts, SIZES_EMBED), "embed"),
        (say!(texts, SIZES_PACKAGE), "package"),
        (say!(texts, SIZES_LANGUAGE), "language"),
    ];
    let row = |(what, name): (String, &str)| {
        let figure = thousands(limit(name)?);
        Some((prose(&what), say!(texts, SIZES_KILOBYTES, figure = figure).into()))
    };
    let rows = parts.into_iter().filter_map(row).collect();
    let columns = [say!(texts, SIZES_WHAT), say!(texts, SIZES_MOST)];
    part(say!(texts, SIZES), vec![text("p", "", say!(texts, SIZES_TEXT)), table(say!(texts, SIZES), columns, rows)])
}

/// The limit of that name, in bytes.
fn limit(name: &str) -> Option<u32> {
    let (_, rest) = BUDGET.split_once(&format!("\"{name}\": "))?;
    rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// Thousands, of which a part counts as a whole.
fn thousands(bytes: u32) -> u32 {
    bytes.div_ceil(1_000)
}

fn support(view: &View<'_>) -> Html {
    let texts = view.texts;
    let (tested, untested) = (say!(texts, SUPPORT_TESTED), say!(texts, SUPPORT_UNTESTED));
    let rows = [
        ("Chromium".to_owned(), &tested),
        ("Firefox".to_owned(), &tested),
        ("Safari".to_owned(), &untested),
        (say!(texts, SUPPORT_NODE), &tested),
    ];
    let rows = rows.into_iter().map(|(browser, state)| (browser.into(), state.clone().into())).collect();
    let columns = [say!(texts, SUPPORT_BROWSER), say!(texts, SUPPORT_STATE)];
    part(say!(texts, SUPPORT), vec![table(say!(texts, SUPPORT), columns, rows)])
}

//! What leaves the page as a file or stays on the device, and only when the person asks for it.

use super::browser::{decode_answers, document, element, window};
use gloo::timers::callback::Timeout;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tirkeu::border;
use tirkeu::case::{Case, Facts};
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::receipt;
use tirkeu::text::Lang;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CssStyleSheet, Element, File, HtmlElement, HtmlInputElement, Storage, Url};

/// A case that this device keeps.
pub(crate) struct Kept {
    pub(crate) name: String,
    /// The day whose law applied when it was kept, and the answers; `None` where they cannot be read any more.
    pub(crate) case: Option<(Day, Draft)>,
    written: String,
}

/// What the names of kept cases begin with in the browser's storage.
const PREFIX: &str = "tirkeu/";

fn key(name: &str) -> String {
    format!("{PREFIX}{name}")
}

/// What the names of kept ways of reading tables begin with.
const TABLES: &str = "tirkeu.table/";

/// The ways of reading tables that are kept, by name.
pub(crate) fn kept_tables<T: DeserializeOwned>() -> Vec<T> {
    let Some(storage) = storage() else { return Vec::new() };
    let mut keys: Vec<String> = (0..storage.length().unwrap_or(0))
        .filter_map(|index| storage.key(index).ok()?)
        .filter(|key| key.starts_with(TABLES))
        .collect();
    keys.sort_unstable();
    let read = |key: &String| border::from_json(&storage.get_item(key).ok()??);
    keys.iter().filter_map(read).collect()
}

/// Keeps a way of reading tables under a name, in place of what had it; `None` where the browser refuses.
pub(crate) fn keep_table(name: &str, table: &impl Serialize) -> Option<()> {
    storage()?.set_item(&[TABLES, name].concat(), &to_json(table)).ok()
}

/// Erases a way of reading tables.
pub(crate) fn erase_table(name: &str) -> Option<()> {
    storage()?.remove_item(&[TABLES, name].concat()).ok()
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// All cases that are kept, by name.
pub(crate) fn kept() -> Vec<Kept> {
    let Some(storage) = storage() else { return Vec::new() };
    let case = |index| {
        let key = storage.key(index).ok()??;
        let name = key.strip_prefix(PREFIX)?.to_owned();
        let written = storage.get_item(&key).ok()??;
        Some(Kept { name, case: decode_answers(&written), written })
    };
    let mut cases: Vec<_> = (0..storage.length().unwrap_or(0)).filter_map(case).collect();
    cases.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    cases
}

/// Keeps answers under a name, or under the next that is free; gives that name, or `None` where the browser refuses.
pub(crate) fn keep(name: &str, written: &str) -> Option<String> {
    let storage = storage()?;
    let names = (1..1_000).map(|number| if number == 1 { name.to_owned() } else { format!("{name} ({number})") });
    let free = |name: &String| {
        let held = storage.get_item(&key(name));
        held.is_ok_and(|held| held.is_none_or(|held| held == written))
    };
    let name = names.into_iter().find(free)?;
    storage.set_item(&key(&name), written).ok()?;
    Some(name)
}

/// Erases a kept case, or all; gives what was erased, as [`keep`] takes it.
pub(crate) fn erase(which: Option<&str>) -> Vec<(String, String)> {
    let Some(storage) = storage() else { return Vec::new() };
    let chosen = kept().into_iter().filter(|case| which.is_none_or(|which| which == case.name));
    chosen
        .map(|case| {
            drop(storage.remove_item(&key(&case.name)));
            (case.name, case.written)
        })
        .collect()
}

/// Hands out a text as a file.
fn save(today: Day, extension: &str, kind: &str, text: &str) -> Option<()> {
    let text = String::from(js_sys::encode_uri_component(text));
    hand_out(today, "", extension, &format!("data:{kind};charset=utf-8,{text}"))
}

/// Hands out what stands at an address as a file, named by the day and by which part it is.
fn hand_out(today: Day, part: &str, extension: &str, address: &str) -> Option<()> {
    let link = document()?.create_element("a").ok()?.dyn_into::<HtmlElement>().ok()?;
    link.set_attribute("href", address).ok()?;
    link.set_attribute("download", &format!("tirkeu-{today}{part}.{extension}")).ok()?;
    link.click();
    Some(())
}

/// Hands out what may be too much for an address.
pub(crate) fn save_blob(today: Day, part: &str, extension: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    hand_out(today, part, extension, &address)?;
    // Long after the browser has begun to write it.
    Timeout::new(60_000, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}

/// Hands out a case as data: facts by name, in the shape that the package takes.
pub(crate) fn save_case(facts: &Facts, today: Day) -> Option<()> {
    save(today, "json", "application/json", &format!("{:#}", to_value(&facts.as_form())))
}

/// Hands out the receipt of a case, exactly as it is written.
pub(crate) fn save_receipt(case: &Case, today: Day) -> Option<()> {
    save(today, "receipt.json", "application/json", &receipt::of(case))
}

/// Hands out the result as a page that needs nothing else: no script, no style from elsewhere, nothing to press but what unfolds.
pub(crate) fn save_page(lang: Lang, today: Day) -> Option<()> {
    let document = document()?;
    let main = element::<Element>("main")?.clone_node_with_deep(true).ok()?.dyn_into::<Element>().ok()?;
    let all = |selector: &str| -> Option<Vec<Element>> {
        let found = main.query_selector_all(selector).ok()?;
        Some((0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect())
    };
    // What is said for the ear alone would stand in the open.
    for said in all(".cites .hidden")? {
        said.remove();
    }
    // A word that leads to what it means is part of its sentence.
    for word in all("a[href*='/words/'], .cites a")? {
        word.replace_with_with_str_1(&word.text_content().unwrap_or_default()).ok()?;
    }
    for element in all(
        "button, form, .send .field, .send .hint, .buttons, .tools, .apart, .notice, .hour, .aside, .unprinted, a[href^='#']",
    )? {
        element.remove();
    }
    for tick in all("input")? {
        tick.set_attribute("disabled", "").ok()?;
        if tick.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked) {
            tick.set_attribute("checked", "").ok()?;
        }
    }
    let sheet: CssStyleSheet = document.style_sheets().item(0)?.dyn_into().ok()?;
    let rules = sheet.css_rules().ok()?;
    let style: String = (0..rules.length()).filter_map(|index| Some(rules.item(index)?.css_text())).collect();
    let (lang, title, main) = (lang.word(), document.title(), main.outer_html());
    let page = format!(
        "<!doctype html><html lang=\"{lang}\" class=\"kept\"><meta charset=\"utf-8\">\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
        <title>{title}</title><style>{style}</style><body>{main}</body></html>"
    );
    save(today, "html", "text/html", &page)
}

/// The text of a file; `None` where it cannot be read or is larger than any case.
pub(crate) async fn read(file: &File) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand bytes are exact")]
    if file.size() > Case::MOST_BYTES as f64 {
        return None;
    }
    border::text(&JsFuture::from(file.text()).await.ok()?)
}

/// JSON from data.
pub(crate) fn to_json(data: &impl Serialize) -> String {
    to_value(data).to_string()
}

/// The way that receipts are written: text without a value between would be a second writer of every type, of 3 kB.
fn to_value(data: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(data).unwrap_or_default()
}

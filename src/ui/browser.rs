//! The few things that the page asks of the browser. What a browser refuses is done without: no call here panics.

use super::host::host;
use super::state::OWN;
use js_sys::Promise;
use serde::de::DeserializeOwned;
use tirkeu::border;
use tirkeu::calendar::Event;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::interview::link::{self, Said, Unread};
use tirkeu::text::{Lang, Part, Texts};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, HtmlElement, IdleRequestOptions, Response, ShareData, Window};

/// Milliseconds after which what waits for an idle browser waits no more.
const IDLE_WITHIN: u32 = 500;

pub(crate) fn window() -> Option<Window> {
    web_sys::window()
}

pub(crate) fn document() -> Option<Document> {
    window()?.document()
}

/// Today in Kazakhstan.
pub(crate) fn today() -> Day {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit by far")]
    Day::in_kazakhstan(js_sys::Date::now() as i64).unwrap_or(tirkeu::norm::LAW_READ)
}

/// Seconds since 1970. Whole ones: to write and read fractions would bring 18 kB.
pub(crate) fn now() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the clock of a browser is past 1970")]
    let seconds = (js_sys::Date::now() / 1_000.0) as u64;
    seconds
}

/// Seconds since 1970 as calendars write a moment: `20261122T043743Z`.
pub(crate) fn utc_timestamp(seconds: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a moment of this century is exact")]
    let milliseconds = seconds as f64 * 1_000.0;
    let date = js_sys::Date::new_0();
    date.set_time(milliseconds);
    let iso = String::from(date.to_iso_string());
    let digits = iso.split('.').next().unwrap_or_default().replace(['-', ':'], "");
    digits + "Z"
}

/// An address that holds a calendar file with one event. `start` is what follows the name of the property.
pub(crate) fn calendar(start: &str, title: &str, alarm: &str) -> String {
    let file = Event { stamp: &utc_timestamp(now()), start, title, alarm }.file();
    format!("data:text/calendar;charset=utf-8,{}", String::from(js_sys::encode_uri_component(&file)))
}

/// An element of the page.
pub(crate) fn element<T: JsCast>(id: &str) -> Option<T> {
    // Ids have dots in them.
    let found: Element = host().root().query_selector(&format!("[id=\"{id}\"]")).ok()??;
    found.dyn_into().ok()
}

/// The first of the visitor's languages that the page speaks; the first where there is none.
pub(crate) fn visitors_language() -> Lang {
    let languages = window().and_then(|window| border::texts(&window.navigator().languages().into()));
    let spoken = |tag: &String| Lang::from_word(tag.split('-').next()?);
    languages.unwrap_or_default().iter().find_map(spoken).unwrap_or(Lang::FIRST)
}

/// The answers that this entry of the history holds: typed, and accepted.
pub(crate) fn remembered() -> Option<(Draft, Draft)> {
    let [typed, accepted] = border::two_lists_of_pairs(&host().state())?;
    let draft = |fields: Fields| Draft::of_fields(fields.iter().map(|(field, text)| (field.as_str(), text.as_str())));
    Some((draft(typed), draft(accepted)))
}

/// Fields and their texts.
type Fields = Vec<(String, String)>;

/// Writes the answers into the history: into a new entry, or over this one. They are never stored elsewhere.
pub(crate) fn remember(typed: &Draft, accepted: &Draft, fragment: &str, new_entry: bool) {
    let fields = |draft: &Draft| -> Fields {
        draft.entries().map(|(field, text)| (field.to_owned(), text.to_owned())).collect()
    };
    let state = border::to_js(&(fields(typed), fields(accepted)));
    // A browser that refuses, after hundreds of entries in a minute, only loses the entry.
    drop(host().write(&state, fragment, new_entry));
}

/// Writes another address over that of this entry of the history, which keeps what it holds.
pub(crate) fn rewrite(fragment: &str) {
    drop(host().write(&host().state(), fragment, false));
}

/// Answers as text, with the day whose law applies: `2026-11-22/age=30&…`, as this device keeps them. Notes of the person's own are
/// left out.
pub(crate) fn encode_answers(day: Day, answers: &Draft) -> String {
    let fields: Vec<_> = answers
        .entries()
        .filter(|(field, _)| !field.starts_with(OWN))
        .map(|(field, text)| format!("{field}={}", encode(text)))
        .collect();
    format!("{day}/{}", fields.join("&"))
}

/// The day and the fields of such a text, each with its own where that can be read.
fn decode_fields(written: &str) -> Option<(Day, impl Iterator<Item = (String, Option<String>)>)> {
    let (day, fields) = written.split_once('/')?;
    let decoded = fields.split('&').map(|field| {
        let (name, text) = field.split_once('=').map_or((field, None), |(name, text)| (name, Some(text)));
        (name.to_owned(), text.and_then(|text| js_sys::decode_uri_component(text).ok()).map(String::from))
    });
    Some((Day::parse(day)?, decoded))
}

/// The day and the answers of such a text, where they can be read and would have been let through.
pub(crate) fn decode_answers(written: &str) -> Option<(Day, Draft)> {
    let (day, fields) = decode_fields(written)?;
    let decoded: Vec<_> = fields.map(|(name, text)| Some((name, text?))).collect::<Option<_>>()?;
    if !(tirkeu::norm::RULES_BEGIN..=tirkeu::norm::RULES_END).contains(&day) {
        return None;
    }
    let mut draft = Draft::from_untrusted(decoded.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    // Texts written before ages had a day are as old as they say.
    draft.date_age(day);
    Some((day, draft))
}

/// The fragment with answers in it.
pub(crate) fn link_to(lang: Lang, day: Day, answers: &Draft) -> String {
    format!("#{}/share/{}", lang.word(), link::write(day, answers))
}

/// The address of this page with answers in it.
pub(crate) fn address_of(lang: Lang, day: Day, answers: &Draft) -> String {
    host().address() + &link_to(lang, day, answers)
}

/// Where the files of the site are: its address without the page.
pub(crate) fn directory() -> String {
    let address = host().address();
    let page = address.split('?').next().unwrap_or_default();
    page.rsplit_once('/').map_or_else(String::new, |(directory, _)| format!("{directory}/"))
}

/// What the address says. Links of an earlier form are as this device keeps answers.
pub(crate) fn shared() -> Result<Said, Unread> {
    let fragment = host().fragment();
    let (_, written) = fragment.split_once("share/").ok_or(Unread::Broken)?;
    match decode_fields(written) {
        Some((day, fields)) => link::read_fields(day, fields),
        None => link::read(written),
    }
}

/// Puts a text where it can be pasted from; says whether the browser let it.
pub(crate) async fn copy(text: String) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = window.navigator().clipboard();
    // Browsers have none where the page came without encryption.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(&text)).await.is_ok()
}

/// A text as an address carries it.
pub(crate) fn encode(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text))
}

/// Whether the system has a sheet to share a text by.
pub(crate) fn can_share() -> bool {
    window().is_some_and(|window| border::has(&window.navigator(), "share"))
}

/// Opens that sheet with a text. Whoever closes it has shared nothing, and needs no word of it.
pub(crate) fn share(text: &str) {
    let Some(window) = window() else { return };
    let data = ShareData::new();
    data.set_text(text);
    let shared = JsFuture::from(window.navigator().share_with_data(&data));
    spawn_local(async move { drop(shared.await) });
}

/// Unfolds what an element names, and puts the focus there.
pub(crate) fn unfold(id: &str) {
    if let Some(folded) = element::<Element>(id).and_then(|name| name.closest("details").ok()?) {
        drop(folded.set_attribute("open", ""));
    }
    focus(id);
}

/// Waits until the browser has nothing better to do. A tab behind is not drawn, and waits no longer than others.
pub(crate) async fn idle() {
    let Some(window) = window() else { return };
    let waits = IdleRequestOptions::new();
    waits.set_timeout(IDLE_WITHIN);
    let idle = Promise::new(&mut |done, _| {
        // Safari does not tell.
        let asked = if border::has(&window, "requestIdleCallback") {
            window.request_idle_callback_with_options(&done, &waits).map(drop)
        } else {
            window.set_timeout_with_callback(&done).map(drop)
        };
        drop(asked);
    });
    drop(JsFuture::from(idle).await);
}

/// Opens the browser's print dialogue.
pub(crate) fn print() {
    if let Some(window) = window() {
        drop(window.print());
    }
}

/// Puts the focus on an element, and scrolls there.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        drop(element.focus());
    }
}

/// Puts the focus on an element, and the element at the top of the window.
pub(crate) fn go_to(id: &str) {
    focus(id);
    if let Some(element) = element::<Element>(id) {
        element.scroll_into_view();
    }
}

/// Whether an element has the focus.
pub(crate) fn has_focus(id: &str) -> bool {
    element::<Element>(id).is_some_and(|element| element.matches(":focus").unwrap_or_default())
}

/// Has a list show the choice of that word.
pub(crate) fn select_option(id: &str, word: &str) {
    if let Some(list) = element::<web_sys::HtmlSelectElement>(id)
        && list.value() != word
    {
        list.set_value(word);
    }
}

/// Loads the texts of a language that the page begins with, or a further part of them.
pub(crate) async fn load_texts(lang: Lang, further: Option<(Part, Texts)>) -> Option<Texts> {
    match further {
        None => Texts::load_first(lang, load_list(lang.word()).await?),
        Some((part, known)) => known.with(part, load_list(&format!("{}-{}", lang.word(), part.word())).await?),
    }
}

/// Loads a list of texts.
async fn load_list(name: &str) -> Option<Vec<String>> {
    border::texts(&JsFuture::from(host().texts(name)).await.ok()?)
}

/// Loads a file of the site that holds JSON.
pub(crate) async fn load_json<T: DeserializeOwned>(url: &str) -> Option<T> {
    let response: Response = JsFuture::from(window()?.fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    border::from_js(JsFuture::from(response.json().ok()?).await.ok()?)
}

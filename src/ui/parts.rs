//! Parts that several pages show: where a sentence comes from, the filing day, a text to be copied.

use super::context::{Page, use_page};
use super::dom::{el, folded, link, text};
use super::form::{self, Heading};
use super::state::DeviceStatus;
use tirkeu::say;
use tirkeu::text::{DoubtText, Key, SourceText, Texts};
use yew::prelude::*;

/// A text by a name put together from an id.
#[inline(never)]
pub(crate) fn named(texts: &dyn AsRef<Texts>, name: &str) -> String {
    Key::named(name).map(|key| texts.as_ref().get(key)).unwrap_or_else(|| name.to_owned())
}

/// A callback that does something with the states of the page, in place of what the browser would do.
pub(crate) fn instead<E: AsRef<web_sys::Event> + 'static>(page: &Page, act: impl Fn(&Page) + 'static) -> Callback<E> {
    let page = page.clone();
    Callback::from(move |event: E| {
        event.as_ref().prevent_default();
        act(&page);
    })
}

/// The filing day in force, and the way to another.
#[component(FilingDay)]
pub(crate) fn filing_day() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let in_force = match page.answers.accepted.filing() {
        Some(day) => texts.show(&day.into()),
        None => say!(texts, START_TITLE_FILING_TODAY, day = super::browser::today()),
    };
    let wrong = page.answers.errors.iter().any(|error| error.field.starts_with("filing."));
    let onsubmit = instead::<SubmitEvent>(&page, |page| page.submit_day("filing"));
    html! {
        <section class="aside">
            <p>{format!("{}: {in_force}", say!(texts, START_TITLE_FILING))}</p>
            <details open={wrong}>
                <summary>{say!(texts, START_TITLE_FILING_CHANGE)}</summary>
                <form novalidate=true {onsubmit}>
                    {form::date(&page, "filing", Heading::Part(say!(texts, START_TITLE_FILING)), Some(say!(texts, START_TITLE_FILING_HELP)))}
                    <button type="submit">{say!(texts, BUTTON_SAVE_DATE)}</button>
                </form>
            </details>
        </section>
    }
}

/// A text to be copied, and the id of its field.
#[derive(PartialEq, Properties)]
pub(crate) struct CopyFieldProps {
    pub(crate) id: &'static str,
    pub(crate) label: String,
    pub(crate) content: String,
}

/// A text to be copied, by the button or by hand.
#[component(CopyField)]
pub(crate) fn copy_field(CopyFieldProps { id, label, content }: &CopyFieldProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let copied = if page.device.status == DeviceStatus::Copied(id) { say!(texts, COPIED) } else { String::new() };
    let (id, text) = (*id, content.clone());
    let onclick = instead::<MouseEvent>(&page, move |page| page.copy(id, text.clone()));
    html! {
        <div class="field">
            <label for={id}>{label}</label>
            <textarea {id} class="message" readonly=true rows="5" value={content.clone()} />
            <button type="button" {onclick}>{say!(texts, BUTTON_COPY)}</button>
            <span class="notice" role="status">{copied}</span>
        </div>
    }
}

/// Where the law is not sure: both readings, folded.
pub(crate) fn doubts_of(texts: &Texts, doubts: &[DoubtText]) -> Html {
    if doubts.is_empty() {
        return Html::default();
    }
    folded("doubts", say!(texts, RESULT_DOUBTS), doubts.iter().map(|doubt| doubt_text(texts, doubt, "h4")).collect())
}

pub(crate) fn doubt_text(texts: &Texts, doubt: &DoubtText, heading: &'static str) -> Html {
    let readings = vec![
        text("dt", "", say!(texts, RESULT_DOUBTS_ONE)),
        text("dd", "", doubt.one.clone()),
        text("dt", "", say!(texts, RESULT_DOUBTS_TWO)),
        text("dd", "", doubt.two.clone()),
    ];
    el("div", "doubt", vec![text(heading, "", doubt.title.clone()), el("dl", "", readings)])
}

/// The acts behind something, folded.
pub(crate) fn sources(texts: &dyn AsRef<Texts>, sources: &[SourceText]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let texts = texts.as_ref();
    let mut lines: Vec<Html> = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        if sources.iter().take(index).all(|known| known != source) {
            lines.push(source_line(texts, source));
        }
    }
    folded("sources", say!(texts, RESULT_SOURCES), vec![el("ul", "", lines)])
}

fn source_line(texts: &Texts, source: &SourceText) -> Html {
    let title = vec![source.title.clone().into()];
    let title = if source.link.is_empty() { title.into_iter().collect() } else { link(source.link.to_owned(), title) };
    let point = if source.point.is_empty() { String::new() } else { format!(", {}", source.point) };
    let page = if source.page { format!(" ({})", say!(texts, RESULT_PAGE)) } else { String::new() };
    el("li", "", vec![title, point.into(), page.into()])
}

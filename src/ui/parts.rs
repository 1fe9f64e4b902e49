//! Parts that several pages show: where a sentence comes from, the filing day, a text to be copied.

use super::context::{Page, use_page};
use super::form::{self, Heading};
use super::host::host;
use super::route::{GuidePage, Place, fragment};
use super::state::DeviceStatus;
use tirkeu::interview::{FreeDay, Screen};
use tirkeu::law::ABBREVIATIONS;
use tirkeu::rules::RuleId;
use tirkeu::say;
use tirkeu::text::{DoubtText, Key, Lang, SourceText, Texts};
use yew::prelude::*;

/// A text by a name put together from an id.
#[inline(never)]
pub(crate) fn named(texts: &dyn AsRef<Texts>, name: &str) -> String {
    Key::named(name).map(|key| texts.as_ref().get(key)).unwrap_or_else(|| name.to_owned())
}

/// A text in which an abbreviation, where it is written out, leads to the words of the law.
pub(crate) fn worded(texts: &dyn AsRef<Texts>, text: &str) -> Html {
    let lang = texts.as_ref().lang();
    let first = ABBREVIATIONS.iter().filter_map(|(id, short)| {
        let short = short.get(lang as usize).filter(|short| !short.is_empty())?;
        Some((text.find(&format!("({short})"))? + 1, short.len(), *id))
    });
    let parts = first
        .min()
        .and_then(|(at, len, id)| Some((text.get(..at)?, text.get(at..at + len)?, text.get(at + len..)?, id)));
    match parts.zip(guide(lang, GuidePage::Words)) {
        Some(((before, short, after, id), words)) => html! {
            <>{before.to_owned()}<a href={format!("{words}/{id}")}>{short.to_owned()}</a>{worded(texts, after)}</>
        },
        None => html! { {text.to_owned()} },
    }
}

/// The address of a page that is read on its own. The component has none of them: there it is one of the full page, or none
/// where nobody knows where that is.
pub(crate) fn guide(lang: Lang, page: GuidePage) -> Option<String> {
    let host = host();
    let whole = if host.own() { Some(String::new()) } else { Some(host.address()).filter(|full| !full.is_empty()) };
    whole.map(|whole| whole + &fragment(lang, page.into()))
}

/// The address of a rule in the rulebook.
pub(crate) fn rule_address(lang: Lang, rule: RuleId) -> Option<String> {
    guide(lang, GuidePage::Rules).map(|rules| format!("{rules}/rule/{}", rule.word()))
}

/// A callback that does something with the states of the page, in place of what the browser would do.
pub(crate) fn instead<E: AsRef<web_sys::Event> + 'static>(page: &Page, act: impl Fn(&Page) + 'static) -> Callback<E> {
    let page = page.clone();
    Callback::from(move |event: E| {
        event.as_ref().prevent_default();
        act(&page);
    })
}

/// The page's heading, which takes the focus when the page changes.
pub(crate) fn heading(title: String) -> Html {
    html! { <h1 id="title" tabindex="-1">{title}</h1> }
}

/// A button that does something with the states of the page.
pub(crate) fn button(page: &Page, label: String, act: impl Fn(&Page) + 'static) -> Html {
    html! { <button type="button" onclick={instead::<MouseEvent>(page, act)}>{label}</button> }
}

/// The acts behind something in a line of a letter, each once.
pub(crate) fn acts(sources: &[SourceText]) -> String {
    let mut acts: Vec<String> = Vec::new();
    for act in sources.iter().map(|source| source.place()) {
        if !acts.contains(&act) {
            acts.push(act);
        }
    }
    acts.join("; ")
}

/// The words beside something, for the ear: of several of one name, which it is.
pub(crate) fn about(label: String, what: &str) -> Html {
    html! { <>{label}<span class="hidden">{format!(": {what}")}</span></> }
}

/// A term of a list, and what belongs to it.
pub(crate) fn pair(term: String, what: String) -> Html {
    html! { <div><dt>{term}</dt><dd>{what}</dd></div> }
}

/// The way to a question from what shows its answer.
pub(crate) fn change(page: &Page, screen: &'static Screen, of: &str) -> Html {
    let href = page.link(Place::Question { screen: screen.id, change: true });
    html! { <a {href}>{about(say!(page.texts, BUTTON_CHANGE), of)}</a> }
}

/// The ways back through the answers, where there are any.
pub(crate) fn undo(page: &Page) -> Html {
    let texts = &page.texts;
    html! {
        <>
            {for page.answers.can_undo().then(|| button(page, say!(texts, BUTTON_UNDO), |page| page.undo()))}
            {for page.answers.can_redo().then(|| button(page, say!(texts, BUTTON_REDO), |page| page.redo()))}
        </>
    }
}

/// What is wrong with a day that stands outside the questions.
pub(crate) fn day_errors(page: &Page) -> Html {
    let texts = &page.texts;
    form::error_summary(page, |field| {
        Some(if field.starts_with("arrival.") { say!(texts, RESULT_ARRIVAL) } else { say!(texts, START_TITLE_FILING) })
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
    let onsubmit = instead::<SubmitEvent>(&page, |page| page.submit_day(FreeDay::Filing));
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

/// Beside what speaks of ending a registration: what that is not, and the way to its page, on the page itself or on the whole one.
pub(crate) fn ending(page: &Page) -> Html {
    let texts = &page.texts;
    let link =
        guide(texts.lang(), GuidePage::Ending).map(|href| html! { <>{" "}<a {href}>{say!(texts, NAV_ENDING)}</a></> });
    html! { <p class="hint">{say!(texts, ENDING_CAUTION)}{for link}</p> }
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
            <button type="button" {onclick}><span>{about(say!(texts, BUTTON_COPY), label)}</span></button>
            <span class="notice" role="status">{copied}</span>
        </div>
    }
}

/// Where the law is not sure: both readings, folded; `of` says of what. Their titles are no headings: what they stand under differs.
pub(crate) fn doubts_of(texts: &Texts, of: &str, doubts: &[DoubtText]) -> Html {
    if doubts.is_empty() {
        return Html::default();
    }
    html! {
        <details class="doubts">
            <summary><span>{about(say!(texts, RESULT_DOUBTS), of)}</span></summary>
            {for doubts.iter().map(|doubt| doubt_text(texts, doubt, "strong"))}
        </details>
    }
}

/// Both readings of a doubt under its title.
pub(crate) fn doubt_text(texts: &Texts, doubt: &DoubtText, heading: &'static str) -> Html {
    html! {
        <div class="doubt">
            <@{heading}>{doubt.title.clone()}</@>
            <dl>
                <dt>{say!(texts, RESULT_DOUBTS_ONE)}</dt>
                <dd>{doubt.one.clone()}</dd>
                <dt>{say!(texts, RESULT_DOUBTS_TWO)}</dt>
                <dd>{doubt.two.clone()}</dd>
            </dl>
        </div>
    }
}

/// A part of a page behind its name.
pub(crate) fn folded(title: String, content: Html) -> Html {
    html! { <section><details class="part"><summary><h2>{title}</h2></summary>{content}</details></section> }
}

/// The acts behind something, folded; `of` says behind what.
pub(crate) fn sources(texts: &dyn AsRef<Texts>, of: &str, sources: &[SourceText]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let texts = texts.as_ref();
    let first = |(index, source): (usize, &SourceText)| {
        let known = sources.iter().take(index).any(|known| known == source);
        (!known).then(|| html! { <li>{source_line(texts, source)}</li> })
    };
    html! {
        <details class="sources">
            <summary><span>{about(say!(texts, RESULT_SOURCES), of)}</span></summary>
            <ul>{for sources.iter().enumerate().filter_map(first)}</ul>
        </details>
    }
}

/// An act and the place in it, with the way there.
pub(crate) fn source_line(texts: &Texts, source: &SourceText) -> Html {
    let place = source.place();
    let place = match source.link {
        "" => html! { {place} },
        href => html! { <a {href}>{place}</a> },
    };
    let page = if source.page { format!(" ({})", say!(texts, RESULT_PAGE)) } else { String::new() };
    html! { <>{place}{page}</> }
}

//! Parts of forms: a label for every field, a legend for every group, the message of an error at the field.

use super::parts::worded;
use std::rc::Rc;
use tirkeu::interview::{Draft, FieldError, FieldErrorKind, ON, UNKNOWN};
use tirkeu::say;
use tirkeu::text::Texts;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What the parts of a form show, and where typing goes.
pub(crate) trait Fields {
    fn texts(&self) -> &Rc<Texts>;
    /// The fields as typed.
    fn typed(&self) -> &Draft;
    /// What is wrong with them.
    fn errors(&self) -> &[FieldError];
    /// Takes a field and its text.
    fn typing(&self) -> Callback<(String, String)>;
    /// Puts the focus on an element.
    fn focusing(&self) -> Callback<String>;
    /// The address of the form.
    fn here(&self) -> String;
}

/// A callback that puts a text into a field.
fn types<E: 'static>(form: &dyn Fields, field: &str, text: &str) -> Callback<E> {
    let said = (field.to_owned(), text.to_owned());
    form.typing().reform(move |_| said.clone())
}

/// The heading of a group: a question of its own, or the only one of its page.
pub(super) enum Heading {
    /// The page's heading.
    Page(String),
    /// A heading within the page.
    Part(String),
}

/// One choice of a group: its word, and how it reads.
pub(super) type Choice<'a> = (&'a str, String);

/// The sentence for an error.
pub(super) fn error_text(form: &dyn Fields, kind: FieldErrorKind) -> String {
    let texts = form.texts();
    match kind {
        FieldErrorKind::Choose => say!(texts, ERROR_CHOOSE),
        FieldErrorKind::ChooseRegion => say!(texts, ERROR_CHOOSE_REGION),
        FieldErrorKind::ChooseKind => say!(texts, ERROR_CHOOSE_KIND),
        FieldErrorKind::NoneAnd => say!(texts, ERROR_NONE_AND),
        FieldErrorKind::Age => say!(texts, ERROR_AGE, most = u32::from(tirkeu::norm::AGE_MOST)),
        FieldErrorKind::DateMissing => say!(texts, ERROR_DATE_MISSING),
        FieldErrorKind::DateUnreal => say!(texts, ERROR_DATE_UNREAL),
        FieldErrorKind::DateRange(first, last) => say!(texts, ERROR_DATE_RANGE, first = first, last = last),
        FieldErrorKind::DateOrder => say!(texts, ERROR_DATE_ORDER),
        FieldErrorKind::ArrivalLate(filing) => say!(texts, ERROR_ARRIVAL_LATE, filing = filing),
        FieldErrorKind::Area => say!(texts, ERROR_AREA),
        FieldErrorKind::AreaDecimals => say!(texts, ERROR_AREA_DECIMALS),
        FieldErrorKind::AreaRange => say!(texts, ERROR_AREA_RANGE),
        FieldErrorKind::AreaOrder => say!(texts, ERROR_AREA_ORDER),
        FieldErrorKind::Count(most) => say!(texts, ERROR_COUNT, most = most),
        FieldErrorKind::Total => say!(texts, ERROR_TOTAL),
        FieldErrorKind::Owners(most) => say!(texts, ERROR_OWNERS, most = most),
    }
}

/// All errors of the page, each a way to its field, under what the field is called where that is known.
pub(super) fn error_summary(form: &dyn Fields, called: impl Fn(&str) -> Option<String>) -> Html {
    if form.errors().is_empty() {
        return Html::default();
    }
    let item = |error: &FieldError| {
        let (focus, field) = (form.focusing(), error.field.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            focus.emit(field.clone());
        });
        let wrong = error_text(form, error.kind);
        let wrong = match called(&error.field) {
            Some(question) if question.ends_with('?') => format!("{question} {wrong}"),
            Some(label) => format!("{label}: {wrong}"),
            None => wrong,
        };
        html! { <li><a href={form.here()} {onclick}>{wrong}</a></li> }
    };
    html! {
        <div class="errors" id="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{say!(form.texts(), ERROR_TITLE)}</h2>
            <ul>{for form.errors().iter().map(item)}</ul>
        </div>
    }
}

fn error_of(form: &dyn Fields, field: &str) -> Option<String> {
    form.errors().iter().find(|error| error.field == field).map(|error| error_text(form, error.kind))
}

fn error_line(form: &dyn Fields, field: &str, text: Option<&String>) -> Html {
    let Some(text) = text else { return Html::default() };
    html! {
        <p class="error" id={format!("{field}-error")}>
            <span class="hidden">{say!(form.texts(), ERROR_TITLE_PREFIX)}{" "}</span>{text}
        </p>
    }
}

fn described_by(field: &str, has_error: bool, has_hint: bool) -> Option<String> {
    let ids = [(has_hint, "hint"), (has_error, "error")];
    let ids: Vec<_> = ids.iter().filter(|(has, _)| *has).map(|(_, part)| format!("{field}-{part}")).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The heading of a group within its legend.
fn legend(heading: Heading) -> Html {
    match heading {
        Heading::Page(text) => html! { <legend class="page"><h1 id="title" tabindex="-1">{text}</h1></legend> },
        Heading::Part(text) => html! { <legend>{text}</legend> },
    }
}

/// A group of which one is chosen, under headings or none, with "I don't know" as the last; what helps to choose stands before.
pub(super) fn radio_groups(
    form: &dyn Fields,
    field: &str,
    heading: Heading,
    lead: Html,
    groups: Vec<(Option<String>, Vec<Choice<'_>>)>,
) -> Html {
    let error = error_of(form, field);
    let mut first = true;
    let mut choice = |word: &str, label: String, class: &'static str| {
        let id = if std::mem::take(&mut first) { field.to_owned() } else { format!("{field}-{word}") };
        radio(form, field, &id, word, label, class)
    };
    let groups: Html = groups
        .into_iter()
        .enumerate()
        .map(|(index, (title, choices))| {
            let choices: Html = choices.into_iter().map(|(word, label)| choice(word, label, "")).collect();
            let Some(title) = title else { return choices };
            let id = format!("{field}-group-{index}");
            html! { <div role="group" aria-labelledby={id.clone()}><p class="group" {id}>{title}</p>{choices}</div> }
        })
        .collect();
    let unknown = choice(UNKNOWN, say!(form.texts(), BUTTON_UNKNOWN), "apart");
    html! {
        <fieldset class={classes!("field", error.is_some().then_some("wrong"))} aria-describedby={described_by(field, error.is_some(), false)}>
            {legend(heading)}
            {error_line(form, field, error.as_ref())}
            {lead}
            {groups}
            {unknown}
        </fieldset>
    }
}

/// A group of which one may be chosen, and none need be.
pub(super) fn free_radios(form: &dyn Fields, field: &str, heading: Heading, choices: Vec<Choice<'_>>) -> Html {
    html! {
        <fieldset class="field">
            {legend(heading)}
            {for choices.into_iter().map(|(word, label)| radio(form, field, &format!("{field}-{word}"), word, label, ""))}
        </fieldset>
    }
}

/// A group that may stay unanswered: nothing chosen means that none applies.
pub(super) fn optional_radios(
    form: &dyn Fields,
    field: &str,
    heading: String,
    choices: Vec<Choice<'_>>,
    none: String,
) -> Html {
    let chosen = choices.iter().any(|(word, _)| *word == form.typed().get(field));
    let clear = types::<Event>(form, field, "");
    let none_id = format!("{field}-none");
    html! {
        <fieldset class="field">
            <legend>{heading}</legend>
            {for choices.into_iter().map(|(word, label)| radio(form, field, &format!("{field}-{word}"), word, label, ""))}
            <div class="choice apart">
                <input type="radio" id={none_id.clone()} name={field.to_owned()} checked={!chosen} onchange={clear} />
                <label for={none_id}>{none}</label>
            </div>
        </fieldset>
    }
}

fn radio(form: &dyn Fields, field: &str, id: &str, word: &str, label: String, class: &'static str) -> Html {
    let onchange = types::<Event>(form, field, word);
    html! {
        <div class={classes!("choice", class)}>
            <input type="radio" id={id.to_owned()} name={field.to_owned()} value={word.to_owned()} checked={form.typed().get(field) == word} {onchange} />
            <label for={id.to_owned()}>{label}</label>
        </div>
    }
}

/// Boxes, with "none of these" and "I don't know" as the other ways to answer.
pub(super) fn boxes(form: &dyn Fields, group: &str, heading: Heading, boxes: Vec<Choice<'_>>, none: String) -> Html {
    let first = boxes.first().map(|(field, _)| (*field).to_owned()).unwrap_or_default();
    let error = error_of(form, &first);
    let none_field = format!("{group}.none");
    let ways = [("none", none), (UNKNOWN, say!(form.texts(), BUTTON_UNKNOWN))];
    html! {
        <fieldset class={classes!("field", error.is_some().then_some("wrong"))} aria-describedby={described_by(&first, error.is_some(), false)}>
            {legend(heading)}
            {error_line(form, &first, error.as_ref())}
            {for boxes.into_iter().map(|(field, label)| tick(form, field, label))}
            <div class="apart">
                {for ways.into_iter().map(|(word, label)| way_out(form, &none_field, word, label))}
            </div>
        </fieldset>
    }
}

/// A tick of a group that excludes the other one of its kind.
pub(super) fn way_out(form: &dyn Fields, field: &str, word: &'static str, label: String) -> Html {
    checkbox(form, field, format!("{field}-{word}"), word, label)
}

/// A box.
pub(super) fn tick(form: &dyn Fields, field: &str, label: String) -> Html {
    checkbox(form, field, field.to_owned(), ON, label)
}

/// A box whose tick puts a word into a field, and whose second click takes it out.
fn checkbox(form: &dyn Fields, field: &str, id: String, word: &str, label: String) -> Html {
    let checked = form.typed().get(field) == word;
    let next = if checked { "" } else { word };
    let onchange = types::<Event>(form, field, next);
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{label}</label>
        </div>
    }
}

/// A field for a number.
pub(super) fn number(form: &dyn Fields, field: &str, label: String, hint: Option<String>, decimal: bool) -> Html {
    line(form, field, label, hint, if decimal { "decimal" } else { "numeric" }, "short")
}

/// A field for a line of text.
#[inline(never)]
pub(super) fn line(
    form: &dyn Fields,
    field: &str,
    label: String,
    hint: Option<String>,
    mode: &'static str,
    class: &'static str,
) -> Html {
    let error = error_of(form, field);
    let hint_line = hint.as_ref().map(|hint| html! { <p class="hint" id={format!("{field}-hint")}>{hint}</p> });
    html! {
        <div class={classes!("field", error.is_some().then_some("wrong"))}>
            <label for={field.to_owned()}>{label}</label>
            {hint_line}
            {error_line(form, field, error.as_ref())}
            {input(form, field, mode, class, described_by(field, error.is_some(), hint.is_some()), error.is_some())}
        </div>
    }
}

fn input(
    form: &dyn Fields,
    field: &str,
    mode: &'static str,
    class: &'static str,
    described: Option<String>,
    wrong: bool,
) -> Html {
    let name = field.to_owned();
    let oninput = form.typing().reform(move |event: InputEvent| {
        let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        (name.clone(), text)
    });
    html! {
        <input type="text" inputmode={mode} autocomplete="off" class={class} id={field.to_owned()} value={form.typed().get(field).to_owned()}
            aria-describedby={described} aria-invalid={wrong.then_some("true")} {oninput} />
    }
}

/// Three fields for a day.
pub(super) fn date(form: &dyn Fields, group: &str, heading: Heading, hint: Option<String>) -> Html {
    let texts = form.texts();
    let first = format!("{group}.day");
    let error = error_of(form, &first);
    let has_hint = hint.is_some();
    let part = |part: &str, label: String, class: &'static str| {
        let field = format!("{group}.{part}");
        html! {
            <div>
                <label for={field.clone()}>{label}</label>
                {input(form, &field, "numeric", class, None, error.is_some())}
            </div>
        }
    };
    html! {
        <fieldset class={classes!("field", error.is_some().then_some("wrong"))} aria-describedby={described_by(&first, error.is_some(), has_hint)}>
            {legend(heading)}
            {hint.map(|hint| html! { <p class="hint" id={format!("{first}-hint")}>{hint}</p> })}
            {error_line(form, &first, error.as_ref())}
            <div class="date">
                {part("day", say!(texts, Q_STAY_DAY), "two")}
                {part("month", say!(texts, Q_STAY_MONTH), "two")}
                {part("year", say!(texts, Q_STAY_YEAR), "four")}
            </div>
        </fieldset>
    }
}

/// A list to choose one from.
pub(super) fn select(form: &dyn Fields, field: &str, label: String, choices: Vec<Choice<'_>>) -> Html {
    chosen(form, field, label, [("", say!(form.texts(), CHOOSE))].into_iter().chain(choices).collect())
}

/// A list of which one is always chosen: the first as long as nothing else is.
pub(super) fn chosen(form: &dyn Fields, field: &str, label: String, choices: Vec<Choice<'_>>) -> Html {
    let error = error_of(form, field);
    let name = field.to_owned();
    let onchange = form.typing().reform(move |event: Event| {
        let word = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        (name.clone(), word)
    });
    let typed = form.typed().get(field);
    let is_choice = choices.iter().any(|(word, _)| *word == typed);
    let chosen = choices.first().map(|(word, _)| *word).filter(|_| !is_choice).unwrap_or(typed).to_owned();
    let option = |(word, label): Choice<'_>| html! { <option value={word.to_owned()} selected={word == chosen}>{label}</option> };
    html! {
        <div class={classes!("field", error.is_some().then_some("wrong"))}>
            <label for={field.to_owned()}>{label}</label>
            {error_line(form, field, error.as_ref())}
            <select id={field.to_owned()} aria-describedby={described_by(field, error.is_some(), false)} aria-invalid={error.is_some().then_some("true")} {onchange}>
                {for choices.into_iter().map(option)}
            </select>
        </div>
    }
}

/// A question's explanation, folded, and what else is said with it.
pub(super) fn help(form: &dyn Fields, text: String, more: Html) -> Html {
    html! {
        <details>
            <summary>{say!(form.texts(), BUTTON_HELP)}</summary>
            <p>{worded(form.texts(), &text)}</p>
            {more}
        </details>
    }
}

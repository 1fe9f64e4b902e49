//! Parts of forms: a label for every field, a legend for every group, the message of an error at the field.

use super::{Action, View};
use tirkeu::interview::{FieldErrorKind, ON, UNKNOWN};
use tirkeu::say;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

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
pub(super) fn error_text(view: &View<'_>, kind: FieldErrorKind) -> String {
    let texts = view.texts;
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
        FieldErrorKind::AreaRange => say!(texts, ERROR_AREA_RANGE),
        FieldErrorKind::AreaOrder => say!(texts, ERROR_AREA_ORDER),
        FieldErrorKind::Count(most) => say!(texts, ERROR_COUNT, most = most),
        FieldErrorKind::Owners(most) => say!(texts, ERROR_OWNERS, most = most),
    }
}

/// All errors of the page, each a way to its field.
pub(super) fn error_summary(view: &View<'_>) -> Html {
    if view.errors.is_empty() {
        return Html::default();
    }
    let item = |error: &tirkeu::interview::FieldError| {
        let onclick = view.send::<MouseEvent>(Action::Focus(error.field.clone()));
        html! { <li><a href={view.link(view.place)} {onclick}>{error_text(view, error.kind)}</a></li> }
    };
    html! {
        <div class="errors" id="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{say!(view.texts, ERROR_TITLE)}</h2>
            <ul>{for view.errors.iter().map(item)}</ul>
        </div>
    }
}

fn error_of(view: &View<'_>, field: &str) -> Option<String> {
    view.errors.iter().find(|error| error.field == field).map(|error| error_text(view, error.kind))
}

fn error_line(view: &View<'_>, field: &str, text: Option<&String>) -> Html {
    let Some(text) = text else { return Html::default() };
    html! {
        <p class="error" id={format!("{field}-error")}>
            <span class="hidden">{say!(view.texts, ERROR_TITLE_PREFIX)}{" "}</span>{text}
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

/// A group of which one is chosen.
pub(super) fn radios(view: &View<'_>, field: &str, heading: Heading, choices: Vec<Choice<'_>>) -> Html {
    radio_groups(view, field, heading, vec![(None, choices)])
}

/// The same with the choices under headings, and "I don't know" last.
pub(super) fn radio_groups(
    view: &View<'_>,
    field: &str,
    heading: Heading,
    groups: Vec<(Option<String>, Vec<Choice<'_>>)>,
) -> Html {
    let error = error_of(view, field);
    let mut first = true;
    let mut choice = |word: &str, label: String, class: &'static str| {
        let id = if std::mem::take(&mut first) { field.to_owned() } else { format!("{field}-{word}") };
        radio(view, field, &id, word, label, class)
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
    let unknown = choice(UNKNOWN, say!(view.texts, BUTTON_UNKNOWN), "apart");
    html! {
        <fieldset class={classes!("field", error.is_some().then_some("wrong"))} aria-describedby={described_by(field, error.is_some(), false)}>
            {legend(heading)}
            {error_line(view, field, error.as_ref())}
            {groups}
            {unknown}
        </fieldset>
    }
}

/// A group that may stay unanswered: nothing chosen means that none applies.
pub(super) fn optional_radios(
    view: &View<'_>,
    field: &str,
    heading: String,
    choices: Vec<Choice<'_>>,
    none: String,
) -> Html {
    let chosen = choices.iter().any(|(word, _)| *word == view.typed.get(field));
    let clear = view.send::<Event>(Action::Type(field.to_owned(), String::new()));
    let none_id = format!("{field}-none");
    html! {
        <fieldset class="field">
            <legend>{heading}</legend>
            {for choices.into_iter().map(|(word, label)| radio(view, field, &format!("{field}-{word}"), word, label, ""))}
            <div class="choice apart">
                <input type="radio" id={none_id.clone()} name={field.to_owned()} checked={!chosen} onchange={clear} />
                <label for={none_id}>{none}</label>
            </div>
        </fieldset>
    }
}

fn radio(view: &View<'_>, field: &str, id: &str, word: &str, label: String, class: &'static str) -> Html {
    let onchange = view.send::<Event>(Action::Type(field.to_owned(), word.to_owned()));
    html! {
        <div class={classes!("choice", class)}>
            <input type="radio" id={id.to_owned()} name={field.to_owned()} value={word.to_owned()} checked={view.typed.get(field) == word} {onchange} />
            <label for={id.to_owned()}>{label}</label>
        </div>
    }
}

/// Boxes, with "none of these" and "I don't know" as the other ways to answer.
pub(super) fn boxes(view: &View<'_>, group: &str, heading: Heading, boxes: Vec<Choice<'_>>, none: String) -> Html {
    let first = boxes.first().map(|(field, _)| (*field).to_owned()).unwrap_or_default();
    let error = error_of(view, &first);
    let none_field = format!("{group}.none");
    let ways = [("none", none), (UNKNOWN, say!(view.texts, BUTTON_UNKNOWN))];
    html! {
        <fieldset class={classes!("field", error.is_some().then_some("wrong"))} aria-describedby={described_by(&first, error.is_some(), false)}>
            {legend(heading)}
            {error_line(view, &first, error.as_ref())}
            {for boxes.into_iter().map(|(field, label)| tick(view, field, label))}
            <div class="apart">
                {for ways.into_iter().map(|(word, label)| way_out(view, &none_field, word, label))}
            </div>
        </fieldset>
    }
}

/// A tick of a group that excludes the other one of its kind.
pub(super) fn way_out(view: &View<'_>, field: &str, word: &'static str, label: String) -> Html {
    checkbox(view, field, format!("{field}-{word}"), word, label)
}

/// A box.
pub(super) fn tick(view: &View<'_>, field: &str, label: String) -> Html {
    checkbox(view, field, field.to_owned(), ON, label)
}

/// A box whose tick puts a word into a field, and whose second click takes it out.
fn checkbox(view: &View<'_>, field: &str, id: String, word: &str, label: String) -> Html {
    let checked = view.typed.get(field) == word;
    let next = if checked { "" } else { word };
    let onchange = view.send::<Event>(Action::Type(field.to_owned(), next.to_owned()));
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{label}</label>
        </div>
    }
}

/// A field for a number.
pub(super) fn number(view: &View<'_>, field: &str, label: String, hint: Option<String>, decimal: bool) -> Html {
    line(view, field, label, hint, if decimal { "decimal" } else { "numeric" }, "short")
}

/// A field for a line of text.
#[inline(never)]
pub(super) fn line(
    view: &View<'_>,
    field: &str,
    label: String,
    hint: Option<String>,
    mode: &'static str,
    class: &'static str,
) -> Html {
    let error = error_of(view, field);
    let hint_line = hint.as_ref().map(|hint| html! { <p class="hint" id={format!("{field}-hint")}>{hint}</p> });
    html! {
        <div class={classes!("field", error.is_some().then_some("wrong"))}>
            <label for={field.to_owned()}>{label}</label>
            {hint_line}
            {error_line(view, field, error.as_ref())}
            {input(view, field, mode, class, described_by(field, error.is_some(), hint.is_some()), error.is_some())}
        </div>
    }
}

fn input(
    view: &View<'_>,
    field: &str,
    mode: &'static str,
    class: &'static str,
    described: Option<String>,
    wrong: bool,
) -> Html {
    let name = field.to_owned();
    let oninput = view.on(move |event: &InputEvent| {
        let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        Action::Type(name.clone(), text)
    });
    html! {
        <input type="text" inputmode={mode} autocomplete="off" class={class} id={field.to_owned()} value={view.typed.get(field).to_owned()}
            aria-describedby={described} aria-invalid={wrong.then_some("true")} {oninput} />
    }
}

/// Three fields for a day.
pub(super) fn date(view: &View<'_>, group: &str, heading: Heading, hint: Option<String>) -> Html {
    let texts = view.texts;
    let first = format!("{group}.day");
    let error = error_of(view, &first);
    let has_hint = hint.is_some();
    let part = |part: &str, label: String, class: &'static str| {
        let field = format!("{group}.{part}");
        html! {
            <div>
                <label for={field.clone()}>{label}</label>
                {input(view, &field, "numeric", class, None, error.is_some())}
            </div>
        }
    };
    html! {
        <fieldset class={classes!("field", error.is_some().then_some("wrong"))} aria-describedby={described_by(&first, error.is_some(), has_hint)}>
            {legend(heading)}
            {hint.map(|hint| html! { <p class="hint" id={format!("{first}-hint")}>{hint}</p> })}
            {error_line(view, &first, error.as_ref())}
            <div class="date">
                {part("day", say!(texts, Q_STAY_DAY), "two")}
                {part("month", say!(texts, Q_STAY_MONTH), "two")}
                {part("year", say!(texts, Q_STAY_YEAR), "four")}
            </div>
        </fieldset>
    }
}

/// A list to choose one from.
pub(super) fn select(view: &View<'_>, field: &str, label: String, choices: Vec<Choice<'_>>) -> Html {
    chosen(view, field, label, [("", say!(view.texts, CHOOSE))].into_iter().chain(choices).collect())
}

/// A list of which one is always chosen.
pub(super) fn chosen(view: &View<'_>, field: &str, label: String, choices: Vec<Choice<'_>>) -> Html {
    let error = error_of(view, field);
    let name = field.to_owned();
    let onchange = view.on(move |event: &Event| {
        let word = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        Action::Type(name.clone(), word)
    });
    let chosen = view.typed.get(field);
    let option = |(word, label): Choice<'_>| html! { <option value={word.to_owned()} selected={word == chosen}>{label}</option> };
    html! {
        <div class={classes!("field", error.is_some().then_some("wrong"))}>
            <label for={field.to_owned()}>{label}</label>
            {error_line(view, field, error.as_ref())}
            <select id={field.to_owned()} aria-describedby={described_by(field, error.is_some(), false)} aria-invalid={error.is_some().then_some("true")} {onchange}>
                {for choices.into_iter().map(option)}
            </select>
        </div>
    }
}

/// A question's explanation, folded.
pub(super) fn help(view: &View<'_>, text: String) -> Html {
    html! {
        <details>
            <summary>{say!(view.texts, BUTTON_HELP)}</summary>
            <p>{text}</p>
        </details>
    }
}

//! What is entered at the bench: the dwelling, the day, the people.

use super::figures::{ONE_OWNER, SEVERAL_OWNERS, WHOSE};
use super::{Board, Message, press};
use crate::ui::View;
use crate::ui::dom::{el, folded_or_open, part, text};
use crate::ui::form::{self, Heading};
use crate::ui::parts::named;
use crate::ui::questions::regions;
use tirkeu::case::Kind;
use tirkeu::interview::{GROUPS, UNKNOWN};
use tirkeu::say;
use yew::html::Scope;
use yew::prelude::*;

/// The dwelling: where, what, whose, how large, and the day whose law is asked.
pub(super) fn dwelling(view: &View<'_>, title: String) -> Html {
    let texts = view.texts;
    let regions = regions(view).into_iter().filter(|(word, _)| *word != UNKNOWN).collect();
    let kinds = Kind::WORDS.iter().map(|word| (*word, named(view, &format!("kind-{word}")))).collect();
    let whose = WHOSE.iter().map(|word| (*word, whose(view, word))).collect();
    part(
        title,
        vec![
            form::select(view, "place.region", say!(texts, Q_PLACE_REGION), regions),
            form::select(view, "place.kind", say!(texts, Q_PLACE_KIND), kinds),
            form::select(view, "holder", say!(texts, Q_HOLDER), whose),
            form::number(view, "area.usable", say!(texts, Q_AREA_USABLE), None, true),
            form::help(view, say!(texts, Q_AREA_HELP)),
            day(view),
        ],
    )
}

/// A way to own a dwelling.
pub(super) fn whose(view: &View<'_>, word: &str) -> String {
    match word {
        ONE_OWNER => say!(view.texts, BENCH_DWELLING_ONE),
        SEVERAL_OWNERS => say!(view.texts, BENCH_DWELLING_SEVERAL),
        other => named(view, &format!("q-holder.{other}")),
    }
}

/// The filing day in force, and three fields for another.
fn day(view: &View<'_>) -> Html {
    let texts = view.texts;
    let in_force = match view.typed.filing() {
        Some(day) => texts.show(&day.into()),
        None => say!(texts, START_TITLE_FILING_TODAY, day = view.today),
    };
    let legend = Heading::Part(say!(texts, START_TITLE_FILING));
    let wrong = view.errors.iter().any(|error| error.field.starts_with("filing."));
    folded_or_open(
        wrong,
        format!("{}: {in_force}", say!(texts, START_TITLE_FILING)),
        vec![form::date(view, "filing", legend, Some(say!(texts, START_TITLE_FILING_HELP)))],
    )
}

/// Who is registered, and who is about to be.
pub(super) fn people(view: &View<'_>, link: &Scope<Board>) -> Html {
    let texts = view.texts;
    let hints = [Some(say!(texts, Q_REGISTERED_FAMILY_HINT)), Some(say!(texts, Q_REGISTERED_EXCEPTED_HINT)), None];
    let registered = GROUPS.iter().zip(hints).map(|(group, hint)| {
        counter(view, link, format!("registered.{group}"), named(view, &format!("q-registered.{group}")), hint)
    });
    let joining = GROUPS.iter().map(|group| {
        let label = named(view, &format!("q-registered.joining-{group}"));
        counter(view, link, format!("registered.joining.{group}"), label, None)
    });
    part(
        say!(texts, BENCH_PEOPLE),
        vec![
            text("p", "hint", say!(texts, BENCH_PEOPLE_HINT)),
            group(say!(texts, BENCH_PEOPLE_REGISTERED), None, registered.collect()),
            group(say!(texts, BENCH_PEOPLE_JOINING), Some(say!(texts, BENCH_PEOPLE_JOINING_HINT)), joining.collect()),
        ],
    )
}

fn group(legend: String, hint: Option<String>, content: Vec<Html>) -> Html {
    let mut children = vec![text("legend", "", legend)];
    children.extend(hint.map(|hint| text("p", "hint", hint)));
    children.push(el("div", "counters", content));
    el("fieldset", "people", children)
}

/// A count to type, with a button that takes one away and one that adds one.
fn counter(view: &View<'_>, link: &Scope<Board>, field: String, label: String, hint: Option<String>) -> Html {
    let step = |sign: &'static str, what: String, more: bool| {
        let onclick = press(link, Message::Step(field.clone(), more));
        html! { <button type="button" class="step" aria-label={format!("{what}: {label}")} {onclick}>{sign}</button> }
    };
    let buttons = vec![
        step("–", say!(view.texts, BENCH_PEOPLE_FEWER), false),
        step("+", say!(view.texts, BENCH_PEOPLE_MORE), true),
    ];
    el("div", "counter", vec![form::number(view, &field, label.clone(), hint, false), el("div", "steps", buttons)])
}

//! Entry of the figures: the dwelling, the day, the people.

use super::figures::{ONE_OWNER, SEVERAL_OWNERS, WHOSE};
use super::form::{BenchForm, presses};
use super::state::{BenchAction, BenchHandle};
use super::{PartProps, compare};
use crate::ui::browser;
use crate::ui::context::{Page, use_page};
use crate::ui::form::{self, Fields, Heading};
use crate::ui::parts::named;
use crate::ui::questions::regions;
use std::rc::Rc;
use tirkeu::case::{Group, Kind};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The dwelling: where, what, whose, how large, and the day whose law is asked.
#[component(Dwelling)]
pub(super) fn dwelling(PartProps { bench }: &PartProps) -> Html {
    let page = use_page();
    let (texts, figures) = (&page.texts, &bench.figures);
    let chosen = figures.variant().clone();
    // Where somebody has chosen, a browser may keep that though another option is the selected one now.
    use_effect(move || {
        for field in ["place.region", "place.kind", "holder"] {
            browser::select_option(field, chosen.get(field));
        }
    });
    let form = BenchForm::of_figures(&page, bench);
    let regions = regions(texts);
    let kinds = Kind::WORDS.iter().map(|word| (*word, named(texts, &format!("kind-{word}")))).collect();
    let holders = WHOSE.iter().map(|word| (*word, whose(texts, word))).collect();
    let look = figures.variant().missing_sign("area.usable");
    let look = look.map(|(typed, meant)| say!(texts, Q_AREA_LARGE, area = typed, meant = meant));
    let title = say!(texts, BENCH_DWELLING);
    let title = match figures.count() {
        1 => title,
        _ => format!("{}. {title}", compare::name(texts, figures.index())),
    };
    html! {
        <section>
            <h2>{title}</h2>
            {form::select(&form, "place.region", say!(texts, Q_PLACE_REGION), regions)}
            {form::select(&form, "place.kind", say!(texts, Q_PLACE_KIND), kinds)}
            {form::select(&form, "holder", say!(texts, Q_HOLDER), holders)}
            {form::number(&form, "area.usable", say!(texts, Q_AREA_USABLE), Some(say!(texts, Q_AREA_USABLE_HINT)), true)}
            <div role="status">{for look.map(|look| html! { <p class="notice">{look}</p> })}</div>
            {form::help(&form, say!(texts, Q_AREA_HELP), Html::default())}
            {day(&form)}
        </section>
    }
}

/// A way to own a dwelling, in words.
pub(super) fn whose(texts: &Rc<Texts>, word: &str) -> String {
    match word {
        ONE_OWNER => say!(texts, BENCH_DWELLING_ONE),
        SEVERAL_OWNERS => say!(texts, BENCH_DWELLING_SEVERAL),
        other => named(texts, &format!("q-holder.{other}")),
    }
}

/// The filing day in force, and three fields for another.
fn day(form: &BenchForm<'_>) -> Html {
    let texts = form.texts();
    let in_force = match form.typed().filing() {
        Some(day) => texts.show(&day.into()),
        None => say!(texts, START_TITLE_FILING_TODAY, day = browser::today()),
    };
    let legend = Heading::Part(say!(texts, START_TITLE_FILING));
    let wrong = form.errors().iter().any(|error| error.field.starts_with("filing."));
    html! {
        <details open={wrong}>
            <summary>{format!("{}: {in_force}", say!(texts, START_TITLE_FILING))}</summary>
            {form::date(form, "filing", legend, Some(say!(texts, START_TITLE_FILING_HELP)))}
        </details>
    }
}

/// People registered, and people about to be.
#[component(People)]
pub(super) fn people(PartProps { bench }: &PartProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let hints = [
        Some(say!(texts, Q_REGISTERED_FAMILY_HINT)),
        Some(say!(texts, Q_REGISTERED_EXCEPTED_HINT)),
        Some(say!(texts, Q_REGISTERED_OUTSIDERS_HINT)),
    ];
    let registered = Group::TIES.iter().map(|group| group.word()).zip(hints).map(|(group, hint)| {
        let label = named(texts, &format!("q-registered.{group}"));
        counter(&page, bench, format!("registered.{group}"), label, hint)
    });
    let joining = Group::TIES.iter().map(|group| group.word()).map(|group| {
        let label = named(texts, &format!("q-joining.{group}"));
        counter(&page, bench, format!("joining.{group}"), label, None)
    });
    html! {
        <section>
            <h2>{say!(texts, BENCH_PEOPLE)}</h2>
            <p class="hint">{say!(texts, BENCH_PEOPLE_HINT)}</p>
            <fieldset class="people">
                <legend>{say!(texts, BENCH_PEOPLE_REGISTERED)}</legend>
                <div class="counters">{for registered}</div>
            </fieldset>
            <fieldset class="people">
                <legend>{say!(texts, BENCH_PEOPLE_JOINING)}</legend>
                <p class="hint">{say!(texts, BENCH_PEOPLE_JOINING_HINT)}</p>
                <div class="counters">{for joining}</div>
            </fieldset>
        </section>
    }
}

/// A count to type, with a button that takes one away and one that adds one.
fn counter(page: &Page, bench: &BenchHandle, field: String, label: String, hint: Option<String>) -> Html {
    let form = BenchForm::of_figures(page, bench);
    let step = |sign: &'static str, what: String, more: bool| {
        let onclick = presses(bench, BenchAction::Step { field: field.clone(), more });
        html! { <button type="button" class="step" aria-label={format!("{what}: {label}")} {onclick}>{sign}</button> }
    };
    html! {
        <div class="counter">
            {form::number(&form, &field, label.clone(), hint, false)}
            <div class="steps">
                {step("–", say!(page.texts, BENCH_PEOPLE_FEWER), false)}
                {step("+", say!(page.texts, BENCH_PEOPLE_MORE), true)}
            </div>
        </div>
    }
}

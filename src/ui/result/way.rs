//! What to do: the plan, where to file, who must consent, which documents, and by when.

use super::super::browser;
use super::super::context::Page;
use super::super::parts::{CopyField, doubts_of, ending, sources, worded};
use super::super::state::OWN;
use super::Outcome;
use super::clock::{Clock, to_calendar};
use tirkeu::assessment::{Deadline, Document, StepId};
use tirkeu::day::Day;
use tirkeu::say;
use tirkeu::text::{ConsentText, DeadlineText, Described, Item};
use yew::prelude::*;

/// The whole way: first what is sure, then, folded, what may turn out not to be needed.
pub(super) fn way(page: &Page, outcome: &Outcome) -> Html {
    let perhaps = part_of_way(page, outcome, true);
    html! {
        <>
            {for part_of_way(page, outcome, false)}
            {for perhaps.map(|way| html! { <details><summary>{say!(page.texts, RESULT_PERHAPS)}</summary>{way}</details> })}
        </>
    }
}

/// What of the way is sure, or what is not; `None` where there is nothing.
fn part_of_way(page: &Page, outcome: &Outcome, perhaps: bool) -> Option<Html> {
    let words = &outcome.words;
    let described = |items: &[Described]| -> Vec<Described> {
        items.iter().filter(|item| item.perhaps == perhaps).cloned().collect()
    };
    let (steps, channels) = (described(&words.steps), described(&words.channels));
    let all: Vec<_> = words.consents.iter().filter(|consent| consent.perhaps == perhaps).collect();
    let papers = outcome.assessment.documents.iter().zip(&words.documents);
    let papers: Vec<_> = papers.filter(|(_, words)| words.perhaps == perhaps).collect();
    let some = !(steps.is_empty() && channels.is_empty() && all.is_empty() && papers.is_empty());
    some.then(|| {
        html! {
            <>
                {plan(page, &steps)}
                {listed(page, say!(page.texts, RESULT_WHERE), &channels)}
                {consents(page, &all)}
                {documents(page, outcome.assessment.filing_date, &papers)}
            </>
        }
    })
}

fn plan(page: &Page, steps: &[Described]) -> Html {
    if steps.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{say!(page.texts, RESULT_PLAN)}</h2>
            <ol class="plan">{for steps.iter().map(|step| to_tick(page, step))}</ol>
        </section>
    }
}

/// A step with a box for the person's own note that it is done.
fn to_tick(page: &Page, step: &Described) -> Html {
    let texts = &page.texts;
    let id = format!("{OWN}{}", step.id);
    let name = step.id;
    let onchange = {
        let page = page.clone();
        Callback::from(move |_: Event| page.tick(name))
    };
    html! {
        <li>
            <div class="choice">
                <input type="checkbox" id={id.clone()} checked={page.answers.accepted.is_on(&id)} {onchange} />
                <label for={id}><strong>{step.title.clone()}</strong></label>
            </div>
            <p>{worded(page, &step.text)}</p>
            if step.id == StepId::AgreeWithOwners.word() {
                <details>
                    <summary>{say!(texts, MESSAGE)}</summary>
                    <CopyField id="message" label={say!(texts, MESSAGE)} content={say!(texts, MESSAGE_TEXT)} />
                </details>
            }
            if [StepId::DeregisterOutsiders, StepId::LiftSuspension].map(StepId::word).contains(&step.id) {
                {ending(page)}
            }
            if step.id == StepId::ConfirmInTime.word() {
                <Clock />
            }
            {sources(page, &step.sources)}
        </li>
    }
}

/// A part that lists what is described, or nothing where there is none.
pub(super) fn listed(page: &Page, title: String, items: &[Described]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{title}</h2>
            <ul class="list">{for items.iter().map(|item| described(page, item))}</ul>
        </section>
    }
}

/// Something with its title, what it means, and where that stands.
pub(super) fn described(page: &Page, item: &Described) -> Html {
    html! {
        <li>
            <strong>{item.title.clone()}</strong>
            <p>{worded(page, &item.text)}</p>
            if !item.certainty.is_empty() {
                <p class="hint">{item.certainty.clone()}</p>
            }
            {doubts_of(&page.texts, &item.doubts)}
            {sources(page, &item.sources)}
        </li>
    }
}

fn consents(page: &Page, consents: &[&ConsentText]) -> Html {
    let Some(first) = consents.first() else { return Html::default() };
    let rests_on = |consent: &ConsentText| {
        html! {
            <>
                <p class="hint">{consent.certainty.clone()}</p>
                {doubts_of(&page.texts, &consent.doubts)}
                {sources(page, &consent.sources)}
            </>
        }
    };
    let same = |other: &&&ConsentText| {
        (&other.certainty, &other.doubts, &other.sources) == (&first.certainty, &first.doubts, &first.sources)
    };
    let within = consents.iter().map(|consent| &consent.within).find(|within| !within.is_empty());
    // What is the same for all is said once, below the list.
    let alike = consents.iter().all(|other| same(&other));
    let consent = |consent: &&ConsentText| {
        let status = if consent.status.is_empty() { String::new() } else { format!(": {}", consent.status) };
        html! {
            <li>
                <strong>{consent.title.clone()}</strong>
                {status}
                <p class="hint">{consent.means.join(" · ")}</p>
                if !alike {
                    {rests_on(consent)}
                }
            </li>
        }
    };
    html! {
        <section>
            <h2>{say!(page.texts, RESULT_CONSENTS)}</h2>
            <ul class="list">{for consents.iter().map(consent)}</ul>
            {for within.map(|within| html! { <p>{within.clone()}</p> })}
            if alike {
                {rests_on(first)}
            }
        </section>
    }
}

fn documents(page: &Page, on: Day, documents: &[(&Document, &Item)]) -> Html {
    if documents.is_empty() {
        return Html::default();
    }
    let all: Vec<_> = documents.iter().flat_map(|(document, _)| page.texts.sources(document.id.sources(on))).collect();
    html! {
        <section>
            <h2>{say!(page.texts, RESULT_DOCUMENTS)}</h2>
            <ul>{for documents.iter().map(|(_, words)| html! { <li>{worded(page, &words.title)}</li> })}</ul>
            {sources(page, &all)}
        </section>
    }
}

/// By when: each deadline that is still to come with its entry for a calendar.
pub(super) fn terms(page: &Page, outcome: &Outcome) -> Html {
    let deadlines = &outcome.words.deadlines;
    if deadlines.is_empty() {
        return Html::default();
    }
    let all: Vec<_> = deadlines.iter().flat_map(|deadline| deadline.sources.clone()).collect();
    let line = |(deadline, words): (&Deadline, &DeadlineText)| {
        // A day that has passed needs no alarm.
        let due = deadline.due.as_ref().filter(|_| deadline.overdue_days.is_none());
        let event = due.map(|due| {
            let start = format!(";VALUE=DATE:{}", due.to_string().replace('-', ""));
            let event = browser::calendar(&start, &say!(page.texts, CALENDAR_ARRIVAL), "-P1D");
            html! { <>{" "}{to_calendar(&page.texts, event)}</> }
        });
        html! { <li>{words.text.clone()}{for event}</li> }
    };
    html! {
        <section>
            <h2>{say!(page.texts, RESULT_TERMS)}</h2>
            <ul>{for outcome.assessment.deadlines.iter().zip(deadlines).map(line)}</ul>
            {sources(page, &all)}
        </section>
    }
}

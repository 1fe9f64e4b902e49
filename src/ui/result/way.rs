//! What to do: the plan, who must consent, which documents, and by when.

use super::super::browser;
use super::super::commands::TERMS;
use super::super::context::{Page, use_page};
use super::super::form::{self, Heading};
use super::super::parts::{doubts_of, ending, instead, worded};
use super::super::send::Send;
use super::super::state::OWN;
use super::clock::{Clock, to_calendar};
use super::{Outcome, folded};
use tirkeu::assessment::{Deadline, StepId};
use tirkeu::interview::FreeDay;
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{ConsentText, DeadlineText, Described};
use yew::prelude::*;

/// What of these is sure.
pub(super) fn sure(items: &[Described]) -> Vec<Described> {
    items.iter().filter(|item| !item.perhaps).cloned().collect()
}

/// That there is nothing to do is no step.
const NO_STEPS: [&str; 2] = [StepId::NothingToFile.word(), StepId::OtherProcedure.word()];
/// Nor is what is good to know once the rest is done.
const LATER: [&str; 2] = [StepId::CardAfterwards.word(), StepId::ResultAtOffice.word()];

/// Whether it is something to do.
pub(super) fn is_step(step: &Described) -> bool {
    !NO_STEPS.iter().chain(&LATER).any(|none| *none == step.id)
}

/// What is good to know: the notes, and what follows the plan.
pub(super) fn notes(outcome: &Outcome) -> Vec<Described> {
    let later = sure(&outcome.words.steps).into_iter().filter(|step| LATER.contains(&step.id));
    outcome.words.notes.iter().cloned().chain(later).collect()
}

/// The plan: every step that is sure, in order, each with a box for the person's own note that it is done.
pub(super) fn plan(page: &Page, outcome: &Outcome) -> Html {
    let steps: Vec<_> = sure(&outcome.words.steps).into_iter().filter(is_step).collect();
    if steps.is_empty() {
        return Html::default();
    }
    html! {
        <section class="way">
            <h2>{say!(page.texts, RESULT_PLAN)}</h2>
            <ol class="plan">{for steps.iter().map(|step| to_tick(page, outcome, step))}</ol>
        </section>
    }
}

/// The field of the note that a step is done.
pub(super) fn tick_field(step: &str) -> String {
    format!("{OWN}{step}")
}

/// The id of a step's name, which opens it.
pub(super) fn step_name(step: &str) -> String {
    format!("step-{step}")
}

fn to_tick(page: &Page, outcome: &Outcome, step: &Described) -> Html {
    let texts = &page.texts;
    let id = tick_field(step.id);
    let name = step.id;
    let onchange = {
        let page = page.clone();
        Callback::from(move |_: Event| page.tick(name))
    };
    let counts = step.id == StepId::ConfirmInTime.word();
    let message = match StepId::from_word(step.id) {
        Some(StepId::AgreeWithOwners) => Some(("message", say!(texts, MESSAGE), say!(texts, MESSAGE_TEXT))),
        Some(StepId::AgreeWithCoOwners) => Some(("co-message", say!(texts, CO_MESSAGE), say!(texts, CO_MESSAGE_TEXT))),
        _ => None,
    };
    html! {
        <li>
            <label class="tick">
                <input type="checkbox" id={id.clone()} checked={page.answers.accepted.is_on(&id)} {onchange} />
                <span class="hidden">{say!(texts, RESULT_PLAN_DONE, step = step.title.as_str())}</span>
            </label>
            <details>
                <summary id={step_name(step.id)}>{step.title.clone()}</summary>
                <p>{worded(page, &step.text)}</p>
                if [StepId::DeregisterOutsiders, StepId::LiftSuspension].map(StepId::word).contains(&step.id) {
                    {ending(page)}
                }
                if counts {
                    <p>{say!(texts, CLOCK)}</p>
                }
                {outcome.cites.cite(page, &step.title, &step.sources)}
            </details>
            {for message.map(|(id, label, content)| html! { <Send {id} {label} {content} /> })}
            if counts {
                <Clock />
            }
        </li>
    }
}

/// A part that lists what is described, closed; nothing where there is none.
pub(super) fn listed(page: &Page, outcome: &Outcome, title: String, items: &[Described]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    folded(title, html! { <ul class="list">{for items.iter().map(|item| described(page, outcome, item))}</ul> })
}

/// Something with its title, what it means, and where that stands; how sure it is only where it is not certain.
pub(super) fn described(page: &Page, outcome: &Outcome, item: &Described) -> Html {
    html! {
        <li>
            <strong>{item.title.clone()}</strong>
            <p>{worded(page, &item.text)}</p>
            if !item.certainty.is_empty() && item.certainty != say!(page.texts, CERTAINTY_CERTAIN) {
                <p class="hint">{item.certainty.clone()}</p>
            }
            {doubts_of(&page.texts, &item.title, &item.doubts)}
            {outcome.cites.cite(page, &item.title, &item.sources)}
        </li>
    }
}

/// Whose consent is needed for sure, and where it stands.
pub(super) fn consents(page: &Page, outcome: &Outcome) -> Html {
    let consents: Vec<_> = outcome.words.consents.iter().filter(|consent| !consent.perhaps).collect();
    let Some(first) = consents.first() else { return Html::default() };
    let same = |other: &&&ConsentText| {
        (&other.certainty, &other.doubts, &other.sources) == (&first.certainty, &first.doubts, &first.sources)
    };
    let within = consents.iter().map(|consent| &consent.within).find(|within| !within.is_empty());
    // What is the same for all is said once, below the list.
    let alike = consents.iter().all(|other| same(&other));
    let content = html! {
        <>
            <ul class="list">{for consents.iter().map(|each| consent(page, outcome, each, !alike))}</ul>
            {for within.map(|within| html! { <p>{within.clone()}</p> })}
            if alike {
                {rests_on(page, outcome, first)}
            }
        </>
    };
    folded(say!(page.texts, RESULT_CONSENTS), content)
}

/// One consent, with what it rests on where that is not said elsewhere.
pub(super) fn consent(page: &Page, outcome: &Outcome, consent: &ConsentText, alone: bool) -> Html {
    let status = if consent.status.is_empty() { String::new() } else { format!(": {}", consent.status) };
    html! {
        <li>
            <strong>{consent.title.clone()}</strong>
            {status}
            <p class="hint">{consent.means.join(" · ")}</p>
            if alone {
                {rests_on(page, outcome, consent)}
            }
        </li>
    }
}

fn rests_on(page: &Page, outcome: &Outcome, consent: &ConsentText) -> Html {
    html! {
        <>
            <p class="hint">{consent.certainty.clone()}</p>
            {doubts_of(&page.texts, &consent.title, &consent.doubts)}
            {outcome.cites.cite(page, &consent.title, &consent.sources)}
        </>
    }
}

/// What to have at hand for sure, and the same as a list to copy.
pub(super) fn documents(page: &Page, outcome: &Outcome) -> Html {
    let (assessment, words) = (&outcome.assessment, &outcome.words);
    let documents: Vec<_> =
        assessment.documents.iter().zip(&words.documents).filter(|(_, words)| !words.perhaps).collect();
    if documents.is_empty() {
        return Html::default();
    }
    let title = say!(page.texts, RESULT_DOCUMENTS);
    let all: Vec<_> = documents
        .iter()
        .flat_map(|(document, _)| page.texts.sources(document.id.sources(assessment.filing_date)))
        .collect();
    let list: Vec<_> = documents.iter().map(|(_, words)| format!("• {}", words.title)).collect();
    let content = html! {
        <>
            <ul>{for documents.iter().map(|(_, words)| html! { <li>{worded(page, &words.title)}</li> })}</ul>
            <Send id="documents" label={say!(page.texts, RESULT_DOCUMENTS_LIST)} content={list.join("\n")} />
            {outcome.cites.cite(page, &title, &all)}
        </>
    };
    folded(title, content)
}

/// By when: each deadline that is still to come with its entry for a calendar; and the day of moving in, which the ten days are
/// counted from, where the start of a stay did not say it already.
pub(super) fn terms(page: &Page, outcome: &Outcome) -> Html {
    let deadlines = &outcome.words.deadlines;
    let asked = outcome.case.stay.from.is_none() && outcome.assessment.verdict.least < Level::NotRequired;
    if deadlines.is_empty() && !asked {
        return Html::default();
    }
    let title = say!(page.texts, RESULT_TERMS);
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
    let told = outcome.case.arrival_date.is_some()
        || page.answers.errors.iter().any(|error| error.field.starts_with("arrival"));
    html! {
        // On paper the question says nothing by itself.
        <section class={classes!(deadlines.is_empty().then_some("unprinted"))}>
            <details class="part" open={told}>
                <summary id={TERMS}><h2>{title.clone()}</h2></summary>
                <div role="status"><ul class="terms">{for outcome.assessment.deadlines.iter().zip(deadlines).map(line)}</ul></div>
                {outcome.cites.cite(page, &title, &all)}
                if asked {
                    <Arrival />
                }
            </details>
        </section>
    }
}

/// The day of moving in, for the ten days: asked here, since no verdict depends on it.
#[component(Arrival)]
fn arrival() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let onsubmit = instead::<SubmitEvent>(&page, |page| page.submit_day(FreeDay::Arrival));
    html! {
        <form novalidate=true {onsubmit}>
            {form::date(&page, "arrival", Heading::Part(say!(texts, RESULT_ARRIVAL)), Some(say!(texts, RESULT_ARRIVAL_HELP)))}
            <button type="submit">{say!(texts, RESULT_ARRIVAL_BUTTON)}</button>
        </form>
    }
}

//! What to do: the plan, who must consent, which documents, and by when.

use super::super::browser;
use super::super::commands::TERMS;
use super::super::context::{Page, use_page};
use super::super::form::{self, Heading};
use super::super::parts::{button, doubts_of, ending, instead, worded};
use super::super::route::LaterPage;
use super::super::send::Send;
use super::super::state::OWN;
use super::clock::{Clock, to_calendar};
use super::letters::{is_refused, to_co_owners, to_owners};
use super::open::host;
use super::{Outcome, crowded, folded};
use tirkeu::assessment::{Deadline, DeadlineId, DocumentId, NoteId, StepId};
use tirkeu::case::{Purpose, Registration};
use tirkeu::interview::{FreeDay, KnownBy, ScreenId};
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{ConsentText, DeadlineText, Described, Item, Texts};
use yew::prelude::*;

/// What of these is sure.
pub(super) fn sure(items: &[Described]) -> Vec<Described> {
    items.iter().filter(|item| !item.perhaps).cloned().collect()
}

/// That there is nothing to do is no step.
const NO_STEPS: [&str; 2] = [StepId::NothingToFile.word(), StepId::OtherProcedure.word()];
/// Nor is what is good to know once the rest is done.
const LATER: [&str; 2] = [StepId::CardAfterwards.word(), StepId::ResultAtOffice.word()];

/// Characters of a step that are read at a glance: the first one stands open where it is no longer.
const SHORT: usize = 220;

/// Whether it is something to do.
fn is_step(step: &Described) -> bool {
    !NO_STEPS.iter().chain(&LATER).any(|none| *none == step.id)
}

/// What is good to know: the notes, and what follows the plan.
pub(super) fn notes(outcome: &Outcome) -> Vec<Described> {
    let later = sure(&outcome.words.steps).into_iter().filter(|step| LATER.contains(&step.id));
    // Where nobody applies, nobody else is to agree.
    let ends = outcome.assessment.verdict.least >= Level::NotRequired;
    let notes = outcome.words.notes.iter().filter(|note| !ends || note.id != NoteId::JointProperty.word());
    notes.cloned().chain(later).collect()
}

/// The steps of the plan: what is sure and to be done, in order.
pub(super) fn planned(outcome: &Outcome) -> Vec<Described> {
    let is_idle = |step: &Described| match StepId::from_word(step.id) {
        // With who has said no there is no hour to agree on.
        Some(StepId::AgreeWithCoOwners) => is_refused(outcome),
        // Nor does a register of owners show who has a room in a larger building.
        Some(StepId::CheckRegistered) => host(outcome) == KnownBy::Administration,
        _ => false,
    };
    let steps = sure(&outcome.words.steps).into_iter();
    let mut steps: Vec<_> = steps.filter(|step| is_step(step) && !is_idle(step)).collect();
    crowded::ask_first(outcome, &mut steps);
    steps
}

/// The plan: every step that is sure, in order, each with a box for the person's own note that it is done.
pub(super) fn plan(page: &Page, outcome: &Outcome) -> Html {
    let steps = planned(outcome);
    if steps.is_empty() {
        return Html::default();
    }
    // What to begin with stands there in the open.
    let first = steps.iter().find(|step| !is_ticked(page, step)).map(|step| step.id);
    let alone = steps.len() == 1;
    html! {
        <section class="way">
            <h2>{say!(page.texts, RESULT_PLAN)}</h2>
            <ol class="plan">{for steps.iter().map(|step| to_tick(page, outcome, step, first == Some(step.id), alone))}</ol>
            {for arrival_term(outcome).map(|term| html! { <p class="hint">{term}</p> })}
        </section>
    }
}

/// Whether the person has noted that a step is done.
pub(super) fn is_ticked(page: &Page, step: &Described) -> bool {
    page.answers.accepted.is_on(&tick_field(step.id))
}

/// The days that there are for it after moving in, in a sentence.
pub(super) fn arrival_term(outcome: &Outcome) -> Option<String> {
    let term = outcome.words.deadlines.iter().find(|deadline| deadline.id == DeadlineId::Arrival)?;
    Some(format!("{}.", term.text))
}

/// The field of the note that a step is done.
fn tick_field(step: &str) -> String {
    format!("{OWN}{step}")
}

/// The id of a step's name, which opens it.
pub(super) fn step_name(step: &str) -> String {
    format!("step-{step}")
}

/// Whether the message of the first step is what to press.
pub(super) fn leads(outcome: &Outcome) -> bool {
    matches!(outcome.assessment.verdict.level(), Some(Level::Prepare | Level::InPerson | Level::Refused))
}

/// The message to whoever has to act: the id of its field, its name, and what it says.
pub(super) fn message(texts: &Texts, outcome: &Outcome, step: &Described) -> Option<(&'static str, String, String)> {
    let begun = |text: String| format!("{} {text}", say!(texts, MESSAGE_BEGIN));
    Some(match StepId::from_word(step.id) {
        Some(StepId::AgreeWithOwners) => ("message", say!(texts, MESSAGE), to_owners(texts, outcome)),
        Some(StepId::AgreeWithCoOwners) => ("co-message", say!(texts, CO_MESSAGE), to_co_owners(texts, outcome)),
        Some(StepId::ComeWithOwners) => ("come-message", say!(texts, MESSAGE), begun(say!(texts, MESSAGE_COME))),
        Some(StepId::CheckRegistered) => {
            ("crowded-message", say!(texts, CROWDED_MESSAGE), begun(crowded::message(texts, outcome)?))
        }
        Some(StepId::GetPetition) => ("petition-message", say!(texts, PETITION), begun(say!(texts, PETITION_TEXT))),
        Some(StepId::AmendTenancy) => ("tenancy-message", say!(texts, TENANCY), begun(say!(texts, TENANCY_TEXT))),
        _ => return None,
    })
}

fn to_tick(page: &Page, outcome: &Outcome, step: &Described, begins: bool, alone: bool) -> Html {
    let texts = &page.texts;
    let id = tick_field(step.id);
    let name = step.id;
    let onchange = {
        let page = page.clone();
        Callback::from(move |_: Event| page.tick(name))
    };
    let is = |which: StepId| step.id == which.word();
    let counts = is(StepId::ConfirmInTime);
    // The one to begin with stands above, as what to press.
    let message = message(texts, outcome, step).filter(|_| !(begins && leads(outcome)));
    // What a petition stands for, and whom to ask for it, is known to few.
    let short = step.text.chars().count() <= SHORT;
    let first = begins && (short || is(StepId::AmendTenancy)) && !is(StepId::AskOffice);
    let open = alone || first || is(StepId::GetPetition);
    html! {
        <li>
            <label class="tick">
                <input type="checkbox" id={id.clone()} checked={is_ticked(page, step)} {onchange} />
                <span class="hidden">{say!(texts, RESULT_PLAN_DONE, step = step.title.as_str())}</span>
            </label>
            <details {open}>
                <summary id={step_name(step.id)}>{step.title.clone()}</summary>
                <p>{worded(page, &step.text)}</p>
                if is(StepId::DeregisterOutsiders) || is(StepId::LiftSuspension) {
                    {ending(page)}
                }
                if is(StepId::GatherPapers) {
                    {papers(page, outcome)}
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
            if is(StepId::TemporaryMeanwhile) {
                {try_temporary(page)}
            }
            if is(StepId::CheckAgain) {
                <p class="ways unprinted"><a href={page.link(LaterPage::Check)}>{say!(texts, BUTTON_CHECK)}</a></p>
            }
        </li>
    }
}

/// The way to a check of the temporary registration, with the same answers.
fn try_temporary(page: &Page) -> Html {
    let go = |page: &Page| {
        let mut answers = page.answers.accepted.clone();
        answers.set(ScreenId::Registration.word(), Registration::Temporary.word());
        // Neither duty nor study is what they stay for.
        answers.set("stay.purpose", Purpose::Other.word());
        page.replace(answers);
    };
    button(page, say!(page.texts, RESULT_CHANGES_SEE), go)
}

/// Whether a paper is another one of the list too: the original passport is an identity document.
fn is_said_twice(outcome: &Outcome, document: &Item) -> bool {
    let has = |id: DocumentId| outcome.words.documents.iter().any(|other| other.id == id.word() && !other.perhaps);
    document.id == DocumentId::IdentityDocument.word() && has(DocumentId::PassportOriginal)
}

/// The papers that are needed for sure, as a list.
fn papers(page: &Page, outcome: &Outcome) -> Html {
    let sure = outcome.words.documents.iter().filter(|document| !document.perhaps && !is_said_twice(outcome, document));
    html! { <ul>{for sure.map(|document| html! { <li>{worded(page, &document.title)}</li> })}</ul> }
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
    let all = assessment.documents.iter().zip(&words.documents);
    let documents: Vec<_> = all.filter(|(_, words)| !words.perhaps && !is_said_twice(outcome, words)).collect();
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
            {papers(page, outcome)}
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

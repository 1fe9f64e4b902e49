//! Duties of owners, what it costs not to do them, and what those risk who live there unregistered.

use crate::ui::context::{Page, use_page, use_title};
use crate::ui::parts::{FilingDay, day_errors, doubts_of, ending, heading, named, sources};
use std::rc::Rc;
use tirkeu::assessment::LATE_RESIDENTS;
use tirkeu::day::Day;
use tirkeu::duties::{Line, LineId, PARTS};
use tirkeu::norm::{self, FinedOwner, OwnerFine};
use tirkeu::say;
use tirkeu::text::{Described, Texts};
use yew::prelude::*;

/// The page.
#[component(Duties)]
pub(super) fn duties() -> Html {
    let page = use_page();
    let (texts, day) = (&page.texts, page.filing());
    let title = say!(texts, DUTIES_TITLE);
    use_title(&page, &title);
    let parts = PARTS.iter().map(|part| {
        html! {
            <section>
                <h2>{named(texts, part.id)}</h2>
                <ul class="list">{for part.lines.iter().map(|line| duty(&page, day, line))}</ul>
            </section>
        }
    });
    html! {
        <>
            {day_errors(&page)}
            {heading(title)}
            <p class="lead">{say!(texts, DUTIES_TITLE_LEAD)}</p>
            <p>{say!(texts, DUTIES_TITLE_DAY, day = day)}</p>
            {calculation_index(texts, day)}
            {for parts}
            <section>
                <h2>{say!(texts, DUTIES_RESIDENTS)}</h2>
                <p>{say!(texts, DUTIES_RESIDENTS_TEXT)}</p>
                <ul class="list">{for LATE_RESIDENTS.iter().map(|line| risk(texts, &texts.line(line, day)))}</ul>
            </section>
            <FilingDay />
        </>
    }
}

/// The worth of a calculation index in the year of a day, and how sure that is.
fn calculation_index(texts: &Rc<Texts>, day: Day) -> Html {
    match norm::calculation_index(day) {
        None => html! { <p>{say!(texts, DUTIES_TITLE_NO_INDEX)}</p> },
        Some(index) => html! {
            <>
                <p>{say!(texts, DUTIES_TITLE_INDEX, tenge = index.tenge, until = index.until)}</p>
                <p class="hint">{texts.certainty(index.certainty)}</p>
                {sources(texts, &say!(texts, DUTIES_TITLE_INDEX, tenge = index.tenge, until = index.until), &texts.sources(index.sources))}
            </>
        },
    }
}

fn duty(page: &Page, day: Day, line: &Line) -> Html {
    let texts = &page.texts;
    // The hour stands below how consent is given, for the days for which it was announced.
    let hour = norm::consent_minutes(day).is_some() && line.id == LineId::Consent;
    let title = named(texts, line.id.word());
    html! {
        <li>
            <h3>{title.clone()}</h3>
            <p>{named(texts, &format!("{}.text", line.id.word()))}</p>
            if hour {
                <p>{say!(texts, DUTIES_CONSENT_HOUR)}</p>
            }
            if line.id == LineId::Deregister {
                {ending(page)}
            }
            {for line.fine.map(|fine| fines(texts, day, fine))}
            <p class="hint">{texts.certainty(line.certainty_on(day))}</p>
            {doubts_of(texts, &title, &texts.doubts(&line.doubts_on(day).collect::<Vec<_>>()))}
            {sources(texts, &title, &texts.sources(line.sources))}
        </li>
    }
}

/// What it costs those who live there not to be registered.
fn risk(texts: &Rc<Texts>, Described { title, text, certainty, doubts, sources: acts, .. }: &Described) -> Html {
    html! {
        <li>
            <h3>{title.clone()}</h3>
            <p>{text.clone()}</p>
            <p class="hint">{certainty.clone()}</p>
            {doubts_of(texts, title, doubts)}
            {sources(texts, title, acts)}
        </li>
    }
}

/// A fine by kind of owner, the first time and for a repeat: in tenge where the year's index is known.
pub(super) fn fines(texts: &Rc<Texts>, day: Day, fine: &OwnerFine) -> Html {
    let amount = |indices: u32| {
        let amount = match norm::tenge(indices, day) {
            Some(tenge) => say!(texts, FINED_TENGE, indices = indices, tenge = tenge),
            None => say!(texts, FINED_INDICES, indices = indices),
        };
        html! { <td>{amount}</td> }
    };
    let row = |owner: &FinedOwner| {
        html! {
            <tr>
                <th scope="row">{named(texts, &format!("fined-{}", owner.word()))}</th>
                {for fine.of(*owner).map(amount)}
            </tr>
        }
    };
    html! {
        <table class="few">
            <caption>{say!(texts, FINED)}</caption>
            <thead>
                <tr>
                    <th scope="col">{say!(texts, FINED_WHO)}</th>
                    <th scope="col">{say!(texts, FINED_FIRST)}</th>
                    <th scope="col">{say!(texts, FINED_REPEAT)}</th>
                </tr>
            </thead>
            <tbody>{for FinedOwner::ALL.iter().map(row)}</tbody>
        </table>
    }
}

//! The hour in which owners confirm, and entries for a calendar.

use super::super::browser;
use super::super::context::use_page;
use super::super::parts::button;
use super::super::state::CLOCK;
use gloo::timers::callback::Interval;
use tirkeu::norm;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// Seconds before the end of the hour from which it warns.
const WARNED: u64 = 600;

/// Counts the hour from the moment the person says, and warns before it is over.
#[component(Clock)]
pub(super) fn clock() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let began = page.answers.accepted.get(CLOCK).parse::<u64>().ok();
    let second = use_force_update();
    use_effect_with(began.is_some(), move |runs| {
        let ticker = runs.then(|| Interval::new(1_000, move || second.force_update()));
        move || drop(ticker)
    });
    let Some(began) = began else {
        return html! {
            <div class="hour">{button(&page, say!(texts, CLOCK_START), |page| page.clock(true))}</div>
        };
    };
    let end = began.saturating_add(u64::from(norm::CONSENT_MINUTES) * 60);
    let left = end.saturating_sub(browser::now());
    let warning = match left {
        0 => say!(texts, CLOCK_OVER),
        1..WARNED => say!(texts, CLOCK_SOON),
        _ => String::new(),
    };
    let event = browser::calendar(&format!(":{}", browser::utc_timestamp(end)), &say!(texts, CLOCK_EVENT), "-PT10M");
    html! {
        <div class="field hour">
            <p><span class="clock" role="timer">{format!("{:02}:{:02}", left / 60, left % 60)}</span>{" "}{say!(texts, CLOCK_LEFT)}</p>
            <p class="notice" role="alert">{warning}</p>
            <p>{to_calendar(texts, event)}</p>
            {button(&page, say!(texts, CLOCK_STOP), |page| page.clock(false))}
        </div>
    }
}

/// The link to an entry for a calendar.
pub(super) fn to_calendar(texts: &Texts, event: String) -> Html {
    html! { <a href={event} download="tirkeu.ics">{say!(texts, CALENDAR)}</a> }
}

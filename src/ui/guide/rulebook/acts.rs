//! The acts in time: a timeline, drawn and as a table, and two days side by side. The two days live in the address.

use super::super::super::browser;
use super::super::super::context::{Page, use_page, use_title};
use super::super::super::parts::{heading, sources};
use super::super::super::route::GuidePage;
use super::super::address;
use super::entry::EntryText;
use super::{others, paper, use_held_by_address};
use tirkeu::assessment::Assessment;
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::norm;
use tirkeu::rulebook::{Flip, Period, PeriodId, periods, smallest_flip};
use tirkeu::say;
use tirkeu::text::{Lang, Texts};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The page.
#[component(ActsPage)]
pub(crate) fn acts_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, BOOK_TIMELINE);
    use_title(&page, &title);
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, BOOK_TIMELINE_LEAD)}</p>
            {others(&page)}
            {timeline(texts)}
            {table(&page)}
            <TwoDays />
            {paper(&page)}
        </>
    }
}

/// What the timeline shows at its ends: the first day that is answered, and a year after the law was read.
fn ends() -> (Day, Day) {
    (norm::RULES_BEGIN, norm::LAW_READ.plus_months(12))
}

/// Where a day stands, in hundredths of a percent of the whole.
fn at(day: Day) -> i32 {
    let (first, last) = ends();
    day.days_since(first).clamp(0, last.days_since(first)) * 10_000 / last.days_since(first)
}

fn percent(hundredths: i32) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// What a period is, in words.
fn name(texts: &Texts, period: &Period) -> String {
    let until = period.until.map(|until| ("until", until.into()));
    let tenge = period.tenge.map(|tenge| ("tenge", tenge.into()));
    let places: Vec<_> = [("from", period.from.into())].into_iter().chain(until).chain(tenge).collect();
    texts.named(&format!("timeline-{}", period.id.word()), &places).unwrap_or_default()
}

/// The periods as bars over the years; the table below says all of it to whoever cannot see them.
fn timeline(texts: &Texts) -> Html {
    let (first, last) = ends();
    let years: Vec<Day> = (first.year() + 1..=last.year()).map(|year| Day::of(year, 1, 1)).collect();
    let read = at(norm::LAW_READ);
    let line = |day: &Day| html! { <line x1={percent(at(*day))} x2={percent(at(*day))} y1="0" y2="100%" /> };
    // Words of the drawing stand beside it: what is drawn as text cannot be checked for its contrast.
    let labels: Vec<_> = years.iter().map(|day| format!("│ {}", day.year())).collect();
    let row = |period: Period| {
        let (from, until) = (at(period.from), period.until.map_or(10_000, at));
        let seen = until.min(read);
        let unseen = (until > read).then(|| {
            html! { <rect class="unseen" x={percent(read.max(from))} width={percent(until - read.max(from))} y="25%" height="50%" /> }
        });
        html! {
            <>
                <p>{name(texts, &period)}</p>
                <svg>
                    {for years.iter().map(line)}
                    <rect x={percent(from)} width={percent((seen - from).max(0))} y="25%" height="50%" />
                    {for unseen}
                    <line class="read" x1={percent(read)} x2={percent(read)} y1="0" y2="100%" />
                </svg>
            </>
        }
    };
    html! {
        <figure class="timeline" aria-hidden="true">
            {for periods().into_iter().map(row)}
            <figcaption class="hint">{format!("{} · ┃ {}: {}", labels.join(" "), say!(texts, BOOK_TIMELINE_READ), texts.show(&norm::LAW_READ.into()))}</figcaption>
        </figure>
    }
}

fn table(page: &Page) -> Html {
    let texts = &page.texts;
    let from = |day: Day| {
        if day == norm::RULES_BEGIN { say!(texts, BOOK_TIMELINE_BEFORE, day = day) } else { texts.show(&day.into()) }
    };
    let row = |period: Period| {
        let until = period.until.map_or_else(|| say!(texts, BOOK_TIMELINE_OPEN_END), |until| texts.show(&until.into()));
        html! {
            <tr>
                <th scope="row">{name(texts, &period)}{sources(page, &name(texts, &period), &texts.sources(std::slice::from_ref(&period.source)))}</th>
                <td>{if period.id == PeriodId::Rules { texts.show(&period.from.into()) } else { from(period.from) }}</td>
                <td>{until}</td>
                <td>{texts.certainty(period.certainty)}</td>
            </tr>
        }
    };
    html! {
        <details open=true>
            <summary>{say!(texts, BOOK_TIMELINE_TABLE)}</summary>
            <div class="wide" tabindex="0" role="region" aria-label={say!(texts, BOOK_TIMELINE_TABLE)}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{say!(texts, BOOK_TIMELINE_ACT)}</th>
                            <th scope="col">{say!(texts, BOOK_TIMELINE_FROM)}</th>
                            <th scope="col">{say!(texts, BOOK_TIMELINE_UNTIL)}</th>
                            <th scope="col">{say!(texts, BOOK_TIMELINE_SURE)}</th>
                        </tr>
                    </thead>
                    <tbody>{for periods().into_iter().map(row)}</tbody>
                </table>
            </div>
        </details>
    }
}

/// The last change of law before the law was read, and the day before it.
fn last_change() -> [Day; 2] {
    let last = norm::TURNS.iter().rev().find(|turn| **turn <= norm::LAW_READ).copied().unwrap_or(norm::RULES_BEGIN);
    [last.plus_days(-1).unwrap_or(last), last]
}

/// The days that an address holds: as they are typed.
fn read() -> [String; 2] {
    let address = address("acts");
    let days = address.split_once('/').map(|(one, other)| [one.to_owned(), other.to_owned()]);
    days.unwrap_or_else(|| last_change().map(|day| day.to_string()))
}

/// Two days side by side: the entries that differ, and the smallest household that is answered otherwise.
#[component(TwoDays)]
fn two_days() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let (typed, change) = use_held_by_address(&page, GuidePage::Acts, read, |days: &[String; 2]| days.join("/"));
    let days =
        typed.each_ref().map(|day| Day::parse(day).filter(|day| (norm::RULES_BEGIN..=norm::RULES_END).contains(day)));
    let field = |index: usize, label: String| {
        let id = ["day-one", "day-two"][index];
        let onchange = {
            let (typed, change) = (typed.clone(), change.clone());
            Callback::from(move |event: Event| {
                let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
                let mut next = typed.clone();
                next[index] = input.value();
                change.emit(next);
            })
        };
        let wrong = days[index].is_none();
        let error = say!(texts, ERROR_DATE_RANGE, first = norm::RULES_BEGIN, last = norm::RULES_END);
        html! {
            <div class="field">
                <label for={id}>{label}</label>
                if wrong {
                    <p class="error" id={format!("{id}-error")}>{error}</p>
                }
                <input
                    {id}
                    type="date"
                    min={norm::RULES_BEGIN.to_string()}
                    max={norm::RULES_END.to_string()}
                    value={typed[index].clone()}
                    aria-invalid={wrong.to_string()}
                    aria-describedby={wrong.then(|| format!("{id}-error"))}
                    {onchange}
                />
            </div>
        }
    };
    let compared = match days {
        [Some(one), Some(other)] => compared(&page, one, other),
        _ => Html::default(),
    };
    html! {
        <section>
            <h2>{say!(texts, BOOK_TWO_DAYS)}</h2>
            <p>{say!(texts, BOOK_TWO_DAYS_LEAD)}</p>
            <form class="finder" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                {field(0, say!(texts, BOOK_TWO_DAYS_FIRST))}
                {field(1, say!(texts, BOOK_TWO_DAYS_SECOND))}
            </form>
            <div aria-live="polite">{compared}</div>
        </section>
    }
}

fn compared(page: &Page, one: Day, other: Day) -> Html {
    let texts = &page.texts;
    let differs = |text: &EntryText| !text.entry.is_same_on(one, other);
    let differing: Vec<_> = EntryText::all(texts, other).into_iter().filter(differs).collect();
    let way = |text: EntryText| {
        let href = format!("{}/{}", page.link(GuidePage::Rules), text.entry.about.address());
        html! { <li><a {href}>{text.title}</a></li> }
    };
    html! {
        <>
            if differing.is_empty() {
                <p>{say!(texts, BOOK_TWO_DAYS_SAME)}</p>
            } else {
                <h3>{say!(texts, BOOK_TWO_DAYS_DIFFERS)}</h3>
                <ul class="ways">{for differing.into_iter().map(way)}</ul>
                {smallest(page, one, other)}
            }
        </>
    }
}

/// The smallest household that is answered otherwise: what is told of it, and both answers, which open in the check.
fn smallest(page: &Page, one: Day, other: Day) -> Html {
    let texts = &page.texts;
    let Some(Flip { case, .. }) = smallest_flip(one, other) else {
        return html! { <p>{say!(texts, BOOK_TWO_DAYS_NO_EXAMPLE)}</p> };
    };
    let answer = |label: String, day: Day| {
        let filed = case.filed_on(day)?;
        let words = texts.describe(&Assessment::of(&filed));
        let found = words.findings.iter().map(|finding| finding.found.clone()).next().unwrap_or(words.text);
        let href = shared(texts.lang(), &filed);
        Some(html! {
            <>
                <dt>{format!("{label}: {}", texts.show(&day.into()))}</dt>
                <dd><strong>{words.title}</strong>{". "}{found}<p class="ways"><a {href}>{say!(texts, BOOK_EXAMPLES_OPEN)}</a></p></dd>
            </>
        })
    };
    html! {
        <>
            <h3>{say!(texts, BOOK_TWO_DAYS_EXAMPLE)}</h3>
            <dl>
                {for answer(say!(texts, BOOK_TWO_DAYS_BEFORE), one)}
                {for answer(say!(texts, BOOK_TWO_DAYS_AFTER), other)}
            </dl>
        </>
    }
}

/// The address at which a case opens in the check.
fn shared(lang: Lang, case: &Case) -> String {
    browser::link_to(lang, case.filing_date, &Draft::of(case))
}

//! The same answers under the law of other days: what each change of law that is known makes of them.

use super::context::{Page, use_case, use_page, use_title};
use super::parts::{button, heading, sources};
use super::route::LaterPage;
use tirkeu::assessment::Assessment;
use tirkeu::case::Case;
use tirkeu::day::Day;
use tirkeu::norm;
use tirkeu::rules::{RULES, Rule};
use tirkeu::say;
use tirkeu::text::Description;
use yew::prelude::*;

/// The page of those days.
#[component(Days)]
pub(super) fn days() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, DAYS);
    use_title(&page, &title);
    let case = use_case(&page);
    let cards = cards(&page, &case.0);
    let alone = cards.len() < 2;
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, DAYS_LEAD)}</p>
            {for cards}
            if alone {
                <p>{say!(texts, DAYS_SAME)}</p>
            }
            <p>{say!(texts, DAYS_COMING, read = norm::LAW_READ)}</p>
            <p><a href={page.link(LaterPage::Result)}>{say!(texts, RESULT_BACK)}</a></p>
        </>
    }
}

/// The chosen day, and each on which the law made another answer of something.
fn cards(page: &Page, case: &Case) -> Vec<Html> {
    let chosen = case.filing_date;
    let mut days: Vec<Day> = norm::TURNS.to_vec();
    days.push(chosen);
    days.sort_unstable();
    days.dedup();
    let mut before: Option<Assessment> = None;
    let mut cards = Vec::new();
    for day in days {
        // Nobody is of that age then.
        let Some(filed) = case.filed_on(day) else { continue };
        let now = Assessment::of(&filed);
        let flips = before.as_ref().map(|before| flipped(page, before, &now)).unwrap_or_default();
        if !flips.is_empty() || day == chosen {
            cards.push(card(page, day, day == chosen, &now, flips));
        }
        before = Some(now);
    }
    cards
}

fn card(page: &Page, day: Day, chosen: bool, now: &Assessment, flips: Vec<Html>) -> Html {
    let texts = &page.texts;
    let flips =
        (!flips.is_empty()).then(|| html! { <><p>{say!(texts, DAYS_FLIPS)}</p><ul class="list">{for flips}</ul></> });
    let use_it = if chosen {
        html! { <p class="hint">{say!(texts, DAYS_NOW)}</p> }
    } else {
        button(page, say!(texts, DAYS_USE), move |page| page.file_on(day))
    };
    html! {
        <section class="card">
            <h2>{texts.show(&day.into())}</h2>
            <p class="found">{texts.span(now.verdict)}</p>
            {for flips}
            {use_it}
        </section>
    }
}

/// The rules whose level another day's law changed, with that law.
fn flipped(page: &Page, before: &Assessment, now: &Assessment) -> Vec<Html> {
    let texts = &page.texts;
    let (words_before, words) = (texts.describe(before), texts.describe(now));
    let flip = |rule: &Rule| {
        let (was, is) = (before.level(rule.id), now.level(rule.id));
        if was == is {
            return None;
        }
        let of = |words: &Description| words.findings.iter().find(|finding| finding.rule == rule.id).cloned();
        // Of a rule that stands in the way no more, the words are those of the day before.
        let finding = of(&words).or_else(|| of(&words_before))?;
        let change = format!(": {} → {}", texts.span(was), texts.span(is));
        Some(
            html! { <li><strong>{finding.title.clone()}</strong>{change}{sources(page, &finding.title, &finding.sources)}</li> },
        )
    };
    RULES.iter().filter_map(flip).collect()
}

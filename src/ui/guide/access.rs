//! How far the page keeps to the Web Content Accessibility Guidelines 2.2, criterion by criterion.

use super::super::context::{Page, use_page, use_title};
use super::super::parts::{heading, named, pair};
use tirkeu::conformance::{CRITERIA, Checked, Criterion, Elsewhere, HAND};
use tirkeu::say;
use yew::prelude::*;

/// What the page does for those who cannot see, hear, point or read with ease, in the order in which it is told.
const MEANS: [&str; 7] = ["keys", "reader", "size", "colours", "motion", "words", "mistake"];

/// The page of all criteria: how each was checked here, and on the pages of others.
#[component(Access)]
pub(super) fn access() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, A11Y);
    use_title(&page, &title);
    html! {
        <>
            {heading(title)}
            <ul>{for MEANS.iter().map(|id| html! { <li>{named(&page, &format!("means-{id}"))}</li> })}</ul>
            <details class="part">
                <summary><h2>{say!(texts, A11Y_CRITERIA)}</h2></summary>
                <p>{say!(texts, A11Y_LEAD)}</p>
                {table(&page, |criterion| how(&page, criterion.checked))}
            </details>
            <details class="part">
                <summary><h2>{say!(texts, A11Y_WIDGET)}</h2></summary>
                <p>{say!(texts, A11Y_WIDGET_LEAD)}</p>
                {table(&page, |criterion| elsewhere(&page, criterion))}
            </details>
        </>
    }
}

fn table(page: &Page, how: impl Fn(&Criterion) -> String) -> Html {
    let line = |criterion: &Criterion| {
        let Criterion { number, level, .. } = criterion;
        let name = named(page, &format!("sc-{}", number.replace('.', "-")));
        pair(format!("{number} {name} ({level})"), how(criterion))
    };
    html! { <dl class="criteria">{for CRITERIA.iter().map(line)}</dl> }
}

/// How a criterion was checked on this page.
fn how(page: &Page, checked: Checked) -> String {
    let texts = &page.texts;
    match checked {
        Checked::Test(files) => say!(texts, A11Y_TEST, file = files.replace(' ', ", ")),
        Checked::Hand(way) => say!(texts, A11Y_HAND, day = HAND, way = named(page, &format!("hand-{way}"))),
        Checked::Absent(why) => say!(texts, A11Y_ABSENT, why = named(page, &format!("absent-{why}"))),
        Checked::Unchecked => say!(texts, A11Y_UNCHECKED),
    }
}

/// How it was checked where the page stands within that of another site.
fn elsewhere(page: &Page, criterion: &Criterion) -> String {
    match criterion.elsewhere() {
        Elsewhere::Own(checked) => how(page, checked),
        Elsewhere::Same => say!(page.texts, A11Y_SAME),
    }
}

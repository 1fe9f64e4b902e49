//! How far the page keeps to the Web Content Accessibility Guidelines 2.2, criterion by criterion.

use super::super::context::{Page, use_page, use_title};
use super::super::parts::{heading, named, pair};
use tirkeu::day::Day;
use tirkeu::say;
use yew::prelude::*;

/// How a criterion was checked.
enum Checked {
    /// By these tests, each time.
    Test(&'static str),
    /// By somebody, on [`HAND`], in this way.
    Hand(&'static str),
    /// Not at all, since nothing on the page is of that kind.
    Absent(&'static str),
    /// Not yet.
    Unchecked,
}

use Checked::{Absent, Hand, Test, Unchecked};

/// When somebody last went through the page by hand.
const HAND: Day = Day::of(2026, 11, 22);

/// Every criterion of levels A and AA: its number, its level, how it was checked.
#[rustfmt::skip]
const CRITERIA: [(&str, &str, Checked); 55] = [
    ("1.1.1", "A", Test("screens.spec.ts looks.spec.ts")),
    ("1.2.1", "A", Absent("media")),
    ("1.2.2", "A", Absent("media")),
    ("1.2.3", "A", Absent("media")),
    ("1.2.4", "AA", Absent("media")),
    ("1.2.5", "AA", Absent("media")),
    ("1.3.1", "A", Test("screens.spec.ts")),
    ("1.3.2", "A", Hand("tree")),
    ("1.3.3", "A", Hand("read")),
    ("1.3.4", "AA", Hand("turned")),
    ("1.3.5", "AA", Absent("personal")),
    ("1.4.1", "A", Test("looks.spec.ts")),
    ("1.4.2", "A", Absent("media")),
    ("1.4.3", "AA", Test("screens.spec.ts")),
    ("1.4.4", "AA", Test("looks.spec.ts")),
    ("1.4.5", "AA", Absent("pictures")),
    ("1.4.10", "AA", Test("screens.spec.ts")),
    ("1.4.11", "AA", Hand("colours")),
    ("1.4.12", "AA", Hand("spacing")),
    ("1.4.13", "AA", Hand("pointer")),
    ("2.1.1", "A", Test("journeys.spec.ts")),
    ("2.1.2", "A", Hand("keyboard")),
    ("2.1.4", "A", Absent("gestures")),
    ("2.2.1", "A", Test("way.spec.ts")),
    ("2.2.2", "A", Test("way.spec.ts")),
    ("2.3.1", "A", Absent("time")),
    ("2.4.1", "A", Test("journeys.spec.ts")),
    ("2.4.2", "A", Test("screens.spec.ts")),
    ("2.4.3", "A", Test("journeys.spec.ts history.spec.ts")),
    ("2.4.4", "A", Hand("read")),
    ("2.4.5", "AA", Unchecked),
    ("2.4.6", "AA", Hand("read")),
    ("2.4.7", "AA", Test("looks.spec.ts")),
    ("2.4.11", "AA", Hand("keyboard")),
    ("2.5.1", "A", Absent("gestures")),
    ("2.5.2", "A", Hand("pointer")),
    ("2.5.3", "A", Hand("tree")),
    ("2.5.4", "A", Absent("gestures")),
    ("2.5.7", "AA", Absent("gestures")),
    ("2.5.8", "AA", Test("looks.spec.ts")),
    ("3.1.1", "A", Test("screens.spec.ts boot.spec.ts")),
    ("3.1.2", "AA", Unchecked),
    ("3.2.1", "A", Hand("keyboard")),
    ("3.2.2", "A", Hand("keyboard")),
    ("3.2.3", "AA", Hand("screens")),
    ("3.2.4", "AA", Hand("screens")),
    ("3.2.6", "A", Hand("screens")),
    ("3.3.1", "A", Test("errors.spec.ts")),
    ("3.3.2", "A", Hand("read")),
    ("3.3.3", "AA", Test("errors.spec.ts")),
    ("3.3.4", "AA", Test("saved.spec.ts")),
    ("3.3.7", "A", Test("history.spec.ts way.spec.ts")),
    ("3.3.8", "AA", Absent("personal")),
    ("4.1.2", "A", Test("screens.spec.ts errors.spec.ts")),
    ("4.1.3", "AA", Test("way.spec.ts offline.spec.ts")),
];

/// What the page does for those who cannot see, hear, point or read with ease, in the order in which it is told.
const MEANS: [&str; 7] = ["keys", "reader", "size", "colours", "motion", "words", "mistake"];

/// What the tests of the component and the frame look at.
const OF_WIDGET: [&str; 6] = ["1.3.1", "1.4.3", "1.4.10", "2.1.1", "2.4.3", "4.1.2"];
/// What the page around them decides.
const OF_HOST: [&str; 2] = ["2.4.2", "2.4.5"];

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
                {table(&page, |_, checked| how(&page, checked))}
            </details>
            <details class="part">
                <summary><h2>{say!(texts, A11Y_WIDGET)}</h2></summary>
                <p>{say!(texts, A11Y_WIDGET_LEAD)}</p>
                {table(&page, |number, checked| elsewhere(&page, number, checked))}
            </details>
        </>
    }
}

fn table(page: &Page, how: impl Fn(&str, &Checked) -> String) -> Html {
    let criterion = |(number, level, checked): &(&str, &str, Checked)| {
        let name = named(page, &format!("sc-{}", number.replace('.', "-")));
        pair(format!("{number} {name} ({level})"), how(number, checked))
    };
    html! { <dl class="criteria">{for CRITERIA.iter().map(criterion)}</dl> }
}

/// How a criterion was checked on this page.
fn how(page: &Page, checked: &Checked) -> String {
    let texts = &page.texts;
    match checked {
        Test(files) => say!(texts, A11Y_TEST, file = files.replace(' ', ", ")),
        Hand(way) => say!(texts, A11Y_HAND, day = HAND, way = named(page, &format!("hand-{way}"))),
        Absent(why) => say!(texts, A11Y_ABSENT, why = named(page, &format!("absent-{why}"))),
        Unchecked => say!(texts, A11Y_UNCHECKED),
    }
}

/// How it was checked where the page stands within that of another site.
fn elsewhere(page: &Page, number: &str, checked: &Checked) -> String {
    if OF_WIDGET.contains(&number) {
        return how(page, &Test("embed.spec.ts"));
    }
    if OF_HOST.contains(&number) {
        return how(page, &Absent("host"));
    }
    match checked {
        Absent(_) => how(page, checked),
        Test(_) | Hand(_) | Unchecked => say!(page.texts, A11Y_SAME),
    }
}

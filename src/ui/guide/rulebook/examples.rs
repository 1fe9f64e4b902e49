//! What an entry comes to in cases that open in the check. They are worked out once somebody wants to see them.

use super::super::super::context::{Page, use_page};
use super::super::super::route::{Place, fragment};
use tirkeu::assessment::Assessment;
use tirkeu::rulebook::{About, Example, examples};
use tirkeu::say;
use yew::prelude::*;

/// What the examples are of.
#[derive(PartialEq, Properties)]
pub(super) struct ExamplesProps {
    pub(super) of: About,
}

/// The examples of an entry, folded.
#[component(Examples)]
pub(super) fn examples_of(ExamplesProps { of }: &ExamplesProps) -> Html {
    let page = use_page();
    let wanted = use_state_eq(|| false);
    let ontoggle = {
        let wanted = wanted.setter();
        Callback::from(move |_: Event| wanted.set(true))
    };
    let shown = examples().filter(|example| *wanted && example.shows(*of));
    html! {
        <details class="examples unprinted" {ontoggle}>
            <summary>{say!(page.texts, BOOK_EXAMPLES)}</summary>
            <ul class="list">{for shown.filter_map(|example| example_of(&page, *of, &example))}</ul>
        </details>
    }
}

fn example_of(page: &Page, of: About, example: &Example) -> Option<Html> {
    let texts = &page.texts;
    let case = example.case()?;
    let assessment = Assessment::of(&case);
    let words = texts.describe(&assessment);
    let found = match of {
        About::Rule(id) => {
            words.findings.iter().find(|finding| finding.rule == id).map(|finding| finding.found.clone())
        }
        About::Note(id) => words.notes.iter().find(|note| note.id == id.word()).map(|note| note.text.clone()),
        About::Norm(_) => {
            words.findings.iter().find(|finding| !finding.found.is_empty()).map(|finding| finding.found.clone())
        }
        About::Doubt(id) => {
            let about = words.findings.iter().find(|finding| finding.doubts.iter().any(|doubt| doubt.id == id));
            about.map(|finding| finding.found.clone())
        }
        About::Index | About::Fine(_) | About::Figure(_) => None,
    };
    // What an open verdict means names it already.
    let names_itself = found.is_none() && assessment.verdict.level().is_none();
    let level = example.level_of(of).map_or(words.title, |level| texts.level(level));
    let href = format!("{}/share/{}", fragment(texts.lang(), Place::Start), example.answers);
    Some(html! {
        <li>
            <p>
                if !names_itself {
                    <strong>{level}</strong>{": "}
                }
                {found.unwrap_or(words.text)}
            </p>
            <p class="ways"><a {href}>{say!(texts, BOOK_EXAMPLES_OPEN)}</a></p>
        </li>
    })
}

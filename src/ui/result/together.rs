//! Several people at one address, checked one after another: what holds for all of them together, in a sentence.

use super::super::browser;
use super::super::context::Page;
use super::super::state::{OTHERS, WHOM};
use super::Outcome;
use tirkeu::assessment;
use tirkeu::case::Case;
use tirkeu::interview::{Draft, link};
use tirkeu::level::Span;
use tirkeu::say;
use tirkeu::text::Whom;
use yew::prelude::*;

/// What parts whom it was for from the answers.
const OF: char = ':';

/// Goes on to another person at the same address, and remembers this one beside the answers.
pub(super) fn another_person(page: &Page) {
    let answers = &page.answers.accepted;
    let this = format!("{}{OF}{}", answers.get(WHOM), link::write(page.filing(), answers));
    let mut next = answers.for_another_person(browser::today());
    next.set(OTHERS, format!("{} {this}", answers.get(OTHERS)).trim());
    page.replace(next);
}

/// What holds for everybody checked at this address, each with the others counted; nothing where there is nobody else.
pub(super) fn together(page: &Page, outcome: &Outcome) -> Html {
    let answers = &page.answers.accepted;
    let before = answers.get(OTHERS).split(' ').filter_map(|other| {
        let (whom, written) = other.split_once(OF)?;
        let said = link::read(written).ok()?;
        Some(person(page, whom, &beside(&said.answers, &outcome.case)?))
    });
    let mut people: Vec<String> = before.collect();
    if people.is_empty() || outcome.tried {
        return Html::default();
    }
    people.push(person(page, answers.get(WHOM), &outcome.case));
    html! { <p class="notice">{say!(page.texts, TOGETHER, people = people.join("; "))}</p> }
}

/// The case of a person with the one of this result beside them.
fn beside(answers: &Draft, other: &Case) -> Option<Case> {
    answers.beside(other).case(browser::today()).ok().map(|(case, _)| case)
}

/// Who somebody is, by whom it was for and the age, and the verdict in a few words.
fn person(page: &Page, whom: &str, case: &Case) -> String {
    let texts = &page.texts;
    let who = match Whom::from_word(whom) {
        Some(Whom::Me) => say!(texts, TOGETHER_ME),
        Some(Whom::Child) => say!(texts, TOGETHER_CHILD),
        Some(Whom::Other) | None => say!(texts, TOGETHER_OTHER),
    };
    let who = match case.age() {
        Some(age) => say!(texts, TOGETHER_YEARS, who = who.as_str(), years = u32::from(age)),
        None => who,
    };
    let verdict: Span = assessment::verdict(case);
    say!(texts, TOGETHER_PERSON, who = who.as_str(), verdict = texts.span(verdict))
}

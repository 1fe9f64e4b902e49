//! From the owner to a person, step by step: the lists of the steps, and whom they lead to, with the tie to the owner by law.

use super::browser;
use super::context::Page;
use super::form::{self, Fields};
use super::parts::named;
use std::rc::Rc;
use tirkeu::case::kinship::{Kin, Link, MOST_LINKS, Special, kin, special};
use tirkeu::case::{Relation, Tie};
use tirkeu::interview::{Draft, FieldError};
use tirkeu::law::{MIG, P677, Source};
use tirkeu::level::Certainty;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// Prefix of the fields of the steps; the number of the step follows.
const FIELD: &str = "kin.";
/// Field of the first step, which is no link where nobody is kin.
const FIRST: &str = "kin.0";

/// The word for nobody of the owner's.
const NONE: &str = "none";

/// The form of the steps, in which nothing can be wrong.
pub(crate) struct Steps<'a> {
    pub(crate) page: &'a Page,
    /// The steps that are chosen.
    pub(crate) steps: &'a Draft,
    /// Where choosing one goes.
    pub(crate) typing: Callback<(String, String)>,
}

impl Fields for Steps<'_> {
    fn texts(&self) -> &Rc<Texts> {
        &self.page.texts
    }

    fn typed(&self) -> &Draft {
        self.steps
    }

    fn errors(&self) -> &[FieldError] {
        &[]
    }

    fn typing(&self) -> Callback<(String, String)> {
        self.typing.clone()
    }

    fn focusing(&self) -> Callback<String> {
        Fields::focusing(self.page)
    }

    fn here(&self) -> String {
        self.page.here()
    }
}

/// Chooses a step; those after it were steps from somebody else.
pub(crate) fn choose(steps: &mut Draft, field: &str, word: &str) {
    let later: Vec<_> =
        steps.entries().map(|(known, _)| known.to_owned()).filter(|known| known.as_str() > field).collect();
    for known in later {
        steps.set(&known, "");
    }
    steps.set(field, word);
}

/// Keeps what the first list shows: a browser may keep a choice though another option is the selected one now.
#[hook]
pub(crate) fn use_first_step(steps: &Draft) {
    let first = steps.get(FIRST).to_owned();
    use_effect(move || browser::select_option(FIRST, &first));
}

/// The lists of the steps, and how they are used; the owner is among the first where that is a way to be counted.
pub(crate) fn lists(form: &Steps<'_>, owner: bool) -> Html {
    let path = path(form.steps);
    // By its key a step keeps its element, and so what is chosen there.
    let steps = (0..MOST_LINKS.min(path.len() + 1))
        .map(|number| html! { <div key={format!("{FIELD}{number}")}>{step(form, &path, number, owner)}</div> });
    html! {
        <>
            <p>{say!(form.page.texts, FIND_KIN_LEAD)}</p>
            <div>{for steps}</div>
        </>
    }
}

/// The person whom the steps lead to, by name, with the tie to the owner.
pub(crate) fn person(texts: &Rc<Texts>, steps: &Draft) -> Option<(String, Kin)> {
    let (first, path) = (steps.get(FIRST), path(steps));
    match Special::from_word(first) {
        Some(which) => Some((named(texts, &format!("somebody-{first}")), special(which))),
        None if first == NONE => Some((named(texts, "somebody-none"), nobody())),
        None => kin(&path).map(|kin| (name(texts, &path), kin)),
    }
}

/// Whether the steps lead to a student who is no kin: a case has that as a fact of its own.
pub(crate) fn studies(steps: &Draft) -> bool {
    steps.get(FIRST) == Special::Student.word()
}

/// The links that are chosen, up to the first step that is none.
fn path(steps: &Draft) -> Vec<Link> {
    (0..MOST_LINKS).map_while(|number| Link::from_word(steps.get(&format!("{FIELD}{number}")))).collect()
}

/// A list of the links that lead on from the path before it; the first has people besides who are no kin.
fn step(form: &Steps<'_>, path: &[Link], number: usize, owner: bool) -> Html {
    let texts = &form.page.texts;
    let before = path.get(..number).unwrap_or_default();
    let leads_on = |link: &&Link| kin(&[before, &[**link]].concat()).is_some();
    let mut choices: Vec<_> =
        Link::ALL.iter().filter(leads_on).map(|link| (link.word(), step_name(texts, *link))).collect();
    let label = if number == 0 {
        let others = Special::WORDS.iter().filter(|word| owner || **word != Special::Owner.word()).chain([&NONE]);
        choices.extend(others.map(|word| (*word, named(texts, &format!("somebody-{word}")))));
        say!(texts, FIND_KIN_FIRST)
    } else {
        say!(texts, FIND_KIN_NEXT)
    };
    form::select(form, &format!("{FIELD}{number}"), label, choices)
}

fn step_name(texts: &Rc<Texts>, link: Link) -> String {
    named(texts, &format!("relation-{}", link.word()))
}

/// The name of the person at the end of a path: a word where people have one, else step by step.
fn name(texts: &Rc<Texts>, path: &[Link]) -> String {
    let letters = path.iter().map(|link| match link {
        Link::Parent => "p",
        Link::Child => "c",
        Link::Sibling => "pc",
        Link::Spouse => "x",
    });
    let letters: String = letters.collect();
    let alone = match letters.as_str() {
        "pc" => Some(step_name(texts, Link::Sibling)),
        _ => texts.named(&format!("kin-{letters}"), &[]),
    };
    let steps = || path.iter().map(|link| step_name(texts, *link)).collect::<Vec<_>>().join(" → ");
    alone.unwrap_or_else(steps)
}

/// Somebody whom no list of the law names.
fn nobody() -> Kin {
    static LISTS: &[Source] = &const { [P677.at("pt 4"), MIG.at("art 51(2)(1)")] };
    Kin {
        tie: Tie::Outsider,
        other: None,
        relation: Some(Relation::None),
        certainty: Certainty::Certain,
        sources: LISTS,
        doubt: None,
    }
}

//! "Is a cousin family?": from the owner to a person, step by step, with the group of the norm that the law puts them in.

use super::says::group;
use super::{Board, Message, button};
use crate::ui::View;
use crate::ui::dom::{el, folded, text};
use crate::ui::form;
use crate::ui::parts::{doubts_of, named, sources};
use tirkeu::case::kinship::{Kin, Link, MOST_LINKS, Special, kin, special};
use tirkeu::case::{Relation, Tie};
use tirkeu::interview::Draft;
use tirkeu::law::{MIG, P677, Source};
use tirkeu::level::Certainty;
use tirkeu::say;
use yew::html::Scope;
use yew::prelude::*;

/// What the fields of the steps begin with; the number of the step follows.
pub(super) const FIELD: &str = "kin.";

/// Nobody of the owner's.
const NONE: &str = "none";

/// Takes a step; those after it were steps from somebody else.
pub(super) fn step(steps: &mut Draft, field: &str, word: &str) {
    let later: Vec<_> =
        steps.entries().map(|(known, _)| known.to_owned()).filter(|known| known.as_str() > field).collect();
    for known in later {
        steps.set(&known, "");
    }
    steps.set(field, word);
}

/// The steps, who it is, the group, and the ways to count the person.
pub(super) fn helper(view: &View<'_>, link: &Scope<Board>, steps: &Draft, counted: Option<(bool, Tie, u32)>) -> Html {
    let texts = view.texts;
    let view = &View { typed: steps, errors: &[], ..view.clone() };
    let mut path = Vec::new();
    let mut fields = Vec::new();
    for number in 0..MOST_LINKS {
        let field = format!("{FIELD}{number}");
        let label = if number == 0 { say!(texts, BENCH_KIN_FIRST) } else { say!(texts, BENCH_KIN_NEXT) };
        let further = |link: &&Link| {
            let mut path = path.clone();
            path.push(**link);
            kin(&path).is_some()
        };
        let mut choices: Vec<_> =
            Link::ALL.iter().filter(further).map(|link| (link.word(), step_name(view, *link))).collect();
        if number == 0 {
            let others = Special::WORDS.iter().chain([&NONE]);
            choices.extend(others.map(|word| (*word, named(view, &format!("somebody-{word}")))));
        }
        let select = form::select(view, &field, label, choices);
        // By its key a step keeps its element, and so what is chosen there.
        fields.push(html! { <div key={field.clone()}>{select}</div> });
        match Link::from_word(steps.get(&field)) {
            Some(link) => path.push(link),
            None => break,
        }
    }
    let first = steps.get("kin.0");
    let found = match Special::from_word(first) {
        Some(which) => Some((named(view, &format!("somebody-{first}")), special(which))),
        None if first == NONE => Some((named(view, "somebody-none"), nobody())),
        None => kin(&path).map(|kin| (name(view, &path), kin)),
    };
    let answer = found.as_ref().map(|(name, kin)| answer(view, name, kin)).unwrap_or_default();
    let basis = found.as_ref().map(|(_, kin)| {
        vec![
            doubts_of(texts, &texts.doubts(kin.doubt.as_slice())),
            sources(view, &texts.sources(kin.sources)),
            el("div", "buttons", ways(view, link, kin)),
        ]
    });
    let said = counted.map(|(joining, tie, count)| {
        let place = if joining { say!(texts, BENCH_PEOPLE_JOINING) } else { say!(texts, BENCH_PEOPLE_REGISTERED) };
        say!(texts, BENCH_KIN_ADDED, where = place, group = group(view, tie), n = count)
    });
    let lines = vec![
        text("p", "", say!(texts, BENCH_KIN_LEAD)),
        el("div", "", fields),
        html! { <div role="status">{answer}</div> },
        el("div", "", basis.unwrap_or_default()),
        html! { <p class="notice" role="status">{said}</p> },
    ];
    folded("kin", say!(texts, BENCH_KIN), lines)
}

fn step_name(view: &View<'_>, link: Link) -> String {
    named(view, &format!("relation-{}", link.word()))
}

/// Who stands at the end of a path: in a word where people have one, else step by step.
fn name(view: &View<'_>, path: &[Link]) -> String {
    let letters = path.iter().map(|link| match link {
        Link::Parent => "p",
        Link::Child => "c",
        Link::Sibling => "pc",
        Link::Spouse => "x",
    });
    let letters: String = letters.collect();
    let alone = match letters.as_str() {
        "pc" => Some(step_name(view, Link::Sibling)),
        _ => view.texts.named(&format!("kin-{letters}"), &[]),
    };
    let steps = || path.iter().map(|link| step_name(view, *link)).collect::<Vec<_>>().join(" → ");
    alone.unwrap_or_else(steps)
}

fn answer(view: &View<'_>, name: &str, kin: &Kin) -> Html {
    let texts = view.texts;
    let says = match kin.other {
        Some(other) => say!(texts, BENCH_KIN_OPEN, one = group(view, kin.tie), two = group(view, other)),
        None => say!(texts, BENCH_KIN_COUNTS, group = group(view, kin.tie)),
    };
    let lines =
        [text("h3", "", name.to_owned()), text("p", "found", says), text("p", "hint", texts.certainty(kin.certainty))];
    lines.into_iter().collect()
}

/// Buttons that count the person, in each group that the person may belong to.
fn ways(view: &View<'_>, link: &Scope<Board>, kin: &Kin) -> Vec<Html> {
    let texts = view.texts;
    let mut ways = Vec::new();
    for tie in [Some(kin.tie), kin.other].into_iter().flatten() {
        // An owner counts as family.
        let tie = if tie == Tie::Owner { Tie::Family } else { tie };
        ways.push(button(link, say!(texts, BENCH_KIN_ADD, group = group(view, tie)), Message::Count(false, tie)));
        ways.push(button(
            link,
            say!(texts, BENCH_KIN_ADD_JOINING, group = group(view, tie)),
            Message::Count(true, tie),
        ));
    }
    ways
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

//! "Is a cousin family?": from the owner to a person, step by step, with the group of the norm that the law puts them in.

use super::PartProps;
use super::form::{BenchForm, presses};
use super::signs::group;
use super::state::{BenchAction, BenchHandle, Counted};
use crate::ui::browser;
use crate::ui::context::use_page;
use crate::ui::form;
use crate::ui::parts::{doubts_of, named, sources};
use std::rc::Rc;
use tirkeu::case::kinship::{Kin, Link, MOST_LINKS, Special, kin, special};
use tirkeu::case::{Relation, Tie};
use tirkeu::interview::Draft;
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

/// Chooses a step; those after it were steps from somebody else.
pub(super) fn choose(steps: &mut Draft, field: &str, word: &str) {
    let later: Vec<_> =
        steps.entries().map(|(known, _)| known.to_owned()).filter(|known| known.as_str() > field).collect();
    for known in later {
        steps.set(&known, "");
    }
    steps.set(field, word);
}

/// The steps, the person, the group, and the ways to count the person.
#[component(KinHelper)]
pub(super) fn kin_helper(PartProps { bench }: &PartProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let first = bench.kin.get(FIRST).to_owned();
    // A browser may keep a choice though another option is the selected one now.
    use_effect(move || browser::select_option(FIRST, &first));
    let form = BenchForm::of_kin(&page, bench);
    let path = path(&bench.kin);
    let person = person(texts, bench.kin.get(FIRST), &path);
    let counted = bench.counted.map(|Counted { joining, tie, count }| {
        let place = if joining { say!(texts, BENCH_PEOPLE_JOINING) } else { say!(texts, BENCH_PEOPLE_REGISTERED) };
        say!(texts, BENCH_KIN_ADDED, where = place, group = group(texts, tie), n = count)
    });
    // By its key a step keeps its element, and so what is chosen there.
    let steps = (0..MOST_LINKS.min(path.len() + 1))
        .map(|number| html! { <div key={format!("{FIELD}{number}")}>{step(texts, &form, &path, number)}</div> });
    html! {
        <details class="kin">
            <summary>{say!(texts, BENCH_KIN)}</summary>
            <p>{say!(texts, BENCH_KIN_LEAD)}</p>
            <div>{for steps}</div>
            <div role="status">
                if let Some((name, kin)) = &person {
                    <h3>{name}</h3>
                    <p class="found">{says(texts, kin)}</p>
                    <p class="hint">{texts.certainty(kin.certainty)}</p>
                }
            </div>
            <div>
                if let Some((name, kin)) = &person {
                    {doubts_of(texts, name, &texts.doubts(kin.doubt.as_slice()))}
                    {sources(texts, name, &texts.sources(kin.sources))}
                    <div class="buttons">{for ways(texts, bench, kin)}</div>
                }
            </div>
            <p class="notice" role="status">{counted}</p>
        </details>
    }
}

/// The links that are chosen, up to the first step that is none.
fn path(steps: &Draft) -> Vec<Link> {
    (0..MOST_LINKS).map_while(|number| Link::from_word(steps.get(&format!("{FIELD}{number}")))).collect()
}

/// A list of the links that lead on from the path before it; the first has people besides who are no kin.
fn step(texts: &Rc<Texts>, form: &BenchForm<'_>, path: &[Link], number: usize) -> Html {
    let before = path.get(..number).unwrap_or_default();
    let leads_on = |link: &&Link| kin(&[before, &[**link]].concat()).is_some();
    let mut choices: Vec<_> =
        Link::ALL.iter().filter(leads_on).map(|link| (link.word(), step_name(texts, *link))).collect();
    let label = if number == 0 {
        let others = Special::WORDS.iter().chain([&NONE]);
        choices.extend(others.map(|word| (*word, named(texts, &format!("somebody-{word}")))));
        say!(texts, BENCH_KIN_FIRST)
    } else {
        say!(texts, BENCH_KIN_NEXT)
    };
    form::select(form, &format!("{FIELD}{number}"), label, choices)
}

/// The person whom the steps lead to, by name, with the tie to the owner.
fn person(texts: &Rc<Texts>, first: &str, path: &[Link]) -> Option<(String, Kin)> {
    match Special::from_word(first) {
        Some(which) => Some((named(texts, &format!("somebody-{first}")), special(which))),
        None if first == NONE => Some((named(texts, "somebody-none"), nobody())),
        None => kin(path).map(|kin| (name(texts, path), kin)),
    }
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

/// The group, or both where the law leaves it open.
fn says(texts: &Texts, kin: &Kin) -> String {
    match kin.other {
        Some(other) => say!(texts, BENCH_KIN_OPEN, one = group(texts, kin.tie), two = group(texts, other)),
        None => say!(texts, BENCH_KIN_COUNTS, group = group(texts, kin.tie)),
    }
}

/// Buttons that count the person, in each group that the person may belong to.
fn ways(texts: &Texts, bench: &BenchHandle, kin: &Kin) -> Vec<Html> {
    let button = |label: String, joining: bool, tie: Tie| {
        let onclick = presses(bench, BenchAction::Count { joining, tie });
        html! { <button type="button" {onclick}>{label}</button> }
    };
    let mut ways = Vec::new();
    for tie in [Some(kin.tie), kin.other].into_iter().flatten() {
        // An owner counts as family.
        let tie = if tie == Tie::Owner { Tie::Family } else { tie };
        ways.push(button(say!(texts, BENCH_KIN_ADD, group = group(texts, tie)), false, tie));
        ways.push(button(say!(texts, BENCH_KIN_ADD_JOINING, group = group(texts, tie)), true, tie));
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

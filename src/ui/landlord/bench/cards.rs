//! What the norm says of somebody, in full; of one more person, a card for all groups about which it says the same.

use super::signs::{by_group, by_name, group, groups, reading, sign};
use crate::ui::context::use_texts;
use crate::ui::parts::doubts_of;
use std::rc::Rc;
use tirkeu::area::Area;
use tirkeu::case::{Tenure, Tie};
use tirkeu::law::DoubtId;
use tirkeu::level::{Certainty, Span};
use tirkeu::occupancy_check::{NormAnswer, OccupancyCheck};
use tirkeu::rules::Reading;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The dwelling that is asked about.
#[derive(PartialEq, Properties)]
pub(super) struct CheckProps {
    pub(super) check: OccupancyCheck,
}

/// The cards side by side.
#[component(Cards)]
pub(super) fn cards(CheckProps { check }: &CheckProps) -> Html {
    let texts = &use_texts();
    let answers = by_group(|tie| check.if_joined_by(tie, 1).map(as_shown));
    let cards = answers.iter().map(|(ties, answer)| card(texts, check, ties, answer));
    html! { <div class="compare">{for cards}</div> }
}

/// An answer with those figures alone that are shown: within the norm nobody needs an exception.
pub(super) fn as_shown(mut answer: NormAnswer) -> NormAnswer {
    answer.outsiders_to_end = answer.outsiders_to_end.filter(|ends| *ends > 0 && answer.reading != Reading::Within);
    answer
}

fn card(texts: &Rc<Texts>, check: &OccupancyCheck, ties: &[Tie], answer: &NormAnswer) -> Html {
    // By the eye each stands on a line of its own; the ear needs something between them.
    let name = |(index, tie): (usize, &Tie)| {
        let apart = (index > 0).then(|| html! { <span class="hidden">{"; "}</span> });
        html! { <>{for apart}<span class="group">{group(texts, *tie)}</span></> }
    };
    html! {
        <article class="card">
            <h4>{for ties.iter().enumerate().map(name)}</h4>
            {said(texts, check, &groups(texts, ties), answer)}
        </article>
    }
}

/// What the norm says about those of that name: its line and level, the figures, what to do, how sure it is.
pub(super) fn said(texts: &Rc<Texts>, check: &OccupancyCheck, of: &str, answer: &NormAnswer) -> Html {
    let args = [
        ("persons", answer.persons.into()),
        ("minArea", answer.required.into()),
        ("area", check.area.unwrap_or(Area::ZERO).into()),
        ("shortage", answer.shortage.into()),
    ];
    let of_rule = |part: &str, line: &str| texts.named(&format!("rule-capital-norm.{part}-{line}"), &args);
    let line = line(answer);
    let found = of_rule("found", line).or_else(|| texts.named("bench-next.within", &args)).unwrap_or_default();
    let to_do = match answer.reading {
        Reading::Exception if check.tenure != Tenure::Private => of_rule("do", "exception-ask"),
        Reading::Within | Reading::Exception | Reading::Conflict | Reading::Owner | Reading::Exceeded => {
            of_rule("do", line)
        }
    };
    let ends = match answer.registrations_to_end {
        _ if answer.reading == Reading::Within => None,
        Some(ends) => Some(say!(texts, BENCH_NEXT_ENDS, who = by_name(texts, check.first_to_end(ends)))),
        None => Some(say!(texts, BENCH_NEXT_ENDS_NONE)),
    };
    let outsiders = answer.outsiders_to_end.map(|outsiders| say!(texts, BENCH_NEXT_OUTSIDERS, ends = outsiders));
    let further = [to_do, ends, outsiders].into_iter().flatten();
    let level = texts.level_of(Span::settled(answer.level), answer.certainty);
    let tag = [sign(answer.reading), " ", &reading(texts, answer.reading), " · ", &level].concat();
    html! {
        <>
            <p><span class="tag">{tag}</span></p>
            <p>{found}</p>
            <div>{for further.map(|line| html! { <p>{line}</p> })}</div>
            <p class="hint">{texts.certainty(answer.certainty)}</p>
            {doubts_of(texts, of, &texts.doubts(&doubts(check, answer)))}
        </>
    }
}

/// The line of the norm, as its texts are named.
fn line(answer: &NormAnswer) -> &'static str {
    match answer.reading {
        Reading::Conflict if answer.certainty == Certainty::Conflicting => "conflict-family",
        Reading::Conflict => "conflict-count",
        Reading::Within | Reading::Exception | Reading::Owner | Reading::Exceeded => answer.reading.word(),
    }
}

/// Doubts that touch the answer.
pub(super) fn doubts(check: &OccupancyCheck, answer: &NormAnswer) -> Vec<DoubtId> {
    match answer.reading {
        Reading::Within => Vec::new(),
        Reading::Owner => vec![DoubtId::OwnerOverNorm],
        Reading::Exception => {
            let tenant = (check.tenure != Tenure::Private).then_some(DoubtId::TenantException);
            tenant.into_iter().chain(check.several_owners.then_some(DoubtId::SeveralOwners)).collect()
        }
        Reading::Conflict if answer.certainty == Certainty::Conflicting => vec![DoubtId::FamilyExempt],
        Reading::Conflict | Reading::Exceeded => vec![DoubtId::WhoCounts],
    }
}

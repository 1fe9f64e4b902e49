//! What to do with the answer: who applies now, about whom to ask first, and the check of one of them.

use super::cards::doubts;
use super::compare::entered;
use super::figures;
use super::sentences::{line, line_of_joining, range, who_join};
use super::signs::{by_group, groups};
use crate::ui::browser;
use crate::ui::context::use_page;
use crate::ui::parts::{acts, button};
use crate::ui::send::Send;
use std::rc::Rc;
use tirkeu::case::{Kind, Tenure, Tie};
use tirkeu::interview::Draft;
use tirkeu::law::DoubtId;
use tirkeu::level::Level;
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The check, and the figures behind it.
#[derive(PartialEq, Properties)]
pub(super) struct AdviceProps {
    pub(super) check: OccupancyCheck,
    pub(super) variant: Draft,
}

/// What to do about tenants, with the question for the office; whoever is checked brings the figures along.
#[component(Advice)]
pub(super) fn advice(AdviceProps { check, variant }: &AdviceProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let administered = Kind::from_word(variant.get("place.kind")).is_some_and(Kind::has_administration);
    let by_owner = check.tenure == Tenure::Private && !administered;
    let runs = check.runs(Tie::Outsider);
    // Those who are about to apply come first, then whoever else might.
    let joining = check.of_those_joining().map(|answer| (who_join(texts, check), answer.level));
    let all = joining.into_iter().chain(runs.iter().map(|run| (range(texts, run), run.level)));
    let to_do = all.filter_map(|(who, level)| {
        let within = (level == Level::Ready && by_owner).then(|| say!(texts, BENCH_DO_WITHIN));
        let to_do = within.or_else(|| (level == Level::Ask).then(|| say!(texts, BENCH_DO_ASK)))?;
        Some(html! { <p>{[who, to_do].join(": ")}</p> })
    });
    let question = question(texts, check, variant).map(|content| {
        html! { <Send id="question" label={say!(texts, QUESTION)} {content} office=true /> }
    });
    let answers = figures::answers(variant, browser::today());
    html! {
        <>
            <h3>{say!(texts, BENCH_DO)}</h3>
            {for to_do}
            {for question}
            if page.answers.accepted.done_count() > 0 {
                <p class="hint">{say!(texts, SHARED_REPLACES)}</p>
            }
            <div class="buttons">{button(&page, say!(texts, BENCH_DO_CHECK), move |page| page.replace(answers.clone()))}</div>
        </>
    }
}

/// The question for the office: the dwelling, about whom it is unclear, both readings, and the acts; none where all is clear.
fn question(texts: &Rc<Texts>, check: &OccupancyCheck, variant: &Draft) -> Option<String> {
    let norm = check.norm()?;
    let mut known: Vec<DoubtId> = Vec::new();
    let mut lines = vec![say!(texts, BENCH_DO_QUESTION, day = check.on)];
    let figures = entered(texts, variant).into_iter();
    lines.push(
        figures.map(|(name, what)| format!("{}: {what}.", name.trim_end_matches('?'))).collect::<Vec<_>>().join("\n"),
    );
    if let Some(answer) = check.of_those_joining().filter(|answer| answer.level == Level::Ask) {
        lines.push([who_join(texts, check), line_of_joining(texts, check, &answer)].join(": ") + ".");
        known.extend(doubts(check, &answer));
    }
    for (ties, runs) in by_group(|tie| Some(check.runs(tie))) {
        for run in runs.iter().filter(|run| run.level == Level::Ask) {
            lines.push(format!("{}. {}: {}.", groups(texts, &ties), range(texts, run), line(texts, check, run)));
            let answer = ties.first().and_then(|tie| check.if_joined_by(*tie, run.first));
            let of_run = answer.map(|answer| doubts(check, &answer)).unwrap_or_default();
            known.extend(of_run.into_iter().filter(|doubt| !known.contains(doubt)).collect::<Vec<_>>());
        }
    }
    if known.is_empty() {
        return None;
    }
    lines.extend(texts.doubts(&known).into_iter().map(|doubt| {
        say!(texts, QUESTION_READINGS, title = doubt.title.as_str(), one = doubt.one.as_str(), two = doubt.two.as_str())
    }));
    lines.push(format!("{}: {}.", say!(texts, RESULT_SOURCES), acts(&texts.sources(norm.sources))));
    lines.push(say!(texts, QUESTION_END));
    Some(lines.join("\n\n"))
}

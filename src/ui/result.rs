//! The result: the verdict, what it rests on, what to do.

use super::dom::{button, el, folded, heading, link, list, part, text};
use super::form::{self, Heading};
use super::pages::{doubts_of, filing_day, sources};
use super::{Action, Place, View};
use tirkeu::area::Area;
use tirkeu::assessment::{Assessment, Occupancy};
use tirkeu::interview::{self, Screen};
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{ConsentText, Described, Description, FindingText, OpenPoint};
use yew::prelude::*;

/// The result of the answers so far.
pub(super) fn result(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let (case, declined) = view.case();
    let assessment = Assessment::of(&case);
    let words = texts.describe(&assessment);
    let level = assessment.verdict.level();
    // The verdict may come before every open question was asked; what else is in the way can still be.
    let early = level.is_some_and(|level| level > Level::Ready && level < Level::NotRequired)
        && !view.answers.is_on(interview::ASK_ON);
    let ask_on = early && interview::next_question_of_all(&case, &declined).is_some();
    let verdict = vec![
        heading(words.title.clone()),
        text("p", "lead", words.text.clone()),
        text("p", "hint", words.disclaimer.clone()),
    ];
    let content = vec![
        form::error_summary(view),
        el("section", verdict_class(level), verdict),
        if ask_on { button("", say!(texts, BUTTON_MORE), view.send(Action::AskOn)) } else { Html::default() },
        open_points(view, &assessment, &words),
        reasons(view, &assessment, &words),
        assessment.occupancy.as_ref().map(|occupancy| in_figures(view, occupancy)).unwrap_or_default(),
        plan(view, &words),
        listed(view, say!(texts, RESULT_WHERE), &words.channels),
        consents(view, &words.consents),
        titles(say!(texts, RESULT_DOCUMENTS), words.documents.iter().map(|item| item.title.clone()).collect()),
        terms(view, &words),
        listed(view, say!(texts, RESULT_NOTES), &words.notes),
        arrival(view, case.stay.from.is_some()),
        passed(view, &assessment, &words),
        el(
            "div",
            "buttons",
            vec![
                link(view.link(Place::Check), vec![say!(texts, BUTTON_CHECK).into()]),
                button("", say!(texts, BUTTON_PRINT), view.send(Action::Print)),
                button("", say!(texts, START_TITLE_AGAIN), view.send(Action::StartAnew)),
            ],
        ),
        filing_day(view),
    ];
    (words.title, content.into_iter().collect())
}

fn verdict_class(level: Option<Level>) -> &'static str {
    match level {
        None => "verdict open",
        Some(Level::Ready) => "verdict ready",
        Some(Level::Prepare) => "verdict prepare",
        Some(Level::InPerson) => "verdict in-person",
        Some(Level::Ask) => "verdict ask",
        Some(Level::Refused) => "verdict refused",
        Some(Level::NotRequired | Level::OutOfScope) => "verdict",
    }
}

/// A part that lists titles, or nothing where there is none.
fn titles(title: String, titles: Vec<String>) -> Html {
    if titles.is_empty() { Html::default() } else { part(title, vec![list(titles)]) }
}

/// An unsettled result: the best and the worst, what holds, and each open point with the way to find it out.
fn open_points(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    if words.missing.is_empty() {
        return Html::default();
    }
    let texts = view.texts;
    let at = |level: Level| {
        let part = |part: &str| texts.named(&format!("level-{}{part}", level.word()), &[]).unwrap_or_default();
        el("dd", "", vec![text("strong", "", part("")), format!(" — {}", part(".text")).into()])
    };
    let mut points: Vec<&OpenPoint> = Vec::new();
    for point in &words.missing {
        // Several owners have one open point between them.
        if points.iter().all(|known| known.title != point.title) {
            points.push(point);
        }
    }
    let settled =
        assessment.findings.iter().zip(&words.findings).filter(|(finding, _)| finding.level.level().is_some());
    let holds: Vec<_> = settled.map(|(_, words)| format!("{}: {}", words.title, words.found)).collect();
    let ends = vec![
        text("dt", "", say!(texts, RESULT_OPEN_BEST)),
        at(assessment.verdict.least),
        text("dt", "", say!(texts, RESULT_OPEN_WORST)),
        at(assessment.verdict.most),
    ];
    part(
        say!(texts, RESULT_OPEN),
        vec![
            text("p", "", say!(texts, RESULT_OPEN_LEAD)),
            el("ul", "open", points.into_iter().map(|point| open_point(view, point)).collect()),
            el("dl", "ends", ends),
            text("h3", "", say!(texts, RESULT_OPEN_HOLDS)),
            if holds.is_empty() { text("p", "", say!(texts, RESULT_OPEN_HOLDS_NOTHING)) } else { list(holds) },
        ],
    )
}

fn open_point(view: &View<'_>, point: &OpenPoint) -> Html {
    let mut line = vec![text("strong", "", point.title.clone()), format!(". {} ", point.how).into()];
    if let Some(screen) = Screen::asking(&point.path) {
        line.push(change(view, screen, &point.title));
    }
    el("li", "", line)
}

/// The way to a question from what shows its answer.
pub(super) fn change(view: &View<'_>, screen: &'static Screen, of: &str) -> Html {
    let place = Place::Question { screen, change: true };
    link(view.link(place), vec![say!(view.texts, BUTTON_CHANGE).into(), text("span", "hidden", format!(": {of}"))])
}

/// Why: the rules in the way, the worst first; once the verdict is settled, those only whose level is.
fn reasons(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    let settled = assessment.verdict.level().is_some();
    let pairs = || assessment.findings.iter().zip(&words.findings);
    let mut cards = Vec::new();
    for least in Level::ALL.iter().rev() {
        for (finding, words) in pairs().filter(|(finding, _)| finding.level.least == *least) {
            if !settled || finding.level.level().is_some() {
                cards.push(reason(view, words));
            }
        }
    }
    if cards.is_empty() { Html::default() } else { part(say!(view.texts, RESULT_REASONS), cards) }
}

fn reason(view: &View<'_>, finding: &FindingText) -> Html {
    let texts = view.texts;
    let mut lines = vec![
        el("h3", "", vec![format!("{} ", finding.title).into(), text("span", "tag", finding.level.clone())]),
        text("p", "found", finding.found.clone()),
    ];
    if !finding.to_do.is_empty() {
        let label = text("strong", "", format!("{}: ", say!(texts, RESULT_WHAT_DO)));
        lines.push(el("p", "", vec![label, finding.to_do.clone().into()]));
    }
    lines.push(text("p", "says", finding.says.clone()));
    lines.push(text("p", "hint", finding.certainty.clone()));
    lines.push(doubts_of(texts, &finding.doubts));
    lines.push(sources(view, &finding.sources));
    el("article", "card", lines)
}

fn in_figures(view: &View<'_>, occupancy: &Occupancy) -> Html {
    let texts = view.texts;
    let area = |text: &str| texts.show(&Area::parse(text).unwrap_or(Area::ZERO).into());
    let count = |count: u32| texts.show(&count.into());
    let rows = [
        (say!(texts, RESULT_OCCUPANCY_PERSONS), count(occupancy.persons)),
        (say!(texts, RESULT_OCCUPANCY_REQUIRED), area(&occupancy.required_area)),
        (say!(texts, RESULT_OCCUPANCY_SHORTAGE), area(&occupancy.shortage)),
        (say!(texts, RESULT_OCCUPANCY_CAPACITY), count(occupancy.capacity)),
        (say!(texts, RESULT_OCCUPANCY_FREE), count(occupancy.free_places)),
    ];
    let row = |(name, figure)| el("div", "", vec![text("dt", "", name), text("dd", "", figure)]);
    part(say!(texts, RESULT_OCCUPANCY), vec![el("dl", "figures", rows.into_iter().map(row).collect())])
}

fn plan(view: &View<'_>, words: &Description) -> Html {
    if words.steps.is_empty() {
        return Html::default();
    }
    let steps = words.steps.iter().map(|step| described(view, step)).collect();
    part(say!(view.texts, RESULT_PLAN), vec![el("ol", "plan", steps)])
}

fn listed(view: &View<'_>, title: String, items: &[Described]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    part(title, vec![el("ul", "list", items.iter().map(|item| described(view, item)).collect())])
}

fn described(view: &View<'_>, item: &Described) -> Html {
    let mut lines = vec![text("strong", "", item.title.clone()), text("p", "", item.text.clone())];
    if !item.certainty.is_empty() {
        lines.push(text("p", "hint", item.certainty.clone()));
    }
    lines.push(doubts_of(view.texts, &item.doubts));
    lines.push(sources(view, &item.sources));
    el("li", "", lines)
}

fn consents(view: &View<'_>, consents: &[ConsentText]) -> Html {
    let Some(first) = consents.first() else { return Html::default() };
    let consent = |consent: &ConsentText| {
        let status = if consent.status.is_empty() { String::new() } else { format!(": {}", consent.status) };
        let means = text("p", "hint", consent.means.join(" · "));
        el("li", "", vec![text("strong", "", consent.title.clone()), status.into(), means])
    };
    part(
        say!(view.texts, RESULT_CONSENTS),
        vec![
            el("ul", "list", consents.iter().map(consent).collect()),
            // What is the same for all is said once, below the list.
            text("p", "", first.within.clone()),
            text("p", "hint", first.certainty.clone()),
            doubts_of(view.texts, &first.doubts),
            sources(view, &first.sources),
        ],
    )
}

fn terms(view: &View<'_>, words: &Description) -> Html {
    if words.deadlines.is_empty() {
        return Html::default();
    }
    let all: Vec<_> = words.deadlines.iter().flat_map(|deadline| deadline.sources.clone()).collect();
    let lines = words.deadlines.iter().map(|deadline| deadline.text.clone()).collect();
    part(say!(view.texts, RESULT_TERMS), vec![list(lines), sources(view, &all)])
}

/// The day of moving in, for the ten days: asked here, since no verdict depends on it, and not asked again where the
/// start of a stay said it already.
fn arrival(view: &View<'_>, said: bool) -> Html {
    if said {
        return Html::default();
    }
    let texts = view.texts;
    html! {
        <section class="aside">
            <form novalidate=true onsubmit={view.send::<SubmitEvent>(Action::SubmitDay("arrival"))}>
                {form::date(view, "arrival", Heading::Part(say!(texts, RESULT_ARRIVAL)), Some(say!(texts, RESULT_ARRIVAL_HELP)))}
                <button type="submit">{say!(texts, RESULT_ARRIVAL_BUTTON)}</button>
            </form>
        </section>
    }
}

/// What was checked and is not in the way, and what a settled result does not depend on.
fn passed(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    let texts = view.texts;
    let settled = assessment.verdict.level().is_some();
    let pairs = assessment.findings.iter().zip(&words.findings);
    let open =
        pairs.filter(|(finding, _)| settled && finding.level.level().is_none()).map(|(_, words)| words.title.clone());
    let fold = |title: String, titles: Vec<String>| {
        if titles.is_empty() { Html::default() } else { folded("", title, vec![list(titles)]) }
    };
    let passed = words.passed.iter().map(|item| item.title.clone()).collect();
    el(
        "section",
        "",
        vec![fold(say!(texts, RESULT_PASSED), passed), fold(say!(texts, RESULT_NOT_CHECKED), open.collect())],
    )
}

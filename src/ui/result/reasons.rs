//! Why: the rules in the way, the dwelling in figures, and the shortest way to yes.

use super::super::context::Page;
use super::super::parts::{about, doubts_of, ending, instead, pair, rule_address, worded};
use super::{Outcome, folded};
use tirkeu::area::Area;
use tirkeu::assessment::{Assessment, Change, Occupancy};
use tirkeu::case::{Case, Fact, FactPath, FactValue};
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{ChangeText, Description, FindingText, SourceText, Texts};
use yew::prelude::*;

/// Draws the acts behind something, which comes with its name.
pub(crate) type Acts<'a> = &'a dyn Fn(&str, &[SourceText]) -> Html;

/// The rules in the way, the worst first; once the verdict is settled, those only whose level is.
pub(crate) fn reasons(texts: &dyn AsRef<Texts>, assessment: &Assessment, words: &Description, acts: Acts<'_>) -> Html {
    let settled = assessment.verdict.level().is_some();
    let pairs = || assessment.findings.iter().zip(&words.findings);
    let of_level = |least: &Level| {
        let least = *least;
        pairs()
            .filter(move |(finding, _)| finding.level.least == least && (!settled || finding.level.level().is_some()))
    };
    let cards: Vec<_> =
        Level::ALL.iter().rev().flat_map(of_level).map(|(_, words)| reason(texts, words, acts)).collect();
    if cards.is_empty() {
        return Html::default();
    }
    let title = say!(texts.as_ref(), RESULT_REASONS);
    // While it is open, what to find out says more than the rules that hang on it.
    if !settled {
        return folded(title, html! { <>{for cards}</> });
    }
    html! { <section><h2>{title}</h2>{for cards}</section> }
}

fn reason(speaker: &dyn AsRef<Texts>, finding: &FindingText, acts: Acts<'_>) -> Html {
    let texts = speaker.as_ref();
    let to_do = (!finding.to_do.is_empty()).then(|| {
        html! { <p><strong>{format!("{}: ", say!(texts, RESULT_WHAT_DO))}</strong>{worded(speaker, &finding.to_do)}</p> }
    });
    let more = rule_address(texts.lang(), finding.rule).map(|href| {
        let name = about(say!(texts, RULE_MORE), &finding.title);
        html! { <span class="unprinted">{" · "}<a {href}>{name}</a></span> }
    });
    html! {
        <article class="reason">
            <details>
                <summary><h3>{format!("{}: ", finding.title)}<span class="tag">{finding.level.clone()}</span></h3></summary>
            <p class="found">{worded(speaker, &finding.found)}</p>
            {for to_do}
            <p class="says">{worded(speaker, &finding.says)}</p>
            <p class="hint">{finding.certainty.clone()}{for more}</p>
            {doubts_of(texts, &finding.title, &finding.doubts)}
            {acts(&finding.title, &finding.sources)}
            </details>
        </article>
    }
}

/// The dwelling against the norm.
pub(crate) fn in_figures(texts: &dyn AsRef<Texts>, occupancy: &Occupancy) -> Html {
    let texts = texts.as_ref();
    let area = |area: Area| texts.show(&area.into());
    let count = |count: u32| texts.show(&count.into());
    let figures = html! {
            <dl class="figures">
                {pair(say!(texts, RESULT_OCCUPANCY_PERSONS), count(occupancy.persons))}
                {pair(say!(texts, RESULT_OCCUPANCY_REQUIRED), area(occupancy.required_area))}
                {pair(say!(texts, RESULT_OCCUPANCY_SHORTAGE), area(occupancy.shortage))}
                {pair(say!(texts, RESULT_OCCUPANCY_CAPACITY), count(occupancy.capacity))}
                {pair(say!(texts, RESULT_OCCUPANCY_FREE), count(occupancy.free_places))}
            </dl>
    };
    folded(say!(texts, RESULT_OCCUPANCY), figures)
}

/// A way to yes with its number, as it is and in words.
type Way<'a> = (usize, (&'a Change, &'a ChangeText));

/// Ways to yes, each with the button that tries it.
fn ways(page: &Page, case: &Case, ways: &[Way<'_>]) -> Html {
    let way = |(number, (set, change)): &Way<'_>| {
        let alone = alone(page, case, set);
        // The place is for one of them.
        let rest = alone.is_some().then(|| html! { <p class="hint">{say!(page.texts, RESULT_CHANGES_ALONE_REST)}</p> });
        let (number, way) = (*number, alone.unwrap_or_else(|| sentence(&change.ifs)));
        let onclick = instead::<MouseEvent>(page, move |page| page.try_change(Some(number)));
        html! {
            <li class="change">
                <strong>{way.clone()}</strong>
                <p>{format!("→ {}", change.then)}</p>
                {for rest}
                <button type="button" {onclick}>{about(say!(page.texts, RESULT_CHANGES_TRY), &way)}</button>
            </li>
        }
    };
    html! { <ul class="list">{for ways.iter().map(way)}</ul> }
}

/// That the person applies without the one who joins, where that is all that changes.
fn alone(page: &Page, case: &Case, change: &Change) -> Option<String> {
    let joining = case.dwelling.joining?.total();
    let fewer = |(path, value): (FactPath, FactValue)| path.fact == Fact::Joining && value == FactValue::Number(0);
    (joining == 1 && change.set.iter().all(fewer)).then(|| say!(page.texts, RESULT_CHANGES_ALONE))
}

/// The ways that the person can go today, with nobody's help, where it is not a yes as it stands; and the others. The best of
/// both first.
fn parted<'a>(assessment: &'a Assessment, words: &'a Description) -> (Vec<Way<'a>>, Vec<Way<'a>>) {
    let own = |(_, (change, _)): &Way<'_>| {
        let facts = [Fact::Joining, Fact::Registration, Fact::StayFrom, Fact::StayUntil];
        change.verdict.most <= Level::InPerson && change.set.iter().all(|(path, _)| facts.contains(&path.fact))
    };
    let (own, others): (Vec<_>, Vec<_>) = assessment.changes.iter().zip(&words.changes).enumerate().partition(own);
    if assessment.verdict.least < Level::Ask { (Vec::new(), [own, others].concat()) } else { (own, others) }
}

/// What the person can do today, in the open.
pub(super) fn today(page: &Page, outcome: &Outcome) -> Html {
    let (own, _) = parted(&outcome.assessment, &outcome.words);
    if own.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{say!(page.texts, RESULT_CHANGES_TODAY)}</h2>{ways(page, &outcome.case, &own)}</section> }
}

/// The shortest way to yes.
pub(super) fn changes(page: &Page, outcome: &Outcome) -> Html {
    let texts = &page.texts;
    let (_, others) = parted(&outcome.assessment, &outcome.words);
    if others.is_empty() {
        return Html::default();
    }
    let ends = |(_, (change, _)): &Way<'_>| {
        change.set.iter().any(|(path, _)| matches!(path.fact, Fact::Registered | Fact::Suspended))
    };
    let content = html! {
        <div class="changes">
            <p>{say!(texts, RESULT_CHANGES_LEAD)}</p>
            {ways(page, &outcome.case, &others)}
            if others.iter().any(ends) {
                // On paper the step says it.
                <div class="apart">{ending(page)}</div>
            }
        </div>
    };
    folded(say!(texts, RESULT_CHANGES), content)
}

/// Parts of a sentence, in one line that begins with a capital.
pub(crate) fn sentence(parts: &[String]) -> String {
    let line = parts.join("; ");
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

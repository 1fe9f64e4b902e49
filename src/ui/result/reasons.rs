//! Why: the rules in the way, the dwelling in figures, and the shortest way to yes.

use super::super::context::Page;
use super::super::parts::{about, doubts_of, ending, instead, pair, rule_address, worded};
use super::folded;
use tirkeu::area::Area;
use tirkeu::assessment::{Assessment, Change, Occupancy};
use tirkeu::case::Fact;
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

/// The shortest way to yes: each with the button that tries it.
pub(super) fn changes(page: &Page, assessment: &Assessment, words: &Description) -> Html {
    let texts = &page.texts;
    if words.changes.is_empty() {
        return Html::default();
    }
    let change = |(number, change): (usize, &ChangeText)| {
        let way = sentence(&change.ifs);
        let onclick = instead::<MouseEvent>(page, move |page| page.try_change(Some(number)));
        html! {
            <li class="change">
                <strong>{way.clone()}</strong>
                <p>{format!("→ {}", change.then)}</p>
                <button type="button" {onclick}>{about(say!(texts, RESULT_CHANGES_TRY), &way)}</button>
            </li>
        }
    };
    let ends =
        |change: &Change| change.set.iter().any(|(path, _)| matches!(path.fact, Fact::Registered | Fact::Suspended));
    let content = html! {
        <div class="changes">
            <p>{say!(texts, RESULT_CHANGES_LEAD)}</p>
            <ul class="list">{for words.changes.iter().enumerate().map(change)}</ul>
            if assessment.changes.iter().any(ends) {
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

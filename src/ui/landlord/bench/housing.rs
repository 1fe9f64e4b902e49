//! Other rules that touch housing of that kind, or of that owner.

use super::figures::tenure;
use crate::ui::browser;
use crate::ui::context::use_texts;
use crate::ui::parts::{doubts_of, sources};
use tirkeu::case::{Kind, Tenure};
use tirkeu::interview::Draft;
use tirkeu::rules::RuleId;
use tirkeu::say;
use tirkeu::text::{RuleText, rulebook};
use yew::prelude::*;

/// Figures of one variant.
#[derive(PartialEq, Properties)]
pub(super) struct VariantProps {
    pub(super) variant: Draft,
}

/// The rules as the rulebook has them.
#[component(Housing)]
pub(super) fn housing(VariantProps { variant }: &VariantProps) -> Html {
    let texts = &use_texts();
    let by_kind = Kind::from_word(variant.get("place.kind")).and_then(|kind| match kind {
        Kind::Dormitory | Kind::Institution => Some(RuleId::AdministrationPetition),
        Kind::NonResidential => Some(RuleId::DwellingKind),
        Kind::House | Kind::Flat | Kind::Dacha => None,
    });
    let by_tenure = match tenure(variant) {
        Tenure::Private => None,
        Tenure::StateRental => Some(RuleId::StateTenancy),
        Tenure::Service => Some(RuleId::ServiceHousing),
        Tenure::Organisation => Some(RuleId::AdministrationPetition),
    };
    if by_kind.or(by_tenure).is_none() {
        return Html::default();
    }
    let day = variant.filing().unwrap_or_else(browser::today);
    let touches = |rule: &RuleText| [by_kind, by_tenure].contains(&Some(rule.rule));
    let rules = rulebook(texts, day).into_iter().filter(touches).map(|rule| {
        html! {
            <li>
                <strong>{rule.title.clone()}</strong>
                <p>{rule.says}</p>
                <p class="hint">{rule.certainty}</p>
                {doubts_of(texts, &rule.title, &rule.doubts)}
                {sources(texts, &rule.title, &rule.sources)}
            </li>
        }
    });
    html! {
        <section>
            <h2>{say!(texts, RESULT_NOTES)}</h2>
            <ul class="list">{for rules}</ul>
        </section>
    }
}

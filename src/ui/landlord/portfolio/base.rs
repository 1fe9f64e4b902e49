//! What holds for every row that does not say otherwise.

use super::PartProps;
use super::state::{BASE, WITHOUT_RULES};
use crate::ui::form::{self, Heading};
use crate::ui::questions::{choices, regions};
use tirkeu::batch::Shape;
use tirkeu::case::{Fact, Kind, Registration, Tenure};
use tirkeu::say;
use yew::prelude::*;

/// The form of what holds for every row: in the open what the norm needs and no column has, the rest folded.
pub(super) fn base(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let shape = state.shape();
    let lacks = |fact: Fact| shape.tells(fact) && !state.has_column(fact.word());
    let choices = [
        (say!(texts, PORTFOLIO_BASE_REGION), regions(texts)),
        (say!(texts, Q_PLACE_KIND), choices(texts, "kind-", Kind::WORDS)),
        (say!(texts, Q_HOLDER), choices(texts, "value-tenure-", Tenure::WORDS)),
        (say!(texts, Q_REGISTRATION), choices(texts, "registration-", Registration::WORDS)),
    ];
    let (open, folded): (Vec<_>, Vec<_>) = BASE
        .iter()
        .zip(choices)
        .filter(|((_, fact), _)| lacks(*fact))
        .partition(|((_, fact), _)| *fact == Fact::Region);
    let select = |((field, _), (label, words)): (&(&'static str, Fact), _)| form::select(props, field, label, words);
    let has_answers = shape == Shape::Applicants && state.answers.done_count() > 0;
    let filing = Heading::Part(say!(texts, START_TITLE_FILING));
    html! {
        <section>
            <h2>{say!(texts, PORTFOLIO_BASE)}</h2>
            <p>{say!(texts, PORTFOLIO_BASE_LEAD)}</p>
            {for open.into_iter().map(select)}
            if lacks(Fact::FilingDate) {
                {form::date(props, "filing", filing, Some(say!(texts, START_TITLE_FILING_HELP)))}
            }
            if has_answers || !folded.is_empty() || shape == Shape::Applicants {
                <details>
                    <summary>{say!(texts, PORTFOLIO_BASE_MORE)}</summary>
                    if has_answers {
                        {form::tick(props, "base.answers", say!(texts, PORTFOLIO_BASE_ANSWERS))}
                    }
                    {for folded.into_iter().map(select)}
                    if shape == Shape::Applicants {
                        {form::tick(props, WITHOUT_RULES, say!(texts, PORTFOLIO_BASE_WITHOUT_RULES))}
                    }
                </details>
            }
        </section>
    }
}

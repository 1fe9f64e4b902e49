//! What holds for every row that does not say otherwise.

use super::PartProps;
use crate::ui::form::{self, Heading};
use crate::ui::questions::{choices, regions};
use tirkeu::case::{Kind, Registration, Tenure};
use tirkeu::say;
use yew::prelude::*;

/// The form of what holds for every row, folded unless something in it is wrong.
#[component(Base)]
pub(super) fn base(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let regions = regions(texts);
    let registration = choices(texts, "registration-", Registration::WORDS);
    let kinds = choices(texts, "kind-", Kind::WORDS);
    let tenures = choices(texts, "value-tenure-", Tenure::WORDS);
    let filing = Heading::Part(say!(texts, START_TITLE_FILING));
    html! {
        <details open={!state.errors.is_empty()}>
            <summary>{say!(texts, PORTFOLIO_BASE)}</summary>
            <p>{say!(texts, PORTFOLIO_BASE_LEAD)}</p>
            if state.answers.done_count() > 0 {
                {form::tick(props, "base.answers", say!(texts, PORTFOLIO_BASE_ANSWERS))}
            }
            {form::tick(props, "without-rules", say!(texts, PORTFOLIO_BASE_WITHOUT_RULES))}
            {form::date(props, "filing", filing, Some(say!(texts, START_TITLE_FILING_HELP)))}
            {form::select(props, "base.registration", say!(texts, Q_REGISTRATION), registration)}
            {form::select(props, "base.region", say!(texts, Q_PLACE_REGION), regions)}
            {form::select(props, "base.kind", say!(texts, Q_PLACE_KIND), kinds)}
            {form::select(props, "base.tenure", say!(texts, Q_HOLDER), tenures)}
        </details>
    }
}

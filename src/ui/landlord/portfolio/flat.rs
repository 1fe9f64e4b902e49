//! One flat in full: what the norm says of it by each reading, what would make room, the way to the bench, letters about it.

use super::PartProps;
use super::after::{AfterMsg, LetterKind};
use super::cells::{self, Column, FLATS};
use super::letters;
use super::store::on;
use crate::ui::browser;
use crate::ui::context::use_page;
use crate::ui::landlord::bench::{self, FlatNorm};
use std::rc::Rc;
use tirkeu::case::{Case, Tenure};
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::RowDetails;
use yew::prelude::*;

/// The flat that is looked at.
#[component(FlatDetails)]
pub(super) fn flat_details(PartProps { texts, state }: &PartProps) -> Html {
    let page = use_page();
    let Some((details, case)) = state.details.as_ref().and_then(|details| Some((details, case_of(details)?))) else {
        return Html::default();
    };
    let (_, class) = super::chart::group(texts, tirkeu::worker::order::Group::of(details.summary.outcome));
    let letter = |kind: &LetterKind| {
        let kind = *kind;
        let onclick = on(move |_| AfterMsg::Letter(kind).into());
        html! { <button type="button" {onclick}>{letters::name(texts, kind)}</button> }
    };
    html! {
        <>
            <p {class}><span class="sign">{cells::came_to(texts, &details.summary)}</span></p>
            if let Some(check) = check_of(&case) {
                <FlatNorm {check} />
            } else {
                {figures(texts, details)}
            }
            <div class="buttons">
                <a href={bench::link_to(&page, &fields(&case))}>{say!(texts, PORTFOLIO_FLAT, title = say!(texts, BENCH_TITLE))}</a>
                {for LetterKind::ALL.iter().filter(|kind| kind.is_about(&details.summary)).map(letter)}
            </div>
            if groups_of(&case).is_none() {
                <p class="hint">{say!(texts, PORTFOLIO_FLAT_HINT)}</p>
            }
        </>
    }
}

/// The facts of a row as a case has them.
pub(super) fn case_of(details: &RowDetails) -> Option<Case> {
    Case::check(details.facts.clone(), browser::today()).ok()
}

/// The check of the norm, where the file tells all that it needs.
pub(super) fn check_of(case: &Case) -> Option<OccupancyCheck> {
    let dwelling = &case.dwelling;
    Some(OccupancyCheck {
        on: case.filing_date,
        region: dwelling.region?,
        tenure: dwelling.tenure.unwrap_or(Tenure::Private),
        several_owners: false,
        area: Some(dwelling.usable_area?),
        registered: groups_of(case)?,
        joining: tirkeu::case::Counts::default(),
    })
}

/// People registered by group, where the file tells the groups.
fn groups_of(case: &Case) -> Option<tirkeu::case::Counts> {
    let [nearest, farthest] = case.dwelling.registered?.bounds();
    (nearest == farthest).then_some(nearest)
}

/// What is known, as figures.
fn figures(texts: &Rc<Texts>, RowDetails { summary, .. }: &RowDetails) -> Html {
    let columns = FLATS.iter().filter(|column| **column != Column::Outcome);
    let row = |column: &Column| {
        let cell = Some(column.cell(texts, summary)).filter(|cell| !cell.is_empty())?;
        Some(html! { <div><dt>{column.heading(texts, true)}</dt><dd>{cell}</dd></div> })
    };
    html! { <dl class="figures">{for columns.filter_map(row)}</dl> }
}

/// The fields of the bench with the figures of a flat. Where nobody knows who is related, all count as outsiders.
fn fields(case: &Case) -> Vec<(&'static str, String)> {
    let dwelling = &case.dwelling;
    let registered = dwelling.registered.map(|tally| {
        let [_, farthest] = tally.bounds();
        groups_of(case).unwrap_or(farthest)
    });
    let place = [
        ("place.region", dwelling.region.map(|region| region.word().to_owned())),
        ("place.kind", dwelling.kind.map(|kind| kind.word().to_owned())),
        ("holder", dwelling.tenure.filter(|tenure| *tenure != Tenure::Private).map(|tenure| tenure.word().to_owned())),
        ("area.usable", dwelling.usable_area.map(|area| area.to_string())),
        ("registered.family", registered.map(|counts| counts.family.to_string())),
        ("registered.excepted", registered.map(|counts| counts.excepted.to_string())),
        ("registered.outsiders", registered.map(|counts| counts.outsiders.to_string())),
    ];
    let day = case.filing_date;
    let on = [
        ("filing.day", day.day().to_string()),
        ("filing.month", day.month().to_string()),
        ("filing.year", day.year().to_string()),
    ];
    let on = on.into_iter().filter(|_| case.filing_date_given);
    place.into_iter().filter_map(|(field, text)| Some((field, text?))).chain(on).collect()
}

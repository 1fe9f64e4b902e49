//! Totals by house, and what would be at stake in each if people lived there unregistered.

use super::PartProps;
use super::after::{AfterMsg, HOUSES, OWNER};
use super::cells;
use super::state::State;
use super::store::on;
use crate::ui::form;
use crate::ui::parts::{doubts_of, named, sources};
use std::rc::Rc;
use tirkeu::day::Day;
use tirkeu::flat::FlatState;
use tirkeu::law::DoubtId;
use tirkeu::level::Certainty;
use tirkeu::norm::{self, FINE_UNREGISTERED, FinedOwner};
use tirkeu::say;
use tirkeu::text::{Texts, capital};
use tirkeu::worker::order::Group;
use tirkeu::worker::protocol::House;
use tirkeu::worker::sheet::FlatSums;
use yew::prelude::*;

/// The table, where rows are flats.
pub(super) fn houses(props: &PartProps) -> Html {
    let PartProps { texts, state } = props;
    let own = state.own_columns();
    if !cells::has_flats(state) || own.is_empty() {
        return Html::default();
    }
    let places: Vec<_> = own.iter().map(|(column, _)| column.to_string()).collect();
    let names = places.iter().zip(&own).map(|(place, (_, heading))| (place.as_str(), heading.clone()));
    let columns = [("", say!(texts, PORTFOLIO_OWN_NONE))].into_iter().chain(names).collect();
    html! {
        <section class="houses">
            <h2>{say!(texts, PORTFOLIO_HOUSES)}</h2>
            {form::chosen(props, HOUSES, say!(texts, PORTFOLIO_HOUSES_COLUMN), columns)}
            if let Some((count, list)) = &state.after.houses {
                {table(props, *count, list)}
            }
        </section>
    }
}

fn table(props: &PartProps, count: u32, list: &[House]) -> Html {
    let PartProps { texts, state } = props;
    let day = state.filing_day();
    let owner = FinedOwner::from_word(state.fields.get(OWNER)).unwrap_or(FinedOwner::FIRST);
    let owners = FinedOwner::ALL.iter().map(|owner| (owner.word(), named(texts, &format!("fined-{}", owner.word()))));
    let heads = [
        say!(texts, PORTFOLIO_HOUSES_FLATS),
        named(texts, "flat-state-over"),
        say!(texts, PORTFOLIO_COLUMN_OVER),
        named(texts, "flat-state-full"),
        say!(texts, PORTFOLIO_COLUMN_FREE),
        named(texts, "flat-state-unknown"),
        say!(texts, PORTFOLIO_GROUP_WRONG),
        say!(texts, FINED_FIRST),
        say!(texts, FINED_REPEAT),
    ];
    let says = say!(texts, PORTFOLIO_HOUSES_FINE);
    let all = state.done.as_ref().map(|done| &done.result.sums).filter(|_| count > 1);
    let certainty = FINE_UNREGISTERED.stake(owner, 1, day).certainty;
    let doubts = (certainty > Certainty::Certain).then_some(DoubtId::Fines);
    html! {
        <>
            if (list.len() as u64) < u64::from(count) {
                <p>{say!(texts, PORTFOLIO_HOUSES_MORE, houses = count)}</p>
            }
            <p>{says.clone()}{" "}{say!(texts, DISCLAIMER, day = norm::LAW_READ)}</p>
            <p class="hint">{texts.certainty(certainty)}</p>
            {doubts_of(texts, &says, &texts.doubts(doubts.as_slice()))}
            {sources(texts, &says, &texts.sources(FINE_UNREGISTERED.sources))}
            {form::chosen(props, OWNER, say!(texts, FINED_WHO), owners.collect())}
            <div class="scrolls" role="region" aria-label={say!(texts, PORTFOLIO_HOUSES)} tabindex="0">
                <table class="few">
                    <thead>
                        <tr>
                            <th scope="col">{say!(texts, PORTFOLIO_TEMPLATE_HOUSE)}</th>
                            {for heads.iter().map(|head| html! { <th scope="col">{capital(head)}</th> })}
                        </tr>
                    </thead>
                    <tbody>{for list.iter().map(|house| line(texts, state, house, (owner, day)))}</tbody>
                    {all.map(|sums| html! {
                        <tfoot>
                            <tr>
                                <th scope="row">{say!(texts, PORTFOLIO_HOUSES_TOTAL)}</th>
                                {figures(texts, sums, (owner, day))}
                            </tr>
                        </tfoot>
                    })}
                </table>
            </div>
        </>
    }
}

fn line(texts: &Rc<Texts>, state: &State, House { name, sums }: &House, stake: (FinedOwner, Day)) -> Html {
    let shown = state.after.house.as_ref().is_some_and(|(_, house)| house == name);
    let onclick = {
        let name = name.clone();
        on(move |_| AfterMsg::House(Some(name.clone()).filter(|_| !shown)).into())
    };
    let called = if name.is_empty() { say!(texts, PORTFOLIO_HOUSES_NAMELESS) } else { name.clone() };
    html! {
        <tr>
            <th scope="row" data-name={called.clone()}>
                <button type="button" aria-pressed={shown.to_string()} {onclick}>{called}</button>
            </th>
            {figures(texts, sums, stake)}
        </tr>
    }
}

/// The cells of sums, and of what would be at stake for an owner on a day.
fn figures(texts: &Rc<Texts>, sums: &FlatSums, (owner, day): (FinedOwner, Day)) -> Html {
    let flats = |state| sums.groups.of(Group::Flat(state));
    let all: u32 = FlatState::ALL.iter().map(|state| flats(*state)).sum();
    let (over, full) = (flats(FlatState::Over), flats(FlatState::Full));
    let count = |count: u64| u32::try_from(count).map(|count| texts.show(&count.into())).unwrap_or_default();
    let cells = [
        count(all.into()),
        count(over.into()),
        count(sums.over),
        count(full.into()),
        count(sums.free_places),
        count(flats(FlatState::Unknown).into()),
        count(sums.groups.of(Group::Wrong).into()),
    ];
    let stake = FINE_UNREGISTERED.stake(owner, over + full, day);
    let amounts = (0..2).map(|time| {
        let indices = stake.indices.get(time).and_then(|indices| u32::try_from(*indices).ok());
        let tenge = stake.tenge.and_then(|tenge| u32::try_from(*tenge.get(time)?).ok());
        match (indices, tenge) {
            (Some(indices), Some(tenge)) => say!(texts, FINED_TENGE, indices = indices, tenge = tenge),
            (Some(indices), None) => say!(texts, FINED_INDICES, indices = indices),
            (None, _) => String::new(),
        }
    });
    cells.into_iter().chain(amounts).map(|cell| html! { <td>{cell}</td> }).collect()
}

impl State {
    /// The day of filing of rows that have none of their own.
    pub(super) fn filing_day(&self) -> Day {
        self.fields.filing().or(self.today).unwrap_or(norm::LAW_READ)
    }
}

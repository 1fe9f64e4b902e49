//! The drawing in figures, each beside the look that it has there.

use super::super::signs::{group, shape};
use crate::ui::context::use_texts;
use tirkeu::case::{Counts, Tie};
use tirkeu::say;
use yew::prelude::*;

/// People registered and joining, and how many the area holds.
#[derive(PartialEq, Properties)]
pub(super) struct TableProps {
    pub(super) registered: Counts,
    pub(super) joining: Counts,
    pub(super) capacity: u32,
}

/// A row for each group, and what is free or over.
#[component(Table)]
pub(super) fn table(TableProps { registered, joining, capacity }: &TableProps) -> Html {
    let texts = &use_texts();
    let count = |count: u32| texts.show(&count.into());
    let of = |tie: Tie, there: u32, coming: u32| {
        html! { <tr><th scope="row"><span class="sign" data-sign={shape(tie)} />{" "}{group(texts, tie)}</th><td>{count(there)}</td><td>{count(coming)}</td></tr> }
    };
    let wide = |key: &'static str, name: String, people: u32| {
        html! { <tr><th scope="row"><span class={key} />{name}</th><td colspan="2">{count(people)}</td></tr> }
    };
    let people = registered.total() + joining.total();
    html! {
        <table class="few">
            <thead>
                <tr>
                    <th scope="col">{say!(texts, BENCH_DRAWING_GROUP)}</th>
                    <th scope="col"><span class="key there" />{say!(texts, BENCH_DRAWING_REGISTERED)}</th>
                    <th scope="col"><span class="key joining" />{say!(texts, BENCH_DRAWING_JOINING)}</th>
                </tr>
            </thead>
            <tbody>
                {of(Tie::Family, registered.family, joining.family)}
                {of(Tie::Excepted, registered.excepted, joining.excepted)}
                {of(Tie::Outsider, registered.outsiders, joining.outsiders)}
                {wide("key free", say!(texts, BENCH_DRAWING_FREE), capacity.saturating_sub(people))}
                if people > *capacity {
                    {wide("key across", say!(texts, BENCH_DRAWING_OVER), people - *capacity)}
                }
            </tbody>
        </table>
    }
}

//! A list of figures with their names.

use yew::prelude::*;

/// Rows of a list: each figure's name, and the figure.
#[derive(PartialEq, Properties)]
pub(super) struct FigureListProps {
    pub(super) rows: Vec<(String, String)>,
}

/// A list of figures with their names.
#[component(FigureList)]
pub(super) fn figure_list(FigureListProps { rows }: &FigureListProps) -> Html {
    let row = |(name, figure): &(String, String)| html! { <div><dt>{name}</dt><dd>{figure}</dd></div> };
    html! { <dl class="figures">{for rows.iter().map(row)}</dl> }
}

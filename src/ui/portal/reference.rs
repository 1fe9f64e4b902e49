//! Tables that explain names: of attributes, events, functions, options.

use super::prose::prose;
use yew::prelude::*;

/// A table whose rows begin with their name: its caption for a screen reader, the heads of its columns, its rows.
#[derive(PartialEq, Properties)]
pub(super) struct NamesProps {
    pub(super) caption: String,
    pub(super) columns: [String; 2],
    pub(super) rows: Vec<(Html, Html)>,
}

/// A table whose rows begin with their name.
#[component(Names)]
pub(super) fn names(NamesProps { caption, columns: [name, means], rows }: &NamesProps) -> Html {
    let row = |(name, means): &(Html, Html)| {
        html! { <tr><th scope="row">{name.clone()}</th><td>{means.clone()}</td></tr> }
    };
    html! {
        <table class="names">
            <caption class="hidden">{caption}</caption>
            <thead><tr><th scope="col">{name}</th><th scope="col">{means}</th></tr></thead>
            <tbody>{for rows.iter().map(row)}</tbody>
        </table>
    }
}

/// A part of a page that is such a table, below a note.
#[derive(PartialEq, Properties)]
pub(super) struct ReferenceProps {
    pub(super) title: String,
    pub(super) note: String,
    pub(super) columns: [String; 2],
    pub(super) rows: Vec<(Html, Html)>,
}

/// A part of a page that is a table of names below a note.
#[component(Reference)]
pub(super) fn reference(ReferenceProps { title, note, columns, rows }: &ReferenceProps) -> Html {
    html! {
        <section>
            <h2>{title}</h2>
            <p>{prose(note)}</p>
            <Names caption={title.clone()} columns={columns.clone()} rows={rows.clone()} />
        </section>
    }
}

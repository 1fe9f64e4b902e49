//! The pages for those who embed the check: a module of their own, which loads where one of them is wanted.

mod component;
mod frame;
mod live;
mod overview;
mod package;
mod preview;
mod sample;

use super::dom::{el, link, part, text};
use super::route::Place;
use super::{Module, View};
use tirkeu::say;
use tirkeu::text::Part;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(portal, fallible)]
pub(super) fn load() -> Result<Module, SplitLoaderError> {
    Ok(Module { part: Part::Portal, page, read: None })
}

fn page(view: &View<'_>) -> (String, Html) {
    let (title, content) = match view.place {
        Place::Component => component::page(view),
        Place::Frame => frame::page(view),
        Place::Package => package::page(view),
        _ => overview::page(view),
    };
    (title, [content, others(view)].into_iter().collect())
}

/// The three ways, with what each is for.
fn ways(view: &View<'_>) -> [(Place, String, String); 3] {
    let texts = view.texts;
    [
        (Place::Component, say!(texts, COMPONENT_TITLE), say!(texts, COMPONENT_TITLE_LEAD)),
        (Place::Frame, say!(texts, FRAME_TITLE), say!(texts, FRAME_TITLE_LEAD)),
        (Place::Package, say!(texts, PACKAGE_TITLE), say!(texts, PACKAGE_TITLE_LEAD)),
    ]
}

/// The ways to the other pages on embedding.
fn others(view: &View<'_>) -> Html {
    let overview = (Place::Embed, say!(view.texts, EMBED_TITLE), String::new());
    let places = [overview].into_iter().chain(ways(view)).filter(|(place, ..)| *place != view.place);
    let links = places.map(|(place, title, _)| el("li", "", vec![link(view.link(place), vec![title.into()])]));
    let list = el("ul", "", links.collect());
    el("section", "landlords", vec![text("h2", "", say!(view.texts, EMBED_TITLE_OTHERS)), list])
}

/// A text in which what stands in backticks is code.
fn prose(words: &str) -> Html {
    let part = |(index, part): (usize, &str)| match index % 2 {
        0 => part.to_owned().into(),
        _ => code(part),
    };
    words.split('`').enumerate().map(part).collect()
}

fn code(name: &str) -> Html {
    text("code", "", name.to_owned())
}

/// Paragraphs of such texts.
fn paragraphs<const N: usize>(texts: [String; N]) -> Vec<Html> {
    texts.iter().map(|words| el("p", "", vec![prose(words)])).collect()
}

/// A part of a page that is such a table, below a note.
fn described(title: String, note: String, columns: [String; 2], rows: Vec<(Html, Html)>) -> Html {
    let table = table(title.clone(), columns, rows);
    part(title, vec![el("p", "", vec![prose(&note)]), table])
}

/// A table whose rows begin with their name.
fn table(caption: String, columns: [String; 2], rows: Vec<(Html, Html)>) -> Html {
    let head = columns.into_iter().map(|name| html! { <th scope="col">{name}</th> }).collect();
    let row = |(name, what)| el("tr", "", vec![html! { <th scope="row">{name}</th> }, el("td", "", vec![what])]);
    let rows = rows.into_iter().map(row).collect();
    let parts =
        vec![text("caption", "hidden", caption), el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows)];
    el("table", "names", parts)
}

//! Elements that stand everywhere, made by call: the page's code is mostly elements, and a call is a tenth of what the
//! markup macro writes out.

use yew::prelude::*;
use yew::virtual_dom::VTag;

/// An element with a class, where that is not empty, and children.
#[inline(never)]
pub(super) fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    element.add_children(children);
    element.into()
}

/// An element that holds text.
#[inline(never)]
pub(super) fn text(tag: &'static str, class: &'static str, content: String) -> Html {
    el(tag, class, vec![content.into()])
}

/// Something folded behind its title.
#[inline(never)]
pub(super) fn folded(class: &'static str, title: String, content: Vec<Html>) -> Html {
    fold(class, false, title, content)
}

/// The same, unfolded where something in it wants attention.
#[inline(never)]
pub(super) fn folded_or_open(open: bool, title: String, content: Vec<Html>) -> Html {
    fold("", open, title, content)
}

fn fold(class: &'static str, open: bool, title: String, content: Vec<Html>) -> Html {
    let mut element = VTag::new("details");
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    if open {
        element.add_attribute("open", "");
    }
    element.add_child(text("summary", "", title));
    element.add_children(content);
    element.into()
}

/// The page's heading, which takes the focus when the page changes.
#[inline(never)]
pub(super) fn heading(title: String) -> Html {
    let mut element = VTag::new("h1");
    element.add_attribute("id", "title");
    element.add_attribute("tabindex", "-1");
    element.add_child(title.into());
    element.into()
}

/// What says which of several things of one name it is about: by the words beside it for the eye, aloud for the ear.
#[inline(never)]
pub(super) fn about(label: String, what: &str) -> Vec<Html> {
    vec![label.into(), text("span", "hidden", format!(": {what}"))]
}

/// A button among several of one name.
#[inline(never)]
pub(super) fn button_about(label: String, what: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {onclick}>{about(label, what)}</button> }
}

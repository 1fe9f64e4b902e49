//! Texts in which names of code stand.

use yew::prelude::*;

/// A text in which what stands in backticks is code.
pub(super) fn prose(words: &str) -> Html {
    let part = |(index, part): (usize, &str)| match index % 2 {
        0 => part.to_owned().into(),
        _ => code(part),
    };
    words.split('`').enumerate().map(part).collect()
}

/// A name of code.
pub(super) fn code(name: &str) -> Html {
    html! { <code>{name.to_owned()}</code> }
}

/// Paragraphs of such texts.
#[derive(PartialEq, Properties)]
pub(super) struct ParagraphsProps {
    pub(super) texts: Vec<String>,
}

/// Paragraphs in which what stands in backticks is code.
#[component(Paragraphs)]
pub(super) fn paragraphs(ParagraphsProps { texts }: &ParagraphsProps) -> Html {
    html! { <>{for texts.iter().map(|words| html! { <p>{prose(words)}</p> })}</> }
}

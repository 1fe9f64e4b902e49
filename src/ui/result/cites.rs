//! The acts behind a result, numbered once: every part names numbers, and one list says which acts they are.

use super::super::context::Page;
use super::super::parts::{about, instead, source_line};
use super::super::route::LaterPage;
use super::folded;
use std::cell::RefCell;
use tirkeu::say;
use tirkeu::text::SourceText;
use yew::prelude::*;

/// The acts cited so far, in the order of their numbers.
#[derive(Default)]
pub(super) struct Cites(RefCell<Vec<SourceText>>);

impl Cites {
    /// The numbers of what something rests on; `of` says what rests on it.
    pub(super) fn cite(&self, page: &Page, of: &str, sources: &[SourceText]) -> Html {
        if sources.is_empty() {
            return Html::default();
        }
        let mut numbers: Vec<usize> = sources.iter().map(|source| self.number(source)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let cite = |(place, number): (usize, &usize)| {
            let id = source_id(*number);
            let onclick = instead::<MouseEvent>(page, move |page| page.unfold(&id));
            let comma = if place > 0 { ", " } else { " " };
            html! { <>{comma}<a href={page.link(LaterPage::Result)} {onclick}>{about(number.to_string(), of)}</a></> }
        };
        html! { <p class="cites hint">{say!(page.texts, RESULT_SOURCES)}{":"}{for numbers.iter().enumerate().map(cite)}</p> }
    }

    /// The number of an act, the next one where it had none.
    fn number(&self, source: &SourceText) -> usize {
        let mut known = self.0.borrow_mut();
        let place = known.iter().position(|known| known == source).unwrap_or_else(|| {
            known.push(source.clone());
            known.len() - 1
        });
        place + 1
    }

    /// All that was cited, closed; to be drawn after the last that cites.
    pub(super) fn list(&self, page: &Page) -> Html {
        let known = self.0.borrow();
        if known.is_empty() {
            return Html::default();
        }
        let line = |(number, source): (usize, &SourceText)| {
            html! { <li id={source_id(number)} tabindex="-1">{format!("{number}. ")}{source_line(&page.texts, source)}</li> }
        };
        folded(
            say!(page.texts, RESULT_SOURCES),
            html! { <ul class="acts plain">{for (1..).zip(known.iter()).map(line)}</ul> },
        )
    }
}

fn source_id(number: usize) -> String {
    format!("source-{number}")
}

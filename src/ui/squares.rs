//! The norm as a picture: one square is the area of one person.

use tirkeu::area::Area;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The most squares that are drawn; of more, the sentence alone tells.
const MOST: u32 = 24;

/// A dwelling under the norm, in people.
#[derive(PartialEq)]
pub(crate) struct Squares {
    /// How many the area holds.
    pub(crate) capacity: u32,
    /// How many are registered there.
    pub(crate) registered: u32,
    /// How many move in.
    pub(crate) moving: u32,
    /// What the dwelling lacks for all of them; `None` where that is said beside the picture.
    pub(crate) shortage: Option<Area>,
}

impl Squares {
    /// Who is registered, who moves in, what is free and what is lacking, and the same as a sentence.
    pub(crate) fn drawn(&self, texts: &Texts) -> Html {
        let persons = self.registered + self.moving;
        let all = persons.max(self.capacity);
        let square = |place: u32| {
            let who = if place < self.registered {
                "taken"
            } else if place < persons {
                "you"
            } else {
                "free"
            };
            let over = if place < self.capacity { "" } else { " over" };
            html! { <span class={format!("{who}{over}")} /> }
        };
        html! {
            <p class="picture">
                if all <= MOST {
                    <span class="squares" aria-hidden="true">{for (0..all).map(square)}</span>
                }
                <span>{self.caption(texts, persons)}</span>
            </p>
        }
    }

    fn caption(&self, texts: &Texts, persons: u32) -> String {
        let there = say!(texts, SQUARES, capacity = self.capacity, registered = self.registered, moving = self.moving);
        let rest = if persons > self.capacity {
            self.shortage.map(|shortage| say!(texts, SQUARES_SHORTAGE, people = persons, shortage = shortage))
        } else {
            Some(say!(texts, SQUARES_FREE, free = self.capacity - persons))
        };
        [there].into_iter().chain(rest).collect::<Vec<_>>().join(" ")
    }
}

//! Where the visitor is, and what of the page has their attention.

use super::super::route::Place;
use std::rc::Rc;
use yew::Reducible;

/// The place that is shown, with what belongs to being there.
#[derive(Clone, PartialEq)]
pub(crate) struct Visit {
    pub(crate) place: Place,
    /// The change that is tried; no answer, so it is kept nowhere.
    pub(crate) tried: Option<usize>,
    /// The element that is to have the focus, as the how-manieth that was asked for.
    pub(crate) focus: Option<(u32, String)>,
    asked: u32,
    /// Moves so far: an address can change, and with it what is shown, though the place stays the same.
    moves: u32,
}

/// A change of place or attention.
pub(crate) enum VisitAction {
    /// Shows another place from its top.
    Go(Place),
    /// Shows another place below the visitor's focus.
    Show(Place),
    /// The address moved within the place.
    Move,
    /// Tries the change of that number, or none any more.
    Try(Option<usize>),
    /// Puts the focus on an element.
    Focus(String),
}

impl Visit {
    /// The beginning of a visit.
    pub(crate) fn at(place: Place) -> Self {
        Self { place, tried: None, focus: None, asked: 0, moves: 0 }
    }

    fn focus(&mut self, id: String) {
        self.asked += 1;
        self.focus = Some((self.asked, id));
    }
}

impl Reducible for Visit {
    type Action = VisitAction;

    fn reduce(self: Rc<Self>, action: VisitAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            VisitAction::Go(place) => {
                (next.place, next.tried) = (place, None);
                next.focus("title".to_owned());
            }
            VisitAction::Show(place) => (next.place, next.tried) = (place, None),
            VisitAction::Move => next.moves += 1,
            VisitAction::Try(number) => {
                next.tried = number;
                next.focus("title".to_owned());
            }
            VisitAction::Focus(id) => next.focus(id),
        }
        next.into()
    }
}

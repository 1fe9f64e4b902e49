//! State of the bench: its figures, the way back and forth between changes of them, and what is typed and chosen meanwhile.

use super::figures::{self, Figures, MOST};
use crate::ui::kin;
use std::rc::Rc;
use tirkeu::case::Tie;
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError};
use yew::{Reducible, UseReducerHandle};

/// The bench as its parts see it.
pub(super) type BenchHandle = UseReducerHandle<BenchState>;

/// The figures with their history, and what goes on beside them.
#[derive(Clone, PartialEq)]
pub(super) struct BenchState {
    pub(super) figures: Figures,
    past: Vec<Rc<Figures>>,
    future: Vec<Rc<Figures>>,
    /// Whether a part of the address could not be read.
    pub(super) broken: bool,
    /// Field that is being typed in: its error shows when it is left.
    typing: Option<String>,
    /// Steps of kinship that are chosen.
    pub(super) kin: Draft,
    /// Somebody found by kinship who was counted last.
    pub(super) counted: Option<Counted>,
    /// Element that is to have the focus, with the number of the request, so that the same one can be asked for again.
    pub(super) focus: Option<(u32, &'static str)>,
}

/// A count that became one larger: of those about to apply or of those registered, by group.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) joining: bool,
    pub(super) tie: Tie,
    pub(super) count: u32,
}

/// Something that happens to the bench.
#[derive(Clone)]
pub(super) enum BenchAction {
    /// Takes over the figures of an address.
    Arrive(String),
    /// Puts text into a field.
    Type(String, String),
    /// Makes the count in a field one larger, or smaller.
    Step { field: String, more: bool },
    /// Chooses a step of kinship.
    ChooseKin(String, String),
    /// Counts one more person: among those who are about to apply, or among those registered.
    Count { joining: bool, tie: Tie },
    /// The focus leaves a field for the element of that id.
    Leave(String),
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Copies the variant that is shown, and shows the copy.
    Copy,
    /// Shows another variant.
    Show(usize),
    /// Removes a variant.
    Remove(usize),
    /// Clears all figures.
    Clear,
}

/// The field that has the error of a field: the three fields of a day are one.
fn group(field: &str) -> &str {
    if field.starts_with("filing.") { "filing" } else { field }
}

impl BenchState {
    /// The bench that an address opens.
    pub(super) fn at(address: &str) -> Self {
        let (figures, broken) = Figures::read(address);
        Self {
            figures,
            past: Vec::new(),
            future: Vec::new(),
            broken,
            typing: None,
            kin: Draft::default(),
            counted: None,
            focus: None,
        }
    }

    /// Whether a change can be taken back.
    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a change can be made again.
    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Errors of the variant that is shown, but for the field that is being typed in.
    pub(super) fn errors(&self, today: Day) -> Vec<FieldError> {
        let mut errors = figures::errors(self.figures.variant(), today);
        errors.retain(|error| self.typing.as_deref() != Some(group(&error.field)));
        errors
    }

    /// Changes the figures so that the change can be taken back; nothing happens where they stay the same.
    fn change<T>(&mut self, change: impl FnOnce(&mut Figures) -> T) -> T {
        let before = self.figures.clone();
        let result = change(&mut self.figures);
        if self.figures != before {
            self.past.push(before.into());
            self.future.clear();
            self.broken = false;
        }
        result
    }

    fn arrive(&mut self, address: &str) {
        let (figures, broken) = Figures::read(address);
        // The bench's own address comes back to it when the rest of the page changes.
        if figures.address() != self.figures.address() {
            self.change(|known| *known = figures);
            self.broken = broken;
        }
    }

    fn type_into(&mut self, field: &str, text: &str) {
        let group = group(field);
        // Typing on in one field is one change.
        let goes_on = self.typing.as_deref() == Some(group);
        let changes = self.past.len();
        self.change(|figures| figures.set(field, text));
        if goes_on {
            self.past.truncate(changes);
        }
        // A list has no half-typed text.
        self.typing = Some(group.to_owned()).filter(|field| !field.starts_with("place") && field != "holder");
    }

    /// Goes one change back, or on again.
    fn turn(&mut self, back: bool) {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Some(figures) = from.pop() else { return };
        to.push(std::mem::replace(&mut self.figures, Rc::unwrap_or_clone(figures)).into());
        (self.typing, self.counted, self.broken) = (None, None, false);
    }

    /// Changes the variants, and puts the focus on their figures.
    fn change_variants(&mut self, change: impl FnOnce(&mut Figures)) {
        self.change(change);
        let asked = self.focus.map_or(0, |(asked, _)| asked);
        self.focus = Some((asked + 1, "figures"));
    }
}

impl Reducible for BenchState {
    type Action = BenchAction;

    fn reduce(self: Rc<Self>, action: BenchAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        let count = next.figures.count();
        match action {
            BenchAction::Arrive(address) => next.arrive(&address),
            BenchAction::Type(field, text) => next.type_into(&field, &text),
            BenchAction::Step { field, more } => _ = next.change(|figures| figures.step(&field, more)),
            BenchAction::ChooseKin(field, word) => kin::choose(&mut next.kin, &field, &word),
            BenchAction::Count { joining, tie } => {
                let count = next.change(|figures| figures.step(&figures::count_of(joining, tie), true));
                next.counted = count.map(|count| Counted { joining, tie, count });
            }
            BenchAction::Leave(to) => next.typing = next.typing.filter(|field| field == group(&to)),
            BenchAction::Undo => next.turn(true),
            BenchAction::Redo => next.turn(false),
            // Buttons may be pressed twice, before the page followed.
            BenchAction::Copy if count < MOST => next.change_variants(Figures::copy),
            BenchAction::Show(index) if index < count => next.change_variants(|figures| figures.show(index)),
            BenchAction::Remove(index) if index < count && count > 1 => {
                next.change_variants(|figures| figures.remove(index));
            }
            BenchAction::Copy | BenchAction::Show(_) | BenchAction::Remove(_) => {}
            BenchAction::Clear => {
                (next.kin, next.counted) = (Draft::default(), None);
                next.change_variants(|figures| *figures = Figures::default());
            }
        }
        next.into()
    }
}

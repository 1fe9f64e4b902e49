//! What came out before, kept for rows that come to the same question: as much as tables of many rows need, in fixed
//! memory.

use rustc_hash::FxBuildHasher;
use std::borrow::Borrow;
use std::hash::{BuildHasher as _, Hash};

/// Answers at most, each in a place that its question alone decides: another question of that place takes it over.
const PLACES: usize = 4_096;

/// Questions and their answers.
pub(super) struct Remembered<Q: ToOwned + ?Sized, A>(Vec<Option<(Q::Owned, A)>>);

impl<Q: ToOwned<Owned: Clone> + ?Sized, A: Clone> Default for Remembered<Q, A> {
    fn default() -> Self {
        Self(vec![None; PLACES])
    }
}

impl<Q: ToOwned + Hash + Eq + ?Sized, A: Clone> Remembered<Q, A> {
    /// The answer, if it is known.
    pub(super) fn answer(&self, question: &Q) -> Option<A> {
        let (known, answer) = self.0.get(place(question))?.as_ref()?;
        (known.borrow() == question).then(|| answer.clone())
    }

    /// Keeps an answer, and gives it back.
    pub(super) fn keep(&mut self, question: &Q, answer: A) -> A {
        if let Some(place) = self.0.get_mut(place(question)) {
            *place = Some((question.to_owned(), answer.clone()));
        }
        answer
    }
}

fn place<Q: Hash + ?Sized>(question: &Q) -> usize {
    const LAST: u64 = PLACES as u64 - 1;
    const _: () = assert!(PLACES.is_power_of_two());
    usize::try_from(FxBuildHasher.hash_one(question) & LAST).unwrap_or(0)
}

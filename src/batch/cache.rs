//! A cache that starts empty and is bounded: the last value for each slot, with more slots where keys turn each other out.

use rustc_hash::FxBuildHasher;
use std::borrow::Borrow;
use std::hash::{BuildHasher as _, Hash};

/// Slots that the first value brings along, and the most there may be.
const FIRST: usize = 64;
const MOST: usize = 4_096;
const _: () = assert!(FIRST.is_power_of_two() && MOST.is_power_of_two());

/// Keys and their values. The key alone decides on the slot: another key of that slot takes it over.
pub(super) struct Cache<K: ToOwned + ?Sized, V> {
    slots: Vec<Option<(K::Owned, V)>>,
    /// How many keys were turned out since there are so many slots.
    turned_out: usize,
}

impl<K: ToOwned + ?Sized, V> Default for Cache<K, V> {
    fn default() -> Self {
        Self { slots: Vec::new(), turned_out: 0 }
    }
}

impl<K: ToOwned + Hash + Eq + ?Sized, V: Clone> Cache<K, V> {
    /// The value of a key, if its slot holds it.
    pub(super) fn get(&self, key: &K) -> Option<V> {
        let (known, value) = self.slots.get(self.slot(key))?.as_ref()?;
        (known.borrow() == key).then(|| value.clone())
    }

    /// Puts a value into the slot of its key, and gives it back.
    pub(super) fn insert(&mut self, key: &K, value: V) -> V {
        if self.slots.len() < MOST && self.turned_out >= self.slots.len() / 4 {
            self.grow();
        }
        let slot = self.slot(key);
        if let Some(slot) = self.slots.get_mut(slot) {
            self.turned_out += usize::from(slot.is_some());
            *slot = Some((key.to_owned(), value.clone()));
        }
        value
    }

    /// The value of a key, made where its slot does not hold it.
    pub(super) fn get_or(&mut self, key: &K, make: impl FnOnce() -> V) -> V {
        self.get(key).unwrap_or_else(|| self.insert(key, make()))
    }

    fn grow(&mut self) {
        let count = (2 * self.slots.len()).max(FIRST);
        let before = std::mem::take(&mut self.slots);
        self.slots.resize_with(count, || None);
        self.turned_out = 0;
        for entry in before.into_iter().flatten() {
            let slot = self.slot(entry.0.borrow());
            if let Some(slot) = self.slots.get_mut(slot) {
                *slot = Some(entry);
            }
        }
    }

    fn slot(&self, key: &K) -> usize {
        let last = self.slots.len().saturating_sub(1);
        usize::try_from(FxBuildHasher.hash_one(key) & last as u64).unwrap_or(0)
    }
}

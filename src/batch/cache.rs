//! A fixed-size cache: the last value for each slot.

use rustc_hash::FxBuildHasher;
use std::borrow::Borrow;
use std::hash::{BuildHasher as _, Hash};

/// Slots. The key alone decides on the slot: another key of that slot takes it over.
const SLOTS: usize = 4_096;

/// Keys and their values.
pub(super) struct Cache<K: ToOwned + ?Sized, V>(Vec<Option<(K::Owned, V)>>);

impl<K: ToOwned<Owned: Clone> + ?Sized, V: Clone> Default for Cache<K, V> {
    fn default() -> Self {
        Self(vec![None; SLOTS])
    }
}

impl<K: ToOwned + Hash + Eq + ?Sized, V: Clone> Cache<K, V> {
    /// The value of a key, if its slot holds it.
    pub(super) fn get(&self, key: &K) -> Option<V> {
        let (known, value) = self.0.get(slot(key))?.as_ref()?;
        (known.borrow() == key).then(|| value.clone())
    }

    /// Puts a value into the slot of its key, and gives it back.
    pub(super) fn insert(&mut self, key: &K, value: V) -> V {
        if let Some(slot) = self.0.get_mut(slot(key)) {
            *slot = Some((key.to_owned(), value.clone()));
        }
        value
    }
}

fn slot<K: Hash + ?Sized>(key: &K) -> usize {
    const LAST: u64 = SLOTS as u64 - 1;
    const _: () = assert!(SLOTS.is_power_of_two());
    usize::try_from(FxBuildHasher.hash_one(key) & LAST).unwrap_or(0)
}

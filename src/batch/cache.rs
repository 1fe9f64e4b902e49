//! A cache that starts empty and is bounded: the last value for each slot, with more slots where keys turn each other out. It
//! rests for a while where hardly any key comes again.

use rustc_hash::FxBuildHasher;
use std::borrow::Borrow;
use std::hash::{BuildHasher as _, Hash};

/// Slots that the first value brings along, and the most there may be.
const FIRST: usize = 64;
const MOST: usize = 4_096;
const _: () = assert!(FIRST.is_power_of_two() && MOST.is_power_of_two());
/// What one value that is found weighs against those that are not, how many of these are borne, and how many keys go by
/// before it is tried again.
const FOUND: i32 = 16;
const BORNE: i32 = 1_024;
const REST: u32 = 16_384;

/// Keys and their values. The key alone decides on the slot: another key of that slot takes it over.
pub(super) struct Cache<K: ToOwned + ?Sized, V> {
    slots: Vec<Option<(K::Owned, V)>>,
    /// How many keys were turned out since there are so many slots.
    turned_out: usize,
    /// How well it served lately.
    served: i32,
    /// How many keys are to go by.
    rests: u32,
}

impl<K: ToOwned + ?Sized, V> Default for Cache<K, V> {
    fn default() -> Self {
        Self { slots: Vec::new(), turned_out: 0, served: 0, rests: 0 }
    }
}

impl<K: ToOwned + Hash + Eq + ?Sized, V: Clone> Cache<K, V> {
    /// The value of a key, made where its slot does not hold it.
    pub(super) fn get_or(&mut self, key: &K, make: impl FnOnce() -> V) -> V {
        self.get(key).unwrap_or_else(|| self.insert(key, make()))
    }

    /// Whether it rests, so that no key is found and none is kept.
    pub(super) fn rests(&self) -> bool {
        self.rests > 0
    }

    /// The value of a key, if its slot holds it.
    pub(super) fn get(&mut self, key: &K) -> Option<V> {
        if self.rests > 0 {
            return None;
        }
        let (known, value) = self.slots.get(self.slot(key))?.as_ref()?;
        let found = (known.borrow() == key).then(|| value.clone())?;
        self.served = (self.served + FOUND).min(BORNE);
        Some(found)
    }

    /// Puts a value that was not found into the slot of its key, and gives it back.
    pub(super) fn insert(&mut self, key: &K, value: V) -> V {
        self.insert_with(key, || value.clone());
        value
    }

    /// The same, of a value that is made for it. Apart from what finds values, which is small and runs for every row.
    #[inline(never)]
    pub(super) fn insert_with(&mut self, key: &K, make: impl FnOnce() -> V) {
        if self.rests > 0 {
            self.rests -= 1;
            return;
        }
        self.served -= 1;
        if self.served < -BORNE {
            (self.served, self.rests) = (0, REST);
        }
        if self.slots.len() < MOST && self.turned_out >= self.slots.len() / 4 {
            self.grow();
        }
        let slot = self.slot(key);
        if let Some(slot) = self.slots.get_mut(slot) {
            self.turned_out += usize::from(slot.is_some());
            *slot = Some((key.to_owned(), make()));
        }
    }

    #[inline(never)]
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

#[cfg(test)]
mod tests {
    use super::*;

    fn get(cache: &mut Cache<u64, u64>, key: u64, made: &mut u64) -> u64 {
        cache.get_or(&key, || {
            *made += 1;
            key * 3
        })
    }

    #[test]
    fn it_is_right_whatever_it_holds_and_bounded() {
        let (mut cache, mut made) = (Cache::default(), 0);
        assert_eq!(cache.slots.capacity(), 0);
        for kinds in [10, 1_000, 100_000] {
            for key in (0..300_000).map(|number: u64| number.wrapping_mul(7_919) % kinds) {
                assert_eq!(get(&mut cache, key, &mut made), key * 3);
            }
            assert!(cache.slots.len() <= MOST);
        }
    }

    #[test]
    fn keys_that_fit_are_made_hardly_more_than_once() {
        let (mut cache, mut made) = (Cache::default(), 0);
        for number in 0..1_000_000 {
            get(&mut cache, number % 500, &mut made);
        }
        assert!(made < 20_000, "{made} were made");
    }

    #[test]
    fn it_rests_where_no_key_comes_again_and_tries_again_later() {
        let (mut cache, mut made) = (Cache::default(), 0);
        for key in 0..100_000 {
            get(&mut cache, key, &mut made);
        }
        assert!(cache.slots.iter().flatten().count() < MOST);
        made = 0;
        for _ in 0..100_000 {
            get(&mut cache, 1, &mut made);
        }
        assert!(made <= u64::from(REST) + 1, "{made} were made");
    }
}

//! What is reckoned from the generated tables at first use: where each word, phrase and state begins, and the hash
//! table of the words.
//!
//! Lengths compress to a third of what positions do, and a hash table not at all: reckoned here, they spare the reader
//! 15 KB of download for less than 0.1 ms.

use std::sync::LazyLock;

use super::generated::{PHRASE_LENGTHS, STATE_EDGES, WORD_LENGTHS, WORDS};
use super::lookup;
use crate::text::fold;

/// How many slots the hash table of the words has: a quarter of them stay empty, at least.
pub(super) const SLOTS: usize = (WORD_LENGTHS.len() * 4 / 3).next_power_of_two();

/// An empty slot, and the number of a word that is not in the vocabulary.
pub(super) const UNKNOWN: u16 = u16::MAX;

/// The tables.
#[derive(Debug)]
pub(super) struct Tables {
    /// Numbers of words, each in the first free slot from its hash on.
    pub(super) slots: Vec<u16>,
    /// Where each word begins in `WORDS`, and the end of the last.
    pub(super) word_starts: Vec<u16>,
    /// Where each phrase begins in `PHRASES`, and the end of the last.
    pub(super) phrase_starts: Vec<u16>,
    /// Where the edges of each state begin, and the end of the last.
    pub(super) states: Vec<u16>,
    /// The sets of classes that tokens can have.
    pub(super) class_sets: Vec<u64>,
}

pub(super) static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let word_starts = starts(&WORD_LENGTHS);
    let mut slots = vec![UNKNOWN; SLOTS];
    for (number, ends) in word_starts.windows(2).enumerate() {
        let mut slot = fold::hash(&WORDS[usize::from(ends[0])..usize::from(ends[1])]) as usize % SLOTS;
        while slots[slot] != UNKNOWN {
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = number as u16;
    }
    Tables {
        slots,
        word_starts,
        phrase_starts: starts(&PHRASE_LENGTHS),
        states: starts(&STATE_EDGES),
        class_sets: lookup::class_sets(),
    }
});

/// The sums of all lengths before each, and of all.
fn starts<T: Copy + Into<u16>>(lengths: &[T]) -> Vec<u16> {
    let sums = lengths.iter().scan(0, |sum: &mut u16, &length| {
        *sum += length.into();
        Some(*sum)
    });
    std::iter::once(0).chain(sums).collect()
}

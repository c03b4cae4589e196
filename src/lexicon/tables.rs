//! What is reckoned from the generated tables at first use: where each word, phrase and state begins, and the hash
//! table of the words.
//!
//! Lengths compress to a third of what positions do, and a hash table not at all: reckoned here, they spare the reader
//! 15 KB of download for less than 0.1 ms.

use std::sync::LazyLock;

use super::generated::{LABELS, PHRASE_LENGTHS, STATE_EDGES, TARGETS, WORD_LENGTHS, WORDS};
use super::lookup::{self, FIRST_CLASS_LABEL, ROOT};
use crate::text::WordIndex;

/// The number of a word that is not in the vocabulary.
pub(super) const UNKNOWN: u16 = u16::MAX;

/// The tables.
#[derive(Debug)]
pub(super) struct Tables {
    words: WordIndex,
    /// Where each phrase begins in `PHRASES`, and the end of the last.
    pub(super) phrase_starts: Vec<u16>,
    /// Where the edges of each state begin, and the end of the last.
    pub(super) states: Vec<u16>,
    /// The state behind each word where a phrase begins with it; the root itself where none does.
    pub(super) begins: Vec<u16>,
    /// The classes with which a phrase can begin, and the state behind each.
    pub(super) begin_classes: u64,
    pub(super) behind_class: [u16; u64::BITS as usize],
    /// The sets of classes that tokens can have.
    pub(super) class_sets: Vec<u64>,
}

pub(super) static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let word_starts = starts(&WORD_LENGTHS);
    let words = word_starts.windows(2).map(|ends| &WORDS[usize::from(ends[0])..usize::from(ends[1])]);
    let words = WordIndex::new(words);
    let states = starts(&STATE_EDGES);
    let root = usize::from(states[usize::from(ROOT)])..usize::from(states[usize::from(ROOT) + 1]);
    let mut begins = vec![ROOT; WORD_LENGTHS.len()];
    let mut begin_classes = 0;
    let mut behind_class = [ROOT; u64::BITS as usize];
    for (&label, &target) in LABELS[root.clone()].iter().zip(&TARGETS[root]) {
        match label.checked_sub(FIRST_CLASS_LABEL) {
            Some(class) => {
                begin_classes |= 1 << class;
                behind_class[usize::from(class)] = target;
            }
            None => begins[usize::from(label)] = target,
        }
    }
    Tables {
        words,
        phrase_starts: starts(&PHRASE_LENGTHS),
        states,
        begins,
        begin_classes,
        behind_class,
        class_sets: lookup::class_sets(),
    }
});

impl Tables {
    /// The number of a word in the vocabulary.
    pub(super) fn word(&self, text: &str) -> u16 {
        self.words.find(text).map_or(UNKNOWN, |number| number as u16)
    }
}

/// The sums of all lengths before each, and of all.
fn starts<T: Copy + Into<u16>>(lengths: &[T]) -> Vec<u16> {
    let sums = lengths.iter().scan(0, |sum: &mut u16, &length| {
        *sum += length.into();
        Some(*sum)
    });
    std::iter::once(0).chain(sums).collect()
}

//! What the network found in stretches of text, kept for the time when they are read again.
//!
//! While somebody types, all paragraphs but one stay what they were. The network sees one stretch at a time, so what it
//! finds there depends on the features of that stretch alone.

use std::collections::HashMap;

use super::decode::Run;

/// So many of the highest bits of the properties never hold. The lowest bits of where a token ends fit there: they tell
/// the tokens of one text from others of the same text.
pub(super) const SPARE: u32 = 14;

/// What was found in the stretches of the text that was read last.
///
/// Stretches are told apart by a number of 128 bits that is reckoned from their text and the properties of its tokens,
/// which make all of their features: of a billion billion stretches two would share theirs about once in a thousand such heaps.
#[derive(Debug, Default)]
pub struct Memory {
    /// By the number of a stretch, the runs in it, their tokens counted from its first.
    before: HashMap<u128, Box<[Run]>>,
    /// The same of the text that is being read.
    now: HashMap<u128, Box<[Run]>>,
}

impl Memory {
    /// Another text begins: what the one before the last had alone is forgotten.
    pub(super) fn begin(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }

    /// The runs of the stretch of a number: those that are known, or else those that are found.
    pub(super) fn recall(&mut self, number: u128, find: impl FnOnce() -> Vec<Run>) -> &[Run] {
        let before = &mut self.before;
        self.now.entry(number).or_insert_with(|| before.remove(&number).unwrap_or_else(|| find().into()))
    }
}

/// A number for a stretch: for its text and, of each of its tokens, where it ends there and its properties, of which the
/// last are `SPARE`. Two products, each with an odd number of its own, side by side.
pub(super) fn number(text: &str, tokens: impl Iterator<Item = (u32, u128)>) -> u128 {
    // The fractions of the golden ratio and of the root of 3, in units of 2 to the power of -64.
    const FACTORS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xbb67_ae85_84ca_a73b];
    let mut halves = FACTORS;
    let mut take = |word: u64| {
        for (half, factor) in halves.iter_mut().zip(FACTORS) {
            *half = (*half ^ word).wrapping_mul(factor);
            *half ^= *half >> 32;
        }
    };
    let (eights, rest) = text.as_bytes().as_chunks();
    for &eight in eights {
        take(u64::from_le_bytes(eight));
    }
    // The 1 before the last letters tells how many they are.
    take(rest.iter().fold(1, |letters, &byte| letters << 8 | u64::from(byte)));
    for (end, properties) in tokens {
        take(properties as u64);
        take((properties >> 64) as u64 | u64::from(end) << (64 - SPARE));
    }
    u128::from(halves[0]) << 64 | u128::from(halves[1])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tag::decode::{RunKind, Side};
    use crate::text::TokenRange;

    fn run(start: usize) -> Run {
        Run {
            kind: RunKind::Source(Side::Left),
            tokens: TokenRange::new(start, start + 1),
            probability: 0.5,
            absence: 0.5,
        }
    }

    #[test]
    fn what_is_known_is_not_found_again() {
        let mut memory = Memory::default();
        for text in 0..3 {
            memory.begin();
            let found = memory.recall(1, || {
                assert_eq!(text, 0, "found again");
                vec![run(1)]
            });
            assert_eq!(found, [run(1)]);
            // Twice in one text.
            assert_eq!(memory.recall(1, || unreachable!("it was just found")), [run(1)]);
        }
    }

    #[test]
    fn what_two_texts_do_not_have_is_forgotten() {
        let mut memory = Memory::default();
        memory.begin();
        memory.recall(1, || vec![run(1)]);
        memory.begin();
        memory.recall(2, Vec::new);
        memory.begin();
        assert_eq!(memory.recall(1, || vec![run(2)]), [run(2)]);
    }

    #[test]
    fn stretches_that_differ_have_numbers_that_differ() {
        let others: &[(&str, &[(u32, u128)])] = &[
            ("", &[]),
            ("", &[(0, 0)]),
            ("", &[(0, 0), (0, 0)]),
            ("a", &[(1, 0)]),
            ("\0a", &[(1, 0)]),
            ("\0a", &[(2, 0)]),
            ("a", &[(1, 1)]),
            ("a", &[(1, 1 << 100)]),
            ("ferryman", &[(8, 0)]),
            ("ferrymen", &[(8, 0)]),
            ("ferrymen's", &[(10, 0)]),
            ("ferrymen's", &[(8, 0), (10, 0)]),
        ];
        let mut numbers: Vec<u128> = others.iter().map(|(text, tokens)| number(text, tokens.iter().copied())).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), others.len());
    }
}

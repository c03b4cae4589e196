//! What the network found in stretches of text, kept for the time when they are read again.
//!
//! While somebody types, all paragraphs but one stay what they were. The network sees one stretch at a time, so what it
//! finds there depends on the features of that stretch alone.

use std::collections::HashMap;

use super::decode::Run;
use super::feature::Features;

/// What was found in the stretches of the text that was read last.
///
/// Stretches are told apart by a number of 128 bits that is reckoned from their features: of a billion billion stretches
/// two would share theirs about once in a thousand such heaps.
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

    /// The runs of a stretch: those that are known, or else those that are found.
    pub(super) fn recall(&mut self, features: &[Features], find: impl FnOnce() -> Vec<Run>) -> &[Run] {
        let number = number(features);
        let before = &mut self.before;
        self.now.entry(number).or_insert_with(|| before.remove(&number).unwrap_or_else(|| find().into()))
    }
}

/// A number for a stretch: two products, each with an odd number of its own, side by side.
fn number(features: &[Features]) -> u128 {
    // The fractions of the golden ratio and of the root of 3, in units of 2 to the power of -64.
    const FACTORS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xbb67_ae85_84ca_a73b];
    let mut halves = FACTORS;
    let mut take = |word: u64| {
        for (half, factor) in halves.iter_mut().zip(FACTORS) {
            *half = (*half ^ word).wrapping_mul(factor);
            *half ^= *half >> 32;
        }
    };
    for &Features { word, ending, short_ending, beginning, properties } in features {
        take(u64::from(word) | u64::from(ending) << 32 | u64::from(short_ending) << 48);
        take(properties as u64);
        take((properties >> 64) as u64 ^ u64::from(beginning) << 48);
    }
    u128::from(halves[0]) << 64 | u128::from(halves[1])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tag::decode::{RunKind, Side};
    use crate::text::TokenRange;

    fn stretch(word: u32) -> Vec<Features> {
        vec![Features { word, ..Features::default() }; 3]
    }

    fn run(start: usize) -> Run {
        Run { kind: RunKind::Source(Side::Left), tokens: TokenRange::new(start, start + 1), probability: 0.5 }
    }

    #[test]
    fn what_is_known_is_not_found_again() {
        let mut memory = Memory::default();
        for text in 0..3 {
            memory.begin();
            let found = memory.recall(&stretch(1), || {
                assert_eq!(text, 0, "found again");
                vec![run(1)]
            });
            assert_eq!(found, [run(1)]);
            // Twice in one text.
            assert_eq!(memory.recall(&stretch(1), || unreachable!("it was just found")), [run(1)]);
        }
    }

    #[test]
    fn what_two_texts_do_not_have_is_forgotten() {
        let mut memory = Memory::default();
        memory.begin();
        memory.recall(&stretch(1), || vec![run(1)]);
        memory.begin();
        memory.recall(&stretch(2), Vec::new);
        memory.begin();
        assert_eq!(memory.recall(&stretch(1), || vec![run(2)]), [run(2)]);
    }

    #[test]
    fn stretches_that_differ_have_numbers_that_differ() {
        let base = Features::default();
        let others = [
            vec![],
            vec![base],
            vec![base; 2],
            vec![Features { word: 1, ..base }],
            vec![Features { ending: 1, ..base }],
            vec![Features { short_ending: 1, ..base }],
            vec![Features { beginning: 1, ..base }],
            vec![Features { properties: 1, ..base }],
            vec![Features { properties: 1 << 100, ..base }],
            vec![Features { word: 1, ..base }, base],
            vec![base, Features { word: 1, ..base }],
        ];
        let mut numbers: Vec<u128> = others.iter().map(|features| number(features)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), others.len());
    }
}

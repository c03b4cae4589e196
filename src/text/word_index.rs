//! Which word of a list a word is: a hash table that is built at first use.
//!
//! A list of words compresses well, a table of their hashes not at all: reckoned here, it costs the reader no download.

use super::fold;

/// The numbers of the words of a list, each in the first free slot from its hash on.
#[derive(Debug)]
pub(crate) struct WordIndex {
    slots: Vec<u16>,
    /// For each first letter and length, the last letters of words: what tells most words of no list without a hash.
    last_letters: [[u32; LENGTHS]; LETTERS],
}

/// Letters that are told apart, by their lowest bits, and lengths.
const LETTERS: usize = 32;
const LENGTHS: usize = 16;

/// An empty slot.
const EMPTY: u16 = u16::MAX;

impl WordIndex {
    /// The index of a list of folded words, no two of them the same.
    pub(crate) fn new<'w>(words: impl ExactSizeIterator<Item = &'w str>) -> Self {
        // Half of the slots stay empty at least, so that a word of no list is told by a look or two.
        let mut slots = vec![EMPTY; (2 * words.len() + 1).next_power_of_two()];
        let mut last_letters = [[0; LENGTHS]; LETTERS];
        let last = slots.len() - 1;
        for (number, word) in words.enumerate() {
            if let Some((first, length, last)) = outline(word) {
                last_letters[first][length] |= last;
            }
            let mut slot = fold::hash(word) as usize & last;
            while slots[slot] != EMPTY {
                slot = (slot + 1) & last;
            }
            slots[slot] = number as u16;
        }
        Self { slots, last_letters }
    }

    /// The number of the word that is the fold of `word`. `listed` gives the word of a number.
    pub(crate) fn find<'w>(&self, word: &str, listed: impl Fn(usize) -> &'w str) -> Option<usize> {
        let (first, length, last) = outline(word)?;
        // What is not ASCII can have a fold of another length.
        if self.last_letters[first][length] & last == 0 && word.is_ascii() {
            return None;
        }
        let last = self.slots.len() - 1;
        let mut slot = fold::hash(word) as usize & last;
        while self.slots[slot] != EMPTY {
            let number = usize::from(self.slots[slot]);
            if fold::eq(word, listed(number)) {
                return Some(number);
            }
            slot = (slot + 1) & last;
        }
        None
    }
}

/// The first letter of a word, its length, and a bit for its last letter. `None` for no word.
fn outline(word: &str) -> Option<(usize, usize, u32)> {
    let (&[first, ..], &[.., last]) = (word.as_bytes(), word.as_bytes()) else { return None };
    Some((usize::from(first) % LETTERS, word.len().min(LENGTHS - 1), 1 << (usize::from(last) % LETTERS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_by_its_fold() {
        let words: Vec<String> = (0..300).map(|number| format!("word{}", number * number)).collect();
        let index = WordIndex::new(words.iter().map(String::as_str));
        for (number, word) in words.iter().enumerate() {
            assert_eq!(index.find(&word.to_uppercase(), |number| &words[number]), Some(number));
        }
        assert_eq!(index.find("word2", |number| &words[number]), None);
        assert_eq!(WordIndex::new([].into_iter()).find("", |_| ""), None);
    }
}

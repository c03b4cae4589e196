//! Which word of a list a word is: a hash table that is built at first use.
//!
//! A list of words compresses well, a table of their hashes not at all: reckoned here, it costs the reader no download.

use super::key::{Key, LONGEST};

/// The numbers of the words of a list, each in the first free slot from its hash on.
#[derive(Debug)]
pub(crate) struct WordIndex {
    slots: Vec<u16>,
    /// The key of each word.
    keys: Vec<Key>,
    /// How far a hash is moved to the right, so that it is the number of a slot.
    shift: u32,
    /// For each first letter and length, the last letters of words: what tells most words of no list without a key.
    last_letters: [[u32; LENGTHS]; LETTERS],
}

/// Letters that are told apart, by their lowest bits, and lengths.
const LETTERS: usize = 32;
const LENGTHS: usize = LONGEST + 1;

/// An empty slot.
const EMPTY: u16 = u16::MAX;

impl WordIndex {
    /// The index of a list of words, no two of them with the same fold, none of them empty or longer than
    /// [`key::LONGEST`](super::key::LONGEST).
    pub(crate) fn new<'w>(words: impl ExactSizeIterator<Item = &'w str>) -> Self {
        let mut index = Self::with_room_for(words.len());
        words.for_each(|word| index.add(word));
        index
    }

    /// An index without words that will hold so many.
    pub(crate) fn with_room_for(words: usize) -> Self {
        // Half of the slots stay empty at least, so that a word of no list is told by a look or two.
        let size = (2 * words + 1).next_power_of_two().max(2);
        Self {
            slots: vec![EMPTY; size],
            keys: Vec::with_capacity(words),
            shift: u64::BITS - size.ilog2(),
            last_letters: [[0; LENGTHS]; LETTERS],
        }
    }

    /// Adds the next word of the list. Never inlined: it would be in the module once for every list.
    #[inline(never)]
    pub(crate) fn add(&mut self, word: &str) {
        let key = Key::of(word);
        debug_assert!(key.is_some() && !word.is_empty(), "a list holds {word:?}");
        let key = key.unwrap_or_default();
        if let Some((first, length, last)) = outline(word) {
            self.last_letters[first][length] |= last;
        }
        let mut slot = self.first_slot(key);
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = self.keys.len() as u16;
        self.keys.push(key);
    }

    /// The number of the word whose fold is that of `word`.
    pub(crate) fn find(&self, word: &str) -> Option<usize> {
        let (first, length, last) = outline(word)?;
        // What is not ASCII can have a fold of another length.
        if self.last_letters[first][length] & last == 0 && word.is_ascii() {
            return None;
        }
        let key = Key::of(word)?;
        let mut slot = self.first_slot(key);
        while self.slots[slot] != EMPTY {
            let number = usize::from(self.slots[slot]);
            if self.keys[number] == key {
                return Some(number);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        None
    }

    fn first_slot(&self, key: Key) -> usize {
        (key.hash() >> self.shift) as usize
    }
}

/// The first letter of a word, its length, and a bit for its last letter. `None` for no word.
fn outline(word: &str) -> Option<(usize, usize, u32)> {
    let (&[first, ..], &[.., last]) = (word.as_bytes(), word.as_bytes()) else { return None };
    Some((usize::from(first) % LETTERS, word.len().min(LONGEST), 1 << (usize::from(last) % LETTERS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_by_its_fold() {
        let words: Vec<String> = (0..300).map(|number| format!("word{}", number * number)).collect();
        let index = WordIndex::new(words.iter().map(String::as_str));
        for (number, word) in words.iter().enumerate() {
            assert_eq!(index.find(&word.to_uppercase()), Some(number));
        }
        assert_eq!(index.find("word2"), None);
        assert_eq!(WordIndex::new([].into_iter()).find(""), None);
    }
}

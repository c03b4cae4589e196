//! The fold of a short word as one number, by which lists are searched without looking at letters one by one.

use super::fold;

/// The longest fold that has a key, in bytes.
pub(crate) const LONGEST: usize = 16;

/// Words with the same [`fold`] have the same key, and no others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Key {
    /// The first eight bytes, or as many as there are.
    head: u64,
    /// The last eight of a longer one: with its length, these are all of its bytes.
    tail: u64,
    length: u8,
}

/// A byte in each place.
const EACH: u64 = u64::MAX / 0xff;

impl Key {
    /// The key of a word. `None` where its fold is longer than any word of a list.
    #[inline]
    pub(crate) fn of(word: &str) -> Option<Self> {
        match Self::load(word.as_bytes()) {
            Some(Self { head, tail, length }) if (head | tail) & (EACH * 0x80) == 0 => {
                Some(Self { head: lower(head), tail: lower(tail), length })
            }
            _ => Self::of_fold(word),
        }
    }

    /// The first byte is the lowest.
    #[inline]
    fn load(bytes: &[u8]) -> Option<Self> {
        let quarter = |at: usize| bytes[at..].first_chunk().map_or(0, |&b| u64::from(u32::from_le_bytes(b)));
        let half = |at: usize| bytes[at..].first_chunk().map_or(0, |&b| u64::from_le_bytes(b));
        let at = |place: usize| u64::from(bytes[place]) << (8 * place);
        let (head, tail) = match bytes.len() {
            0 => (0, 0),
            length @ 1..=3 => (at(0) | at(length / 2) | at(length - 1), 0),
            // What lies between is read twice, to the same place.
            length @ 4..=8 => (quarter(0) | quarter(length - 4) << (8 * (length - 4)), 0),
            length @ 9..=LONGEST => (half(0), half(length - 8)),
            _ => return None,
        };
        Some(Self { head, tail, length: bytes.len() as u8 })
    }

    /// The key of what is long or not ASCII.
    #[inline(never)]
    fn of_fold(word: &str) -> Option<Self> {
        let mut bytes = [0; LONGEST];
        let mut length = 0;
        for c in word.chars() {
            // Most are ASCII but for an apostrophe.
            let c = if c == '\u{2019}' { '\'' } else { c };
            if !c.is_ascii() {
                return Self::load(fold::whole(word).as_bytes());
            }
            *bytes.get_mut(length)? = c.to_ascii_lowercase() as u8;
            length += 1;
        }
        Self::load(&bytes[..length])
    }

    /// A number that differs from key to key as far as its highest bits can.
    #[inline]
    pub(crate) const fn hash(self) -> u64 {
        /// The golden ratio of 64 bits.
        const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
        (self.head ^ self.tail.wrapping_mul(SPREAD).rotate_left(32)).wrapping_mul(SPREAD)
    }
}

/// ASCII in lower case, eight bytes at once.
#[inline]
const fn lower(bytes: u64) -> u64 {
    // The highest bit of each byte says whether it is past the letter; none overflows into the next.
    let from_a = bytes + EACH * (0x80 - b'A' as u64);
    let past_z = bytes + EACH * (0x7f - b'Z' as u64);
    bytes | (from_a & !past_z & (EACH * 0x80)) >> 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_reads_alike_has_one_key() {
        for (word, other) in [("CAN’T", "can't"), ("re\u{ad}port\u{ad}ed", "Reported"), ("ÉTAT", "état"), ("", "")]
        {
            assert_eq!(Key::of(word), Key::of(other), "{word}");
        }
        assert_eq!(Key::of("counterrevolutionary"), None);
        assert_eq!(Key::of("ééééééééé"), None);
        assert_ne!(Key::of("@"), Key::of("`"));
        assert_ne!(Key::of("a\0"), Key::of("a"));
    }

    proptest! {
        #[test]
        fn keys_are_equal_where_folds_are(word in "[a-zA-Z'’é\u{ad}@`\\[{]{0,18}", other in "[a-z'é]{0,18}") {
            let long = fold::whole(&word).len() > LONGEST;
            prop_assert_eq!(Key::of(&word).is_none(), long);
            prop_assert!(long || Key::of(&word) == Key::of(&fold::whole(&word)));
            prop_assert!(long || (Key::of(&word) == Key::of(&other)) == (fold::whole(&word) == fold::whole(&other)));
        }
    }
}

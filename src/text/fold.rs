//! Folded views: how a word reads when case, the shape of its apostrophe and soft hyphens are set aside.
//!
//! A fold is only ever looked at, never kept in place of the text, so offsets stay those of the text itself.

/// The characters of `word`, lower-cased, with curly apostrophes straight, odd hyphens plain, and soft hyphens and
/// zero-width characters left out.
///
/// ```
/// use saidwho::text::fold::chars;
/// assert_eq!(chars("CAN’T").collect::<String>(), "can't");
/// assert_eq!(chars("re\u{ad}port\u{ad}edly").collect::<String>(), "reportedly");
/// ```
pub fn chars(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|&c| !is_ignorable(c)).flat_map(|c| {
        let plain = match c {
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            c => c,
        };
        plain.to_lowercase()
    })
}

/// The fold itself.
pub fn whole(word: &str) -> String {
    // The fold of ASCII is its lower case: that is what `chars` does, at once.
    if word.is_ascii() { word.to_ascii_lowercase() } else { chars(word).collect() }
}

/// A hash of [`chars`]: FNV-1a over their code points, 32 bits wide. Generated tables depend on it.
pub fn hash(word: &str) -> u32 {
    const OFFSET: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    if word.is_ascii() {
        return word.bytes().fold(OFFSET, |h, b| (h ^ u32::from(b.to_ascii_lowercase())).wrapping_mul(PRIME));
    }
    chars(word).fold(OFFSET, |h, c| (h ^ c as u32).wrapping_mul(PRIME))
}

/// Whether the folds of both are the same.
#[inline]
pub fn eq(word: &str, folded: &str) -> bool {
    eq_any(word, &[folded])
}

/// Whether the fold of a word is one of these.
#[inline(never)]
pub fn eq_any(word: &str, folded: &[&str]) -> bool {
    // Most words differ in the first byte of their folds.
    match first_byte(word) {
        Some(first) => folded.iter().any(|f| f.as_bytes().first() == Some(&first) && eq_whole(word, f)),
        None => folded.iter().any(|f| eq_whole(word, f)),
    }
}

/// The first byte of a fold, where one look tells it.
#[inline]
const fn first_byte(word: &str) -> Option<u8> {
    match *word.as_bytes() {
        [first @ ..0x80, ..] => Some(first.to_ascii_lowercase()),
        // U+2010 to U+201F: dashes and quotation marks.
        [0xe2, 0x80, 0x90 | 0x91, ..] => Some(b'-'),
        [0xe2, 0x80, 0x98 | 0x99 | 0x9b, ..] => Some(b'\''),
        [0xe2, 0x80, 0x92..=0x9f, ..] => Some(0xe2),
        _ => None,
    }
}

fn eq_whole(word: &str, folded: &str) -> bool {
    let same = word.len() == folded.len() && word.bytes().zip(folded.bytes()).all(|(w, f)| w.to_ascii_lowercase() == f);
    same || !word.is_ascii() && chars(word).eq(folded.chars())
}

/// Whether a character has no width of its own: soft hyphen, zero-width and direction marks, byte order mark.
pub const fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_fold() {
        for word in ["can’t", "CAN'T", "so\u{ad}-called", "ÉTAT", "plain"] {
            let folded: String = chars(word).collect();
            assert_eq!(hash(word), hash(&folded), "{word}");
            assert_eq!(whole(word), folded, "{word}");
            assert!(eq(word, &folded), "{word}");
        }
    }

    #[test]
    fn other_words_are_not_equal() {
        assert!(!eq("can’t", "cant"));
        assert!(!eq("may", "ma"));
    }
}

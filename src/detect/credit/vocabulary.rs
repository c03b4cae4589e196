//! Words that bylines, datelines and photo credits are made of: the classes of `data/lexicon/newsroom.tsv`.

use std::sync::LazyLock;

use crate::text::fold;

/// A class of words, by its place in [`NAMES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Agency,
    Company,
    Desk,
    Image,
    Illustration,
    NameSuffix,
    NoPlace,
    Opener,
    Outlet,
    Particle,
    Role,
    RoleModifier,
    Small,
    Stamp,
    Unit,
    Video,
    Weekday,
}

/// The names of the classes in the list, in the order of [`Class`].
const NAMES: &[&str] = &[
    "agency",
    "company",
    "desk",
    "image",
    "illustration",
    "name-suffix",
    "no-place",
    "opener",
    "outlet",
    "particle",
    "role",
    "role-modifier",
    "credit-small",
    "stamp",
    "unit",
    "video",
    "weekday",
];

/// The words of all classes.
struct Words {
    /// The classes of each, a bit each, sorted by the hash of its fold.
    classes: Vec<(u32, u32)>,
    /// Which low ends of hashes occur, a bit each: most words of a text are of no class, and leave here.
    seen: [u64; 64],
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut classes: Vec<(u32, u32)> = Vec::new();
    for row in include_str!("../../../data/lexicon/newsroom.tsv").lines().skip(1) {
        let mut cells = row.split('\t');
        let class = cells.next().and_then(|name| NAMES.iter().position(|known| *known == name));
        let (Some(class), Some(words)) = (class, cells.nth(1)) else { continue };
        for word in words.split(' ') {
            classes.push((fold::hash(word), 1 << class));
        }
    }
    classes.sort_by_cached_key(|&(hash, _)| u64::from(hash));
    classes.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        kept.1 |= if same { later.1 } else { 0 };
        same
    });
    let mut seen = [0; 64];
    for &(hash, _) in &classes {
        seen[hash as usize / 64 % 64] |= 1 << (hash % 64);
    }
    Words { classes, seen }
});

impl Class {
    /// Whether a word belongs to the class, whatever its case.
    pub(super) fn has(self, word: &str) -> bool {
        let (words, hash) = (&*WORDS, fold::hash(word));
        if words.seen[hash as usize / 64 % 64] & (1 << (hash % 64)) == 0 {
            return false;
        }
        let found = words.classes.binary_search_by_key(&hash, |&(hash, _)| hash);
        found.is_ok_and(|at| words.classes[at].1 & (1 << self as u32) != 0)
    }
}

/// Whether a word, glued to the one before it, opens an element of its own.
pub(super) fn opens_element(word: &str) -> bool {
    const SHORTEST_DAY: usize = 6;
    Class::Opener.has(word)
        || month(word).is_some_and(|_| word.len() > 2)
        || Class::Weekday.has(word) && word.len() >= SHORTEST_DAY
}

/// 1 to 12 for the name of a month or its short form.
pub(super) fn month(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const SHORT: usize = 3;
    // Most words are none by their first letter.
    if word.is_ascii() && !word.starts_with(|c: char| b"jfmasond".contains(&(c.to_ascii_lowercase() as u8))) {
        return None;
    }
    if fold::eq(word, "sept") {
        return Some(9);
    }
    MONTHS.iter().position(|full| fold::eq(word, full) || fold::eq(word, &full[..SHORT])).map(|at| at as u8 + 1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_class_is_listed() {
        let list = include_str!("../../../data/lexicon/newsroom.tsv");
        let listed: Vec<&str> = list.lines().skip(1).filter_map(|row| row.split('\t').next()).collect();
        assert!(listed.is_sorted());
        for name in NAMES {
            assert!(listed.contains(name), "{name}");
        }
        assert_eq!(listed.len(), NAMES.len());
    }

    #[test]
    fn words_are_sorted_and_hash_apart() {
        let mut known = BTreeMap::new();
        for row in include_str!("../../../data/lexicon/newsroom.tsv").lines().skip(1) {
            let words: Vec<String> = row.split('\t').nth(2).unwrap().split(' ').map(str::to_lowercase).collect();
            assert!(words.is_sorted(), "{row}");
            for word in words {
                assert_eq!(known.entry(fold::hash(&word)).or_insert_with(|| word.clone()), &word);
            }
        }
    }

    #[test]
    fn months_have_short_forms() {
        assert_eq!((month("Mar"), month("SEPT"), month("december")), (Some(3), Some(9), Some(12)));
        assert_eq!((month("Marc"), month("ma")), (None, None));
    }
}

//! Words that bylines, datelines and photo credits are made of: the classes of `data/lexicon/newsroom.tsv`.

use std::sync::LazyLock;

use crate::text::fold;

/// A class of words, by its place in [`NAMES`]; the last is not of the list.
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
    /// Words with which a time of publication or its label can begin, beside stamps and weekdays.
    Beginning,
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

/// The words of [`Class::Beginning`] that are no month.
const BEGINNINGS: &[&str] = &[
    "a",
    "an",
    "article",
    "date",
    "first",
    "just",
    "last",
    "one",
    "originally",
    "sept",
    "story",
    "three",
    "today",
    "two",
    "web",
    "yesterday",
];

/// How many first letters and lengths are told apart: letters by their last five bits, so that case does not count.
const LETTERS: usize = 32;
const LENGTHS: usize = 16;

/// The words of the list.
struct Vocabulary {
    /// The classes of each word, a bit each, sorted by the hash of its fold.
    classes: Vec<(u32, u32)>,
    /// The classes that have a word of this first letter and length: none at all for most words of a text.
    outlines: [[u32; LENGTHS]; LETTERS],
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let mut classes: Vec<(u32, u32)> = Vec::new();
    let mut outlines = [[0; LENGTHS]; LETTERS];
    let mut add = |word: &str, class: usize| {
        classes.push((fold::hash(word), 1 << class));
        let (letter, length) = outline(&fold::chars(word).collect::<String>());
        outlines[letter][length] |= 1 << class;
    };
    for row in include_str!("../../../data/lexicon/newsroom.tsv").lines().skip(1) {
        let mut cells = row.split('\t');
        let class = cells.next().and_then(|name| NAMES.iter().position(|known| *known == name));
        let (Some(class), Some(words)) = (class, cells.nth(1)) else { continue };
        for word in words.split(' ') {
            add(word, class);
        }
    }
    for word in MONTHS.iter().flat_map(|month| [month, &month[..SHORT_MONTH]]).chain(BEGINNINGS.iter().copied()) {
        add(word, Class::Beginning as usize);
    }
    classes.sort_by_cached_key(|&(hash, _)| u64::from(hash));
    classes.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        kept.1 |= if same { later.1 } else { 0 };
        same
    });
    Vocabulary { classes, outlines }
});

/// The first letter and the length of a word.
fn outline(word: &str) -> (usize, usize) {
    let letter = word.as_bytes().first().map_or(0, |&first| usize::from(first) % LETTERS);
    (letter, word.len().min(LENGTHS - 1))
}

impl Class {
    /// Whether a word belongs to the class, whatever its case.
    pub(super) fn has(self, word: &str) -> bool {
        belongs(word, &[self])
    }
}

/// Whether a word belongs to one of these classes, whatever its case.
pub(super) fn belongs(word: &str, wanted: &[Class]) -> bool {
    let Vocabulary { classes, outlines } = &*VOCABULARY;
    let wanted = wanted.iter().fold(0, |set, &class| set | 1 << class as u32);
    let (letter, length) = outline(word);
    // What is not ASCII can have a fold of another length.
    if outlines[letter][length] & wanted == 0 && word.is_ascii() {
        return false;
    }
    let found = classes.binary_search_by_key(&fold::hash(word), |&(hash, _)| hash);
    found.is_ok_and(|at| classes[at].1 & wanted != 0)
}

/// Whether a word, glued to the one before it, opens an element of its own.
pub(super) fn opens_element(word: &str) -> bool {
    const SHORTEST_DAY: usize = 6;
    Class::Opener.has(word)
        || month(word).is_some_and(|_| word.len() > 2)
        || Class::Weekday.has(word) && word.len() >= SHORTEST_DAY
}

/// The months in their order.
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

/// How many letters the short form of a month has.
const SHORT_MONTH: usize = 3;

/// 1 to 12 for the name of a month or its short form.
pub(super) fn month(word: &str) -> Option<u8> {
    if word.is_ascii() {
        let head = word.as_bytes().first_chunk::<SHORT_MONTH>()?.map(|byte| byte.to_ascii_lowercase());
        if !MONTHS.iter().any(|full| full.as_bytes().starts_with(&head)) {
            return None;
        }
    }
    if fold::eq(word, "sept") {
        return Some(9);
    }
    MONTHS.iter().position(|full| fold::eq(word, full) || fold::eq(word, &full[..SHORT_MONTH])).map(|at| at as u8 + 1)
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

//! Words that bylines, datelines and photo credits are made of: the classes of `data/lexicon/newsroom.tsv`.

use std::sync::LazyLock;

use crate::text::{WordIndex, fold};

/// A class of words, by its place in [`NAMES`]; the last three are not of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Agency,
    Beginning,
    Company,
    Desk,
    Image,
    Illustration,
    NameSuffix,
    NoPlace,
    Opener,
    Outlet,
    Particle,
    PictureLabel,
    Role,
    RoleModifier,
    Small,
    Stamp,
    Unit,
    Video,
    Weekday,
    /// Months and their short forms.
    Month,
    /// "by".
    By,
    /// Numbers, and what begins with a digit.
    Digit,
}

/// The classes of one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Classes(u32);

impl Classes {
    /// None.
    pub(super) const NONE: Self = Self(0);

    /// Those of a word, whatever its case.
    pub(super) fn of(word: &str) -> Self {
        let Vocabulary { index, classes } = &*VOCABULARY;
        index.find(word).map_or(Self::NONE, |number| classes[number])
    }

    /// The same classes and one more.
    pub(super) const fn and(self, class: Class) -> Self {
        Self(self.0 | 1 << class as u32)
    }

    /// Whether the word belongs to one of these.
    #[inline]
    pub(super) fn has_any(self, wanted: &[Class]) -> bool {
        self.0 & wanted.iter().fold(0, |set, &class| set | 1 << class as u32) != 0
    }
}

/// The names of the classes in the list, in the order of [`Class`].
const NAMES: &[&str] = &[
    "agency",
    "beginning",
    "company",
    "desk",
    "image",
    "illustration",
    "name-suffix",
    "no-place",
    "opener",
    "outlet",
    "particle",
    "picture-label",
    "role",
    "role-modifier",
    "credit-small",
    "stamp",
    "unit",
    "video",
    "weekday",
];

/// The words of all classes.
struct Vocabulary {
    index: WordIndex,
    /// The classes of each word.
    classes: Vec<Classes>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let list = include_str!("../../../data/lexicon/newsroom.tsv");
    let words = list.split_ascii_whitespace().count();
    let mut vocabulary = Vocabulary { index: WordIndex::with_room_for(words), classes: Vec::new() };
    for row in list.lines().skip(1) {
        let mut cells = row.split('\t');
        let class = cells.next().and_then(|name| NAMES.iter().position(|known| *known == name));
        let (Some(class), Some(words)) = (class, cells.nth(1)) else { continue };
        for word in words.split(' ') {
            vocabulary.add(word, class);
        }
    }
    for word in MONTHS.iter().flat_map(|&month| [month, &month[..SHORT_MONTH]]).chain([SEPT]) {
        vocabulary.add(word, Class::Month as usize);
    }
    vocabulary.add("by", Class::By as usize);
    vocabulary
});

/// Makes the vocabulary.
pub(super) fn prepare() {
    LazyLock::force(&VOCABULARY);
}

impl Vocabulary {
    fn add(&mut self, word: &str, class: usize) {
        let number = self.index.find(word).unwrap_or_else(|| {
            self.index.add(word);
            self.classes.push(Classes::NONE);
            self.classes.len() - 1
        });
        self.classes[number].0 |= 1 << class;
    }
}

impl Class {
    /// Whether a word belongs to the class, whatever its case.
    pub(super) fn has(self, word: &str) -> bool {
        Classes::of(word).has_any(&[self])
    }
}

/// Whether a word, glued to the one before it, opens an element of its own.
pub(super) fn opens_element(word: &str) -> bool {
    const SHORTEST_DAY: usize = 6;
    let classes = Classes::of(word);
    classes.has_any(&[Class::Opener, Class::Month]) || classes.has_any(&[Class::Weekday]) && word.len() >= SHORTEST_DAY
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

/// How many letters the short form of a month has, and the one that is longer.
const SHORT_MONTH: usize = 3;
const SEPT: &str = "sept";

/// 1 to 12 for the name of a month or its short form.
pub(super) fn month(word: &str) -> Option<u8> {
    if !Class::Month.has(word) {
        return None;
    }
    // The short forms are the first letters.
    let head: String = fold::chars(word).take(SHORT_MONTH).collect();
    MONTHS.iter().position(|full| full.starts_with(&head)).map(|at| at as u8 + 1)
}

#[cfg(test)]
mod tests {
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
    fn words_of_a_class_are_sorted() {
        for row in include_str!("../../../data/lexicon/newsroom.tsv").lines().skip(1) {
            let words: Vec<String> = row.split('\t').nth(2).unwrap().split(' ').map(str::to_lowercase).collect();
            assert!(words.is_sorted(), "{row}");
        }
    }

    #[test]
    fn months_have_short_forms() {
        assert_eq!((month("Mar"), month("SEPT"), month("december")), (Some(3), Some(9), Some(12)));
        assert_eq!((month("Marc"), month("ma")), (None, None));
    }
}

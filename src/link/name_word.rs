//! What a word tells of the people beside it: given names, titles, relatives, nouns for people, parts of other names.
//!
//! The lists are `data/lexicon/given-names.tsv` and `data/lexicon/name-words.tsv`. A given name tells a gender in most
//! of its bearers, not in all: what the text itself says ("Mr", "spokeswoman", the pronouns that follow) counts more.

use std::sync::LazyLock;

use super::generated::{GIVEN_NAMES, NAME_WORDS};
use crate::text::WordIndex;

/// What a word says of the gender of the person named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Female,
    Male,
    /// Nothing.
    Either,
}

impl Gender {
    /// As evidence: below 0 for a woman, above for a man.
    pub(super) const fn sign(self) -> i32 {
        match self {
            Self::Female => -1,
            Self::Male => 1,
            Self::Either => 0,
        }
    }
}

/// What a word does in or beside a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// "wife", "uncle".
    Kin,
    /// "spokeswoman", "nominee", "driver".
    Noun,
    /// "van", "al", between the parts of a name.
    Particle,
    /// "Labour" before a name.
    Party,
    /// "Jr".
    Suffix,
    /// A part of names that people do not have: "Street", "Foundation", "New".
    Thing,
    /// "Mr", "President".
    Title,
}

static GIVEN_NAME_INDEX: LazyLock<WordIndex> = LazyLock::new(|| WordIndex::new(GIVEN_NAMES.iter().map(|row| row.0)));
static NAME_WORD_INDEX: LazyLock<WordIndex> = LazyLock::new(|| WordIndex::new(NAME_WORDS.iter().map(|row| row.0)));

/// Makes the indices.
pub(super) fn prepare() {
    LazyLock::force(&GIVEN_NAME_INDEX);
    LazyLock::force(&NAME_WORD_INDEX);
}

/// The gender that a given name tells; `None` where the word is none of the list.
pub(super) fn given_name(word: &str) -> Option<Gender> {
    GIVEN_NAME_INDEX.find(word).map(|at| GIVEN_NAMES[at].1)
}

/// What the list of name words says of a word.
pub(super) fn name_word(word: &str) -> Option<(Kind, Gender)> {
    NAME_WORD_INDEX.find(word).map(|at| (NAME_WORDS[at].1, NAME_WORDS[at].2))
}

/// A name with one space wherever the text has some.
pub(super) fn in_one_line(name: &str) -> String {
    let mut line = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Whether the list gives a word one of these kinds.
pub(super) fn is_kind(word: &str, kinds: &[Kind]) -> bool {
    name_word(word).is_some_and(|(kind, _)| kinds.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_looked_up_by_fold() {
        assert_eq!(given_name("MARIA"), Some(Gender::Female));
        assert_eq!(given_name("José"), Some(Gender::Male));
        assert_eq!(given_name("Chris"), Some(Gender::Either));
        assert_eq!(given_name("Quay"), None);
        assert_eq!(name_word("Spokeswoman"), Some((Kind::Noun, Gender::Female)));
        assert!(
            is_kind("Mr", &[Kind::Title]) && is_kind("foundation", &[Kind::Thing]) && !is_kind("lund", &[Kind::Thing])
        );
    }
}

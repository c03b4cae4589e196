//! Words whose full stop need not end a sentence. The lists are `data/lexicon/abbreviations.tsv` and
//! `sentence-starters.tsv`.

use std::sync::LazyLock;

use super::WordIndex;
use super::generated::{ABBREVIATIONS, SENTENCE_STARTERS};

/// What may stand behind the stop of an abbreviation without a new sentence beginning there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// A name: "Dr. Lund", "Gen. Orth". The stop never ends a sentence.
    BeforeName,
    /// A number: "No. 5", "Jan. 3".
    BeforeNumber,
    /// Anything: "Coast Co. said".
    Other,
}

static INDEX: LazyLock<(WordIndex, Vec<Abbreviation>)> = LazyLock::new(|| {
    let words: Vec<&str> = ABBREVIATIONS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    let kinds = ABBREVIATIONS.iter().flat_map(|&(kind, words)| words.iter().map(move |_| kind)).collect();
    (WordIndex::new(words.into_iter()), kinds)
});

/// Makes the index.
pub(super) fn prepare() {
    LazyLock::force(&INDEX);
}

/// What kind of abbreviation a word is when a stop follows it.
pub(super) fn of(word: &str) -> Option<Abbreviation> {
    let (index, kinds) = &*INDEX;
    index.find(word).map(|number| kinds[number])
}

/// Whether a capitalised word can hardly be anything but the start of a sentence.
pub(super) fn begins_sentences(word: &str) -> bool {
    SENTENCE_STARTERS.contains(&word)
}

//! Words whose full stop need not end a sentence. The lists are `data/lexicon/abbreviations.tsv` and
//! `sentence-starters.tsv`.

use super::fold;
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

/// What kind of abbreviation a word is when a stop follows it.
pub(super) fn of(word: &str) -> Option<Abbreviation> {
    ABBREVIATIONS.iter().find(|(_, words)| fold::eq_any(word, words)).map(|(kind, _)| *kind)
}

/// Whether a capitalised word can hardly be anything but the start of a sentence.
pub(super) fn begins_sentences(word: &str) -> bool {
    SENTENCE_STARTERS.contains(&word)
}

//! Words whose full stop need not end a sentence.

use super::fold;

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
    const KNOWN: &[(Abbreviation, &[&str])] = &[
        (
            Abbreviation::BeforeName,
            &[
                "adm", "atty", "brig", "capt", "cmdr", "col", "dr", "fr", "gen", "gov", "hon", "lt", "maj", "messrs",
                "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "reps", "rev", "sen", "sens", "sgt", "st", "supt",
                "vs",
            ],
        ),
        (Abbreviation::BeforeNumber, &["no", "nos", "p", "pp", "vol", "art", "sec", "fig"]),
        (
            Abbreviation::Other,
            &[
                "apr", "aug", "ave", "blvd", "bros", "co", "corp", "dec", "dept", "est", "etc", "feb", "inc", "jan",
                "jr", "jul", "jun", "ltd", "mar", "nov", "oct", "rd", "sep", "sept", "sr", "univ",
            ],
        ),
    ];
    KNOWN.iter().find(|(_, words)| words.iter().any(|known| fold::eq(word, known))).map(|(kind, _)| *kind)
}

/// Whether a capitalised word can hardly be anything but the start of a sentence.
pub(super) fn begins_sentences(word: &str) -> bool {
    const STARTERS: &[&str] = &[
        "A", "After", "An", "And", "As", "At", "But", "For", "He", "Her", "His", "However", "I", "If", "In", "It",
        "Its", "On", "She", "So", "That", "The", "Their", "There", "They", "This", "We", "When", "While", "You",
    ];
    STARTERS.contains(&word)
}

//! Made by `cargo xtask lexicon` from `data/lexicon/`: change the lists, not this file.

use super::abbreviation::Abbreviation;

pub(super) static ABBREVIATIONS: [(Abbreviation, &[&str]); 3] = [
    (Abbreviation::BeforeName, &["adm", "atty", "brig", "capt", "cmdr", "col", "dr", "fr", "gen", "gov", "hon", "lt", "maj", "messrs", "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "reps", "rev", "sen", "sens", "sgt", "st", "supt", "vs"]),
    (Abbreviation::BeforeNumber, &["art", "fig", "no", "nos", "p", "pp", "sec", "vol"]),
    (Abbreviation::Other, &["apr", "aug", "ave", "blvd", "bros", "co", "corp", "dec", "dept", "est", "etc", "feb", "inc", "jan", "jr", "jul", "jun", "ltd", "mar", "nov", "oct", "rd", "sep", "sept", "sr", "univ"]),
];

pub(super) static SENTENCE_STARTERS: [&str; 30] = ["A", "After", "An", "And", "As", "At", "But", "For", "He", "Her", "His", "However", "I", "If", "In", "It", "Its", "On", "She", "So", "That", "The", "Their", "There", "They", "This", "We", "When", "While", "You"];

//! Phrases of the caller's own, beside the rows of the lists.

use std::collections::HashMap;

use super::entry::{Category, Entry, Hit, Strength};
use crate::taxonomy::{CueType, FurnitureType, HedgeType, MarkType};
use crate::text::{Document, TokenRange, fold};

/// A phrase that counts wherever its words stand, with the longest of them and before the rows of the lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPhrase {
    /// Words with white space between them, `|` between words that can stand in one place: `word|rumour has it`. Case
    /// does not count. Without a word nothing is found.
    pub words: String,
    /// What it marks.
    pub own_type: OwnType,
}

/// What a phrase of the caller's own marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnType {
    /// A hedge of this type and strength.
    Hedge(HedgeType, Strength),
    /// No hedge: the words are kept from being one.
    Idiom,
    /// The line that it opens is furniture.
    Furniture(FurnitureType),
    /// It is read like the listed verbs of this type: a cue where it has a source or a content.
    Cue(CueType),
}

impl OwnPhrase {
    /// The id of the rule in a mark that it makes: `lexicon/own/word has it`.
    pub(crate) fn rule_id(&self) -> String {
        format!("lexicon/own/{}", self.words)
    }
}

/// A phrase of the caller's own in a document.
#[derive(Clone, Copy, Debug)]
pub struct OwnHit<'p> {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Which it is.
    pub phrase: &'p OwnPhrase,
}

/// Every phrase of the caller's in a document, in the order of their start.
pub(crate) fn own_hits<'p>(document: &Document<'_>, phrases: &'p [OwnPhrase]) -> Vec<OwnHit<'p>> {
    if phrases.is_empty() {
        return Vec::new();
    }
    let patterns: Vec<(Pattern, &OwnPhrase)> =
        phrases.iter().map(|phrase| (Pattern::new(&phrase.words), phrase)).collect();
    let mut by_first: HashMap<u32, Vec<usize>> = HashMap::new();
    for (number, (pattern, _)) in patterns.iter().enumerate() {
        for word in pattern.places.first().into_iter().flatten() {
            by_first.entry(fold::hash(word)).or_default().push(number);
        }
    }
    let mut hits = Vec::new();
    for paragraph in &document.paragraphs {
        for start in paragraph.tokens.indices() {
            for &number in by_first.get(&fold::hash(document.word(start))).into_iter().flatten() {
                let (pattern, phrase) = &patterns[number];
                let tokens = TokenRange::new(start, start + pattern.places.len());
                if tokens.end <= paragraph.tokens.end && pattern.matches(document, start) {
                    hits.push(OwnHit { tokens, phrase });
                }
            }
        }
    }
    hits
}

/// Adds the cues among the caller's phrases to the hits of the lists, each as a verb that the lists know.
pub(crate) fn with_cues(mut hits: Vec<Hit>, own: &[OwnHit<'_>]) -> Vec<Hit> {
    let cues = own.iter().filter_map(|hit| match hit.phrase.own_type {
        OwnType::Cue(cue_type) => Some(Hit { tokens: hit.tokens, entry: verb_like(cue_type)? }),
        _ => None,
    });
    let listed = hits.len();
    hits.extend(cues);
    if hits.len() > listed {
        hits.sort_by_cached_key(|hit| u64::from(hit.tokens.start));
    }
    hits
}

/// The listed verb of a type that stands for all: "say" or else one that needs nothing beside it.
fn verb_like(cue_type: CueType) -> Option<Entry> {
    Entry::all()
        .filter(|entry| entry.category() == Category::Verbs && entry.mark_type() == Some(MarkType::Cue(cue_type)))
        .min_by_key(|entry| (entry.phrase() != "say", entry.rules().count()))
}

/// The words that can stand in each place of a phrase, folded.
struct Pattern {
    places: Vec<Vec<String>>,
}

impl Pattern {
    fn new(words: &str) -> Self {
        let document = Document::new(words);
        let mut places: Vec<Vec<String>> = Vec::new();
        let mut alternative = false;
        for token in 0..document.tokens.len() {
            let word = document.word(token);
            if word == "|" {
                alternative = true;
                continue;
            }
            let folded: String = fold::chars(word).collect();
            match places.last_mut() {
                Some(place) if alternative => place.push(folded),
                _ => places.push(vec![folded]),
            }
            alternative = false;
        }
        Self { places }
    }

    fn matches(&self, document: &Document<'_>, start: usize) -> bool {
        let mut places = self.places.iter().enumerate();
        places.all(|(i, place)| place.iter().any(|word| fold::eq(document.word(start + i), word)))
    }
}

//! Precision, recall and F1 of spans and of whole attributions: the measures of the gold data's `score.py`.

use std::collections::BTreeSet;
use std::fmt;

use saidwho::Span;

use super::attribution::{attributions, matches};
use super::gold::{Labelled, Pair};
use super::words;

/// Precision, recall and their harmonic mean, 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Ratios {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
    pub(crate) f1: f64,
}

impl Ratios {
    pub(crate) fn new(right: usize, found: usize, gold: usize) -> Self {
        let (precision, recall) = (share(right, found), share(right, gold));
        let sum = precision + recall;
        Self { precision, recall, f1: if sum > 0. { 2. * precision * recall / sum } else { 0. } }
    }
}

impl fmt::Display for Ratios {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { precision, recall, f1 } = self;
        write!(f, "P {:5.1} R {:5.1} F {:5.1}", precision * 100., recall * 100., f1 * 100.)
    }
}

/// `part` of `whole`, 0 where there is no whole.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0. } else { part as f64 / whole as f64 }
}

/// How well the spans of one kind were found.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct SpanScore {
    pub(crate) gold: usize,
    pub(crate) found: usize,
    /// Both ends right.
    pub(crate) exact: Ratios,
    /// At least half of the characters that either covers are in both.
    pub(crate) half: Ratios,
    /// Word by word.
    pub(crate) words: Ratios,
}

impl fmt::Display for SpanScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { gold, found, exact, half, words } = self;
        write!(f, "gold {gold:5} found {found:5} | exact {exact} | half {half} | words {words}")
    }
}

/// How well whole attributions were found.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct LinkScore {
    pub(crate) gold: usize,
    pub(crate) found: usize,
    /// Source, cue and content all right by half of their words.
    pub(crate) half: Ratios,
}

impl fmt::Display for LinkScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { gold, found, half } = self;
        write!(f, "gold {gold:5} found {found:5} | half {half}")
    }
}

/// The spans of a kind: sorted, each once.
pub(crate) fn of_kind(spans: &[Labelled], kind: &str) -> BTreeSet<Span> {
    spans.iter().filter(|labelled| labelled.kind == kind).map(|labelled| labelled.span).collect()
}

/// What two spans share, in parts of what they cover together.
fn iou(a: Span, b: Span) -> f64 {
    if a.overlaps(b) { f64::from(a.end.min(b.end) - a.start.max(b.start)) / f64::from(a.cover(b).len()) } else { 0. }
}

/// How many of the spans found are half right: each takes the best of the gold that is free, the last of equals.
fn half_right(found: &BTreeSet<Span>, gold: &BTreeSet<Span>) -> usize {
    let mut free: Vec<Span> = gold.iter().copied().collect();
    let mut right = 0;
    for &span in found {
        let overlaps = free.iter().map(|&other| iou(span, other)).enumerate();
        if let Some((place, best)) = overlaps.max_by(|(_, a), (_, b)| a.total_cmp(b))
            && best >= 0.5
        {
            free.remove(place);
            right += 1;
        }
    }
    right
}

/// The score of one kind over all articles.
pub(crate) fn spans(pairs: &[Pair], kind: &str) -> SpanScore {
    let (mut exact, mut half, mut words) = (0, 0, [0; 3]);
    let mut score = SpanScore::default();
    for pair in pairs {
        let (found, gold) = (of_kind(&pair.found, kind), of_kind(&pair.gold, kind));
        exact += found.intersection(&gold).count();
        half += half_right(&found, &gold);
        score.found += found.len();
        score.gold += gold.len();
        let (found, gold) = (words::starts(&pair.text, &found), words::starts(&pair.text, &gold));
        for (sum, count) in words.iter_mut().zip([found.intersection(&gold).count(), found.len(), gold.len()]) {
            *sum += count;
        }
    }
    score.exact = Ratios::new(exact, score.found, score.gold);
    score.half = Ratios::new(half, score.found, score.gold);
    score.words = Ratios::new(words[0], words[1], words[2]);
    score
}

/// The score of whole attributions over all articles.
pub(crate) fn links(pairs: &[Pair]) -> LinkScore {
    let (mut right, mut score) = (0, LinkScore::default());
    for pair in pairs {
        let (found, gold) = (attributions(&pair.found), attributions(&pair.gold));
        right += matches(&pair.text, &found, &gold).iter().flatten().count();
        score.found += found.len();
        score.gold += gold.len();
    }
    score.half = Ratios::new(right, score.found, score.gold);
    score
}

/// Drops what counts neither way: spans found that touch gold of an ignored kind and no gold of their own.
pub(crate) fn ignore(pairs: &mut [Pair], ignored: &[&str]) {
    for Pair { gold, found, .. } in pairs {
        found.retain(|labelled| {
            let mut touched = gold.iter().filter(|other| other.span.overlaps(labelled.span));
            touched.clone().any(|other| other.kind == labelled.kind)
                || !touched.any(|other| ignored.contains(&other.kind.as_str()))
        });
    }
}

//! Idioms in which a word of saying says nothing: "needless to say", "that said". They are the rows of the type `idiom`
//! in `data/lexicon/cues.tsv`, and no attribution has its cue in one.

use super::Tagged;
use super::reading::Reading;
use crate::lexicon::{Category, Hit};

/// The attributions without those whose cue shares a token with an idiom.
pub(super) fn without(reading: Reading<'_>, hits: &[Hit], mut tagged: Vec<Tagged>) -> Vec<Tagged> {
    let mut idiomatic = vec![false; reading.document.tokens.len()];
    for hit in hits.iter().filter(|hit| is_idiom(**hit)) {
        if hit.entry.rules().all(|rule| reading.lookup.holds(rule, hit.tokens)) {
            idiomatic[hit.tokens.indices()].fill(true);
        }
    }
    tagged.retain(|tagged| !idiomatic[tagged.cue.indices()].contains(&true));
    // They stay until everything is linked.
    tagged.shrink_to_fit();
    tagged
}

/// Whether a hit is a phrase of the cue lists that makes no mark.
pub(super) fn is_idiom(hit: Hit) -> bool {
    hit.entry.category() == Category::Cues && hit.entry.mark_type().is_none()
}

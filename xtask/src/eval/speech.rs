//! Speech only: what is left when beliefs, wants and decisions are taken out of both readings.
//!
//! The gold says of each attribution whether somebody said or wrote something (`speech: true`). For this view its
//! others are taken out, and of what was found, all that is as good as one of them:
//!
//! - from the spans, one that touches a span of its kind of the others and none of its kind of speech;
//! - from the attributions, one that agrees with one of the others (source, cue and content, as a link is scored) and
//!   with none of speech.
//!
//! What was found anywhere else, and what meets another attribution only in part, still counts as wrong: row `link`. Row
//! `link_by_cue` treats attributions as spans are treated: what touches the cue of one of the others and no cue of speech
//! is taken out, however its source and content agree.

use super::attribution::{Attribution, ROLES, Words, attributions, matches};
use super::gold::{Labelled, Pair};
use super::score::{LinkScore, Ratios};

/// Whether the gold tells speech from the rest.
pub(crate) fn is_told_apart(pairs: &[Pair]) -> bool {
    pairs.iter().any(|pair| pair.gold.iter().any(|labelled| labelled.speech.is_some()))
}

/// The articles with the spans that count. Their links are not whole: [`links`] scores those.
pub(crate) fn spans(pairs: &[Pair]) -> Vec<Pair> {
    let counted = |pair: &Pair| {
        let touches = |labelled: &Labelled, speech| {
            pair.gold.iter().any(|gold| {
                gold.kind == labelled.kind && gold.speech == Some(speech) && gold.span.overlaps(labelled.span)
            })
        };
        let found = pair.found.iter().filter(|labelled| touches(labelled, true) || !touches(labelled, false));
        Pair {
            id: pair.id.clone(),
            text: pair.text.clone(),
            gold: pair.gold.iter().filter(|gold| gold.speech == Some(true)).cloned().collect(),
            found: found.filter(|labelled| ROLES.contains(&labelled.kind.as_str())).cloned().collect(),
        }
    };
    pairs.iter().map(counted).collect()
}

/// When an attribution that was found is taken out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// When it agrees with one of the others and none of speech.
    AsAWhole,
    /// When its cue touches one of the others and none of speech.
    ByCue,
}

/// The score of whole attributions.
pub(crate) fn links(pairs: &[Pair], taken: Taken) -> LinkScore {
    let (mut right, mut score) = (0, LinkScore::default());
    for Pair { text, gold, found, .. } in pairs {
        let (speech, others): (Vec<Attribution>, Vec<_>) =
            attributions(gold).into_iter().partition(|attribution| attribution.speech == Some(true));
        let words = |of: &[Attribution]| of.iter().map(|one| Words::of(text, one)).collect::<Vec<_>>();
        let (speech_words, other_words) = (words(&speech), words(&others));
        let mut found = attributions(found);
        found.retain(|attribution| {
            if taken == Taken::ByCue {
                let touches =
                    |gold: &Attribution| attribution.cue.iter().any(|cue| gold.cue.iter().any(|g| g.overlaps(*cue)));
                return speech.iter().any(touches) || !others.iter().any(touches);
            }
            let words = Words::of(text, attribution);
            let agrees = |gold: &[Words]| gold.iter().any(|gold| words.agree(gold));
            agrees(&speech_words) || !agrees(&other_words)
        });
        right += matches(text, &found, &speech).iter().flatten().count();
        score.found += found.len();
        score.gold += speech.len();
    }
    score.half = Ratios::new(right, score.found, score.gold);
    score
}

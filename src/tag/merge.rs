//! The network and the rules together.
//!
//! The network has learnt from news; the rules know forms that news seldom holds, and forms that are fixed. So the
//! rules decide where somebody declines to comment, complete what the network found by half, back it where it is in
//! doubt, and speak alone where the network sees nothing at all.

use super::Tagged;
use crate::taxonomy::CueType;
use crate::text::{Document, Span, TokenRange};

/// How sure a rule is that has a say against the network, and one that needs no network.
const SURE: f64 = 0.9;
const SUREST: f64 = 0.95;

/// What the network is less sure of than this is left out, unless a rule that is as clear as the second sees the same
/// cue. Of what it is just sure enough of, so many are right on the annotated articles (`cargo xtask eval`).
pub(super) const LEAST: f64 = 0.45;
const CLEAR: f64 = 0.8;

/// The attributions of both, in the order of their cues.
pub(super) fn merge(
    document: &Document<'_>,
    network: Vec<Tagged>,
    rules: Vec<Tagged>,
    laid_out: Vec<Tagged>,
) -> Vec<Tagged> {
    let mut merged = network;
    insert(document, &mut merged, laid_out);
    let mut gone = vec![false; merged.len()];
    let mut added = Vec::new();
    for rule in rules {
        let near = near(document, &merged, &rule);
        if rule.cue_type == CueType::NoComment {
            for i in near {
                gone[i] |= !before(document, &mut merged[i], &rule);
            }
            added.push(rule);
            continue;
        }
        let believed = |tagged: &Tagged| tagged.confidence >= LEAST;
        let meets = |found: &Tagged| found.cue.overlaps(rule.cue) && (believed(found) || !speaks_alone(&rule));
        let same = near.clone().find(|&i| !gone[i] && meets(&merged[i]));
        if let Some(same) = same {
            let found = &mut merged[same];
            if believed(found) || rule.confidence >= CLEAR {
                found.confidence = found.confidence.max(LEAST);
                complete(document, found, rule);
            }
        } else if speaks_alone(&rule) {
            // A cue that the network saw inside the name of the speaker ("a note found at the scene") was none.
            for i in near {
                gone[i] |= rule.source.is_some_and(|source| source.overlaps(merged[i].cue));
            }
            added.push(rule);
        }
    }
    let mut gone = gone.into_iter();
    merged.retain(|tagged| gone.next() == Some(false) && tagged.confidence >= LEAST);
    merged.reserve_exact(added.len());
    merged.extend(added);
    merged.sort_by_cached_key(|tagged| tagged.cue.order());
    merged
}

/// Whether somebody else spoke before a source was silent: "said it had left; it gave no details". What was said ends
/// where the silence begins.
fn before(document: &Document<'_>, spoke: &mut Tagged, silent: &Tagged) -> bool {
    let begin = silent.source.map_or(silent.cue.start, |source| source.start.min(silent.cue.start));
    let stop = begin as usize - usize::from(begin > 0);
    if !tokens(spoke).all(|tokens| tokens.end <= begin) || !document.is(stop, ";") {
        return false;
    }
    let end = document.tokens[stop].span.start;
    spoke.content.retain(|content| content.start < end);
    for content in &mut spoke.content {
        content.end = content.end.min(end);
    }
    !spoke.content.is_empty()
}

/// Whether a rule is believed where the network sees no cue: a quotation with its tag, also inside what another says,
/// and acts of speech, which the news that the network has learnt from seldom reports.
fn speaks_alone(rule: &Tagged) -> bool {
    rule.confidence >= SUREST || rule.cue_type == CueType::Performative
}

/// Adds the attributions of the layout. What they hold belongs to no cue outside their paragraph, and no cue or source
/// is theirs alone.
fn insert(document: &Document<'_>, merged: &mut Vec<Tagged>, laid_out: Vec<Tagged>) {
    if laid_out.is_empty() {
        return;
    }
    let paragraph = |span: Span| document.paragraphs.partition_point(|paragraph| paragraph.span.end <= span.start);
    let taken = sorted(laid_out.iter().flat_map(|tagged| parts(document, tagged)));
    let ends = sorted(laid_out.iter().flat_map(|tagged| tokens(tagged).map(|tokens| document.span(tokens))));
    for tagged in merged.iter_mut() {
        let home = paragraph(document.span(tagged.cue));
        tagged
            .content
            .retain(|&span| !overlaps_any(&taken, span) || paragraph(span) == home && !overlaps_any(&ends, span));
    }
    merged.retain(|tagged| {
        !overlaps_any(&ends, document.span(tagged.cue)) && (tagged.source.is_some() || !tagged.content.is_empty())
    });
    merged.extend(laid_out);
    merged.sort_by_cached_key(|tagged| tagged.cue.order());
}

fn sorted(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.collect();
    spans.sort_by_cached_key(|span| span.order());
    spans
}

/// Whether one of some spans, which are sorted and lie apart, overlaps another.
fn overlaps_any(spans: &[Span], other: Span) -> bool {
    let from = spans.partition_point(|span| span.end <= other.start);
    spans.get(from).is_some_and(|span| span.overlaps(other))
}

/// The attributions that share words with another.
fn near(document: &Document<'_>, all: &[Tagged], one: &Tagged) -> std::ops::Range<usize> {
    /// How many attributions are looked at from the first that may share words, and how many before it.
    const REACH: usize = 6;
    const BACK: usize = 2;
    let whole = extent(document, one);
    let from = all.partition_point(|tagged| document.span(tagged.cue).end <= whole.start);
    let overlaps = |tagged: &Tagged| {
        parts(document, tagged).any(|part| part.overlaps(whole) && parts(document, one).any(|own| own.overlaps(part)))
    };
    // An attribution whose cue lies beyond may still reach back.
    let from = (from.saturating_sub(BACK)..from).find(|&i| overlaps(&all[i])).unwrap_or(from);
    let first = (from..all.len().min(from + REACH)).find(|&i| overlaps(&all[i]));
    let Some(first) = first else { return from..from };
    let last = (first..all.len().min(first + REACH)).rev().find(|&i| overlaps(&all[i])).unwrap_or(first);
    first..last + 1
}

/// Its cue and its source.
fn tokens(tagged: &Tagged) -> impl Iterator<Item = TokenRange> {
    std::iter::once(tagged.cue).chain(tagged.source)
}

fn parts(document: &Document<'_>, tagged: &Tagged) -> impl Iterator<Item = Span> {
    tokens(tagged).map(|tokens| document.span(tokens)).chain(tagged.content.iter().copied())
}

fn extent(document: &Document<'_>, tagged: &Tagged) -> Span {
    parts(document, tagged).fold(document.span(tagged.cue), Span::cover)
}

/// Gives an attribution what it lacks. Where that is what was said, the rule's view of the cue goes with it.
fn complete(document: &Document<'_>, found: &mut Tagged, rule: Tagged) {
    /// The network may be less sure than this where the rule is `SURE`, and is not believed then.
    const UNSURE: f64 = 0.46;
    let clash = |tokens: TokenRange| rule.source.is_some_and(|source| source.overlaps(tokens));
    // "The agency, citing two diplomats": for the network the cited are what is said, here they are who says it.
    if rule.cites() {
        *found = rule;
        return;
    }
    // "According to police, it sank": behind the source of a phrase that opens a clause stands what is said.
    // "The bridge, Lund said, was safe": so do words on both sides of a tag.
    let opens = (rule.cue_type == CueType::Preposition || rule.content.len() > 1)
        && found
            .source
            .is_some_and(|source| rule.content.iter().any(|&content| document.span(source).overlaps(content)));
    let swallowed = (found.source.is_none() || rule.confidence >= SUREST) && clash(found.cue);
    if found.content.is_empty() && !rule.content.is_empty() || swallowed || opens {
        found.cue = rule.cue;
        found.cue_type = rule.cue_type;
        found.rule = rule.rule;
        found.topic = rule.topic;
        if !rule.content.is_empty() {
            found.content = rule.content;
        }
        found.source = rule.source.or(found.source);
        return;
    }
    if found.source.is_none() || longer_subject(found, &rule) {
        found.source = rule.source;
    }
    let more_pieces =
        rule.content.len() > found.content.len() && found.content.iter().all(|piece| rule.content.contains(piece));
    // What an act of speech is about: the rule reads no further than the noun phrase.
    let act = rule.cue_type == CueType::Performative;
    let surer = found.confidence < UNSURE && rule.confidence >= SURE;
    if !rule.content.is_empty() && (more_pieces || act || surer) {
        found.content = rule.content;
    }
}

/// Whether the rule's source is the network's with more before it: "(a message shared by) the media shows that …".
fn longer_subject(found: &Tagged, rule: &Tagged) -> bool {
    let (Some(short), Some(long)) = (found.source, rule.source) else { return false };
    rule.confidence >= SURE && short.end == long.end && long.start < short.start && long.end <= found.cue.start
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "The mayor said that the mill burned, Lund declined to comment and Orth took responsibility";

    fn tagged(cue: &str, source: Option<&str>, content: &[&str], confidence: f64, cue_type: CueType) -> Tagged {
        let document = Document::new(TEXT);
        let span = |part: &str| {
            let start = TEXT.find(part).unwrap() as u32;
            Span::new(start, start + part.len() as u32)
        };
        Tagged {
            cue: document.tokens_in(span(cue)),
            cue_type,
            source: source.map(|source| document.tokens_in(span(source))),
            content: content.iter().map(|content| span(content)).collect(),
            topic: content.is_empty(),
            confidence,
            rule: "",
        }
    }

    fn merged(network: Vec<Tagged>, rules: Vec<Tagged>) -> Vec<Tagged> {
        merge(&Document::new(TEXT), network, rules, Vec::new())
    }

    #[test]
    fn the_network_is_believed_where_both_see_a_cue() {
        let network = tagged("said", Some("mayor"), &["that the mill burned"], 0.8, CueType::Neutral);
        let rule = tagged("said", Some("The mayor"), &["the mill burned"], 0.8, CueType::Neutral);
        assert_eq!(merged(vec![network.clone()], vec![rule]), [network]);
    }

    #[test]
    fn a_rule_completes_what_the_network_found_by_half() {
        let half = tagged("said", None, &["that the mill burned"], 0.8, CueType::Neutral);
        let rule = tagged("said", Some("The mayor"), &["the mill burned"], 0.8, CueType::Neutral);
        let whole = merged(vec![half.clone()], vec![rule.clone()]);
        assert_eq!((whole[0].source, &whole[0].content), (rule.source, &half.content));
    }

    #[test]
    fn only_sure_rules_speak_alone() {
        let sure = tagged("said", Some("The mayor"), &["that the mill burned"], 0.95, CueType::Neutral);
        assert_eq!(merged(Vec::new(), vec![sure.clone()]).len(), 1);
        assert!(merged(Vec::new(), vec![Tagged { confidence: 0.8, ..sure }]).is_empty());
        let act = tagged("took responsibility", Some("Orth"), &[], 0.6, CueType::Performative);
        assert_eq!(merged(Vec::new(), vec![act.clone()]), [act]);
    }

    #[test]
    fn a_network_in_doubt_needs_a_clear_rule() {
        let doubt = tagged("said", Some("The mayor"), &["that the mill burned"], 0.2, CueType::Neutral);
        let clear = Tagged { confidence: CLEAR, ..doubt.clone() };
        assert!(merged(vec![doubt.clone()], Vec::new()).is_empty());
        assert!(merged(vec![doubt.clone()], vec![Tagged { confidence: 0.6, ..doubt.clone() }]).is_empty());
        assert_eq!(merged(vec![doubt.clone()], vec![clear]), [Tagged { confidence: LEAST, ..doubt }]);
    }

    #[test]
    fn silence_is_for_the_rules_to_say() {
        let network = tagged("declined", Some("Lund"), &["to comment"], 0.9, CueType::Neutral);
        let rule = tagged("declined to comment", Some("Lund"), &[], 0.95, CueType::NoComment);
        assert_eq!(merged(vec![network], vec![rule.clone()]), [rule]);
    }
}

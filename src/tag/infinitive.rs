//! What somebody is asked to do: "urged both sides to show restraint". Whom and what are one content, which the network
//! now and then cuts before or behind the "to".

use super::decode::{Run, RunKind, Side};
use super::reading::Reading;
use crate::lexicon::Rule;
use crate::text::{TokenKind, TokenRange};

/// Gives contents behind their cue the part that they lack.
pub(super) fn complete(reading: Reading<'_>, runs: &mut [Run]) {
    for at in 1..runs.len() {
        let (cue, content) = (runs[at - 1], runs[at].tokens);
        if cue.kind != RunKind::Cue || runs[at].kind != RunKind::Content(Side::Left) {
            continue;
        }
        let limit = runs.get(at + 1).map_or(u32::MAX, |next| next.tokens.start);
        if let Some(end) = end_of_deed(reading, content, limit) {
            runs[at].tokens.end = end;
        } else if names_whom(reading, TokenRange { start: cue.tokens.end, end: content.start }, content) {
            runs[at].tokens.start = cue.tokens.end;
        }
    }
}

/// Whether a "to" stands at a token and an infinitive behind it.
fn is_infinitive(reading: Reading<'_>, to: u32) -> bool {
    let to = TokenRange { start: to, end: to + 1 };
    reading.document.is(to.start as usize, "to") && reading.lookup.holds(Rule::InfinitiveFollows, to)
}

/// "Urged [both sides] to show restraint, …": where the content ends, if it is cut before the deed.
pub(super) fn end_of_deed(reading: Reading<'_>, content: TokenRange, limit: u32) -> Option<u32> {
    let TokenRange { start, end } = content;
    let sentence = reading.sentence(start as usize);
    // "Both sides": one word can be a verb elsewhere.
    let clause = content.len() > 2 && reading.holds_finite_verb(start as usize, end as usize);
    if clause || !sentence.contains(end as usize) || end >= limit || !is_infinitive(reading, end) {
        return None;
    }
    let stops = |token: usize| matches!(reading.kind(token), Some(TokenKind::Punct | TokenKind::QuoteMark));
    let stop = (end..sentence.end.min(limit)).find(|&token| stops(token as usize));
    Some(stop.unwrap_or(sentence.end.min(limit)))
}

/// Whether what stands between a cue and its content is whom somebody asked: "urged voters [to stay at home]".
fn names_whom(reading: Reading<'_>, between: TokenRange, content: TokenRange) -> bool {
    const LONGEST: usize = 6;
    if between.is_empty() || between.len() > LONGEST || !is_infinitive(reading, content.start) {
        return false;
    }
    let word = |token: usize| matches!(reading.kind(token), Some(TokenKind::Word | TokenKind::Number));
    let whole = reading.phrase_after(between.start as usize, content.start as usize);
    between.indices().all(word) && whole.is_some_and(|phrase| phrase.end == content.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;
    use crate::lexicon::Lookup;
    use crate::text::Document;

    /// The content of a cue after it was completed. Both are given by their words.
    fn completed(text: &str, cue: &str, content: &str) -> String {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let quotes = quote::quotes(&document, &[]);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &[] };
        let tokens = |words: &str| {
            let start = text.find(words).unwrap();
            document.tokens_in(crate::text::Span::new(start as u32, (start + words.len()) as u32))
        };
        let run = |kind, words| Run { kind, tokens: tokens(words), probability: 1.0, absence: 0.0 };
        let mut runs = [run(RunKind::Cue, cue), run(RunKind::Content(Side::Left), content)];
        complete(reading, &mut runs);
        document.span(runs[1].tokens).of(text).to_owned()
    }

    #[test]
    fn whom_and_what_are_one_content() {
        let text = "Lund urged both sides to show restraint, and left.";
        assert_eq!(completed(text, "urged", "both sides"), "both sides to show restraint");
        assert_eq!(completed(text, "urged", "to show restraint"), "both sides to show restraint");
        assert_eq!(completed("Lund told residents to leave.", "told", "residents"), "residents to leave");
    }

    #[test]
    fn a_place_is_no_deed() {
        let text = "Lund praised the road to Norla.";
        assert_eq!(completed(text, "praised", "the road"), "the road");
        let text = "Lund said, after a walk, to leave.";
        assert_eq!(completed(text, "said", "to leave"), "to leave");
    }
}

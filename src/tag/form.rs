//! The form of an attribution: where its cue stands, so that the explanation can say what made it one.

use super::reading::Reading;
use crate::taxonomy::CueType;
use crate::text::{TokenKind, TokenRange};

/// The id of the form, resolvable by `explain`.
pub(super) fn of(
    reading: Reading<'_>,
    cue: TokenRange,
    cue_type: CueType,
    source: Option<TokenRange>,
    content: &[TokenRange],
) -> &'static str {
    match cue_type {
        CueType::NoComment => return "attribution/no-comment",
        CueType::Preposition => return "attribution/according-to",
        // Who stands before it cites, and is not cited.
        CueType::Participle if source.is_none_or(|source| source.start >= cue.end) => return super::CITES,
        _ => {}
    }
    let Some(content) = content.first() else { return "attribution/topic" };
    let mark = |token: usize| reading.kind(token) == Some(TokenKind::QuoteMark);
    let first = content.start as usize;
    if content.end <= cue.start {
        let inverted = source.is_some_and(|source| source.start >= cue.end);
        return match (mark(content.end as usize - 1), inverted) {
            (true, true) => "attribution/inverted-tag",
            (true, false) => "attribution/tag-after-quote",
            (false, _) => "attribution/trailing-tag",
        };
    }
    if mark(first) {
        "attribution/cue-quote"
    } else if reading.document.is(first, "that") || first > 0 && reading.document.is(first - 1, "that") {
        "attribution/cue-that"
    } else if first > 0 && (reading.is_punct(first - 1, &[":"]) || reading.is_punct(cue.end as usize - 1, &[":"])) {
        "attribution/cue-colon"
    } else {
        "attribution/cue-clause"
    }
}

/// Whether only a topic is named ("spoke about the dam", "commented on the verdict"), not what was said of it.
pub(super) fn is_topic(reading: Reading<'_>, cue: TokenRange, cue_type: CueType, content: &[TokenRange]) -> bool {
    const ABOUT: &[&str] = &["on", "about", "over", "of", "against"];
    let [content] = content else { return false };
    let quoted = content.indices().any(|token| reading.kind(token) == Some(TokenKind::QuoteMark));
    let about = reading.document.is_any(content.start as usize, ABOUT)
        || content.start == cue.end && reading.document.is_any(cue.end as usize - 1, ABOUT);
    about && !quoted && !cue_type.is_attitude()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;
    use crate::lexicon::Lookup;
    use crate::text::Document;

    fn form(text: &str, cue: &str, source: &str, content: &str) -> &'static str {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let quotes = quote::quotes(&document, &[]);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &[] };
        let tokens = |part: &str| {
            let start = text.find(part).unwrap() as u32;
            document.tokens_in(crate::text::Span::new(start, start + part.len() as u32))
        };
        of(reading, tokens(cue), CueType::Neutral, Some(tokens(source)), &[tokens(content)])
    }

    #[test]
    fn the_place_of_the_cue_is_the_form() {
        assert_eq!(form("“It leaks,” Lund said.", "said", "Lund", "“It leaks,”"), "attribution/tag-after-quote");
        assert_eq!(form("“It leaks,” said Lund.", "said", "Lund", "“It leaks,”"), "attribution/inverted-tag");
        assert_eq!(form("It leaks, Lund said.", "said", "Lund", "It leaks"), "attribution/trailing-tag");
        assert_eq!(form("Lund said “it leaks”.", "said", "Lund", "“it leaks”"), "attribution/cue-quote");
        assert_eq!(form("Lund said that it leaks.", "said", "Lund", "that it leaks"), "attribution/cue-that");
        assert_eq!(form("Lund said: It leaks.", "said", "Lund", "It leaks"), "attribution/cue-colon");
        assert_eq!(form("Lund said it leaks.", "said", "Lund", "it leaks"), "attribution/cue-clause");
    }
}

//! What stands behind a noun phrase that was said, and is no part of it: "condemned the raid when the council met",
//! "backed the bill, defying the mayor". Behind a clause the same words may belong to it, and stay.
//!
//! # Limits
//!
//! Most verbs are in no list, so that a clause can look like a noun phrase. Who calls asks it of cues alone that no clause
//! follows without "that".

use super::reading::Reading;
use crate::text::{TokenKind, TokenRange};

/// Where the noun phrase ends with which a content begins; the end of the content where it is none.
pub(super) fn end_of_phrase(reading: Reading<'_>, content: TokenRange) -> u32 {
    /// The shortest phrase, in tokens.
    const SHORTEST: u32 = 2;
    let (start, end) = (content.start as usize, content.end);
    let quoted = |token: usize| reading.kind(token) == Some(TokenKind::QuoteMark);
    let begins = |token: &u32| begins_adjunct(reading, *token as usize);
    if reading.document.is(start, "that") || content.indices().any(quoted) {
        return end;
    }
    match (content.start + SHORTEST..end).find(begins) {
        Some(behind) if !reading.holds_finite_verb(start, behind as usize) => behind,
        _ => end,
    }
}

/// Whether "when" or "while" stands at a token, or a comma and a participle behind it.
fn begins_adjunct(reading: Reading<'_>, token: usize) -> bool {
    let participle = |token: usize| {
        let word = reading.word(token);
        word.ends_with("ing") && !reading.token(token).is_capitalised() && !LISTS.contains(&word)
    };
    let when = reading.document.is_any(token, &["when", "while"]) && !reading.document.is_any(token - 1, TIMES);
    when || reading.is_punct(token, &[","]) && token + 1 < reading.document.tokens.len() && participle(token + 1)
}

/// Words in "ing" that go on with what was said.
const LISTS: &[&str] = &["according", "during", "including", "nothing", "something", "anything", "everything"];

/// Nouns that "when" belongs to: "the day when he left".
const TIMES: &[&str] =
    &["age", "case", "cases", "day", "days", "era", "moment", "moments", "period", "time", "times", "years"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;
    use crate::lexicon::Lookup;
    use crate::text::{Document, Span};

    /// What is left of a content that goes from a word to the end of the sentence.
    fn left(text: &str, from: &str) -> String {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let quotes = quote::quotes(&document, &[]);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &[] };
        let content = document.tokens_in(Span::new(text.find(from).unwrap() as u32, text.len() as u32 - 1));
        document.span(TokenRange { end: end_of_phrase(reading, content), ..content }).of(text).to_owned()
    }

    #[test]
    fn a_noun_phrase_ends_before_what_happened_meanwhile() {
        assert_eq!(left("Lund condemned the raid on Norla when the council met.", "the raid"), "the raid on Norla");
        assert_eq!(left("Lund backed the bill, defying the mayor.", "the bill"), "the bill");
    }

    #[test]
    fn a_clause_and_a_time_are_whole() {
        for (text, from) in [
            ("Lund asked what was lost when it hit the rocks.", "what"),
            ("Lund recalled the day when he left.", "the day"),
            ("Lund praised three crews, including hers.", "three"),
            ("Lund said that calm, blowing up now and then, helped.", "that"),
        ] {
            assert_eq!(left(text, from), &text[text.find(from).unwrap()..text.len() - 1]);
        }
    }
}

//! Turns of a conversation that has no quotation marks: `A: It was cold.`, `LUND: Nobody told the crew.`
//!
//! The layout says who speaks, so what follows the label is a quotation, as exact as one between marks. Questions and
//! answers are told by their letters, and of those only the answers are quotations: the questions are the outlet's own.
//! Other labels count where they make a conversation: at least two of them, in capitals or with a name that comes back.
//! A line with quotation marks is left to [`super::quote`].
//!
//! ```
//! use saidwho::detect::{quote, turn};
//! use saidwho::text::Document;
//!
//! let document = Document::new("ORTH: We knew.\n\nLUND: Nobody told us.");
//! let turns = turn::turns(&document, &[], &vec![false; document.tokens.len()]);
//! let words: Vec<&str> = turns.iter().map(|turn| turn.span.of(document.text)).collect();
//! assert_eq!(words, ["We knew.", "Nobody told us."]);
//! ```

use super::Finding;
use super::quote::Quote;
use crate::taxonomy::{Fields, MarkType, QuoteType};
use crate::text::{Document, Shape, TokenKind, TokenRange};

/// How many tokens a label may have.
const LONGEST: usize = 8;

/// The turns of a document in order. `closed` says which tokens lie in credits or furniture.
pub fn turns(document: &Document<'_>, quotes: &[Quote], closed: &[bool]) -> Vec<Finding> {
    let mut lines: Vec<(TokenRange, TokenRange)> = Vec::new();
    for paragraph in document.paragraphs.iter().map(|paragraph| paragraph.tokens) {
        if let Some(label) = label(document, paragraph).filter(|label| !closed[label.start as usize]) {
            lines.push((paragraph, label));
        }
    }
    let asked = lines.iter().any(|(_, label)| is_letter(document, *label, "q"));
    let is_name = |label: TokenRange| !is_letter(document, label, "q") && !is_letter(document, label, "a");
    let name = |label: TokenRange| {
        document.span(TokenRange::new(label.start as usize, label.end as usize - 1)).of(document.text)
    };
    let labels = || lines.iter().map(|&(_, label)| label).filter(|&label| is_name(label));
    let mut names: Vec<&str> = labels().map(name).collect();
    names.sort_unstable();
    let comes_back = |label: TokenRange| {
        let first = names.partition_point(|known| *known < name(label));
        names.get(first + 1) == Some(&name(label))
    };
    let twice = names.windows(2).any(|pair| pair[0] == pair[1]);
    let talk = names.len() >= 2 && (twice || labels().all(|label| shouts(document, label)));
    lines
        .iter()
        .filter_map(|&(paragraph, label)| {
            let (quote_type, rule) = if is_letter(document, label, "a") {
                asked.then_some((QuoteType::Interview, "quote/question-and-answer"))?
            } else if !is_name(label) || !talk || !(shouts(document, label) || comes_back(label)) {
                return None;
            } else {
                (QuoteType::Transcript, "quote/transcript")
            };
            let words = TokenRange::new(label.end as usize, paragraph.end as usize);
            let at = quotes.partition_point(|quote| quote.tokens.end <= words.start);
            let marked = quotes.get(at).is_some_and(|quote| quote.tokens.overlaps(words));
            let mark_type = MarkType::Quote(quote_type);
            (!marked).then(|| Finding::found(document.span(words), mark_type, 1.0, rule.into(), Fields::new()))
        })
        .collect()
}

/// The label at the start of a paragraph with its colon: "Q:", "Lund:", "THE PRESIDENT:". A quotation mark may stand
/// before it.
pub fn label(document: &Document<'_>, paragraph: TokenRange) -> Option<TokenRange> {
    let marked = document.tokens[paragraph.start as usize].kind == TokenKind::QuoteMark;
    let start = paragraph.start as usize + usize::from(marked);
    let end = (paragraph.end as usize).min(start + LONGEST);
    let is_punct =
        |token: usize, mark: &str| document.tokens[token].kind == TokenKind::Punct && document.is(token, mark);
    let colon = (start + 1..end).find(|&token| is_punct(token, ":"))?;
    let named = (start..colon).all(|token| document.tokens[token].is_capitalised() || is_punct(token, "."));
    (named && colon + 1 < paragraph.end as usize).then(|| TokenRange::new(start, colon + 1))
}

/// Whether a label is one letter.
fn is_letter(document: &Document<'_>, label: TokenRange, letter: &str) -> bool {
    label.len() == 2 && document.is(label.start as usize, letter)
}

/// Whether a label stands in capitals and is no question word: "WHAT:", "WHEN:" are the heads of a notice.
fn shouts(document: &Document<'_>, label: TokenRange) -> bool {
    const HEADS: &[&str] = &["how", "what", "when", "where", "who", "why"];
    let mut words = label.indices().filter(|&token| document.tokens[token].kind == TokenKind::Word);
    words.all(|token| document.tokens[token].shape.has(Shape::ALL_CAPS) && !document.is_any(token, HEADS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;

    fn found(text: &str) -> Vec<(&'static str, &str)> {
        let document = Document::new(text);
        let quotes = quote::quotes(&document, &[]);
        let turns = turns(&document, &quotes, &vec![false; document.tokens.len()]);
        turns.iter().map(|turn| (turn.mark_type.as_str(), turn.span.of(text))).collect()
    }

    #[test]
    fn answers_are_quotations_and_questions_are_not() {
        assert_eq!(found("Q: Why?\n\nA: It was cold.\n\nQ: Who?"), [("interview", "It was cold.")]);
        assert_eq!(found("A: It was cold."), []);
    }

    #[test]
    fn names_in_capitals_or_names_that_come_back_make_a_conversation() {
        assert_eq!(found("ORTH: Yes.\n\nMR LUND: No."), [("transcript", "Yes."), ("transcript", "No.")]);
        assert_eq!(found("Orth: Yes.\n\nLund: No.\n\nOrth: Why?").len(), 2);
    }

    #[test]
    fn notes_and_notices_are_no_conversation() {
        for text in ["NOTE: bring tea.", "Tickets: Ten.\n\nDoors: Seven.", "WHAT: A fair.\n\nWHEN: May 3."] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn lines_with_marks_are_left_to_them() {
        assert_eq!(found("Q: Why?\n\nA: \"It was cold.\""), []);
    }
}

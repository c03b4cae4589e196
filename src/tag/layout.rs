//! Speakers whom the layout names: a label before their words, a name behind a dash.
//!
//! `LUND: Nobody told the crew.` and `"Tea first." — Ada Lund`. What is a turn of a conversation, `detect::turn` decides.

use super::Tagged;
use super::reading::Reading;
use crate::detect::quote::Marks;
use crate::taxonomy::CueType;
use crate::text::{TokenKind, TokenRange};

/// How many tokens a label or a signature may have.
const LONGEST: usize = 8;

/// The attributions that the layout makes, in the order of the text.
pub(super) fn attributions(reading: Reading<'_>, closed: &[bool]) -> Vec<Tagged> {
    let mut found = labelled(reading);
    found.extend(signed(reading));
    found.retain(|tagged| !closed[tagged.cue.start as usize]);
    found.sort_by_cached_key(|tagged| tagged.cue.order());
    found
}

fn tagged(reading: Reading<'_>, source: TokenRange, cue: usize, content: TokenRange, rule: &'static str) -> Tagged {
    Tagged {
        cue: TokenRange::new(cue, cue + 1),
        cue_type: CueType::Neutral,
        source: Some(source),
        content: vec![reading.document.span(content)],
        topic: false,
        confidence: 0.97,
        rule,
    }
}

/// `LUND: Nobody told the crew.` Labels of questions and answers name nobody, and who asks in an interview is the outlet.
fn labelled(reading: Reading<'_>) -> Vec<Tagged> {
    let mut found: Vec<Tagged> = Vec::new();
    for turn in reading.turns.iter().filter(|turn| turn.named && !turn.asks) {
        if let Some(before) = found.last_mut().filter(|_| turn.goes_on) {
            before.content.push(reading.document.span(turn.words));
        } else {
            let colon = turn.label.end as usize - 1;
            found.push(tagged(reading, turn.name(), colon, turn.words, "attribution/label"));
        }
    }
    found
}

/// `"Tea first." — Ada Lund, a cook`: the name ends its line, or the next quotation follows.
fn signed(reading: Reading<'_>) -> Vec<Tagged> {
    const FEWEST_WORDS: usize = 2;
    let quotes = reading.quotes.iter().filter(|quote| quote.parent.is_none() && quote.marks == Marks::Both);
    quotes
        .filter_map(|quote| {
            let dash = quote.tokens.end as usize;
            let paragraph = reading.paragraph(quote.tokens.start as usize);
            let limit = (paragraph.end as usize).min(dash + 2 * LONGEST);
            if dash + 1 >= limit || !reading.is_punct(dash, &["—", "–", "―", "-", "--"]) || !reading.is_name(dash + 1)
            {
                return None;
            }
            let stop = (dash + 1..limit)
                .find(|&t| reading.kind(t) == Some(TokenKind::QuoteMark) && !reading.document.is(t, "'"))
                .unwrap_or(limit);
            let mut end = stop;
            if reading.is_punct(end - 1, &["."]) {
                end -= 1;
            }
            let ends = stop == paragraph.end as usize || stop < limit;
            let words = (dash + 1..end).filter(|&t| reading.kind(t) == Some(TokenKind::Word)).count();
            // "“Tea,” — Ada Lund said": a sentence goes on behind a dash.
            let verb = (dash + 1..end).any(|t| reading.is_finite_verb(t) || reading.is_auxiliary(t));
            (ends && words >= FEWEST_WORDS && !verb).then(|| {
                let comma = (dash + 1..end).find(|&t| reading.is_punct(t, &[",", "("]));
                let source = TokenRange::new(dash + 1, comma.unwrap_or(end));
                tagged(reading, source, dash, quote.tokens, "attribution/signed")
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::{quote, turn};
    use crate::lexicon::Lookup;
    use crate::text::Document;

    /// Source and content of every attribution.
    fn found(text: &str) -> Vec<(String, String)> {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let quotes = quote::quotes(&document, &[]);
        let closed = vec![false; document.tokens.len()];
        let turns = turn::conversation(&document, &quotes, &closed);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &turns };
        let of = |tagged: &Tagged| {
            let source = document.span(tagged.source.unwrap()).of(text).to_owned();
            (source, tagged.content[0].of(text).to_owned())
        };
        attributions(reading, &closed).iter().map(of).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|&(source, content)| (source.to_owned(), content.to_owned())).collect()
    }

    #[test]
    fn labels_name_the_speakers_of_a_transcript() {
        let text = "ORTH: We knew.\n\nLUND: Nobody told us.\n\nThe hall was full.";
        assert_eq!(found(text), pairs(&[("ORTH", "We knew."), ("LUND", "Nobody told us.")]));
    }

    #[test]
    fn labels_in_small_letters_count_when_one_comes_back() {
        assert_eq!(found("Lund: Yes.\n\nOrth: No.\n\nLund: Why?").len(), 3);
        assert!(found("Tickets: Ten crowns.\n\nDoors: Seven.").is_empty());
    }

    #[test]
    fn one_label_alone_is_a_note() {
        assert!(found("NOTE: bring tea to the ferry.").is_empty());
    }

    #[test]
    fn questions_and_answers_name_nobody() {
        assert!(found("Q: Why?\n\nA: It was cold.\n\nQ: Who?").is_empty());
    }

    #[test]
    fn a_dash_and_a_name_sign_a_quotation() {
        assert_eq!(found("“Tea first.” — Ada Lund"), pairs(&[("Ada Lund", "“Tea first.”")]));
        assert_eq!(found("“Tea first.” — Ada Lund, a cook"), pairs(&[("Ada Lund", "“Tea first.”")]));
        assert_eq!(found("“Tea.” ― Ada Lund “Soup.” ― Max Orth.").len(), 2);
    }

    #[test]
    fn a_sentence_that_goes_on_behind_a_dash_is_no_signature() {
        assert!(found("“Tea first” — Ada Lund said so.").is_empty());
        assert!(found("“Tea first” — that was all.").is_empty());
    }
}

//! Furniture: text of the page that was copied along with the article. Menus, share bars, links to other stories,
//! newsletter boxes, cookie lines, counters, labels.
//!
//! Furniture is whole lines. The words stand in `data/lexicon/furniture.tsv`; they count where they are all of a line,
//! or open a line that is no sentence. In prose they never do: "The song is trending now." Only the labels of a
//! headline ("LIVE:", "EXCLUSIVE") and reading times mark a part of a line.
//!
//! # Limits
//!
//! A menu of words that no list holds ("Sport", "Love Lives") is not told from a subhead.

use std::ops::Range;

use super::Finding;
use crate::lexicon::{Category, Hit, OwnHit, OwnType, Rule};
use crate::taxonomy::{Fields, FurnitureType, MarkType};
use crate::text::{Document, Paragraph, Shape, Span, TokenKind};

/// All furniture of a document, in the order of the text. `own` are the phrases of the caller: a line that begins with one
/// of furniture is furniture.
pub fn furniture(document: &Document<'_>, hits: &[Hit], own: &[OwnHit<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut hits = hits.iter().filter(|hit| hit.entry.category() == Category::Furniture).peekable();
    let mut prose_before = false;
    for paragraph in &document.paragraphs {
        let mut here = Vec::new();
        while let Some(hit) = hits.next_if(|hit| hit.tokens.start < paragraph.tokens.end) {
            here.push(*hit);
        }
        let own = own_line(document, paragraph, own);
        found.extend(own.or_else(|| line(document, paragraph, &here, prose_before)));
        prose_before |= is_sentence(document, paragraph) && words(document, paragraph.tokens.indices()) > 8;
    }
    found
}

/// A line that begins with a phrase of the caller's.
fn own_line(document: &Document<'_>, paragraph: &Paragraph, own: &[OwnHit<'_>]) -> Option<Finding> {
    let from = own.partition_point(|hit| hit.tokens.start < paragraph.tokens.start);
    let here = own[from..].iter().take_while(|hit| hit.tokens.start < paragraph.tokens.end);
    here.filter(|hit| opens_line(document, paragraph, hit.tokens.start)).find_map(|hit| match hit.phrase.own_type {
        OwnType::Furniture(furniture_type) => Some(finding(paragraph.span, furniture_type, hit.phrase.rule_id())),
        _ => None,
    })
}

fn line(document: &Document<'_>, paragraph: &Paragraph, hits: &[Hit], prose_before: bool) -> Option<Finding> {
    let tokens = paragraph.tokens.indices();
    let whole = |furniture_type, rule| Some(finding(paragraph.span, furniture_type, rule));
    if let Some(first) = hits.first() {
        let Some(MarkType::Furniture(furniture_type)) = first.entry.mark_type() else { return None };
        if is_covered(document, tokens.clone(), hits) {
            return whole(furniture_type, first.entry.rule_id());
        }
        for hit in hits {
            let Some(MarkType::Furniture(furniture_type)) = hit.entry.mark_type() else { continue };
            let opens = opens_line(document, paragraph, hit.tokens.start);
            match furniture_type {
                FurnitureType::Label if opens && is_label(document, paragraph, hit) => {
                    let link = prose_before && is_one_line(paragraph);
                    let span = if link { paragraph.span } else { document.span(hit.tokens) };
                    return Some(finding(span, furniture_type, hit.entry.rule_id()));
                }
                FurnitureType::Meta if counts_minutes(document, hit) && !is_sentence(document, paragraph) => {
                    return Some(finding(document.span(hit.tokens), furniture_type, hit.entry.rule_id()));
                }
                FurnitureType::Label => {}
                _ if opens && introduces(document, paragraph, hit) => {
                    // "READ MORE: The ferry war", glued to what follows: then it is the label alone.
                    let span = if is_one_line(paragraph) { paragraph.span } else { document.span(hit.tokens) };
                    return Some(finding(span, furniture_type, hit.entry.rule_id()));
                }
                _ => {}
            }
        }
    }
    is_counter(document, tokens).then(|| finding(paragraph.span, FurnitureType::Meta, "furniture/counter".to_owned()))
}

/// Whether phrases of furniture are all of a line, but for counts, marks and the small words of buttons.
fn is_covered(document: &Document<'_>, tokens: Range<usize>, hits: &[Hit]) -> bool {
    const BUTTON_WORDS: &[&str] = &[
        "a",
        "advertisement",
        "all",
        "article",
        "below",
        "comment",
        "here",
        "it",
        "more",
        "now",
        "on",
        "or",
        "our",
        "story",
        "the",
        "this",
        "to",
        "today",
        "us",
        "via",
        "with",
        "your",
    ];
    const LONGEST: usize = 24;
    if tokens.len() > LONGEST || hits.iter().all(|hit| hit.entry.has(Rule::AllCaps)) {
        return false;
    }
    let alone = hits.iter().any(|hit| hit.entry.has(Rule::LineAlone) || hit.tokens.len() == tokens.len());
    let stop = tokens.clone().last().is_some_and(|last| document.is(last, "."));
    alone
        && !stop
        && tokens.into_iter().all(|token| {
            document.tokens[token].kind != TokenKind::Word
                || hits.iter().any(|hit| hit.tokens.contains(token))
                || document.is_any(token, BUTTON_WORDS)
        })
}

/// "Read more: Ten tips", "More from The Coast Post", "Sign up for our newsletter and stay informed".
fn introduces(document: &Document<'_>, paragraph: &Paragraph, hit: &Hit) -> bool {
    const LONGEST_BOX: usize = 24;
    let mut next = hit.tokens.end as usize;
    let mut colon = document.is(next - 1, ":");
    if document.is_any(next, &[":", "|", "-", "–", "—", ">", "»"]) && next < paragraph.tokens.end as usize {
        colon = true;
        next += 1;
    }
    let length = paragraph.tokens.len();
    let end = next >= paragraph.tokens.end as usize;
    let capital = !end && !document.word(next).chars().next().is_some_and(char::is_lowercase);
    let sentence = is_sentence(document, paragraph);
    let line_rule = hit.entry.has(Rule::LineAlone) || hit.entry.has(Rule::LineStart);
    if end {
        return true;
    }
    if colon {
        return (capital || !sentence) && line_rule;
    }
    if hit.entry.has(Rule::LineAlone) {
        return false;
    }
    let name = capital && document.tokens[next].kind == TokenKind::Word;
    if hit.entry.has(Rule::LineStart) {
        return name && !sentence && length <= LONGEST_BOX;
    }
    length <= LONGEST_BOX
}

/// Whether a line is short enough for the headline of another story. More sentences are of the article.
fn is_one_line(paragraph: &Paragraph) -> bool {
    const LONGEST_LINK: usize = 40;
    paragraph.tokens.len() <= LONGEST_LINK && paragraph.sentences.len() <= 2
}

/// A label in capitals before a headline: alone, or with a colon, a bar or a dash behind it.
fn is_label(document: &Document<'_>, paragraph: &Paragraph, hit: &Hit) -> bool {
    let next = hit.tokens.end as usize;
    let alone = next >= paragraph.tokens.end as usize;
    let capitals = hit.tokens.indices().all(|t| document.tokens[t].shape.has(Shape::ALL_CAPS));
    capitals && (alone || document.is_any(next, &[":", "|", "•", "·", "-", "–", "—"]))
}

/// "4 min read", which may stand beside the date.
fn counts_minutes(document: &Document<'_>, hit: &Hit) -> bool {
    document.tokens[hit.tokens.start as usize].kind == TokenKind::Number
}

/// A number alone on its line: comments, shares, the number of a picture. A year is none.
fn is_counter(document: &Document<'_>, tokens: Range<usize>) -> bool {
    let word = document.word(tokens.start).trim_end_matches(['k', 'K', 'm', 'M']);
    let digits = word.bytes().all(|b| b.is_ascii_digit() || b == b',');
    let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    tokens.len() == 1 && document.tokens[tokens.start].kind == TokenKind::Number && digits && !year
}

fn opens_line(document: &Document<'_>, paragraph: &Paragraph, token: u32) -> bool {
    let before = paragraph.tokens.start..token;
    before.into_iter().all(|token| matches!(document.tokens[token as usize].kind, TokenKind::Punct | TokenKind::Symbol))
}

fn is_sentence(document: &Document<'_>, paragraph: &Paragraph) -> bool {
    let last = paragraph.tokens.end as usize - 1;
    document.is(last, ".")
        || document.is(last.saturating_sub(1), ".") && document.tokens[last].kind == TokenKind::QuoteMark
}

fn words(document: &Document<'_>, tokens: Range<usize>) -> usize {
    tokens.into_iter().filter(|&token| document.tokens[token].kind == TokenKind::Word).count()
}

fn finding(span: Span, furniture_type: FurnitureType, rule: String) -> Finding {
    Finding::found(span, MarkType::Furniture(furniture_type), 1.0, rule.into(), Fields::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lookup;

    fn found(text: &str) -> Vec<(&str, &'static str)> {
        let document = Document::new(text);
        let hits = Lookup::new(&document).hits();
        furniture(&document, &hits, &[]).iter().map(|mark| (mark.span.of(text), mark.mark_type.as_str())).collect()
    }

    #[test]
    fn a_phrase_that_is_the_line_is_furniture() {
        assert_eq!(found("The ferry sank.\n\nMost Read\n\nThe crew lived."), [("Most Read", "nav")]);
        assert_eq!(found("ADVERTISEMENT"), [("ADVERTISEMENT", "ad")]);
        assert_eq!(found("View comments (48)"), [("View comments (48)", "nav")]);
        assert_eq!(found("Share Tweet Print"), [("Share Tweet Print", "share")]);
    }

    #[test]
    fn the_same_words_in_prose_are_not() {
        for text in [
            "The most read book is old.",
            "Share prices fall",
            "The song is trending now.",
            "More from the barrel leaked.",
            "Comments by the mayor were deleted.",
            "Print sales fell, and his comments hurt.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn a_link_to_another_story_is_furniture_to_its_end() {
        assert_eq!(found("Read more: The ferry war"), [("Read more: The ferry war", "nav")]);
        assert_eq!(found("More from The Coast Post"), [("More from The Coast Post", "nav")]);
        assert_eq!(found("Related: no."), []);
        let more = " It ran for a week. Nobody won it. The crews went home, said one of them on Monday.";
        assert_eq!(found(&format!("READ MORE: The ferry war{more}")), [("READ MORE", "nav")]);
    }

    #[test]
    fn a_label_is_not_the_headline() {
        assert_eq!(found("LIVE: Storm nears coast"), [("LIVE", "label")]);
        assert_eq!(found("They live here."), []);
    }

    #[test]
    fn a_number_alone_counts_something() {
        assert_eq!(found("48"), [("48", "meta")]);
        assert_eq!(found("2024"), []);
        assert_eq!(found("48 people left"), []);
    }
}

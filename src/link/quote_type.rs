//! What the words inside quotation marks are: speech, a document's text, a title, a nickname, distance.

use crate::detect::quote::{Marks, Quote};
use crate::detect::turn::Turn;
use crate::lexicon::{Category, Class, Hit, Lookup};
use crate::taxonomy::{BlockKind, CueType, MarkType, QuoteType, SourceType};
use crate::text::{TokenKind, TokenRange};

/// What is known about the attribution in which a quote stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speech {
    /// How the cue presents it.
    pub cue_type: CueType,
    /// What kind of source has the word.
    pub source_type: Option<SourceType>,
    /// The words came through a translation.
    pub translated: bool,
    /// How much of the content the quote is.
    pub share: Share,
    /// The cue is a verb of social media.
    pub posted: bool,
}

/// How much of an attribution's content a quote is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    /// All of it, or whole sentences of it.
    Whole,
    /// A part of a clause.
    Part,
    /// One side of it; the other stands on the other side of the cue.
    Half,
    /// Its words go on in another paragraph.
    Continued,
}

/// The type of a quote, and the rule that says so.
pub(super) fn classify(
    lookup: &Lookup<'_>,
    hits: &[Hit],
    turns: &[Turn],
    quote: &Quote,
    block: BlockKind,
    speech: Option<Speech>,
) -> (QuoteType, &'static str) {
    if quote.parent.is_some() {
        return (QuoteType::Nested, "quote/inside-quote");
    }
    if let Some(named) = names_something(lookup, hits, quote) {
        return named;
    }
    // "Sam “Big Hat” Odell".
    let (first, next) = (quote.tokens.start as usize, quote.tokens.end as usize);
    if speech.is_none() && first > 0 && lookup.is(first - 1, Class::Name) && lookup.is(next, Class::Name) {
        return (QuoteType::Term, "quote/naming");
    }
    if let Some(format) = page_format(lookup, turns, quote) {
        return format;
    }
    let document = lookup.document;
    let line = document.paragraphs[document.paragraph_of(first)].tokens;
    if matches!(block, BlockKind::Headline | BlockKind::Subhead)
        && (speech.is_none_or(|speech| speech.share == Share::Part) || !document.is(line.end as usize - 1, "."))
    {
        return if is_title_case(lookup, quote) && speech.is_none() && block == BlockKind::Headline {
            (QuoteType::Title, "quote/title-case")
        } else {
            (QuoteType::HeadlineClaim, "quote/headline")
        };
    }
    match speech {
        Some(speech) => spoken(lookup, hits, quote, speech),
        None => unspoken(lookup, quote),
    }
}

fn spoken(lookup: &Lookup<'_>, hits: &[Hit], quote: &Quote, speech: Speech) -> (QuoteType, &'static str) {
    if speech.translated || is_translated(lookup, hits, quote) {
        (QuoteType::Translated, "quote/translation")
    } else if speech.share == Share::Part {
        (QuoteType::Partial, "quote/inside-clause")
    } else if speech.posted || speech.source_type == Some(SourceType::Social) {
        (QuoteType::SocialText, "quote/posted")
    } else if speech.cue_type == CueType::Medium && speech.source_type == Some(SourceType::Document) {
        (QuoteType::DocumentText, "quote/document")
    } else if speech.share == Share::Continued || quote.marks == Marks::Continued {
        (QuoteType::Continued, "quote/next-paragraph")
    } else if speech.share == Share::Half {
        (QuoteType::Split, "quote/around-cue")
    } else if is_fragment(lookup, quote) {
        (QuoteType::Partial, "quote/few-words")
    } else {
        (QuoteType::Direct, "quote/cue")
    }
}

fn unspoken(lookup: &Lookup<'_>, quote: &Quote) -> (QuoteType, &'static str) {
    const FEW_WORDS: usize = 4;
    let document = lookup.document;
    let paragraph = document.paragraphs[document.paragraph_of(quote.tokens.start as usize)].tokens;
    if quote.marks == Marks::Continued {
        return (QuoteType::Continued, "quote/next-paragraph");
    }
    if paragraph == quote.tokens && !is_fragment(lookup, quote) {
        return (QuoteType::Block, "quote/whole-paragraph");
    }
    if is_title_case(lookup, quote) {
        return (QuoteType::Title, "quote/title-case");
    }
    let few = words(lookup, quote.inside()) <= FEW_WORDS;
    let begins_sentence =
        document.sentences[document.sentence_of(quote.tokens.start as usize)].tokens.start == quote.tokens.start;
    if few && is_fragment(lookup, quote) && !begins_sentence {
        return (QuoteType::Scare, "quote/few-words-no-cue");
    }
    (QuoteType::Orphan, "quote/no-source")
}

/// "called", "dubbed", "her new film" before the mark.
fn names_something(lookup: &Lookup<'_>, hits: &[Hit], quote: &Quote) -> Option<(QuoteType, &'static str)> {
    let end = quote.tokens.start;
    let from = hits.partition_point(|hit| hit.tokens.start + 8 < end);
    let context = hits[from..]
        .iter()
        .take_while(|hit| hit.tokens.start < end)
        .find(|hit| hit.entry.category() == Category::Contexts && hit.tokens.end == end)?;
    match context.entry.mark_type()? {
        MarkType::Quote(QuoteType::Title) => {
            (is_title_case(lookup, quote) || is_one_name(lookup, quote)).then_some((QuoteType::Title, "quote/work"))
        }
        MarkType::Quote(quote_type) => Some((quote_type, "quote/naming")),
        _ => None,
    }
}

/// `Q: … A: "…"`, `LUND: "…"`, `"…" — Ada Lund`.
fn page_format(lookup: &Lookup<'_>, turns: &[Turn], quote: &Quote) -> Option<(QuoteType, &'static str)> {
    const LONGEST_NAME: usize = 4;
    let document = lookup.document;
    let paragraph = document.paragraphs[document.paragraph_of(quote.tokens.start as usize)].tokens;
    let is_punct = |token: usize, marks: &[&str]| {
        document.tokens.get(token).is_some_and(|t| t.kind == TokenKind::Punct && marks.contains(&document.word(token)))
    };
    if let Ok(turn) = turns.binary_search_by_key(&quote.tokens.start, |turn| turn.words.start) {
        return Some((turns[turn].format, turns[turn].rule()));
    }
    let end = quote.tokens.end as usize;
    let rest = paragraph.end as usize - end.min(paragraph.end as usize);
    let dash = is_punct(end, &["—", "–", "-", "--", "―"]);
    if dash && (2..=LONGEST_NAME * 2).contains(&rest) && lookup.is(end + 1, Class::Name) {
        return Some((QuoteType::Tagged, "quote/dash-and-name"));
    }
    None
}

fn words(lookup: &Lookup<'_>, tokens: TokenRange) -> usize {
    tokens.indices().filter(|&t| matches!(lookup.document.tokens[t].kind, TokenKind::Word | TokenKind::Number)).count()
}

/// A piece of a sentence rather than a sentence: few words, and no stop or comma before the closing mark.
fn is_fragment(lookup: &Lookup<'_>, quote: &Quote) -> bool {
    const FEW_WORDS: usize = 6;
    let inside = quote.inside();
    let Some(last) = (inside.end as usize).checked_sub(1).filter(|&last| inside.contains(last)) else { return true };
    let document = lookup.document;
    let stopped = document.tokens[last].kind == TokenKind::Punct;
    // The comma may stand outside the marks: "We stay", she said. Without one the words need to be a few.
    let start = quote.tokens.start;
    let opens = document.sentences[document.sentence_of(start as usize)].tokens.start == start
        || document.is(start.saturating_sub(1) as usize, ":");
    let sentence = opens
        && document.tokens[inside.start as usize].is_capitalised()
        && (words(lookup, inside) > 2 || document.is(quote.tokens.end as usize, ",") && words(lookup, inside) == 2);
    !stopped && !sentence && words(lookup, inside) <= FEW_WORDS
}

/// One word with a capital: "Macbeth".
fn is_one_name(lookup: &Lookup<'_>, quote: &Quote) -> bool {
    let inside = quote.inside();
    inside.len() == 1 && lookup.document.tokens[inside.start as usize].is_capitalised()
}

/// "he said in Spanish", "she said through an interpreter", behind the quotation and its tag. "In French schools" is none.
fn is_translated(lookup: &Lookup<'_>, hits: &[Hit], quote: &Quote) -> bool {
    const REACH: u32 = 8;
    let document = lookup.document;
    let end = quote.tokens.end;
    let sentence = document.sentences[document.sentence_of(end as usize - 1)].tokens;
    let from = hits.partition_point(|hit| hit.tokens.start < end);
    hits[from..].iter().take_while(|hit| hit.tokens.start < sentence.end.min(end + REACH)).any(|hit| {
        hit.entry.category() == Category::Contexts
            && hit.entry.mark_type() == Some(MarkType::Quote(QuoteType::Translated))
            && document.tokens.get(hit.tokens.end as usize).is_none_or(|next| next.kind != TokenKind::Word)
    })
}

/// Every word of more than three letters is capitalised, and there are at least two words.
fn is_title_case(lookup: &Lookup<'_>, quote: &Quote) -> bool {
    const MOST_WORDS: usize = 10;
    let document = lookup.document;
    let inside = quote.inside();
    let mut count = 0;
    for token in inside.indices() {
        let this = &document.tokens[token];
        match this.kind {
            TokenKind::Word => {
                count += 1;
                if !this.is_capitalised() && (this.span.len() > 3 || count == 1) {
                    return false;
                }
            }
            TokenKind::Punct if matches!(document.word(token), "," | "." | ";") => return false,
            _ => {}
        }
    }
    (2..=MOST_WORDS).contains(&count)
        && document.is_any(inside.start as usize, &["i", "we", "you", "he", "she"]) == (count == 0)
}

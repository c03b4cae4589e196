//! A text with its tokens, sentences and lines: what every detector reads.

use std::ops::Range;

use super::{Span, Token, fold, lex, segment};

/// A text, cut up. Made once; nothing changes it afterwards.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// The text itself.
    pub text: &'t str,
    /// Its tokens in order.
    pub tokens: Vec<Token>,
    /// Its sentences in order. Every token is in exactly one.
    pub sentences: Vec<Sentence>,
    /// Its paragraphs in order. Every token is in exactly one, and no sentence crosses from one into another.
    pub paragraphs: Vec<Paragraph>,
}

/// Indices of consecutive tokens: `start..end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenRange {
    /// Index of the first token.
    pub start: u32,
    /// Index after the last token.
    pub end: u32,
}

impl TokenRange {
    /// The tokens from `start` up to but not including `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start: start as u32, end: end as u32 }
    }

    /// As a range of indices.
    pub const fn indices(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many tokens it holds.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds none.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// A number that is smaller the earlier the range starts, then the earlier it ends: what [`Span::order`] is for.
    pub const fn order(self) -> u64 {
        (self.start as u64) << 32 | self.end as u64
    }

    /// Whether the token of this index is one of them.
    pub const fn contains(self, token: usize) -> bool {
        self.start as usize <= token && token < self.end as usize
    }

    /// Whether the two share a token.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// A sentence: a range of tokens within a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: TokenRange,
    /// Index of the paragraph in which it stands.
    pub paragraph: u32,
}

/// A paragraph of the text, whatever it is: a headline, a caption, a line of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// From its first token to the end of its last.
    pub span: Span,
    /// Its tokens.
    pub tokens: TokenRange,
    /// Indices of its sentences.
    pub sentences: Range<u32>,
    /// Whether an empty line (or the text's start) stands before it.
    pub blank_before: bool,
}

impl<'t> Document<'t> {
    /// Cuts up a text. A text above 4 GiB is taken up to that length.
    pub fn new(text: &'t str) -> Self {
        let text = &text[..text.floor_char_boundary(u32::MAX as usize - 1)];
        let tokens = lex::lex(text);
        let (paragraphs, sentences) = segment::segment(text, &tokens);
        Self { text, tokens, sentences, paragraphs }
    }

    /// The text of a token.
    pub fn word(&self, token: usize) -> &'t str {
        self.tokens[token].span.of(self.text)
    }

    /// Whether the fold of a token's text is `folded`. `false` behind the last token.
    pub fn is(&self, token: usize, folded: &str) -> bool {
        self.tokens.get(token).is_some_and(|t| self.reads(t.span, &[folded]))
    }

    /// Whether the fold of a token's text is one of these.
    pub fn is_any(&self, token: usize, folded: &[&str]) -> bool {
        self.tokens.get(token).is_some_and(|t| self.reads(t.span, folded))
    }

    /// Whether the fold of a span's text is one of these.
    #[inline]
    pub fn reads(&self, span: Span, folded: &[&str]) -> bool {
        // Most words differ in the first byte, which is looked at before the word is cut out.
        let first = self.text.as_bytes().get(span.start as usize).map(u8::to_ascii_lowercase);
        let may = |f: &&str| first == f.as_bytes().first().copied();
        let wide = first.is_some_and(|first| !first.is_ascii());
        (wide || folded.iter().any(may)) && fold::eq_any(span.of(self.text), folded)
    }

    /// From the first to the last token of a range. An empty range gives an empty span where it stands.
    pub fn span(&self, range: TokenRange) -> Span {
        if range.is_empty() {
            let at = self.tokens.get(range.start as usize).map_or(self.text.len() as u32, |t| t.span.start);
            return Span::new(at, at);
        }
        Span::new(self.tokens[range.start as usize].span.start, self.tokens[range.end as usize - 1].span.end)
    }

    /// The tokens that lie wholly inside a span.
    pub fn tokens_in(&self, span: Span) -> TokenRange {
        let start = self.tokens.partition_point(|t| t.span.start < span.start);
        let end = self.tokens.partition_point(|t| t.span.end <= span.end);
        TokenRange::new(start, end.max(start))
    }

    /// Index of the sentence in which a token stands.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences.partition_point(|s| s.tokens.end as usize <= token)
    }

    /// Index of the paragraph in which a token stands.
    pub fn paragraph_of(&self, token: usize) -> usize {
        self.paragraphs.partition_point(|p| p.tokens.end as usize <= token)
    }
}

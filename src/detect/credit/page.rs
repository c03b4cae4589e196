//! Where on the page a line stands: among the first lines, in the article, among the last.

use crate::text::{Document, Shape, Token, TokenKind, TokenRange};

/// What the lines of a page look like from afar.
pub(super) struct Page {
    prose: Vec<bool>,
    /// Index after the last line in which an unlabelled byline or date can stand.
    pub(super) head_end: usize,
    /// Index of the first line of the page's foot.
    pub(super) foot_start: usize,
    /// Index of the first line that can be a headline.
    pub(super) title: Option<usize>,
}

impl Page {
    pub(super) fn new(document: &Document<'_>) -> Self {
        const LONGEST_HEAD: usize = 20;
        const HEAD_PROSE: usize = 4;
        const FOOT: usize = 8;
        let lines = document.paragraphs.len();
        let prose: Vec<bool> = document.paragraphs.iter().map(|p| is_prose(document, p.tokens)).collect();
        let mut seen = 0;
        let head_end = prose.iter().position(|&is| {
            seen += usize::from(is);
            seen == HEAD_PROSE
        });
        let title = document.paragraphs.iter().position(|p| is_title(document, p.tokens));
        Self {
            prose,
            head_end: head_end.unwrap_or(lines).min(LONGEST_HEAD),
            foot_start: lines.saturating_sub(FOOT),
            title,
        }
    }

    /// Whether a line is running text. `false` behind the last.
    pub(super) fn is_prose(&self, paragraph: usize) -> bool {
        self.prose.get(paragraph).copied().unwrap_or(false)
    }
}

/// Whether a line is running text: many words, or a sentence with its stop.
pub(super) fn is_prose(document: &Document<'_>, tokens: TokenRange) -> bool {
    const MANY_WORDS: usize = 25;
    const SENTENCE_WORDS: usize = 6;
    let is_small = |token: &&Token| token.kind == TokenKind::Word && !token.shape.has(Shape::CAPITAL);
    let small = document.tokens[tokens.indices()].iter().filter(is_small).count();
    let stop = tokens.indices().rev().take(3).any(|t| document.word(t).ends_with(['.', '!', '?', '…']));
    small >= MANY_WORDS || stop && small >= SENTENCE_WORDS
}

/// Whether a line is long enough for a headline and does not end as a sentence does.
fn is_title(document: &Document<'_>, tokens: TokenRange) -> bool {
    const FEWEST_WORDS: usize = 4;
    let words = tokens.indices().filter(|&t| document.tokens[t].kind == TokenKind::Word).count();
    words >= FEWEST_WORDS && tokens.indices().last().is_some_and(|t| !document.word(t).ends_with('.'))
}

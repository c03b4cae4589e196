//! Text as the rest of the crate sees it: spans, tokens, sentences, blocks, and offsets in other units.
//!
//! Uses nothing else of ours. The text itself is never changed: folding (case, curly apostrophes, soft hyphens)
//! happens in views, so every span is a span of what the reader pasted.

mod abbreviation;
pub mod document;
pub mod fold;
#[rustfmt::skip]
mod generated;
mod key;
pub mod lex;
pub mod offsets;
pub mod segment;
pub mod span;
mod word_index;

pub use document::{Document, Paragraph, Sentence, TokenRange};
pub use lex::{Shape, Token, TokenKind};
pub use span::Span;
pub(crate) use word_index::WordIndex;

/// Makes the tables of this folder.
pub(crate) fn prepare() {
    abbreviation::prepare();
}

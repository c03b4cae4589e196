//! Text as the rest of the crate sees it: spans, tokens, sentences, blocks, and offsets in other units.
//!
//! Uses nothing else of ours. The text itself is never changed: folding (case, curly apostrophes, soft hyphens)
//! happens in views, so every span is a span of what the reader pasted.

pub mod offsets;
pub mod span;

pub use span::Span;

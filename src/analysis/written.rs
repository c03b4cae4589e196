//! The types of the data model whose parts are written side by side, as they are read back.
//!
//! serde's `flatten` would read them, too, but keeps a copy of all data to do so, which takes 10 KB of the gzipped
//! module.

use serde::Deserialize;

use super::{Confidence, Counts, MarkId};
use crate::taxonomy::{BlockKind, Fields, MarkKind, MarkType};
use crate::text::Span;

#[derive(Deserialize)]
pub(super) struct Block {
    start: u32,
    end: u32,
    kind: BlockKind,
}

impl From<Block> for super::Block {
    fn from(Block { start, end, kind }: Block) -> Self {
        Self { span: Span { start, end }, kind }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Mark {
    id: MarkId,
    start: u32,
    end: u32,
    kind: MarkKind,
    r#type: String,
    block: u32,
    in_quote: bool,
    confidence: Confidence,
    rule: String,
    #[serde(default)]
    fields: Fields,
    #[serde(default)]
    duplicate_of: Option<MarkId>,
}

impl TryFrom<Mark> for super::Mark {
    type Error = String;

    fn try_from(mark: Mark) -> Result<Self, String> {
        let Some(mark_type) = MarkType::from_names(mark.kind, &mark.r#type) else {
            return Err(format!("no {} is of type {:?}", mark.kind.as_str(), mark.r#type));
        };
        Ok(Self {
            id: mark.id,
            span: Span { start: mark.start, end: mark.end },
            mark_type,
            block: mark.block,
            in_quote: mark.in_quote,
            confidence: mark.confidence,
            rule: mark.rule.into(),
            fields: mark.fields,
            duplicate_of: mark.duplicate_of,
        })
    }
}

#[derive(Deserialize)]
pub(super) struct PartCount {
    kind: BlockKind,
    words: u32,
    quotes: u32,
    attributions: u32,
    hedges: u32,
    credits: u32,
}

impl From<PartCount> for super::PartCount {
    fn from(part: PartCount) -> Self {
        let PartCount { kind, words, quotes, attributions, hedges, credits } = part;
        Self { kind, counts: Counts { words, quotes, attributions, hedges, credits } }
    }
}

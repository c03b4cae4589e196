//! The types of the data model whose parts are written side by side: how they are written, and as what they are read back.
//!
//! serde's `flatten` would do both, too, but to read it keeps a copy of all data, which takes 10 KB of the gzipped
//! module, and what it writes is a map, whose names are looked up again for every mark.

use serde::Deserialize;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Confidence, Counts, MarkId};
use crate::taxonomy::{BlockKind, Fields, MarkKind, MarkType};
use crate::text::Span;

impl Serialize for super::Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut block = serializer.serialize_struct("Block", 3)?;
        block.serialize_field("start", &self.span.start)?;
        block.serialize_field("end", &self.span.end)?;
        block.serialize_field("kind", &self.kind)?;
        block.end()
    }
}

impl Serialize for super::Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const ALWAYS: usize = 9;
        let more = usize::from(!self.fields.is_empty()) + usize::from(self.duplicate_of.is_some());
        let mut mark = serializer.serialize_struct("Mark", ALWAYS + more)?;
        mark.serialize_field("id", &self.id)?;
        mark.serialize_field("start", &self.span.start)?;
        mark.serialize_field("end", &self.span.end)?;
        mark.serialize_field("kind", &self.mark_type.kind())?;
        mark.serialize_field("type", &self.mark_type.as_str())?;
        mark.serialize_field("block", &self.block)?;
        mark.serialize_field("inQuote", &self.in_quote)?;
        mark.serialize_field("confidence", &self.confidence)?;
        mark.serialize_field("rule", &self.rule)?;
        if !self.fields.is_empty() {
            mark.serialize_field("fields", &self.fields)?;
        }
        if self.duplicate_of.is_some() {
            mark.serialize_field("duplicateOf", &self.duplicate_of)?;
        }
        mark.end()
    }
}

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

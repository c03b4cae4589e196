//! The public data model, schema 1: what an analysis says, as plain data.
//!
//! Everything here is serialisable both ways and holds no reference to the text. Ids are short strings (`"m12"`,
//! `"a3"`, `"s1"`), stable for the same text and options. No field is a judgement: counts and shares only.

mod written;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::taxonomy::{AttributionKind, BlockKind, Fields, MarkKind, MarkType, SourceType};
use crate::text::Span;
use crate::text::offsets::{FromBytes, ToBytes};

pub use crate::text::offsets::OffsetUnit;

/// The version of this data model.
pub const SCHEMA: u32 = 1;

/// Defines an id: a number that is published as a letter and the number, in forms that people read.
macro_rules! id {
    ($(#[$meta:meta])* $name:ident, $letter:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!($letter, "{}"), self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    serializer.serialize_newtype_struct($letter, &self.0)
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if !deserializer.is_human_readable() {
                    return u32::deserialize(deserializer).map(Self);
                }
                let id = String::deserialize(deserializer)?;
                id.strip_prefix($letter).and_then(|number| number.parse().ok()).map(Self).ok_or_else(|| {
                    serde::de::Error::custom(format!(concat!("expected an id like ", $letter, "1, got {:?}"), id))
                })
            }
        }
    };
}

id! {
    /// The id of a mark: `m` and its position in `marks`, counted from 1.
    MarkId, "m"
}
id! {
    /// The id of an attribution: `a` and its position in `attributions`, counted from 1.
    AttributionId, "a"
}
id! {
    /// The id of a source: `s` and its position in `sources`, counted from 1.
    SourceId, "s"
}

impl MarkId {
    /// The id of the mark that stands there in [`Analysis::marks`].
    pub(crate) const fn at(index: usize) -> Self {
        Self(index as u32 + 1)
    }

    /// Where the mark stands in [`Analysis::marks`].
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }
}

impl SourceId {
    /// Where the source stands in [`Analysis::sources`].
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }
}

/// All that was found in one text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    /// The version of the data model: [`SCHEMA`].
    pub schema: u32,
    /// The unit of every span below.
    pub offsets: OffsetUnit,
    /// The pieces of the text in order. Between two of them lies only white space.
    pub blocks: Vec<Block>,
    /// Sorted by start, then longest first. They may overlap.
    pub marks: Vec<Mark>,
    /// Who said what, in the order of the text.
    pub attributions: Vec<Attribution>,
    /// The ledger: one entry a speaker, document or outlet, in the order of first mention.
    pub sources: Vec<Source>,
    /// Counts and shares.
    pub summary: Summary,
}

impl Analysis {
    /// The same analysis with all spans counted in another unit.
    ///
    /// `text` is the text that was analysed. With another text, or with spans that somebody has changed, the spans
    /// come out clamped to the text and to character boundaries.
    #[must_use]
    pub fn with_offsets(mut self, text: &str, unit: OffsetUnit) -> Self {
        let mut to_bytes = ToBytes::new(text, self.offsets);
        let mut from_bytes = FromBytes::new(text, unit);
        let spans =
            self.blocks.iter_mut().map(|block| &mut block.span).chain(self.marks.iter_mut().map(|m| &mut m.span));
        for position in spans.flat_map(|span| [&mut span.start, &mut span.end]) {
            *position = from_bytes.convert(to_bytes.convert(*position));
        }
        self.offsets = unit;
        self
    }

    /// The mark with an id; `None` where it was left out or the id is of another analysis.
    pub fn mark(&self, id: MarkId) -> Option<&Mark> {
        self.marks.get(self.position(id)?)
    }

    /// Where the mark with an id stands in `marks`, of which some may have been left out.
    pub(crate) fn position(&self, id: MarkId) -> Option<usize> {
        self.marks.binary_search_by_key(&id, |mark| mark.id).ok()
    }

    /// The entry of the ledger with an id; `None` where the id is of another analysis.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get((id.0 as usize).checked_sub(1)?)
    }
}

/// A headline, a paragraph, a caption: a piece of the text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "written::Block")]
pub struct Block {
    /// Where it stands, without the white space around it: published as `start` and `end`.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// How sure a finding is, 0 to 1, in hundredths: more would claim what no rule knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "f64", into = "f64")]
pub struct Confidence(u8);

impl From<f64> for Confidence {
    /// The nearest hundredth from 0 to 1; 0 of what is no number.
    #[expect(clippy::cast_sign_loss, reason = "it is not below 0")]
    fn from(confidence: f64) -> Self {
        Self((confidence.clamp(0.0, 1.0) * 100.0).round() as u8)
    }
}

impl From<Confidence> for f64 {
    fn from(Confidence(hundredths): Confidence) -> Self {
        Self::from(hundredths) / 100.0
    }
}

impl std::fmt::Display for Confidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f64::from(*self).fmt(f)
    }
}

/// A stretch of text that is a quote, a source, a cue, a content, a hedge, a credit or furniture.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "written::Mark")]
pub struct Mark {
    /// Its id.
    pub id: MarkId,
    /// Where it stands: published as `start` and `end`.
    pub span: Span,
    /// What it is: published as `kind` and `type`.
    pub mark_type: MarkType,
    /// Index into [`Analysis::blocks`].
    pub block: u32,
    /// Whether it lies inside quotation marks.
    pub in_quote: bool,
    /// How sure the finding is. 1 for marks that are purely formal.
    pub confidence: Confidence,
    /// The rule or model that made it; `explain` knows it.
    pub rule: Arc<str>,
    /// What the mark says, taken apart: names, agency and ISO date of credits; strength, scope (the words of its clause) and
    /// attribution (the id of the one in whose content it stands) of hedges. Published where there are some.
    pub fields: Fields,
    /// The earlier mark that says the same once more. Published where there is one.
    pub duplicate_of: Option<MarkId>,
}

impl Mark {
    /// A mark that has no place among others yet.
    pub(crate) fn found(span: Span, mark_type: MarkType, confidence: f64, rule: Arc<str>, fields: Fields) -> Self {
        let (id, block, in_quote, duplicate_of) = (MarkId(0), 0, false, None);
        Self { id, span, mark_type, block, in_quote, confidence: confidence.into(), rule, fields, duplicate_of }
    }
}

/// Somebody said something: its source, cue and content, and who is taken to be the speaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attribution {
    /// Its id.
    pub id: AttributionId,
    /// The mark of the source; `None` where the text names none.
    pub source: Option<MarkId>,
    /// The mark of the cue.
    pub cue: Option<MarkId>,
    /// Content and quote marks in the order of the text. Several where the content is split.
    pub content: Vec<MarkId>,
    /// How the content is given.
    pub kind: AttributionKind,
    /// The speaker in the ledger, after pronouns and short names are resolved.
    pub speaker: Option<SourceId>,
    /// Who passed it on, outermost first.
    pub relayed_by: Vec<SourceId>,
    /// How sure the whole is, 0 to 1.
    pub confidence: f64,
}

/// An entry of the ledger: a speaker, document or outlet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The fullest name found.
    pub name: String,
    /// What kind of speaker it is.
    #[serde(rename = "type")]
    pub source_type: SourceType,
    /// The source marks that stand for it.
    pub mentions: Vec<MarkId>,
    /// What it said.
    pub attributions: Vec<AttributionId>,
    /// Words of its own inside quotation marks.
    pub quoted_words: u32,
    /// Its part of all quoted words that have a speaker, 0 to 1.
    pub share_of_quoted_words: f64,
    /// The mark that says why the name is withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymity_reason: Option<MarkId>,
}

/// Counts and shares of an analysis. No score. Duplicated credits are counted once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Words outside furniture.
    pub words: u32,
    /// Sentences outside furniture.
    pub sentences: u32,
    /// Words inside quotation marks, outside furniture.
    pub quoted_words: u32,
    /// `quoted_words` of `words`, 0 to 1.
    pub share_of_quoted_words: f64,
    /// Marks by kind. Every kind is present.
    pub marks: BTreeMap<MarkKind, MarkCount>,
    /// Attributions by kind.
    pub attributions: AttributionCount,
    /// Entries of the ledger by type. Only types that occur.
    pub sources: BTreeMap<SourceType, u32>,
    /// What stands where, by kind of block. Only kinds that occur, in the order of the taxonomy.
    pub parts: Vec<PartCount>,
    /// What stands in each block, in the order of [`Analysis::blocks`].
    pub blocks: Vec<Counts>,
}

/// How many marks of one kind there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MarkCount {
    /// All of them.
    pub total: u32,
    /// Those that lie inside quotation marks.
    pub in_quote: u32,
    /// By type. Only types that occur.
    pub types: BTreeMap<Cow<'static, str>, u32>,
}

/// How many attributions there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributionCount {
    /// All of them.
    pub total: u32,
    /// Those that tell of a belief, wish or intention rather than of speech.
    pub attitudes: u32,
    /// Those that name no source.
    pub without_source: u32,
    /// Those that somebody passed on.
    pub relayed: u32,
    /// By kind. Only kinds that occur.
    pub kinds: BTreeMap<AttributionKind, u32>,
}

/// What stands in all blocks of one kind together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "written::PartCount")]
pub struct PartCount {
    /// The kind of block.
    pub kind: BlockKind,
    /// What stands in them.
    #[serde(flatten)]
    pub counts: Counts,
}

/// Words and findings of a stretch of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Words.
    pub words: u32,
    /// Quotes.
    pub quotes: u32,
    /// Attributions, counted where their cue stands (their content, where they have no cue).
    pub attributions: u32,
    /// Hedges.
    pub hedges: u32,
    /// Credits.
    pub credits: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blocks(offsets: OffsetUnit, spans: &[(u32, u32)]) -> Analysis {
        let block = |&(start, end): &(u32, u32)| Block { span: Span { start, end }, kind: BlockKind::Paragraph };
        Analysis {
            schema: SCHEMA,
            offsets,
            blocks: spans.iter().map(block).collect(),
            marks: Vec::new(),
            attributions: Vec::new(),
            sources: Vec::new(),
            summary: Summary::default(),
        }
    }

    #[test]
    fn spans_change_their_unit() {
        let text = "é😀“a”";
        let bytes = blocks(OffsetUnit::Utf8, &[(0, 2), (2, 13), (6, 10)]);
        let utf16 = bytes.clone().with_offsets(text, OffsetUnit::Utf16);
        assert_eq!(utf16, blocks(OffsetUnit::Utf16, &[(0, 1), (1, 6), (3, 5)]));
        let points = utf16.with_offsets(text, OffsetUnit::CodePoint);
        assert_eq!(points, blocks(OffsetUnit::CodePoint, &[(0, 1), (1, 5), (2, 4)]));
        assert_eq!(points.with_offsets(text, OffsetUnit::Utf8), bytes);
    }

    #[test]
    fn a_confidence_is_written_as_the_nearest_hundredth() {
        let json = |confidence: f64| serde_json::to_string(&Confidence::from(confidence)).unwrap();
        assert_eq!([0.0, 0.004, 0.345, 0.876, 1.0].map(json), ["0.0", "0.0", "0.35", "0.88", "1.0"]);
        assert_eq!([-1.0, 7.0, f64::NAN].map(json), ["0.0", "1.0", "0.0"]);
        for hundredths in 0..=100 {
            let read = serde_json::from_str::<Confidence>(&Confidence(hundredths).to_string()).unwrap();
            assert_eq!(read, Confidence(hundredths));
        }
    }

    proptest! {
        #[test]
        fn any_span_becomes_one_of_the_text(text in "\\PC*", spans in prop::collection::vec((0..99u32, 0..99u32), 0..9)) {
            for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint] {
                for block in blocks(unit, &spans).with_offsets(&text, OffsetUnit::Utf8).blocks {
                    prop_assert!(text.is_char_boundary(block.span.start as usize));
                    prop_assert!(text.is_char_boundary(block.span.end as usize));
                }
            }
        }
    }
}

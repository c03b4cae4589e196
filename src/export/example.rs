//! Analyses made by hand, for the tests of the exports.

use crate::analysis::{
    Analysis, Attribution, AttributionId, Block, Mark, MarkId, OffsetUnit, SCHEMA, Source, SourceId, Summary,
};
use crate::taxonomy::{
    AttributionKind, BlockKind, CreditType, CueType, FieldValue, Fields, HedgeType, MarkType, QuoteType, SourceType,
};
use crate::text::Span;

const TEXT: &str =
    "Dam holds – mayor\n\"The dam is safe,\" said Ada Lund. It was reportedly built in 1971.\n\nPhoto: Bo Ek";

fn span(start: u32, end: u32) -> Span {
    Span { start, end }
}

fn mark(id: u32, mark_type: MarkType, span: Span, block: u32, rule: &'static str) -> Mark {
    Mark {
        id: MarkId(id),
        span,
        mark_type,
        block,
        in_quote: false,
        confidence: 0.9.into(),
        rule: rule.into(),
        fields: Fields::new(),
        duplicate_of: None,
    }
}

/// A small article with one attribution, one hedge and one credit.
pub(super) fn analysed() -> (&'static str, Analysis) {
    let place = |words: &str| {
        let start = TEXT.find(words).unwrap() as u32;
        span(start, start + words.len() as u32)
    };
    let quote = place("\"The dam is safe,\"");
    let mut hedge = mark(5, MarkType::Hedge(HedgeType::Hearsay), place("reportedly"), 1, "lexicon/hedges/reportedly");
    hedge.fields.insert("strength".into(), FieldValue::One("high".into()));
    let mut credit = mark(6, MarkType::Credit(CreditType::ImageCredit), place("Photo: Bo Ek"), 2, "credit/label");
    credit.fields.insert("names".into(), FieldValue::Many(vec!["Bo Ek".into()]));
    let analysis = Analysis {
        schema: SCHEMA,
        offsets: OffsetUnit::Utf8,
        blocks: vec![
            Block { span: place("Dam holds – mayor"), kind: BlockKind::Headline },
            Block { span: span(quote.start, place("1971.").end), kind: BlockKind::Paragraph },
            Block { span: place("Photo: Bo Ek"), kind: BlockKind::Caption },
        ],
        marks: vec![
            mark(1, MarkType::Content(AttributionKind::Direct), quote, 1, "attribution/rules"),
            mark(2, MarkType::Quote(QuoteType::Direct), quote, 1, "quote/marks"),
            mark(3, MarkType::Cue(CueType::Neutral), place("said"), 1, "attribution/rules"),
            mark(4, MarkType::Source(SourceType::NamedPerson), place("Ada Lund"), 1, "attribution/rules"),
            hedge,
            credit,
        ],
        attributions: vec![Attribution {
            id: AttributionId(1),
            source: Some(MarkId(4)),
            cue: Some(MarkId(3)),
            content: vec![MarkId(1), MarkId(2)],
            kind: AttributionKind::Direct,
            speaker: Some(SourceId(1)),
            relayed_by: Vec::new(),
            confidence: 0.9,
        }],
        sources: vec![Source {
            id: SourceId(1),
            name: "Ada Lund".into(),
            source_type: SourceType::NamedPerson,
            mentions: vec![MarkId(4)],
            attributions: vec![AttributionId(1)],
            quoted_words: 4,
            share_of_quoted_words: 1.0,
            anonymity_reason: None,
        }],
        summary: Summary {
            words: 17,
            sentences: 3,
            quoted_words: 4,
            share_of_quoted_words: 0.25,
            ..Summary::default()
        },
    };
    (TEXT, analysis)
}

/// The example over texts that it was not made for, in units that it does not have, with names that want to be code.
pub(super) fn hostile() -> Vec<(String, Analysis)> {
    let (text, honest) = analysed();
    let evil = "<script>alert(1)</script> ](javascript:x) *b* `c` | =cmd \"q\" & \u{1b}[31m </style> \r\n# 1. \u{202e}";
    let mut broken = honest.clone();
    broken.marks[0].span = span(40, 3);
    broken.marks[1].span = span(u32::MAX, 2);
    broken.marks[2].span = span(1, u32::MAX);
    broken.marks[2].block = u32::MAX;
    broken.marks[3].rule = evil.to_string().into();
    broken.blocks[1].span = span(12, 5);
    broken.blocks[2].span = span(0, u32::MAX);
    broken.attributions[0].source = Some(MarkId(0));
    broken.attributions[0].cue = Some(MarkId(u32::MAX));
    broken.attributions[0].speaker = Some(SourceId(0));
    broken.attributions[0].relayed_by = vec![SourceId(1), SourceId(9)];
    broken.sources[0].name = evil.into();
    broken.sources[0].share_of_quoted_words = f64::NAN;
    let mut named = honest.clone();
    named.sources[0].name = evil.into();
    named.marks[5].fields.insert("names".into(), FieldValue::Many(vec![evil.into(), String::new()]));
    let empty = Analysis { blocks: Vec::new(), marks: Vec::new(), ..honest.clone() };
    let mut all = Vec::new();
    for text in ["", text, evil, "😀é", "=1+1\n\n\n- [x](y)\n<b>", &evil.repeat(3)] {
        for analysis in [&honest, &broken, &named, &empty] {
            for offsets in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint] {
                all.push((text.to_string(), Analysis { offsets, ..analysis.clone() }));
            }
        }
    }
    all
}

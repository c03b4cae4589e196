//! Everything that must hold for an analysis of any text.
//!
//! Everything is counted here once more, the slow way. Quotes never run over the end of a paragraph: a quote that
//! goes on in the next paragraph is two marks, each in its own block.

mod exports;
mod read_csv;

use std::collections::BTreeMap;

use saidwho::analysis::{Analysis, AttributionCount, Counts, Mark, MarkCount, PartCount};
use saidwho::strings::ENGLISH;
use saidwho::taxonomy::{BlockKind, MarkKind, MarkType, SourceType};
use saidwho::{OffsetUnit, Options, Span, analyze, explain};

pub(crate) use exports::exports_hold;

const UNITS: [OffsetUnit; 3] = [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint];

/// Everything that must hold for an analysis of any text.
pub(crate) fn holds(text: &str) {
    let analysis = analyze(text, &Options::default());
    blocks_hold(text, &analysis);
    marks_hold(text, &analysis);
    attributions_hold(&analysis);
    ledger_holds(&analysis);
    summary_holds(text, &analysis);
    units_agree(text, &analysis);
    let json = serde_json::to_string(&analysis).expect("an analysis can be written");
    let read: Analysis = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(read, analysis, "JSON changes the analysis of {text:?}");
    exports_hold(text, &analysis);
}

fn slice(text: &str, span: Span) -> &str {
    assert!(span.start < span.end, "{span:?} is empty in {text:?}");
    text.get(span.start as usize..span.end as usize).unwrap_or_else(|| panic!("{span:?} is no span of {text:?}"))
}

fn blocks_hold(text: &str, analysis: &Analysis) {
    let mut end = 0;
    for block in &analysis.blocks {
        assert!(end <= block.span.start, "blocks overlap or are out of order in {text:?}");
        assert!(
            blank(&text[end as usize..block.span.start as usize]),
            "text before {block:?} is in no block: {text:?}"
        );
        let words = slice(text, block.span);
        assert_eq!(words, words.trim(), "a block begins or ends with white space in {text:?}");
        let (before, after) = (&text[..block.span.start as usize], &text[block.span.end as usize..]);
        assert!(!before.ends_with(is_invisible), "what turns {block:?} around is not in it: {text:?}");
        assert!(!after.starts_with(is_invisible), "what turns {block:?} back is not in it: {text:?}");
        end = block.span.end;
    }
    assert!(blank(&text[end as usize..]), "text at the end is in no block: {text:?}");
}

/// White space, controls, and characters that set direction or hyphenation but show nothing themselves.
fn blank(gap: &str) -> bool {
    gap.chars().all(blank_character)
}

fn blank_character(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn marks_hold(text: &str, analysis: &Analysis) {
    let order = |mark: &Mark| (mark.span.start, std::cmp::Reverse(mark.span.end));
    assert!(analysis.marks.is_sorted_by_key(order), "marks are not sorted in {text:?}");
    for (i, mark) in analysis.marks.iter().enumerate() {
        assert_eq!(mark.id.index(), i, "ids do not count the marks of {text:?}");
        let words = slice(text, mark.span);
        assert!(!blank(words), "{mark:?} marks nothing in {text:?}");
        let block =
            analysis.blocks.get(mark.block as usize).unwrap_or_else(|| panic!("no block of {mark:?}: {text:?}"));
        assert!(block.span.contains(mark.span), "{mark:?} is not in {block:?}: {text:?}");
        let furniture = mark.mark_type.kind() == MarkKind::Furniture;
        assert_eq!(furniture, block.kind == BlockKind::Furniture, "{mark:?} in {block:?}: {text:?}");
        assert!((0.0..=1.0).contains(&f64::from(mark.confidence)), "{mark:?}");
        assert!(!explain::explain(mark, &ENGLISH).rule.is_empty(), "nothing explains {mark:?}");
        if let Some(original) = mark.duplicate_of {
            assert!(original < mark.id, "{mark:?} repeats a later mark");
            let original = analysis.mark(original).expect("the mark that is repeated is there");
            assert_eq!(original.mark_type, mark.mark_type, "{mark:?} repeats {original:?}");
            assert_eq!(original.duplicate_of, None, "{mark:?} repeats a repetition");
        }
        let around = |other: &Mark| {
            matches!(other.mark_type, MarkType::Quote(_)) && other.span.contains(mark.span) && other.span != mark.span
        };
        if mark.in_quote {
            assert!(analysis.marks.iter().any(around), "{mark:?} is in no quote of {text:?}");
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for mark in &analysis.marks {
        assert!(seen.insert((mark.span, mark.mark_type)), "{mark:?} is there twice: {text:?}");
    }
}

fn attributions_hold(analysis: &Analysis) {
    for (i, attribution) in analysis.attributions.iter().enumerate() {
        assert_eq!(attribution.id.0 as usize, i + 1, "ids do not count the attributions");
        let kind = |id| analysis.mark(id).expect("an attribution names marks that are there").mark_type.kind();
        assert!(attribution.source.is_none_or(|id| kind(id) == MarkKind::Source), "{attribution:?}");
        assert!(attribution.cue.is_none_or(|id| kind(id) == MarkKind::Cue), "{attribution:?}");
        let says = |id: &_| matches!(kind(*id), MarkKind::Content | MarkKind::Quote);
        assert!(attribution.content.iter().all(says), "{attribution:?}");
        assert!(attribution.content.is_sorted_by(|a, b| a < b), "contents are out of order in {attribution:?}");
        let parts = usize::from(attribution.source.is_some()) + usize::from(attribution.cue.is_some());
        assert!(parts + attribution.content.len() > 1, "{attribution:?} ties nothing together");
        for id in attribution.speaker.iter().chain(&attribution.relayed_by) {
            assert!(analysis.source(*id).is_some(), "{attribution:?} names nobody");
        }
        assert!(
            attribution.speaker.is_none_or(|speaker| !attribution.relayed_by.contains(&speaker)),
            "{attribution:?}"
        );
        assert!((0.0..=1.0).contains(&attribution.confidence), "{attribution:?}");
    }
}

fn ledger_holds(analysis: &Analysis) {
    let mut share = 0.0;
    for (i, source) in analysis.sources.iter().enumerate() {
        assert_eq!(source.id.index(), i, "ids do not count the sources");
        assert!(!source.name.trim().is_empty(), "{source:?} has no name");
        let only_marks = [SourceType::Pronoun, SourceType::Translation, SourceType::AnonymityReason];
        assert!(!only_marks.contains(&source.source_type), "{source:?}");
        for id in source.mentions.iter().chain(&source.anonymity_reason) {
            let mark = analysis.mark(*id).expect("mentions are marks that are there");
            assert_eq!(mark.mark_type.kind(), MarkKind::Source, "{source:?}");
        }
        let own: Vec<_> = analysis.attributions.iter().filter(|a| a.speaker == Some(source.id)).map(|a| a.id).collect();
        assert_eq!(source.attributions, own, "{source:?}");
        assert!((0.0..=1.0).contains(&source.share_of_quoted_words), "{source:?}");
        share += source.share_of_quoted_words;
    }
    let nobody = analysis.sources.iter().all(|source| source.quoted_words == 0);
    // Shares are rounded, each by itself.
    let slack = 1e-4 * analysis.sources.len() as f64;
    assert!((share - f64::from(u8::from(!nobody))).abs() <= slack, "shares of the sources add up to {share}");
}

fn summary_holds(text: &str, analysis: &Analysis) {
    let summary = &analysis.summary;
    let mut marks: BTreeMap<MarkKind, MarkCount> = BTreeMap::new();
    for mark in analysis.marks.iter().filter(|mark| mark.duplicate_of.is_none()) {
        let count = marks.entry(mark.mark_type.kind()).or_default();
        count.total += 1;
        count.in_quote += u32::from(mark.in_quote);
        *count.types.entry(mark.mark_type.as_str().into()).or_default() += 1;
    }
    for kind in MarkKind::ALL {
        assert_eq!(summary.marks.get(kind), Some(&marks.remove(kind).unwrap_or_default()), "{kind:?} in {text:?}");
    }

    let mut attributions = AttributionCount::default();
    for attribution in &analysis.attributions {
        let cue = attribution.cue.and_then(|id| analysis.mark(id)).map(|mark| mark.mark_type);
        attributions.total += 1;
        attributions.attitudes += u32::from(matches!(cue, Some(MarkType::Cue(cue)) if cue.is_attitude()));
        attributions.without_source += u32::from(attribution.source.is_none());
        attributions.relayed += u32::from(!attribution.relayed_by.is_empty());
        *attributions.kinds.entry(attribution.kind).or_default() += 1;
    }
    assert_eq!(summary.attributions, attributions, "{text:?}");

    let mut sources = BTreeMap::new();
    for source in &analysis.sources {
        *sources.entry(source.source_type).or_default() += 1;
    }
    assert_eq!(summary.sources, sources, "{text:?}");

    let in_block = |block: usize, kind: MarkKind| {
        let counted = |mark: &&Mark| mark.mark_type.kind() == kind && mark.duplicate_of.is_none();
        analysis.marks.iter().filter(counted).filter(|mark| mark.block as usize == block).count() as u32
    };
    let anchored = |block: usize| {
        let anchors = analysis.attributions.iter().filter_map(|a| a.cue.or(a.content.first().copied()).or(a.source));
        anchors.filter(|id| analysis.mark(*id).is_some_and(|mark| mark.block as usize == block)).count() as u32
    };
    assert_eq!(summary.blocks.len(), analysis.blocks.len(), "{text:?}");
    for (i, counts) in summary.blocks.iter().enumerate() {
        let counted = Counts {
            words: counts.words,
            quotes: in_block(i, MarkKind::Quote),
            attributions: anchored(i),
            hedges: in_block(i, MarkKind::Hedge),
            credits: in_block(i, MarkKind::Credit),
        };
        assert_eq!(*counts, counted, "block {i} of {text:?}");
    }

    let words = |kind: Option<BlockKind>| -> u32 {
        let of_kind = |block: BlockKind| kind.map_or(block != BlockKind::Furniture, |kind| kind == block);
        let blocks = analysis.blocks.iter().zip(&summary.blocks).filter(|(block, _)| of_kind(block.kind));
        blocks.map(|(_, counts)| counts.words).sum()
    };
    assert_eq!(summary.words, words(None), "{text:?}");
    let kinds: Vec<BlockKind> = summary.parts.iter().map(|part| part.kind).collect();
    let occurring = |kind: &BlockKind| analysis.blocks.iter().any(|block| block.kind == *kind);
    let expected: Vec<BlockKind> = BlockKind::ALL.iter().copied().filter(occurring).collect();
    assert_eq!(kinds, expected, "{text:?}");
    for PartCount { kind, counts } in &summary.parts {
        let sum = |count: fn(&Counts) -> u32| -> u32 {
            let blocks = analysis.blocks.iter().zip(&summary.blocks).filter(|(block, _)| block.kind == *kind);
            blocks.map(|(_, counts)| count(counts)).sum()
        };
        let counted = Counts {
            words: words(Some(*kind)),
            quotes: sum(|c| c.quotes),
            attributions: sum(|c| c.attributions),
            hedges: sum(|c| c.hedges),
            credits: sum(|c| c.credits),
        };
        assert_eq!(*counts, counted, "{kind:?} in {text:?}");
    }

    assert!(summary.quoted_words <= summary.words, "{text:?}");
    assert!(summary.sentences <= summary.words.max(text.len() as u32), "{text:?}");
    assert!((0.0..=1.0).contains(&summary.share_of_quoted_words), "{text:?}");
    assert_eq!(summary.quoted_words == 0, summary.share_of_quoted_words == 0.0, "{text:?}");
    let spoken: u32 = analysis.sources.iter().map(|source| source.quoted_words).sum();
    assert!(
        spoken <= summary.quoted_words,
        "{spoken} words have a speaker, {} are quoted: {text:?}",
        summary.quoted_words
    );
}

/// Spans in other units are a naive count of the spans in bytes, and cut out the same words.
fn units_agree(text: &str, bytes: &Analysis) {
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let points: Vec<char> = text.chars().collect();
    for unit in UNITS {
        let other = analyze(text, &Options { offsets: unit, ..Options::default() });
        let spans = |analysis: &Analysis| -> Vec<Span> {
            analysis.blocks.iter().map(|b| b.span).chain(analysis.marks.iter().map(|m| m.span)).collect()
        };
        for (here, there) in spans(bytes).into_iter().zip(spans(&other)) {
            let words = slice(text, here);
            let (start, end) = (there.start as usize, there.end as usize);
            let cut = match unit {
                OffsetUnit::Utf8 => text[start..end].to_owned(),
                OffsetUnit::Utf16 => String::from_utf16(&utf16[start..end]).expect("no surrogate is cut in two"),
                OffsetUnit::CodePoint => points[start..end].iter().collect(),
            };
            assert_eq!(cut, words, "{there:?} in {unit:?} of {text:?}");
            let before = &text[..here.start as usize];
            let counted = match unit {
                OffsetUnit::Utf8 => before.len(),
                OffsetUnit::Utf16 => before.encode_utf16().count(),
                OffsetUnit::CodePoint => before.chars().count(),
            };
            assert_eq!(start, counted, "{there:?} in {unit:?} of {text:?}");
        }
        assert_eq!(other.offsets, unit);
        // The same text a second time, and everything but the spans the same.
        assert_eq!(other.with_offsets(text, OffsetUnit::Utf8), *bytes, "{unit:?}: {text:?}");
    }
}

//! Counts and shares of an analysis.

use std::collections::BTreeMap;

use crate::analysis::{Analysis, AttributionCount, Counts, Mark, MarkCount, MarkId, PartCount, Summary};
use crate::taxonomy::{BlockKind, CueType, MarkKind, MarkType, SourceType};
use crate::text::{Document, Shape, Span, TokenKind, TokenRange};

/// How many words a span holds. A clitic ("'s", "n't") belongs to the word before it.
pub(crate) fn words(document: &Document<'_>, span: Span) -> u32 {
    words_of(document, document.tokens_in(span))
}

/// How many words some tokens are.
fn words_of(document: &Document<'_>, tokens: TokenRange) -> u32 {
    tokens.indices().filter(|&token| begins_word(document, token)).count() as u32
}

/// `part` of `whole`, 0 to 1, with four decimals; 0 of nothing.
pub(crate) fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { (f64::from(part) / f64::from(whole) * 10_000.0).round() / 10_000.0 }
}

/// Counts what was found. Spans of the analysis must still be in bytes.
pub(crate) fn summarise(document: &Document<'_>, analysis: &Analysis) -> Summary {
    let mut blocks = vec![Counts::default(); analysis.blocks.len()];
    for (counts, paragraph) in blocks.iter_mut().zip(&document.paragraphs) {
        counts.words = words_of(document, paragraph.tokens);
    }
    let mut kinds = [(); MarkKind::ALL.len()].map(|()| MarkCount::default());
    let mut types = [None; MarkType::COUNT];
    for mark in analysis.marks.iter().filter(|mark| mark.duplicate_of.is_none()) {
        let count = &mut kinds[mark.mark_type.kind() as usize];
        count.total += 1;
        count.in_quote += u32::from(mark.in_quote);
        types[mark.mark_type.number()].get_or_insert((mark.mark_type, 0)).1 += 1;
        if let Some(block) = blocks.get_mut(mark.block as usize) {
            match mark.mark_type.kind() {
                MarkKind::Quote => block.quotes += 1,
                MarkKind::Hedge => block.hedges += 1,
                MarkKind::Credit => block.credits += 1,
                _ => {}
            }
        }
    }
    for (mark_type, count) in types.into_iter().flatten() {
        kinds[mark_type.kind() as usize].types.insert(mark_type.as_str().into(), count);
    }
    let mut marks = BTreeMap::new();
    for (&kind, count) in MarkKind::ALL.iter().zip(kinds) {
        marks.insert(kind, count);
    }
    for attribution in &analysis.attributions {
        let anchor = attribution.cue.or(attribution.content.first().copied()).or(attribution.source);
        if let Some(block) = anchor.and_then(|id| blocks.get_mut(mark(analysis, id).block as usize)) {
            block.attributions += 1;
        }
    }
    let in_article = |index: usize| analysis.blocks[index].kind != BlockKind::Furniture;
    let article_words = (0..blocks.len()).filter(|&i| in_article(i)).map(|i| blocks[i].words).sum();
    let quoted_words = quoted_words(document, analysis);
    let sentences = document.sentences.iter().filter(|sentence| in_article(sentence.paragraph as usize)).count();
    Summary {
        words: article_words,
        sentences: sentences as u32,
        quoted_words,
        share_of_quoted_words: share(quoted_words, article_words),
        marks,
        attributions: attributions(analysis),
        sources: sources(analysis),
        parts: parts(analysis, &blocks),
        blocks,
    }
}

fn begins_word(document: &Document<'_>, token: usize) -> bool {
    let this = &document.tokens[token];
    let clitic = || {
        !this.shape.has(Shape::SPACE_BEFORE)
            && token > 0
            && document.tokens[token - 1].kind == TokenKind::Word
            && document.tokens[token - 1].span.end == this.span.start
    };
    match this.kind {
        TokenKind::Number | TokenKind::Link | TokenKind::Handle => true,
        TokenKind::Word => !clitic(),
        _ => false,
    }
}

fn mark(analysis: &Analysis, id: MarkId) -> &Mark {
    &analysis.marks[id.index()]
}

fn quoted_words(document: &Document<'_>, analysis: &Analysis) -> u32 {
    analysis
        .marks
        .iter()
        .filter(|mark| mark.mark_type.kind() == MarkKind::Quote && !mark.in_quote)
        .map(|mark| words(document, mark.span))
        .sum()
}

fn attributions(analysis: &Analysis) -> AttributionCount {
    let mut count = AttributionCount { total: analysis.attributions.len() as u32, ..AttributionCount::default() };
    for attribution in &analysis.attributions {
        let attitude = attribution.cue.is_some_and(
            |cue| matches!(mark(analysis, cue).mark_type, MarkType::Cue(cue) if CueType::is_attitude(cue)),
        );
        count.attitudes += u32::from(attitude);
        count.without_source += u32::from(attribution.source.is_none());
        count.relayed += u32::from(!attribution.relayed_by.is_empty());
        *count.kinds.entry(attribution.kind).or_default() += 1;
    }
    count
}

fn sources(analysis: &Analysis) -> BTreeMap<SourceType, u32> {
    let mut count = BTreeMap::new();
    for source in &analysis.sources {
        *count.entry(source.source_type).or_default() += 1;
    }
    count
}

fn parts(analysis: &Analysis, blocks: &[Counts]) -> Vec<PartCount> {
    let of = |kind: BlockKind| {
        let mut sum = Counts::default();
        let mut occurs = false;
        for (block, counts) in analysis.blocks.iter().zip(blocks).filter(|(block, _)| block.kind == kind) {
            occurs |= block.kind == kind;
            sum.words += counts.words;
            sum.quotes += counts.quotes;
            sum.attributions += counts.attributions;
            sum.hedges += counts.hedges;
            sum.credits += counts.credits;
        }
        occurs.then_some(PartCount { kind, counts: sum })
    };
    BlockKind::ALL.iter().copied().filter_map(of).collect()
}

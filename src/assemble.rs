//! Findings and links into the published [`Analysis`]: order, ids, blocks, what lies in quotes, counts.

use crate::analysis::{
    Analysis, Attribution, AttributionId, Block, Confidence, Mark, MarkId, OffsetUnit, SCHEMA, Source, SourceId,
    Summary,
};
use crate::detect::Finding;
use crate::detect::quote::Quote;
use crate::link::{Linked, LinkedAttribution};
use crate::summary;
use crate::taxonomy::{BlockKind, FieldValue, MarkKind};
use crate::text::fold::is_ignorable;
use crate::text::{Document, Span};

/// Puts everything in its place. Spans of the result are in bytes.
///
/// `formal` are the marks that nothing links: hedges, credits, furniture; a finding's `duplicate_of` is an index into
/// the same list. `kinds` are those of the document's paragraphs.
pub(crate) fn assemble(
    document: &Document<'_>,
    kinds: &[BlockKind],
    quotes: &[Quote],
    formal: Vec<Vec<Finding>>,
    linked: Linked,
) -> Analysis {
    let blocks: Vec<Block> = document
        .paragraphs
        .iter()
        .zip(kinds)
        .map(|(paragraph, &kind)| Block { span: with_invisible_edges(document.text, paragraph.span), kind })
        .collect();

    // `duplicate_of` counts within its own list; behind all linked marks it is shifted to the common one.
    let mut marks = linked.marks;
    marks.reserve_exact(formal.iter().map(Vec::len).sum());
    for list in formal {
        let shift = marks.len();
        marks.extend(list.into_iter().map(|mut mark| {
            mark.duplicate_of = mark.duplicate_of.map(|id| MarkId::at(id.index() + shift));
            mark
        }));
    }
    let ids = ids(&marks);
    put_in_order(&mut marks, ids.clone());
    // The marks stand in the order of their starts, so that what begins before them only grows.
    let (mut block, mut begun) = (0, 0);
    for (position, mark) in marks.iter_mut().enumerate() {
        block += blocks[block..].iter().take_while(|block| block.span.end <= mark.span.start).count();
        begun += quotes[begun..].iter().take_while(|quote| quote.span.start <= mark.span.start).count();
        mark.id = MarkId::at(position);
        mark.block = block as u32;
        mark.in_quote = in_quote(quotes, begun, mark.span);
        mark.duplicate_of = mark.duplicate_of.map(|id| ids[id.index()]);
    }

    let attribution = |(i, found): (usize, LinkedAttribution)| Attribution {
        id: AttributionId(i as u32 + 1),
        source: found.source.map(|mark| ids[mark]),
        cue: found.cue.map(|mark| ids[mark]),
        content: found.content.into_iter().map(|mark| ids[mark]).collect(),
        kind: found.kind,
        speaker: found.speaker.map(source_id),
        relayed_by: found.relayed_by.into_iter().map(source_id).collect(),
        confidence: Confidence::from(found.confidence).into(),
    };
    let attributions: Vec<Attribution> = linked.attributions.into_iter().enumerate().map(attribution).collect();

    tell_who_hedges(&mut marks, &attributions);
    let quoted_words: Vec<u32> = linked
        .sources
        .iter()
        .map(|source| source.quotes.iter().map(|&mark| summary::words(document, marks[ids[mark].index()].span)).sum())
        .collect();
    let all_quoted_words: u32 = quoted_words.iter().sum();
    let mut said: Vec<Vec<AttributionId>> = vec![Vec::new(); linked.sources.len()];
    for attribution in &attributions {
        if let Some(speaker) = attribution.speaker {
            said[speaker.index()].push(attribution.id);
        }
    }
    let sources = linked
        .sources
        .into_iter()
        .enumerate()
        .map(|(i, source)| Source {
            id: source_id(i),
            name: source.name,
            source_type: source.source_type,
            mentions: source.mentions.into_iter().map(|mark| ids[mark]).collect(),
            attributions: std::mem::take(&mut said[i]),
            quoted_words: quoted_words[i],
            share_of_quoted_words: summary::share(quoted_words[i], all_quoted_words),
            anonymity_reason: source.anonymity_reason.map(|mark| ids[mark]),
        })
        .collect();

    let mut analysis = Analysis {
        schema: SCHEMA,
        offsets: OffsetUnit::Utf8,
        blocks,
        marks,
        attributions,
        sources,
        summary: Summary::default(),
    };
    analysis.summary = summary::summarise(document, &analysis);
    analysis
}

/// The id of each mark: its place among all, by its start, then its length, then its kind.
fn ids(marks: &[Mark]) -> Vec<MarkId> {
    let mut order: Vec<u32> = (0..marks.len() as u32).collect();
    order.sort_by_cached_key(|&i| marks[i as usize].span.order());
    // The few marks of one place by their kind: a second sort of all would take as long as the first.
    let mark = |i: u32| &marks[i as usize];
    for place in order.chunk_by_mut(|&a, &b| mark(a).span == mark(b).span).filter(|place| place.len() > 1) {
        place.sort_by_cached_key(|&i| mark(i).mark_type.kind() as u64);
    }
    let mut ids = vec![MarkId(0); marks.len()];
    for (position, &i) in order.iter().enumerate() {
        ids[i as usize] = MarkId::at(position);
    }
    ids
}

/// Puts each mark where its id says, without a second list of them.
fn put_in_order(marks: &mut [Mark], mut ids: Vec<MarkId>) {
    for i in 0..marks.len() {
        while ids[i].index() != i {
            let place = ids[i].index();
            marks.swap(i, place);
            ids.swap(i, place);
        }
    }
}

/// Names the attribution in whose content a hedge stands, in its field `attribution`: the innermost where contents lie in
/// each other. A hedge without it is the writer's own.
fn tell_who_hedges(marks: &mut [Mark], attributions: &[Attribution]) {
    /// Contents that lie in each other and are looked through.
    const DEEPEST: usize = 8;
    let mut owner: Vec<Option<AttributionId>> = vec![None; marks.len()];
    for attribution in attributions {
        for id in &attribution.content {
            owner[id.index()].get_or_insert(attribution.id);
        }
    }
    let mut open: Vec<(Span, AttributionId)> = Vec::new();
    for (mark, owner) in marks.iter_mut().zip(owner) {
        while open.pop_if(|(span, _)| span.end <= mark.span.start).is_some() {}
        if let Some(attribution) = owner {
            open.push((mark.span, attribution));
        } else if mark.mark_type.kind() == MarkKind::Hedge {
            let inner = open.iter().rev().take(DEEPEST).find(|(span, _)| span.contains(mark.span));
            if let Some((_, attribution)) = inner {
                mark.fields.insert("attribution".into(), FieldValue::One(attribution.to_string().into()));
            }
        }
    }
}

/// The span with the characters without width at both ends: a direction override is part of the line that it turns.
fn with_invisible_edges(text: &str, span: Span) -> Span {
    let before = text[..span.start as usize].trim_end_matches(is_ignorable).len();
    let after = text[span.end as usize..].trim_start_matches(is_ignorable).len();
    Span::new(before as u32, (text.len() - after) as u32)
}

fn source_id(index: usize) -> SourceId {
    SourceId(index as u32 + 1)
}

/// Whether a span lies inside the quotation marks of a quote other than itself. So many quotes have `begun` where it
/// starts.
fn in_quote(quotes: &[Quote], begun: usize, span: Span) -> bool {
    // Quotes without a parent lie one behind the other, so the last that starts before the span is the one to ask.
    let Some(mut index) = begun.checked_sub(1) else { return false };
    loop {
        let quote = &quotes[index];
        // A content that is a quote's whole text is the quote, not inside it.
        if quote.span.contains(span) && quote.span != span {
            return true;
        }
        match quote.parent {
            Some(parent) => index = parent,
            None => return false,
        }
    }
}

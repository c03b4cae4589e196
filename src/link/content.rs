//! Contents and quotes: which marks an attribution's words become.

use crate::detect::quote::{Marks, Quote};
use crate::tag::Tagged;
use crate::taxonomy::{AttributionKind, CueType};
use crate::text::{Document, Span};

/// How an attribution gives its content.
pub(super) fn kind(tagged: &Tagged, quotes: &[Quote]) -> AttributionKind {
    if tagged.cue_type == CueType::NoComment {
        return AttributionKind::NoComment;
    }
    if tagged.topic {
        return AttributionKind::Topic;
    }
    let is_quote = |span: &Span| quote_of(quotes, *span).is_some();
    if !tagged.content.is_empty() && tagged.content.iter().all(is_quote) {
        AttributionKind::Direct
    } else if tagged.content.iter().any(|span| quotes_in(quotes, *span).next().is_some()) {
        AttributionKind::Mixed
    } else {
        AttributionKind::Indirect
    }
}

/// The quote that covers exactly this span.
pub(super) fn quote_of(quotes: &[Quote], span: Span) -> Option<usize> {
    let from = quotes.partition_point(|quote| quote.span.start < span.start);
    quotes[from..]
        .iter()
        .take_while(|quote| quote.span.start == span.start)
        .position(|quote| quote.span == span)
        .map(|i| from + i)
}

/// The quotes that lie in a span, nested ones included.
pub(super) fn quotes_in(quotes: &[Quote], span: Span) -> impl Iterator<Item = usize> {
    let from = quotes.partition_point(|quote| quote.span.start < span.start);
    let inside = quotes[from..].iter().take_while(move |quote| quote.span.start < span.end).enumerate();
    inside.filter(move |(_, quote)| span.contains(quote.span)).map(move |(i, _)| from + i)
}

/// Adds the quotations that go on where a quoted content ends: sentences of the same paragraph that are quotations
/// themselves, and the paragraphs before that were left open for it.
pub(super) fn extend(document: &Document<'_>, quotes: &[Quote], tagged: &mut [Tagged]) {
    let mut free: Vec<bool> = quotes.iter().map(|quote| quote.parent.is_none()).collect();
    for &span in tagged.iter().flat_map(|tagged| &tagged.content) {
        // A content may begin or end inside a quote.
        let from = quotes.partition_point(|quote| quote.span.start < span.start).saturating_sub(1);
        for (quote, free) in
            quotes[from..].iter().zip(&mut free[from..]).take_while(|(quote, _)| quote.span.start < span.end)
        {
            *free &= !quote.span.overlaps(span);
        }
    }
    for i in 0..tagged.len() {
        let (Some(&first), Some(&last)) = (tagged[i].content.first(), tagged[i].content.last()) else { continue };
        if tagged[i].topic || quotes_in(quotes, last).next().is_none() {
            continue;
        }
        if let Some(quote) = quote_of(quotes, first) {
            let open = (0..quote)
                .rev()
                .filter(|&before| quotes[before].parent.is_none())
                .take_while(|&before| quotes[before].marks == Marks::Continued && free[before]);
            let open: Vec<usize> = open.collect();
            for &before in &open {
                free[before] = false;
            }
            tagged[i].content.splice(0..0, open.iter().rev().map(|&before| quotes[before].span));
        }
        let paragraph = document.paragraphs[paragraph_of(document, last)].span.end;
        let next_cue = tagged.get(i + 1).map_or(u32::MAX, |next| document.span(next.cue).start);
        let mut from =
            quotes.partition_point(|quote| quote.span.start < last.end.max(document.span(tagged[i].cue).end));
        while let Some(quote) =
            quotes.get(from).filter(|quote| quote.span.end <= paragraph && quote.span.start < next_cue)
        {
            let sentences = &document.sentences;
            let begins = sentences.binary_search_by_key(&quote.tokens.start, |sentence| sentence.tokens.start).is_ok();
            if quote.parent.is_none() {
                if !begins || !free[from] || !stands_alone(document, quote) {
                    break;
                }
                free[from] = false;
                tagged[i].content.push(quote.span);
            }
            from += 1;
        }
    }
}

fn paragraph_of(document: &Document<'_>, span: Span) -> usize {
    document.paragraphs.partition_point(|paragraph| paragraph.span.end <= span.start)
}

/// Whether a quote's last sentence ends with it.
fn stands_alone(document: &Document<'_>, quote: &Quote) -> bool {
    document.sentences[document.sentence_of(quote.tokens.end as usize - 1)].tokens.end <= quote.tokens.end + 1
}

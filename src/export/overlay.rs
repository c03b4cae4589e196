//! An analysis laid over its text: spans that can be sliced, and the text cut into pieces by marks.
//!
//! Takes an analysis in any unit, also one that somebody has changed by hand or that belongs to another text. Spans
//! are clamped to the text, blocks to each other, and ids that lead nowhere are passed over. Nothing here panics.

use crate::analysis::{Analysis, Attribution, Mark, MarkId, OffsetUnit, Source};
use crate::strings::Strings;
use crate::taxonomy::{BlockKind, MarkKind, MarkType};
use crate::text::Span;

/// Marks above this depth are not laid over each other.
const DEEPEST: usize = 16;

/// What a mark is to an attribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who said it.
    Source,
    /// The word of saying.
    Cue,
    /// What was said.
    Content,
}

impl Role {
    /// The published name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Cue => "cue",
            Self::Content => "content",
        }
    }
}

/// An analysis and its text.
#[derive(Clone, Debug)]
pub struct Overlay<'t> {
    /// The text.
    pub text: &'t str,
    /// The analysis in bytes. Every span lies in the text, on character boundaries, its end not before its start.
    pub analysis: Analysis,
    /// The sentences of the export.
    pub strings: &'t Strings,
    /// For every mark the attributions that it belongs to, as indexes, in order.
    roles: Vec<Vec<(usize, Role)>>,
}

/// A paragraph of the text, cut at every beginning and end of a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: BlockKind,
    /// Its pieces, in order, covering it.
    pub pieces: Vec<Piece>,
}

/// A stretch of text in which no mark begins or ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands, in bytes.
    pub span: Span,
    /// The marks that cover it, as indexes, the outermost first.
    pub marks: Vec<usize>,
}

impl<'t> Overlay<'t> {
    /// Lays an analysis over the text that it was made of.
    pub fn new(text: &'t str, analysis: &Analysis, strings: &'t Strings) -> Self {
        let mut analysis = analysis.clone().with_offsets(text, OffsetUnit::Utf8);
        let blocks = analysis.blocks.iter_mut().map(|block| &mut block.span);
        for span in blocks.chain(analysis.marks.iter_mut().map(|mark| &mut mark.span)) {
            span.end = span.end.max(span.start);
        }
        let mut roles = vec![Vec::new(); analysis.marks.len()];
        for (index, attribution) in analysis.attributions.iter().enumerate() {
            for (mark, role) in parts(attribution) {
                if let Some(mark) = analysis.position(mark) {
                    roles[mark].push((index, role));
                }
            }
        }
        Self { text, analysis, strings, roles }
    }

    /// The text of a span of this overlay.
    pub fn words(&self, span: Span) -> &'t str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// The text of a mark; empty where there is no such mark.
    pub fn words_of(&self, mark: Option<MarkId>) -> &'t str {
        mark.and_then(|id| self.analysis.mark(id)).map_or("", |mark| self.words(mark.span))
    }

    /// The attributions that a mark belongs to, and as what.
    pub fn roles(&self, mark: usize) -> impl Iterator<Item = (&Attribution, Role)> {
        let roles = self.roles.get(mark).map_or(&[][..], Vec::as_slice);
        roles.iter().map(|&(index, role)| (&self.analysis.attributions[index], role))
    }

    /// The speaker of an attribution.
    pub fn speaker(&self, attribution: &Attribution) -> Option<&Source> {
        self.analysis.source(attribution.speaker?)
    }

    /// Who passed the content of an attribution on, outermost first.
    pub fn relays<'a>(&'a self, attribution: &'a Attribution) -> impl Iterator<Item = &'a str> {
        attribution.relayed_by.iter().filter_map(|&id| Some(self.analysis.source(id)?.name.as_str()))
    }

    /// The text as paragraphs, cut into pieces by the marks that are wanted.
    pub fn paragraphs(&self, wanted: impl Fn(&Mark) -> bool) -> Vec<Paragraph> {
        let marks = &self.analysis.marks;
        let mut order: Vec<usize> =
            (0..marks.len()).filter(|&m| !marks[m].span.is_empty() && wanted(&marks[m])).collect();
        order.sort_by_cached_key(|&m| marks[m].span.order());
        let mut next = order.into_iter().peekable();
        let mut open: Vec<usize> = Vec::new();
        let mut paragraphs = Vec::new();
        for (kind, span) in self.stretches() {
            let mut pieces = Vec::new();
            let mut at = span.start;
            while at < span.end {
                open.retain(|&m| marks[m].span.end > at);
                while let Some(m) = next.next_if(|&m| marks[m].span.start <= at) {
                    if marks[m].span.end > at && open.len() < DEEPEST {
                        open.push(m);
                    }
                }
                let ends = open.iter().map(|&m| marks[m].span.end);
                let until = ends.chain(next.peek().map(|&m| marks[m].span.start)).fold(span.end, u32::min);
                pieces.push(Piece { span: Span::new(at, until), marks: open.clone() });
                at = until;
            }
            paragraphs.push(Paragraph { kind, pieces });
        }
        paragraphs
    }

    /// The blocks in order, and as paragraphs the lines that lie in no block.
    fn stretches(&self) -> Vec<(BlockKind, Span)> {
        let mut blocks = self.analysis.blocks.clone();
        blocks.sort_by_cached_key(|block| block.span.order());
        let mut stretches = Vec::with_capacity(blocks.len());
        let mut at = 0;
        for block in blocks {
            let span = Span { start: block.span.start.max(at), end: block.span.end };
            if span.start < span.end {
                self.lines(Span::new(at, span.start), &mut stretches);
                stretches.push((block.kind, span));
                at = span.end;
            }
        }
        self.lines(Span::new(at, self.text.len() as u32), &mut stretches);
        stretches
    }

    fn lines(&self, span: Span, stretches: &mut Vec<(BlockKind, Span)>) {
        let mut start = span.start;
        for line in self.words(span).split_inclusive('\n') {
            let before = line.len() - line.trim_start().len();
            let words = line.trim();
            if !words.is_empty() {
                let first = start + before as u32;
                stretches.push((BlockKind::Paragraph, Span::new(first, first + words.len() as u32)));
            }
            start += line.len() as u32;
        }
    }
}

/// The marks of an attribution, in the order source, cue, content.
pub fn parts(attribution: &Attribution) -> impl Iterator<Item = (MarkId, Role)> {
    let source = attribution.source.map(|mark| (mark, Role::Source));
    let cue = attribution.cue.map(|mark| (mark, Role::Cue));
    source.into_iter().chain(cue).chain(attribution.content.iter().map(|&mark| (mark, Role::Content)))
}

/// Whether a view shows a mark unless told otherwise: nothing inside quotes but the quotes themselves, no beliefs and
/// intentions, no hedges of frequency and degree.
pub fn shown_by_default(mark: &Mark) -> bool {
    let of_default_type = match mark.mark_type {
        MarkType::Hedge(hedge) => hedge.on_by_default(),
        MarkType::Cue(cue) => !cue.is_attitude(),
        _ => true,
    };
    of_default_type && (!mark.in_quote || matches!(mark.mark_type.kind(), MarkKind::Quote | MarkKind::Content))
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;
    use crate::strings::ENGLISH;

    #[test]
    fn pieces_cover_all_that_is_not_white_space() {
        for (text, analysis) in example::hostile() {
            let overlay = Overlay::new(&text, &analysis, &ENGLISH);
            let paragraphs = overlay.paragraphs(|_| true);
            let mut at = 0;
            for piece in paragraphs.iter().flat_map(|paragraph| &paragraph.pieces) {
                assert!(at <= piece.span.start && !piece.span.is_empty());
                assert_eq!(overlay.words(Span::new(at, piece.span.start)).trim(), "");
                for &mark in &piece.marks {
                    assert!(overlay.analysis.marks[mark].span.contains(piece.span));
                }
                at = piece.span.end;
            }
            assert_eq!(text[at as usize..].trim(), "");
        }
    }

    #[test]
    fn pieces_end_where_marks_do() {
        let (text, analysis) = example::analysed();
        let overlay = Overlay::new(text, &analysis, &ENGLISH);
        let paragraphs = overlay.paragraphs(shown_by_default);
        let kinds: Vec<BlockKind> = paragraphs.iter().map(|paragraph| paragraph.kind).collect();
        assert_eq!(kinds, [BlockKind::Headline, BlockKind::Paragraph, BlockKind::Caption]);
        let pieces = &paragraphs[1].pieces;
        let words: Vec<&str> = pieces.iter().map(|piece| overlay.words(piece.span)).collect();
        let expected =
            ["\"The dam is safe,\"", " ", "said", " ", "Ada Lund", ". It was ", "reportedly", " built in 1971."];
        assert_eq!(words, expected);
        assert_eq!(pieces[0].marks, [0, 1]);
        assert!(pieces[1].marks.is_empty());
    }

    #[test]
    fn views_leave_out_what_was_not_asked_for() {
        let (_, analysis) = example::analysed();
        let mut mark = analysis.marks[4].clone();
        assert!(shown_by_default(&mark));
        mark.in_quote = true;
        assert!(!shown_by_default(&mark));
        mark = Mark { mark_type: MarkType::Hedge(crate::taxonomy::HedgeType::Frequency), in_quote: false, ..mark };
        assert!(!shown_by_default(&mark));
        mark.mark_type = MarkType::Cue(crate::taxonomy::CueType::Belief);
        assert!(!shown_by_default(&mark));
    }
}

//! Credits: who made the piece, when, where, and with whose pictures.
//!
//! Every paragraph is read as a [`line`] of page matter by the readers of one kind of credit each. The order settles
//! what overlaps: a dateline takes the start of its paragraph, then bylines, times of publication, contributors, notes in
//! fixed words, and pictures. Furniture is not read at all. A credit that says the same as an earlier one of its type is
//! tied to it.
//!
//! # Limits
//!
//! Names and agencies are told by their shape and by the words of newsrooms (`data/lexicon/newsroom.tsv`), not by a
//! list of names. Every reader looks at a bounded number of pieces from where it starts, so the time taken is
//! proportional to the length of the text.

mod byline;
mod contributor;
mod dateline;
mod image;
mod line;
mod moment;
mod moment_reader;
mod name;
mod notice;
mod page;
mod timestamp;
mod vocabulary;
mod zone;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use self::byline::Taken;
use self::line::Line;
use self::page::Page;
use self::timestamp::Stamp;
use super::Finding;
use crate::analysis::MarkId;
use crate::lexicon::{Category, Hit};
use crate::taxonomy::{CreditType, FieldValue, Fields, MarkType};
use crate::text::{Document, Span, fold};

/// A phrase of the lists in a line.
#[derive(Clone, Debug)]
struct Label {
    start: usize,
    end: usize,
    credit_type: CreditType,
    rule: Arc<str>,
}

/// A line and what is known of it.
struct ReadLine<'d, 't> {
    line: Line<'d, 't>,
    labels: Vec<Label>,
    stamps: Vec<Stamp>,
    taken: Taken,
    found: Vec<Finding>,
}

/// Makes the tables of this folder.
pub(crate) fn prepare() {
    vocabulary::prepare();
}

/// All credits of a document, in the order of the text.
pub fn credits(document: &Document<'_>, hits: &[Hit], furniture: &[Finding]) -> Vec<Finding> {
    let page = Page::new(document);
    let is_furniture = covered(document, furniture);
    let mut hits = hits.iter().filter(|hit| hit.entry.category() == Category::Credits).peekable();
    let mut lines = document.paragraphs.iter().zip(&is_furniture).enumerate().map(|(at, (paragraph, &furniture))| {
        let here = std::iter::from_fn(|| hits.next_if(|hit| hit.tokens.start < paragraph.tokens.end));
        ReadLine::new(Line::new(document, at), here, furniture, &page)
    });
    // Bylines without a label stand in the head only, and the lines around tell them.
    let mut head: Vec<ReadLine<'_, '_>> = lines.by_ref().take(page.head_end.saturating_add(1)).collect();
    for (at, mark) in byline::find_bare(&head, &page) {
        head[at].found.push(mark);
    }
    let mut credits = Credits::default();
    for line in head.into_iter().chain(lines) {
        credits.add(document, line.credits(&page));
    }
    credits.found
}

impl<'d, 't> ReadLine<'d, 't> {
    /// Reads what stands first in a line and what is labelled; of furniture nothing. Called for lines of the head and
    /// for the others: inlined, it would be in the module twice.
    #[inline(never)]
    fn new<'h>(line: Line<'d, 't>, hits: impl Iterator<Item = &'h Hit>, furniture: bool, page: &Page) -> Self {
        let labels: Vec<Label> = hits.filter_map(|hit| Label::new(&line, hit)).collect();
        if furniture {
            return Self { line, labels, stamps: Vec::new(), taken: Taken::Furniture, found: Vec::new() };
        }
        let mut taken = Taken::Free;
        let stamps = timestamp::stamps(&line, page);
        let mut found: Vec<Finding> = dateline::find(&line, page).into_iter().collect();
        let label = |piece: usize| {
            let known = labels.iter().find(|l| l.start == piece && l.credit_type == CreditType::Byline);
            known.filter(|l| line.is_any(l.end - 1, &["by", ":"])).map(|l| l.end)
        };
        let unsigned = labels.iter().find(|l| {
            let whole = l.credit_type == CreditType::Byline && l.start == 0 && l.end == line.len();
            whole && !line.is_any(l.end - 1, &["by", ":"])
        });
        if let Some(whole) = unsigned {
            taken = Taken::Byline;
            found.push(finding(line.span(0, line.len()), CreditType::Byline, whole.rule.clone()));
        }
        if found.is_empty()
            && let Some(mark) = byline::labelled(&line, &stamps, label)
        {
            taken = Taken::Byline;
            found.push(mark);
        }
        Self { line, labels, stamps, taken, found }
    }

    /// Everything that is found in the line, in the order of precedence.
    fn credits(self, page: &Page) -> Vec<Finding> {
        let Self { line, labels, stamps, taken, mut found } = self;
        if taken != Taken::Furniture {
            let credited: Vec<Span> = found.iter().map(|mark| mark.span).collect();
            timestamp::find(&line, &stamps, page, &credited, &mut found);
            contributor::find(&line, &labels, &mut found);
            notice::find(&line, &labels, page, &mut found);
            image::find(&line, &labels, &mut found);
        }
        found
    }
}

impl Label {
    fn new(line: &Line<'_, '_>, hit: &Hit) -> Option<Self> {
        let Some(MarkType::Credit(credit_type)) = hit.entry.mark_type() else { return None };
        let span = line.document.span(hit.tokens);
        let (start, end) = (line.piece_at(span.start), line.piece_at(span.end));
        Some(Self { start, end, credit_type, rule: hit.entry.rule_id().into() })
    }
}

/// Which paragraphs furniture covers.
fn covered(document: &Document<'_>, furniture: &[Finding]) -> Vec<bool> {
    let mut covered = vec![false; document.paragraphs.len()];
    for mark in furniture {
        let at = document.paragraphs.partition_point(|p| p.span.end <= mark.span.start);
        if document.paragraphs.get(at).is_some_and(|p| mark.span.contains(p.span)) {
            covered[at] = true;
        }
    }
    covered
}

/// The credits of a document as they are found, line by line.
#[derive(Default)]
struct Credits {
    found: Vec<Finding>,
    /// The first with the same type and words.
    seen: HashMap<(MarkType, String), usize>,
}

impl Credits {
    /// Sorts what was found in a line, keeps what was found first where two overlap, and ties what says the same.
    fn add(&mut self, document: &Document<'_>, line: Vec<Finding>) {
        let mut kept: Vec<(usize, Finding)> = Vec::with_capacity(line.len());
        let mut order: Vec<(usize, Finding)> = line.into_iter().enumerate().collect();
        if order.len() > 1 {
            order.sort_by_cached_key(|(_, mark)| u64::from(mark.span.start));
        }
        for (rank, mark) in order {
            match kept.last_mut().filter(|(_, known)| known.span.overlaps(mark.span)) {
                Some(last) if rank < last.0 => *last = (rank, mark),
                Some(_) => {}
                None => kept.push((rank, mark)),
            }
        }
        for (_, mut mark) in kept {
            let mut words = fold::whole(mark.span.of(document.text));
            words.retain(char::is_alphanumeric);
            let first = *self.seen.entry((mark.mark_type, words)).or_insert(self.found.len());
            mark.duplicate_of = (first < self.found.len()).then(|| MarkId::at(first));
            self.found.push(mark);
        }
    }
}

fn finding(span: Span, credit_type: CreditType, rule: impl Into<Arc<str>>) -> Finding {
    Finding::found(span, MarkType::Credit(credit_type), 1.0, rule.into(), Fields::new())
}

fn field(mark: &mut Finding, key: &'static str, value: impl Into<Cow<'static, str>>) {
    mark.fields.insert(key.into(), FieldValue::One(value.into()));
}

fn names_field(mark: &mut Finding, names: Vec<String>) {
    if !names.is_empty() {
        mark.fields.insert("names".into(), FieldValue::Many(names));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::furniture::furniture;
    use crate::lexicon::Lookup;
    use proptest::prelude::*;

    pub(super) fn marks(text: &str) -> Vec<Finding> {
        let document = Document::new(text);
        let hits = Lookup::new(&document).hits();
        credits(&document, &hits, &furniture(&document, &hits, &[]))
    }

    /// The credits of a text: their types and what they cover.
    pub(super) fn found(text: &str) -> Vec<(&'static str, &str)> {
        marks(text).iter().map(|mark| (mark.mark_type.as_str(), mark.span.of(text))).collect()
    }

    /// A field of the first credit of a text, several values joined by `; `.
    pub(super) fn first_field(text: &str, key: &str) -> Option<String> {
        match marks(text).first()?.fields.get(key)? {
            FieldValue::One(value) => Some(value.to_string()),
            FieldValue::Many(values) => Some(values.join("; ")),
        }
    }

    #[test]
    fn the_head_of_an_article() {
        let text = "Ferry Runs Aground\n\nWritten by Mara Quill\n\nMar.26 - 2024 9:33 AM CET\n\n\
                    Photo: Ana Brill / Shutterstock.com\nPhoto: Ana Brill / Shutterstock.com\nThe ferry ran aground.";
        let marks = marks(text);
        let types: Vec<&str> = marks.iter().map(|mark| mark.mark_type.as_str()).collect();
        assert_eq!(types, ["byline", "timestamp", "image-credit", "image-credit"]);
        assert_eq!(marks[3].duplicate_of, Some(MarkId(3)));
        assert_eq!(marks[2].duplicate_of, None);
    }

    #[test]
    fn nothing_is_read_in_furniture() {
        assert_eq!(found("The ferry sank.\n\nRead more: By Mara Quill\n\nNobody drowned."), []);
    }

    proptest! {
        #[test]
        fn any_text_has_credits_in_order(text in "(By |Photo: |\\(|\\)|/|AP|Oslo|OSLO| — |, |\\. |\n|3 March 2024|é|[ -~]){0,40}") {
            let marks = marks(&text);
            prop_assert!(marks.iter().all(|m| text.is_char_boundary(m.span.start as usize) && text.is_char_boundary(m.span.end as usize)));
            prop_assert!(marks.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        }
    }
}

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

use self::byline::Taken;
use self::line::Line;
use self::page::Page;
use super::Finding;
use crate::lexicon::{Category, Hit};
use crate::taxonomy::{CreditType, FieldValue, MarkType};
use crate::text::{Document, Span, fold};

/// A phrase of the lists in a line.
#[derive(Clone, Debug)]
struct Label {
    start: usize,
    end: usize,
    credit_type: CreditType,
    rule: Cow<'static, str>,
}

/// All credits of a document, in the order of the text.
pub fn credits(document: &Document<'_>, hits: &[Hit], furniture: &[Finding]) -> Vec<Finding> {
    let page = Page::new(document);
    let lines: Vec<Line<'_, '_>> = (0..document.paragraphs.len()).map(|at| Line::new(document, at)).collect();
    let is_furniture = covered(document, furniture);
    let labels = labels(&lines, hits);
    let stamps: Vec<_> = lines
        .iter()
        .map(|line| if is_furniture[line.paragraph] { Vec::new() } else { timestamp::stamps(line) })
        .collect();
    let mut found: Vec<Vec<Finding>> = vec![Vec::new(); lines.len()];
    let free = |&covered: &bool| if covered { Taken::Furniture } else { Taken::Free };
    let mut taken: Vec<Taken> = is_furniture.iter().map(free).collect();
    for (at, line) in lines.iter().enumerate().filter(|&(at, _)| !is_furniture[at]) {
        found[at].extend(dateline::find(line, &page));
        let label = |piece: usize| {
            let known = labels[at].iter().find(|l| l.start == piece && l.credit_type == CreditType::Byline);
            known.filter(|l| line.is_any(l.end - 1, &["by", ":"])).map(|l| l.end)
        };
        let unsigned = labels[at].iter().find(|l| {
            let whole = l.credit_type == CreditType::Byline && l.start == 0 && l.end == line.len();
            whole && !line.is_any(l.end - 1, &["by", ":"])
        });
        if let Some(whole) = unsigned {
            taken[at] = Taken::Byline;
            found[at].push(finding(line.span(0, line.len()), CreditType::Byline, whole.rule.clone()));
        }
        if found[at].is_empty()
            && let Some(mark) = byline::labelled(line, &stamps[at], label)
        {
            taken[at] = Taken::Byline;
            found[at].push(mark);
        }
    }
    let mut bare = Vec::new();
    byline::find_bare(&lines, &stamps, &page, &taken, &mut bare);
    for (at, mark) in bare {
        found[at].push(mark);
    }
    for (at, line) in lines.iter().enumerate().filter(|&(at, _)| !is_furniture[at]) {
        let credited: Vec<Span> = found[at].iter().map(|mark| mark.span).collect();
        timestamp::find(line, &stamps[at], &page, &credited, &mut found[at]);
        contributor::find(line, &labels[at], &mut found[at]);
        notice::find(line, &labels[at], &page, &mut found[at]);
        image::find(line, &labels[at], &mut found[at]);
    }
    finish(document, found)
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

/// The phrases of the list of credits, line by line.
fn labels(lines: &[Line<'_, '_>], hits: &[Hit]) -> Vec<Vec<Label>> {
    let mut labels = vec![Vec::new(); lines.len()];
    for hit in hits.iter().filter(|hit| hit.entry.category() == Category::Credits) {
        let Some(MarkType::Credit(credit_type)) = hit.entry.mark_type() else { continue };
        let Some(first) = lines.first() else { break };
        let span = first.document.span(hit.tokens);
        let at = first.document.paragraph_of(hit.tokens.start as usize);
        let line = &lines[at];
        let rule = hit.entry.rule_id().into();
        labels[at].push(Label { start: line.piece_at(span.start), end: line.piece_at(span.end), credit_type, rule });
    }
    labels
}

/// Sorts what was found, keeps what was found first where two overlap, and ties what says the same.
fn finish(document: &Document<'_>, found: Vec<Vec<Finding>>) -> Vec<Finding> {
    let mut credits: Vec<Finding> = Vec::new();
    let mut seen: HashMap<(MarkType, String), usize> = HashMap::new();
    for line in found {
        let mut kept: Vec<(usize, Finding)> = Vec::with_capacity(line.len());
        let mut order: Vec<(usize, Finding)> = line.into_iter().enumerate().collect();
        order.sort_by_cached_key(|(_, mark)| u64::from(mark.span.start));
        for (rank, mark) in order {
            match kept.last_mut().filter(|(_, known)| known.span.overlaps(mark.span)) {
                Some(last) if rank < last.0 => *last = (rank, mark),
                Some(_) => {}
                None => kept.push((rank, mark)),
            }
        }
        for (_, mut mark) in kept {
            let words: String = fold::chars(mark.span.of(document.text)).filter(|c| c.is_alphanumeric()).collect();
            mark.duplicate_of = seen.get(&(mark.mark_type, words.clone())).copied();
            if mark.duplicate_of.is_none() {
                seen.insert((mark.mark_type, words), credits.len());
            }
            credits.push(mark);
        }
    }
    credits
}

fn finding(span: Span, credit_type: CreditType, rule: impl Into<Cow<'static, str>>) -> Finding {
    Finding {
        span,
        mark_type: MarkType::Credit(credit_type),
        confidence: 1.0,
        rule: rule.into(),
        fields: crate::taxonomy::Fields::new(),
        duplicate_of: None,
    }
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
        assert_eq!(marks[3].duplicate_of, Some(2));
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

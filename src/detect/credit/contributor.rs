//! Who else had a part in it: "(Reporting by Lena Orth; Editing by Rosa Lind)", "Sam Odell contributed to this report."
//!
//! The mark covers the whole note: the brackets, the line or the sentence. A name must stand where the note has one, so
//! "careful reporting by the team" is prose.

use super::line::Line;
use super::{Label, finding, name, names_field};
use crate::detect::Finding;
use crate::taxonomy::CreditType;
use crate::text::{Span, TokenKind};

/// The longest note, in pieces, and the longest line of those who reported from somewhere.
const LONGEST: usize = 120;
const SHORT: usize = 40;

/// The notes of a line. `labels` are the phrases of the lists that introduce one.
pub(super) fn find(line: &Line<'_, '_>, labels: &[Label], found: &mut Vec<Finding>) {
    let mut after = 0;
    for label in labels.iter().filter(|label| label.credit_type == CreditType::Contributor) {
        if label.start < after {
            continue;
        }
        if let Some((start, end)) = extent(line, label) {
            let mut mark = finding(line.span(start, end), CreditType::Contributor, "credit/contributor");
            names_field(&mut mark, names(line, start, end));
            found.push(mark);
            after = end;
        }
    }
}

fn extent(line: &Line<'_, '_>, label: &Label) -> Option<(usize, usize)> {
    let named = |at: usize| !name::run(line, at).is_empty() || line.kind(at) == Some(TokenKind::Handle);
    let mut first = label.start;
    while first > 0 && (line.is_dash(first - 1) || line.is_mark(first - 1, &['*', '+'])) {
        first -= 1;
    }
    // "Sam Odell contributed to this report.", "Lena Orth reported from Riga."
    let from = line.is(label.start, "reported");
    let verb = from || !line.is_any(label.end - 1, &["by", "from", ":"]);
    if verb {
        let (start, end) = sentence(line, label.start);
        let signed = || name::run(line, start).end == label.start && named(label.end) && line.len() <= SHORT;
        if from && !signed() {
            return None;
        }
        let ends = label.end >= end
            || !line.word(label.end).starts_with(char::is_alphabetic)
            || line.is_any(label.end, &["from", "in", "to"])
            || from;
        let named_before = || (start..label.start).any(|at| named(at) && !line.is(at, "the"));
        return (ends && end - start <= LONGEST && named_before()).then_some((start, end));
    }
    let behind = label.end + usize::from(line.is(label.end, ":"));
    let names_follow = named(behind) || line.is(behind, "the") && named(behind + 1);
    if !names_follow {
        return None;
    }
    if first > 0 && line.is_mark(first - 1, &['(', '[']) {
        let close = (label.end..(first + LONGEST).min(line.len())).find(|&at| line.is_mark(at, &[')', ']']));
        return Some((first - 1, close.map_or(line.len(), |at| at + 1)));
    }
    let opens = first == 0 || line.opens(first) || line.pieces[first].seam;
    let short = line.len() - first <= LONGEST;
    (opens && short)
        .then_some((first, if first == 0 { line.len() } else { sentence(line, label.start).1.max(label.end) }))
}

/// The pieces of the sentence in which a piece stands.
pub(super) fn sentence(line: &Line<'_, '_>, piece: usize) -> (usize, usize) {
    let token = line.document.tokens.partition_point(|t| t.span.end <= line.pieces[piece].span.start);
    let span: Span = line.document.span(line.document.sentences[line.document.sentence_of(token)].tokens);
    (line.piece_at(span.start), line.piece_at(span.end))
}

/// The names of people in a note.
fn names(line: &Line<'_, '_>, start: usize, end: usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = start;
    while at < end {
        let run = name::run(line, at);
        if name::is_person(line, &run)
            && !line.is_any(run.start, &["reporting", "editing", "writing", "additional", "with", "our"])
        {
            names.push(line.text(run.start, run.end).to_owned());
        }
        at = run.end.max(at + 1);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::tests::{first_field, found};

    #[test]
    fn notes_are_marked_whole() {
        for text in [
            "(Reporting by Lena Orth; Editing by Rosa Lind)",
            "Additional reporting by Sam Odell",
            "— With assistance by Lena Orth and Sam Odell",
            "Sam Odell contributed to this report.",
            "Lena Orth in Riga contributed reporting.",
            "Lena Orth reported from Riga.",
        ] {
            assert_eq!(found(text), [("contributor", text)]);
        }
        let names = first_field("(Reporting by Lena Orth; Editing by Rosa Lind)", "names").unwrap();
        assert_eq!(names, "Lena Orth; Rosa Lind");
    }

    #[test]
    fn a_note_may_follow_prose() {
        let text = "The ferry is back. (Reporting by Lena Orth; Editing by Rosa Lind)";
        assert_eq!(found(text), [("contributor", "(Reporting by Lena Orth; Editing by Rosa Lind)")]);
    }

    #[test]
    fn work_in_prose_is_no_note() {
        for text in [
            "Careful reporting by the team paid off.",
            "Lead contributed to this report of fumes.",
            "Data compiled by the bank.",
            "The editing by hand took days.",
            "Ms. Lund, who was ill, reported from Riga for years.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

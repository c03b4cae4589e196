//! Notes in fixed words: corrections, disclosures, syndication, source lines, translators, copyright, wire names.
//!
//! The words stand in `data/lexicon/credits.tsv`; here is what must hold around them, and how far the note reaches: the
//! words themselves, their sentence, or their line.

use std::ops::Range;

use super::contributor::sentence;
use super::line::Line;
use super::page::Page;
use super::vocabulary::Class;
use super::{Label, field, finding, name};
use crate::detect::Finding;
use crate::taxonomy::CreditType;
use crate::text::TokenKind;

/// The longest line, in pieces, that is a label and nothing else.
const LABEL_LINE: usize = 12;
/// The longest line, in pieces, that is one note.
const NOTE_LINE: usize = 160;

/// The notes of a line.
pub(super) fn find(line: &Line<'_, '_>, labels: &[Label], page: &Page, found: &mut Vec<Finding>) {
    let artificial = labels.iter().any(|l| l.credit_type == CreditType::DisclosureAi && !line.is(l.start, "reviewed"));
    for label in labels {
        let extent = match label.credit_type {
            CreditType::Correction => correction(line, label),
            CreditType::DisclosureAd => advertising(line, label),
            CreditType::DisclosureAffiliate => Some(label.start..label.end),
            CreditType::DisclosureAi => artificial_intelligence(line, label, artificial),
            CreditType::DisclosureConflict => conflict(line, label, page),
            CreditType::Syndication => syndication(line, label),
            CreditType::TranslationCredit => translation(line, label),
            CreditType::Copyright => copyright(line, label),
            CreditType::SourceLine => source_line(line, label, page),
            CreditType::Wire => wire(line, label),
            _ => None,
        };
        let Some(range) = extent.filter(|range| !range.is_empty()) else { continue };
        let mut mark = finding(line.span(range.start, range.end), label.credit_type, label.rule.clone());
        if label.credit_type == CreditType::Wire {
            field(&mut mark, "agency", agencies(line.text(range.start, range.end)).to_owned());
        }
        found.push(mark);
    }
}

/// Whether a label opens its line, perhaps behind a mark of a list or a bracket.
fn opens_line(line: &Line<'_, '_>, label: &Label) -> bool {
    (0..label.start).all(|at| line.kind(at) == Some(TokenKind::Punct))
}

fn whole(line: &Line<'_, '_>) -> Range<usize> {
    0..line.len()
}

fn in_sentence(line: &Line<'_, '_>, label: &Label) -> Range<usize> {
    let (start, end) = sentence(line, label.start);
    start..end.max(label.end)
}

fn opens_sentence(line: &Line<'_, '_>, label: &Label) -> bool {
    let start = sentence(line, label.start).0;
    (start..label.start).all(|at| line.kind(at) != Some(TokenKind::Word))
}

/// "Correction: …" is its whole paragraph; "This story has been updated …" a sentence.
fn correction(line: &Line<'_, '_>, label: &Label) -> Option<Range<usize>> {
    let colon = line.is(label.end - 1, ":");
    let capitals = line.text(label.start, label.end).chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    if colon || capitals {
        let follows = !line.word(label.end).chars().next().is_some_and(char::is_lowercase);
        return (opens_line(line, label) && follows && line.capital(label.start)).then(|| whole(line));
    }
    let mut note = in_sentence(line, label);
    // "An earlier version said …" goes on with the note.
    if line.is_any(note.end + 1, &["earlier", "previous"]) && line.is(note.end + 2, "version") {
        note.end = sentence(line, note.end + 1).1;
    }
    opens_sentence(line, label).then_some(note)
}

/// "Sponsored", "Paid Post" alone on a line, "Sponsored by Brill Foods".
fn advertising(line: &Line<'_, '_>, label: &Label) -> Option<Range<usize>> {
    let short = line.len() <= LABEL_LINE && !line.is_sentence();
    let follows = label.end == line.len()
        || !line.kind(label.end).is_some_and(|k| k == TokenKind::Word)
        || line.capital(label.end);
    (opens_line(line, label) && short && follows).then(|| whole(line))
}

/// A note says it of this text: it opens the sentence, or its subject is "this summary", "the audio".
fn artificial_intelligence(line: &Line<'_, '_>, label: &Label, artificial: bool) -> Option<Range<usize>> {
    const SUBJECT: usize = 8;
    let short = line.len() <= LABEL_LINE && !line.is_sentence();
    if line.is(label.start, "reviewed") {
        return (artificial || opens_sentence(line, label)).then_some(label.start..label.end);
    }
    if line.is_any(label.start, &["ai-generated"]) {
        return short.then_some(label.start..label.end);
    }
    let start = sentence(line, label.start).0;
    let about = label.start - start <= SUBJECT
        && line.is_any(start, &["this", "these", "some", "parts", "portions", "the"])
        && (start..label.start).any(|at| {
            line.is_any(
                at,
                &[
                    "article",
                    "audio",
                    "content",
                    "headline",
                    "image",
                    "images",
                    "key",
                    "page",
                    "report",
                    "story",
                    "summary",
                    "text",
                    "translation",
                    "transcript",
                    "version",
                    "video",
                    "illustration",
                    "photo",
                ],
            )
        })
        && (start..label.start).any(|at| line.is_any(at, &["was", "were", "is", "are", "been"]));
    (opens_sentence(line, label) || about).then_some(label.start..label.end)
}

/// "Disclosure: …" is its paragraph; a line about the author stands at the foot or by itself.
fn conflict(line: &Line<'_, '_>, label: &Label, page: &Page) -> Option<Range<usize>> {
    if line.is(label.end - 1, ":") {
        let follows = line.word(label.end).chars().next().is_some();
        return (opens_line(line, label)
            && follows
            && line.capital(label.start)
            && line.len() <= NOTE_LINE
            && !line.is(label.start, "the"))
        .then(|| whole(line));
    }
    if line.is(label.start, "is") {
        let site = label.start > 1
            && line.is_any(label.start - 2, &["this", "our"])
            && line.is_any(
                label.start - 1,
                &["site", "website", "newspaper", "magazine", "outlet", "publication", "channel"],
            );
        return site.then(|| in_sentence(line, label));
    }
    let edge =
        line.paragraph >= page.foot_start || line.paragraph < page.head_end && !page.is_prose(line.paragraph + 1);
    (opens_sentence(line, label) && (edge || line.is(label.end - 1, "expressed"))).then(|| in_sentence(line, label))
}

/// A sentence that opens with "This article …", or a line that opens with "Originally published by".
fn syndication(line: &Line<'_, '_>, label: &Label) -> Option<Range<usize>> {
    const SHORT: usize = 16;
    let named = |at: usize| {
        !name::run(line, at).is_empty() || matches!(line.kind(at), Some(TokenKind::Handle | TokenKind::Link))
    };
    if line.is(label.start, "in") {
        let made = (0..label.start)
            .any(|at| line.has(at, Class::Stamp) || line.is_any(at, &["produced", "republished", "reported"]));
        return (line.len() <= SHORT && named(label.end) && (made || label.start == 0)).then(|| whole(line));
    }
    if line.is_any(label.start, &["via", "h/t", "h"]) {
        let short = line.len() <= LABEL_LINE && !line.is_sentence();
        return (short && opens_line(line, label) && named(label.end)).then(|| whole(line));
    }
    // "(This story has not been edited by Coast Post staff and is published from a syndicated feed.)"
    if line.is_any(label.start, &["has", "published", "auto-generated"]) {
        let range = in_sentence(line, label);
        let text = |at: usize| line.is_any(at, &["story", "article", "report", "copy"]);
        let about = (range.start..label.start).any(|at| line.is(at, "this") && text(at + 1));
        return about.then_some(range);
    }
    if !opens_sentence(line, label) {
        return None;
    }
    let by = line.is_any(label.end - 1, &["by", "on", "in", "from"]);
    let follows =
        !by || named(label.end) || line.is(label.end, "the") || line.kind(label.end) == Some(TokenKind::QuoteMark);
    follows.then(|| in_sentence(line, label))
}

fn translation(line: &Line<'_, '_>, label: &Label) -> Option<Range<usize>> {
    let named = !name::run(line, label.end).is_empty();
    (opens_line(line, label) && named && line.len() <= LABEL_LINE + 8).then(|| whole(line))
}

/// "© 2024 Tideline Media", "Copyright 2024 The Coast Post. All rights reserved."
fn copyright(line: &Line<'_, '_>, label: &Label) -> Option<Range<usize>> {
    let dated = |at: usize| line.kind(at) == Some(TokenKind::Number) || line.is_any(at, &["©", "(", "c"]);
    if line.is(label.start, "copyright") && label.end == label.start + 1 {
        let owner = dated(label.end) || line.is(label.end, "by") || line.capital(label.end) && !line.is_sentence();
        if !owner || !opens_sentence(line, label) {
            return None;
        }
    }
    // "A ferry off Norla. © Ana Brill, AFP" is the credit of a picture.
    let owned = dated(label.end) || line.capital(label.end) && opens_line(line, label);
    if line.is(label.start, "©") && !owned {
        return None;
    }
    if line.word(label.end).starts_with(char::is_lowercase) && line.is(label.end - 1, "reserved") {
        return None;
    }
    let opens = sentence(line, label.start).0;
    if opens_line(line, label) && line.len() <= NOTE_LINE {
        return Some(whole(line));
    }
    Some(opens..line.len().min(in_sentence(line, label).end))
}

/// "Source: National Ice Survey": a label and names, no clause.
fn source_line(line: &Line<'_, '_>, label: &Label, page: &Page) -> Option<Range<usize>> {
    const LONGEST: usize = 30;
    let bracket = line.is(label.start, "(");
    if bracket {
        let close = (label.end..(label.end + LONGEST).min(line.len())).find(|&at| line.is(at, ")"))?;
        return Some(label.start..close + 1);
    }
    let named = line.capital(label.end)
        || line.kind(label.end) == Some(TokenKind::Link)
        || line.is(label.start, "data") && label.end < line.len() && !line.is_sentence();
    let clause = (label.end..line.len()).any(|at| {
        line.is_any(
            at,
            &[
                "to", "may", "will", "could", "would", "might", "has", "have", "had", "is", "are", "was", "were",
                "says", "said", "say", "'s", "’s", "not",
            ],
        )
    });
    let headline =
        Some(line.paragraph) == page.title && line.paragraph + 1 < line.document.paragraphs.len() && line.len() > 8;
    let colon = line.is(label.end - 1, ":");
    let shouted = !colon && line.word(label.start).chars().all(char::is_uppercase) && line.len() <= LABEL_LINE;
    (opens_line(line, label) && named && !clause && !headline && line.len() <= LONGEST && (colon || shouted))
        .then(|| whole(line))
}

/// The name of an agency alone on its line, or those of several in brackets, perhaps behind the initials of who used
/// them: "(AP, dpa)", "ab/cd (AP, dpa)".
fn wire(line: &Line<'_, '_>, label: &Label) -> Option<Range<usize>> {
    let start = usize::from(line.is_any(0, &["the", "-", "—", "–", "--", "("]));
    let end = line.len() - usize::from(line.is_mark(line.len() - 1, &[')', '.']));
    let written = line.capital(label.start) || line.is(label.start, "dpa");
    let alone = label.start <= start && label.end >= end;
    (written && (alone || is_list_of_agencies(line))).then(|| whole(line))
}

/// What stands in the brackets, if there are some.
fn agencies(words: &str) -> &str {
    let inside = words.split_once('(').map_or(words, |(_, inside)| inside);
    inside.trim_end_matches(')')
}

fn is_list_of_agencies(line: &Line<'_, '_>) -> bool {
    const LONGEST: usize = 20;
    const LONGEST_INITIALS: usize = 4;
    let last = line.len() - 1;
    let Some(open) = (0..last.min(LONGEST)).find(|&at| line.is(at, "(")) else { return false };
    let initials = |at: usize| {
        let word = line.word(at);
        line.is_mark(at, &['/', '-', '–', '—', ',']) || word.len() <= LONGEST_INITIALS && !line.capital(at)
    };
    let agency = |at: usize| {
        let between = line.kind(at) == Some(TokenKind::Punct) || line.is_any(at, &["and", "with"]);
        between || line.has(at, Class::Agency) || line.word(at).chars().all(char::is_uppercase)
    };
    line.len() <= LONGEST && line.is(last, ")") && (0..open).all(initials) && (open + 1..last).all(agency)
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;

    #[test]
    fn notes_that_are_their_line() {
        for (kind, text) in [
            ("correction", "Correction: An earlier version said 12; the toll was 10."),
            ("correction", "This story has been updated with a reply."),
            ("disclosure-ad", "Sponsored by Brill Foods"),
            ("disclosure-conflict", "Disclosure: the author holds shares."),
            ("syndication", "This article was originally published on Tideline."),
            ("translation-credit", "Translated by Rosa Lind"),
            ("copyright", "© 2024 Tideline Media"),
            ("copyright", "Copyright 2024 The Coast Post. All rights reserved."),
            ("source-line", "Source: National Ice Survey"),
            ("wire", "The Associated Press"),
            ("wire", "(AP, AFP, dpa)"),
            ("wire", "ab/cd (AFP, AP, Reuters)"),
        ] {
            assert_eq!(found(text), [(kind, text)]);
        }
    }

    #[test]
    fn notes_that_are_a_phrase() {
        let text = "We may earn a commission if you buy through this page.";
        assert_eq!(found(text), [("disclosure-affiliate", "We may earn a commission")]);
        let text = "This summary was generated with the help of AI and reviewed by an editor.";
        let phrases = [("disclosure-ai", "generated with the help of AI"), ("disclosure-ai", "reviewed by an editor")];
        assert_eq!(found(text), phrases);
    }

    #[test]
    fn the_same_words_in_prose_are_none() {
        for text in [
            "The correction: too late.",
            "An earlier version of the app crashed.",
            "The team, sponsored by a bank, won.",
            "Sources: two banks may merge",
            "The source: a leaky tap.",
            "Copyright law changed.",
            "The book, translated by him, sold.",
            "Art generated by artificial intelligence won.",
            "The book was reviewed by an editor.",
            "The Associated Press reported it.",
            "The dog is owned by Ana.",
            "The novel, originally published by a small press, sold.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

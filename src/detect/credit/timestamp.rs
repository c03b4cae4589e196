//! Times of publication: "Published: 3 March 2024, 14:05 GMT", "Mar.26 - 2024 9:33 AM CET", "5 hours ago".
//!
//! The mark covers the label and the moment as written. The ISO 8601 reading, with the zone where one is given, is a
//! field; `03/04/2024` has none, since nobody can say which number is the month. Spans of time before now are flagged.
//! Dates in prose are no times of publication: a stamp stands in a line of page matter.

use std::ops::Range;

use super::line::Line;
use super::moment::{self, Moment};
use super::page::Page;
use super::vocabulary::Class;
use super::{field, finding};
use crate::detect::Finding;
use crate::taxonomy::CreditType;
use crate::text::{Span, TokenKind};

/// A moment in a line, with its label.
#[derive(Clone, Debug)]
pub(super) struct Stamp {
    /// Its pieces, label included. Its last piece may belong to it only in part.
    pub(super) pieces: Range<usize>,
    pub(super) span: Span,
    pub(super) labelled: bool,
    pub(super) moment: Moment,
    says_ago: bool,
}

/// The longest line, in pieces, that is searched.
const LONGEST_LINE: usize = 60;

/// All moments of a line of page matter; of prose those before it and glued to it.
pub(super) fn stamps(line: &Line<'_, '_>, page: &Page) -> Vec<Stamp> {
    let mut stamps = Vec::new();
    if line.len() > LONGEST_LINE {
        return stamps;
    }
    let mut add = |at: usize| {
        let behind = stamps.last().map_or(0, |last: &Stamp| last.pieces.end);
        stamps.extend(if at < behind { None } else { stamp(line, at) });
    };
    if page.is_prose(line.paragraph) {
        line.openings().for_each(&mut add);
    } else {
        (0..line.len()).for_each(&mut add);
    }
    stamps
}

/// The stamp that starts at a piece.
fn stamp(line: &Line<'_, '_>, start: usize) -> Option<Stamp> {
    const BEGIN: &[Class] = &[Class::Beginning, Class::Digit, Class::Month, Class::Stamp, Class::Weekday];
    if !line.has_any(start, BEGIN) {
        return None;
    }
    let at = label(line, start);
    let labelled = at > start;
    let word = line.word(at);
    let can_begin = line.has_any(at, &[Class::Digit, Class::Month])
        || word.len() > 2 && line.has(at, Class::Weekday)
        || line.is_any(at, &["a", "an", "one", "two", "three", "just", "today", "yesterday"]);
    if !can_begin {
        return None;
    }
    let rest = line.rest(at);
    let moment = moment::parse(rest)?;
    // "Today" alone is a word of the headline.
    if line.is_any(at, &["today", "yesterday"]) && !(labelled || moment.has_time()) {
        return None;
    }
    let begin = line.pieces[at].span.start;
    let span = Span::new(line.pieces[start].span.start, begin + moment.len as u32);
    let end = line.piece_at(span.end).max(at + 1);
    Some(Stamp { pieces: start..end, span, labelled, moment, says_ago: moment.says_ago(rest) })
}

/// The piece behind a label that starts at a piece: "Published:", "Last updated", "Posted on". The piece itself where
/// none does.
fn label(line: &Line<'_, '_>, start: usize) -> usize {
    let mut at = start;
    // "Date published:", "Published date:", "Date:"
    let dated = line.is(at, "date") && (line.is(at + 1, ":") || line.has(at + 1, Class::Stamp));
    if dated || line.is_any(at, &["last", "first", "originally", "article", "story", "web"]) {
        at += 1;
    }
    if line.has(at, Class::Stamp) {
        at += 1;
    } else if !(dated && line.is(at, ":")) {
        return start;
    }
    if line.is_any(at, &["date", "time"]) {
        at += 1;
    }
    if line.is_any(at, &["on", "at"]) {
        at += 1;
    }
    while line.is_mark(at, &[':', '-']) {
        at += 1;
    }
    at
}

/// The times of publication of a line. `credited` is the part of the line that bylines take.
pub(super) fn find(line: &Line<'_, '_>, stamps: &[Stamp], page: &Page, credited: &[Span], found: &mut Vec<Finding>) {
    if stamps.is_empty() {
        return;
    }
    let rest = Rest::new(line, stamps, credited);
    let mut previous: Option<Stamp> = None;
    for stamp in stamps {
        // "3 March 2024, 14:05 - Updated 15:10": the second has no day of its own.
        if let Some(before) = previous.as_ref().filter(|before| completes(line, before, stamp))
            && let Some(mark) = found.last_mut().filter(|mark| mark.span == before.span)
        {
            mark.span.end = stamp.span.end;
            previous = Some(Stamp { span: mark.span, ..stamp.clone() });
            continue;
        }
        previous = Some(stamp.clone());
        if credited.iter().any(|span| span.overlaps(stamp.span))
            || !counts(line, stamp, page, &rest, !credited.is_empty())
        {
            continue;
        }
        let rule = if stamp.labelled { "credit/timestamp/labelled" } else { "credit/timestamp/line" };
        let mut mark = finding(stamp.span, CreditType::Timestamp, rule);
        if let Some(iso) = stamp.moment.iso() {
            field(&mut mark, "iso", iso);
        }
        if stamp.moment.relative {
            field(&mut mark, "relative", "true");
        }
        found.push(mark);
    }
}

/// Whether a stamp without a year says when the article of the stamp before it was changed.
fn completes(line: &Line<'_, '_>, before: &Stamp, stamp: &Stamp) -> bool {
    let between = before.pieces.end..stamp.pieces.start;
    let dated = before.moment.has_date() && !stamp.moment.has_year() && !stamp.moment.relative && stamp.labelled;
    dated && between.len() <= 2 && between.clone().all(|at| line.is_mark(at, &['-', '–', '—', '•', '·', ';', '(', ',']))
}

fn counts(line: &Line<'_, '_>, stamp: &Stamp, page: &Page, rest: &Rest, byline: bool) -> bool {
    const FEW_WORDS: usize = 8;
    let moment = &stamp.moment;
    let head = line.paragraph < page.head_end;
    let edge = head || line.paragraph >= page.foot_start;
    let open = opens_field(line, stamp.pieces.start);
    if stamp.labelled {
        let glued = line.pieces.get(stamp.pieces.end).is_some_and(|next| next.seam);
        return open
            && (glued && moment.has_year() || rest.small_words <= 5 && !(line.is_sentence() && rest.small_words > 1));
    }
    if rest.words == 0 {
        let dated = moment.has_year() || moment.has_date() && moment.has_time();
        return if moment.relative { head && (stamp.says_ago || byline) } else { dated && (edge || moment.has_time()) };
    }
    let full = moment.has_year() || moment.has_date() && moment.has_time() || stamp.says_ago;
    let beside_name = head && moment.relative && byline;
    (full && edge || beside_name)
        && rest.small_words == 0
        && rest.words <= FEW_WORDS
        && !rest.social
        && !line.is_sentence()
        && (open || byline || head)
}

/// What stands between the fields of a line.
const SEPARATORS: &[char] = &['|', '•', '·', ';', '/', '-', '–', '—', '(', ')', ',', ':', '*'];

/// Whether a piece starts its line or stands behind a separator or a seam.
fn opens_field(line: &Line<'_, '_>, piece: usize) -> bool {
    piece == 0
        || line.pieces[piece].seam
        || line.is_mark(piece - 1, SEPARATORS)
        || line.kind(piece - 1) == Some(TokenKind::Number)
        || line.is_any(piece - 1, &["am", "pm", "et", "gmt", "utc"])
        || line.kind(piece - 1) == Some(TokenKind::Word) && line.capital(piece - 1)
}

/// What a line holds beside stamps and bylines.
struct Rest {
    words: usize,
    small_words: usize,
    /// "(@maraquill)": the line ends a post of somebody else.
    social: bool,
}

impl Rest {
    fn new(line: &Line<'_, '_>, stamps: &[Stamp], credited: &[Span]) -> Self {
        let mut rest = Self { words: 0, small_words: 0, social: false };
        for (i, piece) in line.pieces.iter().enumerate() {
            rest.social |= piece.kind == TokenKind::Handle && i > 0 && line.is(i - 1, "(");
            let taken = stamps.iter().any(|s| s.pieces.contains(&i)) || credited.iter().any(|s| s.overlaps(piece.span));
            let word = line.word(i);
            let meta =
                ["by", "on", "at", "and", "in", "min", "mins", "minute", "minutes", "read", "for", "follow", "source"];
            if taken || piece.kind != TokenKind::Word || line.is_any(i, &meta) || word.chars().count() < 2 {
                continue;
            }
            rest.words += 1;
            rest.small_words += usize::from(!piece.capital);
        }
        rest
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{first_field, found};

    #[test]
    fn lines_of_dates() {
        for text in [
            "Mar.26 - 2024 9:33 AM CET",
            "3 March 2024, 14:05 GMT",
            "Published: 22:04, 22 Apr 2024",
            "Last updated 15 hours ago",
            "2024-03-03T14:05+01:00",
            "Published 3 March 2024, 14:05 - Updated 15:10",
            "Publish Date: Mar 4 2024 2:05PM",
            "Date: 4 March 2024",
            "Web Posted: 03/04/1996 12:00 AM CST",
            "Yesterday at 14:05",
        ] {
            assert_eq!(found(text), [("timestamp", text)]);
        }
        assert_eq!(first_field("Mar.26 - 2024 9:33 AM CET", "iso").unwrap(), "2024-03-26T09:33+01:00");
        assert_eq!(first_field("5 hours ago", "relative").unwrap(), "true");
    }

    #[test]
    fn two_stamps_of_a_line_are_two_marks() {
        let text = "Published: 03/04/2024 | Updated 5 hours ago";
        assert_eq!(found(text), [("timestamp", "Published: 03/04/2024"), ("timestamp", "Updated 5 hours ago")]);
        assert_eq!(first_field(text, "iso"), None);
    }

    #[test]
    fn dates_in_prose_are_none() {
        for text in [
            "On 3 March 2024 he left.",
            "Guards were posted 3 May.",
            "He left 5 hours ago.",
            "3/4 of the cake",
            "The list was published: two pages.",
            "— Coast Post (@coastpost) March 3, 2024",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

//! Where a report was written: "OSLO, March 3 (Reuters) -", "MEXICO CITY (AP) —", "BERGEN, Norway —".
//!
//! A dateline opens a paragraph of prose. It is a place, perhaps its region, a date, an agency in brackets, and a dash;
//! the place stands in capitals unless a date or an agency makes clear what it is. The mark covers the dash.

use std::ops::Range;

use super::line::Line;
use super::moment;
use super::page::Page;
use super::vocabulary::Class;
use super::{field, finding, name};
use crate::detect::Finding;
use crate::taxonomy::CreditType;
use crate::text::{Shape, TokenKind};

/// The longest dateline, in pieces.
const LONGEST: usize = 24;
/// The longest place, in pieces, that counts without a date or an agency where a colon ends it.
const LONGEST_PLAIN_PLACE: usize = 3;

/// The parts of a dateline, in pieces.
#[derive(Debug, Default)]
struct Parts {
    place: Range<usize>,
    region: Option<Range<usize>>,
    date: Option<Range<usize>>,
    agency: Option<Range<usize>>,
    dash: bool,
    /// In place of the dash, as papers of South Asia have it.
    colon: bool,
    end: usize,
}

/// The dateline of a line, if it opens with one.
pub(super) fn find(line: &Line<'_, '_>, page: &Page) -> Option<Finding> {
    let start = (0..line.len()).find(|&at| !line.is_mark(at, &["*", "•"]))?;
    let parts = parts(line, start)?;
    if parts.end == start || !counts(line, &parts, page) {
        return None;
    }
    let mut mark = finding(line.span(start, parts.end), CreditType::Dateline, "credit/dateline");
    if !parts.place.is_empty() {
        let last = parts.region.as_ref().map_or(parts.place.end, |region| region.end);
        field(&mut mark, "place", line.text(parts.place.start, last).to_owned());
    }
    if let Some(agency) = parts.agency {
        field(&mut mark, "agency", line.text(agency.start, agency.end).to_owned());
    }
    if let Some(iso) = parts.date.and_then(|date| moment::parse(line.text(date.start, date.end))).and_then(|m| m.iso())
    {
        field(&mut mark, "iso", iso);
    }
    Some(mark)
}

fn parts(line: &Line<'_, '_>, start: usize) -> Option<Parts> {
    let place = place(line, start);
    let mut at = place.end;
    let mut parts = Parts { place, ..Parts::default() };
    while at < line.len().min(start + LONGEST) {
        if line.is(at, "(") && parts.agency.is_none() {
            let agency = brackets(line, at)?;
            at = agency.end + 1;
            parts.agency = Some(agency);
        } else if line.is_mark(at, &[",", "/"]) && !parts.place.is_empty() {
            at += 1;
        } else if let Some(end) = date_end(line, at) {
            parts.date = Some(at..end);
            at = end;
        } else if parts.region.is_none() && parts.date.is_none() && at > start && line.is(at - 1, ",") {
            let region = region(line, at);
            if region.is_empty() {
                break;
            }
            at = region.end;
            parts.region = Some(region);
        } else {
            break;
        }
    }
    let spaced = |piece: usize| line.pieces.get(piece).is_some_and(|p| p.spaced);
    parts.dash = line.is_mark(at, &["-", "--", "---", "–", "—", "―"]) && (spaced(at) || spaced(at + 1));
    parts.colon = line.is(at, ":") && spaced(at + 1);
    parts.end = at + usize::from(parts.dash || parts.colon);
    Some(parts)
}

/// What stands between the brackets that open at a piece, if it can be an agency.
fn brackets(line: &Line<'_, '_>, open: usize) -> Option<Range<usize>> {
    const LONGEST_AGENCY: usize = 8;
    let close = (open + 1..(open + LONGEST_AGENCY).min(line.len())).find(|&at| line.is(at, ")"))?;
    let is_part = |at: usize| {
        let word = line.word(at);
        line.kind(at) != Some(TokenKind::Word)
            || word.chars().any(char::is_uppercase)
            || line.has_any(at, &[Class::Agency, Class::Outlet])
            || line.is_any(at, &["and", "the", "via"])
    };
    let inside = open + 1..close;
    let words = inside.clone().any(|at| line.kind(at) == Some(TokenKind::Word));
    (words && inside.clone().all(is_part)).then_some(inside)
}

fn counts(line: &Line<'_, '_>, parts: &Parts, page: &Page) -> bool {
    let Parts { place, dash, colon, end, .. } = parts;
    let capitals = place.clone().all(|at| is_capitals(line, at));
    let listed = parts.agency.as_ref().is_some_and(|run| name::is_agency(line, run) || name::is_outlet(line, run));
    if place.is_empty() {
        return listed && *dash;
    }
    let barred = |at: usize| line.has_any(at, &[Class::NoPlace, Class::Stamp]);
    if place.clone().any(barred) && !listed {
        return false;
    }
    let dated = parts.date.is_some();
    if let Some(agency) = &parts.agency {
        let known = listed || agency.clone().all(|at| is_capitals(line, at));
        let glued = line.pieces.get(*end).is_some_and(|next| next.seam || !next.spaced);
        return known && (*dash || glued || dated) || *dash && (capitals || dated);
    }
    let prose = line.len() > end + 2 && line.is_sentence() && !line.word(*end).starts_with(char::is_lowercase);
    let prose = prose && line.paragraph < page.head_end;
    let bare = capitals && (parts.region.is_some() || prose);
    // "NEW DELHI: The court opened on Monday." In a transcript other lines have a label, too.
    let alone = || bare && !other_labels(line) && place.len() <= LONGEST_PLAIN_PLACE;
    *dash && (dated || bare || parts.region.is_some() && prose) || *colon && (dated && capitals || alone())
}

/// Whether another line opens with words in capitals and a colon.
fn other_labels(line: &Line<'_, '_>) -> bool {
    const LONGEST_LABEL: usize = 5;
    let document = line.document;
    document.paragraphs.iter().enumerate().filter(|&(at, _)| at != line.paragraph).any(|(_, paragraph)| {
        let mut tokens = document.tokens[paragraph.tokens.indices()].iter().take(LONGEST_LABEL);
        tokens.find(|token| !token.shape.has(Shape::ALL_CAPS)).is_some_and(|token| token.span.of(document.text) == ":")
    })
}

/// The place at the start of a line.
fn place(line: &Line<'_, '_>, start: usize) -> Range<usize> {
    const LONGEST_PLACE: usize = 7;
    let mut end = start;
    while end < line.len() && end < start + LONGEST_PLACE {
        let small =
            end > start && (line.has(end, Class::Particle) || line.is_any(end, &["of", "the", "on", "upon", "and"]));
        let joined = end > start && line.is_mark(end, &[".", "/", "'", "’", "}"]) && line.adjoins(end);
        let word_like = line.kind(end) == Some(TokenKind::Word) && (line.capital(end) || small);
        if !(word_like || joined) || line.has(end, Class::Month) && date_end(line, end).is_some() {
            break;
        }
        end += 1;
    }
    start..end
}

fn region(line: &Line<'_, '_>, start: usize) -> Range<usize> {
    const LONGEST_REGION: usize = 5;
    let mut end = start;
    while end < start + LONGEST_REGION
        && (line.capital(end) && date_end(line, end).is_none()
            || end > start && line.is(end, ".") && line.adjoins(end)
            || end > start && line.is(end, "of"))
    {
        end += 1;
    }
    start..end
}

/// The piece behind the date that starts at a piece, if one does.
fn date_end(line: &Line<'_, '_>, start: usize) -> Option<usize> {
    if !(line.has_any(start, &[Class::Month, Class::Weekday]) || line.kind(start) == Some(TokenKind::Number)) {
        return None;
    }
    let moment = moment::parse(line.rest(start)).filter(moment::Moment::has_date)?;
    let end = line.pieces[start].span.start + moment.len as u32;
    Some(line.piece_at(end))
}

fn is_capitals(line: &Line<'_, '_>, at: usize) -> bool {
    const SHORTEST: usize = 2;
    let word = line.word(at);
    line.kind(at) != Some(TokenKind::Word)
        || word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase) && word.len() >= SHORTEST
        || line.has(at, Class::Particle)
        || line.is_any(at, &["of", "the", "on", "upon", "and"])
}

#[cfg(test)]
mod tests {
    use super::super::tests::{first_field, found};

    fn dateline(text: &str) -> Option<&str> {
        found(text).into_iter().find(|(kind, _)| *kind == "dateline").map(|(_, words)| words)
    }

    #[test]
    fn old_and_new_styles() {
        for (expected, rest) in [
            ("OSLO, March 3 (Reuters) -", " Ferries stopped, police said."),
            ("NEW NORLA (AP) —", " Ferries stopped."),
            ("Oslo (AFP) –", " Ferries stopped."),
            ("NORLA, Feb 26 -", " Ferries stopped."),
            ("ST. ORTH, Wash., Sept. 3 (UPI) —", " Ferries stopped."),
            ("BERGEN, Norway —", " Ferries stopped."),
            ("Oslo, Norway —", " Ferries stopped on Monday, and so did buses."),
            ("NORLA --", " Ferries stopped on Monday, and so did buses."),
            ("(Kyodo) —", " A quake struck."),
            ("NEW NORLA:", " The court opened on Monday, and so did the bank."),
            ("New Norla, Feb 26 (PTI):", " The court opened on Monday."),
        ] {
            assert_eq!(dateline(&format!("{expected}{rest}")), Some(expected));
        }
    }

    #[test]
    fn its_parts_are_fields() {
        let text = "BERGEN, Norway, March 3, 2024 (Reuters) - Ferries stopped.";
        assert_eq!(first_field(text, "place").unwrap(), "BERGEN, Norway");
        assert_eq!(first_field(text, "agency").unwrap(), "Reuters");
        assert_eq!(first_field(text, "iso").unwrap(), "2024-03-03");
    }

    #[test]
    fn a_dash_behind_capitals_is_not_enough() {
        for text in [
            "NO — he said.",
            "ORTH: We knew of it.\n\nLUND: Nobody told the crew.",
            "NOTE: Bring tea to the ferry.",
            "WATCH — The bridge falls at noon.",
            "Oslo, March 3, was cold.",
            "Oslo (pop. 700,000) grew.",
            "(sic) — he meant no.",
            "The OSLO (draft) — ignore.",
        ] {
            assert_eq!(dateline(text), None, "{text}");
        }
    }
}

//! Where a report was written: "OSLO, March 3 (Reuters) -", "MEXICO CITY (AP) —", "BERGEN, Norway —", "NORLA, March 3.
//! /TASS/.", "London CNN —".
//!
//! A dateline opens a paragraph of prose. It is a place, perhaps its region, a date, an agency, and a dash or what an
//! agency has in its place; the place stands in capitals unless a date or an agency makes clear what it is. The mark
//! covers the dash.

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
    /// How it ends.
    close: Close,
    end: usize,
}

/// What divides a dateline from the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Close {
    #[default]
    Nothing,
    Dash,
    /// As papers of South Asia have it.
    Colon,
    /// As agencies of eastern Europe have it: "NORLA, March 3.".
    Stop,
    /// The slashes around an agency, perhaps with a dash or stop behind them.
    Slashes,
}

/// The dateline of a line, if it opens with one.
pub(super) fn find(line: &Line<'_, '_>, page: &Page) -> Option<Finding> {
    let start = (0..line.len()).find(|&at| !line.is_mark(at, &['*', '•']))?;
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
    let mut parts = Parts { place: place(line, start), ..Parts::default() };
    let mut at = parts.place.end;
    while at < line.len().min(start + LONGEST) {
        if line.is(at, "(") {
            let inside = brackets(line, at)?;
            at = inside.end + 1;
            let known =
                if date_end(line, inside.start) == Some(inside.end) { &mut parts.date } else { &mut parts.agency };
            if known.is_some() {
                break;
            }
            *known = Some(inside);
        } else if let Some(inside) = slashes(line, at + usize::from(line.is(at, "."))) {
            at = inside.end + 1;
            // "BONN /Germany/, February 16. /TASS/."
            if line.is(at, ",") && parts.region.is_none() && parts.date.is_none() {
                parts.region = Some(inside);
                continue;
            }
            parts.agency = Some(inside);
            parts.close = Close::Slashes;
            break;
        } else if line.is_mark(at, &[',', '/']) && at > start {
            at += 1;
        } else if let Some(end) = date_end(line, at) {
            parts.date = Some(at..end);
            at = end;
        } else if parts.place.is_empty() && parts.date.is_some() && line.is(at - 1, ",") {
            // "3 March 2024, Norla -"
            parts.place = place(line, at);
            if parts.place.is_empty() {
                break;
            }
            at = parts.place.end;
        } else if parts.region.is_none() && parts.date.is_none() && at > start && line.is(at - 1, ",") {
            let region = region(line, at);
            if region.is_empty() {
                break;
            }
            at = region.end;
            parts.region = Some(region);
        } else if line.is_dash(at) && line.is(at + 1, "(") && parts.agency.is_none() {
            // "NORLA, Texas--(BUSINESS WIRE)--"
            let inside = brackets(line, at + 1).filter(|inside| line.is_dash(inside.end + 1));
            let Some(inside) = inside else { break };
            at = inside.end + 1;
            parts.agency = Some(inside);
        } else {
            break;
        }
    }
    if line.is_dash(at) {
        parts.bare_agency(line);
    }
    let spaced = |piece: usize| line.pieces.get(piece).is_some_and(|p| p.spaced);
    if line.is_dash(at) && (spaced(at) || spaced(at + 1) || parts.agency.is_some()) {
        parts.close = Close::Dash;
        at += 1;
    } else if line.is(at, ":") && spaced(at + 1) {
        parts.close = Close::Colon;
        at += 1;
    } else if line.is(at, ".") && (spaced(at + 1) || at + 1 == line.len()) {
        if parts.close == Close::Nothing {
            parts.close = Close::Stop;
        }
        at += 1;
    }
    parts.end = at;
    Some(parts)
}

impl Parts {
    /// Takes an agency that stands without brackets behind the place: "London CNN —", "Sydney, AAP –".
    fn bare_agency(&mut self, line: &Line<'_, '_>) {
        if self.agency.is_some() {
            return;
        }
        let named = |at: usize| {
            line.has(at, Class::Agency) || line.has(at, Class::Outlet) && line.word(at).chars().all(char::is_uppercase)
        };
        let last = self.region.as_ref().unwrap_or(&self.place);
        let Some(first) = last.clone().find(|&at| named(at) && at > self.place.start) else { return };
        // "London CNN Business —": what follows belongs to the agency.
        if !is_capitals(line, first) {
            return;
        }
        self.agency = Some(first..last.end);
        if first == last.start {
            self.region = None;
        } else {
            let end = first - usize::from(line.is(first - 1, "."));
            match &mut self.region {
                Some(region) => region.end = end,
                None => self.place.end = end,
            }
        }
    }
}

/// What stands between two slashes, of which the first is at a piece: "/TASS/".
fn slashes(line: &Line<'_, '_>, open: usize) -> Option<Range<usize>> {
    const LONGEST_AGENCY: usize = 4;
    if !line.is(open, "/") {
        return None;
    }
    let close = (open + 1..(open + 2 + LONGEST_AGENCY).min(line.len())).find(|&at| line.is(at, "/"))?;
    let inside = open + 1..close;
    let word = |at: usize| line.kind(at) == Some(TokenKind::Word) && line.capital(at);
    (!inside.is_empty() && inside.clone().all(word)).then_some(inside)
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
    // As nearly every paragraph begins: with a capitalised word or two, and nothing behind them.
    if parts.close == Close::Nothing && parts.agency.is_none() {
        return false;
    }
    let Parts { place, end, .. } = parts;
    let (dash, colon) = (parts.close == Close::Dash, parts.close == Close::Colon);
    let capitals = place.clone().all(|at| is_capitals(line, at));
    let listed = parts.agency.as_ref().is_some_and(|run| name::is_agency(line, run) || name::is_outlet(line, run));
    if place.is_empty() {
        return listed && dash;
    }
    let barred = |at: usize| line.has_any(at, &[Class::NoPlace, Class::Stamp, Class::Agency]);
    let small = |at: usize| line.is_any(at, SMALL);
    if place.clone().any(barred) && !listed || place.clone().all(small) {
        return false;
    }
    let dated = parts.date.is_some();
    let opens_prose = line.len() > end + 2 && line.is_sentence() && !line.word(*end).starts_with(char::is_lowercase);
    if let Some(agency) = &parts.agency {
        let known = listed || agency.clone().all(|at| is_capitals(line, at));
        let glued = line.pieces.get(*end).is_some_and(|next| next.seam || !next.spaced);
        // "London (CNN) A court ruled"
        let plain = parts.close == Close::Nothing && listed && opens_prose && page.is_prose(line.paragraph);
        let slashed = parts.close == Close::Slashes && (dated || capitals);
        return known && (dash || glued || dated || plain) || slashed || dash && (capitals || dated);
    }
    let prose = opens_prose && line.paragraph < page.head_end;
    let bare = capitals && (parts.region.is_some() || prose);
    // "NEW DELHI: The court opened on Monday." In a transcript other lines have a label, too; in an interview who asks.
    let speaks = || line.is(line.len() - 1, "?") || place.clone().any(|at| line.has(at, Class::Outlet));
    let alone = || bare && !speaks() && !other_labels(line) && place.len() <= LONGEST_PLAIN_PLACE;
    dash && (dated || bare || parts.region.is_some() && prose)
        || colon && (dated && (capitals || prose) || alone())
        || parts.close == Close::Stop && dated && capitals && prose
}

/// Small words of the names of places.
const SMALL: &[&str] = &["of", "the", "on", "upon", "and"];

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
        let small = end > start && (line.has(end, Class::Particle) || line.is_any(end, SMALL));
        let joined = end > start && line.is_mark(end, &['.', '/', '\'', '’', '}']) && line.adjoins(end);
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
        || line.is_any(at, SMALL)
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
            ("New Norla, Feb 26:", " The court opened on Monday, and so did the bank."),
            ("New Norla, Feb 26 (PTI):", " The court opened on Monday."),
            ("NORLA, March 29. /TASS/.", " The court opened on Monday."),
            ("NORLA, March 29 /TASS/.", " The court opened on Monday."),
            ("ORTH (Coast), March 29. /TASS/.", " The court opened on Monday."),
            ("ORTH /Coast/, March 29. /TASS/.", ""),
            ("NORLA, Mass., Feb. 8, 2017 /PRNewswire/ --", " Brill Foods opened a plant."),
            ("NORLA, Texas--(BUSINESS WIRE)--", "Brill Foods opened a plant."),
            ("NORLA, Eastland, March 3.", " The court opened on Monday, and so did the bank."),
            ("3 March 2024, Norla -", " The court opened on Monday."),
            ("NORLA (3 March 2024) –", " The court opened on Monday."),
            ("Norla CNN —", " The court opened on Monday."),
            ("Norla (CNN)", " The court opened on Monday, and so did the bank, and it rained on all of it."),
            ("Norla, AAP –", " The court opened on Monday."),
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
        let text = "NORLA (3 March 2024) – The court opened on Monday.";
        assert_eq!(first_field(text, "iso").unwrap(), "2024-03-03");
        for text in ["Norla CNN — The court opened.", "NORLA, March 3. /CNN/. It rained.", "Norla, CNN – It rained."]
        {
            assert_eq!(first_field(text, "agency").unwrap(), "CNN", "{text}");
            assert_eq!(first_field(text, "place").unwrap().to_lowercase(), "norla", "{text}");
        }
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
            "The- council met on Monday, and so did the bank.",
            "CNN: A clear majority voted to leave. What do you make of it?",
            "AP EXPLAINS: What the council did on Monday, and why it did so.",
            "NORLA TODAY's tally does not hold the bank.",
            "PROFILE: Jo Lund, a thorn in the side of the council.",
        ] {
            assert_eq!(dateline(text), None, "{text}");
        }
    }
}

//! Who wrote it: "By Mara Quill and Theo Bex", "Words: Ines Varga", "Mara Quill, Health Correspondent".
//!
//! A byline is a label and names, or names alone where the page's head makes clear what they are: beside the time of
//! publication, before a role, or between headline and article. The mark covers label, names, and the outlet, role or
//! place that belongs to them; the fields tell them apart.
//!
//! # Limits
//!
//! Names are told by their shape, so a title of two capitalised words between headline and article reads like a name.
//! One word alone is a name only where a label stands before it.

use std::ops::Range;

use super::ReadLine;
use super::line::Line;
use super::page::Page;
use super::timestamp::Stamp;
use super::vocabulary::Class;
use super::{field, finding, name, names_field};
use crate::detect::Finding;
use crate::taxonomy::CreditType;
use crate::text::TokenKind;

/// The longest line, in pieces, that can hold a byline.
const LONGEST_LINE: usize = 48;

/// Authors and what stands with them.
#[derive(Clone, Debug, Default)]
pub(super) struct Authors {
    end: usize,
    names: Vec<Range<usize>>,
    persons: usize,
    outlet: Option<Range<usize>>,
    role: Option<Range<usize>>,
    place: Option<Range<usize>>,
}

/// The byline with a label in a line. `label` gives the piece behind a label of the lists that starts at a piece.
pub(super) fn labelled(
    line: &Line<'_, '_>,
    stamps: &[Stamp],
    label: impl Fn(usize) -> Option<usize>,
) -> Option<Finding> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    for start in line.openings().chain(stamps.iter().map(|stamp| stamp.pieces.end)) {
        if start >= line.len() || !opens_field(line, stamps, start) {
            continue;
        }
        let by = line.has(start, Class::By);
        let Some(mut at) = label(start).or(by.then_some(start + 1)) else { continue };
        while line.is_any(at, &[":", "by"]) {
            at += 1;
        }
        if let Some(unnamed) = unnamed(line, at) {
            return Some(byline(line, start, &unnamed, "credit/byline/labelled"));
        }
        let authors = authors(line, at)?;
        let sure = authors.persons > 0
            || authors.outlet.is_some()
            || authors.names.iter().any(|run| name::is_outlet(line, run));
        let alone = authors.end >= line.len();
        if !(sure || alone && !by) || !ends_well(line, stamps, authors.end) {
            return None;
        }
        return Some(byline(line, start, &authors, "credit/byline/labelled"));
    }
    None
}

/// Authors without a name, who take the rest of the line: "our Nairobi correspondent", "Reuters Staff", "Staff Reporter".
fn unnamed(line: &Line<'_, '_>, start: usize) -> Option<Authors> {
    const LONGEST: usize = 6;
    let first = start + usize::from(line.is_any(start, &["a", "an", "our", "the"]));
    let (end, last) = (line.len(), line.len().checked_sub(1)?);
    let word =
        |at: usize| line.kind(at) == Some(TokenKind::Word) && (line.capital(at) || line.has(at, Class::RoleModifier));
    let fits = first < end && end - start <= LONGEST && line.has(last, Class::Role) && (first..last).all(word);
    // A name before the role is an author: "Mara Quill Reporter".
    let known = first > start || role(line, first) == end;
    (fits && known).then(|| Authors { end, role: Some(first..end), ..Authors::default() })
}

/// The desk of an outlet that stands for its authors and takes the rest of the line: "Web Desk", "Coast News Service".
fn desk(line: &Line<'_, '_>, start: usize) -> Option<Authors> {
    const LONGEST: usize = 5;
    let (end, last) = (line.len(), line.len().checked_sub(1)?);
    let served = line.is(last, "service") && last > start && line.is_any(last - 1, &["news", "wire", "press"]);
    let word = |at: usize| line.kind(at) == Some(TokenKind::Word) && line.capital(at);
    let fits = (2..=LONGEST).contains(&(end - start.min(end))) && (start..end).all(word);
    let known = line.has(last, Class::Desk) || served;
    (fits && known).then(|| Authors { end, outlet: Some(start..end), ..Authors::default() })
}

/// Whether a line is nothing but the label of a byline, whose names stand in the next.
pub(super) fn is_label_alone(line: &Line<'_, '_>) -> bool {
    line.len() == 1 && line.is(0, "by")
        || line.is_any(0, &["author", "authors"]) && line.len() <= 6 && line.is(line.len() - 1, ":")
}

/// The names that open a line without a label, if they are all of it or stand beside a stamp, a role or an address.
pub(super) fn bare(line: &Line<'_, '_>, stamps: &[Stamp], evidence: Evidence) -> Option<Finding> {
    const LONGEST: usize = 24;
    if line.len() > LONGEST || line.is_sentence() && evidence == Evidence::Position {
        return None;
    }
    let mut start = 0;
    if let Some(stamp) = stamps.first().filter(|s| s.pieces.start == 0) {
        start = stamp.pieces.end;
        // "2 Months In, the Mayor Is Tired"
        if line.is_any(start, &["in", "on", "later", "after", "before"]) {
            return None;
        }
        while start < line.len() && line.kind(start) == Some(TokenKind::Punct) {
            start += 1;
        }
    }
    // "Our Correspondent", "News Desk", "Coast News Service"
    if evidence == Evidence::Position
        && let Some(desk) = unnamed(line, start).or_else(|| desk(line, start))
    {
        return Some(byline(line, start, &desk, "credit/byline/bare"));
    }
    let mut authors = authors(line, start)?;
    // "Oslo, Coast Post Bureau"
    let desk = |run: &Range<usize>| run.clone().any(|at| line.has(at, Class::Desk));
    let last = authors.outlet.as_ref().filter(|outlet| outlet.end == authors.end);
    if authors.names.len() == 1 && last.is_some_and(|outlet| authors.persons == 0 || desk(outlet)) {
        let place = authors.names.remove(0);
        let outlet = authors.outlet.take()?;
        if name::is_outlet(line, &place) {
            authors.names.push(place);
        } else if name::is_outlet(line, &outlet) {
            start = outlet.start;
            authors.names.push(outlet);
            authors.place = Some(place);
            authors.persons = 0;
        } else {
            return None;
        }
    }
    let outlet = authors.names.len() == 1 && name::is_outlet(line, &authors.names[0]);
    let rest = Rest::new(line, stamps, authors.end);
    // "Iconic Norla Columnist Dies": a role that no comma ties to the name ends the line, or it is a headline.
    let role = authors.role.as_ref().is_some_and(|role| rest.is_empty() || !is_loose(line, role));
    let beside = rest.stamp || rest.contact || role || serves(line, &authors);
    let seam = line.pieces.get(authors.end).is_some_and(|next| next.seam);
    let known = match evidence {
        Evidence::Label => authors.persons > 0 || outlet,
        Evidence::Neighbour => {
            (authors.persons > 0 || outlet) && (beside || rest.is_empty() || seam && rest.words <= 4)
        }
        Evidence::Page => ((authors.persons > 0 && beside) || outlet && rest.stamp) && rest.words <= 5,
        Evidence::Position => authors.persons > 0 && (beside || rest.is_empty()),
    };
    (known && rest.small_words == 0).then(|| byline(line, start, &authors, "credit/byline/bare"))
}

/// Whether an outlet that takes the rest of the line says for whom the authors write: "Ines Varga for The Coast Post",
/// "Ines Varga | The Coast Post".
fn serves(line: &Line<'_, '_>, authors: &Authors) -> bool {
    let barred = line.is_mark(authors.end, &['|', '│']);
    let behind = name::run(line, authors.end + 1);
    let for_outlet = authors.outlet.as_ref().is_some_and(|o| line.is(o.start - 1, "for") && name::is_outlet(line, o));
    for_outlet && authors.end == line.len() || barred && behind.end == line.len() && name::is_outlet(line, &behind)
}

/// Why names without a label may be a byline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// The label stands in the line before.
    Label,
    /// The time of publication or a role stands in the next line or in the one before.
    Neighbour,
    /// The line stands in the page's head.
    Page,
    /// It stands between headline and article, and no other line can be the byline.
    Position,
}

/// Whether a line names a role and nothing else: "Freelance sports writer".
pub(super) fn is_role_line(line: &Line<'_, '_>) -> bool {
    role(line, 0) == line.len() && line.len() > 0
}

/// The authors whose names start at a piece.
pub(super) fn authors(line: &Line<'_, '_>, start: usize) -> Option<Authors> {
    const MOST_NAMES: usize = 12;
    let mut authors = Authors::default();
    let mut at = start;
    let mut after_comma = false;
    while authors.names.len() < MOST_NAMES {
        let role_end = role(line, at);
        if role_end > at {
            authors.role = Some(at..role_end);
            at = role_end;
            // "Politics Editor, The Coast Post"
            if line.is(at, ",") && authors.outlet.is_none() {
                let run = name::run(line, at + 1);
                if !run.is_empty() {
                    at = run.end;
                    authors.outlet = Some(run);
                }
            }
            break;
        }
        let mut run = name::run(line, at);
        if run.is_empty() && line.kind(at) == Some(TokenKind::Link) && after_comma {
            run = at..at + 1;
        }
        if run.is_empty() {
            break;
        }
        let run = shorten(line, run);
        at = run.end;
        if name::is_person(line, &run) {
            authors.persons += 1;
            authors.names.push(run);
        } else if authors.names.is_empty() {
            authors.names.push(run);
        } else {
            authors.outlet = Some(run);
            break;
        }
        let mut next = at;
        after_comma = line.is(next, ",");
        next += usize::from(after_comma);
        next += usize::from(line.is_any(next, &["and", "&", "with"]));
        if next == at {
            // "Theo Bex The Coast Post", "Theo Bex Senior Editor"
            let run = name::run(line, at);
            if !line.pieces.get(at).is_some_and(|p| p.seam) {
                if role(line, at) > at {
                    continue;
                }
                if !run.is_empty() {
                    at = run.end;
                    authors.outlet = Some(run);
                }
            }
            break;
        }
        let goes_on =
            !name::run(line, next).is_empty() || role(line, next) > next || line.kind(next) == Some(TokenKind::Link);
        if !goes_on {
            break;
        }
        at = next;
    }
    if authors.names.is_empty() {
        return None;
    }
    while line.is_any(at, &["in", "for", "at"]) {
        let run = name::run(line, at + 1);
        if run.is_empty() {
            break;
        }
        at = run.end;
        let known = if line.is(run.start - 1, "in") { &mut authors.place } else { &mut authors.outlet };
        known.get_or_insert(run);
        // "Mara Quill in Lisbon and Theo Bex in Riga"
        let mut next = at + usize::from(line.is(at, ","));
        next += usize::from(line.is_any(next, &["and", "&", "with"]));
        let run = shorten(line, name::run(line, next));
        if next == at || authors.persons == 0 || !name::is_person(line, &run) {
            break;
        }
        at = run.end;
        authors.persons += 1;
        authors.names.push(run);
    }
    authors.end = at;
    Some(authors)
}

/// A run without what is no part of the name: a role behind it, an outlet that begins with "The".
fn shorten(line: &Line<'_, '_>, run: Range<usize>) -> Range<usize> {
    const LONGEST_NAME: usize = 4;
    for at in run.start + 1..run.end {
        if line.is(at, "the") || at >= run.start + 2 && role(line, at) > at {
            return run.start..at;
        }
    }
    let outlet = name::is_outlet(line, &run);
    if run.len() > LONGEST_NAME && !outlet && !line.is(run.start + 1, ".") {
        let initial = line.word(run.start + 1).trim_end_matches('.').chars().count() == 1;
        return run.start
            ..run.start
                + if !initial {
                    2
                } else if line.is(run.start + 2, ".") {
                    4
                } else {
                    3
                };
    }
    run
}

/// The piece behind the role that starts at a piece: "Health Correspondent", "News Reporter", "Journalist".
fn role(line: &Line<'_, '_>, start: usize) -> usize {
    const LONGEST: usize = 7;
    let mut end = start;
    for at in start..(start + LONGEST).min(line.len()) {
        let modifier = || line.has_any(at, &[Class::RoleModifier, Class::Agency, Class::Outlet]);
        if line.has(at, Class::Role) {
            end = at + 1;
        } else if !(modifier() || at > start && line.is_any(at, &["of", "and", "&"])) {
            break;
        }
    }
    end
}

fn opens_field(line: &Line<'_, '_>, stamps: &[Stamp], piece: usize) -> bool {
    piece == 0
        || line.pieces[piece].seam
        || line.is_mark(piece - 1, &['|', '•', '·', '/', '-', '–', '—', '*', '('])
        || stamps.iter().any(|s| s.pieces.end == piece)
}

/// Whether nothing stands behind the names that a byline cannot have.
fn ends_well(line: &Line<'_, '_>, stamps: &[Stamp], end: usize) -> bool {
    let Some(piece) = line.pieces.get(end) else { return true };
    let rest = Rest::new(line, stamps, end);
    let separated = piece.seam
        || matches!(piece.kind, TokenKind::Link | TokenKind::Handle)
        || line.is_mark(end, &['|', '•', '·', '/', '-', '–', '—', ',', ';', '(', ')', '*', ':', '+'])
        || stamps.iter().any(|s| s.pieces.start == end)
        || line.is(end, ".") && (end..line.len()).any(|at| line.is(at, ":"))
        || line.is_any(end, &["on", "published", "updated", "posted", "follow", "last", "@"]);
    separated && rest.small_words <= 3 && !(line.is_sentence() && rest.small_words > 0)
}

/// What stands behind the names.
struct Rest {
    stamp: bool,
    contact: bool,
    words: usize,
    small_words: usize,
}

impl Rest {
    fn new(line: &Line<'_, '_>, stamps: &[Stamp], from: usize) -> Self {
        let complete = |stamp: &Stamp| stamp.moment.has_year() || stamp.moment.relative || stamp.labelled;
        let mut rest = Self { stamp: stamps.iter().any(complete), contact: false, words: 0, small_words: 0 };
        for at in from..line.len() {
            rest.contact |= matches!(line.kind(at), Some(TokenKind::Handle | TokenKind::Link));
            let stamped = stamps.iter().any(|s| s.pieces.contains(&at));
            if stamped || line.kind(at) != Some(TokenKind::Word) {
                continue;
            }
            rest.words += 1;
            let meta = ["on", "at", "for", "min", "mins", "minute", "minutes", "read", "follow", "and", "by", "in"];
            rest.small_words += usize::from(!line.capital(at) && !line.is_any(at, &meta));
        }
        rest
    }

    const fn is_empty(&self) -> bool {
        self.words == 0
    }
}

fn byline(line: &Line<'_, '_>, start: usize, authors: &Authors, rule: &'static str) -> Finding {
    // A role that no comma ties to the name is an element of its own.
    let named = !authors.names.is_empty();
    let loose = authors.role.as_ref().filter(|role| named && is_loose(line, role));
    let end = loose.map_or(authors.end, |role| role.start);
    let mut mark = finding(line.span(start, end), CreditType::Byline, rule);
    let text = |range: &Range<usize>| line.text(range.start, range.end).to_owned();
    names_field(&mut mark, authors.names.iter().map(text).collect());
    for (key, range) in [("agency", &authors.outlet), ("role", &authors.role), ("place", &authors.place)] {
        if let Some(range) = range {
            field(&mut mark, key, text(range));
        }
    }
    mark
}

/// Whether no comma ties a role to the name before it.
fn is_loose(line: &Line<'_, '_>, role: &Range<usize>) -> bool {
    role.start > 0 && !line.is_any(role.start - 1, &[",", "(", "and"])
}

/// What is known of a line before bylines without a label are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    Free,
    Furniture,
    Byline,
}

/// Whether the first line of a text is rather a headline of a few words than a name: three words or more, and none in
/// the middle as names have it ("Mara J. Quill", "Ines van der Berg").
fn is_short_headline(line: &Line<'_, '_>, at: usize) -> bool {
    const FEWEST_WORDS: usize = 3;
    let words = || (0..line.len()).filter(|&piece| line.kind(piece) == Some(TokenKind::Word));
    let of_name = |piece: usize| line.has(piece, Class::Particle) || line.word(piece).trim_end_matches('.').len() < 2;
    at == 0 && words().count() >= FEWEST_WORDS && words().count() == line.len() && !words().any(of_name)
}

/// The bylines of a page's head that have no label, each with the index of its line.
pub(super) fn find_bare(lines: &[ReadLine<'_, '_>], page: &Page) -> Vec<(usize, Finding)> {
    let mut found = Vec::new();
    let head = &lines[..page.head_end.min(lines.len())];
    let mut known = head.iter().any(|read| read.taken == Taken::Byline);
    for (at, read) in head.iter().enumerate() {
        let introduced = at > 0 && is_label_alone(&lines[at - 1].line);
        if read.taken != Taken::Free || known && !introduced {
            continue;
        }
        let beside = |i: usize| {
            lines.get(i).is_some_and(|near| {
                near.stamps.first().is_some_and(|s| s.pieces.start == 0 && !page.is_prose(i))
                    || i > at && is_role_line(&near.line)
            })
        };
        let placed = Some(at) != page.title && !is_short_headline(&read.line, at);
        let evidence = if introduced {
            Evidence::Label
        } else if placed && (at > 0 && beside(at - 1) || beside(at + 1)) {
            Evidence::Neighbour
        } else {
            Evidence::Page
        };
        if let Some(mark) = bare(&read.line, &read.stamps, evidence) {
            known = true;
            found.push((at, mark));
        }
    }
    if known {
        return found;
    }
    let Some(title) = page.title else { return found };
    let Some(prose) = (title + 1..page.head_end).find(|&at| page.is_prose(at)) else { return found };
    let signed = |at: usize| Some((at, bare(&lines[at].line, &lines[at].stamps, Evidence::Position)?));
    found.extend((title + 1..prose).find_map(signed));
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::{first_field, found};

    #[test]
    fn a_label_and_names() {
        for text in [
            "By Mara Quill",
            "BY MARA QUILL",
            "By Mara Quill and Theo Bex",
            "By Mara Quill, Theo B. Bex and Ines van der Berg",
            "By Mara Quill, Health Correspondent",
            "By Mara Quill, Reuters",
            "By Mara Quill in Lisbon",
            "Words: Ines Varga",
            "Author: Ines Varga",
            "By Mara Quill in Lisbon and Theo Bex in Riga",
            "By our Nairobi correspondent",
            "BY A STAFF REPORTER",
            "By Reuters Staff",
        ] {
            assert_eq!(found(text), [("byline", text)]);
        }
        assert_eq!(first_field("By Mara Quill and Theo Bex, Reuters", "names").unwrap(), "Mara Quill; Theo Bex");
        assert_eq!(first_field("By Mara Quill, Reuters", "agency").unwrap(), "Reuters");
        assert_eq!(first_field("By Mara Quill, Health Correspondent", "role").unwrap(), "Health Correspondent");
        assert_eq!(first_field("By Mara Quill in Lisbon", "place").unwrap(), "Lisbon");
    }

    #[test]
    fn a_preposition_is_no_label() {
        for text in [
            "By Monday the water had gone.",
            "By Monday",
            "By bus and train, fans arrived.",
            "By accident in Lisbon, he met her.",
            "BY ORDER OF THE COUNCIL",
            "By far the best writers",
            "The song was written by two teens.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn names_alone_need_a_neighbour() {
        let text =
            "Ferry Runs Aground Off Norla\nMara Quill\nPublished 3 March 2024\nIt ran aground at noon on the rocks.";
        assert_eq!(found(text), [("byline", "Mara Quill"), ("timestamp", "Published 3 March 2024")]);
        assert_eq!(found("Mara Quill 7 hours")[0], ("byline", "Mara Quill"));
        assert_eq!(found("Mara Quill, Defence Editor"), [("byline", "Mara Quill, Defence Editor")]);
        assert_eq!(
            found("Real Estate\nA house was sold at noon on Monday.\nIt was red and rather small, they said."),
            []
        );
        assert_eq!(found("Mara Quill, 34, was hurt."), []);
        for headline in ["Iconic Norla Columnist Jim Brand Dead At 88", "2 Months In, Jo Lund May Own A First: No Tea"]
        {
            assert_eq!(found(&format!("{headline}\n\nIt rained at noon on the rocks, they said.")), [], "{headline}");
        }
    }

    #[test]
    fn a_desk_may_sign() {
        for (desk, key) in [("Staff Reporter", "role"), ("Web Desk", "agency"), ("Coast News Service", "agency")] {
            let text = format!("Ferry Runs Aground Off Norla\n{desk}\nIt ran aground at noon on the rocks, they said.");
            assert_eq!(found(&text), [("byline", desk)]);
            assert_eq!(first_field(&text, key).unwrap(), desk);
        }
    }

    #[test]
    fn a_label_may_stand_on_a_line_of_its_own() {
        let text =
            "Ferry Runs Aground Off Norla\nBy\nMara Quill | mara@coast.org\nIt ran aground at noon on the rocks.";
        assert_eq!(found(text), [("byline", "Mara Quill")]);
    }
}

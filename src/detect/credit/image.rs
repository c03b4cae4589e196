//! Who made the picture, video or drawing: "Photo: Ana Brill / Northpix", "(Ana Brill/AFP via Getty Images)".
//!
//! Such a credit is a whole line, or the end of a caption, or brackets at the end of a line. It is told by its label,
//! by an agency in it, or by names with slashes or pipes between them. Its words are names and the few small words
//! that credits use, so prose that begins like a label ("The photo: a man in fog.") is none.
//!
//! # Limits
//!
//! A bare name behind a caption ("Crowds on the quay. Ana Brill") is not marked: nothing but the place tells it from
//! prose.

use std::ops::Range;

use super::line::Line;
use super::vocabulary::Class;
use super::{Label as Phrase, field, finding, name};
use crate::detect::Finding;
use crate::taxonomy::CreditType;
use crate::text::TokenKind;

/// The longest credit, in pieces.
const LONGEST: usize = 40;

/// The words of a credit, taken apart.
#[derive(Debug, Default)]
struct Words {
    label: Option<CreditType>,
    /// "by", "courtesy", "via": words that tie a picture to its maker.
    tie: bool,
    agency: Option<Range<usize>>,
    names: Vec<Range<usize>>,
    licence: Option<Range<usize>>,
    slashes: usize,
    pipes: usize,
}

/// The credits of a line. `phrases` are those of the lists that stand in it.
pub(super) fn find(line: &Line<'_, '_>, phrases: &[Phrase], found: &mut Vec<Finding>) {
    let mut end = line.len();
    while let Some(credit) = last(line, end, phrases) {
        let start = line.piece_at(credit.span.start);
        found.push(credit);
        end = start;
        while end > 0 && line.is_mark(end - 1, &['-', '–', '—', '|', '•', '·', '/']) {
            end -= 1;
        }
        if end == 0 {
            break;
        }
    }
    inner(line, end, found);
}

/// The credit that ends a line, or ends where another begins.
fn last(line: &Line<'_, '_>, end: usize, phrases: &[Phrase]) -> Option<Finding> {
    if end == 0 {
        return None;
    }
    let mut close = end;
    if line.is(close - 1, ".") && close > 1 && line.is_mark(close - 2, &[')', ']']) {
        close -= 1;
    }
    if line.is_mark(close - 1, &[')', ']']) {
        return bracketed(line, close);
    }
    open(line, end, phrases)
}

/// The credit in the brackets that close before `end`.
fn bracketed(line: &Line<'_, '_>, end: usize) -> Option<Finding> {
    let mut depth = 0;
    let first = end.saturating_sub(LONGEST);
    let open = (first..end).rev().find(|&at| {
        if line.is_mark(at, &[')', ']']) {
            depth += 1;
        } else if line.is_mark(at, &['(', '[']) {
            depth -= 1;
        }
        depth == 0
    })?;
    let inside = open + 1..end - 1;
    if inside.is_empty() {
        return None;
    }
    let words = words(line, inside.clone())?;
    let behind_stop = line.opens(open) || !line.pieces[open].spaced;
    let alone = open == 0 && end == line.len();
    let single = inside.len() == 1;
    let acronym =
        single && line.word(inside.start).chars().all(char::is_uppercase) && line.word(inside.start).len() > 1;
    let maker = words.agency.is_some() || !words.names.is_empty();
    let counts = if words.label.is_some() || words.tie {
        maker && (words.label.is_some() || behind_stop || words.agency.is_some())
    } else if words.slashes > 0 {
        words.agency.is_some() && (behind_stop || !words.names.is_empty())
            || behind_stop && line.kind(inside.start) == Some(TokenKind::Word)
    } else if words.agency.is_some() || words.licence.is_some() {
        behind_stop
    } else {
        acronym && behind_stop && !alone && end == line.len()
            || alone && words.names.len() == 1 && line.is(inside.start, "the")
    };
    counts.then(|| credit(line, open..end, &words, "credit/image/brackets"))
}

/// The credit without brackets that ends at `end`.
fn open(line: &Line<'_, '_>, end: usize, phrases: &[Phrase]) -> Option<Finding> {
    let first = end.saturating_sub(LONGEST);
    let mut start = end;
    while start > first && fits(line, start - 1) {
        start -= 1;
    }
    if first == 0 && label(line, 0).is_some() {
        start = 0;
    }
    // The credit begins at a label, at the start of the line, or behind a stop.
    for at in start..end {
        let opens = at == 0 || line.pieces[at].seam || line.opens(at) || line.is_mark(at - 1, &[')', ']']);
        let labelled = label(line, at).is_some_and(|l| l.end < end);
        let parted = line.is_mark(at.wrapping_sub(1), &['-', '–', '—', '|', '•', '·', ')', ',']);
        if !(opens || labelled && parted) {
            continue;
        }
        let Some(words) = words(line, at..end) else { continue };
        if counts_open(line, at..end, &words, phrases) {
            return Some(credit(line, at..end, &words, "credit/image/line"));
        }
    }
    None
}

fn counts_open(line: &Line<'_, '_>, range: Range<usize>, words: &Words, phrases: &[Phrase]) -> bool {
    const FEW: usize = 14;
    let alone = range.start == 0 && range.end == line.len();
    let maker = words.agency.is_some() || !words.names.is_empty();
    let stop = line.is(range.end - 1, ".");
    if words.label.is_some() {
        return maker || words.tie || words.licence.is_some();
    }
    if stop && !alone || range.len() > FEW {
        return false;
    }
    // A phrase is shorter than a credit, so those that reach into this one start not far before it.
    let near = phrases.partition_point(|phrase| phrase.start + LONGEST < range.start);
    let mut here = phrases[near..].iter().take_while(|phrase| phrase.start < range.end);
    let listed = here.any(|phrase| phrase.credit_type == CreditType::ImageCredit && phrase.end > range.start);
    if alone && words.names.len() <= 2 && listed || words.licence.is_some() {
        return true;
    }
    match (&words.agency, words.slashes + words.pipes) {
        (Some(_), 0) => {
            let small = words.names.len() + 1;
            let short = small <= 2 && range.len() <= 4 && only_agency(line, range);
            words.tie || short
        }
        (Some(_), _) => true,
        (None, _) => {
            alone
                && line.paragraph > 0
                && words.slashes == 1
                && words.pipes == 0
                && words.names.len() == 2
                && name::is_person(line, &words.names[0])
                && words.names[1].len() <= 3
        }
    }
}

/// Whether a run is the name of an agency, perhaps with "Photo": "Getty Images", "AP Photo", "REUTERS".
fn only_agency(line: &Line<'_, '_>, range: Range<usize>) -> bool {
    range.clone().all(|at| {
        line.has_any(at, &[Class::Agency, Class::Outlet, Class::Image])
            || line.is_any(at, &["the", "associated", "agence", "france-presse", "canadian", "stock", "news"])
    })
}

/// Credits inside a line: glued to the caption before them or followed by text.
fn inner(line: &Line<'_, '_>, end: usize, found: &mut Vec<Finding>) {
    let mut at = 0;
    while at < end {
        if line.kind(at) == Some(TokenKind::Punct)
            && line.is_mark(at, &['(', '['])
            && label(line, at + 1).is_some_and(|_| !line.is(at + 1, "file"))
        {
            let close = (at + 1..(at + LONGEST).min(end)).find(|&i| line.is_mark(i, &[')', ']']));
            if let Some(words) = close.and_then(|close| words(line, at + 1..close)) {
                let close = close.unwrap_or(at);
                if words.agency.is_some() || !words.names.is_empty() {
                    found.push(credit(line, at..close + 1, &words, "credit/image/brackets"));
                    at = close;
                }
            }
        }
        at += 1;
    }
}

/// Whether a piece can be a part of a credit.
fn fits(line: &Line<'_, '_>, at: usize) -> bool {
    let word = line.word(at);
    match line.pieces[at].kind {
        TokenKind::Word => {
            const PARTS: &[Class] = &[Class::Small, Class::Particle, Class::Agency, Class::Image, Class::Illustration];
            line.capital(at) || word.chars().nth(1).is_some_and(char::is_uppercase) || line.has_any(at, PARTS)
        }
        TokenKind::Number | TokenKind::Link | TokenKind::Handle => true,
        TokenKind::Punct => !matches!(word, "!" | "?" | "…" | "(" | "["),
        TokenKind::Symbol => matches!(word, "©" | "&" | "+" | "_" | "®" | "™"),
        TokenKind::QuoteMark => false,
    }
}

/// A label of a picture, video or drawing that starts at a piece: its kind, and the piece behind it.
struct Label {
    credit_type: CreditType,
    end: usize,
}

fn label(line: &Line<'_, '_>, start: usize) -> Option<Label> {
    const BEGIN: &[Class] = &[Class::PictureLabel, Class::Video, Class::Illustration, Class::Image];
    if !(line.has_any(start, BEGIN) || line.is_any(start, &["copyright", "courtesy"])) {
        return None;
    }
    let mut at = start;
    while line.has(at, Class::PictureLabel) && at < start + 2 {
        at += 1;
    }
    let credit_type = if line.has(at, Class::Video) {
        CreditType::VideoCredit
    } else if line.has(at, Class::Illustration) {
        CreditType::IllustrationCredit
    } else if line.has(at, Class::Image) {
        CreditType::ImageCredit
    } else if line.is_any(start, &["file", "source"]) && line.is(start + 1, ":") {
        return Some(Label { credit_type: CreditType::ImageCredit, end: start + 2 });
    } else if line.is(start, "courtesy") {
        let end = start + 1 + usize::from(line.is(start + 1, "of"));
        let named = line.capital(end) || line.is(end, "the") && line.capital(end + 1);
        return named.then_some(Label { credit_type: CreditType::ImageCredit, end });
    } else if start > 0 && line.is_any(start, &["copyright", "©"]) {
        return Some(Label { credit_type: CreditType::ImageCredit, end: start + 1 });
    } else {
        return None;
    };
    let mut end = at + 1;
    if line.is_any(end, &["credit", "credits", "source", "courtesy", "copyright", "provided", "via"]) {
        end += 1;
    }
    let tied = end > at + 1;
    let joint = match line.word(end) {
        "," => tied,
        "/" => start < at || line.is(at, "photo"),
        _ => tied || line.is_any(end, &[":", "by", "from", "courtesy", "©", "...", "via", "of"]),
    };
    if !joint {
        return None;
    }
    while line.is_any(end, &[":", "by", "from", "courtesy", "©", "...", "via", ",", "of", "/"]) {
        end += 1;
    }
    Some(Label { credit_type, end })
}

/// The words of a credit; `None` where some word can be no part of one.
fn words(line: &Line<'_, '_>, range: Range<usize>) -> Option<Words> {
    const MOST_NAMES: usize = 10;
    let mut words = Words::default();
    let mut at = range.start;
    if let Some(label) = label(line, at).filter(|l| l.end < range.end) {
        words.label = Some(label.credit_type);
        // "AP Photo/Ana Brill"
        words.agency = (at..label.end).find(|&at| line.has(at, Class::Agency)).map(|at| at..at + 1);
        at = label.end;
    }
    while at < range.end {
        let word = line.word(at);
        match line.pieces[at].kind {
            TokenKind::Word
                if line.is_any(at, &["via", "courtesy", "handout", "supplied", "screengrab", "screenshot"]) =>
            {
                words.tie = true;
                at += 1;
            }
            TokenKind::Word if word == "CC" => {
                let end = licence_end(line, at, range.end);
                words.licence = Some(at..end);
                at = end;
            }
            TokenKind::Word => {
                let run = name::run(line, at);
                let run = run.start..run.end.min(range.end);
                if run.is_empty() {
                    // The name of an account may be written small.
                    let parted = line.is_any(at + 1, &["/", "from", "on", "via"])
                        || at > range.start && line.is(at - 1, "/")
                        || at + 1 == range.end && line.capital(at.saturating_sub(1));
                    let account = words.label.is_some() && parted;
                    if !(fits(line, at) || account) || line.is(at, "in") && words.label.is_none() {
                        return None;
                    }
                    if line.has(at, Class::Agency) {
                        words.agency = Some(at..at + 1);
                    }
                    at += 1;
                    continue;
                }
                let dated = line.has(run.start, Class::Month) && run.len() == 1;
                if name::is_agency(line, &run) {
                    words.agency = Some(run.clone());
                } else if !dated && words.names.len() < MOST_NAMES {
                    words.names.push(run.clone());
                }
                at = run.end;
            }
            TokenKind::Link | TokenKind::Handle => {
                words.names.push(at..at + 1);
                at += 1;
            }
            _ if !fits(line, at) => return None,
            _ => {
                words.slashes += usize::from(word == "/");
                words.pipes += usize::from(word == "|");
                at += 1;
            }
        }
    }
    Some(words)
}

/// The piece behind a licence: "CC BY-SA 4.0".
fn licence_end(line: &Line<'_, '_>, start: usize, end: usize) -> usize {
    let mut at = start + 1;
    while at < end
        && (line.word(at).chars().all(|c| c.is_uppercase() || c == '-') || line.kind(at) == Some(TokenKind::Number))
    {
        at += 1;
    }
    at
}

fn credit(line: &Line<'_, '_>, range: Range<usize>, words: &Words, rule: &'static str) -> Finding {
    let mut mark = finding(line.span(range.start, range.end), words.label.unwrap_or(CreditType::ImageCredit), rule);
    let text = |range: &Range<usize>| line.text(range.start, range.end);
    let agency = words.agency.clone().or_else(|| words.names.get(1).cloned().filter(|_| words.slashes > 0));
    if let Some(person) = words.names.first().filter(|run| Some(*run) != agency.as_ref())
        && (name::is_person(line, person) || words.slashes > 0)
    {
        field(&mut mark, "photographer", text(person).to_owned());
    }
    if let Some(agency) = &agency {
        let name = text(agency).trim_end_matches(".com").to_owned();
        field(&mut mark, "agency", name);
    }
    if let Some(licence) = &words.licence {
        field(&mut mark, "licence", text(licence).to_owned());
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::super::tests::{first_field, found};

    #[test]
    fn lines_that_are_credits() {
        for text in [
            "Photo: Ana Brill / Northpix",
            "Photograph: Ana Brill/EPA",
            "Photo by Ana Brill on Unsplash",
            "Image source, Getty Images",
            "Image by anab from Pixabay",
            "REUTERS/Ana Brill",
            "(Ana Brill/AFP via Getty Images)",
            "(AP Photo/Ana Brill)",
            "Ana Brill | Bloomberg | Getty Images",
            "Ana Brill/Wikimedia Commons/CC BY-SA 4.0",
            "Courtesy of the Brill family",
        ] {
            assert_eq!(found(text), [("image-credit", text)]);
        }
        assert_eq!(found("Illustration by Rosa Lind"), [("illustration-credit", "Illustration by Rosa Lind")]);
        assert_eq!(found("Video: Ana Brill"), [("video-credit", "Video: Ana Brill")]);
    }

    #[test]
    fn captions_end_with_credits() {
        for (caption, credit) in [
            ("Crowds on the quay.", "(Ana Brill/AFP via Getty Images)"),
            ("Crowds on the quay", "(Image: Getty)"),
            ("Crowds on the quay.", "Photo by ANA BRILL /AFP via Getty Images"),
            ("Crowds on the quay.", "Ana Brill/WireImage"),
            ("Crowds on the quay.", "(AP)"),
        ] {
            assert_eq!(found(&format!("{caption} {credit}")), [("image-credit", credit)]);
        }
    }

    #[test]
    fn its_parts_are_fields() {
        let text = "Photo: Ana Brill / Shutterstock.com";
        assert_eq!(first_field(text, "photographer").unwrap(), "Ana Brill");
        assert_eq!(first_field(text, "agency").unwrap(), "Shutterstock");
        assert_eq!(first_field("Ana Brill/Wikimedia Commons/CC BY-SA 4.0", "licence").unwrap(), "CC BY-SA 4.0");
    }

    #[test]
    fn prose_about_pictures_and_agencies_is_none() {
        for text in [
            "The photo: a man in fog.",
            "The photo by the door is old.",
            "Getty Images sued the firm.",
            "He works for the agency (AP) in Oslo.",
            "A Reuters/Ipsos poll put her at 40 per cent.",
            "He sells on Shutterstock.com.",
            "Pictures by night need a tripod.",
            "A win courtesy of luck.",
            "The book is in the public domain.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

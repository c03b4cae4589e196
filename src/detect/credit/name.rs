//! Names of people and bodies, by their shape.
//!
//! A name is a run of capitalised words with the small words that names hold ("van der", "de la"), initials, and what
//! may stand behind it ("Jr."). There is no list of first names: whether a run is a person, an outlet or a title is
//! told by the words of outlets and roles in it, and by what stands around it.

use std::ops::Range;

use super::line::Line;
use super::vocabulary::{Class, Classes};
use crate::text::TokenKind;

/// The longest run of words that is read as one name.
const LONGEST: usize = 8;

/// The pieces of the name that starts at a piece, which may be one of an outlet. Empty where none does.
pub(super) fn run(line: &Line<'_, '_>, start: usize) -> Range<usize> {
    let mut end = start;
    let mut at = start;
    let mut words = 0;
    while words < LONGEST && (at == start || !line.pieces.get(at).is_some_and(|p| p.seam)) {
        if is_name_word(line, at) && !starts_element(line, at, at > start) {
            at += 1;
            // The stop of an initial or of "Jr." belongs to the name.
            let short = line.word(at - 1).chars().count() == 1 || line.has(at - 1, Class::NameSuffix);
            let abbreviated = short || ["St", "Dr", "Wm"].contains(&line.word(at - 1));
            if abbreviated && line.is(at, ".") && line.adjoins(at) {
                at += 1;
            }
            end = at;
        } else if at > start && line.has(at, Class::Particle) && is_name_word(line, particles_end(line, at)) {
            at = particles_end(line, at);
        } else if at > start && line.is(at, ",") && line.has(at + 1, Class::NameSuffix) {
            at += 1;
            continue;
        } else {
            break;
        }
        words += 1;
    }
    start..end
}

/// Whether a run can be a person's name: two to five words, none of them one of outlets or roles.
pub(super) fn is_person(line: &Line<'_, '_>, run: &Range<usize>) -> bool {
    let words = run.clone().filter(|&i| line.kind(i) == Some(TokenKind::Word));
    let plain =
        words.clone().all(|i| !(line.has_any(i, &[Class::Outlet, Class::Agency, Class::Company]) || line.is(i, "the")));
    plain && (2..=5).contains(&words.count()) && line.word(run.start).chars().all(|c| !c.is_numeric())
}

/// Whether a run names an outlet, an agency or a desk.
pub(super) fn is_outlet(line: &Line<'_, '_>, run: &Range<usize>) -> bool {
    const KNOWN: &[Class] = &[Class::Outlet, Class::Agency];
    let known = |part| Classes::of(part).has_any(KNOWN);
    run.clone().any(|i| line.has_any(i, KNOWN) || line.word(i).contains('-') && line.word(i).split('-').any(known))
}

/// Whether a run names a news or picture agency: "Reuters", "AP Photo", "The Canadian Press", "Getty Images".
pub(super) fn is_agency(line: &Line<'_, '_>, run: &Range<usize>) -> bool {
    let known = |i: usize| {
        let word = line.word(i);
        line.has(i, Class::Agency)
            || word.contains(['-', '.']) && word.split(['-', '.']).any(|part| Class::Agency.has(part))
    };
    run.clone().any(|i| {
        known(i)
            || line.is_any(i, &["associated", "canadian", "australian"]) && line.is(i + 1, "press")
            || line.is(i, "press") && line.is(i + 1, "association")
            || line.is(i, "agence") && line.is(i + 1, "france-presse")
            || line.is(i, "pool") && run.len() == 1
    })
}

fn particles_end(line: &Line<'_, '_>, mut at: usize) -> usize {
    const MOST: usize = 3;
    let start = at;
    while at < start + MOST && line.has(at, Class::Particle) && !line.capital(at) {
        at += 1;
    }
    at
}

fn is_name_word(line: &Line<'_, '_>, at: usize) -> bool {
    let word = line.word(at);
    let prefixed = ["d'", "d’", "l'", "al-", "el-", "ap-"].iter().any(|prefix| word.starts_with(prefix))
        && word.chars().any(char::is_uppercase);
    let brand = word.chars().nth(1).is_some_and(char::is_uppercase);
    line.kind(at) == Some(TokenKind::Word) && (line.capital(at) || prefixed || brand)
}

/// Whether a word inside a line opens a date, a label or another element.
fn starts_element(line: &Line<'_, '_>, at: usize, inside: bool) -> bool {
    let number_follows = line.kind(at + 1) == Some(TokenKind::Number)
        || line.is(at + 1, ".") && line.kind(at + 2) == Some(TokenKind::Number);
    let dated = line.has(at, Class::Month) && number_follows;
    let stamped = line.has(at, Class::Stamp)
        || ["last", "first"].iter().any(|w| line.is(at, w)) && line.has(at + 1, Class::Stamp);
    let day = line.has(at, Class::Weekday)
        && (line.is_mark(at + 1, &[',', '.']) || number_follows || line.has(at + 1, Class::Month));
    dated
        || day
        || stamped
        || inside && (line.has(at, Class::Opener) || line.is_any(at, &["by", "on", "and", "in", "for", "of"]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Document;

    fn name(text: &str) -> String {
        let document = Document::new(text);
        let line = Line::new(&document, 0);
        let run = run(&line, 0);
        line.text(run.start, run.end).to_owned()
    }

    #[test]
    fn names_of_all_shapes_are_read_whole() {
        for text in [
            "Mara Quill",
            "MARA QUILL",
            "J. R. Brill",
            "J.R. Brill",
            "Theo B. Bex Jr.",
            "Theo Bex, Jr.",
            "Ines van der Berg",
            "Marie-Claire d'Orth",
            "Óscar de la Varga",
            "Hope May O’Neil",
            "Fatima al-Masri",
        ] {
            assert_eq!(name(text), text);
        }
    }

    #[test]
    fn a_name_ends_before_what_is_none() {
        assert_eq!(name("Mara Quill March 3, 2024"), "Mara Quill");
        assert_eq!(name("Mara Quill and Theo Bex"), "Mara Quill");
        assert_eq!(name("Mara QuillThe Coast Post"), "Mara Quill");
        assert_eq!(name("Mara Quill Published 3 March"), "Mara Quill");
    }

    #[test]
    fn small_words_are_no_name() {
        assert_eq!(name("noon came"), "");
        assert_eq!(name("12 people"), "");
        assert_eq!(name("Monday, 3 March"), "");
    }
}

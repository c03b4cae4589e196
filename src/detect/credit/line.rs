//! A line as credits read it: its tokens, cut once more where two elements of a page were glued together.
//!
//! Pasted pages lose the space between neighbours: `Mara QuillThe Coast Post`, `Wed, Mar 20 20244:29 AM`,
//! `at the quayCredit: AP`, `Mara Quill2 minutes ago`. A piece that begins at such a seam says so.

use std::cell::Cell;

use super::vocabulary::{self, Class, Classes};
use crate::text::{Document, Shape, Span, TokenKind};

/// A token of the line, or a part of one.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) kind: TokenKind,
    /// Whether it begins with an upper-case letter.
    pub(super) capital: bool,
    /// Whether it was cut off the piece before.
    pub(super) seam: bool,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
    /// What newsrooms use it for, once somebody has asked: nobody does of most words of prose.
    classes: Cell<Option<Classes>>,
}

impl Piece {
    const fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Number)
    }

    fn classes(&self, text: &str) -> Classes {
        self.classes.get().unwrap_or_else(|| {
            let classes = match self.kind {
                TokenKind::Punct | TokenKind::QuoteMark => Classes::NONE,
                kind => classes(self.span.of(text), kind),
            };
            self.classes.set(Some(classes));
            classes
        })
    }
}

/// A paragraph in pieces.
pub(super) struct Line<'d, 't> {
    pub(super) document: &'d Document<'t>,
    /// Index of the paragraph.
    pub(super) paragraph: usize,
    pub(super) pieces: Vec<Piece>,
}

impl<'d, 't> Line<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, paragraph: usize) -> Self {
        let tokens = &document.tokens[document.paragraphs[paragraph].tokens.indices()];
        let mut pieces = Vec::with_capacity(tokens.len());
        for token in tokens {
            let whole = Piece {
                span: token.span,
                kind: token.kind,
                capital: token.is_capitalised(),
                seam: false,
                spaced: token.shape.has(Shape::SPACE_BEFORE),
                classes: Cell::new(None),
            };
            // Marks and most words have nothing inside that could begin an element.
            if matches!(token.kind, TokenKind::Punct | TokenKind::QuoteMark) || token.shape.has(Shape::PLAIN) {
                pieces.push(whole);
                continue;
            }
            match seam(token.span.of(document.text), token.kind) {
                Some((at, head, kind)) => {
                    let at = token.span.start + at as u32;
                    let (front, tail) = (Span::new(token.span.start, at), Span::new(at, token.span.end));
                    let part = |span: Span, kind| {
                        let word = span.of(document.text);
                        let capital = word.starts_with(char::is_uppercase);
                        Piece { span, kind, capital, ..whole.clone() }
                    };
                    pieces.push(part(front, head));
                    pieces.push(Piece { seam: true, spaced: false, ..part(tail, kind) });
                }
                None => pieces.push(whole),
            }
        }
        Self { document, paragraph, pieces }
    }

    pub(super) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The text of a piece. Empty behind the last.
    pub(super) fn word(&self, piece: usize) -> &'t str {
        self.pieces.get(piece).map_or("", |p| p.span.of(self.document.text))
    }

    pub(super) fn is(&self, piece: usize, folded: &str) -> bool {
        self.pieces.get(piece).is_some_and(|p| self.document.reads(p.span, &[folded]))
    }

    pub(super) fn is_any(&self, piece: usize, folded: &[&str]) -> bool {
        self.pieces.get(piece).is_some_and(|p| self.document.reads(p.span, folded))
    }

    /// Where a field can open: at the start, at a seam, behind a mark.
    pub(super) fn openings(&self) -> impl Iterator<Item = usize> {
        let opens = |at: usize| at == 0 || self.pieces[at].seam || !self.pieces[at - 1].is_word();
        (0..self.len()).filter(move |&at| opens(at))
    }

    /// Whether a piece is one of these marks, which are neither words nor numbers.
    pub(super) fn is_mark(&self, piece: usize, marks: &[char]) -> bool {
        let Some(piece) = self.pieces.get(piece).filter(|piece| !piece.is_word()) else { return false };
        let mut chars = piece.span.of(self.document.text).chars();
        chars.next().is_some_and(|mark| marks.contains(&mark)) && chars.next().is_none()
    }

    /// Whether a piece is a dash, which typists make of hyphens.
    pub(super) fn is_dash(&self, piece: usize) -> bool {
        self.is_mark(piece, &['-', '–', '—', '―']) || self.is_any(piece, &["--", "---"])
    }

    /// Whether a piece is a word of a class. `false` behind the last.
    #[inline]
    pub(super) fn has(&self, piece: usize, class: Class) -> bool {
        self.has_any(piece, &[class])
    }

    /// Whether a piece is a word of one of these classes. `false` behind the last.
    #[inline]
    pub(super) fn has_any(&self, piece: usize, classes: &[Class]) -> bool {
        self.pieces.get(piece).is_some_and(|p| p.classes(self.document.text).has_any(classes))
    }

    pub(super) fn kind(&self, piece: usize) -> Option<TokenKind> {
        self.pieces.get(piece).map(|p| p.kind)
    }

    pub(super) fn capital(&self, piece: usize) -> bool {
        self.pieces.get(piece).is_some_and(|p| p.capital)
    }

    /// Whether a piece stands directly behind the one before.
    pub(super) fn adjoins(&self, piece: usize) -> bool {
        self.pieces.get(piece).is_some_and(|p| !p.spaced && !p.seam)
    }

    /// From the start of one piece to the end of the piece before `end`.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.pieces[start].span.start, self.pieces[end - 1].span.end)
    }

    pub(super) fn text(&self, start: usize, end: usize) -> &'t str {
        if start < end { self.span(start, end).of(self.document.text) } else { "" }
    }

    /// The text from a piece to the end of the line.
    pub(super) fn rest(&self, piece: usize) -> &'t str {
        self.text(piece, self.len())
    }

    /// The first piece that begins at or after a byte of the text.
    pub(super) fn piece_at(&self, byte: u32) -> usize {
        self.pieces.partition_point(|p| p.span.start < byte)
    }

    /// Whether the line ends as a sentence does.
    pub(super) fn is_sentence(&self) -> bool {
        let mut last = self.len();
        while last > 0 && (self.kind(last - 1) == Some(TokenKind::QuoteMark) || self.is_mark(last - 1, &[')', ']'])) {
            last -= 1;
        }
        last > 0 && is_stop(self.word(last - 1))
    }

    /// Whether a piece opens the line or what stands before it ends a sentence.
    pub(super) fn opens(&self, piece: usize) -> bool {
        let mut before = piece;
        while before > 0
            && (self.kind(before - 1) == Some(TokenKind::QuoteMark) || self.is_mark(before - 1, &[')', ']']))
        {
            before -= 1;
        }
        before == 0 || is_stop(self.word(before - 1))
    }
}

/// What a word or number is used for.
fn classes(word: &str, kind: TokenKind) -> Classes {
    let begins_with_digit = kind == TokenKind::Number || word.starts_with(|c: char| c.is_ascii_digit());
    if begins_with_digit { Classes::of(word).and(Class::Digit) } else { Classes::of(word) }
}

/// Whether a word ends a sentence or carries a stop of its own.
fn is_stop(word: &str) -> bool {
    word.ends_with(['.', '!', '?', '…'])
}

/// Where a token falls apart, and what its two parts are.
fn seam(token: &str, kind: TokenKind) -> Option<(usize, TokenKind, TokenKind)> {
    const YEAR: usize = 4;
    let bytes = token.as_bytes();
    match kind {
        TokenKind::Number => {
            let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
            let year = token.starts_with("19") || token.starts_with("20");
            (year && digits > YEAR && bytes.get(digits) == Some(&b':')).then_some((
                YEAR,
                TokenKind::Number,
                TokenKind::Number,
            ))
        }
        TokenKind::Word => {
            let digits = bytes.iter().rev().take_while(|b| b.is_ascii_digit()).count();
            let head = token.len() - digits;
            if (1..=2).contains(&digits) && head > 2 && token[..head].chars().all(|c| c.is_alphabetic() || c == '-') {
                return Some((head, TokenKind::Word, TokenKind::Number));
            }
            let year = bytes.iter().take_while(|b| b.is_ascii_digit()).count() == YEAR && token.is_char_boundary(YEAR);
            if year && token[YEAR..].starts_with(char::is_uppercase) {
                return Some((YEAR, TokenKind::Number, TokenKind::Word));
            }
            if Class::Agency.has(token) {
                return None;
            }
            let mut before = ' ';
            token
                .char_indices()
                .find(|&(at, c)| {
                    let here = c.is_uppercase() && before.is_lowercase() && vocabulary::opens_element(&token[at..]);
                    before = c;
                    here
                })
                .map(|(at, _)| (at, TokenKind::Word, TokenKind::Word))
        }
        // "Mara Quill@maraquill": a mail address has a stop behind its sign.
        TokenKind::Link => {
            let at = token.find('@').filter(|&at| at > 0 && !token[at..].contains('.'))?;
            Some((at, TokenKind::Word, TokenKind::Handle))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let document = Document::new(text);
        let line = Line::new(&document, 0);
        (0..line.len()).map(|i| line.word(i).to_owned()).collect()
    }

    #[test]
    fn glued_elements_are_cut() {
        assert_eq!(pieces("Mara QuillThe Post"), ["Mara", "Quill", "The", "Post"]);
        assert_eq!(pieces("Mara Quill2 minutes ago"), ["Mara", "Quill", "2", "minutes", "ago"]);
        assert_eq!(pieces("Mar 20 20244:29 AM"), ["Mar", "20", "2024", "4:29", "AM"]);
        assert_eq!(pieces("Mara Quill@maraq"), ["Mara", "Quill", "@maraq"]);
        assert_eq!(pieces("July 21, 2022This"), ["July", "21", ",", "2022", "This"]);
    }

    #[test]
    fn names_with_capitals_inside_stay_whole() {
        assert_eq!(pieces("McDonald DiSalvo YouTube WireImage"), ["McDonald", "DiSalvo", "YouTube", "WireImage"]);
        assert_eq!(pieces("the G20 in 2024"), ["the", "G20", "in", "2024"]);
    }
}

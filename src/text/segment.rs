//! Tokens into paragraphs and sentences.
//!
//! A paragraph is a line, or several lines where the text is hard-wrapped. A sentence ends at `.`, `!`, `?` or `…`
//! (closing marks and brackets included) where something that can begin a sentence follows, and always at the end of
//! its paragraph. The stop of an abbreviation ("Dr.", "Jan.") ends no sentence, unless the next word can only begin one.

use super::abbreviation::{self, Abbreviation};
use super::document::{Paragraph, Sentence, TokenRange};
use super::{Shape, Token, TokenKind, fold};

/// The paragraphs of the tokens, and their sentences.
pub fn segment(text: &str, tokens: &[Token]) -> (Vec<Paragraph>, Vec<Sentence>) {
    let lines = lines(tokens);
    let width = wrap_width(text, tokens, &lines);
    let mut paragraphs: Vec<Paragraph> = Vec::with_capacity(lines.len());
    let mut sentences = Vec::new();
    let mut start = 0;
    for (i, line) in lines.iter().enumerate() {
        let joins_next =
            lines.get(i + 1).is_some_and(|next| width.is_some_and(|w| wraps(text, tokens, *line, *next, w)));
        if joins_next {
            continue;
        }
        let range = TokenRange::new(start, line.end as usize);
        start = line.end as usize;
        let first_sentence = sentences.len() as u32;
        push_sentences(text, tokens, range, paragraphs.len() as u32, &mut sentences);
        let first = &tokens[range.start as usize];
        paragraphs.push(Paragraph {
            span: first.span.cover(tokens[range.end as usize - 1].span),
            tokens: range,
            sentences: first_sentence..sentences.len() as u32,
            blank_before: first.shape.has(Shape::BLANK_BEFORE),
        });
    }
    (paragraphs, sentences)
}

fn lines(tokens: &[Token]) -> Vec<TokenRange> {
    let mut lines: Vec<TokenRange> = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        match lines.last_mut() {
            Some(line) if !token.shape.has(Shape::LINE_START) => line.end = i as u32 + 1,
            _ => lines.push(TokenRange::new(i, i + 1)),
        }
    }
    lines
}

/// The column at which a text is hard-wrapped, if it is: most lines break where their next word would not have fitted.
fn wrap_width(text: &str, tokens: &[Token], lines: &[TokenRange]) -> Option<usize> {
    const NARROWEST: usize = 40;
    const WIDEST: usize = 100;
    let width = lines.iter().map(|line| columns(text, tokens, *line)).max()?;
    if !(NARROWEST..=WIDEST).contains(&width) {
        return None;
    }
    let mut pairs = 0;
    let mut full = 0;
    for pair in lines.windows(2) {
        if !tokens[pair[1].start as usize].shape.has(Shape::BLANK_BEFORE) {
            pairs += 1;
            full += usize::from(wraps(text, tokens, pair[0], pair[1], width));
        }
    }
    (full >= 3 && full * 10 >= pairs * 6).then_some(width)
}

/// Whether the first word of `next` would not have fitted behind `line`.
fn wraps(text: &str, tokens: &[Token], line: TokenRange, next: TokenRange, width: usize) -> bool {
    let first = &tokens[next.start as usize];
    let word =
        text[first.span.start as usize..].split_whitespace().next().map_or(0, |word| word.chars().take(width).count());
    !first.shape.has(Shape::BLANK_BEFORE) && columns(text, tokens, line) + 1 + word > width
}

fn columns(text: &str, tokens: &[Token], line: TokenRange) -> usize {
    let span = tokens[line.start as usize].span.cover(tokens[line.end as usize - 1].span);
    span.of(text).chars().count()
}

fn push_sentences(text: &str, tokens: &[Token], range: TokenRange, paragraph: u32, sentences: &mut Vec<Sentence>) {
    let mut start = range.start as usize;
    let mut i = start;
    let end = range.end as usize;
    while i < end {
        let mut next = i + 1;
        if ends_sentence(text, &tokens[..end], i) {
            while next < end && closes(text, &tokens[next]) {
                next += 1;
            }
            if next == end || begins_sentence(text, &tokens[..end], i, next) {
                sentences.push(Sentence { tokens: TokenRange::new(start, next), paragraph });
                start = next;
            }
        }
        i = next;
    }
    if start < end {
        sentences.push(Sentence { tokens: TokenRange::new(start, end), paragraph });
    }
}

fn ends_sentence(text: &str, tokens: &[Token], i: usize) -> bool {
    match tokens[i].kind {
        TokenKind::Punct => matches!(tokens[i].span.of(text), "!" | "?" | "…" | "。" | "." | ".." | "..."),
        // "U.S." and "p.m." carry their stop with them.
        TokenKind::Word => text.as_bytes()[tokens[i].span.end as usize - 1] == b'.',
        _ => false,
    }
}

/// A closing mark or bracket that stands directly behind the stop.
fn closes(text: &str, token: &Token) -> bool {
    if token.shape.has(Shape::SPACE_BEFORE) {
        return false;
    }
    let word = token.span.of(text);
    match token.kind {
        TokenKind::QuoteMark => !matches!(word, "“" | "„" | "‘" | "‚" | "«" | "「" | "『" | "``" | ",,"),
        TokenKind::Punct => matches!(word, ")" | "]" | "." | "!" | "?"),
        _ => false,
    }
}

/// Whether the token `next` can begin a sentence behind the stop at `stop`.
fn begins_sentence(text: &str, tokens: &[Token], stop: usize, next: usize) -> bool {
    let token = &tokens[next];
    let word = token.span.of(text);
    let spaced = token.shape.has(Shape::SPACE_BEFORE);
    let can_begin = match token.kind {
        TokenKind::Word => !word.chars().next().is_some_and(char::is_lowercase),
        TokenKind::Punct => matches!(word, "(" | "[" | "—" | "–" | "-" | "•" | "*" | "¿" | "¡"),
        TokenKind::Link => false,
        _ => true,
    };
    if !can_begin || !(spaced || token.is_capitalised()) {
        return false;
    }
    let dotted = tokens[stop].kind == TokenKind::Word;
    if !dotted && tokens[stop].span.of(text) != "." {
        return true;
    }
    let certain = || token.kind == TokenKind::Word && abbreviation::begins_sentences(word);
    if dotted {
        return certain() || !token.is_capitalised() && token.kind != TokenKind::Number;
    }
    let Some(before) = stop.checked_sub(1).map(|i| &tokens[i]).filter(|t| t.span.end == tokens[stop].span.start) else {
        return true;
    };
    let name = before.span.of(text);
    match abbreviation::of(name) {
        Some(Abbreviation::BeforeName) => false,
        Some(Abbreviation::BeforeNumber) => token.kind != TokenKind::Number,
        Some(Abbreviation::Other) => certain(),
        // "George W. Bush": a letter between capitals is an initial.
        None if before.kind == TokenKind::Word && before.is_capitalised() && fold::chars(name).count() == 1 => {
            let first = stop == 1 || tokens[stop - 2].is_capitalised() || tokens[stop - 2].kind != TokenKind::Word;
            certain() || !(first && token.is_capitalised())
        }
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Document;

    fn sentences(text: &str) -> Vec<&str> {
        let document = Document::new(text);
        document.sentences.iter().map(|s| document.span(s.tokens).of(text)).collect()
    }

    fn paragraphs(text: &str) -> Vec<&str> {
        Document::new(text).paragraphs.iter().map(|p| p.span.of(text)).collect()
    }

    #[test]
    fn stops_end_sentences() {
        assert_eq!(sentences("It fell. He ran! Why?"), ["It fell.", "He ran!", "Why?"]);
        assert_eq!(sentences("\"It fell.\" He ran."), ["\"It fell.\"", "He ran."]);
        assert_eq!(sentences("“Why?” he asked. “Who?”"), ["“Why?” he asked.", "“Who?”"]);
        assert_eq!(sentences("It cost 3.5 m. in all."), ["It cost 3.5 m. in all."]);
    }

    #[test]
    fn abbreviations_do_not() {
        assert_eq!(sentences("Dr. Lund met Gov. Orth on Jan. 3."), ["Dr. Lund met Gov. Orth on Jan. 3."]);
        assert_eq!(sentences("Ada J. Lund spoke. J. Orth left."), ["Ada J. Lund spoke.", "J. Orth left."]);
        assert_eq!(
            sentences("The U.S. Navy left. He is in the U.S. The ship is not."),
            ["The U.S. Navy left.", "He is in the U.S.", "The ship is not."]
        );
        assert_eq!(sentences("She wrote on X. The post spread."), ["She wrote on X.", "The post spread."]);
    }

    #[test]
    fn a_line_is_a_paragraph() {
        assert_eq!(paragraphs("One\nTwo\r\n\r\nThree\u{2029}Four"), ["One", "Two", "Three", "Four"]);
    }

    #[test]
    fn hard_wrapped_lines_are_joined() {
        let text = "The ferry to the island did not run on Monday because the wind was\n\
                    strong and the captain, who has sailed the strait for thirty years,\n\
                    said that nobody should be out at sea before the storm had passed by\n\
                    and the harbour was open.\n\n\
                    Nobody was hurt. The next boat is expected to leave on Thursday if the\n\
                    wind drops.";
        assert_eq!(paragraphs(text).len(), 2);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(paragraphs("").is_empty());
        assert!(paragraphs(" \n\u{ad}\n").is_empty());
    }
}

//! Text into tokens, in one pass.
//!
//! A token is a word, a number, a quotation mark, punctuation, a symbol, a link or a handle. White space and
//! characters without width make no token. The tokens lie in order and never overlap, and every other character is
//! part of one.
//!
//! Words are cut where a grammar would cut them: "Putin's" is `Putin` and `'s`, "don't" is `do` and `n't`. Hyphens
//! between letters stay inside ("so-called"), and so do the stops of "U.S." and "p.m.". The stop of "Mr." is a token
//! of its own: whether it ends a sentence is for [`segment`](super::segment) to say.
//!
//! # Limits
//!
//! Scripts written without spaces come out as one long word. A stop without a space after it ("end.The") ends the
//! word, unless the whole looks like an address ("coastpost.example" does not: only well-known endings count).

use super::Span;
use super::fold::is_ignorable;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with digits, hyphens and apostrophes inside.
    Word,
    /// Digits with their separators: `1,000`, `9:33`, `03/04/2024`, `20th`, `1990s`, `5pm`.
    Number,
    /// Any character that can open or close a quotation, and apostrophes that stand at the edge of a word.
    QuoteMark,
    /// Stops, commas, brackets, dashes.
    Punct,
    /// Everything else: `%`, `$`, emoji, primes.
    Symbol,
    /// A web or mail address.
    Link,
    /// `@name` or `#topic`.
    Handle,
}

/// What the outside of a token tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape(u8);

impl Shape {
    /// First token of its line.
    pub const LINE_START: Self = Self(1);
    /// At least one empty line before it.
    pub const BLANK_BEFORE: Self = Self(2);
    /// White space, a line's end or the text's start before it.
    pub const SPACE_BEFORE: Self = Self(4);
    /// Begins with an upper-case letter.
    pub const CAPITAL: Self = Self(8);
    /// Two or more letters, all of them upper-case.
    pub const ALL_CAPS: Self = Self(16);
    /// Holds a digit.
    pub const DIGIT: Self = Self(32);
    /// Letters of ASCII, all of them small but perhaps the first.
    pub const PLAIN: Self = Self(64);

    /// Whether every property of `other` holds.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Everything that tells of what stands before a token, as at the start of a text.
    const GAP: Self = Self(Self::LINE_START.0 | Self::BLANK_BEFORE.0 | Self::SPACE_BEFORE.0);

    fn set(&mut self, other: Self, on: bool) {
        if on {
            self.0 |= other.0;
        }
    }

    /// What the characters of a word or number tell.
    fn of(piece: &str) -> Self {
        let mut letters = 0;
        let mut capitals = 0;
        let mut shape = Self::default();
        for c in piece.chars() {
            letters += u32::from(c.is_alphabetic());
            capitals += u32::from(c.is_uppercase());
            shape.set(Self::DIGIT, c.is_numeric());
        }
        shape.set(Self::CAPITAL, piece.chars().next().is_some_and(char::is_uppercase));
        shape.set(Self::ALL_CAPS, letters > 1 && letters == capitals);
        let mut bytes = piece.bytes();
        let first = bytes.next();
        shape.set(Self::PLAIN, first.is_some_and(|b| b.is_ascii_alphabetic()) && bytes.all(|b| b.is_ascii_lowercase()));
        shape
    }
}

/// A word, number, mark or symbol of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// What its outside tells.
    pub shape: Shape,
}

impl Token {
    /// Whether it is a word that begins with an upper-case letter.
    pub fn is_capitalised(&self) -> bool {
        self.kind == TokenKind::Word && self.shape.has(Shape::CAPITAL)
    }
}

/// Whether a character separates tokens without being one.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_ignorable(c)
}

/// The tokens of `text`.
pub fn lex(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0, gap: Shape::GAP, tokens: Vec::new() };
    lexer.run();
    lexer.tokens.shrink_to_fit();
    lexer.tokens
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    /// What lay between the last token and the next.
    gap: Shape,
    tokens: Vec<Token>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            match byte {
                // By far the most frequent blank.
                b' ' => {
                    self.gap.set(Shape::SPACE_BEFORE, true);
                    self.at += 1;
                }
                b'a'..=b'z' | b'A'..=b'Z' => self.word(),
                b'0'..=b'9' => self.number(),
                b'\t'..=b'\r' => self.blank(byte.into()),
                ..0x80 => self.other(byte.into()),
                _ => self.wide(),
            }
        }
    }

    /// What begins with a character beyond ASCII.
    fn wide(&mut self) {
        match self.char_at(self.at) {
            None => {}
            // Dashes, quotation marks, bullets, the ellipsis.
            Some(c @ '\u{2010}'..='\u{2027}') => self.other(c),
            Some(c) if is_blank(c) => self.blank(c),
            Some(c) if c.is_alphabetic() => self.word(),
            Some(c) if c.is_numeric() => self.number(),
            Some(c) => self.other(c),
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        match *self.text.as_bytes().get(at)? {
            byte if byte < 0x80 => Some(byte as char),
            _ => self.text[at..].chars().next(),
        }
    }

    fn blank(&mut self, c: char) {
        match c {
            '\r' if self.text.as_bytes().get(self.at + 1) == Some(&b'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' => {
                self.gap.set(Shape::BLANK_BEFORE, self.gap.has(Shape::LINE_START));
                self.gap.set(Shape::LINE_START, true);
            }
            '\u{2029}' => self.gap = Shape::GAP,
            _ => {}
        }
        self.gap.set(Shape::SPACE_BEFORE, c.is_whitespace());
        self.at += c.len_utf8();
    }

    /// Never inlined, as only what is no plain word comes here.
    #[inline(never)]
    fn push(&mut self, end: usize, kind: TokenKind) {
        let tells = matches!(kind, TokenKind::Word | TokenKind::Number);
        let shape = if tells { Shape::of(&self.text[self.at..end]) } else { Shape::default() };
        self.push_shaped(end, kind, shape);
    }

    /// A token of which is known what its characters tell.
    #[inline]
    fn push_shaped(&mut self, end: usize, kind: TokenKind, mut shape: Shape) {
        shape.0 |= self.gap.0;
        if self.tokens.len() == self.tokens.capacity() {
            self.tokens.reserve_exact(self.tokens_ahead());
        }
        self.tokens.push(Token { span: Span::new(self.at as u32, end as u32), kind, shape });
        self.at = end;
        self.gap = Shape::default();
    }

    /// How many tokens are still to come, if the text goes on as it began: a list that doubles takes three times its
    /// memory in the end.
    fn tokens_ahead(&self) -> usize {
        const LEAST: usize = 64;
        const MANY: usize = 1 << 12;
        let ahead = self.text.len() - self.at;
        let likely = match self.tokens.len() {
            few @ ..MANY => few,
            // A sixteenth more, so that it does not fall short by little.
            many => (ahead as u64 * many as u64 / self.at as u64 * 17 / 16) as usize,
        };
        likely.clamp(LEAST, ahead.max(LEAST))
    }

    /// The end of a run of letters, digits and characters without width.
    fn run_end(&self, mut at: usize) -> usize {
        let plain = self.text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        at += plain;
        if plain > 0 && self.text.as_bytes().get(at).is_none_or(u8::is_ascii) {
            return at;
        }
        while let Some(c) = self.char_at(at) {
            // Soft hyphens and combining marks belong to the word that they stand in.
            if !(c.is_alphanumeric() || is_combining(c) || is_ignorable(c)) {
                break;
            }
            at += c.len_utf8();
        }
        // A character without width at the end stays outside.
        self.text[..at].trim_end_matches(is_ignorable).len()
    }

    /// Where a word of letters goes on behind `at`: over a hyphen or apostrophe that a letter follows.
    fn word(&mut self) {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut end = start + 1;
        while bytes.get(end).is_some_and(u8::is_ascii_lowercase) {
            end += 1;
        }
        // Most words are plain and end with a space or comma.
        if matches!(bytes.get(end), Some(b' ' | b',')) && bytes[start].is_ascii_alphabetic() {
            let mut shape = Shape::PLAIN;
            shape.set(Shape::CAPITAL, bytes[start].is_ascii_uppercase());
            return self.push_shaped(end, TokenKind::Word, shape);
        }
        if let Some(end) = self.web_address() {
            return self.push(end, TokenKind::Link);
        }
        end = self.run_end(start);
        while let Some(c) = self.char_at(end) {
            let after = end + c.len_utf8();
            let next = self.char_at(after);
            if is_hyphen(c) && next.is_some_and(char::is_alphanumeric) {
                end = self.run_end(after);
            } else if is_apostrophe(c) && next.is_some_and(char::is_alphabetic) {
                let piece_end = self.run_end(after);
                if let Some(cut) = clitic(&self.text[start..end], &self.text[after..piece_end]) {
                    self.push(end - cut, TokenKind::Word);
                    return self.push(piece_end, TokenKind::Word);
                }
                end = piece_end;
            } else if c == '.' && is_initials(&self.text[start..end]) && next.is_some_and(char::is_alphabetic) {
                let piece_end = self.run_end(after);
                if self.text[after..piece_end].chars().count() != 1 {
                    break;
                }
                end = piece_end;
                // The stop that closes "U.S." belongs to it.
                if self.char_at(end) == Some('.') && !self.char_at(end + 1).is_some_and(char::is_alphabetic) {
                    end += 1;
                    break;
                }
            } else {
                break;
            }
        }
        if let Some(address_end) = self.bare_domain(start, end) {
            return self.push(address_end, TokenKind::Link);
        }
        self.push(end, TokenKind::Word);
    }

    /// `http…` or `www.…` up to the next white space, without the punctuation that closes the sentence.
    fn web_address(&self) -> Option<usize> {
        let head = &self.text.as_bytes()[self.at..];
        if !matches!(head.first(), Some(b'h' | b'H' | b'w' | b'W')) {
            return None;
        }
        let starts =
            |prefix: &str| head.len() > prefix.len() && head[..prefix.len()].eq_ignore_ascii_case(prefix.as_bytes());
        if !(starts("http://") || starts("https://") || starts("www.")) {
            return None;
        }
        Some(self.address_end(self.at))
    }

    /// `example.com/path`, where the word before is `start..end`.
    fn bare_domain(&self, start: usize, end: usize) -> Option<usize> {
        const ENDINGS: &[&str] =
            &["com", "org", "net", "co", "uk", "gov", "edu", "io", "info", "tv", "eu", "de", "fr", "au", "ca"];
        const MOST_PARTS: usize = 6;
        let mut at = end;
        let mut known = false;
        for _ in 0..MOST_PARTS {
            if self.char_at(at) != Some('.') {
                break;
            }
            let piece_end = self.run_end(at + 1);
            let piece = &self.text[at + 1..piece_end];
            if piece.is_empty() || !piece.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
                break;
            }
            known = ENDINGS.contains(&piece);
            at = piece_end;
        }
        if !(known && self.text[start..end].is_ascii()) {
            return None;
        }
        Some(if self.char_at(at) == Some('/') { self.address_end(at) } else { at })
    }

    fn address_end(&self, from: usize) -> usize {
        let rest = &self.text[from..];
        let stop =
            rest.find(|c: char| is_blank(c) || matches!(c, '"' | '<' | '>' | '“' | '”' | '|')).unwrap_or(rest.len());
        from + rest[..stop].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’']).len().max(1)
    }

    fn number(&mut self) {
        let start = self.at;
        let mut end = self.digits_end(start);
        let mut letters = 0;
        while let Some(c) = self.char_at(end) {
            let after = end + c.len_utf8();
            let next = self.char_at(after);
            if matches!(c, ',' | '.' | ':' | '/') && letters == 0 && next.is_some_and(|n| n.is_ascii_digit()) {
                end = self.digits_end(after);
            } else if c.is_alphabetic() {
                let piece_end = self.run_end(end);
                letters += piece_end - end;
                end = piece_end;
            } else if is_hyphen(c) && next.is_some_and(char::is_alphanumeric) {
                let piece_end = self.run_end(after);
                letters += self.text[after..piece_end].bytes().filter(|b| !b.is_ascii_digit()).count();
                end = piece_end;
            } else {
                break;
            }
        }
        let kind = if letters <= 2 { TokenKind::Number } else { TokenKind::Word };
        self.push(end, kind);
    }

    fn digits_end(&self, mut at: usize) -> usize {
        while let Some(c) = self.char_at(at).filter(|c| c.is_numeric()) {
            at += c.len_utf8();
        }
        at
    }

    fn other(&mut self, c: char) {
        let rest = &self.text[self.at..];
        let one = self.at + c.len_utf8();
        let next = self.char_at(one);
        match c {
            '\'' if next == Some('\'') => self.push(one + 1, TokenKind::QuoteMark),
            '`' if next == Some('`') => self.push(one + 1, TokenKind::QuoteMark),
            ',' if next == Some(',') && self.char_at(one + 1) != Some(',') => {
                self.push(one + 1, TokenKind::QuoteMark);
            }
            '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '«' | '»' | '‹' | '›' | '「' | '」'
            | '『' | '』' | '\u{ff02}' => self.push(one, TokenKind::QuoteMark),
            '.' | '-' => {
                let run = rest.bytes().take(3).take_while(|&b| char::from(b) == c).count();
                self.push(self.at + run, TokenKind::Punct);
            }
            '@' if next.is_some_and(|n| n.is_alphanumeric() || n == '_') => self.at_sign(one),
            '#' if next.is_some_and(char::is_alphabetic) => {
                let end = self.handle_end(one);
                self.push(end, TokenKind::Handle);
            }
            ',' | ';' | ':' | '!' | '?' | '…' | '(' | ')' | '[' | ']' | '{' | '}' | '–' | '—' | '―' | '/' | '|'
            | '•' | '·' | '*' | '¡' | '¿' | '、' | '。' => self.push(one, TokenKind::Punct),
            _ => self.push(one, TokenKind::Symbol),
        }
    }

    /// `@name`, or the middle of a mail address, whose first half then is part of the same token.
    fn at_sign(&mut self, name: usize) {
        let mut start = self.at;
        if !self.gap.has(Shape::SPACE_BEFORE) {
            while let Some(last) = self.tokens.last().filter(|last| last.span.end as usize == start) {
                let piece = last.span.of(self.text);
                if !piece.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b)) {
                    break;
                }
                start = last.span.start as usize;
                self.gap = Shape(last.shape.0 & Shape::GAP.0);
                self.tokens.pop();
                if self.gap.has(Shape::SPACE_BEFORE) {
                    break;
                }
            }
        }
        let end = if start < self.at { self.address_end(self.at) } else { self.handle_end(name) };
        let kind = if start < self.at { TokenKind::Link } else { TokenKind::Handle };
        self.at = start;
        self.push(end, kind);
    }

    fn handle_end(&self, from: usize) -> usize {
        let rest = &self.text[from..];
        from + rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len())
    }
}

/// Whether `piece` behind an apostrophe is a token of its own, and how many bytes of `before` go with it.
fn clitic(before: &str, piece: &str) -> Option<usize> {
    match piece {
        "s" | "S" | "re" | "RE" | "ve" | "VE" | "ll" | "LL" | "d" | "D" | "m" | "M" => Some(0),
        "t" | "T" if before.ends_with(['n', 'N']) && before.len() > 1 => Some(1),
        _ => None,
    }
}

/// Letters with a stop after each but the last: "U", "U.S", "p.m".
fn is_initials(piece: &str) -> bool {
    piece.split('.').all(|part| part.chars().count() == 1) && piece.len() < 16
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}')
}

const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        lex(text).iter().map(|token| token.span.of(text)).collect()
    }

    fn kinds(text: &str) -> Vec<TokenKind> {
        lex(text).iter().map(|token| token.kind).collect()
    }

    #[test]
    fn clitics_are_tokens() {
        assert_eq!(words("Putin's"), ["Putin", "'s"]);
        assert_eq!(words("I can’t, they’ve"), ["I", "ca", "n’t", ",", "they", "’ve"]);
        assert_eq!(words("O'Neil d'Ivoire players' '90s"), ["O'Neil", "d'Ivoire", "players", "'", "'", "90s"]);
    }

    #[test]
    fn hyphens_and_stops_inside_words_stay() {
        assert_eq!(words("so-called U.S. p.m. X. end.The"), ["so-called", "U.S.", "p.m.", "X", ".", "end", ".", "The"]);
        assert_eq!(words("J. R. Brill"), ["J", ".", "R", ".", "Brill"]);
    }

    #[test]
    fn numbers_keep_their_separators() {
        let text = "Mar.26 - 2024 9:33 AM 1,000. 20th 5pm 20-year-old 03/04/2024";
        let expected =
            ["Mar", ".", "26", "-", "2024", "9:33", "AM", "1,000", ".", "20th", "5pm", "20-year-old", "03/04/2024"];
        assert_eq!(words(text), expected);
        assert_eq!(kinds("20-year-old 5pm"), [TokenKind::Word, TokenKind::Number]);
    }

    #[test]
    fn addresses_and_handles_are_one_token() {
        assert_eq!(
            words("Shutterstock.com, see https://a.example/b?c=1."),
            ["Shutterstock.com", ",", "see", "https://a.example/b?c=1", "."]
        );
        assert_eq!(words("mara.quill@coast.org @lia_b #ferry"), ["mara.quill@coast.org", "@lia_b", "#ferry"]);
        assert_eq!(kinds("a@b.org @lia_b"), [TokenKind::Link, TokenKind::Handle]);
    }

    #[test]
    fn old_wire_marks_are_one_token_each() {
        assert_eq!(words("``We stay,'' he"), ["``", "We", "stay", ",", "''", "he"]);
        assert_eq!(words(",,Ja“"), [",,", "Ja", "“"]);
    }

    #[test]
    fn shapes_tell_lines_and_case() {
        let text = "One\n\nTWO two";
        let tokens = lex(text);
        assert!(tokens[0].shape.has(Shape::BLANK_BEFORE) && tokens[0].shape.has(Shape::CAPITAL));
        assert!(tokens[1].shape.has(Shape::LINE_START) && tokens[1].shape.has(Shape::ALL_CAPS));
        assert!(!tokens[2].shape.has(Shape::CAPITAL) && tokens[2].shape.has(Shape::SPACE_BEFORE));
    }

    #[test]
    fn soft_hyphens_stay_inside_and_outside_words() {
        assert_eq!(words("re\u{ad}port\u{ad} x"), ["re\u{ad}port", "x"]);
        assert_eq!(words("cafe\u{301} 🎉"), ["cafe\u{301}", "🎉"]);
    }
}

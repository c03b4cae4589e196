//! Quotation marks into quotes: which mark opens, which one closes, and what lies inside what.
//!
//! Purely formal. What a quote *is* (speech, a title, a nickname) is decided where speakers are known, in `link`.
//!
//! Every style is read: `"…"`, `“…”`, `‘…’`, `'…'`, `«…»`, `‹…›`, `„…“`, `‚…‘`, `「…」`, `『…』`, ` ``…'' `, and mixtures of
//! them. Apostrophes (`'90s`, `players'`) and units (`6' 2"`) open and close nothing.
//!
//! # What odd marks can do
//!
//! No quote runs from one paragraph into the next. A quote that is still open at the end of its paragraph is a
//! *continued* one where the next paragraph opens with the same mark; otherwise it is *unclosed*: it ends with its
//! sentence, or with its paragraph where it began the paragraph. A closing mark without an opening one makes an
//! *unopened* quote from the start of its sentence, where it stands as a quotation would end (`…," she said`).

use crate::taxonomy::BlockKind;
use crate::text::{Document, Shape, Span, TokenKind, TokenRange};

/// A stretch between quotation marks, the marks included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Its tokens, from the opening to the closing mark.
    pub tokens: TokenRange,
    /// Where it stands, in bytes.
    pub span: Span,
    /// Index of the quote in which it is nested.
    pub parent: Option<usize>,
    /// Whether its marks are complete.
    pub marks: Marks,
}

/// How deep quotes of one style may be nested. Deeper marks end what is open, so that any text takes linear time.
const DEEPEST: usize = 6;

/// Which of its two marks a quote has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// Both.
    Both,
    /// No closing mark: the next paragraph opens with a mark again and goes on with the same words.
    Continued,
    /// No closing mark.
    Unclosed,
    /// No opening mark.
    Unopened,
}

impl Quote {
    /// Its tokens without the marks.
    pub fn inside(&self) -> TokenRange {
        let opened = u32::from(self.marks != Marks::Unopened);
        let closed = u32::from(matches!(self.marks, Marks::Both | Marks::Unopened));
        let start = self.tokens.start + opened;
        TokenRange { start, end: (self.tokens.end - closed).max(start) }
    }
}

/// All quotes of the document outside furniture, in the order of their opening marks. `kinds` are those of its
/// paragraphs.
pub fn quotes(document: &Document<'_>, kinds: &[BlockKind]) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let mut reader = Reader::default();
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        if kinds.get(index) == Some(&BlockKind::Furniture) {
            continue;
        }
        let next_opener = document.paragraphs.get(index + 1).and_then(|next| {
            let mark = mark(document.word(next.tokens.start as usize))?;
            document.tokens[next.tokens.start as usize].kind.eq(&TokenKind::QuoteMark).then_some(mark)
        });
        let first = quotes.len();
        reader.read(document, paragraph.tokens, next_opener, &mut quotes);
        quotes[first..].sort_by_cached_key(|quote: &Quote| quote.span.order());
        set_parents(&mut quotes, first);
    }
    quotes
}

/// A style of marks: what may close what it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
}

/// The way a mark points by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Points {
    Open,
    Close,
    /// Only its surroundings tell.
    Either,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    style: Style,
    points: Points,
}

fn mark(text: &str) -> Option<Mark> {
    use Points::{Close, Either, Open};
    let (style, points) = match text {
        // “ closes what „ opened, and ” opens in Swedish: their surroundings have a say.
        "\"" | "\u{ff02}" | "“" | "”" | "‟" | "''" | ",," => (Style::Double, Either),
        "„" | "``" => (Style::Double, Open),
        "'" | "’" | "‘" | "‛" => (Style::Single, Either),
        "‚" | "`" => (Style::Single, Open),
        "«" | "»" => (Style::Guillemet, Either),
        "‹" | "›" => (Style::SingleGuillemet, Either),
        "「" => (Style::Corner, Open),
        "」" => (Style::Corner, Close),
        "『" => (Style::WhiteCorner, Open),
        "』" => (Style::WhiteCorner, Close),
        _ => return None,
    };
    Some(Mark { style, points })
}

/// What a mark does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    /// Stands alone between spaces or inside a run of letters: opens if nothing is open, else closes.
    Toggles,
}

#[derive(Clone, Copy)]
struct Candidate {
    token: usize,
    style: Style,
    role: Role,
}

/// Reads one paragraph after the other; keeps its lists so that no paragraph allocates them anew.
#[derive(Default)]
struct Reader {
    candidates: Vec<Candidate>,
    open: Vec<Candidate>,
}

impl Reader {
    fn read(&mut self, document: &Document<'_>, tokens: TokenRange, next: Option<Mark>, quotes: &mut Vec<Quote>) {
        self.candidates.clear();
        self.candidates.extend(tokens.indices().filter_map(|token| candidate(document, tokens, token)));
        drop_lone_singles(document, &mut self.candidates);

        // Closing marks that are still to come, by style: how deep a quote may be nested.
        let mut closers = [0usize; 6];
        for candidate in &self.candidates {
            closers[candidate.style as usize] += usize::from(candidate.role != Role::Opens);
        }
        self.open.clear();
        for i in 0..self.candidates.len() {
            let candidate = self.candidates[i];
            let style = candidate.style as usize;
            closers[style] -= usize::from(candidate.role != Role::Opens);
            let opened = self.open.iter().rposition(|open| open.style == candidate.style);
            // Doubled commas close what doubled commas opened; elsewhere they are a slip of the keyboard.
            let commas = |token: usize| document.word(token) == ",,";
            if commas(candidate.token)
                && candidate.role != Role::Opens
                && !opened.is_some_and(|at| commas(self.open[at].token))
            {
                continue;
            }
            match (candidate.role, opened) {
                (Role::Closes | Role::Toggles, Some(at)) => {
                    // What was opened inside and never closed ends here, too.
                    for lost in self.open.drain(at + 1..) {
                        push_unclosed(document, tokens, lost.token, candidate.token, quotes);
                    }
                    let open = self.open.pop().map_or(candidate.token, |open| open.token);
                    push(document, open, candidate.token + 1, Marks::Both, quotes);
                }
                (Role::Closes, None) => push_unopened(document, tokens, candidate, quotes),
                (Role::Opens, Some(at)) => {
                    let depth = self.open.iter().filter(|open| open.style == candidate.style).count();
                    if closers[style] <= depth || depth >= DEEPEST {
                        // One mark too few: the earlier quote was never closed.
                        for lost in self.open.drain(at..) {
                            push_unclosed(document, tokens, lost.token, candidate.token, quotes);
                        }
                    }
                    self.open.push(candidate);
                }
                (Role::Opens | Role::Toggles, None) => self.open.push(candidate),
            }
        }
        let end = tokens.end as usize;
        for (depth, lost) in self.open.iter().enumerate() {
            let continues =
                depth == 0 && next.is_some_and(|next| next.style == lost.style && next.points != Points::Close);
            if continues && lost.style != Style::Single {
                push(document, lost.token, end, Marks::Continued, quotes);
            } else {
                push_unclosed(document, tokens, lost.token, end, quotes);
            }
        }
    }
}

/// The mark at `token`, unless it is an apostrophe or a unit.
fn candidate(document: &Document<'_>, paragraph: TokenRange, token: usize) -> Option<Candidate> {
    if document.tokens[token].kind != TokenKind::QuoteMark {
        return None;
    }
    let text = document.word(token);
    let mark = mark(text)?;
    let first = token == paragraph.start as usize;
    let last = token + 1 == paragraph.end as usize;
    let space_before = first || document.tokens[token].shape.has(Shape::SPACE_BEFORE);
    let space_after = last || document.tokens[token + 1].shape.has(Shape::SPACE_BEFORE);
    // Brackets, dashes and other marks are as good as a space on their side.
    let free_before = space_before || opens_like_space(document, token - 1);
    let free_after = space_after || closes_like_space(document, token + 1);

    if is_unit(document, paragraph, token, text) {
        return None;
    }
    let role = match mark.points {
        Points::Open => Role::Opens,
        Points::Close => Role::Closes,
        Points::Either => match (free_before, free_after) {
            (true, false) => Role::Opens,
            (false, true) => Role::Closes,
            (true, true) => match text {
                "“" | "‘" | "«" | "‹" => Role::Opens,
                "”" | "’" | "»" | "›" => Role::Closes,
                _ if space_before && !space_after => Role::Opens,
                _ if !space_before && space_after => Role::Closes,
                _ => Role::Toggles,
            },
            (false, false) => match text {
                "“" | "‘" | "«" => Role::Opens,
                "”" | "»" => Role::Closes,
                _ if mark.style == Style::Single => return None,
                _ => Role::Toggles,
            },
        },
    };
    if mark.style == Style::Single && role == Role::Opens && is_elision(document, token) {
        return None;
    }
    Some(Candidate { token, style: mark.style, role })
}

fn opens_like_space(document: &Document<'_>, token: usize) -> bool {
    match document.tokens[token].kind {
        TokenKind::QuoteMark => mark(document.word(token)).is_some_and(|mark| mark.points != Points::Close),
        TokenKind::Punct => {
            matches!(document.word(token), "(" | "[" | "{" | "—" | "–" | "--" | "-" | "/" | "¡" | "¿" | ":")
        }
        _ => false,
    }
}

fn closes_like_space(document: &Document<'_>, token: usize) -> bool {
    match document.tokens[token].kind {
        TokenKind::QuoteMark => true,
        TokenKind::Punct => !matches!(document.word(token), "(" | "[" | "{" | "¡" | "¿" | "..." | "…"),
        // "'Salt''s" and the like: a clitic behind a closing mark.
        _ => false,
    }
}

/// Feet and inches, minutes and seconds: a mark directly behind a number that no quotation could end with.
fn is_unit(document: &Document<'_>, paragraph: TokenRange, token: usize, text: &str) -> bool {
    let attached = |at: usize| at > paragraph.start as usize && !document.tokens[at].shape.has(Shape::SPACE_BEFORE);
    if !matches!(text, "\"" | "'" | "”" | "’" | "''") || !attached(token) {
        return false;
    }
    if document.tokens[token - 1].kind != TokenKind::Number {
        return false;
    }
    match text {
        // 6' 2" — feet, when inches follow, and inches, when feet precede.
        "'" | "’" => document.tokens.get(token + 1).is_some_and(|next| next.kind == TokenKind::Number),
        _ => {
            token >= paragraph.start as usize + 4
                && matches!(document.word(token - 2), "'" | "’")
                && document.tokens[token - 3].kind == TokenKind::Number
                || !opened_before(document, paragraph, token)
        }
    }
}

/// Whether a double mark stands in the few tokens before: only then can one behind a number close anything.
fn opened_before(document: &Document<'_>, paragraph: TokenRange, token: usize) -> bool {
    const REACH: usize = 60;
    let from = token.saturating_sub(REACH).max(paragraph.start as usize);
    let marks = (from..token)
        .filter(|&i| {
            document.tokens[i].kind == TokenKind::QuoteMark && matches!(document.word(i), "\"" | "“" | "”" | "„" | "''")
        })
        .count();
    marks % 2 == 1
}

/// `'90s`, `'em`, `'til`: an apostrophe for letters left out at the start of a word.
fn is_elision(document: &Document<'_>, token: usize) -> bool {
    let Some(next) = document.tokens.get(token + 1).filter(|next| !next.shape.has(Shape::SPACE_BEFORE)) else {
        return false;
    };
    let decade = next.kind == TokenKind::Number && next.span.len() <= 3;
    decade
        || document.is_any(token + 1, &["em", "til", "till", "twas", "tis", "cause", "bout", "round", "n", "im", "er"])
}

/// Single marks are mostly apostrophes. One counts only with its partner: an opening mark needs a closing one behind
/// it, a closing one an opening one before it, and a possessive `players'` yields to a later, better closing mark.
fn drop_lone_singles(document: &Document<'_>, candidates: &mut Vec<Candidate>) {
    if candidates.iter().all(|candidate| candidate.style != Style::Single) {
        return;
    }
    let mut keep = vec![true; candidates.len()];
    // From the right: is there a closing mark still to come, and one that no possessive could be?
    let (mut any, mut sure) = (false, false);
    let mut better_later = vec![false; candidates.len()];
    for (i, candidate) in candidates.iter().enumerate().rev().filter(|(_, c)| c.style == Style::Single) {
        if candidate.role == Role::Opens {
            keep[i] = any;
            (any, sure) = (false, false);
        } else {
            better_later[i] = sure;
            any = true;
            sure |= !could_be_possessive(document, candidate.token);
        }
    }
    let mut open = false;
    for (i, candidate) in candidates.iter().enumerate().filter(|(_, c)| c.style == Style::Single) {
        match candidate.role {
            Role::Opens if keep[i] => open = true,
            Role::Opens => {}
            _ => {
                let possessive = could_be_possessive(document, candidate.token) && better_later[i];
                keep[i] = open && !possessive;
                open &= possessive;
            }
        }
    }
    let mut kept = keep.iter();
    candidates.retain(|_| kept.next() == Some(&true));
}

/// A mark behind a final s, with a lower-case word to follow: `players' bus`.
fn could_be_possessive(document: &Document<'_>, token: usize) -> bool {
    let ends_in_s = token > 0 && document.word(token - 1).ends_with(['s', 'S', 'z', 'x']);
    let word_follows = document.tokens.get(token + 1).is_some_and(|next| next.kind == TokenKind::Word);
    ends_in_s && word_follows
}

fn push(document: &Document<'_>, start: usize, end: usize, marks: Marks, quotes: &mut Vec<Quote>) {
    let tokens = TokenRange::new(start, end);
    // Two marks with nothing between them quote nothing.
    if tokens.len() > 2 || marks != Marks::Both && tokens.len() > 1 {
        quotes.push(Quote { tokens, span: document.span(tokens), parent: None, marks });
    }
}

/// An opening mark that nothing closes: up to its sentence's end, or the paragraph's where it began the paragraph,
/// but never to `limit` or beyond.
fn push_unclosed(document: &Document<'_>, paragraph: TokenRange, open: usize, limit: usize, quotes: &mut Vec<Quote>) {
    let whole = open == paragraph.start as usize;
    let sentence = document.sentences[document.sentence_of(open)].tokens.end as usize;
    let end = if whole { limit } else { sentence.min(limit) };
    // A quote that lies inside is not cut in two.
    let inside = quotes.iter().rev().take_while(|quote| quote.tokens.start as usize > open);
    let end = inside
        .filter(|quote| (quote.tokens.start as usize) < end)
        .map(|quote| quote.tokens.end as usize)
        .max()
        .unwrap_or(end)
        .max(end);
    push(document, open, end, Marks::Unclosed, quotes);
}

/// A closing mark that nothing opened: from the start of its sentence, if it stands behind a comma or stop, or if a
/// comma follows it.
fn push_unopened(document: &Document<'_>, paragraph: TokenRange, close: Candidate, quotes: &mut Vec<Quote>) {
    const FEWEST_WORDS: usize = 2;
    /// Quotes of the same sentence to look back at.
    const MEMORY: usize = 64;
    if close.style == Style::Single || close.token < paragraph.start as usize + FEWEST_WORDS {
        return;
    }
    if !matches!(document.word(close.token - 1), "," | "." | "!" | "?" | "…" | "...") {
        return;
    }
    let sentence = document.sentences[document.sentence_of(close.token)].tokens.start as usize;
    let taken = quotes.iter().rev().take(MEMORY).map(|quote| quote.tokens.end as usize).max().unwrap_or(0);
    let start = sentence.max(taken);
    if close.token >= start + FEWEST_WORDS {
        push(document, start, close.token + 1, Marks::Unopened, quotes);
    }
}

fn set_parents(quotes: &mut [Quote], first: usize) {
    let mut stack: Vec<usize> = Vec::new();
    for i in first..quotes.len() {
        while stack.last().is_some_and(|&top| !quotes[top].span.contains(quotes[i].span)) {
            stack.pop();
        }
        quotes[i].parent = stack.last().copied();
        stack.push(i);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let document = Document::new(text);
        quotes(&document, &[]).iter().map(|quote| quote.span.of(text)).collect()
    }

    fn marks(text: &str) -> Vec<Marks> {
        quotes(&Document::new(text), &[]).iter().map(|quote| quote.marks).collect()
    }

    #[test]
    fn every_style() {
        for text in [
            "\"We stay,\"",
            "“We stay,”",
            "‘We stay,’",
            "'We stay,'",
            "«We stay,»",
            "« We stay, »",
            "»We stay,«",
            "‹We stay,›",
            "„We stay,“",
            "„We stay,”",
            "‚We stay,‘",
            "「We stay,」",
            "``We stay,''",
            "”We stay,”",
            "“We stay,\"",
            "\"We stay,”",
            ",,We stay,“",
            ",,We stay,,",
            "“We stay,“",
            "`We stay,'",
        ] {
            let article = format!("Then {text} he wrote.");
            assert_eq!(found(&article), [text], "{article}");
        }
    }

    #[test]
    fn nested_quotes_are_a_tree() {
        let text = "“He told me ‘run’, so I ran,” she said. \"He told me \"run\" twice,\" she said.";
        assert_eq!(found(text), ["“He told me ‘run’, so I ran,”", "‘run’", "\"He told me \"run\" twice,\"", "\"run\""]);
        let quotes = quotes(&Document::new(text), &[]);
        assert_eq!(quotes.iter().map(|q| q.parent).collect::<Vec<_>>(), [None, Some(0), None, Some(2)]);
    }

    #[test]
    fn apostrophes_units_and_slips_quote_nothing() {
        for text in [
            "The '90s band played at the players' bus.",
            "He is 6' 2\" and fast.",
            "It's the dogs' and the cats' food.",
            "Give 'em the 12\" record.",
            "the ‘90s",
            "rock ’n’ roll",
            "The mill,, it seems, fell.",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(found("He is 6' 2\" and \"too slow\", the coach said."), ["\"too slow\""]);
        assert_eq!(found("\"We have 20\", he said."), ["\"We have 20\""]);
    }

    #[test]
    fn single_marks_hold_possessives() {
        assert_eq!(found("'The players' bus is late,' he said."), ["'The players' bus is late,'"]);
        assert_eq!(found("Bridge 'could fall', says engineer"), ["'could fall'"]);
    }

    #[test]
    fn an_open_quote_ends_with_its_paragraph() {
        assert_eq!(found("\"We waited all night.\nHe left."), ["\"We waited all night."]);
        assert_eq!(marks("\"We waited all night.\nHe left."), [Marks::Unclosed]);
        assert_eq!(found("He said \"we wait. Nobody came.\nNext."), ["\"we wait."]);
    }

    #[test]
    fn a_continued_quote_goes_on_in_the_next_paragraph() {
        let text = "“We waited all night.\n\n“Nobody came,” he said.";
        assert_eq!(marks(text), [Marks::Continued, Marks::Both]);
    }

    #[test]
    fn a_surplus_closing_mark_is_read_back_to_the_sentence() {
        assert_eq!(found("Rain fell. We waited all night,\" he said."), ["We waited all night,\""]);
        assert_eq!(marks("We waited all night,” he said."), [Marks::Unopened]);
    }

    #[test]
    fn one_mark_too_few_spares_the_later_quote() {
        assert_eq!(found("\"It fell, he said. \"We ran.\""), ["\"It fell, he said.", "\"We ran.\""]);
    }

    #[test]
    fn neighbours_stay_apart() {
        assert_eq!(found("\"Go\" and \"stay\" and “leave”."), ["\"Go\"", "\"stay\"", "“leave”"]);
        assert_eq!(found("\"Yes.\" \"No.\""), ["\"Yes.\"", "\"No.\""]);
        assert_eq!(found("(\"so far\")—\"so good\"—he said"), ["\"so far\"", "\"so good\""]);
    }
}

//! What each paragraph was on its page: headline, standfirst, subhead, byline, caption, paragraph, furniture.
//!
//! Furniture and credits are known by now; a line that is made of them is what they are. The rest is told by the shape
//! of the line (words, end stop, capitals) and by what stands around it.
//!
//! # Limits
//!
//! A caption without a credit reads like a paragraph, and the name of a section above the headline like a subhead.

use super::Finding;
use crate::taxonomy::{BlockKind, CreditType, MarkType};
use crate::text::{Document, Paragraph, Shape, Token, TokenKind};

/// The kind of each paragraph of a document, in order.
pub fn block_kinds(document: &Document<'_>, furniture: &[Finding], credits: &[Finding]) -> Vec<BlockKind> {
    let shapes: Vec<LineShape> = document.paragraphs.iter().map(|p| LineShape::new(document, p)).collect();
    let mut kinds: Vec<Option<BlockKind>> = vec![None; shapes.len()];
    let mut marks = furniture.iter().peekable();
    for (kind, paragraph) in kinds.iter_mut().zip(&document.paragraphs) {
        while let Some(mark) = marks.next_if(|mark| mark.span.start < paragraph.span.end) {
            if mark.span.contains(paragraph.span) {
                *kind = Some(BlockKind::Furniture);
            }
        }
    }
    let mut marks = credits.iter().peekable();
    for (kind, paragraph) in kinds.iter_mut().zip(&document.paragraphs) {
        let mut here = Vec::new();
        while let Some(mark) = marks.next_if(|mark| mark.span.start < paragraph.span.end) {
            here.push(mark);
        }
        if kind.is_none() {
            *kind = credited(document, paragraph, &here);
        }
    }
    list_items(document, &mut kinds);
    let headline = headline(&shapes, &kinds);
    if let Some(at) = headline {
        kinds[at] = Some(BlockKind::Headline);
    }
    (0..shapes.len()).map(|at| kinds[at].unwrap_or_else(|| plain(&shapes, &kinds, headline, at))).collect()
}

/// The outside of a line.
#[derive(Clone, Copy, Debug)]
struct LineShape {
    words: usize,
    /// Words that begin with a capital or are no words of their own ("of", "the").
    title_words: usize,
    /// Words that begin with a capital.
    capitalised: usize,
    capitals: bool,
    end: End,
    /// Quotation marks stand around all of it.
    quoted: bool,
    letters: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Stop,
    /// `!` or `?`
    Cry,
    /// `:`, `,` or `;`
    Open,
    None,
}

impl LineShape {
    fn new(document: &Document<'_>, paragraph: &Paragraph) -> Self {
        const SMALL: u32 = 4;
        let tokens = paragraph.tokens.indices();
        let mut words = 0;
        let mut title_words = 0;
        let mut capitalised = 0;
        let mut shouted = 0;
        for Token { span, shape, .. } in document.tokens[tokens.clone()].iter().filter(|t| t.kind == TokenKind::Word) {
            words += 1;
            capitalised += usize::from(shape.has(Shape::CAPITAL));
            title_words += usize::from(shape.has(Shape::CAPITAL) || span.len() <= SMALL);
            shouted += usize::from(shape.has(Shape::ALL_CAPS) || span.len() == 1);
        }
        let mut last = tokens.end;
        while last > tokens.start + 1
            && (document.tokens[last - 1].kind == TokenKind::QuoteMark || document.is_any(last - 1, &[")", "]"]))
        {
            last -= 1;
        }
        let end = match document.word(last - 1).chars().next_back() {
            Some('.' | '…' | '。') => End::Stop,
            Some('!' | '?') => End::Cry,
            Some(':' | ',' | ';') => End::Open,
            _ => End::None,
        };
        let is_mark = |token: usize| document.tokens[token].kind == TokenKind::QuoteMark;
        let first = document.word(tokens.start).chars().next().unwrap_or(' ');
        Self {
            words,
            title_words,
            capitalised,
            capitals: words > 1 && shouted == words,
            end,
            quoted: tokens.len() > 2 && is_mark(tokens.start) && is_mark(tokens.end - 1),
            letters: first.is_alphanumeric() || is_mark(tokens.start) || first == '…',
        }
    }

    /// Whether it reads like a title: no end stop, or capitals throughout.
    const fn is_title(&self) -> bool {
        const LONGEST: usize = 40;
        // Short words alone ("We stay, she said.") make no title.
        let styled = self.title_words * 10 >= self.words * 9 && self.capitalised * 2 >= self.words;
        self.words > 0
            && self.words <= LONGEST
            && match self.end {
                End::None | End::Cry => true,
                End::Stop => styled || self.capitals,
                End::Open => false,
            }
    }

    /// Whether it is short enough and shaped like the title of a section.
    const fn is_subhead(&self) -> bool {
        const LONGEST: usize = 12;
        let open = matches!(self.end, End::None);
        let asked = matches!(self.end, End::Cry) && (self.capitals || self.title_words == self.words);
        self.letters && self.words > 0 && self.words <= LONGEST && (open || asked)
    }
}

/// What a paragraph is by its credits: a line that is one, or a caption that ends with one.
fn credited(document: &Document<'_>, paragraph: &Paragraph, credits: &[&Finding]) -> Option<BlockKind> {
    let types = || {
        credits.iter().filter_map(|mark| match mark.mark_type {
            MarkType::Credit(credit_type) => Some(credit_type),
            _ => None,
        })
    };
    let pictured =
        |t: CreditType| matches!(t, CreditType::ImageCredit | CreditType::VideoCredit | CreditType::IllustrationCredit);
    if credits.is_empty() {
        return None;
    }
    let mut marks = credits.iter().peekable();
    let mut outside = 0;
    let mut words = 0;
    for token in &document.tokens[paragraph.tokens.indices()] {
        while marks.next_if(|mark| mark.span.end <= token.span.start).is_some() {}
        if matches!(token.kind, TokenKind::Word | TokenKind::Number) {
            words += 1;
            outside += usize::from(marks.peek().is_none_or(|mark| mark.span.start > token.span.start));
        }
    }
    if words == 0 {
        return None;
    }
    let made_of_credits = outside * 2 < words;
    if types().any(|t| t == CreditType::Byline) && (made_of_credits || words <= 24) {
        return Some(BlockKind::Byline);
    }
    if types().any(pictured) && (made_of_credits || ends_with_picture(paragraph, credits)) {
        return Some(BlockKind::Caption);
    }
    if !made_of_credits {
        return None;
    }
    let dated = types().all(|t| matches!(t, CreditType::Timestamp | CreditType::Dateline));
    let sold = types().all(|t| matches!(t, CreditType::Wire));
    if dated {
        return Some(BlockKind::Dateline);
    }
    if sold {
        return Some(BlockKind::Byline);
    }
    Some(BlockKind::Paragraph)
}

fn ends_with_picture(paragraph: &Paragraph, credits: &[&Finding]) -> bool {
    const SLACK: u32 = 2;
    credits.last().is_some_and(|mark| {
        mark.span.end + SLACK >= paragraph.span.end
            && matches!(
                mark.mark_type,
                MarkType::Credit(CreditType::ImageCredit | CreditType::VideoCredit | CreditType::IllustrationCredit)
            )
    })
}

/// Lines that open with a mark of a list. One alone is a list only with a bullet.
fn list_items(document: &Document<'_>, kinds: &mut [Option<BlockKind>]) {
    let marked: Vec<Option<bool>> = document
        .paragraphs
        .iter()
        .zip(&*kinds)
        .map(|(paragraph, kind)| {
            let first = paragraph.tokens.start as usize;
            let spaced = document.tokens.get(first + 1).is_some_and(|t| t.shape.has(Shape::SPACE_BEFORE));
            let more = paragraph.tokens.len() > 1 && kind.is_none();
            let numbered = document.tokens[first].kind == TokenKind::Number
                && document.word(first).len() <= 2
                && document.is_any(first + 1, &[".", ")"])
                && paragraph.tokens.len() > 2;
            if !more {
                None
            } else if document.is_any(first, &["•", "▪", "‣", "◦", "●", "■", "►"]) {
                Some(true)
            } else {
                (spaced && document.is_any(first, &["-", "–", "*"]) || numbered).then_some(false)
            }
        })
        .collect();
    for at in 0..marked.len() {
        let Some(bullet) = marked[at] else { continue };
        let beside = at > 0 && marked[at - 1].is_some() || marked.get(at + 1).is_some_and(Option::is_some);
        if bullet || beside {
            kinds[at] = Some(BlockKind::ListItem);
        }
    }
}

/// The first line that reads like a title and is long enough; a shorter one above it is the name of a section.
fn headline(shapes: &[LineShape], kinds: &[Option<BlockKind>]) -> Option<usize> {
    const FEWEST_WORDS: usize = 4;
    const DEEPEST: usize = 8;
    let mut seen = 0;
    for at in (0..shapes.len()).filter(|&at| kinds[at].is_none() || kinds[at] == Some(BlockKind::Paragraph)) {
        if kinds[at].is_some() {
            continue;
        }
        let shape = &shapes[at];
        if shape.is_title() && shape.words >= FEWEST_WORDS {
            return Some(at);
        }
        seen += 1;
        if seen == DEEPEST || !shape.is_title() {
            break;
        }
    }
    let first = (0..shapes.len()).find(|&at| kinds[at].is_none())?;
    let prose = shapes.get(first + 1).is_some_and(|next| !next.is_title());
    (shapes[first].is_title() && shapes[first].end == End::None && !prose && shapes[first].words > 1).then_some(first)
}

/// What a line is that no mark explains.
fn plain(shapes: &[LineShape], kinds: &[Option<BlockKind>], headline: Option<usize>, at: usize) -> BlockKind {
    const FEWEST_WORDS: usize = 5;
    let shape = &shapes[at];
    let open = |i: usize| kinds[i].is_none();
    if let Some(headline) = headline.filter(|&h| h < at && at - h <= 6) {
        let near = (headline + 1..at).all(|i| !open(i)) || (headline + 1..at).all(|i| !open(i) || shapes[i].is_title());
        let byline_follows = kinds[at + 1..].iter().take(2).any(|k| matches!(k, Some(BlockKind::Byline)));
        let body_follows = shapes.len() > at + 1;
        if near && body_follows && shape.words >= FEWEST_WORDS {
            let unstopped = shape.end == End::None && !shape.quoted;
            if unstopped && (headline + 1..at).all(|i| !open(i)) || byline_follows {
                return BlockKind::Standfirst;
            }
        }
    }
    if shape.is_subhead() && at + 1 < shapes.len() {
        return BlockKind::Subhead;
    }
    BlockKind::Paragraph
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::credit::credits;
    use crate::detect::furniture::furniture;
    use crate::lexicon::Lookup;
    use BlockKind::{Byline, Caption, Dateline, Furniture, Headline, ListItem, Paragraph, Standfirst, Subhead};

    fn kinds(text: &str) -> Vec<BlockKind> {
        let document = Document::new(text);
        let hits = Lookup::new(&document).hits();
        let furniture = furniture(&document, &hits, &[]);
        let credits = credits(&document, &hits, &furniture);
        block_kinds(&document, &furniture, &credits)
    }

    #[test]
    fn an_article_in_its_parts() {
        let text = "Ferry Runs Aground Off Norla\n\nWritten by Mara Quill\n\n3 March 2024, 14:05 GMT\n\n\
                    Photo: Ana Brill / Northpix\n\nThe ferry to Norla ran aground on Monday with nobody on board.\n\n\
                    Most Read\n\n\"You were told\"\n\nThe captain is well.";
        assert_eq!(kinds(text), [Headline, Byline, Dateline, Caption, Paragraph, Furniture, Subhead, Paragraph]);
    }

    #[test]
    fn one_line_is_a_headline_or_a_paragraph() {
        assert_eq!(kinds("Sources: two banks may merge"), [Headline]);
        assert_eq!(kinds("The strike could delay flights for days."), [Paragraph]);
        assert_eq!(kinds("„We stay“, she said."), [Paragraph]);
        assert_eq!(kinds("The Man in the Moon Is Out."), [Headline]);
        assert_eq!(kinds("Unconfirmed Reports\n\nThe toll has not been confirmed."), [Subhead, Paragraph]);
    }

    #[test]
    fn a_line_between_headline_and_byline_is_a_standfirst() {
        let text = "Ferry Runs Aground Off Norla\nNobody was hurt, but the cook left first.\nBy Mara Quill\n\
                    The ferry to Norla ran aground on Monday.\nThe captain is well.";
        assert_eq!(kinds(text), [Headline, Standfirst, Byline, Paragraph, Paragraph]);
    }

    #[test]
    fn captions_end_with_their_credit() {
        let text = "The ferry is back.\n\nCrowds on the quay. (Ana Brill/AFP via Getty Images)\n\nIt left at noon.";
        assert_eq!(kinds(text), [Paragraph, Caption, Paragraph]);
    }

    #[test]
    fn items_of_a_list_stand_together() {
        assert_eq!(kinds("It brought this.\n- A rope\n- A pump\nIt left."), [Paragraph, ListItem, ListItem, Paragraph]);
    }
}

//! What the network sees of a token: its word, its ending, and yes-or-no properties.
//!
//! The same code runs in training (`cargo xtask train` dumps what [`features`] gives) and in use. Quotation marks count
//! by what they do rather than by how they look, so that `"…"`, `“…”`, `'…'` and `«…»` are one and the same; numbers
//! count as numbers. Names have no row in the vocabulary: what is learnt must hold for people of whom nobody has heard.

use super::memory;
use super::reading::Reading;
use crate::detect::quote::{Marks, Quote};
use crate::detect::turn::label;
use crate::lexicon::{Category, Hit};
use crate::taxonomy::{BlockKind, CueType, MarkType};
use crate::text::{Shape, Token, TokenKind, TokenRange, fold};

/// How many yes-or-no properties there are.
pub const PROPERTIES: usize = 128;

/// How many rows the tables of endings and beginnings have: the hash of the letters, modulo these.
pub const ENDINGS: u32 = 2048;
/// Rows of the table of two-letter endings.
pub const SHORT_ENDINGS: u32 = 512;
/// Rows of the table of beginnings.
pub const BEGINNINGS: u32 = 1024;

/// The first property of the classes of words, in the order of [`Class`](crate::lexicon::Class).
const CLASSES: u32 = 0;
/// The first property of the types of cues, in the order of [`CueType`].
const CUES: u32 = 56;
/// The first of the other properties, in the order of [`Flag`].
const FLAGS: u32 = 84;

/// A property that is neither a class of words nor a type of cue.
#[derive(Clone, Copy)]
enum Flag {
    Word,
    Number,
    QuoteMark,
    Punct,
    Symbol,
    Link,
    Handle,
    Capital,
    AllCaps,
    Digit,
    SpaceBefore,
    ParagraphStart,
    SentenceStart,
    BlankBefore,
    /// In a headline, subhead or standfirst.
    Headline,
    /// In another block than a paragraph.
    OutsideBody,
    InQuote,
    QuoteOpens,
    QuoteCloses,
    NestedQuote,
    /// In a quote that lacks a mark.
    IncompleteQuote,
    /// In a quote that is long enough to be more than a term or title.
    LongQuote,
    /// In a credit or furniture.
    Closed,
    /// First token of a phrase of the cue lists.
    CueStart,
    SourcePhrase,
    ClaimNoun,
    Venue,
    Hedge,
    Naming,
    /// In a line that asks or answers: "Q:", "LUND:".
    Labelled,
}

/// What the network sees of one token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Hash of the folded word; of its kind where the word itself does not count.
    pub word: u32,
    /// Row of the last three letters.
    pub ending: u16,
    /// Row of the last two letters.
    pub short_ending: u16,
    /// Row of the first three letters.
    pub beginning: u16,
    /// The properties that hold, a bit each.
    pub properties: u128,
}

impl Features {
    fn has(&self, flag: Flag) -> bool {
        self.properties & set(flag, true) != 0
    }

    /// The row of a word outside the vocabulary: plain, with a capital, in capitals, with a digit.
    pub(super) fn outside(&self) -> u16 {
        if self.has(Flag::Digit) {
            3
        } else if self.has(Flag::AllCaps) {
            2
        } else {
            u16::from(self.has(Flag::Capital))
        }
    }
}

/// The features of every token. `kinds` are those of the paragraphs; `closed` says which tokens lie in credits or
/// furniture.
pub fn features(reading: Reading<'_>, hits: &[Hit], kinds: &[BlockKind], closed: &[bool]) -> Vec<Features> {
    let mut reader = FeatureReader::new(reading, hits, kinds, closed);
    let paragraphs = reading.document.paragraphs.iter().enumerate();
    let read = paragraphs.flat_map(|(index, paragraph)| {
        reader.read(index, paragraph.tokens);
        reader.spelled().to_vec()
    });
    read.collect()
}

/// Reads the features of a document from its beginning to its end, some tokens at a time: those of all would take six
/// times the memory of the text.
pub(super) struct FeatureReader<'a> {
    reading: Reading<'a>,
    hits: &'a [Hit],
    quotes: &'a [Quote],
    kinds: &'a [BlockKind],
    closed: &'a [bool],
    /// The tokens that are being read.
    window: TokenRange,
    /// What they show: their properties, until they are spelled.
    features: Vec<Features>,
    /// What goes on behind them.
    open: Vec<(TokenRange, u128)>,
}

impl<'a> FeatureReader<'a> {
    /// A reader at the beginning of a document. `hits` are in the order of their start.
    pub(super) fn new(reading: Reading<'a>, hits: &'a [Hit], kinds: &'a [BlockKind], closed: &'a [bool]) -> Self {
        let quotes = reading.quotes;
        let window = TokenRange::default();
        Self { reading, hits, quotes, kinds, closed, window, features: Vec::new(), open: Vec::new() }
    }

    /// Reads the properties of some tokens of a paragraph. They stand behind those that were read before.
    pub(super) fn read(&mut self, paragraph: usize, tokens: TokenRange) {
        let reading = self.reading;
        self.features.clear();
        self.features.extend(tokens.indices().map(|token| Features {
            properties: u128::from(reading.lookup.classes(token)) << CLASSES
                | outside(reading.token(token))
                | set(Flag::Closed, self.closed[token]),
            ..Features::default()
        }));
        self.window = tokens;
        self.place(paragraph);
        for (stretch, properties) in std::mem::take(&mut self.open) {
            self.add(stretch, properties);
        }
        for hit in taken(&mut self.hits, |hit| hit.tokens.start < tokens.end) {
            let (phrase, first) = phrase(*hit);
            self.add(hit.tokens, phrase);
            self.add(first_of(hit.tokens), first);
        }
        for quote in taken(&mut self.quotes, |quote| quote.tokens.start < tokens.end) {
            self.quoted(quote);
        }
    }

    /// A number that tells the tokens that were read from others: two with the same have the same features.
    pub(super) fn number(&self) -> u128 {
        let document = self.reading.document;
        let span = document.span(self.window);
        let ends = document.tokens[self.window.indices()].iter().map(|token| token.span.end - span.start);
        let properties = self.features.iter().map(|features| features.properties);
        memory::number(span.of(document.text), ends.zip(properties))
    }

    /// The features of the tokens that were read.
    pub(super) fn spelled(&mut self) -> &[Features] {
        for (token, features) in self.window.indices().zip(&mut self.features) {
            spell(self.reading, token, features);
        }
        &self.features
    }

    /// Gives properties to those tokens of a stretch that are being read, and keeps them for those that follow.
    fn add(&mut self, stretch: TokenRange, properties: u128) {
        let from = stretch.start.saturating_sub(self.window.start) as usize;
        let to = (stretch.end.saturating_sub(self.window.start) as usize).min(self.features.len());
        for features in self.features.get_mut(from..to).unwrap_or_default() {
            features.properties |= properties;
        }
        if stretch.end > self.window.end {
            self.open.push((stretch, properties));
        }
    }

    /// What the place of the tokens in the document says of them.
    fn place(&mut self, paragraph: usize) {
        let document = self.reading.document;
        let kind = self.kinds.get(paragraph).copied();
        let headline = matches!(kind, Some(BlockKind::Headline | BlockKind::Subhead | BlockKind::Standfirst));
        let outside = kind.is_some_and(|kind| kind != BlockKind::Paragraph);
        self.add(self.window, set(Flag::Headline, headline) | set(Flag::OutsideBody, outside));
        let paragraph = &document.paragraphs[paragraph];
        if self.window.start == paragraph.tokens.start {
            let opens = set(Flag::ParagraphStart, true) | set(Flag::BlankBefore, paragraph.blank_before);
            self.add(first_of(paragraph.tokens), opens);
            if let Some(label) = label(document, paragraph.tokens) {
                self.add(label, set(Flag::Labelled, true));
            }
        }
        let window = self.window;
        let sentences = &document.sentences[paragraph.sentences.start as usize..paragraph.sentences.end as usize];
        let from = sentences.partition_point(|sentence| sentence.tokens.start < window.start);
        for sentence in sentences[from..].iter().take_while(|s| s.tokens.start < window.end) {
            self.add(first_of(sentence.tokens), set(Flag::SentenceStart, true));
        }
    }

    /// What a quote says of its tokens.
    fn quoted(&mut self, quote: &Quote) {
        const MORE_THAN_A_TERM: usize = 5;
        let TokenRange { start, end } = quote.tokens;
        let inside = quote.inside();
        let reading = self.reading;
        let words = inside.indices().filter(|&t| reading.kind(t) == Some(TokenKind::Word)).take(MORE_THAN_A_TERM);
        let long = words.count() == MORE_THAN_A_TERM;
        let nested = quote.parent.is_some();
        let properties = set(Flag::InQuote, true)
            | set(Flag::LongQuote, long && !nested)
            | set(Flag::NestedQuote, nested)
            | set(Flag::IncompleteQuote, quote.marks != Marks::Both);
        self.add(quote.tokens, properties);
        if inside.start > start {
            self.add(first_of(quote.tokens), set(Flag::QuoteOpens, true));
        }
        if inside.end < end {
            self.add(TokenRange { start: end - 1, end }, set(Flag::QuoteCloses, true));
        }
    }
}

/// The first token of a range that holds some.
fn first_of(tokens: TokenRange) -> TokenRange {
    TokenRange { start: tokens.start, end: tokens.start + 1 }
}

/// Takes off the front of a list what comes before a point.
fn taken<'a, T>(list: &mut &'a [T], before: impl FnMut(&T) -> bool) -> &'a [T] {
    let (taken, rest) = list.split_at(list.partition_point(before));
    *list = rest;
    taken
}

fn set(flag: Flag, on: bool) -> u128 {
    u128::from(on) << (FLAGS + flag as u32)
}

fn outside(token: &Token) -> u128 {
    let kind = match token.kind {
        TokenKind::Word => Flag::Word,
        TokenKind::Number => Flag::Number,
        TokenKind::QuoteMark => Flag::QuoteMark,
        TokenKind::Punct => Flag::Punct,
        TokenKind::Symbol => Flag::Symbol,
        TokenKind::Link => Flag::Link,
        TokenKind::Handle => Flag::Handle,
    };
    set(kind, true)
        | set(Flag::Capital, token.shape.has(Shape::CAPITAL))
        | set(Flag::AllCaps, token.shape.has(Shape::ALL_CAPS))
        | set(Flag::Digit, token.shape.has(Shape::DIGIT))
        | set(Flag::SpaceBefore, token.shape.has(Shape::SPACE_BEFORE))
}

/// What a phrase of the lists says of its tokens, and of its first one in addition.
fn phrase(hit: Hit) -> (u128, u128) {
    match (hit.entry.category(), hit.entry.mark_type()) {
        (_, Some(MarkType::Cue(cue))) => (1 << (CUES + cue as u32), set(Flag::CueStart, true)),
        (Category::Sources, Some(_)) => (set(Flag::SourcePhrase, true), 0),
        (Category::Hedges, Some(_)) => (set(Flag::Hedge, true), 0),
        (Category::Nouns, _) => (set(Flag::ClaimNoun, true), 0),
        (Category::Venues, _) => (set(Flag::Venue, true), 0),
        (Category::Contexts, _) => (set(Flag::Naming, true), 0),
        _ => (0, 0),
    }
}

/// The word by which a token is looked up, and its first and last letters.
fn spell(reading: Reading<'_>, token: usize, features: &mut Features) {
    let text = reading.word(token);
    let named = |name: &str| Features { word: fold::hash(name), ..*features };
    *features = match reading.token(token).kind {
        TokenKind::Word => Features {
            word: fold::hash(text),
            ending: (ending(text, 3) % ENDINGS) as u16,
            short_ending: (ending(text, 2) % SHORT_ENDINGS) as u16,
            beginning: (beginning(text, 3) % BEGINNINGS) as u16,
            ..*features
        },
        TokenKind::Number => named("<number>"),
        TokenKind::Link => named("<link>"),
        TokenKind::Handle => named("<handle>"),
        TokenKind::QuoteMark if features.has(Flag::QuoteOpens) => named("<opens>"),
        TokenKind::QuoteMark if features.has(Flag::QuoteCloses) => named("<closes>"),
        TokenKind::QuoteMark => named("<apostrophe>"),
        TokenKind::Punct => named(match text {
            "–" | "—" | "―" | "--" => "—",
            "..." | ".." => "…",
            other => other,
        }),
        TokenKind::Symbol => named(text),
    };
}

/// Hash of the last letters of a word.
fn ending(word: &str, letters: usize) -> u32 {
    let start = word.char_indices().rev().take(letters).last().map_or(0, |(at, _)| at);
    fold::hash(&word[start..])
}

/// Hash of the first letters of a word.
fn beginning(word: &str, letters: usize) -> u32 {
    let end = word.char_indices().nth(letters).map_or(word.len(), |(at, _)| at);
    fold::hash(&word[..end])
}

const _: () = assert!(CUES + CueType::ALL.len() as u32 <= FLAGS);
const _: () = assert!(FLAGS + (Flag::Labelled as u32) < PROPERTIES as u32 - memory::SPARE);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;
    use crate::lexicon::{Class, Lookup};
    use crate::text::Document;

    /// The features of every token of a text.
    fn of(text: &str) -> Vec<Features> {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let kinds = vec![BlockKind::Paragraph; document.paragraphs.len()];
        let quotes = quote::quotes(&document, &kinds);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &[] };
        features(reading, &lookup.hits(), &kinds, &vec![false; document.tokens.len()])
    }

    #[test]
    fn the_model_was_trained_on_these_properties() {
        let names: Vec<String> = Class::ALL.iter().map(|class| format!("{class:?}")).collect();
        let cues: Vec<&str> = CueType::ALL.iter().map(|cue| cue.as_str()).collect();
        let order = format!("{} {}", names.join(" "), cues.join(" "));
        assert_eq!(fold::hash(&order), TRAINED_ON, "the order of classes or cues changed: run `cargo xtask train`");
    }

    /// Hash of the names of the classes and types of cues, in order.
    const TRAINED_ON: u32 = 1_161_369_324;

    #[test]
    fn quotation_marks_count_by_what_they_do() {
        let plain = of("\"We open at nine in the morning,\" she said.");
        for other in ["“We open at nine in the morning,” she said.", "«We open at nine in the morning,» she said."]
        {
            assert_eq!(of(other), plain, "{other}");
        }
    }

    #[test]
    fn numbers_are_all_the_same_and_names_have_no_row() {
        assert_eq!(of("It cost 12.")[2].word, of("It cost 1,300.")[2].word);
        let names = of("He saw Lund and Orth.");
        assert_ne!(names[2].word, names[4].word);
        assert_eq!((names[2].outside(), of("He saw NASA.")[2].outside(), of("a b12")[1].outside()), (1, 2, 3));
    }

    #[test]
    fn what_is_read_at_once_changes_nothing() {
        let text = "LUND: “It may, ‘according to people familiar with the matter’, rain,” she said. \"Point out why.\"";
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let kinds = [BlockKind::Headline];
        let quotes = quote::quotes(&document, &kinds);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &[] };
        let (hits, closed) = (lookup.hits(), vec![false; document.tokens.len()]);
        let whole = features(reading, &hits, &kinds, &closed);
        for length in 1..6 {
            let mut reader = FeatureReader::new(reading, &hits, &kinds, &closed);
            for (at, tokens) in whole.chunks(length).enumerate() {
                let window = TokenRange::new(at * length, at * length + tokens.len());
                reader.read(0, window);
                assert_eq!(reader.spelled(), tokens, "{length} at once, at {at}");
            }
        }
    }

    #[test]
    fn phrases_mark_their_tokens() {
        let said = of("Lund said so.");
        assert!(said[1].has(Flag::CueStart) && !said[0].has(Flag::CueStart));
        assert!(said[0].has(Flag::ParagraphStart) && said[0].has(Flag::SentenceStart) && said[0].has(Flag::Capital));
    }
}

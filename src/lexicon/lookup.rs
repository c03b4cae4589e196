//! The words, classes and phrases of one document.
//!
//! The vocabulary is a table of hashes with open addressing. The phrases are a graph: a state has edges for words and
//! for classes of words, and edges that accept an entry. Equal ends are shared, so that the forms of a verb cost one
//! edge each.

use super::entry::{Entry, Hit};
use super::generated::{CLASS_SETS, Class, LABELS, STATE_EDGES, TARGETS, WORD_CLASSES};
use super::tables::{TABLES, Tables, UNKNOWN};
use crate::text::{Document, Shape, Token, TokenKind, TokenRange};

/// Labels from here on are classes; below are words.
pub(super) const FIRST_CLASS_LABEL: u16 = 0xf000;
/// The label of an edge whose target is an entry.
const ACCEPT: u16 = u16::MAX;
/// The state before the first token of a phrase.
pub(super) const ROOT: u16 = STATE_EDGES.len() as u16 - 1;

/// What the lists know about each token of a document.
#[derive(Clone, Debug)]
pub struct Lookup<'d> {
    /// The document that was looked up.
    pub document: &'d Document<'d>,
    /// The number of each token's word, until it is forgotten.
    words: Vec<u16>,
    /// The number of each token's set of classes.
    sets: Vec<u16>,
    tables: &'static Tables,
}

impl<'d> Lookup<'d> {
    /// Looks up every token of a document, in one pass.
    pub fn new(document: &'d Document<'d>) -> Self {
        let tables = &*TABLES;
        let mut words = Vec::with_capacity(document.tokens.len());
        let mut sets = Vec::with_capacity(document.tokens.len());
        for token in &document.tokens {
            let text = token.span.of(document.text);
            // Quotation marks are a class, and in no phrase by themselves.
            let word = if token.kind == TokenKind::QuoteMark { UNKNOWN } else { tables.word(text) };
            words.push(word);
            sets.push(class_set(word, Outside::of(token, text)));
        }
        Self { document, words, sets, tables }
    }

    /// The classes to which a token belongs, a bit each in the order of [`Class`].
    pub fn classes(&self, token: usize) -> u64 {
        self.tables.class_sets[usize::from(self.sets[token])]
    }

    /// The same; none behind the last token.
    fn classes_at(&self, token: usize) -> u64 {
        self.sets.get(token).map_or(0, |&set| self.tables.class_sets[usize::from(set)])
    }

    /// Whether a token belongs to a class. `false` behind the last token.
    pub fn is(&self, token: usize, class: Class) -> bool {
        self.classes_at(token) & bit(class) != 0
    }

    /// Whether a token belongs to one of these classes. `false` behind the last token.
    pub fn is_any(&self, token: usize, classes: &[Class]) -> bool {
        let wanted = classes.iter().fold(0, |set, &class| set | bit(class));
        self.classes_at(token) & wanted != 0
    }

    /// Every phrase of the lists in the document: the longest of each category that starts at each token, in the
    /// order of their start. Rules are not asked.
    pub fn hits(&self) -> Vec<Hit> {
        let mut hits = Vec::new();
        let known = if self.words.is_empty() { &[][..] } else { &self.document.paragraphs };
        for paragraph in known {
            let range = paragraph.tokens.indices();
            for start in range.clone() {
                if !self.begins(start) {
                    continue;
                }
                let mut longest = Longest { start, before: hits.len(), hits: &mut hits };
                self.begin(start, range.end, &mut longest);
                longest.in_order();
            }
        }
        hits.shrink_to_fit();
        hits
    }

    /// Gives the memory of the words back. The classes stay; no more phrases are found.
    pub(crate) fn forget_words(&mut self) {
        self.words = Vec::new();
    }

    /// Whether a phrase can begin with a token.
    fn begins(&self, token: usize) -> bool {
        let word = usize::from(self.words[token]);
        self.tables.begins.get(word).is_some_and(|&state| state != ROOT)
            || self.classes(token) & self.tables.begin_classes != 0
    }

    /// Follows the graph from its root, which has an edge for every second word and no entry of its own.
    fn begin(&self, start: usize, end: usize, longest: &mut Longest<'_>) {
        let tables = self.tables;
        if let Some(&state) = tables.begins.get(usize::from(self.words[start])).filter(|&&state| state != ROOT) {
            self.follow(state, start + 1, end, longest);
        }
        // From the last class to the first, as the edges of the other states are followed.
        let mut classes = self.classes(start) & tables.begin_classes;
        while let Some(class) = classes.checked_ilog2() {
            self.follow(tables.behind_class[class as usize], start + 1, end, longest);
            classes &= !(1 << class);
        }
    }

    /// Follows the graph from a state whose next token is `at`, and keeps the longest entry of each category.
    fn follow(&self, state: u16, at: usize, end: usize, longest: &mut Longest<'_>) {
        let number = usize::from(state);
        let edges = usize::from(self.tables.states[number])..usize::from(self.tables.states[number + 1]);
        let behind =
            |word: u16| LABELS[edges.clone()].binary_search(&word).ok().map(|edge| TARGETS[edges.start + edge]);
        if at < end
            && self.words[at] != UNKNOWN
            && let Some(state) = behind(self.words[at])
        {
            self.follow(state, at + 1, end, longest);
        }
        for edge in edges.rev() {
            match LABELS[edge] {
                ACCEPT => longest.keep(at, Entry::new(TARGETS[edge])),
                label if label >= FIRST_CLASS_LABEL => {
                    if at < end && self.classes(at) & (1 << (label - FIRST_CLASS_LABEL)) != 0 {
                        self.follow(TARGETS[edge], at + 1, end, longest);
                    }
                }
                _ => break,
            }
        }
    }
}

/// The phrases that start at one token: the longest of each category.
struct Longest<'h> {
    start: usize,
    /// How many phrases start before.
    before: usize,
    hits: &'h mut Vec<Hit>,
}

impl Longest<'_> {
    fn keep(&mut self, end: usize, entry: Entry) {
        let hit = Hit { tokens: TokenRange::new(self.start, end), entry };
        let mut here = self.hits[self.before..].iter_mut();
        match here.find(|known| known.entry.category() == entry.category()) {
            Some(known) if known.tokens.end < hit.tokens.end => *known = hit,
            Some(_) => {}
            None => self.hits.push(hit),
        }
    }

    /// Puts the categories in their order.
    fn in_order(self) {
        let here = &mut self.hits[self.before..];
        if here.len() > 1 {
            here.sort_by_cached_key(|hit| hit.entry.category() as u64);
        }
    }
}

const fn bit(class: Class) -> u64 {
    1 << class as u8
}

/// The number of a set of classes: what the lists say of a word, and what its outside adds.
fn class_set(word: u16, outside: Outside) -> u16 {
    let listed = if word == UNKNOWN { CLASS_SETS.len() } else { usize::from(WORD_CLASSES[usize::from(word)]) };
    (listed * Outside::ALL.len() + outside as usize) as u16
}

/// Every set of classes that a token can have, in the order of [`class_set`].
pub(super) fn class_sets() -> Vec<u64> {
    let listed = CLASS_SETS.iter().copied().chain([0]);
    listed.flat_map(|listed| Outside::ALL.map(|outside| listed | outside.classes(listed))).collect()
}

/// What the outside of a token says of its classes.
#[derive(Clone, Copy)]
enum Outside {
    Nothing,
    Number,
    QuoteMark,
    Word,
    /// With an ending of adverbs.
    WordInLy,
    Capital,
    CapitalInLy,
}

impl Outside {
    /// In the order of their numbers.
    const ALL: [Self; 7] =
        [Self::Nothing, Self::Number, Self::QuoteMark, Self::Word, Self::WordInLy, Self::Capital, Self::CapitalInLy];

    fn of(token: &Token, text: &str) -> Self {
        const SHORTEST_ADVERB: usize = 5;
        match token.kind {
            TokenKind::Number => Self::Number,
            TokenKind::QuoteMark => Self::QuoteMark,
            TokenKind::Word => {
                let ending = text.as_bytes().last_chunk::<2>();
                let ly = text.len() >= SHORTEST_ADVERB && ending.is_some_and(|e| e.eq_ignore_ascii_case(b"ly"));
                match (token.shape.has(Shape::CAPITAL), ly) {
                    (false, false) => Self::Word,
                    (false, true) => Self::WordInLy,
                    (true, false) => Self::Capital,
                    (true, true) => Self::CapitalInLy,
                }
            }
            _ => Self::Nothing,
        }
    }

    /// The classes that it gives a token beside those that the lists give it.
    fn classes(self, listed: u64) -> u64 {
        let function_words = bit(Class::Determiner)
            | bit(Class::SubjectPronoun)
            | bit(Class::ObjectPronoun)
            | bit(Class::Possessive)
            | bit(Class::Preposition)
            | bit(Class::Conjunction)
            | bit(Class::Wh)
            | bit(Class::Month)
            | bit(Class::Weekday);
        let mut set = match self {
            Self::Nothing => return 0,
            Self::Number => return bit(Class::Number),
            Self::QuoteMark => return bit(Class::QuoteMark),
            _ => bit(Class::Word),
        };
        if listed & bit(Class::NumberWord) != 0 {
            set |= bit(Class::Number);
        }
        if matches!(self, Self::WordInLy | Self::CapitalInLy) && listed & bit(Class::NotAdverb) == 0 {
            set |= bit(Class::Adverb);
        }
        if matches!(self, Self::Capital | Self::CapitalInLy) && listed & function_words == 0 {
            set |= bit(Class::Name);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::Category;
    use super::*;
    use proptest::prelude::*;

    fn phrases(text: &str, category: Category) -> Vec<&'static str> {
        let document = Document::new(text);
        let hits = Lookup::new(&document).hits();
        hits.iter().map(|hit| hit.entry).filter(|entry| entry.category() == category).map(Entry::phrase).collect()
    }

    #[test]
    fn the_longest_phrase_of_a_category_counts() {
        let found = phrases("According to unconfirmed reports, he left.", Category::Hedges);
        assert_eq!(found[0], "according to unconfirmed|unverified reports");
        assert_eq!(phrases("According to reports", Category::Cues), ["according to"]);
    }

    #[test]
    fn verbs_are_found_in_all_forms() {
        assert_eq!(phrases("She said, says, SAYING.", Category::Verbs), ["say"; 3]);
        assert_eq!(phrases("He pointed out a gap.", Category::Verbs), ["point out"]);
    }

    #[test]
    fn folds_match() {
        assert_eq!(phrases("RE\u{ad}PORTEDLY. It can’t be ruled out.", Category::Hedges).len(), 2);
    }

    #[test]
    fn phrases_end_with_their_paragraph() {
        assert!(phrases("according\n\nto", Category::Cues).is_empty());
        assert!(phrases("", Category::Cues).is_empty());
    }

    #[test]
    fn classes_come_from_lists_and_from_the_outside() {
        let document = Document::new("Lund quickly paid 12 in May");
        let lookup = Lookup::new(&document);
        assert!(lookup.is(0, Class::Name) && lookup.is(1, Class::Adverb) && lookup.is(3, Class::Number));
        assert!(lookup.is(5, Class::Month) && !lookup.is(5, Class::Name));
        assert!(!lookup.is(6, Class::Month) && lookup.is_any(4, &[Class::Month, Class::Preposition]));
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_up(text in "\\PC*") {
            let document = Document::new(&text);
            for hit in Lookup::new(&document).hits() {
                prop_assert!(!hit.tokens.is_empty() && hit.tokens.end as usize <= document.tokens.len());
            }
        }
    }
}

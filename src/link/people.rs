//! The people whom a text names: which words are one person's name, and what the text says of each.
//!
//! [`Reader`] finds the runs of capitalised words that are names. Forms of one name are one person: "A. Lund",
//! "Ada R. Lund", "Ada Lund", and "Suu Kyi" for the end of a longer one. In a headline of capitals a name is taken only
//! where its first word opens the line or is a listed one.
//!
//! # Limits
//!
//! A name of which only one word is ever written is a person where a title, a listed given name or a verb of saying
//! stands with it. Names of ships, songs and horses that look like people's are people here; they are harmless unless
//! they are the nearest thing that "he" could mean.

use std::collections::{HashMap, HashSet};

use super::name_run::{BY_NAME, NO_NAME, Reader, TOLD, inner_capitals, is_capital, is_headline};
use super::name_word::{Gender, Kind, given_name, in_one_line, is_kind, name_word};
use crate::lexicon::Lookup;
use crate::text::{Document, Shape, TokenKind, TokenRange, fold};

/// A person of the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Person {
    /// The fullest form of the name, as the text writes it.
    pub name: String,
    /// Folded words of that form, initials and suffixes left out.
    words: Vec<String>,
    /// The nickname inside the name, folded.
    nickname: Option<String>,
    /// What speaks for a woman (below 0) or a man (above).
    pub gender: i32,
    /// How much speaks for a person at all.
    pub evidence: u32,
    /// What the person is called beside the name, folded: "mayor", "nominee".
    pub offices: Vec<String>,
    /// How often the full name stands there.
    pub full: u32,
    /// Whether the first full name stands beside "his wife".
    pub kin: bool,
    /// Whether only a noun names the person: "the driver".
    pub nominal: bool,
}

impl Person {
    /// Adds what the person is called beside the name.
    pub(super) fn give_office(&mut self, office: String) {
        if !self.offices.contains(&office) && self.offices.len() < MOST_NAMESAKES {
            self.offices.push(office);
        }
    }

    /// Whether these are words of the name.
    fn is_called(&self, words: &[String]) -> bool {
        is_same(&self.words, words) || self.nickname.is_some() && self.nickname.as_ref() == words.first()
    }

    /// The gender where the evidence is clear.
    pub(super) fn known_gender(&self) -> Gender {
        match self.gender {
            i32::MIN..=-2 => Gender::Female,
            2.. => Gender::Male,
            _ => Gender::Either,
        }
    }
}

/// A full name in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub tokens: TokenRange,
    pub person: usize,
    pub kin: bool,
}

/// The people of a text and where their full names stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    pub people: Vec<Person>,
    /// In order.
    pub runs: Vec<Run>,
    /// Hashes of the first words of names of bodies: "Peabody" of "Peabody Energy".
    bodies: HashSet<u32>,
    /// By the [`number`] of a word, whose name it is.
    by_word: HashMap<u64, Bearers>,
}

/// The people who bear a word as the last or the first of their names.
#[derive(Clone, Debug, Default)]
struct Bearers {
    last: Vec<usize>,
    first: Vec<usize>,
}

/// People of one surname who are told apart; a bound for odd texts.
const MOST_NAMESAKES: usize = 16;

impl Names {
    /// Reads a text.
    pub(super) fn new(lookup: &Lookup<'_>) -> Self {
        let document = lookup.document;
        let mut names = Self::default();
        let headlines: Vec<bool> = document.paragraphs.iter().map(|p| is_headline(document, p)).collect();
        let inner = inner_capitals(document, &headlines);
        let reader = Reader { lookup, document, inner: &inner };
        for (paragraph, _) in document.paragraphs.iter().zip(&headlines).filter(|(_, headline)| !**headline) {
            let mut token = paragraph.tokens.start as usize;
            while token < paragraph.tokens.end as usize {
                // No name begins with another word, and most are others.
                if !is_capital(document, token) {
                    token += 1;
                    continue;
                }
                let read = reader.run(token, paragraph.tokens.end as usize);
                if read.body {
                    names.bodies.insert(fold::hash(document.word(token)));
                }
                if let Some(run) = read.run {
                    names.add(&reader, run, read.nickname);
                }
                token = read.end.max(token + 1);
            }
        }
        names.add_singles(&reader, &headlines);
        for (paragraph, _) in document.paragraphs.iter().zip(&headlines).filter(|(_, headline)| **headline) {
            names.add_headline(&reader, paragraph.tokens);
        }
        names.runs.sort_by_cached_key(|run| u64::from(run.tokens.start));
        names
    }

    /// The people whose name ends with a word, or, where there is none, begins with it.
    pub(super) fn namesakes(&self, word: &str) -> &[usize] {
        let Some(bearers) = self.by_word.get(&number_of(word)) else { return &[] };
        if bearers.last.is_empty() { &bearers.first } else { &bearers.last }
    }

    /// The people whose name ends with a folded word.
    fn ending_with(&self, folded: &str) -> &[usize] {
        self.by_word.get(&number(folded)).map_or(&[], |bearers| &bearers.last)
    }

    /// Whether a word is the first of a body's name.
    pub(super) fn is_body(&self, word: &str) -> bool {
        self.bodies.contains(&fold::hash(word))
    }

    /// The people of whom the text writes a name of several words that ends with this one.
    pub(super) fn is_surname(&self, word: &str) -> bool {
        self.by_word.get(&number_of(word)).is_some_and(|bearers| !bearers.last.is_empty())
    }

    /// The person whose full name these tokens write.
    pub(super) fn full(&self, document: &Document<'_>, tokens: TokenRange) -> Option<usize> {
        let words = name_words(document, tokens);
        self.called(&words)
    }

    /// The person of whom these are the words of the name.
    fn called(&self, words: &[String]) -> Option<usize> {
        self.ending_with(words.last()?).iter().copied().find(|&person| self.people[person].is_called(words))
    }

    /// Adds somebody whom only a noun names.
    pub(super) fn add_nominal(&mut self, name: String, gender: Gender) -> usize {
        let gender = gender.sign() * TOLD;
        self.people.push(Person { name, gender, evidence: 2, nominal: true, ..Person::default() });
        self.people.len() - 1
    }

    fn add(&mut self, reader: &Reader<'_>, tokens: TokenRange, nickname: Option<usize>) {
        let document = reader.document;
        let words = name_words(document, tokens);
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
        let beside = reader.beside(tokens);
        let text = document.span(tokens).of(document.text);
        let person = self.called(&words).unwrap_or_else(|| {
            self.people.push(Person { kin: beside.kin, ..Person::default() });
            let person = self.people.len() - 1;
            let namesakes = &mut self.by_word.entry(number(last)).or_default().last;
            if namesakes.len() < MOST_NAMESAKES {
                namesakes.push(person);
            }
            person
        });
        let nickname = nickname.map(|token| fold::whole(document.word(token)));
        for first in std::iter::once(first).chain(&nickname) {
            let known = &mut self.by_word.entry(number(first)).or_default().first;
            if !known.contains(&person) && known.len() < MOST_NAMESAKES {
                known.push(person);
            }
        }
        let this = &mut self.people[person];
        this.nickname = nickname.or(this.nickname.take());
        if (words.len(), text.len()) > (this.words.len(), this.name.len()) {
            this.name = in_one_line(text);
            if this.words.is_empty() || words.len() > this.words.len() || this.words[0].chars().count() == 1 {
                this.words = words;
            }
        }
        let gender = given_name(document.word(tokens.start as usize));
        if this.full == 0 {
            this.gender += gender.map_or(0, |gender| gender.sign() * BY_NAME);
            this.evidence += u32::from(gender.is_some()) * 2;
        }
        this.full += 1;
        this.gender = (this.gender + beside.gender).clamp(-2 * TOLD, 2 * TOLD);
        this.evidence += beside.evidence;
        for office in beside.offices {
            this.give_office(office);
        }
        self.runs.push(Run { tokens, person, kin: beside.kin });
    }

    /// People of whom the text writes one word only: "President Holt", "Mira said".
    fn add_singles(&mut self, reader: &Reader<'_>, headlines: &[bool]) {
        let document = reader.document;
        let paragraphs = document.paragraphs.iter().zip(headlines).filter(|(_, headline)| !**headline);
        for token in paragraphs.flat_map(|(paragraph, _)| paragraph.tokens.indices()) {
            let this = &document.tokens[token];
            if !this.is_capitalised() || this.shape.has(Shape::ALL_CAPS) {
                continue;
            }
            let word = document.word(token);
            let titled = reader.title_before(token);
            let told = titled.and_then(|title| name_word(document.word(title))).map_or(Gender::Either, |(_, g)| g);
            // "Mr Lund" where the text has a Mary Lund only is somebody else.
            let other = |&person: &usize| {
                let known = self.people[person].known_gender();
                told != Gender::Either && known != Gender::Either && known != told
            };
            let namesakes = self.namesakes(word);
            if !namesakes.is_empty() && !namesakes.iter().all(other) {
                // The bare name is the full name of whoever has no other.
                let single = namesakes.iter().copied().find(|&p| titled.is_some() && self.people[p].words.len() == 1);
                if let Some(person) = single {
                    self.people[person].full += 1;
                }
                continue;
            }
            let given = given_name(word);
            let polite = titled.is_some_and(|title| document.is_any(title, &["mr", "mrs", "ms", "miss", "dr", "mx"]));
            if !polite && (reader.lookup.is_any(token, NO_NAME) || name_word(word).is_some()) {
                continue;
            }
            let body = token > 0 && document.tokens[token - 1].is_capitalised() && titled.is_none();
            let beside = body || reader.is_name(token + 1, false) || token > 0 && reader.is_name(token - 1, false);
            let tagged = token > 1
                && reader.says(token - 1)
                && (document.tokens[token - 2].kind == TokenKind::QuoteMark || document.is(token - 2, ","));
            let acts = given.is_some() && reader.acts(token + 1);
            let says = reader.says(token + 1) || tagged || acts;
            let named = given.is_some() || reader.inner.contains_key(&fold::hash(word)) && !self.is_body(word);
            if beside || titled.is_none() && !(says && named) {
                continue;
            }
            let gender = given.map_or(0, |gender| gender.sign() * BY_NAME) + told.sign() * TOLD;
            let evidence = 2 * u32::from(given.is_some() || titled.is_some());
            let office = titled.map(|title| fold::whole(document.word(title)));
            let words = vec![fold::whole(word)];
            self.by_word.entry(number(&words[0])).or_default().last.push(self.people.len());
            self.people.push(Person {
                name: word.to_owned(),
                words,
                gender,
                evidence,
                offices: office.into_iter().collect(),
                ..Person::default()
            });
        }
    }

    /// A headline of capitals: a name at its start or with a listed given name, whose last word the text uses alone.
    fn add_headline(&mut self, reader: &Reader<'_>, tokens: TokenRange) {
        let document = reader.document;
        for token in tokens.indices() {
            let opens = token == tokens.start as usize || document.is(token - 1, ":");
            if !(opens || given_name(document.word(token)).is_some())
                || !reader.is_name(token, true)
                || !reader.is_name(token + 1, false)
                || reader.verb(token + 1)
            {
                continue;
            }
            let surname = document.word(token + 1);
            let known = self.ending_with(&fold::whole(surname)).iter().any(|&p| self.people[p].words.len() > 1);
            if known || reader.inner.contains_key(&fold::hash(surname)) {
                let pair = TokenRange::new(token, token + 2);
                if known && self.full(document, pair).is_none() {
                    continue;
                }
                self.name_single(reader, pair);
                self.add(reader, pair, None);
            }
        }
    }

    /// A single name whose full form the headline gives is that person.
    fn name_single(&mut self, reader: &Reader<'_>, pair: TokenRange) {
        let words = name_words(reader.document, pair);
        let Some(last) = words.last() else { return };
        let single = self.ending_with(last).iter().copied().find(|&p| self.people[p].words.len() == 1);
        if let Some(person) = single {
            self.people[person].words = words;
            self.people[person].name.clear();
        }
    }
}

/// A folded name without the article that its bearers may leave out: "rashid" of "al-rashid".
fn stem(word: &str) -> &str {
    word.strip_prefix("al-").or_else(|| word.strip_prefix("el-")).unwrap_or(word)
}

/// A number for a word, in place of the word itself: FNV-1a over its bytes, 64 bits wide.
fn number(folded: &str) -> u64 {
    folded.bytes().fold(0xcbf2_9ce4_8422_2325, |number, byte| {
        // Of ASCII, the fold is the lower case; of others it is the bytes themselves.
        (number ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The number of a word's fold, its article left out.
fn number_of(word: &str) -> u64 {
    if !word.is_ascii() {
        return number(stem(&fold::whole(word)));
    }
    let article = word.get(..3).is_some_and(|start| fold::eq_any(start, &["al-", "el-"]));
    number(&word[if article { 3 } else { 0 }..])
}

/// The folded words of a name, without initials, suffixes and nicknames.
fn name_words(document: &Document<'_>, tokens: TokenRange) -> Vec<String> {
    let mut quoted = false;
    let words = tokens.indices().filter(|&token| {
        let this = &document.tokens[token];
        quoted ^= this.kind == TokenKind::QuoteMark;
        this.kind == TokenKind::Word && !quoted && !is_kind(document.word(token), &[Kind::Suffix])
    });
    let folded = |token| {
        let word = fold::whole(document.word(token));
        let bare = stem(&word).len();
        if bare < word.len() { word[word.len() - bare..].to_owned() } else { word }
    };
    let mut words: Vec<String> = words.map(folded).collect();
    let last = words.len().saturating_sub(1);
    // Initials in front are all that there is of the first name.
    let mut place = 0..;
    words.retain(|word| {
        let inner = place.next().is_some_and(|place| 0 < place && place < last);
        !(inner && word.chars().filter(|c| c.is_alphabetic()).count() == 1)
    });
    words
}

/// Whether two names of one surname are forms of one.
fn is_same(known: &[String], words: &[String]) -> bool {
    let (short, long) = if known.len() <= words.len() { (known, words) } else { (words, known) };
    if long.ends_with(short) {
        return short.len() > 1 || long.len() == 1;
    }
    let (Some(a), Some(b)) = (short.first(), long.first()) else { return false };
    // "J. Lund" for "John Lund", "Rob Lund" for "Robert Lund".
    let (a, b) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let a = a.trim_end_matches('.');
    let letters = a.chars().count();
    short.len() > 1 && short.last() == long.last() && b.starts_with(a) && (letters == 1 || letters > 2)
        || a == b.as_str() && short.len() > 1 && short.last() == long.last()
}

//! Bodies and their short forms: "the Federal Reserve" … "the Fed", "World Health Organization" … "WHO".
//!
//! A body is a run of capitalised words that is no person's name; "of", "for", "on", "and" may stand inside it. A short
//! form is the initials of a longer name, its first or last words where what is left out is a common noun, or the
//! beginning of its first word ("Fed"). "the commission" is the last body with that noun in its name, or the last
//! phrase like "Lund's campaign" for "the campaign".

use std::collections::HashMap;

use super::name_word::{Kind, in_one_line, is_kind};
use super::reference::{Form, References};
use crate::lexicon::{Class, Lookup};
use crate::text::{Document, Shape, TokenKind, TokenRange, fold};

/// A name of a body.
#[derive(Clone, Debug)]
struct Body {
    name: String,
    words: Vec<String>,
}

/// A place that names a body.
#[derive(Clone, Copy, Debug)]
struct Place {
    token: u32,
    body: usize,
    sentence: u32,
    subject: bool,
}

/// The bodies of a text.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    all: Vec<Body>,
    places: Vec<Place>,
    by_end: HashMap<String, Vec<usize>>,
    by_initials: HashMap<String, usize>,
}

/// How far back a short form looks.
const REACH: usize = 60;

/// Names that end or begin with one word; a bound for odd texts.
const MOST: usize = 16;

const JOINERS: &[&str] = &["of", "for", "on", "and", "the", "in", "de", "&"];

impl Bodies {
    pub(super) fn new(lookup: &Lookup<'_>, references: &References) -> Self {
        let document = lookup.document;
        let mut this = Self::default();
        let mut by_words: HashMap<String, usize> = HashMap::new();
        let mut people = references.places.iter().filter(|place| place.form != Form::Pronoun).peekable();
        let mut token = 0;
        while token < document.tokens.len() {
            while people.next_if(|place| place.tokens.end as usize <= token).is_some() {}
            if !document.tokens[token].is_capitalised() {
                token += 1;
                continue;
            }
            let person = people.peek().filter(|place| place.tokens.start as usize <= token).copied();
            let end = run(lookup, token);
            if let Some(place) = person
                && end <= place.tokens.end as usize
            {
                token = place.tokens.end as usize;
                continue;
            }
            // "Although the IMF": a word that only opens the sentence.
            let opener = lookup.is_any(token, &[Class::Conjunction, Class::Preposition, Class::Wh, Class::Adverb]);
            let start = if opener && end > token + 1 { token + 1 } else { token };
            let start = start + usize::from(start > token && document.is(start, "the") && end > start + 1);
            let tokens = TokenRange::new(start, end);
            token = end;
            if is_nothing(lookup, tokens) {
                continue;
            }
            let tokens = with_initials(document, tokens).unwrap_or(tokens);
            let words = words(document, tokens);
            if words.is_empty() {
                continue;
            }
            let body = *by_words
                .entry(words.join(" "))
                .or_insert_with(|| this.add(document.span(tokens).of(document.text), words));
            let sentence = document.sentence_of(tokens.start as usize);
            let brackets = document.is(end, "(") && document.is(end + 2, ")");
            let next = if brackets { end + 3 } else { end };
            let verb = lookup
                .is_any(next, &[Class::VerbThird, Class::VerbPast, Class::Be, Class::Have, Class::Do, Class::Modal])
                && !document.is(next, "'s");
            let behind = (tokens.start as usize).checked_sub(1).is_some_and(|t| {
                lookup.is(t, Class::Preposition)
                    || t > 0 && document.is(t, "the") && lookup.is(t - 1, Class::Preposition)
            });
            if !references.quoted[tokens.start as usize] {
                this.places.push(Place {
                    token: tokens.start,
                    body,
                    sentence: references.outer[sentence],
                    subject: verb && !behind,
                });
            }
        }
        this
    }

    /// Adds a body by its name and the words of it.
    fn add(&mut self, name: &str, words: Vec<String>) -> usize {
        let body = self.all.len();
        if let [first, .., last] = &words[..] {
            let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
            self.by_initials.entry(initials).or_insert(body);
            for end in [last, first] {
                let known = self.by_end.entry(end.clone()).or_default();
                if known.len() < MOST {
                    known.push(body);
                }
            }
        }
        self.all.push(Body { name: in_one_line(name), words });
        body
    }

    /// The fullest name of the body that a capitalised phrase names, and how sure that is.
    pub(super) fn full(&self, document: &Document<'_>, tokens: TokenRange) -> Option<(&str, f64)> {
        let words = words(document, tokens);
        let acronym = document.word((tokens.end as usize).checked_sub(1)?);
        let at = tokens.start as usize;
        let the = document.is(at, "the") || at > 0 && document.is(at - 1, "the");
        self.fullest(&words, acronym, the)
    }

    fn fullest(&self, words: &[String], acronym: &str, the: bool) -> Option<(&str, f64)> {
        let (first, last) = (words.first()?, words.last()?);
        if words.len() == 1 {
            let letters: String = first.chars().filter(|c| c.is_alphabetic()).collect();
            if acronym.chars().filter(|c| c.is_uppercase()).count() > 1
                && let Some(&body) = self.by_initials.get(&letters)
            {
                return Some((&self.all[body].name, 0.9));
            }
        }
        let is_common = |word: &String| is_kind(word, &[Kind::Thing]);
        let longer = |&&body: &&usize| {
            let other = &self.all[body].words;
            let rest = other.len().saturating_sub(words.len());
            rest > 0
                && (other.ends_with(words) || other.starts_with(words) && other[words.len()..].iter().all(is_common))
        };
        let ends = [last, first].into_iter().filter_map(|end| self.by_end.get(end));
        if let Some(&body) = ends.flatten().filter(longer).max_by_key(|&&body| self.all[body].words.len()) {
            return Some((&self.all[body].name, 0.8));
        }
        // "the Fed"
        if words.len() == 1 && the && (3..=4).contains(&first.len()) {
            let whole = self.all.iter().take(REACH).find(|body| {
                body.words.len() > 1
                    && body.words[0].len() > first.len() + 2
                    && body.words[0].starts_with(first.as_str())
            });
            return whole.map(|body| (body.name.as_str(), 0.7));
        }
        None
    }

    /// The last body before a token that has a noun in its name.
    pub(super) fn with_noun(&self, token: usize, noun: &str) -> Option<&str> {
        self.before(token).map(|place| &self.all[place.body]).find_map(|body| {
            (body.words.len() > 1 && body.words.iter().any(|word| word == noun)).then_some(body.name.as_str())
        })
    }

    /// The last body that was the subject of the sentence of a token or the one before.
    pub(super) fn subject(&self, token: usize, sentence: u32) -> Option<&str> {
        self.before(token)
            .take_while(|place| place.sentence + 1 >= sentence)
            .find(|place| place.subject)
            .map(|place| self.name(place.body))
    }

    /// The fullest name of a body.
    fn name(&self, body: usize) -> &str {
        let this = &self.all[body];
        self.fullest(&this.words, &this.name, false).map_or(&this.name, |(name, _)| name)
    }

    /// The last body named before a token.
    pub(super) fn last(&self, token: usize) -> Option<&str> {
        let body = |place: &Place| &self.all[place.body];
        let mut before = self.before(token);
        before.find(|place| body(place).words.len() > 1 || place.subject).map(|place| self.name(place.body))
    }

    fn before(&self, token: usize) -> impl Iterator<Item = &Place> {
        let until = self.places.partition_point(|place| (place.token as usize) < token);
        self.places[..until].iter().rev().take(REACH)
    }
}

/// "Lund's campaign", "the Lund campaign": the last phrase before a token that gives its noun an owner.
pub(super) fn owned(document: &Document<'_>, token: usize, noun: &str) -> Option<TokenRange> {
    const REACH: usize = 600;
    (token.saturating_sub(REACH)..token).rev().find_map(|at| {
        // The owner stands before the noun or its "'s": most tokens are told without reading them.
        let capital = |before: usize| at.checked_sub(before).is_some_and(|t| document.tokens[t].is_capitalised());
        if !(capital(1) || capital(2)) || !document.is(at, noun) {
            return None;
        }
        let end = at + 1;
        let owner = if document.is(at - 1, "'s") { at.checked_sub(2)? } else { at - 1 };
        let name = &document.tokens[owner];
        if !name.is_capitalised()
            || document.is_any(owner, JOINERS)
            || document.is_any(owner, &["a", "an", "his", "her"])
        {
            return None;
        }
        let mut start = owner;
        while start > 0
            && document.tokens[start - 1].is_capitalised()
            && !document.is(start - 1, "the")
            && owner - start < 2
        {
            start -= 1;
        }
        Some(TokenRange::new(start, end))
    })
}

/// A name before its initials in brackets, "and" inside it: "Water Supply and Sewerage Board (WSSB)".
fn with_initials(document: &Document<'_>, tokens: TokenRange) -> Option<TokenRange> {
    const LONGEST: usize = 14;
    let bracket = tokens.end as usize;
    if !document.is(bracket, "(") || !document.is(bracket + 2, ")") {
        return None;
    }
    let mut letters: Vec<char> = document.word(bracket + 1).chars().filter(|c| c.is_uppercase()).collect();
    let mut token = bracket;
    while let (Some(&letter), Some(before)) = (letters.last(), token.checked_sub(1)) {
        token = before;
        let word = document.word(token);
        if bracket - token > LONGEST || !document.is_any(token, JOINERS) && !word.starts_with(letter) {
            return None;
        }
        if word.starts_with(letter) {
            letters.pop();
        }
    }
    (letters.is_empty() && document.word(bracket + 1).len() > 1).then(|| TokenRange::new(token, bracket))
}

/// The end of a run of capitalised words.
fn run(lookup: &Lookup<'_>, start: usize) -> usize {
    const LONGEST: usize = 9;
    let document = lookup.document;
    let capital =
        |t: usize| document.tokens.get(t).is_some_and(|t| t.is_capitalised() && !t.shape.has(Shape::LINE_START));
    let mut end = start + 1;
    while end < document.tokens.len() && end - start < LONGEST {
        if capital(end) {
            end += 1;
            continue;
        }
        let next =
            capital(end + 1) && !document.is(end, "and") && !lookup.is_any(end + 1, &[Class::Weekday, Class::Month]);
        let behind_article = !next && capital(end + 2) && document.is(end + 1, "the");
        if !(next || behind_article) || !document.is_any(end, JOINERS) {
            break;
        }
        end += if next { 2 } else { 3 };
    }
    end
}

/// A run that names no body: a weekday, a word that only opens its sentence, a nationality.
fn is_nothing(lookup: &Lookup<'_>, tokens: TokenRange) -> bool {
    let first = tokens.start as usize;
    tokens.len() == 1
        && (lookup.is_any(
            first,
            &[
                Class::Weekday,
                Class::Month,
                Class::Nationality,
                Class::Determiner,
                Class::Preposition,
                Class::Conjunction,
                Class::Wh,
                Class::SubjectPronoun,
                Class::Possessive,
                Class::Adverb,
                Class::Title,
                Class::Role,
                Class::Be,
                Class::Have,
                Class::Do,
                Class::Modal,
            ],
        ) || lookup.document.word(first).chars().count() < 2)
}

/// Folded words of a name, without joiners.
fn words(document: &Document<'_>, tokens: TokenRange) -> Vec<String> {
    let words = tokens.indices().filter(|&t| document.tokens[t].kind == TokenKind::Word);
    words
        .map(|t| fold::whole(document.word(t)))
        .filter(|word| !JOINERS.contains(&word.as_str()) && word != "'s")
        .collect()
}

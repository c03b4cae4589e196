//! Which capitalised words are a person's name, and what stands beside it.
//!
//! A run of them is a name where nothing speaks against it: no word of the lists, no noun of a body or place in it
//! ("Lund Foundation", "New York"), no front word that only opens its sentence. Titles, parties and nouns before it are
//! no part of it ("Labour candidate Ada Lund"), initials, particles, nicknames in quotation marks and "Jr." are.

use std::collections::HashMap;

use super::name_word::{Gender, Kind, given_name, is_kind, name_word};
use crate::lexicon::{Class, Lookup};
use crate::text::{Document, Paragraph, Shape, TokenKind, TokenRange, fold};

/// Classes of words that are no part of a name.
pub(super) const NO_NAME: &[Class] = &[
    Class::Organisation,
    Class::Media,
    Class::Agency,
    Class::Document,
    Class::Nationality,
    Class::Title,
    Class::Role,
    Class::Weekday,
    Class::Month,
    Class::Determiner,
    Class::Article,
    Class::Preposition,
    Class::Possessive,
    Class::Platform,
    Class::Conjunction,
    Class::Wh,
    Class::SubjectPronoun,
    Class::ObjectPronoun,
    Class::Adverb,
    Class::Be,
    Class::Have,
    Class::Do,
    Class::Modal,
    Class::Not,
];

/// How many names one name may have.
const MOST_NAMES: usize = 5;

/// Weight of what a title, a noun or a relation says of the gender.
pub(super) const TOLD: i32 = 6;
/// Weight of what a given name says of it.
pub(super) const BY_NAME: i32 = 3;

/// Whether a word is written as a name: "Lund", "al-Rashid".
pub(super) fn is_capital(document: &Document<'_>, token: usize) -> bool {
    let Some(this) = document.tokens.get(token) else { return false };
    this.is_capitalised()
        || this.kind == TokenKind::Word
            && document.word(token).bytes().position(|byte| byte == b'-').is_some_and(|at| {
                let (particle, name) = document.word(token).split_at(at);
                name[1..].starts_with(char::is_uppercase) && is_kind(particle, &[Kind::Particle])
            })
}

/// A line of a sentence or two most of whose longer words are capitalised.
pub(super) fn is_headline(document: &Document<'_>, paragraph: &Paragraph) -> bool {
    const SHORTEST: u32 = 4;
    const LONGEST: usize = 40;
    let tokens = paragraph.tokens;
    if tokens.len() > LONGEST || paragraph.sentences.len() > 2 {
        return false;
    }
    let long = tokens.indices().map(|t| &document.tokens[t]);
    let long = long.filter(|t| t.kind == TokenKind::Word && t.span.end - t.span.start >= SHORTEST);
    let (mut all, mut capital) = (0, 0);
    for token in long {
        all += 1;
        capital += usize::from(token.is_capitalised());
    }
    all >= 4 && capital * 5 >= all * 4
}

/// How often a word is capitalised inside a sentence, by its hash.
pub(super) fn inner_capitals(document: &Document<'_>, headlines: &[bool]) -> HashMap<u32, u32> {
    let mut inner = HashMap::new();
    for sentence in document.sentences.iter().filter(|sentence| !headlines[sentence.paragraph as usize]) {
        for token in sentence.tokens.indices().skip(1) {
            let opens = || document.tokens[token - 1].kind == TokenKind::QuoteMark || document.is(token - 1, ":");
            if document.tokens[token].is_capitalised() && !opens() {
                *inner.entry(fold::hash(document.word(token))).or_default() += 1;
            }
        }
    }
    inner
}

/// What was read at a token.
pub(super) struct Read {
    pub run: Option<TokenRange>,
    /// The nickname inside it.
    pub nickname: Option<usize>,
    /// Where to read on.
    pub end: usize,
    /// Whether the name turned out to be that of a body.
    pub body: bool,
}

/// What stands beside a name.
#[derive(Default)]
pub(super) struct Beside {
    pub gender: i32,
    pub evidence: u32,
    pub offices: Vec<String>,
    pub kin: bool,
}

/// Reads names off the tokens.
pub(super) struct Reader<'a> {
    pub lookup: &'a Lookup<'a>,
    pub document: &'a Document<'a>,
    pub inner: &'a HashMap<u32, u32>,
}

impl Reader<'_> {
    /// Whether a word can be one of a person's names; `given` says whether a given name stands before it.
    pub(super) fn is_name(&self, token: usize, given: bool) -> bool {
        if !is_capital(self.document, token) {
            return false;
        }
        let word = self.document.word(token);
        let dotted = || word.contains('.') && word.len() <= 8 && name_word(word).is_none();
        if self.document.tokens[token].shape.has(Shape::ALL_CAPS) && word.chars().count() > 2 && !dotted() {
            return false;
        }
        if given_name(word).is_some() && !self.lookup.is_any(token, &[Class::Month, Class::Weekday]) {
            return true;
        }
        let listed = self.lookup.is_any(token, NO_NAME) || name_word(word).is_some();
        !listed
            || given && self.lookup.is_any(token, &[Class::Title, Class::Role])
            || given && name_word(word).is_some()
    }

    pub(super) fn run(&self, start: usize, stop: usize) -> Read {
        let document = self.document;
        let mut names: Vec<usize> = Vec::new();
        let mut nickname = None;
        let mut end = start;
        let mut body = false;
        while end < stop && names.len() < MOST_NAMES {
            let given = names.len() == 1 && given_name(document.word(names[0])).is_some();
            let line = !names.is_empty() && document.tokens[end].shape.has(Shape::LINE_START);
            if self.is_name(end, given) && !line {
                names.push(end);
                end += 1;
                let initial = document.word(end - 1).chars().count() == 1;
                if initial && document.is(end, ".") && (self.is_name(end + 1, false) || self.is_nickname(end + 1)) {
                    end += 1;
                }
            } else if !names.is_empty() && self.is_particle(end) {
                end += 1;
            } else if !names.is_empty() && nickname.is_none() && self.is_nickname(end) {
                nickname = Some(end + 1);
                end += 3;
            } else {
                let thing = document.tokens[end].is_capitalised()
                    && (is_kind(document.word(end), &[Kind::Thing])
                        || self.lookup.is_any(end, &[Class::Organisation, Class::Media, Class::Agency]));
                body = thing && !names.is_empty();
                break;
            }
        }
        // A particle that no name follows.
        let behind = names.last().map_or(end, |&name| name + 1);
        end = if self.document.is(behind.saturating_sub(1), ".") { end } else { behind.max(start + 1) };
        let none = |end| Read { run: None, nickname: None, end, body };
        if names.is_empty() || body {
            return none(end.max(start + 1));
        }
        let tail = self.suffix(end);
        // A word that only opens its sentence.
        let opens = self.opens(names[0]) && given_name(document.word(names[0])).is_none();
        if opens && !self.inner.contains_key(&fold::hash(document.word(names[0]))) && self.weak_opener(names[0]) {
            names.remove(0);
        }
        // "Universe Alicia Machado": the name begins with the listed given name.
        if let Some(cut) = (1..names.len().saturating_sub(1)).find(|&i| given_name(document.word(names[i])).is_some())
            && given_name(document.word(names[0])).is_none()
            && !is_initial(document.word(names[0]))
        {
            names.drain(..cut);
        }
        let bare = names.first().is_none_or(|&first| {
            is_kind(document.word(first), &[Kind::Particle]) && given_name(document.word(first)).is_none()
        });
        if names.len() < 2 || bare {
            return none(end);
        }
        Read { run: Some(TokenRange::new(names[0], tail)), nickname, end: tail, body }
    }

    /// "van", "al", "de la" before a capitalised word.
    fn is_particle(&self, token: usize) -> bool {
        let particle = |t: usize| {
            self.document.tokens.get(t).is_some_and(|t| t.kind == TokenKind::Word)
                && is_kind(self.document.word(t), &[Kind::Particle])
        };
        let capital = |t: usize| self.document.tokens.get(t).is_some_and(crate::text::Token::is_capitalised);
        particle(token) && (capital(token + 1) || particle(token + 1) && capital(token + 2))
    }

    /// `"Bobby"` inside a name.
    fn is_nickname(&self, token: usize) -> bool {
        let quote = |t: usize| self.document.tokens.get(t).is_some_and(|t| t.kind == TokenKind::QuoteMark);
        quote(token) && quote(token + 2) && self.is_name(token + 1, false) && self.is_name(token + 3, true)
    }

    /// Behind "Jr.", "III".
    fn suffix(&self, end: usize) -> usize {
        let at = end + usize::from(self.document.is(end, ","));
        let is = |t: usize| self.document.tokens.get(t).is_some_and(crate::text::Token::is_capitalised);
        if is(at) && is_kind(self.document.word(at), &[Kind::Suffix]) {
            at + 1 + usize::from(self.document.is(at + 1, ".") && !self.opens(at + 2))
        } else {
            end
        }
    }

    /// Whether a token is the first of its sentence or quotation.
    fn opens(&self, token: usize) -> bool {
        let Some(before) = token.checked_sub(1) else { return true };
        if token >= self.document.tokens.len() {
            return false;
        }
        self.document.tokens[before].kind == TokenKind::QuoteMark
            || self.document.is_any(before, &[":", "—", "–", "-", "•"])
            || self.document.sentences[self.document.sentence_of(token)].tokens.start as usize == token
    }

    /// A first word that looks like no name: a verb or one that ends like a participle or adverb.
    fn weak_opener(&self, token: usize) -> bool {
        let word = self.document.word(token);
        self.verb(token) || ["ing", "ed", "ly", "while", "ever"].iter().any(|end| word.ends_with(end)) || {
            // With a single other word behind it that the text uses alone, it is the odd one.
            self.inner.get(&fold::hash(self.word(token + 1))).is_some_and(|&n| n > 1)
                && self.lookup.is_any(token, &[Class::Claim, Class::People, Class::Group, Class::GenericVerb])
        }
    }

    /// A token's text; nothing behind the last.
    fn word(&self, token: usize) -> &str {
        self.document.tokens.get(token).map_or("", |_| self.document.word(token))
    }

    pub(super) fn verb(&self, token: usize) -> bool {
        self.lookup.is_any(token, &[Class::VerbBase, Class::VerbThird, Class::VerbPast, Class::VerbGerund])
    }

    /// A verb of the lists that says something.
    pub(super) fn says(&self, token: usize) -> bool {
        self.lookup.is_any(token, &[Class::VerbThird, Class::VerbPast])
            && !self.lookup.is(token, Class::GenericVerb)
            && !self.document.tokens[token].is_capitalised()
    }

    /// A verb of any kind, as far as lists and endings tell.
    pub(super) fn acts(&self, token: usize) -> bool {
        let forms = &[Class::VerbThird, Class::VerbPast, Class::Be, Class::Have, Class::Do, Class::Modal];
        let lower = self.document.tokens.get(token).is_some_and(|t| !t.is_capitalised());
        lower && (self.lookup.is_any(token, forms) || self.word(token).ends_with("ed"))
    }

    /// The title directly before a name.
    pub(super) fn title_before(&self, token: usize) -> Option<usize> {
        let before = token.checked_sub(1)?;
        let title = if self.document.is(before, ".") { before.checked_sub(1)? } else { before };
        let word = self.document.word(title);
        (self.document.tokens[title].is_capitalised() && is_kind(word, &[Kind::Title])).then_some(title)
    }

    /// Reads the words before and behind a name.
    pub(super) fn beside(&self, tokens: TokenRange) -> Beside {
        const BEFORE: usize = 5;
        const BEHIND: usize = 12;
        let document = self.document;
        let mut beside = Beside::default();
        let first = tokens.start as usize;
        let told = |beside: &mut Beside, token: usize| {
            let word = document.word(token);
            let listed = name_word(word);
            let role = self.lookup.is_any(token, &[Class::Role, Class::Title]);
            let (kind, gender) = match listed {
                Some((kind @ (Kind::Kin | Kind::Noun | Kind::Title), gender)) => (kind, gender),
                _ if role => (Kind::Noun, Gender::Either),
                _ => return None,
            };
            beside.gender += gender.sign() * TOLD;
            beside.evidence += 1;
            beside.offices.push(fold::whole(word));
            Some(kind)
        };
        // "Labour candidate", "his wife,", "Deputy Interior Minister": words up to a verb, stop or other mark.
        let mut at = first;
        for step in 0..BEFORE {
            let Some(before) = at.checked_sub(1) else { break };
            at = before;
            let this = &document.tokens[at];
            let comma = document.is(at, ",") && step == 0;
            let stop = document.is(at, ".") && step == 0;
            if comma || stop {
                continue;
            }
            let ends = this.kind != TokenKind::Word
                || document.is(at, "'s")
                || self.lookup.is_any(
                    at,
                    &[Class::Preposition, Class::Article, Class::Conjunction, Class::Be, Class::Have, Class::Modal],
                );
            if ends || self.says(at) {
                break;
            }
            // A name may come between: "Wells Fargo CEO John Stumpf" has its noun first.
            match told(&mut beside, at) {
                Some(Kind::Kin) => {
                    beside.kin = true;
                    break;
                }
                None if step > 0 && document.is(first - 1, ",") => break,
                _ => {}
            }
        }
        // ", the mayor of Oslo,", ", 61,", ", who".
        let comma = tokens.end as usize;
        let bracket = document.is(comma, "(");
        if document.is(comma, ",") {
            let next = comma + 1;
            if document.is(next, "who") || document.tokens.get(next).is_some_and(|t| t.kind == TokenKind::Number) {
                beside.evidence += 1;
            }
            for at in next..document.tokens.len().min(next + BEHIND) {
                let word = document.tokens[at].kind == TokenKind::Word;
                if !word && !document.is(at, "'s")
                    || self.lookup.is_any(at, &[Class::Wh, Class::Preposition, Class::Be])
                {
                    break;
                }
                if self.says(at) || self.is_name(at, false) && at > next && self.is_name(at + 1, false) {
                    break;
                }
                told(&mut beside, at);
            }
        } else if bracket {
            // "(D-Mass.)", "(R)".
            let party = document.tokens.get(comma + 1).is_some_and(|t| t.span.end - t.span.start <= 3);
            beside.evidence += u32::from(party);
        }
        if self.says(comma) || first > 0 && self.says(first - 1) {
            beside.evidence += 1;
        }
        beside
    }
}

fn is_initial(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() == 1
}

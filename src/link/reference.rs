//! Where the text speaks of its people: full names, surnames, first names, "the driver", and what each place tells.
//!
//! The places stand in order with what a reader notices at each: whether it is the subject of its sentence, stands in
//! a genitive or behind a preposition, in a quotation, whether the verb beside it is one of saying. A surname that
//! several people bear goes to the one whom the text made its own: a full name as subject a sentence or two before,
//! the last bearer of the bare surname, the one most often named, rather than somebody's wife or brother.

use super::name_run::{Reader, is_capital};
use super::name_word::{Gender, Kind, given_name, in_one_line, is_kind, name_word};
use super::people::Names;
use crate::detect::quote::Quote;
use crate::lexicon::{Class, Lookup};
use crate::text::{Document, Shape, TokenKind, TokenRange, fold};
use std::collections::HashMap;

/// How a place speaks of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Subject,
    /// "Lund's", "Lund supporters".
    Genitive,
    /// Behind a preposition.
    Oblique,
    Other,
}

/// By what words a place speaks of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Name,
    /// A full name beside "his wife".
    Kin,
    Pronoun,
    /// "the driver".
    Noun,
    /// "the Oslo banker": somebody known, whom the evidence for pronouns finds.
    Epithet,
}

/// A place that speaks of a person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub tokens: TokenRange,
    pub person: usize,
    /// Its sentence, those that are nothing but quotation not counted.
    pub sentence: u32,
    pub paragraph: u32,
    pub role: Role,
    pub quoted: bool,
    pub says: bool,
    pub form: Form,
    /// How sure the person is, 0 to 1.
    pub sure: f64,
}

/// The people of a text and every place that speaks of them.
#[derive(Debug)]
pub(super) struct References {
    pub names: Names,
    /// In order.
    pub places: Vec<Place>,
    /// Whether each token stands in a quotation.
    pub quoted: Vec<bool>,
    /// Of each sentence, how many before it are more than quotation.
    pub outer: Vec<u32>,
}

/// How far back a surname looks for the last place of each of its bearers.
const NAMESAKES: usize = 8;

impl References {
    pub(super) fn new(lookup: &Lookup<'_>, quotes: &[Quote], names: Names) -> Self {
        let document = lookup.document;
        let mut inside = vec![false; document.tokens.len()];
        for quote in quotes.iter().filter(|quote| quote.parent.is_none()) {
            inside[quote.tokens.indices()].fill(true);
        }
        let mut numbers = Vec::with_capacity(document.sentences.len());
        let mut count = 0;
        for sentence in &document.sentences {
            count +=
                u32::from(sentence.tokens.indices().any(|t| !inside[t] && document.tokens[t].kind == TokenKind::Word));
            numbers.push(count);
        }
        let mut this = Self { names, places: Vec::new(), quoted: inside, outer: numbers };
        this.find(lookup);
        this.vote(lookup);
        this
    }

    fn find(&mut self, lookup: &Lookup<'_>) {
        let document = lookup.document;
        let inner = HashMap::new();
        let reader = Reader { lookup, document, inner: &inner };
        // Nobody asks for them meanwhile.
        let runs = std::mem::take(&mut self.names.runs);
        let mut here = runs.iter().peekable();
        let mut bearers = vec![Bearer::default(); self.names.people.len()];
        let mut nominals: HashMap<String, usize> = HashMap::new();
        for (paragraph, lines) in document.paragraphs.iter().enumerate() {
            for sentence in lines.sentences.start..lines.sentences.end {
                let whole = document.sentences[sentence as usize].tokens;
                let mut token = whole.start as usize;
                while token < whole.end as usize {
                    // Only words speak of people.
                    if document.tokens[token].kind != TokenKind::Word {
                        token += 1;
                        continue;
                    }
                    while here.next_if(|run| (run.tokens.start as usize) < token).is_some() {}
                    let quoted = self.quoted[token];
                    let number = self.outer[sentence as usize];
                    let mut place = Place {
                        tokens: TokenRange::new(token, token + 1),
                        person: 0,
                        sentence: number,
                        paragraph: paragraph as u32,
                        role: Role::Other,
                        quoted,
                        says: false,
                        form: Form::Name,
                        sure: 1.0,
                    };
                    if let Some(run) = here.next_if(|run| run.tokens.start as usize == token) {
                        place.tokens = run.tokens;
                        place.person = run.person;
                        place.form = if run.kin { Form::Kin } else { Form::Name };
                        role(&reader, whole, &mut place);
                        let bearer = &mut bearers[run.person];
                        bearer.full = Some((number, place.role, run.kin));
                        self.places.push(place);
                    } else if let Some((person, sure)) = self.single(&reader, token, number, &bearers) {
                        place.person = person;
                        place.sure = sure;
                        if let Some(title) = reader.title_before(token) {
                            self.names.people[person].give_office(fold::whole(document.word(title)));
                        }
                        role(&reader, whole, &mut place);
                        let bearer = &mut bearers[person];
                        if self.names.is_surname(document.word(token)) {
                            bearer.bare = Some(number);
                        }
                        self.places.push(place);
                    } else if let Some(tokens) = (!quoted).then(|| noun_phrase(&reader, whole, token)).flatten() {
                        place.tokens = tokens;
                        let head = fold::whole(document.word(token));
                        let definite = !document.is_any(tokens.start as usize, &["a", "an", "one", "another"]);
                        let office = definite.then(|| self.holder(&head)).flatten();
                        let epithet = office.is_none()
                            && document.is(tokens.start as usize, "the")
                            && (tokens.start as usize + 1..token).any(|t| document.tokens[t].is_capitalised());
                        place.form = if epithet { Form::Epithet } else { Form::Noun };
                        place.person = office.unwrap_or_else(|| {
                            let known = nominals.get(&head).filter(|_| definite).copied();
                            let person = known.unwrap_or_else(|| {
                                let text = document.span(tokens).of(document.text);
                                let gender = name_word(document.word(token)).map_or(Gender::Either, |(_, g)| g);
                                self.names.add_nominal(in_one_line(text), gender)
                            });
                            nominals.insert(head, person);
                            person
                        });
                        role(&reader, whole, &mut place);
                        self.places.push(place);
                    }
                    token = (place.tokens.end as usize).max(token + 1);
                }
            }
        }
        self.names.runs = runs;
    }

    /// The person last spoken of to whom the text gave an office.
    fn holder(&self, office: &str) -> Option<usize> {
        const REACH: usize = 40;
        let recent = self.places.iter().rev().take(REACH).map(|place| place.person);
        recent.into_iter().find(|&person| self.names.people[person].offices.iter().any(|o| same_office(o, office)))
    }

    /// Whom a single name stands for, with or without a title.
    fn single(&self, reader: &Reader<'_>, token: usize, sentence: u32, bearers: &[Bearer]) -> Option<(usize, f64)> {
        let document = reader.document;
        if !is_capital(document, token) {
            return None;
        }
        let found = self.names.namesakes(document.word(token));
        if found.is_empty() {
            return None;
        }
        // "Lund Foundation", "Jane Lund" who is nobody's namesake, "Lund Street".
        let next_name = document.tokens.get(token + 1).is_some_and(|next| {
            next.is_capitalised() && !next.shape.has(Shape::LINE_START) && !next.shape.has(Shape::ALL_CAPS)
        });
        let title = title_gender(document, token);
        let function = reader.lookup.is_any(token, &[Class::Month, Class::Weekday, Class::Modal]);
        let common = reader.lookup.is_any(token, &[Class::Title, Class::Role])
            || is_kind(document.word(token), &[Kind::Thing, Kind::Title, Kind::Noun]);
        let says = reader.says(token + 1) || token > 0 && reader.says(token - 1);
        let used = next_name || document.is(token + 1, "of") || token > 0 && document.is_any(token - 1, &["the", "a"]);
        if next_name && is_kind(document.word(token + 1), &[Kind::Thing])
            || title.is_none() && !says && (function && !document.is(token + 1, "'s") || common && used)
        {
            return None;
        }
        let fits = |&person: &usize| match title {
            None | Some(Gender::Either) => true,
            Some(wanted) => {
                let known = self.names.people[person].known_gender();
                known == wanted || known == Gender::Either
            }
        };
        let mut fitting = found.iter().copied().filter(fits);
        let first = fitting.next()?;
        if fitting.next().is_none() {
            return Some((first, if found.len() == 1 { 0.97 } else { 0.9 }));
        }
        let last_full = found
            .iter()
            .copied()
            .filter(fits)
            .max_by_key(|person| bearers[*person].full.map_or(0, |(sentence, ..)| sentence));
        let most = found.iter().map(|&person| self.names.people[person].full).max().unwrap_or(0);
        let last_bare = found.iter().copied().max_by_key(|&person| bearers[person].bare);
        let scored: Vec<(f64, usize)> = found
            .iter()
            .copied()
            .filter(fits)
            .take(NAMESAKES)
            .map(|person| {
                let this = &self.names.people[person];
                let bearer = bearers[person];
                let mut score = 0.0;
                if let Some((at, role, kin)) = bearer.full
                    && Some(person) == last_full
                    && sentence - at <= 2
                    && !kin
                {
                    score += if role == Role::Subject { 2.5 } else { 0.6 };
                }
                score += if this.full == most { 1.0 } else { 0.0 };
                score += if bearer.bare.is_some() && Some(person) == last_bare { 1.2 } else { 0.0 };
                score += if bearer.full.is_some() { 0.8 } else { 0.0 };
                score -= if this.kin { 1.5 } else { 0.0 };
                (score, person)
            })
            .collect();
        let (best, person) = scored.iter().copied().reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        let others = scored.iter().filter(|other| other.1 != person).map(|other| other.0);
        let margin = others.reduce(f64::max).map_or(2.0, |second| best - second);
        Some((person, if margin >= 1.5 { 0.85 } else { 0.65 }))
    }

    /// "he" and "she" behind a subject, with nobody else named between, tell its gender.
    fn vote(&mut self, lookup: &Lookup<'_>) {
        const REACH: usize = 60;
        const MOST: i32 = 4;
        const PRONOUNS: &[Class] = &[Class::SubjectPronoun, Class::ObjectPronoun, Class::Possessive];
        let document = lookup.document;
        let mut votes = vec![0_i32; self.names.people.len()];
        for (i, place) in self.places.iter().enumerate() {
            if place.quoted || self.names.people[place.person].nominal || place.role != Role::Subject {
                continue;
            }
            let stop = self.places[i + 1..]
                .iter()
                .take(8)
                .find(|next| next.person != place.person)
                .map_or(document.tokens.len(), |next| next.tokens.start as usize);
            let from = place.tokens.end as usize;
            let mut sentences = 0;
            for token in from..stop.min(from + REACH) {
                if self.quoted[token] || document.tokens[token].kind != TokenKind::Word {
                    sentences += u32::from(document.is_any(token, &[".", "?", "!"]) && !self.quoted[token]);
                    if sentences > 1 {
                        break;
                    }
                    continue;
                }
                let sign = match () {
                    () if !lookup.is_any(token, PRONOUNS) => continue,
                    () if document.is_any(token, &["he", "his", "him", "himself"]) => 1,
                    () if document.is_any(token, &["she", "her", "herself"]) => -1,
                    () => continue,
                };
                let vote = &mut votes[place.person];
                *vote = (*vote + sign).clamp(-MOST, MOST);
                break;
            }
        }
        for (this, vote) in self.names.people.iter_mut().zip(votes) {
            this.evidence += u32::from(vote != 0);
            // What a title told stays; a given name's hint or nothing is outvoted.
            this.gender += if this.gender.abs() >= MOST + 2 { vote.signum() } else { vote + vote.signum() };
        }
    }
}

/// Reads off the words around a place what part it has in its sentence.
fn role(reader: &Reader<'_>, sentence: TokenRange, place: &mut Place) {
    const LONGEST_APPOSITION: usize = 24;
    const LONGEST_TITLE: usize = 6;
    let document = reader.document;
    let end = place.tokens.end as usize;
    let stop = sentence.end as usize;
    let before = (place.tokens.start as usize).checked_sub(1).filter(|&t| t >= sentence.start as usize);
    let mut start = before;
    // Titles and nouns before a name belong to it.
    for _ in 0..LONGEST_TITLE {
        let Some(t) = start else { break };
        let describes = document.is_any(t, &[".", "'s", "former"])
            || document.tokens[t].is_capitalised() && !reader.lookup.is(t, Class::Preposition)
            || is_kind(document.word(t), &[Kind::Title, Kind::Noun, Kind::Party])
            || reader.lookup.is_any(t, &[Class::Role, Class::Nationality]);
        if !describes || document.is(t, ".") && !document.tokens[t.saturating_sub(1)].is_capitalised() {
            break;
        }
        start = t.checked_sub(1).filter(|&t| t >= sentence.start as usize);
    }
    let inverted = start.is_some_and(|t| reader.says(t));
    if document.is(end, "'s") || document.is_any(end, &["'", "’"]) {
        // "Lund's said it" is "has"; a noun follows a genitive.
        place.role = Role::Genitive;
        return;
    }
    // Over an apposition, brackets, and adverbs to the verb.
    let mut next = end;
    if document.is(next, "(") {
        let close = (next..stop.min(next + LONGEST_APPOSITION)).find(|&t| document.is(t, ")"));
        next = close.map_or(next, |t| t + 1);
    }
    if document.is(next, ",") {
        let close = (next + 1..stop.min(next + LONGEST_APPOSITION)).find(|&t| document.is(t, ","));
        // The verb stands behind the last comma of an apposition of several.
        let tagged = (next..stop.min(next + LONGEST_APPOSITION))
            .find(|&t| document.is(t, ",") && reader.says(t + 1) && !document.is_any(t + 2, &["by"]));
        next = tagged.or(close).map_or(next, |t| t + 1);
    }
    while next < stop && reader.lookup.is(next, Class::Adverb) {
        next += 1;
    }
    let verb = next < stop
        && !document.tokens[next].is_capitalised()
        && reader
            .lookup
            .is_any(next, &[Class::VerbThird, Class::VerbPast, Class::Be, Class::Have, Class::Do, Class::Modal])
        || next < stop && next == end && looks_like_verb(reader, next);
    let preposition = start.is_some_and(|t| {
        reader.lookup.is(t, Class::Preposition) && !document.is_any(t, &["as", "since", "after", "before", "until"])
    });
    place.says = inverted && !reader.lookup.is(end, Class::Preposition) || verb && reader.says(next);
    place.role = if inverted && !verb || verb && !preposition {
        Role::Subject
    } else if preposition {
        Role::Oblique
    } else if next == end && modifies(reader, place.tokens, before) {
        Role::Genitive
    } else if start.is_none() && place.tokens.len() < sentence.len() {
        Role::Subject
    } else {
        Role::Other
    };
}

/// What was last read of somebody who shares a surname.
#[derive(Clone, Copy, Debug, Default)]
struct Bearer {
    /// Sentence and part of the last full name, and whether it stood beside "his wife".
    full: Option<(u32, Role, bool)>,
    bare: Option<u32>,
}

/// Whether one office is another word for the other: "Sen." for "senator".
pub(super) fn same_office(a: &str, b: &str) -> bool {
    const SAME: &[&[&str]] = &[
        &["sen", "senator", "lawmaker", "legislator"],
        &["rep", "representative", "congressman", "congresswoman", "lawmaker", "legislator"],
        &["gov", "governor"],
        &["gen", "general", "lt", "commander"],
        &["prof", "professor", "academic"],
        &["dr", "doctor", "physician"],
        &["judge", "justice"],
        &["mp", "lawmaker", "backbencher", "politician"],
        &["rev", "reverend", "pastor"],
        &["chief", "commissioner"],
        &["premier", "minister"],
    ];
    a == b || SAME.iter().any(|same| same.contains(&a) && same.contains(&b))
}

/// The gender that the title before a name tells.
fn title_gender(document: &Document<'_>, token: usize) -> Option<Gender> {
    let before = token.checked_sub(1)?;
    let title = if document.is(before, ".") { before.checked_sub(1)? } else { before };
    let (kind, gender) = name_word(document.word(title))?;
    (kind == Kind::Title && document.tokens[title].is_capitalised()).then_some(gender)
}

/// "Lund supporters", "the Lund plan": a surname before a noun.
fn modifies(reader: &Reader<'_>, name: TokenRange, before: Option<usize>) -> bool {
    let (document, lookup) = (reader.document, reader.lookup);
    let noun = name.end as usize;
    let lower = document.tokens.get(noun).is_some_and(|t| t.kind == TokenKind::Word && !t.is_capitalised());
    let function =
        lookup.is_any(noun, &[Class::Preposition, Class::Conjunction, Class::Wh, Class::Adverb, Class::Article]);
    let article = before.is_some_and(|t| lookup.is_any(t, &[Class::Article, Class::Possessive, Class::Preposition]));
    let verb = lookup.is_any(
        noun + 1,
        &[Class::VerbThird, Class::VerbPast, Class::VerbBase, Class::Be, Class::Have, Class::Do, Class::Modal],
    );
    lower && !function && (article || verb && name.len() == 1)
}

/// A lower-case word that no list knows and that ends like a verb: "beamed", "bristles at".
fn looks_like_verb(reader: &Reader<'_>, token: usize) -> bool {
    let document = reader.document;
    let word = document.word(token);
    let object = reader.lookup.is_any(
        token + 1,
        &[Class::Preposition, Class::Article, Class::Determiner, Class::Possessive, Class::ObjectPronoun, Class::Wh],
    );
    let lower = document.tokens[token].kind == TokenKind::Word && !document.tokens[token].is_capitalised();
    lower && word.len() > 4 && (word.ends_with("ed") || word.ends_with('s') && !word.ends_with("ss") && object)
}

/// "the driver", "a woman from Oslo": a noun for one person that opens a clause or has a verb; its head is at `token`.
fn noun_phrase(reader: &Reader<'_>, sentence: TokenRange, token: usize) -> Option<TokenRange> {
    const LONGEST: usize = 6;
    let document = reader.document;
    let this = &document.tokens[token];
    if this.kind != TokenKind::Word || this.is_capitalised() {
        return None;
    }
    let word = document.word(token);
    let noun = is_kind(word, &[Kind::Noun, Kind::Kin])
        || reader.lookup.is(token, Class::Role) && (!word.ends_with('s') || word.ends_with("ss"));
    if !noun {
        return None;
    }
    let goes_on = document.tokens.get(token + 1).is_some_and(|next| {
        next.is_capitalised() && !next.shape.has(Shape::LINE_START)
            || next.kind == TokenKind::Word && is_kind(document.word(token + 1), &[Kind::Noun])
    });
    let named = document.is(token + 1, ",")
        && document
            .tokens
            .get(token + 2)
            .is_some_and(|t| t.is_capitalised() && given_name(document.word(token + 2)).is_some());
    if goes_on || named || document.is(token + 1, "'s") {
        return None;
    }
    let mut start = token;
    let lowest = (sentence.start as usize).max(token.saturating_sub(LONGEST));
    let begun = loop {
        if start == lowest {
            break false;
        }
        start -= 1;
        if document
            .is_any(start, &["the", "a", "an", "one", "another", "this", "that", "my", "his", "her", "their", "our"])
        {
            break true;
        }
        let other = document.tokens[start].kind != TokenKind::Word && !document.is(start, "'s");
        if other
            || reader.says(start)
            || reader.lookup.is_any(start, &[Class::Preposition, Class::Conjunction, Class::Be, Class::Have])
        {
            break false;
        }
    };
    if !begun {
        return None;
    }
    let before = start.checked_sub(1).filter(|&t| t >= sentence.start as usize);
    let opens = before.is_none_or(|t| {
        document.tokens[t].kind == TokenKind::QuoteMark
            || reader.says(t)
            || reader.lookup.is_any(t, &[Class::Conjunction])
    });
    let verb = reader
        .lookup
        .is_any(token + 1, &[Class::VerbThird, Class::VerbPast, Class::Be, Class::Have, Class::Do, Class::Modal])
        && !document.is(token + 1, "'s");
    let behind_name = before.is_some_and(|t| document.is(t, ",") && t > 0 && document.tokens[t - 1].is_capitalised());
    let predicate = before.is_some_and(|t| reader.lookup.is(t, Class::Be) || document.is(t, "as"));
    (!behind_name && !predicate && (opens || verb)).then(|| TokenRange::new(start, token + 1))
}

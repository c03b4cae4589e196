//! Who a source phrase stands for: pronouns, surnames and offices to the fullest name in the text.
//!
//! A guess from order and form. A surname stands for the full name that ends with it; "he" and "she" for the last
//! person named outside a quotation, one of the sources before others; "they" and "it" for the last body; an office
//! ("the mayor") for the person who was given that office where the name stood.

use std::collections::HashMap;

use super::LinkedSource;
use super::source::Mention;
use crate::detect::quote::Quote;
use crate::lexicon::{Class, Lookup};
use crate::taxonomy::SourceType;
use crate::text::{Document, Span, TokenKind, TokenRange, fold};

/// How many names or speakers back a pronoun can reach.
const MEMORY: usize = 64;

/// A person whose full name stands somewhere in the text.
#[derive(Debug)]
struct Person {
    /// First and last name, in their own words.
    name: String,
    /// Fold of the last name.
    surname: String,
    /// Offices that stand beside the full name, folded.
    offices: Vec<String>,
    gender: Gender,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gender {
    Unknown,
    Female,
    Male,
}

/// The people of a text, and the ledger as it grows.
#[derive(Debug)]
pub(super) struct Ledger<'d> {
    document: &'d Document<'d>,
    people: Vec<Person>,
    /// Where a full name or surname stands outside quotations, and whose it is, in order.
    places: Vec<(u32, usize)>,
    by_office: HashMap<String, Vec<usize>>,
    by_surname: HashMap<String, Vec<usize>>,
    entries: Vec<LinkedSource>,
    by_key: HashMap<String, usize>,
    /// Which person an entry is.
    persons: Vec<Option<usize>>,
}

impl<'d> Ledger<'d> {
    /// Collects the people of a text.
    pub(super) fn new(lookup: &Lookup<'d>, quotes: &[Quote]) -> Self {
        let people = people(lookup);
        let mut by_surname: HashMap<String, Vec<usize>> = HashMap::new();
        let mut by_office: HashMap<String, Vec<usize>> = HashMap::new();
        for (i, person) in people.iter().enumerate() {
            by_surname.entry(person.surname.clone()).or_default().push(i);
            for office in &person.offices {
                by_office.entry(office.clone()).or_default().push(i);
            }
        }
        let places = places(lookup.document, quotes, &people, &by_surname);
        Self {
            document: lookup.document,
            people,
            places,
            by_office,
            by_surname,
            entries: Vec::new(),
            by_key: HashMap::new(),
            persons: Vec::new(),
        }
    }

    /// The entries, in the order in which they were first asked for.
    pub(super) fn into_entries(self) -> Vec<LinkedSource> {
        self.entries
    }

    /// What kind of speaker an entry is.
    pub(super) fn source_type(&self, entry: usize) -> SourceType {
        self.entries[entry].source_type
    }

    /// Notes that a mark stands for an entry.
    pub(super) fn add_mention(&mut self, entry: usize, mark: usize) {
        // Attributions come in order, so a mark that two of them share comes twice in a row.
        if self.entries[entry].mentions.last() != Some(&mark) {
            self.entries[entry].mentions.push(mark);
        }
    }

    /// Gives an entry the words of a quote.
    pub(super) fn add_quote(&mut self, entry: usize, mark: usize) {
        self.entries[entry].quotes.push(mark);
    }

    /// Ties the reason for anonymity to an entry.
    pub(super) fn set_anonymity_reason(&mut self, entry: usize, mark: usize) {
        self.entries[entry].anonymity_reason.get_or_insert(mark);
    }

    /// The entry for a mention, and how sure that is. `None` for a pronoun that nobody fits. `before` are the entries
    /// that spoke earlier, the last one last.
    pub(super) fn resolve(&mut self, lookup: &Lookup<'_>, mention: &Mention, before: &[usize]) -> Option<(usize, f64)> {
        match mention.source_type {
            SourceType::Pronoun => self.pronoun(mention, before),
            SourceType::NamedPerson => Some(self.person(mention)),
            SourceType::Role => Some(self.office(lookup, mention)),
            // In the ledger a translation is a document like others.
            SourceType::Translation => Some((self.phrase(mention, SourceType::Document), 1.0)),
            _ => Some((self.phrase(mention, mention.source_type), 1.0)),
        }
    }

    fn person(&mut self, mention: &Mention) -> (usize, f64) {
        let surname = self.folded(TokenRange::new(
            mention.name.end as usize - usize::from(!mention.name.is_empty()),
            mention.name.end as usize,
        ));
        let full = mention.name.len() > 1;
        let spelled = self.folded(mention.name);
        let candidates = self.by_surname.get(&surname).map_or(&[][..], Vec::as_slice);
        let at = self.document.span(mention.tokens).start;
        let exact =
            candidates.iter().copied().find(|&p| fold::chars(&self.people[p].name).collect::<String>() == spelled);
        let nearest = || {
            let said = self.back_from(at).find(|&person| self.people[person].surname == surname);
            said.or_else(|| candidates.first().copied())
        };
        match exact.or_else(|| if full { None } else { nearest() }) {
            Some(person) => {
                let sure = if exact.is_some() || candidates.len() == 1 { 0.95 } else { 0.7 };
                (self.person_entry(person), sure)
            }
            None => (self.phrase(mention, SourceType::NamedPerson), if full { 1.0 } else { 0.8 }),
        }
    }

    /// The people named before a place in the text, the last one first, as far back as a reader would remember.
    fn back_from(&self, at: u32) -> impl Iterator<Item = usize> {
        let before = self.places.partition_point(|&(place, _)| place < at);
        self.places[..before].iter().rev().take(MEMORY).map(|&(_, person)| person)
    }

    fn person_entry(&mut self, person: usize) -> usize {
        let name = self.people[person].name.clone();
        let key = fold::chars(&name).collect();
        let entry = self.entry(key, name, SourceType::NamedPerson);
        self.persons[entry] = Some(person);
        entry
    }

    fn pronoun(&mut self, mention: &Mention, before: &[usize]) -> Option<(usize, f64)> {
        let token = mention.tokens.start as usize;
        let at = self.document.span(mention.tokens).start;
        let wanted = match () {
            () if self.document.is_any(token, &["he", "him"]) => Gender::Male,
            () if self.document.is_any(token, &["she", "her"]) => Gender::Female,
            () if self.document.is_any(token, &["they", "it", "them"]) => {
                let body = before.iter().rev().take(MEMORY).copied().find(|&entry| {
                    !matches!(self.entries[entry].source_type, SourceType::NamedPerson | SourceType::Role)
                });
                return body.map(|entry| (entry, 0.5));
            }
            () => return None,
        };
        let fits = |person: &Person| person.gender == wanted || person.gender == Gender::Unknown;
        let nearest = self.back_from(at).find(|&person| fits(&self.people[person]));
        // The last speaker stays the one meant unless another person was named since.
        let last = before.iter().rev().take(MEMORY).copied().find(|&entry| match self.persons[entry] {
            Some(person) => fits(&self.people[person]),
            None => matches!(
                self.entries[entry].source_type,
                SourceType::Role | SourceType::NamedPerson | SourceType::Anonymous
            ),
        });
        match (nearest, last) {
            (Some(person), last) if last.is_none_or(|last| self.persons[last].is_some()) => {
                let agrees = last.is_some_and(|last| self.persons[last] == Some(person));
                Some((self.person_entry(person), if agrees { 0.85 } else { 0.65 }))
            }
            (_, Some(last)) => Some((last, 0.6)),
            _ => None,
        }
    }

    /// "the mayor": the person to whom the text gave that office, or an entry of its own.
    fn office(&mut self, lookup: &Lookup<'_>, mention: &Mention) -> (usize, f64) {
        let definite = self.document.is(mention.tokens.start as usize, "the");
        let head = (mention.name.end as usize).saturating_sub(1);
        if definite && lookup.is_any(head, &[Class::Role, Class::Title]) {
            let office = self.folded(TokenRange::new(head, head + 1));
            if let Some(&[person]) = self.by_office.get(&office).map(Vec::as_slice) {
                return (self.person_entry(person), 0.75);
            }
        }
        (self.phrase(mention, SourceType::Role), 1.0)
    }

    /// The entry that goes by the phrase itself, its article set aside.
    fn phrase(&mut self, mention: &Mention, source_type: SourceType) -> usize {
        let mut tokens = mention.name;
        if tokens.is_empty() {
            tokens = mention.tokens;
        }
        let article = tokens.len() > 1 && self.document.is_any(tokens.start as usize, &["the", "a", "an"]);
        let bare = TokenRange { start: tokens.start + u32::from(article), end: tokens.end };
        let key = self.folded(bare);
        let text = self.document.span(tokens).of(self.document.text);
        let mut name: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if article {
            name = name[..1].to_lowercase() + &name[1..];
        }
        self.entry(key, name, source_type)
    }

    fn entry(&mut self, key: String, name: String, source_type: SourceType) -> usize {
        if let Some(&entry) = self.by_key.get(&key) {
            return entry;
        }
        let entry = self.entries.len();
        self.entries.push(LinkedSource {
            name,
            source_type,
            mentions: Vec::new(),
            quotes: Vec::new(),
            anonymity_reason: None,
        });
        self.persons.push(None);
        self.by_key.insert(key, entry);
        entry
    }

    fn folded(&self, tokens: TokenRange) -> String {
        let span: Span = self.document.span(tokens);
        fold::chars(span.of(self.document.text)).collect()
    }
}

/// Runs of two to five names.
fn people(lookup: &Lookup<'_>) -> Vec<Person> {
    let document = lookup.document;
    let mut people: Vec<Person> = Vec::new();
    let mut by_name: HashMap<String, usize> = HashMap::new();
    let mut token = 0;
    while token < document.tokens.len() {
        let run = name_run(lookup, token);
        if run.len() >= 2 {
            let name: String = document.span(run).of(document.text).to_owned();
            let key: String = fold::chars(&name).collect();
            let index = *by_name.entry(key).or_insert_with(|| {
                let last = document.word(run.end as usize - 1);
                let surname = fold::chars(last).collect();
                people.push(Person { name, surname, offices: Vec::new(), gender: Gender::Unknown });
                people.len() - 1
            });
            people[index].offices.extend(offices(lookup, run));
            if let Some(gender) = titled_gender(document, run.start as usize) {
                people[index].gender = gender;
            }
        }
        token = (run.end as usize).max(token + 1);
    }
    people
}

/// Where each full name or surname stands outside quotations.
fn places(
    document: &Document<'_>,
    quotes: &[Quote],
    people: &[Person],
    by_surname: &HashMap<String, Vec<usize>>,
) -> Vec<(u32, usize)> {
    /// People of one surname who are told apart.
    const MOST: usize = 8;
    let mut places = Vec::new();
    if by_surname.is_empty() {
        return places;
    }
    let mut outer = quotes.iter().filter(|quote| quote.parent.is_none()).peekable();
    for (i, token) in document.tokens.iter().enumerate() {
        while outer.peek().is_some_and(|quote| quote.span.end <= token.span.start) {
            outer.next();
        }
        if !token.is_capitalised() || outer.peek().is_some_and(|quote| quote.span.contains(token.span)) {
            continue;
        }
        let word: String = fold::chars(document.word(i)).collect();
        let Some(found) = by_surname.get(&word) else { continue };
        let first = |person: &Person| {
            i > 0 && person.name.split_whitespace().rev().nth(1).is_some_and(|n| n == document.word(i - 1))
        };
        let chosen = found.iter().copied().take(MOST).find(|&p| first(&people[p])).unwrap_or(found[0]);
        places.push((token.span.start, chosen));
    }
    places
}

/// The run of a person's names that starts at a token; shorter than two where there is none.
fn name_run(lookup: &Lookup<'_>, start: usize) -> TokenRange {
    const MOST_NAMES: usize = 5;
    let document = lookup.document;
    let no_name: &[Class] = &[
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
        Class::Adverb,
    ];
    let is_name = |t: usize| {
        document.tokens.get(t).is_some_and(|token| token.kind == TokenKind::Word && token.is_capitalised())
            && !lookup.is_any(t, no_name)
    };
    let mut end = start;
    let mut names = 0;
    while end < document.tokens.len() && names < MOST_NAMES {
        let spaced = end == start || !document.tokens[end].shape.has(crate::text::Shape::LINE_START);
        if is_name(end) && spaced {
            names += 1;
            end += 1;
            // The stop of an initial, unless it ends the line.
            if document.is(end, ".") && document.word(end - 1).chars().count() == 1 && names < 3 && is_name(end + 1) {
                end += 1;
            }
        } else {
            break;
        }
    }
    // A body that ends like one ("Lund Foundation"), or a name that goes on with "of", is no person.
    if lookup.is_any(end, &[Class::Organisation, Class::Media, Class::Agency])
        && document.tokens.get(end).is_some_and(crate::text::Token::is_capitalised)
    {
        return TokenRange::new(start, start + 1);
    }
    if names < 2 { TokenRange::new(start, start + 1) } else { TokenRange::new(start, end) }
}

/// The offices beside a full name: "Mayor Ada Lund", "Ada Lund, the mayor of Oslo".
fn offices(lookup: &Lookup<'_>, run: TokenRange) -> Vec<String> {
    const REACH: usize = 6;
    let document = lookup.document;
    let first = run.start as usize;
    let end = run.end as usize;
    let before = (first.saturating_sub(3)..first).filter(|&t| document.tokens[t].kind == TokenKind::Word);
    let behind =
        (end + 1..document.tokens.len().min(end + REACH)).take_while(|&t| document.tokens[t].kind == TokenKind::Word);
    let behind = behind.filter(|_| document.is(end, ","));
    before
        .chain(behind)
        .filter(|&t| lookup.is_any(t, &[Class::Role, Class::Title]))
        .map(|t| fold::chars(document.word(t)).collect())
        .collect()
}

fn titled_gender(document: &Document<'_>, first: usize) -> Option<Gender> {
    let stop = first.checked_sub(1)?;
    let title = if document.is(stop, ".") { stop.checked_sub(1)? } else { stop };
    if document.is_any(title, &["mr", "sir", "lord", "king", "prince", "spokesman", "congressman", "chairman"]) {
        Some(Gender::Male)
    } else if document
        .is_any(title, &["mrs", "ms", "miss", "dame", "lady", "queen", "princess", "spokeswoman", "congresswoman"])
    {
        Some(Gender::Female)
    } else {
        None
    }
}

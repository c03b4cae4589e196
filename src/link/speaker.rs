//! Who a source phrase stands for: pronouns, surnames and offices to the fullest name in the text.
//!
//! The people of the text and the places that speak of them come from [`People`](super::people) and
//! [`References`]; "he" and "she" are weighed in [`pronoun`]; bodies and their short forms are in
//! [`body`]. What is left here is the ledger: one entry for each speaker, whatever the words.
//!
//! Every answer is a guess with a probability. What no evidence ties to a name keeps its own words for one.

use std::collections::HashMap;

use super::LinkedSource;
use super::body::{self, Bodies};
use super::name_word::{Gender, Kind, in_one_line, name_word};
use super::people::Names;
use super::pronoun::{self, Candidate, Pronoun};
use super::reference::{Form, References, Role, same_office};
use super::source::{self, Mention};
use crate::detect::quote::Quote;
use crate::lexicon::{Class, Lookup};
use crate::taxonomy::SourceType;
use crate::text::{Document, Span, TokenRange, fold};

/// How sure it is that "the agency" or "the driver" is nobody whom the text names.
const UNTOLD: f64 = 0.75;

/// How many places or speakers back a phrase can reach.
const MEMORY: usize = 64;

/// The people of a text, and the ledger as it grows.
#[derive(Debug)]
pub(super) struct Ledger<'d> {
    document: &'d Document<'d>,
    references: References,
    /// In order.
    pronouns: Vec<Pronoun>,
    bodies: Bodies,
    entries: Vec<LinkedSource>,
    by_key: HashMap<String, usize>,
    /// Which person an entry is, and the other way round.
    persons: Vec<Option<usize>>,
    by_person: Vec<Option<usize>>,
    /// The entry that was last asked for, and where it stood.
    last: Option<(usize, u32)>,
}

impl<'d> Ledger<'d> {
    /// Collects the people and bodies of a text.
    pub(super) fn new(lookup: &Lookup<'d>, quotes: &[Quote], names: Names) -> Self {
        let mut references = References::new(lookup, quotes, names);
        let mut pronouns = Vec::new();
        pronoun::pronouns(lookup, &mut references, &mut |pronoun, _| pronouns.push(pronoun));
        let bodies = Bodies::new(lookup, &references);
        let by_person = vec![None; references.names.people.len()];
        Self {
            document: lookup.document,
            references,
            pronouns,
            bodies,
            entries: Vec::new(),
            by_key: HashMap::new(),
            persons: Vec::new(),
            by_person,
            last: None,
        }
    }

    /// The entries, in the order in which they were first asked for.
    pub(super) fn into_entries(self) -> Vec<LinkedSource> {
        self.entries
    }

    /// The people of the text.
    pub(super) fn names(&self) -> &Names {
        &self.references.names
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
        let entry = &mut self.entries[entry];
        entry.anonymity_reason.get_or_insert(mark);
        if entry.source_type == SourceType::Role {
            entry.source_type = SourceType::Anonymous;
        }
    }

    /// The entry for a mention, and how sure that is. `None` for a pronoun that nobody fits. `before` are the entries
    /// that spoke earlier, the last one last.
    pub(super) fn resolve(&mut self, lookup: &Lookup<'_>, mention: &Mention, before: &[usize]) -> Option<(usize, f64)> {
        let found = self.find(lookup, mention, before);
        self.last = found.map(|(entry, _)| (entry, mention.tokens.start)).or(self.last);
        found
    }

    fn find(&mut self, lookup: &Lookup<'_>, mention: &Mention, before: &[usize]) -> Option<(usize, f64)> {
        match mention.source_type {
            SourceType::Pronoun => self.pronoun(mention, before),
            SourceType::NamedPerson => Some(self.person(mention)),
            SourceType::Role | SourceType::Anonymous => Some(self.office(lookup, mention)),
            SourceType::NamedOrg | SourceType::Media => Some(self.body(lookup, mention)),
            // In the ledger a translation is a document like others.
            SourceType::Translation => Some((self.phrase(mention, SourceType::Document), 1.0)),
            _ => Some((self.phrase(mention, mention.source_type), 1.0)),
        }
    }

    fn person(&mut self, mention: &Mention) -> (usize, f64) {
        let names = &self.references.names;
        if let Some(person) = names.full(self.document, mention.name) {
            return (self.person_entry(person), 0.97);
        }
        let from = self.references.places.partition_point(|place| place.tokens.start < mention.tokens.start);
        let inside = self.references.places[from..]
            .iter()
            .take_while(|place| place.tokens.start < mention.tokens.end)
            .find(|place| place.form != Form::Pronoun && place.tokens.overlaps(mention.name));
        if let Some(place) = inside.copied()
            && !names.people[place.person].nominal
        {
            return (self.person_entry(place.person), place.sure);
        }
        let last = (mention.name.end as usize).saturating_sub(1);
        if mention.name.len() == 1
            && let &[person, ..] = names.namesakes(self.document.word(last))
        {
            let sure = if names.namesakes(self.document.word(last)).len() == 1 { 0.9 } else { 0.6 };
            return (self.person_entry(person), sure);
        }
        (self.phrase(mention, SourceType::NamedPerson), if mention.name.len() > 1 { 0.95 } else { 0.8 })
    }

    fn person_entry(&mut self, person: usize) -> usize {
        if let Some(entry) = self.by_person[person] {
            return entry;
        }
        let this = &self.references.names.people[person];
        let (name, nominal) = (this.name.clone(), this.nominal);
        let article = ["the ", "a ", "an "].iter().find(|article| {
            nominal && name.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article))
        });
        let key = fold::whole(&name[article.map_or(0, |article| article.len())..]);
        let name = if nominal { lower_article(name, article.is_some()) } else { name };
        let source_type = if nominal { SourceType::Role } else { SourceType::NamedPerson };
        let entry = self.entry(key, name, source_type);
        self.persons[entry] = Some(person);
        self.by_person[person] = Some(entry);
        entry
    }

    fn pronoun(&mut self, mention: &Mention, before: &[usize]) -> Option<(usize, f64)> {
        let token = mention.tokens.start as usize;
        let document = self.document;
        if let Ok(found) = self.pronouns.binary_search_by_key(&token, |pronoun| pronoun.token) {
            let (person, sure) = self.pronouns[found].best?;
            return Some((self.person_entry(person), sure));
        }
        if document.is_any(token, &["him", "her", "himself", "herself"]) {
            let wanted = if document.is_any(token, &["him", "himself"]) { Gender::Male } else { Gender::Female };
            let fits = |person: usize| {
                let known = self.references.names.people[person].known_gender();
                known == wanted || known == Gender::Either
            };
            let place = self.before(token).find(|place| !place.quoted && fits(place.person))?;
            return Some((self.person_entry(place.person), 0.6));
        }
        if document.is(token, "who") {
            let sentence = document.sentences[document.sentence_of(token)].tokens.start;
            let place = self.before(token).take_while(|place| place.tokens.start >= sentence).next().copied()?;
            // The nearer the name, the likelier it is the one.
            let near = token - place.tokens.end as usize <= 1;
            return Some((self.person_entry(place.person), if near { 0.9 } else { 0.65 }));
        }
        if document.is(token, "i") && !self.references.quoted[token] {
            let person = self.author(token)?;
            return Some((self.person_entry(person), 0.6));
        }
        let sentence = self.references.outer[document.sentence_of(token)];
        let plural = document.is_any(token, &["they", "them"]);
        if !plural && !document.is(token, "it") {
            return None;
        }
        let last = before.iter().rev().take(MEMORY).copied().find(|&entry| {
            let this = &self.entries[entry];
            let many = plural && is_plural(&this.name);
            self.persons[entry].is_none()
                && (this.source_type != SourceType::Role || many)
                && this.source_type != SourceType::NamedPerson
        });
        // "A spokesperson said … they said"
        if plural
            && let Some((entry, at)) = self.last
            && self.persons[entry].is_none_or(|person| self.references.names.people[person].nominal)
            && document.paragraph_of(at as usize) == document.paragraph_of(token)
        {
            return Some((entry, 0.6));
        }
        if let Some(name) = self.bodies.subject(token, sentence) {
            let name = name.to_owned();
            return Some((self.body_entry(&name, SourceType::NamedOrg), 0.6));
        }
        if let Some(entry) = last {
            return Some((entry, 0.5));
        }
        let name = self.bodies.last(token)?.to_owned();
        Some((self.body_entry(&name, SourceType::NamedOrg), 0.4))
    }

    /// Who writes "I" outside quotations: the name that stands alone under a letter, at the start of the last lines
    /// ("Ada Lund is a teacher in Norla"), or behind "By".
    fn author(&self, token: usize) -> Option<usize> {
        const LAST: usize = 3;
        let document = self.document;
        let runs = &self.references.names.runs;
        let paragraphs = &document.paragraphs;
        let here = document.paragraph_of(token);
        let starting = |at: u32| runs.binary_search_by_key(&at, |run| run.tokens.start).ok().map(|i| runs[i]);
        let from = runs.partition_point(|run| (run.tokens.start as usize) < token);
        let alone = runs[from..].iter().take(MEMORY).find(|run| {
            let whole = paragraphs[document.paragraph_of(run.tokens.start as usize)].tokens;
            whole.start == run.tokens.start && whole.end <= run.tokens.end + 1
        });
        let mut last = paragraphs[here..].iter().rev().take(LAST);
        let told = || {
            last.find_map(|paragraph| {
                let run = starting(paragraph.tokens.start)?;
                document.is_any(run.tokens.end as usize, &["is", ",", "was", "writes", "teaches"]).then_some(run)
            })
        };
        let by = || {
            paragraphs[..here].iter().take(2 * LAST).find_map(|paragraph| {
                let first = paragraph.tokens.start;
                document.is(first as usize, "by").then(|| starting(first + 1)).flatten()
            })
        };
        alone.copied().or_else(told).or_else(by).map(|run| run.person)
    }

    /// The places before a token, the last one first.
    fn before(&self, token: usize) -> impl Iterator<Item = &super::reference::Place> {
        let until = self.references.places.partition_point(|place| (place.tokens.start as usize) < token);
        self.references.places[..until].iter().rev().take(MEMORY)
    }

    /// "the mayor": the person to whom the text gave that office, or an entry of its own.
    fn office(&mut self, lookup: &Lookup<'_>, mention: &Mention) -> (usize, f64) {
        let document = self.document;
        let start = mention.tokens.start as usize;
        let head = source::head_noun(lookup, mention.name);
        let noun = fold::whole(document.word(head));
        let definite = document.is(start, "the");
        let plural = noun.ends_with('s') && !noun.ends_with("ss");
        if definite && !plural {
            if lookup.is(head, Class::Organisation)
                && let Some(found) = self.short_body(lookup, mention, head, &noun)
            {
                return found;
            }
            if let Some((person, sure)) = self.holder(lookup, mention, head, &noun) {
                return (self.person_entry(person), sure);
            }
        }
        let entry = self.phrase(mention, mention.source_type);
        // "he" after "a spokesman for the port" is this entry.
        let at = self.references.places.partition_point(|place| (place.tokens.end as usize) < head + 1);
        if let Some(place) = self.references.places.get(at)
            && place.tokens.end as usize == head + 1
            && self.references.names.people[place.person].nominal
            && self.persons[entry].is_none()
        {
            self.by_person[place.person].get_or_insert(entry);
            self.persons[entry] = Some(place.person);
        }
        (entry, if definite && !plural { UNTOLD } else { 1.0 })
    }

    /// Who was given an office; for an epithet ("the Oslo banker") that nobody was given, who was last the subject.
    fn holder(&self, lookup: &Lookup<'_>, mention: &Mention, head: usize, noun: &str) -> Option<(usize, f64)> {
        const BEARERS: usize = 12;
        let document = self.document;
        let start = mention.tokens.start as usize;
        let gender = name_word(noun).map_or(Gender::Either, |(_, gender)| gender);
        let describes: Vec<String> = (start + 1..head)
            .filter(|&t| document.tokens[t].kind == crate::text::TokenKind::Word)
            .map(|t| fold::whole(document.word(t)))
            .collect();
        let epithet = (start + 1..head).any(|t| document.tokens[t].is_capitalised() && !document.is(t + 1, "'s"));
        let behind = lookup.is(head + 1, Class::Preposition) && mention.tokens.contains(head + 1);
        let mut seen: Vec<usize> = Vec::new();
        let mut best: Option<(usize, usize)> = None;
        let mut holders = 0;
        for place in self.before(start) {
            if seen.len() >= BEARERS {
                break;
            }
            if seen.contains(&place.person) {
                continue;
            }
            seen.push(place.person);
            let person = &self.references.names.people[place.person];
            let known = person.known_gender();
            if person.nominal || gender != Gender::Either && known != Gender::Either && known != gender {
                continue;
            }
            if !person.offices.iter().any(|office| same_office(office, noun)) {
                continue;
            }
            holders += 1;
            let fits = describes.iter().filter(|word| person.offices.contains(word)).count();
            if best.is_none_or(|(known, _)| known < fits) {
                best = Some((fits, place.person));
            }
        }
        if let Some((fits, person)) = best {
            let sure = match (holders, fits) {
                (1, _) => 0.85,
                (_, 1..) => 0.75,
                _ => 0.6,
            };
            return Some((person, sure));
        }
        let kind = name_word(noun).map(|(kind, _)| kind);
        let common = matches!(kind, Some(Kind::Noun | Kind::Title));
        // "the mother of four"
        let parent = kind == Some(Kind::Kin) && document.is(head + 1, "of") && lookup.is(head + 2, Class::Number);
        if !parent && (!epithet || behind || !common) {
            return None;
        }
        let fits = |person: usize| {
            let this = &self.references.names.people[person];
            let known = this.known_gender();
            !this.nominal && (gender == Gender::Either || known == Gender::Either || known == gender)
        };
        let place =
            self.before(start).find(|place| !place.quoted && place.role == Role::Subject && fits(place.person))?;
        Some((place.person, 0.6))
    }

    /// "the commission", "the campaign".
    fn short_body(&mut self, lookup: &Lookup<'_>, mention: &Mention, head: usize, noun: &str) -> Option<(usize, f64)> {
        let start = mention.tokens.start as usize;
        // A phrase with words of its own ("the Oslo council") is its own name.
        if head != start + 1 || lookup.is(head + 1, Class::Preposition) && mention.tokens.contains(head + 1) {
            return None;
        }
        if let Some(name) = self.bodies.with_noun(start, noun) {
            let name = name.to_owned();
            return Some((self.body_entry(&name, SourceType::NamedOrg), 0.85));
        }
        if let Some(owned) = body::owned(self.document, start, noun) {
            let name = self.document.span(owned).of(self.document.text).to_owned();
            return Some((self.body_entry(&name, SourceType::NamedOrg), 0.7));
        }
        let sentence = self.references.outer[self.document.sentence_of(start)];
        let name = self.bodies.subject(start, sentence)?.to_owned();
        Some((self.body_entry(&name, SourceType::NamedOrg), 0.5))
    }

    fn body(&mut self, lookup: &Lookup<'_>, mention: &Mention) -> (usize, f64) {
        let head = source::head_noun(lookup, mention.name);
        let definite = self.document.is(mention.tokens.start as usize, "the");
        if definite && !self.document.tokens[head].is_capitalised() {
            let noun = fold::whole(self.document.word(head));
            if let Some(found) = self.short_body(lookup, mention, head, &noun) {
                return found;
            }
            return (self.phrase(mention, mention.source_type), UNTOLD);
        }
        if let Some((name, sure)) = self.bodies.full(self.document, mention.name) {
            let name = name.to_owned();
            return (self.body_entry(&name, mention.source_type), sure);
        }
        (self.phrase(mention, mention.source_type), 1.0)
    }

    fn body_entry(&mut self, name: &str, source_type: SourceType) -> usize {
        let bare = name.strip_prefix("The ").or_else(|| name.strip_prefix("the ")).unwrap_or(name);
        let key = fold::whole(bare);
        self.entry(key, lower_article(name.to_owned(), bare.len() < name.len()), source_type)
    }

    /// The entry that goes by the phrase itself, its article set aside.
    fn phrase(&mut self, mention: &Mention, source_type: SourceType) -> usize {
        let tokens = if mention.name.is_empty() { mention.tokens } else { mention.name };
        let article = tokens.len() > 1 && self.document.is_any(tokens.start as usize, &["the", "a", "an"]);
        let bare = TokenRange { start: tokens.start + u32::from(article), end: tokens.end };
        let key = fold::whole(self.document.span(bare).of(self.document.text));
        if let Some(&entry) = self.by_key.get(&key) {
            return entry;
        }
        let name = in_one_line(self.document.span(tokens).of(self.document.text));
        self.entry(key, lower_article(name, article), source_type)
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
}

/// "The driver" as "the driver", "THE DRIVER" as "the DRIVER".
fn lower_article(name: String, article: bool) -> String {
    match name.split_once(' ') {
        Some((first, rest)) if article => format!("{} {rest}", first.to_lowercase()),
        _ => name,
    }
}

/// Whether the name of an entry is that of several: "researchers".
fn is_plural(name: &str) -> bool {
    let head = name.split(" of ").next().unwrap_or(name);
    head.ends_with('s') && !head.ends_with("ss")
}

/// A pronoun, whom it may mean, and what speaks for each: what `cargo xtask speakers --fit` learns from.
#[derive(Clone, Debug)]
pub struct PronounEvidence {
    /// The pronoun.
    pub span: Span,
    /// Of each candidate, where the text names it, and a bit for each kind of evidence.
    pub candidates: Vec<(Vec<Span>, u32)>,
}

/// The evidence for every "he" and "she" of a text.
pub fn pronoun_evidence(lookup: &Lookup<'_>, quotes: &[Quote]) -> Vec<PronounEvidence> {
    let document = lookup.document;
    let mut references = References::new(lookup, quotes, Names::new(lookup));
    let mut pronouns: Vec<(Pronoun, Vec<Candidate>)> = Vec::new();
    pronoun::pronouns(lookup, &mut references, &mut |pronoun, candidates| {
        pronouns.push((pronoun, candidates.to_vec()));
    });
    let mut named: HashMap<usize, Vec<Span>> = HashMap::new();
    for place in references.places.iter().filter(|place| place.form != Form::Pronoun) {
        named.entry(place.person).or_default().push(document.span(place.tokens));
    }
    let of = |c: &Candidate| (named.get(&c.person).cloned().unwrap_or_default(), c.evidence);
    let evidence = |(pronoun, candidates): &(Pronoun, Vec<Candidate>)| PronounEvidence {
        span: document.tokens[pronoun.token].span,
        candidates: candidates.iter().map(of).collect(),
    };
    pronouns.iter().map(evidence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;
    use crate::link::source::Capitals;
    use crate::taxonomy::BlockKind;

    /// The name and probability of each source, found in the text one after the other.
    fn speakers(text: &str, sources: &[&str]) -> Vec<(String, f64)> {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let hits = lookup.hits();
        let kinds = vec![BlockKind::Paragraph; document.paragraphs.len()];
        let quotes = quote::quotes(&document, &kinds);
        let places = source::places(&lookup);
        let names = Names::new(&lookup);
        let mut ledger = Ledger::new(&lookup, &quotes, names.clone());
        let capitals = Capitals { places: &places, names: &names };
        let (mut at, mut before, mut found) = (0, Vec::new(), Vec::new());
        for wanted in sources {
            let start = at + text[at..].find(wanted).unwrap_or_else(|| panic!("{wanted:?} is not in the text"));
            at = start + wanted.len();
            let tokens = document.tokens_in(Span::new(start as u32, at as u32));
            let mention = source::mention(&lookup, &hits, capitals, tokens);
            let resolved = ledger.resolve(&lookup, &mention, &before);
            before.extend(resolved.map(|(entry, _)| entry));
            found.push(
                resolved.map_or_else(|| ("nobody".to_owned(), 0.0), |(e, sure)| (ledger.entries[e].name.clone(), sure)),
            );
        }
        found
    }

    fn names(text: &str, sources: &[&str]) -> Vec<String> {
        speakers(text, sources).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn who_is_the_name_before() {
        assert_eq!(names("The plan pleased Ada Lund, who said it was cheap.", &["who"]), ["Ada Lund"]);
        assert_eq!(names("It rained. Who said so?", &["Who"]), ["nobody"]);
    }

    #[test]
    fn a_pronoun_without_rivals_is_surer_than_one_with() {
        let alone = speakers("Ada Lund left. \"It rains,\" she said.", &["she"]);
        let rivals = speakers("Ada Lund left with Ruth Amadi. \"It rains,\" she said.", &["she"]);
        assert_eq!(alone[0].0, "Ada Lund");
        assert!(alone[0].1 > 0.9 && rivals[0].1 < 0.9, "{alone:?} {rivals:?}");
    }

    #[test]
    fn somebody_of_the_other_gender_is_no_candidate() {
        assert_eq!(names("Mr Aske met Ms Brandt. \"It rains,\" she said.", &["she"]), ["Brandt"]);
        assert_eq!(names("Mr Aske left. \"It rains,\" she said.", &["she"]), ["nobody"]);
    }

    #[test]
    fn a_surname_shared_by_two_is_less_sure() {
        let one = speakers("Tom Varga runs the mill. \"It is old,\" he said. Mr Varga left.", &["Mr Varga"]);
        let two = speakers("Tom Varga and Paul Varga run the mill. Mr Varga left.", &["Mr Varga"]);
        assert!(one[0].1 > 0.9 && two[0].1 < 0.8, "{one:?} {two:?}");
    }

    #[test]
    fn mr_is_not_the_woman_of_that_name() {
        let text = "Mr. Okafor opened the hall. The choir was led by Michelle Okafor. \"Sing,\" Mr. Okafor said.";
        assert_eq!(names(text, &["Mr. Okafor", "Mr. Okafor"]), ["Okafor"; 2]);
        let text = "Mayor Okafor opened the hall. Mr. Okafor thanked the choir and his wife, Michelle Okafor. \
                    \"Sing,\" the mayor said. Mayor Okafor left.";
        assert_eq!(names(text, &["Mayor Okafor", "the mayor", "Mayor Okafor"]), ["Okafor"; 3]);
    }

    #[test]
    fn initials_nicknames_and_first_names() {
        let text = "Robert C. \"Bobby\" Tarn and Melva Quill met. Bobby Tarn left. Tarn slept. Melva stayed.";
        let found = names(text, &["Melva Quill", "Bobby Tarn", "Tarn", "Melva"]);
        let tarn = "Robert C. \"Bobby\" Tarn";
        assert_eq!(found, ["Melva Quill", tarn, tarn, "Melva Quill"]);
        let text = "John R. Amadi met his cousin Joan Amadi at the lock on Monday. Later J. Amadi left without her.";
        assert_eq!(names(text, &["J. Amadi"]), ["John R. Amadi"]);
    }

    #[test]
    fn bodies_by_their_short_forms() {
        let text = "Norla has a Federal Lock Bank. The Fed said no. The bank said more. It said little. \
                    The Norla Post wrote on. The Post said so.";
        let found = names(text, &["The Fed", "The bank", "It"]);
        assert_eq!(found, ["Federal Lock Bank"; 3]);
        assert_eq!(names("It rained. The union said no.", &["The union"]), ["the union"]);
    }

    #[test]
    fn an_office_goes_to_who_holds_it() {
        let text = "Ada Lund, the mayor, met Sen. Ruth Amadi. The mayor left. The senator stayed. The driver slept.";
        assert_eq!(names(text, &["The mayor", "The senator", "The driver"]), ["Ada Lund", "Ruth Amadi", "the driver"]);
    }

    #[test]
    fn the_pronoun_of_a_noun_is_its_entry() {
        let text = "A spokesman for the port said no. \"Never,\" he said.";
        assert_eq!(names(text, &["A spokesman for the port", "he"]), ["a spokesman for the port"; 2]);
        let text = "A spokesperson for the port said no. \"Never,\" they said.";
        assert_eq!(names(text, &["A spokesperson for the port", "they"]), ["a spokesperson for the port"; 2]);
    }

    #[test]
    fn i_is_who_signs() {
        let letters = "There was rain. So I told them.\n\nAda Lund.\n\nNorla.\n\nBut I like rain.\n\nTom Quill.";
        assert_eq!(names(letters, &["I", "I"]), ["Ada Lund", "Tom Quill"]);
        let essay = "By Ruth Amadi\n\nThe lock leaks, and I said so.";
        assert_eq!(names(essay, &["I"]), ["Ruth Amadi"]);
        let essay = "The lock leaks, and I said so.\n\nMelva Quill is a teacher in Norla.";
        assert_eq!(names(essay, &["I"]), ["Melva Quill"]);
        assert_eq!(names("\"What shall I do?\" he said.\n\nAda Lund.", &["I"]), ["nobody"]);
    }

    #[test]
    fn odd_texts_give_no_panic() {
        for text in
            ["he", "Ada", "Ada (", "Ada Lund, ", "\"", "Mr.", "Van", "A. B.", "he said Ada \"Bobby\"", "the", "It"]
        {
            let first = text.split_whitespace().next().unwrap_or(text);
            assert_eq!(names(text, &[first]).len(), 1, "{text}");
        }
    }
}

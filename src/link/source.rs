//! What kind of speaker a noun phrase names, and by what name.

use std::collections::HashSet;

use super::name_run::is_capital;
use super::name_word::{Kind, is_kind};
use super::people::{Names, Run};
use crate::lexicon::{Category, Class, Hit, Lookup};
use crate::taxonomy::{MarkType, SourceType};
use crate::text::{Document, Shape, TokenKind, TokenRange};

/// A source phrase, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// Its tokens.
    pub tokens: TokenRange,
    /// What kind of speaker it names.
    pub source_type: SourceType,
    /// The tokens of the name: titles, roles and appositions left out.
    pub name: TokenRange,
}

/// What capitalised words of a text name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capitals<'a> {
    /// Words of which the text speaks as of places: "in Oslo", "across Peru".
    pub places: &'a HashSet<&'a str>,
    /// The people with a name of their own.
    pub names: &'a Names,
}

/// The words of which a text speaks as of places.
pub(super) fn places<'t>(lookup: &Lookup<'t>) -> HashSet<&'t str> {
    let document = lookup.document;
    (1..document.tokens.len())
        .filter(|&t| document.tokens[t].is_capitalised())
        .filter(|&t| lookup.is(t - 1, Class::Preposition))
        .filter(|&t| document.is_any(t - 1, &["in", "from", "against", "across", "throughout", "into"]))
        .map(|t| document.word(t))
        .collect()
}

/// Takes a source phrase apart.
pub(super) fn mention(lookup: &Lookup<'_>, hits: &[Hit], capitals: Capitals<'_>, tokens: TokenRange) -> Mention {
    let core = without_apposition(lookup.document, tokens);
    if let Some(name) = known_person(lookup, capitals.names, core)
        && apposition_type(lookup, core, tokens).is_none_or(|told| told == SourceType::NamedPerson)
    {
        return Mention { tokens, source_type: SourceType::NamedPerson, name };
    }
    if let Some(name) = person_in_apposition(lookup, capitals.names, core, tokens) {
        return Mention { tokens, source_type: SourceType::NamedPerson, name };
    }
    let name = person_name(lookup, core);
    let mut source_type = source_type(lookup, hits, capitals, core, name);
    // "The letter, translated from Dari".
    source_type = listed_type(hits, tokens, Some(SourceType::Translation)).unwrap_or(source_type);
    if matches!(source_type, SourceType::NamedPerson | SourceType::NamedOrg)
        && let Some(told) = apposition_type(lookup, core, tokens)
    {
        source_type = told;
    }
    let named = matches!(source_type, SourceType::NamedPerson);
    Mention { tokens, source_type, name: if named { name } else { core } }
}

/// The name in a phrase that is about somebody whom the text names: "Rep. Ada Lund of Oslo", "Ms Lund", "Lund's".
fn known_person(lookup: &Lookup<'_>, names: &Names, core: TokenRange) -> Option<TokenRange> {
    let document = lookup.document;
    let mut end = core.end as usize;
    while end > core.start as usize
        && (document.is_any(end - 1, &["'s", "'", "’"]) || document.tokens[end - 1].kind == TokenKind::Punct)
    {
        end -= 1;
    }
    let from = names.runs.partition_point(|run| run.tokens.start < core.start);
    let inside = names.runs[from..].iter().take_while(|run| (run.tokens.start as usize) < end);
    // "Ada Lund of Clean Mills Norla": the second may be the name of a body.
    let led = |run: &&Run| {
        let behind = run.tokens.end as usize;
        behind < end && lookup.is(behind, Class::Preposition) && leads_to(lookup, core, run.tokens.start as usize)
    };
    let first = inside.clone().next().filter(led);
    if let Some(run) = first.or_else(|| inside.last()) {
        let behind = run.tokens.end as usize;
        let closes = behind >= end || lookup.is_any(behind, &[Class::Preposition, Class::Wh]);
        return (closes && leads_to(lookup, core, run.tokens.start as usize)).then_some(run.tokens);
    }
    let last = end.checked_sub(1).filter(|&t| t >= core.start as usize && is_capital(document, t))?;
    let before = last.checked_sub(1).filter(|&t| t >= core.start as usize);
    let titled = before.is_none_or(|t| {
        document.is(t, ".")
            || is_kind(document.word(t), &[Kind::Title, Kind::Noun, Kind::Kin, Kind::Party, Kind::Particle])
            || lookup.is_any(t, &[Class::Title, Class::Role])
    });
    let listed = before.is_none()
        && (lookup.is(last, Class::Nationality)
            || lookup.is_any(last, &[Class::Role, Class::Title]) && !names.is_surname(document.word(last)));
    let alone = before.is_some_and(|t| document.is_any(t, &["the", "a", "an"]));
    let known = titled && !listed && !alone && !names.namesakes(document.word(last)).is_empty();
    known.then(|| TokenRange::new(last, end))
}

/// "the transport secretary, Ada Lund": the name behind the noun of a person.
fn person_in_apposition(
    lookup: &Lookup<'_>,
    names: &Names,
    core: TokenRange,
    tokens: TokenRange,
) -> Option<TokenRange> {
    let document = lookup.document;
    let comma = core.end as usize;
    let noun = head_noun(lookup, core);
    let person = lookup.is_any(noun, &[Class::Role, Class::Title])
        || is_kind(document.word(noun), &[Kind::Noun, Kind::Kin, Kind::Title]);
    if !person || !tokens.contains(comma) || !document.is(comma, ",") {
        return None;
    }
    let mut first = comma + 1;
    while tokens.contains(first) && (document.is(first, ".") || is_kind(document.word(first), &[Kind::Title])) {
        first += 1;
    }
    let run = names.runs.binary_search_by_key(&(first as u32), |run| run.tokens.start).ok()?;
    (names.runs[run].tokens.end <= tokens.end).then(|| names.runs[run].tokens)
}

/// Whether what stands before a name in its phrase only describes it: "Secretary of State", not "a spokesman for".
fn leads_to(lookup: &Lookup<'_>, core: TokenRange, name: usize) -> bool {
    let document = lookup.document;
    let mut inside = core.start as usize..name;
    inside.all(|t| {
        let capital_before = t > core.start as usize && document.tokens[t - 1].is_capitalised();
        !lookup.is(t, Class::Preposition) || capital_before || document.is(t, "like")
    }) && !document.is(name.saturating_sub(1), "and")
}

/// What an apposition says of a name: "Al Azaim, a propaganda network".
fn apposition_type(lookup: &Lookup<'_>, core: TokenRange, tokens: TokenRange) -> Option<SourceType> {
    let behind = TokenRange::new((core.end as usize + 1).min(tokens.end as usize), tokens.end as usize);
    if behind.is_empty() {
        return None;
    }
    let noun = head_noun(lookup, behind);
    if lookup.is(noun, Class::Role) {
        Some(SourceType::NamedPerson)
    } else if lookup.is(noun, Class::Media) {
        Some(SourceType::Media)
    } else {
        lookup.is(noun, Class::Organisation).then_some(SourceType::NamedOrg)
    }
}

/// The phrase up to its first comma, bracket or dash.
fn without_apposition(document: &Document<'_>, tokens: TokenRange) -> TokenRange {
    let end = tokens
        .indices()
        .find(|&t| {
            document.tokens[t].kind == TokenKind::Punct && matches!(document.word(t), "," | "(" | "—" | "–" | "--")
        })
        .unwrap_or(tokens.end as usize);
    TokenRange::new(tokens.start as usize, end.max(tokens.start as usize))
}

/// The last run of names in a phrase, behind titles and offices: "Anton Gerashchenko" of "Ukraine's former Deputy
/// Interior Minister Anton Gerashchenko". Empty where there is none.
fn person_name(lookup: &Lookup<'_>, tokens: TokenRange) -> TokenRange {
    let document = lookup.document;
    let is_name = |t: usize| {
        let this = &document.tokens[t];
        let initial = this.kind == TokenKind::Punct
            && t > tokens.start as usize
            && document.word(t) == "."
            && document.word(t - 1).chars().count() <= 2;
        let capital =
            this.is_capitalised() && !lookup.is_any(t, &[Class::Article, Class::Determiner, Class::Possessive]);
        initial || capital || this.kind == TokenKind::Handle || is_particle(document, tokens, t)
    };
    let mut end = tokens.end as usize;
    // "Ada Lund of the port authority": a name before its preposition.
    if let Some(preposition) =
        tokens.indices().skip(1).find(|&t| lookup.is(t, Class::Preposition) && !is_particle(document, tokens, t))
    {
        end = preposition;
    }
    let mut start = end;
    while start > tokens.start as usize && is_name(start - 1) {
        let office = lookup.is_any(start - 1, &[Class::Role, Class::Title]) && start < end;
        if office {
            break;
        }
        start -= 1;
    }
    // A title at the front is no part of the name.
    while start + 1 < end && lookup.is_any(start, &[Class::Title, Class::Role, Class::Nationality]) {
        start += 1;
    }
    while start < end && document.tokens[start].kind == TokenKind::Punct {
        start += 1;
    }
    TokenRange::new(start, end)
}

/// "van", "de", "al" between two capitalised words.
fn is_particle(document: &Document<'_>, tokens: TokenRange, token: usize) -> bool {
    document.is_any(
        token,
        &[
            "van", "von", "de", "del", "della", "der", "den", "di", "da", "al", "bin", "ibn", "el", "la", "le", "ter",
            "zu",
        ],
    ) && tokens.contains(token + 1)
        && document.tokens[token + 1].is_capitalised()
}

fn source_type(
    lookup: &Lookup<'_>,
    hits: &[Hit],
    capitals: Capitals<'_>,
    core: TokenRange,
    name: TokenRange,
) -> SourceType {
    let document = lookup.document;
    let head = (core.end as usize).saturating_sub(1);
    if core.len() == 1
        && lookup.is_any(head, &[Class::SpeakerPronoun, Class::SubjectPronoun, Class::ObjectPronoun])
        && !lookup.is_any(head, &[Class::Group])
    {
        return SourceType::Pronoun;
    }
    if core.indices().any(|t| document.is_any(t, &["translation", "translations", "translator", "interpreter"])) {
        return SourceType::Translation;
    }
    if document.tokens[core.start as usize].kind == TokenKind::Handle {
        return SourceType::Social;
    }
    let noun = head_noun(lookup, core);
    let any = |classes: &[Class]| lookup.is_any(noun, classes);
    let named = core.indices().any(|t| {
        document.tokens[t].is_capitalised()
            && (t != core.start as usize || !lookup.is_any(t, &[Class::Article, Class::Determiner, Class::Possessive]))
    });
    let full_name = name.len() >= 2
        && !name.indices().any(|t| {
            lookup.is_any(t, &[Class::Organisation, Class::Media, Class::Agency, Class::Document])
                || is_kind(document.word(t), &[Kind::Thing])
        });
    let acronym = core.len() == 1
        && document.tokens[head].shape.has(Shape::ALL_CAPS)
        && (2..=5).contains(&document.word(head).len());
    let listed = listed_type(hits, core, None);
    if listed_type(hits, core, Some(SourceType::Social)).is_some() || any(&[Class::Platform]) {
        return SourceType::Social;
    }
    let social = core.indices().any(|t| document.is_any(t, &["social"]))
        && core.indices().any(|t| document.is_any(t, &["media"]));
    if any(&[Class::Document, Class::Image]) && !full_name && listed != Some(SourceType::Media) {
        let spread = social
            || core.indices().any(|t| lookup.is(t, Class::Platform))
            || document.is_any(noun, &["post", "posts", "tweet", "tweets", "message", "messages"])
                && core.indices().any(|t| document.is_any(t, &["shared", "posted", "circulating"]));
        return if spread { SourceType::Social } else { SourceType::Document };
    }
    if full_name {
        return SourceType::NamedPerson;
    }
    let title_before = name.start > core.start && lookup.is_any(name.start as usize - 1, &[Class::Title, Class::Role]);
    let thing = name.indices().any(|t| is_kind(document.word(t), &[Kind::Thing]));
    if title_before && !name.is_empty() && named && !thing {
        return SourceType::NamedPerson;
    }
    if any(&[Class::Anonymous]) && listed != Some(SourceType::Vague) || listed == Some(SourceType::Anonymous) {
        return SourceType::Anonymous;
    }
    if any(&[Class::Media]) {
        return SourceType::Media;
    }
    // "His lawyers", "analysts at Borel Bank": those of somebody.
    let owned = lookup.is(core.start as usize, Class::Possessive)
        || document.is(noun + 1, "at") && lookup.is_any(head, &[Class::Organisation, Class::Name]);
    if let Some(listed) = listed.filter(|listed| !matches!(listed, SourceType::AnonymityReason | SourceType::Pronoun)) {
        return if owned && listed == SourceType::Vague { SourceType::Role } else { listed };
    }
    if any(&[Class::Group]) {
        return SourceType::Vague;
    }
    if any(&[Class::Role, Class::People]) || is_kind(document.word(noun), &[Kind::Noun, Kind::Kin]) {
        return if document.is_any(core.start as usize, &["two", "three", "four", "several"]) {
            SourceType::Anonymous
        } else {
            SourceType::Role
        };
    }
    if any(&[Class::Organisation]) {
        return if named { SourceType::NamedOrg } else { SourceType::Role };
    }
    if any(&[Class::Agency]) {
        return SourceType::NamedOrg;
    }
    if named {
        return if core.len() == 1
            && !acronym
            && !capitals.places.contains(document.word(core.start as usize))
            && !capitals.names.is_body(document.word(core.start as usize))
        {
            SourceType::NamedPerson
        } else {
            SourceType::NamedOrg
        };
    }
    let plural = document.word(noun).ends_with('s');
    if plural { SourceType::Vague } else { SourceType::Role }
}

/// The noun that the phrase is about: the last word before its first preposition, relative clause or participle.
pub(super) fn head_noun(lookup: &Lookup<'_>, core: TokenRange) -> usize {
    let first = core.start as usize;
    let stop = core
        .indices()
        .skip(1)
        .find(|&t| {
            lookup.is_any(t, &[Class::Preposition, Class::Wh, Class::Be, Class::Have]) && !lookup.document.is(t, "'s")
                || lookup.is(t, Class::VerbParticiple) && lookup.is(t + 1, Class::Preposition)
                || lookup
                    .document
                    .is_any(t, &["that", "circulating", "found", "believed", "familiar", "close", "showing"])
        })
        .unwrap_or(core.end as usize);
    stop.max(first + 1) - 1
}

/// The type of the first phrase of the source list inside a phrase, the longest of those that begin there; or a wanted
/// type, where one of them is of it.
fn listed_type(hits: &[Hit], core: TokenRange, wanted: Option<SourceType>) -> Option<SourceType> {
    let from = hits.partition_point(|hit| hit.tokens.start < core.start);
    hits[from..]
        .iter()
        .take_while(|hit| hit.tokens.start < core.end)
        .filter(|hit| hit.entry.category() == Category::Sources && hit.tokens.end <= core.end)
        .find_map(|hit| match hit.entry.mark_type() {
            Some(MarkType::Source(source_type)) => {
                wanted.is_none_or(|wanted| wanted == source_type).then_some(source_type)
            }
            _ => None,
        })
}

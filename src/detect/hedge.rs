//! Hedges: wording that leaves room for doubt.
//!
//! The phrases, their types and strengths are `data/lexicon/hedges.tsv`. A phrase counts where the rules of its row
//! hold. Of phrases that share a token the longest counts, then the first; idioms ("likely voters", "as soon as
//! possible") take part in this and are left out of the result. A word that is mentioned ("the word “allegedly”") is
//! not used. Words inside quotation marks are found like all others.
//!
//! ```
//! use saidwho::detect::hedge::{self, Choice};
//! use saidwho::lexicon::Lookup;
//! use saidwho::text::Document;
//!
//! let document = Document::new("In May, the panel may publish its allegedly final report.");
//! let lookup = Lookup::new(&document);
//! let found = hedge::hedges(&lookup, &lookup.hits(), &[], Choice::Default, |_| false);
//! let words: Vec<&str> = found.iter().map(|hedge| hedge.span.of(document.text)).collect();
//! assert_eq!(words, ["may", "allegedly"]);
//! ```
//!
//! # Limits
//!
//! There is no parser: whether "could" is ability or possibility, and whether "expected to" is duty or forecast, is
//! judged by the words beside it. What the hedge covers, its field `scope`, is taken to be its clause: the words to the
//! next punctuation, or to a conjunction that opens another clause.

use std::borrow::Cow;
use std::sync::Arc;

use super::Finding;
use crate::lexicon::{Category, Class, Entry, Hit, Lookup, OwnHit, OwnPhrase, OwnType, Rule, Strength};
use crate::rules::Rules;
use crate::taxonomy::{FieldValue, Fields, HedgeType, MarkType};
use crate::text::{TokenKind, TokenRange};

/// Which hedges are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// Those that are on by default.
    #[default]
    Default,
    /// Also rows that are off by default, and frequency and degree.
    All,
}

/// The hedges of a document in order. No two share a token. `hits` are the phrases of the word lists, `own` those of the
/// caller, which need no rule and come first where both are as long. What touches a token for which `skip` holds
/// (furniture, credits) is passed over.
pub fn hedges(
    lookup: &Lookup<'_>,
    hits: &[Hit],
    own: &[OwnHit<'_>],
    choice: Choice,
    skip: impl Fn(usize) -> bool,
) -> Vec<Finding> {
    let own = own
        .iter()
        .filter(|hit| matches!(hit.phrase.own_type, OwnType::Hedge(..) | OwnType::Idiom))
        .map(|hit| Candidate { tokens: hit.tokens, phrase: Phrase::Own(hit.phrase) });
    let listed = hits
        .iter()
        .filter(|hit| hit.entry.category() == Category::Hedges && counts(lookup, **hit, choice))
        .map(|hit| Candidate { tokens: hit.tokens, phrase: Phrase::Listed(hit.entry) });
    let mut candidates: Vec<Candidate<'_>> =
        own.chain(listed).filter(|candidate| !candidate.tokens.indices().any(&skip)).collect();
    candidates.sort_by_cached_key(|candidate| u64::MAX - candidate.tokens.len() as u64);
    let mut taken = vec![false; lookup.document.tokens.len()];
    candidates.retain(|candidate| {
        let tokens = &mut taken[candidate.tokens.indices()];
        let free = !tokens.contains(&true);
        if free {
            tokens.fill(true);
        }
        free
    });
    candidates.sort_by_cached_key(|candidate| u64::from(candidate.tokens.start));
    let mut rules = RuleIds::default();
    let mut found = Vec::with_capacity(candidates.len());
    found.extend(candidates.iter().filter_map(|candidate| candidate.finding(lookup, &mut rules)));
    found
}

/// Words that may be a hedge.
struct Candidate<'p> {
    tokens: TokenRange,
    phrase: Phrase<'p>,
}

/// Whose phrase it is.
enum Phrase<'p> {
    Listed(Entry),
    Own(&'p OwnPhrase),
}

/// The ids of the rules that made hedges, each made once.
#[derive(Default)]
struct RuleIds {
    /// In the order of the rows.
    listed: Vec<(Entry, Arc<str>)>,
    own: Rules,
}

impl RuleIds {
    fn listed(&mut self, entry: Entry) -> Arc<str> {
        let place = self.listed.binary_search_by_key(&entry, |&(entry, _)| entry).unwrap_or_else(|place| {
            self.listed.insert(place, (entry, entry.rule_id().into()));
            place
        });
        Arc::clone(&self.listed[place].1)
    }
}

impl Candidate<'_> {
    fn finding(&self, lookup: &Lookup<'_>, rules: &mut RuleIds) -> Option<Finding> {
        let (hedge, strength) = match self.phrase {
            Phrase::Listed(entry) => (hedge_type(entry)?, entry.strength()),
            Phrase::Own(OwnPhrase { own_type: OwnType::Hedge(hedge, strength), .. }) => (*hedge, *strength),
            Phrase::Own(_) => return None,
        };
        let rule = match self.phrase {
            Phrase::Listed(entry) => rules.listed(entry),
            Phrase::Own(phrase) => rules.own.id(&phrase.rule_id()),
        };
        Some(finding(lookup, self.tokens, hedge, strength, rule))
    }
}

/// Whether the rules of a hit hold.
fn counts(lookup: &Lookup<'_>, hit: Hit, choice: Choice) -> bool {
    let all = choice == Choice::All;
    let rules_hold = hit.entry.rules().all(|rule| (all && rule == Rule::DefaultOff) || lookup.holds(rule, hit.tokens));
    let type_wanted = hedge_type(hit.entry).is_none_or(|hedge| all || hedge.on_by_default());
    rules_hold && type_wanted && !is_mentioned(lookup, hit.tokens)
}

/// "the word “allegedly”", "their album, “Rumours”": named, not used.
fn is_mentioned(lookup: &Lookup<'_>, tokens: TokenRange) -> bool {
    let (start, end) = (tokens.start as usize, tokens.end as usize);
    let marked = start >= 1 && lookup.is(start - 1, Class::QuoteMark) && lookup.is(end, Class::QuoteMark);
    let Some(mut before) = start.checked_sub(2) else { return marked };
    if lookup.document.is(before, ",") && before > 0 {
        before -= 1;
    }
    marked && lookup.is_any(before, &[Class::Naming, Class::Work])
}

fn hedge_type(entry: Entry) -> Option<HedgeType> {
    match entry.mark_type() {
        Some(MarkType::Hedge(hedge)) => Some(hedge),
        _ => None,
    }
}

fn finding(lookup: &Lookup<'_>, tokens: TokenRange, hedge: HedgeType, strength: Strength, rule: Arc<str>) -> Finding {
    let mut fields = Fields::new();
    fields.insert(Cow::Borrowed("strength"), FieldValue::One(Cow::Borrowed(strength.as_str())));
    let scope = lookup.document.span(clause(lookup, tokens)).of(lookup.document.text);
    fields.insert(Cow::Borrowed("scope"), FieldValue::One(Cow::Owned(scope.to_owned())));
    Finding::found(lookup.document.span(tokens), MarkType::Hedge(hedge), 1.0, rule, fields)
}

/// The clause in which some tokens stand: to either side as far as the next boundary, in the same sentence.
fn clause(lookup: &Lookup<'_>, tokens: TokenRange) -> TokenRange {
    /// No clause of a news sentence is longer; a text without punctuation must not be read again for each hedge.
    const LONGEST: usize = 40;
    const OPENS: &[&str] =
        &["although", "because", "but", "if", "though", "unless", "when", "where", "whether", "while", "who"];
    let document = lookup.document;
    let sentence = document.sentences[document.sentence_of(tokens.start as usize)].tokens;
    let apart = |token: usize| match document.tokens[token].kind {
        TokenKind::Punct => document.word(token) != "-",
        TokenKind::QuoteMark => true,
        _ => false,
    };
    let first = (sentence.start as usize).max((tokens.start as usize).saturating_sub(LONGEST));
    let mut start = tokens.start as usize;
    // "He said the dam may fall": a verb of saying and a new subject.
    let said = |token: usize| {
        lookup.is_any(token - 1, &[Class::VerbPast, Class::VerbThird, Class::VerbBase])
            && lookup.is_any(token, &[Class::Determiner, Class::Possessive, Class::SubjectPronoun, Class::Name])
    };
    // Right before the hedge "that" is its subject: "that might change".
    let that = |token: usize| document.is(token, "that") && token + 1 < tokens.start as usize;
    let opens = |token: usize| lookup.is_any(token, &[Class::Conjunction, Class::Wh]) && document.is_any(token, OPENS);
    while start > first && !apart(start - 1) && !that(start - 1) && !said(start) {
        start -= 1;
        if opens(start) {
            break;
        }
    }
    let stop = (sentence.end as usize).min(tokens.end as usize + LONGEST).max(tokens.end as usize);
    let mut end = tokens.end as usize;
    while end < stop && !apart(end) && !opens(end) {
        end += 1;
    }
    while end > tokens.end as usize && document.tokens[end - 1].kind == TokenKind::Punct {
        end -= 1;
    }
    TokenRange::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Document;

    fn found(text: &str) -> Vec<String> {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let hits = lookup.hits();
        let hedges = hedges(&lookup, &hits, &[], Choice::Default, |_| false);
        hedges.iter().map(|hedge| hedge.span.of(text).to_owned()).collect()
    }

    #[test]
    fn the_longest_phrase_counts() {
        assert_eq!(found("The Post could not independently verify the claim."), ["could not independently verify"]);
        assert_eq!(
            found("The toll has not yet been independently confirmed."),
            ["has not yet been independently confirmed"]
        );
        assert_eq!(found("There were conflicting reports of fire."), ["conflicting reports"]);
    }

    #[test]
    fn a_hedge_covers_its_clause() {
        let scopes = |text: &str| {
            let document = Document::new(text);
            let lookup = Lookup::new(&document);
            let found = hedges(&lookup, &lookup.hits(), &[], Choice::Default, |_| false);
            let scope = |hedge: &Finding| match &hedge.fields["scope"] {
                FieldValue::One(words) => words.to_string(),
                FieldValue::Many(_) => unreachable!("a scope is one run of words"),
            };
            found.iter().map(scope).collect::<Vec<_>>()
        };
        assert_eq!(scopes("In May, the panel may publish its report, it said."), ["the panel may publish its report"]);
        assert_eq!(scopes("The note, purportedly by him, names Ada."), ["purportedly by him"]);
        assert_eq!(scopes("Police said that he may be ill because it rained."), ["he may be ill"]);
        assert_eq!(scopes("The mayor said the dam may fall."), ["the dam may fall"]);
        assert_eq!(scopes("It leaks. \"Perhaps it does,\" he said."), ["Perhaps it does"]);
    }

    #[test]
    fn names_and_months_are_no_hedges() {
        assert_eq!(found("In May, Ms May said the bank may close on May 3."), ["may"]);
        assert_eq!(found("Storm May Delay Ferries to Oslo"), ["May"]);
        assert_eq!(found("STORM MAY DELAY FERRIES"), ["MAY"]);
        assert!(found("May 3 was wet. Will May won. The empire lost its might.").is_empty());
    }

    #[test]
    fn a_modal_verb_needs_a_subject_but_no_infinitive() {
        assert!(found("Mark Will Grant May Post to State Bank").is_empty());
        assert_eq!(found("Storm That Will Hit Norla May Delay Ferries"), ["May"]);
        assert_eq!(found("\"It may flood,\" she said, and it may."), ["may", "may"]);
    }

    #[test]
    fn permission_and_ability_are_no_hedges() {
        assert_eq!(found("Rain may fall, and pupils may leave at noon."), ["may", "may"]);
        assert_eq!(found("The unclear rules came late; it is unclear when."), ["unclear"]);
        assert_eq!(found("The bid is expected to fail; staff are expected to wear ties."), ["is expected to"]);
        for text in [
            "Visitors may not feed the swans, and pupils may leave at noon.",
            "Few could read, so the sign could not help them.",
            "Visitors may not feed the swans.",
            "Pupils may leave at noon.",
            "The drug may not be given to children.",
            "He could have won, but he fell.",
            "At six she could read Greek.",
            "We may earn a commission if you buy.",
            "Could you help? May I sit?",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn idioms_and_negations_are_no_hedges() {
        for text in [
            "Polls of likely voters differ.",
            "Call as soon as possible.",
            "It is up to you.",
            "It became apparent that he knew.",
            "He is not alleged to have lied.",
            "There is no doubt.",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn mentioned_words_are_not_used() {
        assert!(found("The word “allegedly” is an adverb.").is_empty());
        assert!(found("Their second album, \"Rumours\", sold well.").is_empty());
        assert_eq!(found("They sold well, \"reportedly\", in May."), ["reportedly"]);
        assert_eq!(found("He was “allegedly” ill."), ["allegedly"]);
    }

    #[test]
    fn a_passive_hedges_where_an_active_attributes() {
        assert_eq!(found("Police believe he fled; he is believed to be in Riga."), ["is believed to"]);
        assert_eq!(found("An estimated 900 marched; police estimated 400."), ["An estimated"]);
        assert_eq!(found("The alleged thief alleged bias."), ["alleged"]);
    }

    #[test]
    fn skipped_tokens_hold_no_hedge() {
        let document = Document::new("It may rain.");
        let lookup = Lookup::new(&document);
        assert!(hedges(&lookup, &lookup.hits(), &[], Choice::All, |token| token == 1).is_empty());
    }
}

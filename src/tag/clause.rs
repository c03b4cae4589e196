//! What was said: where a content begins and ends.

use super::reading::Reading;
use crate::lexicon::{Class, Hit, Rule};
use crate::text::{Span, TokenKind, TokenRange};

/// Whether a clause may follow a verb without "that": "said the dam was safe".
pub(super) fn takes_clause(hit: &Hit) -> bool {
    const PLAIN: &[&str] = &["say", "tell", "claim", "insist", "think", "believe", "argue"];
    PLAIN.contains(&hit.entry.phrase()) || hit.entry.has(Rule::ClauseFollows)
}

impl Reading<'_> {
    /// The content that begins at `start` and goes on to the end of its sentence.
    ///
    /// A quotation that reaches beyond the sentence is taken whole. The final stop, a trailing comma and a closing
    /// "…, according to X" stay outside. `None` where no words are left.
    pub(super) fn content_from(self, start: usize) -> Option<Span> {
        if start >= self.document.tokens.len() {
            return None;
        }
        let sentence = self.sentence(start);
        let paragraph_end = self.paragraph(start).end as usize;
        let mut end = sentence.end as usize;
        if let Some(cut) = (start + 1..end).find(|&token| self.closes_content(token)) {
            end = cut;
        }
        end = self.beyond_quotes(start, end).min(paragraph_end);
        self.trimmed(start, end)
    }

    /// The content from `start` up to `end`, without punctuation at its edges.
    pub(super) fn trimmed(self, mut start: usize, mut end: usize) -> Option<Span> {
        while start < end && self.is_punct(start, &[",", ":", ";", ".", "—", "–", "-", "--"]) {
            start += 1;
        }
        while start < end && self.is_punct(end - 1, &[",", ":", ";", ".", "!", "?", "…", "...", "—", "–", "--"]) {
            end -= 1;
        }
        (start < end && (start..end).any(|token| self.kind(token) == Some(TokenKind::Word)))
            .then(|| self.document.span(TokenRange::new(start, end)))
    }

    /// The end of the last quotation that begins in `start..end`.
    fn beyond_quotes(self, start: usize, end: usize) -> usize {
        let last = self.quotes.partition_point(|quote| (quote.tokens.start as usize) < end);
        let reach = self.quotes[..last]
            .iter()
            .rev()
            .take_while(|quote| quote.tokens.start as usize >= start)
            .map(|quote| quote.tokens.end as usize)
            .max();
        reach.map_or(end, |reach| reach.max(end))
    }

    /// A comma before "according to", "citing" or "adding": the content of the cue before ends there.
    fn closes_content(self, token: usize) -> bool {
        self.is_punct(token, &[",", ";"])
            && self.quote_around(token).is_none()
            && (self.document.is(token + 1, "according")
                || self.document.is_any(token + 1, &["citing", "quoting", "adding"])
                || self.is_punct(token, &[";"]))
    }

    /// The start of the words that a tag behind them ("…, she said") belongs to: of the sentence in which `last`
    /// stands, or of the quotation around it where that begins earlier.
    pub(super) fn content_start(self, last: usize) -> usize {
        let sentence = self.sentence(last).start as usize;
        let mut start = match self.outer_quote(last) {
            Some(quote) => {
                let quote = self.quotes[quote].tokens.start as usize;
                if quote < sentence { self.sentence(quote).start as usize } else { sentence }
            }
            None => sentence,
        };
        // A word that ties the sentence to the one before is the writer's.
        if start < last && self.is(start, Class::Conjunction) && self.is_punct(start + 1, &[","]) {
            start += 2;
        }
        start
    }

    /// Whether a clause can begin at `token`: "that", a question word, a new subject, a quotation.
    pub(super) fn can_begin_clause(self, token: usize, end: usize) -> bool {
        if token >= end {
            return false;
        }
        self.kind(token) == Some(TokenKind::QuoteMark)
            || self
                .any(token, &[Class::Determiner, Class::Article, Class::Possessive, Class::SubjectPronoun, Class::Wh])
            || self.is_nominal(token)
    }

    /// Whether words hold a verb that could be the predicate of a clause.
    pub(super) fn holds_finite_verb(self, start: usize, end: usize) -> bool {
        (start..end).any(|token| {
            self.is_auxiliary(token)
                || self.is_finite_verb(token)
                || self.kind(token) == Some(TokenKind::Word)
                    && token > start
                    && !self.token(token).is_capitalised()
                    && (self.word(token).ends_with("ed") || self.word(token).ends_with('s'))
                || self.is(token, Class::GenericVerb)
        })
    }
}

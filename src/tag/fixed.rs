//! Fixed phrases that are no verb of a speaker: "according to X", "quoting X", "it is said that".
//!
//! Such a phrase is unambiguous where its frame is whole: marked off by punctuation, with a source that can speak and
//! words that it says. Then the rule speaks alone; where a part is missing, it only completes what the network found.

use super::Tagged;
use super::frame::{Frame, SUREST};
use crate::lexicon::{Class, Rule};
use crate::taxonomy::CueType;
use crate::text::{Span, TokenKind, TokenRange};

/// How sure a phrase is whose frame is not whole.
const PREPOSITION: f64 = 0.9;
const PARTICIPLE: f64 = 0.8;

impl Frame<'_> {
    /// The attribution of a phrase of the list of cues.
    pub(super) fn phrase(self) -> Option<Tagged> {
        match self.cue_type() {
            CueType::Preposition if self.reading.document.is(self.hit.tokens.start as usize, "to") => self.teller(),
            CueType::Preposition => self.preposition(),
            CueType::Participle => self.participle(),
            _ => self.nobody(),
        }
    }

    /// "According to X, …", "…, in the words of X".
    fn preposition(self) -> Option<Tagged> {
        let r = self.reading;
        let sentence = self.sentence();
        let cue = self.hit.tokens;
        let start = cue.start as usize;
        let leads = self.leads();
        let source = self.source_behind(cue.end as usize)?;
        let next = source.end as usize;
        let mut content: Vec<Span> = if leads && next < sentence.end as usize {
            r.content_from(if r.is_punct(next, &[","]) { next + 1 } else { next })
        } else {
            self.content_before(start)
        }
        .into_iter()
        .collect();
        // "The wall, in the opinion of X, is sound": the phrase stands inside the clause.
        let inside = !leads && self.opens_at(start) && r.is_punct(next, &[","]);
        if inside && content.iter().all(|&content| !self.is_clause(content)) {
            let predicate = r.holds_finite_verb(next + 1, (next + 3).min(sentence.end as usize));
            content.extend(r.content_from(next + 1).filter(|_| predicate));
        }
        let speaks = self.hit.entry.has(Rule::SpeakerObject) || self.can_speak(source);
        let whole = content.iter().any(|&content| self.is_clause(content))
            && speaks
            && self.ends_at(next)
            && (leads || self.opens_at(start));
        let confidence = if whole { SUREST } else { PREPOSITION };
        Some(self.tagged(cue, Some(source), content, confidence, "attribution/according-to"))
    }

    /// "To hear X tell it, …": the source stands inside the phrase.
    fn teller(self) -> Option<Tagged> {
        let r = self.reading;
        let hit = self.hit.tokens;
        let cue = TokenRange { start: hit.end - 2, ..hit };
        let source = r.phrase_after(hit.start as usize + 2, cue.start as usize)?;
        let next = hit.end as usize;
        let whole = self.leads() && r.is_punct(next, &[","]) && source.end == cue.start;
        let content = r.content_from(next + 1)?;
        whole.then(|| self.tagged(cue, Some(source), vec![content], SUREST, "attribution/according-to"))
    }

    /// "The agency, citing two diplomats, said …", "The fire, as reported by local radio, began at four."
    fn participle(self) -> Option<Tagged> {
        let r = self.reading;
        let cue = self.hit.tokens;
        let (start, end) = (cue.start as usize, cue.end as usize);
        let source = self.source_behind(end)?;
        let next = source.end as usize;
        let about_words = !self.hit.entry.has(Rule::DocumentSubject) || self.is_about_words(start);
        // What is cited may be a reason ("citing rules on noise"); what is quoted has words.
        let reason = r.document.is(start, "citing") && !self.has_words(source);
        if reason {
            return None;
        }
        let whole = self.opens_at(start) && self.ends_at(next) && self.can_speak(source) && about_words;
        let confidence = if whole { SUREST } else { PARTICIPLE };
        // "As reported by X" goes with the clause around it.
        let mut content = Vec::new();
        if r.document.is(start, "as") && whole {
            content.extend(self.content_before(start));
            content.extend(r.is_punct(next, &[","]).then(|| r.content_from(next + 1)).flatten());
        }
        Some(self.tagged(cue, Some(source), content, confidence, super::CITES))
    }

    /// "It was reported that two fell": words of nobody who is named.
    fn nobody(self) -> Option<Tagged> {
        let cue = self.hit.tokens;
        let that = self.that_after(cue.end as usize, self.sentence().end as usize)?;
        let content = self.reading.content_from(that)?;
        Some(self.tagged(cue, None, vec![content], SUREST, "attribution/cue-that"))
    }

    /// Whether the phrase opens its clause.
    fn leads(self) -> bool {
        let r = self.reading;
        let start = self.hit.tokens.start as usize;
        start == self.clause_start(start)
            || start == self.sentence().start as usize + 1 && r.is(start - 1, Class::Conjunction)
    }

    /// The source that follows. A phrase that opens the sentence ends with its comma, or behind the name that an office
    /// has before it: "in the words of her coach, Jo Marsh, …".
    fn source_behind(self, start: usize) -> Option<TokenRange> {
        let r = self.reading;
        let end = self.sentence().end as usize;
        let comma = self.leads().then(|| (start..end).find(|&token| r.is_punct(token, &[","]))).flatten();
        let mut source = r.without_language(r.phrase_after(start, comma.unwrap_or(end))?);
        if let Some(comma) = comma.filter(|&comma| comma == source.end as usize)
            && r.is(comma - 1, Class::Role)
        {
            let name = (comma + 1..end).take_while(|&token| r.is_name(token)).last();
            // "According to the coach, Jo Marsh, who …": then the name is the first of the clause.
            let closes = |name: usize| r.is_punct(name + 1, &[","]) && !r.is(name + 2, Class::Wh);
            source.end = name.filter(|&name| closes(name)).map_or(source.end, |name| name as u32 + 1);
        }
        Some(source)
    }

    /// What stands before a phrase that closes its clause.
    fn content_before(self, start: usize) -> Option<Span> {
        let r = self.reading;
        let last = start.checked_sub(1).filter(|&last| self.sentence().contains(last))?;
        let last = if r.is_punct(last, &[","]) { last.checked_sub(1)? } else { last };
        if r.quote_ending_at(last).is_some() {
            return Some(r.document.span(TokenRange::new(r.content_start(last), last + 1)));
        }
        r.trimmed(r.content_start(last).min(last), last + 1)
    }

    /// Whether words hold a predicate or a quotation: they can have been said.
    fn is_clause(self, content: Span) -> bool {
        let r = self.reading;
        let tokens = r.document.tokens_in(content);
        let quoted = tokens.indices().any(|token| r.kind(token) == Some(TokenKind::QuoteMark));
        quoted || r.holds_finite_verb(tokens.start as usize, tokens.end as usize)
    }

    /// Whether the noun that a source is about can speak: not "the child" of "in the eyes of the child".
    pub(super) fn can_speak(self, source: TokenRange) -> bool {
        self.reading.is_speaker(self.head(source)) || self.is_person(source)
    }

    /// Whether the noun that a source is about is a person, a body or an outlet.
    fn is_person(self, source: TokenRange) -> bool {
        const PERSONS: &[Class] =
            &[Class::Role, Class::Organisation, Class::Media, Class::Group, Class::Anonymous, Class::SubjectPronoun];
        let head = self.head(source);
        self.reading.any(head, PERSONS) || self.reading.is_name(head)
    }

    /// Whether a source has words that can be passed on: "an unnamed crew member", "a leaked memo", but not "rules on noise".
    fn has_words(self, source: TokenRange) -> bool {
        let r = self.reading;
        let unnamed = || {
            source
                .indices()
                .any(|t| r.document.is_any(t, &["unnamed", "unidentified", "anonymous", "person", "people"]))
        };
        self.is_person(source) || r.any(self.head(source), &[Class::People, Class::Document]) || unnamed()
    }

    /// The noun that a source is about.
    fn head(self, source: TokenRange) -> usize {
        let r = self.reading;
        let stop = source.indices().skip(1).find(|&t| r.is(t, Class::Preposition) || r.is_punct(t, &[","]));
        stop.unwrap_or(source.end as usize) - 1
    }

    /// Whether a phrase at `start` is set off from what stands before it.
    fn opens_at(self, start: usize) -> bool {
        start.checked_sub(1).is_some_and(|before| self.reading.is_punct(before, &[",", "—", "–", "--", "("]))
    }

    /// Whether a phrase that ends before `next` is set off from what follows.
    fn ends_at(self, next: usize) -> bool {
        next >= self.sentence().end as usize
            || self.reading.is_punct(next, &[",", ".", ";", ":", "—", "–", "--", ")", "?", "!"])
    }

    /// Whether the noun before a phrase is one for words, a text or a picture.
    fn is_about_words(self, start: usize) -> bool {
        const NEAR: usize = 2;
        let r = self.reading;
        let from = self.sentence().start as usize;
        (from.max(start.saturating_sub(NEAR))..start)
            .any(|token| r.any(token, &[Class::Document, Class::Image, Class::Claim]))
    }
}

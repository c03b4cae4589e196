//! Noun phrases: where the name of a speaker begins and ends.

use super::reading::Reading;
use crate::lexicon::Class;
use crate::text::{TokenKind, TokenRange};

/// Nouns that can speak: people, bodies, documents, pictures.
const SPEAKERS: &[Class] =
    &[Class::Role, Class::Organisation, Class::Document, Class::Media, Class::Group, Class::Anonymous, Class::Image];

/// How many tokens a source may have.
const LONGEST: usize = 30;

impl Reading<'_> {
    /// A phrase without the language of a translation: "a translation (from Norwegian)".
    pub(super) fn without_language(self, phrase: TokenRange) -> TokenRange {
        let language = |&token: &usize| {
            self.document.is_any(token, &["from", "into"]) && self.document.is(token - 1, "translation")
        };
        let end = phrase.indices().skip(1).find(language).map_or(phrase.end, |token| token as u32);
        TokenRange { end, ..phrase }
    }

    /// The noun phrase that ends before `end` and begins no earlier than `from`.
    ///
    /// Read from right to left: nouns, adjectives and names, their determiner, and phrases with "of", "for", "in" and
    /// the like that hang on an earlier noun. An apposition between commas belongs to it.
    pub(crate) fn phrase_before(self, from: usize, end: usize) -> Option<TokenRange> {
        let from = from.max(end.saturating_sub(LONGEST));
        if end > from + 2
            && self.is_punct(end - 1, &[",", "—", "–", "--", ")"])
            && let Some(range) = self.phrase_with_apposition(from, end)
        {
            return Some(range);
        }
        let head = end.checked_sub(1).filter(|&head| head >= from)?;
        if self.any(head, &[Class::SubjectPronoun]) && !self.is(head, Class::Wh) {
            return Some(TokenRange::new(head, end));
        }
        let mut start = end;
        let mut conjoined = None;
        let mut at = end;
        while at > from {
            let token = at - 1;
            if self.is_nominal(token) && !self.is_verb_here(token, start < end) {
                at = token;
                start = token;
                continue;
            }
            if self.is_possessive_clitic(token) && at > from + 1 {
                at = token;
                continue;
            }
            if self.is_determiner(token) && start < end || self.is_quantifier(token) {
                start = token;
                at = token;
                // "both the mayor and": a determiner before a determiner.
                if at > from && self.document.is_any(at - 1, &["all", "both", "half", "such"]) {
                    start = at - 1;
                    at = start;
                }
                match self.noun_before_preposition(from, at) {
                    Some(next) => at = next,
                    None => break,
                }
                continue;
            }
            if self.is_noun_preposition(token) && start == at && at > from + 1 && self.hangs_on_noun(from, token) {
                at = token;
                continue;
            }
            if self.document.is(token, "and") && start == at && at > from + 1 && conjoined.is_none() {
                conjoined = Some(start);
                at = token;
                continue;
            }
            break;
        }
        // Words that were passed but lead to no noun do not count; nor does a conjunct that is a clause of its own.
        if let Some(second) = conjoined
            && start < second
            && self.begins_clause_before(from, start)
        {
            start = second;
        }
        while start < end && self.is_lead_in(start, end) {
            start += 1;
        }
        (start < end && self.can_speak(end - 1)).then(|| TokenRange::new(start, end))
    }

    /// `NP, apposition,` before `end`, the last comma left out.
    fn phrase_with_apposition(self, from: usize, end: usize) -> Option<TokenRange> {
        let closing = end - 1;
        let wanted: &[&str] = match self.word(closing) {
            "," => &[","],
            ")" => &["("],
            _ => &["—", "–", "--"],
        };
        let opening = (from..closing)
            .rev()
            .find(|&token| self.kind(token) == Some(TokenKind::Punct) && wanted.contains(&self.word(token)))?;
        // An apposition holds no quotation and is not empty.
        if opening + 1 >= closing || (opening..closing).any(|token| self.kind(token) == Some(TokenKind::QuoteMark)) {
            return None;
        }
        let mut name = self.phrase_before(from, opening)?;
        // "Lund, 45, a dam expert, said": more than one apposition.
        if name.len() <= 2 && opening > from && self.kind(opening - 1) == Some(TokenKind::Number) {
            return None;
        }
        if self.is_apposition(opening + 1, closing) {
            name.end = closing as u32 + u32::from(wanted == ["("]);
        } else if self.is(opening + 1, Class::VerbGerund) || self.document.is(opening + 2, "by") {
            // "The agency, citing two diplomats, said": the participle is another cue.
            return Some(name);
        } else if !self.is(opening + 1, Class::Wh)
            && !self.any(opening + 1, &[Class::Preposition])
            && !self.is_adverb(opening + 1)
        {
            return None;
        }
        Some(name)
    }

    /// Whether the words between two commas name the noun before them once more: "a dam expert", "45", "mayor of Oslo".
    fn is_apposition(self, start: usize, end: usize) -> bool {
        if self.kind(start) == Some(TokenKind::Number) && end == start + 1 {
            return true;
        }
        if self.is(start, Class::VerbGerund) {
            return false;
        }
        let opens = self.any(start, &[Class::Article, Class::Possessive, Class::Role, Class::Title])
            || self.is_name(start)
            || self.is_nominal(start) && (start..end).any(|token| self.any(token, &[Class::Role, Class::Organisation]));
        opens && !(start..end).any(|token| self.any(token, &[Class::SubjectPronoun, Class::Modal]))
    }

    /// The noun phrase that begins at `start` and ends before `limit`.
    ///
    /// Read from left to right. Behind a name only "of" and "for" go on, and an apposition; behind a common noun also
    /// "in", "from", "at" and participles, up to the next verb, comma or time.
    pub(super) fn phrase_after(self, start: usize, limit: usize) -> Option<TokenRange> {
        let limit = limit.min(start + LONGEST);
        let mut at = start;
        while at < limit && self.is_determiner(at) && !self.is_name(at) {
            at += 1;
        }
        if at == start && at < limit && self.any(at, &[Class::SubjectPronoun, Class::ObjectPronoun]) {
            return Some(TokenRange::new(at, at + 1));
        }
        let mut end = at;
        let mut named = false;
        while at < limit {
            let predicate = end > start && self.is(at, Class::VerbThird) && self.is_verb_here(at, true);
            // "the Coast Post show a split vote": a small word behind a name, with an object.
            let shows = named
                && at == end
                && self.is(at, Class::VerbBase)
                && !self.token(at).is_capitalised()
                && self.is_name(at - 1)
                && self.is_determiner(at + 1);
            if predicate || shows {
                break;
            }
            if self.is_nominal(at) || self.is_possessive_clitic(at) && at > start {
                named |= self.is_name(at);
                at += 1;
                end = at;
            } else if end == at
                && self.is_phrase_preposition(at, named)
                && at + 1 < limit
                && !self.is_venue(at + 1, limit)
            {
                at += 1;
                while at < limit
                    && self.any(at, &[Class::Determiner, Class::Article, Class::Possessive])
                    && !self.is_name(at)
                {
                    at += 1;
                }
            } else if end == at && at > start && !named && self.is_determiner(at) && self.word(at - 1).ends_with("ing")
            {
                // "an image showing a masked man".
                at += 1;
            } else if end == at && self.document.is(at, "and") && at + 1 < limit && self.continues_list(at + 1) {
                at += 1;
                while at < limit && self.any(at, &[Class::Article, Class::Possessive]) {
                    at += 1;
                }
            } else if end == at
                && named
                && self.is_punct(at, &["."])
                && self.word(at - 1).chars().count() == 1
                && !self.spaced(at)
            {
                // The stop of an initial.
                at += 1;
            } else {
                break;
            }
        }
        if end == start || !(start..end).any(|token| self.is_nominal(token)) && !self.is_quantifier(start) {
            return self.is_quantifier(start).then(|| TokenRange::new(start, start + 1));
        }
        if end < limit
            && self.is_punct(end, &[","])
            && let Some(close) = self.apposition_after(end, limit)
        {
            end = close;
        }
        Some(TokenRange::new(start, end))
    }

    /// Where an apposition ends that a comma at `comma` opens.
    fn apposition_after(self, comma: usize, limit: usize) -> Option<usize> {
        if !self.any(comma + 1, &[Class::Article, Class::Possessive, Class::Role, Class::Title])
            && self.kind(comma + 1) != Some(TokenKind::Number)
        {
            return None;
        }
        let stop = (comma + 1..limit)
            .find(|&token| {
                self.kind(token) == Some(TokenKind::QuoteMark)
                    || self.is_punct(token, &[",", ".", ";", ":", "!", "?", "—", "–", "(", ")"])
                    || self.any(token, &[Class::SubjectPronoun, Class::Modal])
                    || self.is(token, Class::Wh)
            })
            .unwrap_or(limit);
        (stop > comma + 1
            && (stop == limit || self.kind(stop) == Some(TokenKind::Punct))
            && self.is_apposition(comma + 1, stop))
        .then_some(stop)
    }

    /// A word that opens a noun phrase. "that" rather opens a clause.
    fn is_determiner(self, token: usize) -> bool {
        self.any(token, &[Class::Determiner, Class::Article, Class::Possessive]) && !self.document.is(token, "that")
    }

    fn is_phrase_preposition(self, token: usize, named: bool) -> bool {
        if named {
            self.document.is_any(token, &["of", "for"])
        } else {
            self.document.is_any(token, &["of", "for", "from", "in", "at", "with", "by", "on", "about", "to"])
        }
    }

    /// A time, or a noun for the occasion of a speech: no part of the speaker.
    pub(super) fn is_venue(self, token: usize, limit: usize) -> bool {
        let noun = (token..limit.min(token + 4))
            .find(|&t| !self.any(t, &[Class::Determiner, Class::Article, Class::Possessive]));
        self.any(token, &[Class::Weekday, Class::Month])
            || self.kind(token) == Some(TokenKind::Number)
            || noun.is_some_and(|noun| {
                self.document.is_any(
                    noun,
                    &[
                        "statement",
                        "interview",
                        "post",
                        "tweet",
                        "letter",
                        "email",
                        "e-mail",
                        "speech",
                        "briefing",
                        "news",
                        "press",
                        "television",
                        "telephone",
                        "condition",
                        "rally",
                        "message",
                        "report",
                        "video",
                    ],
                )
            })
    }

    fn continues_list(self, token: usize) -> bool {
        self.is_name(token) || self.any(token, &[Class::Article, Class::Role, Class::Title, Class::Organisation])
    }

    /// A word for somebody or something that can speak.
    pub(super) fn is_speaker(self, token: usize) -> bool {
        self.is_quantifier(token) || self.any(token, SPEAKERS)
    }

    /// "some", "many", "others": a determiner that can speak by itself.
    pub(super) fn is_quantifier(self, token: usize) -> bool {
        self.any(token, &[Class::Group, Class::Anonymous])
            || self.document.is_any(token, &["some", "many", "others", "few", "several", "most", "both", "neither"])
    }

    /// Where reading goes on to the left when a determiner at `at` closed a phrase: before a preposition that hangs on
    /// an earlier noun.
    fn noun_before_preposition(self, from: usize, at: usize) -> Option<usize> {
        let preposition = at.checked_sub(1).filter(|&p| p > from && self.is_noun_preposition(p))?;
        self.hangs_on_noun(from, preposition).then_some(preposition)
    }

    fn is_noun_preposition(self, token: usize) -> bool {
        self.document
            .is_any(token, &["of", "for", "in", "from", "at", "with", "on", "to", "by", "near", "behind", "against"])
    }

    /// Whether the word before a preposition is a noun that is likely to own the phrase.
    fn hangs_on_noun(self, from: usize, preposition: usize) -> bool {
        let Some(noun) = preposition.checked_sub(1).filter(|&noun| noun >= from) else { return false };
        if !self.is_nominal(noun) || self.is_verb_here(noun, false) {
            return false;
        }
        // "of" always belongs to its noun; others to one with a determiner or to a speaker.
        self.document.is(preposition, "of")
            || self.document.is_any(noun, &["familiar", "close", "briefed", "loyal"])
            || self.any(noun, SPEAKERS)
            || (from..noun).rev().take(3).any(|t| self.any(t, &[Class::Article, Class::Determiner]))
    }

    /// A verb that is no adjective: a cue or common verb behind a name, a pronoun or a noun.
    fn is_verb_here(self, token: usize, noun_follows: bool) -> bool {
        if self.token(token).is_capitalised() && token != self.sentence(token).start as usize {
            return false;
        }
        if !self.is_finite_verb(token) {
            return false;
        }
        let after_determiner = token > 0
            && (self.any(token - 1, &[Class::Article, Class::Determiner, Class::Possessive, Class::Preposition])
                || self.is_possessive_clitic(token - 1));
        let as_noun = self.any(token, SPEAKERS) || self.any(token, &[Class::Claim, Class::Message]);
        if after_determiner || as_noun {
            return false;
        }
        // "said", "says" before a noun: a verb with its object. A participle before a preposition goes with its noun.
        let participle = self.is(token, Class::VerbParticiple) && self.any(token + 1, &[Class::Preposition]);
        noun_follows && !participle
    }

    /// Whether what stands before `start` is the beginning of a clause whose subject lies left of it.
    fn begins_clause_before(self, from: usize, start: usize) -> bool {
        start > from
            && (self.is_auxiliary(start - 1)
                || self.any(start - 1, &[Class::SubjectPronoun, Class::ObjectPronoun])
                || self.is_adverb(start - 1)
                || self.any(start - 1, &[Class::Preposition])
                || self.is_listed_verb(start - 1))
    }

    /// Words before a subject that do not belong to it: "But", "On Monday", "Then".
    fn is_lead_in(self, token: usize, end: usize) -> bool {
        token + 1 < end
            && !self.is_quantifier(token)
            && (self.any(token, &[Class::Conjunction, Class::Weekday, Class::Month])
                || self.is_adverb(token)
                || self.is(token, Class::Preposition))
            && !(self.token(token).is_capitalised() && token != self.sentence(token).start as usize)
    }

    /// Whether a word can be the last of a phrase that speaks.
    fn can_speak(self, token: usize) -> bool {
        self.is_nominal(token)
            || self.is_quantifier(token)
            || self.any(token, &[Class::SubjectPronoun])
            || self.document.is_any(token, &["this", "that", "these", "those"])
            || self.kind(token) == Some(TokenKind::Punct) && self.word(token) == ")"
    }
}

//! The frames in which a cue stands: quotation and tag, cue and clause, topic, silence, "according to".

use super::reading::Reading;
use super::verb::VerbGroup;
use super::{Tagged, clause, idiom, infinitive};
use crate::lexicon::{Category, Class, Hit, Rule};
use crate::taxonomy::{CueType, MarkType};
use crate::text::{Span, TokenKind, TokenRange};

/// Every attribution that a cue announces, in the order of the cues. `closed` says of each token whether it
/// belongs to another mark, so that it is no cue.
pub(super) fn tag(reading: Reading<'_>, hits: &[Hit], closed: &[bool]) -> Vec<Tagged> {
    let mut tagged: Vec<Tagged> = Vec::new();
    for (index, hit) in hits.iter().enumerate() {
        if !matches!(hit.entry.category(), Category::Verbs | Category::NoComment | Category::Cues) {
            continue;
        }
        let cue = hit.tokens;
        let taken = tagged.last().is_some_and(|last| last.cue.overlaps(cue));
        let inside = reading.quote_around(cue.start as usize).is_some();
        if taken || inside || closed[cue.start as usize] || idiom::is_idiom(*hit) {
            continue;
        }
        if !hit.entry.rules().all(|rule| is_frame(rule) || reading.lookup.holds(rule, cue)) {
            continue;
        }
        // "OSLO (Reuters) - A ferry sank, police said": a dateline is no part of what they said.
        let sentence = super::behind_closed(reading.sentence(cue.start as usize), closed);
        let frame = Frame { reading, hit, sentence, before: tagged.last() };
        let found = match hit.entry.category() {
            // "said nothing", "quoted by": a phrase says more than the verb with which it begins.
            Category::Verbs => phrase_at(reading, hit, &hits[index + 1..])
                .and_then(|hit| Frame { hit, ..frame }.fixed())
                .filter(|found| found.confidence >= SUREST)
                .or_else(|| frame.verb()),
            _ => frame.fixed(),
        };
        tagged.extend(found);
    }
    tagged
}

/// The longer phrase that begins where a verb does. `others` are the hits behind that of the verb.
fn phrase_at<'a>(reading: Reading<'_>, verb: &Hit, others: &'a [Hit]) -> Option<&'a Hit> {
    let mut same = others.iter().take_while(|hit| hit.tokens.start == verb.tokens.start);
    same.find(|hit| {
        matches!(hit.entry.category(), Category::NoComment | Category::Cues)
            && hit.tokens.len() > verb.tokens.len()
            && hit.entry.rules().all(|rule| is_frame(rule) || reading.lookup.holds(rule, hit.tokens))
    })
}

/// How sure it is that a clause behind a cue is what was said, and what is sure without the network.
const CLAUSE: f64 = 0.8;
pub(super) const SUREST: f64 = 0.95;

/// Whether a rule is about the frame of a cue, which is read here in full.
const fn is_frame(rule: Rule) -> bool {
    matches!(rule, Rule::ClauseFollows | Rule::QuoteAdjacent | Rule::Listener | Rule::DocumentSubject)
}

/// One cue and what stands around it.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) reading: Reading<'a>,
    pub(super) hit: &'a Hit,
    /// The sentence of the cue.
    sentence: TokenRange,
    /// The attribution before it.
    pub(super) before: Option<&'a Tagged>,
}

impl Frame<'_> {
    pub(super) fn cue_type(self) -> CueType {
        match self.hit.entry.mark_type() {
            Some(MarkType::Cue(cue_type)) => cue_type,
            _ => CueType::Neutral,
        }
    }

    pub(super) const fn sentence(self) -> TokenRange {
        self.sentence
    }

    pub(super) fn tagged(
        self,
        cue: TokenRange,
        source: Option<TokenRange>,
        content: Vec<Span>,
        confidence: f64,
        rule: &'static str,
    ) -> Tagged {
        Tagged { cue, cue_type: self.cue_type(), source, content, topic: false, confidence, rule }
    }

    /// A phrase that is no verb.
    fn fixed(self) -> Option<Tagged> {
        match self.hit.entry.category() {
            Category::NoComment => self.silence(),
            Category::Cues => self.phrase(),
            _ => None,
        }
    }

    /// A verb of saying, writing, showing, believing.
    fn verb(self) -> Option<Tagged> {
        /// The longest subject of the plainest of all frames, in tokens.
        const MOST_PLAIN: usize = 4;
        let r = self.reading;
        let verb = self.hit.tokens.start as usize;
        // "Court records show": before another predicate the word is a noun.
        let next = self.hit.tokens.end as usize;
        if self.sentence().contains(next)
            && (r.is_finite_verb(next)
                || r.is(next, Class::Be)
                || r.any(next, &[Class::VerbBase]) && r.any(verb, &[Class::Document, Class::Claim]))
        {
            return None;
        }
        let group = r.verb_group(self.hit.tokens, r.is(verb, Class::VerbParticiple));
        if r.is(verb, Class::VerbGerund) {
            return self.gerund(group);
        }
        if group.passive {
            return self.passive(group);
        }
        if let Some(found) = self.tag_after_quote(group).or_else(|| self.inverted_tag(group)) {
            return Some(found);
        }
        if group.unreal {
            return None;
        }
        let source = self.subject(group)?;
        if !self.agrees(group, source) {
            return None;
        }
        if self.hit.entry.has(Rule::DocumentSubject) && !self.is_document(source) {
            return None;
        }
        let mut found = self
            .content_after(group, source)
            .or_else(|| self.trailing_tag(group, source))
            .or_else(|| self.object(group, source))?;
        // What stands between the two makes the network unsure, not the rule.
        let behind = source.end as usize + 1;
        let apart = |is_there: bool, cue_type: CueType| {
            behind < group.tokens.start as usize && is_there && self.cue_type() == cue_type
        };
        let who = apart(r.document.is_any(behind, &["who", "whose"]), CueType::Neutral);
        let quoted = apart(r.document.is(behind + 1, "by"), CueType::Deny);
        // "Insiders say morale is low", also behind "that": the plainest of all frames.
        let plain = group.tokens == self.hit.tokens
            && source.end == group.tokens.start
            && (source.start == self.sentence().start || r.document.is(source.start as usize - 1, "that"))
            && source.len() <= MOST_PLAIN
            && self.can_speak(source);
        let says = plain && self.hit.entry.phrase() == "say";
        if (who || says) && !found.topic && found.confidence >= CLAUSE || quoted {
            found.confidence = SUREST;
        } else if plain {
            found.confidence = found.confidence.max(CLAUSE);
        }
        Some(found)
    }

    /// A bare base form ("say") needs a subject that is plural or "I", "you".
    fn agrees(self, group: VerbGroup, source: TokenRange) -> bool {
        let r = self.reading;
        let verb = self.hit.tokens.start as usize;
        if group.tokens.start != self.hit.tokens.start || !r.is(verb, Class::VerbBase) || r.is(verb, Class::VerbPast) {
            return true;
        }
        let head = source.end as usize - 1;
        r.document.is_any(
            head,
            &["i", "you", "we", "they", "police", "media", "people", "data", "some", "many", "most", "few"],
        ) || r.is(head, Class::Group)
            || r.word(head).ends_with('s') && !r.word(head).ends_with("ss")
            || source.indices().any(|t| {
                r.document.is(t, "and")
                    || t != head
                        && r.word(t).ends_with('s')
                        && r.document.is_any(t + 1, &["of", "in", "for", "at", "from", "familiar", "with", "close"])
            })
            || source.indices().any(|t| r.any(t, &[Class::NumberWord]) || r.kind(t) == Some(TokenKind::Number))
    }

    /// A document, data, a picture: something that shows rather than says.
    fn is_document(self, source: TokenRange) -> bool {
        let r = self.reading;
        source.indices().any(|t| r.any(t, &[Class::Document, Class::Image, Class::Claim]))
    }

    /// The noun phrase that speaks, left of the verb.
    pub(super) fn subject(self, group: VerbGroup) -> Option<TokenRange> {
        let r = self.reading;
        let sentence = self.sentence();
        let from = self.clause_start(group.tokens.start as usize);
        let end = r.subject_end(group);
        if end <= sentence.start as usize {
            return None;
        }
        // "an Islamic group, which has …", "the man who said": the antecedent speaks.
        if r.document.is_any(end - 1, &["which", "who", "that"]) {
            let stop = end - 1;
            let stop = if stop > from && r.is_punct(stop - 1, &[","]) { stop - 1 } else { stop };
            return r.phrase_before(sentence.start as usize, stop);
        }
        r.before_relative_clause(from, end)
            .or_else(|| r.subject_with_relative_clause(from, end))
            .or_else(|| r.phrase_before(from, end))
    }

    /// The start of the clause around a token: behind the last quotation, colon or semicolon of the sentence.
    pub(super) fn clause_start(self, token: usize) -> usize {
        /// No clause of a news sentence is longer; a text without stops must not be read again for each cue.
        const LONGEST: usize = 120;
        let r = self.reading;
        let sentence = (self.sentence().start as usize).max(token.saturating_sub(LONGEST));
        (sentence..token)
            .rev()
            .find(|&t| {
                r.is_punct(t, &[";", ":"]) || r.kind(t) == Some(TokenKind::QuoteMark) && r.quote_ending_at(t).is_some()
            })
            .map_or(sentence, |t| t + 1)
    }

    /// `"…," she said` and `"…" — she said, "…"`: the subject stands between a quotation and the verb.
    fn tag_after_quote(self, group: VerbGroup) -> Option<Tagged> {
        let r = self.reading;
        let paragraph = r.paragraph(group.tokens.start as usize);
        let from = self.clause_start(group.tokens.start as usize);
        let source = r.phrase_before(from, r.subject_end(group)).filter(|&source| self.agrees(group, source))?;
        let last = self.quote_before(source.start as usize, paragraph)?;
        let start = r.content_start(last);
        let quote = r.document.span(TokenRange::new(start, last + 1));
        let mut content = vec![quote];
        content.extend(self.second_half(group.tokens.end as usize));
        Some(self.tagged(group.tokens, Some(source), content, 0.95, "attribution/tag-after-quote"))
    }

    /// `"…," said Ada Lund`: the subject stands behind the verb.
    fn inverted_tag(self, group: VerbGroup) -> Option<Tagged> {
        let r = self.reading;
        if group.tokens != self.hit.tokens {
            return None;
        }
        let sentence = self.sentence();
        let start = group.tokens.start as usize;
        let end = group.tokens.end as usize;
        let quoted = self.quote_before(start, r.paragraph(start)).filter(|&last| self.is_whole(last, start));
        let comma = start > sentence.start as usize + 2 && r.is_punct(start - 1, &[","]);
        if quoted.is_none() && !comma {
            return None;
        }
        let source = r.phrase_after(end, sentence.end as usize)?;
        // "…, said the ferry was late": what follows goes on as a clause, so the subject is left of the comma.
        let next = source.end as usize;
        // "…, denied the raid": nor does a raid speak.
        let clause = next < sentence.end as usize && (r.is_auxiliary(next) || r.is_finite_verb(next));
        if quoted.is_none() && (clause || !self.can_speak(source)) {
            return None;
        }
        let (last, confidence) = match quoted {
            Some(last) => (last, 0.95),
            None => (start - 2, 0.8),
        };
        let first = r.content_start(last);
        let mut content = vec![r.trimmed(first, last + 1)?];
        if quoted.is_some() {
            content = vec![r.document.span(TokenRange::new(first, last + 1))];
            content.extend(self.second_half(next));
        }
        Some(self.tagged(group.tokens, Some(source), content, confidence, "attribution/inverted-tag"))
    }

    /// Whether a quotation that ends before a verb is what was said rather than its subject: "the “experts” knew nothing".
    fn is_whole(self, last: usize, verb: usize) -> bool {
        let r = self.reading;
        let stop = |token: usize| r.is_punct(token, &[",", "?", "!", ".", "…", "...", "—", "–", "-"]);
        let opens = r.kind(r.content_start(last)) == Some(TokenKind::QuoteMark);
        opens || stop(last - 1) || last + 1 < verb
    }

    /// The last token of a quotation directly before `token`, a comma between them or not.
    fn quote_before(self, token: usize, paragraph: TokenRange) -> Option<usize> {
        let r = self.reading;
        let first = paragraph.start as usize;
        let mut last = token.checked_sub(1).filter(|&last| last >= first)?;
        if r.is_punct(last, &[",", "—", "–", "-"]) && last > first {
            last -= 1;
        }
        r.quote_ending_at(last)?;
        Some(last)
    }

    /// `…, "like a stone."`: the quotation that goes on behind the tag, within the sentence.
    fn second_half(self, from: usize) -> Option<Span> {
        const REACH: usize = 14;
        let r = self.reading;
        let sentence = self.sentence();
        let end = (sentence.end as usize).min(from + REACH);
        let at = (from..end)
            .find(|&token| r.kind(token) == Some(TokenKind::QuoteMark) && r.quote_starting_at(token).is_some())?;
        let before = r.is_punct(at - 1, &[",", ":", "—", "–"])
            && (from..at - 1).all(|t| !r.is_punct(t, &[",", ";"]) || t == from);
        let quote = r.quote_starting_at(at)?;
        before.then(|| r.quotes[quote].span)
    }

    /// `Lund said that …`, `Lund said: "…"`, `Lund told reporters the dam …`.
    fn content_after(self, group: VerbGroup, source: TokenRange) -> Option<Tagged> {
        let r = self.reading;
        let end = self.sentence().end as usize;
        let mut start = group.tokens.end as usize;
        if start >= end {
            return None;
        }
        let direct = |start: usize| r.kind(start) == Some(TokenKind::QuoteMark) && r.quote_starting_at(start).is_some();
        let colon = r.is_punct(start, &[":"]);
        if r.is_punct(start, &[",", ":"]) && (colon || start + 1 < end && direct(start + 1)) {
            start += 1;
        }
        if start < end && direct(start) {
            return Some(self.tagged(
                group.tokens,
                Some(source),
                vec![self.quotation_from(start)?],
                0.95,
                "attribution/cue-quote",
            ));
        }
        if colon {
            return Some(self.tagged(
                group.tokens,
                Some(source),
                vec![r.content_from(start)?],
                0.85,
                "attribution/cue-colon",
            ));
        }
        if r.is_punct(start, &[",", "."]) {
            return None;
        }
        if let Some(that) = self.that_after(start, end) {
            return Some(self.tagged(
                group.tokens,
                Some(source),
                vec![r.content_from(that)?],
                0.9,
                "attribution/cue-that",
            ));
        }
        let start = self.behind_listener(start, end);
        if start < end && direct(start) {
            return Some(self.tagged(
                group.tokens,
                Some(source),
                vec![self.quotation_from(start)?],
                0.9,
                "attribution/cue-quote",
            ));
        }
        // The predicate stands before the first comma: behind it another clause may begin.
        let comma = (start..end).find(|&token| r.is_punct(token, &[","])).unwrap_or(end);
        let clause = r.can_begin_clause(start, end) && r.holds_finite_verb(start, comma);
        if clause && clause::takes_clause(self.hit) {
            return Some(self.tagged(
                group.tokens,
                Some(source),
                vec![r.content_from(start)?],
                0.8,
                "attribution/cue-clause",
            ));
        }
        None
    }

    /// A quotation right behind the cue: itself, and the rest of the sentence where that goes on with the same clause.
    fn quotation_from(self, start: usize) -> Option<Span> {
        let r = self.reading;
        let quote = &r.quotes[r.quote_starting_at(start)?];
        let next = quote.tokens.end as usize;
        let end = self.sentence().end as usize;
        let goes_on = next < end
            && r.kind(next) == Some(TokenKind::Word)
            && !r.any(next, &[Class::Conjunction, Class::Preposition, Class::Wh])
            && !r.is_adverb(next);
        if goes_on { r.content_from(start) } else { Some(quote.span) }
    }

    /// "that" behind the cue, perhaps behind a listener or a time: "told reporters on Monday that".
    pub(super) fn that_after(self, start: usize, end: usize) -> Option<usize> {
        const REACH: usize = 10;
        let r = self.reading;
        let stop = end.min(start + REACH);
        (start..stop)
            .take_while(|&token| !r.is_punct(token, &[".", ":", ";"]) && r.kind(token) != Some(TokenKind::QuoteMark))
            .find(|&token| r.document.is(token, "that") && token + 1 < end)
            .filter(|&token| !(start..token).any(|t| r.is_finite_verb(t)))
    }

    /// Where the clause begins behind the listener of "told": "told the board (the dam is safe)".
    fn behind_listener(self, start: usize, end: usize) -> usize {
        let r = self.reading;
        if !self.hit.entry.has(Rule::Listener) && self.hit.entry.phrase() != "tell" {
            return start;
        }
        if r.any(start, &[Class::ObjectPronoun]) {
            return start + 1;
        }
        let mut at = start;
        while at < end && r.any(at, &[Class::Article, Class::Determiner, Class::Possessive]) {
            at += 1;
        }
        // One noun or one name is the listener.
        if at < end && r.is_name(at) {
            while at < end && r.is_name(at) {
                at += 1;
            }
        } else if at < end && r.is_nominal(at) {
            at += 1;
        }
        at
    }

    /// `The ferry is late, Lund said.`: the clause stands before the tag.
    fn trailing_tag(self, group: VerbGroup, source: TokenRange) -> Option<Tagged> {
        let r = self.reading;
        let sentence = self.sentence();
        let comma = (source.start as usize).checked_sub(1).filter(|&comma| comma > sentence.start as usize)?;
        let end = group.tokens.end as usize;
        let ends = end >= sentence.end as usize
            || r.is_punct(end, &[",", ".", ";", "?", "!", "…"])
            || r.any(end, &[Class::Weekday, Class::Preposition])
            || r.is_adverb(end)
            || r.document.is_any(end, &["yesterday", "today"])
            || self.listener_ends(end);
        // "a network established by …" is a participle, not what the network said.
        let reduced =
            r.is(self.hit.tokens.start as usize, Class::VerbParticiple) && r.document.is_any(end, &["by", "to"]);
        if !r.is_punct(comma, &[","]) || !ends || reduced {
            return None;
        }
        let start = r.content_start(comma - 1).max(sentence.start as usize);
        let mut content = vec![r.trimmed(start, comma)?];
        let sentence_end = sentence.end as usize;
        if !r.holds_finite_verb(start, comma) {
            // "The bridge, Lund said, was never inspected": the tag stands inside the clause.
            if !r.is_punct(end, &[","]) || !r.holds_finite_verb(end + 1, sentence_end) {
                return None;
            }
            content.push(r.content_from(end + 1)?);
        }
        Some(self.tagged(group.tokens, Some(source), content, 0.85, "attribution/trailing-tag"))
    }

    /// "told reporters." / "told Reuters on Monday": the listener ends the tag.
    fn listener_ends(self, at: usize) -> bool {
        let r = self.reading;
        let after = self.behind_listener(at, self.sentence().end as usize);
        after > at && (r.is_punct(after, &[",", ".", ";"]) || r.any(after, &[Class::Preposition, Class::Weekday]))
    }

    /// `Lund commented on the leak`, `Critics slammed the plan`: a topic rather than words.
    fn object(self, group: VerbGroup, source: TokenRange) -> Option<Tagged> {
        let r = self.reading;
        let end = self.sentence().end as usize;
        let mut cue = group.tokens;
        let at = cue.end as usize;
        // "Police estimated 400": a number is what is estimated.
        let number = self.cue_type() == CueType::Predict
            && (r.kind(at) == Some(TokenKind::Number) || r.is(at, Class::NumberWord));
        let needs_words = self.hit.entry.rules().any(is_frame)
            && self.cue_type() != CueType::Deny
            && !self.hit.entry.has(Rule::Listener);
        if at >= end || needs_words && !number {
            return None;
        }
        let preposition = r.document.is_any(at, &["on", "about", "of", "over", "against", "for", "to"]);
        if !preposition && (r.any(at, &[Class::Preposition, Class::Weekday]) || r.is_punct(at, &[".", ","])) {
            // "declared war in May", "spoke on Monday": the verb alone says that somebody spoke.
            let spoke = self.cue_type() == CueType::Performative
                || self.hit.entry.phrase() == "speak" && self.can_speak(source);
            let found = || self.tagged(cue, Some(source), Vec::new(), CLAUSE, "attribution/topic");
            return spoke.then(|| Tagged { topic: true, ..found() });
        }
        if preposition {
            cue.end += 1;
            if r.is_venue(cue.end as usize, end) {
                return None;
            }
        }
        let object = self.plain_object(r.phrase_after(cue.end as usize, end)?);
        // "called the rule “a gift to cheats”": the words about the object are quoted.
        if let Some(quote) = r.quote_starting_at(object.end as usize).filter(|_| !preposition) {
            let content = r.document.span(object).cover(r.quotes[quote].span);
            return Some(self.tagged(cue, Some(source), vec![content], 0.85, "attribution/cue-quote"));
        }
        // "Urged both sides to show restraint": whom and what.
        if !preposition && let Some(end) = infinitive::end_of_deed(r, object, self.sentence().end) {
            let asked = r.document.span(TokenRange { end, ..object });
            return Some(self.tagged(cue, Some(source), vec![asked], 0.6, "attribution/topic"));
        }
        // "The alleged thief alleged bias": a claim directly behind whoever can make one.
        let claim = self.cue_type() == CueType::Claim
            && source.end == group.tokens.start
            && r.any(source.end as usize - 1, &[Class::Role, Class::Group, Class::SubjectPronoun, Class::Document]);
        let confidence = if number || claim { SUREST } else { 0.6 };
        let mut found = self.tagged(cue, Some(source), vec![r.document.span(object)], confidence, "attribution/topic");
        found.topic = true;
        Some(found)
    }

    /// An object ends before the circumstances of the speech: "the threat (on his channel)".
    fn plain_object(self, object: TokenRange) -> TokenRange {
        let r = self.reading;
        let stop = object.indices().skip(1).find(|&t| r.document.is_any(t, &["on", "with", "by", "to", "about"]));
        TokenRange::new(object.start as usize, stop.unwrap_or(object.end as usize))
    }

    /// `was described as dull by one critic`: the agent speaks. Without an agent the passive is a hedge, not a source.
    fn passive(self, group: VerbGroup) -> Option<Tagged> {
        const REACH: usize = 14;
        let r = self.reading;
        let sentence = self.sentence();
        let end = sentence.end as usize;
        // "a message that has been shared by the media": a relative clause says more about its noun.
        if r.document.is_any(r.subject_end(group).wrapping_sub(1), &["that", "which", "who"]) {
            return None;
        }
        // "It was claimed that two fell": words of nobody who is named.
        let it = group.tokens.start as usize;
        if it > sentence.start as usize && r.document.is(it - 1, "it") {
            let content = vec![r.content_from(self.that_after(group.tokens.end as usize, end)?)?];
            let told = matches!(self.cue_type(), CueType::Neutral | CueType::Claim | CueType::Relay | CueType::Hint);
            let confidence = if told { SUREST } else { CLAUSE };
            return Some(self.tagged(group.tokens, None, content, confidence, "attribution/cue-that"));
        }
        let by = (group.tokens.end as usize..end.min(group.tokens.end as usize + REACH))
            .take_while(|&t| !r.is_punct(t, &[",", ".", ";", ":"]))
            .find(|&t| r.document.is(t, "by"))?;
        let source = r.phrase_after(by + 1, end)?;
        let speaks = r.is_name(source.start as usize) || source.indices().any(|t| r.is_speaker(t));
        let described = r.document.is_any(group.tokens.end as usize, &["as", "to"]);
        let content = if described { r.trimmed(group.tokens.end as usize, by) } else { None };
        // What somebody is called or described as is said, whatever the verb; other passives tell of acts, too.
        let confidence = if self.cue_type() == CueType::Neutral { 0.95 } else { 0.6 };
        speaks.then(|| {
            let mut found = self.tagged(
                group.tokens,
                Some(source),
                content.into_iter().collect(),
                confidence,
                "attribution/passive",
            );
            found.topic = found.content.is_empty();
            found
        })
    }

    /// `…, adding that …` shares the subject of the cue before; `after claiming responsibility for …` has the nearest name.
    fn gerund(self, group: VerbGroup) -> Option<Tagged> {
        let r = self.reading;
        let sentence = self.sentence();
        let start = group.tokens.start as usize;
        let shared =
            self.before.filter(|before| sentence.contains(before.cue.start as usize)).and_then(|before| before.source);
        if start > sentence.start as usize && r.is_punct(start - 1, &[","]) {
            let source = shared.or_else(|| self.leading_subject(start))?;
            return self.content_after(group, source);
        }
        if self.cue_type() != CueType::Performative {
            return None;
        }
        let name = (sentence.start as usize..start).rev().find(|&token| r.is_name(token))?;
        let source = r.phrase_before(sentence.start as usize, name + 1)?;
        self.object(group, source)
    }

    /// The subject at the start of the sentence, for a participle clause behind a comma.
    pub(super) fn leading_subject(self, before: usize) -> Option<TokenRange> {
        let r = self.reading;
        let start = self.sentence().start as usize;
        r.phrase_after(start, before).filter(|phrase| phrase.len() <= 8)
    }
}

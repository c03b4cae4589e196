//! The rules of `data/lexicon/rules.tsv`: what must hold around a phrase for it to count.
//!
//! A rule looks at most a few tokens to either side, and never beyond the sentence (rules about lines and pages look
//! at those). There is no parser here: parts of speech are guessed from the classes of the lists and from endings, so
//! a rule prefers to let a doubtful case pass where the phrase is rare otherwise, and to stop it where it is common.

use super::generated::{Class, Rule};
use super::lookup::Lookup;
use crate::text::{Shape, TokenKind, TokenRange};

/// How many paragraphs at the top can hold a byline.
const HEAD_PARAGRAPHS: usize = 12;
/// How many paragraphs at the bottom can hold contributors.
const FOOT_PARAGRAPHS: usize = 8;

impl Lookup<'_> {
    /// Whether a rule holds for a phrase at these tokens. [`Rule::DefaultOff`] never does.
    pub fn holds(&self, rule: Rule, tokens: TokenRange) -> bool {
        let place = Place::new(self, tokens);
        match rule {
            Rule::DefaultOff => false,
            Rule::NumberFollows => place.number_follows(),
            Rule::NumberBefore => place.before(&[Class::Number, Class::Unit]),
            Rule::NounFollows => place.noun_follows() && place.attributive(),
            Rule::ClauseFollows => place.clause_follows(),
            Rule::InfinitiveFollows => place.infinitive_follows(),
            Rule::ThatFollows => place.next_is(&["that", "of", "about"]),
            Rule::NotNoun => place.is_no_noun(),
            Rule::NotName => place.is_no_name(),
            Rule::NotByAgent => !place.next_is(&["by"]) || place.deadline_follows(),
            Rule::BehindDeterminer => place.before(&[Class::Determiner]) && !place.behind_floating(),
            Rule::AnonymityNear => place.anonymity_near(),
            Rule::VerbBefore => {
                const REACH: usize = 4;
                place.verb_within(REACH, place.start)
            }
            Rule::Parenthesis => place.is_parenthesis(),
            Rule::ReportedView => place.is_reported_view(),
            Rule::Listener => place.after(&[
                Class::ObjectPronoun,
                Class::Name,
                Class::Determiner,
                Class::Possessive,
                Class::Role,
                Class::Media,
                Class::Group,
                Class::Organisation,
            ]),
            Rule::MessageObject => place.within(3, Class::Message),
            Rule::SpeakerObject => place.end < place.stop && !place.after(&[Class::NoSpeaker]),
            Rule::SpeakerSubject => place.speaker_subject() || place.closes_clause(),
            Rule::DocumentSubject => place.document_subject(),
            Rule::QuoteAdjacent => place.quote_adjacent(),
            Rule::CueFollows => place.cue_follows(),
            Rule::Unnamed => !place.after(&[Class::Name]) && !place.before(&[Class::Name]),
            Rule::Bare => place.is_bare(),
            Rule::ClaimFollows => place.within(2, Class::Claim),
            Rule::EpistemicMay => self.may_is_possibility(tokens),
            Rule::EpistemicCould => self.could_is_possibility(tokens),
            Rule::RequestFollows => place.within(5, Class::Request),
            Rule::LineAlone => place.opens_line() && place.closes_line(),
            Rule::LineStart => place.opens_line(),
            Rule::PageHead => place.paragraph() < HEAD_PARAGRAPHS,
            Rule::PageFoot => place.paragraph() + FOOT_PARAGRAPHS >= self.document.paragraphs.len(),
            Rule::ClauseEdge => place.clause_edge(),
            Rule::NoPictureSubject => !(place.first..place.start).any(|i| self.is(i, Class::Image)),
            Rule::NoSubject => !place.before(SUBJECTS),
            Rule::NotActive => place.is_not_active(),
            Rule::NotDuty => !place.is(place.subject_end(), &[Class::People]),
            Rule::ParticipleFollows => place.participle_follows(),
            Rule::Predicate => !place.noun_follows() && !place.after(&[Class::Article, Class::Possessive]),
            Rule::SentenceStart => place.opens_sentence(),
            Rule::TextStart => place.opens_line() && place.paragraph() <= 1,
            Rule::AllCaps => tokens.indices().all(|i| {
                self.document.tokens[i].kind != TokenKind::Word || self.document.tokens[i].shape.has(Shape::ALL_CAPS)
            }),
        }
    }
}

/// What can be the subject of a verb.
const SUBJECTS: &[Class] = &[
    Class::SubjectPronoun,
    Class::Name,
    Class::Role,
    Class::Organisation,
    Class::Group,
    Class::Document,
    Class::Media,
];

/// A phrase in its sentence: `first..stop` are the tokens of the sentence, `start..end` those of the phrase.
pub(super) struct Place<'a> {
    lookup: &'a Lookup<'a>,
    pub(super) first: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) stop: usize,
}

impl<'a> Place<'a> {
    pub(super) fn new(lookup: &'a Lookup<'a>, tokens: TokenRange) -> Self {
        let indices = tokens.indices();
        let document = lookup.document;
        let sentence = document.sentences.get(document.sentence_of(indices.start));
        let around = sentence.map_or(indices.clone(), |s| s.tokens.indices());
        Self { lookup, first: around.start, start: indices.start, end: indices.end, stop: around.end }
    }

    /// Whether the token at an index is of one of these classes and in the same sentence.
    pub(super) fn is(&self, token: usize, classes: &[Class]) -> bool {
        (self.first..self.stop).contains(&token) && self.lookup.is_any(token, classes)
    }

    /// Whether the token before is of one of these classes.
    pub(super) fn before(&self, classes: &[Class]) -> bool {
        self.start > self.first && self.lookup.is_any(self.start - 1, classes)
    }

    /// Whether the token behind is of one of these classes.
    pub(super) fn after(&self, classes: &[Class]) -> bool {
        self.is(self.end, classes)
    }

    /// Whether the token behind is one of these words.
    pub(super) fn next_is(&self, words: &[&str]) -> bool {
        self.end < self.stop && self.lookup.document.is_any(self.end, words)
    }

    /// Whether the token before is one of these words.
    pub(super) fn last_is(&self, words: &[&str]) -> bool {
        self.start > self.first && self.lookup.document.is_any(self.start - 1, words)
    }

    /// Whether one of the next tokens is of a class.
    fn within(&self, reach: usize, class: Class) -> bool {
        (self.end..self.stop.min(self.end + reach)).any(|i| self.lookup.is(i, class))
    }

    pub(super) fn kind(&self, token: usize) -> Option<TokenKind> {
        (self.first..self.stop).contains(&token).then(|| self.lookup.document.tokens[token].kind)
    }

    fn paragraph(&self) -> usize {
        self.lookup.document.paragraph_of(self.start)
    }

    fn number_follows(&self) -> bool {
        let mut at = self.end;
        if self.is(at, &[Class::Article]) {
            at += 1;
            return self.is(at, &[Class::Number, Class::Unit]) || self.is_symbol(at);
        }
        // "US$5m": a word, a sign and a number.
        if self.kind(at) == Some(TokenKind::Word) && self.is_symbol(at + 1) {
            at += 1;
        }
        if self.is_symbol(at) {
            at += 1;
        }
        self.is(at, &[Class::Number])
    }

    fn is_symbol(&self, token: usize) -> bool {
        self.kind(token) == Some(TokenKind::Symbol)
    }

    /// "by nine", "by Friday", "by the end of May": until when, and not by whom.
    fn deadline_follows(&self) -> bool {
        const TIMES: &[Class] = &[Class::Number, Class::Month, Class::Weekday, Class::Unit];
        const BEFORE_TIMES: &[&str] = &["the", "next", "this", "late", "early", "mid"];
        let at = self.end + 1;
        let document = self.lookup.document;
        self.is(at, TIMES)
            || (at + 1 < self.stop
                && document.is_any(at, BEFORE_TIMES)
                && (self.is(at + 1, TIMES) || document.is_any(at + 1, &["end", "middle", "time", "weekend", "close"])))
    }

    /// "said it expects", "told us that he believed": a view that somebody is said to hold.
    fn is_reported_view(&self) -> bool {
        const REACH: usize = 6;
        let mut at = self.start;
        let mut reach = 1;
        if self.before(&[Class::QuoteMark]) {
            at -= 1;
        }
        if at > self.first && self.lookup.document.is(at - 1, "that") {
            at -= 1;
            reach = REACH;
        }
        self.verb_within(reach, at)
    }

    /// Whether a verb of the lists is one of the tokens before another.
    fn verb_within(&self, reach: usize, before: usize) -> bool {
        const SAYING: &[Class] = &[Class::VerbPast, Class::VerbThird, Class::VerbBase, Class::VerbGerund];
        (self.first.max(before.saturating_sub(reach))..before).any(|token| self.lookup.is_any(token, SAYING))
    }

    fn anonymity_near(&self) -> bool {
        const WITHHELD: &[&str] = &[
            "anonymity",
            "anonymous",
            "anonymously",
            "named",
            "name",
            "names",
            "identified",
            "identity",
            "identities",
            "unnamed",
            "pseudonym",
        ];
        (self.first..self.stop).any(|token| self.lookup.document.is_any(token, WITHHELD))
    }

    /// Whether punctuation stands on either side: "The bill, it is said, was paid".
    fn is_parenthesis(&self) -> bool {
        let punct = |token: usize| matches!(self.kind(token), Some(TokenKind::Punct | TokenKind::Symbol));
        self.start > self.first && punct(self.start - 1) && punct(self.end)
    }

    /// Whether a noun or a further adjective follows.
    fn noun_follows(&self) -> bool {
        const NO_NOUN: &[Class] = &[
            Class::Preposition,
            Class::Conjunction,
            Class::Determiner,
            Class::Wh,
            Class::SubjectPronoun,
            Class::ObjectPronoun,
            Class::Modal,
            Class::Be,
            Class::Have,
            Class::Do,
            Class::Not,
        ];
        let mut at = self.end;
        if self.kind(at) == Some(TokenKind::QuoteMark) {
            at += 1;
        }
        matches!(self.kind(at), Some(TokenKind::Word | TokenKind::Number)) && !self.lookup.is_any(at, NO_NOUN)
    }

    /// Whether an adjective can stand here: not between a subject and its object.
    fn attributive(&self) -> bool {
        const BEFORE_ADJECTIVES: &[Class] = &[
            Class::Determiner,
            Class::Possessive,
            Class::Preposition,
            Class::Conjunction,
            Class::Number,
            Class::Adverb,
            Class::Be,
            Class::Nationality,
        ];
        if self.is_perfect() {
            return false;
        }
        if self.start == self.first || self.before(BEFORE_ADJECTIVES) {
            return true;
        }
        if self.before(SUBJECTS) {
            return false;
        }
        if self.kind(self.start - 1) != Some(TokenKind::Word) {
            return true;
        }
        // "The thief alleged bias" is a sentence, "the main alleged thief" is not.
        let noun_phrase = self.start >= self.first + 2
            && self.lookup.is_any(self.start - 2, &[Class::Determiner, Class::Possessive, Class::VerbParticiple]);
        let document = self.lookup.document;
        let ends = |ending: &str| document.word(self.start - 1).ends_with(ending);
        !noun_phrase
            || ["al", "ic", "ous", "ive", "an", "ish", "ent", "ary", "ed", "ing", "main", "first", "key", "ful"]
                .iter()
                .any(|ending| ends(ending))
    }

    /// Whether a token is "'s" or the like.
    fn is_short_form(&self, token: usize) -> bool {
        self.lookup.document.word(token).starts_with(['\'', '’'])
    }

    /// Whether it is a verb behind "has", perhaps with adverbs between: "has repeatedly alleged bias".
    fn is_perfect(&self) -> bool {
        let document = self.lookup.document;
        let before =
            (self.first..self.start).rev().find(|&token| !self.lookup.is_any(token, &[Class::Adverb, Class::Not]));
        // "Norla's suspected link" has none.
        let has = |token: usize| self.lookup.is(token, Class::Have) && !self.is_short_form(token);
        before.is_some_and(has) && document.word(self.start).ends_with("ed")
    }

    /// Whether nothing stands before that needs a noun behind it. "Norla's" does, "it's" does not.
    fn is_no_noun(&self) -> bool {
        let document = self.lookup.document;
        let it_is = self.start >= self.first + 2
            && self.is_short_form(self.start - 1)
            && (self.lookup.is_any(self.start - 2, &[Class::SubjectPronoun, Class::Wh])
                || document.is_any(self.start - 2, &["here", "that", "there"]));
        it_is || !self.before(&[Class::Determiner, Class::Possessive, Class::Preposition])
    }

    /// Whether "all" or "both" stands before that belongs to the subject: "Norla and Orth both reported a loss".
    fn behind_floating(&self) -> bool {
        let document = self.lookup.document;
        self.start >= self.first + 2
            && document.is_any(self.start - 1, &["all", "both", "each"])
            && self.lookup.is_any(self.start - 2, SUBJECTS)
    }

    fn clause_follows(&self) -> bool {
        self.after(&[
            Class::Determiner,
            Class::Possessive,
            Class::SubjectPronoun,
            Class::Wh,
            Class::Name,
            Class::Number,
            Class::QuoteMark,
            Class::Adverb,
        ]) || self.next_is(&["that", "so", ":"])
            || (self.next_is(&[","]) && self.kind(self.end + 1) == Some(TokenKind::QuoteMark))
    }

    pub(super) fn infinitive_follows(&self) -> bool {
        const NO_VERB: &[Class] = &[
            Class::Determiner,
            Class::Possessive,
            Class::SubjectPronoun,
            Class::ObjectPronoun,
            Class::Preposition,
            Class::Conjunction,
            Class::Wh,
            Class::Name,
            Class::Number,
            Class::People,
            Class::Role,
            Class::Organisation,
            Class::Message,
        ];
        let mut at = self.end;
        while self.is(at, &[Class::Adverb, Class::Not]) && at < self.end + 3 {
            at += 1;
        }
        if self.kind(at) != Some(TokenKind::Word) {
            return false;
        }
        if self.lookup.is_any(at, &[Class::Be, Class::Have, Class::Do, Class::VerbBase, Class::GenericVerb]) {
            return true;
        }
        let word = self.lookup.document.word(at);
        !self.lookup.is_any(at, NO_VERB) && (!word.ends_with('s') || word.ends_with("ss"))
    }

    fn is_no_name(&self) -> bool {
        let tokens = &self.lookup.document.tokens;
        let token = &tokens[self.start];
        if !token.is_capitalised() || self.start == self.first {
            return true;
        }
        // All of the sentence in capitals, or a title in which every word has one, tells nothing.
        let words = || tokens[self.first..self.stop].iter().filter(|t| t.kind == TokenKind::Word);
        let quoted = tokens[self.start - 1].kind == TokenKind::QuoteMark && !self.after(&[Class::QuoteMark]);
        quoted
            || (token.shape.has(Shape::ALL_CAPS) && words().all(|t| t.shape.has(Shape::ALL_CAPS) || t.span.len() == 1))
    }

    fn document_subject(&self) -> bool {
        const REACH: usize = 7;
        if self.before(&[Class::Document]) {
            return true;
        }
        if self.before(&[Class::SubjectPronoun, Class::Name]) || self.start == self.first {
            return false;
        }
        if self.last_is(&[","]) {
            return true;
        }
        for i in (self.first.max(self.start.saturating_sub(REACH))..self.start).rev() {
            if self.lookup.is(i, Class::Document) {
                return true;
            }
            if self.lookup.is_any(i, &[Class::SubjectPronoun, Class::VerbPast, Class::VerbThird]) {
                return false;
            }
        }
        false
    }

    fn quote_adjacent(&self) -> bool {
        const REACH: usize = 6;
        let from = self.first.max(self.start.saturating_sub(REACH));
        (from..self.stop.min(self.end + REACH)).any(|i| self.lookup.is(i, Class::QuoteMark))
    }

    fn cue_follows(&self) -> bool {
        const REACH: usize = 4;
        for i in self.end..self.stop.min(self.end + REACH) {
            if self.lookup.is_any(i, &[Class::VerbBase, Class::VerbThird, Class::VerbPast]) {
                return true;
            }
            if self.kind(i) == Some(TokenKind::Punct) {
                return false;
            }
        }
        false
    }

    fn is_bare(&self) -> bool {
        if self.before(&[Class::Possessive]) {
            return false;
        }
        self.start == self.first
            || self.before(&[
                Class::Conjunction,
                Class::Preposition,
                Class::Be,
                Class::Adverb,
                Class::VerbBase,
                Class::VerbThird,
                Class::VerbPast,
                Class::VerbGerund,
            ])
            || self.kind(self.start - 1) != Some(TokenKind::Word)
    }

    fn opens_sentence(&self) -> bool {
        (self.first..self.start).all(|i| self.lookup.is(i, Class::QuoteMark))
    }

    fn clause_edge(&self) -> bool {
        let punct = |token: usize| !matches!(self.kind(token), Some(TokenKind::Word | TokenKind::Number));
        self.start == self.first || punct(self.start - 1) || punct(self.end)
    }

    fn speaker_subject(&self) -> bool {
        let helps = |token: &usize| self.is(*token, &[Class::Be, Class::Have, Class::Do, Class::Modal, Class::Adverb]);
        let subject = (self.first..self.start).rev().find(|token| !helps(token));
        let speakers =
            &[Class::SubjectPronoun, Class::Name, Class::Role, Class::Organisation, Class::Group, Class::Media];
        subject.is_some_and(|subject| self.is(subject, speakers))
    }

    /// Whether nothing follows but a topic, a day or the end of the clause.
    fn closes_clause(&self) -> bool {
        !matches!(self.kind(self.end), Some(TokenKind::Word | TokenKind::Number))
            || self.next_is(&["on", "about", "over"])
            || self.after(&[Class::Weekday])
    }

    /// "believed to be" after "he", "he was consistent with": somebody does it or is it.
    fn is_not_active(&self) -> bool {
        const PERSONS: &[&str] = &["i", "you", "he", "she", "we", "they", "who"];
        let subject = self.subject_end();
        let person = (self.first..self.start).contains(&subject) && self.lookup.document.is_any(subject, PERSONS);
        !person && !self.last_is(&["it"])
    }

    /// The token before, or the one before a form of "be". Outside the sentence where nothing stands there.
    fn subject_end(&self) -> usize {
        (self.start - usize::from(self.before(&[Class::Be]))).wrapping_sub(1)
    }

    fn participle_follows(&self) -> bool {
        let mut at = self.end;
        while self.is(at, &[Class::Adverb]) {
            at += 1;
        }
        if self.kind(at) != Some(TokenKind::Word) {
            return false;
        }
        let word = self.lookup.document.word(at);
        self.lookup.is_any(at, &[Class::VerbParticiple, Class::Be, Class::Have, Class::Do])
            || ["ed", "en", "wn", "ought", "ung", "unk", "elt", "ost", "eft", "one"].iter().any(|e| word.ends_with(e))
    }

    fn opens_line(&self) -> bool {
        let tokens = &self.lookup.document.tokens;
        let mut at = self.start;
        while !tokens[at].shape.has(Shape::LINE_START) && at > 0 && !is_wordy(tokens[at - 1].kind) {
            at -= 1;
        }
        tokens[at].shape.has(Shape::LINE_START)
    }

    fn closes_line(&self) -> bool {
        let rest = &self.lookup.document.tokens[self.end..];
        let line = rest.iter().take_while(|t| !t.shape.has(Shape::LINE_START));
        line.into_iter().all(|t| t.kind == TokenKind::Number || !is_wordy(t.kind))
    }
}

const fn is_wordy(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Word | TokenKind::Number | TokenKind::Link | TokenKind::Handle)
}

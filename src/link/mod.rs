//! Tying marks together: who said which words, who that is, and who passed it on.
//!
//! Input: the document, its quotes, and the attributions that the tagger found. Output: [`Linked`] — marks that do
//! not have ids yet, the attributions between them, and the ledger of sources.

mod body;
mod content;
#[rustfmt::skip]
mod generated;
mod name_run;
mod name_word;
mod people;
mod pronoun;
mod quote_type;
mod reference;
mod source;
mod speaker;

use std::collections::HashSet;
use std::sync::Arc;

use crate::detect::Finding;
use crate::detect::quote::{Marks, Quote};
use crate::detect::turn::Turn;
use crate::lexicon::{Category, Class, Hit, Lookup};
use crate::rules::Rules;
use crate::tag::{Reading, Tagged};
use crate::taxonomy::{AttributionKind, BlockKind, CueType, FieldValue, Fields, MarkKind, MarkType, SourceType};
use crate::text::{Span, TokenRange};

use people::Names;
use quote_type::Share;
use source::{Capitals, Mention};
use speaker::Ledger;
pub use speaker::{PronounEvidence, pronoun_evidence};

/// Marks and what ties them together. All numbers are indices into the lists of this struct.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linked {
    /// Quote, source, cue and content marks, in no special order.
    pub marks: Vec<Finding>,
    /// Who said what, in the order of the text.
    pub attributions: Vec<LinkedAttribution>,
    /// The ledger, in the order of first mention.
    pub sources: Vec<LinkedSource>,
}

/// An attribution before it has an id.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkedAttribution {
    /// Its source mark.
    pub source: Option<usize>,
    /// Its cue mark.
    pub cue: Option<usize>,
    /// Its content and quote marks, in the order of the text.
    pub content: Vec<usize>,
    /// How the content is given.
    pub kind: AttributionKind,
    /// The speaker in the ledger.
    pub speaker: Option<usize>,
    /// Who passed it on, outermost first.
    pub relayed_by: Vec<usize>,
    /// How sure the whole is.
    pub confidence: f64,
}

/// An entry of the ledger before it has an id.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkedSource {
    /// The fullest name found.
    pub name: String,
    /// What kind of speaker it is.
    pub source_type: SourceType,
    /// Its source marks.
    pub mentions: Vec<usize>,
    /// The quote marks whose words are its own.
    pub quotes: Vec<usize>,
    /// The mark that says why the name is withheld.
    pub anonymity_reason: Option<usize>,
}

/// Makes the tables of this folder.
pub(crate) fn prepare() {
    name_word::prepare();
}

/// Ties everything together. `kinds` are those of the document's paragraphs; `closed` says of each token whether it
/// belongs to a formal mark.
pub fn link(
    reading: Reading<'_>,
    hits: &[Hit],
    kinds: &[BlockKind],
    mut tagged: Vec<Tagged>,
    closed: &[bool],
) -> Linked {
    let Reading { document, lookup, quotes, .. } = reading;
    content::extend(document, quotes, &mut tagged);
    let relays = relays(reading, &mut tagged);
    let places = source::places(lookup);
    let names = Names::new(lookup);
    let capitals = Capitals { places: &places, names: &names };
    let mentions: Vec<Option<Mention>> =
        tagged.iter().map(|tagged| Some(source::mention(lookup, hits, capitals, tagged.source?))).collect();
    let mut linker = Linker {
        reading,
        lookup,
        quotes,
        marks: Vec::with_capacity(most_marks(hits, quotes, &tagged)),
        by_span: Default::default(),
        rules: Rules::default(),
        written: String::new(),
        ledger: Ledger::new(lookup, quotes, names),
        places,
    };
    linker.push_quotes(hits, kinds, &tagged, &mentions, &relays);
    let attributions = linker.attributions(&tagged, &mentions, &relays);
    linker.push_anonymity_reasons(hits, &attributions, closed);
    linker.push_platforms(hits, &tagged, closed);
    Linked { marks: linker.marks, attributions, sources: linker.ledger.into_entries() }
}

/// How many marks there will be in the end, the hedges behind the others included: a list of them that grows moves, and
/// for a while it lies there twice.
fn most_marks(hits: &[Hit], quotes: &[Quote], tagged: &[Tagged]) -> usize {
    let is_new = |span: &&Span| content::quote_of(quotes, **span).is_none();
    let parts =
        |tagged: &Tagged| 1 + usize::from(tagged.source.is_some()) + tagged.content.iter().filter(is_new).count();
    let hedges = hits.iter().filter(|hit| hit.entry.category() == Category::Hedges).count();
    quotes.len() + tagged.iter().map(parts).sum::<usize>() + hedges
}

/// The marks of the quotes where nothing else is looked for: typed by what stands in and around them.
pub fn quotes_alone(reading: Reading<'_>, hits: &[Hit], kinds: &[BlockKind]) -> Linked {
    let Reading { document, lookup, quotes, turns } = reading;
    let kind = |quote: &Quote| kinds[document.paragraph_of(quote.tokens.start as usize)];
    let mut rules = Rules::default();
    let marks =
        quotes.iter().map(|quote| quote_mark(lookup, hits, turns, quote, kind(quote), None, &mut rules)).collect();
    Linked { marks, ..Linked::default() }
}

fn quote_mark(
    lookup: &Lookup<'_>,
    hits: &[Hit],
    turns: &[Turn],
    quote: &Quote,
    kind: BlockKind,
    speech: Option<quote_type::Speech>,
    rules: &mut Rules,
) -> Finding {
    let (quote_type, rule) = quote_type::classify(lookup, hits, turns, quote, kind, speech);
    let mut fields = Fields::new();
    let flag = match quote.marks {
        Marks::Both => None,
        Marks::Continued => Some("continued"),
        Marks::Unclosed => Some("unclosed"),
        Marks::Unopened => Some("unopened"),
    };
    if let Some(flag) = flag {
        fields.insert("marks".into(), FieldValue::One(flag.into()));
    }
    let confidence = if matches!(quote.marks, Marks::Both | Marks::Continued) { 1.0 } else { 0.5 };
    Finding::found(quote.span, MarkType::Quote(quote_type), confidence, rules.id(rule), fields)
}

/// For each attribution, the one that passes its words on: "The agency, citing two diplomats, said …" — the agency
/// for the diplomats; "the message states, according to a translation" — the translation for the message.
fn relays(reading: Reading<'_>, tagged: &mut [Tagged]) -> Vec<Option<usize>> {
    /// How many attributions apart the two may stand.
    const REACH: usize = 4;
    let document = reading.document;
    let mut relays = vec![None; tagged.len()];
    let sentence = |t: &Tagged| document.sentence_of(t.cue.start as usize);
    for i in 0..tagged.len() {
        let prepositional = tagged[i].names_origin();
        if !prepositional {
            continue;
        }
        let hosts = |&j: &usize| {
            let other = &tagged[j];
            sentence(other) == sentence(&tagged[i]) && !other.names_origin() && !other.content.is_empty()
        };
        let (mut before, mut behind) = (i.saturating_sub(REACH)..i, i + 1..tagged.len().min(i + REACH + 1));
        // "The league has promised a review, the Herald reported, citing …": the nearest tag is whose source is cited.
        let host = if tagged[i].cites() { before.rfind(hosts) } else { before.find(hosts) };
        let host = host.or_else(|| behind.find(hosts));
        let Some(host) = host else { continue };
        if tagged[i].cites() {
            // The words are the cited source's; who cites it passes them on.
            let content = tagged[host].content.clone();
            tagged[i].content = content;
            tagged[i].topic = tagged[host].topic;
            relays[i] = Some(host);
        } else if tagged[i].content.iter().any(|span| tagged[host].content.iter().any(|c| c.overlaps(*span)))
            && tagged[i].content.iter().any(|span| span.overlaps(document.span(tagged[host].cue)))
        {
            let content = tagged[host].content.clone();
            tagged[i].content = content;
            relays[host] = Some(i);
        }
    }
    relays
}

struct Linker<'a> {
    reading: Reading<'a>,
    lookup: &'a Lookup<'a>,
    quotes: &'a [Quote],
    /// The first marks are those of the quotes, one each.
    marks: Vec<Finding>,
    /// The other marks of each kind, in the order of their places.
    by_span: [Vec<u32>; MarkKind::ALL.len()],
    rules: Rules,
    /// The id of a rule while it is written.
    written: String,
    ledger: Ledger<'a>,
    places: HashSet<&'a str>,
}

impl Linker<'_> {
    fn push_quotes(
        &mut self,
        hits: &[Hit],
        kinds: &[BlockKind],
        tagged: &[Tagged],
        mentions: &[Option<Mention>],
        relays: &[Option<usize>],
    ) {
        let document = self.lookup.document;
        let spoken = self.spoken(tagged);
        for (quote, &spoken) in self.quotes.iter().zip(&spoken) {
            let block = document.paragraph_of(quote.tokens.start as usize);
            let speech = spoken.map(|i| {
                self.speech(quote, &tagged[i], mentions[i].as_ref(), relays[i].and_then(|r| mentions[r].as_ref()))
            });
            let kind = kinds.get(block).copied().unwrap_or(BlockKind::Paragraph);
            self.marks.push(quote_mark(self.lookup, hits, self.reading.turns, quote, kind, speech, &mut self.rules));
        }
    }

    /// For each quote, the attribution in whose content it stands: one that speaks rather than one that passes on.
    fn spoken(&self, tagged: &[Tagged]) -> Vec<Option<usize>> {
        let mut spoken: Vec<Option<usize>> = vec![None; self.quotes.len()];
        let passes_on = |i: usize| tagged[i].names_origin();
        for (i, found) in tagged.iter().enumerate().filter(|(_, found)| !found.topic) {
            for &span in &found.content {
                for quote in content::quotes_in(self.quotes, span) {
                    let best = spoken[quote].get_or_insert(i);
                    if passes_on(*best) && !passes_on(i) {
                        *best = i;
                    }
                }
            }
        }
        spoken
    }

    fn speech(
        &self,
        quote: &Quote,
        tagged: &Tagged,
        mention: Option<&Mention>,
        relay: Option<&Mention>,
    ) -> quote_type::Speech {
        let document = self.lookup.document;
        let whole = tagged.content.contains(&quote.span);
        let paragraph = |span: Span| document.paragraphs.partition_point(|p| p.span.end <= span.start);
        let others = || tagged.content.iter().copied().filter(|&span| span != quote.span);
        let cue = document.span(tagged.cue);
        // The tag stands between the halves of one sentence: the first ends with a comma.
        let comma = |span: Span| {
            let behind = document.text[span.end as usize..].trim_start();
            behind.starts_with(['—', '–']) || span.of(document.text).trim_end_matches(is_mark).ends_with(',')
        };
        let split = others().any(|span| {
            let (first, second) = if span < quote.span { (span, quote.span) } else { (quote.span, span) };
            let closed = || content::quote_of(self.quotes, second).is_some();
            first.end <= cue.start && cue.end <= second.start && comma(first) && closed()
        });
        let share = if !whole {
            Share::Part
        } else if others().any(|span| paragraph(span) != paragraph(quote.span)) {
            Share::Continued
        } else if split {
            Share::Half
        } else {
            Share::Whole
        };
        let translated = |mention: Option<&Mention>| mention.is_some_and(|m| m.source_type == SourceType::Translation);
        // What a sign says stands on it, as what it reads.
        let sign = |t: usize| document.is_any(t, &["banner", "label", "notice", "placard", "plaque", "poster", "sign"]);
        let written = mention.is_some_and(|mention| mention.tokens.indices().any(sign));
        quote_type::Speech {
            cue_type: if written { CueType::Medium } else { tagged.cue_type },
            source_type: mention.map(|mention| mention.source_type),
            translated: translated(mention) || translated(relay),
            posted: self.on_platform(tagged.cue.end as usize)
                || document.is_any(tagged.cue.end as usize - 1, &["posted", "tweeted", "tweets", "posts", "retweeted"]),
            share,
        }
    }

    /// "on X", "on Telegram" behind a cue.
    fn on_platform(&self, token: usize) -> bool {
        self.lookup.document.is(token, "on") && self.lookup.is(token + 1, Class::Platform)
    }

    fn attributions(
        &mut self,
        tagged: &[Tagged],
        mentions: &[Option<Mention>],
        relays: &[Option<usize>],
    ) -> Vec<LinkedAttribution> {
        let document = self.lookup.document;
        let mut spoke: Vec<usize> = Vec::new();
        let mut speakers: Vec<Option<(usize, f64)>> = Vec::with_capacity(tagged.len());
        let mut attributions = Vec::with_capacity(tagged.len());
        for (tagged, mention) in tagged.iter().zip(mentions) {
            let rule = &self.rule(tagged);
            let speaker = mention.as_ref().and_then(|mention| self.ledger.resolve(self.lookup, mention, &spoke));
            let source = mention.as_ref().map(|mention| {
                let fields = self.speaker_fields(mention, speaker);
                let span = document.span(mention.tokens);
                self.mark(span, MarkType::Source(mention.source_type), tagged.confidence, rule, fields)
            });
            if let (Some(mark), Some((speaker, _))) = (source, speaker) {
                self.ledger.add_mention(speaker, mark);
                spoke.push(speaker);
            }
            let cue = document.span(tagged.cue);
            let cue = self.mark(cue, MarkType::Cue(tagged.cue_type), tagged.confidence, rule, Fields::new());
            let kind = content::kind(tagged, self.quotes);
            let content =
                tagged.content.iter().map(|&span| self.content(span, kind, tagged.confidence, rule)).collect();
            let sure = speaker.map_or(1.0, |(_, sure)| sure);
            attributions.push(LinkedAttribution {
                source,
                cue: Some(cue),
                content,
                kind,
                speaker: speaker.map(|(entry, _)| entry),
                relayed_by: Vec::new(),
                confidence: tagged.confidence * sure,
            });
            speakers.push(speaker);
        }
        for (i, relay) in relays.iter().enumerate() {
            if let Some((relay, _)) = relay.and_then(|relay| speakers[relay]) {
                // "It said, citing the firm" of the firm itself: nobody passes on words of their own.
                let found = &mut attributions[i];
                found.relayed_by.extend(Some(relay).filter(|_| found.speaker != Some(relay)));
            } else if tagged[i].cites() {
                attributions[i].relayed_by.extend(self.citing(tagged[i].cue));
            }
        }
        self.own_quotes(&attributions, relays);
        attributions
    }

    /// The id of the rule that found an attribution, with the words that made it one: `attribution/cue-that/said`.
    fn rule(&mut self, tagged: &Tagged) -> Arc<str> {
        self.written.clear();
        self.written.push_str(tagged.rule);
        let mut before = '/';
        for token in tagged.cue.indices() {
            self.written.push(before);
            self.written.push_str(self.lookup.document.word(token));
            before = ' ';
        }
        if self.written.is_ascii() {
            self.written.make_ascii_lowercase();
        } else {
            self.written = self.written.to_lowercase();
        }
        self.rules.id(&self.written)
    }

    /// A content is the mark of the quote that it covers, or a mark of its own.
    fn content(&mut self, span: Span, kind: AttributionKind, confidence: f64, rule: &Arc<str>) -> usize {
        if let Some(quote) = content::quote_of(self.quotes, span) {
            return quote;
        }
        self.mark(span, MarkType::Content(kind), confidence, rule, Fields::new())
    }

    /// Who stands before ", citing …": the one who passes on what the cited source says.
    fn citing(&mut self, cue: TokenRange) -> Option<usize> {
        let document = self.lookup.document;
        // "The remark, attributed to X": the remark passes nothing on.
        let active = document.word(cue.start as usize).ends_with("ing");
        let comma = (cue.start as usize).checked_sub(1).filter(|&comma| active && document.is(comma, ","))?;
        let sentence = document.sentences[document.sentence_of(comma)].tokens;
        let tokens = self.reading.phrase_before(sentence.start as usize, comma)?;
        let capitals = Capitals { places: &self.places, names: self.ledger.names() };
        let mention = source::mention(self.lookup, &[], capitals, tokens);
        let (entry, sure) = self.ledger.resolve(self.lookup, &mention, &[])?;
        let source_type = MarkType::Source(mention.source_type);
        let rule = &self.rules.id("attribution/participle");
        let mark = self.mark(document.span(tokens), source_type, 0.7 * sure, rule, Fields::new());
        self.ledger.add_mention(entry, mark);
        Some(entry)
    }

    /// Gives each quote to one speaker: to the one whose words they are, not to those who pass them on.
    fn own_quotes(&mut self, attributions: &[LinkedAttribution], relays: &[Option<usize>]) {
        let mut owner: Vec<Option<(bool, usize)>> = vec![None; self.quotes.len()];
        let mut relaying = vec![false; attributions.len()];
        for &relay in relays.iter().flatten() {
            relaying[relay] = true;
        }
        for (i, attribution) in attributions.iter().enumerate() {
            let Some(speaker) = attribution.speaker else { continue };
            let passes_on = relaying[i];
            for &mark in &attribution.content {
                let span = self.marks[mark].span;
                for quote in content::quotes_in(self.quotes, span).filter(|&quote| self.quotes[quote].parent.is_none())
                {
                    let best = owner[quote].get_or_insert((passes_on, speaker));
                    *best = (*best).min((passes_on, speaker));
                }
            }
        }
        for (quote, owner) in owner.into_iter().enumerate() {
            if let Some((_, speaker)) = owner {
                self.ledger.add_quote(speaker, quote);
            }
        }
    }

    /// "on condition of anonymity": marks the reason and ties it to the source that speaks in the same sentence.
    fn push_anonymity_reasons(&mut self, hits: &[Hit], attributions: &[LinkedAttribution], closed: &[bool]) {
        let document = self.lookup.document;
        let mut behind = 0;
        for hit in hits.iter().filter(|hit| hit.entry.category() == Category::Sources) {
            let reason = MarkType::Source(SourceType::AnonymityReason);
            let span = document.span(hit.tokens);
            let holds = hit.entry.rules().all(|rule| self.lookup.holds(rule, hit.tokens));
            // Of phrases in each other the outer one says it all.
            let inner = hit.tokens.end <= behind;
            if hit.entry.mark_type() != Some(reason) || !holds || inner || closed[hit.tokens.start as usize] {
                continue;
            }
            behind = hit.tokens.end;
            let sentence = document.span(document.sentences[document.sentence_of(hit.tokens.start as usize)].tokens);
            let rule = self.rules.id(&hit.entry.rule_id());
            let mark = self.mark(span, reason, 0.9, &rule, Fields::new());
            self.marks[mark].rule = rule;
            let from =
                attributions.partition_point(|a| a.cue.is_some_and(|cue| self.marks[cue].span.end <= sentence.start));
            let spoken = attributions[from..]
                .iter()
                .take_while(|a| a.cue.is_some_and(|cue| self.marks[cue].span.start < sentence.end))
                .find(|attribution| attribution.speaker.is_some());
            // Whose name is withheld is anonymous, whatever the office.
            if let Some(source) = spoken.and_then(|attribution| attribution.source)
                && self.marks[source].mark_type == MarkType::Source(SourceType::Role)
            {
                self.marks[source].mark_type = MarkType::Source(SourceType::Anonymous);
            }
            let speaker = spoken.and_then(|attribution| attribution.speaker);
            if let Some(speaker) = speaker.or_else(|| self.who_spoke(hits, hit.tokens)) {
                self.ledger.set_anonymity_reason(speaker, mark);
            }
        }
    }

    /// "He spoke on condition of anonymity": the subject is a source, though nothing that it said stands here.
    fn who_spoke(&mut self, hits: &[Hit], reason: TokenRange) -> Option<usize> {
        let document = self.lookup.document;
        let verb = (reason.start as usize).checked_sub(1)?;
        let sentence = document.sentences[document.sentence_of(verb)].tokens;
        if !sentence.contains(verb) || !self.lookup.is_any(verb, &[Class::VerbPast, Class::VerbThird, Class::VerbBase])
        {
            return None;
        }
        let tokens = self.reading.phrase_before(sentence.start as usize, verb)?;
        let capitals = Capitals { places: &self.places, names: self.ledger.names() };
        let mention = source::mention(self.lookup, hits, capitals, tokens);
        let source_type = MarkType::Source(mention.source_type);
        let rule = &self.rules.id("attribution/anonymity");
        let mark = self.mark(document.span(tokens), source_type, 0.7, rule, Fields::new());
        let (entry, _) = self.ledger.resolve(self.lookup, &mention, &[])?;
        self.ledger.add_mention(entry, mark);
        Some(entry)
    }

    /// "denied it on X", "wrote on Telegram that": marks the platform behind a cue.
    fn push_platforms(&mut self, hits: &[Hit], tagged: &[Tagged], closed: &[bool]) {
        /// How many tokens may stand between the two.
        const REACH: u32 = 3;
        let document = self.lookup.document;
        for hit in hits.iter().filter(|hit| hit.entry.category() == Category::Sources) {
            let platform = MarkType::Source(SourceType::Social);
            let start = hit.tokens.start;
            if hit.entry.mark_type() != Some(platform)
                || !document.is(start as usize, "on")
                || closed[start as usize]
                || !hit.entry.rules().all(|rule| self.lookup.holds(rule, hit.tokens))
            {
                continue;
            }
            let behind = tagged.partition_point(|tagged| tagged.cue.start < start);
            let Some(cue) = behind.checked_sub(1).map(|before| &tagged[before]) else { continue };
            let near = (cue.cue.end..=cue.cue.end + REACH).contains(&start) || cue.cue.contains(start as usize);
            if near && document.sentence_of(start as usize) == document.sentence_of(cue.cue.start as usize) {
                let (span, confidence) = (document.span(hit.tokens), cue.confidence);
                let rule = &self.rules.id(&hit.entry.rule_id());
                self.mark(span, platform, confidence, rule, Fields::new());
            }
        }
    }

    fn speaker_fields(&self, mention: &Mention, speaker: Option<(usize, f64)>) -> Fields {
        let mut fields = Fields::new();
        if let Some((entry, _)) = speaker
            && mention.source_type == SourceType::Pronoun
        {
            fields.insert("resolvedType".into(), FieldValue::One(self.ledger.source_type(entry).as_str().into()));
        }
        fields
    }

    /// The mark of this kind at this span: the one that is there, or a new one.
    fn mark(&mut self, span: Span, mark_type: MarkType, confidence: f64, rule: &Arc<str>, fields: Fields) -> usize {
        let known = &mut self.by_span[mark_type.kind() as usize];
        // Attributions come in order, so that a place is looked for and put near the end.
        let at = known.partition_point(|&mark| self.marks[mark as usize].span < span);
        if let Some(&mark) = known.get(at)
            && self.marks[mark as usize].span == span
        {
            return mark as usize;
        }
        let mark = self.marks.len();
        known.insert(at, mark as u32);
        self.marks.push(Finding::found(span, mark_type, confidence, Arc::clone(rule), fields));
        mark
    }
}

/// A closing quotation mark, as far as one can be told by itself.
fn is_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '“' | '‘' | '»' | '›' | '«' | '」' | '』')
}

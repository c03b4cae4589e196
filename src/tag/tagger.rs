//! The trained tagger at work on a document: paragraph by paragraph, from features to attributions.

use super::decode::{Decoder, Run, RunKind, Side};
use super::feature::FeatureReader;
use super::memory::Memory;
use super::merge::LEAST;
use super::network::Network;
use super::reading::Reading;
use super::{Tagged, adjunct, clause, form, infinitive};
use crate::lexicon::{Category, Class, Hit};
use crate::taxonomy::{BlockKind, CueType, MarkType};
use crate::text::{Document, Span, TokenKind, TokenRange, fold};

/// How many tokens the network sees at once. Only the rare paragraph is longer.
const LONGEST: usize = 512;

/// The attributions that the network finds, in the order of their cues. `kinds` are those of the paragraphs; `closed`
/// says which tokens lie in credits and furniture, where nothing is looked for.
pub(super) fn attributions(
    reading: Reading<'_>,
    hits: &[Hit],
    kinds: &[BlockKind],
    closed: &[bool],
    memory: Option<&mut Memory>,
) -> Vec<Tagged> {
    let runs = runs(reading, FeatureReader::new(reading, hits, kinds, closed), closed, memory);
    link(reading, hits, kinds, &runs)
}

/// What the network takes each token for.
fn runs(
    reading: Reading<'_>,
    mut features: FeatureReader<'_>,
    closed: &[bool],
    mut memory: Option<&mut Memory>,
) -> Vec<Run> {
    if let Some(memory) = &mut memory {
        memory.begin();
    }
    let mut network = Network::default();
    let mut decoder = Decoder::default();
    let mut scores = Vec::new();
    let mut runs = Vec::new();
    for (index, paragraph) in reading.document.paragraphs.iter().enumerate() {
        let mut start = paragraph.tokens.start as usize;
        let end = paragraph.tokens.end as usize;
        while start < end {
            let stop = window_end(reading, start, end);
            if !(start..stop).all(|token| closed[token]) {
                features.read(index, TokenRange::new(start, stop));
                let number = memory.is_some().then(|| features.number());
                let mut find = || {
                    network.scores(features.spelled(), &mut scores);
                    decoder.decode(&scores)
                };
                match memory.as_mut().zip(number) {
                    Some((memory, number)) => {
                        runs.extend(memory.recall(number, find).iter().map(|run| run.moved(start)));
                    }
                    None => runs.extend(find().iter().map(|run| run.moved(start))),
                }
            }
            start = stop;
        }
    }
    for run in &mut runs {
        // A dateline before what was said.
        run.tokens = super::behind_closed(run.tokens, closed);
    }
    runs.retain(|run| !run.tokens.is_empty() && !run.tokens.indices().any(|token| closed[token]));
    let adjectives: Vec<TokenRange> =
        runs.iter().filter(|run| is_adjective(reading, **run)).map(|run| run.tokens).collect();
    let touches = |run: TokenRange| {
        let near = adjectives.partition_point(|cue| cue.end < run.start);
        adjectives.get(near).is_some_and(|cue| cue.start <= run.end)
    };
    runs.retain(|run| !touches(run.tokens));
    for run in &mut runs {
        run.tokens = trimmed(reading, *run);
    }
    // Control characters make runs, too, and may be what is left of one of symbols.
    let shows = |run: &Run| !is_blank(reading.document.span(run.tokens).of(reading.document.text));
    runs.retain(shows);
    infinitive::complete(reading, &mut runs);
    parted(reading, &runs)
}

/// Whether a reader sees nothing of a text: control characters make tokens, too.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_control() || c.is_whitespace() || fold::is_ignorable(c))
}

/// Whether a cue is a participle before its noun: "her estimated time", "the alleged thief". What touches it belongs to it.
fn is_adjective(reading: Reading<'_>, run: Run) -> bool {
    let token = run.tokens.start as usize;
    let determined = || token > 0 && reading.any(token - 1, &[Class::Article, Class::Possessive]);
    run.kind == RunKind::Cue
        && run.tokens.len() == 1
        && reading.is(token, Class::VerbParticiple)
        && reading.word(token).ends_with("ed")
        && determined()
}

/// The runs with those cues in two that hold what is said: "said (no)", "was described (as dull) by". A content behind
/// such a cue and a semicolon is another matter.
fn parted(reading: Reading<'_>, runs: &[Run]) -> Vec<Run> {
    let mut parted = Vec::with_capacity(runs.len());
    let mut whole = None;
    for &run in runs {
        let behind = whole.take() == Some(run.tokens.start) && run.kind == RunKind::Content(Side::Left);
        if behind && reading.is_punct(run.tokens.start as usize - 1, &[";"]) {
            continue;
        }
        let said = (run.kind == RunKind::Cue).then(|| said_inside(reading, run.tokens)).flatten();
        let Some(said) = said else {
            parted.push(run);
            continue;
        };
        whole = Some(run.tokens.end + 1);
        parted.push(Run { tokens: TokenRange { end: said.start, ..run.tokens }, ..run });
        parted.push(Run { kind: RunKind::Content(Side::Left), tokens: said, ..run });
    }
    parted
}

/// The words inside a cue that are what is said: the answer behind a verb, or what stands between a passive verb and "by".
fn said_inside(reading: Reading<'_>, cue: TokenRange) -> Option<TokenRange> {
    let TokenRange { start, end } = cue;
    let last = end as usize - 1;
    if reading.document.is_any(last, &["yes", "no"]) {
        return (end - start > 1).then_some(TokenRange { start: end - 1, end });
    }
    let participle = (start as usize + 1..last)
        .find(|&token| reading.is(token, Class::VerbParticiple) && reading.is(token - 1, Class::Be))?;
    let next = participle + 1;
    let described = reading.document.is(last, "by")
        && (reading.document.is(next, "as") || reading.any(next, &[Class::Article, Class::QuoteMark]));
    described.then(|| TokenRange::new(next, last)).filter(|said| !said.is_empty())
}

/// A source without what is said of it by others (", whom …") or the quotation that goes on behind a comma, and without the
/// comma behind it, unless that closes an apposition ("Ada Lund, a dam expert,"); of a translation no language; a cue
/// without its colon or semicolon, unless that is all of it, without a "then" before it and the platform behind it ("wrote
/// on X"); a content without its medium.
fn trimmed(reading: Reading<'_>, run: Run) -> TokenRange {
    let TokenRange { mut start, mut end } = run.tokens;
    let comma = |token: usize| reading.is_punct(token, &[","]);
    if matches!(run.kind, RunKind::Source(_)) {
        // "Ada Lund, who knows the mill and": a clause that the network did not read to its end.
        let broken = reading.any(end as usize - 1, &[Class::Conjunction, Class::Preposition, Class::Article]);
        let clause = |token: usize| reading.document.is(token, "whom") || broken && reading.is(token, Class::Wh);
        let goes_on =
            |&token: &usize| comma(token) && (reading.lookup.is(token + 1, Class::QuoteMark) || clause(token + 1));
        let cut = (start as usize + 1..end as usize - 1).find(goes_on);
        end = cut.map_or(end, |comma| comma as u32 + 1);
        end = reading.without_language(TokenRange { start, end }).end;
        // "thundered the minister at a rally": where it was said.
        if run.kind == RunKind::Source(Side::Left) {
            let place =
                |&t: &usize| reading.document.is_any(t, &["at", "in", "on"]) && reading.is_venue(t + 1, end as usize);
            end = (start as usize + 1..end as usize).find(place).map_or(end, |token| token as u32);
        }
    }
    if run.kind == RunKind::Cue {
        start += u32::from(run.tokens.len() > 1 && reading.document.is(start as usize, "then"));
        // "said, without giving a reason, that …"
        let aside = |&token: &usize| comma(token) && reading.any(token + 1, &[Class::Preposition]);
        end = (start as usize + 1..end as usize).find(aside).map_or(end, |token| token as u32);
    }
    if matches!(run.kind, RunKind::Content(_)) {
        let blank = |t: usize| reading.kind(t) == Some(TokenKind::Symbol) && !reading.is_nominal(t);
        while start + 1 < end && blank(start as usize) {
            start += 1;
        }
    }
    let last = end as usize - 1;
    let platform = || reading.is(last, Class::Platform) && reading.document.is(last - 1, "on");
    let surplus = match run.kind {
        RunKind::Source(_) if comma(last) && !(start as usize..last).any(comma) => 1,
        RunKind::Cue if reading.is_punct(last, &[":", ";", ","]) => 1,
        RunKind::Cue if run.tokens.len() > 2 && platform() => 2,
        RunKind::Content(Side::Left) => medium(reading, run.tokens),
        _ => 0,
    };
    TokenRange { start, end: if surplus < end - start { end - surplus } else { end } }
}

/// How many tokens at the end of a noun phrase say on which medium it was spoken of: "the threat (on his channel on X)".
fn medium(reading: Reading<'_>, content: TokenRange) -> u32 {
    let (start, end) = (content.start as usize, content.end as usize);
    let on = (start + 1..end).find(|&token| {
        let noun = (token + 1..end).find(|&t| !reading.any(t, &[Class::Determiner, Class::Article, Class::Possessive]));
        reading.document.is(token, "on") && noun.is_some_and(|noun| reading.any(noun, &[Class::Media, Class::Platform]))
    });
    match on {
        Some(on) if !reading.holds_finite_verb(start, on) && reading.quote_around(start).is_none() => (end - on) as u32,
        _ => 0,
    }
}

/// Where a window from `start` ends: with the paragraph, or else before the last sentence that it cannot hold.
fn window_end(reading: Reading<'_>, start: usize, end: usize) -> usize {
    if end - start <= LONGEST {
        return end;
    }
    let full = start + LONGEST;
    let sentence = reading.document.sentences[reading.document.sentence_of(full)].tokens.start as usize;
    if sentence > start { sentence } else { full }
}

/// Gives each source and content to the nearest cue on its side. A cue without a source of its own shares that of the
/// cue before it in the same sentence ("said … and added …").
fn link(reading: Reading<'_>, hits: &[Hit], kinds: &[BlockKind], runs: &[Run]) -> Vec<Tagged> {
    let document = reading.document;
    let paragraph_of = |run: &Run| document.paragraph_of(run.tokens.start as usize);
    let cues: Vec<usize> = (0..runs.len()).filter(|&run| runs[run].kind == RunKind::Cue).collect();
    let mut found: Vec<Found> = cues.iter().map(|&cue| Found::new(&runs[cue])).collect();
    let mut before = 0;
    for (index, run) in runs.iter().enumerate() {
        before += usize::from(cues.get(before).is_some_and(|&cue| cue < index));
        let (side, source) = match run.kind {
            RunKind::Cue => continue,
            RunKind::Source(side) => (side, true),
            RunKind::Content(side) => (side, false),
        };
        let cue = match side {
            Side::Right => Some(before),
            Side::Left => before.checked_sub(1),
        };
        let Some(found) = cue.and_then(|cue| found.get_mut(cue)) else { continue };
        if source {
            if paragraph_of(run) == paragraph_of(&found.cue) {
                found.source.get_or_insert(*run);
            }
        } else if found.reaches(document, kinds, run) {
            found.content.push(*run);
        }
    }
    let mut tagged: Vec<Tagged> = Vec::with_capacity(found.len());
    let mut last: Option<(usize, Run)> = None;
    for found in &mut found {
        let sentence = document.sentence_of(found.cue.tokens.start as usize);
        match found.source {
            Some(source) => last = Some((sentence, source)),
            None => found.source = last.filter(|&(shared, _)| shared == sentence).map(|(_, source)| source),
        }
        found.end_phrase(reading, hits);
        // In a headline a subject and its verb alone ("Dam holds") say nothing.
        let body = kinds.get(paragraph_of(&found.cue)) == Some(&BlockKind::Paragraph);
        let nothing_said = found.content.is_empty() && (found.source.is_none() || !body);
        let likelihood = found.likelihood(document);
        if !nothing_said && !found.is_empty(reading, hits) {
            let likelihood = if found.is_there(likelihood) { likelihood.max(LEAST) } else { 0.0 };
            tagged.push(found.tagged(reading, hits, likelihood));
        }
    }
    tagged
}

/// The share of attributions that are right among those of which the network is so sure, read off the reliability table
/// of `cargo xtask eval` on the dev articles; in between, straight lines.
fn calibrated(sure: f64) -> f64 {
    const KNOTS: [(f64, f64); 7] =
        [(0.0, 0.0), (0.45, 0.42), (0.65, 0.5), (0.75, 0.6), (0.85, 0.71), (0.95, 0.85), (1.0, 0.93)];
    let next = KNOTS.iter().position(|&(knot, _)| sure < knot).unwrap_or(KNOTS.len() - 1).max(1);
    let ((from, low), (to, high)) = (KNOTS[next - 1], KNOTS[next]);
    low + (high - low) * (sure - from) / (to - from)
}

/// A likelihood after two things that the network does not weigh as people do: a source that is missing, and a content
/// of few bytes. Each multiplies the odds; the factors were fitted on the dev articles, and hold on eighths of them that
/// the fit has not seen.
fn weighed(likelihood: f64, has_source: bool, content: u32) -> f64 {
    const NO_SOURCE: f64 = 0.25;
    let length = match content {
        0..20 => 0.75,
        20..50 => 1.05,
        50..200 => 1.3,
        _ => 1.7,
    };
    let odds = likelihood / (1.0 - likelihood) * if has_source { 1.0 } else { NO_SOURCE } * length;
    odds / (1.0 + odds)
}

/// The phrases of the lists of cues that share words with a cue.
fn cues(hits: &[Hit], cue: TokenRange) -> impl Iterator<Item = &Hit> {
    /// How many tokens before the cue such a phrase may begin.
    const REACH: u32 = 4;
    let from = hits.partition_point(|hit| hit.tokens.start + REACH < cue.start);
    let near = hits[from..].iter().take_while(move |hit| hit.tokens.start < cue.end);
    near.filter(move |hit| hit.tokens.overlaps(cue) && matches!(hit.entry.mark_type(), Some(MarkType::Cue(_))))
}

/// A cue and what belongs to it.
struct Found {
    cue: Run,
    source: Option<Run>,
    content: Vec<Run>,
}

impl Found {
    fn new(cue: &Run) -> Self {
        Self { cue: *cue, source: None, content: Vec::new() }
    }

    /// Whether a content can be its own: in the paragraph where it stands or ends so far, or in the next, unless that is
    /// a headline or the like.
    fn reaches(&self, document: &Document<'_>, kinds: &[BlockKind], run: &Run) -> bool {
        let last = self.content.last().unwrap_or(&self.cue).tokens.start.max(self.cue.tokens.start);
        let last = document.paragraph_of(last as usize);
        let own = document.paragraph_of(run.tokens.start as usize);
        own <= last || own == last + 1 && kinds.get(own) == Some(&BlockKind::Paragraph)
    }

    /// Ends the content behind the cue where its noun phrase does, if the cue has no clause behind it.
    fn end_phrase(&mut self, reading: Reading<'_>, hits: &[Hit]) {
        let cue = self.cue.tokens;
        let noun = cues(hits, cue).next().is_some() && !cues(hits, cue).any(clause::takes_clause);
        if let Some(content) = self.content.iter_mut().find(|run| noun && run.tokens.start >= cue.end) {
            content.tokens.end = adjunct::end_of_phrase(reading, content.tokens);
        }
    }

    /// Whether nobody says anything here, whatever the network takes it for: "nobody told the crew", "which doctors say
    /// so?", "works on maps" (a cue of no list, and no content), "Attendance: 412", "officials may not accept gifts",
    /// "she reads two chapters".
    fn is_empty(&self, reading: Reading<'_>, hits: &[Hit]) -> bool {
        let cue = self.cue.tokens;
        let start = cue.start as usize;
        let document = reading.document;
        let source = self.source.map_or(cue, |source| source.tokens);
        let asked =
            source.start == reading.sentence(start).start + 1 && document.is(source.start as usize - 1, "which");
        if asked || document.is_any(source.start as usize, &["nobody", "none"]) {
            return true;
        }
        let Some(content) = self.content.first() else { return cues(hits, cue).next().is_none() };
        // "Attributed to Orth, was sold", "what is said to staff", "back the idea that wins": the parts of one clause.
        let first = content.tokens.start as usize;
        let words = self.content.iter().map(|run| run.tokens.len()).sum();
        let one_clause = match words {
            1 => reading.is(first, Class::Wh) && reading.is(start, Class::Be),
            2 => document.is(first, "that") && reading.is(first.saturating_sub(2), Class::Article),
            _ => false,
        };
        if one_clause || first > start && self.source.is_none() && reading.is(first, Class::Be) {
            return true;
        }
        let said = content.tokens.indices().any(|t| {
            let class =
                [Class::Be, Class::Modal, Class::VerbThird, Class::VerbPast, Class::GenericVerb, Class::QuoteMark];
            reading.any(t, &class) || document.is(t, "to") && t == content.tokens.start as usize
        });
        let forbidden = || reading.is(start, Class::Modal) && reading.is(start + 1, Class::Not);
        let aloud =
            || document.is_any(start, &["read", "reads"]) && !source.indices().any(|t| reading.is(t, Class::Document));
        reading.kind(start) == Some(TokenKind::Punct) && content.tokens.len() == 1
            || !said && self.content.len() == 1 && (forbidden() || aloud())
    }

    fn tagged(&self, reading: Reading<'_>, hits: &[Hit], likelihood: f64) -> Tagged {
        let cue = self.cue.tokens;
        let content: Vec<TokenRange> = self.content.iter().map(|run| run.tokens).collect();
        let source = self.source.map(|run| run.tokens);
        let cue_type = cue_type(hits, cue);
        let spans: Vec<Span> = content.iter().map(|&tokens| reading.document.span(tokens)).collect();
        Tagged {
            cue,
            cue_type,
            source,
            content: spans,
            topic: form::is_topic(reading, cue, cue_type, &content),
            confidence: likelihood,
            rule: form::of(reading, cue, cue_type, source, &content),
        }
    }

    /// How likely all parts are right.
    fn likelihood(&self, document: &Document<'_>) -> f64 {
        let content = self.content.iter().map(|run| document.span(run.tokens).len()).sum();
        weighed(calibrated(f64::from(self.confidence())), self.source.is_some(), content)
    }

    /// Whether an attribution so likely is kept without a rule that backs it. A link whose ends are in doubt is one all
    /// the same where its content is surely part of one: so the odds of the whole are multiplied by the odds that those
    /// words are not nothing. Without a content it is kept where it is likelier right than not.
    ///
    /// Two dozen other things were weighed, too: the types of cue and source, quotation marks, what the rules see. None
    /// helped much on articles that the fit had not seen.
    fn is_there(&self, likelihood: f64) -> bool {
        /// On the annotated articles most of the contents that are found with these odds are right while 78 of 100 are
        /// found (`cargo xtask eval`, with other values).
        const ODDS: f64 = 2.2;
        let [mut absent, mut words] = [0.0; 2];
        for run in &self.content {
            let length = run.tokens.len() as f64;
            absent += f64::from(run.absence) * length;
            words += length;
        }
        let there = if self.content.is_empty() { ODDS } else { (words - absent) / absent };
        likelihood * there >= ODDS * (1.0 - likelihood)
    }

    /// How sure the network is of all parts together.
    fn confidence(&self) -> f32 {
        let parts = self.source.iter().chain(&self.content);
        parts.fold(self.cue.probability, |sure, run| sure.min(run.probability))
    }
}

/// The type of a cue: that of the longest phrase of the lists in it.
fn cue_type(hits: &[Hit], cue: TokenRange) -> CueType {
    // "Said nothing would change": the phrase of silence reaches beyond the cue, so that something was said.
    let whole = |hit: &&Hit| hit.entry.category() != Category::NoComment || hit.tokens.end <= cue.end;
    cues(hits, cue)
        .filter(whole)
        .filter_map(|hit| match hit.entry.mark_type() {
            // Of two rows for the same words, that of the list of fixed phrases ("citing") says more than the verb's.
            Some(MarkType::Cue(cue_type)) => {
                Some(((hit.tokens.len(), cue.end - hit.tokens.start, hit.entry.category() == Category::Cues), cue_type))
            }
            _ => None,
        })
        .fold(((0, 0, false), CueType::Neutral), |best, next| if next.0 > best.0 { next } else { best })
        .1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;
    use crate::lexicon::Lookup;
    use crate::text::Document;

    /// Source, cue and content of every attribution that the network finds in a text.
    fn found(text: &str) -> Vec<(String, String, Vec<String>)> {
        let document = Document::new(text);
        let lookup = Lookup::new(&document);
        let kinds = vec![BlockKind::Paragraph; document.paragraphs.len()];
        let quotes = quote::quotes(&document, &kinds);
        let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &[] };
        let closed = vec![false; document.tokens.len()];
        let words = |tokens: TokenRange| document.span(tokens).of(text).to_owned();
        let of = |tagged: &Tagged| {
            let content = tagged.content.iter().map(|span| span.of(text).to_owned()).collect();
            (tagged.source.map(words).unwrap_or_default(), words(tagged.cue), content)
        };
        attributions(reading, &lookup.hits(), &kinds, &closed, None).iter().map(of).collect()
    }

    #[test]
    fn plain_reports_are_found() {
        let content = |words: &str| vec![words.to_owned()];
        assert_eq!(
            found("Ada Lund said the dam was safe."),
            [("Ada Lund".into(), "said".into(), content("the dam was safe"))]
        );
        assert_eq!(
            found("“We knew about the leak for years,” the engineer said."),
            [("the engineer".into(), "said".into(), content("“We knew about the leak for years,”"))]
        );
    }

    #[test]
    fn where_nobody_says_anything_nothing_is_found() {
        for text in [
            "Nobody told the crew.",
            "She works on Facebook ads.",
            "US officials may not accept gifts.",
            "Every night Ada Lund reads two chapters to her son.",
            "Which doctors recommend that brand?",
            "What is said to staff stays in the room.",
            "The fund will support the idea that wins.",
            "The painting, attributed to Rembrandt, was sold.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn where_words_were_spoken_is_no_part_of_the_speaker() {
        assert_eq!(found("“We stay,” thundered the chief minister at a rally in Patna.")[0].0, "the chief minister");
    }

    #[test]
    fn a_paragraph_longer_than_the_window_is_read_to_its_end() {
        let text = "The bridge was closed for the day. ".repeat(200) + "Ada Lund said the dam was safe.";
        assert_eq!(found(&text).last().unwrap().0, "Ada Lund");
    }

    #[test]
    fn calibration_rises_from_nought_to_less_than_one() {
        let steps: Vec<f64> = (0..=100).map(|i| calibrated(f64::from(i) / 100.0)).collect();
        assert!(steps.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(steps[0].abs() < 1e-9 && (steps[100] - 0.93).abs() < 1e-9);
    }

    #[test]
    fn something_said_is_kept_where_its_ends_are_in_doubt() {
        let run = |kind, absence| Run { kind, tokens: TokenRange::new(0, 8), probability: 0.5, absence };
        let found = |absence: &[f32]| {
            let content = absence.iter().map(|&absence| run(RunKind::Content(Side::Left), absence)).collect();
            Found { content, ..Found::new(&run(RunKind::Cue, 0.1)) }
        };
        assert!(found(&[0.1]).is_there(0.3) && !found(&[0.3]).is_there(0.3));
        assert!(found(&[0.1, 0.3]).is_there(0.4) && !found(&[0.1, 0.3]).is_there(0.3));
        assert!(found(&[]).is_there(0.51) && !found(&[]).is_there(0.49));
    }

    #[test]
    fn what_names_nobody_or_says_little_is_less_likely() {
        let whole = weighed(0.6, true, 80);
        assert!(weighed(0.6, false, 80) < whole && weighed(0.6, true, 8) < whole && whole < 1.0);
    }
}

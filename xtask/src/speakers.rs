//! How often a source is taken for the right speaker, whatever attributions the tagger finds.
//!
//! The attributions are those that people marked: `link` gets their sources, cues and contents as if the tagger had
//! found them. Its answers are held against `data/speakers/dev.tsv`, where the name of each speaker was set by hand.
//!
//! # What counts as right
//!
//! An answer is right where it is one of the names of the label, or the same name in a fuller form. Both are folded
//! first; titles, articles and possessive endings are dropped, and so are initials unless they are all there is before
//! the last word. Of what is left the label's words must all stand in the answer, in their order, both must end with the
//! same word, and the answer may have two words more. A label of one word must be met exactly. So "Donald J. Trump" and
//! "Republican Donald Trump" are right for "Donald Trump"; "Trump", "Trump's campaign" and "Ivanka Trump" are not.

mod fit;

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result};
use saidwho::detect::Formal;
use saidwho::lexicon::Lookup;
use saidwho::tag::{Reading, Tagged};
use saidwho::taxonomy::{CueType, MarkType};
use saidwho::text::{Document, TokenRange, fold};
use saidwho::{Span, link};
use serde::Deserialize;

use crate::{places, train};

/// The labels.
const LABELS: &str = "data/speakers/dev.tsv";

/// Words that are no part of a name.
const NO_NAME: &[&str] = &[
    "the",
    "a",
    "an",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "dame",
    "lord",
    "lady",
    "prof",
    "professor",
    "president",
    "vice",
    "senator",
    "sen",
    "representative",
    "rep",
    "congressman",
    "congresswoman",
    "governor",
    "gov",
    "mayor",
    "judge",
    "justice",
    "secretary",
    "chairman",
    "rev",
    "reverend",
    "general",
    "gen",
    "prime",
    "minister",
];

#[derive(Deserialize)]
struct Article {
    id: String,
    text: String,
    #[serde(default)]
    split: Option<String>,
    spans: Vec<GoldSpan>,
}

/// A span of the gold, in code points.
#[derive(Deserialize)]
struct GoldSpan {
    kind: String,
    start: usize,
    end: usize,
    #[serde(default)]
    link: Option<String>,
}

/// A line of the labels.
struct Label {
    start: usize,
    end: usize,
    kind: String,
    names: String,
}

/// What was answered to a label.
struct Answer {
    kind: String,
    right: bool,
    confidence: f64,
}

/// Prints the shares of right answers, by kind and where the program is sure; with `errors`, every wrong one. With
/// `fit`, fits the weights of the pronouns' evidence instead.
pub(crate) fn run(errors: bool, fit: bool) -> Result<()> {
    if fit {
        return fit::run();
    }
    let labels = labels()?;
    let mut answers = Vec::new();
    for article in articles()? {
        let Some(labels) = labels.get(&article.id) else { continue };
        let said = speakers(&article);
        for label in labels {
            let answer = said.get(&(label.start, label.end)).and_then(Option::as_ref);
            let (name, confidence) = answer.map_or(("", 0.0), |(name, confidence)| (name.as_str(), *confidence));
            let right = label.names.split('|').any(|wanted| is_name_of(name, wanted));
            if errors && !right {
                let place = article.text.chars().skip(label.start.saturating_sub(60)).take(90).collect::<String>();
                println!(
                    "{} {} {} {:?} is {}, not {name:?} ({confidence:.2}): …{}…",
                    article.id,
                    label.start,
                    label.kind,
                    article.text.chars().skip(label.start).take(label.end - label.start).collect::<String>(),
                    label.names,
                    place.replace('\n', " / "),
                );
            }
            answers.push(Answer { kind: label.kind.clone(), right, confidence });
        }
    }
    report("all", &answers.iter().collect::<Vec<_>>());
    for kind in ["surname", "pronoun", "role", "org"] {
        report(kind, &answers.iter().filter(|answer| answer.kind == kind).collect::<Vec<_>>());
    }
    println!("\nconfidence      n  right  mean");
    for (low, high) in
        [(0.0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)]
    {
        let here: Vec<&Answer> = answers.iter().filter(|a| low <= a.confidence && a.confidence < high).collect();
        let mean = here.iter().map(|a| a.confidence).sum::<f64>() / here.len().max(1) as f64;
        println!("{low:.2}..{high:.2}  {:5}  {:5.1}  {:.2}", here.len(), 100.0 * share(&here), mean);
    }
    Ok(())
}

fn report(kind: &str, answers: &[&Answer]) {
    let sure: Vec<&Answer> = answers.iter().copied().filter(|answer| answer.confidence > 0.8).collect();
    println!(
        "{kind:8} {:4}   right {:5.1} %   above 0.8: right {:5.1} % of {:4} ({:.0} % of all)",
        answers.len(),
        100.0 * share(answers),
        100.0 * share(&sure),
        sure.len(),
        100.0 * sure.len() as f64 / answers.len().max(1) as f64,
    );
}

fn share(answers: &[&Answer]) -> f64 {
    answers.iter().filter(|answer| answer.right).count() as f64 / answers.len().max(1) as f64
}

/// The labels of each article.
fn labels() -> Result<BTreeMap<String, Vec<Label>>> {
    let mut labels: BTreeMap<String, Vec<Label>> = BTreeMap::new();
    let text = fs::read_to_string(places::at(LABELS)).context(LABELS)?;
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let &[article, start, end, kind, names] = cells.as_slice() else { anyhow::bail!("{LABELS}: {line:?}") };
        let label = Label { start: start.parse()?, end: end.parse()?, kind: kind.to_owned(), names: names.to_owned() };
        labels.entry(article.to_owned()).or_default().push(label);
    }
    Ok(labels)
}

fn articles() -> Result<Vec<Article>> {
    let path = places::at(train::GOLD).join("polnear.jsonl");
    let text = fs::read_to_string(&path)
        .with_context(|| format!("{} is missing: the annotated articles are no part of the project", path.display()))?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// The name and confidence of the speaker of each source that people marked, by its code points.
fn speakers(article: &Article) -> BTreeMap<(usize, usize), Option<(String, f64)>> {
    let text = &article.text;
    let mut bytes: Vec<u32> = text.char_indices().map(|(at, _)| at as u32).collect();
    bytes.push(text.len() as u32);
    let document = Document::new(text);
    let lookup = Lookup::new(&document);
    let hits = lookup.hits();
    let Formal { kinds, closed, quotes, turns, .. } = Formal::find(&document, &hits, &[]);
    let tokens = |span: &GoldSpan| {
        let span = Span::new(bytes[span.start], bytes[span.end]);
        let start = document.tokens.partition_point(|token| token.span.end <= span.start);
        let end = document.tokens.partition_point(|token| token.span.start < span.end);
        (start < end).then(|| TokenRange::new(start, end))
    };

    let mut links: BTreeMap<&str, Vec<&GoldSpan>> = BTreeMap::new();
    for span in &article.spans {
        let Some(link) = &span.link else { continue };
        links.entry(link).or_default().push(span);
    }
    let mut found: Vec<(Tagged, Option<(usize, usize)>)> = Vec::new();
    for spans in links.values() {
        let of = |kind: &'static str| spans.iter().copied().filter(move |span| span.kind == kind);
        let source = of("source").next();
        let source_tokens = source.and_then(tokens);
        let content: Vec<Span> = of("content").map(|span| Span::new(bytes[span.start], bytes[span.end])).collect();
        // Where people marked no cue the source stands in for it.
        let Some(cue) = of("cue").next().and_then(tokens).or(source_tokens) else { continue };
        let cue_type = hits
            .iter()
            .filter(|hit| hit.tokens.overlaps(cue))
            .find_map(|hit| match hit.entry.mark_type() {
                Some(MarkType::Cue(cue_type)) => Some(cue_type),
                _ => None,
            })
            .unwrap_or(CueType::Neutral);
        let tagged =
            Tagged { cue, cue_type, source: source_tokens, content, topic: false, confidence: 1.0, rule: "gold" };
        found.push((tagged, source.map(|source| (source.start, source.end))));
    }
    found.sort_by_key(|(tagged, _)| (tagged.cue.start, tagged.cue.end));
    let (tagged, sources): (Vec<Tagged>, Vec<_>) = found.into_iter().unzip();
    let reading = Reading { document: &document, lookup: &lookup, quotes: &quotes, turns: &turns };
    let linked = link::link(reading, &hits, &kinds, tagged, &closed);
    let answers = linked.attributions.iter().map(|attribution| {
        let speaker = attribution.speaker?;
        Some((linked.sources[speaker].name.clone(), attribution.confidence))
    });
    sources.into_iter().zip(answers).filter_map(|(source, answer)| Some((source?, answer))).collect()
}

/// Whether an answer names the one whom a label names.
fn is_name_of(answer: &str, label: &str) -> bool {
    let (answer, label) = (name_words(answer), name_words(label));
    if answer == label {
        return !label.is_empty();
    }
    let mut rest = answer.iter();
    label.len() > 1
        && answer.len() <= label.len() + 2
        && label.iter().all(|word| rest.any(|other| other == word))
        && answer.last() == label.last()
}

fn name_words(name: &str) -> Vec<String> {
    let folded: String = fold::chars(name).collect();
    let possessive = folded.strip_suffix("'s").unwrap_or(&folded);
    let words: Vec<String> = possessive
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '-'))
        .map(|word| word.trim_matches('\'').to_owned())
        .filter(|word| !word.is_empty() && !NO_NAME.contains(&word.as_str()))
        .collect();
    let without: Vec<String> = words.iter().filter(|word| word.chars().count() > 1).cloned().collect();
    if without.len() < 2 { words } else { without }
}

#[cfg(test)]
mod tests {
    use super::is_name_of;

    #[test]
    fn fuller_forms_of_a_name_are_right() {
        for answer in ["Ada Lund", "ada lund’s", "Ada R. Lund", "Mayor Ada Lund", "Labour Ada Lund"] {
            assert!(is_name_of(answer, "Ada Lund"), "{answer}");
        }
        assert!(is_name_of("the Port Authority", "Port Authority"));
        assert!(is_name_of("B. J. Lund", "B. J. Lund"));
    }

    #[test]
    fn other_names_are_not() {
        for answer in ["", "Lund", "Ada", "Ada Lund's campaign", "Ida Lund", "Lund Ada"] {
            assert!(!is_name_of(answer, "Ada Lund"), "{answer}");
        }
        assert!(!is_name_of("Ida Lund", "Lund") && is_name_of("President Lund", "Lund"));
    }
}

//! The measures against the Python scripts of the gold data, on made-up articles.
//!
//! `python/gold.jsonl` and `python/found.jsonl` are small and full of traps: cut words, equal overlaps, a span twice,
//! an article that was not read, quotation marks without a partner, characters of several bytes. What the scripts
//! print for them stands in `python/scores.txt`:
//!
//! ```text
//! python3 score.py gold.jsonl found.jsonl source cue content
//! python3 peer_metrics.py gold.jsonl found.jsonl
//! ```
//!
//! `python/speech.txt` is what `score.py` gives once the spans of [`speech`] are taken out of both files.

use std::path::PathBuf;

use super::gold::{Pair, Split, read_split};
use super::score::{LinkScore, Ratios, SpanScore};
use super::{attribution, peer, predict, score, speech};
use crate::places;

fn file(name: &str) -> PathBuf {
    places::at("xtask/src/eval/python").join(name)
}

fn pairs() -> Vec<Pair> {
    let (articles, _) = read_split(&file("gold.jsonl"), Split::All).unwrap();
    predict::by_file(articles, &file("found.jsonl")).unwrap()
}

fn percent(Ratios { precision, recall, f1 }: Ratios) -> String {
    format!("P{:5.1} R{:5.1} F{:5.1} |", precision * 100., recall * 100., f1 * 100.)
}

/// The lines of `score.py`.
fn lines(spans: impl Fn(&str) -> SpanScore, links: LinkScore) -> String {
    let row = |kind: &str| {
        let SpanScore { gold, found, exact, half, words } = spans(kind);
        let [exact, half, words] = [exact, half, words].map(percent);
        format!("{kind:9} gold {gold:6} pred {found:6} exact {exact} iou50 {half} token {words}\n")
    };
    let LinkScore { gold, found, half } = links;
    let rows: String = attribution::ROLES.into_iter().map(row).collect();
    format!("{rows}{:9} gold {gold:6} pred {found:6} iou50 {}\n", "link", percent(half))
}

#[test]
fn spans_links_and_the_peer_measure_equal_those_of_python() {
    let pairs = pairs();
    let spans = lines(|kind| score::spans(&pairs, kind), score::links(&pairs));
    let [values @ .., gold, quoted, predicted] =
        peer::measure(&pairs).values().map(|(name, value)| format!("{name} {value}"));
    let peer = format!("{}  ({gold}, {quoted}, {predicted})\n", values.join("  "));
    assert_eq!(spans + &peer, std::fs::read_to_string(file("scores.txt")).unwrap());
}

#[test]
fn speech_only_equals_that_of_python() {
    let pairs = pairs();
    assert!(speech::is_told_apart(&pairs));
    let spoken = speech::spans(&pairs);
    let spans = lines(|kind| score::spans(&spoken, kind), speech::links(&pairs, speech::Taken::AsAWhole));
    assert_eq!(spans, std::fs::read_to_string(file("speech.txt")).unwrap());
}

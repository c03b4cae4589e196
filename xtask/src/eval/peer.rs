//! The measure that other programs were scored with on the same data: `peer_metrics.py` of the gold data.
//!
//! It forgives boundaries. P: contents found that lie at least half in gold contents. R: gold contents of which at
//! least half was found (of quoted ones, half of their quoted characters will do). Speaker and cue: of all gold
//! attributions, or of those found, the ones where a source or cue that was found touches that of the gold.

use saidwho::Span;

use super::attribution::{Attribution, attributions};
use super::gold::Pair;

/// Counts of gold attributions, all or quoted ones.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Row {
    gold: usize,
    hit: usize,
    speaker: usize,
    cue: usize,
}

/// The whole measure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Peer {
    found: usize,
    found_right: usize,
    all: Row,
    quoted: Row,
}

impl Peer {
    /// The values with their names in `peer_metrics.py`, in its order; shares in percent.
    pub(crate) fn values(&self) -> [(&'static str, String); 10] {
        let Self { found, found_right, all, quoted } = self;
        let percent = |part: usize, whole: usize| format!("{:.1}", 100. * part as f64 / whole.max(1) as f64);
        [
            ("P", percent(*found_right, *found)),
            ("R_quoted", percent(quoted.hit, quoted.gold)),
            ("R_all", percent(all.hit, all.gold)),
            ("speaker_quoted", percent(quoted.speaker, quoted.gold)),
            ("speaker_all", percent(all.speaker, all.gold)),
            ("speaker_given_hit", percent(quoted.speaker, quoted.hit)),
            ("cue_given_hit", percent(quoted.cue, quoted.hit)),
            ("gold", all.gold.to_string()),
            ("quoted", quoted.gold.to_string()),
            ("predicted", found.to_string()),
        ]
    }
}

/// How many characters the spans of both share, pair by pair.
fn shared(a: &[Span], b: &[Span]) -> u64 {
    let of_two = |a: Span, b: Span| u64::from(a.end.min(b.end).saturating_sub(a.start.max(b.start)));
    a.iter().flat_map(|&a| b.iter().map(move |&b| of_two(a, b))).sum()
}

fn length(spans: &[Span]) -> u64 {
    spans.iter().map(|span| u64::from(span.len())).sum()
}

/// The span with one character more on both sides, where the text has one.
fn with_neighbours(text: &[char], span: Span) -> std::ops::Range<usize> {
    let end = (span.end as usize + 1).min(text.len());
    (span.start.saturating_sub(1) as usize).min(end)..end
}

fn is_mark(character: char) -> bool {
    matches!(character, '“' | '”' | '"')
}

/// Stretches inside double quotation marks, marks included; an end or a beginning may be missing.
fn quoted(text: &[char], spans: &[Span]) -> Vec<Span> {
    let mut runs = Vec::new();
    for &span in spans {
        let window = with_neighbours(text, span);
        let mut at = window.start;
        while at < window.end {
            let rest = &text[at + 1..window.end];
            let length = match text[at] {
                '“' => {
                    let inside = rest.iter().take_while(|c| !matches!(c, '“' | '”')).count();
                    Some(1 + inside + usize::from(rest.get(inside) == Some(&'”')))
                }
                '"' => {
                    let inside = rest.iter().take_while(|&&c| c != '"').count();
                    Some(1 + inside + usize::from(inside < rest.len()))
                }
                // No opening mark: up to the last closing one before the next opening one.
                _ => {
                    let run = text[at..window.end].iter().take_while(|&&c| c != '“').count();
                    text[at..at + run].iter().rposition(|&c| c == '”').map(|last| last + 1)
                }
            };
            if let Some(length) = length {
                runs.push(Span::new(at as u32, (at + length) as u32));
            }
            at += length.unwrap_or(1);
        }
    }
    runs
}

/// Counts all articles.
pub(crate) fn measure(pairs: &[Pair]) -> Peer {
    let mut peer = Peer::default();
    for pair in pairs {
        let gold = attributions(&pair.gold);
        let mut found = attributions(&pair.found);
        found.retain(|attribution| !attribution.content.is_empty());
        let gold_content: Vec<Span> = gold.iter().flat_map(|attribution| attribution.content.iter().copied()).collect();
        peer.found += found.len();
        let is_right = |of: &&Attribution| 2 * shared(&of.content, &gold_content) >= length(&of.content);
        peer.found_right += found.iter().filter(is_right).count();
        for attribution in &gold {
            peer.count(&pair.text, attribution, &found);
        }
    }
    peer
}

impl Peer {
    fn count(&mut self, text: &[char], gold: &Attribution, found: &[Attribution]) {
        if length(&gold.content) == 0 {
            return;
        }
        let has_marks = gold.content.iter().any(|&span| text[with_neighbours(text, span)].iter().any(|&c| is_mark(c)));
        let quoted = if has_marks { quoted(text, &gold.content) } else { Vec::new() };
        let hits: Vec<&Attribution> = found.iter().filter(|found| shared(&found.content, &gold.content) > 0).collect();
        let is_covered = |spans: &[Span]| {
            2 * hits.iter().map(|hit| shared(&hit.content, spans)).sum::<u64>() >= length(spans).max(1)
        };
        let hit = is_covered(&gold.content) || is_covered(&quoted);
        let speaker = hit && hits.iter().any(|hit| shared(&hit.source, &gold.source) > 0);
        let cue = hit && hits.iter().any(|hit| shared(&hit.cue, &gold.cue) > 0);
        self.all.add(hit, speaker, cue);
        if !quoted.is_empty() {
            self.quoted.add(hit, speaker, cue);
        }
    }
}

impl Row {
    fn add(&mut self, hit: bool, speaker: bool, cue: bool) {
        self.gold += 1;
        self.hit += usize::from(hit);
        self.speaker += usize::from(speaker);
        self.cue += usize::from(cue);
    }
}

//! From scores to runs: the best sequence of labels of a paragraph, and how sure each run of it is.
//!
//! A label says what a token is, whether it begins it, and on which side its cue stands. Of all sequences the one with
//! the highest sum of scores and transitions is taken (Viterbi); a run can only go on as what it began as. How sure a
//! run is comes from the same chain, by the forward and backward sums over all sequences.

use super::model::{self, LABELS};
use crate::text::TokenRange;

/// What a run of tokens is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RunKind {
    /// Who says it.
    Source(Side),
    /// The words that tie source and content.
    Cue,
    /// What is said.
    Content(Side),
}

/// Where the cue of a source or content stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Before it.
    Left,
    /// Behind it.
    Right,
}

/// Consecutive tokens with one meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    /// What they are.
    pub kind: RunKind,
    /// Which they are, in the document.
    pub tokens: TokenRange,
    /// The probability of both of its ends, as the chain sees it.
    pub probability: f32,
}

/// The label of tokens that are nothing.
const OUTSIDE: usize = 0;
/// The meaning of the other labels, each as its beginning and its going on.
const KINDS: [RunKind; (LABELS - 1) / 2] = [
    RunKind::Source(Side::Right),
    RunKind::Source(Side::Left),
    RunKind::Cue,
    RunKind::Content(Side::Right),
    RunKind::Content(Side::Left),
];

/// The label that begins a kind; the one behind it goes on.
const fn begins(kind: usize) -> usize {
    1 + 2 * kind
}

/// Whether a label can follow another.
const fn allowed(from: usize, to: usize) -> bool {
    to == OUTSIDE || to % 2 == 1 || from == to || from + 1 == to
}

/// How many numbers stand for the labels: whole vectors of them.
const LANES: usize = LABELS.next_multiple_of(4);

/// A number for each label, and some behind the last.
type Lanes = [f32; LANES];

/// What [`Decoder::decode`] works with: the chain, and buffers that grow to the longest paragraph.
pub(super) struct Decoder {
    /// From each label to each.
    transitions: [Lanes; LABELS],
    /// The same as factors.
    factors: [Lanes; LABELS],
    /// The factors to each label from each.
    factors_to: [Lanes; LABELS],
    back: Vec<[u8; LABELS]>,
    forward: Vec<Lanes>,
    path: Vec<u8>,
}

impl Default for Decoder {
    fn default() -> Self {
        let transition = |from, to| if allowed(from, to) { model::transition(from, to) } else { f32::NEG_INFINITY };
        let transitions = std::array::from_fn(|from| lanes(f32::NEG_INFINITY, |to| transition(from, to)));
        let factors = transitions.map(|row: Lanes| row.map(exp));
        let factors_to = std::array::from_fn(|to| lanes(0.0, |from| factors[from][to]));
        Self { transitions, factors, factors_to, back: Vec::new(), forward: Vec::new(), path: Vec::new() }
    }
}

impl Decoder {
    /// Adds the runs of a paragraph whose first token is `start`.
    pub(super) fn decode(&mut self, start: usize, scores: &[[f32; LABELS]], runs: &mut Vec<Run>) {
        let Some(first) = scores.first() else { return };
        self.best_path(first, scores);
        if self.path.iter().all(|&label| usize::from(label) == OUTSIDE) {
            return;
        }
        let beliefs = self.beliefs(scores);
        let mut token = 0;
        while token < self.path.len() {
            let label = usize::from(self.path[token]);
            let begin = token;
            token += 1;
            if label == OUTSIDE {
                continue;
            }
            let kind = (label - 1) / 2;
            let inside = begins(kind) + 1;
            while token < self.path.len() && usize::from(self.path[token]) == inside {
                token += 1;
            }
            let ends = beliefs.get(token).map_or(1.0, |next| 1.0 - next[inside]);
            runs.push(Run {
                kind: KINDS[kind],
                tokens: TokenRange::new(start + begin, start + token),
                probability: beliefs[begin][label] * ends,
            });
        }
    }

    fn best_path(&mut self, first: &[f32; LABELS], scores: &[[f32; LABELS]]) {
        let opens = |to| if allowed(OUTSIDE, to) { model::first(to) + first[to] } else { f32::NEG_INFINITY };
        let mut best = lanes(f32::NEG_INFINITY, opens);
        self.back.clear();
        for scores in &scores[1..] {
            let mut next = lanes(f32::NEG_INFINITY, |_| f32::NEG_INFINITY);
            let mut back = [0; LANES];
            for (from, (&best, transitions)) in best.iter().zip(&self.transitions).enumerate() {
                for ((next, back), transition) in next.iter_mut().zip(&mut back).zip(transitions) {
                    let sum = best + transition;
                    let better = sum > *next;
                    *next = if better { sum } else { *next };
                    *back = if better { from as u32 } else { *back };
                }
            }
            for (next, score) in next.iter_mut().zip(scores) {
                *next += score;
            }
            best = next;
            self.back.push(std::array::from_fn(|label| back[label] as u8));
        }
        let mut last = (0..LABELS).fold(OUTSIDE, |last, label| if best[label] > best[last] { label } else { last });
        self.path.clear();
        self.path.push(last as u8);
        for back in self.back.iter().rev() {
            last = usize::from(back[last]);
            self.path.push(last as u8);
        }
        self.path.reverse();
    }

    /// The probability of each label at each token.
    fn beliefs(&mut self, scores: &[[f32; LABELS]]) -> Vec<Lanes> {
        let mut beliefs: Vec<Lanes> = scores.iter().map(factors).collect();
        self.forward.clear();
        let opens = |to| if allowed(OUTSIDE, to) { exp(model::first(to)) * beliefs[0][to] } else { 0.0 };
        let mut state = lanes(0.0, opens);
        scale(&mut state);
        self.forward.push(state);
        for factors in &beliefs[1..] {
            let mut next = Lanes::default();
            for (state, row) in state.iter().zip(&self.factors) {
                for (next, factor) in next.iter_mut().zip(row) {
                    *next += state * factor;
                }
            }
            for (next, factor) in next.iter_mut().zip(factors) {
                *next *= factor;
            }
            scale(&mut next);
            state = next;
            self.forward.push(state);
        }
        let mut behind = lanes(0.0, |_| 1.0);
        for token in (0..beliefs.len()).rev() {
            let factors = beliefs[token];
            let mut belief: Lanes = std::array::from_fn(|label| self.forward[token][label] * behind[label]);
            scale(&mut belief);
            beliefs[token] = belief;
            let reached: Lanes = std::array::from_fn(|label| factors[label] * behind[label]);
            behind = Lanes::default();
            for (reached, row) in reached.iter().zip(&self.factors_to) {
                for (behind, factor) in behind.iter_mut().zip(row) {
                    *behind += factor * reached;
                }
            }
            scale(&mut behind);
        }
        beliefs
    }
}

/// Scores as factors, the largest of them 1.
fn factors(scores: &[f32; LABELS]) -> Lanes {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    lanes(f32::NEG_INFINITY, |label| scores[label] - most).map(exp)
}

/// A number for each label, and one for those behind the last.
fn lanes(behind: f32, of: impl Fn(usize) -> f32) -> Lanes {
    std::array::from_fn(|label| if label < LABELS { of(label) } else { behind })
}

fn scale(state: &mut Lanes) {
    let sum: f32 = state.iter().sum();
    for x in state {
        *x /= sum;
    }
}

/// `e` to the power of `x`, from multiplications alone: the same bits on every machine, right to five digits.
fn exp(x: f32) -> f32 {
    // What is smaller does not count beside 1.
    const SMALLEST: f32 = -80.0;
    const LARGEST: f32 = 80.0;
    // Adding this makes the last bits of a float count ones.
    const SHIFT: f32 = 12_582_912.0;
    let power = x.min(LARGEST) * std::f32::consts::LOG2_E;
    // Down to a whole number; not by `floor`, so that all lanes of a vector go at once.
    let near = (power + 0.5 + SHIFT) - SHIFT;
    let whole = if near > power + 0.5 { near - 1.0 } else { near };
    let part = (power - whole) * std::f32::consts::LN_2;
    let terms = [1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0];
    let value = terms.iter().fold(0.0, |sum, term| sum * part + term);
    let exponent = (whole + SHIFT).to_bits().wrapping_sub(SHIFT.to_bits()).wrapping_add(127);
    let result = value * f32::from_bits(exponent << 23);
    if x < SMALLEST { 0.0 } else { result }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_right_to_five_digits() {
        for i in -7900..=7900_i16 {
            let x = f32::from(i) / 100.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-5, "{x}");
        }
        assert!(exp(f32::NEG_INFINITY) == 0.0);
    }

    #[test]
    fn a_run_goes_on_as_it_began() {
        for from in 0..LABELS {
            for to in 0..LABELS {
                let goes_on = to != OUTSIDE && to % 2 == 0;
                assert_eq!(allowed(from, to), !goes_on || from == to || from == to - 1, "{from} {to}");
            }
        }
    }

    /// Scores under which one label stands out at each token.
    fn clear(labels: &[usize]) -> Vec<[f32; LABELS]> {
        labels.iter().map(|&wanted| std::array::from_fn(|label| if label == wanted { 30.0 } else { 0.0 })).collect()
    }

    #[test]
    fn clear_scores_give_their_runs() {
        let mut runs = Vec::new();
        Decoder::default().decode(10, &clear(&[7, 8, 8, 0, 1, 2, 5, 0]), &mut runs);
        let found: Vec<_> = runs.iter().map(|run| (run.kind, run.tokens)).collect();
        assert_eq!(
            found,
            [
                (RunKind::Content(Side::Right), TokenRange::new(10, 13)),
                (RunKind::Source(Side::Right), TokenRange::new(14, 16)),
                (RunKind::Cue, TokenRange::new(16, 17)),
            ]
        );
        assert!(runs.iter().all(|run| run.probability > 0.99));
    }

    #[test]
    fn nothing_gives_nothing() {
        let mut runs = Vec::new();
        Decoder::default().decode(0, &[], &mut runs);
        Decoder::default().decode(0, &clear(&[0, 0, 0]), &mut runs);
        assert!(runs.is_empty());
    }
}

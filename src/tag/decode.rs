//! From scores to runs: the best sequence of labels of a paragraph, and how sure each run of it is.
//!
//! A label says what a token is, whether it begins it, and on which side its cue stands. Of all sequences the one with
//! the highest sum of scores and transitions is taken (Viterbi); a run can only go on as what it began as. How sure a
//! run is comes from the same chain, by the forward and backward sums over all sequences.

use super::model::{self, LABELS};
use super::quad::{QUAD, Quad};
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
    /// Which they are.
    pub tokens: TokenRange,
    /// The probability of both of its ends, as the chain sees it.
    pub probability: f32,
    /// The probability that its tokens are nothing, wherever it begins and ends: their mean.
    pub absence: f32,
}

impl Run {
    /// The same so many tokens later.
    pub(super) fn moved(self, by: usize) -> Self {
        let TokenRange { start, end } = self.tokens;
        Self { tokens: TokenRange { start: start + by as u32, end: end + by as u32 }, ..self }
    }
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

/// Adding this makes the last bits of a float count ones.
const SHIFT: f32 = 12_582_912.0;

/// How many numbers stand for the labels: whole quads of them.
pub(super) const LANES: usize = LABELS.next_multiple_of(QUAD);

/// The scores of a token: of each label, and nothing (negative infinity) behind the last.
pub(super) type Scores = [f32; LANES];

/// A number for each label, and some behind the last.
type Lanes = [Quad; LANES / QUAD];

/// What [`Decoder::decode`] works with: the chain, and buffers that grow to the longest paragraph.
pub(super) struct Decoder {
    /// From each label to each.
    transitions: [Lanes; LABELS],
    /// The same as factors.
    factors: [Lanes; LABELS],
    /// The factors to each label from each.
    factors_to: [Lanes; LABELS],
    back: Vec<[f32; LANES]>,
    likely: Vec<Lanes>,
    forward: Vec<Lanes>,
    path: Vec<u8>,
}

impl Default for Decoder {
    fn default() -> Self {
        let transition = |from, to| if allowed(from, to) { model::transition(from, to) } else { f32::NEG_INFINITY };
        let transitions = std::array::from_fn(|from| lanes(f32::NEG_INFINITY, |to| transition(from, to)));
        let factors = transitions.map(|row: Lanes| row.map(exp));
        let single = factors.map(singly);
        let factors_to = std::array::from_fn(|to| lanes(0.0, |from| single[from][to]));
        Self {
            transitions,
            factors,
            factors_to,
            back: Vec::new(),
            likely: Vec::new(),
            forward: Vec::new(),
            path: Vec::new(),
        }
    }
}

impl Decoder {
    /// The runs of a paragraph, their tokens counted from its first.
    pub(super) fn decode(&mut self, scores: &[Scores]) -> Vec<Run> {
        let mut runs = Vec::new();
        let Some(first) = scores.first() else { return runs };
        self.best_path(first, scores);
        if self.path.iter().all(|&label| usize::from(label) == OUTSIDE) {
            return runs;
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
            let absent: f32 = beliefs[begin..token].iter().map(|belief| belief[OUTSIDE]).sum();
            runs.push(Run {
                kind: KINDS[kind],
                tokens: TokenRange::new(begin, token),
                probability: beliefs[begin][label] * ends,
                absence: absent / (token - begin) as f32,
            });
        }
        runs
    }

    fn best_path(&mut self, first: &Scores, scores: &[Scores]) {
        let opens = |to| if allowed(OUTSIDE, to) { model::first(to) + first[to] } else { f32::NEG_INFINITY };
        let mut best = lanes(f32::NEG_INFINITY, opens);
        self.back.clear();
        for scores in &scores[1..] {
            let mut next = [Quad::all(f32::NEG_INFINITY); LANES / QUAD];
            let mut back = [Quad::all(0.0); LANES / QUAD];
            for (from, (best, transitions)) in singly(best).into_iter().zip(&self.transitions).enumerate() {
                let (best, from) = (Quad::all(best), Quad::all(from as f32));
                for ((next, back), &transitions) in next.iter_mut().zip(&mut back).zip(transitions) {
                    let sum = best + transitions;
                    *back = sum.where_greater(*next, from, *back);
                    *next = sum.where_greater(*next, sum, *next);
                }
            }
            let scores = quads(*scores);
            best = std::array::from_fn(|quad| next[quad] + scores[quad]);
            self.back.push(singly(back));
        }
        let best = singly(best);
        let mut last = (0..LABELS).fold(OUTSIDE, |last, label| if best[label] > best[last] { label } else { last });
        self.path.clear();
        self.path.push(last as u8);
        for back in self.back.iter().rev() {
            let label = (back[last] + SHIFT).to_bits() as u8;
            self.path.push(label);
            last = label.into();
        }
        self.path.reverse();
    }

    /// The probability of each label at each token.
    fn beliefs(&mut self, scores: &[Scores]) -> Vec<[f32; LANES]> {
        self.likely.clear();
        self.likely.extend(scores.iter().map(factors));
        self.forward.clear();
        let starts = lanes(0.0, |to| {
            if allowed(OUTSIDE, to) { <[f32; QUAD]>::from(exp(Quad::all(model::first(to))))[0] } else { 0.0 }
        });
        let mut state = scaled(product(starts, self.likely[0]));
        self.forward.push(state);
        for &likely in &self.likely[1..] {
            state = scaled(product(through(state, &self.factors), likely));
            self.forward.push(state);
        }
        let mut beliefs = vec![[0.0; LANES]; scores.len()];
        let mut behind = lanes(0.0, |_| 1.0);
        for ((belief, &forward), &likely) in beliefs.iter_mut().zip(&self.forward).zip(&self.likely).rev() {
            *belief = singly(scaled(product(forward, behind)));
            behind = scaled(through(product(likely, behind), &self.factors_to));
        }
        beliefs
    }
}

/// What comes of numbers through the factors from each of them.
fn through(from: Lanes, factors: &[Lanes; LABELS]) -> Lanes {
    let mut to = [Quad::all(0.0); LANES / QUAD];
    for (from, row) in singly(from).into_iter().zip(factors) {
        for (to, &factor) in to.iter_mut().zip(row) {
            *to = *to + Quad::all(from) * factor;
        }
    }
    to
}

fn product(a: Lanes, b: Lanes) -> Lanes {
    std::array::from_fn(|quad| a[quad] * b[quad])
}

/// The same with a sum of 1.
fn scaled(lanes: Lanes) -> Lanes {
    let [a, b, c] = lanes;
    let share = Quad::all(1.0 / (a + b + c).sum());
    lanes.map(|quad| quad * share)
}

/// Scores as factors, the largest of them 1.
fn factors(scores: &Scores) -> Lanes {
    let most = scores.iter().fold(f32::MIN, |most, &score| if score > most { score } else { most });
    quads(*scores).map(|scores| exp(scores - Quad::all(most)))
}

/// A number for each label, and one for those behind the last.
fn lanes(behind: f32, of: impl Fn(usize) -> f32) -> Lanes {
    let single: [f32; LANES] = std::array::from_fn(|label| if label < LABELS { of(label) } else { behind });
    quads(single)
}

/// The numbers by fours.
fn quads(single: [f32; LANES]) -> Lanes {
    std::array::from_fn(|quad| Quad::from(std::array::from_fn(|i| single[QUAD * quad + i])))
}

/// The numbers one by one.
fn singly(lanes: Lanes) -> [f32; LANES] {
    let mut single = [0.0; LANES];
    for (single, quad) in single.as_chunks_mut().0.iter_mut().zip(lanes) {
        *single = quad.into();
    }
    single
}

/// `e` to the power of each number, from multiplications alone: the same bits on every machine, right to five digits.
fn exp(x: Quad) -> Quad {
    // What is smaller does not count beside 1.
    let smallest = Quad::all(-80.0);
    let largest = Quad::all(80.0);
    let (shift, half, one) = (Quad::all(SHIFT), Quad::all(0.5), Quad::all(1.0));
    let power = largest.where_greater(x, x, largest) * Quad::all(std::f32::consts::LOG2_E) + half;
    // Down to a whole number; by `floor` it would take a call for each.
    let near = (power + shift) - shift;
    let whole = near.where_greater(power, near - one, near);
    let part = (power - half - whole) * Quad::all(std::f32::consts::LN_2);
    let terms = [1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0];
    let value = terms.iter().fold(Quad::all(0.0), |sum, &term| sum * part + Quad::all(term));
    // The whole power becomes the exponent of a float.
    let result = value * (whole + shift).bits(127_u32.wrapping_sub(SHIFT.to_bits()), 23);
    x.where_greater(smallest, result, Quad::all(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_right_to_five_digits() {
        let of = |x: f32| <[f32; QUAD]>::from(exp(Quad::all(x)))[0];
        for i in -7900..=7900_i16 {
            let x = f32::from(i) / 100.0;
            assert!((of(x) / x.exp() - 1.0).abs() < 1e-5, "{x}");
        }
        assert!(of(f32::NEG_INFINITY) == 0.0);
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
    fn clear(labels: &[usize]) -> Vec<Scores> {
        let score = |wanted, label| match label {
            LABELS.. => f32::NEG_INFINITY,
            label if label == wanted => 30.0,
            _ => 0.0,
        };
        labels.iter().map(|&wanted| std::array::from_fn(|label| score(wanted, label))).collect()
    }

    #[test]
    fn clear_scores_give_their_runs() {
        let runs = Decoder::default().decode(&clear(&[7, 8, 8, 0, 1, 2, 5, 0]));
        let found: Vec<_> = runs.iter().map(|run| (run.kind, run.moved(10).tokens)).collect();
        assert_eq!(
            found,
            [
                (RunKind::Content(Side::Right), TokenRange::new(10, 13)),
                (RunKind::Source(Side::Right), TokenRange::new(14, 16)),
                (RunKind::Cue, TokenRange::new(16, 17)),
            ]
        );
        assert!(runs.iter().all(|run| run.probability > 0.99 && run.absence < 0.01));
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(Decoder::default().decode(&[]).is_empty());
        assert!(Decoder::default().decode(&clear(&[0, 0, 0])).is_empty());
    }
}

//! The network: from the features of a paragraph to a score for each label at each token.
//!
//! Products are of whole numbers (8 bits by 16 bits), everything between them plain `f32` arithmetic in a fixed order,
//! so that every machine gives the same bits. Nothing is allocated a token: the buffers grow to the longest paragraph
//! and are used again.
//!
//! The training (`xtask/train/network.py`) says the same in floats.

// Without it, nothing takes on the vectors of `scores`.
#![allow(clippy::inline_always)]

use super::decode::{LANES, Scores};
use super::feature::Features;
use super::model::{self, INPUT, LABEL_OUTPUTS, LABELS, LAYERS, Layer, Matrix, WIDTH};
use super::product::{self, Machine, Pair, TILE};
use super::quad::{QUAD, Quad};

/// By what a normalised channel is multiplied before it is rounded. A channel is at most the root of their number,
/// so that 16 bits hold it.
const UNIT: f32 = 2048.0;

/// The channels of a token as the matrices read them.
type Token = [Pair; WIDTH / 2];

/// The part of a token's channels that is carried one way.
const HALF: usize = WIDTH / 2;

/// The buffers of the network.
#[derive(Default)]
pub(super) struct Network {
    /// The channels of each token.
    channels: Vec<[f32; WIDTH]>,
    /// The same, normalised and rounded; filled up to whole tiles.
    rounded: Vec<Token>,
    /// What goes into a matrix that reads something else, token by token, filled up to whole tiles.
    inputs: Vec<Pair>,
    /// What comes out of it, token by token.
    outputs: Vec<f32>,
}

impl Network {
    /// The scores of the labels at each token of a paragraph, with the widest vectors that the machine has.
    pub(super) fn scores(&mut self, paragraph: &[Features], scores: &mut Vec<Scores>) {
        #[cfg(target_arch = "x86_64")]
        if let Some(machine) = product::Avx2::detect() {
            #[target_feature(enable = "avx2")]
            fn wide(network: &mut Network, machine: product::Avx2, paragraph: &[Features], scores: &mut Vec<Scores>) {
                network.scores_on(machine, paragraph, scores);
            }
            // SAFETY: the machine has AVX2, and nothing else is asked of the caller.
            #[allow(unsafe_code)]
            unsafe {
                wide(self, machine, paragraph, scores);
            }
            return;
        }
        #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
        self.scores_on(product::Simd128, paragraph, scores);
        #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
        self.scores_on(product::Plain, paragraph, scores);
    }

    /// Everything from here on takes on the vectors of the function that it is inlined into.
    #[inline(always)]
    fn scores_on(&mut self, machine: impl Machine, paragraph: &[Features], scores: &mut Vec<Scores>) {
        self.embed(machine, paragraph);
        for (index, layer) in LAYERS.iter().enumerate() {
            let matrix = model::layer(index);
            self.normalise();
            match *layer {
                Layer::Convolution(distance) => {
                    self.gather(distance);
                    multiply(machine, &matrix, &self.inputs, &mut self.outputs);
                    self.convolve();
                }
                Layer::Recurrence => {
                    multiply(machine, &matrix, self.rounded.as_flattened(), &mut self.outputs);
                    self.recur();
                }
            }
        }
        self.normalise();
        multiply(machine, &model::labels(), self.rounded.as_flattened(), &mut self.outputs);
        scores.clear();
        let rows = self.outputs.as_chunks::<LABEL_OUTPUTS>().0.iter().take(paragraph.len());
        scores.extend(rows.map(|row| {
            let mut scores = [f32::NEG_INFINITY; LANES];
            scores[..LABELS].copy_from_slice(&row[..LABELS]);
            scores
        }));
    }

    /// The first channels: what the rows of the tables and the properties say.
    #[inline(always)]
    fn embed(&mut self, machine: impl Machine, paragraph: &[Features]) {
        self.inputs.clear();
        let mut rows = [0; INPUT];
        for features in paragraph {
            model::rows(features, &mut rows);
            self.inputs.extend_from_slice(rows.as_chunks().0);
        }
        self.inputs.resize(paragraph.len().next_multiple_of(TILE) * INPUT / 2, [0; 2]);
        multiply(machine, &model::input(), &self.inputs, &mut self.outputs);
        self.channels.clear();
        let scales = quads(model::property_scales());
        self.channels.extend(paragraph.iter().zip(self.outputs.as_chunks::<WIDTH>().0).map(|(features, rows)| {
            let mut channels = *rows;
            let properties = sum(features.properties);
            let properties = properties.as_chunks().0.iter().map(|&quad: &[i16; QUAD]| Quad::from(quad));
            for ((channels, properties), scales) in quads_mut(&mut channels).zip(properties).zip(scales.clone()) {
                *channels = (Quad::from(*channels) + properties * scales).into();
            }
            channels
        }));
    }

    /// Brings the channels of every token to the same size and rounds them.
    #[inline(always)]
    fn normalise(&mut self) {
        self.rounded.clear();
        self.rounded.extend(self.channels.iter().map(|channels| {
            let squares = square(channels);
            let size = UNIT / (squares / WIDTH as f32 + 1e-5).sqrt();
            let mut rounded = [[0; 2]; WIDTH / 2];
            for (rounded, channel) in rounded.as_flattened_mut().iter_mut().zip(channels) {
                *rounded = round(channel * size);
            }
            rounded
        }));
        self.rounded.resize(self.channels.len().next_multiple_of(TILE), [[0; 2]; WIDTH / 2]);
    }

    /// Puts each token beside the two that stand so far from it.
    #[inline(always)]
    fn gather(&mut self, distance: usize) {
        const NONE: Token = [[0; 2]; WIDTH / 2];
        let near = |token: Option<usize>| token.and_then(|token| self.rounded.get(token)).unwrap_or(&NONE);
        self.inputs.clear();
        for (token, own) in self.rounded.iter().enumerate() {
            for taken in [near(token.checked_sub(distance)), own, near(Some(token + distance))] {
                self.inputs.extend_from_slice(taken);
            }
        }
    }

    /// Adds to each token the values of a convolution, as far as their gates are open.
    #[inline(always)]
    fn convolve(&mut self) {
        for (channels, outputs) in self.channels.iter_mut().zip(self.outputs.as_chunks::<{ 2 * WIDTH }>().0) {
            let (values, gates) = outputs.split_at(WIDTH);
            for ((channels, values), gates) in quads_mut(channels).zip(quads(values)).zip(quads(gates)) {
                *channels = (Quad::from(*channels) + values * gate(gates)).into();
            }
        }
    }

    /// Adds to each token what is carried along, half of the channels forwards, half backwards.
    #[inline(always)]
    fn recur(&mut self) {
        let outputs = self.outputs.as_chunks().0;
        carry::<0>(self.channels.iter_mut().zip(outputs));
        carry::<1>(self.channels.iter_mut().zip(outputs).rev());
    }
}

/// Numbers by fours.
#[inline(always)]
fn quads(numbers: &[f32]) -> impl Iterator<Item = Quad> + Clone {
    numbers.as_chunks().0.iter().map(|&quad| Quad::from(quad))
}

#[inline(always)]
fn quads_mut(numbers: &mut [f32]) -> impl Iterator<Item = &mut [f32; QUAD]> {
    numbers.as_chunks_mut().0.iter_mut()
}

/// Multiplies whole tiles of tokens with a matrix.
#[inline(always)]
fn multiply(machine: impl Machine, matrix: &Matrix, inputs: &[Pair], out: &mut Vec<f32>) {
    let numbers = inputs.len() / matrix.pairs * matrix.outputs();
    // Every number is written anew; what is behind them stays.
    if out.len() < numbers {
        out.resize(numbers, 0.0);
    }
    product::multiply(machine, matrix, inputs, &mut out[..numbers]);
}

/// The sum of the rows of all properties that hold.
#[inline(always)]
fn sum(mut properties: u128) -> [i16; WIDTH] {
    let mut sums = [0; WIDTH];
    while properties != 0 {
        let row = model::property(properties.trailing_zeros() as usize);
        for (sum, &byte) in sums.iter_mut().zip(row) {
            *sum += i16::from(byte.cast_signed());
        }
        properties &= properties - 1;
    }
    sums
}

/// Carries candidates along tokens: each keeps so much of what came before. The `PART`th half of the channels is meant.
#[inline(always)]
fn carry<'a, const PART: usize>(tokens: impl Iterator<Item = (&'a mut [f32; WIDTH], &'a [f32; 3 * WIDTH])>) {
    let one = Quad::all(1.0);
    let mut state = [Quad::all(0.0); HALF / QUAD];
    // Nothing is kept at the first token.
    let mut open = Quad::all(0.0);
    for (channels, outputs) in tokens {
        let halves = outputs.as_chunks::<HALF>().0;
        let [candidates, keeps, shows] = [PART, 2 + PART, 4 + PART].map(|half| quads(&halves[half]));
        let channels = quads_mut(&mut channels.as_chunks_mut::<HALF>().0[PART]);
        for ((((channels, state), candidates), keeps), shows) in
            channels.zip(&mut state).zip(candidates).zip(keeps).zip(shows)
        {
            let keep = open * gate(keeps);
            *state = keep * *state + (one - keep) * candidates;
            *channels = (Quad::from(*channels) + *state * gate(shows)).into();
        }
        open = one;
    }
}

/// The sum of the squares of some channels.
#[inline(always)]
fn square(channels: &[f32; WIDTH]) -> f32 {
    // Sums that do not wait for each other.
    const SUMS: usize = 4;
    let mut sums = [Quad::all(0.0); SUMS];
    for channels in channels.as_chunks::<{ SUMS * QUAD }>().0 {
        for (sum, channels) in sums.iter_mut().zip(quads(channels)) {
            *sum = *sum + channels * channels;
        }
    }
    let [a, b, c, d] = sums;
    ((a + b) + (c + d)).sum()
}

/// A smooth step from 0 to 1 without an exponential.
#[inline(always)]
fn gate(x: Quad) -> Quad {
    let half = Quad::all(0.5);
    half + half * x / (Quad::all(1.0) + x.abs())
}

/// The nearest whole number, for numbers that 16 bits hold.
#[inline(always)]
fn round(x: f32) -> i16 {
    // Adding this makes the last bits of a float count ones.
    const SHIFT: f32 = 12_582_912.0;
    (x + SHIFT).to_bits() as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_to_even_and_signs_stay() {
        assert_eq!([0.4, 0.5, 0.6, 1.5, -0.6, -20_000.2].map(round), [0, 0, 1, 2, -1, -20_000]);
    }

    #[test]
    fn a_gate_is_a_step_from_nought_to_one() {
        let of = |x: f32| <[f32; QUAD]>::from(gate(Quad::all(x)))[0];
        assert!((of(0.0) - 0.5).abs() < f32::EPSILON);
        assert!(of(-100.0) < 0.01 && of(100.0) > 0.99 && of(f32::MIN) >= 0.0 && of(f32::MAX) <= 1.0);
    }

    #[test]
    fn what_was_read_before_changes_nothing() {
        let paragraph: Vec<Features> = (0..37_u32)
            .map(|i| Features {
                word: i.wrapping_mul(2_654_435_761),
                ending: i as u16,
                properties: 1 << i,
                ..Features::default()
            })
            .collect();
        let mut fresh = Vec::new();
        Network::default().scores(&paragraph, &mut fresh);
        let mut network = Network::default();
        let mut again = Vec::new();
        network.scores(&paragraph[5..], &mut again);
        network.scores(&paragraph, &mut again);
        assert_eq!(fresh, again);
        assert!(fresh.len() == 37 && fresh.iter().flat_map(|scores| &scores[..LABELS]).all(|score| score.is_finite()));
    }
}

//! The network: from the features of a paragraph to a score for each label at each token.
//!
//! Products are of whole numbers (8 bits by 16 bits), everything between them plain `f32` arithmetic in a fixed order,
//! so that every machine gives the same bits. Nothing is allocated a token: the buffers grow to the longest paragraph
//! and are used again.
//!
//! The training (`xtask/train/network.py`) says the same in floats.

use super::feature::Features;
use super::model::{self, INPUT, LABELS, LAYERS, Layer, Matrix, WIDTH};

/// By what a normalised channel is multiplied before it is rounded. A channel is at most the root of their number,
/// so that 16 bits hold it.
const UNIT: f32 = 2048.0;

/// Tokens that are multiplied with a row of weights at once, so that each weight is read once for all of them.
const TILE: usize = 4;

/// The longest row of weights.
const WIDEST: usize = 3 * WIDTH;

/// The buffers of the network.
#[derive(Default)]
pub(super) struct Network {
    /// The channels of each token.
    channels: Vec<[f32; WIDTH]>,
    /// The same, normalised and rounded.
    rounded: Vec<[i16; WIDTH]>,
    /// What goes into a matrix, token by token, filled up to whole tiles.
    inputs: Vec<i16>,
    /// What comes out of it, token by token.
    outputs: Vec<f32>,
}

impl Network {
    /// The scores of the labels at each token of a paragraph.
    pub(super) fn scores(&mut self, paragraph: &[Features], scores: &mut Vec<[f32; LABELS]>) {
        self.embed(paragraph);
        for (index, layer) in LAYERS.iter().enumerate() {
            let matrix = model::layer(index);
            self.normalise();
            match *layer {
                Layer::Convolution(distance) => self.convolve(&matrix, distance),
                Layer::Recurrence => self.recur(&matrix),
            }
        }
        self.normalise();
        self.inputs.clear();
        self.inputs.extend(self.rounded.iter().flatten());
        self.multiply(&model::labels());
        scores.clear();
        scores.extend(self.outputs.as_chunks().0.iter().take(paragraph.len()));
    }

    /// The first channels: what the rows of the tables and the properties say.
    fn embed(&mut self, paragraph: &[Features]) {
        self.inputs.clear();
        let mut rows = [0; INPUT];
        for features in paragraph {
            model::rows(features, &mut rows);
            self.inputs.extend(rows);
        }
        self.multiply(&model::input());
        self.channels.clear();
        self.channels.extend(paragraph.iter().zip(self.outputs.as_chunks::<WIDTH>().0).map(|(features, rows)| {
            let properties = sum(features.properties);
            let scales = model::property_scales();
            std::array::from_fn(|channel| rows[channel] + f32::from(properties[channel]) * scales[channel])
        }));
    }

    /// Brings the channels of every token to the same size and rounds them.
    fn normalise(&mut self) {
        self.rounded.clear();
        self.rounded.extend(self.channels.iter().map(|channels| {
            const LANES: usize = 8;
            let mut sums = [0.0_f32; LANES];
            for lanes in channels.as_chunks::<LANES>().0 {
                for (sum, x) in sums.iter_mut().zip(lanes) {
                    *sum += x * x;
                }
            }
            let mean = sums.iter().sum::<f32>() / WIDTH as f32;
            let size = UNIT / (mean + 1e-5).sqrt();
            channels.map(|x| round(x * size))
        }));
    }

    /// Each token with the two that stand so far from it.
    fn convolve(&mut self, matrix: &Matrix, distance: usize) {
        const NONE: [i16; WIDTH] = [0; WIDTH];
        let near = |token: Option<usize>| token.and_then(|token| self.rounded.get(token)).unwrap_or(&NONE);
        self.inputs.clear();
        for (token, own) in self.rounded.iter().enumerate() {
            self.inputs.extend(near(token.checked_sub(distance)));
            self.inputs.extend(own);
            self.inputs.extend(near(Some(token + distance)));
        }
        self.multiply(matrix);
        for (channels, outputs) in self.channels.iter_mut().zip(self.outputs.chunks_exact(2 * WIDTH)) {
            let (values, gates) = outputs.split_at(WIDTH);
            for ((channel, value), shown) in channels.iter_mut().zip(values).zip(gates) {
                *channel += value * gate(*shown);
            }
        }
    }

    fn recur(&mut self, matrix: &Matrix) {
        const HALF: usize = WIDTH / 2;
        const OUTPUTS: usize = 3 * WIDTH;
        self.inputs.clear();
        self.inputs.extend(self.rounded.iter().flatten());
        self.multiply(matrix);
        carry(self.channels.iter_mut().zip(self.outputs.chunks_exact(OUTPUTS)), 0..HALF);
        let last = self.channels.len();
        let outputs = &self.outputs[..last * OUTPUTS];
        carry(self.channels.iter_mut().zip(outputs.chunks_exact(OUTPUTS)).rev(), HALF..WIDTH);
    }

    /// Multiplies the inputs of every token with a matrix.
    fn multiply(&mut self, matrix: &Matrix) {
        let outputs = matrix.scales.len();
        let tiles = (self.inputs.len() / matrix.inputs).div_ceil(TILE);
        self.inputs.resize(tiles * TILE * matrix.inputs, 0);
        self.outputs.clear();
        self.outputs.resize(tiles * TILE * outputs, 0.0);
        multiply(matrix, &self.inputs, &mut self.outputs);
    }
}

/// Multiplies whole tiles of tokens with a matrix, with the widest vectors that the machine has.
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
fn multiply(matrix: &Matrix, inputs: &[i16], out: &mut [f32]) {
    #[target_feature(enable = "avx2")]
    fn wide(matrix: &Matrix, inputs: &[i16], out: &mut [f32]) {
        multiply_tiles(matrix, inputs, out);
    }
    if std::arch::is_x86_feature_detected!("avx2") {
        // SAFETY: the machine has AVX2, and nothing else is asked of the caller.
        unsafe { wide(matrix, inputs, out) }
    } else {
        multiply_tiles(matrix, inputs, out);
    }
}

/// Multiplies whole tiles of tokens with a matrix.
#[cfg(not(target_arch = "x86_64"))]
fn multiply(matrix: &Matrix, inputs: &[i16], out: &mut [f32]) {
    multiply_tiles(matrix, inputs, out);
}

#[inline(always)]
#[allow(clippy::inline_always)] // It takes on the vectors of the function that it is inlined into.
fn multiply_tiles(matrix: &Matrix, inputs: &[i16], out: &mut [f32]) {
    let Matrix { weights, inputs: width, scales, biases } = *matrix;
    let outputs = scales.len();
    let mut wide = [0; WIDEST];
    let wide = &mut wide[..width];
    for (index, row) in weights.chunks_exact(width).enumerate() {
        for (wide, weight) in wide.iter_mut().zip(row) {
            *wide = i16::from(weight.cast_signed());
        }
        for (tokens, out) in inputs.chunks_exact(TILE * width).zip(out.chunks_exact_mut(TILE * outputs)) {
            let (first, second) = tokens.split_at(2 * width);
            let (a, b) = first.split_at(width);
            let (c, d) = second.split_at(width);
            for (token, sum) in dots(wide, a, b, c, d).into_iter().enumerate() {
                out[token * outputs + index] = sum as f32 * scales[index] + biases[index];
            }
        }
    }
}

/// The product of a row of weights with each of four tokens. Written so that the compiler makes vector code of it, with
/// the instruction that multiplies pairs of 16 bits and adds them.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[inline(always)]
#[allow(clippy::inline_always)] // As above.
fn dots(weights: &[i16], a: &[i16], b: &[i16], c: &[i16], d: &[i16]) -> [i32; TILE] {
    let mut sums = [0; TILE];
    for ((((&weight, &a), &b), &c), &d) in weights.iter().zip(a).zip(b).zip(c).zip(d) {
        let weight = i32::from(weight);
        sums[0] += weight * i32::from(a);
        sums[1] += weight * i32::from(b);
        sums[2] += weight * i32::from(c);
        sums[3] += weight * i32::from(d);
    }
    sums
}

/// The same where the module is built small and the compiler makes no vector code by itself. All lengths are whole
/// vectors.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[allow(unsafe_code)]
fn dots(weights: &[i16], a: &[i16], b: &[i16], c: &[i16], d: &[i16]) -> [i32; TILE] {
    use std::arch::wasm32::{i32x4_add, i32x4_dot_i16x8, i32x4_extract_lane, i32x4_splat, v128, v128_load};
    const LANES: usize = 8;
    // SAFETY: eight numbers of 16 bits are 128 bits, and a load needs no alignment.
    let load = |lanes: &[i16; LANES]| unsafe { v128_load(lanes.as_ptr().cast()) };
    let mut sums: [v128; TILE] = [i32x4_splat(0); TILE];
    let rows = weights.as_chunks().0.iter().zip(a.as_chunks().0).zip(b.as_chunks().0);
    for ((((weights, a), b), c), d) in rows.zip(c.as_chunks().0).zip(d.as_chunks().0) {
        let weights = load(weights);
        for (sum, token) in sums.iter_mut().zip([a, b, c, d]) {
            *sum = i32x4_add(*sum, i32x4_dot_i16x8(weights, load(token)));
        }
    }
    sums.map(|sum| {
        i32x4_extract_lane::<0>(sum)
            + i32x4_extract_lane::<1>(sum)
            + i32x4_extract_lane::<2>(sum)
            + i32x4_extract_lane::<3>(sum)
    })
}

/// The sum of the rows of all properties that hold.
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

/// Carries candidates along tokens: each keeps so much of what came before.
fn carry<'a>(tokens: impl Iterator<Item = (&'a mut [f32; WIDTH], &'a [f32])>, half: std::ops::Range<usize>) {
    let mut state = [0.0_f32; WIDTH / 2];
    for (position, (channels, outputs)) in tokens.enumerate() {
        let candidates = &outputs[half.clone()];
        let keeps = &outputs[WIDTH..][half.clone()];
        let shows = &outputs[2 * WIDTH..][half.clone()];
        let channels = &mut channels[half.clone()];
        for i in 0..WIDTH / 2 {
            let keep = if position == 0 { 0.0 } else { gate(keeps[i]) };
            state[i] = keep * state[i] + (1.0 - keep) * candidates[i];
            channels[i] += state[i] * gate(shows[i]);
        }
    }
}

/// A smooth step from 0 to 1 without an exponential.
fn gate(x: f32) -> f32 {
    0.5 + 0.5 * x / (1.0 + x.abs())
}

/// The nearest whole number, for numbers that 16 bits hold.
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
        assert!((gate(0.0) - 0.5).abs() < f32::EPSILON);
        assert!(gate(-100.0) < 0.01 && gate(100.0) > 0.99 && gate(f32::MIN) >= 0.0 && gate(f32::MAX) <= 1.0);
    }

    #[test]
    fn products_are_those_of_school() {
        let weights: Vec<i16> = (-96..96).collect();
        let tokens: Vec<Vec<i16>> =
            (0..4).map(|t| (0..192).map(|i: i16| (i * 37 + t * 11) % 400 - 200).collect()).collect();
        let expected = [0, 1, 2, 3]
            .map(|t: usize| weights.iter().zip(&tokens[t]).map(|(&w, &x)| i32::from(w) * i32::from(x)).sum::<i32>());
        assert_eq!(dots(&weights, &tokens[0], &tokens[1], &tokens[2], &tokens[3]), expected);
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
        assert!(fresh.len() == 37 && fresh.iter().flatten().all(|score| score.is_finite()));
    }
}

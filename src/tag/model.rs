//! The trained weights, read where they lie.
//!
//! `data/model/tagger.bin` is written by `cargo xtask train` and described in `data/model/README.md`. All weights are
//! signed bytes and stay bytes; only the scales and biases, a few hundred numbers, are turned into floats when the
//! program is compiled.
//!
//! In the file, one after the other, little-endian:
//!
//! 1. a header of 16 bytes: `saidwho`, the version of the format, then [`WIDTH`], [`WORDS`] and the number of layers
//!    as 16 bits each, and two bytes of zeros;
//! 2. the vocabulary: which of its [`SLOTS`] are full (a bit each), how many are full before every 64 of them (16 bits
//!    each), and the fingerprint of the word in each full one (16 bits each);
//! 3. the floats ([`FLOATS`]);
//! 4. the tables of bytes, a row after the other, and the matrices, laid out as [`product`](super::product) reads them.

use super::feature::{BEGINNINGS, ENDINGS, Features, PROPERTIES, SHORT_ENDINGS};
use super::product::{BLOCK, Weights};

/// Channels of the network.
pub(super) const WIDTH: usize = 64;
/// What the layers are, in order.
pub(super) const LAYERS: [Layer; 4] = [Layer::Convolution(1), Layer::Recurrence, Layer::Recurrence, Layer::Recurrence];
/// Rows of the table of words: the unknown ones of each outside first.
pub(super) const WORDS: usize = 6004;
/// The labels of [`decode`](super::decode).
pub(super) const LABELS: usize = 11;
/// The same, filled up to whole blocks: the last ones mean nothing.
pub(super) const LABEL_OUTPUTS: usize = LABELS.next_multiple_of(BLOCK);

/// Numbers in a row of each table; together they are the network's input.
const WORD_WIDTH: usize = 24;
const ENDING_WIDTH: usize = 12;
const SHORT_ENDING_WIDTH: usize = 8;
const BEGINNING_WIDTH: usize = 8;
/// The input of the network, filled up to whole vectors.
pub(super) const INPUT: usize = 64;

/// Slots of the vocabulary: a power of two, at most three quarters of them full.
const SLOTS: usize = 8192;
/// Rows that stand for words outside the vocabulary.
const UNKNOWN: usize = 4;

/// What a layer does.
#[derive(Clone, Copy)]
pub(super) enum Layer {
    /// Looks at a token and the two this far from it.
    Convolution(usize),
    /// Carries something along the paragraph, half of the channels forwards, half backwards.
    Recurrence,
}

impl Layer {
    /// Numbers that go into one output.
    pub(super) const fn inputs(self) -> usize {
        match self {
            Self::Convolution(_) => 3 * WIDTH,
            Self::Recurrence => WIDTH,
        }
    }

    /// Numbers that come out.
    pub(super) const fn outputs(self) -> usize {
        match self {
            Self::Convolution(_) => 2 * WIDTH,
            Self::Recurrence => 3 * WIDTH,
        }
    }
}

static FILE: &[u8] = include_bytes!("../../data/model/tagger.bin");

const HEADER: usize = 16;
const FULL_SLOTS: usize = HEADER;
const FULL_BEFORE: usize = FULL_SLOTS + SLOTS / 8;
const FINGERPRINTS: usize = FULL_BEFORE + 2 * SLOTS / 64;
const FLOATS_START: usize = FINGERPRINTS + 2 * (WORDS - UNKNOWN);

/// Floats before those of the layers: scale of the input, scale of the properties.
const FIRST_FLOATS: usize = 2 * WIDTH;
/// Floats behind them: scale and bias of the labels, transitions, first label.
const LAST_FLOATS: usize = 2 * LABEL_OUTPUTS + LABELS * LABELS + LABELS;

const fn layer_floats(count: usize) -> usize {
    let mut sum = 0;
    let mut layer = 0;
    while layer < count {
        sum += 2 * LAYERS[layer].outputs();
        layer += 1;
    }
    sum
}

const fn layer_bytes(count: usize) -> usize {
    let mut sum = 0;
    let mut layer = 0;
    while layer < count {
        sum += LAYERS[layer].inputs() * LAYERS[layer].outputs();
        layer += 1;
    }
    sum
}

/// How many floats the file holds.
const FLOATS: usize = FIRST_FLOATS + layer_floats(LAYERS.len()) + LAST_FLOATS;

const WORD_TABLE: usize = FLOATS_START + 4 * FLOATS;
const ENDING_TABLE: usize = WORD_TABLE + WORDS * WORD_WIDTH;
const SHORT_ENDING_TABLE: usize = ENDING_TABLE + ENDINGS as usize * ENDING_WIDTH;
const BEGINNING_TABLE: usize = SHORT_ENDING_TABLE + SHORT_ENDINGS as usize * SHORT_ENDING_WIDTH;
const INPUT_MATRIX: usize = BEGINNING_TABLE + BEGINNINGS as usize * BEGINNING_WIDTH;
const PROPERTY_TABLE: usize = INPUT_MATRIX + WIDTH * INPUT;
const LAYER_MATRICES: usize = PROPERTY_TABLE + PROPERTIES * WIDTH;
const LABEL_MATRIX: usize = LAYER_MATRICES + layer_bytes(LAYERS.len());
const END: usize = LABEL_MATRIX + LABEL_OUTPUTS * WIDTH;

const _: () = {
    assert!(WIDTH.is_multiple_of(BLOCK));
    assert!(WORD_WIDTH + ENDING_WIDTH + SHORT_ENDING_WIDTH + BEGINNING_WIDTH <= INPUT);
    assert!(include_bytes!("../../data/model/tagger.bin").len() == END, "tagger.bin is not of this shape");
};

static NUMBERS: [f32; FLOATS] = {
    let file = include_bytes!("../../data/model/tagger.bin");
    let mut numbers = [0.0; FLOATS];
    let mut i = 0;
    while i < FLOATS {
        let at = FLOATS_START + 4 * i;
        numbers[i] = f32::from_le_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]);
        i += 1;
    }
    numbers
};

/// A matrix of signed bytes, its outputs' scales and their biases.
#[derive(Clone, Copy)]
pub(super) struct Matrix {
    /// Block by block, pair of inputs by pair.
    pub weights: &'static [Weights],
    /// Pairs of inputs.
    pub pairs: usize,
    /// By what each output is multiplied.
    pub scales: &'static [f32],
    /// What is added to each output.
    pub biases: &'static [f32],
}

impl Matrix {
    /// The matrix that begins at a byte of the file.
    fn at(start: usize, inputs: usize, scales: &'static [f32], biases: &'static [f32]) -> Self {
        let bytes = &FILE[start..][..inputs * scales.len()];
        Self { weights: bytes.as_chunks().0.as_chunks().0, pairs: inputs / 2, scales, biases }
    }

    /// Numbers that come out.
    pub(super) fn outputs(&self) -> usize {
        self.scales.len()
    }
}

/// The matrix of a layer.
pub(super) fn layer(index: usize) -> Matrix {
    let (inputs, outputs) = (LAYERS[index].inputs(), LAYERS[index].outputs());
    let floats = &NUMBERS[FIRST_FLOATS + layer_floats(index)..][..2 * outputs];
    let (scales, biases) = floats.split_at(outputs);
    Matrix::at(LAYER_MATRICES + layer_bytes(index), inputs, scales, biases)
}

/// The matrix from the last layer to the labels.
pub(super) fn labels() -> Matrix {
    let floats = &NUMBERS[FIRST_FLOATS + layer_floats(LAYERS.len())..][..2 * LABEL_OUTPUTS];
    let (scales, biases) = floats.split_at(LABEL_OUTPUTS);
    Matrix::at(LABEL_MATRIX, WIDTH, scales, biases)
}

/// How well a label (the second index) follows another (the first).
pub(super) fn transition(from: usize, to: usize) -> f32 {
    NUMBERS[FLOATS - LABELS - LABELS * LABELS + from * LABELS + to]
}

/// How well a label stands first in a paragraph.
pub(super) fn first(label: usize) -> f32 {
    NUMBERS[FLOATS - LABELS + label]
}

/// The matrix from the rows of the tables to the first channels.
pub(super) fn input() -> Matrix {
    Matrix::at(INPUT_MATRIX, INPUT, &NUMBERS[..WIDTH], &[0.0; WIDTH])
}

/// By what the sum of the properties is multiplied in each channel.
pub(super) fn property_scales() -> &'static [f32] {
    &NUMBERS[WIDTH..FIRST_FLOATS]
}

/// What a property adds to each channel.
pub(super) fn property(index: usize) -> &'static [u8] {
    &FILE[PROPERTY_TABLE + index * WIDTH..][..WIDTH]
}

/// The rows of a token, side by side. A word outside the vocabulary has the row of its outside.
pub(super) fn rows(features: &Features, out: &mut [i16; INPUT]) {
    let rows: [(usize, usize, usize); 4] = [
        (WORD_TABLE, row(features.word).unwrap_or_else(|| features.outside().into()), WORD_WIDTH),
        (ENDING_TABLE, features.ending.into(), ENDING_WIDTH),
        (SHORT_ENDING_TABLE, features.short_ending.into(), SHORT_ENDING_WIDTH),
        (BEGINNING_TABLE, features.beginning.into(), BEGINNING_WIDTH),
    ];
    // First side by side, then all of them as numbers: row by row, the compiler would take one number after the other.
    let mut bytes = [0; INPUT];
    let mut at = 0;
    for (table, row, width) in rows {
        bytes[at..at + width].copy_from_slice(&FILE[table + row * width..][..width]);
        at += width;
    }
    for (out, byte) in out.iter_mut().zip(bytes) {
        *out = i16::from(byte.cast_signed());
    }
}

/// The row of a word, by its hash: open addressing by the low bits, proved by the high ones. Rows stand in the order of
/// the slots.
fn row(hash: u32) -> Option<usize> {
    let short = |start: usize, index: usize| u16::from_le_bytes([FILE[start + 2 * index], FILE[start + 2 * index + 1]]);
    let mut slot = hash as usize % SLOTS;
    loop {
        let (full, bit) = (&FILE[FULL_SLOTS..].as_chunks().0[slot / 64], 1 << (slot % 64));
        let full = u64::from_le_bytes(*full);
        if full & bit == 0 {
            return None;
        }
        let row = usize::from(short(FULL_BEFORE, slot / 64)) + (full & (bit - 1)).count_ones() as usize;
        if short(FINGERPRINTS, row) == (hash >> 16) as u16 {
            return Some(row + UNKNOWN);
        }
        slot = (slot + 1) % SLOTS;
    }
}
